import type { StoredGroup, StoredModel, StoredPupil } from '@/lib/view/welcome-stored';
import { Erase } from './erase';
import { Privacy } from './privacy';

interface StoredSectionProps {
  model: StoredModel;
  privacy: readonly string[];
  onErasePupil(key: string): void;
  onEraseEverything(): void;
}

/** *Wat wordt bewaard*: everything, for each pupil, and how it is erased. */
export function StoredSection({ model, privacy, onErasePupil, onEraseEverything }: StoredSectionProps) {
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
            <Pupil key={pupil.key} pupil={pupil} onErase={() => onErasePupil(pupil.key)} />
          ))}
        </ul>
      )}
      {model.couplings !== null && (
        <section className="card block" aria-labelledby="stored-couplings">
          <h2 id="stored-couplings">Koppelingen</h2>
          <p>{model.couplings}</p>
          <p>
            <a href="#koppelingen">Bekijk of verwijder ze</a>
          </p>
        </section>
      )}
      <Privacy lines={privacy} />
      <section className="card block" aria-labelledby="erase-all">
        <h2 id="erase-all">Alles wissen</h2>
        <p>
          Wist alle leerlingen, plannen, koppelingen en instellingen van Draaiboek op deze computer. In Smartschool
          verandert niets.
        </p>
        <Erase
          name="Wis alles"
          warning="Alles van Draaiboek wissen? Dit kan je niet ongedaan maken."
          confirm="Ja, wis alles"
          onErase={onEraseEverything}
        />
      </section>
    </>
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
      <dl>
        {group.lines.map(({ name, value }) => (
          <div key={`${name} ${value}`}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
