/** The fictional owner of the library card. */
export const louis = {
  name: 'Louis Marchetti',
  card: '2026 0417 55',
  password: 'Tilleul-88',
  mail: 'louis.marchetti@example.org',
} as const;
