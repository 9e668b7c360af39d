import { describe, expect, it } from 'vitest';
import { bareClass, classIn } from '@/lib/page/classes';
import { looksLikeName } from '@/lib/page/names';
import { normalName } from '@/lib/page/student/order';

describe('normalName', () => {
  it.each([
    ['Noor Janssens', 'Noor Janssens'],
    ['PAUWELS Senne', 'Senne Pauwels'],
    ['Lies DESMET', 'Lies Desmet'],
    ['Van den Broeck Jef', 'Jef Van den Broeck'],
    ['Jef Van den Broeck', 'Jef Van den Broeck'],
    ['VAN DAMME Kobe', 'Kobe Van Damme'],
    ['Peeters Lotte', 'Lotte Peeters'],
    ['Lotte Peeters', 'Lotte Peeters'],
    ['Maes, Wout', 'Wout Maes'],
    ["Emma-Louise D'Hondt", "Emma-Louise D'Hondt"],
    ["D'hooge Arthur", "Arthur D'hooge"],
    ['Yasmine El Amrani', 'Yasmine El Amrani'],
    ['El Amrani Yasmine', 'Yasmine El Amrani'],
    ['LENAERTS JULIE', 'Julie Lenaerts'],
    ['Bram Op de Beeck', 'Bram Op de Beeck'],
  ])('%s', (shown, name) => {
    expect(normalName(shown)).toBe(name);
  });

  it('asks the rest of the page which word stands alone', () => {
    expect(normalName('Oswald Quirine', { used: (word) => (word === 'Quirine' ? 4 : 0), mails: [] })).toBe(
      'Quirine Oswald',
    );
  });
});

describe('classIn', () => {
  it.each([
    ['4 OV1 B', '4OV1B'],
    ['Klas: 5OV1C', '5OV1C'],
    ['klas 6OV1B', '6OV1B'],
    ['Peeters Lotte - 4OV1A', '4OV1A'],
    ['Yara Nassiri (4ov1b)', '4OV1B'],
    ['OV1-4A', 'OV1-4A'],
    ['Klas: 5 OV1 AUT', '5OV1AUT'],
    ['6OV1-ASS', '6OV1-ASS'],
    ['Anna-Roza Kowalczyk (5 OV1 AUT)', '5OV1AUT'],
    ['5 OV1 AUT Kowalczyk Anna', '5OV1AUT'],
    ['LVS » 5 OV1 Zon » trainingsplan', '5OV1ZON'],
    ['OV1-groen', 'OV1-GROEN'],
    ['OV1 oranje', 'OV1ORANJE'],
    ['5 OV1 Wit Sarah', '5OV1'],
    ['OV1F2-B', 'OV1F2-B'],
    ['6OV1BLAUW', '6OV1BLAUW'],
    ['Klas: 6 OV1BLAUW', '6OV1BLAUW'],
    ['Tom Peeters (3ov1groen)', '3OV1GROEN'],
    ['OV1ROOD', 'OV1ROOD'],
    ['4OV1AUT - Mentor: Joke', '4OV1AUT'],
    ['4 OV1 GRN | Mentor: Joke', '4OV1GRN'],
    ['3 OV1 auti', '3OV1AUTI'],
    ['Groep: OV1 fase 2 groep B', 'OV1FASE2GROEPB'],
    ['4 OV1 MAES Joyce', '4OV1'],
    ['4OV1 en 5OV1', '4OV1'],
    ['Klas OV1 Wonen 2 | Schooljaar 2026/2027', 'OV1 Wonen 2'],
    ['Klas OV1 Wonen in het dorp', 'OV1'],
    ['3 OV1 Koala', '3OV1 Koala'],
    ['3 OV1 Linde | SMT-plan', '3OV1 Linde'],
    ['4 OV1 Lotte', '4OV1 Lotte'],
    ['Peeters 4 OV1 Lotte', '4OV1'],
    ['3 OV1 Trainingsplan', '3OV1'],
    ['fase 2 - OV1', 'FASE2-OV1'],
    ['Klas: Opleidingsvorm 1 - 2de fase', 'Opleidingsvorm 1 - 2de fase'],
    ['Klas: 4 Grootkeukenhulp B', '4 Grootkeukenhulp B'],
    ['Klasgroep: Groep Zon', 'Groep Zon'],
    ['Siebe Vanoverbeke uit klas De Kompas.', 'De Kompas'],
    ['Dit plan is van Grâce Mbuyi uit Groep Zon.', 'Groep Zon'],
    ['Groep Zon', null],
    ['Klas Leerling', null],
    ['Formulier IHP-OV1/2', null],
    ['adm. groep BUSO-OV1-T2-3', null],
    ['Buitengewoon secundair onderwijs | 2026-2027', null],
    ['Noor Janssens', null],
  ])('%s', (text, code) => {
    expect(classIn(text)).toBe(code);
  });
});

describe('bareClass', () => {
  it.each([
    ['4B', '4B'],
    ['(5A2)', '5A2'],
    ['5 Koala', '5 Koala'],
    ['4 Grootkeukenhulp B', '4 Grootkeukenhulp B'],
    ['Groep Zon', 'Groep Zon'],
    ['2 Standpunten', null],
    ['3 November', null],
    ['4 Bijlagen', null],
    ['Noor', null],
  ])('%s', (text, code) => {
    expect(bareClass(text)).toBe(code);
  });
});

describe('looksLikeName', () => {
  it.each(['Noor Janssens', 'Van den Broeck Jef', 'Ahmed El Idrissi', 'Jo Vandewinkel'])('%s', (text) => {
    expect(looksLikeName(text)).toBe(true);
  });
  it.each([
    'Leerlingenfiche van Yusuf Demir',
    'Van Damme',
    'El Amrani',
    'Van den Broeck',
    'Individueel trainingsplan',
    'SMT 2026-2027',
    'Klas: 4OV1B',
    'noor janssens',
    'Standpunt Ouders',
    'Noor',
    'Buurtwinkel Aalst',
    'Bloemenatelier Fien Maes',
  ])('not %s', (text) => {
    expect(looksLikeName(text)).toBe(false);
  });
});
