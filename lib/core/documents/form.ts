import { isDay } from '@/lib/core/calendar/day';
import { type Facts, factsOf } from '@/lib/core/evaluate/facts';
import { own } from '@/lib/core/evaluate/value';
import type { DocumentField, DocumentKind, MadeDocument } from '@/lib/core/model/document';
import type { EvaluationInput } from '@/lib/core/model/evaluation';
import { firstOf, plainWords, searched, without } from '@/lib/core/rules/words';
import { type FoundValue, knownValue } from './values';

/** What the user typed on the form so far; an empty text is a field that she emptied. */
export type Typed = Readonly<Record<string, string>>;

export interface FilledField extends FoundValue {
  field: DocumentField;
  missing: boolean;
}

/** Everything that is asked and shown before a document is made. */
export interface DocumentForm {
  paper: DocumentKind;
  fields: FilledField[];
  /** Titles of what is still open and should not be. */
  missing: string[];
  /** Dutch sentences to think about first. */
  warnings: string[];
}

/** What was typed for an earlier document of this plan: the newest that holds the field, of the same document first. */
function typedBefore(made: readonly MadeDocument[], paper: string, field: string): string {
  const newestFirst = [...made].reverse();
  const sameFirst = [
    ...newestFirst.filter((one) => one.document === paper),
    ...newestFirst.filter((one) => one.document !== paper),
  ];
  for (const { values } of sameFirst) {
    const value = own(values, field);
    if (value !== undefined && value !== '') return value;
  }
  return '';
}

function filledField(facts: Facts, paper: DocumentKind, field: DocumentField, typed: Typed): FilledField {
  const { plan, settings } = facts.input;
  const given = own(typed, field.id);
  const found = (): FoundValue => {
    if (given !== undefined) return { value: given, origin: 'typed' };
    const known = knownValue(facts, field);
    if (known.value !== '') return known;
    const ofSchool = field.school === true ? (own(settings.schoolWords, field.id) ?? '') : '';
    if (ofSchool !== '') return { value: ofSchool, origin: 'school' };
    const name = settings.userName.trim();
    if (field.user !== undefined && field.user.role === settings.role && name !== '') {
      return { value: name, origin: 'user' };
    }
    // A field that the plan is compared with never falls back on what an older document said.
    const before = field.watch === true ? '' : typedBefore(plan?.documents ?? [], paper.id, field.id);
    return before === '' ? { value: '', origin: 'none' } : { value: before, origin: 'before' };
  };
  const { value, origin } = found();
  const usable = field.kind === 'date' && value !== '' && !isDay(value) ? '' : value;
  return { field, value: usable, origin, missing: usable.trim() === '' && field.optional !== true };
}

function warningsOf({ warnings = [] }: DocumentKind, fields: readonly FilledField[], input: EvaluationInput): string[] {
  return warnings.flatMap(({ fields: ids, words, not = [], more, message }) => {
    const list = more === undefined ? words : [...words, ...plainWords(input.settings[more])];
    const found = fields
      .filter(({ field }) => ids.includes(field.id))
      .flatMap(({ value }) => value.split('\n'))
      .flatMap((line) => firstOf(without(searched(line), not), list) ?? []);
    return [...new Set(found)].map((word) => message.replace('{woord}', () => word));
  });
}

/** The form of one document: every value that is known, what is still missing, and what to think about. */
export function documentForm(input: EvaluationInput, paper: DocumentKind, typed: Typed): DocumentForm {
  const facts = factsOf(input);
  const fields = paper.fields.map((field) => filledField(facts, paper, field, typed));
  return {
    paper,
    fields,
    missing: fields.filter(({ missing }) => missing).map(({ field }) => field.title),
    warnings: warningsOf(paper, fields, input),
  };
}

/** The values of a form in the form that is kept: short texts only, and nothing that quotes the plan. */
export function valuesToKeep({ fields }: DocumentForm): Record<string, string> {
  const kept = fields.filter(({ field }) => field.quotes === undefined);
  return Object.fromEntries(kept.map(({ field, value }) => [field.id, value.slice(0, 500)]));
}

/** What became otherwise since a document was made: titles of the watched fields, empty when it still holds. */
export function changedSince(input: EvaluationInput, made: MadeDocument): string[] {
  return changesIn(factsOf(input), made).map(({ title }) => title);
}

/** The same by facts that are worked out already, with the value of now. */
export function changesIn(facts: Facts, made: MadeDocument): { title: string; now: string }[] {
  const paper = facts.input.playbook.documents?.find(({ id }) => id === made.document);
  return (paper?.fields ?? []).flatMap((field) => {
    if (field.watch !== true) return [];
    const now = knownValue(facts, field).value;
    const then = own(made.values, field.id) ?? '';
    return now !== '' && then !== '' && now.slice(0, 500) !== then ? [{ title: field.title, now }] : [];
  });
}
