import { expect, it } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { NeutralNames } from '@/lib/page/structure/names';
import { type Keep, sieve } from '@/lib/page/structure/sieve';
import { standIn } from '@/lib/page/structure/stand-in';
import { TabooWords } from '@/lib/page/structure/taboo';
import { vocabularyOf } from '@/lib/page/structure/vocabulary';

const vocabulary = vocabularyOf([smt]);
const taboo = new TabooWords(vocabulary);
taboo.addName('Noor van de Plaats');
taboo.addValue('bakkerij in de stationsbuurt');
taboo.addOther('Verslag door Mertens');

it.each<[Keep, string, string]>([
  ['label', 'Motivatie keuze SMT-plaats *', 'Motivatie keuze SMT-xxxx *'],
  ['label', '3. Leerpunten op de werkvloer:', '3. Leerpunten op de werkvloer:'],
  ['label', 'Verlenging boven 30 dagen', 'Verlenging boven 30 dagen'],
  ['label', 'Lokaal 214, bus 30', 'xxxx 0, bus 0'],
  ['label', 'Mening van Noor en haar mama Griet', 'Mening van xxxx en haar mama xxxx'],
  ['label', 'Gesprek met juf Mertens over de bakkerij', 'Gesprek met juf xxxx over de xxxx'],
  ['label', 'mening van lotte', 'mening van xxxx'],
  ['label', 'Zonnehoeve', 'xxxx'],
  ['label', 'Standput leerling', 'Standput leerling'],
  ['label', 'Mail naar info@zonnehoeve.be of www.zonnehoeve.be', 'Mail naar xxxx of xxxx'],
  ['label', 'Telefoon (0470 12 34 56)', 'Telefoon (0 0 0 0)'],
  ['words', 'Besluit klassenraad OV1, klas 4OV1B', 'Besluit klassenraad OV1, klas 0OV0xxxx'],
  ['words', 'Trainingsplan 2026-2027 dierenpension', 'Trainingsplan 2000-2001 xxxx'],
])('as %s: %s', (keep, text, expected) => {
  expect(sieve(text, keep, taboo, vocabulary)).toBe(expected);
});

it.each([
  ['Noor heeft korte opdrachten nodig, een voor een, en een vaste plek om te rusten.', 'xxxx '.repeat(18).trim()],
  ['Wolf Van Nyen', 'Xxxx Xxxx'],
  ['12/01/2027', '01/01/2000'],
  ['2027-01-12', '2000-01-01'],
  ['dinsdag 12 januari 2027', '1 januari 2000'],
  ['di en do', 'maandag'],
  ['akkoord van mama Griet.pdf', 'bestand.pdf'],
  ['PEETERS Lotte - 4OV1 A', 'Xxxx Xxxx - 1OV1A'],
  ['Klas: 4OV1B', 'Klas: 1OV1A'],
  ['SMT 2026-2027', 'SMT 2000-2001'],
  ['0470 12 34 56', '0'],
  ['niet ingevuld', '-'],
  ['eerste regel\ntweede regel 5', 'xxxx xxxx\nxxxx xxxx'],
])('in the place of %s', (text, expected) => {
  expect(standIn(text, [smt], taboo.names)).toBe(expected);
});

it('gives the same id the same neutral one, and keeps what ties fields together', () => {
  const names = new NeutralNames();
  expect(names.id('lotte_peeters_start')).toBe('e1');
  expect(names.id('einddatum_display')).toBe('e2-datum_display');
  expect(names.id('einddatum')).toBe('e2-datum');
  expect(names.id('dagen[ma]')).toBe('e3[e4]');
  expect(names.idList(' lotte_peeters_start  dagen[]')).toBe('e1 e3[]');
  expect(names.classList('tab-pane active peeters-4OV1B smscSelect form-group')).toBe(
    'tab-pane c1 smscSelect form-group',
  );
  expect(names.element('lotte-card')).toBe('x-c2-card');
});
