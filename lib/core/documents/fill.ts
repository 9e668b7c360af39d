import { isDay } from '@/lib/core/calendar/day';
import { shortDate } from '@/lib/core/format/dates';
import type { DocumentForm, FilledField } from './form';

/** What goes into a template: a text for each field, a list for a field of lines. */
export type TemplateValues = Record<string, string | string[]>;

/** A line to write on, where nothing was filled in. */
export const openLine = '…'.repeat(24);
const openLines = 5;

/** Signs that no document of a word processor may hold: with one of them it does not open. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function clean(text: string): string {
  return text.replace(forbidden, '').replace(/\r\n?/g, '\n').trim();
}

function filledValue({ field, value }: FilledField): string | string[] {
  const text = clean(value);
  if (field.kind === 'lines') {
    const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
    return lines.length > 0 ? lines : Array.from({ length: openLines }, () => openLine.repeat(3));
  }
  if (text === '') return openLine;
  return field.kind === 'date' && isDay(text) ? shortDate(text) : text;
}

/** The values of a form as a template takes them. What is open becomes a line to write on: nothing is left out in silence. */
export function templateValues({ fields }: DocumentForm): TemplateValues {
  return Object.fromEntries(fields.map((one) => [one.field.id, filledValue(one)]));
}

/** "Akkoord minderjarige leerling - Noor Janssens.docx", without signs that a file may not have in its name. */
export function documentFileName(title: string, pupil: string): string {
  const name = [title, pupil]
    .map((part) =>
      clean(part)
        .replace(/[\\/:*?"<>|\n\t]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '')
    .join(' - ');
  return `${name.slice(0, 120).replace(/[. ]+$/, '')}.docx`;
}
