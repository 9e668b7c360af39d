import { describe, expect, it } from 'vitest';
import { emptyTexts, findingOf, onText } from './texts-support';

const place = { items: { place: 'De Ark' }, records: { 'activity-list': [{ mentor: 'Karin De Smet' }] } };
const said = (text: string) => onText('178', 'focus', text, place);

describe('a text that may name another pupil (178)', () => {
  it.each([
    'Werkt vlot samen met Jonas (4OV1).',
    'Zit in de groep met klasgenoot Jonas.',
    'Haar klasgenote Emma doet ook SMT.',
    'KLASGENOOT Jonas gaat mee.',
    'Medeleerling Daan kent de plaats al.',
    'Samen met de medeleerlingen Jonas en Emma.',
    'Noor doet het net als Emma graag.',
    'Er was ruzie met Lotte op de bus.',
    'Jonas (4 OV1 B) gaat op dezelfde dag.',
    'Noor gaat samen met Emma uit 4OV1B.',
    'Ze is bevriend met Élise.',
    'Werd gepest door Kobe.',
    'De leerling Jonas gaat op dinsdag.',
    'Niet samen met Jonas in de bus zetten.',
    'Haar beste vriendin Mila gaat ook.',
    'Noor, net zoals Lena-Marie, werkt trager.',
    'Zit naast Ömer.',
    'Een klas-genoot, Ruben, begint in november.',
    'Werkt sneller dan Jonas.',
    'Samen met Jonas van haar klas.',
    'Noor en Jonas maken vaak ruzie.',
    'Samen met klasgenoot Jonas Claes.',
    'Zij gaat samen met Lotte Claes, een andere leerling van haar klas.',
    'Samen met Lotte, ook een leerlinge uit 4OV1.',
    'Op maandag is Emma, een klasgenoot, er ook.',
  ])('may: %s', (text) => {
    expect(said(text)).toBe('fires');
  });

  it.each([
    'Noor (4OV1B) werkt graag.',
    'De leerling Noor kan al veel.',
    'Leerling Noortje lacht veel.',
    'Samen met Karin de was sorteren.',
    'Ruzie met Karin kwam nooit voor.',
    'Net als vorig jaar in De Ark.',
    'Werkt samen met klasgenoten.',
    'Klasgenoot gaat ook, we noemen geen namen.',
    'Mentor Els legt uit, Noor doet het net als Els.',
    'Ze doet het net als haar zus Lotte. Ruzie met Lotte is er niet.',
    'Net als juf An.',
    'Samen met mevrouw Peeters (klastitularis 4OV1B).',
    'Titularis 4OV1B: meneer Claes.',
    'Klassenraad OV1 van 28 september.',
    'Conflict met de regels van het huis.',
    'Net als De Ark vraagt dit tempo.',
    'Bij Colruyt, net als Aldi, is het druk.',
    'Ruzie met Sofie van de keuken is uitgepraat.',
    'Net als Tom (begeleider) neemt ze pauze om 10 uur.',
    'Ze werkt vlot samen met Ria.',
    'Zoals Hilde van het dagcentrum zei: prima.',
    'Ze was bang, net als iedereen.',
    'Medeleerling J. gaat mee.',
    'Opgesteld door Kim Maes (4OV1B).',
    'Aanwezig: An Claes, Tom Maes (klastitularis 4OV1B).',
    'Karin De Smet (mentor) is er elke dag. Ruzie met Karin is er niet.',
    'De leerlingen Sociale vaardigheden oefenen dit in de klas.',
    'Leerling: Noor Janssens. Klas: 4OV1B. Titularis: Tom Maes.',
  ])('does not: %s', (text) => {
    expect(said(text)).toBe('ok');
  });

  it('reads own words and contacts too', () => {
    const records = { places: [{ name: 'De Ark', wish: 'net als Emma' }] };
    expect(findingOf('178', { items: emptyTexts, records }).outcome).toBe('fires');
    expect(
      onText('178', 'prior-contacts', [{ date: '2026-10-12', kind: 'mail', content: 'over klasgenoot Jonas' }]),
    ).toBe('fires');
  });

  it('does not know what was not seen', () => {
    expect(findingOf('178', {}).outcome).toBe('unknown');
    expect(findingOf('178', { items: { focus: 'Net als Emma.' } }).outcome).toBe('fires');
    const { focus: _, ...rest } = emptyTexts;
    expect(findingOf('178', { items: rest }).outcome).toBe('unknown');
  });
});
