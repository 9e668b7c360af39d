import { oneLine } from '../dom';
import type { Candidate, LabelText } from './candidate';
import { looksLikeDate } from './controls';

const start = String.raw`(?:start|begin|aanvang|eerste|van(?:af)?)\w*`;
const end = String.raw`(?:eind\w*|stop\w*|slot\w*|laatste\w*|tot\w*|t\s?/\s?m|t\.?e\.?m\.?)`;
const both = new RegExp(
  String.raw`^(.*?\b${start}.{0,20}?)(?:\s*(?:[/&+|,–—-]|\ben\b|\.\.+|…)\s*|\s+(?=tot\b))(\b${end}.*)$`,
  'i',
);

/** A label for two dates at once, "Startdatum / einddatum", "Van - tot en met", as the words for each; null for any other. */
export function twoDatesIn(label: string): [string, string] | null {
  const text = oneLine(label).replace(/[-–]\s*(?=en\s)/, ' ');
  if (text.length > 80) return null;
  const found = both.exec(text);
  const first = found?.[1]?.trim();
  const second = found?.[2]?.trim();
  return first && second ? [first, second] : null;
}

const own = new Set<LabelText['source']>(['for', 'aria', 'column', 'before', 'attribute']);

/** No more than that it is the second of two: "tot", "t/m", "en met". */
const onlyTo = /^[\s,;–-]*(?:tot(?: en met)?|t\s*\/\s*m|t\.?e\.?m\.?|t\.?m\.?)[\s:]*$/i;
/** It says already that it is the first, or that it is an end itself. */
const saysWhich = new RegExp(String.raw`^\W*${start}\b[^]{0,12}$|\b${end}\b`, 'i');

/** "Wanneer loopt de SMT? [..] tot [..]": the words before the first are for both. */
function withFrom(first: Candidate, second: Candidate): [Candidate, Candidate] | null {
  const to = second.labels.filter((one) => own.has(one.source));
  const label = first.labels.find((one) => own.has(one.source) || one.source === 'further');
  if (!label || to.length === 0 || !to.every((one) => onlyTo.test(one.text))) return null;
  const said = oneLine(label.text).replace(/[:\s]+$/, '');
  // "Uren: van [..] tot [..]": the end is of the same thing.
  if (hours.test(said))
    return [first, { ...second, labels: [{ text: `${said} tot`, source: 'before', weight: 0.98 }] }];
  const halves = twoDatesIn(label.text);
  if (!halves && saysWhich.test(said)) return null;
  const from: LabelText = { text: halves?.[0] ?? 'Van', source: 'before', weight: Math.min(0.96, label.weight) };
  return [withLabel(first, from, label), { ...second, context: [label.text, ...second.context] }];
}
const hours = /\b(?:uur|uren|uurrooster)\b/i;

/** Two date fields side by side under one label for both get half of it each. */
export function splitPairedDates(candidates: readonly Candidate[]): Candidate[] {
  const answer = [...candidates];
  for (const [at, first] of candidates.entries()) {
    const second = candidates[at + 1];
    if (!second || !isDate(first) || !isDate(second)) continue;
    const from = second.from - first.to <= 3 ? withFrom(first, second) : null;
    if (from) {
      [answer[at], answer[at + 1]] = from;
      continue;
    }
    const said = first.labels.filter(
      (one) => own.has(one.source) || one.source === 'heading' || one.source === 'further',
    );
    const label = said.find((one) => twoDatesIn(one.text) !== null);
    const halves = label ? twoDatesIn(label.text) : null;
    const shared = new Set(said.map((one) => one.text));
    if (!label || !halves || second.labels.some((one) => own.has(one.source) && !shared.has(one.text))) continue;
    const half = (text: string): LabelText => ({ text, source: 'before', weight: Math.min(0.96, label.weight) });
    answer[at] = withLabel(first, half(halves[0]), label);
    answer[at + 1] = withLabel(second, half(halves[1]), label);
  }
  return answer;
}

const withLabel = (candidate: Candidate, label: LabelText, shared: LabelText): Candidate => ({
  ...candidate,
  labels: [label, ...candidate.labels.filter((one) => one.text !== shared.text)],
  context: [shared.text, ...candidate.context],
});

const isDate = (candidate: Candidate): boolean =>
  candidate.kind === 'date' ||
  candidate.kind === 'date-parts' ||
  (candidate.kind === 'text' && looksLikeDate(candidate.controls[0] ?? candidate.element) !== 'no');
