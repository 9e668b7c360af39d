import { describe, expect, it } from 'vitest';
import type { Noted, RecordRow } from '@/lib/core/model/record';
import { judged, outcome } from '../evaluate/support';

const ticket = (row: RecordRow) => ({ records: { ticket: [row] } });

describe('noted', () => {
  const rule = {
    kind: 'noted',
    with: { fields: ['ticket.from', 'ticket.to'] },
    message: 'Er ontbreekt: {lijst}.',
  } as const;
  const one = { kind: 'noted', with: { fields: ['ticket.price'] } } as const;

  it.each<[Noted | undefined, string]>([
    [undefined, 'unknown'],
    [null, 'fires'],
    ['', 'fires'],
    [' \n', 'fires'],
    [[], 'fires'],
    [['', ' '], 'fires'],
    [false, 'fires'],
    [true, 'ok'],
    [0, 'ok'],
    ['geen', 'ok'],
    [['a'], 'ok'],
  ])('on %j it is %s', (value, expected) => {
    expect(outcome(one, ticket(value === undefined ? {} : { price: value }))).toBe(expected);
  });

  it('names what is empty, and speaks although another is not known', () => {
    expect(judged(rule, ticket({ from: '', to: '' }))).toMatchObject({
      outcome: 'fires',
      message: 'Er ontbreekt: ticket.from en ticket.to.',
    });
    expect(judged(rule, ticket({ to: '' })).message).toBe('Er ontbreekt: ticket.to.');
  });

  it('is unknown while one was never noted, and tells which', () => {
    expect(judged(rule, ticket({ from: 'Gent' })).message).toBe(
      'Dit kon niet nagekeken worden. Nog niet bekend: ticket.to.',
    );
    expect(outcome(rule, {})).toBe('unknown');
  });

  it('takes a record without rows as empty', () => {
    expect(outcome(rule, { records: { ticket: [] } })).toBe('fires');
  });
});

describe('same-as-noted', () => {
  const rule = {
    kind: 'same-as-noted',
    with: {
      pairs: [
        { item: 'title', noted: 'ticket.title' },
        { item: 'from', noted: 'ticket.from' },
        { item: 'on', noted: 'ticket.on' },
      ],
    },
    message: 'Anders: {veld}.',
  } as const;
  const items = { title: 'Reis naar Brugge', from: '2027-01-12', on: ['mon', 'tue'] };
  const same = { title: 'Reis naar Brugge', from: '2027-01-12', on: ['mon', 'tue'] };

  it.each<[RecordRow, string]>([
    [same, 'ok'],
    [{ ...same, title: '  reis  NAAR brúgge. ' }, 'ok'],
    [{ ...same, on: ['tue', 'mon'] }, 'ok'],
    [{ ...same, title: 'Reis naar Gent' }, 'fires'],
    [{ ...same, from: '2027-01-13' }, 'fires'],
    [{ ...same, on: ['mon'] }, 'fires'],
    [{ ...same, title: '' }, 'ok'],
    [{ ...same, on: [] }, 'ok'],
    [{ title: 'Reis naar Brugge' }, 'unknown'],
    [{ title: 'Reis naar Gent' }, 'fires'],
  ])('with %j it is %s', (row, expected) => {
    expect(outcome(rule, { items, ...ticket(row) })).toBe(expected);
  });

  it('names all that differs', () => {
    expect(judged(rule, { items, ...ticket({ ...same, from: '2027-01-13', on: ['wed'] }) }).message).toBe(
      'Anders: ticket.from en ticket.on.',
    );
  });

  it('can tell both sides', () => {
    const told = { ...rule, message: '{waarden}' };
    expect(judged(told, { items, ...ticket({ ...same, title: 'Gent', on: ['wed'] }) }).message).toBe(
      'Reis naar brugge / gent en mon,tue / wed',
    );
  });

  it('sees no contradiction in what the plan leaves empty, and waits for what it does not show', () => {
    expect(outcome(rule, { items: { title: '', from: null, on: [] }, ...ticket(same) })).toBe('ok');
    expect(outcome(rule, { items: { title: '', from: null }, ...ticket(same) })).toBe('unknown');
    expect(outcome(rule, { items })).toBe('unknown');
    expect(outcome(rule, { items, records: { ticket: [] } })).toBe('ok');
  });
});
