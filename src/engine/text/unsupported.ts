const kinds: Readonly<Record<string, readonly [what: string, fix: string]>> = {
  heading: [
    'un sous-titre',
    'Mettez ces mots en gras, ou faites-en une diapositive : « ## Mon titre {#mon-titre} ».',
  ],
  table: ['un tableau', 'Écrivez une liste.'],
  code: ['un bloc de code', 'Retirez les espaces au début de la ligne, ou les trois accents graves.'],
  blockquote: ['une citation', 'Retirez les signes > au début des lignes, ou écrivez un cadre « ::: note ».'],
  hr: ['une ligne de séparation', 'Retirez-la, ou commencez une nouvelle diapositive.'],
  del: ['un texte barré', 'Retirez les signes ~.'],
  checkbox: ['une case à cocher', 'Retirez les crochets : une liste numérotée se coche toute seule.'],
};

/** What a Markdown token that slides don't show is called, and what to write instead. */
export const unsupported = (type: string): readonly [what: string, fix: string] =>
  kinds[type] ?? ['cette forme de texte', 'Écrivez un paragraphe ou une liste.'];
