import { z } from 'zod/mini';
import { isRow } from '@/lib/core/evaluate/value';
import { longDate } from '@/lib/core/format/dates';
import { list } from '@/lib/core/format/list';
import { fires, kind, ok, unknown } from './kind';
import { isNever, moment, whenOf } from './moment';
import { nameOfItem } from './naming';

/**
 * No line of a log is later than a day; a line without a day is left to another rule. `{n}` names the lines ("2", "1 en
 * 3"), `{datum}` is that day, `{is}` and `{heeft}` go with one line or more.
 * `{ kind: 'rows-before', item: 'prior-contacts', with: { day: 'start-date' } }`
 */
export const rowsBefore = kind({
  settings: z.strictObject({ day: moment }),
  needs: ['item'],
  slots: ['n', 'datum', 'is', 'heeft'],
  judge: ({ facts, rule, settings }) => {
    const id = rule.item ?? '';
    const { state, value } = facts.known(id);
    const when = whenOf(facts, settings.day);
    if (state === 'empty' || isNever(when)) return ok;
    if (!Array.isArray(value)) return unknown(`de losse regels van ${nameOfItem(facts, id)}`);
    const [day] = when.days;
    const dates = value.map((row) => (isRow(row) ? row.date : null));
    const open = value.some((row) => isRow(row) && row.notSeen?.includes('date') === true);
    if (dates.every((date) => date === null)) return open ? unknown(nameOfItem(facts, id)) : ok;
    if (day === undefined) return unknown(...when.missing);
    const late = dates.flatMap((date, index) => (date !== null && date > day ? [String(index + 1)] : []));
    if (late.length === 0) return open ? unknown(nameOfItem(facts, id)) : ok;
    const verbs = late.length === 1 ? { is: 'is', heeft: 'heeft' } : { is: 'zijn', heeft: 'hebben' };
    return fires({ n: list(late), datum: longDate(day), ...verbs });
  },
});
