import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { HealthGroup, HealthLine, HealthModel } from '@/lib/view/model/types';
import { Panel } from './panel';

interface HealthProps {
  health: HealthModel;
  actions: SidebarActions;
  /** What helps when pointing at fields is not enough; stands at the end. */
  children?: ReactNode;
}

/** How well the page was recognised: what was not found, what is uncertain, what was found, each with what can be done. */
export function Health({ health, actions, children }: HealthProps) {
  return (
    <Panel title={health.title} back={health.back} onBack={actions.closePanel}>
      <p className="panel-text">{health.summary}</p>
      {health.calm !== null && <p className="health-calm">{health.calm}</p>}
      {health.groups.map((group) => (
        <Group key={group.id} group={group} actions={actions} />
      ))}
      <section className="card block" aria-label={health.point.text}>
        <p className="item-help">{health.point.help}</p>
        <Button look="primary" onClick={() => actions.couple(null)}>
          {health.point.text}
        </Button>
      </section>
      {children}
    </Panel>
  );
}

function Group({ group, actions }: { group: HealthGroup; actions: SidebarActions }) {
  return (
    <details className="card health-group" open={group.open} data-group={group.id}>
      <summary>{group.title}</summary>
      {group.help !== null && <p className="item-help">{group.help}</p>}
      <ul>
        {group.lines.map((line) => (
          <Line key={line.id} line={line} actions={actions} />
        ))}
      </ul>
    </details>
  );
}

const moving: readonly string[] = ['deny', 'uncouple', 'remove'];

function focusHeading(from: Element): void {
  from.closest('.panel')?.querySelector<HTMLElement>('h3')?.focus();
}

function Line({ line, actions }: { line: HealthLine; actions: SidebarActions }) {
  const { sure } = line;
  const does: Record<HealthLine['actions'][number]['does'], (id: string) => void> = {
    show: actions.show,
    couple: actions.couple,
    deny: actions.denyField,
    uncouple: actions.uncouple,
    remove: actions.removeCoupling,
  };
  const bare = line.field === '' && sure === null;
  return (
    <li className={bare ? 'health-line bare' : 'health-line'} data-line={line.id}>
      <div className="health-head">
        <h4>{line.title}</h4>
        {sure !== null && (
          <span className={`sure ${sure.tone}`}>
            {sure.word}
            {sure.figure !== '' && <small>{sure.figure}</small>}
          </span>
        )}
      </div>
      {line.field !== '' && <p className="item-line">{line.field}</p>}
      <div className="health-actions">
        {line.actions.map((action) => (
          <Button
            key={action.does}
            look="link"
            aria-label={action.label}
            onClick={(event) => {
              // A line that moves takes its button along, so the focus waits at the top, where the line comes.
              if (moving.includes(action.does)) focusHeading(event.currentTarget);
              does[action.does](line.id);
            }}
          >
            {action.text}
          </Button>
        ))}
      </div>
    </li>
  );
}
