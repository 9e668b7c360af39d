import type { ItemValue, Weekday } from '@/lib/core/model/basics';
import type { ItemKind } from '@/lib/core/model/playbook';
import { weekdays } from '@/lib/core/model/weekdays';
import type { Candidate } from '../candidates/candidate';
import { asInput, asSelect } from '../dom';
import { isOn, readChoices } from './choices';
import { readDate } from './date';
import { daysShown } from './days-shown';
import { fileNames, namesIn } from './files';
import { readTable } from './log';
import { linesTyped } from './log-rows';
import { textOfOne } from './text';
import { daysIn } from './weekday-text';

/** The value that a field shows, in the form that its item's kind asks. */
export function readValue(kind: ItemKind, candidate: Candidate): ItemValue {
  switch (kind) {
    case 'date':
      return readDate(candidate);
    case 'weekdays':
      return readDays(candidate);
    case 'choice':
      return readChoices(candidate);
    case 'file':
      return readFiles(candidate);
    case 'log':
      return readLog(candidate);
    default:
      return textOf(candidate);
  }
}

/** The text of a field, whatever it is made of. */
export function textOf(candidate: Candidate): string {
  const isGroup = candidate.kind === 'radios' || candidate.kind === 'checkboxes' || candidate.kind === 'toggles';
  return isGroup && candidate.text === undefined ? readChoices(candidate).join(', ') : textOfOne(candidate);
}

function readDays(candidate: Candidate): Weekday[] {
  if (candidate.days) {
    const { days } = candidate;
    return weekdays.filter((day) => days.some((cell) => cell.day === day && cell.controls.some(isOn)));
  }
  if (candidate.kind === 'multi-select' || candidate.kind === 'select') {
    const select = asSelect(candidate.controls[0] ?? candidate.element);
    return daysIn([...(select?.selectedOptions ?? [])].map((option) => option.text).join(', '));
  }
  if (candidate.kind === 'read' && candidate.text === undefined) return daysShown(candidate.element);
  return daysIn(textOf(candidate));
}

function readFiles(candidate: Candidate): string[] {
  if (candidate.kind === 'upload') {
    const names = candidate.controls.flatMap((control) =>
      [...(asInput(control)?.files ?? [])].map((file) => file.name),
    );
    return [...new Set([...names, ...fileNames(candidate.element)])];
  }
  return candidate.text === undefined ? fileNames(candidate.element) : [...new Set(namesIn(candidate.text))];
}

function readLog(candidate: Candidate): ItemValue {
  if (candidate.rows) return linesTyped(candidate, candidate.rows);
  if (candidate.kind === 'read' && candidate.text === undefined) {
    const rows = readTable(candidate.element);
    if (rows) return rows;
  }
  return textOf(candidate);
}
