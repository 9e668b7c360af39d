import { describe, expect, it } from 'vitest';
import type { RecordRow } from '@/lib/core/model/record';
import { finding, message, outcome, outcomes } from './smt-support';
import type { Given } from './support';

const start = { 'start-date': '2026-11-23' };
const work = { participation: 'work' };

describe('the agreement', () => {
  const noted = (row: RecordRow): Given => ({ records: { agreement: [row] } });
  const whole: RecordRow = {
    institution: 'De Kinderboerderij vzw',
    school: 'BuSO De Linde',
    pupil: 'Noor Janssens',
    when: 'dinsdag van 9 tot 15 uur',
    where: 'de stal',
    costs: 'geen',
    insurance: 'schoolpolis',
    'refers-to-plan': true,
  };

  it('141: is there before the start', () => {
    const on = (day: string | null): Given => ({ items: { ...start, 'agreement-on': day } });
    expect(message(on('2026-11-24'), '141')).toBe(
      'De overeenkomst (dinsdag 24 november 2026) is van na de start (maandag 23 november 2026).',
    );
    expect(outcomes(on('2026-11-23'), '141')).toBe('ok');
    expect(outcomes(on(null), '141')).toBe('ok');
    expect(outcomes({ items: start }, '141')).toBe('unknown');
  });

  it.each([
    ['150', { school: '' }, 'In de overeenkomst ontbreekt: school.'],
    [
      '150',
      { institution: '', school: '', pupil: '' },
      'In de overeenkomst ontbreekt: instelling, school en leerling.',
    ],
    ['151', { when: '' }, 'In de overeenkomst ontbreekt wanneer of waar de SMT plaatsvindt.'],
    ['151', { where: '' }, 'In de overeenkomst ontbreekt wanneer of waar de SMT plaatsvindt.'],
    ['152', { costs: '' }, 'Noteer de kostenregeling (ook als er geen kosten zijn).'],
    ['153', { insurance: '' }, 'Vermeld de verzekeringspolissen die de aansprakelijkheid dekken.'],
    ['154', { 'refers-to-plan': false }, 'Verwijs in de overeenkomst naar het trainingsplan.'],
  ])('%s: with %j it says %s', (id, lacking, text) => {
    expect(message(noted({ ...whole, ...lacking }), id)).toBe(text);
    const others = ['150', '151', '152', '153', '154'].filter((one) => one !== id);
    expect(outcomes(noted({ ...whole, ...lacking }), ...others)).toBe('ok ok ok ok');
  });

  it('is not known while nobody noted it, and lacks all of it when it is empty', () => {
    const parts = ['150', '151', '152', '153', '154'];
    expect(outcomes({}, ...parts)).toBe('unknown unknown unknown unknown unknown');
    expect(outcomes({ records: { agreement: [] } }, ...parts)).toBe('fires fires fires fires fires');
    const { costs: _, ...without } = whole;
    expect(outcomes(noted(without), '152', '153')).toBe('unknown ok');
  });

  it('155: says what the plan says', () => {
    const items = { ...start, place: 'De Kinderboerderij', 'end-date': '2027-01-29', weekdays: ['tue', 'thu'] };
    const same = { ...items, place: 'de kinderboerderij' };
    expect(outcome({ items, ...noted(same) }, '155')).toBe('ok');
    expect(message({ items, ...noted({ ...same, place: 'De Zonnehoeve', weekdays: ['tue'] }) }, '155')).toBe(
      'De overeenkomst en het plan spreken elkaar tegen over plaats en dagen.',
    );
    expect(message({ items, ...noted({ 'start-date': '2026-11-24' }) }, '155')).toBe(
      'De overeenkomst en het plan spreken elkaar tegen over startdatum.',
    );
    expect(outcome({ items, ...noted({ place: 'De Kinderboerderij' }) }, '155')).toBe('unknown');
  });
});

describe('a finding that was set aside', () => {
  it('returns when the values change that it compares, also where the message does not name them', () => {
    const given = (place: string): Given => ({
      items: { place: 'De Kinderboerderij' },
      records: { agreement: [{ place }] },
    });
    const { key } = finding(given('De Zonnehoeve'), '155');
    const setAside = { 'SMT-155': { reason: 'zelfde plaats', on: '2026-11-21', key } };
    expect(finding({ ...given('De Zonnehoeve'), setAside, done: ['agreement'] }, '155').weight).toBe('aside');
    expect(finding({ ...given('Het Atelier'), setAside, done: ['agreement'] }, '155').weight).toBe('warning');
  });
});

