import { type StructureFile, structureFile } from '../../../lib/core/model/structure-file.ts';
import { topDocument } from '../../../lib/core/model/top-document.ts';

/** A structure file that may become a case, or what is wrong with it and where. */
export type Checked = { ok: true; file: StructureFile } | { ok: false; problems: string[] };

/** What a structure file never holds: it comes from outside, so nothing in it is taken on trust. */
const never: [what: string, pattern: RegExp][] = [
  ['a script', /<script|\son[a-z]+\s*=|javascript:/i],
  ['an address of a page', /\b(?:src|href|action)="(?!#|frame-\d+\.html")|https?:|www\./i],
  ['an e-mail address', /[\w.+-]+@[\w-]+\.\w+/],
];
const neverInTexts: [what: string, pattern: RegExp][] = [
  ['a date', /\b(?!01\/01\/2000|2000-01-01)(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d\d-\d\d)\b/],
  ['a number', /\d{5,}|\b(?!20[0-4]\d\b)\d{3,4}\b/],
];

/** Checks the text of a file that was made by *Paginastructuur bewaren*. */
export function checkStructure(text: string): Checked {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, problems: [`this is no JSON: ${error.message}`] };
  }
  const parsed = structureFile.safeParse(data);
  if (!parsed.success)
    return {
      ok: false,
      problems: parsed.error.issues.map(
        ({ path, message }) => `${path.map(String).join('.') || 'the file'}: ${message}`,
      ),
    };
  const { documents } = parsed.data;
  const problems = documents.flatMap(({ name, html }) => whatIsLeft(name, html));
  if (documents[0]?.name !== topDocument) problems.unshift(`documents.0.name: the first page is ${topDocument}`);
  if (new Set(documents.map(({ name }) => name)).size < documents.length)
    problems.push('documents: two pages have one name');
  return problems.length === 0 ? { ok: true, file: parsed.data } : { ok: false, problems };
}

function whatIsLeft(name: string, html: string): string[] {
  return html.split('\n').flatMap((line, at) => {
    const texts = line.replace(/<[^>]*>/g, ' ');
    const found = [
      ...never.filter(([, pattern]) => pattern.test(line)),
      ...neverInTexts.filter(([, pattern]) => pattern.test(texts)),
    ];
    return found.map(([what]) => `${name}, line ${at + 1}: ${what} is left in it`);
  });
}
