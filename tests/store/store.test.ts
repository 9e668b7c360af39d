import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanCommand } from '@/lib/core/model/command';
import { applyCommand } from '@/lib/core/plan/apply';
import { anyCommand } from '../unit/plan/commands';
import { noorKey } from '../unit/plan/fixtures';
import { freshStore, opened } from './support';

const tick: PlanCommand = { do: 'tick', item: 'activity-list', on: '2026-11-21' };
const untick: PlanCommand = { do: 'tick', item: 'activity-list', on: null };

describe('a plan is found again', () => {
  test('the first sight makes it, the second finds it, also after a restart', async () => {
    const kept = freshStore();
    const first = await opened(kept.open());
    expect(first.plan).toMatchObject({
      id: 'plan-1',
      pupilKey: noorKey,
      salt: 'salt',
      schoolYear: '2026-2027',
      items: {
        'created-on': { class: 'fact', value: '2026-09-14', seenOn: '2026-11-21' },
        'start-date': { class: 'fact', value: '2027-01-12', seenOn: '2026-11-21' },
      },
    });
    expect((await opened(kept.open())).plan.id).toBe('plan-1');
    kept.restart();
    expect((await opened(kept.open())).plan.id).toBe('plan-1');
    expect((await kept.store.overview()).pupils).toHaveLength(1);
  });

  test('two pages that open a new plan at once get one plan', async () => {
    const kept = freshStore();
    const both = await Promise.all([opened(kept.open()), opened(kept.open())]);
    expect(both.map(({ plan }) => plan.id)).toEqual(['plan-1', 'plan-1']);
  });

  test('an answer ‘new’ that arrives twice makes one plan', async () => {
    const kept = freshStore();
    await opened(kept.open());
    const other = { createdOn: '2026-11-02', start: '2026-11-30' };
    expect(await kept.open(other)).toMatchObject({ outcome: 'ask', about: 'plan', choices: [{ id: 'plan-1' }] });
    const again = { choice: 'new', commandId: 'answer-1' };
    const one = await opened(kept.open(other, again));
    const two = await opened(kept.open(other, again));
    expect([one.plan.id, two.plan.id]).toEqual(['plan-2', 'plan-2']);
    expect(one.otherPlans.map(({ id }) => id)).toEqual(['plan-1']);
    expect((await opened(kept.open(other))).plan.id).toBe('plan-2');
    expect((await opened(kept.open())).plan.id).toBe('plan-1');
  });

  test('a pupil known by name goes on under the platform’s id, with the plans', async () => {
    const kept = freshStore();
    const student = { name: 'Noor Janssens', class: '4OV1B', platformId: null };
    await opened(kept.open({ student }));
    await kept.store.command('c1', 'plan-1', {
      do: 'answer',
      question: 'birthDate',
      scope: 'pupil',
      value: '2010-05-20',
    });
    const later = await opened(kept.open());
    expect(later.plan).toMatchObject({ id: 'plan-1', pupilKey: noorKey });
    expect(later.pupil).toMatchObject({ key: noorKey, answers: { birthDate: '2010-05-20' } });
    expect((await kept.store.overview()).pupils.map(({ pupil }) => pupil.key)).toEqual([noorKey]);
  });

  test('a class that changed is asked once, and then known', async () => {
    const kept = freshStore();
    const student = { name: 'Noor Janssens', class: '4OV1B', platformId: null };
    await opened(kept.open({ student }));
    const now = { ...student, class: '5OV1A' };
    const question = await kept.open({ student: now });
    expect(question).toEqual({
      outcome: 'ask',
      about: 'pupil',
      choices: [{ id: 'demo.smartschool.be/name/janssens noor', title: 'Noor Janssens, klas 4 OV1 B' }],
    });
    const answer = { choice: 'demo.smartschool.be/name/janssens noor' };
    expect((await opened(kept.open({ student: now }, answer))).plan.id).toBe('plan-1');
    expect((await opened(kept.open({ student: now }))).pupil.class).toBe('5OV1A');
  });

  test('the plans of a pupil on a page without a plan', async () => {
    const kept = freshStore();
    await opened(kept.open());
    const { store } = kept;
    const noor = { name: 'Noor Janssens', class: null, platformId: '49_10880_0' };
    expect((await store.plansOf('demo.smartschool.be', noor)).map(({ plan }) => plan.id)).toEqual(['plan-1']);
    expect(await store.plansOf('demo.smartschool.be', { ...noor, platformId: '49_1' })).toEqual([]);
    expect(await store.plansOf('ander.smartschool.be', noor)).toEqual([]);
  });
});

