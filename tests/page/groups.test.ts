import { afterEach, describe, expect, it } from 'vitest';
import { collectCandidates } from '@/lib/page/candidates/collect';
import { bareClass, classIn } from '@/lib/page/classes';
import { looksLikeName } from '@/lib/page/names';
import { findStudent } from '@/lib/page/student';

/** Name and class of the pupil on a page. */
function seenOn(html: string): [string, string | null] | null {
  document.body.innerHTML = html;
  const view = collectCandidates(document);
  const found = view && findStudent(document, view.line, 'https://demo.smartschool.be/index.php?module=LVS');
  return found && [found.name, found.class];
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a class by the name that a school gave it', () => {
  it.each([
    ['Ploeg Zuid, OV1', 'Ploeg Zuid'],
    ['Linde 3 (OV1)', 'Linde 3'],
    ['kring 2A (OV1)', 'kring 2A'],
    ['Werkgroep 5 (OV1)', 'Werkgroep 5'],
    ['leefklas Oever · OV1 · titularis Els Maes', 'leefklas Oever'],
    ['Spoor C – OV1', 'Spoor C'],
    ['OV1 groep Herfst (2de jaar)', 'OV1 groep Herfst'],
    ['OV1 Niveau 2 · begeleider Jan', 'OV1 Niveau 2'],
    ['OV1 – de Smeden', 'OV1 – de Smeden'],
    ['OV1 2 Wortel', 'OV1 2 Wortel'],
    ['Fase 1 - groep Zee', 'Fase 1 - groep Zee'],
    ['Type 3 – OV1', null],
    ['Lander (OV3)', null],
    ['OV1 Lotte', null],
    ['BuSO OV1 – OV3', null],
    ['Campus Noord (OV1)', null],
  ])('%s', (text, group) => {
    expect(bareClass(text)).toBe(group);
  });

  it.each([
    ['4-OV1-Esdoorn', '4-OV1-Esdoorn'],
    ['4 OV1 – de Tuiniers', '4OV1 de Tuiniers'],
    ['OV1 fase 3 – groep Anker', 'OV1FASE3 groep Anker'],
    ['Type 2 – OV1, leefklas Beek', 'Beek'],
    ['Verslag klassenraad 4OV1B', null],
  ])('%s', (text, group) => {
    expect(classIn(text)).toBe(group);
  });
});

it.each(['Leefgroep Merel', 'Ploeg Zuid', 'Volgschrift van Lotte Peeters', 'Weekblad van Noor El Amrani'])(
  '%s is nobody',
  (text) => {
    expect(looksLikeName(text)).toBe(false);
  },
);

describe('a name ends where something else is said of the pupil', () => {
  it.each([
    ['the group', '<h2>Noor Maes <small>OV1 groep Duin</small></h2>', 'OV1 groep Duin'],
    ['a team, then the form', '<h1>Noor Maes <small>Team Zuid, OV1</small></h1>', 'Team Zuid'],
    [
      'the day of birth',
      '<div><span>Leerling: <b>Noor Maes</b></span> <span>Geboren: 03.02.10</span> <span>Klas: 4 OV1 B</span></div>',
      '4OV1B',
    ],
    ['a circle', '<h1>Noor Maes · kring 3C (OV1)</h1>', 'kring 3C'],
    ['whose booklet it is', '<h1>Volgboekje van Noor Maes</h1><p>4 OV1 C</p>', '4OV1C'],
  ])('%s', (_, html, group) => {
    expect(seenOn(`<main>${html}</main>`)).toEqual(['Noor Maes', group]);
  });

  it('and a family called after what a group is called keeps its name', () => {
    expect(seenOn('<main><h1>Emma van der Ploeg Lotte</h1><p>4 OV1 C</p></main>')?.[0]).toContain('van der Ploeg');
  });
});

it('the page of a group is nobody', () => {
  expect(seenOn('<main><h1>Leefgroep Merel <small>OV1, 8 jongeren</small></h1><p>Laatste nieuws</p></main>')).toBe(
    null,
  );
});

it('"Klas" in a menu is followed by another way to go, and by no class', () => {
  const menu = '<div><span>Klas</span> <span>Leermappen</span> <span>Meldingen</span></div>';
  expect(seenOn(`${menu}<p>Leerling: <b>Noor Maes</b></p>`)).toEqual(['Noor Maes', null]);
  expect(seenOn('<p>Leerling: <b>Noor Maes</b></p><p><span>Klas</span> <span>Koala</span></p>')).toEqual([
    'Noor Maes',
    'Koala',
  ]);
});

it('what lies behind an open window still says whose page it is, and of which class', () => {
  const page = '<div aria-hidden="true"><h1>Noor Maes</h1><p>4OV1-C</p></div>';
  const dialog = '<div role="dialog"><h2>Nieuwe nota</h2><textarea></textarea></div>';
  expect(seenOn(page)).toBe(null);
  expect(seenOn(page + dialog)).toEqual(['Noor Maes', '4OV1-C']);
});

it('a menu at the side begins with whose file it is, with the letter before the form too', () => {
  const menu = '<nav><p><b>Noor Maes</b><br>3C OV1</p><ul><li><a href="#">Overzicht</a></li></ul></nav>';
  expect(seenOn(`${menu}<section><h3>Plan</h3></section>`)).toEqual(['Noor Maes', '3COV1']);
});

it('a list of lines in a heading is whose name follows', () => {
  expect(seenOn('<main><h1>Dossierlijnen Vandewalle Ines</h1><p>Klas: 5 ZON</p></main>')?.[0]).toBe('Ines Vandewalle');
});
