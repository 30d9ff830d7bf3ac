import { askedBy, type Part } from './asked.ts';
import { attend, raise } from './cover.ts';
import { watchScripts } from './failure.ts';
import { preload } from './preload.ts';
import { shown } from './shown.ts';

/** What the build has made: the build writes it here. */
declare const PARTS: readonly Part[];

const application = shown();
const { files, isStyled, drawn } = askedBy(location.hash, PARTS);
const sheet = document.querySelector<HTMLMetaElement>('meta[name="later-styles"]')?.content;
for (const file of files) preload(file);
if (isStyled && sheet) preload(sheet);
const cover = drawn ? raise(drawn, application) : Promise.resolve(undefined);
void cover.then((standing) => standing && attend(standing, application));
watchScripts(cover);
