import type { Item } from '@/lib/core/model/playbook';
import type { Score } from './book';
import { inDigits } from './normalise';

const over = String.raw`(?:[>≥+]=?|\b(?:meer|langer|boven|na|vanaf|over)\b)\s*(?:de\s+|dan\s+)*`;
const twoLimits = new RegExp(`${over}(3[01])\\b.*${over}(6[01])\\b`, 'i');

/** Two limits, each with its own word for being over it: "> 30 d.: reden, > 60 d.: extra reden"; none for any other label. */
export const limitsIn = (label: string): string[] => twoLimits.exec(label.replace(upTo, ' 30 '))?.slice(1) ?? [];

/** The limits that a text names. */
const limitsNamed = (text: string): Set<string> => {
  if (!mayName.test(text)) return new Set();
  const rest = inDigits(text).replace(upAndBeyond, ' 30 en 60 ').replace(upTo, ' 30 ');
  return new Set((rest.match(/\b[36][01]\b/g) ?? []).map((number) => `${number.charAt(0)}0`));
};
const mayName = /[36][01]|dertig|zestig/i;
/** "30 → 60 dagen, of nog meer": both. */
const upAndBeyond = /\b3[01]\b\D{0,12}\b60\b\D{0,20}\b(?:meer|langer|verder)\b/gi;
/** "31 t.e.m. 60", "tussen 30 en 60": what is over the first limit. */
const upTo =
  /\btussen (?:de )?3[01]\b.{0,12}?\ben (?:de )?60\b|\b3[01]\b\D{0,30}\b(?:niet|geen)\s+(?:meer|langer) dan (?:de )?60\b|\b3[01]\b\D{0,20}(?:-|→|\btot|\bt\.?e\.?m\b\.?|t\/m)\D{0,12}60\b/gi;

/** The one limit that an item has in most of its labels that name one; null for an item without. */
export function limitOfItem({ recognise }: Item): string | null {
  const named = (recognise?.labels ?? []).map(limitsNamed).filter((limits) => limits.size === 1);
  const counts = new Map<string, number>();
  for (const [limit] of named) if (limit !== undefined) counts.set(limit, (counts.get(limit) ?? 0) + 1);
  for (const [limit, count] of counts) if (count * 2 > named.length) return limit;
  return null;
}

/** The label names one limit, and it is not the item's. */
export function isOtherLimit(label: string, limit: string | null): boolean {
  const [named, more] = limit === null ? [] : limitsNamed(label);
  return named !== undefined && more === undefined && named !== limit;
}

/** "Meer dan 30 samen? Verlenging motiveren": where both limits are called by as much, the one that is named wins. */
export const withoutOtherLimits = (scores: readonly Score[], limits: readonly (string | null)[]): readonly Score[] =>
  scores.map((score, at) => {
    if (score.value === 0 || !isOtherLimit(score.text, limits[at] ?? null)) return score;
    const named = scores.some(({ value }, other) => limits[other] && other !== at && value >= score.value - 0.01);
    return named ? { ...score, value: score.value * 0.95 } : score;
  });
