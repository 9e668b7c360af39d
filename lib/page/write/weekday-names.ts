import type { Weekday } from '@/lib/core/model/basics';
import { weekdays } from '@/lib/core/model/weekdays';

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
