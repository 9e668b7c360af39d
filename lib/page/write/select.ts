import type { Field } from '@/lib/page/field';
import { decide, isDecided, wantedNames } from './choices';
import { fire, fireBlur, isSelect, plain } from './dom';
import { because, type Contents, type Writer } from './outcome';
import { isWeekday } from './weekday-names';

const selectOf = (field: Field): HTMLSelectElement | undefined => field.controls.find(isSelect);
const options = (select: HTMLSelectElement): HTMLOptionElement[] => [...select.options];
const choicesOf = (select: HTMLSelectElement) =>
  options(select).map((option) => ({ name: option.disabled ? '' : option.text, on: option.selected }));

/** "Kies...": the option that stands for no choice. */
const noChoice = (select: HTMLSelectElement): HTMLOptionElement | undefined =>
  options(select).find((option) => plain(option.text) === '' || option.value === '') ??
  options(select).find((option) => /^([-–.]+|\(?(kies|selecteer|maak een keuze|geen keuze))/i.test(plain(option.text)));

/** Selects exactly these options and tells the page, if anything differs. */
export function choose(select: HTMLSelectElement, wanted: readonly HTMLOptionElement[]): void {
  if (options(select).every((option) => option.selected === wanted.includes(option))) return;
  if (select.multiple) for (const option of options(select)) option.selected = wanted.includes(option);
  else select.selectedIndex = wanted[0] ? options(select).indexOf(wanted[0]) : -1;
  fire(select, 'input');
  fire(select, 'change');
  fireBlur(select);
}

/** What one select holds, and the way back. */
export function captureSelect(select: HTMLSelectElement): Contents {
  const before = options(select).filter((option) => option.selected);
  return {
    parts: options(select).map((option) => `${option.text} ${option.selected}`),
    async restore() {
      choose(select, before);
    },
  };
}

/** Makes one select hold these texts; answers null or why not. */
export function chooseTexts(select: HTMLSelectElement, wanted: readonly string[]): string | null {
  if (!select.multiple && wanted.length > 1) return because.oneOnly;
  if (!select.multiple && wanted.length === 0) {
    const empty = noChoice(select);
    choose(select, empty ? [empty] : []);
    return null;
  }
  const { on, lost } = decide(choicesOf(select), wanted);
  if (lost !== null) return isWeekday(lost) ? because.notDays : because.noOption(lost);
  const chosen = options(select).filter((_, at) => on[at]);
  choose(select, select.multiple ? chosen : chosen.slice(0, 1));
  return null;
}

/** Whether one select shows these texts. */
export function showsTexts(select: HTMLSelectElement, wanted: readonly string[]): boolean {
  const held = options(select).filter((option) => option.selected);
  if (wanted.length === 0) return held.length === 0 || (held.length === 1 && held[0] === noChoice(select));
  if (select.multiple) return isDecided(choicesOf(select), wanted);
  const { on } = decide(choicesOf(select), wanted);
  return held.length === 1 && options(select).findIndex((_, at) => on[at]) === select.selectedIndex;
}

/** Native lists, for one choice or for several. */
export const select: Writer = {
  capture(field) {
    const control = selectOf(field);
    return control ? captureSelect(control) : { parts: [], restore: async () => undefined };
  },
  async write(field, value) {
    const control = selectOf(field);
    return control ? chooseTexts(control, wantedNames(value)) : because.noInput;
  },
  shows(field, value) {
    const control = selectOf(field);
    return control !== undefined && showsTexts(control, wantedNames(value));
  },
};
