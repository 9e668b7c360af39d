import { z } from 'zod/mini';
import { holidaysOf } from '@/lib/core/calendar/holidays';
import { schoolYearOf } from '@/lib/core/calendar/school-year';
import { fires, kind, ok, unknown } from './kind';

/**
 * Days that the user added within a holiday. `{vakantie}` names the holidays: "herfstvakantie en de krokusvakantie".
 * `{ kind: 'holiday-kept', message: 'Er zijn dagen in de {vakantie}.' }`
 */
export const holidayKept = kind({
  settings: z.strictObject({}),
  slots: ['vakantie'],
  judge: ({ facts }) => {
    const extra = facts.input.plan?.daysByHand?.extra;
    if (extra === undefined) return unknown('inhaaldagen');
    const dates = extra.map(({ date }) => date).sort();
    const names = dates.flatMap((date) =>
      holidaysOf(schoolYearOf(date))
        .filter(({ kind, first, last }) => kind === 'vacation' && first <= date && date <= last)
        .filter(() => facts.schoolYear === null || facts.schoolYear === schoolYearOf(date))
        .map(({ name }) => name),
    );
    if (names.length > 0 && facts.schoolYear === null) return unknown('schooljaar');
    return names.length === 0 ? ok : fires({ vakantie: [...new Set(names)].join(' en de ') });
  },
});
