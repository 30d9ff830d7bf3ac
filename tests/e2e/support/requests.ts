import type { Page, Request } from '@playwright/test';

/** Every request of the page and of its like, from now on. */
export function requestsOf(page: Page): Request[] {
  const requests: Request[] = [];
  page.context().on('request', (request) => requests.push(request));
  return requests;
}
