import type { Playbook } from '@/lib/core/model/playbook';
import type { Candidate } from '../candidates/candidate';
import type { PageView } from '../candidates/collect';
import { isHeading } from '../candidates/labels';
import { commonHolder, oneLine, parentOf } from '../dom';
import { findDates } from '../read/date-text';
import type { Decision } from './decide';
import { isLineOfPlan, isTitle, isTitleOver, opensAsTitle } from './title';

/**
 * On a read view a plan's title often stands without a label, over the plan or in its line of a list. It is known by the
 * pattern that the playbook gives titles ("SMT {schooljaar}"): the nearest one before the first field.
 */
export function addTitle(playbook: Playbook, view: PageView, decision: Decision, pupil: string): void {
  const id = playbook.days?.title;
  const item = playbook.steps.flatMap((step) => step.items).find((one) => one.id === id);
  if (!item || !playbook.titlePattern || decision.matches.has(item.id)) return;
  const found = [...decision.matches.values()];
  if (found.length === 0 || !found.every(({ candidate }) => isToRead(candidate))) return;
  const start = Math.min(...found.map((match) => match.candidate.from));
  let best: Candidate | null = null;
  for (const [at, piece] of view.line.pieces.entries()) {
    if (piece.role || piece.text === '\n' || (best && at > start)) continue;
    const element = wholeElement(view, piece.element, at);
    const text = oneLine(element.textContent ?? '');
    const isHere =
      isTitle(text, playbook.titlePattern, pupil) ||
      (at < start && isHeading(element) && opensAsTitle(text, playbook.titlePattern));
    if (!isHere || view.visibility.cause(element)) continue;
    best = textAt(view, element);
  }
  best ??= titleOver(view, found, playbook.titlePattern);
  if (!best) return;
  decision.uncertain.delete(item.id);
  decision.matches.set(item.id, { item, candidate: best, confidence: 0.7, label: item.title, shared: false });
}

/** The title in the bars or the line of a list right over the part that holds all that was found: the head of an item that was opened. */
function titleOver(view: PageView, found: readonly { candidate: Candidate }[], pattern: string): Candidate | null {
  let part = commonHolder(found.map(({ candidate }) => candidate.element));
  for (let steps = 0; part && steps < mostSteps; part = parentOf(part), steps += 1) {
    let bar = part.previousElementSibling;
    for (let bars = 0; bar && bars < mostBars; bar = bar.previousElementSibling, bars += 1) {
      const [from, to] = view.line.span(bar);
      if (to - from > longestLine || view.visibility.cause(bar)) break;
      const said = view.line.pieces.slice(from, to).filter(({ text, role }) => !role && /[\p{L}\d]/u.test(text));
      const texts = said.map(({ text }) => oneLine(text));
      const at = texts.findIndex((text) => isTitleOver(text, pattern));
      const piece = said[at < 0 && isLineOfPlan(texts, pattern) ? 0 : at];
      if (piece) return textAt(view, piece.element);
    }
  }
  return null;
}
const mostSteps = 6;
const mostBars = 2;

/** The files of a plan to read are found as on a form. */
const isToRead = ({ kind }: Candidate): boolean => kind === 'read' || kind === 'upload';

/** So much of the page is one line of a list at most. */
const longestLine = 14;

/**
 * Beside a title without a label, in its line of a list or in the head of the plan, one day that stands for itself is
 * when the plan was made.
 */
export function addCreated(playbook: Playbook, view: PageView, decision: Decision): void {
  const id = playbook.days?.created;
  const item = playbook.steps.flatMap((step) => step.items).find((one) => one.id === id);
  const title = decision.matches.get(playbook.days?.title ?? '')?.candidate;
  if (!item || !title || title.kind !== 'read' || decision.matches.has(item.id)) return;
  if (title.labels.length > 0 && !title.inList) return;
  const others = [...decision.matches.values()].filter(({ candidate }) => candidate !== title);
  for (let holder = parentOf(title.element), steps = 0; holder && steps < 3; holder = parentOf(holder), steps += 1) {
    const [from, to] = view.line.span(holder);
    if (to - from > longestLine || others.some(({ candidate }) => candidate.from < to && candidate.to > from)) return;
    const days = view.line.pieces.slice(from, to).flatMap((piece, at) => {
      const [date] = piece.role ? [] : findDates(piece.text);
      return date && oneLine(piece.text) === date.text ? [from + at] : [];
    });
    const [at] = days;
    const piece = view.line.pieces[at ?? -1];
    if (days.length > 1) return;
    if (at === undefined || !piece) continue;
    const element = wholeElement(view, piece.element, at);
    if (view.visibility.cause(element)) return;
    decision.uncertain.delete(item.id);
    decision.matches.set(item.id, {
      item,
      candidate: textAt(view, element),
      confidence: 0.7,
      label: item.title,
      shared: false,
    });
    return;
  }
}

function textAt(view: PageView, element: Element): Candidate {
  const [from, to] = view.line.span(element);
  return { kind: 'read', element, controls: [], from, to, labels: [], context: [], hidden: 'no', options: [] };
}

function wholeElement(view: PageView, element: Element, at: number): Element {
  let best = element;
  for (let up = parentOf(element); up && up.children.length === 1; up = parentOf(up)) {
    if (view.line.span(up)[0] !== at || view.line.span(up)[1] !== view.line.span(element)[1]) break;
    best = up;
  }
  return best;
}
