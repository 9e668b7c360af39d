import type { PageLine } from '../candidates/walk';
import { classOf, oneLine, parentOf } from '../dom';
import { onceAbove, onceAText, onceInside } from '../memory';
import { isInPupilPart, isNameLabel, nameAtStart } from './sighting';
import type { Words } from './text-blocks';

/** What somebody is who is not the pupil: staff, family, people of a place; and who did something here. */
const role =
  '(?:\\p{L}*(?:titularis(?:sen)?|mentor(?:en)?|leerkracht(?:en)?|vader|moeder|ouders?|begeleid(?:er|ster)s?|verantwoordelijken?|co[oö]rdinator|therapeute?|medewerk(?:er|ster)|direct(?:eur|rice|ie)|opvoed(?:er|ster)|coach|consulente?|assistente?|leider|persoon|personen)|' +
  'leraar|lerares|leraren|opsteller|auteur|verslaggever|voorzitter|mama|papa|oma|opa|tante|oom|nonkel|neef|nicht|vriend(?:in)?|voogd|tolk|broers?|zus(?:sen|je)?|psycholo(?:og|ge)|ergo|kine(?:sist)?|logo(?:pedist)?|clb(?:-\\p{L}+)?|werkgever|zaakvoerder|eigenaar|baas|trainer|' +
  'arts|dokter|collega|gebruiker|afzender|aanwezig(?:en)?|deelnemers?|klasgenoten|ondergetekende)';
const done =
  '(?:\\p{L}+\\s+)?door|ingelogd als|aangemeld als|welkom(?: terug)?|dag|hallo|aan|cc|met|volg(?:t|ende)(?: leerling)?|vorige(?: leerling)?|laatst bekeken|recent(?: bekeken)?|onlangs bekeken|favorieten|andere leerlingen|ook in .{2,30}';

