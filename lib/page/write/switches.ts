import { toggleState } from '@/lib/page/candidates/options';
import { fire, isTick, plain, wait } from './dom';
import { holdSubmit, isSaving } from './submit-guard';

/** Whether a checkbox, radio or toggle is on. */
export const isOn = (control: Element): boolean => (isTick(control) ? control.checked : toggleState(control) === true);

export const isLocked = (control: Element): boolean =>
  control.matches(':disabled') || control.getAttribute('aria-disabled') === 'true';

/** A button that says it saves is never a toggle that we click, whatever it looks like. */
export const isClickable = (control: Element): boolean =>
  isTick(control) || !isSaving(plain(control.textContent ?? ''));

async function click(control: Element): Promise<void> {
  if (!('click' in control) || typeof control.click !== 'function' || !isClickable(control)) return;
  const release = holdSubmit(control.ownerDocument);
  control.click();
  await wait(0);
  release();
}

/** No click takes a radio off when none of its group comes on instead. */
function takeOff(radio: HTMLInputElement): void {
  radio.checked = false;
  fire(radio, 'input');
  fire(radio, 'change');
}

/** Brings every control to its wanted state by clicking what differs, and only that. */
export async function bring(controls: readonly Element[], wanted: readonly boolean[]): Promise<void> {
  const isRadio = (control: Element): control is HTMLInputElement => isTick(control) && control.type === 'radio';
  for (const [at, control] of controls.entries()) {
    if (isOn(control) === wanted[at] || (isRadio(control) && !wanted[at])) continue;
    await click(control);
  }
  for (const [at, control] of controls.entries()) {
    if (isRadio(control) && control.checked && !wanted[at]) takeOff(control);
  }
}
