import { expect, it } from 'vitest';
import { askedIn } from '@/lib/page/candidates/messages';

it.each([
  ['Je dient een startdatum in te vullen.', 'een startdatum'],
  ['Gelieve de einddatum op te geven', 'de einddatum'],
  ['Vul de motivatie voor de keuze in.', 'de motivatie voor de keuze'],
  ['Noteer de klemtonen van de training.', 'de klemtonen van de training'],
  ['De titel is verplicht', 'De titel'],
  ['De einddatum moet ingevuld zijn.', 'De einddatum'],
  ['Titel ontbreekt!', 'Titel'],
])('%s asks for %s', (message, asked) => {
  expect(askedIn(message)).toBe(asked);
});

it.each(['Kies een datum', 'Dit veld is verplicht.', 'Startdatum', ''])('%s asks for nothing by name', (message) => {
  expect(askedIn(message)).toBe(message);
});
