import { longDate } from '@/lib/core/format/dates';
import { list } from '@/lib/core/format/list';
import type { Playbook } from '@/lib/core/model/playbook';
import { exampleContext } from './examples';
import { filterNotes } from './filter-notes';
import { readable } from './item-text';
import { inRunningText } from './scope-names';

/** A name that a template may use: what it stands for, and what it gives. `insert` is what a click writes. */
export interface TemplateVariable {
  name: string;
  meaning: string;
  example: string;
  insert: string;
}
export interface VariableGroup {
  title: string;
  variables: TemplateVariable[];
}

const plain = (name: string, meaning: string, example: string): TemplateVariable => ({
  name,
  meaning,
  example,
  insert: `{{ ${name} }}`,
});

/** Every name that a template of this playbook may use, in groups. */
export function templateVariables(playbook: Playbook): VariableGroup[] {
  const { report, days } = playbook;
  if (report === undefined) return [];
  const context = exampleContext(playbook);
  const viewpoints = report.viewpoints ?? [];
  const items = playbook.steps.flatMap((step) => step.items);
  const ofItem = ({ id, kind, title }: (typeof items)[number]) => {
    const text = context.items[id] ?? '';
    return plain(`plan.${id}`, inRunningText(title), kind === 'date' ? longDate(text) : readable(kind, text));
  };
  const groups: VariableGroup[] = [
    {
      title: 'Leerling',
      variables: [
        plain('leerling', 'voornaam en naam', context.student),
        plain('voornaam', 'voornaam', context.student.split(' ')[0] ?? ''),
        plain('klas', 'klas', context.class ?? ''),
        plain('schooljaar', 'schooljaar van het plan', context.schoolYear ?? ''),
      ],
    },
    {
      title: 'Vergadering of gesprek',
      variables: [
        plain('datum', 'wanneer', longDate(context.date ?? '')),
        plain('soort', 'welke vergadering', report.kindTitle),
        plain('voorzitter', 'wie voorzat', context.chair),
        plain('aanwezigen', 'wie erbij was', list(context.attendees.split(', '))),
        plain('raadgevend', 'wie raad gaf zonder te stemmen', context.advisory ?? ''),
        plain('verontschuldigd', 'wie zich verontschuldigde', context.excused ?? ''),
        plain('besluit', 'wat jullie besloten of afspraken', context.decision),
        plain('motivatie', 'waarom', context.motivation),
        {
          name: 'afspraken',
          meaning: 'wat jullie afspraken: wat, wie en tegen wanneer, elk op een regel',
          example: context.agreements?.join('\n') ?? '',
          insert: '{% for afspraak in afspraken %}- {{ afspraak }}\n{% endfor %}',
        },
      ],
    },
    { title: 'Plan', variables: items.filter(({ id }) => !viewpoints.includes(id)).map(ofItem) },
    {
      title: 'Meningen',
      variables: [
        ...items.filter(({ id }) => viewpoints.includes(id)).map(ofItem),
        {
          name: 'meningen',
          meaning: 'alle meningen, elk op een regel',
          example: 'De mening van …: …',
          insert: '{% for een in meningen %}- **{{ een.wie }}:** {{ een.tekst | regel }}\n{% endfor %}',
        },
      ],
    },
    {
      title: 'Meldingen',
      variables: [
        {
          name: 'meldingen',
          meaning: 'waar Draaiboek nu op let, elk op een regel',
          example: context.findings?.join('\n') ?? '',
          insert: '{% for melding in meldingen %}- {{ melding }}\n{% endfor %}',
        },
      ],
    },
    {
      title: 'Datums en lijsten anders schrijven',
      variables: filterNotes.map(({ name, meaning, example }) => ({ name, meaning, example, insert: example })),
    },
    {
      title: 'Jij',
      variables: [
        plain('naam', 'je naam, uit je instellingen', context.userName ?? ''),
        plain('rol', 'je rol, uit je instellingen', context.role ?? ''),
      ],
    },
  ];
  if (days === undefined) return groups;
  const counted: VariableGroup = {
    title: 'Dagen',
    variables: [
      plain('werkdagen', 'aantal werkdagen van het plan', String(context.days ?? '')),
      plain('grens', 'tot zoveel werkdagen hoeft er geen motivatie bij', String(days.free)),
      plain('bovengrens', 'boven zoveel werkdagen komt er een tweede motivatie bij', String(days.extended)),
    ],
  };
  return [...groups.slice(0, 3), counted, ...groups.slice(3)];
}
