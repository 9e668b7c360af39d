import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { ItemModel, StepDetail, StepDocumentsModel, StepReportModel } from '@/lib/view/model/types';
import { Editor } from './editor';
import { Question } from './question';
import { RecordForm } from './record-form';
import { Why } from './why';

interface StepDetailProps {
  step: string;
  detail: StepDetail;
  actions: SidebarActions;
}

/** An opened step: what to do, each of its items, its questions, its report. */
export function StepDetailView({ step, detail, actions }: StepDetailProps) {
  return (
    <>
      <p className="instruction">{detail.instruction}</p>
      {detail.todos.length > 0 && (
        <ul className="todos">
          {detail.todos.map((todo) => (
            <li key={todo.rule} data-todo={todo.rule}>
              {todo.text}
              {todo.why !== null && <Why why={todo.why} />}
            </li>
          ))}
        </ul>
      )}
      {detail.items.map((item) => (
        <Item key={item.id} item={item} actions={actions} />
      ))}
      {detail.questions.map((question) => (
        <Question
          key={question.id}
          question={question}
          prefix="step"
          onAnswer={(value) => actions.answer(question.id, value)}
        />
      ))}
      {detail.report !== null && <StepReport step={step} report={detail.report} actions={actions} />}
      {detail.records.map((record) => (
        <RecordForm key={record.id} record={record} actions={actions} />
      ))}
      {detail.documents !== null && <StepDocuments documents={detail.documents} actions={actions} />}
      {detail.done !== null && (
        <label className="check step-done">
          <input
            type="checkbox"
            checked={detail.done.on}
            onChange={(event) => actions.callDone(step, event.target.checked)}
          />
          {detail.done.label}
        </label>
      )}
    </>
  );
}

function Item({ item, actions }: { item: ItemModel; actions: SidebarActions }) {
  const { show, editor, tick, undo, confirm } = item;
  return (
    <div className="item" data-item={item.id} data-state={item.state}>
      <div className="item-head">
        <div>
          {item.heading !== null && <h4>{item.heading}</h4>}
          <p className="item-line">{item.line}</p>
        </div>
        {show !== null && (
          <Button look="link" aria-label={show.label} onClick={() => actions.show(item.id)}>
            {show.text}
          </Button>
        )}
        {item.couple !== null && (
          <Button look="link" aria-label={item.couple.label} onClick={() => actions.couple(item.id)}>
            {item.couple.text}
          </Button>
        )}
      </div>
      {item.help !== null && <p className="item-help">{item.help}</p>}
      {tick !== null && (
        <label className="check">
          <input
            type="checkbox"
            checked={tick.on}
            aria-label={`${tick.label}: ${item.title}`}
            onChange={(event) => actions.tick(item.id, event.target.checked)}
          />
          {tick.label}
        </label>
      )}
      {editor !== null && confirm === null && <Editor item={item.id} editor={editor} actions={actions} />}
      {confirm !== null && <Confirm confirm={confirm} actions={actions} />}
      {undo !== null && (
        <Button look="link" aria-label={undo.label} onClick={() => actions.undo(undo.id)}>
          {undo.text}
        </Button>
      )}
    </div>
  );
}

function StepDocuments({ documents, actions }: { documents: StepDocumentsModel; actions: SidebarActions }) {
  return (
    <div className="item">
      {documents.lines.map(({ id, text, changed }) => (
        <p key={id} className="item-line">
          {text}
          {changed !== null && <b className="problem"> {changed}</b>}
        </p>
      ))}
      <Button onClick={() => actions.openDocuments(documents.document)}>{documents.make}</Button>
    </div>
  );
}

/** Asked before what stands in a field is replaced; the answer that changes nothing has the focus. */
function Confirm({ confirm, actions }: { confirm: NonNullable<ItemModel['confirm']>; actions: SidebarActions }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('button:last-child')?.focus(), []);
  return (
    <div ref={box} className="confirm" role="alertdialog" aria-label={confirm.text}>
      <p>{confirm.text}</p>
      <div className="buttons">
        <Button look="primary" onClick={actions.confirmFill}>
          {confirm.yes}
        </Button>
        <Button onClick={actions.cancelFill}>{confirm.no}</Button>
      </div>
    </div>
  );
}

function StepReport({ step, report, actions }: { step: string; report: StepReportModel; actions: SidebarActions }) {
  const { exists, correct } = report;
  const dated = exists ?? correct;
  return (
    <div className="item" data-report={step}>
      <div className="item-head">
        <div>
          <h4>{report.title}</h4>
          <p className="item-line">{report.line}</p>
        </div>
      </div>
      {dated !== null && (
        <div className="report-date">
          <DateField
            label={dated.dateLabel}
            value={dated.date}
            onChange={(date) => actions.draftReportDate(step, date)}
          />
          {exists !== null && <Button onClick={() => actions.sayReportExists(step)}>{exists.text}</Button>}
          {correct !== null && <Button onClick={() => actions.correctReport(step)}>{correct.text}</Button>}
        </div>
      )}
      <div className="buttons">
        <Button onClick={() => actions.openReport(step)}>{report.make}</Button>
        {correct !== null && <Button onClick={() => actions.forgetReport(step)}>{correct.forget}</Button>}
      </div>
    </div>
  );
}
