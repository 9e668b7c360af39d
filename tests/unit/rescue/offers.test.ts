import { describe, expect, it } from 'vitest';
import type { RescuedText } from '@/lib/core/model/rescue';
import type { FieldState, Snapshot } from '@/lib/core/model/snapshot';
import { smt } from '@/lib/core/playbooks/smt';
import { offersOf, sameText, savedOf, type TextField, textFields } from '@/lib/core/rescue/offers';

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

  it('are texts and logs of one text, never dates, choices, rows or fields that are not sure', () => {
    expect(
      items({
        focus: present('rust'),
        'prior-contacts': present('12/10: kennismaking'),
        'start-date': present('2027-01-12'),
        weekdays: present(['tue']),
        guidance: { state: 'uncertain', labels: ['a', 'b'], confidence: 0.3 },
      }),
    ).toEqual(['prior-contacts', 'focus']);
    expect(items({ 'prior-contacts': present([{ date: null, kind: '', content: 'x' }]) })).toEqual([]);
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
