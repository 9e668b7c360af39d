import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { recognise } from '@/lib/page/recognise';
import { dice } from '../corpus/run/mutations';
import { reorderFields } from '../corpus/run/reorder';

const page = readFileSync('tests/corpus/u11b-12-lees-itemrij/page.html', 'utf8');
const fields = {
  'places-listed-on': '#n2',
  'prior-contacts': '#n8',
  'start-date': '#n9',
  'end-date': '#n10',
  'extension-30': '#n12',
  focus: '#n13',
  'agreement-on': '#n17',
  'tac-on': '#n19',
};

const elementOf = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing at ${selector}`);
  return element;
};

/** Among them a list of files, whose label stands right behind the field before it, and a field that is empty. */
test.each(Array.from({ length: 12 }, (_, at) => at + 1))('a plan to read keeps its fields in any order: %i', (seed) => {
  document.documentElement.innerHTML = page.slice(page.indexOf('<head'), page.lastIndexOf('</html'));
  const moved = Array.from({ length: 19 }, (_, at) => elementOf(`#n${at + 1}`));
  expect(reorderFields(moved, dice(seed))).toBeGreaterThan(5);
  const found = recognise(document, [smt], 'https://demo.smartschool.be/index.php?module=LVS');
  const places = Object.keys(fields).map((item) => [item, found?.fields.get(item)?.element.id]);
  expect(places).toEqual(Object.entries(fields).map(([item, selector]) => [item, selector.slice(1)]));
});