const roleBefore = new RegExp(
  `^van\\s*:$|(?:^|[\\s(,/|·•])(?:${role}|${done})(?:\\s*\\([^)]*\\))?\\s*[:–-]?\\s*$`,
  'iu',
);
const roleBehind = new RegExp(`^\\s*[,(|·•–—/-]*\\s*(?:(?:de|haar|zijn|uw|je)\\s+)?${role}(?![\\p{L}:]|\\s*:)`, 'iu');
/** A day behind a name is when its owner wrote something; a day of birth is long ago. */
const dayBehind =
  /^\s*[,(|·•–—-]*\s*(?:(?:schreef|op|om)\s+)*(?:\d{1,2}[/.-]\d{1,2}(?:[/.-](?:20[2-9]\d|[2-9]\d))?(?![\d/.-])|\d{1,2}:\d\d|\d{1,2}\s(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?(?:\s20[2-9]\d)?(?!\s?\d)|vandaag|gisteren)/iu;

const saysRoleBefore = onceAText((text): boolean => text.length < 60 && roleBefore.test(text));
/** Words before another name tell of that one. */
const saysRoleBehind = onceAText((text): boolean => {
  const said = roleBehind.exec(text)?.[0];
  return said !== undefined && nameAtStart(text.slice(said.length)) === null;
});

/** Who teaches, leads or wrote: "titularis Kim Peeters", "door Kim Peeters". */
const staff =
  /(?:^|[\s(,/|·•–-])(?:\p{L}*titularis|\p{L}*leerkracht|leraar|lerares|mentor|opsteller|auteur|verslaggever|voorzitter|directeur|directrice|(?:\p{L}+\s+)?door)\s*:?\s*$/iu;

/** Whether the page says somewhere that this name is of somebody who works at the school. */
export const isOfStaff = (name: string, texts: readonly string[]): boolean =>
  texts.some((text) => {
    const at = text.indexOf(name);
    return at > 0 && staff.test(text.slice(Math.max(0, at - 30), at));
  });

/** Whether the words around a name say that it is somebody else's. */
export function isOfOther(blocks: readonly Words[], at: number, name: string): boolean {
  const block = blocks[at];
  if (!block) return false;
  const rest = block.text.slice(block.text.indexOf(name) + name.length);
  if (isStep(block)) return true;
  if (saysRoleBehind(rest) || dayBehind.test(rest)) return true;
  if (saysRoleBefore(headOf(block.element) ?? '')) return true;
  const before = blocks[at - 1];
  if (before && isNear(before.element, block.element) && !isPressed(before.element) && saysRoleBefore(before.text))
    return true;
  const next = blocks[at + 1];
  if (rest.trim() !== '' || !next || !isNear(next.element, block.element)) return false;
  if (dayBehind.test(next.text)) return true;
  const after = blocks[at + 2];
  return saysRoleBehind(next.text) && !(after && isNear(next.element, after.element) && nameAtStart(after.text));
}

/** The way to the pupil before or behind this one. */
const isStep = ({ text, element }: Words): boolean => {
  if (/^(?:[«‹←<◄]|&laquo;)|[»›→>►]$/.test(text)) return true;
  const link = element.closest('a, button');
  return (
    link !== null &&
    /vorige|volgende|\b(?:prev|next)/i.test(
      `${link.getAttribute('title') ?? ''} ${link.getAttribute('aria-label') ?? ''} ${classOf(link)}`,
    )
  );
};

/** The head of the column that a cell is in, when the table has heads. */
export function headOf(element: Element): string | null {
  const cell = cellOf(element);
  const table = cell?.closest('table');
  if (!cell || !table) return null;
  const heads = headsIn(table);
  let head = heads.get(cell);
  if (head === undefined) {
    head = headOver(cell, table);
    heads.set(cell, head);
  }
  return head;
}

const cellOf = onceAbove((element) => element.closest('td'));
/** The heads that were found for cells of a table, for as long as nothing in it changes. */
const headsIn = onceInside((_table) => new Map<Element, string | null>());

function headOver(cell: Element, table: Element): string | null {
  const row = cell.parentElement;
  const top = table.querySelector('tr');
  if (!row || !top || top === row) return null;
  const head = top.children[[...row.children].indexOf(cell)];
  const said = oneLine(head?.textContent ?? '');
  if (top.children.length !== row.children.length || row.children.length < 2) return null;
  return head?.localName === 'th' || saysRoleBefore(said) || isNameLabel(said) ? said : null;
}

/** Headings over the name of a place, or of somebody of it. */
const ofPlace =
  /^(?:de |het |onze |gegevens (?:van )?(?:de |het )?|gekozen )?\p{L}*-?(?:plaats|plek|instelling|organisatie|bedrijf|firma|werkgever|werkvloer|adres|dienst|mentor|contactpersoon|contactgegevens|begeleider|leerkracht|ouders?|voogd)(?:\s.{0,20})?$/iu;

/** Whether one of the last few texts before a field is a heading over somebody else, or over a place. */
export function isUnderOther(line: PageLine, at: number): boolean {
  for (let before = at - 1, seen = 0; before >= 0 && seen < 4; before -= 1) {
    const piece = line.pieces[before];
    if (!piece || piece.text === '\n') continue;
    if (piece.role) return false;
    seen += 1;
    if (ofPlace.test(oneLine(piece.text).replace(/[:*]+$/, ''))) return true;
  }
  return false;
}

/** A tab or link says nothing of what stands behind it. */
const isPressed = (element: Element): boolean => element.closest('a, button, [role=tab]') !== null;

/** Whether two texts stand in one small part of the page. */
const isNear = (one: Element, other: Element): boolean => {
  for (let at: Element | null = one, steps = 0; at && steps < 3; at = parentOf(at), steps += 1) {
    if ((at.textContent ?? '').length > 400) return false;
    if (at.contains(other)) return true;
  }
  return false;
};

/** The sorts of what holds one of several: by the element's name, or by its role. */
const ofMany: readonly ((name: string, role: string | null) => boolean)[] = [
  (name) => name === 'li',
  (name) => name === 'a' || name === 'button',
  (name) => name === 'tr',
  (name) => name === 'label',
  (_name, role) => role === 'option',
  (_name, role) => role === 'row',
  (_name, role) => role === 'listitem',
];

/** One of several names in a list, table or row of links: other pupils. */
export function isOneOfMany(element: Element): boolean {
  const items = itemsOf(element);
  const kinds = isInPupilPart(element) ? items.slice(0, 2) : items;
  return kinds.some((item) => item !== null && isAmong(item, element));
}

/** What holds an element, or is it, as one of each sort. */
const itemsOf: (element: Element) => readonly (Element | null)[] = onceAbove((element) => {
  const { localName, parentElement } = element;
  const role = element.getAttribute('role');
  const above = parentElement ? itemsOf(parentElement) : noItems;
  return ofMany.some((isOne) => isOne(localName, role))
    ? ofMany.map((isOne, sort) => (isOne(localName, role) ? element : (above[sort] ?? null)))
    : above;
});
const noItems: readonly (Element | null)[] = ofMany.map(() => null);

/** What was found of the items in a holder, and of what stands in these, for as long as nothing in it changes. */
const amongIn = onceInside((_holder) => new Map<Element, Map<Element, boolean>>());

function isAmong(item: Element, element: Element): boolean {
  const holder = item.parentElement;
  if (!holder) return false;
  const items = amongIn(holder);
  const known = items.get(item) ?? new Map<Element, boolean>();
  items.set(item, known);
  let answer = known.get(element);
  if (answer === undefined) {
    answer = isAmongNames(item, element);
    known.set(element, answer);
  }
  return answer;
}

const isBold = onceInside((item): boolean => item.querySelector('b, strong') !== null);
const isLink = onceInside((item): boolean => item.querySelector('a') !== null);
const boldIn = onceInside((list): number => [...list.children].filter(isBold).length);
const linksIn = onceInside((list): number => [...list.children].filter(isLink).length);

/** The only one in bold, or the only one that is no link. */
export function isMarked(item: Element): boolean {
  const list = item.parentElement;
  if (!list || list.childElementCount < 3) return false;
  return (isBold(item) && boldIn(list) === 1) || (!isLink(item) && linksIn(list) === list.childElementCount - 1);
}

function isAmongNames(item: Element, element: Element): boolean {
  const holder = item.parentElement;
  if (!holder || holder.childElementCount < 2 || holder.childElementCount > 400) return false;
  const column = item.localName === 'tr' ? [...item.children].findIndex((cell) => cell.contains(element)) : -1;
  // Of two columns the first may hold what the second is.
  if (column === 1 && item.children.length === 2 && !/\d/.test(item.children[0]?.textContent ?? '')) return false;
  if (isMarked(item)) return false;
  const [one, two] = firstNamed(holder, item.localName, column);
  return (one !== undefined && one !== item) || two !== undefined;
}

/** The first two parts of a sort in a holder that start with a name, or whose cell in this column does. */
function firstNamed(holder: Element, sort: string, column: number): readonly Element[] {
  const known = namedIn(holder);
  const key = `${sort} ${column}`;
  let named = known.get(key);
  if (!named) {
    named = [];
    for (const part of holder.children) {
      if (part.localName !== sort) continue;
      const text = oneLine((column < 0 ? part : part.children[column])?.textContent ?? '');
      if (nameAtStart(text) === null || /titularis/i.test(text)) continue;
      if (named.push(part) === 2) break;
    }
    known.set(key, named);
  }
  return named;
}
const namedIn = onceInside((_holder) => new Map<string, Element[]>());
