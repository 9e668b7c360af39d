import type { ItemValue } from '@/lib/core/model/basics';
import type { Finding } from '@/lib/core/model/checklist';
import { smt } from '@/lib/core/playbooks/smt';
import { checklistOf, type Given } from '../evaluate/support';

/** Every text of the plan's page, empty: so that only what a test writes is judged. */
export const emptyTexts: Record<string, ItemValue> = {
  desirability: '',
  'viewpoint-pupil': '',
  'viewpoint-parents': '',
  'viewpoint-partners': '',
  'place-motivation': '',
  'prior-contacts': [],
  'extension-30': '',
  'extension-60': '',
  focus: '',
  guidance: '',
};

/** Only the rule that is looked at, so that a test is about one thing. */
export function findingOf(id: string, given: Given): Finding {
  const rules = smt.rules.filter((rule) => rule.id === `SMT-${id}`);
  const [finding] = checklistOf({ ...given, playbook: { ...smt, rules } }).findings;
  if (finding === undefined) throw new Error(`no ${id}`);
  return finding;
}

/** The outcome of one rule on a page where one field holds this text and every other text is empty. */
export function onText(id: string, item: string, text: ItemValue, more: Given = {}): Finding['outcome'] {
  return findingOf(id, { ...more, items: { ...emptyTexts, ...more.items, [item]: text } }).outcome;
}
