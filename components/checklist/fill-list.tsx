import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { FillLineModel, FillListModel } from '@/lib/view/model/types';
import { Panel } from './panel';
import { TickedTitle } from './ticked-title';

interface FillListProps {
  list: FillListModel;
  actions: SidebarActions;
}

/** *Vul in*: for each field what stands there, what would come and from where; what is ticked is written. */
export function FillList({ list, actions }: FillListProps) {
  const { lines, submit, undo, progress, own } = list;
  const foot = useRef<HTMLDivElement>(null);
  const writing = progress !== null;
  const wrote = useRef(writing);
  useEffect(() => {
    // The button that was pressed may be gone; its place keeps the focus.
    if (wrote.current && !writing && document.activeElement === document.body)
      foot.current?.querySelector('button')?.focus();
    wrote.current = writing;
  }, [writing]);
  return (
    <Panel title={list.title} back={list.back} onBack={actions.closePanel}>
      <p className="panel-text">{list.text}</p>
      {lines.length > 0 && (
        <ul className="card fill-list" aria-label={list.listTitle}>
          {lines.map((line) => (
            <Line key={line.item} line={line} actions={actions} />
          ))}
        </ul>
      )}
      {own !== null && (
        <details className="card fill-own">
          <summary>{own.title}</summary>
          <ul>
            {own.lines.map(({ item, title, note, show }) => (
              <li key={item} className="fill-line">
                <span>{title}</span>
                {note !== '' && <p className="item-help">{note}</p>}
                <Button look="link" aria-label={show.label} onClick={() => actions.show(item)}>
                  {show.text}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {(submit !== null || undo !== null) && (
        <div ref={foot} className="couple-foot buttons">
          {progress !== null && (
            <progress aria-label={progress.text} value={progress.at} max={progress.of} className="fill-progress" />
          )}
          {submit !== null && (
            <Button look="primary" className="wide" disabled={!submit.enabled} onClick={actions.fillTicked}>
              {progress?.text ?? submit.text}
            </Button>
          )}
          {undo !== null && (
            <Button className="wide" disabled={!undo.enabled} onClick={actions.undoFillList}>
              {undo.text}
            </Button>
          )}
        </div>
      )}
    </Panel>
  );
}

function Line({ line, actions }: { line: FillLineModel; actions: SidebarActions }) {
  const { item, title, now, then, source, tick, result, undo, show } = line;
  const about = `fill-${item}`;
  return (
    <li className="fill-line" data-fill={item}>
      <TickedTitle
        title={title}
        tick={tick}
        about={about}
        onTick={() => tick !== null && actions.tickFill(item, !tick.on)}
      />
      <div id={about}>
        <dl>
          <dt>{now.word}</dt>
          <dd>{now.text}</dd>
          <dt>{then.word}</dt>
          <dd>{then.text}</dd>
        </dl>
        <p className="item-help">{source}</p>
      </div>
      {result !== null && <p className={`fill-result ${result.how}`}>{result.text}</p>}
      <div className="health-actions">
        {undo !== null && (
          <Button look="link" aria-label={undo.label} disabled={!undo.enabled} onClick={() => actions.undo(undo.id)}>
            {undo.text}
          </Button>
        )}
        <Button look="link" aria-label={show.label} onClick={() => actions.show(item)}>
          {show.text}
        </Button>
      </div>
    </li>
  );
}
