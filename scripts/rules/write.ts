import { writeFileSync } from 'node:fs';
import { smt } from '../../lib/core/playbooks/smt.ts';
import { rulesPage } from './render.ts';

writeFileSync(new URL('../../docs/rules.md', import.meta.url), rulesPage(smt));
console.log(`docs/rules.md: ${smt.rules.length} rules`);
