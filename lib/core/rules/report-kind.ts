import { z } from 'zod/mini';
import { own } from '@/lib/core/evaluate/value';
import { kind, ok } from './kind';
import { judgeReports } from './report-parts';

/**
 * Every report is of the kind that the playbook's report form has, by its id or by its title. `{type}` is what it is
 * now, with the report where there are several. An empty kind is not known.
 * `{ kind: 'report-kind', with: { titles: { admission: 'toelatingsklassenraad' } } }`
 */
export const reportKind = kind({
  settings: z.strictObject({ titles: z.optional(z.record(z.string(), z.string())) }),
  slots: ['type'],
  judge: ({ facts, settings }) => {
    const form = facts.input.playbook.report;
    if (form === undefined) return ok;
    const right = [form.kind, form.kindTitle].map((name) => name.toLowerCase());
    return judgeReports(
      facts,
      (report) => (report.kind.trim() === '' ? undefined : !right.includes(report.kind.trim().toLowerCase())),
      ({ kind: name }, which) => ({ type: `${own(settings.titles, name) ?? name.trim()}${which && `, ${which}`}` }),
    );
  },
});
