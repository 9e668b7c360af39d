import { describe, expect, it } from 'vitest';
import type { ItemValue } from '@/lib/core/model/basics';
import { smt } from '@/lib/core/playbooks/smt';
import { finding, outcome, said } from './smt-support';
import { type Given, planOf } from './support';

const items = (shown: Record<string, ItemValue>): Given => ({ items: shown });

describe('title and date of the plan', () => {
  it('001 asks a title', () => {
    expect(said(items({ 'plan-title': '' }), '001')).toBe(
      'Geef het trainingsplan een titel: ‘SMT’ met het schooljaar erachter, bijvoorbeeld ‘SMT 2026-2027’.',
    );
    expect(outcome(items({ 'plan-title': 'Stage' }), '001')).toBe('ok');
    expect(outcome({}, '001')).toBe('unknown');
  });

  it('002 is silent without a title', () => {
    expect(said(items({ 'plan-title': 'SMT 26/27 bis' }), '002')).toBe(
      'De titel is ‘SMT 26/27 bis’. Afspraak op school: ‘SMT 2026-2027’.',
    );
    expect(outcome(items({ 'plan-title': '' }), '002')).toBe('ok');
  });

  it('003 names years that do not follow each other', () => {
    expect(said(items({ 'plan-title': 'SMT 2026-2028' }), '003')).toBe(
      'De titel noemt schooljaar 2026-2028, maar een schooljaar loopt over twee jaren na elkaar. Klopt dat?',
    );
  });

  it('004 asks the day on which the plan was made', () => {
    expect(said(items({ 'created-on': null }), '004')).toBe('Selecteer de aanmaakdatum van het trainingsplan.');
    expect(outcome({}, '004')).toBe('unknown');
  });

  it('006 counts the other plan of the school year', () => {
    const stored = (value: ItemValue) => ({ class: 'fact', value, seenOn: '2026-11-01' }) as const;
    const other = (title: string, weekdays: ItemValue = ['mon', 'tue']) =>
      planOf(
        {
          playbook: smt,
          stored: {
            'plan-title': stored(title),
            'start-date': stored('2026-10-05'),
            'end-date': stored('2026-12-18'),
            weekdays: stored(weekdays),
          },
        },
        'plan-2',
      );
    const mine = {
      'plan-title': 'SMT 2026-2027',
      'start-date': '2027-04-26',
      'end-date': '2027-05-18',
      weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
    };
    expect(said({ items: mine, otherPlans: [other('SMT 2026-2027')] }, '006')).toBe(
      'Er is al een SMT-plan voor 2026-2027. De werkdagen tellen samen: 34 van 30.',
    );
    expect(said({ items: { 'plan-title': 'SMT 26-27' }, otherPlans: [other('SMT 2026-2027')] }, '006')).toBe(
      'Er is al een SMT-plan voor 2026-2027. De werkdagen tellen samen.',
    );
    expect(outcome({ items: mine, otherPlans: [other('SMT 2025-2026')] }, '006')).toBe('ok');
    expect(outcome({ items: mine }, '006')).toBe('ok');
  });

  it('007 is for OV1 only', () => {
    const says = 'Dit draaiboek geldt voor OV1. Voor OV2 en OV3 gelden andere regels.';
    expect(said({ className: '3OV3A' }, '007')).toBe(says);
    expect(said({ className: '3OV2' }, '007')).toBe(says);
    expect(said({ className: '5B', answers: { trainingForm: '2' } }, '007')).toBe(says);
    expect(outcome({ className: '5B', answers: { trainingForm: '1' } }, '007')).toBe('ok');
    expect(outcome({ className: '4OV1B' }, '007')).toBe('ok');
    expect(outcome({ className: null }, '007')).toBe('unknown');
  });

  it('008 tells when the circular was last looked at', () => {
    expect(said({ today: '2026-11-21', settings: { lawCheckedOn: '2025-10-20' } }, '008')).toBe(
      'De omzendbrief SO/2016/01 (BuSO) werd 13 maanden geleden voor het laatst nagekeken.',
    );
    expect(outcome({ today: '2026-11-21' }, '008')).toBe('ok');
    expect(outcome({ today: '2028-01-01' }, '008')).toBe('fires');
  });
});

