import { describe, expect, it } from 'vitest';
import { documentForm, valuesToKeep } from '@/lib/core/documents/form';
import { evaluate } from '@/lib/core/evaluate/evaluate';
import type { MadeDocument } from '@/lib/core/model/document';
import type { EvaluationInput } from '@/lib/core/model/evaluation';
import type { Plan } from '@/lib/core/model/plan';
import { documentCalled, inputWith } from '../documents/fixtures';

const made = (id = '1', on = '2026-12-14'): MadeDocument => ({
  id,
  document: 'agreement',
  on,
  values: valuesToKeep(documentForm(inputWith({}), documentCalled('agreement'), {})),
});

function checked(change: Parameters<typeof inputWith>[0], documents: MadeDocument[], more: Partial<Plan> = {}) {
  const input: EvaluationInput = inputWith(change);
  if (input.plan === null) throw new Error('The demo pupil has a plan');
  return evaluate({ ...input, plan: { ...input.plan, documents, ...more } });
}
const about = ({ findings }: ReturnType<typeof evaluate>) =>
  findings.filter(({ rule }) => rule.startsWith('document-'));

describe('a document that was made and says something else by now', () => {
  it('is a warning in its step, and counts on the button', () => {
    const before = checked({ end: '2027-06-11' }, []);
    const after = checked({ end: '2027-06-11' }, [made()]);
    expect(about(after)).toMatchObject([
      {
        rule: 'document-agreement',
        weight: 'warning',
        step: 'agreement',
        message:
          'SMT-overeenkomst, gemaakt op 14 december 2026: Einddatum is sindsdien veranderd in het plan. Maak het document opnieuw.',
      },
    ]);
    expect(after.open).toBe(before.open + 1);
  });

  it('is silent while it still holds, and once it was made anew', () => {
    expect(about(checked({}, [made()]))).toEqual([]);
    const anew = made('2', '2026-12-20');
    const values = { ...anew.values, 'end-date': '2027-06-11', workdays: '' };
    expect(about(checked({ end: '2027-06-11' }, [made(), { ...anew, values }]))).toEqual([]);
  });

  it('can be set aside, and returns when the plan changes once more', () => {
    const [finding] = about(checked({ end: '2027-06-11' }, [made()]));
    const aside = { reason: 'Zo afgesproken', on: '2026-12-15', key: finding?.key ?? '' };
    const setAside = { 'document-agreement': aside };
    expect(about(checked({ end: '2027-06-11' }, [made()], { setAside }))[0]?.weight).toBe('aside');
    expect(about(checked({ end: '2027-06-12' }, [made()], { setAside }))[0]?.weight).toBe('warning');
  });
});
