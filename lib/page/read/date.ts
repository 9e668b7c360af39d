import type { IsoDate } from '@/lib/core/model/basics';
import type { Candidate } from '../candidates/candidate';
import { partsOf } from '../candidates/group-date-parts';
import { asInput, asSelect, oneLine, wordsOf } from '../dom';
import { dateIn, isoDay, monthOf } from './date-text';

/** The day a date field shows; null when it is empty or not whole. */
export function readDate(candidate: Pick<Candidate, 'kind' | 'controls' | 'element' | 'text'>): IsoDate | null {
  if (candidate.kind === 'date-parts') return fromParts(candidate.controls);
  if (candidate.text !== undefined) return dateIn(oneLine(candidate.text));
  for (const control of candidate.controls.length > 0 ? candidate.controls : [candidate.element]) {
    const day = dateIn(shown(control));
    if (day) return day;
  }
  return null;
}

function shown(control: Element): string {
  const input = asInput(control);
  if (input) return input.value;
  if (control.localName === 'textarea') return (control as HTMLTextAreaElement).value;
  const select = asSelect(control);
  if (select) return select.selectedOptions[0]?.text ?? '';
  const time = control.querySelector('time[datetime]');
  return oneLine(wordsOf(control)) || (time?.getAttribute('datetime') ?? '');
}

function fromParts(controls: readonly Element[]): IsoDate | null {
  const parts = partsOf(controls);
  if (!parts) return null;
  const value = (element: Element): string => {
    const select = asSelect(element);
    return oneLine(select ? (select.selectedOptions[0]?.text ?? '') : (asInput(element)?.value ?? ''));
  };
  const day = /^\d{1,2}$/.exec(value(parts.day));
  const month = monthOf(value(parts.month));
  const year = /^\d{4}$/.exec(value(parts.year));
  return day && month !== null && year ? isoDay(Number(year[0]), month, Number(day[0])) : null;
}
