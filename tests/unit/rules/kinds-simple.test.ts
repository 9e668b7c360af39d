import { describe, expect, it } from 'vitest';
import { judged, outcome } from '../evaluate/support';

describe('required', () => {
  const rule = { kind: 'required', item: 'why' } as const;
  const task = { kind: 'required', item: 'insured' } as const;
  const reason = { kind: 'required', item: 'reason' } as const;
  const long = { from: '2027-01-04', to: '2027-02-22', on: ['mon', 'tue', 'wed', 'thu', 'fri'] };
  const exactly = { ...long, to: '2027-02-19' };

  it.each([
    ['', 'fires'],
    [null, 'fires'],
    [' \n\u00a0 ', 'fires'],
    [[], 'fires'],
    ['een zin', 'ok'],
    ['-', 'ok'],
  ])('on %j it is %s', (value, expected) => {
    expect(outcome(rule, { items: { why: value } })).toBe(expected);
  });

  it('does not know what was not on the page, or may be several fields', () => {
    expect(outcome(rule, {})).toBe('unknown');
    expect(outcome(rule, { uncertain: ['why'] })).toBe('unknown');
    expect(outcome({ kind: 'required', item: 'from' }, { items: { from: 'volgende week' } })).toBe('unknown');
    expect(judged(rule, {}).message).toBe('Dit kon niet nagekeken worden. Nog niet bekend: why.');
  });

  it('speaks of a task only when it is needed', () => {
    expect(outcome(task, { answers: { abroad: true } })).toBe('fires');
    expect(outcome(task, { answers: { abroad: true }, ticked: { insured: '2026-11-02' } })).toBe('ok');
    expect(outcome(task, { answers: { abroad: false } })).toBe('ok');
    expect(outcome(task, {})).toBe('unknown');
    expect(outcome(task, { answers: { abroad: null } })).toBe('unknown');
  });

  it('speaks above the limit of its step, not at it', () => {
    expect(outcome(reason, { items: { ...exactly, reason: '' } })).toBe('ok');
    expect(outcome(reason, { items: { ...long, reason: '' } })).toBe('fires');
    expect(outcome(reason, { items: { ...long, reason: 'daarom' } })).toBe('ok');
    expect(outcome(reason, { items: { reason: '' } })).toBe('unknown');
    expect(judged(reason, { items: { reason: '' } }).message).toContain('aantal werkdagen');
  });

  it('believes what was stored when no page is open', () => {
    const read = { class: 'read', words: 3, digest: '0', seenOn: '2026-11-01' } as const;
    expect(outcome(rule, { page: false, stored: { why: { ...read, filled: true } } })).toBe('ok');
    expect(outcome(rule, { page: false, stored: { why: { ...read, filled: false } } })).toBe('fires');
    expect(outcome(rule, { items: { why: '' }, stored: { why: { ...read, filled: true } } })).toBe('fires');
  });
});

describe('report', () => {
  const rule = { kind: 'report', step: 'when' } as const;

  it('is unknown until the user told which reports exist', () => {
    expect(outcome(rule, {})).toBe('unknown');
    expect(outcome(rule, { reportsAnswered: true })).toBe('fires');
    expect(outcome(rule, { reports: { when: '2026-09-28' } })).toBe('ok');
    expect(outcome(rule, { reports: { when: null } })).toBe('ok');
    expect(outcome(rule, { reports: { idea: '2026-09-28' }, reportsAnswered: true })).toBe('fires');
  });

  it('asks nothing of a step that is not needed', () => {
    const items = { from: '2027-01-04', to: '2027-01-08', on: ['mon'] };
    expect(outcome({ kind: 'report', step: 'longer' }, { items, reportsAnswered: true })).toBe('ok');
    expect(outcome({ kind: 'report', step: 'longer' }, { reportsAnswered: true })).toBe('unknown');
  });
});

describe('question', () => {
  const rule = { kind: 'question', with: { answer: 'abroad' } } as const;
  const aged = {
    kind: 'question',
    with: { answer: 'abroad', between: { from: 15, below: 16, on: 'from' } },
  } as const;

  it.each([
    [undefined, 'fires'],
    [null, 'fires'],
    ['', 'fires'],
    [false, 'ok'],
    [true, 'ok'],
    ['later', 'ok'],
  ])('with the answer %j it is %s', (answer, expected) => {
    expect(outcome(rule, { answers: answer === undefined ? {} : { abroad: answer } })).toBe(expected);
  });

  it.each([
    ['2011-09-14', '2026-09-14', 'fires'],
    ['2010-09-15', '2026-09-14', 'fires'],
    ['2010-09-14', '2026-09-14', 'ok'],
    ['2011-09-15', '2026-09-14', 'ok'],
  ])('of someone born on %s who starts on %s it is %s', (born, from, expected) => {
    expect(outcome(aged, { born, items: { from } })).toBe(expected);
  });

  it('is asked while the age is not known, and judged today while the start is not', () => {
    expect(outcome(aged, { items: { from: '2026-09-14' } })).toBe('fires');
    expect(outcome(aged, { born: '2011-05-20' })).toBe('fires');
    expect(outcome(aged, { born: '2008-05-20', items: { from: null } })).toBe('ok');
    expect(outcome(aged, { born: 'geen datum' })).toBe('fires');
  });
});

