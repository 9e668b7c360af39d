import type { Playbook } from '@/lib/core/model/playbook';
import { Told } from '@/lib/core/model/told';
import { parsePlaybook } from '@/lib/core/playbooks/parse';
import { smt } from '@/lib/core/playbooks/smt';

/** The playbooks that are switched on, parsed as if they came from outside. */
export function activePlaybooks(): Playbook[] {
  const parsed = parsePlaybook(smt);
  if (!parsed.ok) throw new Told('Dit draaiboek kan niet gelezen worden.');
  return [parsed.playbook];
}

/** The switched-on playbook with this id. */
export function activePlaybook(id: string): Playbook {
  const found = activePlaybooks().find((one) => one.id === id);
  if (found === undefined) throw new Told('Dit draaiboek staat niet aan.');
  return found;
}
