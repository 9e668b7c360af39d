import { z } from 'zod/mini';
import { dayNumber, isDay } from '@/lib/core/calendar/day';
import { isRow } from '@/lib/core/evaluate/value';
import { longDate } from '@/lib/core/format/dates';
import { fires, kind, ok, unknown } from './kind';
import { isNever, moment, whenOf } from './moment';
import { nameOfItem } from './naming';

/**
 * The newest line of a log is too long before a day: more days than the user's setting for the last contact says.
 * `{datum}` is the day of that line, `{wie}` the text of an item, or `nobody` where that is not known.
 * `{ kind: 'last-row', item: 'prior-contacts', with: { before: 'start-date', who: 'place', nobody: 'de plaats' } }`
 */
export const lastRow = kind({
  settings: z.strictObject({ before: moment, who: z.string(), nobody: z.string() }),
  needs: ['item'],
  slots: ['datum', 'wie'],
  judge: ({ facts, rule, settings }) => {
    const id = rule.item ?? '';
    const { state, value } = facts.known(id);
    const when = whenOf(facts, settings.before);
    if (state === 'empty' || isNever(when)) return ok;
    if (!Array.isArray(value)) return unknown(`de losse regels van ${nameOfItem(facts, id)}`);
    const [day] = when.days;
    const newest = value
      .flatMap((row) => (isRow(row) && isDay(row.date) ? [row.date] : []))
      .toSorted()
      .at(-1);
    const open = value.some((row) => isRow(row) && row.notSeen?.includes('date') === true);
    if (newest === undefined) return open ? unknown(nameOfItem(facts, id)) : ok;
    if (day === undefined) return unknown(...when.missing);
    if (dayNumber(day) - dayNumber(newest) <= facts.input.settings.lastContactMaxDays) return ok;
    if (open) return unknown(nameOfItem(facts, id));
    return fires({ datum: longDate(newest), wie: facts.text(settings.who)?.trim() || settings.nobody });
  },
});
