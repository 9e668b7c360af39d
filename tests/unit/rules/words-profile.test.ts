import { describe, expect, it } from 'vitest';
import { findingOf, onText } from './texts-support';

describe('a text on the desirability that starts from the pupil (023)', () => {
  it.each([
    'De klassenraad vindt een SMT wenselijk en gaat akkoord.',
    'SMT op dinsdag en donderdag, vanaf begin oktober. De situatie op de bus bekijken we nog.',
    'Iedereen gaat akkoord. We bekijken de beelden van de infoavond samen op het beeldscherm.',
    'De sterkedraad-firma levert de koffie. De SMT mag starten.',
    'De school kan alle leerlingen van de groep laten deelnemen. Kan in oktober starten.',
    'De klassenraad van 28 september 2026 keurt dit goed, met eenparigheid van stemmen.',
    'Het internaat regelt het vervoer. De dagen liggen nog niet vast.',
    'Noodnummers zijn doorgegeven, de noodzakelijke papieren volgen later.',
    'Er is plaats in het dagcentrum en de bus rijdt er langs.',
    'SMT wenselijk. Geen opmerkingen.',
    'We volgen het voorstel van de trainingsbegeleider. De ouders worden gebeld.',
    'Een afbeelding van het gebouw hangt in de klas. De begindatum volgt.',
    'De leerling mag dit jaar op SMT gaan. Het groene licht werd gegeven.',
  ])('is missed in: %s', (text) => {
    expect(onText('023', 'desirability', text)).toBe('fires');
  });

  it.each([
    'Vanuit de beeldvorming vindt de klassenraad een SMT zinvol.',
    'De BEGINSITUATIE werd besproken op de klassenraad.',
    'Uit de begin-situatie blijkt dat ze klaar is voor een SMT.',
    'Haar sterktes liggen in huishoudelijke taken.',
    'Hij is sterk in routinetaken en mag op SMT.',
    'Ze is geïnteresseerd in dieren, dus een SMT past.',
    'Zijn interesses: koken en tuinieren.',
    'Noor kan al zelfstandig met de bus.',
    'Hij kan een halve dag zelfstandig doorwerken.',
    'Het niveau van de klas ligt hoger, een SMT geeft haar kansen.',
    'Zijn taalniveau laat korte opdrachten toe.',
    'Ze heeft nood aan een vaste begeleider.',
    'De noden en onderwijsbehoeften werden overlopen.',
    'Ondersteuningsbehoefte: één opdracht tegelijk.',
    'Hij werkt heel graag buiten.',
    'Werkpunten zijn tempo en op tijd komen.',
    'Ze evolueert goed en groeit in zelfredzaamheid.',
    'Uit observaties blijkt dat drukte moeilijk is.',
    'Ze heeft baat bij een rustige plek.',
    'Hij begrijpt opdrachten goed en is een rustige jongen.',
  ])('is heard in: %s', (text) => {
    expect(onText('023', 'desirability', text)).toBe('ok');
  });

  it('says nothing of an empty text, and does not know one that was not seen', () => {
    expect(onText('023', 'desirability', ' ')).toBe('ok');
    expect(findingOf('023', {}).outcome).toBe('unknown');
    expect(findingOf('023', { items: { desirability: 'De SMT mag.' } }).message).toBe(
      'Tip: vertrek vanuit de beeldvorming en de beginsituatie van de leerling.',
    );
  });
});
