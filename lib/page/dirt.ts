import type { LiveLine } from './candidates/line';
import { isSkipped } from './candidates/walk';
import { asFrame, classOf, frameOf, isElement, parentOf } from './dom';
import { forgetAbove, forgetInside, type Memory } from './memory';

/** What changed on the page since it was last looked at, kept small however much it was. */
export interface Dirt {
  /** Elements of which children came, went or were written anew. */
  children: Set<Element>;
  /** Elements of which an attribute changed that what is in them may hang on. */
  whole: Set<Element>;
  /** Elements in which something changed, with all that holds them. */
  inside: Set<Element>;
  /** So much hangs on what changed that the page is walked again. */
  all: boolean;
  /** Something happened, if only a key or a box. */
  any: boolean;
}

export const noDirt = (): Dirt => ({
  children: new Set(),
  whole: new Set(),
  inside: new Set(),
  all: false,
  any: false,
});

/** Keys and ticks at most: nothing of the page itself changed. */
export const isOnlyTouched = ({ children, whole, inside, all }: Dirt): boolean =>
  !all && children.size === 0 && whole.size === 0 && inside.size === 0;

/** Attributes that nothing but the look and the state of their own element hangs on; both are read anew at each look. */
const passing = new Set(['style', 'open', 'tabindex', 'aria-hidden', 'aria-expanded', 'width', 'height', 'draggable']);

/** What a class can say of all that is inside: read by `student` and `collect`, which keep their answers. */
const telling =
  /pupil|leerling|student|dropzone|upload|(^|[\s_-])lln|userdiv|author|auteur|teacher|topnav|topbar|navbar|btn--profile|user|account|crumb|kruimel|mentor|profile_header|tree|title|titel|head|name|naam/i;

/** An element that holds more than this is not walked again for a class that says nothing. */
const large = 60;

/** Notes one change. */
export function soil(dirt: Dirt, record: MutationRecord, line: LiveLine): void {
  const { target } = record;
  const element = isElement(target) ? target : holderOf(target);
  dirt.any = true;
  soilHolders(dirt, element);
  if (record.type === 'attributes') soilAttribute(dirt, element, record, line);
  else if (record.type === 'characterData') soilPlace(dirt, element, line);
  else soilChildren(dirt, element, record, line);
}

/** Notes that something came or went in an element, or in a text of it. */
export function soilWords(dirt: Dirt, node: Node, line: LiveLine): void {
  const element = isElement(node) ? node : holderOf(node);
  soilHolders(dirt, element);
  soilPlace(dirt, element, line);
}

function soilHolders(dirt: Dirt, element: Element | null): void {
  for (let at = element; at && !dirt.inside.has(at); at = parentOf(at)) dirt.inside.add(at);
}

/** The element itself, or what holds it, when it came with what was not looked at. */
function soilPlace(dirt: Dirt, element: Element | null, line: LiveLine): void {
  const walked = element && line.nearest(element);
  if (walked) dirt.children.add(walked);
}

function holderOf(node: Node): Element | null {
  if (node.nodeType === 9) return frameOf(node as Document);
  if (node.nodeType === 11) return (node as ShadowRoot).host ?? null;
  return isElement(node.parentNode) ? node.parentNode : node.parentNode ? holderOf(node.parentNode) : null;
}

function soilChildren(
  dirt: Dirt,
  element: Element | null,
  { target, addedNodes, removedNodes }: MutationRecord,
  line: LiveLine,
): void {
  const changed = [...addedNodes, ...removedNodes];
  if (changed.some(setsLook)) dirt.all = true;
  for (const node of addedNodes) if (isElement(node) && line.sizeOf(node) > 0) soilFrames(dirt, node);
  if (target.nodeType === 9 && !element) dirt.all = true;
  else if (element?.localName === 'html') {
    if (changed.some((node) => isElement(node) && node.localName === 'body')) soilDocument(dirt, element);
  } else if (element && target.nodeType === 9) dirt.whole.add(element);
  else soilPlace(dirt, element, line);
}

/** A frame that is moved loads again: what was known of its document is of one that is gone. */
function soilFrames(dirt: Dirt, moved: Element): void {
  if (asFrame(moved)) dirt.whole.add(moved);
  for (const frame of moved.querySelectorAll('iframe')) dirt.whole.add(frame);
}

/** The whole document of this element: a frame's stands at its frame. */
function soilDocument(dirt: Dirt, element: Element): void {
  const frame = frameOf(element.ownerDocument);
  if (frame) dirt.whole.add(frame);
  else dirt.all = true;
}

const setsLook = (node: Node): boolean =>
  isElement(node) &&
  (node.localName === 'style' || (node.localName === 'link' && /stylesheet/i.test(node.getAttribute('rel') ?? '')));

function soilAttribute(dirt: Dirt, element: Element | null, record: MutationRecord, line: LiveLine): void {
  const name = record.attributeName ?? '';
  if (!element) return;
  if (passing.has(name) && !/white-space/.test(`${record.oldValue ?? ''}${element.getAttribute(name) ?? ''}`)) return;
  if (element.localName === 'html') {
    if (telling.test(`${record.oldValue ?? ''} ${classOf(element)} ${element.id}`)) dirt.all = true;
    return;
  }
  // The body itself was no part of the line.
  if (!line.nearest(element)) dirt.all = true;
  const frame = element.localName === 'body' ? frameOf(element.ownerDocument) : null;
  if (frame) dirt.whole.add(frame);
  const says = (value: string): string =>
    value
      .split(/\s+/)
      .filter((word) => telling.test(word))
      .join(' ');
  const silent =
    name === 'class' &&
    line.sizeOf(element) > large &&
    !isSkipped(element) &&
    says(record.oldValue ?? '') === says(classOf(element));
  if (!silent) dirt.whole.add(element);
  const holder = parentOf(element);
  if (holder) dirt.children.add(holder);
  const next = element.nextElementSibling;
  if (next?.getAttribute('role') === 'listbox') dirt.whole.add(next);
}

/** Brings the line up to date and forgets what no longer holds. Answers whether the page had to be walked as a whole. */
export function clean(dirt: Dirt, line: LiveLine, memory: Memory): boolean {
  if (dirt.all || line.isTooMuch) {
    forgetAbove(memory, null);
    forgetInside(memory, null);
    line.walkAll();
    return true;
  }
  forgetInside(memory, dirt.inside);
  const walk = (element: Element, keep: boolean): void => {
    if (asFrame(element) && keep) return;
    const changed = line.rewalk(element, keep);
    forgetAbove(memory, changed);
    forgetInside(memory, changed);
  };
  for (const element of dirt.whole) {
    // Parts that are not on the line were asked about their holders as well.
    forgetAbove(memory, line.sizeOf(element) > large ? null : [element, ...element.querySelectorAll('*')]);
    walk(element, false);
  }
  for (const element of dirt.children) walk(element, true);
  for (const element of [...dirt.children, ...dirt.whole]) {
    const near = line.nearest(element);
    const holder = near ? line.changedHolder(near) : null;
    if (holder) walk(holder, false);
  }
  return false;
}
