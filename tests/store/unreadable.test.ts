import { describe, expect, test } from 'vitest';
import { noorKey, pupil } from '../unit/plan/fixtures';
import { freshStore, opened } from './support';

const unreadable = /kan Draaiboek niet lezen/;

describe('a row that does not parse', () => {
  test('of a plan: not written over, not used, and told', async () => {
    const kept = freshStore();
    await opened(kept.open());
    const broken = { ...(await kept.store.read('plan-1'))?.plan, done: 'everything' };
    await kept.database.plans.put(broken);

    await expect(kept.store.read('plan-1')).rejects.toThrow(unreadable);
    await expect(kept.store.command('c1', 'plan-1', { do: 'introduced' })).rejects.toThrow(unreadable);
    expect((await opened(kept.open())).plan.id).toBe('plan-2');
    expect(await kept.database.plans.get('plan-1')).toEqual(broken);
    expect((await kept.store.overview()).problems).toEqual([
      '1 plan: bewaard, maar Draaiboek kan het niet lezen. Het blijft staan tot je alles wist.',
    ]);
  });

  test('of a pupil: not written over by the same pupil, and told', async () => {
    const kept = freshStore();
    const broken = { ...pupil(), answers: 7 };
    await kept.database.pupils.put(broken);
    await expect(kept.open()).rejects.toThrow(unreadable);
    expect(await kept.database.pupils.toArray()).toEqual([broken]);
    expect((await kept.store.overview()).problems).toEqual([
      '1 leerling: bewaard, maar Draaiboek kan het niet lezen. Het blijft staan tot je alles wist.',
    ]);
  });

  test('goes with its pupil when the pupil is erased', async () => {
    const kept = freshStore();
    await opened(kept.open());
    await kept.database.plans.put({ id: 'broken', pupilKey: noorKey });
    expect((await kept.store.erasePupil(noorKey)).toSorted()).toEqual(['broken', 'plan-1']);
    expect(await kept.database.plans.count()).toBe(0);
  });
});

describe('erasing', () => {
  const other = { student: { name: 'Ilias Bouzidi', class: '5OV1A', platformId: '49_10912_0' } };

  test('a pupil goes with all plans and commands; nobody else does', async () => {
    const kept = freshStore();
    await opened(kept.open());
    await opened(kept.open(other));
    await kept.store.command('c1', 'plan-1', { do: 'introduced' });
    await kept.store.command('c2', 'plan-2', { do: 'introduced' });
    expect(await kept.store.erasePupil(noorKey)).toEqual(['plan-1']);
    const { pupils, problems } = await kept.store.overview();
    expect(pupils.map(({ pupil: one, plans }) => [one.name, plans.length])).toEqual([['Ilias Bouzidi', 1]]);
    expect(problems).toEqual([]);
    expect(await kept.database.commands.toCollection().primaryKeys()).toEqual(['c2']);
    const dump = JSON.stringify([await kept.database.plans.toArray(), await kept.database.pupils.toArray()]);
    expect(dump).not.toContain('Noor');
  });

  test('everything goes, what cannot be read too', async () => {
    const kept = freshStore();
    await opened(kept.open());
    await kept.database.plans.put({ id: 'broken' });
    await kept.store.eraseEverything();
    kept.restart();
    expect(await kept.store.overview()).toEqual({
      pupils: [],
      couplings: [],
      meetings: [],
      wordTemplates: [],
      problems: [],
    });
    expect(await kept.database.plans.count()).toBe(0);
  });

  test('pupils are listed by name', async () => {
    const kept = freshStore();
    await opened(kept.open());
    await opened(kept.open(other));
    const { pupils } = await kept.store.overview();
    expect(pupils.map(({ pupil: one }) => one.name)).toEqual(['Ilias Bouzidi', 'Noor Janssens']);
  });
});
