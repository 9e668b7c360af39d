import { asFrame, classOf, documentIn, isElement, isText } from '../dom';
import { type ControlRole, controlRole, isEditorFrame, isWidgetInside } from './controls';

/** One text run or one control, in the order in which the page reads. */
export interface Piece {
  /** The control itself, or the element that holds the text. */
  element: Element;
  /** Empty for a control. */
  text: string;
  role: ControlRole | null;
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

/** More pieces than any form has: then the walk stops and the page is given up. */
const tooMany = 60_000;

/** Reads the whole page into one line of pieces. Null when the page is too large to be a form. */
export function walkPage(root: Document): PageLine | null {
  const pieces: Piece[] = [];
  const spans = new Map<Element, readonly [number, number]>();
  const roots: (Document | ShadowRoot)[] = [root];
  let unreadableFrames = 0;

  const visitChildren = (parent: Node): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (isElement(child)) visit(child);
      else if (isText(child) && child.data.trim() !== '' && isElement(child.parentNode)) {
        for (const text of linesAsShown(child.data, child.parentNode))
          pieces.push({ element: child.parentNode, text, role: null });
      } else if (isText(child) && child.data.trim() === '') {
        const last = pieces[pieces.length - 1];
        if (last && !last.role && last.text !== '\n' && child.data !== '') last.text += ' ';
      } else if (isText(child) && child.parentNode?.nodeType === 11) {
        const host = (child.parentNode as ShadowRoot).host;
        if (host) pieces.push({ element: host, text: child.data, role: null });
      }
    }
  };

  const visit = (element: Element): void => {
    if (pieces.length > tooMany || isSkipped(element)) return;
    const from = pieces.length;
    const frame = asFrame(element);
    if (frame) visitFrame(frame);
    else if (element.localName === 'br') pieces.push({ element, text: '\n', role: null });
    else {
      const role = controlRole(element);
      if (role) pieces.push({ element, text: '', role });
      if (!role || walksInside(role)) {
        if (element.shadowRoot) {
          roots.push(element.shadowRoot);
          visitChildren(element.shadowRoot);
        }
        visitChildren(element);
      }
    }
    spans.set(element, [from, pieces.length]);
  };

  const visitFrame = (frame: HTMLIFrameElement): void => {
    const inside = documentIn(frame);
    if (!inside?.body) {
      if (!inside && frame.getAttribute('src')) unreadableFrames += 1;
      return;
    }
    roots.push(inside);
    if (isEditorFrame(frame, inside)) pieces.push({ element: frame, text: '', role: 'editor-frame' });
    else visit(inside.body);
  };

  if (root.body) visit(root.body);
  if (pieces.length > tooMany) return null;
  const nothing = [0, 0] as const;
  return { pieces, span: (element) => spans.get(element) ?? nothing, unreadableFrames, roots };
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
function isSkipped(element: Element): boolean {
  if (skipped.has(element.localName)) return true;
  if (element.localName.startsWith('draaiboek-')) return true;
  return element.hasAttributes() && isWidgetInside(element, classOf(element));
}
