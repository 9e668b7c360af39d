import { classOf, oneLine, parentOf } from '../../dom';
import { onceInside } from '../../memory';
import { isHeading } from '../labels';
import { aboutClass } from '../telling';
import { takesTurns } from './pair';

/** Which elements answer which labels; what is a label nor an answer is help, or somebody's remark. */
export type Answers = ReadonlyMap<Element, readonly Element[]>;

/** Fewer are no habit of a page. */
const fewest = 3;
/** More parts than any plan has. */
const most = 300;

/**
 * What answers an element, where labels and values have a make each that comes again and again and help or remarks of
 * another make stand between some of them: as siblings, or in rows built alike. Empty for what is no label there; null
 * where there is no such habit.
 */
export function answersOf(element: Element): readonly Element[] | null {
  const parent = parentOf(element);
  if (!parent) return null;
  const beside = answersIn(parent);
  if (beside) return isHeading(element) ? (beside.get(element) ?? null) : (beside.get(element) ?? []);
  const holder = parent.firstElementChild === element ? parentOf(parent) : null;
  return (holder && answersInRows(holder)?.get(element)) ?? null;
}

const answersIn = onceInside((holder): Answers | null => {
  const children = [...holder.children];
  if (children.length < fewest * 2 || children.length > most) return null;
  const tried = new Set<string>();
  for (const first of children) {
    const make = makeOf(first);
    if (tried.has(make) || classOf(first) === '') continue;
    tried.add(make);
    const parts: Element[][] = [];
    let part: Element[] | null = null;
    for (const child of children) {
      if (makeOf(child) === make) {
        part = [child];
        parts.push(part);
      } else if (isHeading(child)) part = null;
      else part?.push(child);
    }
    const answers = answersAmong(parts);
    if (answers) return answers;
  }
  return null;
});

/** Rows of one make, each of which begins with its label. */
const answersInRows = onceInside((holder): Answers | null => {
  const rows = [...holder.children].filter(
    ({ localName, childElementCount }) => localName !== 'tr' && childElementCount > 1,
  );
  if (rows.length > most) return null;
  const makes = new Map<string, Element[]>();
  for (const row of rows) {
    const first = row.firstElementChild;
    if (!first || (classOf(first) === '' && !isHeading(first))) continue;
    const make = `${makeOf(row)} ${makeOf(first)}`;
    makes.set(make, [...(makes.get(make) ?? []), row]);
  }
  const [alike = []] = [...makes.values()].sort((one, two) => two.length - one.length);
  // Rows of as many parts each are columns, and so are those that begin with a number.
  const counts = new Set(alike.map((row) => row.childElementCount));
  const isNumber = (row: Element): boolean => !/\p{L}{3}/u.test(row.firstElementChild?.textContent ?? '');
  if (counts.size < 2 || alike.filter(isNumber).length * 2 > alike.length) return null;
  const answers = answersAmong(alike.map((row) => [...row.children]));
  // What stands between a heading and the rest of its part is a heading too.
  const [first] = alike[0]?.children ?? [];
  const closed = alike.filter((row) => answers?.get(row.firstElementChild ?? row)?.at(-1) === row.lastElementChild);
  return first && isHeading(first) && closed.length < alike.length * 0.8 ? null : answers;
});

/**
 * Whether an element is help by the habit of its page: what is made so stands right behind a heading and nowhere else, always
 * with an answer behind it, and where it is left out the answer stands right behind the heading.
 */
export function isHelpByHabit(element: Element): boolean {
  const parent = parentOf(element);
  return parent !== null && helpIn(parent) === makeOf(element);
}

const helpIn = onceInside((holder): string | null => {
  const parts: string[][] = [];
  for (const child of holder.children) {
    if (isHeading(child)) parts.push([]);
    else parts.at(-1)?.push(makeOf(child));
  }
  const filled = parts.filter((part) => part.length > 0);
  for (const help of new Set(filled.map(([first = '']) => first))) {
    const helped = filled.filter((part) => part.includes(help));
    const bare = filled.filter((part) => !part.includes(help));
    const [answer] = bare[0] ?? [];
    const isAlways = bare.every(([first]) => first === answer) && helped.every((part) => part.lastIndexOf(help) === 0);
    if (isAlways && helped.length >= fewest && bare.length >= fewest && helped.every(([, next]) => next !== undefined))
      return help;
  }
  return null;
});

/** By whom, when or where, in the last line of most cards: "gesprek van 17 sept.", "Klassenraad OV1 · 8 sept. · verslag nr. 12". */
export function isNoteByHabit(element: Element): boolean {
  const card = parentOf(element);
  const cards = card && parentOf(card);
  return cards !== null && card?.lastElementChild === element && notesIn(cards).has(makeOf(element));
}

