import type { Weekday } from '@/lib/core/model/basics';
import { asInput, commonHolder, oneLine, parentOf, wordsOf } from '../dom';
import { onceAbove } from '../memory';
import { findDates } from '../read/date-text';
import { dayOf } from '../read/weekday-text';
import type { DayCell } from './candidate';
import { daysByLetter } from './day-letters';
import type { CountIn, Unit } from './group';
import { type OptionText, optionText, toggleState } from './options';
import type { PageLine } from './walk';

const tooWide = new Set(['body', 'form', 'main', 'html']);

/** Joins checkboxes, or radios, that belong together: by name, else by the smallest holder of two that holds nothing else. */
export function groupOptions(units: Unit[], role: 'checkbox' | 'radio', countIn: CountIn, line: PageLine): Unit[][] {
  const own = units.filter((unit) => unit.role === role);
  const groups = new Map<unknown, Unit[]>();
  const put = (key: unknown, unit: Unit): void => {
    const group = groups.get(key);
    if (group) group.push(unit);
    else groups.set(key, [unit]);
  };
  const named = new Map<string, number>();
  const count = (name: string): number => named.get(name) ?? 0;
  for (const { element } of own)
    for (const name of new Set(Object.values(namesOf(element)))) named.set(name, count(name) + 1);
  const inside = new Set(own.map((unit) => unit.element));
  let run: { first: Unit; last: Unit } | null = null;
  for (const unit of own) {
    const { whole, shared } = namesOf(unit.element);
    const name = count(whole) > 1 ? whole : shared;
    if (name !== '' && count(name) > 1) put(name, unit);
    else {
      const holder = tightHolder(unit.element, inside, countIn);
      run =
        !holder && run && standsBehind(run.last, unit, line)
          ? { first: run.first, last: unit }
          : { first: unit, last: unit };
      put(holder ?? run.first, unit);
    }
  }
  return [...groups.values()];
}

/** Boxes one behind the other in running text, with only their own words between them. */
function standsBehind(before: Unit, unit: Unit, line: PageLine): boolean {
  if (holderOf(before.element) !== holderOf(unit.element) || unit.at - before.at > 4) return false;
  for (let at = before.at + 1; at < unit.at; at += 1) {
    const piece = line.pieces[at];
    if (!piece || piece.role || /:\s*$|[.?]\s/.test(piece.text) || piece.text.length > 60) return false;
  }
  return true;
}

/** What holds a box, a label around it passed over. */
function holderOf({ parentElement: parent }: Element): Element | null {
  return parent?.localName === 'label' ? parent.parentElement : parent;
}

/** The name that boxes of one field share: as it is, and without the place of each in the list; empty where there is none. */
const namesOf = onceAbove((element): { whole: string; shared: string } => {
  const name = asInput(element)?.name ?? '';
  if (name === '') return { whole: '', shared: '' };
  const where = `|${asInput(element)?.form ? 'form' : ''}|${element.getRootNode().nodeType}`;
  return { whole: `${name}${where}`, shared: `${name.replace(ofPlace, '').replace(ofDay, '')}${where}` };
});
/** "days[2]", "days[mon]"; "v[231]" is the number of a field, and no place in a list. */
const ofPlace = /\[(?!\d{3,}\])[^\]]*\]$/;
/** "wk[ma][vm]": a grid of days and halves of days. */
const ofDay = /\[(?:ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag)\]$/i;

/** The smallest holder of two or more of these; null when it also holds other controls. */
function tightHolder(element: Element, like: Set<Element>, countIn: CountIn): Element | null {
  for (let at = parentOf(element); at && !tooWide.has(at.localName); at = parentOf(at)) {
    const count = countIn(at);
    if (count < 2) continue;
    let same = 0;
    for (const control of at.querySelectorAll('input')) if (like.has(control)) same += 1;
    return same === count ? at : null;
  }
  return null;
}

/** The option texts of a group, and the weekday of each option where every option names one. */
export function describeOptions(
  controls: Element[],
  line: PageLine,
  bounds: readonly [number, number],
): { options: OptionText[]; days: DayCell[] | null } {
  const last = controls[controls.length - 1];
  const end = last ? line.span(last)[1] : 0;
  let after = false;
  for (let at = end; at < bounds[1]; at += 1) {
    const piece = line.pieces[at];
    if (!piece || piece.role) break;
    if (piece.text.trim() !== '') after = true;
  }
  const options = controls.map((control) => optionText(control, line, after ? 'after' : 'before', bounds));
  const byLetter = daysByLetter(options.map((option) => option.shown));
  const days: DayCell[] = [];
  for (const [at, option] of options.entries()) {
    const control = controls[at];
    const day = byLetter?.[at] ?? firstDay(option.all);
    if (!day || !control) return { options, days: null };
    const known = days.find((cell) => cell.day === day);
    if (known) known.controls.push(control);
    else days.push({ day, controls: [control] });
  }
  return { options, days: days.length >= 2 ? days : null };
}

function firstDay(texts: readonly string[]): Weekday | null {
  for (const text of texts) {
    const day = dayOf(text);
    if (day) return day;
  }
  return null;
}

/** Runs of buttons in one holder that are switches: ARIA says so, or each names a weekday and one looks switched on. */
export function groupToggles(units: Unit[]): Unit[][] {
  const groups: Unit[][] = [];
  let run: Unit[] = [];
  const close = (): void => {
    if (run.length >= 2 && isToggleRun(run)) groups.push(run);
    run = [];
  };
  for (const unit of units) {
    // "dinsdag 12 januari 2027" is a day to choose, and no day of the week to switch on.
    if (unit.role !== 'button' || findDates(wordsOf(unit.element)).length > 0) {
      close();
      continue;
    }
    const previous = run[run.length - 1];
    if (previous && !areBeside(previous.element, unit.element)) close();
    run.push(unit);
  }
  close();
  return groups.map((group) =>
    isWeekOfLetters(group)
      ? group
      : group.filter((unit) => isToggle(unit.element) || dayOf(wordsOf(unit.element)) !== null),
  );
}

const isToggle = (element: Element): boolean =>
  ['aria-pressed', 'aria-checked', 'aria-selected'].some((name) => element.hasAttribute(name)) ||
  /^(switch|checkbox|radio|option)$/.test(element.getAttribute('role') ?? '');

const isWeekOfLetters = (run: Unit[]): boolean => daysByLetter(run.map((unit) => wordsOf(unit.element))) !== null;

const isToggleRun = (run: Unit[]): boolean => {
  if (isWeekOfLetters(run)) return true;
  const toggles = run.filter((unit) => isToggle(unit.element)).length;
  const days = run.filter(
    (unit) => dayOf(oneLine(wordsOf(unit.element)) || (unit.element.getAttribute('title') ?? '')) !== null,
  ).length;
  return toggles >= 2 || days >= 3 || (days >= 2 && run.some((unit) => toggleState(unit.element) !== null));
};

/** What the page itself calls a group. */
const groupAround = (element: Element): Element | null => element.closest('[role=group], [role=radiogroup], fieldset');

function areBeside(one: Element, two: Element): boolean {
  const holder = commonHolder([one, two]);
  if (!holder || groupAround(one) !== groupAround(two)) return false;
  const depth = (element: Element): number => {
    let steps = 0;
    for (let at: Element | null = element; at && at !== holder; at = parentOf(at)) steps += 1;
    return steps;
  };
  return depth(one) <= 2 && depth(two) <= 2;
}
