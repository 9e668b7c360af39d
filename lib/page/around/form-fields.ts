import type { LinePart } from '@/lib/core/model/around';
import type { Playbook } from '@/lib/core/model/playbook';
import type { PageView } from '../candidates/collect';
import type { Field } from '../field';
import { readValue } from '../read/value';
import { isWritable } from '../writable';
import { partOf } from './form-sheet';
import { recogniseAround } from './recognise-around';
import { wordsFor } from './words';

/** A part of the form of the meeting's report; who led it is told apart from who was there. */
export type FormPart = LinePart | 'chair';

const choices = new Set(['select', 'custom-select', 'radios', 'checkboxes', 'multi-select']);

/**
 * The live fields of the form of a report on this page, by part; null for a part that several fields may be, so that
 * nobody writes into the wrong one. Empty where the page is no such form.
 */
export function reportFormFields(
  root: Document,
  view: PageView,
  playbooks: readonly Playbook[],
): Map<FormPart, Field | null> {
  const around = recogniseAround(root, playbooks, view);
  const profile = playbooks.find(({ id }) => id === around?.playbook)?.around;
  const fields = new Map<FormPart, Field | null>();
  if (around?.screen !== 'report-form' || around.mode !== 'edit' || profile === undefined) return fields;
  const words = wordsFor(profile);
  for (const candidate of view.candidates) {
    if (candidate.hidden !== 'no' || candidate.kind === 'read' || candidate.rows !== undefined) continue;
    const named = partOf(candidate, words);
    if (named === null) continue;
    const part = named.part === 'attendees' && words.isChair(named.label) ? 'chair' : named.part;
    if (fields.has(part)) {
      fields.set(part, null);
      continue;
    }
    const kind = part === 'date' ? 'date' : choices.has(candidate.kind) ? 'choice' : 'text';
    fields.set(part, {
      item: part,
      control: candidate.kind,
      element: candidate.element,
      controls: candidate.controls,
      label: named.label,
      confidence: 1,
      writable: isWritable(candidate.kind, candidate.controls),
      ...(candidate.options.length > 0 ? { options: candidate.options } : {}),
      value: readValue(kind, candidate),
    });
  }
  return fields;
}
