import { describe, expect, it } from 'vitest';
import { isTableLike } from '@/lib/core/model/wording-table';
import { smt } from '@/lib/core/playbooks/smt';
import { wordingsOf } from '@/lib/page/match/similarity';
import { tableOf, wordingLists } from '@/lib/page/match/wording-table';

const lists = [
  { name: 'start', wordings: ['Startdatum SMT', 'Van (datum)'] },
  { name: 'start/bare', wordings: ['Van'] },
  { name: 'end', wordings: ['Einddatum SMT'] },
];

describe('a table of wordings', () => {
  it('holds each word once, with the words of each wording by their place', () => {
    const { names, words, wordings } = tableOf(lists);
    expect(names).toEqual(['start', 'start/bare', 'end']);
    expect(words).toEqual(['start', 'datum', 'smt', 'van', 'eind']);
    expect(wordings.map(({ name, ids }) => [name, ids])).toEqual([
      [0, [0, 1, 2]],
      [0, [3, 1]],
      [1, [3]],
      [2, [4, 1, 2]],
    ]);
  });

  it('says what a word weighs in a wording only where it weighs otherwise than anywhere', () => {
    const [whole, aside, small] = tableOf(lists).wordings;
    expect(whole?.weights).toBeUndefined();
    expect(aside?.weights?.[0]).toBe(1);
    expect(small?.weights).toEqual([1]);
  });

  it('weighs a word less the more items say it, and one of no item in between', () => {
    const { families, strange } = tableOf(lists);
    expect(families['start']).toBeGreaterThan(families['datum'] ?? 0);
    expect(strange).toBeGreaterThan(0);
    expect(strange).toBeLessThan(families['start'] ?? 0);
  });

  it('says the same after it went from one place to another as plain data', () => {
    const own = wordingLists(smt);
    const sent: unknown = JSON.parse(JSON.stringify(tableOf(own)));
    if (!isTableLike(sent)) throw new Error('no table');
    const [here, there] = [wordingsOf(tableOf(own)), wordingsOf(sent)];
    for (const label of ['Mot. keuze SMT-pl.', 'Verl. > 30 dgn (i.f.v. doelen)', 'Waarom daar?', 'Postcode'])
      expect(there.compare(label)).toEqual(here.compare(label));
  });

  it.each([[null], ['table'], [{}], [{ ...tableOf(lists), words: 'start' }], [{ ...tableOf(lists), families: null }]])(
    'is not %o',
    (value) => {
      expect(isTableLike(value)).toBe(false);
    },
  );
});
