/**
 * Copies the text of an element by selecting it, which works on plain http, where the Clipboard API is
 * absent.
 */
export function copyText(element: Element): void {
  document.getSelection()?.selectAllChildren(element);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way that needs no secure context
  document.execCommand('copy');
}
