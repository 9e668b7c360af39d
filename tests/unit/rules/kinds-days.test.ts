import { describe, expect, it } from 'vitest';
import { evaluate } from '@/lib/core/evaluate/evaluate';
import type { ItemValue } from '@/lib/core/model/basics';
import type { Plan, StoredItem } from '@/lib/core/model/plan';
import { defaultSettings } from '@/lib/core/model/settings';
import { type Given, inputOf, judged, outcome, planOf, small } from '../evaluate/support';

const week = ['mon', 'tue', 'wed', 'thu', 'fri'];
const period = (to: string, from = '2027-01-04', on: ItemValue = week) => ({ from, to, on });
const day = (date: string, reason = '') => ({ date, reason });
/** The fields of a period in which nothing is planned yet, and one whose dates contradict each other. */
const empty = { from: null, to: null, on: [] };
const turned = period('2027-01-04', '2027-01-08');
const crossing = period('2027-09-03', '2027-08-30');

describe('holiday-kept', () => {
  const rule = { kind: 'holiday-kept', message: 'In de {vakantie}' } as const;
  const added = (...dates: string[]): Given => ({
    items: period('2027-01-08'),
    daysByHand: { extra: dates.map((date) => day(date)) },
  });

  it('names each holiday once', () => {
    expect(judged(rule, added('2027-02-10')).message).toBe('In de krokusvakantie');
    expect(judged(rule, added('2027-03-30', '2027-02-10', '2027-02-09')).message).toBe(
      'In de krokusvakantie en de paasvakantie',
    );
    expect(judged(rule, added('2027-07-02')).message).toBe('In de zomervakantie');
  });

  it.each([
    ['no added day', []],
    ['a school day', ['2027-01-13']],
    ['a weekend', ['2027-01-16']],
    ['a public holiday', ['2026-11-11']],
    ['a holiday of another school year', ['2028-02-28']],
  ])('is silent on %s', (_, dates) => {
    expect(outcome(rule, added(...dates))).toBe('ok');
  });

  it('does not know it without the school year', () => {
    const { daysByHand } = added('2027-02-10');
    expect(outcome(rule, { ...(daysByHand && { daysByHand }) })).toBe('unknown');
    expect(outcome(rule, { daysByHand: { extra: [day('2027-01-13')] } })).toBe('ok');
  });

  it('is unknown while nobody said which days were added', () => {
    expect(judged(rule, {})).toMatchObject({
      outcome: 'unknown',
      message: 'Dit kon niet nagekeken worden. Nog niet bekend: inhaaldagen.',
    });
    expect(outcome(rule, { daysByHand: { half: [] } })).toBe('unknown');
  });
});

describe('weekday-absent', () => {
  const rule = { kind: 'weekday-absent', message: '{dag} {komt} niet voor' } as const;

  it('names the chosen weekdays without a day', () => {
    expect(judged(rule, { items: period('2027-01-05', '2027-01-04', ['mon', 'wed']) }).message).toBe(
      '‘woensdag’ komt niet voor',
    );
    expect(judged(rule, { items: period('2027-01-05', '2027-01-04', ['mon', 'wed', 'fri']) }).message).toBe(
      '‘woensdag’ en ‘vrijdag’ komen niet voor',
    );
  });

  it('counts a weekday that only falls on free days as absent', () => {
    const items = period('2026-11-13', '2026-11-09', ['tue', 'wed']);
    expect(judged(rule, { items }).message).toBe('‘woensdag’ komt niet voor');
    expect(outcome(rule, { items, daysByHand: { extra: [day('2026-11-18')] } })).toBe('ok');
  });

  it('is silent where each gives a day, also one that did not take place', () => {
    expect(outcome(rule, { items: period('2027-01-08') })).toBe('ok');
    const missed = { items: period('2027-01-04', '2027-01-04', ['mon']), daysByHand: { missed: [day('2027-01-04')] } };
    expect(outcome(rule, missed)).toBe('ok');
  });

  it('is silent while nothing is planned, and unknown where days cannot be counted', () => {
    expect(outcome(rule, { items: empty })).toBe('ok');
    expect(outcome(rule, { items: { from: '2027-01-04', on: null } })).toBe('ok');
    expect(outcome(rule, {})).toBe('unknown');
    expect(outcome(rule, { items: turned })).toBe('unknown');
    expect(outcome(rule, { items: { ...period('2027-01-08'), to: 'ooit' } })).toBe('unknown');
  });
});

