import { describe, expect, it } from 'vitest';
import { findingOf } from './texts-support';

const inAgreement = (words: string) =>
  findingOf('191', { records: { agreement: [{ costs: words }], 'activity-list': [{ activities: [] }] } });

describe('health in what goes to the place (191)', () => {
  it.each([
    ['De leerling heeft ASS.', 'ASS'],
    ['autisme', 'autisme'],
    ['Autismespectrumstoornis', 'Autismespectrumstoornis'],
    ['ADHD en tempo', 'ADHD'],
    ['epileptische aanvallen', 'epileptische'],
    ['EPILEPSIE', 'EPILEPSIE'],
    ['neemt medicatie om 12 uur', 'medicatie'],
    ['medicijnen in de boekentas', 'medicijnen'],
    ['IQ van 65', 'IQ'],
    ['een licht verstandelijke beperking', 'verstandelijke beperking'],
    ['syndroom van Down', 'syndroom'],
    ['Downsyndroom', 'Downsyndroom'],
    ['gediagnosticeerd in 2019', 'gediagnosticeerd'],
    ['pinda-allergie', 'allergie'],
    ['diabetes type 1', 'diabetes'],
    ['suikerziekte', 'suikerziekte'],
    ['heeft een hechtingsstoornis', 'hechtingsstoornis'],
    ['depressie', 'depressie'],
    ['is slechtziend', 'slechtziend'],
    ['coëliakie', 'coëliakie'],
    ['psychiatrische opname', 'psychiatrische'],
  ])('%s', (text, word) => {
    const { outcome, message } = inAgreement(text);
    expect(outcome).toBe('fires');
    expect(message).toBe(`‘${word}’ is gezondheidsinformatie. Geef de trainingsplaats alleen wat echt nodig is.`);
  });

  it.each([
    'as uit de kachel',
    'asbak leegmaken',
    'de klas 4OV1B',
    'assistentie bij het koken',
    'kassa en was',
    'boutique',
    'download van de fiche',
    'VZW Dagcentrum voor volwassenen met een handicap',
    'dienst voor personen met een verstandelijke beperking',
    'Polis lichamelijke ongevallen 45.123.456',
    'bij ziekte verwittigt de school de plaats',
    'storing aan de lift melden',
    'Er zijn geen kosten; de leerling brengt lunch mee.',
    'pilates met de bewoners',
    'helpen in de ergotherapie',
    'blinde muur schilderen',
    'cafetaria van het Psychiatrisch Centrum',
    'Autismecentrum De Brug vzw',
    'bewoners met dementie gezelschap houden',
    'adres en telefoon van de school',
  ])('%s is no health of the pupil', (text) => {
    expect(inAgreement(text).outcome).toBe('ok');
  });

  it('looks at agreement and activity list, at nothing else', () => {
    const given = { answers: { participation: 'work' } };
    expect(findingOf('191', { ...given, items: { focus: 'ASS' } }).outcome).toBe('unknown');
    expect(findingOf('191', { ...given, records: { agreement: [{ costs: 'geen' }] } }).outcome).toBe('unknown');
    expect(
      findingOf('191', { answers: { participation: 'sensory' }, records: { agreement: [{ costs: 'geen' }] } }).outcome,
    ).toBe('ok');
    expect(findingOf('191', { answers: { participation: 'sensory' } }).outcome).toBe('unknown');
    expect(findingOf('191', { ...given, records: { 'activity-list': [{ equipment: ['insuline'] }] } }).outcome).toBe(
      'fires',
    );
    expect(findingOf('191', { ...given, records: { agreement: [], 'activity-list': [] } }).outcome).toBe('ok');
  });
});
