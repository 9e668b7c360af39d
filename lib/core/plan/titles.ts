import { shortDate } from '@/lib/core/format/dates';
import type { IsoDate } from '@/lib/core/model/basics';
import type { Plan, Pupil } from '@/lib/core/model/plan';
import type { Playbook } from '@/lib/core/model/playbook';

/** A class as it is read: `4OV1B` becomes "4 OV1 B", `3OV1 Koala` "3 OV1 Koala"; a name of the school's own stays as it is. */
export function classTitle(name: string): string {
  const parts = /^(\d+)([A-Z]+\d?)([A-Z])?(?: (.+))?$/.exec(name);
  return parts === null ? name : parts.slice(1).filter(Boolean).join(' ');
}

/** "Noor Janssens, klas 4 OV1 B". */
export function pupilTitle({ name, class: group }: Pick<Pupil, 'name' | 'class'>): string {
  return group === null ? name : `${name}, klas ${classTitle(group)}`;
}

/** The day that is stored of an item, else null. */
export function storedDay(plan: Plan, item: string | undefined): IsoDate | null {
  const stored = item === undefined ? undefined : plan.items[item];
  return stored?.class === 'fact' && typeof stored.value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(stored.value)
    ? stored.value
    : null;
}

/** "SMT 2026-2027, gemaakt op 14 september 2026, start op 12 januari 2027", with what is known. */
export function planTitle(plan: Plan, playbook: Pick<Playbook, 'short' | 'days'>): string {
  const created = storedDay(plan, playbook.days?.created);
  const start = storedDay(plan, playbook.days?.start);
  return [
    plan.schoolYear === null ? playbook.short : `${playbook.short} ${plan.schoolYear}`,
    ...(created === null ? [] : [`gemaakt op ${shortDate(created)}`]),
    ...(start === null ? [] : [`start op ${shortDate(start)}`]),
    ...(created === null && start === null ? [`laatst gezien op ${shortDate(plan.seenOn)}`] : []),
  ].join(', ');
}
