import type { Candidate } from '../candidates/candidate';
import { labelElement, toggleState } from '../candidates/options';
import { asInput, asSelect, inputType, isText, oneLine, wordsOf } from '../dom';
import { isEmptyMark, isInvitation } from './empty';
import { customText, selectText, textOfOne } from './text';
import { isSign, isTick, ticked } from './ticks';

/** The choices that a field shows as taken, in its own words. */
export function readChoices(candidate: Candidate): string[] {
  switch (candidate.kind) {
    case 'checkboxes':
    case 'radios':
    case 'toggles':
      return candidate.options.filter((_, at) => {
        const control = candidate.controls[at];
        return control !== undefined && isOn(control);
      });
    case 'multi-select':
    case 'select': {
      const select = asSelect(candidate.controls[0] ?? candidate.element);
      return [...(select?.selectedOptions ?? [])]
        .map((option) => oneLine(option.text))
        .filter((text) => !isInvitation(text));
    }
    case 'custom-select':
      return customChoices(candidate);
    default:
      return choicesInText(candidate.text !== undefined ? null : candidate.element, textOfOne(candidate)).filter(
        (text) =>
          // The sign of a button beside a choice is none.
          /[\p{L}\d]/u.test(text),
      );
  }
}

function customChoices(candidate: Candidate): string[] {
  const box = candidate.controls[0] ?? candidate.element;
  const chips = [
    ...box.querySelectorAll(
      '[aria-selected="true"], [class*=token], [class*=chip], [class*=tag], [class*=choice__], [class*=badge]',
    ),
  ].filter((chip) => chip.querySelector('[class*=token], [class*=chip], [class*=tag]') === null);
  if (chips.length > 0)
    return chips.map((chip) => oneLine(wordsOf(chip).replace(/[×✕✖]/g, ' '))).filter((text) => text !== '');
  return splitChoices(customText(candidate));
}

/** Choices in read text: list items, ticked lines, or between commas, " en " and " - ". */
function choicesInText(element: Element | null, text: string): string[] {
  const marked = element?.querySelector('td') ? rowsTicked(element) : null;
  if (marked) return marked;
  const items = element ? [...element.querySelectorAll('li')] : [];
  if (items.length > 0) {
    const lines = items.map((item) => oneLine(wordsOf(item)));
    return ticked(lines) ?? lines.flatMap((line) => splitChoices(line));
  }
  const lines = text.split('\n');
  return ticked(lines) ?? chipsIn(element) ?? lines.flatMap(splitChoices);
}

/** Choices in rows of a table with a sign beside each: those that are ticked; null for any other table. */
function rowsTicked(table: Element): string[] | null {
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => oneLine(wordsOf(cell))));
  const signs = rows.map((cells) => (cells.length === 2 ? cells.findIndex(isAnswer) : -1));
  if (rows.length < 2 || signs.includes(-1)) return null;
  return rows.flatMap((cells, at) => (isYes(cells[signs[at] ?? 0] ?? '') ? [cells[1 - (signs[at] ?? 0)] ?? ''] : []));
}
const isYes = (text: string): boolean => isTick(text) || /^ja$/i.test(text);
const isAnswer = (text: string): boolean => isSign(text) || /^(?:[–—-]|ja|neen?)$/i.test(text);

/** Choices that stand in an element each, all made alike; with a sign before each the ones that it says yes of. */
function chipsIn(element: Element | null): string[] | null {
  const [first, ...rest] = [...(element?.children ?? [])].filter((one) => one.localName !== 'button');
  if (!element || !first || rest.length === 0 || !/^(?:span|div)$/.test(first.localName)) return null;
  const isAlike = (one: Element): boolean => one.localName === first.localName && one.className === first.className;
  if (!rest.every(isAlike) || [...element.childNodes].some((node) => isText(node) && oneLine(node.data) !== ''))
    return null;
  const chips = [first, ...rest]
    .filter((chip) => chip.querySelector(saidNo) === null)
    .map((chip) => oneLine(wordsOf(chip)));
  return chips.flatMap(splitChoices);
}
const saidNo = ['nee', 'neen', 'niet', 'uit'].map((word) => `[aria-label="${word}" i], [alt="${word}" i]`).join(', ');

function splitChoices(text: string): string[] {
  if (isEmptyMark(text) || isInvitation(text)) return [];
  const parts = text.split(/\s*[,;\n•·]\s*|\s+en\s+|\s+[-–—+]\s+|\s+&\s+/).map(oneLine);
  // "ovk., akk.": where a part before the last ends in a full stop, they are short for something.
  const areShort = parts.slice(0, -1).some((part) => part.endsWith('.'));
  return parts
    .map((part) => part.replace(areShort ? /^[-–*]\s*/ : /^[-–*]\s*|\.$/g, ''))
    .filter((part) => part !== '' && !/^(nog )?(geen|niets)$/i.test(part));
}

const negative = /^(nee|neen|niet|geen|vrij|school|op school|false|0|-|–|n)$/i;

/** What a radio says: its label, the words beside it, the head of its column, else its value. */
function radioWords(control: Element): string {
  const label = labelElement(control);
  if (label) return oneLine(wordsOf(label));
  const beside = control.nextSibling?.textContent ?? '';
  return oneLine(beside) || headOver(control) || (asInput(control)?.value ?? '');
}

/** What the first row of its table says over a control that has a cell for itself. */
function headOver(control: Element): string {
  const cell = control.closest('td');
  const row = cell?.parentElement;
  const heads = row?.closest('table')?.querySelector('tr');
  if (!cell || !row || !heads || heads === row || heads.childElementCount !== row.childElementCount) return '';
  return oneLine(heads.children[[...row.children].indexOf(cell)]?.textContent ?? '');
}

/** Whether a box, radio, toggle or small select says yes. */
export function isOn(control: Element): boolean {
  const input = asInput(control);
  if (input && (inputType(control) === 'checkbox' || inputType(control) === 'radio')) {
    if (!input.checked) return false;
    return inputType(control) === 'checkbox' || !negative.test(radioWords(control));
  }
  const select = asSelect(control);
  if (select) {
    const text = selectText(select);
    return text !== '' && !negative.test(text);
  }
  return toggleState(control) === true;
}
