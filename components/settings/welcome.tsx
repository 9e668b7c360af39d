import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { StateIcon } from '@/components/ui/state-icon';
import type { ChoicesModel } from '@/lib/view/welcome-model';
import { type Choice, type ChoicesActions, choices } from './choices';
import { Privacy } from './privacy';

interface WelcomeProps {
  model: ChoicesModel;
  privacy: readonly string[];
  actions: ChoicesActions & { onDone(): void };
}

/** The first day: three short questions that can each wait, what happens next, and what is kept. */
export function Welcome({ model, privacy, actions }: WelcomeProps) {
  const [later, setLater] = useState<readonly Choice['id'][]>([]);
  const [again, setAgain] = useState<Choice['id'] | null>(null);
  return (
    <>
      <ol className="cards">
        {choices.map((choice) => (
          <Card
            key={choice.id}
            choice={choice}
            model={model}
            actions={{
              onRole: actions.onRole,
              onAddress: (text) => closeWhenRight(actions.onAddress(text)),
              onFreeDays: (text) => closeWhenRight(actions.onFreeDays(text)),
            }}
            later={later.includes(choice.id)}
            open={again === choice.id}
            onLater={() => {
              setAgain(null);
              setLater([...later, choice.id]);
            }}
            onOpen={() => {
              setAgain(choice.id);
              setLater(later.filter((one) => one !== choice.id));
            }}
          />
        ))}
      </ol>
      <section className="card block next-up" aria-labelledby="next-up">
        <h2 id="next-up">Wat gebeurt er nu?</h2>
        <p>
          Open in Smartschool het trainingsplan van een leerling. Draaiboek verschijnt dan vanzelf rechts, met wat klaar
          is, wat ontbreekt en wie aan zet is.
        </p>
        <p className="actions">
          {model.address.chosen !== null && (
            <a className="button primary" href={`https://${model.address.chosen}/`}>
              Naar Smartschool
            </a>
          )}
          <Button look={model.address.chosen === null ? 'primary' : 'plain'} onClick={actions.onDone}>
            Klaar
          </Button>
        </p>
      </section>
      <Privacy lines={privacy} />
    </>
  );

  function closeWhenRight(problems: string[]): string[] {
    if (problems.length === 0) setAgain(null);
    return problems;
  }
}

interface CardProps {
  choice: Choice;
  model: ChoicesModel;
  actions: ChoicesActions;
  later: boolean;
  open: boolean;
  onLater(): void;
  onOpen(): void;
}

function Card({ choice, model, actions, later, open, onLater, onOpen }: CardProps) {
  const { chosen } = model[choice.id];
  // A choice of one click stays in sight: it can be seen, and changed, at once.
  const closed = !open && (later || (chosen !== null && choice.id !== 'role'));
  const head = useRef<HTMLDivElement>(null);
  const wasClosed = useRef(closed);
  useEffect(() => {
    if (closed && !wasClosed.current) head.current?.querySelector('button')?.focus();
    wasClosed.current = closed;
  }, [closed]);
  const heading = `card-${choice.id}`;
  return (
    <li className="card block" aria-labelledby={heading} data-card={choice.id}>
      <div className="card-head" ref={head}>
        <StateIcon state={chosen === null ? 'missing' : 'done'} />
        <h2 id={heading}>{choice.title}</h2>
        {closed && (
          <Button
            look="link"
            aria-label={`${chosen === null ? 'Nu doen' : 'Wijzig'}: ${choice.title}`}
            onClick={onOpen}
          >
            {chosen === null ? 'Nu doen' : 'Wijzig'}
          </Button>
        )}
      </div>
      {closed ? (
        <p className="chosen">{chosen ?? 'Dat kan later, bij Instellingen.'}</p>
      ) : (
        <>
          <p>{choice.why}</p>
          <choice.Field model={model} actions={actions} />
          {chosen === null && (
            <Button look="link" aria-label={`Later: ${choice.title}`} onClick={onLater}>
              Later
            </Button>
          )}
        </>
      )}
    </li>
  );
}
