import type { Page } from '@playwright/test';

/** Elements wider than what shows them: the page itself, or a pane that would scroll sideways. */
export const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const panes = [document.scrollingElement!, ...[...document.body.querySelectorAll('*')].filter(scrolls)];
    return panes
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(
        ({ tagName, className, scrollWidth, clientWidth }) =>
          `${tagName}.${className}: ${scrollWidth} > ${clientWidth}`,
      );
  });

/**
 * Texts that an ancestor cuts off, where no scrolling brings them into view. A line that ends in an ellipsis
 * is cut on purpose, and what is inert lies under a dialog.
 */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cuts = (style: string) => style === 'hidden' || style === 'clip';
    const spoken = (element: Element) => getComputedStyle(element).clipPath !== 'none';
    const spared = (element: Element) =>
      element.closest('[inert]') !== null || getComputedStyle(element).textOverflow === 'ellipsis';
    const isCut = (box: DOMRect, element: Element): boolean => {
      if (spared(element)) return false;
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        const edge = at.getBoundingClientRect();
        if (spoken(at) || /auto|scroll/.test(overflowY)) return false;
        if (cuts(overflowX) && (box.left < edge.left - 2 || box.right > edge.right + 2)) return true;
        if (cuts(overflowY) && (box.top < edge.top - 2 || box.bottom > edge.bottom + 2)) return true;
      }
      return false;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      if (boxes.some((box) => isCut(box, node.parentElement!))) cut.push(node.textContent!);
    }
    return cut;
  });

/** What stands over the middle of an element, of what the window can show of it; nothing if it is the element itself. */
export const coverOf = (page: Page, selector: string): Promise<string | undefined> =>
  page.evaluate((asked) => {
    const target = document.querySelector(asked)!;
    target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, top, width, bottom } = target.getBoundingClientRect();
    const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const over = document.elementFromPoint(left + width / 2, middle);
    return over && (target.contains(over) || (over.contains(target) && over.matches('label')))
      ? undefined
      : (over?.outerHTML.slice(0, 120) ?? 'out of the window');
  }, selector);

/** Controls smaller than they should be, in CSS pixels: `[name, width, height]`. Links within a sentence are spared. */
export const smallTargets = (page: Page, selector: string, least: number): Promise<string[]> =>
  page.evaluate(
    ([asked, size]) =>
      [...document.querySelectorAll<HTMLElement>(asked)]
        .map((control) => control.closest('label') ?? control)
        .filter((control) => control.checkVisibility() && !control.matches('[data-says], p a'))
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < size - 0.5 || box.height < size - 0.5))
        .map(
          ({ control, box }) =>
            `${control.innerText || control.outerHTML.slice(0, 90)}: ${box.width} × ${box.height}`,
        ),
    [selector, least] as const,
  );

/** Styles the page as a reader’s own tool does: no policy of the page forbids it. */
export const restyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
