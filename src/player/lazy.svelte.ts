import { laterStyles } from './later-styles.ts';

/** Parts of the page that load when wanted, by name. Reading one makes it load. */
export class Lazy<Parts extends Readonly<Record<string, unknown>>> {
  readonly #loaders: { readonly [Name in keyof Parts]: () => Promise<{ readonly default: Parts[Name] }> };
  #loaded: Partial<Parts> = $state.raw({});
  /** What was wanted and could not be loaded. */
  #missed: readonly (keyof Parts)[] = $state.raw([]);

  constructor(loaders: { readonly [Name in keyof Parts]: () => Promise<{ readonly default: Parts[Name] }> }) {
    this.#loaders = loaders;
  }

  /** The part, once it is loaded. */
  get<Name extends keyof Parts>(name: Name): Parts[Name] | undefined {
    const part = this.#loaded[name];
    if (part === undefined) void this.load(name).catch(() => (this.#missed = [...this.#missed, name]));
    return part;
  }

  /** Something wanted could not be loaded. */
  get hasFailed(): boolean {
    return this.#missed.some((name) => this.#loaded[name] === undefined);
  }

  /** Tries again to load what could not be. */
  retry(): void {
    for (const name of this.#missed) this.get(name);
  }

  /** Rejects if the part can’t be loaded. */
  async load(name: keyof Parts): Promise<void> {
    if (this.#loaded[name] !== undefined || !Object.hasOwn(this.#loaders, name)) return;
    const [{ default: part }] = await Promise.all([this.#loaders[name](), laterStyles()]);
    this.#loaded = { ...this.#loaded, [name]: part };
  }

  async loadAll(): Promise<void> {
    await Promise.all(Object.keys(this.#loaders).map((name) => this.load(name)));
  }
}
