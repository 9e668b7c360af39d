import { isDay, weekdayOf } from '@/lib/core/calendar/day';
import { dayAndMonth, longDate, shortDate } from '@/lib/core/format/dates';
import { capitalised, count, list } from '@/lib/core/format/list';
import { weekdayNames } from '@/lib/core/format/weekdays';
import type { IsoDate } from '@/lib/core/model/basics';
import { Day } from './values';

type Filter = (value: unknown, ...settings: unknown[]) => unknown;

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** Words for a day; what is no day stays as it was. */
const ofDay =
  (say: (day: IsoDate) => string): Filter =>
  (value) => {
    if (value instanceof Day) return say(value.iso());
    return typeof value === 'string' && isDay(value) ? say(value) : value;
  };

/** The parts of a list that was typed, or that is one already: "a, b en c", a line for each, or separate values. */
function partsOf(value: unknown): string[] {
  const parts = Array.isArray(value) ? value.map(textOf) : textOf(value).split(/[\n;,]| en /);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** The filters of Draaiboek itself, by the name that a template uses. */
export const ownFilters: Record<string, Filter> = {
  regel: (value) => textOf(value).replace(/\s+/g, ' ').trim(),
  datum_lang: ofDay(longDate),
  datum: ofDay(shortDate),
  datum_kort: ofDay((day) => day.split('-').reverse().join('/')),
  dag_maand: ofDay(dayAndMonth),
  weekdag: ofDay((day) => weekdayNames[weekdayOf(day)]),
  lijst: (value, joint) =>
    joint === undefined ? list(partsOf(value)) : list(partsOf(value)).replace(/ en (?!.* en )/s, ` ${textOf(joint)} `),
  punten: (value) =>
    (Array.isArray(value) ? value.map(textOf) : textOf(value).split('\n'))
      .map((line) => line.replace(/^\s*[-•]\s*/, '').trim())
      .filter((line) => line !== '')
      .map((line) => `\n- ${line}`)
      .join(''),
  hoofdletter: (value) => capitalised(textOf(value)),
  kleine_letter: (value) => textOf(value).charAt(0).toLocaleLowerCase('nl-BE') + textOf(value).slice(1),
  aantal: (value, one, many) =>
    typeof value === 'number' ? count(value, textOf(one), textOf(many ?? one)) : `${textOf(value)} ${textOf(many)}`,
};
