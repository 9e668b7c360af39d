import { useLayoutEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Fold } from '@/components/ui/fold';
import { StateIcon } from '@/components/ui/state-icon';
import { WordsField } from '@/components/ui/words-field';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { AsideForm, FindingModel, FindingsModel, UnknownGroup } from '@/lib/view/model/types';
import { Why } from './why';

const icons = {
  error: 'error',
  warning: 'attention',
  info: 'info',
  unknown: 'unknown',
  aside: 'not-needed',
} as const;

/** What the rules say; what could not be looked at, and what was set aside, stands folded at the end. */
export function Findings({ findings, actions }: { findings: FindingsModel; actions: SidebarActions }) {
  const { main, more, unknown, aside, calm } = findings;
  return (
    <section className="card findings" aria-label={findings.label}>
      {calm !== null && (
        <p className="findings-calm">
          <StateIcon state="done" />
          {calm}
        </p>
      )}
      <List findings={main} actions={actions} />
      {more !== null && <FoldedList {...more} actions={actions} />}
      {unknown !== null && (
        <Fold summary={unknown.summary}>
          <p className="fold-help">{unknown.help}</p>
          {unknown.groups.map((group) => (
            <Group key={group.id} group={group} actions={actions} />
          ))}
        </Fold>
      )}
      {aside !== null && <FoldedList {...aside} actions={actions} />}
    </section>
  );
}

interface FoldedListProps {
  summary: string;
  help?: string;
  list: FindingModel[];
  actions: SidebarActions;
}

function FoldedList({ summary, help, list, actions }: FoldedListProps) {
  return (
    <details className="fold">
      <summary>{summary}</summary>
      {help !== undefined && <p className="fold-help">{help}</p>}
      <List findings={list} actions={actions} />
    </details>
  );
}

/** What waits for one answer, with the way to give it. */
function Group({ group, actions }: { group: UnknownGroup; actions: SidebarActions }) {
  const { title, count, open, list } = group;
  return (
    <div className="unknown-group">
      <Fold
        summary={
          <>
            {title} <small>{count}</small>
          </>
        }
      >
        <List findings={list} actions={actions} />
      </Fold>
      {open !== null && <Open open={open} actions={actions} />}
    </div>
  );
}

/** Leads to where something is told: in a step, or among what happened before. */
function Open({ open, actions }: { open: NonNullable<FindingModel['open']>; actions: SidebarActions }) {
  const { step, at, text, label } = open;
  return (
    <Button
      look="link"
      aria-label={label}
      onClick={() => (step === null ? actions.openIntro() : actions.openStep(step, at))}
    >
      {text}
    </Button>
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
  const { rule, show, open, why, setAside, takeBack } = finding;
  const form = setAside?.form ?? null;
  const foot = useRef<HTMLDivElement>(null);
  const hadForm = useRef(false);
  useLayoutEffect(() => {
    if (hadForm.current && form === null) foot.current?.querySelector<HTMLElement>('[data-aside]')?.focus();
    hadForm.current = form !== null;
  }, [form]);
  return (
    <li className="finding" data-finding={rule} data-weight={finding.weight}>
      <StateIcon state={icons[finding.weight]} />
      <div>
        <span className="spoken">{finding.weightName}: </span>
        <span data-part="message">{finding.message}</span>
        {finding.note !== null && <p className="finding-note">{finding.note}</p>}
      </div>
      {show !== null && (
        <Button look="link" aria-label={show.label} onClick={() => actions.show(show.item)}>
          {show.text}
        </Button>
      )}
      {open !== null && <Open open={open} actions={actions} />}
      <div ref={foot} className="finding-foot">
        {finding.source !== '' && <small>{finding.source}</small>}
        {why !== null && <Why why={why} />}
        {setAside !== null && (
          <Button
            look="link"
            data-aside=""
            aria-label={setAside.label}
            aria-expanded={form !== null}
            onClick={() => actions.openAside(form === null ? rule : null)}
          >
            {setAside.text}
          </Button>
        )}
        {takeBack !== null && (
          <Button look="link" aria-label={takeBack.label} onClick={() => actions.takeBack(rule)}>
            {takeBack.text}
          </Button>
        )}
        {form !== null && <Aside form={form} actions={actions} />}
      </div>
    </li>
  );
}

/** Why a finding is set aside: a ready reason, or own words. */
function Aside({ form, actions }: { form: AsideForm; actions: SidebarActions }) {
  const box = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => box.current?.querySelector('textarea')?.focus(), []);
  return (
    <fieldset ref={box} className="aside-form" aria-label={form.label}>
      <WordsField label={form.label} value={form.value} rows={2} onChange={actions.draftAside} />
      <div className="buttons">
        {form.suggestions.map((reason) => (
          <Button key={reason} className="suggestion" onClick={() => actions.draftAside(reason)}>
            {reason}
          </Button>
        ))}
      </div>
      <small>{form.date}</small>
      <div className="buttons">
        <Button look="primary" disabled={!form.keep.enabled} onClick={actions.keepAside}>
          {form.keep.text}
        </Button>
        <Button onClick={() => actions.openAside(null)}>{form.cancel}</Button>
      </div>
    </fieldset>
  );
}
