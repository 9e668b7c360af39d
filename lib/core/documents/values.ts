import type { Facts } from '@/lib/core/evaluate/facts';
import { isWeekday } from '@/lib/core/evaluate/value';
import { decimal, list } from '@/lib/core/format/list';
import { weekdayNames } from '@/lib/core/format/weekdays';
import type { ItemValue } from '@/lib/core/model/basics';
import type { DocumentField, ValueSource } from '@/lib/core/model/document';
import type { AnswerValue } from '@/lib/core/model/plan';
import type { Noted } from '@/lib/core/model/record';
import { classTitle } from '@/lib/core/plan/titles';
import { documentsOf } from './which';

/** Where a shown value came from. */
export type Origin = 'plan' | 'pupil' | 'answers' | 'notes' | 'school' | 'user' | 'before' | 'typed' | 'none';

/** A value as the form holds it: a day as `yyyy-mm-dd`, lines under each other. */
export interface FoundValue {
  value: string;
  origin: Origin;
}

type Kind = DocumentField['kind'];

function entries(values: readonly string[], kind: Kind): string {
  const names = values.map((one) => (isWeekday(one) ? weekdayNames[one] : one));
  return kind === 'lines' ? names.join('\n') : list(names);
}

function ofItem(value: ItemValue | undefined, kind: Kind): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  return entries(
    value.filter((one) => typeof one === 'string'),
    kind,
  );
}

function ofNoted(value: Noted | undefined, kind: Kind): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value === 'number') return decimal(value);
  return typeof value === 'string' ? value : entries(value, kind);
}

function ofAnswer(facts: Facts, question: string): string {
  const answer: AnswerValue | undefined = facts.answer(question);
  const option = facts.input.playbook.questions
    .find(({ id }) => id === question)
    ?.options?.find(({ value }) => value === answer);
  return option?.title ?? ofNoted(answer, 'text');
}

function fromSource(facts: Facts, source: ValueSource, kind: Kind): FoundValue {
  const { plan, pupil, today } = facts.input;
  if ('pupil' in source) {
    const group = pupil === null || pupil.class === null ? '' : classTitle(pupil.class);
    return { value: source.pupil === 'name' ? (pupil?.name ?? '') : group, origin: 'pupil' };
  }
  if ('item' in source) return { value: ofItem(facts.known(source.item).value, kind), origin: 'plan' };
  if ('answer' in source) return { value: ofAnswer(facts, source.answer), origin: 'answers' };
  if ('noted' in source) return { value: ofNoted(facts.noted(source.noted), kind), origin: 'notes' };
  if ('today' in source) return { value: today, origin: 'none' };
  if ('papers' in source) {
    const papers = documentsOf(facts.input, today).filter(({ offer, paper }) => offer !== 'no' && paper.signed);
    return {
      value: entries(
        papers.map(({ paper }) => paper.title),
        kind,
      ),
      origin: 'plan',
    };
  }
  if (source.plan === 'school-year') return { value: facts.schoolYear ?? plan?.schoolYear ?? '', origin: 'plan' };
  const days = facts.days?.plan ?? null;
  return { value: days === null ? '' : decimal(days), origin: 'plan' };
}

/** What the plan, the pupil, the answers and the notes know of a field; empty where nobody knows. */
export function knownValue(facts: Facts, field: DocumentField): FoundValue {
  for (const source of field.from ?? []) {
    const found = fromSource(facts, source, field.kind);
    if (found.value.trim() !== '') return found;
  }
  return { value: '', origin: 'none' };
}
