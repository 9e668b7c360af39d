import type { Around } from '@/lib/core/model/around';
import type { Playbook } from '@/lib/core/model/playbook';
import { collectCandidates, type PageView } from '../candidates/collect';
import { type Block, blocksOf } from './blocks';
import { listOf } from './list';
import { daysOf } from './row-days';
import type { Shown } from './shown';
import { singleOf } from './single';
import { wordsFor } from './words';

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
    const given = pupil?.split(' ')[0] ?? '';
    const shown = {
      view,
      blocks,
      days: daysOf(blocks),
      words: wordsFor(around),
      given: given.length < 2 ? null : given,
    };
    const found = screenOf(shown);
    if (found) return { playbook: id, ...found };
  }
  return null;
}

/** So many lines are a list before the one sheet of which nothing but a heading tells. */
const several = 3;

/**
 * A form with a day in it comes before the list it lies over; a list that is surely one before an empty form beside it
 * and before the line that was opened to read.
 */
function screenOf(shown: Shown): Omit<Around, 'playbook'> | null {
  const single = singleOf(shown);
  const sheet = single && {
    screen: single.screen,
    mode: single.mode,
    lines: single.lines,
    whole: { report: false, conversation: false },
  };
  if (single?.mode === 'edit' && single.lines[0]?.date != null) return sheet;
  const list = listOf(shown);
  const isList =
    list &&
    (!single || (list.sure && (list.titled || !single.explicit)) || (!single.explicit && list.lines.length >= several));
  return isList ? { screen: 'line-list', mode: 'read', lines: list.lines, whole: list.whole } : sheet;
}
