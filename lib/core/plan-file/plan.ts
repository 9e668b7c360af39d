import type { ItemValue } from '@/lib/core/model/basics';
import type { Plan, StoredItem } from '@/lib/core/model/plan';
import type { Item, Playbook } from '@/lib/core/model/playbook';
import type { RecordRow } from '@/lib/core/model/record';
import type { DayWithReason } from '@/lib/core/model/schedule';
import { emptyPlan } from '@/lib/core/plan/new-plan';
import { answersOf } from './answers';
import { type Notes, place } from './notes';
import { keyInFile, readRecord } from './records';
import type { PlanFile } from './schema';
import { type FileValue, itemsOf, valuesOf } from './values';

/**
 * The papers of which only a record can tell in a file: there where it holds something, missing where it is empty, and
 * not known where the file does not speak of it.
 */
export function papers(
  playbook: Playbook,
  records: Plan['records'],
  today: string,
): { ticked: Plan['ticked']; open: string[] } {
  const ids = new Set((playbook.records ?? []).map((record) => record.id));
  const tasks = [...itemsOf(playbook).values()].filter((item) => item.kind === 'task' && ids.has(item.id));
  const rows = (id: string): readonly RecordRow[] | undefined => records?.[id];
  return {
    ticked: Object.fromEntries(
      tasks.filter((item) => (rows(item.id) ?? []).length > 0).map((item) => [item.id, today]),
    ),
    open: tasks.filter((item) => rows(item.id) === undefined).map((item) => item.id),
  };
}

function recordsOf(file: PlanFile, playbook: Playbook, notes: Notes): Record<string, RecordRow[]> {
  const records: Record<string, RecordRow[]> = {};
  for (const record of playbook.records ?? []) {
    const key = keyInFile(record.id);
    const inside = file.answers?.[key] === undefined ? [] : ['answers'];
    const raw = inside.length > 0 ? file.answers?.[key] : (file as Record<string, unknown>)[key];
    if (raw === undefined) continue;
    const read = readRecord(record, raw, [...inside, key]);
    records[record.id] = read.rows;
    notes.problems.push(...read.problems.map(({ path, what }) => `${place(path)}: ${what}`));
    notes.ignored.push(...read.unknown.map(place));
  }
  return records;
}

/** When facts became others: `period` stands for start and end. */
function changesOf(
  file: PlanFile,
  playbook: Playbook,
  values: readonly [Item, ItemValue][],
  notes: Notes,
): Plan['items'] {
  const days = playbook.days;
  const known = new Map(values.map(([item, value]) => [item.id, value]));
  const items: Record<string, StoredItem> = {};
  for (const [key, changedOn] of Object.entries(file.changes ?? {})) {
    const ids =
      key === 'period' && days !== undefined ? [days.start, days.end] : itemsOf(playbook).has(key) ? [key] : [];
    if (ids.length === 0) notes.ignored.push(place(['changes', key]));
    for (const id of ids) {
      items[id] = { class: 'fact', value: known.get(id) ?? null, seenOn: file.today, changedOn };
    }
  }
  return items;
}

const unknownPlan = (playbook: Playbook, file: PlanFile, id: string): Plan =>
  emptyPlan(playbook.id, { id, salt: '', pupilKey: 'bestand', today: file.today });

/** The plan that a file tells of, as if it had been stored. */
export function planOf(file: PlanFile, playbook: Playbook, values: readonly [Item, ItemValue][], notes: Notes): Plan {
  const records = recordsOf(file, playbook, notes);
  const inAnswers = Object.keys(records).map(keyInFile);
  // No days by hand at all is known to be none.
  const { extra, missed, half } = file.days === null ? { extra: [], missed: [], half: [] } : (file.days ?? {});
  const dated = (days: NonNullable<typeof extra>): DayWithReason[] =>
    days.flatMap(({ date, reason }) => (date ? [{ date, reason: reason ?? '' }] : []));
  return {
    ...unknownPlan(playbook, file, 'bestand'),
    items: changesOf(file, playbook, values, notes),
    answers: answersOf(file.answers ?? {}, playbook, 'answers', inAnswers, notes),
    ticked: papers(playbook, records, file.today).ticked,
    done: file.done ?? [],
    reportsAnswered: file.reports !== undefined,
    reports: (file.reports ?? []).map(({ topics, kind, date, chair, attendees, decision, motivation }, index) => ({
      id: `verslag-${index + 1}`,
      topics: topics ?? [],
      // The empty kind is not known.
      kind: kind ?? '',
      date: date ?? null,
      // Of a report that is only known to exist the day is not known; of any other a day that is not there is missing.
      origin: date === undefined ? ('answered' as const) : ('seen' as const),
      ...(chair === undefined ? {} : { chair: chair ?? '' }),
      ...(attendees === undefined ? {} : { attendees }),
      ...(decision === undefined ? {} : { decision: decision ?? '' }),
      ...(motivation === undefined ? {} : { motivation: motivation ?? '' }),
    })),
    conversationsAnswered: file.conversations !== undefined,
    conversations: (file.conversations ?? []).map(({ with: other, date, text }, index) => ({
      id: `gesprek-${index + 1}`,
      with: other ?? '',
      date: date ?? null,
      ...(date === undefined ? { dayUnknown: true } : {}),
      ...(text === undefined ? {} : { written: (text ?? '').trim() !== '' }),
    })),
    records,
    ...(file.days !== undefined && {
      // A list that the file does not speak of is not known.
      daysByHand: {
        ...(extra && { extra: dated(extra) }),
        ...(missed && { missed: dated(missed) }),
        ...(half && { half }),
      },
    }),
  };
}

/** Another plan of the same pupil. */
export function otherPlan(
  raw: Readonly<Record<string, FileValue>>,
  index: number,
  file: PlanFile,
  playbook: Playbook,
  notes: Notes,
): Plan {
  const titled = playbook.days?.title;
  const { title, ...rest } = raw;
  const named = titled === undefined || title === undefined ? rest : { [titled]: title, ...rest };
  const values = valuesOf(named, playbook, `otherPlans › ${index + 1}`, notes);
  const items = values.map(([{ id }, value]): [string, StoredItem] => [
    id,
    { class: 'fact', value, seenOn: file.today },
  ]);
  return { ...unknownPlan(playbook, file, `bestand-${index + 2}`), items: Object.fromEntries(items) };
}
