/** Texts around the simulated screens, in French. */
export const stageTexts = {
  stage: 'L’écran où je m’entraîne',
  devicesLabel: 'Mes appareils',
  unread: 'nouveau message',
};
