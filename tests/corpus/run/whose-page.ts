import type { Browser } from 'playwright-core';
import { z } from 'zod';
import type { Answer, Question } from './answer.ts';
import { askPage } from './browser.ts';
import { judgeAll, type PageOfSet, readSets } from './page-sets.ts';
import { sameStudent } from './score.ts';

const truth = { student: z.strictObject({ name: z.string(), class: z.string().nullable() }).nullable() };

export type WhosePage = PageOfSet<z.infer<z.ZodObject<typeof truth>>>;

/** Pages of which only is known whose they are, null for nobody's: the sets in a folder. */
export const readWhosePages = (folder: string): WhosePage[] => readSets(folder, truth);

const question: Question = { enabled: ['smt'], today: null, items: {} };

/** What is wrong with what we say of one page; null where it is right. */
async function judgePage(browser: Browser, harness: string, page: WhosePage): Promise<string | null> {
  const { student } = await askPage<Answer>(browser, harness, page.path, page.url, 'answer', question);
  const isRight = page.student === null ? student === null : sameStudent(page.student, student);
  return isRight ? null : `expected ${said(page.student)}, got ${said(student)}`;
}

const said = (student: Answer['student']): string => (student ? `${student.name} (${student.class ?? '-'})` : 'nobody');

/** By name, what is wrong. */
export const judgeWhosePages = (
  browser: Browser,
  harness: string,
  all: readonly WhosePage[],
): Promise<Map<string, string>> => judgeAll(all, (page) => judgePage(browser, harness, page));
