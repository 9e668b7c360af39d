import type { Attendee, Meeting, Presence } from '@/lib/core/model/meeting';
import type { Report } from '@/lib/core/model/plan';

/** Somebody who was at an earlier meeting. */
export type Person = Pick<Attendee, 'name' | 'function' | 'as'>;

/** "Els Peeters (klastitularis)". */
export function personText({ name, function: does }: Pick<Attendee, 'name' | 'function'>): string {
  return does.trim() === '' ? name.trim() : `${name.trim()} (${does.trim()})`;
}

/** The same in a list of names: a comma inside would make two people of one. */
function inList(person: Pick<Attendee, 'name' | 'function'>): string {
  return personText(person).replace(/\s*[\n;,]+\s*/g, ' / ');
}

/** Those who took part in this way, one a line. */
export function namesOf(attendees: readonly Attendee[], as: Presence): string[] {
  return attendees.filter((one) => one.as === as && one.name.trim() !== '').map(inList);
}

/** How two spellings of one name are told to be the same. */
export function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('nl');
}

function personIn(text: string): Person {
  const parts = /^(.*?)\s*\(([^()]*)\)$/.exec(text.trim());
  return { name: parts?.[1] ?? text.trim(), function: parts?.[2] ?? '', as: 'present' };
}

/** Meetings and reports by their day, newest first; what has no day comes last. */
function newestFirst<T extends { date: string | null }>(all: readonly T[]): T[] {
  return all.toSorted((one, two) => (two.date ?? '').localeCompare(one.date ?? ''));
}

/**
 * Who was at earlier meetings, those of the last meeting first, each once and as she took part then. Where no meeting was
 * led from here, the names in reports that were copied are all that is known.
 */
export function earlierPeople(meetings: readonly Meeting[], reports: readonly Report[]): Person[] {
  const people = [
    ...newestFirst(meetings).flatMap(({ attendees }) => attendees),
    ...newestFirst(reports).flatMap(({ attendees = [] }) => attendees.map(personIn)),
  ];
  const met = new Map<string, Person>();
  for (const { name, function: does, as } of people) {
    const key = nameKey(name);
    const before = met.get(key);
    if (key === '') continue;
    if (before === undefined) met.set(key, { name: name.trim(), function: does.trim(), as });
    else if (before.function === '') met.set(key, { ...before, function: does.trim() });
  }
  return [...met.values()];
}

/** Who led earlier meetings, the last one first, each once. */
export function earlierChairs(meetings: readonly Meeting[], reports: readonly Report[]): string[] {
  const chairs = [...newestFirst(meetings), ...newestFirst(reports)].map(({ chair = '' }) => chair.trim());
  const byKey = new Map(chairs.toReversed().map((name) => [nameKey(name), name]));
  const order = [...new Set(chairs.map(nameKey))].filter((key) => key !== '');
  return order.map((key) => byKey.get(key) ?? key);
}
