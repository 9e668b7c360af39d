import { addDays, dayNumber, isDay, isoOf, weekdayIndex } from '@/lib/core/calendar/day';
import { freeDay } from '@/lib/core/calendar/holidays';
import { boundsOf } from '@/lib/core/calendar/school-year';
import { count } from '@/lib/core/format/list';
import type { IsoDate, SchoolYear } from '@/lib/core/model/basics';
import { eventsIn, type IcsEvent, type IcsProperty } from './ics-lines';

/** A day that the file names and that is no weekend and no holiday. */
export interface CalendarDay {
  date: IsoDate;
  /** What the calendar calls it. */
  title: string;
  /** Whether that sounds like a day without lessons. */
  likely: boolean;
}

/** What a calendar file gives: the days that can be taken over, and in Dutch what was left out, with its line. */
export interface CalendarFile {
  days: CalendarDay[];
  skipped: string[];
}

const longestFile = 2_000_000;
const longestEvent = 31;
const longestTitle = 80;
const mostTold = 30;
const sundayIndex = 6;

/** Words of a day on which pupils stay at home. */
const free =
  /vrij|verlof|vakantie|studiedag|facultatie|brugdag|geen\s(?:les|school)|school\sgesloten|pedagogische\s(?:dag|conferentie)/i;
/** Words that only look like them, and days with lessons that name a holiday. */
const looksFree = /vrijdag(?!\S)|vrijwillig|vrije\s(?:podium|inloop|tribune)/gi;
const lessons = /(?:eerste|laatste)\s(?:les|school)dag/i;

interface Moment {
  date: IsoDate;
  /** Minutes after midnight; null for a whole day. */
  time: number | null;
}

function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 0) / 86_400_000;
  return last - ((weekdayIndex(last) - sundayIndex + 7) % 7);
}

/** A moment of universal time as the clock in Belgium shows it: one hour later, two in summer time. */
function inBelgium(date: IsoDate, minutes: number): Moment {
  const year = Number(date.slice(0, 4));
  const at = dayNumber(date) + minutes / 1440;
  const summer = lastSunday(year, 3) + 1 / 24 <= at && at < lastSunday(year, 10) + 1 / 24;
  const shifted = minutes + (summer ? 120 : 60);
  return { date: isoOf(dayNumber(date) + Math.floor(shifted / 1440)), time: shifted % 1440 };
}

/** The day of a property; one in another time zone is taken as it was written there. Null for what is no day. */
function momentOf({ value }: IcsProperty): Moment | null {
  const [, year, month, day, hours, minutes, zulu] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(?:\d{2})?(Z)?)?$/.exec(value) ?? [];
  const date = `${year}-${month}-${day}`;
  if (!isDay(date)) return null;
  if (hours === undefined) return { date, time: null };
  const time = Number(hours) * 60 + Number(minutes);
  return zulu === undefined ? { date, time } : inBelgium(date, time);
}

function titleOf({ properties }: IcsEvent): string {
  const raw = (properties.get('SUMMARY')?.value ?? '').slice(0, 1000);
  const plain = raw
    .replace(/\\(.)/g, (_, char: string) => (/n/i.test(char) ? ' ' : char))
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > longestTitle ? `${plain.slice(0, longestTitle - 1).trimEnd()}…` : plain || 'Zonder titel';
}

/** So many days, counted as the file writes a length: `P2D`, `P1W`. A length in hours stays within its day. */
function lengthIn(duration: string): number {
  const [, number, unit] = /^\+?P(\d{1,4})([DW])/i.exec(duration) ?? [];
  return Math.max(1, Number(number ?? 1) * (unit?.toUpperCase() === 'W' ? 7 : 1));
}

/** The last day: an end is the first moment that no longer belongs to it. */
function lastDay(start: Moment, { properties }: IcsEvent): IsoDate | null {
  const ends = properties.get('DTEND');
  if (ends === undefined) return addDays(start.date, lengthIn(properties.get('DURATION')?.value ?? '') - 1);
  const end = momentOf(ends);
  if (end === null) return null;
  const midnight = end.time === null || end.time === 0;
  return midnight && end.date > start.date ? addDays(end.date, -1) : end.date;
}

type Taken = { days: IsoDate[] } | { why: string };

function daysOf(event: IcsEvent): Taken {
  const { properties, closed } = event;
  if (!closed) return { why: 'houdt midden in het bestand op' };
  if (properties.has('RRULE') || properties.has('RDATE')) {
    return { why: 'herhaalt zich. Typ die dagen zelf in' };
  }
  if (properties.get('STATUS')?.value.toUpperCase() === 'CANCELLED') return { why: 'gaat niet door' };
  const begins = properties.get('DTSTART');
  if (begins === undefined) return { why: 'heeft geen begindatum' };
  const start = momentOf(begins);
  if (start === null) return { why: `‘${begins.value.slice(0, 20)}’ is geen datum` };
  const last = lastDay(start, event);
  if (last === null) return { why: 'heeft een einde dat geen datum is' };
  const length = dayNumber(last) - dayNumber(start.date) + 1;
  if (length < 1) return { why: 'eindigt voor het begin' };
  if (length > longestEvent) return { why: 'duurt langer dan een maand. Vakanties kent Draaiboek al' };
  return { days: Array.from({ length }, (_, index) => addDays(start.date, index)) };
}

function soundsFree(title: string): boolean {
  return !lessons.test(title) && free.test(title.replace(looksFree, ' '));
}

/**
 * Reads a calendar file of the school (.ics) for the days without lessons in a school year. Weekends and holidays are
 * known already, so they are left out. Whether a title sounds like a free day is told, not decided.
 */
export function readCalendar(text: string, schoolYear: SchoolYear): CalendarFile {
  if (text.length > longestFile) return { days: [], skipped: ['Dit bestand is te groot voor een schoolagenda.'] };
  const events = eventsIn(text);
  if (events === null) return { days: [], skipped: ['Dit is geen agendabestand (.ics).'] };
  const { first, last } = boundsOf(schoolYear);
  const days = new Map<IsoDate, CalendarDay>();
  const refused: string[] = [];
  let elsewhere = 0;
  let known = 0;
  for (const event of events) {
    const title = titleOf(event);
    const taken = daysOf(event);
    if ('why' in taken) {
      refused.push(`Regel ${event.line}: ‘${title}’ ${taken.why}.`);
      continue;
    }
    const inYear = taken.days.filter((date) => first <= date && date <= last);
    const schoolDays = inYear.filter((date) => freeDay(date, []) === null);
    if (inYear.length === 0) elsewhere += 1;
    else if (schoolDays.length === 0) known += 1;
    for (const date of schoolDays) {
      const before = days.get(date);
      const likely = soundsFree(title);
      // Of two events on a day the one that makes it a free day is told.
      if (before === undefined || (likely && !before.likely)) days.set(date, { date, title, likely });
    }
  }
  const happenings = (number: number) => count(number, 'gebeurtenis', 'gebeurtenissen');
  return {
    days: [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1)),
    skipped: [
      ...refused.slice(0, mostTold),
      ...(refused.length > mostTold ? [`En nog ${happenings(refused.length - mostTold)}.`] : []),
      ...(known === 0 ? [] : [`${happenings(known)} in een weekend of een vakantie: die kent Draaiboek al.`]),
      ...(elsewhere === 0 ? [] : [`${happenings(elsewhere)} buiten schooljaar ${schoolYear}.`]),
      ...(events.length === 0 ? ['In dit bestand staat geen enkele gebeurtenis.'] : []),
    ],
  };
}
