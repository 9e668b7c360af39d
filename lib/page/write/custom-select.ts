import { oneLine } from '@/lib/page/dom';
import type { Field } from '@/lib/page/field';
import { isInvitation, textOf } from '@/lib/page/read/value';
import { alike, wantedNames } from './choices';
import { isInput, viewOf, wait } from './dom';
import { because, type Contents, type Writer } from './outcome';
import { holdSubmit, isSaving, submits } from './submit-guard';

const triggerOf = (field: Field): HTMLElement | undefined =>
  field.controls.find(
    (control): control is HTMLElement => 'click' in control && !(isInput(control) && control.type === 'hidden'),
  );

/** The choice that the box shows, as recognition reads it: empty for "Kies...". */
const shownText = ({ control, element, controls }: Field): string =>
  textOf({ kind: control, element, controls, from: 0, to: 0, labels: [], context: [], hidden: 'no', options: [] });

const onScreen = (element: HTMLElement): boolean => element.getClientRects().length > 0;
const mayBeOption = '[role=option], li, [class*=option i], [class*=item i]';

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

/** Opens the list and clicks one choice; closes it again when the choice is not there. */
async function pick(field: Field, fits: (text: string) => boolean): Promise<boolean> {
  const trigger = triggerOf(field);
  if (!trigger || submits(trigger) || isSaving(shownText(field))) return false;
  const root = trigger.getRootNode() as Document | ShadowRoot;
  const standing = new Set(visibleOptions(root).filter((element) => !field.element.contains(element)));
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

/** A list that the page made itself from other elements: opened and clicked as a user would. */
export const customSelect: Writer = {
  capture(field): Contents {
    const before = shownText(field);
    return {
      parts: [before],
      async restore() {
        if (shownText(field) !== before)
          await pick(field, (text) => (before === '' ? isInvitation(text) : text === before));
      },
    };
  },
  async write(field, value) {
    const [wanted, ...more] = wantedNames(value);
    if (more.length > 0) return because.oneOnly;
    if (wanted === undefined || !triggerOf(field)) return because.noInput;
    if (shownText(field) === wanted) return null;
    return (await pick(field, (text) => alike(text) === alike(wanted))) ? null : because.noOption(wanted);
  },
  shows(field, value) {
    const [wanted] = wantedNames(value);
    return wanted !== undefined && alike(shownText(field)) === alike(wanted);
  },
};
