import type { Playbook } from '@/lib/core/model/playbook';
import type { PageStudent } from '@/lib/core/model/snapshot';
import type { StructureFile } from '@/lib/core/model/structure-file';
import { topDocument } from '@/lib/core/model/top-document';
import { collectCandidates } from '../candidates/collect';
import { matcherOf } from '../match/matcher';
import { findStudent } from '../student';
import { PageWriter } from './page-writer';
import { TabooWords } from './taboo';
import { judgeTexts } from './verdicts';
import { vocabularyOf } from './vocabulary';

/** A page with fewer fields than this is there to be read. */
const fewFields = 4;

/**
 * The page without anything of a pupil: its structure and its label texts, with every value, name, number and address
 * taken out. Null on a page that is too large to be a form. Reads only; the page stays as it is.
 */
export function structureOf(
  root: Document,
  playbooks: Playbook[],
  url: string,
  seen: string | null = null,
): StructureFile | null {
  const view = collectCandidates(root);
  const [playbook] = playbooks;
  if (!view || !playbook) return null;
  const vocabulary = vocabularyOf(playbooks);
  const taboo = new TabooWords(vocabulary);
  const student: PageStudent | null = findStudent(root, view.line, url);
  if (student) taboo.addName(student.name);
  const writer = new PageWriter({
    playbooks,
    vocabulary,
    taboo,
    isRead: view.candidates.length < fewFields,
    judge: judgeTexts(view, matcherOf(playbook).sense, vocabulary),
  });
  writer.learn(root);
  const { documents, labels } = writer.write(root, topDocument);
  return { format: 'draaiboek-paginastructuur', version: 1, playbook: seen, labels, documents };
}
