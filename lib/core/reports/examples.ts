import type { Item, Playbook } from '@/lib/core/model/playbook';
import type { ReportContext } from '@/lib/core/model/report';
import { weekdays } from '@/lib/core/model/weekdays';

/** A text as it could stand in this field: the good example of a rule, else one that says what it stands for. */
function exampleOf({ id, kind, title }: Item, playbook: Playbook): string {
  if (kind === 'date') return id === playbook.days?.end ? '2027-06-04' : '2027-01-12';
  if (kind === 'weekdays') return [weekdays[1], weekdays[3]].join(', ');
  const good = playbook.rules.find((rule) => rule.item === id && rule.example !== undefined)?.example?.good;
  return good ?? `(hier komt: ${title})`;
}

/** Item id -> what could stand there, for each item of the playbook. */
export function exampleItems(playbook: Playbook): Record<string, string> {
  const items = playbook.steps.flatMap((step) => step.items);
  return Object.fromEntries(items.map((item) => [item.id, exampleOf(item, playbook)]));
}

/** A report in which nothing is missing, of a pupil who does not exist. */
export function exampleContext(playbook: Playbook): ReportContext {
  return {
    playbook: playbook.id,
    topics: playbook.report?.topics.map((topic) => topic.step) ?? [],
    student: 'Noor Janssens',
    class: '4B',
    schoolYear: '2026-2027',
    date: '2026-09-28',
    chair: 'An Peeters',
    attendees: 'An Peeters, Bart Maes, Cas Wouters',
    advisory: 'Dries Claes (CLB)',
    excused: 'Eva Mertens',
    agreements: ['Attest opvragen (Bart Maes, tegen 12 oktober 2026)'],
    decision: 'Iedereen vindt het goed.',
    motivation: 'Dit past bij wat zij wil leren.',
    items: exampleItems(playbook),
    days: playbook.days === undefined ? null : playbook.days.extended + 1,
    findings: ['Er staat nog geen einddatum.'],
    role: playbook.roles.at(-1)?.title ?? '',
    userName: 'Eva Mertens',
  };
}
