import type { Question } from '@/lib/core/model/playbook';
import { fromAnswer } from '../answers';
import type { PlanPlace } from '../state';
import type { QuestionModel } from './types';

export const yesNo = [
  { value: 'yes', title: 'Ja' },
  { value: 'no', title: 'Nee' },
];

export function answerOf({ stored }: PlanPlace, question: Question): string {
  return fromAnswer((question.scope === 'pupil' ? stored?.pupil : stored?.plan)?.answers[question.id]);
}

export function questionModel(question: Question, value: string): QuestionModel {
  const { id, title, kind } = question;
  const options = kind === 'yes-no' ? yesNo : (question.options ?? []);
  return { id, title, help: question.help ?? null, kind, value, options };
}
