import type { ItemValue, LogRow, Weekday } from '@/lib/core/model/basics';
import type { ItemKind } from '@/lib/core/model/playbook';
import { weekdays } from '@/lib/core/model/weekdays';
import type { Candidate } from '../candidates/candidate';
import { labelElement, toggleState } from '../candidates/options';
import {
  asFrame,
  asInput,
  asSelect,
  asTextarea,
  documentIn,
  inputType,
  isElement,
  isText,
  oneLine,
  tidy,
  wordsOf,
} from '../dom';
import { readDate } from './date';
import { daysShown } from './days-shown';
import { fileNames, namesIn } from './files';
import { readTable } from './log';
import { isSign, isTick, ticked } from './ticks';
import { daysIn } from './weekday-text';

/** The value that a field shows, in the form that its item's kind asks. */
export function readValue(kind: ItemKind, candidate: Candidate): ItemValue {
  switch (kind) {
    case 'date':
      return readDate(candidate);
    case 'weekdays':
      return readDays(candidate);
    case 'choice':
      return readChoices(candidate);
    case 'file':
      return readFiles(candidate);
    case 'log':
      return readLog(candidate);
    default:
      return textOf(candidate);
  }
}

/** The text of a field, whatever it is made of. */
export function textOf(candidate: Candidate): string {
  if (candidate.text !== undefined) return notEmptyMark(candidate.text);
  if (candidate.kind === 'radios' || candidate.kind === 'checkboxes' || candidate.kind === 'toggles') {
    return readChoices(candidate).join(', ');
  }
  if (candidate.kind === 'rich-text') return editorText(candidate);
  const control = candidate.controls[0] ?? candidate.element;
  if (candidate.kind === 'custom-select') return customText(candidate);
  if (candidate.kind === 'click-to-edit') return withoutInvitation(wordsOf(control));
  if (candidate.kind === 'read') return notEmptyMark(wordsOf(candidate.element));
  return controlText(control);
}

/** The text that one control holds or shows. */
export function controlText(control: Element): string {
  const input = asInput(control);
  if (input) return tidy(input.value);
  const area = asTextarea(control);
  if (area) return tidy(area.value);
  const select = asSelect(control);
  if (select) return selectText(select);
  return tidy(wordsOf(control));
}

function selectText(select: HTMLSelectElement): string {
  return [...select.selectedOptions]
    .map((option) => oneLine(option.text))
    .filter((text) => text !== '' && !isInvitation(text))
    .join(', ');
}

