import type { Facts } from '@/lib/core/evaluate/facts';
import { longDate } from '@/lib/core/format/dates';
import { capitalised, decimal, list } from '@/lib/core/format/list';
import type { IsoDate } from '@/lib/core/model/basics';

/** Names that the message of any rule may use. */
export const commonSlots = ['voornaam', 'titel', 'schooljaar', 'start', 'eind', 'werkdagen', 'werkdagenJaar'] as const;

const slot = /\{([^{}]+)\}/g;

/** The `{names}` in a message. */
export function slotsIn(message: string): string[] {
  return [...message.matchAll(slot)].map((match) => match[1] ?? '');
}

function firstName(facts: Facts): string {
  const name = facts.input.pupil?.name ?? facts.input.snapshot?.student?.name ?? '';
  return name.trim().split(/\s+/)[0] || 'de leerling';
}

/** The values of the common names for this plan; a value that is not known is left out. */
export function commonValues(facts: Facts): Record<string, string> {
  const items = facts.input.playbook.days;
  const day = (item: string | undefined): IsoDate | undefined =>
    (item === undefined ? null : facts.day(item)) ?? undefined;
  const start = day(items?.start);
  const end = day(items?.end);
  const title = items?.title === undefined ? undefined : facts.text(items.title);
  const values: Record<string, string | undefined> = {
    voornaam: firstName(facts),
    titel: title?.trim(),
    schooljaar: facts.schoolYear ?? undefined,
    start: start && longDate(start),
    eind: end && longDate(end),
    werkdagen: facts.days?.plan == null ? undefined : decimal(facts.days.plan),
    werkdagenJaar: facts.days?.year == null ? undefined : decimal(facts.days.year),
  };
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** A rule's message with its values; what has no value becomes "…". Values are never read as names again. */
export function filledIn(message: string, values: Readonly<Record<string, string>>): string {
  return capitalised(
    message.replace(slot, (_, name: string) => (Object.hasOwn(values, name) ? values[name] : '…') ?? '…'),
  );
}

/** The line for a rule that could not be judged. */
export function notJudged(missing: readonly string[]): string {
  const names = [...new Set(missing)];
  return names.length === 0
    ? 'Dit kon niet nagekeken worden.'
    : `Dit kon niet nagekeken worden. Nog niet bekend: ${list(names)}.`;
}
