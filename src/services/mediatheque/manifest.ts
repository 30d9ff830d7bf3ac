import type { Manifest } from '../../contract/manifest.ts';
import { louis } from './people.ts';

export const manifest = {
  id: 'mediatheque',
  title: { fr: 'La médiathèque des Tilleuls' },
  lang: 'fr',
  hidden: true,
  person: louis.name,
  devices: {
    navigateur: {
      frame: 'browser',
      labels: { fr: { tab: 'Le site', caption: 'Le site (fictif)' } },
      address: { text: 'mediatheque-des-tilleuls.example', hiddenOn: [] },
    },
    'boite-mail': {
      frame: 'mailbox',
      labels: { fr: { tab: 'Ma boîte mail', caption: 'Ma boîte mail (fictive)' } },
    },
  },
} as const satisfies Manifest;
