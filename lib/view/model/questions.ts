import { birthDateQuestion } from '@/lib/core/evaluate/facts';
import type { Question } from '@/lib/core/model/playbook';
import { fromAnswer } from '../answers';
import type { PlanPlace } from '../place';
import type { QuestionModel } from './types';

export const yesNo = [
  { value: 'yes', title: 'Ja' },
  { value: 'no', title: 'Nee' },
];

/** What was answered, else the day of birth that the page shows: it stands there to be kept. */
export function answerOf({ stored, snapshot }: PlanPlace, question: Question): string {
  const given = (question.scope === 'pupil' ? stored?.pupil : stored?.plan)?.answers[question.id];
  const shown = question.id === birthDateQuestion ? snapshot.student?.born : undefined;
  return fromAnswer(given ?? shown);
}

export function questionModel(question: Question, value: string): QuestionModel {
  const { id, title, kind } = question;
  const options = kind === 'yes-no' ? yesNo : (question.options ?? []);
  return { id, title, help: question.help ?? null, kind, value, options };
}
