import type { LogRow } from '@/lib/core/model/basics';
import type { Candidate, RowCells } from '../candidates/candidate';
import { asFrame, asInput, asSelect, documentIn, inputType, isElement, oneLine, wordsOf } from '../dom';
import { readDate } from './date';
import { isInvitation } from './empty';
import { controlText, withoutArrow } from './text';

/** The lines of a log in rows of controls, without those in which nothing is filled in. */
export function linesTyped(candidate: Candidate, rows: readonly RowCells[]): LogRow[] {
  return rows
    .map(({ cells }): LogRow & { bare: boolean } => {
      const kind = cells.kind?.[0];
      return {
        date: cells.date
          ? readDate({
              ...candidate,
              kind: cells.date.length === 3 ? 'date-parts' : 'date',
              controls: cells.date,
              element: cells.date[0] ?? candidate.element,
            })
          : null,
        kind: cells.kind ? cellText(cells.kind) : '',
        content: cells.content ? cellText(cells.content) : '',
        bare: kind !== undefined && (asSelect(kind)?.selectedIndex ?? -1) <= 0 && asSelect(kind) !== null,
      };
    })
    .filter((row) => row.date !== null || row.content !== '' || (row.kind !== '' && !row.bare))
    .map(({ date, kind, content }) => ({ date, kind, content }));
}

function cellText(controls: readonly Element[]): string {
  const frame = controls.map(asFrame).find((found) => found !== null);
  if (frame) {
    const body = documentIn(frame)?.body;
    return body && isElement(body) ? oneLine(wordsOf(body)) : '';
  }
  const first = controls[0];
  if (!first) return '';
  if (inputType(first) === 'radio') {
    const on = controls.find((control) => asInput(control)?.checked);
    return on ? oneLine(on.closest('label')?.textContent ?? asInput(on)?.value ?? '') : '';
  }
  const words = controlText(first);
  return first.localName === 'select' || first.localName === 'input' || first.localName === 'textarea'
    ? words
    : isInvitation(words)
      ? ''
      : withoutArrow(words);
}
