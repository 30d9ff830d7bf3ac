import type { Manifest } from '../../contract/manifest.ts';
import { colette } from './people.ts';

export const manifest = {
  id: 'mon-espace-sante',
  title: { fr: 'Mon espace santé' },
  lang: 'fr',
  typeface: 'Open Sans',
  person: `${colette.firstName} ${colette.lastName}`,
  devices: {
    navigateur: {
      frame: 'browser',
      labels: { fr: { tab: 'Le site', caption: 'Le site (fictif)' } },
      address: { text: 'www.monespacesante.fr', hiddenOn: ['nouvel-onglet'] },
    },
    'boite-mail': {
      frame: 'mailbox',
      labels: { fr: { tab: 'Ma boîte mail', caption: 'Ma boîte mail (fictive)' } },
    },
    telephone: {
      frame: 'phone',
      labels: { fr: { tab: 'Mon téléphone', caption: 'Mon téléphone (fictif)' } },
    },
  },
} as const satisfies Manifest;
