import { oneLine } from '../dom';
import { onceAText } from '../memory';
import { type FoundDate, findDates, monthOf } from '../read/date-text';

/** Every whole date in a text. */
export const datesIn = onceAText((text): FoundDate[] => (/\d/.test(text) ? findDates(text) : []));

const weekday = /\b(maan|dins|woens|donder|vrij|zater|zon)dag\b/gi;

/** Whether a text is more than a day with its label. */
export const saysMoreThanDates = onceAText(
  (text) =>
    datesIn(text)
      .reduce((left, { text: date }) => left.replace(date, ''), text)
      .replace(weekday, '')
      .replace(/^(datum|op|dd\.?|van)\b|[\W\d_]/gi, '').length >= 4,
);

const dayAndMonth = /^(?:(?:ma|di|wo|do|vr|za|zo)[a-z]*\.?,?\s+)?(\d{1,2})\.?\s+([a-z]{3,9})\.?$/i;

/** "ma 16 nov", "18 november": a day without its year; null for anything else. */
export const partialDay = onceAText((text): { day: number; month: number } | null => {
  const [, day, name] = dayAndMonth.exec(text.trim()) ?? [];
  const month = name === undefined ? null : monthOf(name);
  return day === undefined || month === null ? null : { day: Number(day), month };
});

const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const monthOnly = new RegExp(`^(?:${months})\\s+20\\d\\d$`, 'i');
const dayOnly = /^(?:(?:ma|di|wo|do|vr|za|zo)(?:[a-z]*dag)?\.?\s+)?(\d{1,2})\.?$/i;

const monthAlone = new RegExp(`^(?:${months})$`, 'i');

/** The month that a text is and nothing more: 11 for "november"; null for anything else. */
export const monthIn = (text: string): number | null => (monthAlone.test(text.trim()) ? monthOf(text.trim()) : null);

/** "november 2026", as a heading over the lines of that month. */
export const isMonth = (text: string): boolean => monthOnly.test(text.trim());

/** "di 17": the number of a day whose month stands over it; null for anything else. */
export const dayOfMonth = (text: string): string | null => dayOnly.exec(text.trim())?.[1] ?? null;

/** What a text says right before its first day, which tells what day that is. */
export const beforeDay = (text: string): string => {
  const at = datesIn(text)[0]?.index ?? 0;
  return text.slice(Math.max(0, at - 45), at);
};

/** When the page itself was changed or printed is the day of no line. */
export const isDayOfPage = (text: string): boolean => dayOfPage.test(text);
const dayOfPage =
  /\blaatste? (?:wijziging|update|aanpassing|invoer|gewijzigd|bijgewerkt|aangepast|ingelogd)|\bafgedrukt\b|\bafdruk|\baangemeld\b|\bbewaard op\b|\bbijgewerkt (?:op|tot)\b/i;

/** "Start op 30/11/2026: uren" speaks of a day, which is not the day of the line. */
const spokenOf = '\\b(?:start|vanaf|tot|tegen|sinds)(?: op)?\\s(?:[a-z]+dag\\s)?';

/** A text without its days and the signs around them, but for a day that the words speak of; empty where it is nothing but a day. */
export const withoutDates = (text: string): string =>
  partialDay(text) || dayOfMonth(text) !== null
    ? ''
    : oneLine(
        datesIn(text).reduce(
          (left, { text: date }) =>
            left.replace(new RegExp(`(?<!${spokenOf})(?:[a-z]+dag\\s+)?${date.replace(/[.]/g, '\\.')}`, 'i'), ' '),
          text,
        ),
      ).replace(/^[\s:,;|·•–—-]+|[\s:,;|·•–—-]+$/g, '');
