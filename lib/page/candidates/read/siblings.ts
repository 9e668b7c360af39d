import { classOf, holds, isBlock, oneLine, parentOf } from '../../dom';
import { isFileName } from '../../read/files';
import type { PageView } from '../collect';
import { isHeading } from '../labels';
import { aboutClass, helpClass } from '../telling';
import { isBold, isUnderlined, startsBold } from './bold';
import {
  cleanLabel,
  holdsControl,
  isChip,
  isJustDate,
  labelClass,
  labelWords,
  longestLabel,
  takesTurns,
  wordsBetween,
} from './pair';
import { eachPiece, type Finder } from './parts';
import { answersOf, isHelpByHabit, isLabelByHabit, isNoteByHabit } from './rhythm';

/** Elements beside each other: a heading or label with the block, or the blocks, behind it. */
export const siblingPairs: Finder = (view, part, { isLabel, asksDay }, add) => {
  const seen = new Set<Element>();
  const turned = new Map<Element, Map<string, boolean>>();
  eachPiece(view, part, (piece, at) => {
    if (piece.role || piece.text === '\n') return;
    const label = outermost(view, piece.element, at);
    if (!label || seen.has(label) || ['td', 'th', 'dt', 'dd', 'tr'].includes(label.localName)) return;
    seen.add(label);
    const [labelFrom, labelTo] = view.line.span(label);
    const opens = isNumber(view, piece.element, at) ? labelFrom + 1 : labelFrom;
    const words = labelWords(view, opens, labelTo);
    if (words === '' || words.length > longestLabel || holdsControl(view, labelFrom, labelTo)) return;
    const table = label.localName === 'caption' ? label.closest('table') : null;
    if (table) {
      const [, to] = view.line.span(table);
      if (!holdsControl(view, labelTo, to))
        add({ label: words, labelFrom, labelTo, element: table, from: labelTo, to });
      return;
    }
    const over = valueOver(view, label, isLabel, turned);
    const behind = over ? [over] : valuesBehind(view, label, words, isLabel);
    const first = behind[0];
    // What stands behind the day that was asked is something else.
    const values =
      first && behind.length > 1 && isJustDate(first.textContent ?? '') && asksDay(words) ? [first] : behind;
    const last = values[values.length - 1];
    if (!first || !last) return;
    const from = over ? view.line.span(first)[0] : Math.max(labelTo, view.line.span(first)[0]);
    const to = Math.max(from, view.line.span(last)[1]);
    if (holdsControl(view, from, to)) return;
    const text = values.length > 1 ? { text: wordsBetween(view, from, to), runsOn: true } : {};
    add({ label: words, labelFrom, labelTo, element: first, from, to, ...text, ...(over ? { isUnder: true } : {}) });
  });
};

/** The largest element that holds the same words and nothing else. */
function outermost(view: PageView, said: Element, at: number): Element | null {
  const element = isNumber(view, said, at) ? (parentOf(said) ?? said) : said;
  const [from, to] = view.line.span(element);
  if (from !== at || to - from > 6) return null;
  let best = element;
  for (let up = parentOf(element); up && up.localName !== 'body'; up = parentOf(up)) {
    const [upFrom, upTo] = view.line.span(up);
    if (upFrom !== from || upTo !== to || up.children.length > 1) break;
    best = up;
  }
  return best;
}

/** A number in an element of its own, right before the words of a heading: <h4><b>4</b>Waarom daar?</h4> */
const isNumber = (view: PageView, element: Element, at: number): boolean =>
  !isBlock(element) &&
  isHeading(element) &&
  /^\s*\p{Lu}?\d{1,2}\p{Ll}?[.)]?\s*$/u.test(view.line.pieces[at]?.text ?? '') &&
  (element.nextSibling?.nodeValue ?? '').trim() !== '';

/** Just one other part beside it holds anything, and stands behind it. */
function isFirstOfTwo(view: PageView, label: Element, parent: Element): boolean {
  let filled = 0;
  for (let child = parent.firstElementChild; child && filled < 3; child = child.nextElementSibling) {
    const [from, to] = view.line.span(child);
    if (child !== label && to <= from) continue;
    filled += 1;
    if (filled === 1 && child !== label) return false;
  }
  return filled === 2;
}

