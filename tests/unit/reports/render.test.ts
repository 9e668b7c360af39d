import { describe, expect, it } from 'vitest';
import type { Playbook } from '@/lib/core/model/playbook';
import type { ReportContext } from '@/lib/core/model/report';
import { smt } from '@/lib/core/playbooks/smt';
import { renderReport, TemplateError } from '@/lib/core/reports/render';

const noor: ReportContext = {
  playbook: 'smt',
  topics: ['desirability'],
  student: 'Noor Janssens',
  class: '4OV1B',
  schoolYear: '2026-2027',
  date: '2026-09-28',
  chair: 'An Peeters',
  attendees: 'An Peeters, Bart Maes\nCas Wouters',
  decision: 'De SMT is wenselijk.',
  motivation: 'Noor is eraan toe.',
  items: {
    desirability: 'Noor werkt graag met dieren.\n- stipt\n- beleefd',
    'places-listed-on': '2026-10-05',
    'viewpoint-pupil': 'Ik wil naar\nde kinderboerderij.',
    'viewpoint-parents': 'Mama vindt het goed.',
    place: 'Kinderboerderij De Campagne',
    'place-motivation': 'Sluit aan bij haar doelen.',
    'start-date': '2027-01-12',
    'end-date': '2027-06-04',
    weekdays: 'tue, thu',
    'extension-30': 'Noor heeft tijd nodig.',
    'extension-60': 'Ook 60 dagen volstaan niet.',
    focus: 'Hulp vragen.',
    guidance: 'Wekelijks bezoek.',
  },
  days: 33,
};

const bare: ReportContext = {
  ...noor,
  class: null,
  schoolYear: null,
  date: null,
  chair: '',
  attendees: ' ',
  decision: '',
  motivation: '',
  items: {},
  days: null,
};

function topic(step: string, change: Partial<ReportContext> = {}): string {
  const { text } = renderReport(smt, { ...noor, ...change, topics: [step] });
  return text.slice(text.indexOf('Cas Wouters') + 'Cas Wouters'.length, text.indexOf('\n\nBESLUIT')).trim();
}

function withTemplate(template: string): Playbook {
  if (smt.report === undefined) throw new Error('SMT has a report');
  return { ...smt, report: { ...smt.report, frame: template } };
}

