import type { Around, AroundLine } from '@/lib/core/model/around';
import type { Playbook } from '@/lib/core/model/playbook';
import { collectCandidates, type PageView } from '../candidates/collect';
import { plain } from '../match/normalise';
import { type Block, blocksOf } from './blocks';
import { listOf } from './list';
import { singleOf } from './single';
import { type Words, wordsFor } from './words';

/**
 * What a page beside the plan shows: the form or the text of one report or conversation, or the list of the pupil's
 * lines; null for every other page. Asked only of a page on which no plan was recognised. `view` is the page as it was
 * already collected, so that it is not walked twice; `pupil` is whose page it is.
 */
export function recogniseAround(
  root: Document,
  playbooks: readonly Playbook[],
  view: PageView | null = collectCandidates(root),
  pupil: string | null = null,
): Around | null {
  if (!view) return null;
  let blocks: Block[] | null = null;
  for (const { id, around } of playbooks) {
    if (!around) continue;
    blocks ??= blocksOf(view);
    const found = screenOf(view, blocks, wordsFor(around));
    const self = around.partners.find((partner) => partner.pupil)?.id;
    if (found) return { playbook: id, ...found, lines: found.lines.map((line) => withPupil(line, self, pupil)) };
  }
  return null;
}

/** A conversation whose title names the pupil, and nobody else, is one with the pupil ("Gesprek Noor"). */
function withPupil(line: AroundLine, self: string | undefined, pupil: string | null): AroundLine {
  const given = pupil?.split(' ')[0] ?? '';
  if (line.kind !== 'conversation' || line.with.length > 0 || self === undefined || given.length < 2) return line;
  const named =
    plain(line.title)
      .match(/[a-z]+/g)
      ?.includes(plain(given)) ?? false;
  return named ? { ...line, with: [self] } : line;
}

/**
 * A form with a day in it comes before the list it lies over; a list that is surely one before an empty form beside it
 * and before the line that was opened to read.
 */
function screenOf(view: PageView, blocks: readonly Block[], words: Words): Omit<Around, 'playbook'> | null {
  const none = { report: false, conversation: false };
  const single = singleOf(view, blocks, words);
  if (single?.mode === 'edit' && single.lines[0]?.date != null) return { ...single, whole: none };
  const list = listOf(view, blocks, words);
  if (!list || (single && !list.sure)) return single && { ...single, whole: none };
  return { screen: 'line-list', mode: 'read', lines: list.lines, whole: list.whole };
}