/** How such last lines are made among the children of an element: nearly all say a day, and more than that. */
const notesIn = onceInside((cards): ReadonlySet<string> => {
  const last = new Map<string, string[]>();
  for (const { lastElementChild: note, childElementCount } of cards.children) {
    if (!note || childElementCount < 3 || classOf(note) === '') continue;
    last.set(makeOf(note), [...(last.get(makeOf(note)) ?? []), oneLine(note.textContent ?? '')]);
  }
  const notes = new Set<string>();
  for (const [make, texts] of last) {
    const said = texts.filter((text) => text.length <= longestNote && dayAndMore.test(text)).length;
    if (texts.length >= fewest && said * 2 > texts.length && texts.every((text) => text.length <= longestNote))
      notes.add(make);
  }
  return notes;
});
const longestNote = 70;
const dayAndMore =
  /^(?=.*\p{L}{3}.*\s).*(?:\b\d{1,2}[/-]\d{1,2}\b|\b\d{1,2}\s(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*)(?!.*\b20\d\d$)/iu;

/** A few small words that name what stands behind them, as those made alike do in other cards: under the answer to a card's heading they begin another field. */
export function isLabelByHabit(element: Element): boolean {
  const card = parentOf(element);
  const cards = card && parentOf(card);
  return cards !== null && element.nextElementSibling !== null && labelsInCards(cards).has(makeOf(element));
}

/** How such words are made: they take turns with their values in some card, and never say a number or a sentence. */
const labelsInCards = onceInside((cards): ReadonlySet<string> => {
  const parts = new Map<string, Element[]>();
  for (const part of [...cards.children].slice(0, most).flatMap((card) => [...card.children])) {
    if (classOf(part) !== '') parts.set(makeOf(part), [...(parts.get(makeOf(part)) ?? []), part]);
  }
  const areLabels = ([, alike]: [string, Element[]]): boolean =>
    alike.length >= fewest && alike.every((part) => saysName(part)) && alike.some((part) => takesTurns(part));
  return new Set([...parts].filter(areLabels).map(([make]) => make));
});
const saysName = ({ childElementCount, textContent }: Element): boolean =>
  childElementCount === 0 && /^[^\d.]{2,40}$/.test(oneLine(textContent ?? ''));

/** Whether what stands behind a label is made otherwise than the answers in the rows made like its own: help, and no answer. */
export function isNoAnswer(label: Element, value: Element): boolean {
  const row = parentOf(label);
  const list = row && parentOf(row);
  if (!row || !list || row.childElementCount !== 2) return false;
  const usual = usualIn(list).get(`${makeOf(row)} ${makeOf(label)}`);
  return usual !== undefined && usual !== makeOf(value) && smallPrint.test(classOf(value));
}

const smallPrint = /(?:^|[\s_-])(?:mini|klein|small|hint|help|hulp|nota|tip|uitleg|info)(?:$|[\s_-])/i;

/** How the answer is made in rows of a label and an answer, where nearly all are made alike. */
const usualIn = onceInside((list): ReadonlyMap<string, string> => {
  const makes = new Map<string, string[]>();
  for (const row of list.children) {
    const [label, value, more] = row.children;
    if (!label || !value || more || classOf(row) === '') continue;
    const make = `${makeOf(row)} ${makeOf(label)}`;
    makes.set(make, [...(makes.get(make) ?? []), makeOf(value)]);
  }
  const usual = new Map<string, string>();
  for (const [make, values] of makes) {
    const [most = ''] = [...new Set(values)].sort((one, two) => count(values, two) - count(values, one));
    if (values.length >= fewest * 2 && count(values, most) >= values.length * 0.8 && !/\.$/.test(most))
      usual.set(make, most);
  }
  return usual;
});
const count = (all: readonly string[], one: string): number => all.filter((other) => other === one).length;

function answersAmong(parts: readonly Element[][]): Answers | null {
  if (parts.length < fewest || parts.every((part) => part.length <= 2)) return null;
  const alone = new Map<string, Element[]>();
  for (const [, ...rest] of parts) {
    for (const element of rest) {
      const make = makeOf(element);
      if (aboutClass.test(classOf(element))) continue;
      if (classOf(element) !== '' && rest.every((other) => other === element || makeOf(other) !== make))
        alone.set(make, [...(alone.get(make) ?? []), element]);
    }
  }
  const usual = [...alone].filter(([, found]) => found.length >= parts.length * 0.8);
  // Help says something wherever it stands; only an answer may be left open.
  const open = usual.filter(([, found]) => found.some((element) => element.textContent?.trim() === ''));
  const [value, other] = usual.length > 1 ? open : usual;
  if (!value || other) return null;
  const answers = new Map<Element, Element[]>();
  for (const [label, ...rest] of parts) {
    const at = rest.findIndex((element) => makeOf(element) === value[0]);
    if (!label || at < 0) continue;
    const more = rest.slice(at + 1);
    const end = more.findIndex((element) => makeOf(element) !== value[0] && isRemark(element));
    answers.set(label, [...rest.slice(at, at + 1), ...more.slice(0, end < 0 ? more.length : end)]);
  }
  return answers;
}

/** A list, a table or a paragraph without a make of its own goes on with the answer before it. */
const isRemark = (element: Element): boolean =>
  classOf(element) !== '' && !element.matches('ul, ol, table') && !element.querySelector('ul, ol, table, a');

const makeOf = (element: Element): string => `${element.localName}.${classOf(element)}`;
