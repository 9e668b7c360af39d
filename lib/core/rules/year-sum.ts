import { z } from 'zod/mini';
import { every, truth } from '@/lib/core/evaluate/truth';
import { decimal } from '@/lib/core/format/list';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem, nameOfQuestion, nameOfReport } from './naming';
import { uncountedYear } from './uncounted';

/**
 * The pupil's plans of one school year pass a limit of the playbook together, and none of them does alone. `{som}` is
 * the sum, `{andere}` the words `one` or `many`. Silent once what the longer period asks is there: the report of a
 * step, the answer yes, and these items filled, for the first limit and for the second.
 * `{ kind: 'year-sum', with: { one: 'het andere plan', many: 'de andere plannen', report: 'extension',
 *    answer: 'agreed', filled: [['reason'], ['reason', 'more-reason']] } }`
 */
export const yearSum = kind({
  settings: z.strictObject({
    one: z.string(),
    many: z.string(),
    report: z.string(),
    answer: z.string(),
    filled: z.array(z.array(z.string())),
  }),
  slots: ['som', 'andere'],
  judge: ({ facts, settings }) => {
    const { days } = facts;
    if (days === null || (days.plan ?? 0) > days.extended) return ok;
    const { year } = days;
    if (days.plan === null || year === null) return uncountedYear(facts);
    const each = [days.plan, ...days.others.map((other) => other.number ?? 0)];
    const limits = [days.free, days.extended];
    const passed = limits.findLastIndex((limit) => year > limit && each.every((number) => number <= limit));
    if (passed < 0) return ok;
    const known = (settings.filled[passed] ?? []).map((id) => {
      const { state } = facts.known(id);
      const there = state === 'filled' || state === 'empty' ? truth(state === 'filled') : 'unknown';
      return { there, name: nameOfItem(facts, id) };
    });
    const agreed = facts.answer(settings.answer);
    const report = facts.report(settings.report).state;
    const papers = [
      ...known,
      {
        there: typeof agreed === 'boolean' ? truth(agreed) : 'unknown',
        name: nameOfQuestion(facts, settings.answer),
      } as const,
      {
        there: report === 'unknown' ? report : truth(report === 'present'),
        name: nameOfReport(facts, settings.report),
      } as const,
    ];
    const complete = every(papers.map(({ there }) => there));
    if (complete === 'yes') return ok;
    if (complete === 'unknown') {
      return unknown(...papers.filter(({ there }) => there === 'unknown').map(({ name }) => name));
    }
    const others = days.others.filter((other) => other.number !== 0).length;
    return fires({ som: decimal(year), andere: others === 1 ? settings.one : settings.many });
  },
});
