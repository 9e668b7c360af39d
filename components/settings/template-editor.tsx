import { useId, useLayoutEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import type { TemplatesModel } from '@/lib/view/templates-model';
import { TemplateVariables } from './template-variables';

export interface TemplateEditorActions {
  onType(text: string): void;
  onSave(): void;
  onRevert(): void;
  onReset(): void;
}

interface TemplateEditorProps {
  editor: TemplatesModel['editor'];
  variables: TemplatesModel['variables'];
  actions: TemplateEditorActions;
}

/** Where a place in lines and characters lies in the text. */
function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return Math.min(text.length, before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1);
}

/** A template as it is typed, the names that can be put in it, and what is wrong with it, each at its place. */
export function TemplateEditor({ editor, variables, actions }: TemplateEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);
  const id = useId();
  const wrong = useId();

  useLayoutEffect(() => {
    if (caret.current === null || field.current === null) return;
    field.current.focus();
    field.current.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  function insert(words: string): void {
    const from = field.current?.selectionStart ?? editor.text.length;
    const to = field.current?.selectionEnd ?? from;
    caret.current = from + words.length;
    actions.onType(editor.text.slice(0, from) + words + editor.text.slice(to));
  }

  function goTo(line: number, column: number): void {
    const at = offsetOf(editor.text, line, column);
    field.current?.focus();
    field.current?.setSelectionRange(at, at + 1);
  }

  return (
    <>
      <section className="card block template-editor" aria-labelledby={id}>
        <label id={id} htmlFor={`${id}-text`}>
          {editor.label}
        </label>
        <textarea
          ref={field}
          id={`${id}-text`}
          className="input"
          rows={14}
          spellCheck={false}
          value={editor.text}
          aria-invalid={editor.problems.length > 0}
          aria-describedby={editor.problems.length > 0 ? wrong : undefined}
          onChange={(event) => actions.onType(event.target.value)}
        />
        <div id={wrong} className="template-problems" role="alert">
          {editor.problems.length > 0 && (
            <ul>
              {editor.problems.map(({ line, column, text, where }) => (
                <li key={`${where} ${text}`}>
                  <Button look="link" onClick={() => goTo(line, column)}>
                    {where}
                  </Button>
                  : {text}
                </li>
              ))}
            </ul>
          )}
        </div>
        <p>{editor.state}</p>
        <div className="template-buttons">
          <Button look="primary" disabled={!editor.canSave} onClick={actions.onSave}>
            Bewaar
          </Button>
          {editor.canRevert && <Button onClick={actions.onRevert}>Laat vallen wat je typte</Button>}
          {editor.canReset && <Button onClick={actions.onReset}>Terug naar de tekst van Draaiboek</Button>}
        </div>
        <small>
          # maakt een kop, ## een kleinere, - een lijstje en **zo** vet. Wat tussen {'{{'} en {'}}'} staat, vult
          Draaiboek in.
        </small>
      </section>
      <TemplateVariables groups={variables} onInsert={insert} />
    </>
  );
}
