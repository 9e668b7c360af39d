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
