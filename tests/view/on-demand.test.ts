import { expect, test } from 'vitest';
import { planReading, sidebarOn } from './support/fakes';
import { toSidebarModel } from './support/model';

/** A sidebar whose screens must be brought first; `come` and `fail` say how that ends. */
async function away() {
  const bar = sidebarOn(planReading());
  let settle: { come: () => void; fail: (why: Error) => void } | null = null;
  let asked = 0;
  bar.page.screens = 'away';
  bar.page.bring = () => {
    asked += 1;
    return new Promise((come, fail) => {
      settle = { come, fail };
    });
  };
  await bar.start();
  const end = async (act: (one: NonNullable<typeof settle>) => void) => {
    if (settle !== null) act(settle);
    await new Promise((done) => setTimeout(done));
  };
  return {
    ...bar,
    asked: () => asked,
    come: () => end(({ come }) => come()),
    fail: (why = new Error('no answer')) => end(({ fail }) => fail(why)),
    model: () => toSidebarModel(bar.store.getState()),
  };
}

test('a screen that has to be brought is announced, and opens as it was asked for', async () => {
  const bar = await away();
  bar.actions.openReport('place');
  expect(bar.model().coming).toEqual({
    screen: 'report',
    title: 'Even geduld',
    back: 'Terug',
    text: 'Dit scherm komt eraan…',
    retry: null,
  });
  await bar.come();
  expect(bar.model().coming).toBeNull();
  expect(bar.store.getState().report?.topics).toEqual(['place']);
  bar.actions.openDays();
  expect(bar.model().daysMonth).not.toBeNull();
  expect(bar.asked()).toBe(1);
});

test('a failure is said, and trying again opens what was asked for', async () => {
  const bar = await away();
  bar.actions.openDays();
  await bar.fail();
  expect(bar.model().coming).toMatchObject({ title: 'Dit scherm kwam niet', retry: 'Probeer opnieuw' });
  expect(bar.store.getState().trouble).toBeNull();
  bar.actions.bringAgain();
  expect(bar.model().coming).toMatchObject({ title: 'Even geduld', retry: null });
  await bar.come();
  expect(bar.store.getState()).toMatchObject({ coming: null, panel: 'days' });
});

test('who goes back meanwhile is not taken away from the checklist', async () => {
  const bar = await away();
  bar.actions.openHealth();
  bar.actions.doWithout();
  await bar.come();
  expect(bar.store.getState()).toMatchObject({ coming: null, panel: 'none' });
});

test('the last screen that was asked for is the one that opens', async () => {
  const bar = await away();
  bar.actions.openHealth();
  bar.actions.doWithout();
  bar.actions.openDays();
  await bar.come();
  expect(bar.store.getState()).toMatchObject({ coming: null, panel: 'days' });
});

test('another plan on the page drops the wish', async () => {
  const bar = await away();
  bar.actions.openDays();
  bar.turn(planReading({}, { student: { name: 'Bram Claes', class: '4OV1A', platformId: '49_1_1' } }, 2));
  expect(bar.model().coming).toBeNull();
  await bar.come();
  expect(bar.store.getState().panel).toBe('none');
});

test('after an update of the extension the notice says what to do, and nothing is offered again', async () => {
  const bar = await away();
  bar.actions.openDays();
  bar.page.alive = false;
  await bar.fail();
  expect(bar.model().coming).toBeNull();
  expect(bar.model().notices.map(({ id }) => id)).toEqual(['gone']);
});
