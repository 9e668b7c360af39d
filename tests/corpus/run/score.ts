import type { ItemValue, LogRow } from '@/lib/core/model/basics';
import type { Answer } from './answer.ts';
import type { Expected } from './case.ts';

/** Items that are answered or ticked by hand, so no field decides them. */
const notScored = new Set(['conversations', 'participation', 'workstation-sheet', 'activity-list']);

/** The counts of one page. A boolean that is null is not counted for this page. */
export interface CaseScore {
  expected: number;
  reported: number;
  right: number;
  valuesRight: number;
  student: boolean | null;
  findings: boolean | null;
  plan: boolean;
  mode: boolean | null;
  /** One line for each wrong or missed thing. */
  problems: string[];
}

export interface Totals {
  pages: number;
  items: number;
  precision: number;
  recall: number;
  values: number;
  student: number;
  findings: number;
  plans: number;
  mode: number;
}

/** Compares what the product answered with what the case expects. */
export function scoreCase(expected: Expected, answer: Answer): CaseScore {
  const problems: string[] = [];
  const wanted = Object.entries(expected.items).filter(([id]) => !notScored.has(id));
  const reported = Object.entries(answer.items).filter(([id, item]) => !notScored.has(id) && item.state === 'present');
  let right = 0;
  let valuesRight = 0;

  for (const [id, { value }] of wanted) {
    const got = answer.items[id];
    if (answer.unlocated.includes(id)) problems.push(`${id}: the case's selector finds nothing`);
    if (!got) problems.push(`${id}: missed`);
    else if (got.state === 'uncertain') problems.push(`${id}: missed, uncertain`);
    else if (got.element !== 'right') problems.push(`${id}: wrong element ${got.where}`);
    else {
      right += 1;
      if (sameValue(got.value, value)) valuesRight += 1;
      else problems.push(`${id}: wrong value, expected ${JSON.stringify(value)}, got ${JSON.stringify(got.value)}`);
    }
  }
  for (const [id, item] of reported) {
    if (item.element === 'unexpected') problems.push(`${id}: reported but not on the page, at ${item.where}`);
  }

  const compare = (what: string, want: unknown, got: unknown, same: boolean): boolean => {
    if (!same) problems.push(`${what}: expected ${JSON.stringify(want)}, got ${JSON.stringify(got)}`);
    return same;
  };
  const isPlan = expected.playbook !== null;
  problems.push(...problemsAround(expected.around, answer.around));
  return {
    expected: wanted.length,
    reported: reported.length,
    right,
    valuesRight,
    plan: compare('playbook', expected.playbook, answer.playbook, expected.playbook === answer.playbook),
    mode: isPlan ? compare('mode', expected.mode, answer.mode, expected.mode === answer.mode) : null,
    student: expected.student
      ? compare('student', expected.student, answer.student, sameStudent(expected.student, answer.student))
      : null,
    findings: expected.findings ? compareFindings(expected.findings, answer.findings ?? [], problems) : null,
    problems,
  };
}

/** What is wrong with what is said of a screen beside the plan; of its lines what the truth names is compared. */
export function problemsAround(expected: Expected['around'], got: Answer['around']): string[] {
  const problems: string[] = [];
  const compare = (what: string, want: unknown, seen: unknown): boolean => {
    const [wanted, answered] = [want, seen].map((one) => JSON.stringify(one));
    if (wanted !== answered) problems.push(`${what}: expected ${wanted}, got ${answered}`);
    return wanted === answered;
  };
  if (!compare('around', expected?.screen ?? null, got?.screen ?? null) || !expected || !got) return problems;
  const { lines, whole } = expected;
  if (!compare('around lines', lines.length, got.lines.length)) return problems;
  for (const [at, line] of lines.entries()) {
    const full = got.lines[at];
    compare(
      `around line ${at + 1}`,
      line,
      Object.fromEntries(Object.keys(line).map((key) => [key, full?.[key as keyof typeof full]])),
    );
  }
  if (whole) compare('around whole', whole, got.whole);
  return problems;
}

function compareFindings(expected: string[], got: string[], problems: string[]): boolean {
  const missed = expected.filter((id) => !got.includes(id));
  const extra = got.filter((id) => !expected.includes(id));
  if (missed.length > 0) problems.push(`findings: missed ${missed.join(' ')}`);
  if (extra.length > 0) problems.push(`findings: not expected ${extra.join(' ')}`);
  return missed.length === 0 && extra.length === 0;
}

/** The averages over all pages: items together, the rest by page. Nothing of nothing is 1. */
export function total(scores: CaseScore[]): Totals {
  const sum = (pick: (score: CaseScore) => number) => scores.reduce((so, score) => so + pick(score), 0);
  const share = (pick: (score: CaseScore) => boolean | null) => {
    const counted = scores.map(pick).filter((answer) => answer !== null);
    return ratio(counted.filter(Boolean).length, counted.length);
  };
  const right = sum((score) => score.right);
  return {
    pages: scores.length,
    items: sum((score) => score.expected),
    precision: ratio(
      right,
      sum((score) => score.reported),
    ),
    recall: ratio(
      right,
      sum((score) => score.expected),
    ),
    values: ratio(
      sum((score) => score.valuesRight),
      right,
    ),
    student: share((score) => score.student),
    findings: share((score) => score.findings),
    plans: share((score) => score.plan),
    mode: share((score) => score.mode),
  };
}

/** The report's last line. */
export function summary(totals: Totals, name = 'corpus'): string {
  const { pages, items, ...shares } = totals;
  const figures = Object.entries(shares).map(([name, share]) => `${name}=${roundDown(share)}`);
  return `${name}: pages=${pages} items=${items} ${figures.join(' ')}`;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** Three decimals, never rounded up: 1.000 means that nothing was wrong. */
function roundDown(share: number): string {
  return (Math.floor(share * 1000 + 1e-9) / 1000).toFixed(3);
}

/** Equal after every run of white space became one space and ends were trimmed. */
export function sameValue(got: ItemValue, want: ItemValue): boolean {
  return JSON.stringify(normal(got)) === JSON.stringify(normal(want));
}

function normal(value: ItemValue): unknown {
  if (value === null) return null;
  if (typeof value === 'string') return squeeze(value);
  return value.map((part: string | LogRow) =>
    typeof part === 'string' ? squeeze(part) : [part.date, squeeze(part.kind), squeeze(part.content)],
  );
}

export function sameStudent(want: { name: string; class: string | null }, got: Answer['student']): boolean {
  const bare = (text: string | null) => text?.replace(/\s+/g, '').toLowerCase() ?? null;
  return got !== null && bare(got.name) === bare(want.name) && bare(got.class) === bare(want.class);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