describe('the annexes of work', () => {
  const list = (row: RecordRow, participation: string | null = 'work'): Given => ({
    answers: { participation },
    records: { 'activity-list': [row] },
  });

  it('146, 147, 149: the list of activities is whole', () => {
    expect(message(list({ activities: [] }), '146')).toBe(
      'De activiteitenlijst is leeg. De leerling mag alleen doen wat erop staat.',
    );
    expect(message(list({ equipment: [] }), '147')).toBe(
      'Noteer in deel twee welke arbeidsmiddelen de leerling gebruikt.',
    );
    expect(message(list({ mentor: '' }), '149')).toBe(
      'Noteer de trainingsmentor met wie de activiteitenlijst werd opgesteld.',
    );
    const whole = { activities: ['voederen'], equipment: ['riek'], mentor: 'mevrouw Peeters' };
    expect(outcomes(list(whole), '146', '147', '149')).toBe('ok ok ok');
    expect(outcomes(list({}), '146', '147', '149')).toBe('unknown unknown unknown');
  });

  it('are judged only with work', () => {
    const bare = { activities: [], equipment: [], mentor: '' };
    expect(outcomes(list(bare, 'sensory'), '146', '147', '149')).toBe('ok ok ok');
    expect(outcomes(list(bare, null), '146', '147', '149')).toBe('unknown unknown unknown');
    expect(outcomes({ records: { 'activity-list': [] }, answers: work }, '146', '147', '149')).toBe(
      'fires fires fires',
    );
  });

  const sheet = (row: RecordRow, answers: Given['answers'] = work): Given => ({
    items: start,
    answers: answers ?? {},
    records: { 'workstation-sheet': [row] },
  });

  it('156: the workstation sheet is not older than a year at the start', () => {
    expect(message(sheet({ date: '2025-11-22' }), '156')).toBe(
      'De werkpostfiche dateert van zaterdag 22 november 2025. De risicoanalyse moet jaarlijks vernieuwd worden: vraag een nieuwe.',
    );
    expect(outcome(sheet({ date: '2025-11-23' }), '156')).toBe('ok');
    expect(outcome(sheet({ date: null }), '156')).toBe('ok');
    expect(outcome(sheet({}), '156')).toBe('unknown');
    expect(outcome(sheet({ date: '2025-11-22' }, { participation: 'sensory' }), '156')).toBe('ok');
  });

  it('157: a raised risk asks for an assessment of health', () => {
    expect(message(sheet({ 'raised-risk': true, 'health-assessment': null }), '157')).toBe(
      'De werkpostfiche vermeldt een verhoogd risico. Vraag na of een gezondheidsbeoordeling nodig is.',
    );
    expect(outcome(sheet({ 'raised-risk': true, 'health-assessment': false }), '157')).toBe('fires');
    expect(outcome(sheet({ 'raised-risk': true, 'health-assessment': true }), '157')).toBe('ok');
    expect(outcome(sheet({ 'raised-risk': true }), '157')).toBe('unknown');
    expect(outcome(sheet({ 'raised-risk': false }), '157')).toBe('ok');
    expect(outcome(sheet({ 'health-assessment': false }), '157')).toBe('unknown');
    expect(outcome({ answers: work, records: { 'workstation-sheet': [] } }, '157')).toBe('ok');
  });
});

describe('the papers at the TAC', () => {
  const on = (day: string | null, more: Given['items'] = {}, answers: Given['answers'] = {}): Given => ({
    items: { ...start, 'tac-on': day, ...more },
    answers: answers ?? {},
  });

  it('164: came there until today', () => {
    expect(message(on('2026-11-22'), '164')).toBe('De TAC-datum ligt in de toekomst.');
    expect(outcomes(on('2026-11-21'), '164')).toBe('ok');
    expect(outcomes(on(null), '164')).toBe('ok');
    expect(outcomes({}, '164')).toBe('unknown');
  });

  it('2, 166: on the start day itself they are in time, but late', () => {
    expect(finding(on('2026-11-23'), '166')).toMatchObject({
      weight: 'info',
      message: 'De documenten kwamen op de startdag zelf bij de TAC. Plan dit volgende keer wat vroeger.',
    });
    expect(outcomes(on('2026-11-23'), '162', '166')).toBe('ok fires');
    expect(outcomes(on('2026-11-24'), '162', '166')).toBe('fires ok');
    expect(outcomes(on('2026-11-20'), '162', '166')).toBe('ok ok');
    expect(outcomes({ items: start }, '166')).toBe('unknown');
  });

  it('167: came there after the agreement was ready', () => {
    expect(message(on('2026-11-16', { 'agreement-on': '2026-11-17' }), '167')).toBe(
      'De documenten waren bij de TAC (maandag 16 november 2026) voordat de overeenkomst klaar was (dinsdag 17 november 2026).',
    );
    expect(outcome(on('2026-11-17', { 'agreement-on': '2026-11-17' }), '167')).toBe('ok');
    expect(outcome(on('2026-11-16', { 'agreement-on': null }), '167')).toBe('ok');
    expect(outcome(on('2026-11-16'), '167')).toBe('unknown');
  });

  it('169: came there after the consent was signed', () => {
    expect(message(on('2026-11-16', {}, { consentSignedOn: '2026-11-18' }), '169')).toBe(
      'Het akkoord (woensdag 18 november 2026) is getekend nadat de documenten naar de TAC gingen (maandag 16 november 2026).',
    );
    expect(outcome(on('2026-11-16', {}, { consentSignedOn: '2026-11-16' }), '169')).toBe('ok');
    expect(outcome(on('2026-11-16', {}, { consentSignedOn: null }), '169')).toBe('ok');
    expect(outcome(on('2026-11-16'), '169')).toBe('unknown');
  });

  it('165: counts what was set aside all the same', () => {
    const open = finding(on(null), '161');
    expect(open).toMatchObject({ weight: 'error', outcome: 'fires' });
    const started: Given = { ...on(null), today: '2026-11-23' };
    const key = finding(started, '161').key;
    const aside = { 'SMT-161': { reason: 'komt morgen', on: '2026-11-23', key } };
    expect(finding({ ...started, setAside: aside }, '161').weight).toBe('aside');
    expect(message({ ...started, setAside: aside }, '165')).toContain('datum bij de TAC');
  });
});
