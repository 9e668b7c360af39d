import { describe, expect, it } from 'vitest';
import type { ItemValue } from '@/lib/core/model/basics';
import type { Plan } from '@/lib/core/model/plan';
import type { RecordRow } from '@/lib/core/model/record';
import { finding, outcome, said } from './smt-support';
import type { Given } from './support';

const items = (shown: Record<string, ItemValue>): Given => ({ items: shown });
const places = (...rows: RecordRow[]): Given => ({ records: { places: rows } });
const talk = (partner: string, date: string | null, written?: boolean): Plan['conversations'][number] => ({
  id: `${partner}-${date}`,
  with: partner,
  date,
  ...(written === undefined ? {} : { written }),
});
const talks = (...conversations: Plan['conversations']): Given => ({ conversations, conversationsAnswered: true });
const report = (id: string, step: string, date: string): Plan['reports'][number] => ({
  id,
  topics: [step],
  kind: 'guidance',
  date,
  origin: 'seen',
});
const adult = { born: '2008-11-21', today: '2026-11-21' };
const minor = { born: '2008-11-22', today: '2026-11-21' };

describe('the list of places', () => {
  it('030 asks its date', () => {
    expect(said(items({ 'places-listed-on': '' }), '030')).toBe(
      'Selecteer de datum waarop je de lijst met mogelijke SMT-plaatsen hebt gemaakt.',
    );
  });

  it('031 asks the list and 032 a second place', () => {
    expect(said({}, '031')).toBe(
      'Ik vind de lijst met mogelijke plaatsen niet. De klassenraad, leerling en ouders kiezen uit die lijst.',
    );
    expect(outcome(places(), '031')).toBe('fires');
    expect(outcome(places({ name: '' }), '031')).toBe('fires');
    expect(outcome(places({ name: 'De Wilg' }), '031')).toBe('ok');
    expect(said(places({ name: 'De Wilg' }), '032')).toBe(
      'Er staat maar één plaats op de lijst. Met meer mogelijkheden kunnen leerling en ouders echt kiezen.',
    );
    expect(outcome(places({ name: 'De Wilg' }, { name: 'Ter Heide' }), '032')).toBe('ok');
    expect(outcome(places(), '032')).toBe('ok');
    expect(outcome({}, '032')).toBe('unknown');
  });

  it('033 compares it with the newest report about the place, 035 with the oldest about desirability', () => {
    const listed = (day: string | null, reports: Given['reports'] = {}, more: Given = {}): Given => ({
      items: { 'places-listed-on': day },
      reports,
      ...more,
    });
    expect(said(listed('2026-10-02', { place: '2026-10-01' }), '033')).toBe(
      'De lijst (vrijdag 2 oktober 2026) is jonger dan het besluit over de plaats (donderdag 1 oktober 2026).',
    );
    expect(outcome(listed('2026-10-01', { place: '2026-10-01' }), '033')).toBe('ok');
    const twice = [report('a', 'place', '2026-09-14'), report('b', 'place', '2026-10-12')];
    expect(outcome(listed('2026-10-02', {}, { reportList: twice }), '033')).toBe('ok');
    expect(outcome(listed('2026-10-02'), '033')).toBe('unknown');
    expect(outcome(listed('2026-10-02', { place: null }), '033')).toBe('unknown');
    expect(outcome(listed(null), '033')).toBe('ok');
    expect(outcome(listed('2026-10-02', {}, { reportsAnswered: true }), '033')).toBe('ok');

    expect(said(listed('2026-09-07', { desirability: '2026-09-08' }), '035')).toBe(
      'De lijst (maandag 7 september 2026) is ouder dan het besluit over de wenselijkheid (dinsdag 8 september 2026).',
    );
    expect(outcome(listed('2026-09-08', { desirability: '2026-09-08' }), '035')).toBe('ok');
    const again = [report('a', 'desirability', '2026-09-01'), report('b', 'desirability', '2026-10-12')];
    expect(outcome(listed('2026-09-07', {}, { reportList: again }), '035')).toBe('ok');
  });
});

