let loading: Promise<void> | undefined;

/**
 * Loads the styles that the first slide does not need: one sheet, which the built page names in a `meta`
 * element. Rejects if the sheet can’t be loaded; the next call tries again.
 */
export function laterStyles(page = document): Promise<void> {
  const sheet = page.querySelector<HTMLMetaElement>('meta[name="later-styles"]')?.content;
  loading ??= sheet === undefined ? Promise.resolve() : linked(sheet, page);
  return loading;
}

function linked(sheet: string, page: Document): Promise<void> {
  const link = page.createElement('link');
  link.rel = 'stylesheet';
  link.crossOrigin = '';
  link.href = sheet;
  const loaded = new Promise<void>((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      loading = undefined;
      link.remove();
      reject(new Error(`${sheet} did not load.`));
    };
  });
  page.head.append(link);
  return loaded;
}
