import { describe, expect, it } from 'vitest';
import { documentsOf } from '@/lib/core/documents/which';
import type { EvaluationInput } from '@/lib/core/model/evaluation';
import { inputWith } from './fixtures';

const offers = (input: EvaluationInput, signedOn: string) =>
  Object.fromEntries(documentsOf(input, signedOn).map(({ paper, offer }) => [paper.id, offer]));
const whyOf = (input: EvaluationInput, signedOn: string, id: string) =>
  documentsOf(input, signedOn).find(({ paper }) => paper.id === id)?.why;

describe('which documents a plan needs', () => {
  it('a minor who takes part in work: all but the form of an adult', () => {
    expect(offers(inputWith({}), '2026-12-14')).toEqual({
      'consent-minor': 'yes',
      'consent-adult': 'no',
      agreement: 'yes',
      'activity-list': 'yes',
      'workstation-sheet': 'yes',
      'covering-letter': 'yes',
    });
  });

  it.each([
    ['2008-12-15', '2026-12-14', 'consent-minor'],
    ['2008-12-14', '2026-12-14', 'consent-adult'],
    ['2008-02-29', '2026-02-28', 'consent-minor'],
    ['2008-02-29', '2026-03-01', 'consent-adult'],
  ])('born on %s, signed on %s: %s', (born, signedOn, form) => {
    const input = inputWith({ born, start: '2026-03-01', end: '2026-05-28' });
    const early = inputWith({ born, start: '2025-12-01', end: '2026-05-28' });
    expect(offers(form === 'consent-minor' ? early : input, signedOn)[form]).toBe('yes');
    const other = form === 'consent-minor' ? 'consent-adult' : 'consent-minor';
    expect(offers(form === 'consent-minor' ? early : input, signedOn)[other]).toBe('no');
  });

  it('who turns eighteen between signing and start gets both forms', () => {
    const input = inputWith({ born: '2009-01-05', start: '2027-01-12' });
    expect(offers(input, '2026-12-14')).toMatchObject({ 'consent-minor': 'yes', 'consent-adult': 'yes' });
    expect(whyOf(input, '2026-12-14', 'consent-adult')).toBe(
      'De leerling wordt 18 voor de start en tekent dan ook zelf.',
    );
  });

  it('without a birth date it asks', () => {
    const input = inputWith({ born: null });
    expect(offers(input, '2026-12-14')).toMatchObject({ 'consent-minor': 'ask', 'consent-adult': 'ask' });
    expect(whyOf(input, '2026-12-14', 'consent-minor')).toBe(
      'Vul de geboortedatum in: de leeftijd bepaalt welk formulier.',
    );
  });

  it('the annexes belong to work only, and are a question while nobody said which kind it is', () => {
    const annexes = (participation: string | null) => {
      const all = offers(inputWith({ participation }), '2026-12-14');
      return [all['activity-list'], all['workstation-sheet']];
    };
    expect(annexes('sensory')).toEqual(['no', 'no']);
    expect(annexes(null)).toEqual(['ask', 'ask']);
  });
});
