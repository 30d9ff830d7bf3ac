/** Ways to receive a message. */
export const ways = {
  mail: 'Par e-mail', // A
  sms: 'Par SMS', // A
  errors: { empty: 'Choisir « Par e-mail » ou « Par SMS »' }, // I
} as const;