describe('viewpoints and conversations', () => {
  it('040, 041 and 042 ask the viewpoints', () => {
    expect(said(items({ 'viewpoint-pupil': '' }), '040')).toBe('Noteer het standpunt van de leerling.');
    expect(said({ ...minor, ...items({ 'viewpoint-parents': '' }) }, '041')).toBe(
      'Noteer het standpunt van de ouders of verantwoordelijken.',
    );
    expect(said(items({ 'viewpoint-partners': '' }), '042')).toBe(
      'Waren er andere partners (begeleidingsdienst, internaat …)? Schrijf ‘niet van toepassing’ als er geen waren.',
    );
    expect(outcome(items({ 'viewpoint-partners': 'niet van toepassing' }), '042')).toBe('ok');
  });

  it('043 wants a conversation with the pupil, 044 of a minor one with the parents', () => {
    const says = (who: string) => `Er is geen verslag van een gesprek met ${who} bij ‘overleg en gesprekken’.`;
    expect(said(talks(), '043')).toBe(says('de leerling'));
    expect(outcome(talks(talk('pupil', null, false)), '043')).toBe('ok');
    expect(outcome({ conversations: [talk('parents', null)] }, '043')).toBe('unknown');
    expect(said({ ...talks(talk('pupil', '2026-10-08')), ...minor }, '044')).toBe(says('de ouders'));
    expect(outcome({ ...talks(talk('pupil', '2026-10-08')), ...adult }, '044')).toBe('ok');
    expect(outcome(talks(talk('pupil', '2026-10-08')), '044')).toBe('unknown');
    expect(outcome(talks(talk('parents', '2026-10-08')), '044')).toBe('ok');
  });

  it('045 and 053 speak of a conversation after the decision about the place', () => {
    const late: Given = { ...talks(talk('pupil', '2026-10-08'), talk('parents', '2026-10-13')), ...items({}) };
    const decided = { reports: { place: '2026-10-12' } };
    expect(said({ ...late, ...decided }, '045')).toBe(
      'Het gesprek van dinsdag 13 oktober 2026 vond plaats na het besluit over de SMT-plaats. Het standpunt hoort er voor te komen.',
    );
    expect(said({ ...late, ...decided, items: { 'places-listed-on': '2026-09-10' } }, '053')).toBe(
      'De klassenraad koos de plaats op maandag 12 oktober 2026, voor de lijst of de gesprekken (dinsdag 13 oktober 2026).',
    );
    const again = { reportList: [report('a', 'place', '2026-10-12'), report('b', 'place', '2026-10-19')] };
    expect(outcome({ ...late, ...again }, '045')).toBe('ok');
    expect(outcome({ ...talks(talk('pupil', '2026-10-12')), ...decided }, '045')).toBe('ok');
    expect(outcome({ ...talks(), ...decided }, '045')).toBe('ok');
    expect(outcome(decided, '045')).toBe('unknown');
    expect(outcome({ ...late, reportsAnswered: true }, '045')).toBe('ok');
  });

  it('053 speaks of the list as well', () => {
    const decided = { reports: { place: '2026-10-12' } };
    const on = (day: string | null): Given => ({ ...decided, ...talks(), items: { 'places-listed-on': day } });
    expect(said(on('2026-10-20'), '053')).toBe(
      'De klassenraad koos de plaats op maandag 12 oktober 2026, voor de lijst of de gesprekken (dinsdag 20 oktober 2026).',
    );
    expect(outcome(on('2026-10-12'), '053')).toBe('ok');
    expect(outcome(on(null), '053')).toBe('ok');
    expect(outcome({ ...decided, items: { 'places-listed-on': '2026-10-12' } }, '053')).toBe('unknown');
    expect(outcome({ ...decided, items: { 'places-listed-on': '2026-10-20' } }, '053')).toBe('fires');
  });

  it('046 wants the permission of an adult before the parents are told', () => {
    const told = talks(talk('parents', '2026-10-08'));
    const says = 'Noor is meerderjarig. Noteer dat die akkoord is dat de ouders op de hoogte worden gebracht.';
    expect(said({ ...told, ...adult, answers: { parentsMayKnow: null } }, '046')).toBe(says);
    expect(said({ ...told, ...adult, answers: { parentsMayKnow: false } }, '046')).toBe(says);
    expect(outcome({ ...told, ...adult, answers: { parentsMayKnow: true } }, '046')).toBe('ok');
    expect(outcome({ ...told, ...adult }, '046')).toBe('unknown');
    expect(outcome({ ...told, ...minor, answers: { parentsMayKnow: null } }, '046')).toBe('ok');
    expect(outcome({ ...told, answers: { parentsMayKnow: null } }, '046')).toBe('unknown');
    expect(outcome({ ...talks(), ...adult, answers: { parentsMayKnow: null } }, '046')).toBe('ok');
  });

  it('047 names what a conversation lacks', () => {
    expect(said(talks(talk('pupil', null, true)), '047')).toBe('Bij dit gesprek ontbreekt de datum.');
    expect(said(talks(talk('pupil', '2026-10-08', false)), '047')).toBe('Bij dit gesprek ontbreekt het verslag.');
    expect(outcome(talks(talk('pupil', '2026-10-08', true)), '047')).toBe('ok');
    expect(outcome(talks(talk('pupil', '2026-10-08')), '047')).toBe('unknown');
  });
});

