import { frameOf, isElement, isText, parentOf } from '../dom';
import { controlRole } from './controls';
import { isSkipped, type PageLine, type Piece, type Reused, setSpace, tooLarge, type Walked, Walker } from './walk';

/** The line of a page that can be brought up to date where the page changed, without walking the rest again. */
export class LiveLine implements PageLine {
  pieces: Piece[] = [];
  unreadableFrames = 0;
  roots: (Document | ShadowRoot)[] = [];
  /** The page is too large to be a form. */
  isTooMuch = false;
  /** How many elements were walked since the beginning. */
  walkedSoFar = 0;
  /** The elements that were walked, in page order. */
  walked: Walked[] = [];
  private known = new Map<Element, Walked>();

  constructor(private readonly root: Document) {
    this.walkAll();
  }

  span(element: Element): readonly [number, number] {
    return this.known.get(element)?.span ?? nothing;
  }

  /** The element itself or the nearest holder that was walked. */
  nearest(element: Element | null): Element | null {
    let at = element;
    while (at && !this.known.has(at)) at = parentOf(at);
    return at;
  }

  /** The elements that were walked in this one, itself included. */
  elementsIn(element: Element): Element[] {
    return this.walked.slice(...this.placesOf(element)).map((one) => one.element);
  }

  /** The places of an element and all in it among those that were walked, [from, to). */
  placesOf(element: Element): readonly [number, number] {
    const walked = this.known.get(element);
    if (!walked) return nothing;
    const at = this.walked.indexOf(walked);
    return [at, at + walked.size];
  }

  sizeOf(element: Element): number {
    return this.known.get(element)?.size ?? 0;
  }

  walkAll(): void {
    const walker = new Walker();
    if (this.root.body) walker.visit(this.root.body, null, null);
    this.pieces = walker.pieces;
    this.walked = walker.walked;
    this.isTooMuch = walker.isTooMuch;
    this.known = new Map(this.walked.map((one) => [one.element, one]));
    this.walkedSoFar += this.walked.length;
    this.countFrames();
  }

  /**
   * Walks an element again. With `keep` only its own children are looked at, and what is known of those that stood in it
   * is kept. Answers the elements that are gone or were walked anew.
   */
  rewalk(element: Element, keep: boolean): Element[] {
    const top = this.known.get(element);
    if (!top) return [];
    if (isSkipped(element)) {
      if (!top.parent) {
        this.walkAll();
        return [];
      }
      // No part of the line any more: it goes when its holder is walked.
      this.known.delete(element);
      return [];
    }
    const at = this.walked.indexOf(top);
    const old = this.walked.slice(at, at + top.size);
    const [from, to] = top.span;
    const kept = new Set<Walked>();
    let next: number = at + 1;
    const reuse = (child: Element, before: Element | null, holder: Walked): Reused | null => {
      const known = holder === top ? this.known.get(child) : undefined;
      if (known?.parent !== top) return null;
      if (known.before !== before && child.getAttribute('role') === 'listbox') return null;
      kept.add(known);
      const place: number = this.walked[next] === known ? next : this.walked.indexOf(known);
      next = place + known.size;
      return { walked: this.walked.slice(place, next), pieces: this.pieces.slice(known.span[0], known.span[1]) };
    };
    const walker = new Walker(from, keep ? reuse : null);
    walker.walked.push(top);
    walker.fill(top);
    const changed: Element[] = [];
    for (let index = 0; index < old.length; index += 1) {
      const one = old[index] as Walked;
      if (kept.has(one)) index += one.size - 1;
      else {
        changed.push(one.element);
        if (one !== top && this.known.get(one.element) === one) this.known.delete(one.element);
      }
    }
    for (let index = 0; index < walker.walked.length; index += 1) {
      const one = walker.walked[index] as Walked;
      if (kept.has(one)) index += one.size - 1;
      else {
        changed.push(one.element);
        this.known.set(one.element, one);
        this.walkedSoFar += 1;
      }
    }
    this.pieces = this.pieces.slice(0, from).concat(walker.pieces, this.pieces.slice(to));
    this.walked = this.walked.slice(0, at).concat(walker.walked, this.walked.slice(at + old.length));
    const grown = walker.pieces.length - (to - from);
    const more = walker.walked.length - old.length;
    top.size = walker.walked.length;
    for (let holder = top.parent; holder; holder = holder.parent) {
      holder.span[1] += grown;
      holder.size += more;
    }
    if (grown !== 0) {
      for (let index = at + walker.walked.length; index < this.walked.length; index += 1) {
        const { span } = this.walked[index] as Walked;
        span[0] += grown;
        span[1] += grown;
      }
    }
    this.isTooMuch = walker.isTooMuch || tooLarge(this.pieces);
    this.mendSpaces(top);
    this.countFrames();
    return changed;
  }

