/** When the node goes away with the focus, the control found takes it. */
export const handOver = (find: () => HTMLElement | null) => () => () => {
  setTimeout(() => {
    if (document.activeElement === document.body) find()?.focus();
  });
};
