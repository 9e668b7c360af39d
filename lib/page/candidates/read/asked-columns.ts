import { oneLine } from '../../dom';

/** Columns of a table in which each row is a step of the plan. */
export interface AskedColumns {
  width: number;
  /** The row of heads, which is no step. */
  head: Element | null;
  /** What is asked. */
  label: number;
  /** What was filled in; null for the row below. */
  value: number | null;
  /** On which day, where a column of its own says so. */
  day: number | null;
}

/** Fewer rows that ask something known are no table of steps. */
const fewest = 5;

const answered =
  /^(?:inhoud|antwoord(?:en)?|waarde|ingevuld|invulling|in te vullen|tekst|gegevens|toelichting|beschrijving|omschrijving|bespreking|besproken|uitwerking|afspra(?:ak|ken)|verslag|resultaat|neerslag|info(?:rmatie)?|notities?)\b/i;
const byWhom =
  /^(?:(?:door )?wie\b|door\b|met wie|verantwoordelijken?|uitvoerders?|auteur|persoon|initialen|paraaf|actor|trekker|rol\b|team|gremium)/i;
const onDay = /^(?:datum|dat\.|dd\b|d\.d|wanneer|op\b|dag\b|afgewerkt op|klaar op|gedaan op|ingevuld op)/i;
const isDone =
  /^(?:ok\b|oké|tegen\b|deadline|klaar|gedaan|status|stand|in orde|afgewerkt|voltooid|volledig|v$|x$|✓|✔|☑|nr\b|n°|#|nummer|st\.?$|wettelijk|bron\b|opm(?:erking(?:en)?|\.)?$|hulp|uitleg|tip|bijlagen?$)/i;

/** The rows of a table, not those of a table in it. */
export const rowsIn = (table: Element): Element[] =>
  [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);

/**
 * Which columns of a table ask and answer, whatever more its columns tell (a number, who, when, done): the one in which
 * most labels stand asks; its head, else its place, tells which one answers; where none does, the row below. Null for any other table.
 */
export function askedColumns(
  all: readonly Element[],
  textOf: (cell: Element) => string,
  isLabel: (text: string) => boolean,
): AskedColumns | null {
  const width = Math.max(...all.map((row) => row.children.length));
  if (width < 3 || width > 7) return null;
  const rows = all.filter((row) => row.children.length === width);
  const [head] = rows;
  const headed = head !== undefined && isHead(head);
  const heads = headed ? [...head.children].map(fullText) : [];
  const steps = headed ? rows.slice(1) : rows;
  if (steps.length < fewest) return null;
  const columns = Array.from({ length: width }, (_, at) => steps.flatMap((row) => row.children[at] ?? []));
  const labels = columns.map((cells) => new Set(cells.map(textOf).filter(isLabel)).size);
  const label = labels.indexOf(Math.max(...labels));
  const most = labels[label] ?? 0;
  // Labels in several columns: label and value take turns, or it is a grid.
  if (most < fewest || most < steps.length * 0.4) return null;
  const few = Math.max(1, most / 4);
  if (columns.some((cells, at) => at !== label && (labels[at] ?? 0) > few && !isRepeated(cells.map(fullText))))
    return null;
  const free = columns.map((cells, at) => ({ at, head: heads[at] ?? '', texts: cells.map(fullText) }));
  const others = free.filter(({ at, head: named, texts }) => {
    if (at <= label || byWhom.test(named) || isDone.test(named)) return false;
    return named !== '' || !isRepeated(texts);
  });
  const long = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
  const dated = others.filter(({ head: named, texts }) => onDay.test(named) || (named === '' && isDays(texts)));
  const value = others
    .filter((column) => others.length === 1 || !dated.includes(column))
    .sort((one, two) => rank(two.head) - rank(one.head) || (headed ? long(two.texts) - long(one.texts) : 0))[0];
  if (!value && !steps.every((row) => isAnswer(row.nextElementSibling, width))) return null;
  const day = dated.find(({ at }) => at !== value?.at)?.at ?? null;
  return { width, head: headed ? head : null, label, value: value?.at ?? null, day };
}

/** What a row of a table of steps asks, what was filled in, and the day in a column of its own. */
export function stepIn(
  row: Element,
  columns: AskedColumns,
): { label: Element; value: Element; day: Element | null } | null {
  const missing = columns.width - row.children.length;
  if (row === columns.head || missing > 1) return null;
  const spans = [...row.children].some((cell) => cell.hasAttribute('colspan'));
  // A cell that lies over several rows, the number of the step, stands in the first of them only.
  const shift = missing === 1 && !spans && columns.label > 0 ? 1 : 0;
  const cellAt = (column: number): Element | undefined => row.children[column - shift];
  const label = cellAt(columns.label);
  if (columns.value === null) {
    const below = missing === 0 ? row.nextElementSibling?.lastElementChild : null;
    return label && below ? { label, value: below, day: null } : null;
  }
  const value = cellAt(columns.value) ?? (spans ? row.children[row.children.length - 1] : undefined);
  const day = columns.day === null ? undefined : cellAt(columns.day);
  if (!label || !value || value === label) return null;
  // A day beside a day only tells when it was written.
  const tells = day !== undefined && day !== value && fullText(day) !== '' && !isDay.test(fullText(value));
  return { label, value, day: tells ? day : null };
}

/** A row of its own for the answer, over more columns than one. */
const isAnswer = (row: Element | null, width: number): boolean =>
  row !== null &&
  row.children.length > 0 &&
  row.children.length < width &&
  row.lastElementChild?.hasAttribute('colspan') === true;

const rank = (head: string): number => (answered.test(head) ? 1 : 0);

const fullText = (cell: Element): string => oneLine(cell.textContent ?? '');

function isHead(row: Element): boolean {
  const cells = [...row.children];
  if (row.parentElement?.localName === 'thead' || cells.every((cell) => cell.localName === 'th')) return true;
  const said = cells.map(fullText);
  const telling = said.filter((text) => [answered, byWhom, onDay, isDone].some((words) => words.test(text)));
  return said.every((text) => text.length <= 30) && telling.length >= 2;
}

/** Nothing but a few short words again and again: who, or whether it was done. */
function isRepeated(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return filled.every((text) => text.length <= 24) && new Set(filled).size <= filled.length / 2;
}

const isDay = /^\d{1,2}[-/. ]\d{1,2}(?:[-/. ]\d{2,4})?\.?$/;
const isDays = (texts: readonly string[]): boolean =>
  texts.some((text) => text !== '') && texts.every((text) => text === '' || isDay.test(text));