describe('the age of the pupil', () => {
  it('014 tells the eighteenth birthday during the SMT (worked example 8)', () => {
    const period = { 'start-date': '2026-10-05', 'end-date': '2027-01-29' };
    expect(said({ items: period, born: '2008-12-01' }, '014')).toBe(
      'Noor wordt 18 op dinsdag 1 december 2026, tijdens de SMT. Vanaf dan beslist die zelf: vraag tijdig een akkoord van de meerderjarige leerling.',
    );
    expect(outcome({ items: period, born: '2008-10-04' }, '014')).toBe('ok');
    expect(outcome({ items: period, born: '2008-10-05' }, '014')).toBe('fires');
    expect(outcome({ items: period, born: '2009-01-29' }, '014')).toBe('fires');
    expect(outcome({ items: period, born: '2009-01-30' }, '014')).toBe('ok');
    expect(outcome({ items: period }, '014')).toBe('unknown');
    expect(outcome({ items: { 'start-date': null }, born: '2008-12-01' }, '014')).toBe('ok');
  });

  it('015 tells who becomes 21 in the school year of the plan', () => {
    const plan = { items: { 'plan-title': 'SMT 2026-2027' } };
    expect(said({ ...plan, born: '2006-02-03' }, '015')).toBe(
      'Noor wordt dit schooljaar 21. Vraag na of die volgend schooljaar nog ingeschreven kan blijven.',
    );
    expect(outcome({ ...plan, born: '2005-09-01' }, '015')).toBe('fires');
    expect(outcome({ ...plan, born: '2005-08-31' }, '015')).toBe('ok');
    expect(outcome(plan, '015')).toBe('unknown');
  });

  it('010, 011 and 012 look at the start date', () => {
    const on = (start: string, firstTwoYearsFinished?: boolean): Given => ({
      born: '2011-05-20',
      items: { 'start-date': start },
      answers: firstTwoYearsFinished === undefined ? {} : { firstTwoYearsFinished },
    });
    expect(said(on('2026-05-19'), '010')).toBe(
      'Op dinsdag 19 mei 2026 is Noor nog geen 15 jaar. SMT kan ten vroegste op woensdag 20 mei 2026.',
    );
    expect(outcome(on('2027-05-20', false), '011')).toBe('ok');
    expect(outcome(on('2027-05-19', false), '011')).toBe('fires');
    expect(said(on('2027-05-19'), '012')).toBe(
      'Heeft Noor de eerste twee leerjaren secundair afgerond (geslaagd of niet)? Zo niet, dan kan SMT pas vanaf 16.',
    );
    expect(outcome(on('2027-05-20'), '012')).toBe('ok');
    expect(outcome(on('2027-05-19'), '011')).toBe('unknown');
  });

  it('013 asks the birth date', () => {
    expect(said({}, '013')).toBe(
      'Ik vind geen geboortedatum. De leeftijdsvoorwaarde (15 jaar, niet meer voltijds leerplichtig) kon niet nagekeken worden.',
    );
    expect(outcome({ born: '2011-05-20' }, '013')).toBe('ok');
  });
});

describe('desirability', () => {
  it('020 asks the text and 022 the report', () => {
    expect(said(items({ desirability: ' ' }), '020')).toBe(
      'Schrijf kort op wat de klassenraad vindt, bij ‘klassenraad OV1: wenselijkheid van de SMT’.',
    );
    expect(said({ reportsAnswered: true }, '022')).toBe(
      'Er is nog geen klassenraadsverslag (begeleidende klassenraad) over de wenselijkheid.',
    );
    expect(outcome({}, '022')).toBe('unknown');
  });

  it('024 doubts a plan that goes on after a no', () => {
    const no = { answers: { desirable: false } };
    expect(finding({ ...no, items: { place: 'De Wilg' } }, '024')).toMatchObject({
      outcome: 'fires',
      weight: 'error',
      message: 'De klassenraad vond de SMT (nog) niet wenselijk, maar het plan gaat verder. Klopt dat?',
    });
    expect(outcome({ answers: { desirable: true }, items: { place: 'De Wilg' } }, '024')).toBe('ok');
    expect(outcome({ items: { place: 'De Wilg' } }, '024')).toBe('unknown');
    expect(outcome({ answers: { desirable: null }, items: { place: 'De Wilg' } }, '024')).toBe('unknown');
    expect(outcome(no, '024')).toBe('unknown');
  });
});
