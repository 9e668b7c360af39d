import { useLayoutEffect, useRef } from 'react';
import { DateField } from '@/components/ui/date-field';
import { WordsField } from '@/components/ui/words-field';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { ReportPanelModel } from '@/lib/view/model/types';
import { Panel } from './panel';

/** The meeting's report: topics, who was there and what was decided, and how it will read. */
export function ReportComposer({ report, actions }: { report: ReportPanelModel; actions: SidebarActions }) {
  const preview = useRef<HTMLDivElement>(null);
  // With the words that say so, not after the next paint: a quick Ctrl+C would copy nothing.
  useLayoutEffect(() => {
    const text = preview.current;
    if (report.select === 0 || text === null) return;
    text.focus();
    text.ownerDocument.getSelection()?.selectAllChildren(text);
  }, [report.select]);
  return (
    <Panel title={report.title} back={report.back} onBack={actions.closePanel}>
      {report.kinds !== null && (
        <div className="card block fields">
          <label htmlFor="report-kind">{report.kinds.label}</label>
          <select
            id="report-kind"
            className="input"
            value={report.kinds.chosen}
            onChange={(event) => actions.setReportOther(event.target.value || null)}
          >
            {report.kinds.options.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
      )}
      {report.topics.length > 0 && (
        <fieldset className="card block">
          <legend>{report.topicsTitle}</legend>
          {report.topics.map((topic) => (
            <label key={topic.id} className="check topic" data-topic={topic.id}>
              <input
                type="checkbox"
                checked={topic.on}
                onChange={(event) => actions.setReportTopic(topic.id, event.target.checked)}
              />
              <span>
                {topic.title}
                {topic.note !== '' && <small>{topic.note}</small>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div className="card block fields">
        <label htmlFor="report-date">{report.date.label}</label>
        <DateField
          id="report-date"
          label={report.date.label}
          value={report.date.value}
          onChange={actions.setReportDate}
        />
        {report.fields.map((field) => (
          <WordsField
            key={field.id}
            {...field}
            rows={field.long ? 2 : 0}
            onChange={(words) => actions.setReportWords(field.id, words)}
          />
        ))}
      </div>
      {report.missing !== null && <p className="card notice warn">{report.missing}</p>}
      {report.asked !== null && (
        <section className="card block fields" aria-label={report.asked.title}>
          <h4>{report.asked.title}</h4>
          <p className="item-help">{report.asked.help}</p>
          {report.asked.fields.map(({ id, kind, label, value }) =>
            kind === 'text' ? (
              <WordsField
                key={id}
                label={label}
                value={value}
                rows={2}
                onChange={(text) => actions.setReportText(id, text)}
              />
            ) : (
              <div key={id} className="field">
                <label htmlFor={`asked-${id}`}>{label}</label>
                <DateField
                  id={`asked-${id}`}
                  label={label}
                  value={value}
                  onChange={(day) => actions.setReportText(id, day ?? '')}
                />
              </div>
            ),
          )}
        </section>
      )}
      {report.copied !== null && <p className="card notice done">{report.copied}</p>}
      <section className="card block" aria-label={report.previewTitle}>
        <h4>{report.previewTitle}</h4>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keyboard */}
        <div className="report-preview" tabIndex={0} ref={preview}>
          {report.lines.length === 0
            ? report.preview
            : report.lines.map(({ text, from }, at) => {
                const key = `${at} ${text}`;
                if (from === null) return `${text}\n`;
                return (
                  // biome-ignore lint/a11y/noNoninteractiveTabindex: by keyboard too it is told where a line comes from
                  <span key={key} className="from-field" tabIndex={0} data-from={from} aria-description={from}>
                    {`${text}\n`}
                  </span>
                );
              })}
        </div>
      </section>
    </Panel>
  );
}
