import { describe, expect, it } from 'vitest';
import { emptyTexts, findingOf, onText } from './texts-support';

const ark = {
  items: { place: 'Dagcentrum De Ark' },
  records: { places: [{ name: 'De Ark' }, { name: 'De Winning' }] },
};
const parents = (text: string) => onText('048', 'viewpoint-parents', text, ark);

describe('a viewpoint about the chosen place (048)', () => {
  it.each([
    'Mama is niet akkoord met De Ark.',
    'De ouders gaan niet akkoord.',
    'Papa ziet De Ark niet zitten.',
    'Ouders zien deze plaats niet zitten, ze vinden het te ver.',
    'NIET AKKOORD, te ver van huis.',
    'Mama vindt dagcentrum de Ark te druk.',
    'Liever niet in De Ark.',
    'Mama kent De Ark, maar vindt het te ver.',
    'Ze wil niet naar De Ark, wel naar De Winning.',
    'De Winning is leuk, De Ark niet.',
    'Papa is tegen deze keuze.',
    'Ouders hebben bezwaren tegen deze plaats.',
    'Mama twijfelt nog.',
    'Ze zijn niet positief over het dagcentrum.',
    'Mama vond het eerst leuk, maar nu ziet ze De Ark niet zitten.',
    'Hij is bang in De Ark.',
    'Mama raadt De Ark af.',
    'Papa staat er negatief tegenover.',
    'Liever naar De Winning dan naar De Ark.',
    'Na het bezoek was mama niet akkoord met De Ark.',
    'Géén goed idee volgens papa.',
    'Papa heeft zijn twijfels over het dagcentrum.',
    'De ouders staan niet achter deze keuze.',
    'Negatief: te ver van huis.',
    'Ik vind het saai.',
    'Mama is bang dat hij in De Ark verdrietig wordt.',
  ])('is negative: %s', (text) => {
    expect(parents(text)).toBe('fires');
  });

  it.each([
    'Mama is akkoord met De Ark.',
    'Niet negatief over De Ark.',
    'Geen bezwaar.',
    'De ouders hebben geen enkel bezwaar tegen De Ark.',
    'Eerst twijfelde mama, nu is ze akkoord.',
    'Papa was eerst niet akkoord met De Ark, maar na het bezoek wel.',
    'Ze wil niet naar De Winning. De Ark vindt ze leuk.',
    'De Winning zien ze niet zitten, te ver. Voor De Ark zijn ze akkoord.',
    'De Ark is niet te ver, prima.',
    'Mama heeft er niets op tegen.',
    'Ze twijfelt niet: De Ark is de beste keuze.',
    'Hij wil niets anders dan De Ark.',
    'Ze kan niet wachten om in De Ark te beginnen.',
    'Mama wil niet op woensdag, omwille van de logopedie.',
    'Papa brengt hem tegen 9 uur naar De Ark.',
    'De arts zei niets over De Ark.',
    'Mama kon niet aanwezig zijn, maar is akkoord met De Ark.',
    'Geen probleem, De Ark is dicht bij huis.',
    'Ze wil niet dat hij alleen naar De Ark fietst, de schoolbus is goed.',
    'Intussen zijn ze gerustgesteld; in het begin waren ze niet akkoord.',
    'Mama is er niet op tegen.',
    'Mama twijfelde tussen De Ark en De Winning en kiest nu voor De Ark.',
    'Ze willen niet meer dan twee dagen per week in De Ark.',
    'Als het te druk wordt in De Ark, mag hij even naar buiten.',
    'De Winning ziet mama niet zitten. De Ark wel.',
    'Papa was niet bereikbaar. Mama gaat akkoord.',
    'Ze zien het zeker zitten!',
    'Niet van toepassing.',
    '',
  ])('is not negative: %s', (text) => {
    expect(parents(text)).toBe('ok');
  });

  it('tells who', () => {
    const by = (item: string, text: string) =>
      findingOf('048', { items: { ...emptyTexts, ...ark.items, [item]: text }, done: ['place'] }).message;
    expect(by('viewpoint-pupil', 'Ik wil niet naar De Ark.')).toBe(
      'De leerling was niet positief over ‘Dagcentrum De Ark’. Leg uit hoe daarmee rekening is gehouden.',
    );
    expect(by('viewpoint-parents', 'Niet akkoord.')).toContain('Een van de ouders was niet positief');
    expect(by('viewpoint-partners', 'Het internaat is niet akkoord.')).toContain(
      'Een andere partner was niet positief',
    );
  });

  it('tells who in one field for all viewpoints by the words beside it', () => {
    const text = 'Noor: leuk! Mama: niet akkoord met De Ark.';
    const shared = { 'viewpoint-pupil': text, 'viewpoint-parents': text, 'viewpoint-partners': text };
    const one = (words: string) =>
      findingOf('048', {
        items: { ...ark.items, ...Object.fromEntries(Object.keys(shared).map((item) => [item, words])) },
      }).message;
    expect(one('De leerling vindt het leuk. Mama is niet akkoord met De Ark.')).toContain('Een van de ouders was');
    expect(one('Niet akkoord.')).toContain('Iemand was');
  });

  it('is silent without a place, and does not know what was not seen', () => {
    expect(onText('048', 'viewpoint-parents', 'Niet akkoord.', { items: { place: '' } })).toBe('ok');
    expect(onText('048', 'viewpoint-parents', 'Niet akkoord.')).toBe('unknown');
    expect(findingOf('048', { items: { place: 'De Ark', 'viewpoint-pupil': 'Leuk.' } }).outcome).toBe('unknown');
    expect(
      findingOf('048', { items: { place: 'De Ark', 'viewpoint-pupil': 'Ik wil niet naar De Ark.' } }).outcome,
    ).toBe('fires');
    expect(onText('048', 'viewpoint-parents', 'Akkoord.', { items: { place: "'t Ei" } })).toBe('ok');
  });
});
