import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Filling, type OpenPlan, startFilling } from './support/filling';

let filling: Filling;
beforeAll(async () => {
  filling = await startFilling();
});
afterAll(() => filling.close());
beforeEach(() => filling.school.records.reset());

const noor = '49_10880_0';
const ilias = '49_10912_0';
const lore = '49_10955_0';

const saved = (pupil: string) => filling.school.records.find(pupil)?.plan;
/** A form submits its line ends as CR LF. */
const unixLines = (text = '') => text.replace(/\r\n/g, '\n');
const submissions = () => filling.school.records.submissions().length;

async function save({ page }: OpenPlan): Promise<void> {
  await page.click('[type=submit]');
  await page.waitForURL(/function=view/);
  await page.close();
}

/** Every form control of the page as it would be submitted. */
const formState = ({ page }: OpenPlan): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify(
      [...document.forms].map((form) => [...new FormData(form)].map(([name, value]) => [name, String(value)])),
    ),
  );

describe('what is written is what the form submits', () => {
  test('labels and values in divs', async () => {
    const plan = await filling.open(noor, 'divs');
    expect(await plan.write('plan-title', 'SMT 2027-2028')).toMatchObject({ ok: true });
    expect(await plan.write('start-date', '2027-02-01')).toMatchObject({ ok: true });
    expect(await plan.write('weekdays', ['mon', 'thu'])).toMatchObject({ ok: true });
    const contacts = `${String(await plan.value('prior-contacts'))}\n19/10/2026, e-mail: plaats bevestigd`;
    expect(await plan.write('prior-contacts', contacts)).toMatchObject({ ok: true });
    expect(submissions()).toBe(0);
    await save(plan);
    expect(saved(noor)).toMatchObject({
      'plan-title': 'SMT 2027-2028',
      'start-date': '01/02/2027',
      weekdays: ['ma', 'do'],
    });
    expect(unixLines(saved(noor)?.['prior-contacts'])).toBe(
      '12/10/2026, telefonisch: kennismaking, plaats op dinsdag en donderdag mogelijk.\n19/10/2026, e-mail: plaats bevestigd',
    );
  });

  test('date fields of jQuery UI, which know the day and show no calendar', async () => {
    const plan = await filling.open(ilias, 'fieldset');
    expect(await plan.write('ihp-on', '2026-11-30')).toMatchObject({ ok: true });
    expect(await plan.write('start-date', '2027-02-08')).toMatchObject({ ok: true });
    expect(await plan.write('weekdays', ['tue', 'thu'])).toMatchObject({ ok: true });
    const known = await plan.page.evaluate(() => {
      const { $ } = window as unknown as { $: (selector: string) => { datepicker(what: 'getDate'): Date } };
      return $('[name=q_11]').datepicker('getDate').toDateString();
    });
    expect(known).toBe('Mon Feb 08 2027');
    expect(await plan.page.locator('#ui-datepicker-div').isVisible()).toBe(false);
    await save(plan);
    expect(saved(ilias)).toMatchObject({
      'ihp-on': '30/11/2026',
      'start-date': '08/02/2027',
      weekdays: ['dinsdag', 'donderdag'],
    });
  });

  test('an open calendar closes when its field is written', async () => {
    const plan = await filling.open(ilias, 'fieldset');
    await plan.page.click('[name=q_11]');
    expect(await plan.page.locator('#ui-datepicker-div').isVisible()).toBe(true);
    await plan.write('start-date', '2027-02-08');
    await plan.page.waitForFunction(() => document.querySelector<HTMLElement>('#ui-datepicker-div')?.offsetWidth === 0);
    await plan.page.close();
  });

  test('rich text in TinyMCE, which knows that it changed and can undo it itself', async () => {
    const plan = await filling.open(lore, 'richtext');
    expect(await plan.write('tac-on', '2027-01-08')).toMatchObject({ ok: true });
    expect(await plan.write('focus', 'Epilepsie: noodplan <meegeven> & oefenen\nPauze nemen')).toMatchObject({
      ok: true,
    });
    const contacts = `${String(await plan.value('prior-contacts'))}\n13/10/2026, telefonisch: akkoord`;
    expect(await plan.write('prior-contacts', contacts)).toMatchObject({ ok: true });
    const editor = await plan.page.evaluate(() => {
      interface Editor {
        isDirty(): boolean;
        undoManager: { hasUndo(): boolean; undo(): void; redo(): void };
        getContent(): string;
      }
      const { tinymce } = window as unknown as { tinymce: { get(id: string): Editor } };
      const focus = tinymce.get('body13');
      const known = { dirty: focus.isDirty(), undo: focus.undoManager.hasUndo() };
      focus.undoManager.undo();
      const undone = focus.getContent();
      focus.undoManager.redo();
      return { ...known, undone, untouched: tinymce.get('body14').isDirty() };
    });
    expect(editor).toEqual({ dirty: true, undo: true, undone: '', untouched: false });
    await save(plan);
    expect(unixLines(saved(lore)?.focus)).toBe(
      '<p>Epilepsie: noodplan &lt;meegeven&gt; &amp; oefenen</p>\n<p>Pauze nemen</p>',
    );
    expect(saved(lore)?.['tac-on']).toBe('08/01/2027');
    expect(unixLines(saved(lore)?.['prior-contacts'])).toBe(
      '<p>06/10/2026 mail: vraag gesteld aan de bibliothecaris.</p>\n<p>13/10/2026, telefonisch: akkoord</p>',
    );
  });
});

