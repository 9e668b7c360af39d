import { isDay } from '@/lib/core/calendar/day';
import { shortDate } from '@/lib/core/format/dates';
import type { ItemValue, Weekday } from '@/lib/core/model/basics';
import type { Plan } from '@/lib/core/model/plan';
import type { Item, ItemKind, Playbook, Step } from '@/lib/core/model/playbook';
import { weekdays } from '@/lib/core/model/weekdays';

/** A value for one field, and where it comes from, as it is told on the screen. */
export interface Known {
  value: ItemValue;
  source: string;
}

const isWeekday = (name: unknown): name is Weekday => (weekdays as readonly unknown[]).includes(name);

/** A value in the shape that an item of this kind holds; null for what says nothing, or something else. */
export function fitting(kind: ItemKind, value: unknown): ItemValue {
  if (kind === 'date') return isDay(value) ? value : null;
  if (kind === 'weekdays') {
    if (!Array.isArray(value) || value.length === 0 || !value.every(isWeekday)) return null;
    return weekdays.filter((day) => value.includes(day));
  }
  return kind === 'text' && typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** What the user noted in a record. Of several rows that say different things none is chosen for her. */
export function fromRecords(playbook: Playbook, plan: Plan, item: Item): Known | null {
  for (const { record, field } of item.noted ?? []) {
    const told = (plan.records?.[record] ?? []).map((row) => fitting(item.kind, row[field]));
    const values = [...new Set(told.flatMap((value) => (value === null ? [] : [JSON.stringify(value)])))];
    const value = told.find((one) => one !== null) ?? null;
    if (value === null || values.length > 1) continue;
    const title = playbook.records?.find((one) => one.id === record)?.title ?? record;
    return { value, source: `uit je notities: ${title}` };
  }
  return null;
}

/** The user's own words in the last report about this step alone: they say for one text what was decided and why. */
export function fromReports(plan: Plan, step: Step, item: Item): Known | null {
  const texts = step.items.filter((one) => one.kind === 'text' && one.keep !== true);
  if (!step.report || texts.length !== 1 || texts[0]?.id !== item.id) return null;
  const reports = plan.reports
    .filter(({ topics }) => topics.length === 1 && topics[0] === step.id)
    .sort((one, two) => (two.date ?? '').localeCompare(one.date ?? ''));
  for (const { decision, motivation, date } of reports) {
    const words = [decision, motivation].map((part) => part?.trim() ?? '').filter((part) => part !== '');
    if (words.length === 0) continue;
    return {
      value: words.join('\n'),
      source: date === null ? 'uit je verslag' : `uit je verslag van ${shortDate(date)}`,
    };
  }
  return null;
}

/** Whether an item may be the same again a year later: a name or days of the week, and never a date or a text. */
function recurs(playbook: Playbook, { id, kind, keep }: Item): boolean {
  return kind === 'weekdays' || (kind === 'text' && keep === true && id !== playbook.days?.title);
}

/** A fact, or else the user's own note, of the pupil's last earlier plan of this playbook; its texts were never kept. */
export function fromEarlier(playbook: Playbook, plan: Plan, others: readonly Plan[], item: Item): Known | null {
  if (!recurs(playbook, item)) return null;
  const now = plan.schoolYear ?? '';
  const earlier = others
    .filter((one) => one.playbook === plan.playbook && one.pupilKey === plan.pupilKey && one.id !== plan.id)
    .filter(({ schoolYear }) => schoolYear !== null && schoolYear < now)
    .sort(
      (one, two) => (two.schoolYear ?? '').localeCompare(one.schoolYear ?? '') || two.seenOn.localeCompare(one.seenOn),
    );
  for (const one of earlier) {
    const stored = one.items[item.id];
    const fact = stored?.class === 'fact' ? fitting(item.kind, stored.value) : null;
    const value = fact ?? fromRecords(playbook, one, item)?.value ?? null;
    if (value !== null) return { value, source: `uit het plan van ${one.schoolYear}` };
  }
  return null;
}
