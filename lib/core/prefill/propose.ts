import { schoolYearOf } from '@/lib/core/calendar/school-year';
import type { IsoDate, ItemValue } from '@/lib/core/model/basics';
import type { Checklist } from '@/lib/core/model/checklist';
import type { ProposedWrite } from '@/lib/core/model/command';
import type { Item, Playbook } from '@/lib/core/model/playbook';
import type { FieldState, Snapshot } from '@/lib/core/model/snapshot';
import { onScreen } from './on-screen';

export type PresentField = Extract<FieldState, { state: 'present' }>;

/** One write of a value that the user picked or that is proposed, as it is shown before it is made. */
export function proposedWrite(item: Item, field: PresentField, value: ItemValue): ProposedWrite {
  const now = onScreen(item.kind, field.value);
  // biome-ignore lint/suspicious/noThenProperty: it is a text, and nobody awaits a write that is only proposed
  return { item: item.id, title: item.title, now, then: onScreen(item.kind, value), value, over: now !== '' };
}

/** The title after the school's pattern; null where it has none. */
export function proposedTitle(
  playbook: Playbook,
  checklist: Checklist,
  snapshot: Snapshot,
  today: IsoDate,
): string | null {
  if (playbook.titlePattern === undefined) return null;
  const year = checklist.schoolYear ?? snapshot.schoolYear ?? schoolYearOf(today);
  return playbook.titlePattern.replace('{schooljaar}', year);
}

/**
 * What can be written now without asking more: the title after the school's pattern, and today in the dates that are
 * still empty. Start and end of the period are never guessed. Only fields that are sure and can be written are named.
 */
export function proposeWrites(
  playbook: Playbook,
  checklist: Checklist,
  snapshot: Snapshot,
  { today }: { today: IsoDate },
): ProposedWrite[] {
  if (snapshot.mode !== 'edit') return [];
  const notNeeded = new Set(
    checklist.steps.flatMap((step) => step.items.filter((item) => item.state === 'not-needed').map((item) => item.id)),
  );
  const chosenByPeople = new Set([playbook.days?.start, playbook.days?.end]);
  const title = proposedTitle(playbook, checklist, snapshot, today);

  return playbook.steps.flatMap((step) =>
    step.items.flatMap((item): ProposedWrite[] => {
      const field = snapshot.items[item.id];
      if (field?.state !== 'present' || !field.writable || notNeeded.has(item.id)) return [];
      if (item.id === playbook.days?.title) {
        return title === null || field.value === title ? [] : [proposedWrite(item, field, title)];
      }
      const emptyDate = item.kind === 'date' && (field.value === null || field.value === '');
      return emptyDate && !chosenByPeople.has(item.id) ? [proposedWrite(item, field, today)] : [];
    }),
  );
}
