import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { press } from '../../../gestures.ts';
import { addDocuments, addFiles } from '../messaging/story.ts';
import { play } from '../story.ts';
import { live } from './live.ts';
import { show } from './show.ts';

const boxes = () => screen.queryAllByRole('checkbox');
const total = () => screen.getByText(/coché/);
const heavy = ['irm', 'echographie', 'hospitalisation'].map((id) =>
  press(`choisir-documents.document-${id}`),
);
const add = press('choisir-documents.ajouter');

describe('joindre', () => {
  test('offers four sources, and a cross', async () => {
    await show('joindre', play('joindre'));
    expect(screen.getByRole('heading', { name: 'Ajouter un document' })).toBeVisible();
    const sources = screen.getAllByRole('listitem').filter((item) => !item.closest('nav'));
    expect(sources.map((item) => item.querySelector('strong')?.textContent)).toEqual([
      'Documents de Mon espace santé',
      'Profil Médical',
      'Mon appareil',
      'Pièces administratives',
    ]);
    expect(screen.getByRole('button', { name: 'Fermer' })).toBeVisible();
  });

  test('says that the medical profile would be too heavy', async () => {
    const moves = [...addFiles('reponse', 'classeur'), ...addDocuments('reponse', 'questions')];
    const profile = [press('reponse.joindre'), press('joindre.mon-profil-medical')];
    await show('joindre', play('reponse', ...moves, ...profile));
    expect(screen.getByRole('alert')).toHaveTextContent(/le message dépasserait 10\sMo/);
  });
});

describe('choisir-documents', () => {
  test('lists documents with their date, author and category', async () => {
    await show('choisir-documents', play('choisir-documents'));
    expect(boxes()).toHaveLength(11);
    expect(boxes()[0]).toHaveAccessibleName(
      /^Ordonnance du 7 juin ordonnance\.pdf 121\sKo Date 07\/06\/2022 Auteur Dr Hélène Maréchal Catégorie Ordonnances et soins$/,
    );
    expect(screen.getByText(/^Taille maximale de la sélection\s: 10\sMo$/)).toBeVisible();
  });

  test('counts and weighs what is ticked', async () => {
    await live('choisir-documents');
    expect(total()).toHaveTextContent(/^Aucun document coché – 0\sKo sur 10\sMo$/);
    await userEvent.click(screen.getByRole('checkbox', { name: /^IRM/ }));
    expect(screen.getByRole('checkbox', { checked: true })).toHaveAccessibleName(/^IRM/);
    await userEvent.click(screen.getByRole('checkbox', { name: /^Lunettes/ }));
    expect(total()).toHaveTextContent(/^2\sdocuments cochés – 5,0\sMo sur 10\sMo$/);
    expect(total()).toHaveAttribute('role', 'status');
    expect(screen.getByRole('button', { name: 'Ajouter (2)' })).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox', { name: /^IRM/ }));
    expect(screen.getByRole('button', { name: 'Ajouter (1)' })).toBeVisible();
  });

  test('weighs what the message carries already', async () => {
    const moves = [
      ...addFiles('reponse', 'photo'),
      press('reponse.joindre'),
      press('joindre.mes-documents'),
      heavy[0]!,
    ];
    await show('choisir-documents', play('reponse', ...moves));
    expect(total()).toHaveTextContent(/6,2\sMo sur 10\sMo avec les documents déjà dans le message$/);
  });

  test.each([
    ['nothing', [], 'Cocher au moins un document'],
    [
      'more than 10 Mo',
      heavy,
      'Ajout impossible\u00a0: le message dépasserait 10\u00a0Mo. Décocher un document.',
    ],
  ])('%s is refused with the reason, nothing lost', async (_, moves, reason) => {
    await show('choisir-documents', play('choisir-documents', ...moves, add));
    expect(screen.getByRole('alert').textContent.trim()).toBe(reason);
    expect(screen.queryAllByRole('checkbox', { checked: true })).toHaveLength(moves.length);
  });

  test('says that a category is empty', async () => {
    const filter = press('choisir-documents.filtre-pieces-administratives');
    await show('choisir-documents', play('choisir-documents', filter));
    expect(boxes()).toEqual([]);
    expect(screen.getByText('Aucun document dans cette catégorie.')).toBeVisible();
  });
});

describe('choisir-pieces', () => {
  test('lists the papers put away before', async () => {
    await show('choisir-pieces', play('choisir-pieces'));
    expect(boxes().map((box) => box.querySelector('strong')?.textContent)).toEqual([
      'Carte d’identité',
      'Passeport',
    ]);
  });

  test('says that there are none', async () => {
    await show('choisir-pieces', play('choisir-pieces-vide'));
    expect(screen.getByText('Vous n’avez enregistré aucune pièce administrative.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Retour' })).toBeVisible();
  });
});

describe('choisir-fichiers', () => {
  test('shows invented files, says so, and reads no disk', async () => {
    await show('choisir-fichiers', play('choisir-fichiers'));
    expect(boxes()).toHaveLength(4);
    expect(
      screen.getByText(/^Ces fichiers sont inventés\s: rien n’est lu sur votre appareil\.$/),
    ).toBeVisible();
    expect(document.querySelector('input[type="file"]')).toBeNull();
  });

  test('refuses a file too heavy, with the reason', async () => {
    const moves = [press('choisir-fichiers.fichier-video'), press('choisir-fichiers.ouvrir')];
    await show('choisir-fichiers', play('choisir-fichiers', ...moves));
    expect(screen.getByRole('alert')).toHaveTextContent(/dépasserait 10\sMo/);
    expect(screen.getByRole('checkbox', { checked: true })).toHaveAccessibleName(
      /exercices-genou\.mp4 64,0\sMo/,
    );
  });
});
