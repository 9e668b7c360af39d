import type { SidebarActions } from '@/lib/view/actions-type';
import type { PointsModel } from '@/lib/view/model/types';

/** What was agreed about this plan and is still to be done: a tick says that it is. */
export function Points({ points, actions }: { points: PointsModel; actions: SidebarActions }) {
  return (
    <fieldset className="card block points">
      <legend>{points.title}</legend>
      {points.points.map(({ id, what, line, overdue }) => (
        <label key={id} className="check topic" data-point={id}>
          <input type="checkbox" checked={false} onChange={() => actions.tickPoint(id)} />
          <span>
            {what}
            {line !== '' && <small className={overdue ? 'late' : undefined}>{line}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
