import { afterEach, describe, expect, it } from 'vitest';
import type { Coupling, FieldPrint, Verdict } from '@/lib/core/model/coupling';
import { smt } from '@/lib/core/playbooks/smt';
import { collectCandidates } from '@/lib/page/candidates/collect';
import { impersonal } from '@/lib/page/couple/impersonal';
import { looksOn, printOf } from '@/lib/page/couple/print';
import { recognise } from '@/lib/page/recognise';
import { findStudent } from '@/lib/page/student';

const url = 'https://demo.smartschool.be/index.php?module=LVS';
const show = (html: string): void => {
  document.documentElement.innerHTML = html;
};
afterEach(() => show('<body></body>'));

const row = (label: string, field: string): string => `<tr><td>${label}</td><td>${field}</td></tr>`;
const usual = [
  row('Titel', '<input value="SMT 2026-2027">'),
  row('Wenselijkheid van de SMT', '<textarea>Ja</textarea>'),
  row('Standpunt leerling', '<textarea></textarea>'),
  row('SMT-plaats', '<input value="Bakkerij">'),
  row('Motivatie keuze SMT-plaats', '<textarea></textarea>'),
  row('Startdatum', '<input value="12/01/2027">'),
  row('Einddatum', '<input value="26/02/2027">'),
];
const plan = (rows: readonly string[], name = 'Noor Janssens'): string =>
  `<body><div class="profile_header_pupilinfo_item">${name}</div><div>4OV1B</div>
   <h2>Individueel trainingsplan SMT</h2><form><table>${rows.join('')}</table></form></body>`;
const unknown = row('Veld 7', '<textarea id="a7" class="c7">Naar de bakker luisteren</textarea>');

const printAt = (selector: string): FieldPrint => {
  const view = collectCandidates(document);
  const element = document.querySelector(selector);
  const candidate = view?.candidates.find(({ controls }) => controls.some((control) => control === element));
  if (!view || !candidate) throw new Error(`no field at ${selector}`);
  return printOf(candidate, view.candidates, looksOn(impersonal(findStudent(document, view.line, url))));
};
const said = (verdict: Verdict, field: FieldPrint, madeOn = '2026-11-22'): Coupling => ({
  id: `${verdict.is} ${field.labels[0]} ${madeOn}`,
  host: 'demo.smartschool.be',
  playbook: 'smt',
  verdict,
  field,
  madeOn,
});
const read = (couplings: readonly Coupling[] = []) => recognise(document, [smt], url, couplings)?.snapshot.items ?? {};

describe('a field that was pointed at', () => {
  it('is the item that the user said, and surely so', () => {
    show(plan([...usual, unknown]));
    expect(read()['focus']).toBeUndefined();
    expect(read([said({ is: 'item', item: 'focus' }, printAt('#a7'))])['focus']).toEqual({
      state: 'present',
      value: 'Naar de bakker luisteren',
      confidence: 1,
      label: 'Veld 7',
      writable: true,
      control: 'textarea',
      coupled: true,
    });
  });

  it('is found again when ids and classes have other names and the fields another order', () => {
    show(plan([...usual, unknown]));
    const coupling = said({ is: 'item', item: 'focus' }, printAt('#a7'));
    show(plan([row('Veld 7', '<textarea id="z1" class="q" name="f_88">Anders</textarea>'), ...usual.toReversed()]));
    expect(read([coupling])['focus']).toMatchObject({ value: 'Anders', coupled: true });
  });

  it('says nothing where its field is not on the page: recognition goes on as ever', () => {
    show(plan([...usual, unknown]));
    const coupling = said({ is: 'item', item: 'place' }, printAt('#a7'));
    show(plan(usual));
    expect(read([coupling])['place']).toEqual(read()['place']);
    expect(read([coupling])['place']).toMatchObject({ state: 'present', value: 'Bakkerij' });
  });

  it('takes the place of the field that was mistaken for the item', () => {
    show(plan([...usual, row('Veld 7', '<input id="a7" value="Kringloopwinkel">')]));
    const items = read([said({ is: 'item', item: 'place' }, printAt('#a7'))]);
    expect(items['place']).toMatchObject({ value: 'Kringloopwinkel', coupled: true });
    expect(Object.values(items).filter((item) => item.state === 'present' && item.value === 'Bakkerij')).toEqual([]);
  });

  it('may serve two items, and then no third', () => {
    show(plan([...usual, row('Veld 7', '<textarea id="a7">Mama vindt het goed</textarea>')]));
    const field = printAt('#a7');
    const items = read([
      said({ is: 'item', item: 'viewpoint-parents' }, field),
      said({ is: 'item', item: 'viewpoint-partners' }, field),
    ]);
    expect(items['viewpoint-parents']).toMatchObject({ value: 'Mama vindt het goed', shared: true, coupled: true });
    expect(items['viewpoint-partners']).toMatchObject({ value: 'Mama vindt het goed', shared: true, coupled: true });
    expect(Object.values(items).filter((item) => item.state === 'present' && item.coupled)).toHaveLength(2);
  });

  it('cannot be an item that its control cannot hold', () => {
    show(plan([...usual, unknown]));
    expect(read([said({ is: 'item', item: 'signed-documents' }, printAt('#a7'))])['signed-documents']).toMatchObject({
      coupled: true,
    });
    expect(read([said({ is: 'item', item: 'ihp-on' }, printAt('#a7'))])['ihp-on']).toBeUndefined();
  });
});

