import { type Weekday, weekdays } from '@/lib/core/model/basics';

export const weekdayNames: Record<Weekday, string> = {
  mon: 'maandag',
  tue: 'dinsdag',
  wed: 'woensdag',
  thu: 'donderdag',
  fri: 'vrijdag',
  sat: 'zaterdag',
  sun: 'zondag',
};

export const isWeekday = (name: string): name is Weekday => (weekdays as readonly string[]).includes(name);

const beginnings: readonly (readonly [RegExp, Weekday])[] = [
  [/^(ma|maa|mon)\b|^maandag/, 'mon'],
  [/^(di|din|tue)\b|^dinsdag/, 'tue'],
  [/^(wo|woe|wed)\b|^woensdag/, 'wed'],
  [/^(do|don|thu)\b|^donderdag/, 'thu'],
  [/^(vr|vrij|fri)\b|^vrijdag/, 'fri'],
  [/^(za|zat|sat)\b|^zaterdag/, 'sat'],
  [/^(zo|zon|sun)\b|^zondag/, 'sun'],
];

/** The day that a name begins with ("ma", "Dinsdag", "maandagvoormiddag"); null when it is not a day. */
export function weekdayOf(name: string): Weekday | null {
  const text = name.trim().toLowerCase();
  return beginnings.find(([beginning]) => beginning.test(text))?.[1] ?? null;
}
