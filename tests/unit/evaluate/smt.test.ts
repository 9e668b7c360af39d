import { describe, expect, it } from 'vitest';
import type { ItemValue } from '@/lib/core/model/basics';
import type { Checklist, Finding } from '@/lib/core/model/checklist';
import { smt } from '@/lib/core/playbooks/smt';
import { checklistOf as evaluated, type Given, planOf } from './support';

const checklistOf = (given: Given): Checklist => evaluated({ playbook: smt, ...given });

function finding(given: Given, id: string): Finding {
  const found = checklistOf(given).findings.find(({ rule }) => rule === `SMT-${id}`);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

const outcome = (given: Given, id: string): string => finding(given, id).outcome;
const message = (given: Given, id: string): string => finding(given, id).message;

const week = ['mon', 'tue', 'wed', 'thu', 'fri'];
const thirty = { 'start-date': '2027-01-04', 'end-date': '2027-02-19', weekdays: week };
const thirtyOne = { ...thirty, 'end-date': '2027-02-22' };
const twenty = { 'start-date': '2026-10-05', 'end-date': '2026-12-18', weekdays: ['mon', 'tue'] };

/** A whole plan in which nothing is wrong, seen a week before the start. */
const whole: Given & { items: Record<string, ItemValue> } = {
  today: '2026-09-28',
  born: '2010-05-20',
  items: {
    'plan-title': 'SMT 2026-2027',
    'created-on': '2026-09-07',
    desirability:
      'De klassenraad vindt een SMT wenselijk. Uit de beeldvorming blijkt dat de leerling graag met dieren werkt en zelfstandig kan doorwerken.',
    'places-listed-on': '2026-09-10',
    'viewpoint-pupil': 'Ik werk graag met dieren.',
    'viewpoint-parents': 'Akkoord.',
    'viewpoint-partners': '',
    place: 'De Kinderboerderij',
    'place-motivation': 'Past bij de doelen.',
    'prior-contacts': [{ date: '2026-09-11', kind: 'telefonisch', content: 'kennismaking' }],
    ...twenty,
    'end-date': '2026-12-15',
    'extension-30': '',
    'extension-60': '',
    focus: 'Tempo.',
    guidance: 'Wekelijks.',
    consent: ['akkoord.pdf'],
    'ihp-on': '2026-09-15',
    'agreement-on': '2026-09-16',
    'signed-documents': ['SMT-overeenkomst', 'Akkoord'],
    'tac-on': '2026-09-21',
  },
  answers: {
    participation: 'experience',
    consentCoversExtension: false,
    consentSignedOn: '2026-09-16',
    consentKind: 'minor',
    ihpInLvs: true,
  },
  reports: {
    desirability: '2026-09-08',
    place: '2026-09-14',
    'place-motivation': '2026-09-14',
    period: '2026-09-14',
    focus: '2026-09-14',
    guidance: '2026-09-14',
  },
  ticked: { conversations: '2026-09-11' },
  records: { places: [{ name: 'De Kinderboerderij' }, { name: 'De Wilg' }] },
  freeDays: ['2027-05-14'],
};

function changed(items: Record<string, ItemValue>, more: Given = {}): Given {
  return { ...whole, ...more, items: { ...whole.items, ...items } };
}

describe('the worked examples', () => {
  const pupil = { born: '2011-05-20', items: { 'start-date': '2026-09-14' } };

  it('1: fifteen with two years finished may start, without them from 20 May 2027', () => {
    const finished = { ...pupil, answers: { firstTwoYearsFinished: true } };
    expect([outcome(finished, '010'), outcome(finished, '011'), outcome(finished, '012')]).toEqual(['ok', 'ok', 'ok']);
    const not = { ...pupil, answers: { firstTwoYearsFinished: false } };
    expect(outcome(not, '010')).toBe('ok');
    expect(message(not, '011')).toBe(
      'Noor is nog voltijds leerplichtig tot donderdag 20 mei 2027. Kies een latere startdatum.',
    );
  });

  it('2: papers that came after the start', () => {
    expect(message({ items: { 'start-date': '2026-10-12', 'tac-on': '2026-10-13' } }, '162')).toBe(
      'De SMT start op maandag 12 oktober 2026, maar de documenten kwamen pas op dinsdag 13 oktober 2026 bij de TAC. De SMT mag pas daarna starten.',
    );
    expect(outcome({ items: { 'start-date': '2026-10-12', 'tac-on': '2026-10-12' } }, '162')).toBe('ok');
  });

  it('3: one day a week for a year is 38 days and asks motivation, consent and report', () => {
    const year: Given = {
      items: { 'start-date': '2026-09-01', 'end-date': '2027-06-30', weekdays: ['tue'], 'extension-30': '' },
      answers: { consentCoversExtension: false },
      reportsAnswered: true,
    };
    expect(checklistOf(year).days?.plan).toBe(38);
    expect(['100', '102', '103'].map((id) => outcome(year, id))).toEqual(['fires', 'fires', 'fires']);
    expect(message(year, '100')).toBe(
      'Dit zijn 38 werkdagen. Boven 30 motiveert de klassenraad dit vanuit de handelingsplanning.',
    );
    const settled: Given = {
      items: { ...year.items, 'extension-30': 'Omdat.' },
      answers: { consentCoversExtension: true },
      reports: { extension: '2026-09-14' },
    };
    expect(['100', '102', '103'].map((id) => outcome(settled, id))).toEqual(['ok', 'ok', 'ok']);
  });

  it('4: exactly thirty days is no extension, one more is', () => {
    const empty = { 'extension-30': '' };
    expect(outcome({ items: { ...thirty, ...empty } }, '100')).toBe('ok');
    expect(message({ items: { ...thirty, ...empty } }, '104')).toBe(
      'Nog 0 werkdagen tot de grens van 30. Denk aan inhaaldagen.',
    );
    expect(outcome({ items: { ...thirtyOne, ...empty } }, '100')).toBe('fires');
    expect(outcome({ items: { ...thirtyOne, ...empty } }, '104')).toBe('ok');
  });

  it('5: two plans in one school year count together', () => {
    const stored = (value: ItemValue) => ({ class: 'fact', value, seenOn: '2026-11-01' }) as const;
    const other = planOf(
      {
        playbook: smt,
        stored: {
          'start-date': stored('2026-10-05'),
          'end-date': stored('2026-12-18'),
          weekdays: stored(['mon', 'tue']),
        },
      },
      'plan-2',
    );
    const mine = { 'start-date': '2027-04-26', 'end-date': '2027-05-18', weekdays: week };
    expect(checklistOf({ items: mine, otherPlans: [other] }).days).toMatchObject({ plan: 14, year: 34 });
    expect(checklistOf({ items: mine }).days).toMatchObject({ plan: 14, year: 14 });
    const nextYear = { 'start-date': '2027-10-04', 'end-date': '2027-10-08', weekdays: week };
    expect(checklistOf({ items: nextYear, otherPlans: [other] }).days).toMatchObject({ plan: 5, year: 5 });
    expect(checklistOf({ items: mine, otherPlans: [{ ...other, playbook: 'else' }] }).days?.year).toBe(14);
    expect(outcome({ items: { ...mine, 'extension-30': '' }, otherPlans: [other] }, '100')).toBe('ok');
  });

  it('6: the kind of participation decides which annexes are needed', () => {
    const near = { items: { 'start-date': '2026-11-23' } };
    const sensory = { ...near, answers: { participation: 'sensory' } };
    expect(['143', '144', '145'].map((id) => outcome(sensory, id))).toEqual(['ok', 'ok', 'fires']);
    const work = { ...near, answers: { participation: 'work' } };
    expect(['143', '144', '145'].map((id) => outcome(work, id))).toEqual(['fires', 'fires', 'ok']);
    expect(['143', '144', '145'].map((id) => outcome(near, id))).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('7: a contact without content', () => {
    const items = { 'prior-contacts': [{ date: '2026-09-10', kind: 'telefonisch', content: '' }] };
    expect(['071', '072', '073'].map((id) => outcome({ items }, id))).toEqual(['ok', 'ok', 'fires']);
    expect(message({ items }, '073')).toBe('Contact 1: schrijf kort op wat er besproken werd.');
  });

  it('9: titles', () => {
    expect(outcome({ items: { 'plan-title': 'smt 26-27' } }, '002')).toBe('ok');
    expect(outcome({ items: { 'plan-title': 'SMT+2026-2027' } }, '002')).toBe('ok');
    expect(message({ items: { 'plan-title': 'Stage 2026-2027' } }, '002')).toBe(
      'De titel is ‘Stage 2026-2027’. Afspraak op school: ‘SMT 2026-2027’.',
    );
  });

  it('10: a start on a free day', () => {
    const on = (start: string): Given => ({ items: { 'start-date': start, 'end-date': null } });
    expect(message(on('2026-11-11'), '086')).toBe('De startdatum woensdag 11 november 2026 valt op Wapenstilstand.');
    expect(message(on('2027-02-10'), '086')).toBe('De startdatum woensdag 10 februari 2027 valt in de krokusvakantie.');
  });
});

describe('the rulings', () => {
  it('judges "minor" today: 041 is silent for an adult', () => {
    const items = { 'viewpoint-parents': '' };
    expect(outcome({ items, born: '2008-11-22', today: '2026-11-21' }, '041')).toBe('fires');
    expect(outcome({ items, born: '2008-11-21', today: '2026-11-21' }, '041')).toBe('ok');
    expect(outcome({ items }, '041')).toBe('unknown');
  });

  it('asks questions, and leaves the rules that need the answer unknown', () => {
    const plan = { items: { 'start-date': '2026-11-23', 'tac-on': null } };
    expect(['012', '013', '142'].map((id) => outcome(plan, id))).toEqual(['fires', 'fires', 'fires']);
    expect(['010', '011', '143'].map((id) => outcome(plan, id))).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('lets 010 alone speak below fifteen', () => {
    const given: Given = {
      born: '2012-05-20',
      items: { 'start-date': '2026-11-23' },
      answers: { firstTwoYearsFinished: false },
    };
    expect(['010', '011', '012'].map((id) => outcome(given, id))).toEqual(['fires', 'ok', 'ok']);
    expect(message(given, '010')).toBe(
      'Op maandag 23 november 2026 is Noor nog geen 15 jaar. SMT kan ten vroegste op donderdag 20 mei 2027.',
    );
  });

  it('accepts a plan prepared from 1 June', () => {
    const on = (day: string): Given => ({ items: { 'plan-title': 'SMT 2026-2027', 'created-on': day } });
    expect(outcome(on('2026-06-01'), '005')).toBe('ok');
    expect(message(on('2026-05-31'), '005')).toBe(
      'De aanmaakdatum zondag 31 mei 2026 ligt buiten schooljaar 2026-2027. Kijk die even na.',
    );
    expect(message(on('2026-12-01'), '005')).toContain('ligt in de toekomst');
  });

  it('speaks of another school year in 003 and 084, and of two in 085', () => {
    const late = { 'plan-title': 'SMT 2026-2027', 'start-date': '2027-09-06', 'end-date': '2027-10-08' };
    expect(message({ items: late }, '003')).toBe(
      'De titel noemt schooljaar 2026-2027, maar de SMT start in schooljaar 2027-2028. Klopt dat?',
    );
    expect(message({ items: late }, '084')).toBe(
      'Deze SMT valt buiten schooljaar 2026-2027. Maak per schooljaar een eigen plan.',
    );
    expect(outcome({ items: late }, '085')).toBe('ok');
    const crossing = { 'start-date': '2027-06-01', 'end-date': '2027-09-30', weekdays: week };
    expect(outcome({ items: crossing }, '085')).toBe('fires');
    expect(checklistOf({ items: crossing }).days?.plan).toBeNull();
    const july = { 'plan-title': 'SMT 2026-2027', 'start-date': '2027-06-28', 'end-date': '2027-08-31' };
    expect(outcome({ items: july }, '084')).toBe('ok');
  });

  it('does not know the days while the end lies before the start', () => {
    const items = { ...thirtyOne, 'end-date': '2026-12-01', 'extension-30': '' };
    expect(outcome({ items }, '082')).toBe('fires');
    expect(outcome({ items }, '100')).toBe('unknown');
  });

  it('names the documents that are not signed yet', () => {
    const signed = (choices: string[], participation?: string): Given => ({
      items: { 'signed-documents': choices, 'tac-on': '2026-11-20' },
      answers: participation === undefined ? {} : { participation },
    });
    expect(message(signed([], 'work'), '160')).toBe(
      'Nog niet ondertekend: overeenkomst, akkoord, werkpostfiche en activiteitenlijst.',
    );
    expect(message(signed(['akkoord', 'werkpostf.'], 'work'), '163')).toBe(
      'Er is een TAC-datum, maar deze documenten zijn nog niet ondertekend: overeenkomst en activiteitenlijst.',
    );
    expect(outcome(signed(['SMT-overeenkomst', 'schriftelijk akkoord'], 'sensory'), '160')).toBe('ok');
    expect(outcome(signed(['SMT-overeenkomst', 'schriftelijk akkoord']), '160')).toBe('unknown');
    expect(outcome({ items: { 'signed-documents': [], 'tac-on': null } }, '163')).toBe('ok');
  });

  it('keeps 162 silent while the day of the TAC is empty', () => {
    const items = { 'start-date': '2026-11-23', 'tac-on': null };
    expect(finding({ items }, '161')).toMatchObject({ outcome: 'fires', weight: 'error' });
    expect(outcome({ items }, '162')).toBe('ok');
  });

  it('wants the IHP by the start, on that day at the latest', () => {
    const on = (day: string): Given => ({ items: { 'start-date': '2026-11-23', 'ihp-on': day } });
    expect(outcome(on('2026-11-23'), '131')).toBe('ok');
    expect(message(on('2026-11-24'), '131')).toBe(
      'Het IHP (dinsdag 24 november 2026) is van na de start van de SMT (maandag 23 november 2026).',
    );
  });

  it('lists in 165 what fires once the start is there, not what is unknown', () => {
    const items = { 'start-date': '2026-11-20', 'tac-on': null, consent: [] };
    expect(message({ items }, '165')).toBe(
      'De SMT is (volgens de startdatum) begonnen, maar er ontbreekt nog: ondertekend akkoord en datum bij de TAC. Neem contact op met de TAC.',
    );
    expect(outcome({ items, today: '2026-11-19' }, '165')).toBe('ok');
    expect(outcome({ items, today: '2026-11-20' }, '165')).toBe('fires');
    expect(outcome({ items: { 'start-date': '2026-11-20' } }, '165')).toBe('ok');
    expect(outcome({}, '165')).toBe('unknown');
  });
});

describe('a plan in which all is well', () => {
  it('is green from first to last step', () => {
    const checklist = checklistOf(whole);
    expect(checklist.steps.filter(({ state }) => state !== 'done').map(({ id, state }) => `${id} ${state}`)).toEqual([
      'extension not-needed',
    ]);
    expect(checklist.progress).toEqual({ done: 14, total: 14 });
    expect(checklist.open).toBe(0);
    expect(checklist.next).toEqual({ 'class-council': null, 'training-supervisor': null });
    expect(finding(whole, '168')).toMatchObject({
      outcome: 'fires',
      weight: 'info',
      message: 'Alles is in orde. De SMT kan starten op maandag 5 oktober 2026.',
    });
  });

  it('keeps the good news for itself before the gate, and when something is unknown or wrong', () => {
    expect(finding({ ...whole, today: '2026-09-20' }, '168').weight).toBe('none');
    expect(outcome(changed({ 'tac-on': null }), '168')).toBe('ok');
    const { key } = finding(changed({ 'tac-on': null }), '161');
    const setAside = { 'SMT-161': { reason: 'komt morgen', on: '2026-09-28', key } };
    expect(finding(changed({ 'tac-on': null }, { setAside }), '161').weight).toBe('aside');
    expect(outcome(changed({ 'tac-on': null }, { setAside }), '168')).toBe('ok');
    const { consent: _, ...unseen } = whole.items;
    expect(outcome({ ...whole, items: unseen }, '168')).toBe('unknown');
    expect(outcome(changed({ 'start-date': null }), '168')).toBe('ok');
  });

  it('says what each step holds', () => {
    const says = Object.fromEntries(checklistOf(whole).steps.map(({ id, summary }) => [id, summary]));
    expect(says).toMatchObject({
      desirability: 'Ingevuld, verslag van 8 september',
      'possible-places': '10 september 2026',
      place: 'De Kinderboerderij, verslag van 14 september',
      'prior-contacts': '1 contact, 11 september',
      period: '5 oktober tot 15 december 2026, verslag van 14 september',
      extension: 'Niet nodig, 20 werkdagen',
      consent: 'akkoord.pdf',
      signing: 'Ingevuld',
    });
    const long = checklistOf(changed({ 'start-date': '2026-09-01', 'end-date': '2027-06-30', weekdays: ['tue'] }));
    expect(long.steps.find(({ id }) => id === 'extension')).toMatchObject({
      state: 'error',
      summary: '38 werkdagen, motivatie ontbreekt',
    });
    const bare = checklistOf({ items: { consent: [], 'prior-contacts': [], desirability: '', 'plan-title': '' } });
    expect(bare.steps.find(({ id }) => id === 'consent')?.summary).toBe('Nog geen bestand');
    expect(bare.steps.find(({ id }) => id === 'prior-contacts')?.summary).toBe('Nog geen contact');
    expect(bare.steps.find(({ id }) => id === 'ihp')?.summary).toBe('Niet gevonden op deze pagina');
  });
});