describe('renderReport', () => {
  it('makes a whole report as text', () => {
    expect(renderReport(smt, noor)).toMatchObject({
      missing: [],
      text: `VERSLAG BEGELEIDENDE KLASSENRAAD

Leerling: Noor Janssens
Klas: 4OV1B
Schooljaar: 2026-2027
Datum: maandag 28 september 2026
Voorzitter: An Peeters
Aanwezig: An Peeters, Bart Maes en Cas Wouters

WENSELIJKHEID VAN DE SMT
De klassenraad besprak of een sociaal-maatschappelijke training wenselijk is voor Noor. De beeldvorming en de beginsituatie waren het uitgangspunt.
De klassenraad stelt vast:
Noor werkt graag met dieren.
- stipt
- beleefd

BESLUIT
De SMT is wenselijk.

MOTIVATIE
Noor is eraan toe.`,
    });
  });

  it('makes the same report as html without styles', () => {
    const { html } = renderReport(smt, noor);
    expect(html).toContain(
      '<h3>Verslag begeleidende klassenraad</h3>\n<p><strong>Leerling:</strong> Noor Janssens</p>',
    );
    expect(html).toContain(
      '<p>Noor werkt graag met dieren.</p>\n<ul><li>stipt</li><li>beleefd</li></ul>\n<h3>Besluit</h3>',
    );
    expect(html.replace(/<\/?(?:h3|p|ul|li|strong)>/g, '')).not.toMatch(/[<>]/);
  });

  it('writes every topic as a class council would', () => {
    expect(topic('place')).toBe(`SMT-PLAATS
De klassenraad besprak de lijst met mogelijke SMT-plaatsen van maandag 5 oktober 2026, samen met de standpunten van de betrokkenen:
- Leerling: Ik wil naar de kinderboerderij.
- Ouders of verantwoordelijken: Mama vindt het goed.
Rekening houdend met deze standpunten, met de wensen en de woonplaats van Noor en met de beeldvorming en de beginsituatie kiest de klassenraad als SMT-plaats: Kinderboerderij De Campagne.`);
    expect(topic('place-motivation')).toBe(`MOTIVATIE VAN DE KEUZE
De klassenraad motiveert de keuze voor Kinderboerderij De Campagne vanuit de handelingsplanning van Noor:
Sluit aan bij haar doelen.`);
    expect(topic('period', { days: 12.5 })).toBe(`DUUR, TIJDSTIP EN SPREIDING
De SMT loopt van dinsdag 12 januari 2027 tot en met vrijdag 4 juni 2027, telkens op dinsdag en donderdag.
Dat zijn 12,5 werkdagen in schooljaar 2026-2027, zonder de vakanties en de vrije dagen.`);
    expect(topic('period')).toContain(
      'Dat zijn 33 werkdagen in schooljaar 2026-2027, zonder de vakanties en de vrije dagen. Daarmee duurt de SMT langer dan 30 werkdagen: de klassenraad motiveert de verlenging.',
    );
    expect(topic('focus')).toBe(`KLEMTONEN EN AANDACHTSPUNTEN
Vanuit de beeldvorming en de beginsituatie van Noor bepaalt de klassenraad deze klemtonen en aandachtspunten voor de SMT:
Hulp vragen.`);
    expect(topic('guidance')).toBe(`BEGELEIDING EN EVALUATIE
De klassenraad maakt deze afspraken over de begeleiding en de evaluatie van Noor tijdens de SMT:
Wekelijks bezoek.`);
  });

  it('motivates an extension once above 30 and again above 60 workdays', () => {
    expect(topic('extension')).toBe(`VERLENGING
De SMT telt 33 werkdagen en duurt daarmee langer dan 30 werkdagen per schooljaar. De klassenraad motiveert de verlenging vanuit de individuele handelingsplanning van Noor:
Noor heeft tijd nodig.
De verlenging gaat pas door als de ouders of de meerderjarige leerling er schriftelijk mee akkoord gaan.`);
    expect(topic('extension', { days: 61 })).toContain(
      'Noor heeft tijd nodig.\nOmdat de SMT ook langer dan 60 werkdagen duurt, motiveert de klassenraad dat bijkomend:\nOok 60 dagen volstaan niet.\nDe verlenging',
    );
    const combined = { ...noor.items, 'extension-60': 'Noor heeft tijd nodig.' };
    expect(topic('extension', { days: 61, items: combined })).not.toContain('bijkomend');
  });

  it('says a combined viewpoint once', () => {
    const items = {
      ...noor.items,
      'viewpoint-pupil': 'Iedereen ja.',
      'viewpoint-parents': 'Iedereen ja.',
      'viewpoint-partners': 'Iedereen ja.',
    };
    expect(topic('place', { items }).match(/Iedereen ja\./g)).toHaveLength(1);
  });

  it('holds several topics, in the order of the playbook', () => {
    const { text } = renderReport(smt, { ...noor, topics: ['guidance', 'desirability', 'period'] });
    const headings = text.split('\n').filter((line) => /^[A-Z, -]+$/.test(line) && line.length > 3);
    expect(headings).toEqual([
      'VERSLAG BEGELEIDENDE KLASSENRAAD',
      'WENSELIJKHEID VAN DE SMT',
      'DUUR, TIJDSTIP EN SPREIDING',
      'BEGELEIDING EN EVALUATIE',
      'BESLUIT',
      'MOTIVATIE',
    ]);
  });

  it('names in Dutch what is still empty, in reading order', () => {
    const { text, missing } = renderReport(smt, { ...bare, topics: ['place', 'period'] });
    expect(missing).toEqual([
      'schooljaar',
      'datum van de klassenraad',
      'voorzitter',
      'aanwezigen',
      'standpunt van de leerling',
      'standpunt van de ouders',
      'naam van de SMT-plaats',
      'startdatum',
      'einddatum',
      'dagen',
      'aantal werkdagen',
      'besluit',
      'motivatie',
    ]);
    expect(text).toContain('Datum: [datum van de klassenraad invullen]');
    expect(text).toContain('BESLUIT\n[besluit invullen]');
    expect(text).not.toContain('Klas:');
  });

  it('says of each line which fields it comes from, through filters and over several lines', () => {
    const { lines, text } = renderReport(smt, { ...noor, topics: ['desirability', 'place', 'period'], days: 12 });
    expect(lines?.map((line) => line.text).join('\n')).toBe(text);
    expect(lines?.filter(({ from }) => from.length > 0)).toEqual([
      { text: 'Noor werkt graag met dieren.', from: ['Bevindingen over de wenselijkheid'] },
      { text: '- stipt', from: ['Bevindingen over de wenselijkheid'] },
      { text: '- beleefd', from: ['Bevindingen over de wenselijkheid'] },
      { text: expect.stringContaining('maandag 5 oktober 2026'), from: ['Lijst opgemaakt op'] },
      { text: '- Leerling: Ik wil naar de kinderboerderij.', from: ['Standpunt van de leerling'] },
      { text: '- Ouders of verantwoordelijken: Mama vindt het goed.', from: ['Standpunt van de ouders'] },
      { text: expect.stringContaining('Kinderboerderij De Campagne'), from: ['Naam van de SMT-plaats'] },
      { text: expect.stringContaining('telkens op dinsdag en donderdag.'), from: ['Startdatum', 'Einddatum', 'Dagen'] },
    ]);
  });

  it('runs nothing that stands in a value', () => {
    const evil = '<script>alert(1)</script> {{ leerling }} {% raw %}';
    const { text, html } = renderReport(smt, {
      ...noor,
      topics: ['desirability', 'place'],
      student: evil,
      class: '"><img src=x onerror=alert(1)>',
      decision: evil,
      items: { ...noor.items, desirability: evil, 'viewpoint-pupil': evil, place: evil },
    });
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<img');
    expect(html).toContain('<p>&lt;script&gt;alert(1)&lt;/script&gt; {{ leerling }} {% raw %}</p>');
    expect(text).toContain('BESLUIT\n<script>alert(1)</script> {{ leerling }} {% raw %}');
  });

  it('takes weekdays and dates that are words already', () => {
    const items = { ...noor.items, weekdays: 'dinsdag en donderdag', 'start-date': '12 januari 2027' };
    expect(topic('period', { items })).toContain('De SMT loopt van 12 januari 2027 tot');
    expect(topic('period', { items })).toContain('telkens op dinsdag en donderdag.');
  });

  it('reaches no file, no prototype and no name that does not exist', () => {
    const render = (template: string) => () => renderReport(withTemplate(template), noor);
    expect(render('{% include "/etc/passwd" %}')).toThrow(TemplateError);
    expect(render('{% render "package.json" %}')).toThrow(TemplateError);
    expect(render('{{ plan.constructor }}')).toThrow('de naam ‘plan.constructor’ bestaat niet');
    expect(render('{{ leerling | gooi }}')).toThrow('de filter ‘gooi’ bestaat niet');
    expect(render('{{ onbekend }}')).toThrow('Sjabloon ‘klassenraadsverslag’: de naam ‘onbekend’ bestaat niet.');
    expect(() => renderReport(smt, { ...noor, topics: ['signing'] })).toThrow(
      'Voor het onderwerp ‘signing’ is er geen sjabloon.',
    );
  });
});
