import type { Weekday } from '@/lib/core/model/basics';
import { weekdays } from '@/lib/core/model/weekdays';
import { onceAText } from '../memory';
import { ticked } from './ticks';

const names: Record<string, Weekday> = {
  ma: 'mon',
  maa: 'mon',
  maand: 'mon',
  di: 'tue',
  din: 'tue',
  dins: 'tue',
  wo: 'wed',
  woe: 'wed',
  woens: 'wed',
  do: 'thu',
  don: 'thu',
  dond: 'thu',
  vr: 'fri',
  vrij: 'fri',
  vrijd: 'fri',
  za: 'sat',
  zat: 'sat',
  zo: 'sun',
  zon: 'sun',
  maandag: 'mon',
  dinsdag: 'tue',
  woensdag: 'wed',
  donderdag: 'thu',
  vrijdag: 'fri',
  zaterdag: 'sat',
  zondag: 'sun',
  mon: 'mon',
  tue: 'tue',
  wed: 'wed',
  thu: 'thu',
  fri: 'fri',
  sat: 'sat',
  sun: 'sun',
};
const full = /(?:maan|dins|woens|donder|vrij|zater|zon)dag/g;

/** A day with the same day in another language behind it: "di / ma". */
const inTwoLanguages = /^\s*(\p{L}{2,9}) \/ \p{L}{2,9}\s*$/u;

/** The weekday that a short text names by itself: "ma", "Ma.", "maandagvoormiddag", "di VM"; null for anything else. */
export function dayOf(text: string): Weekday | null {
  const days = daysIn(inTwoLanguages.exec(text)?.[1] ?? text);
  const [day, ...more] = days;
  return day && more.length === 0 && text.trim().length <= 40 ? day : null;
}

/** Every weekday a text names, in week order; ranges such as "ma t.e.m. wo" and "maandag tot en met vrijdag" are filled in; where days carry ticks only the ticked count. */
export const daysIn = onceAText((text): Weekday[] => {
  const plain = (ticked(text.split('\n'), 'signs')?.join(' | ') ?? text)
    .toLowerCase()
    .replace(/t\.?\s*e\.?\s*m\.?(?=\s|$)|t\/m|tot\s+en\s+met/g, ' … ')
    .replace(/([a-z])\s*[-–]\s*(?=[a-z])/g, '$1 - ');
  const found = new Set<Weekday>();
  let last: Weekday | null = null;
  let range = false;
  for (const match of plain.matchAll(/[a-zé]+|…/g)) {
    if (match[0] === '…') {
      range = last !== null;
      continue;
    }
    const short = names[match[0]];
    const run = short ? [short] : [...match[0].matchAll(full)].flatMap(([name]) => names[name] ?? []);
    for (const day of run) {
      if (range && last)
        for (let at = weekdays.indexOf(last); at <= weekdays.indexOf(day); at += 1) found.add(weekdays[at] ?? day);
      found.add(day);
      last = day;
      range = false;
    }
  }
  return weekdays.filter((day) => found.has(day));
});
