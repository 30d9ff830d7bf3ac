/** Messages on words that are missing, or too many. */
export const wordsMessages = {
  'missing-text': (file: string) => ({
    message: 'Ce tutoriel n’a pas de texte en français.',
    fix: `Ajoutez un fichier « ${file} » à côté de machine.ts.`,
  }),
  'slide-without-text': (slide: string) => ({
    message: `La diapositive « ${slide} » n’a pas de texte.`,
    fix: `Ajoutez dans le fichier de texte une partie « ## Mon titre {#${slide}} ».`,
  }),
  'translation-missing-slide': (slide: string) => ({
    message: `La traduction de la diapositive « ${slide} » manque.`,
    fix: `Ajoutez à cet endroit une partie « ## Titre traduit {#${slide}} ».`,
  }),
  'text-without-slide': (slide: string, near: string | undefined) => ({
    message: `Aucune diapositive ne s’appelle « ${slide} » : personne ne lira ce texte.`,
    fix:
      near === undefined
        ? 'Ajoutez la diapositive dans machine.ts, ou retirez ce texte.'
        : `Vouliez-vous dire « ${near} » ?`,
  }),
  'chapter-without-heading': (chapter: string) => ({
    message: `Le chapitre « ${chapter} » n’a pas de titre dans le texte.`,
    fix: `Ajoutez dans le fichier de texte une ligne « # Mon titre {#${chapter}} ».`,
  }),
  'translation-missing-chapter': (chapter: string) => ({
    message: `La traduction du titre du chapitre « ${chapter} » manque.`,
    fix: `Ajoutez avant cet endroit une ligne « # Titre traduit {#${chapter}} ».`,
  }),
  'hotspot-without-words': (link: string) => ({
    message: `Rien dans ce texte ne dit de faire « ${link} ».`,
    fix: `Ajoutez dans cette diapositive un lien, comme « [mes mots](${link}) ».`,
  }),
  'translation-missing-hotspot': (link: string) => ({
    message: `La traduction ne dit pas de faire « ${link} ».`,
    fix: `Ajoutez dans cette diapositive un lien, comme « [mots traduits](${link}) ».`,
  }),
  'words-without-hotspot': (link: string) => ({
    message: `Le lien « ${link} » ne fait rien sur cette diapositive.`,
    fix: 'Retirez le lien et gardez ses mots, ou ajoutez dans machine.ts ce qu’il fait avancer.',
  }),
};
