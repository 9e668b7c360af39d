import { expect, it } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { matcherOf } from '@/lib/page/match/matcher';

/** Words that stand in no list, each a little aside of one that does. */
it.each([
  ['desirability', 'Vindt de klasseraad een SMT nodig of ni?'],
  ['desirability', 'Zin v/e SMT volgens de klassenraad'],
  ['plan-title', 'Naam document'],
  ['created-on', 'Document aangemaakt'],
  ['places-listed-on', 'Keuzelijst plekken besproken/opgemaakt dd.'],
  ['places-listed-on', 'Opsomming haalbare trainingsplaatsen rond op'],
  ['places-listed-on', 'Plekken bijeen gezocht op'],
  ['place', 'Welke plek werd uiteindelijk gekozen?'],
  ['place', 'Leerling zal trainen bij'],
  ['places-listed-on', 'Wanneer had je alle plekken op een rijtje?'],
  ['prior-contacts', 'Babbels vooraf met het bedrijf'],
  ['tac-on', 'Je gaf de papieren af aan de TAC op'],
  ['place-motivation', 'Waarom juist dit bedrijf en geen ander?'],
  ['place-motivation', 'Wat gaf voor ons de doorslag?'],
  ['prior-contacts', 'Met wie van het bedrijf was er al contact?'],
  ['prior-contacts', 'Wie heeft al eens gebeld naar de plek?'],
  ['viewpoint-pupil', 'Leerling z’n eigen mening'],
  ['viewpoint-parents', 'Hoe denkt moeder erover?'],
  ['viewpoint-parents', 'Pleegouders over de SMT'],
  ['desirability', 'Wat zei de klassenraad over een SMT?'],
  ['viewpoint-partners', 'En de andere diensten, hoe denken die erover?'],
  ['start-date', 'Eerste beurt op'],
  ['end-date', 'Voorziene laatste dag SMT'],
  ['end-date', 'Stopzetting van de SMT'],
  ['end-date', 'Beëindiging SMT op'],
  ['weekdays', 'Wkdg.'],
  ['extension-30', 'Duurt het meer dan 30 dagen? Leg eens uit'],
  ['extension-60', 'Nog langer dan 60 d.? Uitleggen'],
  ['focus', 'Waar gaan ze op moeten letten?'],
  ['focus', 'Waarmee moet de werkvloer rekening houden?'],
  ['focus', 'Klemtonen en dingen om op te letten'],
  ['guidance', 'Wie zal begeleiden en hoe zullen we evalueren?'],
  ['guidance', 'Begeleiding en beoordeling op de SMT'],
  ['consent', 'Briefje met akkoord van thuis'],
  ['ihp-on', 'IHP helemaal in orde gebracht op'],
  ['ihp-on', 'Datum IHP m.b.t. SMT'],
  ['ihp-on', 'IHP met betrekking tot de SMT dd.'],
  ['ihp-on', 'IHP aangepast aan de SMT: opgemaakt op'],
  ['agreement-on', 'SMT-overeenkomst en bijlagen: opgemaakt dd.'],
  ['places-listed-on', 'Mogelijke trainingsplaatsen: opgemaakt op'],
  ['agreement-on', 'Kontrakt afgewerkt op'],
  ['signed-documents', 'Wat is er getekend teruggekomen?'],
  ['tac-on', 'Alles gegeven aan de TAC op'],
])('%s: %s', (item, label) => {
  const [best] = scoresOf(label);
  expect(best?.item).toBe(item);
  expect(best?.label).toBeGreaterThan(0.56);
});

it.each([
  'Adres',
  'Leerling',
  'Naam',

  'Nog iets kwijt?',
  'Wat wil je nog melden?',
  'Vervoer',
  'Telefoon van de baas',
])('%s says by itself no item', (label) => {
  expect(scoresOf(label)[0]?.value).toBeLessThan(0.56);
});

function scoresOf(label: string): { item: string | undefined; label: number; value: number }[] {
  const matcher = matcherOf(smt);
  const candidate = {
    kind: 'text' as const,
    element: document.createElement('input'),
    controls: [],
    from: 0,
    to: 1,
    options: [],
    labels: [{ text: label, source: 'before' as const, weight: 1 }],
    context: [],
    hidden: 'no' as const,
  };
  return matcher
    .scores(candidate)
    .map((score, at) => ({ item: matcher.items[at]?.id, label: score.label, value: score.value }))
    .toSorted((one, two) => two.label - one.label);
}
