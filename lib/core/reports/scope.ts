import { longDate } from '@/lib/core/format/dates';
import { list } from '@/lib/core/format/list';
import type { ItemKind, Playbook, ReportForm } from '@/lib/core/model/playbook';
import type { ReportContext } from '@/lib/core/model/report';
import { Gap, type Rendered } from './engine';
import { readable } from './item-text';

export interface Topic {
  titel: string;
  tekst: Rendered;
}

/** Every name that a template may use. `plan` holds each item of the playbook. */
export interface Scope {
  leerling: string | Gap;
  voornaam: string | Gap;
  klas: string | Gap;
  schooljaar: string | Gap;
  datum: string | Gap;
  voorzitter: string | Gap;
  aanwezigen: string | Gap;
  besluit: string | Gap;
  motivatie: string | Gap;
  werkdagen: number | Gap;
  grens: number | Gap;
  bovengrens: number | Gap;
  soort: string;
  plan: Record<string, string | Gap>;
  onderwerpen: Topic[];
}

/** In running text: "Startdatum" becomes "startdatum", "SMT-plaats" and "IHP" stay. */
function inRunningText(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLocaleLowerCase('nl') + title.slice(1) : title;
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
  const number = (amount: number | null | undefined, name: string) => amount ?? new Gap(name, missing);
  const item = (id: string, kind: ItemKind, title: string) =>
    value(readable(kind, context.items[id] ?? ''), inRunningText(title));
  const items = playbook.steps.flatMap((step) => step.items);
  return {
    leerling: value(context.student, 'naam van de leerling'),
    voornaam: value(context.student.trim().split(/\s+/)[0] ?? '', 'naam van de leerling'),
    klas: value(context.class, 'klas'),
    schooljaar: value(context.schoolYear, 'schooljaar'),
    datum: value(context.date === null ? null : longDate(context.date), `datum van de ${form.meeting}`),
    voorzitter: value(context.chair, 'voorzitter'),
    aanwezigen: value(attendees(context.attendees), 'aanwezigen'),
    besluit: value(context.decision, 'besluit'),
    motivatie: value(context.motivation, 'motivatie'),
    werkdagen: number(context.days, 'aantal werkdagen'),
    grens: number(playbook.days?.free, 'grens in werkdagen'),
    bovengrens: number(playbook.days?.extended, 'bovengrens in werkdagen'),
    soort: form.kindTitle,
    plan: Object.fromEntries(items.map(({ id, kind, title }) => [id, item(id, kind, title)])),
    onderwerpen: [],
  };
}
