import { describe, expect, test } from 'vitest';
import { whichPlan } from '@/lib/core/plan/which-plan';
import { plainName, whichPupil } from '@/lib/core/plan/which-pupil';
import { host, madeOn, plan, playbook, pupil, sight } from './fixtures';

const student = { name: 'Noor Janssens', class: '4OV1B', platformId: null };
const byName = pupil({ key: `${host}/name/janssens noor` });

describe('whose plan it is', () => {
  test('somebody new is kept by the platform’s id, else by name', () => {
    expect(whichPupil([], host, { ...student, platformId: '49_10880_2' }, undefined)).toEqual({
      outcome: 'new',
      pupil: { key: 'demo.smartschool.be/id/49_10880_2', host, name: 'Noor Janssens', class: '4OV1B', answers: {} },
    });
    expect(whichPupil([], host, student, undefined)).toMatchObject({
      outcome: 'new',
      pupil: { key: 'demo.smartschool.be/name/janssens noor' },
    });
  });

  test('a name is the same with other capitals, accents, order and hyphens', () => {
    expect(plainName('EL-AMRANI  Sofía')).toBe(plainName('Sofia el Amrani'));
    expect(whichPupil([byName], host, { ...student, name: 'JANSSENS Noor' }, undefined)).toMatchObject({
      outcome: 'found',
      was: byName.key,
    });
  });

  test('the platform’s id wins from the name: another name is the same pupil, another id is another', () => {
    const renamed = { ...student, name: 'Noor Peeters', class: '5OV1B', platformId: '49_10880_0' };
    expect(whichPupil([pupil()], host, renamed, undefined)).toMatchObject({
      outcome: 'found',
      pupil: { key: pupil().key, name: 'Noor Peeters', class: '5OV1B' },
    });
    expect(whichPupil([pupil()], host, { ...student, platformId: '49_99' }, undefined).outcome).toBe('new');
  });

  test('one that was known by name goes on under the id, and keeps what was answered', () => {
    const known = { ...byName, answers: { birthDate: '2010-05-20' } };
    expect(whichPupil([known], host, { ...student, platformId: '49_10880_0' }, undefined)).toEqual({
      outcome: 'found',
      was: byName.key,
      pupil: pupil({ answers: { birthDate: '2010-05-20' } }),
    });
  });

  test('a class that changed is asked about, and the answer is followed', () => {
    const later = { ...student, class: '5OV1A' };
    expect(whichPupil([byName], host, later, undefined)).toEqual({
      outcome: 'ask',
      choices: [{ id: byName.key, title: 'Noor Janssens, klas 4 OV1 B' }],
    });
    expect(whichPupil([byName], host, later, byName.key)).toMatchObject({
      outcome: 'found',
      pupil: { key: byName.key, class: '5OV1A' },
    });
    expect(whichPupil([byName], host, later, 'new')).toMatchObject({
      outcome: 'new',
      pupil: { key: `${byName.key}/2`, class: '5OV1A' },
    });
  });

  test('a name that is met twice is told apart by class, else asked', () => {
    const other = pupil({ key: `${byName.key}/2`, class: '6OV1C' });
    expect(whichPupil([byName, other], host, { ...student, class: '6OV1C' }, undefined)).toMatchObject({
      outcome: 'found',
      was: other.key,
    });
    expect(whichPupil([byName, other], host, { ...student, class: null }, undefined)).toMatchObject({
      outcome: 'ask',
      choices: [{ id: byName.key }, { id: other.key }],
    });
  });

  test('another school’s pupil of the same name is somebody else', () => {
    expect(whichPupil([byName], 'ander.smartschool.be', student, undefined).outcome).toBe('new');
  });
});

describe('which plan it is', () => {
  const first = plan({ id: 'first', schoolYear: '2026-2027', items: madeOn('2026-09-14', '2026-10-05') });
  const second = plan({ id: 'second', schoolYear: '2026-2027', items: madeOn('2026-11-02', '2027-01-12') });
  const find = (plans: Parameters<typeof whichPlan>[0], change: Parameters<typeof sight>[0] = {}, choice?: string) =>
    whichPlan(plans, sight(change), playbook, choice);

  test('none is stored: a new one', () => {
    expect(find([])).toEqual({ outcome: 'new' });
  });

  test('the platform’s id wins from everything', () => {
    const numbered = { ...second, platformId: '777' };
    expect(find([first, numbered], { platformId: '777' })).toEqual({ outcome: 'found', id: 'second' });
    expect(find([numbered], { platformId: '778', createdOn: '2026-11-02', start: '2027-01-12' })).toEqual({
      outcome: 'new',
    });
  });

  test('the day it was made tells two plans apart, also when the start moved', () => {
    expect(find([first, second], { createdOn: '2026-11-02', start: '2027-02-22' })).toEqual({
      outcome: 'found',
      id: 'second',
    });
  });

  test('without that day the start date tells them apart', () => {
    expect(find([first, second], { createdOn: null, start: '2026-10-05' })).toEqual({ outcome: 'found', id: 'first' });
  });

  test('two plans made on one day are told apart by their start, else asked', () => {
    const twin = { ...second, items: madeOn('2026-09-14', '2027-01-12') };
    expect(find([first, twin], { start: '2027-01-12' })).toEqual({ outcome: 'found', id: 'second' });
    expect(find([first, twin], { start: '2027-03-01' })).toEqual({
      outcome: 'ask',
      choices: [
        { id: 'first', title: 'SMT 2026-2027, gemaakt op 14 september 2026, start op 5 oktober 2026' },
        { id: 'second', title: 'SMT 2026-2027, gemaakt op 14 september 2026, start op 12 januari 2027' },
      ],
    });
  });

  test('another school year is another plan, unless it was made on the same day', () => {
    expect(find([first], { schoolYear: '2027-2028', createdOn: '2027-09-10', start: null })).toEqual({
      outcome: 'new',
    });
    expect(find([first], { schoolYear: '2027-2028', start: null })).toEqual({ outcome: 'found', id: 'first' });
  });

  test('a playbook over years is one plan over years', () => {
    expect(
      whichPlan(
        [first],
        sight({ schoolYear: '2027-2028', createdOn: null, start: '2026-10-05' }),
        {
          ...playbook,
          spans: 'years',
        },
        undefined,
      ),
    ).toEqual({ outcome: 'found', id: 'first' });
  });

  test('other days in the same year are a doubt, and a doubt is asked', () => {
    expect(find([first], { createdOn: '2026-11-02', start: '2027-01-12' })).toMatchObject({ outcome: 'ask' });
    expect(find([first], { createdOn: null, start: '2027-01-12' })).toMatchObject({ outcome: 'ask' });
  });

  test('an empty form may be a second plan beside a filled one', () => {
    expect(find([first], { createdOn: null, start: null })).toMatchObject({ outcome: 'ask' });
    expect(find([first], { createdOn: null, start: null, schoolYear: null })).toMatchObject({ outcome: 'ask' });
  });

  test('a plan without days is the same plan while and after it gets them', () => {
    const empty = plan({ id: 'empty', schoolYear: null });
    expect(find([empty], { createdOn: null, start: null, schoolYear: null })).toEqual({
      outcome: 'found',
      id: 'empty',
    });
    expect(find([empty])).toEqual({ outcome: 'found', id: 'empty' });
  });

  test('the user’s answer is followed', () => {
    expect(find([first], { createdOn: '2026-11-02', start: null }, 'first')).toEqual({ outcome: 'found', id: 'first' });
    expect(find([first], { createdOn: '2026-11-02', start: null }, 'new')).toEqual({ outcome: 'new' });
  });
});
