import { openLine, type TemplateValues, templateValues } from './fill';
import type { DocumentForm } from './form';

/** What a school's own template asks for: names for one text, and names that are repeated for each line. */
export interface TemplateTags {
  texts: string[];
  lists: string[];
}

/** What a school's own .docx asks for, or in Dutch why it cannot be used. */
export type ReadTemplate = ({ ok: true } & TemplateTags) | { ok: false; problems: string[] };

/** What becomes of each name in a school's own template. */
export interface OwnFilling {
  known: { tag: string; value: string }[];
  /** Nothing is known by these names: they become lines to write on. */
  unknown: string[];
  values: TemplateValues;
}

function plainName(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** Puts the values of a form under the names of a template: a field goes by its title as it stands on the form, or by its id. */
export function ownFilling(form: DocumentForm, { texts, lists }: TemplateTags): OwnFilling {
  const values = templateValues(form);
  const byName = new Map(
    form.fields.flatMap(({ field }): [string, string | string[]][] => {
      const value = values[field.id] ?? '';
      return [
        [plainName(field.title), value],
        [plainName(field.id), value],
      ];
    }),
  );
  const tags = [...new Set([...texts, ...lists])].map((tag) => ({ tag, value: byName.get(plainName(tag)) }));
  return {
    known: tags.flatMap(({ tag, value }) =>
      value === undefined ? [] : [{ tag, value: typeof value === 'string' ? value : value.join(', ') }],
    ),
    unknown: tags.flatMap(({ tag, value }) => (value === undefined ? [tag] : [])),
    values: Object.fromEntries(
      tags.map(({ tag, value = openLine }) => {
        const lines = typeof value === 'string' ? [value] : value;
        return [tag, lists.includes(tag) ? lines : lines.join('\n')];
      }),
    ),
  };
}
