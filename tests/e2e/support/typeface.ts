import type { Page } from '@playwright/test';

/** The family of the font that most letters of an element are drawn in, as the browser says. */
export async function drawnFont(page: Page, selector: string): Promise<string | undefined> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  await devtools.detach();
  return fonts.sort((one, other) => other.glyphCount - one.glyphCount)[0]?.familyName;
}