/** <div class="q">Begeleiding</div><div class="a"></div>: nothing was answered, where the same holds an answer in another row. */
function isAnswerLeftOpen(view: PageView, label: Element, parent: Element): boolean {
  const value = label.nextElementSibling;
  if (
    parent.childElementCount !== 2 ||
    !value ||
    classOf(value) === '' ||
    view.line.span(value)[1] > view.line.span(value)[0]
  )
    return false;
  const isAlike = (one: Element | undefined, other: Element): boolean =>
    one !== undefined && one.localName === other.localName && classOf(one) === classOf(other);
  for (let row = parent, steps = 0; steps < 2 && row.parentElement; row = row.parentElement, steps += 1) {
    const kin = [...row.parentElement.children].slice(0, mostParts).flatMap((other) => {
      const holder = steps === 0 ? other : [...other.children].find((child) => isAlike(child, parent));
      const [one, two, more] = holder?.children ?? [];
      return other !== row && !more && two && isAlike(one, label) && isAlike(two, value) ? [two] : [];
    });
    if (kin.some((two) => view.line.span(two)[1] > view.line.span(two)[0])) return true;
  }
  return false;
}

/** So many parts alike, and no fewer, are a way of laying out. */
const fewest = 3;
const mostParts = 40;

/**
 * The value over its label, in parts of two that are all made so: a large "08/09/2026" with a small "Aangemaakt op" under it.
 * `turned` keeps which parts of a holder are.
 */
function valueOver(
  view: PageView,
  label: Element,
  isLabel: (text: string) => boolean,
  turned: Map<Element, Map<string, boolean>>,
): Element | null {
  const part = parentOf(label);
  const holder = part?.parentElement;
  const value = label.previousElementSibling;
  if (!part || !holder || !value || part.childElementCount !== 2) return null;
  const known = turned.get(holder) ?? new Map<string, boolean>();
  turned.set(holder, known);
  const make = `${part.localName}.${classOf(part)}`;
  let isTurned = known.get(make);
  if (isTurned === undefined) {
    const says = (child: Element): boolean => isLabel(cleanLabel(wordsBetween(view, ...view.line.span(child))));
    const kin = [...holder.children]
      .slice(0, mostParts)
      .filter((other) => `${other.localName}.${classOf(other)}` === make && other.childElementCount === 2)
      .map((other) => [...other.children].map(says));
    const under = kin.filter(([, two]) => two).length;
    isTurned = under >= fewest && under > kin.filter(([one]) => one).length * 2;
    known.set(make, isTurned);
  }
  return isTurned ? value : null;
}

/** The siblings that are the value: up to the next label. */
function valuesBehind(view: PageView, label: Element, words: string, isLabel: (text: string) => boolean): Element[] {
  const parent = parentOf(label);
  if (!parent) return [];
  const bold = isBold(label);
  const kin = (other: Element): boolean =>
    other.localName === label.localName && classOf(other) === classOf(label) && (!bold || startsBold(other));
  const known = isLabel(words);
  const answers = answersOf(label);
  if (answers && (answers.length > 0 || !known)) return [...answers];
  const looks =
    bold || isHeading(label) || labelClass.test(classOf(label)) || ['b', 'strong', 'label'].includes(label.localName);
  if (isChip(label)) return [];
  const pair = isFirstOfTwo(view, label, parent) || isAnswerLeftOpen(view, label, parent);
  if (!known && !looks && !pair && !takesTurns(label) && !isLabelByHabit(label)) return [];
  const values: Element[] = [];
  for (let at = label.nextElementSibling; at; at = at.nextElementSibling) {
    if (['script', 'style', 'br', 'hr', 'svg', 'input'].includes(at.localName)) {
      if (at.localName === 'hr') break;
      continue;
    }
    // By whom and when.
    if (at.localName === 'footer') break;
    const alone = parent.childElementCount === 2 && parent.firstElementChild === label;
    if (kin(at) && !((pair || alone) && values.length === 0)) break;
    if (isHeading(at)) break;
    if (values.length > 0 && (isUnderlined(at) || isLabelByHabit(at) || opensWithLabel(view, at, isLabel))) break;
    const [from, to] = view.line.span(at);
    // A part that begins with a label of the same make is a row of its own.
    const first = view.line.pieces[from]?.element;
    if (values.length > 0 && first && first !== at && classOf(label) !== '' && holds(at, first) && kin(first)) break;
    if (values.length > 0 && classOf(label) !== '' && [...at.querySelectorAll(label.localName)].some(kin)) break;
    if (values.length > 0 && !isBlock(at) && !isBlock(label)) break;
    const next = at.nextElementSibling;
    const only = values.length === 0 && (!next || kin(next) || isHeading(next));
    if (!only && to > from && to - from <= 6 && isLabel(cleanLabel(wordsBetween(view, from, to)))) break;
    if (
      values.length > 0 &&
      (holdsCommands(view, from, to) || isRemark(at, values[0]) || isNoteByHabit(at) || isBand(at, values[0], kin))
    )
      break;
    // "klassenraad 21.09.2026 · aanwezig: Kaat": when and by whom stands over what was said.
    if (values.length === 0 && next && !kin(next) && !isHeading(next) && (isAbout(at) || isHelpUnder(label, at)))
      continue;
    // "De klassenraad besliste als volgt:" opens the words that are set apart below it.
    if (values.length === 0 && next?.localName === 'blockquote' && /:\s*$/.test(at.textContent ?? '')) {
      values.push(next);
      break;
    }
    values.push(at);
    if (pair || values.length > 30) break;
  }
  const [top, below] = values;
  const rows = top && !below ? [top, ...(top.nextElementSibling ? [top.nextElementSibling] : [])] : values;
  if (rows.length > 1 && rows.every((row) => isFieldRow(row, top))) return [];
  const isFilled = (value: Element): boolean => view.line.span(value)[1] > view.line.span(value)[0];
  const filledValues = values.filter(isFilled);
  const [first, next] = values;
  // Nothing was written, and what stands behind it is made otherwise.
  const isOpen = first && next && !isFilled(first) && isBlock(first) && first.localName !== next.localName;
  if (filledValues.length === 0 || isOpen) return values.slice(0, 1);
  return known || isHeading(label) ? filledValues : filledValues.slice(0, 1);
}

