import { longDate, shortDate } from '@/lib/core/format/dates';
import { list } from '@/lib/core/format/list';
import { weekdayNames } from '@/lib/core/format/weekdays';
import { weekday } from '@/lib/core/model/basics';
import type { Plan, Report } from '@/lib/core/model/plan';
import type { Playbook } from '@/lib/core/model/playbook';
import type { Noted, RecordField } from '@/lib/core/model/record';
import { messageOf } from './rules-model';
import type { StoredGroup, StoredLine } from './stored-lines';

/** What the user noted beside the page, a group for each record and row. */
export function recordGroups({ records = {} }: Plan, playbook: Playbook | undefined): StoredGroup[] {
  return Object.entries(records).flatMap(([id, rows]) => {
    const kind = playbook?.records?.find((one) => one.id === id);
    const title = kind?.title ?? id;
    return rows.map((row, at) => ({
      title: rows.length === 1 ? title : `${title}: ${kind?.row ?? 'rij'} ${at + 1}`,
      lines: Object.entries(row).map(([name, value]) => {
        const field = kind?.fields.find((one) => one.id === name);
        return { name: field?.title ?? name, value: notedText(value, field?.kind) };
      }),
    }));
  });
}

function notedText(value: Noted, kind: RecordField['kind'] | undefined): string {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return 'ontbreekt';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'string') return kind === 'date' ? longDate(value) : value;
  return kind === 'weekdays' ? list(value.map(dayName)) : value.join(', ');
}

function dayName(day: string): string {
  const known = weekday.safeParse(day);
  return known.success ? weekdayNames[known.data] : day;
}

/** Extra, missed and half days, each with its reason. */
export function dayLines({ daysByHand }: Plan): StoredLine[] {
  const { extra = [], missed = [], half = [] } = daysByHand ?? {};
  const dated = (name: string, days: { date: string; reason: string }[]) =>
    days.map(({ date, reason }) => ({ name, value: reason === '' ? longDate(date) : `${longDate(date)}: ${reason}` }));
  return [
    ...dated('Extra dag', extra),
    ...dated('Dag die niet doorging', missed),
    ...half.map((day) => ({ name: 'Halve dag', value: `elke ${weekdayNames[day]}` })),
  ];
}

/** Every finding that was set aside, with reason and day, whether it still speaks of the same or not. */
export function asideLines({ setAside = {} }: Plan, playbook: Playbook | undefined): StoredLine[] {
  return Object.entries(setAside).map(([rule, { reason, on }]) => ({
    name: ruleName(rule, playbook),
    value: `${reason} (${shortDate(on)})`,
  }));
}

/** What rules said of texts that are not kept themselves. */
export function judgedLines({ judged = {} }: Plan, playbook: Playbook | undefined): StoredLine[] {
  return Object.entries(judged).map(([rule, { outcome, on }]) => ({
    name: ruleName(rule, playbook),
    value: `${outcome === 'fires' ? 'melding' : 'in orde'}, bekeken op ${shortDate(on)}`,
  }));
}

function ruleName(id: string, playbook: Playbook | undefined): string {
  const rule = playbook?.rules.find((one) => one.id === id);
  const paper = playbook?.documents?.find((one) => `document-${one.id}` === id);
  return rule === undefined ? (paper?.title ?? id) : messageOf(rule);
}

const contentTitles = { chair: 'Voorzitter', attendees: 'Aanwezig', decision: 'Besluit', motivation: 'Motivatie' };

/** What is known of a report's content; what is known to lack is said so. */
export function reportContent(report: Report): StoredLine[] {
  return Object.entries(contentTitles).flatMap(([part, title]) => {
    const value = report[part as keyof typeof contentTitles];
    if (value === undefined) return [];
    const text = typeof value === 'string' ? value : value.join(', ');
    return [{ name: title, value: text === '' ? 'ontbreekt' : text }];
  });
}

/** Every document that was made, with the values in it. */
export function documentGroups({ documents = [] }: Plan, playbook: Playbook | undefined): StoredGroup[] {
  return documents.map(({ document, on, values }) => {
    const kind = playbook?.documents?.find(({ id }) => id === document);
    const lines = Object.entries(values).flatMap(([id, value]) => {
      const field = kind?.fields.find((one) => one.id === id);
      const shown = field?.kind === 'date' ? shortDate(value) : value;
      return value === '' ? [] : [{ name: field?.title ?? id, value: shown }];
    });
    return { title: `${kind?.title ?? document}, gemaakt op ${shortDate(on)}`, lines };
  });
}
