import { suggest } from './suggestion.ts';

/** Messages on missing or superfluous words. */
export const wordsMessages = {
  'missing-text': (file: string) => ({
    message: 'Ce tutoriel n’a pas de texte en français.',
    fix: `Ajoutez un fichier « ${file} » à côté de machine.ts.`,
  }),
  'missing-translation': (lang: string, other: string) => ({
    message: `Ce tutoriel n’est pas traduit en « ${lang} », alors que « ${other} » l’est.`,
    fix: `Ajoutez un fichier « ${lang}.md » à côté de fr.md, avec les mêmes parties.`,
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
    fix: suggest(near, 'Ajoutez la diapositive dans machine.ts, ou retirez ce texte.'),
  }),
  'slide-without-chapter': (slide: string) => ({
    message: `La diapositive « ${slide} » n’est sous aucun titre de chapitre.`,
    fix: 'Ajoutez avant elle une ligne « # Mon chapitre {#mon-chapitre} ».',
  }),
  'translation-missing-chapter': (chapter: string) => ({
    message: `La traduction du titre du chapitre « ${chapter} » manque.`,
    fix: `Ajoutez avant cet endroit une ligne « # Titre traduit {#${chapter}} ».`,
  }),
  'hotspot-without-words': (link: string) => ({
    message: `Rien dans ce texte ne dit de faire « ${link} ».`,
    fix: `Ajoutez dans cette diapositive un lien, comme « [mes mots](${link}) ».`,
  }),
  'choice-without-link': (choice: string) => ({
    message: `Aucun lien de ce texte n’offre le choix « ${choice} ».`,
    fix: `Ajoutez dans cette diapositive un lien, comme « [mes mots](choose:${choice}) ».`,
  }),
  'translation-missing-hotspot': (link: string) => ({
    message: `La traduction ne dit pas de faire « ${link} ».`,
    fix: `Ajoutez dans cette diapositive un lien, comme « [mots traduits](${link}) ».`,
  }),
  'words-without-hotspot': (link: string) => ({
    message: `Le lien « ${link} » ne fait rien sur cette diapositive.`,
    fix: link.startsWith('type:')
      ? 'Le service n’a pas besoin de ce champ pour ce que cette diapositive attend : retirez le lien et gardez ses mots.'
      : 'Retirez le lien et gardez ses mots, ou ajoutez dans machine.ts ce qu’il fait avancer.',
  }),
  'link-without-choice': (choice: string, near: string | undefined) => ({
    message: `Le lien « choose:${choice} » ne mène nulle part : la diapositive n’a pas ce choix.`,
    fix: suggest(near, `Ajoutez « 'choose.${choice}': '…' » dans machine.ts, ou retirez le lien.`),
  }),
  'slide-outside-chapter': (slide: string, chapter: string) => ({
    message: `Dans fr.md, la diapositive « ${slide} » est sous le chapitre « ${chapter} » ; ici elle est sous un autre titre.`,
    fix: `Placez-la sous « # … {#${chapter}} ».`,
  }),
  'translation-other-chapters': (chapter: string, expected: string | undefined) => ({
    message:
      expected === undefined
        ? `Le chapitre « ${chapter} » n’existe pas dans fr.md.`
        : `Dans fr.md, c’est le chapitre « ${expected} » qui vient ici, et non « ${chapter} ».`,
    fix: 'Écrivez les mêmes chapitres que dans fr.md, dans le même ordre.',
  }),
  'text-too-long': (length: number, limit: number) => ({
    message: `Ce texte est trop long pour une carte : ${length} lettres, pour ${limit} au plus.`,
    fix: 'Partagez-le en deux diapositives, ou gardez l’essentiel : deux ou trois phrases courtes.',
  }),
  'long-sentence': (words: number, limit: number) => ({
    message: `Cette phrase a ${words} mots ; au-delà de ${limit}, elle se lit mal.`,
    fix: 'Coupez-la en deux.',
  }),
};
