import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ItemValue } from '@/lib/core/model/basics';
import type { ExpectedItem } from '../corpus/run/case';
import type { KnownField } from './support/fill-in-page';
import { type Filling, startFilling } from './support/filling';
import { dropAddedRows, live } from './support/living';

const corpus = fileURLToPath(new URL('../corpus', import.meta.url));
const isEdited = (name: string): boolean => {
  const file = join(corpus, name, 'expected.json');
  return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { mode: string | null }).mode === 'edit';
};
/** A soak writes in every form, a test run in one of so many. */
const every = Number(process.env['SOAK'] ?? 1) > 1 ? 1 : 48;
const cases = readdirSync(corpus)
  .filter(isEdited)
  .filter((_, at) => at % every === 0);

let filling: Filling;
beforeAll(async () => {
  filling = await startFilling();
});
afterAll(() => filling.close());

/** The first and the last day that the field offers; Monday and Friday where days are typed. */
const someDays = (offered: string[]): string[] => {
  const days = offered.length > 0 ? offered : ['mon', 'fri'];
  return [...new Set([days[0], days[days.length - 1]])].filter((day) => day !== undefined);
};
const contact = { date: '2026-11-19', kind: 'telefonisch', content: 'Teruggebeld: het kan op vrijdag' };

/** Another value than the one that stands there, of the same kind. */
function another({ item, control, value, options, offered, several }: KnownField): ItemValue {
  if (control === 'custom-select') {
    const others = offered.filter((one) => !/keuze|kies/i.test(one) && !value?.includes(one as never));
    if (!Array.isArray(value)) return others[0] ?? value;
    return [...(several ? value.slice(0, 1) : []), ...others.slice(0, 1)].map(String);
  }
  if (control.endsWith('select') && typeof value === 'string')
    return options.find((option) => option !== value && !/keuze|kies/i.test(option)) ?? value;
  if (item === 'weekdays') return someDays(offered).slice(0, ['select', 'radios'].includes(control) ? 1 : 2);
  if (value === null || (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)))
    return offered[0] ?? '2027-03-01';
  // A title may be all that tells its field.
  if (item === 'plan-title') return 'SMT 2027-2028';
  if (typeof value === 'string') return value === '' ? 'Nieuwe tekst\nin twee regels' : `${value}\nnog een regel`;
  if (value.some((row) => typeof row !== 'string') || item === 'prior-contacts') {
    const kind = offered.find((one) => /\p{L}/u.test(one) && !/keuze|kies/i.test(one)) ?? contact.kind;
    return [...value.filter((row) => typeof row !== 'string'), { ...contact, kind }];
  }
  return options.filter((one) => !/keuze|kies/i.test(one)).slice(0, 1);
}

/**
 * A page's own script may say anew what was so already, leave an empty attribute where it takes a class away, and show
 * its message otherwise as soon as something is typed.
 */
const tidy = (page: string): string =>
  page
    .replaceAll(' class=""', '')
    .replaceAll(' aria-pressed="false"', '')
    .replace(/( role="alert") style="[^"]*"/g, '$1');
const flat = (value: ItemValue): ItemValue => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value);

/** A file is chosen by its owner, and these open something of the page's own first. */
const byHand: string[] = ['upload', 'click-to-edit'];

/** The user is asked to do it: no empty row and no control that adds one, a day in a line that opens a window, words that are a box after a click only, a list in a closed tab or one without a list, buttons that no script of the page turns. */
const asked: string[] = [
  '20-cards-mixed prior-contacts',
  'u7-05-genummerde-stappen prior-contacts',
  'u10a-06-shadow-kit prior-contacts',
  'u10a-08-dl-contenteditable-later prior-contacts',
  'u10c-07-colspan-combined prior-contacts',
  'u13b-01-tabs-selects place',
  'u13c-08-molenberg-frame prior-contacts',
  'u14b-06-twee-periodes prior-contacts',
  'u14b-08-wie-en-klaar prior-contacts',
  'u16b-03-kit-bubble prior-contacts',
  'u16b-09-shadow prior-contacts',
  'u17b-02-form-blueprint weekdays',
  'u17c-04-venster-stapnamen weekdays',
  'u17c-07-wat-wanneer-neerslag prior-contacts',
  'u18a-07-colspan-three-inputs weekdays',
  'u9e-04-shadow-kit plan-title',
  'u27a-08-tabs-kit place',
  'u35a-03-een-woord prior-contacts',
];

interface Expectation {
  items: Record<string, ExpectedItem>;
}

test('there are cases to write in', () => {
  expect(cases.length).toBeGreaterThanOrEqual(4);
});

test.each(cases)('%s: what is written is read back by recognition, and undo leaves no trace', async (name) => {
  const { items } = JSON.parse(readFileSync(join(corpus, name, 'expected.json'), 'utf8')) as Expectation;
  const plan = await filling.openCase(join(corpus, name));
  await plan.page.evaluate(live);
  const fields = await plan.fields();
  expect(fields.length).toBeGreaterThan(0);
  const refused: string[] = [];
  for (const field of fields) {
    const before = await plan.appearance();
    const others = await plan.othersThan(field.item);
    const value = another(field);
    const written = await plan.write(field.item, value);
    if (!written.ok && field.writable && !byHand.includes(field.control) && !asked.includes(`${name} ${field.item}`))
      refused.push(`${field.item} (${field.control}): ${written.why}`);
    if (written.ok) {
      expect([field.item, await plan.isExpected(field.item, items)]).toEqual([field.item, true]);
      expect([field.item, flat(await plan.value(field.item))]).toEqual([field.item, flat(value)]);
      expect([field.item, await plan.othersThan(field.item)]).toEqual([field.item, others]);
      expect([field.item, await plan.undo(written)]).toEqual([field.item, { ok: true }]);
      expect([field.item, await plan.page.evaluate(dropAddedRows)]).toEqual([field.item, '']);
    }
    expect(tidy(await plan.appearance())).toBe(tidy(before));
  }
  expect(refused).toEqual([]);
  expect(await plan.page.evaluate(() => (window as unknown as { sent: number }).sent)).toBe(0);
  await plan.page.close();
});