describe('the place and its motivation', () => {
  it('050 and 060 ask name and motivation, 052 and 061 the reports', () => {
    expect(said(items({ place: '' }), '050')).toBe('Noteer de naam van de gekozen SMT-plaats.');
    expect(said(items({ 'place-motivation': '' }), '060')).toBe('Leg uit waarom de klassenraad deze plaats koos.');
    expect(said({ reportsAnswered: true }, '052')).toBe(
      'Er is nog geen klassenraadsverslag over het vastleggen van de SMT-plaats.',
    );
    expect(said({ reportsAnswered: true }, '061')).toBe(
      'Er is nog geen klassenraadsverslag over de motivatie van de keuze.',
    );
    expect(outcome({ reports: { place: '2026-10-12' }, reportsAnswered: true }, '052')).toBe('ok');
  });

  it('051 looks for the place on the list', () => {
    const list = places({ name: 'Dagcentrum De Wilg vzw' }, { name: 'Ter Heide' });
    expect(said({ ...list, items: { place: 'De Linde' } }, '051')).toBe(
      '‘De Linde’ staat niet op de lijst met mogelijke plaatsen. Vul de lijst aan of kijk de naam na.',
    );
    expect(outcome({ ...list, items: { place: 'dagcentrum de wilg' } }, '051')).toBe('ok');
    expect(outcome({ ...places(), items: { place: 'De Linde' } }, '051')).toBe('ok');
    expect(outcome({ ...list, items: { place: '' } }, '051')).toBe('ok');
    expect(outcome(items({ place: 'De Linde' }), '051')).toBe('unknown');
    expect(outcome(list, '051')).toBe('unknown');
  });
});

