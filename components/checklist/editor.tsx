import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { ContactModel, EditorModel } from '@/lib/view/model/types';
import { Weekdays } from './weekdays';

interface EditorProps<T = EditorModel> {
  item: string;
  editor: T;
  actions: SidebarActions;
}
type FillEditor = Exclude<EditorModel, { kind: 'contact' }>;

/** What can be put into one field of the page: first shown, then written when asked. */
export function Editor({ item, editor, actions }: EditorProps) {
  if (editor.kind === 'contact') return <Contact item={item} editor={editor} actions={actions} />;
  const { submit } = editor;
  const today = editor.kind === 'date' ? editor.today : null;
  return (
    <div className="editor">
      <Controls item={item} editor={editor} actions={actions} />
      {editor.preview !== null && <p className="preview-line">{editor.preview}</p>}
      <div className="buttons">
        {today !== null && <Button onClick={() => actions.draftDate(item, today.value)}>{today.text}</Button>}
        {submit !== null && (
          <Button
            look="primary"
            aria-label={submit.label}
            disabled={!submit.enabled}
            onClick={() => actions.fill(item)}
          >
            {submit.text}
          </Button>
        )}
      </div>
    </div>
  );
}

function Controls({ item, editor, actions }: EditorProps<FillEditor>) {
  if (editor.kind === 'date') {
    return <DateField label={editor.label} value={editor.value} onChange={(date) => actions.draftDate(item, date)} />;
  }
  if (editor.kind === 'weekdays') {
    return <Weekdays label={editor.label} days={editor.days} onToggle={(day, on) => actions.draftDay(item, day, on)} />;
  }
  if (editor.long) {
    return (
      <textarea
        className="input"
        aria-label={editor.label}
        rows={3}
        value={editor.value}
        onChange={(event) => actions.draftText(item, event.target.value)}
      />
    );
  }
  return (
    <input
      className="input"
      type="text"
      aria-label={editor.label}
      value={editor.value}
      onChange={(event) => actions.draftText(item, event.target.value)}
    />
  );
}

function Contact({ item, editor, actions }: EditorProps<ContactModel>) {
  const { date, kinds, content, preview, submit } = editor;
  return (
    <fieldset className="editor contact" aria-label={editor.label}>
      <div className="contact-row">
        <DateField
          label={date.label}
          value={date.value}
          onChange={(day) => actions.draftContact(item, { date: day })}
        />
        <select
          className="input"
          aria-label={kinds.label}
          value={kinds.value}
          onChange={(event) => actions.draftContact(item, { kind: event.target.value })}
        >
          {kinds.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.title}
            </option>
          ))}
        </select>
      </div>
      <textarea
        className="input"
        aria-label={content.label}
        placeholder={content.placeholder}
        rows={2}
        value={content.value}
        onChange={(event) => actions.draftContact(item, { content: event.target.value })}
      />
      {preview !== null && <p className="preview-line">{preview}</p>}
      <div className="buttons">
        <Button look="primary" disabled={!submit.enabled} onClick={() => actions.addContact(item)}>
          {submit.text}
        </Button>
      </div>
    </fieldset>
  );
}
