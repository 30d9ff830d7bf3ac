/** What surrounds the simulated screens, in French. */
export const stageTexts = {
  stage: 'L’écran où je m’entraîne',
  devices: {
    navigateur: { tab: 'Le site', caption: 'Le site (fictif)' },
    'boite-mail': { tab: 'Ma boîte mail', caption: 'Ma boîte mail (fictive)' },
    telephone: { tab: 'Mon téléphone', caption: 'Mon téléphone (fictif)' },
  } as Record<string, { tab: string; caption: string }>,
  devicesLabel: 'Mes appareils',
  unread: 'nouveau message',
  addressBar: 'www.monespacesante.fr',
};
