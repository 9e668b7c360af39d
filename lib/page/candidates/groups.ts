import { asInput, asSelect, byId, commonHolder, inputType, oneLine, parentOf, wordsOf } from '../dom';
import type { ControlKind } from '../field';
import { findDates } from '../read/date-text';
import type { DayCell } from './candidate';
import { type ControlRole, looksLikeDate } from './controls';
import type { Group, Unit } from './group';
import { findDateParts } from './group-date-parts';
import { joinDayRows } from './group-day-rows';
import { describeOptions, groupOptions, groupToggles } from './group-options';
import { findUploads } from './group-upload';
import type { PageLine } from './walk';

/** Joins the page's controls into fields: editor with textarea, boxes with boxes, three selects of a date, an upload list. */
export function groupControls(line: PageLine): Group[] {
  const all: Unit[] = [];
  for (const [at, piece] of line.pieces.entries())
    if (piece.role) all.push({ element: piece.element, role: piece.role, at });
  const used = new Set<Element>();
  const hidden = all.filter((unit) => unit.role === 'hidden');
  const units = all.filter((unit) => unit.role !== 'hidden');
  const groups: Group[] = [];
  const add = (
    kind: ControlKind,
    element: Element,
    controls: Element[],
    options: string[] = [],
    days?: DayCell[],
    parts: readonly Element[] = controls,
  ): void => {
    for (const control of controls) used.add(control);
    const spans = parts.map((control) => line.span(control)).filter(([from, to]) => to > from);
    const [from, to] =
      spans.length > 0
        ? [Math.min(...spans.map((s) => s[0])), Math.max(...spans.map((s) => s[1]))]
        : line.span(element);
    groups.push({ kind, element, controls, from, to, options, ...(days ? { days } : {}) });
  };

  for (const unit of units) {
    if (unit.role === 'editor-frame') {
      const area = textareaOf(unit.element);
      if (area) used.add(area);
      add('rich-text', unit.element, area ? [area, unit.element] : [unit.element]);
    }
  }
  for (const unit of units) {
    if (unit.role !== 'editable') continue;
    const area = twinTextarea(unit.element);
    if (area) used.add(area);
    add('editable', unit.element, [unit.element]);
  }

  const toggles = groupToggles(units);
  const free = (role: ControlRole) => units.filter((unit) => unit.role === role && !used.has(unit.element));
  const counted = countedControls(line, used, toggles);
  for (const toggle of toggles) {
    const controls = toggle.map((unit) => unit.element);
    if (controls.length > 0) addOptions('toggles', controls);
  }
  for (const role of ['checkbox', 'radio'] as const) {
    for (const group of mergeDayGroups(groupOptions(free(role), role, counted, line), line, counted)) {
      addOptions(role === 'checkbox' ? 'checkboxes' : 'radios', group);
    }
  }
  for (const parts of findDateParts(units.filter((unit) => !used.has(unit.element)))) {
    add('date-parts', commonHolder(parts) ?? (parts[0] as Element), parts);
  }
  for (const unit of free('custom-select')) {
    if (isInside(unit.element, used)) continue;
    const native = nativeBeside(unit.element, units);
    if (native) used.add(native);
    add(
      'custom-select',
      unit.element,
      native ? [unit.element, native] : [unit.element],
      dateCompanions(unit, hidden, units).map(() => ''),
    );
  }
  for (const upload of findUploads(line, units, used, counted))
    add('upload', upload.element, upload.controls, [], undefined, upload.marks);
  for (const unit of free('button')) {
    if (isInside(unit.element, used) || !isDateButton(unit.element, hidden)) continue;
    withCompanion('date', unit);
  }
  for (const unit of units) {
    if (used.has(unit.element)) continue;
    if (unit.role === 'textarea') add('textarea', unit.element, [unit.element]);
    else if (unit.role === 'date') withCompanion('date', unit);
    else if (unit.role === 'text') withCompanion(isDay(unit) ? 'date' : 'text', unit);
    else if (unit.role === 'click-to-edit') add('click-to-edit', unit.element, [unit.element]);
    else if (unit.role === 'select') {
      const multiple = asSelect(unit.element)?.multiple === true;
      add(multiple ? 'multi-select' : 'select', unit.element, [unit.element], optionsOf(unit.element));
    }
  }
  return joinDayRows(
    groups.sort((one, two) => one.from - two.from),
    line,
  );

  function addOptions(kind: ControlKind, controls: Element[]): void {
    const holder = commonHolder(controls) ?? (controls[0] as Element);
    const bounds = controls.length > 1 ? line.span(holder) : optionBounds(controls[0] as Element, line);
    const { options, days } = describeOptions(controls, line, bounds);
    add(
      kind,
      holder,
      controls,
      options.map((option) => option.shown),
      days ?? undefined,
    );
  }

  function isDay(unit: Unit): boolean {
    return looksLikeDate(unit.element) === 'yes' || showsDay(unit, dateCompanions(unit, hidden, units));
  }

  function withCompanion(kind: ControlKind, unit: Unit): void {
    const companions = dateCompanions(unit, hidden, units);
    for (const companion of companions) used.add(companion);
    add(kind, unit.element, [unit.element, ...companions]);
  }
}

