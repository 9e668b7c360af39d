import { describe, expect, test, vi } from 'vitest';
import type { MadeDocument } from '@/lib/core/model/document';
import { stepDocuments } from '@/lib/view/model/documents';
import type { PlanPlace } from '@/lib/view/place';
import { designState, opened, place, plan, pupil } from './support/design';
import { planReading, sidebarOn } from './support/fakes';

const state = designState();
const placeWith = (documents: MadeDocument[], answers: Record<string, string> = {}): PlanPlace => ({
  ...place,
  stored: { ...opened, plan: { ...plan, documents }, pupil: { ...pupil, answers } },
});
const made = (id: string, on: string, start: string): MadeDocument => ({
  id,
  document: 'agreement',
  on,
  values: { 'start-date': start },
});

describe('the documents of a step', () => {
  test('are offered where they are made, and nowhere else', () => {
    expect(stepDocuments(state, place, 'agreement')).toEqual({
      document: 'agreement',
      make: 'Maak de documenten',
      lines: [],
    });
    expect(stepDocuments(state, place, 'place')).toBeNull();
    expect(stepDocuments(state, { ...place, stored: null }, 'agreement')).toBeNull();
  });

  test('consent starts at the form of the age today', () => {
    const first = (born: string) => stepDocuments(state, placeWith([], { birthDate: born }), 'consent')?.document;
    expect(first('2010-05-20')).toBe('consent-minor');
    expect(first('2008-05-20')).toBe('consent-adult');
  });

  test('one from before a change on the page says so; an older copy of it is silent', () => {
    const lines = (documents: MadeDocument[]) => stepDocuments(state, placeWith(documents), 'agreement')?.lines;
    expect(lines([made('1', '2026-12-01', '2027-01-05')])).toEqual([
      { id: '1', text: 'SMT-overeenkomst, gemaakt op 1 december 2026', changed: 'Sindsdien veranderd: Startdatum.' },
    ]);
    expect(lines([made('1', '2026-12-01', '2027-01-05'), made('2', '2026-12-20', '2027-01-12')])).toEqual([
      { id: '2', text: 'SMT-overeenkomst, gemaakt op 20 december 2026', changed: null },
    ]);
  });
});

test('the page with documents gets the texts that a document may quote, and only these', async () => {
  vi.useFakeTimers();
  const sidebar = sidebarOn(
    planReading({ focus: ' Hulp vragen ', guidance: '', desirability: 'Noor is er klaar voor' }),
    {
      'own-page/open': () => ({}),
    },
  );
  await sidebar.start();
  await vi.advanceTimersByTimeAsync(150);
  sidebar.actions.openDocuments('agreement');
  expect(sidebar.inputs('own-page/open')).toEqual([
    { section: 'documenten', plan: 'plan-1', document: 'agreement', texts: { focus: 'Hulp vragen' } },
  ]);
  vi.useRealTimers();
});
