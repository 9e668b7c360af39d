import { count } from '@/lib/core/format/list';
import type { IsoDate } from '@/lib/core/model/basics';
import type { Playbook, Rule } from '@/lib/core/model/playbook';
import type { Settings } from '@/lib/core/model/settings';
import { filledIn } from '@/lib/core/rules/message';
import { isLegal, sourceOf, unverifiedOf } from './model/why';
import { figures } from './rules-figures';

/** All rules of the playbooks with what a school may set about them, ready for the screen. */
export interface RulesModel {
  figures: { id: keyof typeof figures; title: string; why: string; label: string; help: string; value: string }[];
  machines: { value: string };
  /** What is set now, in one line. */
  set: string;
  lawCheckedOn: IsoDate | null;
  query: string;
  /** "141 regels, waarvan 2 uit"; while searching what was found. */
  summary: string;
  groups: { title: string; rules: RuleLine[] }[];
}

export interface RuleLine {
  id: string;
  message: string;
  severity: Rule['severity'];
  severityName: string;
  source: string;
  /** Said first of a rule that nobody could verify. */
  unverified: string | null;
  why: string;
  examples: string[];
  /** Why it cannot be switched off; null where it can. */
  legal: string | null;
  on: boolean;
}

const severityNames = { error: 'Fout', warning: 'Let op', info: 'Tip' } as const;

export function rulesModel(settings: Settings, playbooks: readonly Playbook[], query: string): RulesModel {
  const wanted = plain(query).split(' ').filter(Boolean);
  const all = playbooks.flatMap((playbook) =>
    playbook.rules.map((rule) => ({ group: groupOf(playbook, rule, playbooks.length > 1), rule, playbook })),
  );
  const found = all.filter(({ rule, group }) => {
    const text = plain([rule.id, group, rule.message, rule.source, rule.why].join(' '));
    return wanted.every((word) => text.includes(word));
  });
  const titles = [...new Set(found.map(({ group }) => group))];
  const order = playbooks.flatMap((playbook) => playbook.steps.map((step) => step.title));
  /** What speaks of the whole plan comes after the steps. */
  const place = (title: string): number => {
    const at = order.findIndex((one) => title.endsWith(one));
    return at < 0 ? order.length : at;
  };
  titles.sort((a, b) => place(a) - place(b));
  const off = all.filter(({ rule }) => !isLegal(rule) && settings.rulesOff.includes(rule.id)).length;
  const total = count(all.length, 'regel', 'regels');
  return {
    figures: Object.entries(figures).map(([id, { title, why, label, help }]) => {
      const name = id as keyof typeof figures;
      return { id: name, title, why, label, help, value: String(settings[name]).replace('.', ',') };
    }),
    set: setText(settings),
    machines: { value: settings.riskyMachines.join('\n') },
    lawCheckedOn: settings.lawCheckedOn,
    query,
    summary:
      wanted.length > 0
        ? `${found.length === 0 ? 'Geen' : found.length} van ${total}`
        : off === 0
          ? `${total}, allemaal aan`
          : `${total}, waarvan ${off} uit`,
    groups: titles.map((title) => ({
      title,
      rules: found
        .filter(({ group }) => group === title)
        .map(({ rule, playbook }) => lineOf(rule, playbook.checkedOn, settings)),
    })),
  };
}

function setText({ warnBeforeStartDays, halfDayWeight, lastContactMaxDays, riskyMachines }: Settings): string {
  const machines =
    riskyMachines.length === 0 ? '' : `, ${count(riskyMachines.length, 'eigen machine', 'eigen machines')}`;
  const half = String(halfDayWeight).replace('.', ',');
  return `dringend vanaf ${count(warnBeforeStartDays, 'dag', 'dagen')} voor de start, halve dag telt ${half}, contact hoogstens ${count(lastContactMaxDays, 'dag', 'dagen')} oud${machines}`;
}

function groupOf(playbook: Playbook, { step, item }: Rule, several: boolean): string {
  const found = playbook.steps.find(({ id, items }) => id === step || items.some((one) => one.id === item));
  const title = found?.title ?? 'Het hele plan';
  return several ? `${playbook.short}: ${title}` : title;
}

function lineOf(rule: Rule, checkedOn: string | undefined, settings: Settings): RuleLine {
  const { id, severity, why = '', example } = rule;
  const legal = isLegal(rule);
  return {
    id,
    message: messageOf(rule),
    severity,
    severityName: severityNames[severity],
    source: sourceOf(rule, checkedOn, settings.lawCheckedOn),
    unverified: unverifiedOf(rule),
    why,
    examples: example === undefined ? [] : [`Goed voorbeeld: ${example.good}`, `Zo liever niet: ${example.poor}`],
    legal: legal ? 'Wettelijk' : null,
    on: legal || !settings.rulesOff.includes(id),
  };
}

/**
 * A rule's message without a plan: what each plan fills in stands as "…", and a part that only some plans add is left
 * out. A message that is nothing else gives its place to the reason.
 */
export function messageOf({ message, why }: Pick<Rule, 'message' | 'why'>): string {
  const text = filledIn(message.replace(/(?<=\p{L})\{[^{}]+\}/gu, ''), {}).replaceAll('….', '…');
  return /\p{L}/u.test(text) ? text : (why ?? text);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
