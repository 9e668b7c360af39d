import { DateField } from '@/components/ui/date-field';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { ReportPanelModel } from '@/lib/view/model/types';
import { Panel } from './panel';

/** The meeting's report: topics, who was there and what was decided, and how it will read. */
export function ReportComposer({ report, actions }: { report: ReportPanelModel; actions: SidebarActions }) {
  return (
    <Panel title={report.title} back={report.back} onBack={actions.closePanel}>
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
      <div className="card block fields">
        <label htmlFor="report-date">{report.date.label}</label>
        <DateField
          id="report-date"
          label={report.date.label}
          value={report.date.value}
          onChange={actions.setReportDate}
        />
        {report.fields.map((field) => (
          <div key={field.id} className="field">
            <label htmlFor={`report-${field.id}`}>{field.label}</label>
            {field.long ? (
              <textarea
                id={`report-${field.id}`}
                className="input"
                rows={2}
                maxLength={500}
                placeholder={field.placeholder}
                value={field.value}
                onChange={(event) => actions.setReportWords(field.id, event.target.value)}
              />
            ) : (
              <input
                id={`report-${field.id}`}
                className="input"
                type="text"
                maxLength={500}
                placeholder={field.placeholder}
                value={field.value}
                onChange={(event) => actions.setReportWords(field.id, event.target.value)}
              />
            )}
          </div>
        ))}
      </div>
      {report.missing !== null && <p className="card notice warn">{report.missing}</p>}
      {report.copied !== null && <p className="card notice done">{report.copied}</p>}
      <section className="card block" aria-label={report.previewTitle}>
        <h4>{report.previewTitle}</h4>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keyboard */}
        <div className="report-preview" tabIndex={0}>
          {report.preview}
        </div>
      </section>
    </Panel>
  );
}
