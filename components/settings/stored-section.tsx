import { Button } from '@/components/ui/button';
import type { StoredGroup } from '@/lib/view/stored-lines';
import type { StoredOther } from '@/lib/view/stored-others';
import type { StoredModel, StoredPupil } from '@/lib/view/welcome-stored';
import { Erase } from './erase';
import { Privacy } from './privacy';

interface StoredSectionProps {
  model: StoredModel;
  privacy: readonly string[];
  onErasePupil(key: string): void;
  onEraseEverything(): void;
  onEraseRescued(): void;
  onDropTemplate(playbook: string, document: string): void;
}

/** *Wat wordt bewaard*: everything, for each pupil, and how it is erased. */
export function StoredSection({ model, privacy, ...actions }: StoredSectionProps) {
  return (
    <>
      {model.problems.map((problem) => (
        <p key={problem} className="trouble">
          {problem}
        </p>
      ))}
      {model.pupils.length > 0 && (
        <ul className="card pupils" aria-label="Leerlingen">
          {model.pupils.map((pupil) => (
            <Pupil key={pupil.key} pupil={pupil} onErase={() => actions.onErasePupil(pupil.key)} />
          ))}
        </ul>
      )}
      {model.meetings.length > 0 && (
        <section className="card block kept-meetings" aria-labelledby="stored-meetings">
          <h2 id="stored-meetings">Vergaderingen</h2>
          <p>Wat er over een leerling getypt is, staat bij die leerling.</p>
          {model.meetings.map((group) => (
            <Group key={group.title} group={group} />
          ))}
        </section>
      )}
      {model.others.map((other) => (
        <Other key={other.id} other={other} onErase={actions.onEraseRescued} onDrop={actions.onDropTemplate} />
      ))}
      <Privacy lines={privacy} />
      <section className="card block" aria-labelledby="erase-all">
        <h2 id="erase-all">Alles wissen</h2>
        <p>
          Wist alle leerlingen, plannen, vergaderingen, koppelingen, sjablonen en instellingen van Draaiboek op deze
          computer. In Smartschool verandert niets.
        </p>
        <Erase
          name="Wis alles"
          warning="Alles van Draaiboek wissen? Dit kan je niet ongedaan maken."
          confirm="Ja, wis alles"
          onErase={actions.onEraseEverything}
        />
      </section>
    </>
  );
}

interface OtherProps {
  other: StoredOther;
  onErase(): void;
  onDrop(playbook: string, document: string): void;
}

function Other({ other, onErase, onDrop }: OtherProps) {
  const heading = `stored-${other.id}`;
  return (
    <section className="card block" aria-labelledby={heading}>
      <h2 id={heading}>{other.title}</h2>
      <p>{other.text}</p>
      {other.lines.length > 0 && (
        <div className="kept kept-lines">
          <Lines lines={other.lines} />
        </div>
      )}
      {other.files.length > 0 && (
        <ul className="kept-files">
          {other.files.map(({ key, playbook, document, text, drop }) => (
            <li key={key} className="kept-file">
              <span>{text}</span>
              <Button look="link" aria-label={drop} onClick={() => onDrop(playbook, document)}>
                Doe weg
              </Button>
            </li>
          ))}
        </ul>
      )}
      {other.links.length > 0 && (
        <p className="kept-links">
          {other.links.map(({ text, section }) => (
            <a key={section} href={`#${section}`}>
              {text}
            </a>
          ))}
        </p>
      )}
      {other.erase !== null && <Erase {...other.erase} onErase={onErase} />}
    </section>
  );
}

function Pupil({ pupil, onErase }: { pupil: StoredPupil; onErase(): void }) {
  return (
    <li data-pupil={pupil.key}>
      <details>
        <summary>
          <b>{pupil.name}</b> <span>{pupil.line}</span>
        </summary>
        {pupil.answers.length > 0 && <Group group={{ title: 'Over de leerling', lines: pupil.answers }} />}
        {pupil.plans.map((plan) => (
          <section key={plan.id} aria-label={plan.title} className="kept-plan">
            <h3>{plan.title}</h3>
            {plan.groups.map((group) => (
              <Group key={group.title} group={group} />
            ))}
          </section>
        ))}
        {pupil.plans.length === 0 && <p>Van deze leerling wordt geen plan bewaard.</p>}
      </details>
      <Erase
        name={`Wis ${pupil.name}`}
        warning={`Alles van ${pupil.name} wissen? Dit kan je niet ongedaan maken. In Smartschool verandert niets.`}
        confirm="Ja, wis"
        onErase={onErase}
      />
    </li>
  );
}

function Group({ group }: { group: StoredGroup }) {
  return (
    <div className="kept">
      <h4>{group.title}</h4>
      <Lines lines={group.lines} />
    </div>
  );
}

function Lines({ lines }: { lines: StoredGroup['lines'] }) {
  return (
    <dl>
      {lines.map(({ name, value }) => (
        <div key={`${name} ${value}`}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
