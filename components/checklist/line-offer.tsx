import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { LineChoices, LineModel, LinesModel } from '@/lib/view/model/types';

/** What the page beside the plan gives to ask: one line at a time, and what the list told once none is left. */
export function Lines({ lines, actions }: { lines: LinesModel; actions: SidebarActions }) {
  const section = useRef<HTMLElement>(null);
  const asked = lines.line?.id ?? null;
  const answered = useRef<string | null>(null);
  useEffect(() => {
    // An answered line goes with the button that had the focus: what comes in its place takes it over. A line that
    // changes by itself, while somebody types in the page, leaves the focus where it is.
    if (answered.current === null || answered.current === asked) return;
    answered.current = null;
    section.current?.querySelector<HTMLElement>('[data-focus="line"]')?.focus();
  }, [asked]);
  const onAnswer = () => {
    answered.current = asked;
  };
  return (
    <section ref={section} className="lines" aria-label={lines.label}>
      {lines.line !== null && <LineOffer key={lines.line.id} line={lines.line} actions={actions} onAnswer={onAnswer} />}
      {lines.note !== null && (
        <p className="lines-note" tabIndex={-1} data-focus={lines.line === null ? 'line' : undefined}>
          {lines.note}
        </p>
      )}
    </section>
  );
}

interface LineOfferProps {
  line: LineModel;
  actions: SidebarActions;
  /** Just before the line is answered or left. */
  onAnswer(): void;
}

function LineOffer({ line, actions, onAnswer }: LineOfferProps) {
  const { plans, topics, partners, allAside } = line;
  const answer = (act: () => void) => () => {
    onAnswer();
    act();
  };
  return (
    <article className="card line-offer" aria-labelledby="line-title" data-line={line.id}>
      <p className="eyebrow">{line.eyebrow}</p>
      <h3 id="line-title" tabIndex={-1} data-focus="line">
        {line.title}
      </h3>
      {line.quote !== null && <p className="line-quote">{line.quote}</p>}
      {line.plan !== null && <p className="line-plan">{line.plan}</p>}
      {plans !== null && <Choices choices={plans} one onChoose={actions.setLinePlan} />}
      {topics !== null && <Choices choices={topics} onChoose={actions.setLineTopic} />}
      {partners !== null && <Choices choices={partners} onChoose={actions.setLinePartner} />}
      <div className="line-date">
        <label htmlFor="line-date">{line.date.label}</label>
        <DateField id="line-date" label={line.date.label} value={line.date.value} onChange={actions.setLineDate} />
      </div>
      <div className="buttons">
        <Button look="primary" disabled={!line.keep.enabled} onClick={answer(actions.keepLine)}>
          {line.keep.text}
        </Button>
        <Button onClick={answer(() => actions.setLinesAside(false))}>{line.aside}</Button>
        <Button look="link" onClick={answer(actions.leaveLine)}>
          {line.later}
        </Button>
      </div>
      {allAside !== null && (
        <Button look="link" className="line-all" onClick={answer(() => actions.setLinesAside(true))}>
          {allAside}
        </Button>
      )}
    </article>
  );
}

interface ChoicesProps {
  choices: LineChoices;
  /** One of them, instead of any number. */
  one?: boolean;
  onChoose(id: string, on: boolean): void;
}

function Choices({ choices, one = false, onChoose }: ChoicesProps) {
  return (
    <fieldset className="line-choices">
      <legend>{choices.title}</legend>
      {choices.options.map((option) => (
        <label key={option.id} className="check topic" data-choice={option.id}>
          <input
            type={one ? 'radio' : 'checkbox'}
            name={one ? 'line-one' : undefined}
            checked={option.on}
            onChange={(event) => onChoose(option.id, event.target.checked)}
          />
          <span>
            {option.title}
            {option.note !== '' && <small>{option.note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
