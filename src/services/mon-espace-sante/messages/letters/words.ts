/** The texts of a conversation. All are ours and give no health advice. */
export interface Words {
  readonly subject: string;
  /** One text per message, oldest first; an empty line separates two paragraphs. */
  readonly texts: readonly string[];
}
