/** The fictional owner of the account. Her social security number has the order 000, which nobody has. */
export const colette = {
  firstName: 'Colette',
  lastName: 'Vasseur',
  identifier: 'colette.vasseur',
  password: 'Soleil-2026!',
  newPassword: 'Printemps-2027!',
  number: '2 69 01 99 000 000 70',
  birthDate: '14/01/1969',
  /** Serial number of her carte Vitale, by kind of card. */
  serials: { 'avec-photo': '25000048291', 'sans-photo': '2500004829' },
  /** The address to which professionals write. */
  secureAddress: '269019900000070@patient.mssante.fr',
  mail: 'colette.vasseur@example.org',
  maskedMail: 'co•••••••••••••@example.org',
  mobile: '06 39 98 01 42',
  maskedMobile: '06 39 98 •• 42',
} as const;

/** Every fictional identifier: any other could belong to somebody. */
export const fictionalIdentifiers: readonly string[] = [colette.identifier, 'karim.belkacem'];
