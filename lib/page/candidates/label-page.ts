import { classOf, closestAcross, holds, parentOf } from '../dom';
import type { Group } from './group';
import type { Visibility } from './visibility';
import type { PageLine } from './walk';

/** A run of words on one line of the page, with the pieces it came from. */
export interface Block {
  text: string;
  from: number;
  to: number;
  element: Element;
}

/** What labels need to know of the whole page. */
export interface LabelPage {
  line: PageLine;
  visibility: Visibility;
  depth(element: Element): number;
  countGroups(element: Element): number;
  claim(element: Element, group: Group): void;
  claimPieces(from: number, to: number, group: Group): void;
  /** These pieces stand with a control, so they are no label of read text. */
  touch(from: number, to: number): void;
  isOff(element: Element, group: Group): boolean;
  governsOne(block: Block, group: Group, next: Group | null): boolean;
}

/** The same with who took which pieces. */
export interface FullPage extends LabelPage {
  isClaimed(from: number, to: number): boolean;
  release(group: Group): void;
  isTouched(from: number, to: number): boolean;
}

/** What labels need to know of the page with these groups on it. */
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
    governsOne(block, group, next) {
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
