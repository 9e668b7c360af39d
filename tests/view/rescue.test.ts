import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LogRow } from '@/lib/core/model/basics';
import type { HeldText } from '@/lib/core/model/rescue';
import { holdTexts, letGo, textsOf } from '@/lib/core/rescue/held';
import type { PageReading } from '@/lib/view/ports';
import { plan, pupil } from './support/design';
import { planReading, sidebarOn } from './support/fakes';
import { toSidebarModel } from './support/model';

const owner = { host: pupil.host, pupilKey: pupil.key, planId: plan.id };
const owed = 'Noor heeft korte opdrachten nodig.';

/** The texts of this plan that were typed in forms of other days, by item. */
const lostBefore = (texts: Record<string, string>, writing = 'before'): HeldText[] =>
  holdTexts([], owner, {
    writing,
    texts: Object.entries(texts).map(([item, text]) => ({ item, text })),
    on: '2027-01-04',
    time: '09:05',
  });

async function on(first: PageReading, before: HeldText[] = [], retyped = false) {
  let held = before;
  const sidebar = sidebarOn(first, {
    'rescue/keep': ({ planId: _, ...typed }) => {
      held = holdTexts(held, owner, typed);
      return {};
    },
    'rescue/read': () => textsOf(held, owner),
    'rescue/drop': ({ ids }) => {
      held = letGo(held, owner, ids);
      return {};
    },
  });
  sidebar.page.retyped = retyped;
  await sidebar.start();
  await vi.advanceTimersByTimeAsync(1000);
  return {
    ...sidebar,
    held: () => held.map(({ item, text }) => `${item}: ${text}`),
    lose: () => {
      held = [];
    },
    card: () => toSidebarModel(sidebar.store.getState()).rescue,
    lines: () =>
      toSidebarModel(sidebar.store.getState()).rescue?.lines.map((line) => [
        line.title,
        line.now,
        line.text,
        line.on,
      ]) ?? [],
    tick: (text: string, yes: boolean) => {
      const line = toSidebarModel(sidebar.store.getState()).rescue?.lines.find((one) => one.text === text);
      sidebar.actions.tickRescued(line?.id ?? '', yes);
    },
    async turnTo(next: PageReading) {
      sidebar.turn(next);
      await vi.advanceTimersByTimeAsync(1000);
    },
    async act(act: () => void) {
      act();
      await vi.advanceTimersByTimeAsync(3000);
    },
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a text of an editor', () => {
  it('is kept with its form, also when only that changed, and put back with it', async () => {
    const list = '<ul><li>korte opdrachten</li></ul>';
    const first = await on(planReading());
    first.page.forms['focus'] = list;
    await first.turnTo(planReading({ focus: 'korte opdrachten' }));
    first.page.forms['focus'] = list.replaceAll('ul>', 'ol>');
    await first.turnTo(planReading({ focus: 'korte opdrachten ' }));
    const kept = first.inputs('rescue/keep').flatMap(({ texts }) => texts.map(({ form }) => form));
    expect(kept).toEqual([list, list.replaceAll('ul>', 'ol>')]);

    const lost = holdTexts([], owner, {
      writing: 'before',
      texts: [{ item: 'focus', text: 'korte opdrachten', form: list }],
      on: '2027-01-04',
      time: '09:05',
    });
    const again = await on(planReading(), lost);
    await again.act(() => again.actions.putBackRescued());
    expect(again.written).toEqual([{ item: 'focus', value: 'korte opdrachten', form: list }]);
  });
});

describe('rows of a log', () => {
  it('are kept without those that stood there, and put back beside what stands there now', async () => {
    const [one, two, three] = ['eerste', 'tweede', 'derde'].map((content) => ({
      date: '2026-10-12',
      kind: 'mail',
      content,
    })) as [LogRow, LogRow, LogRow];
    const first = await on(planReading({ 'prior-contacts': [one] }));
    await first.turnTo(planReading({ 'prior-contacts': [one, two] }));
    expect(first.inputs('rescue/keep').map(({ texts }) => texts)).toEqual([
      [{ item: 'prior-contacts', text: '12/10/2026, mail: tweede', rows: [two] }],
    ]);
    const lost = holdTexts([], owner, {
      writing: 'before',
      texts: [{ item: 'prior-contacts', text: '12/10/2026, mail: tweede', rows: [two] }],
      on: '2027-01-04',
      time: '09:05',
    });
    const again = await on(planReading({ 'prior-contacts': [one, three] }), lost);
    expect(again.lines().map(([, , text, ticked]) => [text, ticked])).toEqual([['12/10/2026, mail: tweede', true]]);
    await again.act(() => again.actions.putBackRescued());
    expect(again.written).toEqual([{ item: 'prior-contacts', value: [one, three, two] }]);
    expect(again.lines()).toEqual([]);
  });
});

