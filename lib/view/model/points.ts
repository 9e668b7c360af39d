import { dayAndMonth } from '@/lib/core/format/dates';
import { isOverdue, openPoints } from '@/lib/core/meeting/points';
import type { PlanPlace } from '../place';
import type { SidebarState } from '../state';
import type { PointsModel } from './types';

/** What of this plan still stands open; null where nothing does. */
export function pointsOf({ today }: Pick<SidebarState, 'today'>, { stored }: PlanPlace): PointsModel | null {
  const open = openPoints(stored?.plan.points);
  if (open.length === 0) return null;
  return {
    title: 'Afspraken',
    points: open.map((point) => {
      const overdue = isOverdue(point, today);
      const when =
        point.by === null ? '' : `${overdue ? 'had klaar moeten zijn op' : 'tegen'} ${dayAndMonth(point.by)}`;
      return { id: point.id, what: point.what, line: [point.who, when].filter(Boolean).join(', '), overdue };
    }),
  };
}
