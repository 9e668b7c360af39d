import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordRow } from '@/lib/core/model/record';
import { type Given, judged, outcome } from '../evaluate/support';

const names = { from: 'job.from', to: 'job.to', pause: 'job.pause' };
const most = { kind: 'hours', with: { ...names, most: { day: 8, week: 38, beside: 'job.school' } } } as const;
const night = { kind: 'hours', with: { ...names, between: [6, 20] } } as const;
const pauses = {
  kind: 'hours',
  with: {
    ...names,
    pauses: [
      { above: 4.5, minutes: 30 },
      { above: 6, minutes: 60 },
    ],
  },
} as const;

const on = (row: RecordRow, more: Given = {}): Given => ({
  items: { on: ['tue', 'thu'] },
  records: { job: [row] },
  ...more,
});
const day = (from: string, to: string, pause: number | null = 0): RecordRow => ({ from, to, pause });

describe('hours of a day', () => {
  it.each<[RecordRow, string]>([
    [day('9:00', '17:00'), 'ok'],
    [day('9:00', '17:01'), 'fires'],
    [day('9u', '17.30', 30), 'ok'],
    [day('9u00', '18:00', 30), 'fires'],
    [day('08:00', '16:30', null), 'fires'],
    [{ from: '09:00', to: '17:00', school: 0 }, 'ok'],
    [{ from: '09:00', to: '17:30', school: 0 }, 'unknown'],
    [{ from: '09:00' }, 'unknown'],
    [{ from: '', to: '17:00' }, 'ok'],
    [{ from: null, to: null }, 'ok'],
    [day('straks', '17:00'), 'unknown'],
    [day('9:75', '17:00'), 'unknown'],
    [day('20:00', '5:00'), 'fires'],
  ])('%j is %s', (row, expected) => {
    expect(outcome(most, on(row))).toBe(expected);
  });

  it('is unknown without the record, silent with an empty one', () => {
    expect(judged(most, { items: { on: ['tue'] } }).message).toBe(
      'Dit kon niet nagekeken worden. Nog niet bekend: job.from, job.to en job.pause.',
    );
    expect(outcome(most, { items: { on: ['tue'] }, records: { job: [] } })).toBe('ok');
  });
});

describe('the hours that it speaks of', () => {
  it('can be told', () => {
    const told = { ...night, message: '{uren}' };
    expect(judged(told, on(day('5:00', '9:00', 15))).message).toBe('5:00 - 9:00 - 15');
    expect(judged(told, on({ from: '5:00' })).message).toBe('5:00 - … - …');
  });
});

describe('a rule that may not apply', () => {
  const abroad = { ...most, appliesWhen: { answer: 'abroad', in: [true] } };

  it('does not take hours beside the work for none, since they may come when it turns out to apply', () => {
    const given = on(day('9:00', '16:30', 30));
    expect(judged(abroad, given).message).toContain('job.school');
    expect(outcome(abroad, { ...given, answers: { abroad: true } })).toBe('ok');
    expect(outcome(abroad, { ...given, answers: { abroad: false } })).toBe('ok');
    expect(outcome(abroad, on({ ...day('9:00', '16:30', 30), school: 10 }))).toBe('ok');
  });
});

describe('hours of a week', () => {
  const five = { items: { on: ['mon', 'tue', 'wed', 'thu', 'fri'] } };
  const seven = day('9:00', '16:30', 30);

  it.each<[Given, string]>([
    [on({ ...seven, school: 24 }), 'ok'],
    [on({ ...seven, school: 24.5 }), 'fires'],
    [on(seven), 'ok'],
    [on({ ...seven, school: null }), 'ok'],
    [on(seven, five), 'ok'],
    [on({ ...seven, school: 4 }, five), 'fires'],
    [on(day('9:00', '17:00'), five), 'fires'],
    [on({ ...seven, school: 40 }, { items: { on: [] } }), 'ok'],
    [on({ ...seven, school: 4 }, { items: {} }), 'unknown'],
    [on({ ...seven, school: 24.5 }, { daysByHand: { extra: [], missed: [], half: ['thu'] } }), 'ok'],
  ])('%j is %s', (given, expected) => {
    expect(outcome(most, given)).toBe(expected);
  });

  it('names the days that it waits for', () => {
    expect(judged(most, on({ ...seven, school: 4 }, { items: {} })).message).toContain('Nog niet bekend: on.');
  });
});

describe('hours at night', () => {
  it.each<[RecordRow, string]>([
    [day('06:00', '20:00'), 'ok'],
    [day('05:59', '12:00'), 'fires'],
    [day('12:00', '20:01'), 'fires'],
    [day('22:00', '23:00'), 'fires'],
    [day('14:00', '00:00'), 'fires'],
    [day('15:00', '14:00'), 'fires'],
    [{ from: '5:00' }, 'fires'],
    [{ to: '21:00' }, 'fires'],
    [{ from: '9:00' }, 'unknown'],
    [{ to: '17:00' }, 'unknown'],
    [{ from: '9:00', to: '17:00' }, 'ok'],
  ])('%j is %s', (row, expected) => {
    expect(outcome(night, on(row))).toBe(expected);
  });

  it('does not ask for the pause', () => {
    expect(judged(night, on({ from: '9:00' })).message).toBe('Dit kon niet nagekeken worden. Nog niet bekend: job.to.');
  });
});

describe('pauses', () => {
  it.each<[RecordRow, string]>([
    [day('9:00', '13:30', 0), 'ok'],
    [day('9:00', '13:31', 0), 'fires'],
    [day('9:00', '14:30', 29), 'fires'],
    [day('9:00', '14:30', 30), 'ok'],
    [day('9:00', '15:30', 30), 'ok'],
    [day('9:00', '15:31', 30), 'fires'],
    [day('9:00', '16:30', 60), 'ok'],
    [day('9:00', '16:30', 59), 'fires'],
    [day('9:00', '16:30', null), 'fires'],
    [{ from: '9:00', to: '16:30' }, 'unknown'],
    [{ from: '9:00', to: '13:00' }, 'ok'],
    [{ from: '9:00', pause: 0 }, 'unknown'],
  ])('%j is %s', (row, expected) => {
    expect(outcome(pauses, on(row))).toBe(expected);
  });

  it('never takes a longer pause for a worse one', () => {
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    const time = (at: number) => `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(minutes, minutes, fc.nat(120), fc.nat(120), (from, to, pause, more) => {
        const judge = (length: number) => outcome(pauses, on(day(time(from), time(to), length)));
        return judge(pause) !== 'ok' || judge(pause + more) === 'ok';
      }),
      { numRuns: Math.round(Number(process.env['SOAK'] ?? 1) * 100) },
    );
  });
});
