import { dayAndMonth, shortDate } from '@/lib/core/format/dates';
import { capitalised, count, list } from '@/lib/core/format/list';
import { weekdayNames } from '@/lib/core/format/weekdays';
import type { IsoDate, ItemValue, LogRow } from '@/lib/core/model/basics';
import type { Item } from '@/lib/core/model/playbook';
import { datedLines } from './dated-lines';
import type { Facts } from './facts';
import type { Known } from './known';
import { isRow, isWeekday, rowFilled } from './value';

const emptyLines: Partial<Record<Item['kind'], string>> = {
  date: 'Nog geen datum',
  weekdays: 'Nog geen dagen',
  choice: 'Nog niets aangeduid',
  file: 'Nog geen bestand',
  task: 'Nog niet afgevinkt',
};

function emptyLine(item: Item): string {
  if (item.answer !== undefined) return 'Nog niet beantwoord';
  if (item.kind === 'log') return `Nog geen ${item.entry?.one ?? 'regel'}`;
  return emptyLines[item.kind] ?? 'Nog niet ingevuld';
}

function lastDay(rows: readonly LogRow[]): IsoDate | null {
  return rows.reduce<IsoDate | null>(
    (last, { date }) => (date !== null && (last === null || date > last) ? date : last),
    null,
  );
}

function logLine(item: Item, rows: readonly LogRow[]): string {
  const filled = rows.filter(rowFilled);
  const last = lastDay(filled);
  const { one, many } = item.entry ?? { one: 'regel', many: 'regels' };
  const number = count(filled.length, one, many);
  if (last === null) return number;
  return filled.length === 1 ? `${number}, ${dayAndMonth(last)}` : `${number}, laatst op ${dayAndMonth(last)}`;
}

/** A long text is never repeated in the checklist; a title or a name is. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}

function namesLine(item: Item, facts: Facts, names: readonly string[]): string {
  if (item.kind === 'file' && names.length > 1) return `${names.length} bestanden`;
  const options = facts.input.playbook.questions.find((question) => question.id === item.answer)?.options ?? [];
  const titles = names.map((name) => options.find((option) => option.value === name)?.title ?? name);
  return shortened(item.kind === 'file' ? list(titles) : capitalised(list(titles)));
}

function valueLine(item: Item, facts: Facts, value: ItemValue): string {
  if (value === null) return emptyLine(item);
  if (typeof value === 'string') {
    if (item.kind === 'date' || item.kind === 'milestone') return shortDate(value);
    const rows = item.kind === 'log' ? datedLines(value) : null;
    if (rows !== null) return logLine(item, rows);
    return item.keep === true ? shortened(value) : 'Ingevuld';
  }
  if (item.kind === 'log') return logLine(item, value.filter(isRow));
  if (item.kind === 'weekdays') return capitalised(list(value.filter(isWeekday).map((day) => weekdayNames[day])));
  return namesLine(
    item,
    facts,
    value.filter((name): name is string => !isRow(name)),
  );
}

/** One short line about an item: "5 oktober 2026", "1 contact, 12 oktober", "Nog geen bestand". */
export function itemSummary(item: Item, facts: Facts, known: Known, needed: boolean): string {
  if (!needed) return 'Niet nodig';
  if (known.state === 'uncertain') return 'Niet zeker welk veld dit is';
  if (known.state === 'not-seen') {
    if (item.recognise === undefined) return 'Nog niet bekend';
    return facts.input.snapshot === null ? 'Nog niet gezien' : 'Niet gevonden op deze pagina';
  }
  if (known.state === 'empty') return emptyLine(item);
  if (known.ticked && known.seenOn !== null) return `Afgevinkt op ${shortDate(known.seenOn)}`;
  return known.value === undefined ? 'Ingevuld' : valueLine(item, facts, known.value);
}