test('an editor that cannot be asked by name is typed into, and its page knows', async () => {
  const plan = await filling.open(lore, 'richtext');
  await plan.page.evaluate(() => {
    const page = window as unknown as { tinymce?: unknown; kept?: unknown };
    page.kept = page.tinymce;
    page.tinymce = undefined;
  });
  const contacts = `${String(await plan.value('prior-contacts'))}\n13/10/2026, telefonisch: akkoord`;
  expect(await plan.write('prior-contacts', contacts)).toMatchObject({ ok: true });
  const focus = await plan.write('focus', 'Pauze nemen\nHulp <vragen>');
  expect(focus).toMatchObject({ ok: true });
  expect(await plan.undo(focus)).toEqual({ ok: true });
  const guidance = await plan.write('guidance', 'Om de twee weken\nmet de mentor');
  expect(guidance).toMatchObject({ ok: true });
  const dirty = await plan.page.evaluate(() => {
    const { kept } = window as unknown as { kept: { get(id: string): { isDirty(): boolean } } };
    return [kept.get('body8').isDirty(), kept.get('body14').isDirty()];
  });
  expect(dirty).toEqual([true, true]);
  await save(plan);
  expect(unixLines(saved(lore)?.['prior-contacts'])).toBe(
    '<p>06/10/2026 mail: vraag gesteld aan de bibliothecaris.</p>\n<p>13/10/2026, telefonisch: akkoord</p>',
  );
  expect(saved(lore)?.focus).toBe('');
  expect(unixLines(saved(lore)?.guidance)).toBe('<p>Om de twee weken</p>\n<p>met de mentor</p>');
});

test('a list that the page made itself is opened and clicked, and a row of switches too', async () => {
  const plan = await filling.openCase(fileURLToPath(new URL('../corpus/50-blueprint-kit', import.meta.url)));
  await plan.page.evaluate(() => {
    const bubble = document.querySelector<HTMLElement>('#pl .smsc-select-bubble');
    const shown = document.querySelector('#pl .smsc-select__value');
    shown?.addEventListener('click', () =>
      bubble?.style.setProperty('display', bubble.style.display === 'block' ? 'none' : 'block'),
    );
    bubble?.addEventListener('click', (event) => {
      if (shown && event.target instanceof Element) shown.textContent = event.target.textContent;
      bubble.style.setProperty('display', 'none');
    });
    for (const button of document.querySelectorAll('[role=switch]')) {
      button.addEventListener('click', () =>
        button.setAttribute('aria-checked', String(button.getAttribute('aria-checked') !== 'true')),
      );
    }
  });
  const before = await plan.values();
  const place = await plan.write('place', 'Manege');
  expect([place.why, await plan.value('place')]).toEqual([null, 'Manege']);
  const days = await plan.write('weekdays', ['mon', 'thu']);
  expect([days.why, await plan.value('weekdays')]).toEqual([null, ['mon', 'thu']]);
  expect(await plan.write('place', 'Zwembad')).toMatchObject({ ok: false });
  expect(await plan.page.locator('#pl .smsc-select-bubble').isVisible()).toBe(false);
  expect(await plan.undo(days)).toEqual({ ok: true });
  expect(await plan.undo(place)).toEqual({ ok: true });
  expect(await plan.values()).toEqual(before);
  await plan.page.close();
});

describe('undo', () => {
  test('gives every field exactly what it held', async () => {
    const plan = await filling.open(lore, 'richtext');
    const before = await plan.values();
    const form = await formState(plan);
    const bodies = () =>
      Promise.all(
        plan.page
          .frames()
          .slice(1)
          .map((frame) => frame.evaluate(() => document.body.innerHTML)),
      );
    const html = await bodies();
    const writes = [
      await plan.write('plan-title', 'SMT 2027-2028'),
      await plan.write('start-date', '2027-02-01'),
      await plan.write('weekdays', ['mon', 'fri']),
      await plan.write('desirability', 'Iets heel anders\nin twee regels'),
      await plan.write('prior-contacts', 'Alles nieuw'),
      await plan.write('guidance', 'Om de twee weken'),
    ];
    expect(writes.map(({ why }) => why)).toEqual([null, null, null, null, null, null]);
    for (const write of writes.reverse()) expect(await plan.undo(write)).toEqual({ ok: true });
    expect(await plan.values()).toEqual(before);
    expect(await formState(plan)).toBe(form);
    expect(await bodies()).toEqual(html);
    await plan.page.close();
  });

  test('is refused when the user went on typing', async () => {
    const plan = await filling.open(lore, 'richtext');
    const write = await plan.write('focus', 'Pauze nemen');
    await plan.page.frameLocator('#body13_ifr').locator('body').press('End');
    await plan.page.keyboard.type(' en hulp vragen');
    expect(await plan.undo(write)).toMatchObject({ ok: false });
    expect(await plan.value('focus')).toContain('hulp vragen');
    await plan.page.close();
  });

  test('with the keyboard brings a text back too', async () => {
    const plan = await filling.open(noor, 'divs');
    const before = await plan.value('place');
    await plan.write('place', 'Bibliotheek De Letter');
    const place = plan.page.locator('input').filter({ visible: true });
    const index = await place.evaluateAll((inputs) =>
      inputs.findIndex((input) => (input as HTMLInputElement).value === 'Bibliotheek De Letter'),
    );
    await place.nth(index).focus();
    await plan.page.keyboard.press('Control+z');
    expect(await plan.value('place')).toBe(before);
    await plan.page.close();
  });
});

test('nothing is submitted by writing and undoing in every layout', async () => {
  for (const layout of ['divs', 'fieldset', 'richtext'] as const) {
    const plan = await filling.open(noor, layout);
    const url = plan.page.url();
    const title = await plan.write('plan-title', 'SMT 2027-2028');
    const days = await plan.write('weekdays', ['mon', 'wed']);
    await plan.undo(days);
    await plan.undo(title);
    expect(plan.page.url()).toBe(url);
    await plan.page.close();
  }
  expect(submissions()).toBe(0);
});
