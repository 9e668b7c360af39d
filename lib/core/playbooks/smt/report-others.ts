import type { OtherReport } from '@/lib/core/model/playbook';

/** A conversation about the training, with the viewpoint that the plan notes of it. */
function conversation(id: string, title: string, heading: string, viewpoint: string): OtherReport {
  return {
    id,
    title,
    asks: [
      { field: 'attendees', label: 'Aanwezigen' },
      { field: 'decision', label: 'Afspraken' },
    ],
    template: `# ${title}

**Leerling:** {{ leerling }}
{% if klas %}**Klas:** {{ klas }}
{% endif %}**Datum:** {{ datum }}
**Aanwezig:** {{ aanwezigen }}
{% if naam %}**Verslag door:** {{ naam }}
{% endif %}
## Waarover het ging
De sociaal-maatschappelijke training van {{ voornaam }}{% if plan.place %} in {{ plan.place }}{% endif %}{% if plan.start-date and plan.end-date %}, van {{ plan.start-date | datum }} tot en met {{ plan.end-date | datum }}{% endif %}.

## ${heading}
{{ plan.${viewpoint} }}

## Afspraken
{{ besluit }}`,
  };
}

/** What stands in the plan to motivate a training of more days than the law leaves free. */
const motivations: OtherReport[] = [
  {
    id: 'motivation-30',
    title: 'Motivatie voor meer dan 30 dagen',
    asks: [{ field: 'motivation', label: 'Waarom meer dan 30 dagen nodig zijn' }],
    template: `De SMT van {{ voornaam }} loopt van {{ plan.start-date | datum }} tot en met {{ plan.end-date | datum }} en telt {{ werkdagen | aantal: 'werkdag', 'werkdagen' }} in schooljaar {{ schooljaar }}.{% if werkdagen > grens %} Dat is meer dan {{ grens }} werkdagen.{% endif %}
De klassenraad motiveert dit vanuit de individuele handelingsplanning van {{ voornaam }}:
{{ motivatie }}`,
  },
  {
    id: 'motivation-60',
    title: 'Bijkomende motivatie voor meer dan 60 dagen',
    asks: [{ field: 'motivation', label: 'Waarom ook 60 dagen niet volstaan' }],
    template: `De SMT van {{ voornaam }} telt {{ werkdagen | aantal: 'werkdag', 'werkdagen' }} in schooljaar {{ schooljaar }}.{% if werkdagen > bovengrens %} Dat is meer dan {{ bovengrens }} werkdagen.{% endif %}
De klassenraad motiveert bijkomend waarom {{ voornaam }} die tijd nodig heeft:
{{ motivatie }}`,
  },
];

/** The texts beside the report of the class council. */
export const smtOtherReports: OtherReport[] = [
  conversation('conversation-pupil', 'Gesprek met de leerling', 'Standpunt van de leerling', 'viewpoint-pupil'),
  conversation('conversation-parents', 'Gesprek met de ouders', 'Standpunt van de ouders', 'viewpoint-parents'),
  conversation('conversation-partner', 'Gesprek met een partner', 'Standpunt van de partner', 'viewpoint-partners'),
  {
    id: 'contact-line',
    title: 'Lijn over een contact',
    log: 'prior-contacts',
    asks: [
      { field: 'attendees', label: 'Met wie' },
      { field: 'motivation', label: 'Hoe (telefonisch, per mail, bezoek)' },
      { field: 'decision', label: 'Wat jullie bespraken' },
    ],
    template: `{{ datum | datum_kort }}, {{ motivatie | regel }} met {{ aanwezigen | regel }}: {{ besluit | regel }}`,
  },
  ...motivations,
];
