import { describe, expect, test } from 'vitest';
import { couplingFileName, readCouplingFile, writeCouplingFile } from '@/lib/core/couple/file';
import { smt } from '@/lib/core/playbooks/smt';
import { coupled, veld } from './fixtures';

const both = [
  coupled('a', 'veld 7', { is: 'item', item: 'focus' }),
  coupled('b', 'nota', { is: 'none' }, { field: veld('nota', { name: 'nota', alone: false, ordinal: 2 }) }),
];
const read = (text: string) => readCouplingFile(text, [smt]);
const change = (from: string, to: string) => read(writeCouplingFile(both).replace(from, to));

describe('the file of couplings', () => {
  test('is named after the school', () => {
    expect(couplingFileName('demo.smartschool.be')).toBe('draaiboek-koppelingen-demo.smartschool.be.json');
  });

  test('has one coupling a line, and nothing of a pupil', () => {
    expect(writeCouplingFile(both)).toBe(`{
  "file": "draaiboek-koppelingen",
  "version": 1,
  "couplings": [
    {"id":"a","host":"demo.smartschool.be","playbook":"smt","verdict":{"is":"item","item":"focus"},"field":{"labels":["veld 7"],"headings":["trainingsplan"],"control":"textarea","ordinal":0,"alone":true},"madeOn":"2026-11-22"},
    {"id":"b","host":"demo.smartschool.be","playbook":"smt","verdict":{"is":"none"},"field":{"labels":["nota"],"headings":["trainingsplan"],"control":"textarea","ordinal":2,"alone":false,"name":"nota"},"madeOn":"2026-11-22"}
  ]
}
`);
  });

  test('comes back as it went, also when it is empty or has the mark that Windows puts first', () => {
    expect(read(writeCouplingFile(both))).toEqual({ ok: true, couplings: both });
    expect(read(`\ufeff${writeCouplingFile(both)}`)).toEqual({ ok: true, couplings: both });
    expect(read(writeCouplingFile([]))).toEqual({ ok: true, couplings: [] });
  });

  test('leaves out what is no part of a coupling', () => {
    expect(change('"madeOn":"2026-11-22"}', '"madeOn":"2026-11-22","value":"Lotte wil"}')).toEqual({
      ok: true,
      couplings: both,
    });
  });
});

const stray = 'hier klopt iets niet. Is het bestand met de hand gewijzigd, of niet helemaal gekopieerd?';

describe('a file that is not right', () => {
  test.each([
    ['', 'regel 1'],
    ['{\n  "file": ,\n}', 'regel 2'],
    ['{ "file": "draaiboek-koppelingen", "couplings": [', 'regel 1'],
    [writeCouplingFile(both).replace('"id":"b"', '"id":b'), 'regel 6'],
    [writeCouplingFile(both).split('\n').slice(0, 5).join('\n'), 'regel 5'],
  ])('is no JSON: %j', (text, place) => {
    expect(read(text)).toEqual({ ok: false, problems: [`${place}: ${stray}`] });
  });

  test.each([['[]'], ['7'], ['{"file":"iets-anders","version":1,"couplings":[]}']])('is another file: %s', (text) => {
    expect(read(text)).toEqual({
      ok: false,
      problems: ['Dit is geen bestand met koppelingen van Draaiboek. Koos je het juiste bestand?'],
    });
  });

  test('comes from later', () => {
    expect(change('"version": 1', '"version": 2')).toEqual({
      ok: false,
      problems: ['Dit bestand komt van een nieuwere Draaiboek. Werk Draaiboek eerst bij en probeer het dan opnieuw.'],
    });
  });

  test.each([
    [
      '"host":"demo.smartschool.be","playbook":"smt","verdict":{"is":"none"}',
      '"host":"Demo!","playbook":"smt","verdict":{"is":"none"}',
      'koppeling 2: school: dit is geen adres van een school',
    ],
    ['"item":"focus"', '"item":"dromen"', 'koppeling 1: het item ‘dromen’ bestaat niet in SMT'],
    ['{"is":"none"}', '{"is":"soms"}', 'koppeling 2: welk item: dit wordt niet herkend'],
    ['"id":"b"', '"id":"a"', 'koppeling 2: dit is dezelfde als koppeling 1'],
    [',"madeOn":"2026-11-22"', ',"madeOn":"gisteren"', 'koppeling 1: datum: dit is geen datum (jjjj-mm-dd)'],
    ['"labels":["nota"]', '"labels":"nota"', 'koppeling 2: veld: dit heeft de verkeerde vorm'],
    [',"ordinal":2', '', 'koppeling 2: veld: dit ontbreekt'],
    ['"ordinal":2', '"ordinal":-1', 'koppeling 2: veld: dit klopt niet'],
    ['"veld 7"', JSON.stringify('v'.repeat(121)), 'koppeling 1: veld: deze tekst is te lang'],
    ['{"id":"a"', 'null,{"id":"a"', 'koppeling 1: dit is geen koppeling'],
  ])('names the place: %s', (from, to, problem) => {
    expect(change(from, to)).toEqual({ ok: false, problems: [problem] });
  });
});
