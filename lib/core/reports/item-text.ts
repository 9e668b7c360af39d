import { isDay } from '@/lib/core/calendar/day';
import { longDate } from '@/lib/core/format/dates';
import { list } from '@/lib/core/format/list';
import { weekdayNames } from '@/lib/core/format/weekdays';
import type { IsoDate, ItemValue, LogRow, Weekday } from '@/lib/core/model/basics';
import type { ItemKind, Playbook } from '@/lib/core/model/playbook';
import { weekdays } from '@/lib/core/model/weekdays';
import { contactLine } from '@/lib/core/prefill/contact';

function isWeekday(name: string): name is Weekday {
  return (weekdays as readonly string[]).includes(name);
}

function entryText(entry: string | LogRow): string {
  if (typeof entry !== 'string') return contactLine(entry);
  return isWeekday(entry) ? weekdayNames[entry] : entry;
}

/** What an item holds, as people read it: dates in words, weekdays by name, a log as a line for each contact. */
export function itemText(kind: ItemKind, value: ItemValue, day: (date: IsoDate) => string = longDate): string {
  if (value === null) return '';
  if (Array.isArray(value)) {
    const entries = value.map(entryText).filter((text) => text !== '');
    return kind === 'log' ? entries.join('\n') : list(entries);
  }
  return kind === 'date' && isDay(value) ? day(value) : value;
}

const asItIs = (date: IsoDate) => date;

/** The plan's values as a report takes them (`ReportContext.items`): days as ISO days; what is empty is left out. */
export function reportItems(playbook: Playbook, values: Record<string, ItemValue>): Record<string, string> {
  const texts = playbook.steps.flatMap((step) =>
    step.items.map(({ id, kind }) => [id, itemText(kind, values[id] ?? null, asItIs)] as const),
  );
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

/** The same for a value that came as text: an ISO day, or weekdays by their short names ("tue, thu"). */
export function readable(kind: ItemKind, text: string): string {
  if (kind !== 'weekdays') return itemText(kind, text);
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  return names.length > 0 && names.every(isWeekday) ? itemText(kind, names) : text;
}
