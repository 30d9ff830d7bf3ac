/** By language, BCP 47. */
type Localized<Text> = Readonly<Record<string, Text>>;

/** One device that a service shows. */
export interface DeviceManifest {
  /** What is drawn around its screen. */
  readonly frame: 'browser' | 'mailbox' | 'phone';
  /** `tab`: on the button that shows it; `caption`: beside it, where there is room for all. */
  readonly labels: Localized<{ readonly tab: string; readonly caption: string }>;
  /** What the frame shows as the address of its page, on every screen but those listed. */
  readonly address?: { readonly text: string; readonly hiddenOn: readonly string[] };
}

/** What others need to know of a simulated service, as data. */
export interface Manifest {
  /** Its folder. */
  readonly id: string;
  readonly title: Localized<string>;
  /** It serves tests and authors: the released site holds neither it nor its tutorials. */
  readonly hidden?: true;
  /** Language of its screens, BCP 47. */
  readonly lang: string;
  /** Family of its web font, as its `fonts.css` names it; absent: it has none. */
  readonly typeface?: string;
  /** Name of the fictional person whose account it is. */
  readonly person?: string;
  /** By id: the value of `data-device`. */
  readonly devices: Readonly<Record<string, DeviceManifest>>;
}
