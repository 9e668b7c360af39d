import type { Coupling } from '@/lib/core/model/coupling';
import type { Playbook } from '@/lib/core/model/playbook';
import type { PageStudent } from '@/lib/core/model/snapshot';
import { collectCandidates, type PageView } from './candidates/collect';
import type { Recognition } from './field';
import { addCreated, addTitle } from './match/unlabelled';
import { newMemory, withMemory } from './memory';
import { namesOneAkin, namesPaperBeside } from './other-document';
import { isMaker } from './plan-lookalikes';
import { isPlan, namesOtherDocument, placeOfFields, profileOf } from './plan-page';
import { recognitionOf } from './recognition';
import { findStudent } from './student';
import { type Weighed, weigh } from './weigh';

/**
 * Reads the page: which playbook's plan it shows, whose, and what stands in its fields. Null when it shows none. What the
 * user said of this school's fields (`couplings`) goes before all else.
 */
export function recognise(
  root: Document,
  playbooks: Playbook[],
  url: string,
  couplings: readonly Coupling[] = [],
): Recognition | null {
  return withMemory(newMemory(), () => {
    const view = collectCandidates(root);
    return view && recogniseView(root, view, findStudent(root, view.line, url), playbooks, url, couplings);
  });
}

/** The same for a page that was collected already, and whose pupil is known. */
export function recogniseView(
  root: Document,
  view: PageView,
  student: PageStudent | null,
  playbooks: Playbook[],
  url: string,
  couplings: readonly Coupling[],
): Recognition | null {
  let best: (Weighed & { playbook: Playbook; weight: number }) | null = null;
  for (const playbook of playbooks) {
    const { decision, said, form } = weigh(view, playbook, couplings, student);
    const place = placeOfFields(view.line, decision);
    const profile = profileOf(playbook, view.line, root.title, place);
    const page = {
      profile,
      fields: view.candidates.filter((candidate) => candidate.hidden === 'no').length,
      pupil: student !== null,
      otherDocument: namesOtherDocument(playbook, view.line, root.title, decision, place),
      maker: isMaker(view.candidates, decision),
      paperBeside: namesPaperBeside(playbook, view.line, root.title, decision),
      akin: namesOneAkin(playbook, view.line, root.title, decision),
    };
    const pointedOut = said.isForm || said.items.size >= playbook.page.minimumItems;
    if (!pointedOut && !isPlan(playbook, decision, page)) continue;
    addTitle(playbook, view, decision, student?.name ?? '');
    addCreated(playbook, view, decision);
    const weight = decision.matches.size + profile.score / 4;
    if (!best || weight > best.weight) best = { playbook, decision, said, form, weight };
  }
  return best ? recognitionOf(view, best, student, url) : null;
}

/** Whose page this is when it shows no plan; null when no pupil is named. */
export function recognisePupil(root: Document, url: string): PageStudent | null {
  return withMemory(newMemory(), () => {
    const view = collectCandidates(root);
    return view && findStudent(root, view.line, url);
  });
}
