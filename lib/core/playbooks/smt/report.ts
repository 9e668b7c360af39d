import type { ReportForm } from '@/lib/core/model/playbook';
import { smtOtherReports } from './report-others';

/**
 * The report of the class council. The templates are Liquid over the names of `reports/variables.ts`. Each line is a paragraph; `#` and `##` head a line, `-` lists it, `**` makes words strong.
 */
export const smtReport: ReportForm = {
  name: 'klassenraadsverslag',
  meeting: 'klassenraad',
  kind: 'guidance',
  kindTitle: 'begeleidende klassenraad',
  viewpoints: ['viewpoint-pupil', 'viewpoint-parents', 'viewpoint-partners'],
  others: smtOtherReports,
  frame: `# Verslag {{ soort }}

**Leerling:** {{ leerling }}
{% if klas %}**Klas:** {{ klas }}
{% endif %}**Schooljaar:** {{ schooljaar }}
**Datum:** {{ datum }}
**Voorzitter:** {{ voorzitter }}
**Aanwezig:** {{ aanwezigen }}
{% if raadgevend %}**Met raadgevende stem:** {{ raadgevend }}
{% endif %}{% if verontschuldigd %}**Verontschuldigd:** {{ verontschuldigd }}
{% endif %}{% for onderwerp in onderwerpen %}
## {{ onderwerp.titel }}
{{ onderwerp.tekst }}
{% endfor %}
## Besluit
{{ besluit }}

## Motivatie
{{ motivatie }}
{% if afspraken.size > 0 %}
## Afspraken
{% for afspraak in afspraken %}- {{ afspraak }}
{% endfor %}{% endif %}`,
  topics: [
    {
      step: 'desirability',
      title: 'Wenselijkheid van de SMT',
      template: `De klassenraad besprak of een sociaal-maatschappelijke training wenselijk is voor {{ voornaam }}. De beeldvorming en de beginsituatie waren het uitgangspunt.
De klassenraad stelt vast:
{{ plan.desirability }}`,
    },
    {
      step: 'place',
      title: 'SMT-plaats',
      template: `De klassenraad besprak {% if plan.places-listed-on %}de lijst met mogelijke SMT-plaatsen van {{ plan.places-listed-on }}{% else %}de mogelijke SMT-plaatsen{% endif %}, samen met de standpunten van de betrokkenen:
{% if plan.viewpoint-pupil and plan.viewpoint-parents == plan.viewpoint-pupil %}- **Standpunten:** {{ plan.viewpoint-pupil | regel }}
{% else %}- **Leerling:** {{ plan.viewpoint-pupil | regel }}
- **Ouders of verantwoordelijken:** {{ plan.viewpoint-parents | regel }}
{% endif %}{% if plan.viewpoint-partners and plan.viewpoint-partners != plan.viewpoint-pupil %}- **Andere partners:** {{ plan.viewpoint-partners | regel }}
{% endif %}Rekening houdend met deze standpunten, met de wensen en de woonplaats van {{ voornaam }} en met de beeldvorming en de beginsituatie kiest de klassenraad als SMT-plaats: {{ plan.place }}.`,
    },
    {
      step: 'place-motivation',
      title: 'Motivatie van de keuze',
      template: `De klassenraad motiveert de keuze voor {{ plan.place }} vanuit de handelingsplanning van {{ voornaam }}:
{{ plan.place-motivation }}`,
    },
    {
      step: 'period',
      title: 'Duur, tijdstip en spreiding',
      template: `De SMT loopt van {{ plan.start-date }} tot en met {{ plan.end-date }}, telkens op {{ plan.weekdays }}.
{% if werkdagen == 1 %}Dat is 1 werkdag.{% else %}Dat zijn {{ werkdagen }} werkdagen in schooljaar {{ schooljaar }}, zonder de vakanties en de vrije dagen.{% endif %}{% if werkdagen > grens %} Daarmee duurt de SMT langer dan {{ grens }} werkdagen: de klassenraad motiveert de verlenging.{% endif %}`,
    },
    {
      step: 'extension',
      title: 'Verlenging',
      template: `De SMT telt {{ werkdagen }} werkdagen en duurt daarmee langer dan {{ grens }} werkdagen per schooljaar. De klassenraad motiveert de verlenging vanuit de individuele handelingsplanning van {{ voornaam }}:
{{ plan.extension-30 }}
{% if werkdagen > bovengrens %}{% unless plan.extension-60 and plan.extension-60 == plan.extension-30 %}Omdat de SMT ook langer dan {{ bovengrens }} werkdagen duurt, motiveert de klassenraad dat bijkomend:
{{ plan.extension-60 }}
{% endunless %}{% endif %}De verlenging gaat pas door als de ouders of de meerderjarige leerling er schriftelijk mee akkoord gaan.`,
    },
    {
      step: 'focus',
      title: 'Klemtonen en aandachtspunten',
      template: `Vanuit de beeldvorming en de beginsituatie van {{ voornaam }} bepaalt de klassenraad deze klemtonen en aandachtspunten voor de SMT:
{{ plan.focus }}`,
    },
    {
      step: 'guidance',
      title: 'Begeleiding en evaluatie',
      template: `De klassenraad maakt deze afspraken over de begeleiding en de evaluatie van {{ voornaam }} tijdens de SMT:
{{ plan.guidance }}`,
    },
  ],
};