describe('no-workdays', () => {
  const rule = { kind: 'no-workdays' } as const;

  it.each([
    ['a week of holidays', period('2026-11-08', '2026-11-02'), 'fires'],
    ['one school day', period('2027-01-04'), 'ok'],
    ['nothing planned', empty, 'ok'],
    ['no weekday', period('2027-01-08', '2027-01-04', []), 'ok'],
    ['an end before the start', turned, 'unknown'],
    ['two school years', crossing, 'unknown'],
    ['nothing seen', {}, 'unknown'],
  ])('%s', (_, items, expected) => {
    expect(outcome(rule, { items })).toBe(expected);
  });

  it('looks at what is left after days by hand', () => {
    const one = { items: period('2027-01-04') };
    expect(outcome(rule, { ...one, daysByHand: { missed: [day('2027-01-04')] } })).toBe('fires');
    const none = { items: period('2026-11-08', '2026-11-02') };
    expect(outcome(rule, { ...none, daysByHand: { extra: [day('2026-11-03')] } })).toBe('ok');
  });

  it('names what is not known', () => {
    expect(judged(rule, { items: { from: '2027-01-04' } }).message).toBe(
      'Dit kon niet nagekeken worden. Nog niet bekend: to en on.',
    );
    expect(judged(rule, { items: turned }).message).toBe(
      'Dit kon niet nagekeken worden. Nog niet bekend: aantal werkdagen.',
    );
  });
});

describe('workdays-told', () => {
  const rule = { kind: 'workdays-told', message: '{aantal}{lijst}.{niet}' } as const;

  it('counts half days and tells what did not take place', () => {
    const given: Given = {
      items: period('2027-01-26', '2027-01-05', ['tue']),
      daysByHand: { half: ['tue'], missed: [day('2027-01-12', 'ziek')] },
    };
    expect(judged(rule, given).message).toBe(
      '1,5 werkdagen: 5, 19 en 26 januari. Niet meegeteld: 1 dag die niet doorging.',
    );
  });

  it('tells both kinds of days that do not count', () => {
    const given: Given = {
      items: period('2026-11-13', '2026-11-09'),
      daysByHand: { missed: [day('2026-11-12'), day('2026-11-13')] },
    };
    expect(judged(rule, given).message).toBe(
      '2 werkdagen: 9 en 10 november. Niet meegeteld: 1 dag vakantie of vrij en 2 dagen die niet doorgingen.',
    );
  });
});

describe('half-days', () => {
  const rule = { kind: 'half-days', message: 'Halve dagen tellen als {gewicht}.' } as const;
  const items = period('2027-01-29', '2027-01-04', ['mon', 'wed']);

  it('tells what a half day weighs', () => {
    expect(judged(rule, { items, daysByHand: { half: ['wed'] } }).message).toBe('Halve dagen tellen als 0,5.');
    const input = inputOf({ items, daysByHand: { half: ['wed'] }, playbook: { ...small, rules: [whole(rule)] } });
    const settings = { ...defaultSettings, halfDayWeight: 0.4 };
    expect(evaluate({ ...input, settings }).findings[0]?.message).toBe('Halve dagen tellen als 0,4.');
  });

  it('speaks of a half day that was added as well', () => {
    expect(outcome(rule, { items, daysByHand: { half: ['fri'], extra: [day('2027-01-15')] } })).toBe('fires');
  });

  it.each([
    ['none', { items, daysByHand: { half: [] } }, 'ok'],
    ['one on a weekday that was not chosen', { items, daysByHand: { half: ['fri' as const] } }, 'ok'],
    ['one while no weekday was chosen', { items: empty, daysByHand: { half: ['fri' as const] } }, 'ok'],
    ['never asked', { items }, 'unknown'],
    ['only added days known', { items, daysByHand: { extra: [] } }, 'unknown'],
    ['one, and the weekdays were not seen', { daysByHand: { half: ['fri' as const] } }, 'unknown'],
    ['never asked, and no day planned or added', { items: empty, daysByHand: { extra: [] } }, 'ok'],
    ['none, and the weekdays were not seen', { daysByHand: { half: [] } }, 'ok'],
  ])('half days: %s', (_, given, expected) => {
    expect(outcome(rule, given)).toBe(expected);
  });
});

