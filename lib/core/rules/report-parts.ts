import { z } from 'zod/mini';
import type { Facts } from '@/lib/core/evaluate/facts';
import { dayAndMonth } from '@/lib/core/format/dates';
import { list } from '@/lib/core/format/list';
import type { Report } from '@/lib/core/model/plan';
import { fires, kind, ok, unknown, type Verdict } from './kind';
import { nameOfReport } from './naming';

type Part = 'date' | 'chair' | 'attendees' | 'decision' | 'motivation';

/** Which reports they are, where the plan has more than one: "verslag van 28 september". */
function which(facts: Facts, found: readonly Report[]): string {
  if (facts.reports.list.length < 2) return '';
  const names = found.map(({ date, topics }) =>
    date === null ? nameOfReport(facts, topics[0] ?? '') : `verslag van ${dayAndMonth(date)}`,
  );
  return list([...new Set(names)]);
}

/** Undefined where nobody knows: of a report that the user only knows to exist, the day is not missing. */
function lacks(report: Report, part: Part): boolean | undefined {
  if (part === 'date') {
    if (report.date !== null) return false;
    return report.origin === 'answered' ? undefined : true;
  }
  const value = report[part];
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value.trim() === '' : value.every((entry) => entry.trim() === '');
}

/**
 * Looks at each report. It fires for those of which something is wrong, with the slots for the first of them and for
 * which they are (empty where the plan has only one); while a report may exist that nobody told of,
 * or one is not known well enough, it does not know.
 */
export function judgeReports(
  facts: Facts,
  wrong: (report: Report) => boolean | undefined,
  slots: (report: Report, which: string) => Readonly<Record<string, string>>,
): Verdict {
  const { list: reports, all } = facts.reports;
  const found = reports.filter((report) => wrong(report) === true);
  const [first] = found;
  if (first !== undefined) {
    return fires(slots(first, which(facts, found)));
  }
  const open = reports.filter((report) => wrong(report) === undefined);
  if (all && open.length === 0) return ok;
  return unknown(...(all ? open.map(({ topics }) => nameOfReport(facts, topics[0] ?? '')) : ['de verslagen']));
}

/**
 * No report of the meeting lacks one of these parts. `{welke}` tells which report does, where there are several.
 * `{ kind: 'report-parts', with: { parts: ['chair', 'attendees'] }, message: 'Noteer wie er was{welke}.' }`
 */
export const reportParts = kind({
  settings: z.strictObject({ parts: z.array(z.enum(['date', 'chair', 'attendees', 'decision', 'motivation'])) }),
  slots: ['welke'],
  judge: ({ facts, settings }) =>
    judgeReports(
      facts,
      (report) => {
        const found = settings.parts.map((part) => lacks(report, part));
        if (found.includes(true)) return true;
        return found.includes(undefined) ? undefined : false;
      },
      (_, which) => ({ welke: which && ` (${which})` }),
    ),
});
