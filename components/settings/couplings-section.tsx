import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { FileChoice } from '@/components/ui/file-choice';
import type { CoupledSchool, CouplingsModel } from '@/lib/view/couplings-model';

interface CouplingsSectionProps {
  model: CouplingsModel;
  /** What was wrong with the file that was chosen last. */
  problems: readonly string[];
  onRemove(id: string): void;
  onSave(host: string): void;
  onFile(file: File): void;
}

/** What was said of a school's fields: looked through, taken back, given to a colleague and taken over. */
export function CouplingsSection({ model, problems, onRemove, onSave, onFile }: CouplingsSectionProps) {
  return (
    <>
      {model.empty !== null && <p className="card block">{model.empty}</p>}
      {model.schools.map((school) => (
        <School key={school.host} school={school} onRemove={onRemove} onSave={onSave} />
      ))}
      <Intake intake={model.intake} problems={problems} onFile={onFile} />
    </>
  );
}

interface SchoolProps {
  school: CoupledSchool;
  onRemove(id: string): void;
  onSave(host: string): void;
}

function School({ school, onRemove, onSave }: SchoolProps) {
  const heading = useId();
  return (
    <section className="card block" aria-labelledby={heading} data-school={school.host}>
      <div className="card-head">
        <h2 id={heading}>{school.host}</h2>
        <span className="coupling-count">{school.summary}</span>
      </div>
      <ul className="couplings">
        {school.lines.map((line) => (
          <li key={line.id} className="coupling">
            <div>
              <b>{line.field}</b> <span>{line.what}</span>
              <small className="coupling-when">{line.when}</small>
            </div>
            <Button look="link" aria-label={line.remove} onClick={() => onRemove(line.id)}>
              Verwijder
            </Button>
          </li>
        ))}
      </ul>
      <Button aria-label={school.save.label} onClick={() => onSave(school.host)}>
        {school.save.text}
      </Button>
    </section>
  );
}

interface IntakeProps {
  intake: CouplingsModel['intake'];
  problems: readonly string[];
  onFile(file: File): void;
}

function Intake({ intake, problems, onFile }: IntakeProps) {
  const heading = useId();
  const wrong = useId();
  return (
    <section className="card block" aria-labelledby={heading}>
      <h2 id={heading}>{intake.title}</h2>
      <p>{intake.text}</p>
      <FileChoice
        text={intake.button}
        label={intake.label}
        accept=".json,application/json"
        describedBy={problems.length > 0 ? wrong : undefined}
        onFile={onFile}
      />
      {problems.length > 0 && (
        <div id={wrong} className="trouble" role="alert">
          <p>Er is niets overgenomen.</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
