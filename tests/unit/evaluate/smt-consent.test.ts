import { describe, expect, it } from 'vitest';
import type { StoredItem } from '@/lib/core/model/plan';
import { councilReport, finding, message, outcome, outcomes } from './smt-support';
import type { Given } from './support';

const period = { 'start-date': '2026-10-05', 'end-date': '2027-01-29' };

describe('the extension', () => {
  const year = { 'start-date': '2026-09-01', 'end-date': '2027-06-30', weekdays: ['tue'] };

  it('102: an empty answer is no consent, no answer is not known', () => {
    const says = (answers: Given['answers']) => outcome({ items: year, ...(answers && { answers }) }, '102');
    expect(says({ consentCoversExtension: null })).toBe('fires');
    expect(says({ consentCoversExtension: true })).toBe('ok');
    expect(says(undefined)).toBe('unknown');
    expect(outcome({ items: { ...year, 'end-date': '2026-12-18' } }, '102')).toBe('ok');
    expect(message({ items: year, answers: { consentCoversExtension: false } }, '102')).toBe(
      'Boven 30 werkdagen moeten de ouders of de meerderjarige leerling ook met de verlenging akkoord gaan.',
    );
  });
});

describe('the form of the consent', () => {
  const signedOn = (day: string | null, kind: string): Given => ({
    born: '2008-12-01',
    today: '2026-11-21',
    answers: { consentKind: kind, consentSignedOn: day },
  });

  it('121: is that for a minor below eighteen', () => {
    expect(message(signedOn('2026-10-01', 'adult'), '121')).toBe(
      'Voor Noor (17 jaar) gebruik je het akkoord voor een minderjarige leerling.',
    );
    expect(finding(signedOn('2026-10-01', 'adult'), '121').weight).toBe('error');
    expect(outcomes(signedOn('2026-10-01', 'minor'), '121', '122')).toBe('ok ok');
    expect(outcomes(signedOn('2026-10-01', 'both'), '121', '122')).toBe('ok ok');
  });

  it('122: is that for an adult from eighteen on', () => {
    expect(message(signedOn('2026-12-01', 'minor'), '122')).toBe(
      'Noor is meerderjarig: gebruik het akkoord voor een meerderjarige leerling.',
    );
    expect(outcomes(signedOn('2026-12-01', 'adult'), '121', '122')).toBe('ok ok');
  });

  it('is judged today while the day of signing is not known', () => {
    expect(outcomes(signedOn(null, 'adult'), '121', '122')).toBe('fires ok');
    expect(outcomes({ ...signedOn(null, 'minor'), today: '2026-12-01' }, '121', '122')).toBe('ok fires');
    expect(outcomes({ born: '2008-12-01', answers: { consentKind: 'adult' } }, '121', '122')).toBe('fires ok');
    expect(outcomes({ born: '2008-12-01' }, '121', '122')).toBe('unknown unknown');
    expect(outcomes({ answers: { consentKind: 'adult' } }, '121', '122')).toBe('unknown ok');
  });
});

describe('the day of the consent', () => {
  const near = { today: '2026-10-01', items: period };

  it('123: is asked for once it is known to be missing', () => {
    expect(finding({ ...near, answers: { consentSignedOn: null } }, '123')).toMatchObject({
      weight: 'error',
      message: 'Noteer wanneer het akkoord ondertekend werd.',
    });
    expect(outcome({ ...near, answers: { consentSignedOn: '2026-09-21' } }, '123')).toBe('ok');
    expect(outcome(near, '123')).toBe('unknown');
  });

  it('124: is not after the start; the start day is in time', () => {
    const on = (day: string | null): Given => ({ ...near, answers: { consentSignedOn: day } });
    expect(message(on('2026-10-06'), '124')).toBe(
      'Het akkoord (dinsdag 6 oktober 2026) is van na de startdatum (maandag 5 oktober 2026). Een akkoord moet vooraf gegeven zijn.',
    );
    expect(outcomes(on('2026-10-05'), '124')).toBe('ok');
    expect(outcomes(on(null), '124')).toBe('ok');
    expect(outcomes(near, '124')).toBe('unknown');
  });

  it('125: is newer than the last change of place, period and days', () => {
    const fact = (value: string, changedOn?: string | null): StoredItem => ({
      class: 'fact',
      value,
      seenOn: '2026-11-02',
      ...(changedOn === undefined ? {} : { changedOn }),
    });
    const changed = (place?: string | null, rest: string | null = null): Given => ({
      answers: { consentSignedOn: '2026-10-01' },
      stored: {
        place: fact('De Kinderboerderij', place),
        'start-date': fact('2026-10-05', rest),
        'end-date': fact('2027-01-29', rest),
        weekdays: fact('tue', rest),
      },
    });
    expect(message(changed('2026-11-02'), '125')).toBe(
      'Plaats of periode zijn gewijzigd na het akkoord van donderdag 1 oktober 2026. Vraag een nieuw akkoord.',
    );
    expect(outcome(changed('2026-10-01'), '125')).toBe('ok');
    expect(outcome(changed(null), '125')).toBe('ok');
    expect(outcome(changed(null, '2026-10-02'), '125')).toBe('fires');
    expect(outcome(changed(undefined), '125')).toBe('unknown');
    expect(outcome({ ...changed('2026-11-02'), answers: { consentSignedOn: null } }, '125')).toBe('ok');
    expect(outcome({ ...changed('2026-11-02'), answers: {} }, '125')).toBe('unknown');
  });
});