  /** The outermost holder whose kind of control is another one now that what is in it has changed; null when none is. */
  changedHolder(element: Element): Element | null {
    let found: Element | null = null;
    for (let at: Walked | null = this.known.get(element) ?? null; at; at = at.parent) {
      if (at.role === 'editor-frame' || !at.element.hasAttributes()) continue;
      if (controlRole(at.element) !== at.role) found = at.element;
    }
    return found;
  }

  private countFrames(): void {
    this.unreadableFrames = 0;
    this.roots = [this.root];
    for (const { roots, unreadable } of this.walked) {
      if (roots) this.roots.push(...roots);
      if (unreadable) this.unreadableFrames += 1;
    }
  }

  /** The spaces at both ends of what was walked anew, and up to what stands beside it. */
  private mendSpaces(top: Walked): void {
    const [from, to] = top.span;
    const before = this.blankBefore(top.element);
    const behind = this.blankBehind(top.element);
    if (from === to) setSpace(this.pieces[from - 1], before || top.opensBlank || behind);
    else {
      setSpace(this.pieces[from - 1], before || top.opensBlank);
      setSpace(this.pieces[to - 1], top.endsBlank || behind);
    }
    // What the holders say of their own ends follows from it.
    for (let at = top; at.parent; at = at.parent) {
      const holder = at.parent;
      if (holder.role && holder.span[1] > holder.span[0]) break;
      const first = holder.span[0] === at.span[0];
      const last = holder.span[1] === at.span[1];
      if (!first && !last) break;
      this.lookAtEnds(holder);
    }
  }

  private lookAtEnds(holder: Walked): void {
    const parts = holder.roots ?? [];
    const starts: (Node | null)[] = [
      ...parts.map((part) => ('body' in part ? part.body : part.firstChild)),
      holder.element.firstChild,
    ];
    const ends: (Node | null)[] = [
      holder.element.lastChild,
      ...parts.map((part) => ('body' in part ? part.body : part.lastChild)),
    ];
    const scan = (nodes: (Node | null)[], way: 'nextSibling' | 'previousSibling'): boolean => {
      for (const node of nodes) {
        const found = this.scan(node, way);
        if (found !== null) return found;
      }
      return false;
    };
    holder.opensBlank = holder.role === null && scan(starts, 'nextSibling');
    holder.endsBlank = holder.span[1] > holder.span[0] && scan(ends, 'previousSibling');
  }

  /** Whether white space comes first from here on among siblings; null when nothing comes. */
  private scan(start: Node | null, way: 'nextSibling' | 'previousSibling'): boolean | null {
    for (let node = start; node; node = node[way]) {
      if (isText(node)) {
        if (node.data === '') continue;
        return node.data.trim() === '';
      }
      const walked = isElement(node) ? this.known.get(node) : undefined;
      if (!walked) continue;
      if (walked.span[1] > walked.span[0]) return way === 'nextSibling' ? walked.opensBlank : walked.endsBlank;
      if (walked.opensBlank) return true;
    }
    return null;
  }

  private blankBefore(element: Element): boolean {
    for (let at: Element | null = element; at; ) {
      const holder = parentOf(at);
      if (!holder) return false;
      if (at.parentNode !== null && at.localName !== 'body') {
        const found = this.scan(at.previousSibling, 'previousSibling');
        if (found !== null) return found;
        if (at.parentNode === holder && holder.shadowRoot) {
          const inside = this.scan(holder.shadowRoot.lastChild, 'previousSibling');
          if (inside !== null) return inside;
        }
      }
      at = at.localName === 'body' ? frameOf(at.ownerDocument) : holder;
      if (at && this.known.get(at)?.role) return false;
    }
    return false;
  }

  private blankBehind(element: Element): boolean {
    for (let at: Element | null = element; at; ) {
      const holder = parentOf(at);
      if (!holder) return false;
      if (at.localName !== 'body') {
        const found = this.scan(at.nextSibling, 'nextSibling');
        if (found !== null) return found;
        if (at.parentNode !== holder) {
          const light = this.scan(holder.firstChild, 'nextSibling');
          if (light !== null) return light;
        }
      }
      at = at.localName === 'body' ? frameOf(at.ownerDocument) : holder;
    }
    return false;
  }
}

const nothing = [0, 0] as const;

/** Reads the whole page into one line of pieces. Null when the page is too large to be a form. */
export function walkPage(root: Document): LiveLine | null {
  const line = new LiveLine(root);
  return line.isTooMuch ? null : line;
}
