import { afterEach, expect, test } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { reportFormFields } from '@/lib/page/around/form-fields';
import { collectCandidates } from '@/lib/page/candidates/collect';
import { writeField } from '@/lib/page/write/write';
import { reportPage } from '../smartschool/pages/others';
import { startingPupils } from '../smartschool/pupils';

afterEach(() => document.body.replaceChildren());

/** The live fields of a page with this body. */
function fieldsOf(body: string) {
  const page = new DOMParser().parseFromString(body, 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
  const view = collectCandidates(document);
  if (view === null) throw new Error('too much');
  return reportFormFields(document, view, [smt]);
}

const [noor] = startingPupils();
const form = noor === undefined ? '' : reportPage(noor).text;
const noEditor = async () => false;

test('each part of the form is one live field, and who led it is told from who was there', async () => {
  const fields = fieldsOf(form);
  expect([...fields.keys()]).toEqual(['kind', 'date', 'chair', 'attendees', 'title', 'text']);
  const names = [...fields.values()].map((field) => field?.controls[0]?.getAttribute('name'));
  expect(names).toEqual(['kind', 'date', 'chair', 'present', 'subject', 'text']);
  const values: Record<string, string | string[]> = {
    kind: ['begeleidende klassenraad'],
    date: '2026-09-28',
    chair: 'An Peeters',
    text: 'Verslag\n\nJa.',
  };
  for (const [part, value] of Object.entries(values)) {
    const field = fields.get(part as 'kind');
    if (field == null) throw new Error(part);
    expect(await writeField(field, value, noEditor)).toMatchObject({ ok: true });
  }
  const held = (name: string) => document.querySelector<HTMLInputElement>(`[name=${name}]`)?.value;
  expect(['kind', 'date', 'chair', 'text'].map(held)).toEqual([
    'begeleidende klassenraad',
    '28/09/2026',
    'An Peeters',
    'Verslag\n\nJa.',
  ]);
});

test('a part that two fields may be is none', () => {
  const two = form.replace('Voorzitter:', 'Aanwezig:');
  const fields = fieldsOf(two);
  expect(fields.get('attendees')).toBeNull();
  expect(fields.get('text')?.controls[0]?.getAttribute('name')).toBe('text');
});

test('a page that is no such form has no parts', () => {
  expect(fieldsOf('<h1>Nieuws</h1><form><label>Titel <input name="t"></label></form>').size).toBe(0);
});
