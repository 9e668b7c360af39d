import { Button } from '@/components/ui/button';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { StructureModel } from '@/lib/view/model/types';
import { Panel } from './panel';

interface StructureProps {
  structure: StructureModel;
  actions: SidebarActions;
}

/** *Paginastructuur bewaren*: all that would be saved, before it is, and what the user still wants out. */
export function StructureFile({ structure, actions }: StructureProps) {
  return (
    <Panel title={structure.title} back={structure.back} onBack={actions.closeStructure}>
      <p className="panel-text">{structure.text}</p>
      <p className="structure-removed">{structure.removed}</p>
      <fieldset className="card block structure-labels">
        <legend>{structure.labelsTitle}</legend>
        <p className="item-help">{structure.labelsHelp}</p>
        <div className="structure-list">
          {structure.labels.map(({ text, kept }) => (
            <label key={text} className="check">
              <input type="checkbox" checked={kept} onChange={() => actions.leaveOutLabel(text, kept)} />
              <span>{text}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <details className="card structure-file">
        <summary>{structure.fileTitle}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key */}
        <section tabIndex={0} aria-label={structure.fileTitle}>
          <pre>{structure.fileText}</pre>
        </section>
      </details>
      <div className="couple-foot buttons">
        <Button look="primary" className="wide" onClick={actions.saveStructure}>
          {structure.save}
        </Button>
        <Button className="wide" onClick={actions.closeStructure}>
          {structure.cancel}
        </Button>
      </div>
    </Panel>
  );
}
