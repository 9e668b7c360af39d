import { afterEach, describe, expect, it } from 'vitest';
import type { Coupling } from '@/lib/core/model/coupling';
import { smt } from '@/lib/core/playbooks/smt';
import { collectCandidates } from '@/lib/page/candidates/collect';
import { formPrints } from '@/lib/page/couple/claim';
import { recognise } from '@/lib/page/recognise';

const url = 'https://demo.smartschool.be/index.php?module=LVS';
const show = (html: string): void => {
  document.documentElement.innerHTML = html;
};
afterEach(() => show('<body></body>'));

const row = (label: string, field: string): string => `<tr><td>${label}</td><td>${field}</td></tr>`;
const form = (rows: readonly string[], name = 'Noor Janssens'): string =>
  `<body><div class="profile_header_pupilinfo_item">${name}</div><div>4OV1B</div>
   <h2>Blad 3</h2><form><table>${rows.join('')}</table></form></body>`;
/** A sheet with too little of a plan to be told as one. */
const sheet = [
  row('Zoeken', '<input type="search">'),
  row('Nota van Noor', '<textarea>Bakt graag</textarea>'),
  row('Startdatum', '<input type="date" value="2027-01-12">'),
  row('Einddatum', '<input type="date">'),
];
const prints = () => {
  const view = collectCandidates(document);
  return view === null ? [] : formPrints(document, view, url, smt);
};
const claim = (): Coupling[] =>
  prints().map((field, at) => ({
    id: `one-${at}`,
    host: 'demo.smartschool.be',
    playbook: 'smt',
    verdict: { is: 'form', form: 'one' },
    field,
    madeOn: '2026-11-22',
  }));
const read = (couplings: readonly Coupling[]) => recognise(document, [smt], url, couplings);

describe('a form that the user says is a plan', () => {
  it('is known by the fields that look most like items, and by no name', () => {
    show(form(sheet));
    expect(read([])).toBeNull();
    expect(prints().map(({ labels }) => labels[0])).toEqual(['startdatum', 'einddatum', 'nota van …']);
  });

  it('is recognised from then on, for another pupil and in another order too', () => {
    show(form(sheet));
    const said = claim();
    expect(read(said)?.snapshot.items['start-date']).toMatchObject({ value: '2027-01-12' });
    show(form(sheet.toReversed(), 'Jef Maes').replaceAll('Nota van Noor', 'Nota van Jef'));
    expect(read(said)?.snapshot.student?.name).toBe('Jef Maes');
    expect(Object.keys(read(said)?.snapshot.items ?? {})).toEqual(['start-date', 'end-date']);
  });

  it('is not every form with one of its fields', () => {
    show(form(sheet));
    const said = claim();
    show(form([row('Startdatum', '<input type="date">'), row('Bedrijf', '<input>')]));
    expect(read(said)).toBeNull();
  });

  it('is known by its only field where it has no other', () => {
    show(form([row('Stand van zaken', '<textarea></textarea>')]));
    const said = claim();
    expect(said).toHaveLength(1);
    expect(read(said)?.snapshot).toMatchObject({ playbook: 'smt', items: {} });
  });

  it('has a field with a label, or cannot be told', () => {
    show('<body><p>Hier staat alleen tekst</p></body>');
    expect(prints()).toEqual([]);
  });
});
