import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { FileChoice } from '@/components/ui/file-choice';
import type { TemplatesModel } from '@/lib/view/templates-model';
import { TemplateEditor, type TemplateEditorActions } from './template-editor';

export interface TemplatesSectionActions extends TemplateEditorActions {
  onChoose(key: string): void;
  onPreview(plan: string): void;
  onSaveFile(): void;
  onFile(file: File): void;
}

interface TemplatesSectionProps {
  model: TemplatesModel;
  actions: TemplatesSectionActions;
}

/** The school's own words for its reports: one template at a time, with how it reads for a pupil. */
export function TemplatesSection({ model, actions }: TemplatesSectionProps) {
  const choice = useId();
  return (
    <div className="templates">
      <div className="card templates-choice">
        <label htmlFor={choice}>Welke tekst?</label>
        <select
          id={choice}
          className="input"
          value={model.chosen}
          onChange={(event) => actions.onChoose(event.target.value)}
        >
          {model.groups.map((group) => (
            <optgroup key={group.title} label={group.title}>
              {group.options.map(({ key, title }) => (
                <option key={key} value={key}>
                  {title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <TemplateEditor key={model.chosen} editor={model.editor} variables={model.variables} actions={actions} />
      <Preview preview={model.preview} onPreview={actions.onPreview} />
      <Files files={model.files} onSaveFile={actions.onSaveFile} onFile={actions.onFile} />
    </div>
  );
}

function Preview({ preview, onPreview }: { preview: TemplatesModel['preview']; onPreview(plan: string): void }) {
  const heading = useId();
  const choice = useId();
  return (
    <section className="card block template-preview" aria-labelledby={heading}>
      <h2 id={heading}>Zo leest het</h2>
      <label htmlFor={choice}>Voor wie</label>
      <select id={choice} className="input" value={preview.chosen} onChange={(event) => onPreview(event.target.value)}>
        {preview.options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <p>{preview.note}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keyboard */}
      <section className="template-text" aria-label="Voorbeeld" tabIndex={0}>
        {preview.text}
      </section>
      {preview.missing !== null && <p>{preview.missing}</p>}
    </section>
  );
}

interface FilesProps {
  files: TemplatesModel['files'];
  onSaveFile(): void;
  onFile(file: File): void;
}

function Files({ files, onSaveFile, onFile }: FilesProps) {
  const heading = useId();
  const wrong = useId();
  return (
    <section className="card block template-files" aria-labelledby={heading}>
      <h2 id={heading}>Delen met collega’s</h2>
      <p>{files.summary} In het bestand staan alleen jullie sjablonen, en niets over leerlingen.</p>
      <div className="template-buttons">
        <Button disabled={!files.canSave} onClick={onSaveFile}>
          Bewaar als bestand
        </Button>
        <FileChoice
          text="Neem een bestand over"
          label="Kies een bestand met sjablonen"
          accept=".json,application/json"
          describedBy={files.problems.length > 0 ? wrong : undefined}
          onFile={onFile}
        />
      </div>
      {files.problems.length > 0 && (
        <div id={wrong} className="trouble" role="alert">
          <p>Er is niets overgenomen.</p>
          <ul>
            {files.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
