import { maison, tutorial } from 'pas-a-pas';

export default tutorial(maison)({
	id: 'essai',
	initial: 'accueil',
	states: {
		accueil: {
			meta: { chapter: 'entrer', stage: 'none' },
			on: { next: 'porte', 'choose.passer': 'salle' },
		},
		porte: {
			meta: { chapter: 'entrer', stage: { scene: 'porte' } },
			on: { 'did.entree': 'salle' },
		},
		salle: {
			meta: { chapter: 'sortir', stage: { scene: 'salle' } },
			on: { 'press.salle.sortir': 'fine' },
		},
		fin: { meta: { chapter: 'sortir', end: true } },
	},
});
