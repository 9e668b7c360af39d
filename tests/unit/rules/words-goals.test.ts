import { describe, expect, it } from 'vitest';
import { findingOf, onText } from './texts-support';

describe('a motivation that starts from the goals of the pupil (062)', () => {
  it.each([
    'Deze plaats is dicht bij de school.',
    'De doelgroep van het dagcentrum bestaat uit ouderen.',
    'Kringwinkel: de opbrengst gaat naar het goede doel.',
    'Ze verkopen koekjes voor goede doelen.',
    'Mama kent de mensen daar en de bus stopt voor de deur.',
    'Hij mag er doelman zijn bij het voetbal.',
    'Een doelloze namiddag is er nooit, er is altijd werk.',
    'De plaats kwam als beste uit de lijst en de mentor heeft tijd.',
    'Ze maakte een doelpunt tegen het andere huis, de sfeer zat goed.',
    'Handelingen zoals vegen en dweilen komen elke dag terug.',
    'Het plan van het gebouw is duidelijk, ze vindt er haar weg.',
    'Er is een bakfiets en een kopieermachine, taken genoeg.',
    'We kozen dit omdat de andere plaatsen volzet waren.',
  ])('is missed in: %s', (text) => {
    expect(onText('062', 'place-motivation', text)).toBe('fires');
  });

  it.each([
    'Sluit aan bij de handelingsplanning.',
    'Uit het HANDELINGSPLAN: zelfstandig een taak afmaken.',
    'Zie handelings-plan van september.',
    'Past bij de doelen.',
    'Het doel is klanten begroeten.',
    'Twee leerdoelen komen hier aan bod.',
    'Ze werkt er aan haar doelstellingen rond tempo.',
    'Ontwikkelingsdoel 4: samenwerken.',
    'Staat zo in het IHP.',
    'In functie van haar IAC oefenen we hier.',
    'Volgens het individueel aangepast curriculum.',
    'Werkpunt uit de klas: op tijd beginnen.',
    'Past in zijn toekomstperspectief van begeleid werken.',
    'Handelingsgericht gekozen, samen met het CLB.',
    'Prioritaire doelen: hygiëne en tempo.',
  ])('is heard in: %s', (text) => {
    expect(onText('062', 'place-motivation', text)).toBe('ok');
  });

  it('says nothing of an empty text, and does not know one that was not seen', () => {
    expect(onText('062', 'place-motivation', '')).toBe('ok');
    expect(findingOf('062', { uncertain: ['place-motivation'] }).outcome).toBe('unknown');
  });
});
