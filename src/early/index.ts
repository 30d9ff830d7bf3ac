import { requestOf, type Part } from './request.ts';
import { show, useUntil } from './prerendered.ts';
import { watchScripts } from './failure.ts';
import { preload } from './preload.ts';
import { shown } from './shown.ts';

/** The parts of the build, inserted here by the build. */
declare const PARTS: readonly Part[];

const application = shown();
const { files, isStyled, drawn } = requestOf(location.hash, PARTS);
const sheet = document.querySelector<HTMLMetaElement>('meta[name="later-styles"]')?.content;
for (const file of files) preload(file);
if (isStyled && sheet) preload(sheet);
const cover = drawn ? show(drawn, application) : Promise.resolve(undefined);
void cover.then((standing) => standing && useUntil(standing, application));
watchScripts(cover);
