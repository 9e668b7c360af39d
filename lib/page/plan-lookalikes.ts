import type { Candidate } from './candidates/candidate';
import { oneLine } from './dom';
import type { Decision } from './match/decide';
import { plain } from './match/normalise';
import { textOf } from './read/value';

/** A row among rows of as many cells or controls: everybody's plan in a table. */
export function isOneOfRows(fields: readonly Element[]): boolean {
  const rows = new Map<Element, Set<Element>>();
  for (const field of fields) {
    const cell = field.closest('td');
    const row = cell?.closest('tr');
    if (cell && row) rows.set(row, (rows.get(row) ?? new Set()).add(cell));
  }
  const [fullest] = [...rows].sort(([, one], [, other]) => other.size - one.size);
  if (!fullest || fullest[1].size < fewestInRow || fullest[1].size * 2 < fields.length) return false;
  const [row] = fullest;
  const held = (one: Element): number => one.querySelectorAll('input, select, textarea').length;
  const kin = [...(row.parentElement?.children ?? [])].filter(
    (one) =>
      one !== row &&
      one.childElementCount === row.childElementCount &&
      held(one) === held(row) &&
      one.querySelector('td') !== null,
  );
  return kin.length > 0;
}
const fewestInRow = 5;

/** Whether labels of the form that was found are typed in other fields of the page: there the form itself is made. */
export function isMaker(candidates: readonly Candidate[], decision: Decision): boolean {
  const bare = (text: string): string => plain(oneLine(text)).replace(/[^\p{L}\p{N})]+$/u, '');
  const matches = [...decision.matches.values()];
  const labels = new Set(
    matches.flatMap(({ candidate }) => candidate.labels.slice(0, 1).map(({ text }) => bare(text))),
  );
  labels.delete('');
  const typed = candidates.filter((one) => one.kind === 'text' && labels.has(bare(textOf(one))));
  return typed.length >= fewestTyped;
}
const fewestTyped = 4;