describe('a field that the user sent away', () => {
  it('is not that item', () => {
    show(plan(usual.map((one, at) => (at === 3 ? row('SMT-plaats', '<input id="p" value="Bakkerij">') : one))));
    expect(read()['place']).toMatchObject({ state: 'present' });
    expect(read([said({ is: 'not', item: 'place' }, printAt('#p'))])['place']).toBeUndefined();
  });

  it('is no item at all', () => {
    show(plan(usual.map((one, at) => (at === 3 ? row('SMT-plaats', '<input id="p" value="Bakkerij">') : one))));
    const items = read([said({ is: 'none' }, printAt('#p'))]);
    expect(Object.values(items).filter((item) => item.state === 'present' && item.value === 'Bakkerij')).toEqual([]);
  });

  it('is one after all when she says so later', () => {
    show(plan([...usual, unknown]));
    const field = printAt('#a7');
    const couplings = [
      said({ is: 'item', item: 'focus' }, field, '2026-11-23'),
      said({ is: 'none' }, field, '2026-11-22'),
    ];
    expect(read(couplings)['focus']).toMatchObject({ coupled: true });
  });
});

describe('two fields with the same label', () => {
  const twins = plan([
    ...usual,
    '</table><h3>Deel 1</h3><table>',
    row('Nota', '<textarea id="one">een</textarea>'),
    '</table><h3>Deel 2</h3><table>',
    row('Nota', '<textarea id="two">twee</textarea>'),
    row('Nota', '<textarea id="three">drie</textarea>'),
  ]);

  it.each([
    ['#one', 'een'],
    ['#two', 'twee'],
    ['#three', 'drie'],
  ])('are told apart by their heading and their order: %s', (selector, value) => {
    show(twins);
    expect(read([said({ is: 'item', item: 'focus' }, printAt(selector))])['focus']).toMatchObject({ value });
  });

  it('one under another heading is not taken for it', () => {
    show(twins);
    const coupling = said({ is: 'item', item: 'focus' }, printAt('#one'));
    show(plan([...usual, '</table><h3>Deel 9</h3><table>', row('Nota', '<textarea>negen</textarea>')]));
    expect(read([coupling])['focus']).toBeUndefined();
  });
});

describe('a page that nobody recognises', () => {
  it('is a plan once enough of its fields were pointed at', () => {
    const fields = ['Veld 1', 'Veld 2', 'Veld 3', 'Veld 4', 'Veld 5', 'Veld 6', 'Veld 7', 'Veld 8'];
    const items = [
      'desirability',
      'viewpoint-pupil',
      'viewpoint-parents',
      'place',
      'place-motivation',
      'focus',
      'guidance',
    ];
    show(
      plan(fields.map((label, at) => row(label, `<textarea id="f${at}"></textarea>`))).replace(
        '<h2>Individueel trainingsplan SMT</h2>',
        '',
      ),
    );
    expect(recognise(document, [smt], url)).toBeNull();
    const couplings = items.map((item, at) => said({ is: 'item', item }, printAt(`#f${at}`)));
    expect(Object.keys(read(couplings)).toSorted()).toEqual(items.toSorted());
    expect(recognise(document, [smt], url, couplings.slice(0, 2))).toBeNull();
  });
});

describe('a page to read', () => {
  const lines = (extra: string): string =>
    `<body><div class="profile_header_pupilinfo_item">Noor Janssens</div><div>4OV1B</div><h2>Individueel trainingsplan SMT</h2>
     <table>${[
       ['Titel', 'SMT 2026-2027'],
       ['Wenselijkheid van de SMT', 'Ja, zij is er klaar voor.'],
       ['Standpunt leerling', 'Ik wil graag.'],
       ['Standpunt ouders', 'Wij vinden het goed.'],
       ['SMT-plaats', 'Bakkerij Het Broodje'],
       ['Motivatie keuze SMT-plaats', 'Zij bakt graag.'],
       ['Startdatum', '12/01/2027'],
       ['Einddatum', '26/02/2027'],
     ]
       .map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`)
       .join('')}${extra}</table></body>`;

  it('shows the same field under the same label', () => {
    show(plan([...usual, unknown]));
    const coupling = said({ is: 'item', item: 'focus' }, printAt('#a7'));
    show(lines('<tr><th>Veld 7</th><td>Luisteren naar de bakker</td></tr>'));
    expect(read()['focus']).toBeUndefined();
    expect(read([coupling])['focus']).toMatchObject({
      value: 'Luisteren naar de bakker',
      control: 'read',
      coupled: true,
    });
  });
});
