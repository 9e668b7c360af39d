import { oneLine } from '@/lib/page/dom';
import type { Field } from '@/lib/page/field';
import { wantedNames } from './choices';
import { isInput, plain, wait } from './dom';
import { because, type Contents, type Writer } from './outcome';
import { holdSubmit, isSaving, submits } from './submit-guard';

const triggerOf = (field: Field): HTMLElement | undefined =>
  field.controls.find(
    (control): control is HTMLElement => 'click' in control && !(isInput(control) && control.type === 'hidden'),
  );

const shownText = (field: Field): string => {
  const trigger = triggerOf(field);
  if (!trigger) return '';
  return plain(isInput(trigger) ? trigger.value : (trigger.textContent ?? ''));
};

const onScreen = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** The innermost visible elements, in the field or in a list that came up, whose whole text is the wanted one. */
function optionNow(trigger: HTMLElement, wanted: string): HTMLElement | undefined {
  const all = trigger.ownerDocument.querySelectorAll<HTMLElement>(
    '[role=option], li, [class*=option], [class*=item], [class*=Option], [class*=Item]',
  );
  const fits = [...all].filter(
    (element) =>
      !trigger.contains(element) &&
      !element.contains(trigger) &&
      oneLine(element.textContent ?? '') === wanted &&
      onScreen(element),
  );
  return fits.find((element) => !fits.some((other) => other !== element && element.contains(other)));
}

/** Opens the list and clicks one option; closes it again when the option is not there. */
async function pick(field: Field, wanted: string): Promise<boolean> {
  const trigger = triggerOf(field);
  if (!trigger || submits(trigger) || isSaving(plain(trigger.textContent ?? ''))) return false;
  const release = holdSubmit(trigger.ownerDocument);
  const standing = optionNow(trigger, wanted);
  if (!standing) trigger.click();
  let option = standing ?? optionNow(trigger, wanted);
  for (let tries = 0; !option && tries < 8; tries += 1) {
    await wait(30);
    option = optionNow(trigger, wanted);
  }
  if (option) option.click();
  else trigger.click();
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
        if (shownText(field) !== before) await pick(field, before);
      },
    };
  },
  async write(field, value) {
    const [wanted, ...more] = wantedNames(value);
    if (more.length > 0) return because.oneOnly;
    if (wanted === undefined || !triggerOf(field)) return because.noInput;
    if (shownText(field) === plain(wanted)) return null;
    return (await pick(field, plain(wanted))) ? null : because.noOption(wanted);
  },
  shows(field, value) {
    const [wanted] = wantedNames(value);
    return wanted !== undefined && shownText(field) === plain(wanted);
  },
};
