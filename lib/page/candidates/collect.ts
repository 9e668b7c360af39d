import { classOf, closestAcross, holds, oneLine, parentOf } from '../dom';
import { onceAbove } from '../memory';
import type { Candidate } from './candidate';
import { contextOf, type Overs } from './context';
import { explainChoices } from './explained';
import { type Group, groupControls } from './groups';
import { type Block, type LabelPage, labelsOf } from './labels';
import { walkPage } from './line';
import { splitPairedDates } from './paired-dates';
import { cellNamed, findRows } from './rows';
import { lookAtVisibility, type Visibility } from './visibility';
import type { PageLine } from './walk';

/** The whole page as recognition sees it: its line of text and controls, and the fields on it. */
export interface PageView {
  line: PageLine;
  visibility: Visibility;
  candidates: Candidate[];
  /** Whether some of these pieces are the label of a control. */
  isLabelOfControl(from: number, to: number): boolean;
}

/** More fields than any plan has; beyond it the page is given up. */
const tooManyFields = 1500;

/** Finds every field of a page with its labels and headings. Null when the page is too large to be a form. */
export function collectCandidates(root: Document, line: PageLine | null = walkPage(root)): PageView | null {
  if (!line) return null;
  const visibility = lookAtVisibility();
  const groups = groupControls(line).filter((group) => !isOutside(group.element));
  if (groups.length > tooManyFields) return null;
  const page = labelPage(line, visibility, groups);
  const hidden = groups.map((group) => hiddenOf(group, page));
  const labels = groups.map((group, at) => labelsOf(group, groups[at - 1] ?? null, groups[at + 1] ?? null, page));
  const labelled = new Map(groups.map((group, at) => [group, labels[at] ?? []]));

  const rowGroups = findRows(groups, (group) =>
    (labelled.get(group) ?? []).filter((label) => label.source !== 'heading').map((label) => label.text),
  );
  const inRows = new Set(rowGroups.flatMap((rows) => rows.groups));
  const candidates: Candidate[] = [];
  let overs: Overs = new Map();
  for (const [at, group] of groups.entries()) {
    const rows = rowGroups.find((found) => found.groups[0] === group);
    if (rows) {
      candidates.push(rowsCandidate(rows, groups, page, hidden[at] ?? 'no'));
      // What rows of controls claim is another label than that of their cells.
      overs = new Map();
    }
    if (inRows.has(group)) continue;
    const context = contextOf(group, page, (from, to) => page.isClaimed(from, to), overs);
    candidates.push({
      ...group,
      labels: labels[at] ?? [],
      context: [...context, ...lineOver(at, groups, page)],
      hidden: hidden[at] ?? 'no',
    });
  }
  return {
    line,
    visibility,
    candidates: splitPairedDates(explainChoices(candidates, line)),
    isLabelOfControl: (from, to) => page.isClaimed(from, to) || page.isTouched(from, to),
  };
}

/** In running text a line that is nobody's label stands over the fields behind it ("C) Standpunten:"). */
function lineOver(at: number, groups: readonly Group[], page: FullPage): string[] {
  const group = groups[at];
  const low = groups[at - 4]?.to ?? 0;
  if (!group) return [];
  let end = group.from;
  for (let index = at; index >= 0 && end > low; index -= 1) {
    const start = Math.max(low, groups[index - 1]?.to ?? 0);
    for (let place = end - 1; place >= start; place -= 1) {
      const piece = page.line.pieces[place];
      if (!piece || piece.role || !piece.text.includes(':') || page.isClaimed(place, place + 1)) continue;
      const text = oneLine(piece.text);
      if (text.length > 3 && text.length < 60 && text.endsWith(':')) return [text];
    }
    end = groups[index - 1]?.from ?? 0;
  }
  return [];
}

function rowsCandidate(
  found: ReturnType<typeof findRows>[number],
  groups: Group[],
  page: FullPage,
  hidden: Candidate['hidden'],
): Candidate {
  const first = found.groups[0] as Group;
  const at = groups.indexOf(first);
  const last = found.groups[found.groups.length - 1] as Group;
  for (const group of found.groups) page.release(group);
  const whole: Group = {
    kind: 'rows',
    element: found.element,
    controls: found.groups.flatMap((group) => group.controls),
    from: first.from,
    to: last.to,
    options: [],
  };
  const labels = labelsOf(whole, groups[at - 1] ?? null, groups[at + found.groups.length] ?? null, page).filter(
    (label) => label.source !== 'attribute' && label.source !== 'for' && cellNamed(label.text) === null,
  );
  const context = contextOf(whole, page, (from, to) => page.isClaimed(from, to));
  for (const text of context.slice(0, 2)) labels.push({ text, source: 'heading', weight: 0.9 });
  return { ...whole, labels, context, hidden, rows: found.rows };
}

