import { problemTexts } from '../player/locales/fr/problems.ts';

/** Shows, on the cover or else on the empty page, that the application could not be loaded. */
export function watchScripts(cover: Promise<HTMLElement | undefined>): void {
  const say = async ({ target }: Event) => {
    if (target instanceof HTMLScriptElement && target.type === 'module')
      tell((await cover) ?? document.querySelector('#pas-a-pas'));
  };
  addEventListener('error', (event) => void say(event), { capture: true });
}

function tell(page: Element | null): void {
  const place = page?.querySelector('[data-card] [role="status"]') ?? page;
  const retry = document.createElement('button');
  retry.className = 'button';
  retry.textContent = problemTexts.retry;
  retry.addEventListener('click', () => location.reload());
  place?.append(problemTexts.notLoaded, ' ', retry);
}
