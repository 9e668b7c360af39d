import { asInput, asSelect, commonHolder, inputType, oneLine } from '../dom';
import { monthOf } from '../read/date-text';
import type { Unit } from './group';

export type DatePart = 'day' | 'month' | 'year';

/** Three neighbouring selects or short inputs that are day, month and year, in any order. */
export function findDateParts(units: Unit[]): Element[][] {
  const found: Element[][] = [];
  for (let at = 0; at + 2 < units.length; at += 1) {
    const three = units.slice(at, at + 3);
    const elements = three.map((unit) => unit.element);
    const last = three[2];
    const first = three[0];
    if (!first || !last || last.at - first.at > 14) continue;
    const parts = partsOf(elements);
    if (!parts) continue;
    const holder = commonHolder(elements);
    if (!holder || holder.localName === 'body' || holder.localName === 'form') {
      if (last.at - first.at > 6) continue;
    }
    found.push(elements);
    at += 2;
  }
  return found;
}

/** Which of three controls is day, month and year; null when they are not a date. */
export function partsOf(elements: readonly Element[]): Record<DatePart, Element> | null {
  const said = elements.map(partsSaid);
  for (const order of orders) {
    if (order.every((part, at) => said[at]?.has(part))) {
      const parts: Partial<Record<DatePart, Element>> = {};
      for (const [at, part] of order.entries()) {
        const element = elements[at];
        if (element) parts[part] = element;
      }
      const { day, month, year } = parts;
      return day && month && year ? { day, month, year } : null;
    }
  }
  return null;
}

const orders: DatePart[][] = [
  ['day', 'month', 'year'],
  ['year', 'month', 'day'],
  ['month', 'day', 'year'],
];

/** What one control can be, by its choices or by what an input says of itself. */
function partsSaid(element: Element): Set<DatePart> {
  const select = asSelect(element);
  return select ? selectSays(select) : inputSays(element);
}

function selectSays(select: HTMLSelectElement): Set<DatePart> {
  const all = [...select.options].map((option) => oneLine(option.text)).filter((text) => text !== '');
  const opening = all[0] !== undefined && /^\D+$/.test(all[0]) && monthOf(all[0]) === null ? all[0].toLowerCase() : '';
  const texts = opening === '' ? all : all.slice(1);
  const said = new Set<DatePart>();
  const numbers = texts
    .map((text) => (/^\d+$/.test(text) ? Number(text) : Number.NaN))
    .filter((number) => !Number.isNaN(number));
  const onlyNumbers = numbers.length > 0 && numbers.length === texts.length;
  const most = Math.max(0, ...numbers);
  if ((numbers.length >= 28 && most === 31) || (onlyNumbers && most <= 31)) said.add('day');
  const months = texts.filter((text) => monthOf(text) !== null).length;
  if (months > 0 && months === texts.length && most <= 12) said.add('month');
  if (onlyNumbers && most <= 12 && /maand|mm/.test(opening)) return new Set(['month']);
  const years = numbers.filter((number) => number > 1900 && number < 2200).length;
  if (years >= 1 && years >= texts.length - 1) said.add('year');
  return said;
}

function inputSays(element: Element): Set<DatePart> {
  const said = new Set<DatePart>();
  const input = asInput(element);
  if (!input || !['text', 'tel', 'number', ''].includes(inputType(element))) return said;
  const words =
    `${input.placeholder} ${input.title} ${input.getAttribute('aria-label') ?? ''} ${/(^|[^a-z])(dag|dd|maand|mm|jaar|jjjj|yyyy|day|month|year)($|[^a-z])/i.exec(`${input.name} ${input.id}`)?.[2] ?? ''}`.toLowerCase();
  const length = input.maxLength > 0 ? input.maxLength : Number(input.getAttribute('size') ?? '0');
  const small = length > 0 && length <= 4;
  const fits = (most: number): boolean =>
    input.value === '' || (/^\d{1,4}$/.test(input.value) && Number(input.value) <= most);
  if (/\b(jaar|jjjj|yyyy|year)\b/.test(words)) said.add('year');
  else if (/\b(maand|mm|month)\b/.test(words)) said.add('month');
  else if (/\b(dag|dd|day)\b/.test(words)) said.add('day');
  else if (small || Number(input.max) === 31 || Number(input.max) === 12) {
    if (length === 4 || input.value.length === 4) said.add('year');
    else if (length <= 3) {
      if (fits(31)) said.add('day');
      if (fits(12)) said.add('month');
    }
  }
  return said;
}