describe('answer', () => {
  const rule = { kind: 'answer', with: { answer: 'abroad', in: [false, 'no'] } } as const;

  it('fires on the answers it names, and does not guess', () => {
    expect(outcome(rule, { answers: { abroad: false } })).toBe('fires');
    expect(outcome(rule, { answers: { abroad: 'no' } })).toBe('fires');
    expect(outcome(rule, { answers: { abroad: true } })).toBe('ok');
    expect(outcome(rule, {})).toBe('unknown');
    expect(outcome(rule, { answers: { abroad: null } })).toBe('unknown');
  });
});

describe('rows', () => {
  const rule = { kind: 'rows', item: 'calls', with: { cell: 'content' }, message: 'Lijn {n} mist iets.' } as const;
  const full = { date: '2026-09-10', kind: 'mail', content: 'afspraak' };
  const bare = { ...full, content: ' ' };
  const blank = { date: null, kind: '', content: '' };

  it('names the lines that lack the cell', () => {
    expect(judged(rule, { items: { calls: [full, bare] } })).toMatchObject({
      outcome: 'fires',
      message: 'Lijn 2 mist iets.',
    });
    expect(judged(rule, { items: { calls: [bare, full, bare] } }).message).toBe('Lijn 1 en 3 mist iets.');
    expect(outcome(rule, { items: { calls: [full, full] } })).toBe('ok');
  });

  it('looks past lines that are empty as a whole', () => {
    expect(outcome(rule, { items: { calls: [full, blank] } })).toBe('ok');
    expect(outcome(rule, { items: { calls: [] } })).toBe('ok');
    expect(outcome(rule, { items: { calls: '' } })).toBe('ok');
  });

  it('judges each cell for itself', () => {
    const noDate = { ...full, date: null };
    expect(outcome({ ...rule, with: { cell: 'date' } }, { items: { calls: [noDate] } })).toBe('fires');
    expect(outcome({ ...rule, with: { cell: 'kind' } }, { items: { calls: [noDate] } })).toBe('ok');
  });

  it('cannot tell lines apart in one text or in what was stored', () => {
    expect(outcome(rule, { items: { calls: '06/10/2026 mail: vraag gesteld' } })).toBe('unknown');
    expect(outcome(rule, {})).toBe('unknown');
    const stored = { class: 'read', filled: true, words: 3, digest: '0', seenOn: '2026-11-01' } as const;
    expect(outcome(rule, { stored: { calls: stored } })).toBe('unknown');
  });
});

describe('signed', () => {
  const documents = [
    { name: 'overeenkomst', labels: ['overeenkomst'] },
    { name: 'verzekering', labels: ['verzekeringsattest'], appliesWhen: { answer: 'abroad', in: [true] } },
  ];
  const rule = { kind: 'signed', item: 'signed', with: { documents }, message: 'Niet getekend: {lijst}.' } as const;

  it('names what is missing', () => {
    const answers = { abroad: true };
    expect(judged(rule, { items: { signed: [] }, answers })).toMatchObject({
      outcome: 'fires',
      message: 'Niet getekend: overeenkomst en verzekering.',
    });
    expect(judged(rule, { items: { signed: ['Overeenkomst'] }, answers }).message).toBe('Niet getekend: verzekering.');
    expect(outcome(rule, { items: { signed: ['de overeenkomst', 'verzekeringsattest'] }, answers })).toBe('ok');
  });

  it('asks about a document whose need is unknown only when nothing else is missing', () => {
    expect(outcome(rule, { items: { signed: [] } })).toBe('fires');
    expect(outcome(rule, { items: { signed: ['overeenkomst'] } })).toBe('unknown');
    expect(outcome(rule, { items: { signed: ['overeenkomst'] }, answers: { abroad: false } })).toBe('ok');
  });

  it('is unknown when the field was not seen, and takes one text as one choice', () => {
    expect(outcome(rule, { answers: { abroad: false } })).toBe('unknown');
    expect(outcome(rule, { items: { signed: null }, answers: { abroad: false } })).toBe('fires');
    expect(outcome(rule, { items: { signed: 'Overeenkomst' }, answers: { abroad: false } })).toBe('ok');
  });
});
