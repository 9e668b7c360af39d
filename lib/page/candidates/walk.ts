import { asFrame, classOf, documentIn, isElement, isText } from '../dom';
import { type ControlRole, controlRole, isEditorFrame, isWidgetInside } from './controls';

/** One text run or one control, in the order in which the page reads. */
export interface Piece {
  /** The control itself, or the element that holds the text. */
  element: Element;
  /** Empty for a control. */
  text: string;
  role: ControlRole | null;
  /** The text ends in a space for the white space that stands behind it. */
  spaced: boolean;
}

/** The page as one line of pieces: frames of the same origin and open shadow roots stand at the place of their host. */
export interface PageLine {
  pieces: Piece[];
  /** For each element that was walked: its pieces are [from, to). */
  span(element: Element): readonly [number, number];
  /** How many frames stand on the page that may not be read. */
  unreadableFrames: number;
  /** Every document and shadow root that was walked. */
  roots: (Document | ShadowRoot)[];
}

/** An element that was walked. */
export interface Walked {
  element: Element;
  parent: Walked | null;
  role: ControlRole | null;
  /** Its pieces are [from, to). */
  span: [number, number];
  /** How many elements were walked in it, itself included. */
  size: number;
  /** The element before it, which can make a list of choices of it. */
  before: Element | null;
  /** White space stands at its start, or, in an element without pieces, anywhere in it. */
  opensBlank: boolean;
  /** White space stands behind its last piece. */
  endsBlank: boolean;
  /** Documents and shadow roots that were walked in it. */
  roots: (Document | ShadowRoot)[] | null;
  unreadable: boolean;
}

/** More pieces than any form has: then the walk stops and the page is given up. */
export const tooMany = 60_000;
/** More controls than any form has. */
export const tooManyControls = 2_500;

/** What is known of an element and everything in it. */
export interface Reused {
  walked: Walked[];
  pieces: Piece[];
}
type Reuse = (element: Element, before: Element | null, holder: Walked) => Reused | null;

const counts = (role: ControlRole): boolean => role !== 'button' && role !== 'hidden';

/** Walks elements into pieces; what it made is taken over from `pieces` and `walked`. */
export class Walker {
  readonly pieces: Piece[] = [];
  readonly walked: Walked[] = [];
  controls = 0;
  /** White space stood behind the last piece. */
  private gap = false;
  /** Elements that are being walked. */
  private readonly open: { walked: Walked; start: number }[] = [];
  private readonly base: number;
  private readonly reuse: Reuse | null;

  /** `base`: the place of the first piece on the line. `reuse` answers what is known of an element and still good. */
  constructor(base = 0, reuse: Reuse | null = null) {
    this.base = base;
    this.reuse = reuse;
  }

  /** More than any form has: then the walk stops. */
  get isTooMuch(): boolean {
    return this.pieces.length > tooMany || this.controls > tooManyControls;
  }

  private push(element: Element, text: string, role: ControlRole | null): void {
    this.pieces.push({ element, text, role, spaced: false });
    if (role && counts(role)) this.controls += 1;
    this.gap = false;
  }

  private blank(): void {
    this.gap = true;
    setSpace(this.pieces[this.pieces.length - 1], true);
    for (let at = this.open.length - 1; at >= 0; at -= 1) {
      const one = this.open[at];
      if (!one || one.start < this.pieces.length || one.walked.opensBlank) break;
      one.walked.opensBlank = true;
    }
  }

