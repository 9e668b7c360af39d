import type { PageLine, Piece } from '../candidates/walk';
import { bareClass, classAt, classIn } from '../classes';
import { asSelect, oneLine, parentOf } from '../dom';
import { onceAText } from '../memory';
import { fieldValue, labelsOf } from './from-marks';
import { isElsewhere, isHidden, keyOf, nameAtStart, type Sighting } from './sighting';

/** The class of a pupil by the places that name the pupil: in their text, close by, else behind "Klas" anywhere on the page. */
export function findClass(sightings: readonly Sighting[], line: PageLine): string | null {
  // Beside what is chosen stand those that are not.
  const sorted = [...sightings].sort(
    (one, two) => Number(one.kind === 'chosen') - Number(two.kind === 'chosen') || two.weight - one.weight,
  );
  const [best] = sorted;
  if (!best) return null;
  const own = new Set(sightings.map(({ name }) => keyOf(name)));
  for (const { text, kind } of sorted) {
    const said = kind === 'title' ? null : kind === 'path' ? classOfPath(text) : presentClass(text);
    if (said) return said;
  }
  for (const { name, text, element, kind } of sorted.slice(0, 4)) {
    const told = kind === 'title' ? null : (bareClass(behindName(text, name)) ?? inClassPart(element));
    if (told) return told;
  }
  for (const { element, kind } of sorted.slice(0, 4)) {
    const found =
      kind === 'title'
        ? null
        : ((kind === 'chosen' || asSelect(element) ? branchOf(element) : null) ?? nearest(element, line, own));
    if (found) return found;
  }
  const told =
    bareBeside(sorted, line) ?? labelledClass(line) ?? classIn(sorted.find(({ kind }) => kind === 'title')?.text ?? '');
  return told ?? (best.kind === 'title' ? onlyClass(line, own) : null);
}

/** Of a path the step nearest to the pupil: "LVS > 5 OV1 > 5OV1C > De Clercq Milan", "LVS > 5 Koala > De Clercq Milan". */
function classOfPath(text: string): string | null {
  const steps = text.replaceAll(' · ', ' ').split(/\s*[›»>→]\s*|\s\/\s/);
  const own = steps.findIndex((step) => nameAtStart(step) !== null);
  const classes = steps.map(presentClass);
  const before = steps[own - 1];
  return (
    classes.findLast((step) => step !== null) ??
    presentClass(text) ??
    (before === undefined ? null : bareClass(oneLine(before)))
  );
}

/** What the pupil's own part of the page says of the class, in an element that is named for it. */
function inClassPart(element: Element): string | null {
  let holder = parentOf(element);
  for (let steps = 0; holder && steps < 3; steps += 1) {
    if ((holder.textContent ?? '').length > 400) return null;
    const part = holder.querySelector('[class~="class" i], [class~="klas" i], [class*="-klas" i], [class*="_klas" i]');
    const said = part && part !== element ? oneLine(part.textContent ?? '') : '';
    const found = said === '' || said.length > longestClass ? null : (presentClass(said) ?? bareClass(said));
    if (found) return found;
    holder = parentOf(holder);
  }
  return null;
}
const longestClass = 30;