describe('contacts before the start', () => {
  const contact = (date: string | null, kind = 'mail', content = 'afspraak') => ({ date, kind, content });
  const contacts = (start: string | null, ...rows: ReturnType<typeof contact>[]): Given =>
    items({ 'start-date': start, 'prior-contacts': rows, place: 'De Wilg' });

  it('070 wants one, 071 to 073 each of its cells', () => {
    expect(said(contacts('2027-01-12'), '070')).toBe(
      'Noteer minstens één contact met de trainingsplaats voor de start.',
    );
    expect(said(contacts(null, contact('2026-10-12'), contact(null)), '071')).toBe('Contact 2: de datum ontbreekt.');
    expect(said(contacts(null, contact('2026-10-12', '')), '072')).toBe(
      'Contact 1: hoe was het contact (persoonlijk, telefonisch, mail …)?',
    );
  });

  it('074 speaks of one after the start, 075 of one in the future', () => {
    const late = contacts('2026-10-12', contact('2026-10-12'), contact('2026-10-13'));
    expect(said(late, '074')).toBe(
      'Contact 2 is van na de start (maandag 12 oktober 2026). Hier horen alleen voorafgaande contacten.',
    );
    expect(outcome(contacts('2026-10-13', contact('2026-10-13')), '074')).toBe('ok');
    expect(outcome(contacts(null, contact('2026-10-13')), '074')).toBe('ok');
    const today = { today: '2026-11-21' };
    expect(said({ ...contacts(null, contact('2026-11-22')), ...today }, '075')).toBe(
      'Contact 1 heeft een datum in de toekomst.',
    );
    expect(outcome({ ...contacts(null, contact('2026-11-21')), ...today }, '075')).toBe('ok');
    expect(outcome({}, '075')).toBe('unknown');
  });

  it('076 proposes a fresh contact after sixty days, once the start is near', () => {
    const on = (start: string, today: string): Given => ({ ...contacts(start, contact('2026-10-01')), today });
    expect(finding(on('2026-12-01', '2026-11-21'), '076')).toMatchObject({
      weight: 'info',
      message:
        'Het laatste contact met De Wilg dateert van donderdag 1 oktober 2026. Spreek nog eens af voor de start.',
    });
    expect(finding(on('2026-12-01', '2026-11-01'), '076').weight).toBe('none');
    expect(outcome(on('2026-11-30', '2026-11-21'), '076')).toBe('ok');
    expect(outcome({ ...on('2026-12-01', '2026-11-21'), settings: { lastContactMaxDays: 90 } }, '076')).toBe('ok');
  });
});

describe('the period', () => {
  it('080, 081, 083 and 090 ask what is missing', () => {
    const empty = items({ 'start-date': null, 'end-date': null, weekdays: [] });
    expect(said(empty, '080')).toBe('Selecteer de startdatum van de SMT.');
    expect(said(empty, '081')).toBe('Selecteer de einddatum van de SMT.');
    expect(said(empty, '083')).toBe('Duid aan op welke dagen de SMT plaatsvindt.');
    expect(said({ reportsAnswered: true }, '090')).toBe(
      'Er is nog geen klassenraadsverslag over duur, tijdstip en spreiding.',
    );
  });

  it('082 wants the end after the start, 085 in the same school year', () => {
    expect(said(items({ 'start-date': '2027-01-12', 'end-date': '2027-01-11' }), '082')).toBe(
      'De einddatum (maandag 11 januari 2027) ligt voor de startdatum (dinsdag 12 januari 2027).',
    );
    expect(said(items({ 'start-date': '2027-06-01', 'end-date': '2027-09-30' }), '085')).toBe(
      'De SMT loopt over twee schooljaren. De 30- en 60-dagenregel telt per schooljaar: splits het plan.',
    );
  });

  it('088 wonders about the weekend', () => {
    expect(said(items({ weekdays: ['fri', 'sat'] }), '088')).toBe(
      'SMT in het weekend is ongewoon. Is dat zo afgesproken? (Op zondag mag een minderjarige niet werken.)',
    );
    expect(outcome(items({ weekdays: ['sun'] }), '088')).toBe('fires');
    expect(outcome(items({ weekdays: ['mon', 'fri'] }), '088')).toBe('ok');
    expect(outcome(items({ weekdays: [] }), '088')).toBe('ok');
    expect(outcome({}, '088')).toBe('unknown');
  });
});
