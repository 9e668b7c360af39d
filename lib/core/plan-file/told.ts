import type { Checklist, Finding, Weight } from '@/lib/core/model/checklist';

/** One finding as `npm run check` tells it. */
export interface ToldFinding {
  id: string;
  outcome: 'fires' | 'unknown';
  weight: Exclude<Weight, 'none' | 'aside'> | 'unknown';
  gate: Finding['gate'];
  item: string | null;
  message: string;
}

/** What there is to tell of a plan: each rule that speaks or could not be judged, in order, and the number of workdays. */
export function toldOf(checklist: Checklist): { days: number | null; findings: ToldFinding[] } {
  const findings = checklist.findings.flatMap(({ rule: id, outcome, weight, gate, item, message }): ToldFinding[] => {
    if (outcome === 'unknown') return [{ id, outcome, weight: 'unknown', gate, item, message }];
    // An information before its gate is not shown anywhere.
    if (outcome === 'ok' || weight === 'none' || weight === 'aside') return [];
    return [{ id, outcome, weight, gate, item, message }];
  });
  return { days: checklist.days?.plan ?? null, findings };
}

/** The same as lines: `SMT-162 error start tac-on De SMT start op ...`, and last `days 12`. */
export function toldLines(checklist: Checklist): string[] {
  const { days, findings } = toldOf(checklist);
  return [
    ...findings.map(({ id, weight, gate, item, message }) => `${id} ${weight} ${gate} ${item ?? '-'} ${message}`),
    `days ${days ?? 'unknown'}`,
  ];
}
