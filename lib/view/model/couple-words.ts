import type { Item, ItemKind, Playbook } from '@/lib/core/model/playbook';

/** The playbook's item with this id. */
export function itemOf(playbook: Playbook, id: string): Item | undefined {
  return playbook.steps.flatMap((step) => step.items).find((item) => item.id === id);
}

const longest = 60;

/** ‘Veld 7’, or what may be said of a field without any label. */
export function fieldName(label: string): string {
  const text = label
    .replace(/\s+/g, ' ')
    .replace(/[\s:*]+$/, '')
    .trim();
  if (text === '') return 'het veld zonder label';
  return `‘${text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`}’`;
}

/** What is read while the user points: the field, and which item it is now. */
export function pointedName(playbook: Playbook, field: { label: string; items: readonly string[] }): string {
  const name = field.label.trim() === '' ? 'Veld zonder label' : fieldName(field.label).slice(1, -1);
  const titles = field.items.map((item) => itemOf(playbook, item)?.title ?? item);
  const [first] = titles;
  if (first === undefined) return name;
  return titles.length === 1 ? `${name} (nu: ${first})` : `${name} (nu: ${first} en nog ${titles.length - 1})`;
}

const kinds: Record<ItemKind, string> = {
  text: 'een tekst',
  date: 'een datum',
  weekdays: 'dagen van de week',
  choice: 'een keuze',
  file: 'een bestand',
  log: 'een reeks contacten',
  rating: 'een score',
  task: 'een taak',
  milestone: 'een mijlpaal',
};

/** Why an item cannot be in a field of this kind. */
export function cannotHold({ title, kind }: Pick<Item, 'title' | 'kind'>): string {
  return `‘${title}’ is ${kinds[kind]}. Dat past niet in dit veld: wijs een ander veld aan.`;
}

/** The same in a few words, behind an item that cannot be chosen. */
export function needs(kind: ItemKind): string {
  return `is ${kinds[kind]}, dat past niet in dit veld`;
}
