import { weekdays } from '@/lib/core/model/weekdays';
import type { Field } from '@/lib/page/field';
import { dayOf } from '@/lib/page/read/weekday-text';
import { type Choice, decide, isDecided, wantedNames } from './choices';
import { nameOf } from './control-name';
import { isTick } from './dom';
import { because, type Writer } from './outcome';
import { bring, isClickable, isLocked, isOn } from './switches';
import { isWeekday } from './weekday-names';

const notTicks = ['select', 'textarea', 'iframe'];
const ticksOf = (field: Field): Element[] =>
  field.controls.filter((control) => isTick(control) || !['input', ...notTicks].includes(control.localName));

/** A row of five or seven boxes that name no day is the week in its order. */
function choicesOf(field: Field, wanted: readonly string[]): Choice[] {
  const ticks = ticksOf(field);
  const given = field.options?.length === field.controls.length ? field.options : null;
  const names = ticks.map((tick) => given?.[field.controls.indexOf(tick)] ?? nameOf(tick, ticks));
  const days = names.map(dayOf);
  const inOrder =
    wanted.every(isWeekday) &&
    (ticks.length === 5 || ticks.length === 7) &&
    days.every((day, at) => day === null || day === weekdays[at]);
  return ticks.map((tick, at) => ({
    name: names[at] ?? '',
    on: isOn(tick),
    locked: isLocked(tick),
    day: days[at] ?? (inOrder ? (weekdays[at] ?? null) : null),
  }));
}

function tooManyOfOneGroup(controls: readonly Element[], on: readonly boolean[]): boolean {
  const chosen = controls.filter((control, at) => on[at] && isTick(control) && control.type === 'radio');
  return new Set(chosen.map((control) => control.getAttribute('name'))).size < chosen.length;
}

/** Checkboxes, radios and toggle buttons: for the days of the week and for choices. */
export const ticks: Writer = {
  capture(field) {
    const before = ticksOf(field).map(isOn);
    return { parts: before.map(String), restore: () => bring(ticksOf(field), before) };
  },
  async write(field, value) {
    const wanted = wantedNames(value);
    const controls = ticksOf(field);
    if (controls.length === 0) return because.noInput;
    const { on, lost } = decide(choicesOf(field, wanted), wanted);
    if (lost !== null) return isWeekday(lost) ? because.notDays : because.noOption(lost);
    if (tooManyOfOneGroup(controls, on)) return because.oneOnly;
    const differing = controls.filter((control, at) => isOn(control) !== on[at]);
    if (differing.some((control) => isLocked(control) || !isClickable(control))) return because.locked;
    await bring(controls, on);
    return null;
  },
  shows: (field, value) => isDecided(choicesOf(field, wantedNames(value)), wantedNames(value)),
};
