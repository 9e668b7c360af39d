import type { ItemValue } from '@/lib/core/model/basics';
import type { Candidate } from '@/lib/page/candidates/candidate';
import { oneLine } from '@/lib/page/dom';
import type { Field } from '@/lib/page/field';
import { isInvitation } from '@/lib/page/read/empty';
import { readValue, textOf } from '@/lib/page/read/value';
import { dayOf } from '@/lib/page/read/weekday-text';
import { alike, wantedNames } from './choices';
import { isInput, viewOf, wait } from './dom';
import { because, type Contents, type Writer } from './outcome';
import { holdSubmit, isSaving, submits } from './submit-guard';
import { isWeekday } from './weekday-names';

const triggerOf = (field: Field): HTMLElement | undefined =>
  field.controls.find(
    (control): control is HTMLElement => 'click' in control && !(isInput(control) && control.type === 'hidden'),
  );

/** The field as recognition reads it. */
const candidateOf = ({ control, element, controls }: Field): Candidate => ({
  kind: control,
  element,
  controls,
  from: 0,
  to: 0,
  labels: [],
  context: [],
  hidden: 'no',
  options: [],
});

/** The choice that the box shows: empty for "Kies...". */
const shownText = (field: Field): string => textOf(candidateOf(field));

const namesIn = (value: ItemValue): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** The choices that a box for several shows; as days of the week where those it is compared with are. */
function shownNames(field: Field, like: readonly string[]): string[] {
  const kind = like.length > 0 && like.every(isWeekday) ? 'weekdays' : 'choice';
  return namesIn(readValue(kind, candidateOf(field)));
}

const says = (name: string) => (text: string) => (isWeekday(name) ? dayOf(text) === name : alike(text) === alike(name));

const onScreen = (element: HTMLElement): boolean => element.getClientRects().length > 0;
const mayBeOption = '[role=option], li, [class*=option i], [class*=item i], [class*=bubble i] > *';

/** The innermost elements on the screen that can be clicked as a choice. */
function visibleOptions(document: Document | ShadowRoot): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(mayBeOption)].filter(onScreen);
  return all.filter((element) => element.querySelector(mayBeOption) === null);
}

/** A click as a hand makes it, on what one sees of an element: widgets listen to different parts of it. */
function press(element: HTMLElement): void {
  let target = element;
  while (
    target.firstElementChild &&
    'click' in target.firstElementChild &&
    onScreen(target.firstElementChild as HTMLElement)
  ) {
    target = target.firstElementChild as HTMLElement;
  }
  const { MouseEvent } = viewOf(target);
  for (const type of ['mousedown', 'mouseup']) {
    target.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
  }
  target.click();
}

/** The choices that stood on the page before the box was opened: those of other boxes. */
function standingBeside(field: Field, trigger: HTMLElement): Set<HTMLElement> {
  const root = trigger.getRootNode() as Document | ShadowRoot;
  return new Set(visibleOptions(root).filter((element) => !field.element.contains(element)));
}

/** Opens the list and clicks one choice; closes it again when the choice is not there. */
async function pick(field: Field, fits: (text: string) => boolean, beside?: Set<HTMLElement>): Promise<boolean> {
  const trigger = triggerOf(field);
  if (!trigger || submits(trigger) || isSaving(shownText(field))) return false;
  const root = trigger.getRootNode() as Document | ShadowRoot;
  const standing = beside ?? standingBeside(field, trigger);
  const find = () =>
    visibleOptions(root).find(
      (element) => !standing.has(element) && !element.contains(trigger) && fits(oneLine(element.textContent ?? '')),
    );
  const release = holdSubmit(trigger.ownerDocument);
  let option = find();
  if (!option) {
    press(trigger);
    option = find();
    for (let tries = 0; !option && tries < 8; tries += 1) {
      await wait(30);
      option = find();
    }
    if (!option) press(trigger);
  }
  if (option) press(option);
  await wait(0);
  release();
  return option !== undefined;
}

/** Brings a box for several choices to these: what goes is clicked away first. Answers the first that is not offered. */
async function pickAll(field: Field, wanted: readonly string[]): Promise<string | null> {
  const trigger = triggerOf(field);
  if (!trigger) return wanted[0] ?? '';
  const beside = standingBeside(field, trigger);
  const shown = shownNames(field, wanted);
  const gone = shown.filter((name) => !wanted.includes(name));
  for (const name of [...gone, ...wanted.filter((one) => !shown.includes(one))])
    if (!(await pick(field, says(name), beside))) return name;
  const open = visibleOptions(trigger.getRootNode() as Document | ShadowRoot).some(
    (element) => !beside.has(element) && !element.contains(trigger),
  );
  if (open) press(trigger);
  return null;
}

/** A list that the page made itself from other elements: opened and clicked as a user would. */
export const customSelect: Writer = {
  capture(field): Contents {
    const several = Array.isArray(field.value);
    const before = several ? shownNames(field, namesIn(field.value)) : [shownText(field)];
    return {
      parts: before,
      async restore() {
        const [text = ''] = before;
        if (several) await pickAll(field, before);
        else if (shownText(field) !== text)
          await pick(field, (other) => (text === '' ? isInvitation(other) : other === text));
      },
    };
  },
  async write(field, value) {
    const names = wantedNames(value);
    const [wanted] = names;
    const trigger = triggerOf(field);
    if (wanted === undefined || !trigger) return because.noInput;
    // In a tab that is closed its list can be opened by nobody.
    if (!onScreen(trigger)) return because.closed;
    if (Array.isArray(field.value)) {
      const lost = await pickAll(field, names);
      return lost === null ? null : isWeekday(lost) ? because.notDays : because.noOption(lost);
    }
    if (names.length > 1) return because.oneOnly;
    if (shownText(field) === wanted) return null;
    return (await pick(field, says(wanted))) ? null : because.noOption(wanted);
  },
  shows(field, value) {
    const names = wantedNames(value);
    if (!Array.isArray(field.value)) return names[0] !== undefined && alike(shownText(field)) === alike(names[0]);
    const shown = shownNames(field, names).map(alike);
    return shown.length === names.length && names.every((name) => shown.includes(alike(name)));
  },
  refused(field, value) {
    const names = wantedNames(value);
    return names.length > 1 && shownNames(field, names).length === 1 ? because.oneOnly : null;
  },
};
