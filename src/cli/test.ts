import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { environmentFor, fontSets, isThere, leastFonts } from './font-sets.ts';
import { findChromium, installChromium, versionOf } from './chromium.ts';
import { add, type Count, playwrightCount, vitestCount } from './counts.ts';
import { debianInstall, isDebian } from './debian.ts';
import { words } from './words.ts';

const RESULTS = 'test-results';

/** Runs one tool and counts its tests; a failed run without a failed test counts as one failure. */
function run(command: string, count: (report: string) => Count): Count {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  const { passed, failed } = count(RESULTS);
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const start = performance.now();
const browser = findChromium() ?? installChromium() ?? stop(words.noChromium);
process.env.CHROMIUM_PATH = browser;
const absent = fontSets.filter((fonts) => !isThere(fonts));
if (isDebian && absent.length > 0) debianInstall(...absent.map(({ debian }) => debian));
const tested = words.tested(
  versionOf(browser),
  process.env.FONTCONFIG_FILE ?? environmentFor(leastFonts).FONTCONFIG_FILE,
  fontSets.filter((fonts) => !isThere(fonts)).map(({ family }) => family),
);
console.log(tested);
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);

const total = add(run('vitest run', vitestCount), run('playwright test', playwrightCount));
const summary = `${total.passed.toString()} passed, ${total.failed.toString()} failed`;
writeFileSync(`${RESULTS}/summary.txt`, `${summary}\n`);
console.log(`${tested}\n${words.took((performance.now() - start) / 1000)}\n${summary}`);
process.exitCode = total.failed === 0 ? 0 : 1;
