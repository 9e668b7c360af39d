import { z } from 'zod/mini';
import type { Facts } from '@/lib/core/evaluate/facts';
import { textIn } from '@/lib/core/evaluate/known';
import { own } from '@/lib/core/evaluate/value';
import { fires, ok, unknown, type Verdict } from './kind';
import { nameOfItem, nameOfNoted, nameOfRecord } from './naming';

/**
 * Where a rule looks for words. `texts` are items with a text or a log. `records` are what the user noted
 * (`agreement`, `activity-list.equipment`). `ownWords` are all words of the user in this plan, without those records.
 */
export const whereToLook = {
  texts: z.optional(z.array(z.string())),
  records: z.optional(z.array(z.string())),
  ownWords: z.optional(z.object({ without: z.array(z.string()) })),
};

export interface Where {
  texts?: string[] | undefined;
  records?: string[] | undefined;
  ownWords?: { without: string[] } | undefined;
}

/** What is there to read, and what is not known yet. */
export interface Read {
  texts: string[];
  missing: string[];
}

/** The whole text of an item: empty where it is not needed and not seen, undefined where it is not known. */
export function textOf(facts: Facts, item: string): string | undefined {
  return textIn(facts.known(item)) ?? (facts.itemApplies(item) === 'no' ? '' : undefined);
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  return Array.isArray(value) ? value.flatMap(wordsIn) : [];
}

/** Everything that the user typed into this plan herself. What she never typed is not there, so it is never unknown. */
export function ownWordsOf(facts: Facts, left: readonly string[]): string[] {
  const { plan } = facts.input;
  if (plan === null) return [];
  const records = Object.entries(plan.records ?? {}).filter(([id]) => !left.includes(id));
  return [
    ...Object.values(plan.words).flatMap(wordsIn),
    ...records.flatMap(([, rows]) => rows.flatMap((row) => Object.values(row).flatMap(wordsIn))),
    ...plan.reports.flatMap(({ decision, motivation }) => wordsIn([decision ?? '', motivation ?? ''])),
  ];
}

/** The words of a record, or of one field in all its rows; undefined where they are needed and nobody noted them. */
function recordWords(facts: Facts, path: string): string[] | undefined {
  const [record = '', field] = path.split('.');
  const rows = facts.rows(record);
  const needed = facts.holds(facts.input.playbook.records?.find(({ id }) => id === record)?.appliesWhen) !== 'no';
  if (field === undefined)
    return rows?.flatMap((row) => Object.values(row).flatMap(wordsIn)) ?? (needed ? undefined : []);
  const values = rows?.map((row) => own(row, field)) ?? [];
  const noted = rows !== undefined && (rows.length === 0 || values.some((value) => value !== undefined));
  return noted || !needed ? values.flatMap(wordsIn) : undefined;
}

/** All texts that a rule looks at, one by one. */
export function readTexts(facts: Facts, where: Where): Read {
  const read: Read = { texts: [], missing: [] };
  for (const item of where.texts ?? []) {
    const text = textOf(facts, item);
    if (text === undefined) read.missing.push(nameOfItem(facts, item));
    else if (text.trim() !== '') read.texts.push(text);
  }
  for (const path of where.records ?? []) {
    const words = recordWords(facts, path);
    if (words === undefined)
      read.missing.push(path.includes('.') ? nameOfNoted(facts, path) : nameOfRecord(facts, path));
    else read.texts.push(...words);
  }
  if (where.ownWords !== undefined) read.texts.push(...ownWordsOf(facts, where.ownWords.without));
  return read;
}

/** Fires where one of the texts has what is looked for, and leads to its item; ok only when all of them are known. */
export function judgeTexts(facts: Facts, where: Where, isFound: (text: string) => boolean): Verdict {
  const item = where.texts?.find((id) => isFound(textOf(facts, id) ?? ''));
  if (item !== undefined) return fires({}, { item });
  const { texts, missing } = readTexts(facts, where);
  if (texts.some(isFound)) return fires();
  return missing.length > 0 ? unknown(...missing) : ok;
}

/** Of what the user typed herself the parts that have what is looked for: the finding hangs on them too. */
export function besideTexts(facts: Facts, where: Where, isFound: (text: string) => boolean): string[] {
  return readTexts(facts, { ...where, texts: [] }).texts.filter(isFound);
}
