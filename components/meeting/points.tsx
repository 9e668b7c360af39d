import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Segments } from '@/components/ui/segments';
import type { MeetingActions } from '@/lib/view/meeting/actions';
import type { PointRow, PointsModel } from '@/lib/view/meeting/points';
import type { PointOrder } from '@/lib/view/meeting/state';

interface PointsProps {
  points: PointsModel;
  actions: MeetingActions;
}

/** What was agreed and is to be done, over all pupils. */
export function Points({ points, actions }: PointsProps) {
  return (
    <section className="card block" aria-labelledby="meeting-points">
      <div className="card-head">
        <h2 id="meeting-points">{points.title}</h2>
        {points.open.length > 1 && (
          <Segments
            label={points.orders.label}
            options={points.orders.options}
            onChoose={(id) => actions.orderPoints(id as PointOrder)}
          />
        )}
      </div>
      {points.summary !== '' && <p>{points.summary}</p>}
      {points.open.length > 0 && <Rows rows={points.open} actions={actions} />}
      {points.done !== null && (
        <details className="meeting-done">
          <summary>{points.done.title}</summary>
          <Rows rows={points.done.rows} actions={actions} />
        </details>
      )}
    </section>
  );
}

function Rows({ rows, actions }: { rows: PointRow[]; actions: MeetingActions }) {
  return (
    <ul className="meeting-rows meeting-points">
      {rows.map((row) => (
        <li key={`${row.planId} ${row.id}`} data-overdue={row.overdue !== null}>
          <label className="check">
            <input
              type="checkbox"
              aria-label={row.labels.tick}
              checked={row.done !== null}
              onChange={(event) => void actions.tickPoint(row.planId, row.id, event.currentTarget.checked)}
            />
            <span>
              {row.what}
              <small>
                {[row.pupil, row.who, row.done].filter(Boolean).join(' · ')}
                {row.overdue !== null && <b> · {row.overdue}</b>}
              </small>
            </span>
          </label>
          {row.done === null && (
            <DateField
              label={row.labels.by}
              value={row.by}
              onChange={(by) => void actions.movePoint(row.planId, row.id, by)}
            />
          )}
          <Button
            look="link"
            aria-label={row.labels.forget}
            onClick={() => void actions.forgetPoint(row.planId, row.id)}
          >
            Vergeet
          </Button>
        </li>
      ))}
    </ul>
  );
}
