import { z } from 'zod/mini';
import { fires, kind, ok, unknown } from './kind';
import { nameOfQuestion } from './naming';

/** The sign after some letters in a class: after "OV" in "4 OV1 B" that is "1". */
function signAfter(letters: string, className: string): string | undefined {
  const plain = className.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  const at = plain.indexOf(letters.toUpperCase());
  return at < 0 ? undefined : plain[at + letters.length];
}

/**
 * The pupil belongs to a group for which the playbook is not meant. The class tells it by the sign `after` some
 * letters, or an answer does; it fires as soon as one of them is not among `in`, and is unknown where neither tells.
 * `{ kind: 'class-sign', with: { after: 'OV', answer: 'trainingForm', in: ['1'] } }`
 */
export const classSign = kind({
  settings: z.strictObject({ after: z.string(), answer: z.string(), in: z.array(z.string()) }),
  judge: ({ facts, settings }) => {
    const { snapshot, pupil } = facts.input;
    const className = snapshot?.student?.class ?? pupil?.class ?? '';
    const answer = facts.answer(settings.answer) ?? undefined;
    const told = [signAfter(settings.after, className), answer === undefined ? answer : String(answer)];
    const known = told.filter((sign) => sign !== undefined && sign !== '');
    if (known.some((sign) => !settings.in.includes(sign ?? ''))) return fires();
    return known.length > 0 ? ok : unknown(nameOfQuestion(facts, settings.answer));
  },
});
