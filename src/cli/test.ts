import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { findChromium, installChromium } from './chromium.ts';
import { add, type Count, playwrightCount, vitestCount } from './counts.ts';
import { words } from './words.ts';

const RESULTS = 'test-results';

/** Runs one tool; a run that fails without a failed test counts as one failure. */
function run(command: string, count: (report: string) => Count): Count {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  const { passed, failed } = count(RESULTS);
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const browser = findChromium() ?? installChromium() ?? stop(words.noChromium);
process.env.CHROMIUM_PATH = browser;
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);

const total = add(run('vitest run', vitestCount), run('playwright test', playwrightCount));
const summary = `${total.passed.toString()} passed, ${total.failed.toString()} failed`;
writeFileSync(`${RESULTS}/summary.txt`, `${summary}\n`);
console.log(summary);
process.exitCode = total.failed === 0 ? 0 : 1;
