/** Text by language, BCP 47. */
type Localized<Text> = Readonly<Record<string, Text>>;

/** One device that a service shows. */
export interface DeviceManifest {
  /** Frame drawn around the screen of the device. */
  readonly frame: 'browser' | 'mailbox' | 'phone';
  /** Labels of the device: `tab` if one device is shown at a time, `caption` if devices are side by side. */
  readonly labels: Localized<{ readonly tab: string; readonly caption: string }>;
  /** Address shown in the frame, except on the screens of `hiddenOn`. */
  readonly address?: { readonly text: string; readonly hiddenOn: readonly string[] };
}

/** Data that the player, the build and the tools need about a simulated service. */
export interface Manifest {
  /** Name of the folder of the service. */
  readonly id: string;
  readonly title: Localized<string>;
  /** The service is for tests and authors only: the released site contains neither it nor its tutorials. */
  readonly hidden?: true;
  /** Language of its screens, BCP 47. */
  readonly lang: string;
  /** Family of the web font, as `fonts.css` of the service names it; absent: the service has no web font. */
  readonly typeface?: string;
  /** Name of the fictional owner of the account. */
  readonly person?: string;
  /** Devices by id, which is also the value of `data-device`. */
  readonly devices: Readonly<Record<string, DeviceManifest>>;
}
