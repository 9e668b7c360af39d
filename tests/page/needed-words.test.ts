import { afterEach, expect, it } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { recognise } from '@/lib/page/recognise';

const rows: [string, string][] = [
  ['Wenselijkheid', 'Wenselijk, unaniem.'],
  ['Plaats', 'Bakkerij Aernoudt'],
  ['Motivatie keuze plaats', 'Zij bakt graag.'],
  ['Startdatum', '24/11/2026'],
  ['Einddatum', '29/01/2027'],
  ['Weekdagen', 'di, do'],
  ['Standpunt leerling', 'Kan niet wachten!'],
  ['Standpunt ouders', 'Mama wil geen vroege uren.'],
  ['Standpunt andere partners', 'CLB: akkoord'],
  ['Voorafgaande contacten', '23/09/2026 telefonisch: plaats is vrij'],
  ['Klemtonen en aandachtspunten', 'Haarnet.'],
  ['Begeleiding en evaluatie', 'Wekelijks een bezoek.'],
  ['Oplijsten mogelijke plaatsen', '21/09/2026'],
  ['Motivatie verlenging 30-60 dagen', 'nvt'],
  ['Motivatie verlenging > 60 dagen', 'nvt'],
  ['Overeenkomst + bijlagen', '10/11/2026'],
  ['Ondertekend door alle partijen', 'overeenkomst'],
  ['Naar TAC', '19/11/2026'],
];
const against = '<p>Attest van aanwezigheid. Aanwezigen: mama, Joke. Takenbeleid. Onderwijsbehoeften.</p>';

const isPlan = (count: number, heading = ''): boolean => {
  const lines = rows.slice(0, count).map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`);
  document.body.innerHTML = `<h2>Lievens Fien <small>4OV1F</small></h2>${heading}${against}<table>${lines.join('')}</table>`;
  return recognise(document, [smt], 'https://demo.smartschool.be/index.php?module=LVS') !== null;
};

afterEach(() => {
  document.body.innerHTML = '';
});

it('nearly all items are a plan under the heading of another document too, a few are not', () => {
  expect([isPlan(18, '<h3>IHP eerste trimester</h3>'), isPlan(12, '<h3>IHP SMT-doelen</h3>')]).toEqual([true, false]);
});

it('a page with nearly all items is a plan, whatever lies around it; one with a few needs words for it', () => {
  expect([isPlan(18), isPlan(10)]).toEqual([true, false]);
});
