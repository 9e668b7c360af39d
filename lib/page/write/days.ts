import { weekdays } from '@/lib/core/model/weekdays';
import { oneLine } from '@/lib/page/dom';
import type { Field } from '@/lib/page/field';
import { isOn as saysYes } from '@/lib/page/read/choices';
import { isInvitation } from '@/lib/page/read/empty';
import { wantedNames } from './choices';
import { nameOf } from './control-name';
import { isSelect, isTick } from './dom';
import { because, type Writer } from './outcome';
import { captureSelect, choose } from './select';
import { bring, isClickable, isLocked, isOn } from './switches';
import { isWeekday } from './weekday-names';

type Day = NonNullable<Field['days']>[number];

const no = /^(nee|neen|niet|geen|vrij|school|op school|-|–|n)$/i;
const isRadio = (control: Element): control is HTMLInputElement => isTick(control) && control.type === 'radio';
const isYes = (radio: HTMLInputElement, group: readonly Element[]): boolean =>
  !no.test(oneLine(radio.value)) && !no.test(nameOf(radio, group));

/** Whether the page's own controls say that this day is chosen. */
const isChosen = ({ controls }: Day): boolean =>
  controls.some((control) => saysYes(control) && (!isRadio(control) || isYes(control, controls)));

/** Which controls must be on for a day; a day in two halves is chosen whole. Null when it cannot be said. */
function switched({ controls }: Day, on: boolean): boolean[] | null {
  if (!controls.every(isRadio)) return controls.map(() => on);
  const radios = controls.filter(isRadio);
  const lead = radios.find((radio) => isYes(radio, controls) === on);
  return lead || !on ? radios.map((radio) => radio === lead) : null;
}

/** Chooses yes, or no, in a small list that stands for one day; false when it has no such choice. */
function chooseIn(select: HTMLSelectElement, on: boolean): boolean {
  const says = (option: HTMLOptionElement) => {
    const text = oneLine(option.text);
    return text !== '' && !isInvitation(text) && !no.test(text);
  };
  const option = [...select.options].find((candidate) => !candidate.disabled && says(candidate) === on);
  if (option) choose(select, [option]);
  return option !== undefined;
}

async function turn(day: Day, on: boolean): Promise<string | null> {
  // Half a day without school is locked and stays off; half a day that is locked and on cannot be taken off.
  const free = day.controls.filter((control) => !isLocked(control));
  const stuck = day.controls.some((control) => isLocked(control) && !on && saysYes(control));
  if (free.length === 0 || stuck || free.some((control) => !isSelect(control) && !isClickable(control)))
    return because.locked;
  for (const control of free.filter(isSelect)) if (!chooseIn(control, on)) return because.notDays;
  const rest = free.filter((control) => !isSelect(control));
  if (rest.length === 0) return null;
  const states = switched({ ...day, controls: rest }, on);
  if (!states) return because.notDays;
  await bring(rest, states);
  return null;
}

/** One group of radios over all days: only one of them can be chosen. */
const isOneGroup = (offered: readonly Day[]): boolean =>
  offered.every((day) => day.controls.every(isRadio)) &&
  new Set(offered.flatMap((day) => day.controls.map((control) => control.getAttribute('name')))).size === 1;

/** Days of the week of which recognition knows the controls: boxes, toggles, yes-and-no radios or a small list for each. */
export const days: Writer = {
  capture(field) {
    const controls = (field.days ?? []).flatMap((day) => day.controls);
    const switches = controls.filter((control) => !isSelect(control));
    const before = switches.map(isOn);
    const selects = controls.filter(isSelect).map(captureSelect);
    return {
      parts: [...before.map(String), ...selects.flatMap((select) => select.parts)],
      async restore() {
        await bring(switches, before);
        for (const select of selects) await select.restore();
      },
    };
  },
  async write(field, value) {
    const wanted = wantedNames(value);
    const offered = field.days ?? [];
    if (!wanted.every(isWeekday) || wanted.some((name) => !offered.some(({ day }) => day === name)))
      return because.notDays;
    if (wanted.length > 1 && isOneGroup(offered)) return because.oneOnly;
    for (const day of offered) {
      const on = wanted.includes(day.day);
      const why = isChosen(day) === on ? null : await turn(day, on);
      if (why) return why;
    }
    return null;
  },
  shows(field, value) {
    const wanted = wantedNames(value);
    const chosen = (field.days ?? []).filter(isChosen).map(({ day }) => day);
    return weekdays.every((day) => chosen.includes(day) === wanted.includes(day));
  },
};

/** Whether a field's days are all made of controls that can be switched one by one. */
export const hasDays = (field: Field): boolean =>
  (field.days ?? []).length > 0 &&
  (field.days ?? []).every((day) =>
    day.controls.every(
      (control) => isTick(control) || isSelect(control) || !['input', 'textarea'].includes(control.localName),
    ),
  );
