import type { DocumentKind } from '@/lib/core/model/document';
import { mentor, period, place, pupil, school, supervisor } from './fields';

/** A form that the school offers: the institution fills it in, with its own risk analysis. Only with arbeidsdeelname. */
export const workstationSheet: DocumentKind = {
  id: 'workstation-sheet',
  title: 'Werkpostfiche',
  help: 'De trainingsinstelling vult ze in, met haar risicoanalyse. Dit is een formulier dat je kunt aanbieden als ze er zelf geen heeft.',
  step: 'agreement',
  signed: true,
  footer: 'Werkpostfiche van {pupil}',
  appliesWhen: { answer: 'participation', in: ['work'] },
  fields: [...school, supervisor, ...pupil, ...place, mentor, ...period],
  body: [
    {
      text: 'De trainingsinstelling vult deze fiche in, voor de SMT start. Ze steunt op haar eigen risicoanalyse van de werkpost.',
    },
    {
      rows: [
        ['Leerling', '{pupil}, {class}'],
        ['School', '{school-name}, {school-address}'],
        ['Trainingsbegeleider', '{supervisor}'],
        ['SMT-plaats', '{place}, {place-address}'],
        ['Trainingsmentor', '{mentor}'],
        ['Periode', 'van {start-date} tot en met {end-date}, op {weekdays}'],
      ],
    },
    { heading: 'A. De werkpost' },
    { write: 'Naam van de werkpost of functie:', lines: 1 },
    { write: 'Taken van de leerling:', lines: 3 },
    { write: 'Arbeidsmiddelen, toestellen en producten:', lines: 2 },
    {
      grid: ['Vraag', 'Ja', 'Nee', 'Uitleg'],
      rows: [
        'Is er een verhoogd risico bij een van de taken?',
        'Mag iemand jonger dan 18 al deze taken doen?',
        'Is er vooraf een opleiding of uitleg nodig?',
        'Hoort er uitleg bij over noodgevallen en EHBO?',
      ],
    },
    { heading: 'B. Risico’s en maatregelen' },
    {
      grid: ['Gevaar', 'Aanwezig', 'Maatregel'],
      rows: [
        'Vallen, struikelen, uitglijden',
        'Vallende voorwerpen',
        'Snijden, prikken, splinters',
        'Geklemd raken',
        'Hitte, vuur',
        'Elektriciteit',
        'Heffen en tillen',
        'Lawaai, trillingen',
        'Koude, vocht',
        'Stof, gassen, dampen',
        'Gevaarlijke producten',
        'Alleen werken',
        'Andere:',
      ],
    },
    { heading: 'C. Bescherming en gezondheid' },
    { write: 'Persoonlijke beschermingsmiddelen (wat, en wie zorgt ervoor):', lines: 2 },
    {
      ticks: [
        'Er is geen gezondheidsbeoordeling nodig.',
        'Er is een gezondheidsbeoordeling nodig voor de start. Reden:',
        'Er zijn inentingen nodig. Welke:',
      ],
    },
    {
      text: 'Een leerling van opleidingsvorm 1 werkt niet met risicohoudende machines.',
    },
    {
      sign: [
        { who: 'Trainingsinstelling', parts: ['Naam:', 'Datum:', 'Handtekening:'] },
        { who: 'Preventieadviseur of arbeidsarts', parts: ['Naam:', 'Datum:', 'Handtekening:'] },
        { who: 'School', parts: ['Naam:', 'Datum:', 'Handtekening:'] },
      ],
    },
  ],
};
