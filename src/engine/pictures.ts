/** A picture of a tutorial's folder. */
export interface Picture {
  /** As `media/<file>`. */
  readonly file: string;
  readonly bytes: number;
}
