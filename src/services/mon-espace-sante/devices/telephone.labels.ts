/** Every text is ours (I). */
export const wording = {
  app: 'Messages',
  now: 'maintenant',
} as const;