/** Between a heading and what was filled in: what to write there. */
const isHelpUnder = (label: Element, element: Element): boolean =>
  (isHeading(label) && (helpClass.test(classOf(element)) || isHelpByHabit(element))) ||
  (labelClass.test(classOf(label)) && helpClass.test(classOf(element)));

/** A label in a block of its own beside its value, made like the row before it: a row of a form, and no value of the heading over it. */
function isFieldRow(row: Element, like: Element | undefined): boolean {
  const [label, value, more] = row.children;
  const first = like?.firstElementChild;
  if (!label || !value || more || !first || classOf(row) === '' || classOf(row) !== classOf(like)) return false;
  const words = oneLine(label.textContent ?? '');
  return (
    isBlock(label) &&
    isBlock(value) &&
    classOf(label) === classOf(first) &&
    words.length <= longestOfRow &&
    /\p{L}{3}/u.test(words) &&
    !/\d\d/.test(words)
  );
}

const longestOfRow = 60;

const isAbout = (element: Element): boolean =>
  aboutClass.test(classOf(element)) || aboutWords.test((element.textContent ?? '').slice(0, 200));
const aboutWords = /\d[^:]{0,30}[·|,;–—-]\s*(?:aanwezig|te gast|verontschuldigd)\s*:/i;

/** A short line of another make behind the value: who wrote it, where it is. */
function isRemark(element: Element, value: Element | undefined): boolean {
  if (value && aboutClass.test(classOf(element)) && !aboutClass.test(classOf(value))) return true;
  if (!value || !/^(?:p|small|span|em)$/.test(element.localName) || value.localName === element.localName) return false;
  const [own, other] = [classOf(element), classOf(value)];
  return own !== '' && other !== '' && own !== other && (element.textContent ?? '').length < 90;
}

/** A few words of another make, right before the next label: what the labels behind it are about. */
function isBand(element: Element, value: Element | undefined, isLabel: (other: Element) => boolean): boolean {
  const next = element.nextElementSibling;
  const words = oneLine(element.textContent ?? '');
  const [own, other] = [element, value].map((one) => (one ? classOf(one).trim().split(/\s+/)[0] : ''));
  return (
    next !== null &&
    isLabel(next) &&
    own !== '' &&
    other !== '' &&
    own !== other &&
    element.childElementCount === 0 &&
    /^\p{Lu}[\p{L}\s,&/-]{2,38}$/u.test(words)
  );
}

/** Whether the first words in an element are a label with a colon: "Startdatum: 12 november". */
function opensWithLabel(view: PageView, element: Element, isLabel: (text: string) => boolean): boolean {
  const [from, to] = view.line.span(element);
  const text = to > from ? (view.line.pieces[from]?.text ?? '') : '';
  const said = /^([^:]{2,60}):(?:\s|$)/.exec(text)?.[1];
  return said !== undefined && isLabel(cleanLabel(said));
}

/** Nothing but links and buttons that say what can be done: "Bewerken", "Geschiedenis". The name of a file says something else. */
function holdsCommands(view: PageView, from: number, to: number): boolean {
  if (to - from > 12) return false;
  const words = view.line.pieces.slice(from, to).filter(({ text, role }) => role || /[\p{L}\d]/u.test(text));
  return (
    words.length > 0 &&
    words.every(
      ({ text, role, element }) => role === 'button' || (!isFileName(text) && element.closest('a, button') !== null),
    )
  );
}