const isInside = (element: Element, holders: Set<Element>): boolean => {
  for (let at: Element | null = element; at; at = parentOf(at)) if (holders.has(at)) return true;
  return false;
};

function optionBounds(control: Element, line: PageLine): readonly [number, number] {
  const [at] = line.span(control);
  return [Math.max(0, at - 3), Math.min(line.pieces.length, at + 4)];
}

function optionsOf(select: Element): string[] {
  return [...(asSelect(select)?.options ?? [])].map((option) => oneLine(option.text));
}

/** The textarea that an editor was made of: by the frame's id, else the hidden one beside the editor. */
function textareaOf(frame: Element): Element | null {
  const id = frame.id.replace(/_ifr$/, '');
  const named = id !== '' && id !== frame.id ? byId(frame, id) : null;
  if (named?.localName === 'textarea') return named;
  for (let at: Element | null = frame, steps = 0; at && steps < 6; at = at.parentElement, steps += 1) {
    for (const beside of [at.previousElementSibling, at.nextElementSibling]) {
      if (beside?.localName === 'textarea' && isOff(beside)) return beside;
    }
    if (at.parentElement && at.parentElement.querySelectorAll('iframe').length > 1) break;
    // A toolbar may stand between them.
    for (const beside of at.parentElement?.children ?? []) {
      if (beside.localName === 'textarea' && isOff(beside)) return beside;
    }
  }
  return null;
}

function isOff(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'none';
}

/** A hidden textarea that repeats what an editable element beside it shows. */
function twinTextarea(element: Element): Element | null {
  for (let at: Element | null = element, steps = 0; at && steps < 3; at = at.parentElement, steps += 1) {
    for (const beside of [at.previousElementSibling, at.nextElementSibling]) {
      if (beside?.localName === 'textarea' && isOff(beside)) return beside;
    }
  }
  return null;
}

/** The native select that a custom one stands for. */
function nativeBeside(element: Element, units: Unit[]): Element | null {
  for (let at: Element | null = element, steps = 0; at && steps < 3; at = at.parentElement, steps += 1) {
    for (const beside of [at.previousElementSibling, at.nextElementSibling]) {
      if (beside?.localName === 'select' && isOff(beside) && units.some((unit) => unit.element === beside))
        return beside;
    }
  }
  return null;
}

/** Hidden inputs that hold the same date as the visible control beside them. */
function dateCompanions(unit: Unit, hidden: Unit[], units: Unit[]): Element[] {
  const parent = unit.element.parentElement;
  if (!parent) return [];
  return (
    hidden
      .filter((other) => Math.abs(other.at - unit.at) <= 4 && parent.contains(other.element))
      // Behind another field it is that one's.
      .filter((other) => !units.some(({ at }) => (at > unit.at && at < other.at) || (at < unit.at && at > other.at)))
      .filter((other) => isIsoDay.test(asInput(other.element)?.value ?? '') || sharesName(unit.element, other.element))
      .map((other) => other.element)
  );
}

/** "do 7 jan." with the whole day in a hidden field beside it. */
const showsDay = ({ element }: Unit, companions: readonly Element[]): boolean =>
  /^\p{L}{0,9}\.?\s?\d{1,2}[\s./-]+[\p{L}\d]+\.?$/u.test(asInput(element)?.value.trim() ?? '') &&
  companions.some((other) => isIsoDay.test(asInput(other)?.value ?? ''));
