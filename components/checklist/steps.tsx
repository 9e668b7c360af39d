import { useEffect, useRef } from 'react';
import { StateIcon } from '@/components/ui/state-icon';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { StepModel } from '@/lib/view/model/types';
import { StepDetailView } from './step-detail';

interface StepsProps {
  label: string;
  steps: StepModel[];
  empty: string | null;
  actions: SidebarActions;
}

/** The checklist itself: each step is a line that opens. */
export function Steps({ label, steps, empty, actions }: StepsProps) {
  return (
    <section className="card" aria-label={label}>
      {empty !== null && <p className="steps-empty">{empty}</p>}
      <ul className="steps">
        {steps.map((step) => (
          <StepLine key={step.id} step={step} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

function StepLine({ step, actions }: { step: StepModel; actions: SidebarActions }) {
  const line = useRef<HTMLLIElement>(null);
  const detail = `step-${step.id}`;
  const { open, asked } = step;
  useEffect(() => {
    if (open) line.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);
  useEffect(() => {
    const part = asked && line.current?.querySelector(`[data-ask="${asked.at}"]`);
    if (part instanceof HTMLDetailsElement) part.open = true;
    part?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [asked]);
  return (
    <li ref={line} className="step" data-step={step.id} data-state={step.state}>
      <button
        type="button"
        className="step-line"
        aria-expanded={step.open}
        aria-controls={step.open ? detail : undefined}
        onClick={() => actions.toggleStep(step.id)}
      >
        <StateIcon state={step.state} />
        <span className="step-text">
          <span data-part="title">{step.title}</span>
          <span className="spoken">, {step.stateName}. </span>
          <span className="step-summary" data-part="summary">
            {step.summary}
          </span>
        </span>
        <abbr className="chip" data-part="role" title={step.roleName}>
          {step.role}
        </abbr>
      </button>
      {step.detail !== null && (
        <div id={detail} className="step-detail">
          <StepDetailView step={step.id} detail={step.detail} actions={actions} />
        </div>
      )}
    </li>
  );
}
