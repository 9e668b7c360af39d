import type { DocumentKind } from '@/lib/core/model/document';
import type { EvaluationInput } from '@/lib/core/model/evaluation';
import { demoInput } from '../../../scripts/documents/demo-pupil';

/** The document with this id of the demo playbook. */
export function documentCalled(id: string, input: EvaluationInput = demoInput('minor')): DocumentKind {
  const found = input.playbook.documents?.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No document ${id}`);
  return found;
}

/** The demo pupil with other answers, or a plan in which something else was seen. */
export function inputWith(change: {
  born?: string | null;
  participation?: string | null;
  start?: string;
  end?: string;
}): EvaluationInput {
  const input = demoInput('minor');
  const { pupil, plan } = input;
  if (pupil === null || plan === null) throw new Error('The demo pupil has a plan');
  const { birthDate, ...others } = pupil.answers;
  const born = change.born === undefined ? (birthDate ?? null) : change.born;
  const day = (item: string, value: string | undefined) =>
    value === undefined ? {} : { [item]: { class: 'fact', value, seenOn: plan.seenOn } as const };
  return {
    ...input,
    pupil: { ...pupil, answers: born === null ? others : { ...others, birthDate: born } },
    plan: {
      ...plan,
      answers:
        change.participation === undefined
          ? plan.answers
          : change.participation === null
            ? {}
            : { participation: change.participation },
      items: { ...plan.items, ...day('start-date', change.start), ...day('end-date', change.end) },
    },
  };
}
