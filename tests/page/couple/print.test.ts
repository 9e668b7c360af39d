import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { fieldPrint } from '@/lib/core/model/coupling';
import { collectCandidates } from '@/lib/page/candidates/collect';
import { impersonal } from '@/lib/page/couple/impersonal';
import { findField, looksOn, printOf } from '@/lib/page/couple/print';

const student = { name: 'Lotte De Smedt', class: '4OV1A', platformId: null };
const speak = impersonal(student);

describe('words without a person', () => {
  it.each([
    ['Олена Шевченко', 'Wat zegt Олена zelf?'],
    ['Ελένη Παππά', 'Wat zegt Ελένη zelf?'],
    ['Özlem Çelik', 'Wat zegt Özlem zelf?'],
  ])('of %s, whatever letters that is written in', (name, text) => {
    expect(impersonal({ ...student, name })(text)).toBe('wat zegt … zelf');
  });

  it.each([
    ['Wat zegt Lotte zelf?', 'wat zegt … zelf'],
    ["Lotte's mening", '… mening'],
    ['Standpunt van DE SMEDT Lotte (4OV1A)', 'standpunt van de … (…)'],
    ['Gesprek met mevr. Verhaegen:', 'gesprek met mevr …'],
    ['Volgens Emma Verbeke', 'volgens …'],
    ['Besluit van 12/10/2026', 'besluit van #'],
    ['Plan 2026-2027 *', 'plan #'],
    ['Mail: lotte@school.be', 'mail …'],
    ['Tel. 0470 12 34 56', 'tel. #'],
    ['Motivatie boven 30 dagen', 'motivatie boven 30 dagen'],
    ['6. Mot. keuze SMT-pl.:', '6. mot. keuze smt-pl'],
    ['gesprek met lotte', 'gesprek met …'],
    ['Akkoord: akkoord_lotte_p1.jpg', 'akkoord …'],
    ['Veld 7', 'veld 7'],
    ['Standpunt Ouders', 'standpunt ouders'],
  ])('%s', (text, words) => {
    expect(speak(text)).toBe(words);
  });

  it('are the same words for every pupil', () => {
    const other = impersonal({ name: 'Senne Pauwels', class: '5OV1', platformId: null });
    expect(other('Wat zegt Senne zelf?')).toBe(speak('Wat zegt Lotte zelf?'));
    expect(other('Wat zegt Lotte zelf?')).toBe(speak('Wat zegt Lotte zelf?'));
  });

  it('never hold a name of the pupil, however it is written into a label', () => {
    const word = fc.constantFrom('Standpunt', 'van', 'de', 'leerling', ':', '-', '(klas)', '?', '3.');
    const name = fc.constantFrom(
      'lotte',
      'smedt',
      'Lotte',
      'LOTTE',
      'Smedt',
      'Lotte De Smedt',
      'De Smedt, Lotte',
      'SMEDT',
    );
    fc.assert(
      fc.property(fc.array(word), name, fc.array(word), (before, one, after) => {
        expect(speak([...before, one, ...after].join(' '))).not.toMatch(/lotte|smedt/);
      }),
      { numRuns: Number(process.env['SOAK'] ?? 1) * 200 },
    );
  });
});

const show = (html: string): void => {
  document.documentElement.innerHTML = html;
};
afterEach(() => show('<body></body>'));

describe('what is kept of a field', () => {
  it('holds no value, no name and no id', () => {
    show(`<body><h1>Dossier van Lotte De Smedt</h1><h2>Standpunten</h2>
      <label for="fld_4471">Wat zegt Lotte zelf?</label><textarea id="fld_4471" name="mening_1077" placeholder="Typ hier">Lotte wil naar de bakker in Aalst</textarea>
      <label>Telefoon <input name="telefoon" value="0470 12 34 56"></label>
      <label>Keuze <select name="lotte"><option>geen</option><option selected>Bakker Aalst</option></select></label></body>`);
    const candidates = collectCandidates(document)?.candidates ?? [];
    const looks = looksOn(speak);
    const prints = candidates.map((candidate) => printOf(candidate, candidates, looks));
    expect(prints).toEqual([
      {
        labels: ['wat zegt … zelf'],
        headings: ['standpunten'],
        control: 'textarea',
        ordinal: 0,
        alone: true,
      },
      { labels: ['telefoon'], headings: ['standpunten'], control: 'text', ordinal: 0, alone: true, name: 'telefoon' },
      { labels: ['keuze'], headings: ['standpunten'], control: 'select', ordinal: 0, alone: true },
    ]);
    expect(JSON.stringify(prints)).not.toMatch(/lotte|smedt|aalst|bakker|0470|4471/i);
    for (const print of prints) expect(fieldPrint.parse(print)).toEqual(print);
  });

  it('finds each field of a page again, also those without any label', () => {
    show(`<body><h2>Een</h2><div><input><input></div><h2>Twee</h2><div><input><p>Uitleg</p></div>
      <table><tr><td>Nota</td><td><textarea></textarea></td></tr><tr><td>Nota</td><td><textarea></textarea></td></tr></table></body>`);
    const candidates = collectCandidates(document)?.candidates ?? [];
    const looks = looksOn(speak);
    expect(candidates).toHaveLength(5);
    for (const candidate of candidates) {
      expect(findField(printOf(candidate, candidates, looks), candidates, looks)).toBe(candidate);
    }
  });
});
