import { describe, expect, test } from 'vitest';
import { earlierChairs, earlierPeople, namesOf, personText } from '@/lib/core/meeting/people';
import type { Attendee, Meeting } from '@/lib/core/model/meeting';
import type { Report } from '@/lib/core/model/plan';
import { meeting } from './fixtures';

const attendee = (name: string, part: Partial<Attendee> = {}): Attendee => ({
  id: name,
  name,
  function: '',
  as: 'present',
  ...part,
});
const held = (date: string, attendees: Attendee[], chair = ''): Meeting =>
  meeting({ id: date, date, attendees, chair });
const report = (attendees: string[], date = '2026-05-01', chair = ''): Report => ({
  id: date,
  topics: ['place'],
  kind: 'guidance',
  date,
  origin: 'copied',
  attendees,
  chair,
});

describe('who was there before', () => {
  test('those of the last meeting come first, each once, as she took part then', () => {
    const meetings = [
      held('2026-06-01', [attendee('Jan Smet', { function: 'leerkracht' }), attendee('els  maes')]),
      held('2026-09-28', [
        attendee('Els Maes', { function: 'klastitularis' }),
        attendee('Dries Claes', { function: 'CLB', as: 'advisory' }),
        attendee(' '),
      ]),
    ];
    expect(earlierPeople(meetings, [])).toEqual([
      { name: 'Els Maes', function: 'klastitularis', as: 'present' },
      { name: 'Dries Claes', function: 'CLB', as: 'advisory' },
      { name: 'Jan Smet', function: 'leerkracht', as: 'present' },
    ]);
  });

  test('names of copied reports come after, with the function between brackets', () => {
    const meetings = [held('2026-09-28', [attendee('Els Maes')])];
    expect(earlierPeople(meetings, [report(['Els Maes (klastitularis)', 'Jan Smet'])])).toEqual([
      { name: 'Els Maes', function: 'klastitularis', as: 'present' },
      { name: 'Jan Smet', function: '', as: 'present' },
    ]);
  });

  test('chairs: the last one first, spelled as last time', () => {
    const meetings = [held('2026-06-01', [], 'an peeters'), held('2026-09-28', [], 'An Peeters')];
    expect(earlierChairs(meetings, [report([], '2026-05-01', 'Tom Baert')])).toEqual(['An Peeters', 'Tom Baert']);
  });
});

test('a comma inside a function makes no second person', () => {
  expect(personText({ name: ' Els ', function: 'ASV, titularis' })).toBe('Els (ASV, titularis)');
  expect(namesOf([attendee('Els', { function: 'ASV, titularis' }), attendee('')], 'present')).toEqual([
    'Els (ASV / titularis)',
  ]);
});
