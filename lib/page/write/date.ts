import type { ItemValue } from '@/lib/core/model/basics';
import type { Field } from '@/lib/page/field';
import { deduceFormat, readDay, writeDay } from './date-format';
import { isInput, isTyped, setWithEvents } from './dom';
import { because, type Writer } from './outcome';

/** The input that the user sees; a picker that is only a button has none. */
const shown = (field: Field): HTMLInputElement | undefined =>
  field.controls.filter(isInput).find((control) => isTyped(control));

/** Hidden inputs that repeat the day for the server, which some pages only fill from their own picker. */
function twins(field: Field): HTMLInputElement[] {
  const inside = [...field.element.querySelectorAll('input')].filter((input) => input.type === 'hidden');
  const known = field.controls.filter(isInput).filter((input) => input.type === 'hidden');
  const own = known.length > 0 ? known : inside.filter((input) => readDay(input.value) !== null);
  return [...new Set(own)];
}

/** Other days on the page, which tell how this page writes them. */
function otherDays(control: HTMLInputElement): string[] {
  const form = control.form ?? control.ownerDocument;
  return [...form.querySelectorAll('input')]
    .filter((input) => input !== control && isTyped(input) && readDay(input.value) !== null && input.type !== 'date')
    .map((input) => input.value);
}

function inOwnFormat(control: HTMLInputElement, field: Field, day: string): string {
  if (control.type === 'date') return day;
  const attributes = ['placeholder', 'title', 'aria-label', 'data-date-format', 'data-format', 'error'];
  const hints = [...attributes.map((name) => control.getAttribute(name) ?? ''), field.label];
  return writeDay(day, deduceFormat(control.value, hints, otherDays(control)));
}

const popups =
  '.ui-datepicker:not(.ui-datepicker-inline), .flatpickr-calendar.open, .datepicker-dropdown, .pika-single';

/** A picker that opened, or stood open on the old day, closes as it does on any click beside it. */
function closePicker(control: HTMLInputElement): void {
  const document = control.ownerDocument;
  const open = [...document.querySelectorAll<HTMLElement>(popups)].some(
    (popup) => popup.offsetWidth > 0 && popup.offsetHeight > 0,
  );
  const view = document.defaultView;
  if (open && view) document.documentElement.dispatchEvent(new view.MouseEvent('mousedown', { bubbles: true }));
}

/** Whether a value is one ISO day. */
export const isDay = (value: ItemValue): value is string => typeof value === 'string' && readDay(value) === value;
const asDay = (value: ItemValue): string | null | undefined =>
  value === null || value === '' ? null : isDay(value) ? value : undefined;

/** One input for a whole day: native, jQuery UI, or typed. Without focus, so that no picker opens. */
export const date: Writer = {
  lenient: true,
  capture(field) {
    const inputs = [shown(field), ...twins(field)].filter((input) => input !== undefined);
    const before = inputs.map((input) => input.value);
    return {
      parts: before,
      async restore() {
        for (const [at, input] of inputs.entries()) {
          const former = before[at] ?? '';
          if (input.value !== former) setWithEvents(input, former);
        }
        if (inputs[0]) closePicker(inputs[0]);
      },
    };
  },
  async write(field, value) {
    const control = shown(field);
    if (!control) return because.noInput;
    const day = asDay(value);
    if (day === undefined) return because.notADate;
    const behind = twins(field);
    const formats = behind.map((twin) => deduceFormat(twin.value, [], ['2027-01-09']));
    if (readDay(control.value) !== day || day === null) {
      setWithEvents(control, day === null ? '' : inOwnFormat(control, field, day));
    }
    for (const [at, twin] of behind.entries()) {
      const format = formats[at];
      if (format && readDay(twin.value) !== day) setWithEvents(twin, day === null ? '' : writeDay(day, format));
    }
    closePicker(control);
    return null;
  },
  shows(field, value) {
    const held = shown(field)?.value ?? '';
    const day = asDay(value);
    return day === null ? held.trim() === '' : day !== undefined && readDay(held) === day;
  },
};
