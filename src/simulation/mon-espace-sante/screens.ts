import type { ScreenSource } from '../contract.ts';

/** Where each screen comes from; `checked` is the month in which somebody last compared it with the real service. */
export const screens = {
  'nouvel-onglet': { origin: 'I', month: '2021-12', checked: '2026-11' },
  'accueil-public': { origin: 'S', month: '2021-12', checked: '2026-11' },
  identification: { origin: 'W', month: '2021-12', checked: '2026-11' },
  'choix-du-code': { origin: 'I', month: '2021-12', checked: '2026-11' },
  'code-a-usage-unique': { origin: 'S', month: '2021-12', checked: '2026-11' },
  'boite-mail': { origin: 'I', month: '2021-12', checked: '2026-11' },
  telephone: { origin: 'I', month: '2021-12', checked: '2026-11' },
  accueil: { origin: 'S', month: '2021-12', checked: '2026-11' },
} as const satisfies Record<string, ScreenSource>;

export type ScreenName = keyof typeof screens;
