import { inKind } from '@/lib/core/evaluate/value';
import type { ItemValue, LogRow } from '@/lib/core/model/basics';
import type { Item, Playbook } from '@/lib/core/model/playbook';
import type { FieldState } from '@/lib/core/model/snapshot';
import { type Notes, place } from './notes';
import type { PlanFile } from './schema';

/** Every item of a playbook by its id. */
export function itemsOf(playbook: Playbook): Map<string, Item> {
  return new Map(playbook.steps.flatMap((step) => step.items.map((item) => [item.id, item])));
}

export type FileValue = NonNullable<PlanFile['items']>[string];

type Entry = Extract<FileValue, readonly unknown[]>[number];

/** A file with a size reads as a page shows it: "akkoord.pdf (0 B)". */
function fileName(entry: Exclude<Entry, { date?: unknown }>): string {
  if (typeof entry === 'string') return entry;
  return entry.bytes === undefined ? entry.name : `${entry.name} (${entry.bytes} B)`;
}

const isFile = (entry: Entry): entry is Exclude<Entry, { date?: unknown }> =>
  typeof entry === 'string' || 'name' in entry;

function contact(entry: Exclude<Entry, string>): LogRow {
  const { date, kind, content } = 'name' in entry ? {} : entry;
  const cells = { date, kind, content };
  const notSeen = (['date', 'kind', 'content'] as const).filter((cell) => cells[cell] === undefined);
  return {
    date: date ?? null,
    kind: kind ?? '',
    content: content ?? '',
    ...(notSeen.length === 0 ? {} : { notSeen }),
  };
}

function plainValue(value: FileValue): ItemValue {
  if (!Array.isArray(value)) return value;
  if (value.every(isFile)) return value.map(fileName);
  return value.flatMap((entry) => (isFile(entry) ? [] : [contact(entry)]));
}

/** The items that a file gives, each with its value in the form of its kind. */
export function valuesOf(
  raw: Readonly<Record<string, FileValue>>,
  playbook: Playbook,
  path: string,
  notes: Notes,
): [Item, ItemValue][] {
  const items = itemsOf(playbook);
  return Object.entries(raw).flatMap(([id, given]): [Item, ItemValue][] => {
    const item = items.get(id);
    if (item === undefined) {
      notes.ignored.push(place([path, id]));
      return [];
    }
    const value = inKind(item.kind, plainValue(given));
    if (value !== undefined) return [[item, value]];
    notes.problems.push(`${place([path, id])}: ${kindProblem(item)}`);
    return [];
  });
}

function kindProblem({ kind }: Item): string {
  if (kind === 'date' || kind === 'milestone') return 'dit is geen datum (jjjj-mm-dd)';
  if (kind === 'weekdays') return 'hier hoort een lijst van mon, tue, wed, thu, fri, sat, sun';
  return 'deze waarde past niet bij dit item';
}

/** The same as a page would show them. */
export function onPage(values: readonly [Item, ItemValue][]): Record<string, FieldState> {
  return Object.fromEntries(
    values.map(([{ id, title }, value]): [string, FieldState] => [
      id,
      { state: 'present', value, confidence: 1, label: title, writable: false, control: 'read' },
    ]),
  );
}