function whole(rule: { kind: string; message: string }) {
  return { id: 'X-001', severity: 'error', gate: 'draft', source: 'Bron', ...rule } as const;
}

describe('whole-weekday', () => {
  const rule = { kind: 'whole-weekday', with: { day: 'wed' } } as const;

  it.each<[string, Given, string]>([
    ['chosen', { items: { on: ['mon', 'wed'] } }, 'fires'],
    ['chosen, known to be whole', { items: { on: ['wed'] }, daysByHand: { half: ['mon'] } }, 'fires'],
    ['chosen, half', { items: { on: ['wed'] }, daysByHand: { half: ['wed'] } }, 'ok'],
    ['not chosen', { items: { on: ['mon'] } }, 'ok'],
    ['no weekday chosen', { items: { on: [] } }, 'ok'],
    ['not seen', {}, 'unknown'],
    ['words instead of weekdays', { items: { on: 'elke week' } }, 'unknown'],
  ])('wednesday: %s', (_, given, expected) => {
    expect(outcome(rule, given)).toBe(expected);
  });
});

describe('free-days-entered', () => {
  const rule = { kind: 'free-days-entered', message: 'Vrije dagen van {schooljaar} ontbreken.' } as const;
  const items = period('2027-01-08');

  it('fires where days are counted without them', () => {
    expect(judged(rule, { items }).message).toBe('Vrije dagen van 2026-2027 ontbreken.');
    const nextYear = { items: period('2027-10-08', '2027-10-04'), freeDays: ['2026-11-12'] };
    expect(judged(rule, nextYear).message).toBe('Vrije dagen van 2027-2028 ontbreken.');
  });

  it('is silent once they were entered, also when there are none', () => {
    expect(outcome(rule, { items, freeDays: ['2026-11-12'] })).toBe('ok');
    expect(outcome(rule, { items, freeDays: [] })).toBe('ok');
  });

  it('is silent while nothing is planned and unknown where days cannot be counted', () => {
    expect(outcome(rule, { items: empty })).toBe('ok');
    expect(outcome(rule, {})).toBe('unknown');
    expect(outcome(rule, { items: turned })).toBe('unknown');
  });

  it('does not call a year well that may turn out to be another once all fields are seen', () => {
    expect(outcome(rule, { items: { from: '2027-01-13' }, freeDays: ['2026-11-12'] })).toBe('unknown');
  });
});

describe('on-weekday', () => {
  const rule = { kind: 'on-weekday', with: { items: ['from', 'to'] }, message: '{lijst}.' } as const;

  it('names each day that is on another weekday', () => {
    expect(judged(rule, { items: period('2027-01-18', '2027-01-13', ['mon']) }).message).toBe(
      'De from woensdag 13 januari 2027 is geen maandag.',
    );
    expect(judged(rule, { items: period('2027-01-23', '2027-01-13', ['mon', 'tue', 'fri']) }).message).toBe(
      'De from woensdag 13 januari 2027 is geen maandag, dinsdag of vrijdag en de to zaterdag 23 januari 2027 is geen maandag, dinsdag of vrijdag.',
    );
  });

  it.each<[string, Given['items'], string]>([
    ['both on a chosen weekday', period('2027-01-12', '2027-01-04', ['mon', 'tue']), 'ok'],
    ['no weekday chosen', period('2027-01-12', '2027-01-04', []), 'ok'],
    ['no dates yet', { from: null, to: '', on: ['mon'] }, 'ok'],
    ['one right, one empty', { from: '2027-01-04', to: null, on: ['mon'] }, 'ok'],
    ['one wrong, one not seen', { from: '2027-01-05', on: ['mon'] }, 'fires'],
    ['one right, one not seen', { from: '2027-01-04', on: ['mon'] }, 'unknown'],
    ['weekdays not seen', { from: '2027-01-04', to: '2027-01-11' }, 'unknown'],
    ['words instead of a date', { from: 'ooit', to: '2027-01-11', on: ['mon'] }, 'unknown'],
  ])('%s', (_, items, expected) => {
    expect(outcome(rule, { items: items ?? {} })).toBe(expected);
  });
});

