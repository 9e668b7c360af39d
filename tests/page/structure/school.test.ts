import { beforeAll, describe, expect, it } from 'vitest';
import type { StructureFile } from '@/lib/core/model/structure-file';
import { structureFile } from '@/lib/core/model/structure-file';
import { smt } from '@/lib/core/playbooks/smt';
import { plain } from '@/lib/page/match/normalise';
import { recognise } from '@/lib/page/recognise';
import { structureOf } from '@/lib/page/structure/structure';
import { vocabularyOf, wordsIn } from '@/lib/page/structure/vocabulary';
import { planFields } from '../../smartschool/pages/plan';
import { type SchoolPage, schoolPages, schoolValues } from './school-pages';

const url = 'https://demo.smartschool.be/index.php?module=LVS';
const show = (html: string): void => {
  document.documentElement.innerHTML = html.replace(/<!DOCTYPE[^>]*>/i, '');
};
const vocabulary = vocabularyOf([smt]);
const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** What the forms themselves offer to choose from is no pupil's. */
const offered = new Set(
  (['divs', 'fieldset', 'richtext'] as const).flatMap((layout) =>
    planFields(layout).flatMap(({ options = [] }) => options),
  ),
);

/** A value as it may be written: dates in every notation. */
function writings(value: string): string[] {
  const date = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(value);
  if (!date) return [value];
  const [, day = '', month = '', year = ''] = date;
  const [d, m] = [Number(day), Number(month)];
  return [value, `${year}-${month}-${day}`, `${d}-${m}-${year}`, `${d}/${m}/${year}`, `${d} ${months[m - 1]} ${year}`];
}

interface Written extends SchoolPage {
  file: StructureFile;
  found: string[];
}
const pages: Written[] = [];

beforeAll(async () => {
  for (const page of await schoolPages()) {
    show(page.html);
    const found = [...(recognise(document, [smt], url)?.fields.keys() ?? [])];
    const file = structureOf(document, [smt], url);
    if (file) pages.push({ ...page, file, found });
  }
}, 60_000);

describe('the structure of every page of the stand-in school', () => {
  it('is written for every page, in the form of the schema', () => {
    expect(pages.length).toBe(79);
    for (const { file } of pages) expect(structureFile.parse(file)).toEqual(file);
  });

  it('holds no value of any pupil', () => {
    const values = schoolValues().filter((value) => !offered.has(value));
    expect(values.length).toBeGreaterThan(60);
    const survived = pages.flatMap(({ name, file }) => {
      const text = plain(JSON.stringify(file));
      return values
        .flatMap(writings)
        .filter((value) => text.includes(plain(value)))
        .map((value) => `${name}: ${value}`);
    });
    expect(survived).toEqual([]);
  });

  it('holds no word of a value that is not a word of any form', () => {
    const words = new Set(
      schoolValues()
        .flatMap(wordsIn)
        .filter((word) => word.length >= 3 && !vocabulary.has(word)),
    );
    expect(words.size).toBeGreaterThan(30);
    const survived = pages.flatMap(({ name, file }) =>
      wordsIn(JSON.stringify(file))
        .filter((word) => words.has(word))
        .map((word) => `${name}: ${word}`),
    );
    expect(survived).toEqual([]);
  });

  it('holds no four words of a value in a row', () => {
    const runs = schoolValues().flatMap((value) => {
      const words = wordsIn(value);
      return words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
    });
    expect(runs.length).toBeGreaterThan(100);
    for (const { file } of pages) {
      const text = wordsIn(JSON.stringify(file)).join(' ');
      expect(runs.filter((run) => text.includes(run))).toEqual([]);
    }
  });

  it('holds no state: nothing is ticked, chosen or filled', () => {
    for (const { file } of pages)
      for (const { html } of file.documents) {
        expect(html).not.toMatch(/\s(?:checked|selected)\b|<textarea[^>]*>[^<]/);
        expect(html).not.toMatch(/<input(?![^>]*type="(?:checkbox|radio|button|submit)")[^>]*\svalue=/);
      }
  });

  it('is enough to recognise the same items by', () => {
    let expected = 0;
    let right = 0;
    for (const { file, found } of pages) {
      show(file.documents[0]?.html ?? '');
      const again = recognise(document, [smt], url)?.fields ?? new Map();
      expected += found.length;
      right += found.filter((item) => again.has(item)).length;
      expect([...again.keys()].filter((item) => !found.includes(item))).toEqual([]);
    }
    expect(expected).toBeGreaterThan(800);
    expect(right / expected).toBeGreaterThanOrEqual(0.99);
  }, 60_000);

  it('leaves the page as it is', () => {
    const page = pages.find(({ name }) => name.includes('function=edit'));
    show(page?.html ?? '');
    const before = document.documentElement.outerHTML;
    structureOf(document, [smt], url);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
