import type { AnswerValue } from '@/lib/core/model/plan';
import type { Question } from '@/lib/core/model/playbook';

/** From a control's text to the answer that is kept; empty means "asked, not known". */
export function toAnswer(question: Question, text: string): AnswerValue {
  if (text === '') return null;
  if (question.kind === 'number') return numberIn(text);
  return question.kind === 'yes-no' ? text === 'yes' : text;
}

/** From a kept answer to the text that its control shows. */
export function fromAnswer(value: AnswerValue | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? String(value).replace('.', ',') : value;
}

/** "12,5" or "12.5"; null for what is no number. */
export function numberIn(text: string): number | null {
  const number = Number(text.trim().replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}
