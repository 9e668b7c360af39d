import { describe, expect, it } from 'vitest';
import type { ItemValue } from '@/lib/core/model/basics';
import type { Finding } from '@/lib/core/model/checklist';
import type { Plan, StoredItem } from '@/lib/core/model/plan';
import { smt } from '@/lib/core/playbooks/smt';
import { checklistOf, type Given, planOf } from './support';

const week = ['mon', 'tue', 'wed', 'thu', 'fri'];
const day = (date: string, reason = '') => ({ date, reason });
const period = (from: string, to: string, days: ItemValue = week) => ({
  'start-date': from,
  'end-date': to,
  weekdays: days,
});

function finding(given: Given, id: string): Finding {
  const found = checklistOf({ playbook: smt, ...given }).findings.find(({ rule }) => rule === `SMT-${id}`);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

const message = (given: Given, id: string): string => finding(given, id).message;
const outcome = (given: Given, id: string): string => finding(given, id).outcome;
const days = (given: Given) => checklistOf({ playbook: smt, ...given }).days;

function other(from: string, to: string, on: ItemValue = week, more: Partial<Plan> = {}): Plan {
  const fact = (value: ItemValue): StoredItem => ({ class: 'fact', value, seenOn: '2026-09-01' });
  const stored = { 'start-date': fact(from), 'end-date': fact(to), weekdays: fact(on) };
  return { ...planOf({ playbook: smt, stored }, 'plan-2'), ...more };
}

describe('every counting vector, as a plan', () => {
  it.each<[string, string, string[], number]>([
    ['2026-09-01', '2027-06-30', ['mon'], 36],
    ['2026-09-01', '2027-06-30', ['tue'], 38],
    ['2026-09-01', '2027-06-30', ['mon', 'tue'], 74],
    ['2026-10-05', '2026-12-18', ['mon', 'tue'], 20],
    ['2026-10-05', '2027-01-29', ['mon', 'tue'], 28],
    ['2026-11-02', '2026-11-08', week, 0],
    ['2026-11-09', '2026-11-13', week, 4],
    ['2027-04-26', '2027-05-21', week, 17],
    ['2027-01-04', '2027-02-19', week, 30],
    ['2027-01-04', '2027-02-22', week, 31],
    ['2027-01-04', '2027-04-16', week, 60],
    ['2027-01-04', '2027-04-20', week, 62],
    ['2025-04-21', '2025-04-25', week, 4],
  ])('%s to %s on %j: %d', (from, to, on, number) => {
    expect(days({ items: period(from, to, on) })?.plan).toBe(number);
  });

  it.each<[string, string, 'tue' | 'wed', number]>([
    ['2026-09-14', '2027-06-25', 'tue', 17.5],
    ['2026-09-01', '2027-06-30', 'wed', 18.5],
  ])('%s to %s on half %s: %d', (from, to, on, number) => {
    const given: Given = { items: period(from, to, [on]), daysByHand: { half: [on] } };
    expect(days(given)?.plan).toBe(number);
    expect(message(given, '092')).toMatch(new RegExp(`^${String(number).replace('.', ',')} werkdagen: `));
  });
});

describe('limits compare the sum', () => {
  const thirty = period('2027-01-04', '2027-02-19');
  const noReason = { 'extension-30': '' };

  it('half a day over thirty is over thirty, and the message says 30,5', () => {
    const given: Given = {
      items: { ...thirty, ...noReason },
      daysByHand: { extra: [day('2027-02-24')], half: ['wed'] },
    };
    // Seven wednesdays, the added one among them, weigh half.
    expect(days(given)).toMatchObject({ plan: 27.5, year: 27.5 });
    const longer: Given = { ...given, items: { ...period('2027-01-04', '2027-02-24'), ...noReason } };
    expect(days(longer)?.plan).toBe(29.5);
    const over: Given = { ...given, items: { ...period('2027-01-04', '2027-02-25'), ...noReason } };
    expect(days(over)?.plan).toBe(30.5);
    expect(message(over, '100')).toBe(
      'Dit zijn 30,5 werkdagen. Boven 30 motiveert de klassenraad dit vanuit de handelingsplanning.',
    );
    expect(outcome(longer, '100')).toBe('ok');
    expect(message(longer, '104')).toBe('Nog 0,5 werkdagen tot de grens van 30. Denk aan inhaaldagen.');
  });

  it('an added day brings thirty to thirty-one, and one that did not take place back', () => {
    const added: Given = { items: { ...thirty, ...noReason }, daysByHand: { extra: [day('2027-02-22', 'inhaaldag')] } };
    expect(outcome(added, '100')).toBe('fires');
    const missed: Given = { ...added, daysByHand: { ...added.daysByHand, missed: [day('2027-01-05', 'ziek')] } };
    expect(days(missed)?.plan).toBe(30);
    expect(outcome(missed, '100')).toBe('ok');
  });

  it('leaves the free days of the school out', () => {
    expect(days({ items: thirty, freeDays: ['2027-01-15'] })).toMatchObject({
      plan: 29,
      freeDaysKnown: true,
      skipped: expect.arrayContaining([{ date: '2027-01-15', why: 'vrije dag van de school' }]),
    });
  });

  it('sums all plans of the year, each with its own days by hand', () => {
    const mornings = other('2026-10-05', '2026-12-18', ['mon', 'tue'], {
      daysByHand: { half: ['mon'], extra: [day('2026-11-04')], missed: [day('2026-10-06', 'ziek')] },
    });
    // 10 mondays of half a day, 10 tuesdays less one, one day added.
    expect(days({ items: period('2027-01-04', '2027-01-08'), otherPlans: [mornings] })).toMatchObject({
      plan: 5,
      year: 20,
      others: [{ id: 'plan-2', number: 15 }],
    });
  });

  it('tells what was entered in vain', () => {
    const given: Given = {
      items: period('2027-01-04', '2027-01-08'),
      daysByHand: { extra: [day('2027-09-01')], missed: [day('2027-01-09')] },
    };
    expect(days(given)).toMatchObject({
      plan: 5,
      extra: [],
      missed: [],
      ignored: [
        { date: '2027-09-01', why: 'buiten schooljaar 2026-2027' },
        { date: '2027-01-09', why: 'telde al niet mee' },
      ],
    });
  });
});

describe('the rules of the days', () => {
  const items = period('2027-01-12', '2027-01-26', ['tue']);

  it('087: a chosen weekday that never comes', () => {
    expect(message({ items: period('2027-01-12', '2027-01-14', ['tue', 'fri']) }, '087')).toBe(
      '‘vrijdag’ komt in deze periode niet voor als SMT-dag.',
    );
    expect(outcome({ items }, '087')).toBe('ok');
    expect(outcome({}, '087')).toBe('unknown');
  });

  it('089: days kept in a holiday', () => {
    const given: Given = { items, daysByHand: { extra: [day('2027-02-10', 'inhaaldag')] } };
    expect(finding(given, '089')).toMatchObject({
      weight: 'warning',
      message: 'Er staan SMT-dagen in de krokusvakantie. Dat kan alleen uitzonderlijk (inhaaldagen). Noteer waarom.',
    });
    expect(outcome({ items, daysByHand: { extra: [] } }, '089')).toBe('ok');
    expect(outcome({ items }, '089')).toBe('unknown');
  });

  it('091: no day at all', () => {
    const given: Given = { items: period('2026-11-02', '2026-11-08') };
    expect(finding(given, '091')).toMatchObject({
      weight: 'error',
      message: 'Met deze data en dagen is er geen enkele SMT-dag.',
    });
    expect(outcome({ items }, '091')).toBe('ok');
    expect(outcome({ items: { ...items, weekdays: [] } }, '091')).toBe('ok');
    expect(outcome({ items: { 'start-date': '2027-01-12' } }, '091')).toBe('unknown');
  });

  it('092: the days by month, and how many do not count', () => {
    expect(message({ items: period('2027-01-25', '2027-02-19', ['mon', 'wed']) }, '092')).toBe(
      '6 werkdagen: 25 en 27 januari; 1, 3, 15 en 17 februari. Niet meegeteld: 2 dagen vakantie of vrij.',
    );
    expect(message({ items }, '092')).toBe('3 werkdagen: 12, 19 en 26 januari.');
  });

  it('093: half days', () => {
    expect(message({ items, daysByHand: { half: ['tue'] } }, '093')).toBe(
      'Halve dagen tellen als 0,5. Je kunt dit wijzigen bij de instellingen.',
    );
    expect(outcome({ items, daysByHand: { half: [] } }, '093')).toBe('ok');
    expect(outcome({ items }, '093')).toBe('unknown');
  });

  it('094: a whole wednesday', () => {
    const wednesdays = period('2027-01-13', '2027-01-27', ['wed']);
    expect(finding({ items: wednesdays }, '094')).toMatchObject({
      weight: 'info',
      message: 'Woensdagnamiddag is meestal vrij. Bedoel je een halve dag?',
    });
    expect(outcome({ items: wednesdays, daysByHand: { half: ['wed'] } }, '094')).toBe('ok');
    expect(outcome({ items }, '094')).toBe('ok');
    expect(outcome({}, '094')).toBe('unknown');
  });

  it('095: the free days of the school are not entered', () => {
    expect(finding({ items }, '095')).toMatchObject({
      weight: 'warning',
      message:
        'De vrije dagen van de school voor 2026-2027 zijn nog niet ingevuld. De telling kan daardoor enkele dagen te hoog zijn.',
    });
    expect(outcome({ items, freeDays: [] }, '095')).toBe('ok');
    expect(outcome({ items, freeDays: ['2026-11-12'] }, '095')).toBe('ok');
    expect(outcome({ items: { ...items, 'start-date': null } }, '095')).toBe('ok');
  });

  it('096: start and end on a chosen weekday', () => {
    expect(finding({ items: period('2027-01-13', '2027-01-26', ['tue', 'thu']) }, '096')).toMatchObject({
      weight: 'warning',
      message: 'De startdatum woensdag 13 januari 2027 is geen dinsdag of donderdag.',
    });
    expect(message({ items: period('2027-01-12', '2027-01-27', ['tue']) }, '096')).toBe(
      'De einddatum woensdag 27 januari 2027 is geen dinsdag.',
    );
    expect(outcome({ items }, '096')).toBe('ok');
    expect(outcome({ items: { 'start-date': '2027-01-12' } }, '096')).toBe('unknown');
  });

  it.each([
    [26, '2027-02-15', 'ok'],
    [27, '2027-02-16', 'fires'],
    [30, '2027-02-19', 'fires'],
    [31, '2027-02-22', 'ok'],
  ])('104: %d days, to %s: %s', (number, end, expected) => {
    const given: Given = { items: period('2027-01-04', end) };
    expect(days(given)?.plan).toBe(number);
    expect(outcome(given, '104')).toBe(expected);
  });

  it('104 and 105 look at the whole school year', () => {
    const given: Given = {
      items: { ...items, 'extension-30': 'omdat' },
      otherPlans: [other('2026-10-05', '2026-11-09')],
    };
    expect(days(given)).toMatchObject({ plan: 3, year: 24 });
    expect(message(given, '105')).toBe('Een motivatie is niet nodig: dit zijn 24 werkdagen. Ze mag blijven staan.');
    const near: Given = { ...given, otherPlans: [other('2026-09-30', '2026-11-09')] };
    expect(message(near, '104')).toBe('Nog 3 werkdagen tot de grens van 30. Denk aan inhaaldagen.');
    const over: Given = { ...given, otherPlans: [other('2026-09-21', '2026-11-09')] };
    expect(outcome(over, '105')).toBe('ok');
    expect(outcome({ items, otherPlans: null }, '104')).toBe('unknown');
  });

  it('107: two plans of 20 and 15 days, on the second', () => {
    const first = other('2026-10-05', '2026-12-18', ['mon', 'tue']);
    const second: Given = {
      items: { ...period('2027-01-04', '2027-01-22'), 'extension-30': '', 'extension-60': '' },
      otherPlans: [first],
    };
    expect(days(second)).toMatchObject({ plan: 15, year: 35 });
    expect(finding(second, '107')).toMatchObject({
      outcome: 'fires',
      message: 'Samen met het andere SMT-plan zijn het 35 werkdagen. De grens geldt per schooljaar.',
    });
    expect(outcome(second, '100')).toBe('ok');
    const settled: Given = {
      ...second,
      items: { ...second.items, 'extension-30': 'omdat' },
      answers: { consentCoversExtension: true },
      reports: { extension: '2026-12-01' },
    };
    expect(outcome(settled, '107')).toBe('ok');
    expect(outcome({ ...second, otherPlans: null }, '107')).toBe('unknown');
    expect(outcome({ ...second, otherPlans: [] }, '107')).toBe('ok');
  });

  it('104 and 107: a title that names another school year than the days takes no judgement back', () => {
    const untitled: Given = {
      items: period('2026-05-27', '2026-05-27'),
      otherPlans: [other('2026-09-21', '2026-11-09')],
    };
    const titled: Given = { ...untitled, items: { ...untitled.items, 'plan-title': 'SMT 2026-2027' } };
    for (const given of [untitled, titled]) {
      expect(days(given)).toMatchObject({ plan: 1, year: 1 });
      expect([outcome(given, '104'), outcome(given, '107')]).toEqual(['ok', 'ok']);
    }
  });

  it('108: the number that was noted', () => {
    expect(message({ items, answers: { statedDays: 5 } }, '108')).toBe(
      'Jij noteerde 5 dagen, ik tel er 3. Kijk vakanties en vrije dagen na.',
    );
    expect(outcome({ items, answers: { statedDays: 4 } }, '108')).toBe('ok');
    expect(outcome({ items, answers: { statedDays: null } }, '108')).toBe('ok');
    expect(outcome({ items }, '108')).toBe('unknown');
  });

  it('knows no days while the end lies before the start', () => {
    const turned: Given = { items: period('2027-01-26', '2027-01-12', ['tue']), answers: { statedDays: 5 } };
    expect(['087', '091', '092', '095', '104', '107', '108'].map((id) => outcome(turned, id))).toEqual(
      Array.from({ length: 7 }, () => 'unknown'),
    );
  });
});
