import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { ReadyLineModel, ReadyModel } from '@/lib/view/model/types';
import { Panel } from './panel';
import { TickedTitle } from './ticked-title';

interface ReadyProps {
  ready: ReadyModel;
  actions: SidebarActions;
}

/** The report of a meeting for the platform's own form: for each part what stands there and what would come. */
export function Ready({ ready, actions }: ReadyProps) {
  const { lines, submit, undo } = ready;
  const foot = useRef<HTMLDivElement>(null);
  const offered = submit !== null;
  useEffect(() => {
    // The button that was pressed goes once all is written: its place keeps the focus.
    if (!offered && document.activeElement === document.body) foot.current?.querySelector('button')?.focus();
  }, [offered]);
  return (
    <Panel title={ready.title} back={ready.back} onBack={actions.closeReady}>
      <p className="panel-text">{ready.text}</p>
      {ready.missing !== null && <p className="card notice warn">{ready.missing}</p>}
      <ul className="card fill-list" aria-label={ready.title}>
        {lines.map((line) => (
          <Line key={line.part} line={line} words={ready.words} actions={actions} />
        ))}
      </ul>
      <div ref={foot} className="couple-foot buttons">
        {submit !== null && (
          <Button look="primary" className="wide" disabled={!submit.enabled} onClick={actions.fillReady}>
            {submit.text}
          </Button>
        )}
        {undo !== null && (
          <Button className="wide" disabled={!undo.enabled} onClick={actions.undoReady}>
            {undo.text}
          </Button>
        )}
      </div>
    </Panel>
  );
}

interface LineProps {
  line: ReadyLineModel;
  words: ReadyModel['words'];
  actions: SidebarActions;
}

function Line({ line, words, actions }: LineProps) {
  const { part, title, now, wanted, tick, why, result } = line;
  const about = `ready-${part}`;
  return (
    <li className="fill-line" data-ready={part}>
      <TickedTitle
        title={title}
        tick={tick}
        about={about}
        onTick={() => tick !== null && actions.tickReady(part, !tick.on)}
      />
      <dl id={about}>
        <dt>{words.now}</dt>
        <Text text={now} />
        {wanted !== null && (
          <>
            <dt>{words.wanted}</dt>
            <Text text={wanted} />
          </>
        )}
      </dl>
      {why !== null && <p className="item-help">{why}</p>}
      {result !== null && <p className={`fill-result ${result.how}`}>{result.text}</p>}
    </li>
  );
}

/** From here on a text scrolls in its own room. */
const long = 200;

function Text({ text }: { text: string }) {
  if (text.length < long) return <dd>{text}</dd>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keyboard
    <dd className="long-text" tabIndex={0}>
      {text}
    </dd>
  );
}
