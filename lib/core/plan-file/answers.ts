import { inKind } from '@/lib/core/evaluate/value';
import type { AnswerValue } from '@/lib/core/model/plan';
import type { Playbook } from '@/lib/core/model/playbook';
import { type Notes, place } from './notes';

/** The answers of one group; null stays "asked, and empty". A number that stands for a choice is that choice. */
export function answersOf(
  raw: Readonly<Record<string, unknown>>,
  playbook: Playbook,
  path: string,
  skip: readonly string[],
  notes: Notes,
): Record<string, AnswerValue> {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([id, value]): [string, AnswerValue][] => {
      if (skip.includes(id)) return [];
      const question = playbook.questions.find((one) => one.id === id);
      if (question === undefined) {
        notes.ignored.push(place([path, id]));
        return [];
      }
      if (value === null || value === '') return [[id, null]];
      const chosen = question.kind === 'choice' ? String(value) : value;
      const fits = {
        date: typeof chosen === 'string' && inKind('date', chosen) !== undefined,
        'yes-no': typeof chosen === 'boolean',
        number: typeof chosen === 'number',
        choice: (question.options ?? []).some((option) => option.value === chosen),
      }[question.kind];
      if (fits) return [[id, chosen as AnswerValue]];
      const wanted = {
        date: 'dit is geen datum (jjjj-mm-dd)',
        'yes-no': 'hier hoort true of false',
        number: 'hier hoort een getal',
        choice: `kies uit: ${(question.options ?? []).map((option) => option.value).join(', ')}`,
      }[question.kind];
      notes.problems.push(`${place([path, id])}: ${wanted}`);
      return [];
    }),
  );
}
