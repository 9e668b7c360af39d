import { describe, expect, it } from 'vitest';
import { changedSince, documentForm, valuesToKeep } from '@/lib/core/documents/form';
import type { MadeDocument } from '@/lib/core/model/document';
import type { EvaluationInput } from '@/lib/core/model/evaluation';
import { documentCalled, inputWith } from './fixtures';

const formOf = (id: string, typed: Record<string, string> = {}, input: EvaluationInput = inputWith({})) =>
  documentForm(input, documentCalled(id), typed);
const valueIn = (form: ReturnType<typeof formOf>, id: string) => {
  const found = form.fields.find(({ field }) => field.id === id);
  return found === undefined ? null : [found.value, found.origin, found.missing];
};
const withMade = (made: MadeDocument[]): EvaluationInput => {
  const input = inputWith({});
  return { ...input, plan: input.plan === null ? null : { ...input.plan, documents: made } };
};

describe('the form of a document', () => {
  it('holds what plan, pupil, answers, notes and school know', () => {
    const form = formOf('agreement');
    expect(valueIn(form, 'pupil')).toEqual(['Noor Janssens', 'pupil', false]);
    expect(valueIn(form, 'place')).toEqual(['Kinderboerderij De Wilg', 'plan', false]);
    expect(valueIn(form, 'weekdays')).toEqual(['dinsdag en donderdag', 'plan', false]);
    expect(valueIn(form, 'start-date')).toEqual(['2027-01-12', 'plan', false]);
    expect(valueIn(form, 'participation')).toEqual(['arbeidsdeelname', 'answers', false]);
    expect(valueIn(form, 'institution')).toEqual(['vzw De Wilg', 'notes', false]);
    expect(valueIn(form, 'director')).toEqual(['Karel Maes', 'school', false]);
    expect(form.missing).toEqual(['Adres van de trainingsinstelling', 'Wie tekent voor de trainingsinstelling']);
  });

  it('names the user where this is her role, unless the school names somebody', () => {
    const { settings, ...input } = inputWith({});
    const { supervisor, ...schoolWords } = settings.schoolWords;
    const asked = (change: Partial<typeof settings>) =>
      valueIn(
        formOf('covering-letter', {}, { ...input, settings: { ...settings, schoolWords, ...change } }),
        'supervisor',
      );
    const user = { userName: 'Eva Mertens', role: 'training-supervisor' };
    expect(asked(user)).toEqual(['Eva Mertens', 'user', false]);
    expect(asked({ ...user, role: 'class-council' })).toEqual(['', 'none', true]);
    expect(asked({ ...user, userName: ' ' })).toEqual(['', 'none', true]);
    expect(asked({ ...user, schoolWords: settings.schoolWords })).toEqual([supervisor, 'school', false]);
  });

  it('an emptied field is missing, an optional one is not', () => {
    const form = formOf('consent-minor', { place: ' ', transport: '' });
    expect(valueIn(form, 'place')).toEqual([' ', 'typed', true]);
    expect(valueIn(form, 'transport')).toEqual(['', 'typed', false]);
    expect(form.missing).toEqual(['SMT-plaats']);
  });

  it('offers again what was typed for an earlier document, the newest first, never for what the plan says', () => {
    const input = withMade([
      { id: '1', document: 'agreement', on: '2026-12-01', values: { 'institution-person': 'Rik', place: 'Elders' } },
      { id: '2', document: 'agreement', on: '2026-12-02', values: { 'institution-person': 'Rik De Wilg' } },
    ]);
    const form = formOf('agreement', {}, input);
    expect(valueIn(form, 'institution-person')).toEqual(['Rik De Wilg', 'before', false]);
    expect(valueIn(form, 'place')).toEqual(['Kinderboerderij De Wilg', 'plan', false]);
  });

  it('warns for risky machines once each, and not for harmless ones', () => {
    expect(formOf('activity-list').warnings).toEqual([
      '‘cirkelzaag’ lijkt een risicohoudende machine. Die mag een leerling OV1 niet gebruiken.',
    ]);
    expect(formOf('activity-list', { activities: 'Kraan poetsen', equipment: 'Puntenslijper' }).warnings).toEqual([]);
    const own = inputWith({});
    const input = { ...own, settings: { ...own.settings, riskyMachines: ['Wringer'] } };
    expect(formOf('activity-list', { activities: 'De wringer vullen\nFrietketel' }, input).warnings).toEqual([
      '‘wringer’ lijkt een risicohoudende machine. Die mag een leerling OV1 niet gebruiken.',
      '‘Frietketel’ wordt heet. Vraag aan de preventieadviseur of de leerling dit mag gebruiken.',
    ]);
  });

  it('the covering letter lists what is signed according to the page, else what this plan needs', () => {
    expect(valueIn(formOf('covering-letter'), 'signed-documents')).toEqual([
      'Akkoord SMT voor een minderjarige leerling\nSMT-overeenkomst\nActiviteitenlijst\nWerkpostfiche',
      'plan',
      false,
    ]);
    const input = inputWith({});
    const signed = { class: 'fact' as const, value: ['SMT-overeenkomst', 'Akkoord'], seenOn: '2026-12-14' };
    const seen = {
      ...input,
      plan: input.plan && { ...input.plan, items: { ...input.plan.items, 'signed-documents': signed } },
    };
    expect(valueIn(formOf('covering-letter', {}, seen), 'signed-documents')).toEqual([
      'SMT-overeenkomst\nAkkoord',
      'plan',
      false,
    ]);
  });
});

describe('a document that was made', () => {
  const made = (): MadeDocument => ({
    id: '1',
    document: 'agreement',
    on: '2026-12-14',
    values: valuesToKeep(formOf('agreement')),
  });

  it('keeps nothing that quotes the plan', () => {
    const kept = valuesToKeep(formOf('agreement', { 'plan-focus': 'Hulp vragen', costs: 'geen' }));
    expect(kept['costs']).toBe('geen');
    expect(JSON.stringify(kept)).not.toContain('Hulp vragen');
  });

  it('holds while dates and place are the same', () => {
    expect(changedSince(inputWith({}), made())).toEqual([]);
  });

  it('tells what became otherwise', () => {
    expect(changedSince(inputWith({ end: '2027-06-11' }), made())).toEqual(['Einddatum']);
    expect(changedSince(inputWith({ participation: 'sensory' }), made())).toEqual(['Soort SMT']);
  });

  it('says nothing of a document that the playbook does not have any more', () => {
    expect(changedSince(inputWith({}), { ...made(), document: 'gone' })).toEqual([]);
  });
});