describe('stated-days', () => {
  const rule = {
    kind: 'stated-days',
    with: { answer: 'stated', margin: 1 },
    message: '{genoteerd} genoteerd, {geteld} geteld',
  } as const;
  const items = period('2027-01-15');
  const stated = (number: number | string | null, more: Given = {}): Given => ({
    items,
    answers: { stated: number },
    ...more,
  });

  it.each([
    [8, 'fires'],
    [8.5, 'fires'],
    [9, 'ok'],
    [10, 'ok'],
    [11, 'ok'],
    [11.5, 'fires'],
    [12, 'fires'],
    [null, 'ok'],
    ['tien', 'unknown'],
  ])('%s noted, 10 counted: %s', (number, expected) => {
    expect(outcome(rule, stated(number))).toBe(expected);
  });

  it('names both numbers in Dutch', () => {
    expect(judged(rule, stated(8.5)).message).toBe('8,5 genoteerd, 10 geteld');
    const half = stated(12, { daysByHand: { half: ['wed'] } });
    expect(judged(rule, half).message).toBe('12 genoteerd, 9 geteld');
  });

  it('is unknown without the number, or without the days', () => {
    expect(outcome(rule, { items })).toBe('unknown');
    expect(outcome(rule, { ...stated(12), items: {} })).toBe('unknown');
    expect(outcome(rule, { ...stated(12), items: empty })).toBe('ok');
    expect(outcome(rule, { items: empty })).toBe('ok');
  });
});

describe('near-limit and not-needed look at the school year', () => {
  const near = { kind: 'near-limit', with: { margin: 3 }, message: 'Nog {rest} tot {grens}' } as const;
  const needless = { kind: 'not-needed', item: 'reason', message: '{aantal}' } as const;

  it('tells half days under the limit', () => {
    const half: Given = { items: period('2027-02-19'), daysByHand: { half: ['wed'] } };
    expect(judged(near, half).message).toBe('Nog 3 werkdagen tot 30');
    const oneHalf: Given = { items: period('2027-01-29', '2026-10-05', ['mon', 'tue']), daysByHand: { half: [] } };
    expect(judged(near, oneHalf).message).toBe('Nog 2 werkdagen tot 30');
    const added = { ...oneHalf, daysByHand: { half: ['wed' as const], extra: [day('2027-01-13')] } };
    expect(judged(near, added).message).toBe('Nog 1,5 werkdagen tot 30');
  });

  it('adds the other plans, and is unknown where these are not known', () => {
    expect(judged(near, { items: period('2027-01-15'), otherPlans: [other('2026-10-05', '2026-10-28')] }).message).toBe(
      'Nog 2 werkdagen tot 30',
    );
    expect(judged(near, { items: period('2027-01-15'), otherPlans: null }).message).toBe(
      'Dit kon niet nagekeken worden. Nog niet bekend: werkdagen van de andere plannen.',
    );
    const tooMany = period('2027-05-28');
    expect(outcome(near, { items: tooMany, otherPlans: null })).toBe('ok');
    const reason = { ...period('2027-01-15'), reason: 'x' };
    expect(judged(needless, { items: reason, otherPlans: [other('2026-10-05', '2026-10-09')] }).message).toBe(
      '15 werkdagen',
    );
    expect(outcome(needless, { items: reason, otherPlans: null })).toBe('unknown');
    expect(outcome(needless, { items: empty })).toBe('ok');
    expect(outcome(needless, { items: { ...reason, reason: '' }, otherPlans: null })).toBe('ok');
    expect(outcome(needless, { items: { ...period('2027-02-22'), reason: 'x' }, otherPlans: null })).toBe('ok');
  });
});

function other(from: string, to: string, on: ItemValue = week, id = 'plan-2', more: Partial<Plan> = {}): Plan {
  const fact = (value: ItemValue): StoredItem => ({ class: 'fact', value, seenOn: '2026-09-01' });
  return { ...planOf({ stored: { from: fact(from), to: fact(to), on: fact(on) } }, id), ...more };
}

