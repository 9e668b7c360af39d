import { expect, it } from 'vitest';
import type { DocumentKind } from '@/lib/core/model/document';
import { parsePlaybook } from '@/lib/core/playbooks/parse';
import { tiny } from '../playbooks/tiny';

const letter: DocumentKind = {
  id: 'letter',
  title: 'Brief',
  help: 'Een brief.',
  fields: [
    { id: 'who', kind: 'text', title: 'Wie', from: [{ pupil: 'name' }] },
    { id: 'what', kind: 'lines', title: 'Wat', from: [{ item: 'summary' }] },
  ],
  body: [{ text: 'Beste {who}' }, { lines: 'what' }],
};

function problems(...documents: unknown[]): string[] {
  const parsed = parsePlaybook({ ...tiny(), documents });
  return parsed.ok ? [] : parsed.problems;
}

it('a document whose names all exist is accepted', () => {
  expect(problems(letter)).toEqual([]);
});

it.each<[string, unknown, string]>([
  [
    'a tag without a field',
    { body: [{ text: '{whom}' }] },
    'letter › inhoud › 1: het veld ‘whom’ bestaat niet of heeft regels',
  ],
  [
    'lines in a sentence',
    { body: [{ text: '{what}' }] },
    'letter › inhoud › 1: het veld ‘what’ bestaat niet of heeft regels',
  ],
  ['a text as lines', { body: [{ lines: 'who' }] }, 'letter › inhoud › 1: ‘who’ is geen veld met regels'],
  ['half a tag', { body: [{ text: 'Beste {who' }] }, 'letter › inhoud › 1: er staat een accolade te veel of te weinig'],
  [
    'a source that is not there',
    { fields: [{ id: 'who', kind: 'text', title: 'Wie', from: [{ item: 'nowhere' }] }], body: [] },
    'letter › velden › who: het item ‘nowhere’ bestaat niet',
  ],
  [
    'workdays where none are counted',
    { fields: [{ id: 'who', kind: 'text', title: 'Wie', from: [{ plan: 'workdays' }] }], body: [] },
    'letter › velden › who: dit draaiboek telt geen werkdagen',
  ],
  ['a step that is not there', { step: 'nowhere' }, 'letter › stap: de stap ‘nowhere’ bestaat niet'],
])('%s is told with its place', (_, change, problem) => {
  expect(problems({ ...letter, ...(change as object) })).toEqual([`documenten › ${problem}`]);
});

it('two documents of one name are told', () => {
  expect(problems(letter, letter)).toEqual([
    'documenten › letter › id: de naam ‘letter’ bestaat al; geef elk onderdeel een eigen naam',
  ]);
});
