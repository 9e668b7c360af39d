import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { StateIcon } from '@/components/ui/state-icon';
import type { IsoDate } from '@/lib/core/model/basics';
import type { RuleLine, RulesModel } from '@/lib/view/rules-model';
import { TypedField } from './typed-field';

interface RulesSectionProps {
  model: RulesModel;
  today: IsoDate | null;
  actions: {
    onSearch(query: string): void;
    onSwitch(id: string, on: boolean): void;
    onFigure(id: RulesModel['figures'][number]['id'], text: string): string[];
    onMachines(text: string): string[];
    onLawChecked(date: IsoDate | null): void;
  };
}

/** Every rule with where it comes from and, where the law leaves that free, a switch; and what a school sets about them. */
export function RulesSection({ model, today, actions }: RulesSectionProps) {
  return (
    <>
      <section className="card block" aria-labelledby="law-checked">
        <h2 id="law-checked">Wanneer keek je de omzendbrief na?</h2>
        <p>
          Regelgeving verandert. Kijk ze elk schooljaar even na en noteer de dag: dan weet iedereen hoe vers de regels
          zijn.
        </p>
        <div className="law-checked">
          <label htmlFor="law-checked-on">Ik keek de omzendbrief na op</label>
          <DateField
            id="law-checked-on"
            label="Ik keek de omzendbrief na op"
            value={model.lawCheckedOn ?? ''}
            onChange={actions.onLawChecked}
          />
          {today !== null && <Button onClick={() => actions.onLawChecked(today)}>Vandaag</Button>}
          {model.lawCheckedOn !== null && (
            <Button look="link" onClick={() => actions.onLawChecked(null)}>
              Wis de datum
            </Button>
          )}
        </div>
      </section>
      <details className="card rules-set">
        <summary>
          <b>Afspraken op school</b> <span>{model.set}</span>
        </summary>
        {model.figures.map((figure) => (
          <section key={figure.id} className="block" aria-labelledby={`set-${figure.id}`}>
            <h2 id={`set-${figure.id}`}>{figure.title}</h2>
            <p>{figure.why}</p>
            <TypedField
              label={figure.label}
              help={figure.help}
              value={figure.value}
              placeholder=""
              onSave={(text) => actions.onFigure(figure.id, text)}
            />
          </section>
        ))}
        <section className="block" aria-labelledby="set-machines">
          <h2 id="set-machines">Risicohoudende machines</h2>
          <p>Draaiboek kent al een lijst. Zet hier de machines bij die op jullie school ook niet mogen.</p>
          <TypedField
            lines
            label="Machines"
            help="Eén per regel."
            value={model.machines.value}
            placeholder="bijvoorbeeld: houtversnipperaar"
            onSave={actions.onMachines}
          />
        </section>
      </details>
      <div className="card rules-search">
        <label htmlFor="rules-query">Zoek een regel</label>
        <input
          id="rules-query"
          className="input"
          type="search"
          placeholder="Een woord, een stap of een nummer"
          value={model.query}
          onChange={(event) => actions.onSearch(event.currentTarget.value)}
        />
        <p role="status">{model.summary}</p>
      </div>
      {model.groups.map((group) => (
        <section key={group.title} className="card rules" aria-label={group.title}>
          <h2>{group.title}</h2>
          <ul>
            {group.rules.map((rule) => (
              <Rule key={rule.id} rule={rule} onSwitch={(on) => actions.onSwitch(rule.id, on)} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const icons = { error: 'error', warning: 'attention', info: 'info' } as const;

function Rule({ rule, onSwitch }: { rule: RuleLine; onSwitch(on: boolean): void }) {
  return (
    <li className="rule" data-rule={rule.id} data-on={rule.on}>
      <StateIcon state={icons[rule.severity]} />
      <div>
        <span className="spoken">{rule.severityName}: </span>
        <p>{rule.message}</p>
        <details>
          <summary>
            {rule.id}, {rule.source}
          </summary>
          <p>
            {rule.unverified !== null && <b>{rule.unverified} </b>}
            {rule.why}
          </p>
          {rule.examples.map((example) => (
            <p key={example}>{example}</p>
          ))}
        </details>
      </div>
      {rule.legal === null ? (
        <input
          type="checkbox"
          role="switch"
          className="switch"
          aria-label={`${rule.id}: ${rule.message}`}
          checked={rule.on}
          aria-checked={rule.on}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
      ) : (
        <span className="legal" title="Deze regel komt uit de wet en blijft aan.">
          {rule.legal}
        </span>
      )}
    </li>
  );
}
