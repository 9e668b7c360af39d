import { Button } from '@/components/ui/button';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { RescueModel } from '@/lib/view/model/types';

/** Typed text that was lost: what stands in each field now, what would come, and nothing that is not ticked. */
export function Rescue({ rescue, actions }: { rescue: RescueModel; actions: SidebarActions }) {
  return (
    <section className="card rescue" aria-label={rescue.title}>
      <h3>{rescue.title}</h3>
      <p>{rescue.text}</p>
      {rescue.lines.map((line) => (
        <div key={line.id} className="rescue-line" data-rescue={line.id}>
          <label className="check topic">
            <input
              type="checkbox"
              checked={line.on}
              onChange={(event) => actions.tickRescued(line.id, event.target.checked)}
            />
            <span>
              {line.title}
              <small>{line.when}</small>
            </span>
          </label>
          <dl>
            <dt>{rescue.nowTitle}</dt>
            <dd className={line.now === null ? 'rescue-none' : ''}>{line.now ?? line.empty}</dd>
            <dt>{rescue.thenTitle}</dt>
            <dd className="rescue-text">{line.text}</dd>
          </dl>
        </div>
      ))}
      <div className="buttons">
        <Button look="primary" disabled={!rescue.submit.enabled} onClick={actions.putBackRescued}>
          {rescue.submit.text}
        </Button>
        <Button onClick={actions.declineRescued}>{rescue.decline}</Button>
      </div>
      <p className="rescue-note">{rescue.note}</p>
    </section>
  );
}
