import { Button } from '@/components/ui/button';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { ChoiceModel, DaysModel, InvitationModel, NextModel, NoticeModel } from '@/lib/view/model/types';

/** Something the user has to know about the page or about keeping, told calmly. */
export function Notices({ notices, actions }: { notices: NoticeModel[]; actions: SidebarActions }) {
  return notices.map((notice) => (
    <div key={notice.id} className={`card notice ${notice.tone}`} role="status" data-notice={notice.id}>
      <p>{notice.text}</p>
      {notice.retry !== null && <Button onClick={actions.retry}>{notice.retry}</Button>}
    </div>
  ));
}

/** One question with a button for each answer. */
export function Choice({ choice, onChoose }: { choice: ChoiceModel; onChoose(id: string): void }) {
  return (
    <section className="card choice" aria-label={choice.title}>
      <h3>{choice.title}</h3>
      <p>{choice.help}</p>
      <div className="buttons">
        {choice.options.map((option) => (
          <Button key={option.id} onClick={() => onChoose(option.id)}>
            {option.title}
          </Button>
        ))}
      </div>
    </section>
  );
}

export function Invitation({ invitation, actions }: { invitation: InvitationModel; actions: SidebarActions }) {
  return (
    <section className="card choice" aria-label={invitation.title}>
      <h3>{invitation.title}</h3>
      <p>{invitation.text}</p>
      <div className="buttons">
        <Button look="primary" data-focus="intro" onClick={actions.openIntro}>
          {invitation.start}
        </Button>
        <Button onClick={actions.skipIntro}>{invitation.later}</Button>
      </div>
    </section>
  );
}

/** The next step for the user's own role. */
export function NextStep({ next, actions }: { next: NextModel; actions: SidebarActions }) {
  const { step, show, open, report } = next;
  return (
    <section className="card next" aria-label={next.eyebrow}>
      <p className="eyebrow">{next.eyebrow}</p>
      <h3>{next.title}</h3>
      <p className="next-text">{next.text}</p>
      {(show !== null || report !== null || open !== null) && (
        <div className="buttons">
          {show !== null && (
            <Button look="primary" onClick={() => actions.show(show.item)}>
              {show.text}
            </Button>
          )}
          {report !== null && (
            <Button look="primary" data-focus="report-next" onClick={() => actions.openReport(step)}>
              {report}
            </Button>
          )}
          {open !== null && step !== null && <Button onClick={() => actions.openStep(step)}>{open}</Button>}
        </div>
      )}
    </section>
  );
}

/** Counted workdays on a track with the playbook's limits; what lies over the first limit is striped. */
export function Days({ days, actions }: { days: DaysModel; actions: SidebarActions }) {
  return (
    <section className="card days" aria-label={days.spoken}>
      <p className="days-line">
        <span>{days.label}</span>
        <b>{days.value}</b>
      </p>
      <div className="track" aria-hidden="true">
        <i className="track-within" style={{ width: `${days.within}%` }} />
        {days.over > 0 && <i className="track-over" style={{ left: `${days.within}%`, width: `${days.over}%` }} />}
        {days.marks.slice(1, -1).map((mark) => (
          <i key={mark.text} className="track-mark" style={{ left: `${mark.at}%` }} />
        ))}
      </div>
      <div className="scale" aria-hidden="true">
        {days.marks.map((mark) => (
          <span key={mark.text} style={{ left: `${mark.at}%` }}>
            {mark.text}
          </span>
        ))}
      </div>
      {days.note !== null && <p className="days-note">{days.note}</p>}
      {days.open !== null && (
        <Button look="link" data-focus="days" onClick={actions.openDays}>
          {days.open}
        </Button>
      )}
    </section>
  );
}
