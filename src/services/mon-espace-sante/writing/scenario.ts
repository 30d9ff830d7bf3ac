/** Texts of the scenario, which « Montrez-moi » types for the learner. */
export const scenario = {
  answer: 'Bonjour, voici ma réponse. Bien cordialement.',
  /** First letters of a contact. */
  contact: 'mar',
  subject: 'Question sur mon rendez-vous',
  longSubject: 'Question sur mon rendez-vous du 21 juin, les papiers à apporter et le chemin à prendre',
  message: 'Bonjour, ma fille peut-elle venir avec moi ?',
} as const;