describe('what is typed', () => {
  it('is kept once the page stands still, and never what the form came with', async () => {
    const sidebar = await on(planReading());
    expect(sidebar.inputs('rescue/keep')).toEqual([]);
    for (const text of ['Noor', 'Noor heeft', owed]) sidebar.turn(planReading({ focus: text }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(sidebar.inputs('rescue/keep')).toMatchObject([
      { planId: 'plan-1', texts: [{ item: 'focus', text: owed }], on: '2027-01-04', time: '14:31' },
    ]);
  });

  it('is kept with its blank lines, as long as the words are those that were read', async () => {
    const sidebar = await on(planReading());
    sidebar.page.wordings = { focus: 'Eén.\n\nTwee.' };
    await sidebar.turnTo(planReading({ focus: 'Eén.\nTwee.' }));
    expect(sidebar.held()).toEqual(['focus: Eén.\n\nTwee.']);
    sidebar.page.wordings = { focus: 'al iets anders' };
    await sidebar.turnTo(planReading({ focus: 'Drie.' }));
    expect(sidebar.held()).toEqual(['focus: Drie.']);
  });

  it('is not sent again while it stays the same', async () => {
    const sidebar = await on(planReading());
    await sidebar.turnTo(planReading({ focus: owed }));
    await sidebar.turnTo(planReading({ focus: owed, 'start-date': '2027-01-13' }));
    expect(sidebar.inputs('rescue/keep')).toHaveLength(1);
  });

  it('is let go when the field is as it was, and not when it is emptied', async () => {
    const sidebar = await on(planReading({ focus: 'Zo stond het er.' }));
    await sidebar.turnTo(planReading({ focus: owed }));
    await sidebar.turnTo(planReading({ focus: '' }));
    expect(sidebar.held()).toEqual([`focus: ${owed}`]);
    await sidebar.turnTo(planReading({ focus: 'Zo stond het er.' }));
    expect(sidebar.held()).toEqual([]);
  });

  it('is not kept of a read view, nor while no pupil is named', async () => {
    for (const part of [{ mode: 'read' as const }, { student: null }]) {
      const sidebar = await on(planReading({}, part));
      await sidebar.turnTo(planReading({ focus: owed }, part));
      expect(sidebar.held()).toEqual([]);
    }
  });

  it('is not kept while the form is still the former pupil’s', async () => {
    const other = { name: 'Lina Peeters', class: '3OV1A', platformId: '49_20001_2' };
    const sidebar = await on(planReading());
    await sidebar.turnTo(planReading({}, { student: other }));
    await sidebar.turnTo(planReading({ focus: owed }, { student: other }));
    expect(sidebar.inputs('rescue/keep')).toEqual([]);
    expect(sidebar.card()).toBeNull();
  });
});

describe('what was lost', () => {
  it('is offered field by field, with what stands there now; nothing is ticked over a filled field', async () => {
    const sidebar = await on(planReading(), lostBefore({ focus: owed, desirability: 'Wel wenselijk.' }));
    expect(sidebar.lines()).toEqual([
      ['Bevindingen over de wenselijkheid', 'De klassenraad acht een SMT wenselijk.', 'Wel wenselijk.', false],
      [expect.any(String), null, owed, true],
    ]);
    expect(sidebar.card()).toMatchObject({
      title: 'Niet bewaarde tekst teruggevonden',
      lines: [{ when: 'Getypt vandaag om 09:05' }, { when: 'Getypt vandaag om 09:05' }],
      submit: { text: 'Zet terug', enabled: true },
    });
  });

  it('is never offered on a read view', async () => {
    const sidebar = await on(planReading({}, { mode: 'read' }), lostBefore({ focus: owed }));
    expect(sidebar.card()).toBeNull();
    expect(sidebar.held()).toEqual([`focus: ${owed}`]);
  });

  it('is put back where it is ticked, and taken back again', async () => {
    const sidebar = await on(planReading(), lostBefore({ focus: owed, desirability: 'Wel wenselijk.' }));
    await sidebar.act(sidebar.actions.putBackRescued);
    expect(sidebar.written).toEqual([{ item: 'focus', value: owed }]);
    expect(sidebar.lines()).toHaveLength(1);
    const { bar } = sidebar.store.getState();
    expect(bar).toMatchObject({ tone: 'done', text: expect.stringMatching(/ teruggezet$/), undo: expect.any(String) });
    expect(sidebar.held().filter((one) => one === `focus: ${owed}`)).not.toEqual([]);
  });

  it('several are put back and taken back as one', async () => {
    const sidebar = await on(planReading(), lostBefore({ focus: owed, desirability: 'Wel wenselijk.' }));
    const undone: string[] = [];
    sidebar.tick('Wel wenselijk.', true);
    let n = 0;
    sidebar.page.outcome = {
      ok: true,
      undo: async () => {
        n += 1;
        undone.push(`undo ${n}`);
        return { ok: true };
      },
    };
    await sidebar.act(sidebar.actions.putBackRescued);
    expect(sidebar.written.map(({ item }) => item)).toEqual(['desirability', 'focus']);
    const { bar } = sidebar.store.getState();
    expect(bar).toMatchObject({ text: '2 teksten teruggezet' });
    await sidebar.act(() => sidebar.actions.undo(bar?.undo ?? ''));
    expect(undone).toEqual(['undo 1', 'undo 2']);
    expect(sidebar.store.getState().undos).toEqual([]);
  });

  it('is refused where the field changed since it was looked at', async () => {
    const sidebar = await on(planReading(), lostBefore({ focus: owed }));
    sidebar.actions.putBackRescued();
    sidebar.turn(planReading({ focus: 'intussen getypt' }));
    await vi.advanceTimersByTimeAsync(3000);
    expect(sidebar.written).toEqual([]);
    expect(sidebar.store.getState().bar).toMatchObject({ tone: 'refused', text: expect.stringContaining('gewijzigd') });
  });

  it('says why the page did not take it', async () => {
    const sidebar = await on(planReading(), lostBefore({ focus: owed }));
    sidebar.page.outcome = { ok: false, why: 'De pagina nam de waarde niet over.' };
    await sidebar.act(sidebar.actions.putBackRescued);
    expect(sidebar.store.getState().bar).toMatchObject({
      tone: 'refused',
      text: expect.stringContaining('De pagina nam de waarde niet over.'),
      undo: null,
    });
  });

  it('goes when the user does not need it, with a way back', async () => {
    const sidebar = await on(planReading(), lostBefore({ focus: owed }));
    await sidebar.act(sidebar.actions.declineRescued);
    expect(sidebar.card()).toBeNull();
    expect(sidebar.held()).toEqual([]);
    await sidebar.act(() => sidebar.actions.undo(sidebar.store.getState().bar?.undo ?? ''));
    expect(sidebar.held()).toEqual([`focus: ${owed}`]);
    expect(sidebar.lines()).toHaveLength(1);
  });

  it('goes when a later look shows it stored, also on a read view', async () => {
    for (const mode of ['edit', 'read'] as const) {
      const sidebar = await on(planReading({ focus: `${owed}\n` }, { mode }), lostBefore({ focus: owed }));
      expect(sidebar.card()).toBeNull();
      expect(sidebar.held()).toEqual([]);
    }
  });

  it('stays kept where the browser itself put it back on the page', async () => {
    const sidebar = await on(planReading({ focus: owed }), lostBefore({ focus: owed }), true);
    expect(sidebar.card()).toBeNull();
    expect(sidebar.held()).toEqual([`focus: ${owed}`]);
  });

  it('stays kept while it only stands on the page because it was put back', async () => {
    const sidebar = await on(planReading(), lostBefore({ focus: owed }));
    await sidebar.act(sidebar.actions.putBackRescued);
    await sidebar.turnTo(planReading({ focus: owed, place: 'De Brug' }));
    expect(sidebar.card()).toBeNull();
    expect(sidebar.held()).toContain(`focus: ${owed}`);
  });

  it('stays kept beside what is typed in its place', async () => {
    const sidebar = await on(planReading(), lostBefore({ focus: owed }));
    await sidebar.turnTo(planReading({ focus: 'opnieuw' }));
    expect(sidebar.held()).toEqual([`focus: ${owed}`, 'focus: opnieuw']);
    expect(sidebar.lines()).toEqual([[expect.any(String), 'opnieuw', owed, false]]);
  });

  it('one field takes one of two lost texts', async () => {
    const both = holdTexts(lostBefore({ focus: 'eerst' }, 'w1'), owner, {
      writing: 'w2',
      texts: [{ item: 'focus', text: 'later' }],
      on: '2027-01-03',
      time: '10:00',
    });
    const sidebar = await on(planReading(), both);
    expect(sidebar.lines().map(([, , text, ticked]) => [text, ticked])).toEqual([
      ['later', true],
      ['eerst', false],
    ]);
    sidebar.tick('eerst', true);
    expect(sidebar.lines().map(([, , text, ticked]) => [text, ticked])).toEqual([
      ['later', false],
      ['eerst', true],
    ]);
  });

  it('is offered no longer once all was erased', async () => {
    const sidebar = await on(planReading(), lostBefore({ focus: owed }));
    sidebar.lose();
    await sidebar.act(() => sidebar.notify({ notice: 'settings-changed' }));
    expect(sidebar.card()).toBeNull();
  });
});
