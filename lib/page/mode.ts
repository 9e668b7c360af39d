import type { Snapshot } from '@/lib/core/model/snapshot';
import type { PageLine } from './candidates/walk';
import { holds, oneLine } from './dom';
import type { Field } from './field';
import { opensAtClick } from './writable';

const toForm =
  /^[^\p{L}]*(?:bewerk(?:en)?|wijzig(?:en)?|aanpassen|edit)(?: (?:item|plan|trainingsplan|fiche|dossierlijn))?[^\p{L}]*$/iu;
const toSave = /^[^\p{L}]*(?:(?:wijzigingen )?(?:bewaren|opslaan)|bewaar|sla op|save)\b/iu;

/**
 * Whether a plan is filled in on this page or shown. A page on which texts become a field at a click, and nothing else can be
 * written in, is filled in; but where it leads to a form of its own ("Bewerken") and saves nothing, it shows the plan.
 */
export function modeOf(fields: ReadonlyMap<string, Field>, line: PageLine): Snapshot['mode'] {
  const writable = [...fields.values()].filter((field) => field.writable);
  if (writable.length === 0) return [...fields.values()].some(opensAtClick) ? 'edit' : 'read';
  if (writable.some(({ control, controls, element }) => control !== 'click-to-edit' || hasControl(controls, element)))
    return 'edit';
  const said = line.pieces.filter(
    ({ role, text, element }) => !role && text.length < 40 && !writable.some((field) => holds(field.element, element)),
  );
  const counts = (words: RegExp): number => said.filter(({ text }) => words.test(oneLine(text))).length;
  const forms = counts(toForm);
  // One for each field is a pen, not the way to a form.
  return forms > 0 && forms * 2 < writable.length && counts(toSave) === 0 ? 'read' : 'edit';
}

const hasControl = (controls: readonly Element[], element: Element): boolean =>
  [element, ...controls].some((one) => one.matches('input, textarea, select') || one.querySelector('input, textarea'));
