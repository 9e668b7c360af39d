import { isDay } from '@/lib/core/calendar/day';
import { list } from '@/lib/core/format/list';
import type { ItemKind, Playbook, ReportForm } from '@/lib/core/model/playbook';
import type { ReportContext } from '@/lib/core/model/report';
import { readable } from './item-text';
import { inRunningText } from './scope-names';
import { Day, Gap, type Rendered, Sourced } from './values';

export interface Topic {
  titel: string;
  tekst: Rendered;
}

type Text = string | Gap;

/** Every name that a template may use (`variables.ts` says what each means). `plan` holds each item of the playbook. */
export interface Scope {
  leerling: Text;
  voornaam: Text;
  klas: Text;
  schooljaar: Text;
  datum: Day | Gap;
  voorzitter: Text;
  aanwezigen: Text;
  raadgevend: Text;
  verontschuldigd: Text;
  besluit: Text;
  motivatie: Text;
  werkdagen: number | Gap;
  grens: number | Gap;
  bovengrens: number | Gap;
  soort: string;
  rol: Text;
  naam: Text;
  plan: Record<string, Gap | Sourced>;
  meningen: { wie: string; tekst: Gap | Sourced }[];
  afspraken: string[];
  meldingen: string[];
  onderwerpen: Topic[];
}

function attendees(typed: string): string {
  return list(
    typed
      .split(/[\n;,]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );
}

/** The names and values of one report; what is empty becomes a gap that puts its Dutch name in `missing`. */
export function scopeOf(playbook: Playbook, form: ReportForm, context: ReportContext, missing: Set<string>): Scope {
  const value = (text: string | null, name: string) =>
    text === null || text.trim() === '' ? new Gap(name, missing) : text.trim();
  const day = (date: string | null, name: string) => (date === null ? new Gap(name, missing) : new Day(date));
  const number = (amount: number | null | undefined, name: string) => amount ?? new Gap(name, missing);
  const item = (id: string, kind: ItemKind, title: string) => {
    const text = (context.items[id] ?? '').trim();
    const here = kind === 'date' && isDay(text) ? new Day(text) : value(readable(kind, text), inRunningText(title));
    return here instanceof Gap ? here : new Sourced(title, here);
  };
  const items = playbook.steps.flatMap((step) => step.items);
  const plan = Object.fromEntries(items.map(({ id, kind, title }) => [id, item(id, kind, title)]));
  const asks = form.others?.find(({ id }) => id === context.other)?.asks ?? [];
  const asked = (field: (typeof asks)[number]['field'], name: string) =>
    inRunningText(asks.find((one) => one.field === field)?.label ?? name);
  const held = context.other === undefined ? form.meeting : null;
  return {
    leerling: value(context.student, 'naam van de leerling'),
    voornaam: value(context.student.trim().split(/\s+/)[0] ?? '', 'naam van de leerling'),
    klas: value(context.class, 'klas'),
    schooljaar: value(context.schoolYear, 'schooljaar'),
    datum: day(context.date, held === null ? 'datum' : `datum van de ${held}`),
    voorzitter: value(context.chair, asked('chair', 'voorzitter')),
    aanwezigen: value(attendees(context.attendees), asked('attendees', 'aanwezigen')),
    raadgevend: value(attendees(context.advisory ?? ''), 'raadgevende aanwezigen'),
    verontschuldigd: value(attendees(context.excused ?? ''), 'verontschuldigden'),
    besluit: value(context.decision, asked('decision', 'besluit')),
    motivatie: value(context.motivation, asked('motivation', 'motivatie')),
    werkdagen: number(context.days, 'aantal werkdagen'),
    grens: number(playbook.days?.free, 'grens in werkdagen'),
    bovengrens: number(playbook.days?.extended, 'bovengrens in werkdagen'),
    soort: form.kindTitle,
    rol: value(context.role ?? '', 'je rol'),
    naam: value(context.userName ?? '', 'je naam'),
    plan,
    meningen: items
      .filter(({ id }) => form.viewpoints?.includes(id))
      .filter(({ id, optional }) => optional !== true || (context.items[id] ?? '').trim() !== '')
      .map(({ id, kind, title }) => ({ wie: title, tekst: item(id, kind, title) })),
    afspraken: context.agreements ?? [],
    meldingen: context.findings ?? [],
    onderwerpen: [],
  };
}