describe('the file of the consent', () => {
  it('126: is a scan or a photo', () => {
    const file = (...consent: string[]): Given => ({ items: { consent } });
    expect(message(file('akkoord.docx'), '126')).toBe('Dit bestand lijkt geen scan (pdf of foto).');
    expect(outcome(file('akkoord.pdf (0 B)'), '126')).toBe('fires');
    expect(['scan.PDF', 'foto.jpg', 'foto.jpeg', 'foto.png'].map((name) => outcome(file(name), '126'))).toEqual([
      'ok',
      'ok',
      'ok',
      'ok',
    ]);
    expect(outcome(file(), '126')).toBe('ok');
    expect(outcome({}, '126')).toBe('unknown');
  });
});

describe('who turns eighteen', () => {
  const only = (born: string, signed: string | null = '2026-09-21', kind: string | null = 'minor'): Given => ({
    born,
    items: period,
    answers: { consentKind: kind, consentSignedOn: signed },
  });

  it('8, 127: during the training agrees too', () => {
    expect(message(only('2008-12-01'), '127')).toBe('Na dinsdag 1 december 2026 is een akkoord van Noor zelf nodig.');
    expect(outcome(only('2009-01-29'), '127')).toBe('fires');
    expect(outcome(only('2009-01-30'), '127')).toBe('ok');
    expect(outcome(only('2008-12-01', null, 'both'), '127')).toBe('ok');
    expect(outcome(only('2008-12-01', null, null), '127')).toBe('ok');
    expect(outcome({ ...only('2008-12-01'), answers: {} }, '127')).toBe('unknown');
    expect(outcome({ ...only('2006-12-01'), answers: {} }, '127')).toBe('ok');
  });

  it('129: between the signing and the start agrees before it', () => {
    expect(message(only('2008-10-01'), '129')).toBe(
      'Noor wordt 18 voor de start. Vraag ook een akkoord van Noor zelf.',
    );
    expect(outcomes(only('2008-10-05'), '127', '129')).toBe('ok fires');
    expect(outcomes(only('2008-10-06'), '127', '129')).toBe('fires ok');
    expect(outcomes(only('2008-09-21'), '122', '129')).toBe('fires ok');
    expect(outcome(only('2008-10-01', null), '129')).toBe('ok');
    expect(outcome({ ...only('2008-10-01'), answers: { consentKind: 'minor' } }, '129')).toBe('unknown');
  });

  it('128: a representative may have to sign too', () => {
    const adult = (representative?: boolean | null): Given => ({
      born: '2007-05-20',
      answers: representative === undefined ? {} : { representative },
    });
    expect(finding(adult(true), '128')).toMatchObject({
      weight: 'info',
      message: 'Is er een bewindvoerder? Vraag of die mee moet tekenen.',
    });
    expect(outcome(adult(false), '128')).toBe('ok');
    expect(outcome(adult(null), '128')).toBe('ok');
    expect(outcome(adult(), '128')).toBe('unknown');
    expect(outcome({ born: '2010-05-20' }, '128')).toBe('ok');
  });
});

describe('the individual plan', () => {
  it('132: is not older than the first decision that the training is desirable', () => {
    const made = (day: string, ...dates: string[]): Given => ({
      items: { 'ihp-on': day },
      reportList: dates.map((date) => councilReport({ date })),
      reportsAnswered: true,
    });
    expect(message(made('2026-09-14', '2026-09-28'), '132')).toBe(
      'Het IHP (maandag 14 september 2026) is ouder dan het besluit over de wenselijkheid (maandag 28 september 2026). Is het wel voor deze SMT?',
    );
    expect(outcome(made('2026-09-28', '2026-09-28'), '132')).toBe('ok');
    expect(outcome(made('2026-10-05', '2026-09-28', '2026-11-09'), '132')).toBe('ok');
    expect(outcome(made('2026-09-14'), '132')).toBe('ok');
    expect(outcome({ items: { 'ihp-on': '2026-09-14' } }, '132')).toBe('unknown');
    expect(outcome({ items: { 'ihp-on': null } }, '132')).toBe('ok');
  });

  it('133: is in the LVS', () => {
    expect(message({ answers: { ihpInLvs: false } }, '133')).toBe('Ik vind geen IHP in het LVS.');
    expect(outcome({ answers: { ihpInLvs: true } }, '133')).toBe('ok');
    expect(outcome({}, '133')).toBe('unknown');
  });

  it('134: has another name in the law', () => {
    expect(finding({}, '134')).toMatchObject({
      weight: 'info',
      message: 'Sinds 1 september 2023 heet dit in de regelgeving ‘individueel aangepast curriculum’ (IAC).',
    });
  });
});
