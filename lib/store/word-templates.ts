import { type WordTemplate, type WordTemplateLine, wordTemplate } from '@/lib/core/model/word-template';
import type { Database } from './database';
import { type Read, readAll } from './rows';

/** Which document of which playbook a template is for. */
export type TemplateOf = Pick<WordTemplate, 'playbook' | 'document'>;

const idOf = ({ playbook, document }: TemplateOf): string => `${playbook}/${document}`;

/** What is kept, without the files themselves; by document. */
export async function readWordTemplates({ wordTemplates }: Database): Promise<Read<WordTemplateLine>> {
  const { rows, unreadable } = readAll(wordTemplate, await wordTemplates.toArray());
  return { rows: rows.map(lineOf), unreadable };
}

function lineOf({ content, ...line }: WordTemplate): WordTemplateLine {
  const filler = content.endsWith('==') ? 2 : content.endsWith('=') ? 1 : 0;
  return { ...line, bytes: (content.length / 4) * 3 - filler };
}

export async function findWordTemplate({ wordTemplates }: Database, of: TemplateOf): Promise<WordTemplate | null> {
  return wordTemplate.safeParse(await wordTemplates.get(idOf(of))).data ?? null;
}

/** Takes the place of what was kept for that document. */
export async function keepWordTemplate({ wordTemplates }: Database, template: WordTemplate): Promise<void> {
  await wordTemplates.put({ id: idOf(template), ...wordTemplate.parse(template) });
}

export async function dropWordTemplate({ wordTemplates }: Database, of: TemplateOf): Promise<void> {
  await wordTemplates.delete(idOf(of));
}
