import { laterStyles } from './later-styles.ts';

/** Parts of the page, by name, that load when `get` first reads them. */
export class Lazy<Parts extends Readonly<Record<string, unknown>>> {
  readonly #loaders: { readonly [Name in keyof Parts]: () => Promise<{ readonly default: Parts[Name] }> };
  #loaded: Partial<Parts> = $state.raw({});
  /** Names of the parts whose load failed. */
  #missed: readonly (keyof Parts)[] = $state.raw([]);

  constructor(loaders: { readonly [Name in keyof Parts]: () => Promise<{ readonly default: Parts[Name] }> }) {
    this.#loaders = loaders;
  }

  /** The part; undefined until it is loaded, which this call starts. */
  get<Name extends keyof Parts>(name: Name): Parts[Name] | undefined {
    const part = this.#loaded[name];
    if (part === undefined) void this.load(name).catch(() => (this.#missed = [...this.#missed, name]));
    return part;
  }

  /** Whether a part that was read could not be loaded. */
  get hasFailed(): boolean {
    return this.#missed.some((name) => this.#loaded[name] === undefined);
  }

  /** Tries again to load the parts that failed. */
  retry(): void {
    for (const name of this.#missed) this.get(name);
  }

  /** Loads a part with the later styles. Rejects if it can’t be loaded. */
  async load(name: keyof Parts): Promise<void> {
    if (this.#loaded[name] !== undefined || !Object.hasOwn(this.#loaders, name)) return;
    const [{ default: part }] = await Promise.all([this.#loaders[name](), laterStyles()]);
    this.#loaded = { ...this.#loaded, [name]: part };
  }

  async loadAll(): Promise<void> {
    await Promise.all(Object.keys(this.#loaders).map((name) => this.load(name)));
  }
}
