import { partsOf as datePartsOf, type DatePart as Part } from '@/lib/page/candidates/group-date-parts';
import { oneLine } from '@/lib/page/dom';
import type { Field } from '@/lib/page/field';
import { monthOf } from '@/lib/page/read/date-text';
import { readDay } from './date-format';
import { isSelect, isTyped, setWithEvents } from './dom';
import { because, type Contents, type Writer } from './outcome';
import { captureSelect, choose } from './select';

type PartControl = HTMLSelectElement | HTMLInputElement | HTMLTextAreaElement;

const isPart = (control: Element): control is PartControl => isSelect(control) || isTyped(control);

/** The three controls by name, as they were recognised. */
function partsOf(field: Field): Record<Part, PartControl> | null {
  const parts = datePartsOf(field.controls.filter(isPart));
  if (!parts) return null;
  const { day, month, year } = parts;
  return isPart(day) && isPart(month) && isPart(year) ? { day, month, year } : null;
}

const numberIn = (text: string, part: Part): number | null =>
  part === 'month' ? monthOf(oneLine(text)) : /^\d{1,4}$/.test(oneLine(text)) ? Number(oneLine(text)) : null;

const held = (control: PartControl, part: Part): number | null =>
  numberIn(isSelect(control) ? (control.selectedOptions[0]?.text ?? '') : control.value, part);

/** Sets one part; false when a list does not offer it. */
function setPart(control: PartControl, part: Part, wanted: number | null): boolean {
  if (held(control, part) === wanted) return true;
  if (!isSelect(control)) {
    const width = part === 'year' ? 4 : /^[1-9]$/.test(control.value) ? 1 : 2;
    setWithEvents(control, wanted === null ? '' : String(wanted).padStart(width, '0'));
    return true;
  }
  const options = [...control.options];
  const option = options.find((candidate) => numberIn(candidate.text, part) === wanted);
  if (!option) return false;
  choose(control, [option]);
  return true;
}

const splitDay = (day: string | null): Record<Part, number | null> => {
  const [year, month, date] = (day ?? '').split('-').map(Number);
  return { day: date || null, month: month || null, year: year || null };
};

/** A day in three lists or three small inputs. */
export const dateParts: Writer = {
  capture(field): Contents {
    const controls = field.controls.filter(isPart);
    const selects = new Map(controls.filter(isSelect).map((control) => [control, captureSelect(control)]));
    const values = controls.map((control) => control.value);
    return {
      parts: controls.flatMap((control, at) =>
        isSelect(control) ? (selects.get(control)?.parts ?? []) : [values[at] ?? ''],
      ),
      async restore() {
        for (const [at, control] of controls.entries()) {
          if (isSelect(control)) await selects.get(control)?.restore();
          else if (control.value !== values[at]) setWithEvents(control, values[at] ?? '');
        }
      },
    };
  },
  async write(field, value) {
    if (value !== null && (typeof value !== 'string' || (value !== '' && readDay(value) !== value)))
      return because.notADate;
    const parts = partsOf(field);
    if (!parts) return because.noInput;
    const wanted = splitDay(value || null);
    // Year and month first: some pages rebuild the list of days after them.
    for (const part of ['year', 'month', 'day'] as const) {
      if (!setPart(parts[part], part, wanted[part])) return because.noOption(String(wanted[part] ?? '(leeg)'));
    }
    return null;
  },
  shows(field, value) {
    const parts = partsOf(field);
    if (!parts || (value !== null && typeof value !== 'string')) return false;
    const wanted = splitDay(value || null);
    return (['day', 'month', 'year'] as const).every((part) => held(parts[part], part) === wanted[part]);
  },
};
