import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { recognise } from '@/lib/page/recognise';
import { pageOf, type SchoolForm } from './page-of';

const url = 'https://demo.smartschool.be/index.php?module=LVS';
const formsIn = (name: string): SchoolForm[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8'));

/**
 * Twenty schools in each list, and how much of them is found at least: precision and recall over all. The lists were written by authors who knew nothing of the wordings; `own-way` keeps no two schools
 * to the same words, so that it shows what words alone cannot tell.
 */
const lists: [string, { precision: number; recall: number }][] = [
  ['formal', { precision: 0.99, recall: 0.955 }],
  ['quick', { precision: 0.99, recall: 0.955 }],
  ['spoken', { precision: 0.99, recall: 0.97 }],
  ['across', { precision: 0.985, recall: 0.945 }],
  ['across-later', { precision: 0.98, recall: 0.94 }],
  ['own-way', { precision: 0.97, recall: 0.76 }],
];

interface Count {
  right: number;
  reported: number;
  expected: number;
}

function countOn(form: SchoolForm, turn: number): Count {
  const { html, places } = pageOf(form, turn);
  document.body.innerHTML = html;
  const found = recognise(document, [smt], url);
  const fields = [...(found?.fields ?? [])];
  const right = fields.filter(([id, { element }]) => {
    const place = places.get(id);
    const expected = place === undefined ? null : document.getElementById(place);
    return expected !== null && (expected.contains(element) || isAlone(element, expected));
  });
  return { right: right.length, reported: fields.length, expected: places.size };
}

/** The element holds the expected one and no other field. */
function isAlone(element: Element, expected: Element): boolean {
  const fields = element.querySelectorAll('[id^=veld]');
  return element.contains(expected) && [...fields].every((field) => field === expected);
}

afterEach(() => {
  document.body.innerHTML = '';
});

test.each(lists)('%s: the fields of forms in other words are found', (name, { precision, recall }) => {
  const counts = formsIn(name).map(countOn);
  const sum = (of: keyof Count): number => counts.reduce((all, count) => all + count[of], 0);
  expect(sum('right') / sum('reported'), 'precision').toBeGreaterThanOrEqual(precision);
  expect(sum('right') / sum('expected'), 'recall').toBeGreaterThanOrEqual(recall);
});
