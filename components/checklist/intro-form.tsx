import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { IntroEntryModel, IntroModel } from '@/lib/view/model/types';
import { Panel } from './panel';
import { Question } from './question';

/** *Wat is al gebeurd?*: everything the page cannot tell, asked once, and nothing is obliged. */
export function IntroForm({ intro, actions }: { intro: IntroModel; actions: SidebarActions }) {
  return (
    <Panel title={intro.title} back={intro.back} onBack={actions.closePanel}>
      <p className="panel-text">{intro.text}</p>
      <Entries part="reports" title={intro.reportsTitle} entries={intro.reports} actions={actions}>
        {intro.denyOthers !== null && (
          <Button look="link" onClick={actions.denyOtherReports}>
            {intro.denyOthers}
          </Button>
        )}
        {intro.note !== null && <p className="item-help">{intro.note}</p>}
      </Entries>
      <Entries part="conversations" title={intro.conversationsTitle} entries={intro.conversations} actions={actions} />
      {intro.questions.length > 0 && (
        <div className="card block">
          <h4>{intro.questionsTitle}</h4>
          {intro.questions.map((question) => (
            <Question
              key={question.id}
              question={question}
              prefix="intro"
              onAnswer={(value) => actions.setIntroAnswer(question.id, value)}
            />
          ))}
        </div>
      )}
    </Panel>
  );
}

interface EntriesProps {
  part: 'reports' | 'conversations';
  title: string;
  entries: IntroEntryModel[];
  actions: SidebarActions;
  children?: React.ReactNode;
}

function Entries({ part, title, entries, actions, children }: EntriesProps) {
  if (entries.length === 0) return null;
  return (
    <div className="card block">
      <h4>{title}</h4>
      {entries.map((entry) => (
        <fieldset key={entry.id} className="entry" data-entry={entry.id}>
          <legend>{entry.title}</legend>
          {(['yes', 'no'] as const).map((answer) => (
            <label key={answer} className="check">
              <input
                type="radio"
                name={`intro-${part}-${entry.id}`}
                checked={entry.value === answer}
                onChange={() => actions.setIntroEntry(part, entry.id, answer)}
              />
              {entry[answer]}
            </label>
          ))}
          {entry.date !== null && (
            <DateField
              label={entry.date.label}
              value={entry.date.value}
              onChange={(date) => actions.setIntroDate(part, entry.id, date)}
            />
          )}
        </fieldset>
      ))}
      {children}
    </div>
  );
}