const isIsoDay = /^\d{4}-\d{2}-\d{2}/;

function sharesName(one: Element, two: Element): boolean {
  const name = (element: Element): string =>
    (asInput(element)?.name || element.id).replace(/[_-]?(iso|alt|hidden|display|visible|text|real)$/i, '');
  return name(one) !== '' && name(one) === name(two);
}

function isDateButton(element: Element, hidden: Unit[]): boolean {
  const words = asInput(element)?.value || oneLine(wordsOf(element));
  if (words.length > 60) return false;
  const [date] = findDates(words);
  if (date) return words.length <= date.text.length + 20;
  if (
    /\b(kies|selecteer|geen|prik|stel)\b.{0,12}\bdatum\b|\bdatum\b.{0,8}\b(kiezen|selecteren|instellen|prikken)\b/i.test(
      words,
    )
  )
    return true;
  if (
    /date-?(picker|button|btn|field|input|trigger)|datum-?(knop|veld|kiezer)/i.test(element.getAttribute('class') ?? '')
  )
    return true;
  const parent = element.parentElement;
  return hidden.some(
    (unit) =>
      parent?.contains(unit.element) === true &&
      /dat(e|um)/i.test(asInput(unit.element)?.name ?? '') &&
      parent.children.length <= 4,
  );
}

function countedControls(line: PageLine, used: Set<Element>, toggles: Unit[][]): (element: Element) => number {
  const toggled = new Set(toggles.flat().map((unit) => unit.element));
  const prefix = [0];
  for (const piece of line.pieces) {
    const counts =
      piece.role !== null &&
      piece.role !== 'hidden' &&
      (piece.role !== 'button' || toggled.has(piece.element)) &&
      !(used.has(piece.element) && piece.role === 'textarea');
    prefix.push((prefix[prefix.length - 1] ?? 0) + (counts ? 1 : 0));
  }
  return (element) => {
    const [from, to] = line.span(element);
    return (prefix[to] ?? 0) - (prefix[from] ?? 0);
  };
}

/** Rows or columns of boxes that are all weekdays are one field (morning and afternoon, two columns). */
function mergeDayGroups(groups: Unit[][], line: PageLine, counted: (element: Element) => number): Element[][] {
  const merged: { controls: Element[]; days: boolean }[] = [];
  for (const group of groups) {
    const controls = group.map((unit) => unit.element);
    const holder = commonHolder(controls);
    const bounds = controls.length > 1 && holder ? line.span(holder) : optionBounds(controls[0] as Element, line);
    const days = isDayList(controls, line, bounds);
    const before = merged[merged.length - 1];
    const joint = before?.days && days ? commonHolder([...before.controls, ...controls]) : null;
    const alone = before && joint && counted(joint) === before.controls.length + controls.length;
    if (before && joint && (alone || isNextInRow(before.controls, controls, line))) before.controls.push(...controls);
    else merged.push({ controls, days });
  }
  return merged.map(({ controls }) => controls);
}

/** The box in the next cell of a row, with nothing else to fill in between them: a day of the same week. */
function isNextInRow(before: readonly Element[], controls: readonly Element[], line: PageLine): boolean {
  const [first] = controls;
  const last = before[before.length - 1];
  const row = first?.closest('tr, [role=row]');
  if (!first || !last || !row || last.closest('tr, [role=row]') !== row) return false;
  for (let at = line.span(last)[1]; at < line.span(first)[0]; at += 1) {
    const role = line.pieces[at]?.role;
    if (role && role !== 'hidden' && role !== 'button') return false;
  }
  return true;
}

function isDayList(controls: Element[], line: PageLine, bounds: readonly [number, number]): boolean {
  if (controls.some((control) => inputType(control) !== 'checkbox' && inputType(control) !== 'radio')) return false;
  if (controls.length > 1) return describeOptions(controls, line, bounds).days !== null;
  const twice = describeOptions([...controls, ...controls], line, bounds);
  return twice.options.every((option) => option.all.length > 0) && isOneDay(twice.options[0]?.all ?? []);
}

const isOneDay = (texts: readonly string[]): boolean =>
  texts.some((text) => /^(ma|di|wo|do|vr|za|zo)\b|dag\b/i.test(text));
