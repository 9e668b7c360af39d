import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import type { MeetingActions } from '@/lib/view/meeting/actions';
import type { ListModel, MeetingPageModel, OpenModel } from '@/lib/view/meeting/model';
import { ChoosePupils } from './choose-pupils';
import { MeetingEnd } from './meeting-end';
import { MeetingHead } from './meeting-head';
import { MeetingPupil } from './meeting-pupil';
import { Points } from './points';

interface MeetingSectionProps {
  model: MeetingPageModel;
  actions: MeetingActions;
}

/** Meetings about several pupils: those there are, or the one that is open. */
export function MeetingSection({ model, actions }: MeetingSectionProps) {
  return (
    <>
      {model.list !== null && <List list={model.list} undo={model.undo} actions={actions} />}
      {model.points !== null && <Points points={model.points} actions={actions} />}
      {model.open !== null && <Open open={model.open} undo={model.undo} actions={actions} />}
    </>
  );
}

function Undo({ undo, actions }: { undo: string | null; actions: MeetingActions }) {
  if (undo === null) return null;
  return (
    <span className="meeting-undo">
      <span>{undo}.</span>
      <Button look="link" onClick={actions.undoInMeeting}>
        Ongedaan maken
      </Button>
    </span>
  );
}

interface ListProps {
  list: ListModel;
  undo: string | null;
  actions: MeetingActions;
}

function List({ list, undo, actions }: ListProps) {
  return (
    <>
      {list.empty !== null && <p className="card block">{list.empty}</p>}
      {list.begin.length > 0 && (
        <p className="actions">
          {list.begin.map(({ playbook, text }) => (
            <Button key={playbook} look="primary" onClick={() => actions.startMeeting(playbook)}>
              {text}
            </Button>
          ))}
          <Undo undo={undo} actions={actions} />
        </p>
      )}
      {list.meetings.length > 0 && (
        <section className="card block" aria-labelledby="meetings">
          <h2 id="meetings">{list.title}</h2>
          <ul className="meeting-rows">
            {list.meetings.map((one) => (
              <li key={one.id}>
                <div>
                  <b>{one.title}</b>
                  <small>{one.line}</small>
                </div>
                <div className="actions">
                  <Button aria-label={one.openLabel} onClick={() => actions.openMeeting(one.id)}>
                    {one.open}
                  </Button>
                  <Button look="link" aria-label={one.erase} onClick={() => void actions.eraseMeeting(one.id)}>
                    Verwijder
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface OpenProps {
  open: OpenModel;
  undo: string | null;
  actions: MeetingActions;
}

function Open({ open, undo, actions }: OpenProps) {
  const top = useRef<HTMLDivElement>(null);
  const at = open.pupil?.planId ?? open.steps.options.find(({ on }) => on)?.id;
  useEffect(() => {
    // Whoever turns to the next pupil begins at the top, and hears who it is.
    if (at !== undefined) top.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [at]);
  return (
    <div ref={top} className="meeting" data-step={open.steps.options.find(({ on }) => on)?.id}>
      <div className="meeting-bar">
        <Button look="link" onClick={() => void actions.closeMeeting()}>
          {open.back}
        </Button>
        <b>{open.title}</b>
        <Undo undo={undo} actions={actions} />
      </div>
      <fieldset className="segments" aria-label={open.steps.label}>
        {open.steps.options.map((step) => (
          <button key={step.id} type="button" aria-pressed={step.on} onClick={() => actions.goInMeeting(step.at)}>
            {step.text}
          </button>
        ))}
      </fieldset>
      {open.head !== null && <MeetingHead head={open.head} actions={actions} />}
      {open.choose !== null && <ChoosePupils choose={open.choose} actions={actions} />}
      {open.pupil !== null && <MeetingPupil key={open.pupil.planId} pupil={open.pupil} actions={actions} />}
      {open.end !== null && <MeetingEnd end={open.end} actions={actions} />}
    </div>
  );
}
