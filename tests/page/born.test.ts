import { expect, it } from 'vitest';
import { recognisePupil } from '@/lib/page/recognise';

const head = (inside: string, more = ''): string => `
  <header><a href="#">Eva Mertens</a></header>
  <main><div class="pupil-header"><h2>Noor Janssens</h2>${inside}</div><form><label>Titel <input value="SMT 2026-2027"></label>${more}</form></main>`;

function bornIn(html: string): string | undefined {
  document.body.innerHTML = html;
  return recognisePupil(document, 'https://demo.smartschool.be/index.php?module=LVS')?.born;
}

it.each([
  ['<span>Geboren op 20/05/2010</span><span>4OV1B</span>', '2010-05-20'],
  ['<span>4OV1B</span><span>° 20 mei 2010</span>', '2010-05-20'],
  ['<dl><dt>Klas</dt><dd>4OV1B</dd><dt>Geboortedatum</dt><dd>20-05-2010</dd></dl>', '2010-05-20'],
  ['<p>4OV1B, geb. 20.05.2010</p>', '2010-05-20'],
])('the day of birth beside the name: %s', (inside, born) => {
  expect(bornIn(head(inside))).toBe(born);
});

it('no other day, no day elsewhere, and none of two', () => {
  expect(bornIn(head('<span>4OV1B</span><span>Ingeschreven op 01/09/2025</span>'))).toBeUndefined();
  expect(bornIn(head('<span>4OV1B</span>', '<p>Broer geboren op 12/03/2014</p>'))).toBeUndefined();
  expect(bornIn(head('<span>4OV1B</span><p>Geboren op 20/05/2010</p><p>Geboren op 21/05/2010</p>'))).toBeUndefined();
});
