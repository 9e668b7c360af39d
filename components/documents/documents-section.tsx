import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { FileChoice } from '@/components/ui/file-choice';
import { WordsField } from '@/components/ui/words-field';
import type { DocumentsActions } from '@/lib/view/documents-actions';
import type { DocumentsPageModel } from '@/lib/view/documents-page';

interface DocumentsSectionProps {
  model: DocumentsPageModel;
  actions: DocumentsActions;
}

/** Choosing a plan and a document, looking its values through, and making it. */
export function DocumentsSection({ model, actions }: DocumentsSectionProps) {
  const { form, made } = model;
  if (model.empty !== null) return <p className="card block">{model.empty}</p>;
  return (
    <>
      <Choice model={model} actions={actions} />
      {form !== null && <Form key={form.id} form={form} actions={actions} />}
      {made.lines.length > 0 && <Made made={made} onForget={actions.forgetDocument} />}
    </>
  );
}

function Choice({ model, actions }: DocumentsSectionProps) {
  const id = useId();
  const { plans, signing, birth, documents } = model;
  return (
    <section className="card block documents-choice" aria-label={documents.label}>
      <label htmlFor={id}>{plans.label}</label>
      <select
        id={id}
        className="input"
        value={plans.chosen ?? ''}
        onChange={(event) => actions.chooseDocumentsPlan(event.currentTarget.value)}
      >
        {plans.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.title}
          </option>
        ))}
      </select>
      {signing !== null && (
        <div className="field">
          <label htmlFor={`${id}-signing`}>{signing.label}</label>
          <DateField id={`${id}-signing`} label={signing.label} value={signing.value} onChange={actions.saySigning} />
          <p className="item-help">{signing.help}</p>
        </div>
      )}
      {birth !== null && (
        <div className="field">
          <label htmlFor={`${id}-birth`}>{birth.label}</label>
          <DateField
            id={`${id}-birth`}
            label={birth.label}
            value=""
            onChange={(day) => {
              if (day !== null) void actions.sayBirthDate(day);
            }}
          />
          <p className="item-help">{birth.help}</p>
        </div>
      )}
      {documents.options.length > 0 && <Options id={id} documents={documents} actions={actions} />}
    </section>
  );
}

interface OptionsProps {
  id: string;
  documents: DocumentsPageModel['documents'];
  actions: DocumentsActions;
}

function Options({ id, documents, actions }: OptionsProps) {
  return (
    <fieldset className="documents-list">
      <legend>{documents.label}</legend>
      {documents.options.map((option) => (
        <label key={option.id} className="check" data-document={option.id}>
          <input
            type="radio"
            name={`${id}-document`}
            checked={option.on}
            disabled={!option.enabled}
            onChange={() => actions.chooseDocument(option.id)}
          />
          <span>
            {option.title}
            <small>{option.help}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

type FormModel = NonNullable<DocumentsPageModel['form']>;

function Form({ form, actions }: { form: FormModel; actions: DocumentsActions }) {
  const heading = useId();
  return (
    <section className="card block documents-form" aria-labelledby={heading}>
      <h2 id={heading}>{form.title}</h2>
      <div className="documents-fields">
        {form.fields.map((field) => (
          <Field key={field.id} field={field} onType={(value) => actions.typeInDocument(field.id, value)} />
        ))}
      </div>
      {form.warnings.length > 0 && (
        <ul className="trouble" role="status">
          {form.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      {form.missing !== null && <p className="documents-missing">{form.missing}</p>}
      <OwnTemplate own={form.own} actions={actions} />
      <Button look="primary" onClick={() => void actions.makeDocument()}>
        {form.make}
      </Button>
      <p>{form.note}</p>
    </section>
  );
}

function OwnTemplate({ own, actions }: { own: FormModel['own']; actions: DocumentsActions }) {
  const wrong = useId();
  const { chosen, problems, names } = own;
  return (
    <details className="documents-own" open={chosen !== null || problems.length > 0 || undefined}>
      <summary>{chosen === null ? own.title : `${own.title}: ${chosen.name}`}</summary>
      <p>{own.help}</p>
      <p>
        <b>{names.title}:</b> {names.list}
      </p>
      <FileChoice
        text={own.choose}
        accept=".docx"
        describedBy={problems.length > 0 ? wrong : undefined}
        onFile={(file) => void actions.takeTemplate(file.name, () => file.arrayBuffer())}
      />
      {problems.length > 0 && (
        <ul id={wrong} className="trouble" role="alert">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {chosen !== null && (
        <>
          <dl className="documents-known">
            {chosen.known.map(({ tag, value }) => (
              <div key={tag}>
                <dt>{`{${tag.trim()}}`}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {chosen.unknown !== null && <p className="documents-missing">{chosen.unknown}</p>}
          <Button look="link" onClick={() => void actions.dropTemplate()}>
            {chosen.drop}
          </Button>
        </>
      )}
    </details>
  );
}

function Field({ field, onType }: { field: FormModel['fields'][number]; onType(value: string): void }) {
  const id = useId();
  const { kind, label, help, value, origin, missing, room, takeOver } = field;
  return (
    <div className="documents-field" data-field={field.id} data-missing={missing}>
      {kind === 'date' ? (
        <div className="field">
          <label htmlFor={id}>{label}</label>
          <DateField id={id} label={label} value={value} onChange={(day) => onType(day ?? '')} />
        </div>
      ) : (
        <WordsField label={label} value={value} rows={kind === 'lines' ? 4 : 1} longest={room} onChange={onType} />
      )}
      {help !== null && <p className="item-help">{help}</p>}
      {takeOver !== null && (
        <Button look="link" aria-label={`${takeOver.text}: ${label}`} onClick={() => onType(takeOver.value)}>
          {takeOver.text}
        </Button>
      )}
      {origin !== null && <p className="documents-origin">{origin}</p>}
    </div>
  );
}

interface MadeProps {
  made: DocumentsPageModel['made'];
  onForget(id: string): Promise<void>;
}

function Made({ made, onForget }: MadeProps) {
  const heading = useId();
  return (
    <section className="card block" aria-labelledby={heading}>
      <h2 id={heading}>{made.title}</h2>
      <ul className="documents-made">
        {made.lines.map((line) => (
          <li key={line.id}>
            <div>
              {line.text}
              {line.changed !== null && <small className="documents-changed">{line.changed}</small>}
            </div>
            <Button look="link" aria-label={line.forget} onClick={() => void onForget(line.id)}>
              Vergeet
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
