import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Filling, type OpenPlan, startFilling } from './support/filling';

let filling: Filling;
beforeAll(async () => {
  filling = await startFilling();
});
afterAll(() => filling.close());

const noor = '49_10880_0';
const lore = '49_10955_0';

interface Shown {
  state: string;
  title: string;
  left: number;
  top: number;
}

/** The marks that are on the screen, with their middle. */
const marks = ({ page }: OpenPlan): Promise<Shown[]> =>
  page.evaluate(() =>
    [...(document.querySelector('draaiboek-markers')?.shadowRoot?.querySelectorAll('span') ?? [])]
      .filter((mark) => !mark.hidden)
      .map((mark) => {
        const { left, top, width, height } = mark.getBoundingClientRect();
        return { state: mark.className, title: mark.title, left: left + width / 2, top: top + height / 2 };
      }),
  );

/** Two frames later everything that waited for a frame is drawn. */
const drawn = ({ page }: OpenPlan) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

const states = {
  'plan-title': 'done',
  'created-on': 'done',
  'places-listed-on': 'missing',
  'viewpoint-pupil': 'attention',
  'start-date': 'error',
  weekdays: 'done',
  'tac-on': 'missing',
} as const;

test('each visible field has its mark beside it, over no text and no control', async () => {
  for (const layout of ['divs', 'fieldset', 'richtext'] as const) {
    const plan = await filling.open(lore, layout);
    await plan.mark(states);
    await drawn(plan);
    const shown = await marks(plan);
    expect(shown.length).toBeGreaterThanOrEqual(2);
    const under = await plan.page.evaluate(
      (spots) =>
        spots.flatMap(({ title, left, top }) => {
          const below = document
            .elementsFromPoint(left, top)
            .find((element) => element.localName !== 'draaiboek-markers');
          return below?.matches('input, textarea, select, iframe, button, label')
            ? [`${title} over ${below.localName}`]
            : [];
        }),
      shown,
    );
    expect(under).toEqual([]);
    await plan.page.close();
  }
});

test('marks follow their fields when the page scrolls, and go when a field is gone from sight', async () => {
  const plan = await filling.open(noor, 'divs');
  await plan.mark(states);
  await drawn(plan);
  const before = await marks(plan);
  const at = (list: Shown[], title: string) => list.find((mark) => mark.title === title);
  await plan.page.evaluate(() => window.scrollBy(0, 60));
  await drawn(plan);
  const after = await marks(plan);
  const moved = before.flatMap(({ title, top }) => {
    const now = at(after, title);
    return now ? [Math.round(top - now.top)] : [];
  });
  expect(moved.length).toBeGreaterThan(0);
  expect(new Set(moved)).toEqual(new Set([60]));
  await plan.page.evaluate(() => {
    for (const input of document.querySelectorAll('input'))
      if (input.value === 'SMT 2026-2027') input.style.display = 'none';
    window.scrollTo(0, 0);
  });
  await drawn(plan);
  await drawn(plan);
  expect(at(await marks(plan), 'plan-title')).toBeUndefined();
  await plan.page.close();
});

test('a click goes through between the marks, and a dialog hides the marks under it', async () => {
  const plan = await filling.open(noor, 'divs');
  await plan.mark(states);
  await drawn(plan);
  expect(await plan.page.evaluate(() => document.elementFromPoint(640, 430)?.localName)).not.toBe('draaiboek-markers');
  await plan.page.evaluate(() => {
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:500';
    document.body.append(dialog);
    window.scrollBy(0, 2);
  });
  await drawn(plan);
  await drawn(plan);
  expect(await marks(plan)).toEqual([]);
  await plan.page.close();
});

test('a field far down is brought into view, lit up, and gets the caret', async () => {
  const plan = await filling.open(noor, 'divs');
  expect(await plan.show('tac-on')).toBe(true);
  await plan.page.waitForFunction(() => document.activeElement?.matches('input') ?? false);
  const seen = await plan.page.evaluate(() => {
    const light = document.querySelector('draaiboek-highlight')?.shadowRoot?.querySelector('.highlight');
    const field = document.activeElement?.getBoundingClientRect();
    const box = light?.getBoundingClientRect();
    if (!field || !box) return null;
    return {
      around: box.left < field.left && box.right > field.right && box.top < field.top && box.bottom > field.bottom,
      inView: field.top >= 0 && field.bottom <= window.innerHeight,
    };
  });
  expect(seen).toEqual({ around: true, inView: true });
  await plan.page.waitForFunction(() => document.querySelector('draaiboek-highlight') === null, undefined, {
    timeout: 5000,
  });
  await plan.page.close();
});

test('a field in a closed part is opened first', async () => {
  const plan = await filling.open(noor, 'divs');
  await plan.page.evaluate(() => {
    const form = document.querySelector('form');
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = 'Trainingsplan';
    form?.replaceWith(details);
    if (form) details.append(summary, form);
  });
  expect(await plan.show('start-date')).toBe(true);
  expect(await plan.page.evaluate(() => document.querySelector('details')?.open)).toBe(true);
  await plan.page.close();
});

test('the caret goes into the editor of a rich text', async () => {
  const plan = await filling.open(lore, 'richtext');
  expect(await plan.show('focus')).toBe(true);
  await plan.page.waitForFunction(() => document.activeElement?.localName === 'iframe');
  await plan.page.close();
});
