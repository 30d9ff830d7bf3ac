/** What surrounds the simulated screens, in French. */
export const stageTexts = {
  screensOf: (month: string) => `Écrans en date de ${month}`,
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  devices: {
    navigateur: { tab: 'Le site', caption: 'Mon navigateur (fictif)' },
    'boite-mail': { tab: 'Ma boîte mail', caption: 'Ma boîte mail (fictive)' },
    telephone: { tab: 'Mon téléphone', caption: 'Mon téléphone (fictif)' },
  } as Record<string, { tab: string; caption: string }>,
  devicesLabel: 'Mes appareils',
  news: 'nouveau message',
  addressBar: 'www.monespacesante.fr',
};

/** A month `YYYY-MM` in words. */
export function monthInWords(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${stageTexts.months[Number(number) - 1] ?? ''} ${year}`.trim();
}
