import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Deck } from './model.ts';
import { machine } from './machine.ts';
import { markdown } from './markdown.ts';
import type { Plan } from './plan.ts';

interface Named {
  readonly id: string;
  readonly title: string;
}

/** Writes a tutorial in a new folder; the caller checks that the folder does not exist. */
export async function write(folder: string, { id, title }: Named, deck: Deck, plan: Plan): Promise<void> {
  const style = await resolveConfig('package.json');
  const source = await format(machine(id, plan), { ...style, parser: 'typescript' });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'machine.ts'), source);
  writeFileSync(join(folder, 'fr.md'), markdown(title, deck, plan));
  if (plan.media.length > 0) mkdirSync(join(folder, 'media'));
  for (const { file, content } of plan.media) writeFileSync(join(folder, file), content);
}
