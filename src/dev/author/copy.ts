/**
 * Copies a text by selecting it, which works on plain http, where the Clipboard API is absent. Returns
 * whether it worked.
 */
export function copy(text: string, page = document): boolean {
  const { activeElement } = page;
  const field = page.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  page.body.append(field);
  field.focus();
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way that needs no secure context
  const isCopied = page.execCommand('copy');
  field.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  return isCopied;
}
