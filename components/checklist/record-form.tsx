import { useId, useLayoutEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { WordsField } from '@/components/ui/words-field';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { RecordFieldModel, RecordModel } from '@/lib/view/model/types';
import { Options } from './question';
import { Weekdays } from './weekdays';

interface RecordFormProps {
  record: RecordModel;
  actions: SidebarActions;
}

/** What the user notes beside the page: one form, or a row for each. */
export function RecordForm({ record, actions }: RecordFormProps) {
  const { id, title, rows, add, blank, keep, cancel } = record;
  const form = useRef<HTMLDetailsElement>(null);
  /** Where the focus goes once a row came or went by a click here. */
  const next = useRef('');
  useLayoutEffect(() => {
    if (next.current !== '') form.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = '';
  });
  return (
    <details ref={form} className="record" data-record={id} data-ask={id}>
      <summary>
        {title} <small>{record.state}</small>
      </summary>
      <div className="record-body">
        {record.help !== null && <p className="item-help">{record.help}</p>}
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
          <fieldset key={at} className="record-row" aria-label={row.title ?? title}>
            {row.remove !== null && (
              <div className="item-head">
                <h4>{row.title}</h4>
                <Button
                  look="link"
                  aria-label={row.remove.label}
                  onClick={() => {
                    next.current = '[data-add]';
                    actions.removeNoteRow(id, at);
                  }}
                >
                  {row.remove.text}
                </Button>
              </div>
            )}
            {row.fields.map((field) => (
              <Field key={field.id} field={field} onChange={(value) => actions.draftNote(id, at, field.id, value)} />
            ))}
          </fieldset>
        ))}
        {add !== null && (
          <Button
            data-add=""
            onClick={() => {
              next.current = '.record-row:last-of-type :is(input, textarea)';
              actions.addNoteRow(id);
            }}
          >
            {add}
          </Button>
        )}
        {rows.length > 0 && (
          <label className="check">
            <input
              type="checkbox"
              checked={blank.on}
              onChange={(event) => actions.setNoteBlank(id, event.currentTarget.checked)}
            />
            <span>
              {blank.text}
              <small>{blank.help}</small>
            </span>
          </label>
        )}
        <div className="buttons">
          <Button look="primary" aria-label={keep.label} disabled={!keep.enabled} onClick={() => actions.keepNote(id)}>
            {keep.text}
          </Button>
          {cancel !== null && (
            <Button aria-label={cancel.label} onClick={() => actions.dropNote(id)}>
              {cancel.text}
            </Button>
          )}
        </div>
      </div>
    </details>
  );
}

function Field({ field, onChange }: { field: RecordFieldModel; onChange(value: string): void }) {
  const id = useId();
  const { kind, label, help, value, problem } = field;
  if (kind === 'text' || kind === 'list') {
    return (
      <>
        <WordsField label={label} value={value} rows={kind === 'list' ? 3 : 1} onChange={onChange} />
        {help !== null && <p className="item-help">{help}</p>}
      </>
    );
  }
  return (
    <div className="field">
      {/* Radio buttons and day buttons form a group of their own, with this name. */}
      {kind === 'yes-no' || kind === 'weekdays' ? <b>{label}</b> : <label htmlFor={id}>{label}</label>}
      {kind === 'date' && <DateField id={id} label={label} value={value} onChange={(date) => onChange(date ?? '')} />}
      {(kind === 'time' || kind === 'number') && (
        <input
          id={id}
          className="input number"
          type={kind === 'time' ? 'time' : 'text'}
          inputMode={kind === 'time' ? undefined : 'decimal'}
          aria-invalid={problem !== null}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {kind === 'weekdays' && (
        <Weekdays
          label={label}
          days={field.days}
          onToggle={(day, on) => {
            const chosen = field.days.filter((one) => (one.day === day ? on : one.on));
            onChange(chosen.map((one) => one.day).join(','));
          }}
        />
      )}
      {kind === 'yes-no' && (
        <fieldset aria-label={label}>
          <Options name={id} value={value} options={field.options} onChoose={onChange} />
        </fieldset>
      )}
      {problem !== null && <small className="problem">{problem}</small>}
      {help !== null && <p className="item-help">{help}</p>}
    </div>
  );
}