  visitChildren(parent: Node, holder: Walked): void {
    let before: Element | null = null;
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (isElement(child)) {
        if (!this.take(child, before, holder)) this.visit(child, before, holder);
        before = child;
      } else if (isText(child)) {
        const { data } = child;
        if (data.trim() === '') {
          if (data !== '') this.blank();
        } else if (isElement(parent)) {
          for (const text of linesAsShown(data, parent)) this.push(parent, text, null);
        } else if (parent.nodeType === 11) this.push((parent as ShadowRoot).host, data, null);
      }
    }
  }

  /** Takes over what is known of an element; false where it must be walked. */
  private take(element: Element, before: Element | null, holder: Walked): boolean {
    const known = this.reuse?.(element, before, holder);
    if (!known) return false;
    const [top] = known.walked;
    if (!top) return false;
    const from = this.base + this.pieces.length;
    const shift = from - top.span[0];
    if (top.opensBlank) this.blank();
    for (const piece of known.pieces) {
      this.pieces.push(piece);
      if (piece.role && counts(piece.role)) this.controls += 1;
    }
    if (known.pieces.length > 0) {
      setSpace(this.pieces[this.pieces.length - 1], top.endsBlank);
      this.gap = top.endsBlank;
    }
    top.parent = holder;
    top.before = before;
    for (const one of known.walked) {
      one.span[0] += shift;
      one.span[1] += shift;
      this.walked.push(one);
    }
    return true;
  }

  visit(element: Element, before: Element | null, parent: Walked | null): Walked | null {
    if (this.isTooMuch || isSkipped(element)) return null;
    const from = this.base + this.pieces.length;
    const walked: Walked = {
      element,
      parent,
      role: null,
      span: [from, from],
      size: 0,
      before,
      opensBlank: false,
      endsBlank: false,
      roots: null,
      unreadable: false,
    };
    const place = this.walked.push(walked) - 1;
    this.fill(walked);
    walked.size = this.walked.length - place;
    return walked;
  }

  /** Walks what is in an element. */
  fill(walked: Walked): void {
    const { element } = walked;
    const start = this.pieces.length;
    walked.roots = null;
    walked.role = null;
    walked.unreadable = false;
    walked.opensBlank = false;
    this.open.push({ walked, start });
    const frame = asFrame(element);
    if (frame) this.visitFrame(frame, walked);
    else if (element.localName === 'br') this.push(element, '\n', null);
    else {
      const role = controlRole(element);
      walked.role = role;
      if (role) this.push(element, '', role);
      if (!role || walksInside(role)) {
        if (element.shadowRoot) {
          walked.roots = [element.shadowRoot];
          this.visitChildren(element.shadowRoot, walked);
        }
        this.visitChildren(element, walked);
      }
    }
    this.open.pop();
    walked.span[1] = this.base + this.pieces.length;
    walked.endsBlank = this.pieces.length > start && this.gap;
  }

  private visitFrame(frame: HTMLIFrameElement, walked: Walked): void {
    const inside = documentIn(frame);
    if (!inside?.body) {
      walked.unreadable = !inside && frame.getAttribute('src') !== null && frame.getAttribute('src') !== '';
      return;
    }
    walked.roots = [inside];
    if (isEditorFrame(frame, inside)) {
      walked.role = 'editor-frame';
      this.push(frame, '', 'editor-frame');
    } else this.visit(inside.body, null, walked);
  }
}

/** Whether a line is too long to be a form's. */
export function tooLarge(pieces: readonly Piece[]): boolean {
  if (pieces.length > tooMany) return true;
  let controls = 0;
  for (const { role } of pieces) if (role && counts(role)) controls += 1;
  return controls > tooManyControls;
}

/** White space behind a text is one space at its end. */
export function setSpace(piece: Piece | undefined, space: boolean): void {
  if (!piece || piece.role || piece.text === '\n' || piece.spaced === space) return;
  if (space && piece.text.endsWith(' ')) return;
  piece.text = space ? `${piece.text} ` : piece.text.slice(0, -1);
  piece.spaced = space;
}

/** Text whose line ends are shown as such (`pre`) counts line by line, as with `br` between. */
function linesAsShown(text: string, holder: Element): string[] {
  if (!/\S\s*\n\s*\S/.test(text)) return [text];
  const style = holder.ownerDocument.defaultView?.getComputedStyle(holder).whiteSpace ?? '';
  if (!holder.closest('pre') && !style.startsWith('pre')) return [text];
  return text.split('\n').flatMap((line, at) => [...(at > 0 ? ['\n'] : []), ...(line.trim() === '' ? [] : [line])]);
}

const walksInside = (role: ControlRole): boolean => role === 'button' || role === 'click-to-edit';

const skipped = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'datalist', 'object', 'canvas']);

/** Parts that are never label or field: code, our own host, the inside of widgets. */
export function isSkipped(element: Element): boolean {
  if (skipped.has(element.localName)) return true;
  if (element.localName.startsWith('draaiboek-')) return true;
  return element.hasAttributes() && isWidgetInside(element, classOf(element));
}
