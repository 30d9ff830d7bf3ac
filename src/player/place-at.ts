/** Puts an element at a point, in CSS pixels, by a property of its style: the policy refuses style attributes. */
export const placeAt =
  (left: number, top: number) =>
  (node: HTMLElement): void => {
    node.style.left = `${left}px`;
    node.style.top = `${top}px`;
  };