export interface FullPage extends LabelPage {
  isClaimed(from: number, to: number): boolean;
  release(group: Group): void;
  isTouched(from: number, to: number): boolean;
}

export function labelPage(line: PageLine, visibility: Visibility, groups: Group[]): FullPage {
  /** How many groups begin before each piece. */
  const prefix = new Int32Array(line.pieces.length + 2);
  for (const { from } of groups) prefix[from + 1] = (prefix[from + 1] ?? 0) + 1;
  for (let at = 1; at < prefix.length; at += 1) prefix[at] = (prefix[at] ?? 0) + (prefix[at - 1] ?? 0);
  const depths = new Map<Element, number>();
  const depth = (element: Element): number => {
    const known = depths.get(element);
    if (known !== undefined) return known;
    const parent = parentOf(element);
    const answer = parent ? depth(parent) + 1 : 0;
    depths.set(element, answer);
    return answer;
  };
  const claims = new Map<number, Group>();
  /** Pieces that are claimed (1), touched (2) or both. */
  const marks = new Uint8Array(line.pieces.length);
  const isMarked = (from: number, to: number, mark: number): boolean => {
    for (let at = from; at < to; at += 1) if (((marks[at] ?? 0) & mark) !== 0) return true;
    return false;
  };
  const countGroups = (element: Element): number => {
    const [from, to] = line.span(element);
    return (prefix[to] ?? 0) - (prefix[from] ?? 0);
  };
  return {
    line,
    visibility,
    depth,
    countGroups,
    claim(element, group) {
      const [from, to] = line.span(element);
      this.claimPieces(from, to, group);
    },
    claimPieces(from, to, group) {
      for (let at = from; at < to; at += 1) {
        if (!claims.has(at)) claims.set(at, group);
        marks[at] = (marks[at] ?? 0) | 1;
      }
    },
    touch(from, to) {
      for (let at = from; at < to; at += 1) marks[at] = (marks[at] ?? 0) | 2;
    },
    isClaimed: (from, to) => isMarked(from, to, 1),
    isTouched: (from, to) => isMarked(from, to, 2),
    release(group) {
      for (const [at, owner] of claims) {
        if (owner !== group) continue;
        claims.delete(at);
        marks[at] = (marks[at] ?? 0) & 2;
      }
    },
    isOff(element, group) {
      const cause = visibility.cause(element);
      return cause !== null && !holds(cause, group.element);
    },
    governsOne(block: Block, group: Group, next: Group | null) {
      if (!next) return true;
      const from = group.to;
      for (let at = from; at < next.from; at += 1) {
        const piece = line.pieces[at];
        if (!piece || piece.role || piece.text === '\n') continue;
        if (isHeadingLike(piece.element, block.element)) return true;
      }
      const holder = holderOfHeading(block.element);
      return holder !== null && countGroups(holder) === 1;
    },
  };
}

const isHeadingLike = (element: Element, like: Element): boolean => {
  const own = headingElement(element);
  const other = headingElement(like);
  return own !== null && other !== null && own.localName === other.localName && classOf(own) === classOf(other);
};
const headingElement = (element: Element): Element | null =>
  closestAcross(element, 'h1, h2, h3, h4, h5, h6, legend, summary, caption, [role=heading]');
const holderOfHeading = (element: Element): Element | null => {
  const heading = headingElement(element);
  return heading ? parentOf(heading) : null;
};

/** The top bar, search forms and trees of the platform are never part of a form. */
const isOutside: (element: Element) => boolean = onceAbove((element): boolean => {
  const role = element.getAttribute('role');
  if (element.localName === 'nav' || role === 'navigation' || role === 'search') return true;
  if (/(^|\s)(topnav|smsc-topnav|tree-classic|jstree)(\s|$)/.test(classOf(element))) return true;
  const holder = parentOf(element);
  return holder !== null && isOutside(holder);
});

/** A control may be off the screen by itself, with another one in its place; then its holder tells. */
function hiddenOf(group: Group, page: LabelPage): Candidate['hidden'] {
  const { visibility } = page;
  const shown = group.controls.some((control) => visibility.cause(control) === null);
  if (shown || visibility.cause(group.element) === null) return 'no';
  const cause = visibility.cause(group.element);
  const replaced = ['select', 'multi-select', 'checkboxes', 'radios', 'upload', 'textarea'].includes(group.kind);
  if (replaced && cause) {
    const parent = parentOf(cause);
    const alone = cause === group.element || page.countGroups(cause) <= 1;
    const standIn = cause.nextElementSibling ?? cause.previousElementSibling;
    if (
      alone &&
      parent &&
      visibility.cause(parent) === null &&
      standIn &&
      visibility.cause(standIn) === null &&
      page.countGroups(parent) === 1
    ) {
      return 'no';
    }
  }
  return visibility.hidden(group.element);
}
