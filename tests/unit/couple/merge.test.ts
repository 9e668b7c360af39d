import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeCouplings } from '@/lib/core/couple/merge';
import type { Coupling, CouplingChange } from '@/lib/core/model/coupling';
import { coupled } from './fixtures';

const focus = coupled('a', 'veld 7', { is: 'item', item: 'focus' });
const place = coupled('b', 'veld 8', { is: 'item', item: 'place' });

describe('couplings of a colleague', () => {
  test('come beside what is kept', () => {
    expect(mergeCouplings([focus], [place])).toEqual({
      change: { add: [place], remove: [] },
      added: 1,
      renewed: 0,
      same: 0,
      older: 0,
    });
  });

  test('that say what was said already change nothing, whoever said it first', () => {
    const theirs = { ...focus, id: 'z', madeOn: '2026-12-01' };
    expect(mergeCouplings([focus], [theirs])).toEqual({
      change: { add: [], remove: [] },
      added: 0,
      renewed: 0,
      same: 1,
      older: 0,
    });
  });

  test('win about a field when they are newer, or of the same day', () => {
    for (const madeOn of ['2026-11-23', '2026-11-22']) {
      const theirs = coupled('z', 'veld 7', { is: 'none' }, { madeOn });
      expect(mergeCouplings([focus, place], [theirs])).toMatchObject({
        change: { add: [theirs], remove: ['a'] },
        renewed: 1,
      });
    }
  });

  test('lose when they are older', () => {
    const theirs = coupled('z', 'veld 7', { is: 'none' }, { madeOn: '2026-11-21' });
    expect(mergeCouplings([focus], [theirs])).toMatchObject({ change: { add: [], remove: [] }, older: 1 });
  });

  test('of another school stand beside those of this one', () => {
    const theirs = { ...focus, id: 'z', host: 'andere.smartschool.be' };
    expect(mergeCouplings([focus], [theirs])).toMatchObject({ change: { add: [theirs], remove: [] }, added: 1 });
  });

  test('a field that serves two items is taken over as a whole', () => {
    const both = [
      coupled('y', 'veld 7', { is: 'item', item: 'viewpoint-pupil' }, { madeOn: '2026-11-30' }),
      coupled('z', 'veld 7', { is: 'item', item: 'viewpoint-parents' }, { madeOn: '2026-11-30' }),
    ];
    expect(mergeCouplings([focus], both)).toMatchObject({ change: { add: both, remove: ['a'] }, renewed: 2 });
  });
});

test('taking over twice is taking over once, and nothing about other fields is lost', () => {
  const any = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    label: fc.constantFrom('veld 1', 'veld 2', 'veld 3'),
    item: fc.constantFrom('focus', 'place', 'guidance'),
    madeOn: fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22'),
  });
  const list = fc
    .uniqueArray(any, { selector: ({ id }) => id })
    .map((all) => all.map(({ id, label, item, madeOn }) => coupled(id, label, { is: 'item', item }, { madeOn })));
  const after = (kept: readonly Coupling[], { add, remove }: CouplingChange) => [
    ...kept.filter(({ id }) => !remove.includes(id) && !add.some((one) => one.id === id)),
    ...add,
  ];
  fc.assert(
    fc.property(list, list, (kept, incoming) => {
      const once = after(kept, mergeCouplings(kept, incoming).change);
      expect(mergeCouplings(once, incoming)).toMatchObject({ added: 0, renewed: 0, change: { add: [], remove: [] } });
      expect(new Set(once.map(({ id }) => id)).size).toBe(once.length);
      const labels = (couplings: readonly Coupling[]) => new Set(couplings.map(({ field }) => field.labels[0]));
      for (const label of labels([...kept, ...incoming])) expect(labels(once).has(label)).toBe(true);
      const { added, renewed, same, older } = mergeCouplings(kept, incoming);
      expect(added + renewed + same + older).toBe(incoming.length);
    }),
    { numRuns: Number(process.env['SOAK'] ?? 1) * 200 },
  );
});
