import { useId } from 'react';
import { Button } from '@/components/ui/button';
import type { DaysPageModel } from '@/lib/view/days-page';
import { type DaysActions, DaysMonthView } from './month';

interface DaysSectionProps {
  model: DaysPageModel;
  actions: DaysActions;
  onChoose(plan: string): void;
  onUndo(): void;
}

/** The month view on our own page, with the plan that it is about. */
export function DaysSection({ model, actions, onChoose, onUndo }: DaysSectionProps) {
  const id = useId();
  const { plans, month, said } = model;
  if (model.empty !== null) return <p className="card block">{model.empty}</p>;
  return (
    <section className="card block days-section" aria-label={month?.title}>
      <label htmlFor={id}>{plans.label}</label>
      <select
        id={id}
        className="input"
        value={plans.chosen ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {plans.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.title}
          </option>
        ))}
      </select>
      <p className="calendar-added" aria-live="polite">
        {said !== null && (
          <>
            {said.text}{' '}
            <Button look="link" onClick={onUndo}>
              {said.undo}
            </Button>
          </>
        )}
      </p>
      {month !== null && <DaysMonthView key={plans.chosen} heading="h2" model={month} actions={actions} />}
    </section>
  );
}
