import { weekdays } from '@/lib/core/model/basics';
import type { Field } from '@/lib/page/field';
import { type Choice, decide, isDecided, wantedNames } from './choices';
import { nameOf } from './control-name';
import { isTick, plain, wait } from './dom';
import { because, type Writer } from './outcome';
import { holdSubmit, isSaving } from './submit-guard';
import { isWeekday, weekdayOf } from './weekday-names';

const pressedClass = /(^|[\s_-])(on|active|actief|selected|checked|pressed|geselecteerd|aan)($|\s)/i;

/** Whether a checkbox, radio or toggle is on. */
export function isOn(control: Element): boolean {
  if (isTick(control)) return control.checked;
  for (const name of ['aria-pressed', 'aria-checked', 'aria-selected']) {
    const says = control.getAttribute(name);
    if (says !== null) return says === 'true';
  }
  return pressedClass.test(control.getAttribute('class') ?? '');
}

const ticksOf = (field: Field): Element[] =>
  field.controls.filter((control) => isTick(control) || !['input', 'select', 'textarea'].includes(control.localName));

/** A row of five or seven boxes that name no day is the week in its order. */
function choicesOf(field: Field, wanted: readonly string[]): Choice[] {
  const ticks = ticksOf(field);
  const names = ticks.map((tick) => nameOf(tick, ticks));
  const days = names.map(weekdayOf);
  const inOrder =
    wanted.every(isWeekday) &&
    (ticks.length === 5 || ticks.length === 7) &&
    days.every((day, at) => day === null || day === weekdays[at]);
  return ticks.map((tick, at) => ({
    name: names[at] ?? '',
    on: isOn(tick),
    day: days[at] ?? (inOrder ? (weekdays[at] ?? null) : null),
  }));
}

async function click(control: Element): Promise<void> {
  if (!('click' in control) || typeof control.click !== 'function') return;
  const release = holdSubmit(control.ownerDocument);
  control.click();
  await wait(0);
  release();
}

/** Clicks what differs, and only that; a radio that must go off goes off by the click on another one. */
async function bring(field: Field, wanted: readonly boolean[]): Promise<void> {
  const ticks = ticksOf(field);
  for (const [at, tick] of ticks.entries()) {
    const goesOff = wanted[at] === false;
    if (goesOff && isTick(tick) && tick.type === 'radio') continue;
    if (isOn(tick) !== wanted[at]) await click(tick);
  }
}

/** Radios cannot be clicked off: with none wanted the page's own "geen" would be needed. */
function clearRadios(field: Field, wanted: readonly boolean[]): void {
  for (const [at, tick] of ticksOf(field).entries()) {
    if (!isTick(tick) || tick.type !== 'radio' || wanted[at] || !tick.checked) continue;
    tick.checked = false;
    const { Event } = tick.ownerDocument.defaultView ?? window;
    tick.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    tick.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** Checkboxes, radios and toggle buttons: for the days of the week and for choices. */
export const ticks: Writer = {
  capture(field) {
    const before = ticksOf(field).map(isOn);
    return {
      parts: before.map(String),
      async restore() {
        await bring(field, before);
        clearRadios(field, before);
      },
    };
  },
  async write(field, value) {
    const wanted = wantedNames(value);
    const controls = ticksOf(field);
    if (controls.length === 0) return because.noInput;
    const { on, lost } = decide(choicesOf(field, wanted), wanted);
    if (lost !== null) return isWeekday(lost) ? because.notDays : because.noOption(lost);
    if (controls.some((control, at) => isOn(control) !== on[at] && isLocked(control))) return because.locked;
    if (controls.some((control) => !isTick(control) && isSaving(plain(control.textContent ?? ''))))
      return because.locked;
    if (tooManyOfOneGroup(controls, on)) return because.oneOnly;
    await bring(field, on);
    clearRadios(field, on);
    return null;
  },
  shows: (field, value) => isDecided(choicesOf(field, wantedNames(value)), wantedNames(value)),
};

const isLocked = (control: Element): boolean =>
  control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true' || control.matches(':disabled');

function tooManyOfOneGroup(controls: readonly Element[], on: readonly boolean[]): boolean {
  const chosen = controls.filter((control, at) => on[at] && isTick(control) && control.type === 'radio');
  return new Set(chosen.map((control) => control.getAttribute('name'))).size < chosen.length;
}
