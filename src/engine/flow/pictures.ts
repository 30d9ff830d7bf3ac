/** A picture of a tutorial's folder. */
export interface Picture {
  /** As `media/<file>`. */
  readonly file: string;
  readonly bytes: number;
  /** Pixels; absent if no browser shows such a file. */
  readonly size?: readonly [width: number, height: number];
}

const path = /^media\/\w[\w-]*(?:\.[\w-]+)+$/;

/** Whether a text names a file of the tutorial's folder of pictures. */
export const isPicturePath = (text: string): boolean => path.test(text);
