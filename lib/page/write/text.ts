import type { ItemValue, Weekday } from '@/lib/core/model/basics';
import type { Field } from '@/lib/page/field';
import { command, fire, fireBlur, isInput, isTyped, leaveFrames, plain, setNative } from './dom';
import { addedAfter } from './html';
import { because, type Writer } from './outcome';
import { isWeekday, weekdayNames } from './weekday-names';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Types a text over the old one, so that Ctrl+Z in the field brings the old one back where the browser can. */
export function typeOver(control: TextControl, text: string): void {
  let changed = false;
  let left = false;
  const onChange = () => {
    changed = true;
  };
  const onBlur = () => {
    left = true;
  };
  control.addEventListener('change', onChange);
  control.addEventListener('blur', onBlur);
  const typed = typeWithKeyboardUndo(control, text);
  if (!typed || control.value !== text) {
    setNative(control, text);
    fire(control, 'input');
    fire(control, 'change');
  }
  control.blur();
  leaveFrames(control);
  control.removeEventListener('change', onChange);
  control.removeEventListener('blur', onBlur);
  // A browser fires these itself when a focused field that was typed in is left; when it did not, the page still must know.
  if (!changed) fire(control, 'change');
  if (!left) fireBlur(control);
}

function typeWithKeyboardUndo(control: TextControl, text: string): boolean {
  const document = control.ownerDocument;
  control.focus({ preventScroll: true });
  const root = control.getRootNode();
  const focused = 'activeElement' in root ? root.activeElement : document.activeElement;
  if (focused !== control) return false;
  control.select();
  return text === '' ? command(document, 'delete') : command(document, 'insertText', text);
}

/** A value as one text: days and choices as an enumeration, contacts as one line each. */
export function asText(value: ItemValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  const names = value.map((part) => {
    if (typeof part !== 'string') {
      const head = [part.date ? part.date.split('-').reverse().join('/') : '', part.kind].filter(Boolean).join(', ');
      return [head, part.content].filter(Boolean).join(': ');
    }
    return isWeekday(part) ? weekdayNames[part satisfies Weekday] : part;
  });
  if (value.some((part) => typeof part !== 'string')) return names.join('\n');
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;
}

const controlOf = (field: Field): TextControl | undefined => field.controls.find(isTyped);

/** Plain text fields and text areas. */
export const text: Writer = {
  lenient: true,
  capture(field) {
    const control = controlOf(field);
    const before = control?.value ?? '';
    return {
      parts: [before],
      async restore() {
        if (control && control.value !== before) typeOver(control, before);
      },
    };
  },
  async write(field, value) {
    const control = controlOf(field);
    if (!control) return because.noInput;
    const whole = asText(value);
    const added = addedAfter(control.value, whole);
    // What stands there stays exactly as it was typed, blank lines and all; only the new lines come under it.
    const below = added === null ? whole : `${control.value.replace(/\n$/, '')}\n${added}`;
    const wanted = isInput(control) ? whole.replace(/\s*\n\s*/g, ' ') : below;
    if (control.maxLength >= 0 && wanted.length > control.maxLength) return because.tooLong(control.maxLength);
    if (control.value !== wanted) typeOver(control, wanted);
    return null;
  },
  shows: (field, value) => plain(controlOf(field)?.value ?? '') === plain(asText(value)),
};
