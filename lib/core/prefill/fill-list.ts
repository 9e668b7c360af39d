import type { IsoDate, ItemValue } from '@/lib/core/model/basics';
import type { Checklist } from '@/lib/core/model/checklist';
import type { ProposedWrite } from '@/lib/core/model/command';
import type { Plan } from '@/lib/core/model/plan';
import type { Item, Playbook, Step } from '@/lib/core/model/playbook';
import type { Snapshot } from '@/lib/core/model/snapshot';
import { type PresentField, proposedTitle, proposedWrite } from './propose';
import { fitting, fromEarlier, fromRecords, fromReports, type Known } from './sources';

/** One field of the form with what could come in it, and where that comes from. */
export interface FillLine extends ProposedWrite {
  source: string;
}

/** A field that the user fills herself: it is still empty, and nothing here can or may fill it. */
export interface OwnLine {
  item: string;
  title: string;
  /** It cannot be written from here at all: a file, or a field that is locked. */
  locked: boolean;
}

export interface FillList {
  lines: FillLine[];
  own: OwnLine[];
}

export interface FillInput {
  playbook: Playbook;
  plan: Plan | null;
  otherPlans: readonly Plan[];
  checklist: Checklist;
  snapshot: Snapshot;
  today: IsoDate;
  /** What the user typed beside the page and did not write yet, by item. */
  typed: Readonly<Record<string, ItemValue>>;
}

/** A file is chosen by its owner, and a field that opens by a click is no field yet. */
const byHand: readonly string[] = ['upload', 'click-to-edit', 'read'];
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function knownOf(input: FillInput, step: Step, item: Item, field: PresentField): Known | null {
  const { playbook, plan, otherPlans, checklist, snapshot, today } = input;
  const typed = fitting(item.kind, input.typed[item.id]);
  if (typed !== null) return { value: typed, source: 'wat je in Draaiboek typte' };
  if (item.id === playbook.days?.title) {
    const title = proposedTitle(playbook, checklist, snapshot, today);
    return title === null ? null : { value: title, source: 'de titel voor dit schooljaar' };
  }
  const empty = proposedWrite(item, field, null).now === '';
  if (item.id === playbook.days?.created && empty) return { value: today, source: 'de datum van vandaag' };
  // One field for several items: what one of them says is not all that has to stand there.
  if (plan === null || field.shared === true) return null;
  const noted = fromRecords(playbook, plan, item);
  if (noted !== null || !empty) return noted;
  return fromReports(plan, step, item) ?? fromEarlier(playbook, plan, otherPlans, item);
}

/**
 * All that can be written into the form on the page at once: from what the user typed or noted, her reports, the
 * pupil's facts of an earlier year and the school's title. Each line tells its source; none says what stands there
 * already. Only fields that are sure are named; those that the user fills herself come apart.
 */
export function fillListOf(input: FillInput): FillList {
  const { playbook, checklist, snapshot } = input;
  const list: FillList = { lines: [], own: [] };
  if (snapshot.mode !== 'edit') return list;
  const notNeeded = new Set(
    checklist.steps.flatMap((step) => step.items.filter((item) => item.state === 'not-needed').map((item) => item.id)),
  );
  for (const step of playbook.steps) {
    for (const item of step.items) {
      const field = snapshot.items[item.id];
      if (field?.state !== 'present' || notNeeded.has(item.id)) continue;
      const locked = !field.writable || byHand.includes(field.control);
      const known = locked ? null : knownOf(input, step, item, field);
      const write = known === null ? null : proposedWrite(item, field, known.value);
      if (known !== null && write !== null) {
        if (oneLine(write.now) !== oneLine(write.then)) list.lines.push({ ...write, source: known.source });
      } else if (proposedWrite(item, field, null).now === '') {
        list.own.push({ item: item.id, title: item.title, locked });
      }
    }
  }
  return list;
}
