/** A picture in a tutorial's folder. */
export interface Picture {
  /** Path `media/<file>`. */
  readonly file: string;
  readonly bytes: number;
  /** Size in pixels; absent if browsers can't show the file. */
  readonly size?: readonly [width: number, height: number];
}

const path = /^media\/\w[\w-]*(?:\.[\w-]+)+$/;

/** Whether a text has the form `media/<file>` of a picture. */
export const isPicturePath = (text: string): boolean => path.test(text);
