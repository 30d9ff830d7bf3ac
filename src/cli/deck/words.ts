import type { Plan } from './plan.ts';

/** Messages of `npm run import`. */
export const words = {
  usage: 'Quelle présentation ? npm run import -- ma-presentation.pptx [--id mon-tutoriel]',
  badId: (id: string, proposal: string) =>
    `« ${id} » ne peut pas servir de nom de tutoriel. Essayez : --id ${proposal}`,
  exists: (folder: string) =>
    `Le dossier ${folder} existe déjà : je n’y touche pas. Choisissez un autre nom : --id mon-tutoriel`,
  written: (folder: string, { slides, media }: Plan) =>
    `Le tutoriel est écrit dans ${folder} : ${slides.length} diapositives, ${media.length} images, ${areas(slides)} zones.`,
  data: 'Regardez chaque image : aucune ne doit montrer les données d’une vraie personne.',
  notices: (notices: readonly string[]) => ['À regarder :', ...notices.map((one) => `- ${one}`)].join('\n'),
  left: (report: string) => `Il reste à faire, puis npm run check :\n\n${report}`,
  good: (id: string) => `Il passe la vérification. Pour le voir : npm run dev, puis #/${id}`,
};

const areas = (slides: Plan['slides']): number =>
  slides.flatMap(({ links }) => links.filter(({ area }) => area)).length;
