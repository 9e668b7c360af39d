import type { ItemValue } from '@/lib/core/model/basics';
import { dayOf } from '@/lib/page/read/weekday-text';
import { plain } from './dom';
import { isWeekday } from './weekday-names';

/** One thing that can be on or off: an option, a checkbox, a toggle. */
export interface Choice {
  name: string;
  on: boolean;
  /** The day it stands for, when its place says so and its name does not. */
  day?: string | null;
  /** Half a day without school: the other half is the day. */
  locked?: boolean;
}

export const alike = (text: string): string => plain(text).toLocaleLowerCase('nl-BE');

/** The names that a value asks for. */
export function wantedNames(value: ItemValue): string[] {
  if (value === null) return [];
  const names = typeof value === 'string' ? [value] : value.filter((part) => typeof part === 'string');
  return names.filter((name) => plain(name) !== '');
}

function meant(choices: readonly Choice[], wanted: string): number[] {
  const where = (test: (choice: Choice) => boolean) => choices.flatMap((choice, at) => (test(choice) ? [at] : []));
  const exact = where(({ name }) => plain(name) === plain(wanted));
  if (exact.length > 0) return exact.slice(0, 1);
  const loose = where(({ name }) => alike(name) === alike(wanted));
  if (loose.length > 0) return loose.slice(0, 1);
  if (!isWeekday(wanted)) return [];
  const halves = where((choice) => (choice.day ?? dayOf(choice.name)) === wanted);
  // A day in two halves: the half that was chosen stays as it is, a new day is chosen whole.
  const chosen = halves.filter((at) => choices[at]?.on);
  const free = halves.filter((at) => !choices[at]?.locked);
  return [chosen, free].find((all) => all.length > 0) ?? halves;
}

/** Which choices must be on for these names, and the first name that is not offered. */
export function decide(choices: readonly Choice[], wanted: readonly string[]): { on: boolean[]; lost: string | null } {
  const found = wanted.map((name) => meant(choices, name));
  const lost = wanted.find((_, at) => found[at]?.length === 0) ?? null;
  const on = new Set(found.flat());
  return { on: choices.map((_, at) => on.has(at)), lost };
}

/** Whether the choices are already as these names ask. */
export function isDecided(choices: readonly Choice[], wanted: readonly string[]): boolean {
  const { on, lost } = decide(choices, wanted);
  return lost === null && choices.every((choice, at) => choice.on === on[at]);
}
