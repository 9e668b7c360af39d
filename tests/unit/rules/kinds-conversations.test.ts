import { describe, expect, it } from 'vitest';
import type { Plan } from '@/lib/core/model/plan';
import { type Given, judged, outcome } from '../evaluate/support';

type Talk = Plan['conversations'][number];

function talk(more: Partial<Talk> = {}): Talk {
  return { id: 'a', with: 'office', date: '2026-10-08', written: true, ...more };
}

function talks(...conversations: Talk[]): Given {
  return { conversations, conversationsAnswered: true };
}

describe('conversation', () => {
  const rule = { kind: 'conversation', with: { with: 'office' } } as const;

  it('fires only where all conversations are known and none is with this one', () => {
    expect(outcome(rule, talks())).toBe('fires');
    expect(outcome(rule, talks(talk({ with: 'pupil' })))).toBe('fires');
    expect(outcome(rule, talks(talk()))).toBe('ok');
    expect(outcome(rule, { conversations: [talk()] })).toBe('ok');
    expect(judged(rule, { conversations: [talk({ with: 'pupil' })] })).toMatchObject({
      outcome: 'unknown',
      message: 'Dit kon niet nagekeken worden. Nog niet bekend: de gesprekken.',
    });
    expect(outcome(rule, {})).toBe('unknown');
  });

  it('counts one without a text or a day', () => {
    expect(outcome(rule, talks(talk({ date: null, written: false })))).toBe('ok');
  });

  it('knows them all once every line of a whole list was answered', () => {
    const around = { conversations: { on: '2026-11-01', lines: ['line-0000000a'] }, aside: ['line-0000000a'] };
    expect(outcome(rule, { around })).toBe('fires');
    expect(outcome(rule, { around: { ...around, aside: [] } })).toBe('unknown');
  });
});

describe('conversation-allowed', () => {
  const rule = { kind: 'conversation-allowed', with: { with: 'office', answer: 'abroad' } } as const;
  const answered = (abroad: boolean | null) => ({ ...talks(talk()), answers: { abroad } });

  it('fires without a yes, an empty answer too', () => {
    expect(outcome(rule, answered(null))).toBe('fires');
    expect(outcome(rule, answered(false))).toBe('fires');
    expect(outcome(rule, answered(true))).toBe('ok');
  });

  it('says nothing where there was no such conversation', () => {
    expect(outcome(rule, { ...talks(), answers: { abroad: false } })).toBe('ok');
    expect(outcome(rule, talks())).toBe('ok');
  });

  it('is unknown while the conversations or the answer are', () => {
    expect(judged(rule, talks(talk())).message).toContain('bekend: ‘Naar het buitenland?’.');
    expect(outcome(rule, { answers: { abroad: false } })).toBe('unknown');
    expect(outcome(rule, { answers: { abroad: true } })).toBe('ok');
    expect(outcome(rule, {})).toBe('unknown');
  });
});

describe('conversation-parts', () => {
  const rule = { kind: 'conversation-parts', message: 'Er ontbreekt {wat}' } as const;

  it.each([
    [talk(), 'ok', 'Er ontbreekt …'],
    [talk({ date: null }), 'fires', 'Er ontbreekt de datum'],
    [talk({ written: false }), 'fires', 'Er ontbreekt het verslag'],
    [talk({ date: null, written: false }), 'fires', 'Er ontbreekt de datum en het verslag'],
    [talk({ date: null, dayUnknown: true, written: false }), 'fires', 'Er ontbreekt het verslag'],
  ])('of %j: %s', (one, expected, message) => {
    expect(judged(rule, talks(one))).toMatchObject({ outcome: expected, message });
  });

  it('does not know what nobody told', () => {
    const { written: _, ...untold } = talk();
    expect(judged(rule, talks(untold)).message).toContain('bekend: het verslag van een gesprek.');
    expect(judged(rule, talks(talk({ date: null, dayUnknown: true }))).message).toContain('de datum van een gesprek');
    expect(outcome(rule, { conversations: [talk()] })).toBe('unknown');
    expect(outcome(rule, { conversations: [untold, talk({ date: null })] })).toBe('fires');
    expect(outcome(rule, talks())).toBe('ok');
    expect(outcome(rule, {})).toBe('unknown');
  });
});
