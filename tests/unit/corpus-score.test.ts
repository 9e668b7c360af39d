import { expect, test } from 'vitest';
import type { Answer, AnsweredItem } from '../corpus/run/answer';
import type { Expected } from '../corpus/run/case';
import { sameValue, scoreCase, summary, total } from '../corpus/run/score';

const page: Expected = {
  url: 'https://demo.smartschool.be/?module=LVS',
  playbook: 'smt',
  mode: 'edit',
  student: { name: 'Noor Janssens', class: '4OV1B' },
  items: {
    'start-date': { selector: '#start', value: '2027-01-12' },
    place: { selector: '#place', value: 'Kinderboerderij De Campagne' },
  },
};
const nothingHere: Expected = { ...page, playbook: null, mode: null, student: null, items: {} };

function item(value: AnsweredItem['value'], element: AnsweredItem['element'] = 'right'): AnsweredItem {
  return { state: 'present', value, element, where: 'input' };
}

function answer(items: Answer['items'], rest: Partial<Answer> = {}): Answer {
  const student = { name: 'Noor Janssens', class: '4OV1B' };
  return {
    evidence: 'plan',
    playbook: 'smt',
    mode: 'edit',
    student,
    items,
    findings: null,
    around: null,
    unlocated: [],
    ...rest,
  };
}

const right = { 'start-date': item('2027-01-12'), place: item('Kinderboerderij De Campagne') };
const silent = answer({}, { evidence: 'none', playbook: null, mode: null, student: null });

test('everything right is 1 everywhere and has no problem', () => {
  const score = scoreCase(page, answer(right));
  expect(score.problems).toEqual([]);
  expect(summary(total([score]))).toBe(
    'corpus: pages=1 items=2 precision=1.000 recall=1.000 values=1.000 student=1.000 findings=1.000 plans=1.000 mode=1.000',
  );
});

test('a right id on a wrong element is one false positive and one miss', () => {
  const score = scoreCase(page, answer({ ...right, place: item('Kinderboerderij De Campagne', 'wrong') }));
  expect(score).toMatchObject({ expected: 2, reported: 2, right: 1, valuesRight: 1 });
  expect(total([score])).toMatchObject({ precision: 0.5, recall: 0.5, values: 1 });
  expect(score.problems).toEqual(['place: wrong element input']);
});

test('a missed item costs recall only', () => {
  const score = scoreCase(page, answer({ 'start-date': item('2027-01-12') }));
  expect(total([score])).toMatchObject({ precision: 1, recall: 0.5 });
  expect(score.problems).toEqual(['place: missed']);
});

test('an uncertain item counts as not reported', () => {
  const place: AnsweredItem = { state: 'uncertain', value: '', element: 'right', where: 'input' };
  expect(total([scoreCase(page, answer({ ...right, place }))])).toMatchObject({ precision: 1, recall: 0.5 });
});

test('an item that the page lacks is a false positive', () => {
  const score = scoreCase(page, answer({ ...right, focus: item('', 'unexpected') }));
  expect(score).toMatchObject({ reported: 3, right: 2 });
  expect(total([score]).recall).toBe(1);
});

test('a wrong value costs values only', () => {
  const score = scoreCase(page, answer({ ...right, 'start-date': item('2027-12-01') }));
  expect(total([score])).toMatchObject({ precision: 1, recall: 1, values: 0.5 });
  expect(score.problems).toEqual(['start-date: wrong value, expected "2027-01-12", got "2027-12-01"']);
});

test('items answered by hand are ignored on both sides', () => {
  const both = { ...page, items: { ...page.items, participation: { selector: '#x', value: [] } } };
  expect(scoreCase(both, answer({ ...right, 'activity-list': item('', 'unexpected') }))).toMatchObject({
    expected: 2,
    reported: 2,
    problems: [],
  });
});

test('nothing expected and nothing reported is 1', () => {
  const score = scoreCase(nothingHere, silent);
  expect(total([score])).toMatchObject({ precision: 1, recall: 1, values: 1, student: 1, plans: 1, mode: 1 });
});

test('no pages at all is 1', () => {
  expect(total([])).toMatchObject({ pages: 0, precision: 1, recall: 1, plans: 1 });
});

test('a page without a plan that is taken for one costs plans, not mode or student', () => {
  const scores = [scoreCase(page, answer(right)), scoreCase(nothingHere, answer({}))];
  expect(total(scores)).toMatchObject({ plans: 0.5, mode: 1, student: 1 });
});

test('a wrong mode and a wrong class are named', () => {
  const score = scoreCase(page, answer(right, { mode: 'read', student: { name: 'noor  janssens', class: '4OV1C' } }));
  expect(score).toMatchObject({ mode: false, student: false, plan: true });
  expect(score.problems).toEqual([
    'mode: expected "edit", got "read"',
    'student: expected {"name":"Noor Janssens","class":"4OV1B"}, got {"name":"noor  janssens","class":"4OV1C"}',
  ]);
});

test('case and white space of a pupil do not matter', () => {
  expect(scoreCase(page, answer(right, { student: { name: 'NOOR Janssens', class: '4 ov1 b' } })).student).toBe(true);
});

test('findings agree as a set, and only where the case has them', () => {
  const asked = { ...page, findings: ['SMT-162', 'SMT-100'] };
  expect(scoreCase(asked, answer(right, { findings: ['SMT-100', 'SMT-162'] })).findings).toBe(true);
  const less = scoreCase(asked, answer(right, { findings: ['SMT-100', 'SMT-090'] }));
  expect(less.findings).toBe(false);
  expect(less.problems).toEqual(['findings: missed SMT-162', 'findings: not expected SMT-090']);
  expect(scoreCase(page, answer(right, { findings: ['SMT-100'] })).findings).toBe(null);
});

test('a share just below one is not rounded up to one', () => {
  const wrong = scoreCase(page, answer({ 'start-date': item('2027-01-12') }));
  const many = Array.from({ length: 2000 }, () => scoreCase(page, answer(right)));
  expect(summary(total([...many, wrong]))).toContain('recall=0.999');
});

test('texts compare with white space made one, lists in order, rows cell by cell', () => {
  expect(sameValue('op 10 min.\n wandelen ', 'op 10 min. wandelen')).toBe(true);
  expect(sameValue('Op 10 min.', 'op 10 min.')).toBe(false);
  expect(sameValue(['mon', 'wed'], ['mon', 'wed'])).toBe(true);
  expect(sameValue(['wed', 'mon'], ['mon', 'wed'])).toBe(false);
  expect(sameValue(null, '')).toBe(false);
  const row = { date: '2026-10-12', kind: 'telefonisch', content: 'kennismaking' };
  expect(sameValue([row], [{ ...row, content: ' kennismaking\n' }])).toBe(true);
  expect(sameValue([row], [{ ...row, date: null }])).toBe(false);
  expect(sameValue([row], 'kennismaking')).toBe(false);
});
