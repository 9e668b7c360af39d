import { asInput, asTextarea, inputType } from './dom';
import type { Field } from './field';

/** Whether what the user could type or choose in these controls may be written: none that is locked, or for reading only. */
export function isWritable(kind: Field['control'], controls: readonly Element[]): boolean {
  if (kind === 'read') return false;
  // A button that opens a calendar of the page's own holds no day that could be written.
  if (kind === 'date' && !controls.some((control) => asInput(control) && inputType(control) !== 'hidden')) return false;
  return controls.some((control) => {
    if (
      control.hasAttribute('disabled') ||
      control.matches(':disabled') ||
      control.getAttribute('aria-disabled') === 'true'
    )
      return false;
    const area = asInput(control) ?? asTextarea(control);
    return !area?.readOnly || kind === 'click-to-edit' || control.getAttribute('aria-readonly') === 'false';
  });
}

const inlineEditors = 'smsc-inlineeditor, [inline-editor], [data-inline-edit], [data-editable]';

/** A control that is locked until it is clicked: the page's own editor in the line unlocks it. */
export const opensAtClick = ({ controls }: Pick<Field, 'controls'>): boolean =>
  controls.some((control) => {
    const area = asInput(control) ?? asTextarea(control);
    return area?.readOnly === true && !area.disabled && control.closest(inlineEditors) !== null;
  });
