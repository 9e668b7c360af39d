import type { Playbook } from '@/lib/core/model/playbook';
import { Told } from '@/lib/core/model/told';
import type { WordingTable } from '@/lib/core/model/wording-table';
import { parsePlaybook } from '@/lib/core/playbooks/parse';
import { smt } from '@/lib/core/playbooks/smt';
import { checkTemplate } from '@/lib/core/reports/problems';
import { ruleProblems } from '@/lib/core/rules';
import { tableOf, wordingLists } from '@/lib/page/match/wording-table';

let parsed: ReturnType<typeof parsePlaybook> | null = null;

/** The playbooks that are switched on, parsed as if they came from outside: rules and templates too, once a start. */
export function activePlaybooks(): Playbook[] {
  parsed ??= parsePlaybook(smt, { rule: ruleProblems, template: checkTemplate });
  if (!parsed.ok) throw new Told(`Dit draaiboek kan niet gelezen worden: ${parsed.problems[0]}`);
  return [parsed.playbook];
}

let tables: Record<string, WordingTable> | null = null;

/** The wordings of each switched-on playbook, opened and weighed once a start: on every page that would cost more than a look. */
export function wordingTables(): Record<string, WordingTable> {
  tables ??= Object.fromEntries(activePlaybooks().map((playbook) => [playbook.id, tableOf(wordingLists(playbook))]));
  return tables;
}

/** The switched-on playbook with this id. */
export function activePlaybook(id: string): Playbook {
  const found = activePlaybooks().find((one) => one.id === id);
  if (found === undefined) throw new Told('Dit draaiboek staat niet aan.');
  return found;
}
