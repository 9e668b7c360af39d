import type { Weekday } from '@/lib/core/model/basics';

/** The weekdays as they are written in a sentence. */
export const weekdayNames: Record<Weekday, string> = {
  mon: 'maandag',
  tue: 'dinsdag',
  wed: 'woensdag',
  thu: 'donderdag',
  fri: 'vrijdag',
  sat: 'zaterdag',
  sun: 'zondag',
};
