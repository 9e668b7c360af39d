import { describe, expect, it } from 'vitest';
import type { LogRow } from '@/lib/core/model/basics';
import type { RescuedText } from '@/lib/core/model/rescue';
import type { FieldState, Snapshot } from '@/lib/core/model/snapshot';
import { smt } from '@/lib/core/playbooks/smt';
import { linesOf, offersOf, rowsBeside, sameText, savedOf, type TextField, textFields } from '@/lib/core/rescue/offers';

const lost = (item: string, text: string, writing = 'w1'): RescuedText => ({
  id: `plan/${writing}/${item}`,
  item,
  writing,
  text,
  on: '2027-01-04',
  time: '14:31',
});
const field = (item: string, text: string, part: Partial<TextField> = {}): TextField => ({
  item,
  title: item,
  control: 'textarea',
  text,
  writable: true,
  ...part,
});

describe('offers', () => {
  it('an empty field and a filled one are both offered what was lost', () => {
    const offers = offersOf(
      [lost('focus', 'rust'), lost('place', 'hoeve')],
      [field('focus', ''), field('place', 'x')],
      'w2',
    );
    expect(offers.map(({ lost: one }) => one.text)).toEqual(['rust', 'hoeve']);
  });

  it.each<[string, RescuedText, TextField]>([
    [
      'what the page holds already, in other white space',
      lost('focus', 'rust en\nstilte'),
      field('focus', 'rust en  stilte'),
    ],
    ['what is typed in this very form', lost('focus', 'rust', 'w2'), field('focus', '')],
    ['a field that cannot be written', lost('focus', 'rust'), field('focus', '', { writable: false })],
    ['another field', lost('focus', 'rust'), field('place', '')],
  ])('%s is not offered', (_, one, on) => {
    expect(offersOf([one], [on], 'w2')).toEqual([]);
  });

  it('two lost texts of one field come newest first, the same text once', () => {
    const rescued = [lost('focus', 'oud', 'w1'), lost('focus', 'nieuw', 'w2'), lost('focus', 'oud ', 'w3')];
    expect(offersOf(rescued, [field('focus', '')], 'w4').map(({ lost: one }) => one.writing)).toEqual(['w3', 'w2']);
    expect(offersOf(rescued, [field('focus', 'nieuw')], 'w4')).toEqual([]);
  });
});

describe('rows of a log', () => {
  const one = { date: '2026-10-12', kind: 'mail', content: 'eerste' };
  const two = { date: '2026-10-19', kind: 'bezoek', content: 'tweede' };
  const lostRows = { ...lost('prior-contacts', '19/10/2026, bezoek: tweede'), rows: [two] };
  const log = (rows: LogRow[]) => field('prior-contacts', linesOf(rows), { control: 'rows', rows });

  it('are offered beside those that stand there, and never to a field of one text', () => {
    expect(offersOf([lostRows], [log([one])], 'w2')).toHaveLength(1);
    expect(offersOf([lostRows], [log([two, one])], 'w2')).toEqual([]);
    expect(offersOf([lostRows], [field('prior-contacts', '')], 'w2')).toEqual([]);
    expect(offersOf([lost('prior-contacts', 'tekst')], [log([one])], 'w2')).toEqual([]);
  });

  it('are saved once all of them stand there', () => {
    expect(savedOf([lostRows], [log([one])], new Set())).toEqual([]);
    expect(savedOf([lostRows], [log([one, two])], new Set())).toEqual(['plan/w1/prior-contacts']);
  });

  it('that say nothing are none', () => {
    expect(rowsBeside([one, { date: null, kind: ' ', content: '' }, two], [two])).toEqual([one]);
  });
});

describe('saved', () => {
  const rescued = [lost('focus', 'oud', 'w1'), lost('focus', 'nieuw', 'w2'), lost('place', 'hoeve', 'w1')];

  it('a text that a later look shows takes what was typed there before along', () => {
    expect(savedOf(rescued, [field('focus', 'nieuw'), field('place', '')], new Set())).toEqual([
      'plan/w1/focus',
      'plan/w2/focus',
    ]);
  });

  it('what was put back in this document is not saved by standing there', () => {
    expect(savedOf(rescued, [field('focus', 'nieuw')], new Set(['w1', 'w2']))).toEqual([]);
  });

  it('a field that holds something else proves nothing', () => {
    expect(savedOf(rescued, [field('focus', ''), field('place', 'elders')], new Set())).toEqual([]);
  });
});

describe('text fields', () => {
  const present = (value: Extract<FieldState, { state: 'present' }>['value'], part: object = {}): FieldState => ({
    state: 'present',
    value,
    confidence: 0.9,
    label: 'label',
    writable: true,
    control: 'textarea',
    ...part,
  });
  const snapshot = (items: Snapshot['items']): Snapshot => ({
    host: 'demo.smartschool.be',
    playbook: 'smt',
    mode: 'edit',
    student: null,
    schoolYear: null,
    planId: null,
    items,
    unreadableFrames: 0,
  });
  const items = (shown: Snapshot['items']) => textFields(smt, snapshot(shown)).map(({ item }) => item);

  it('are texts and logs of one text, rows as a line for each, never dates, choices or fields that are not sure', () => {
    expect(
      items({
        focus: present('rust'),
        'prior-contacts': present('12/10: kennismaking'),
        'start-date': present('2027-01-12'),
        weekdays: present(['tue']),
        guidance: { state: 'uncertain', labels: ['a', 'b'], confidence: 0.3 },
      }),
    ).toEqual(['prior-contacts', 'focus']);
    const rows = [{ date: '2026-10-12', kind: 'mail', content: 'x' }];
    expect(textFields(smt, snapshot({ 'prior-contacts': present(rows, { control: 'rows' }) }))).toMatchObject([
      { item: 'prior-contacts', text: '12/10/2026, mail: x', rows },
    ]);
  });

  it('a field of three items counts once', () => {
    const shared = present('samen', { shared: true, label: 'Standpunten' });
    expect(items({ 'viewpoint-pupil': shared, 'viewpoint-parents': shared, 'viewpoint-partners': shared })).toEqual([
      'viewpoint-pupil',
    ]);
  });

  it('two fields with the same words and their own labels count twice', () => {
    expect(items({ 'viewpoint-pupil': present('ja'), 'viewpoint-parents': present('ja') })).toHaveLength(2);
  });
});

it('the same words are the same text', () => {
  expect(sameText(' een\ntwee\u00a0drie\u200b ', 'een twee drie')).toBe(true);
  expect(sameText('een', 'een twee')).toBe(false);
});
