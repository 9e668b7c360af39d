import { oneLine } from '../dom';
import { onceInside } from '../memory';

/** Columns of a table in which each row is something to be done, told by its heads: what, by whom, what came of it, on which day. */
export interface ActColumns {
  ask: number;
  value: number;
  day: number | null;
}

const answered =
  /^(?:inhoud|antwoord(?:en)?|waarde|ingevuld|invulling|in (?:te )?vullen|tekst|gegevens|toelichting|beschrijving|omschrijving|bespreking|besproken|uitwerking|uitkomst|besluit|afspra(?:ak|ken)|verslag|resultaat|neerslag|info(?:rmatie)?|notities?)\b/i;
const cameOfIt = /^wat (?:is|kwam|komt|werd|wordt) (?:er(?:van| ?uit)?|het|daarvan)\b/i;
const byWhom =
  /^(?:(?:door )?wie\b|door\b|met wie|verantwoordelijken?|uitvoerders?|auteur|persoon|initialen|paraaf|actor|trekker|rol\b|team|gremium)/i;
const onDay =
  /^(?:datum|dat\.|dd\b|d\.d|wanneer|op\b|dag\b|afgewerkt op|klaar op|gedaan op|ingevuld op|uitgevoerd op)/i;
const isDone =
  /^(?:ok\b|oké|tegen\b|deadline|klaar|gedaan|status|stand|in orde|afgewerkt|voltooid|volledig|v$|x$|✓|✔|☑|nr\b|n°|#|nummer|st\.?$|wettelijk|bron\b|opm(?:erking(?:en)?|\.)?$|hulp|uitleg|tip|ter info|bijlagen?$)/i;
const asks = /^(?:vra(?:ag|gen)|wat|veld|gegeven|item|onderdeel)\b/i;
const isToDo = /^(?:waarover|onderwerp|actie|taak|te doen|handeling|stap|werkpunt)\b/i;

/** What the head of a column says of what stands in it. */
export const headSays = {
  answer: (head: string): boolean => answered.test(head) || cameOfIt.test(head),
  who: (head: string): boolean => byWhom.test(head),
  day: (head: string): boolean => onDay.test(head),
  done: (head: string): boolean => isDone.test(head),
  ask: (head: string): boolean => asks.test(head),
};

/** With fewer columns what stands where is told better by the labels. */
const fewestColumns = 4;

/** Null where the heads do not say of each of these columns which it is. */
export function actColumns(heads: readonly string[]): ActColumns | null {
  if (heads.length < fewestColumns || !heads.some(headSays.who)) return null;
  const first = (says: (head: string) => boolean): number =>
    heads.findIndex((head) => says(head) && !headSays.answer(head));
  // "Stap | Wat | Wie": the number of the step asks nothing.
  const asking = first(headSays.ask);
  const ask = asking < 0 ? first((head) => isToDo.test(head)) : asking;
  if (ask < 0) return null;
  const behind = (says: (head: string) => boolean): number =>
    heads.findIndex((head, at) => at > ask && says(head) && !headSays.who(head));
  const value = behind(headSays.answer);
  const day = behind(headSays.day);
  return value < 0 ? null : { ask, value, day: day < 0 ? null : day };
}

/** Fewer rows are no plan. */
const fewestRows = 5;

/** Which column of a table with fields in its rows is which. */
const columnsIn = onceInside((table): ActColumns | null => {
  const [head, ...rows] = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  if (!head || rows.length < fewestRows) return null;
  return actColumns([...head.children].map((cell) => oneLine(cell.textContent ?? '')));
});

/** Where a cell stands in a row of such a table. */
export interface ActCell {
  column: 'ask' | 'value' | 'day' | 'other';
  /** The cell that says what is to be done. */
  ask: Element;
  value: Element;
}

/** Null for a cell of any other table. */
export function actCellOf(element: Element): ActCell | null {
  const cell = element.closest('td, th');
  const row = cell?.parentElement;
  const table = row?.closest('table');
  const columns = table ? columnsIn(table) : null;
  if (!cell || !row || !columns) return null;
  const [ask, value] = [row.children[columns.ask], row.children[columns.value]];
  if (!ask || !value || [...row.children].some((one) => one.hasAttribute('colspan'))) return null;
  const at = [...row.children].indexOf(cell);
  const named = (['ask', 'value', 'day'] as const).find((name) => columns[name] === at);
  return { column: named ?? 'other', ask, value };
}
