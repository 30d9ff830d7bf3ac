/** What a conversation says. Every text is ours, and gives no health advice. */
export interface Words {
  readonly subject: string;
  /** One a message, oldest first; an empty line parts two paragraphs. */
  readonly texts: readonly string[];
}
