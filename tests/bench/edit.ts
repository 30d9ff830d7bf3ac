import { launch } from './browser.ts';
import { print } from './row.ts';
import { saveToPage } from './save-to-page.ts';

const browser = await launch();
try {
  print(await saveToPage(browser));
} finally {
  await browser.close();
}
