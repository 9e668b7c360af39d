import { byId, classOf, oneLine, parentOf, wordsOf } from '../dom';
import type { PageLine } from './walk';

/** What one checkbox, radio or toggle says: the text one sees, and every text that may name it. */
export interface OptionText {
  shown: string;
  all: string[];
}

const isControl = (element: Element): boolean =>
  ['input', 'select', 'textarea', 'button'].includes(element.localName) && element.getAttribute('type') !== 'hidden';

/** The texts of an option: its label, the words beside it, its title, its value. `between` bounds its own pieces. */
export function optionText(
  control: Element,
  line: PageLine,
  side: 'before' | 'after',
  bounds: readonly [number, number],
): OptionText {
  const label = labelElement(control);
  const all: string[] = [];
  let shown = '';
  if (label) {
    shown = oneLine(wordsOf(label, isControl));
    all.push(shown);
    for (const titled of label.querySelectorAll('[title], abbr')) all.push(titled.getAttribute('title') ?? '');
    all.push(label.getAttribute('title') ?? '');
  }
  const named = ariaName(control);
  if (named) all.push(named);
  if (control.localName !== 'input') {
    const own = oneLine(wordsOf(control));
    if (own !== '') shown ||= own;
    all.push(own);
  }
  if (shown === '') shown = besideText(control, line, side, bounds) || named || control.getAttribute('title') || '';
  all.push(shown, control.getAttribute('title') ?? '', columnText(control), rowText(control));
  const value =
    control.getAttribute('value') ?? control.getAttribute('data-value') ?? control.getAttribute('data-day') ?? '';
  if (value !== '' && value !== 'on') all.push(value);
  if (shown === '') shown = columnText(control) || rowText(control);
  return { shown, all: all.map(oneLine).filter((text) => text !== '') };
}

/** The label of a control: around it, or bound to it by `for`. */
export function labelElement(control: Element): Element | null {
  for (let at = parentOf(control), steps = 0; at && steps < 6; at = parentOf(at), steps += 1) {
    if (at.localName === 'label') return at;
    if (at.localName === 'td' || at.localName === 'form') break;
  }
  if (control.id === '') return null;
  const root = control.getRootNode() as Document | ShadowRoot;
  // The first box of a group may be bound to the group's own label too.
  const next = control.nextElementSibling;
  if (next?.localName === 'label' && next.getAttribute('for') === control.id) return next;
  for (const label of root.querySelectorAll('label[for]')) if (label.getAttribute('for') === control.id) return label;
  return null;
}

/** The name that ARIA gives. */
export function ariaName(element: Element): string {
  const ids = element.getAttribute('aria-labelledby');
  if (ids) {
    const words = ids
      .split(/\s+/)
      .map((id) => byId(element, id))
      .map((named) => (named ? oneLine(wordsOf(named, isControl)) : ''))
      .filter((text) => text !== '');
    if (words.length > 0) return words.join(' ');
  }
  return oneLine(element.getAttribute('aria-label') ?? '');
}

function besideText(
  control: Element,
  line: PageLine,
  side: 'before' | 'after',
  [low, high]: readonly [number, number],
): string {
  const [at] = line.span(control);
  const words: string[] = [];
  const step = side === 'after' ? 1 : -1;
  for (let index = at + step; index >= low && index < high; index += step) {
    const piece = line.pieces[index];
    if (!piece || (piece.role && piece.role !== 'hidden')) break;
    if (piece.text === '\n') {
      if (words.length > 0) break;
      continue;
    }
    if (side === 'after') words.push(piece.text);
    else words.unshift(piece.text);
  }
  return oneLine(words.join(' ')).replace(/^[,;|/]+\s*|\s*[,;|/]+$/g, '');
}

function columnText(control: Element): string {
  const cell = control.closest('td');
  const row = cell?.parentElement;
  const table = row?.closest('table');
  if (!cell || !row || !table) return '';
  const column = [...row.children].indexOf(cell);
  const head = table.querySelector('tr');
  if (!head || head === row || head.querySelector('input, select, textarea')) return '';
  const header = head.children[column];
  return header && head.children.length === row.children.length ? oneLine(header.textContent ?? '') : '';
}

function rowText(control: Element): string {
  const row = control.closest('tr');
  const first = row?.firstElementChild;
  if (!first || first.contains(control)) return '';
  return oneLine(first.textContent ?? '');
}

/** Whether a toggle is on; ARIA wins over the look of it. Null when nothing says that it is a toggle. */
export function toggleState(element: Element): boolean | null {
  for (const name of ['aria-pressed', 'aria-checked', 'aria-selected']) {
    const value = element.getAttribute(name);
    if (value !== null) return value === 'true' || value === 'mixed';
  }
  const state =
    element.getAttribute('data-state') ?? element.getAttribute('data-selected') ?? element.getAttribute('data-checked');
  if (state !== null) return /^(on|true|1|checked|active|selected)$/i.test(state);
  return (
    /(^|[\s_-])(on|aan|active|actief|selected|checked|pressed|gekozen|is-on|chosen)($|\s)/i.test(classOf(element)) ||
    null
  );
}