/** What an empty choice says: "Kies...", "-- maak een keuze --", "-". */
export const isInvitation = (text: string): boolean =>
  /^[\s.\-–—_…*]*$/.test(text) ||
  /^[\s\-–—<([]*(kies|maak (een|je|uw) keuze|selecteer|geen (keuze|selectie)|niets (gekozen|geselecteerd)|duid aan|\(?geen\)?$|nog (te kiezen|niet))/i.test(
    text,
  );

function editorText(candidate: Candidate): string {
  const frame = candidate.controls.map(asFrame).find((found) => found !== null);
  const body = frame ? documentIn(frame)?.body : null;
  if (body) return wordsOf(body);
  return textOfHtml(candidate.controls[0]);
}

function textOfHtml(control: Element | undefined): string {
  const html = control ? (asTextarea(control)?.value ?? '') : '';
  if (!/<[a-z]/i.test(html)) return tidy(html);
  return wordsOf(new DOMParser().parseFromString(html, 'text/html').body);
}

function customText(candidate: Candidate): string {
  const [box, native] = candidate.controls;
  const select = native ? asSelect(native) : null;
  const words = shownIn(box ?? candidate.element);
  if (words === '' && select) return selectText(select);
  return isInvitation(words) ? '' : words;
}

const listInside = (element: Element): boolean =>
  /(^|\s)\S*(bubble|dropdown(?!-button)|options?|list|menu|arrow|caret|icon|placeholder)\S*(\s|$)/i.test(
    element.getAttribute('class') ?? '',
  ) ||
  ['listbox', 'option', 'menu', 'presentation'].includes(element.getAttribute('role') ?? '') ||
  element.getAttribute('aria-hidden') === 'true' ||
  element.hasAttribute('hidden') ||
  element.localName === 'ul';

/** The text that a custom box shows, without its list and its arrow. */
function shownIn(box: Element): string {
  const chosen = box.querySelectorAll('[aria-selected="true"]');
  if (box.getAttribute('role') === 'listbox' && chosen.length > 0)
    return [...chosen].map((one) => oneLine(wordsOf(one))).join(', ');
  const input = box.querySelector('input[readonly]');
  if (input && asInput(input)?.value) return oneLine(asInput(input)?.value ?? '');
  return oneLine(wordsOf(box, listInside).replace(/[▾▼▿⌄˅🔽⏷✕×↓]/gu, ' '));
}

const withoutInvitation = (text: string): string =>
  /^\(?(klik|dubbelklik|tik|nog niet ingevuld|niet ingevuld|leeg|geen|\+ ?toevoegen|toevoegen|vul (hier )?in)\b.{0,50}\)?$/i.test(
    oneLine(text),
  ) || /^[-–—.…\s]+$/.test(text)
    ? ''
    : text;

/** A read view's sign for nothing. */
const notEmptyMark = (text: string): string => (isEmptyMark(text) && !notNeeded.test(text) ? '' : tidy(text));
/** Says nothing for a day or a choice, but as a text it is an answer. */
const notNeeded = /^\s*\(?n\.?v\.?t\.?\)?\.?\s*$/i;
export const isEmptyMark = (text: string): boolean =>
  /^[\s\-–—.…_/]*$/.test(text) ||
  /^\(?((?:nog )?(?:niet|niets|niks) ingevuld|ontbreekt(?: nog)?|nog (?:aan|toe) te (?:vullen|voegen|brengen)|leeg|geen inhoud|nog in te vullen|geen gegevens|n\.?v\.?t\.?)\)?\.?$/i.test(
    oneLine(text),
  );

function readDays(candidate: Candidate): Weekday[] {
  if (candidate.days) {
    const { days } = candidate;
    return weekdays.filter((day) => days.some((cell) => cell.day === day && cell.controls.some(isOn)));
  }
  if (candidate.kind === 'multi-select' || candidate.kind === 'select') {
    const select = asSelect(candidate.controls[0] ?? candidate.element);
    return daysIn([...(select?.selectedOptions ?? [])].map((option) => option.text).join(', '));
  }
  if (candidate.kind === 'read' && candidate.text === undefined) return daysShown(candidate.element);
  return daysIn(textOf(candidate));
}

const negative = /^(nee|neen|niet|geen|vrij|school|op school|false|0|-|–|n)$/i;

/** What a radio says: its label, the words beside it, else its value. */
function radioWords(control: Element): string {
  const label = labelElement(control);
  if (label) return oneLine(wordsOf(label));
  const beside = control.nextSibling?.textContent ?? '';
  return oneLine(beside) || (asInput(control)?.value ?? '');
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

function readChoices(candidate: Candidate): string[] {
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
      return choicesInText(candidate.text !== undefined ? null : candidate.element, textOf(candidate)).filter((text) =>
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

function readFiles(candidate: Candidate): string[] {
  if (candidate.kind === 'upload') {
    const names = candidate.controls.flatMap((control) =>
      [...(asInput(control)?.files ?? [])].map((file) => file.name),
    );
    return [...new Set([...names, ...fileNames(candidate.element)])];
  }
  return candidate.text === undefined ? fileNames(candidate.element) : [...new Set(namesIn(candidate.text))];
}

function readLog(candidate: Candidate): ItemValue {
  if (candidate.rows) {
    const rows = candidate.rows.map(({ cells }): LogRow & { bare: boolean } => {
      const kind = cells.kind?.[0];
      return {
        date: cells.date
          ? readDate({
              ...candidate,
              kind: cells.date.length === 3 ? 'date-parts' : 'date',
              controls: cells.date,
              element: cells.date[0] ?? candidate.element,
            })
          : null,
        kind: cells.kind ? cellText(cells.kind) : '',
        content: cells.content ? cellText(cells.content) : '',
        bare: kind !== undefined && (asSelect(kind)?.selectedIndex ?? -1) <= 0 && asSelect(kind) !== null,
      };
    });
    return rows
      .filter((row) => row.date !== null || row.content !== '' || (row.kind !== '' && !row.bare))
      .map(({ date, kind, content }) => ({ date, kind, content }));
  }
  if (candidate.kind === 'read' && candidate.text === undefined) {
    const rows = readTable(candidate.element);
    if (rows) return rows;
  }
  return textOf(candidate);
}

function cellText(controls: readonly Element[]): string {
  const frame = controls.map(asFrame).find((found) => found !== null);
  if (frame) {
    const body = documentIn(frame)?.body;
    return body && isElement(body) ? oneLine(wordsOf(body)) : '';
  }
  const first = controls[0];
  if (!first) return '';
  if (inputType(first) === 'radio') {
    const on = controls.find((control) => asInput(control)?.checked);
    return on ? oneLine(on.closest('label')?.textContent ?? asInput(on)?.value ?? '') : '';
  }
  const words = controlText(first);
  return first.localName === 'select' || first.localName === 'input' || first.localName === 'textarea'
    ? words
    : isInvitation(words)
      ? ''
      : words;
}