describe('commands', () => {
  test('a command that arrives twice acts once, also when others came in between and after a restart', async () => {
    const kept = freshStore();
    await opened(kept.open());
    await kept.store.command('c1', 'plan-1', tick);
    await kept.store.command('c2', 'plan-1', untick);
    kept.restart();
    expect((await kept.store.command('c1', 'plan-1', tick)).plan.ticked).toEqual({});
  });

  test('the worker may stop between any two commands', async () => {
    const numRuns = Number(process.env['SOAK'] ?? 1) * 10;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyCommand, fc.boolean(), fc.boolean()), { maxLength: 12 }), async (sent) => {
        const kept = freshStore();
        const start = await opened(kept.open());
        let expected = { plan: start.plan, pupil: start.pupil };
        for (const [index, [command, twice, restarts]] of sent.entries()) {
          expected = applyCommand(expected.plan, expected.pupil, command);
          await kept.store.command(`c${index}`, 'plan-1', command);
          if (restarts) kept.restart();
          if (twice) await kept.store.command(`c${index}`, 'plan-1', command);
        }
        const read = await kept.store.read('plan-1');
        expect({ plan: read?.plan, pupil: read?.pupil }).toEqual(expected);
        await kept.database.dexie.delete();
      }),
      { numRuns },
    );
  });

  test('a command that cannot be written leaves nothing, not even its id', async () => {
    const kept = freshStore();
    await opened(kept.open());
    const text = 'a'.repeat(501);
    await expect(
      kept.store.command('c1', 'plan-1', { do: 'keep-words', name: 'chair', words: text }),
    ).rejects.toThrow();
    expect(await kept.database.commands.count()).toBe(0);
    const { plan } = await kept.store.command('c1', 'plan-1', { do: 'keep-words', name: 'chair', words: 'Eva' });
    expect(plan.words).toEqual({ chair: 'Eva' });
  });

  test('no long text and no line of a log is kept as a fact', async () => {
    const kept = freshStore();
    await opened(kept.open());
    const observe = (value: string | { date: string; kind: string; content: string }[]): PlanCommand => ({
      do: 'observe',
      on: '2026-11-21',
      items: { place: { class: 'fact', value, seenOn: '2026-11-21' } },
    });
    await expect(kept.store.command('c1', 'plan-1', observe('a'.repeat(201)))).rejects.toThrow();
    const row = { date: '2026-10-12', kind: 'telefonisch', content: 'kennismaking' };
    await expect(kept.store.command('c2', 'plan-1', observe([row]))).rejects.toThrow();
    expect((await kept.store.command('c3', 'plan-1', observe('De Zonnehoeve'))).plan.items['place']).toMatchObject({
      value: 'De Zonnehoeve',
    });
  });

  test('a plan that is gone is told, in Dutch', async () => {
    await expect(freshStore().store.command('c1', 'plan-9', tick)).rejects.toThrow(
      'Dit plan wordt hier niet meer bewaard. Herlaad de pagina.',
    );
  });

  test('ids of commands are forgotten after 30 days, and no day sooner', async () => {
    const kept = freshStore();
    await opened(kept.open());
    const day = 24 * 60 * 60 * 1000;
    await kept.store.command('old', 'plan-1', tick);
    kept.clock.now += day;
    await kept.store.command('newer', 'plan-1', untick);
    kept.clock.now += 29 * day + 1;
    expect(await kept.store.prune()).toBe(1);
    expect(await kept.database.commands.toCollection().primaryKeys()).toEqual(['newer']);
  });
});
