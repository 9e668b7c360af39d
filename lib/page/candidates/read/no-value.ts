import { isBlock, oneLine } from '../../dom';
import { looksLikeName } from '../../names';
import { isSign } from '../../read/ticks';
import type { PageView } from '../collect';
import { areHeadsWithDay } from './listed';
import { type Pair, wordsBetween } from './pair';
import { isNoAnswer } from './rhythm';
import { relative } from './voices';

/** Whether two stretches that look like a label and its value are none, whatever else they may belong to. */
export const isNoPair = (view: PageView, pair: Pair): boolean =>
  isTicked(view, pair) ||
  isPerson(view, pair) ||
  isMark(view, pair) ||
  isOfEarlierYears(pair) ||
  isHelpBeside(view, pair);

/** Whether a label with its value is no field of a plan, while it still tells where one begins or ends. */
export const isNoField = (view: PageView, pair: Pair): boolean =>
  isHistory(view, pair) ||
  isByWhom(pair) ||
  isSignature(view, pair) ||
  isInHeading(view, pair) ||
  isOnButton(view, pair) ||
  isLineOfFile(pair) ||
  pair.element.closest('[role=tab]') !== null ||
  isCommand(view, pair);

/** "akkoord ✓": one of the choices of a value, and no label. */
const isTicked = (view: PageView, { from, to }: Pair): boolean =>
  to === from + 1 && isSign(view.line.pieces[from]?.text ?? '');

/** "Standpunt ouders <i>(TB)</i>", "[TB/KR]": who does a step, set apart behind its label, is no value. */
const isMark = (view: PageView, { element, from, to, text }: Pair): boolean =>
  !isBlock(element) && to - from <= 2 && whoDoes.test((text ?? wordsBetween(view, from, to)).trim());
const whoDoes =
  /^(?:(?!(?:JA|NEEN?|OK|NVT)\b)\p{Lu}{2,4}|[([](?!(?:JA|NEEN?|OK|NVT)\b)\p{Lu}{2,4}(?:\s?[/+,&]\s?\p{Lu}{2,4})*[)\]])$/u;

/** What stands behind a label where the answers of all other rows are made otherwise. */
function isHelpBeside(view: PageView, { labelFrom, element }: Pair): boolean {
  const label = view.line.pieces[labelFrom]?.element;
  return label !== undefined && label.nextElementSibling === element && isNoAnswer(label, element);
}

/** A cell of a table with a line for each school year: what was, beside the plan. */
const isOfEarlierYears = ({ element }: Pair): boolean => {
  const heads = element.closest('td') && element.closest('table')?.querySelector('tr');
  const [first = '', ...more] = [...(heads?.children ?? [])].map(({ textContent }) => oneLine(textContent ?? ''));
  return more.length > 0 && /^schooljaar$/i.test(first) && !heads?.contains(element);
};

/** "Moeder: An Maes" says who somebody is, not what she thinks. */
const isPerson = (view: PageView, { label, text, from, to }: Pair): boolean =>
  relative.test(label) && to - from <= 4 && looksLikeName(text ?? wordsBetween(view, from, to));

/** The column of a list that says who wrote a line is no value of the cell before it. */
const isByWhom = ({ element }: Pair): boolean =>
  element.querySelector(':scope > [class*=userdiv i], :scope > [class*=author i], :scope > [class*=auteur i]') !== null;

/** "De ouders, datum:" beside others like it, with nothing behind it: who signs on paper. */
function isSignature(view: PageView, { labelFrom, label, from, to }: Pair): boolean {
  if (to > from || !/^(?:datum|handtekening)$/i.test(label)) return false;
  const cell = view.line.pieces[labelFrom]?.element.closest('td, th');
  const cells = [...(cell?.parentElement?.children ?? [])];
  return (
    cells.length > 1 && cells.every(({ textContent }) => /(?:datum|handtekening)\s*:?\s*$/i.test(textContent ?? ''))
  );
}

/** "Standpunten <span>TB</span>": who does a step stands in its heading, and is no value. */
function isInHeading(view: PageView, { labelFrom, element }: Pair): boolean {
  const heading = element.closest('h1, h2, h3, h4, h5, h6, legend, summary');
  return heading !== null && heading !== element && heading.contains(view.line.pieces[labelFrom]?.element ?? null);
}

/** "Volgende leerling: Moons, Kato": all of it stands on one button, which leads elsewhere. */
function isOnButton(view: PageView, { labelFrom, element }: Pair): boolean {
  const button = view.line.pieces[labelFrom]?.element.closest('button, [role=button]');
  return button?.contains(element) === true;
}

/** A cell of a line of the pupil's file that stands above or below the one that is open: its sort is no label of its day. */
function isLineOfFile({ element }: Pair): boolean {
  const row = element.closest('td')?.parentElement;
  const heads = row?.closest('table')?.querySelector('tr')?.children;
  if (!row || !heads || row.children.length !== heads.length) return false;
  return areHeadsWithDay([...heads].map(({ textContent }) => oneLine(textContent ?? '')));
}

/** "Bewerken" behind a heading is what can be done with a part of the page, and no value. */
function isCommand(view: PageView, { from, to }: Pair): boolean {
  const said = view.line.pieces.slice(from, Math.min(to, from + mostCommands + 1)).filter(({ text }) => text !== '\n');
  return (
    said.length > 0 &&
    said.length <= mostCommands &&
    said.every(({ text, element }) => command.test(text) && element.closest('a, button, [role=button]') !== null)
  );
}
const mostCommands = 6;
const command =
  /^[^\p{L}\d]*(?:(?:bewerk(?:en)?|wijzig(?:en)?|pas aan|aanpassen|edit|verwijder(?:en)?|toevoegen|geschiedenis|afdrukken|openen|(?:toon )?details?)[^\p{L}\d]*)?$/iu;

/** What a system notes of an item itself ("14/09/2026 gewijzigd door ...") is no log of the plan. */
function isHistory(view: PageView, pair: Pair): boolean {
  if (pair.to - pair.from > 200) return false;
  const lines = (pair.text ?? wordsBetween(view, pair.from, pair.to))
    .split('\n')
    .filter((line) => /\p{L}{3}/u.test(line));
  return lines.length > 0 && lines.every((line) => noted.test(line));
}
const noted =
  /\b(?:item|fiche|plan|document|bijlage|lijn)\b.{0,20}\b(?:aangemaakt|gewijzigd|aangepast|bewaard|toegevoegd|verwijderd)\b/i;