describe('year-sum', () => {
  const rule = {
    kind: 'year-sum',
    message: 'Met {andere} {som}',
    with: {
      one: 'het andere',
      many: 'de andere',
      report: 'longer',
      answer: 'agreed',
      filled: [['reason'], ['reason', 'why']],
    },
  } as const;
  /** Twenty days, and fifteen of another plan. */
  const twenty = { ...period('2027-01-29'), reason: '', why: '' };
  const fifteen = other('2026-09-07', '2026-09-25');
  const papers: Given = { answers: { agreed: true }, reports: { longer: '2026-11-01' } };

  it('tells the sum', () => {
    expect(judged(rule, { items: twenty, otherPlans: [fifteen] }).message).toBe('Met het andere 35');
    const five = other('2026-10-05', '2026-10-09', week, 'plan-3');
    expect(judged(rule, { items: twenty, otherPlans: [fifteen, five] }).message).toBe('Met de andere 40');
    const none = other('2026-11-02', '2026-11-06', week, 'plan-3');
    expect(judged(rule, { items: twenty, otherPlans: [fifteen, none] }).message).toBe('Met het andere 35');
  });

  it.each<[string, string, string]>([
    ['thirty together', '2026-09-18', 'ok'],
    ['thirty-one together', '2026-09-21', 'fires'],
  ])('%s', (_, to, expected) => {
    expect(outcome(rule, { items: twenty, otherPlans: [other('2026-09-07', to)] })).toBe(expected);
  });

  it('compares the sum of halves', () => {
    const mornings = other('2026-10-05', '2027-02-19', ['wed'], 'plan-2', { daysByHand: { half: ['wed'] } });
    const sum = evaluate(inputOf({ items: twenty, otherPlans: [mornings] })).days;
    expect(sum).toMatchObject({ plan: 20, year: 27.5 });
    const three = other('2026-09-07', '2026-09-09', week, 'plan-3');
    expect(judged(rule, { items: twenty, otherPlans: [mornings, three] }).message).toBe('Met de andere 30,5');
  });

  it('is silent where one plan passes the limit alone', () => {
    expect(outcome(rule, { items: { ...twenty, ...period('2027-02-22') }, otherPlans: [fifteen] })).toBe('ok');
    expect(outcome(rule, { items: twenty, otherPlans: [other('2026-09-07', '2026-10-23')] })).toBe('ok');
  });

  it('speaks again at the second limit', () => {
    const long = { ...twenty, ...period('2027-03-12') };
    const thirtyFive = other('2026-09-07', '2026-10-23');
    const given: Given = { items: { ...long, reason: 'x' }, otherPlans: [thirtyFive], ...papers };
    expect(judged(rule, given).message).toBe('Met het andere 80');
    expect(outcome(rule, { ...given, items: { ...long, reason: 'x', why: 'y' } })).toBe('ok');
  });

  it('is silent once everything for the longer period is there', () => {
    const given: Given = { items: { ...twenty, reason: 'x' }, otherPlans: [fifteen], ...papers };
    expect(outcome(rule, given)).toBe('ok');
    expect(outcome(rule, { ...given, answers: { agreed: false } })).toBe('fires');
    expect(outcome(rule, { ...given, reports: {}, reportsAnswered: true })).toBe('fires');
    expect(outcome(rule, { ...given, items: twenty })).toBe('fires');
  });

  it('is unknown while that is not known, and names it', () => {
    const given: Given = { items: { ...twenty, reason: 'x' }, otherPlans: [fifteen] };
    expect(judged(rule, given).message).toBe(
      'Dit kon niet nagekeken worden. Nog niet bekend: agreed en verslag over longer.',
    );
    expect(outcome(rule, { ...given, ...papers, answers: { agreed: null } })).toBe('unknown');
    const { reason: _, ...unseen } = twenty;
    expect(outcome(rule, { ...given, ...papers, items: unseen })).toBe('unknown');
  });

  it('is unknown where days are not known, and silent where nothing is planned', () => {
    expect(outcome(rule, { items: twenty, otherPlans: null })).toBe('unknown');
    expect(outcome(rule, { items: twenty, otherPlans: [{ ...planOf({}, 'plan-2'), schoolYear: '2026-2027' }] })).toBe(
      'unknown',
    );
    expect(outcome(rule, { otherPlans: [fifteen] })).toBe('unknown');
    expect(outcome(rule, { items: { ...twenty, from: null }, otherPlans: [fifteen] })).toBe('ok');
    expect(outcome(rule, { items: twenty })).toBe('ok');
  });
});
