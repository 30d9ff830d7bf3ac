import { parseArgs } from 'node:util';
import { graphOf, mermaid } from '../engine/flow/graph.ts';
import { soundTutorial } from './compiled.ts';
import { svg } from '../drawing/svg.ts';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' }, svg: { type: 'boolean' }, root: { type: 'string' } },
  allowPositionals: true,
});

/** `npm run graph -- <tutorial> [--json|--svg]`: prints the flow as Mermaid, as JSON or as an SVG picture. */
const found = soundTutorial('graph', positionals[0], values.root);
if (found) {
  const graph = graphOf(found.flow, found.text);
  if (values.json) console.log(JSON.stringify(graph));
  else console.log(values.svg ? svg(graph, found.text.title) : mermaid(graph));
}
