import { Button } from '@/components/ui/button';
import { StateIcon } from '@/components/ui/state-icon';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { FindingModel, FindingsModel } from '@/lib/view/model/types';

const icons = { error: 'error', warning: 'attention', info: 'info', unknown: 'unknown' } as const;

/** What the rules say; what could not be looked at stands folded at the end. */
export function Findings({ findings, actions }: { findings: FindingsModel; actions: SidebarActions }) {
  const { main, more, unknown, calm } = findings;
  return (
    <section className="card findings" aria-label={findings.label}>
      {calm !== null && (
        <p className="findings-calm">
          <StateIcon state="done" />
          {calm}
        </p>
      )}
      <List findings={main} actions={actions} />
      {more !== null && (
        <details className="fold">
          <summary>{more.summary}</summary>
          <List findings={more.list} actions={actions} />
        </details>
      )}
      {unknown !== null && (
        <details className="fold">
          <summary>{unknown.summary}</summary>
          <p className="fold-help">{unknown.help}</p>
          <List findings={unknown.list} actions={actions} />
        </details>
      )}
    </section>
  );
}

function List({ findings, actions }: { findings: FindingModel[]; actions: SidebarActions }) {
  if (findings.length === 0) return null;
  return (
    <ul className="finding-list">
      {findings.map((finding) => (
        <Finding key={finding.rule} finding={finding} actions={actions} />
      ))}
    </ul>
  );
}

function Finding({ finding, actions }: { finding: FindingModel; actions: SidebarActions }) {
  const { show, open } = finding;
  return (
    <li className="finding" data-finding={finding.rule} data-weight={finding.weight}>
      <StateIcon state={icons[finding.weight]} />
      <div>
        <span className="spoken">{finding.weightName}: </span>
        <span data-part="message">{finding.message}</span>
        {finding.source !== '' && <small>{finding.source}</small>}
      </div>
      {show !== null && (
        <Button look="link" aria-label={show.label} onClick={() => actions.show(show.item)}>
          {show.text}
        </Button>
      )}
      {open !== null && (
        <Button look="link" aria-label={open.label} onClick={() => actions.openStep(open.step)}>
          {open.text}
        </Button>
      )}
    </li>
  );
}