const behindName = (text: string, name: string): string => afterSigns(text.slice(text.indexOf(name) + name.length));
const afterSigns = (text: string): string => oneLine(text).replace(/^[\s,|·•(–—-]+/, '');

/** The class in a text that is not told to be one that was, or comes. */
const presentClass = onceAText((text): string | null => {
  const parts = text.split(/[.;|·•,]\s+/);
  for (const part of [...parts.filter((one) => saysClass.test(one)), ...parts]) {
    const found = past.test(part) ? null : classIn(part);
    if (found) return found;
  }
  return past.test(text) ? null : classIn(text);
});
/** "5de jaar OV1, klas 5d" */
const saysClass = /^\s*klas(?:groep)?\s/i;
const past =
  /vorig|vroeger|volgend|\boude?\b|\bwas\b|historiek|loopbaan|overgang|\bokan\s(?:in|tot|\d)|\badm\.|officiële code/i;

/** Whether the class in this piece can be the pupil's: not in a list of classes, nor beside another's name. */
const isFree = (piece: Piece, own: ReadonlySet<string>): boolean => {
  if (piece.role || isElsewhere(piece.element) || isHidden(piece.element) || isOneOfClasses(piece.element))
    return false;
  const name = nameAtStart(piece.text);
  return name === null || own.has(keyOf(name));
};

/** One of a row or list of classes to go to, unless it is marked among them. */
function isOneOfClasses(element: Element): boolean {
  const item = element.closest('li, a, button');
  if (!item?.parentElement || item.matches(marked) || item.querySelector(`${marked}, b, strong`)) return false;
  const others = [...item.parentElement.children].filter(
    (other) => other !== item && other.localName === item.localName && isBareClass(oneLine(other.textContent ?? '')),
  );
  return others.length > 1 && isBareClass(oneLine(item.textContent ?? ''));
}
const marked =
  '[aria-current]:not([aria-current=false]), [aria-selected=true], [class*=activ], [class*=select], [class*=actief], .on, .current';
const isBareClass = (text: string): boolean => text.length < 12 && classIn(text) !== null;

/** The class of the branch of a tree or list that something is chosen in: what holds it says so, or what stands over it. */
function branchOf(element: Element): string | null {
  const group = asSelect(element)?.selectedOptions[0]?.closest('optgroup');
  if (group) return classIn(group.label);
  for (let over = element.previousElementSibling; over; over = over.previousElementSibling) {
    if (over.localName === element.localName) continue;
    const said = oneLine(over.textContent ?? '');
    if (said.length < 30) return classIn(said);
  }
  for (let item = parentOf(element)?.closest('li'); item; item = item.parentElement?.closest('li')) {
    const own = [...item.childNodes]
      .filter((node) => !/^[UO]L$/.test(node.nodeName))
      .map((node) => node.textContent ?? '');
    const found = classIn(oneLine(own.join(' ')));
    if (found) return found;
  }
  return null;
}

/** The class closest to a place, in the smallest part around it that names one. */
function nearest(element: Element, line: PageLine, own: ReadonlySet<string>): string | null {
  const [at] = line.span(element);
  const within = (from: number, to: number): string | null => {
    let found: string | null = null;
    let least = Number.POSITIVE_INFINITY;
    let latest = '';
    for (let index = Math.max(0, from); index < Math.min(to, line.pieces.length); index += 1) {
      const piece = line.pieces[index];
      const said = piece && !piece.role ? presentClass(piece.text) : null;
      if (!piece || said === null || !isFree(piece, own)) continue;
      const distance = Math.abs(index - at) + (index < at ? 0.5 : 0);
      // Of a class for each school year the last one counts.
      const year = /20\d\d(?=\s*[-–/]\s*(?:20)?\d\d)/.exec(line.pieces[index - 1]?.text ?? '')?.[0] ?? latest;
      if (year < latest || (year === latest && distance >= least)) continue;
      [found, least, latest] = [said, distance, year];
    }
    return found;
  };
  let holder: Element | null = element;
  for (let steps = 0; holder && steps < 5; steps += 1) {
    const [from, to] = line.span(holder);
    if (to - from > 60) break;
    const found = within(from, to);
    if (found) return found;
    holder = parentOf(holder);
  }
  return within(at - 4, at + 8);
}

/** A class without the form of education right behind the name: in its text, or next to it. */
function bareBeside(sightings: readonly Sighting[], line: PageLine): string | null {
  for (const { name, text, element, kind } of sightings) {
    if (kind === 'title') continue;
    const [from, to] = line.span(element);
    const next = line.pieces
      .slice(from, Math.min(to + 3, from + 8))
      .find(({ role, text, element: of }) => !role && bareClass(afterSigns(text)) && of.closest('[role=tab]') === null);
    const found = bareClass(behindName(text, name)) ?? (next ? bareClass(afterSigns(next.text)) : null);
    if (found) return found;
  }
  return null;
}

/** The one class that the page names. */
function onlyClass(line: PageLine, own: ReadonlySet<string>): string | null {
  const found = new Set<string>();
  for (const piece of line.pieces) {
    const said = piece.role ? null : presentClass(piece.text);
    if (said && isFree(piece, own)) found.add(said);
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

const classLabel =
  /^(?:(?:huidige|eigen)\s+)?(?:klas(?:groep|se)?|groep|class)\b(?!\s*(?:titularis|leerkracht|raad))|^uit (?:de )?klas(?:groep)?$/i;

/** "Klas" with its value anywhere on the page. */
function labelledClass(line: PageLine): string | null {
  for (const [at, piece] of line.pieces.entries()) {
    if (piece.role) {
      const value = /^(?:text|select|custom-select)$/.test(piece.role) ? fieldValue(piece) : '';
      const labels = value !== '' && value.length <= longestClass ? labelsOf(line, at, piece.element) : [];
      const code = labels.some((label) => classLabel.test(label)) ? classIn(`klas: ${value}`) : null;
      if (code) return code;
      continue;
    }
    if (!/klas|groep|class/i.test(piece.text)) continue;
    const text = oneLine(piece.text);
    if (!classLabel.test(text) || isElsewhere(piece.element)) continue;
    const found = presentClass(text) ?? bareClass(text.replace(/^[^:]*:?\s*/, ''));
    if (found) return found;
    const next = line.pieces[at + 1];
    if (!next || next.role || classAt(text) >= 0) continue;
    const code = classIn(`klas: ${oneLine(next.text)}`) ?? bareClass(oneLine(next.text));
    if (code && (/\d/.test(code) || !isMenu(piece.element, next.element))) return code;
  }
  return null;
}

/** "Klas" with "Dossiers" and more beside it: where to go to, and no class by that name. */
const isMenu = (one: Element, next: Element): boolean =>
  one.localName === next.localName &&
  one.parentElement === next.parentElement &&
  [...(one.parentElement?.children ?? [])].filter(({ localName }) => localName === one.localName).length > 2;
