import type { IsoDate } from '@/lib/core/model/basics';
import type { OpenPoint } from '@/lib/core/model/plan';

/** Whether it should have been done by now. */
export function isOverdue({ by, doneOn }: Pick<OpenPoint, 'by' | 'doneOn'>, today: IsoDate): boolean {
  return doneOn === null && by !== null && by < today;
}

/** What comes first: the earliest day; what has no day comes last, in the order in which it was agreed. */
export function byWhen(one: Pick<OpenPoint, 'by'>, two: Pick<OpenPoint, 'by'>): number {
  return (one.by ?? '9999').localeCompare(two.by ?? '9999');
}

/** The points of a plan that are still to be done, the first day first. */
export function openPoints(points: readonly OpenPoint[] = []): OpenPoint[] {
  return points.filter(({ doneOn }) => doneOn === null).toSorted(byWhen);
}
