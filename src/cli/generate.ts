import { readdirSync, writeFileSync } from 'node:fs';
import { ruleList, RULES } from './rule-list.ts';

writeFileSync(`${RULES}.ts`, ruleList(readdirSync(RULES)));
