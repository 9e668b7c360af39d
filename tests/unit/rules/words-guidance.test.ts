import { describe, expect, it } from 'vitest';
import { findingOf, onText } from './texts-support';

describe('guidance that tells who, when and how (114)', () => {
  it.each([
    ['Wekelijks.', 'who and how'],
    ['De mentor begeleidt.', 'when and how'],
    ['Er is een evaluatie.', 'who and when'],
    ['We volgen het op.', 'all three'],
    ['Elke week een verslag.', 'who'],
    ['Er wordt tussentijds en op het einde geëvalueerd.', 'who'],
    ['Mevrouw Peeters heeft telefonisch contact.', 'when'],
    ['De trainingsbegeleider gaat langs op bezoek.', 'when'],
    ['De klastitularis is er elke dinsdag.', 'how'],
    ['De jobcoach komt maandelijks.', 'how'],
    ['Zie afspraken.', 'all three'],
    ['Wordt nog afgesproken met de plaats.', 'all three'],
    ['Juf An, om de twee weken.', 'how'],
    ['Evaluatieformulier in december.', 'who'],
  ])('%s lacks %s', (text) => {
    expect(onText('114', 'guidance', text)).toBe('fires');
  });

  it.each([
    'De trainingsbegeleider gaat om de twee weken langs, halfweg is er een evaluatiegesprek met de mentor.',
    'Mentor Karin noteert elke dag in het heen-en-weerschriftje.',
    'De opvoedster belt wekelijks met school.',
    'Meneer Claes doet 3 keer een bezoek en maakt een verslag.',
    'Juf An: tussentijdse evaluatie op 12/01/2027.',
    'Leerkrachten observeren op dinsdag en vullen de kijkwijzer in.',
    'De begeleidster van het dagcentrum vult maandelijks een evaluatiefiche in.',
    'Na 4 weken nabespreking met de klastitularis.',
    'De jobcoach mailt iedere vrijdag een korte feedback.',
    'GEËVALUEERD DOOR DE MENTOR, IN DECEMBER EN IN MEI.',
    'Op het einde van elk trimester is er overleg tussen mentor en leerkracht.',
    'De verantwoordelijke volgt de taken dagelijks op met een checklist.',
    'Begeleid door de ergotherapeut, twee keer per maand gesprek.',
  ])('nothing lacks in: %s', (text) => {
    expect(onText('114', 'guidance', text)).toBe('ok');
  });

  it('says nothing of an empty text, and does not know one that was not seen', () => {
    expect(onText('114', 'guidance', '')).toBe('ok');
    expect(findingOf('114', {}).outcome).toBe('unknown');
  });
});
