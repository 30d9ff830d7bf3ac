/** Attachment: when the node is removed while it has the focus, the control found takes the focus. */
export const handOver = (find: () => HTMLElement | null) => () => () => {
  setTimeout(() => {
    if (document.activeElement === document.body) find()?.focus();
  });
};
