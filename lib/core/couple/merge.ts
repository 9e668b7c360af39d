import type { Coupling, CouplingChange } from '@/lib/core/model/coupling';

/** What came of taking over a colleague's couplings, counted by what they say. */
export interface Merged {
  change: CouplingChange;
  added: number;
  /** Other words about a field that was spoken of already: theirs were newer. */
  renewed: number;
  /** The same was said here before. */
  same: number;
  /** Ours are newer and stay. */
  older: number;
}

/** Couplings about one and the same field have the same key. */
export function fieldKey({ host, playbook, field }: Coupling): string {
  const { labels, headings, control, ordinal } = field;
  return JSON.stringify([host, playbook, labels, headings, control, ordinal]);
}

/**
 * Adds couplings to those that are kept. About each field the newer words win, those that come in when both are of one
 * day; nothing that is kept about another field is touched.
 */
export function mergeCouplings(kept: readonly Coupling[], incoming: readonly Coupling[]): Merged {
  const merged: Merged = { change: { add: [], remove: [] }, added: 0, renewed: 0, same: 0, older: 0 };
  for (const [key, theirs] of byField(incoming)) {
    const ours = kept.filter((one) => fieldKey(one) === key);
    if (saysTheSame(ours, theirs)) merged.same += theirs.length;
    else if (ours.length > 0 && newest(ours) > newest(theirs)) merged.older += theirs.length;
    else {
      merged[ours.length === 0 ? 'added' : 'renewed'] += theirs.length;
      const others = new Set([...kept.filter((one) => !ours.includes(one)), ...merged.change.add].map(({ id }) => id));
      merged.change.add.push(...theirs.map((one) => ({ ...one, id: freeId(one.id, others) })));
      merged.change.remove.push(...ours.map(({ id }) => id));
    }
  }
  return merged;
}

/** An id that another field's coupling has already is no reason to lose either of them. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let free = id, next = 2; ; free = `${id.slice(0, 56)}-${next}`, next += 1) if (!taken.has(free)) return free;
}

function byField(couplings: readonly Coupling[]): Map<string, Coupling[]> {
  const groups = new Map<string, Coupling[]>();
  for (const one of couplings) groups.set(fieldKey(one), [...(groups.get(fieldKey(one)) ?? []), one]);
  return groups;
}

const newest = (couplings: readonly Coupling[]): string =>
  couplings
    .map(({ madeOn }) => madeOn)
    .toSorted()
    .at(-1) ?? '';

function saysTheSame(ours: readonly Coupling[], theirs: readonly Coupling[]): boolean {
  const words = (couplings: readonly Coupling[]) =>
    JSON.stringify(couplings.map((one) => `${fieldKey(one)} ${JSON.stringify(one.verdict)}`).toSorted());
  return words(ours) === words(theirs);
}
