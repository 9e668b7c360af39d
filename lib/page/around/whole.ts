import type { PageView } from '../candidates/collect';
import { classIn } from '../classes';
import { asInput, asSelect, holds, inputType, parentOf } from '../dom';
import { looksLikeName } from '../names';
import type { Block } from './blocks';
import type { Row } from './row';

const more =
  /^(meer|toon (meer|alle|alles|oudere)|alle \d+ (?:bekijken|tonen|zien)|meer (laden|tonen|lijnen|items|resultaten)|laad meer|alle(s)? tonen|bekijk (meer|alle)|volgende( pagina)?(?=\W*$)|vorige( pagina)?(?=\W*$)|oudere( lijnen| items)?|»|›|>>|\.\.\.|…)\b|^[»›…]$|^(pagina|blz\.?) (?!1 (van|\/) 1$)\d+\b|^\d+\s*[-–]\s*\d+ (van|\/) \d+|^\d+ (van|\/) (de )?\d+( (lijnen|items|resultaten))?$|\bgefilterd\b|wis (de )?filters?|filter wissen|^(enkel|alleen) |^(?:(?:nog|de|alle) )?\d+ .{0,30}\b(?:tonen|bekijken|openen|laden)\W*$/i;

/**
 * Whether the list shows all there is: no pager, no *meer laden*, no filter that hides something, and no number in the
 * heading that is larger than what stands there. In doubt it does not.
 */
export function isWhole(rows: readonly Row[], blocks: readonly Block[], view: PageView): boolean {
  const elements = new Set(rows.map((row) => row.element));
  const inRow = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = parentOf(at)) if (elements.has(at)) return true;
    return false;
  };
  const outside = blocks.filter((block) => !inRow(block.element));
  if (outside.some(({ text, parts }) => [text, ...parts].some((one) => one.length <= 60 && more.test(one))))
    return false;
  if (outside.some(({ text, heading }) => heading && announced(text) > rows.length)) return false;
  if (isPager(outside)) return false;
  return !isFiltered(rows, view) && !isSearched(view);
}

/** Something is sought: the place for it is no field of the page, so it stands not among its pieces. */
const isSearched = ({ line, visibility }: PageView): boolean =>
  line.roots
    .flatMap((root) => [...root.querySelectorAll('input')])
    .some(
      (input) =>
        ['text', 'search'].includes(input.type) &&
        input.value.trim() !== '' &&
        visibility.hidden(input) === 'no' &&
        (input.type === 'search' ||
          /\b(?:zoek|filter)/i.test(`${input.placeholder} ${input.getAttribute('aria-label') ?? ''} ${input.name}`)),
    );

/** Whether a control outside the lines leaves some of them out; a button that is pressed to show one kind is asked apart. */
function isFiltered(rows: readonly Row[], view: PageView, pressedToo = true): boolean {
  const inRow = (element: Element): boolean => rows.some((row) => holds(row.element, element));
  return view.line.pieces.some(
    ({ element, role }) =>
      role && view.visibility.hidden(element) === 'no' && !isOpenFilter(element, pressedToo) && !inRow(element),
  );
}

/**
 * Whether the heading over these lines, or the button that shows them alone, counts as many as stand there: so they are all
 * there are of their kind, unless something else is chosen that leaves lines out: a count is of what is chosen.
 */
export function isCounted(rows: readonly Row[], blocks: readonly Block[], view: PageView): boolean {
  if (isFiltered(rows, view, false)) return false;
  const [first] = rows;
  const over = blocks.filter(({ heading, at }) => heading && first !== undefined && at < first.at).at(-1);
  const pressed = view.line.roots.flatMap((root) => [...root.querySelectorAll('[aria-pressed=true]')]);
  return [...(over?.parts ?? []), ...pressed.map((button) => (button.textContent ?? '').trim())].some(
    (text) => !/\bvan\b \d/.test(text) && announced(text) === rows.length,
  );
}

/** A button that is pressed among others that are not shows one sort alone, unless it shows all. */
function isPressedFilter(element: Element): boolean {
  if (element.getAttribute('aria-pressed') !== 'true' || /^\W*alle/i.test(element.textContent ?? '')) return false;
  return element.parentElement?.querySelector('[aria-pressed=false]') != null;
}

/** "Dossierlijnen (12)", "12 lijnen". */
function announced(text: string): number {
  const said = /\((\d{1,4})\)\s*$|\b(\d{1,4}) (?:dossier)?(?:lijn|item|verslag|resulta)/i.exec(text);
  return Number(said?.[1] ?? said?.[2] ?? 0);
}

/** Page numbers in a row; those in headings say how many lines stand under them. */
function isPager(blocks: readonly Block[]): boolean {
  const numbers = blocks
    .filter(({ heading }) => !heading)
    .flatMap(({ parts }) => parts)
    .filter((part) => /^\d{1,3}$/.test(part));
  return numbers.includes('1') && numbers.includes('2');
}

/** A control that leaves everything on the screen: an empty search box, a select on *Alle*. */
function isOpenFilter(element: Element, pressedToo: boolean): boolean {
  const select = asSelect(element);
  if (select)
    return (
      /^(alle|alles|iedereen|kies|geen filter|toon alles|sorteer|sorteren|nieuwste|-|—|\s*$)/i.test(chosen(select)) ||
      // The way to another pupil or class.
      looksLikeName(chosen(select)) ||
      classIn(chosen(select)) !== null ||
      isForNewLine(select)
    );
  const input = asInput(element);
  if (!input) return !pressedToo || !isPressedFilter(element);
  const type = inputType(element);
  // What cannot be changed hides nothing, and a box in the head of a table ticks all that is under it.
  if (input.readOnly || input.disabled || input.closest('thead, th')) return true;
  if (type === 'checkbox' || type === 'radio') return false;
  return ['button', 'submit', 'reset', 'hidden', 'image'].includes(type) || input.value.trim() === '';
}

/** The sort of a line that is to be added. */
const isForNewLine = (select: HTMLSelectElement): boolean =>
  [...(select.parentElement?.querySelectorAll('button, input[type=button], a') ?? [])].some((one) =>
    /toevoegen|nieuwe? |voeg .{0,20}toe/i.test(`${one.textContent ?? ''} ${asInput(one)?.value ?? ''}`),
  );

const chosen = (select: HTMLSelectElement): string => (select.selectedOptions[0]?.text ?? '').trim();
