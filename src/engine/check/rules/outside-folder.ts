import { rule, violation } from '../rule.ts';

/** No symbolic link may lead out of the tutorial's folder. */
export const outsideFolder = rule({
  code: 'outside-folder',
  severity: 'error',
  needs: 'files',
  blocks: 'play',
  check: ({ tutorial, outside }) => outside.map((file) => violation({ file, tutorial, line: 1, column: 1 })),
});
