/** The fictional person whose account it is. Her number carries the order 000, which nobody is given. */
export const colette = {
  firstName: 'Colette',
  lastName: 'Vasseur',
  identifier: 'colette.vasseur',
  password: 'Soleil-2026!',
  newPassword: 'Printemps-2027!',
  number: '2 69 01 99 000 000 70',
  birthDate: '14/01/1969',
  /** On her carte Vitale, by kind of card. */
  serials: { 'avec-photo': '25000048291', 'sans-photo': '2500004829' },
  /** The address that professionals write to. */
  secureAddress: '269019900000070@patient.mssante.fr',
  mail: 'colette.vasseur@example.org',
  maskedMail: 'co•••••••••••••@example.org',
  mobile: '06 39 98 01 42',
  maskedMobile: '06 39 98 •• 42',
} as const;

/** Every identifier of the fiction: any other could be somebody’s. */
export const fictionalIdentifiers: readonly string[] = [colette.identifier, 'karim.belkacem'];
