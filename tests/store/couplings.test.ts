import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '@/lib/store/database';
import { openStore } from '@/lib/store/store';
import { coupled } from '../unit/couple/fixtures';
import { plan, pupil } from '../unit/plan/fixtures';
import { freshStore, opened } from './support';

const demo = 'demo.smartschool.be';
const focus = coupled('a', 'veld 7', { is: 'item', item: 'focus' });
const place = coupled('b', 'veld 8', { is: 'item', item: 'place' }, { madeOn: '2026-11-20' });
const elsewhere = coupled('c', 'veld 7', { is: 'none' }, { host: 'andere.smartschool.be' });

describe('what the user said of a school’s fields', () => {
  test('is kept for that school, in the order in which it was said, also after a restart', async () => {
    const kept = freshStore();
    await kept.store.changeCouplings({ add: [focus, place, elsewhere], remove: [] }, null);
    kept.restart();
    expect(await kept.store.couplings(demo)).toEqual([place, focus]);
    expect(await kept.store.couplings('andere.smartschool.be')).toEqual([elsewhere]);
    expect(await kept.store.couplings(null)).toEqual([elsewhere, place, focus]);
    expect((await kept.store.overview()).couplings).toEqual([elsewhere, place, focus]);
  });

  test('is changed as a whole, and twice is once', async () => {
    const kept = freshStore();
    await kept.store.changeCouplings({ add: [focus], remove: [] }, demo);
    for (const _ of [1, 2]) await kept.store.changeCouplings({ add: [place], remove: ['a'] }, demo);
    expect(await kept.store.couplings(demo)).toEqual([place]);
  });

  test('is only changed by its own school', async () => {
    const kept = freshStore();
    await kept.store.changeCouplings({ add: [focus, elsewhere], remove: [] }, null);
    await kept.store.changeCouplings({ add: [], remove: ['a', 'c'] }, demo);
    expect(await kept.store.couplings(null)).toEqual([elsewhere]);
    await expect(kept.store.changeCouplings({ add: [elsewhere], remove: [] }, demo)).rejects.toThrow(
      'Een koppeling hoort bij één school.',
    );
  });

  test('is taken over from a colleague: newer words win', async () => {
    const kept = freshStore();
    await kept.store.changeCouplings({ add: [focus, place], remove: [] }, demo);
    const theirs = [
      { ...coupled('x', 'veld 8', { is: 'none' }), madeOn: '2026-11-21' },
      coupled('y', 'veld 9', { is: 'item', item: 'guidance' }),
      { ...focus, id: 'z' },
    ];
    expect(await kept.store.importCouplings(theirs)).toMatchObject({ added: 1, renewed: 1, same: 1, older: 0 });
    expect((await kept.store.couplings(demo)).map(({ id }) => id)).toEqual(['x', 'a', 'y']);
  });

  test('goes when everything is erased, and stays when one pupil is', async () => {
    const kept = freshStore();
    const { pupil: noor } = await opened(kept.open());
    await kept.store.changeCouplings({ add: [focus], remove: [] }, demo);
    await kept.store.erasePupil(noor.key);
    expect(await kept.store.couplings(null)).toEqual([focus]);
    await kept.store.eraseEverything();
    expect(await kept.store.couplings(null)).toEqual([]);
  });

  test('that cannot be read is left as it is, and told', async () => {
    const kept = freshStore();
    const broken = { ...focus, field: 'veld 7' };
    await kept.database.couplings.put(broken);
    expect(await kept.store.couplings(demo)).toEqual([]);
    expect(await kept.store.overview()).toMatchObject({
      couplings: [],
      meetings: [],
      wordTemplates: [],
      problems: ['1 koppeling: bewaard, maar Draaiboek kan het niet lezen. Het blijft staan tot je alles wist.'],
    });
    expect(await kept.database.couplings.toArray()).toEqual([broken]);
  });
});

test('a database of the first version goes on with all it held', async () => {
  const first = new Dexie('test-of-version-1');
  first.version(1).stores({ plans: 'id, pupilKey', pupils: 'key, host', commands: 'id, planId, at' });
  await first.table('plans').put(plan());
  await first.table('pupils').put(pupil());
  first.close();
  const store = openStore(openDatabase('test-of-version-1'));
  const overview = await store.overview();
  expect(overview.pupils).toEqual([{ pupil: pupil(), plans: [plan()] }]);
  expect(overview.couplings).toEqual([]);
  await store.changeCouplings({ add: [focus], remove: [] }, demo);
  expect(await store.couplings(demo)).toEqual([focus]);
  store.close();
});
