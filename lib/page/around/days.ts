import { onceAText } from '../memory';
import { type FoundDate, findDates } from '../read/date-text';

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
