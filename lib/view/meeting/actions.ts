import type { StoreApi } from 'zustand/vanilla';
import { newMeeting, newPupil } from '@/lib/core/meeting/new-meeting';
import { earlierPeople, nameKey, type Person } from '@/lib/core/meeting/people';
import type { IsoDate } from '@/lib/core/model/basics';
import type { Agreement, Attendee, Meeting, MeetingPupil } from '@/lib/core/model/meeting';
import type { OwnPageDeps } from '../own-page-ports';
import type { OwnPageState } from '../own-page-state';
import { type CopyActions, copyActions } from './copying';
import { meetingKeeping } from './keeping';
import { firstWithoutReport, openedMeeting } from './opened';
import { meetingPlans } from './plans';
import { type PointActions, pointActions } from './points';
import type { MeetingAt } from './state';

export interface MeetingActions extends CopyActions, PointActions {
  startMeeting(playbook: string): void;
  openMeeting(id: string): void;
  closeMeeting(): Promise<void>;
  eraseMeeting(id: string): Promise<void>;
  goInMeeting(at: MeetingAt): void;
  /** One pupil further, or back; past the last one comes what came of it all. */
  turnInMeeting(by: 1 | -1): void;
  setMeetingDate(date: IsoDate | null): void;
  setMeetingChair(chair: string): void;
  addAttendee(person: Person | null): void;
  /** Everybody of the last meeting who is not there yet. */
  addEarlierAttendees(): void;
  changeAttendee(id: string, part: Partial<Person>): void;
  removeAttendee(id: string): void;
  choosePupil(planId: string, on: boolean): void;
  setMeetingTopic(step: string, on: boolean): void;
  typeForPupil(field: 'decision' | 'motivation', words: string): void;
  typeMeetingText(item: string, words: string): void;
  addAgreement(): void;
  changeAgreement(id: string, part: Partial<Agreement>): void;
  removeAgreement(id: string): void;
  undoInMeeting(): void;
}

/** A step that can be taken back; typing in one field is one step. */
interface Done {
  key: string | null;
  label: string;
  back(): Promise<void> | void;
}

/** What can be done on the page of meetings. */
export function meetingActions(
  deps: OwnPageDeps,
  store: StoreApi<OwnPageState>,
  attempt: (work: () => Promise<void>) => Promise<void>,
  refresh: () => Promise<unknown>,
): MeetingActions {
  let done: Done[] = [];
  // What was typed about a pupil who was erased meanwhile must not come back.
  const keeping = meetingKeeping(deps, store, attempt, refresh, () => {
    done = [];
  });
  const state = () => store.getState().meeting;
  const showUndo = () => keeping.set({ undo: done.at(-1)?.label ?? null });
  const newId = () => crypto.randomUUID();

  function remember(step: Done): void {
    if (step.key === null || done.at(-1)?.key !== step.key) done = [...done, step].slice(-100);
    showUndo();
  }
  const copying = copyActions({ deps, store, attempt, refresh, keeping, remember });

  /** Changes the open meeting, keeps it, and can take it back. */
  function change(label: string, to: (meeting: Meeting) => Meeting, key: string | null = null): void {
    const { open } = state();
    if (open === null) return;
    const { at } = state();
    const back = () => {
      keeping.set({ at });
      keeping.keep(open);
    };
    keeping.keep(to(open));
    store.setState({ told: null });
    remember({ key, label, back });
    void copying.look();
  }

  function changePupil(label: string, to: (entry: MeetingPupil) => MeetingPupil, key: string | null = null): void {
    const { at } = state();
    if (at.step !== 'pupil') return;
    const toThisOne = (entry: MeetingPupil) => (entry.planId === at.planId ? to(entry) : entry);
    change(label, (meeting) => ({ ...meeting, pupils: meeting.pupils.map(toThisOne) }), key && `${at.planId} ${key}`);
  }

  function go(at: MeetingAt): void {
    keeping.set({ at, rendered: null, byHand: null });
    store.setState({ told: null });
    void copying.look();
  }

  function begin(meeting: Meeting, revision: number): void {
    done = [];
    keeping.begin(meeting, revision);
    store.setState({ told: null });
  }

  const peopleThen = () => {
    const { overview, meeting } = store.getState();
    const others = (overview?.meetings ?? []).filter(({ id }) => id !== meeting.open?.id);
    const reports = (overview?.pupils ?? []).flatMap(({ plans }) => plans.flatMap((plan) => plan.reports));
    return { others, people: earlierPeople(others, reports) };
  };
  const isThere = (meeting: Meeting, { name }: Person) =>
    meeting.attendees.some((one) => nameKey(one.name) === nameKey(name));

  return {
    startMeeting(playbookId) {
      const { today, playbooks } = store.getState();
      const playbook = playbooks.find(({ id }) => id === playbookId);
      if (playbook === undefined || today === null) return;
      const meeting = newMeeting(playbook, newId(), today, meetingPlans(store.getState(), playbookId));
      begin(meeting, 0);
      keeping.keep(meeting);
    },
    openMeeting(id) {
      const meeting = store.getState().overview?.meetings.find((one) => one.id === id);
      if (meeting === undefined) return;
      begin(meeting, meeting.revision);
      const opened = openedMeeting(store.getState());
      if (opened === null || opened.pupils.length === 0 || meeting.attendees.length === 0) return;
      const next = firstWithoutReport(opened);
      go(next === null ? { step: 'end' } : { step: 'pupil', planId: next });
    },
    closeMeeting: () =>
      attempt(async () => {
        await keeping.settled();
        done = [];
        keeping.set({ open: null, undo: null, at: { step: 'head' }, rendered: null, byHand: null });
        await refresh();
      }),
    eraseMeeting: (id) =>
      attempt(async () => {
        await keeping.settled();
        const meeting = store.getState().overview?.meetings.find((one) => one.id === id);
        await deps.client.send('meeting/erase', { id });
        await refresh();
        if (meeting === undefined) return;
        done = [];
        const back = async () => {
          await deps.client.send('meeting/keep', { meeting: { ...meeting, revision: 1 } });
          await refresh();
        };
        remember({ key: null, label: 'Verwijderd', back });
      }),
    goInMeeting: go,
    turnInMeeting(by) {
      const { open, at } = state();
      if (open === null || at.step !== 'pupil') return;
      const ids = openedMeeting(store.getState())?.pupils.map(({ entry }) => entry.planId) ?? [];
      const index = ids.indexOf(at.planId) + by;
      const next = ids[index];
      if (index < 0) go({ step: 'pupils' });
      else go(next === undefined ? { step: 'end' } : { step: 'pupil', planId: next });
    },
    setMeetingDate: (date) => change('Datum veranderd', (meeting) => ({ ...meeting, date }), 'date'),
    setMeetingChair: (chair) => change('Voorzitter veranderd', (meeting) => ({ ...meeting, chair }), 'chair'),
    addAttendee(person) {
      const added: Attendee = { id: newId(), name: '', function: '', as: 'present', ...person };
      change(person === null ? 'Rij toegevoegd' : `${person.name} toegevoegd`, (meeting) => ({
        ...meeting,
        attendees: [...meeting.attendees, added],
      }));
    },
    addEarlierAttendees() {
      const { others } = peopleThen();
      const [last] = others.toSorted((one, two) => (two.date ?? '').localeCompare(one.date ?? ''));
      change('Iedereen toegevoegd', (meeting) => {
        const more = (last?.attendees ?? []).filter((one) => one.name.trim() !== '' && !isThere(meeting, one));
        return {
          ...meeting,
          chair: meeting.chair.trim() === '' ? (last?.chair ?? '') : meeting.chair,
          attendees: [...meeting.attendees, ...more.map((one) => ({ ...one, id: newId() }))],
        };
      });
    },
    changeAttendee(id, part) {
      const to = (one: Attendee) => (one.id === id ? { ...one, ...part } : one);
      change(
        'Aanwezige veranderd',
        (meeting) => ({ ...meeting, attendees: meeting.attendees.map(to) }),
        `attendee ${id} ${Object.keys(part).join()}`,
      );
    },
    removeAttendee: (id) =>
      change('Aanwezige weggehaald', (meeting) => ({
        ...meeting,
        attendees: meeting.attendees.filter((one) => one.id !== id),
      })),
    choosePupil(planId, on) {
      const { open } = state();
      if (open === null) return;
      const plans = meetingPlans(store.getState(), open.playbook);
      const found = plans.find(({ plan }) => plan.id === planId);
      if (found === undefined) return;
      const order = plans.map(({ plan }) => plan.id);
      change(on ? 'Leerling toegevoegd' : 'Leerling weggehaald', (meeting) => {
        const others = meeting.pupils.filter((one) => one.planId !== planId);
        const pupils = on ? [...others, newPupil(planId, found.open)] : others;
        return {
          ...meeting,
          pupils: pupils.toSorted((one, two) => order.indexOf(one.planId) - order.indexOf(two.planId)),
        };
      });
    },
    setMeetingTopic(step, on) {
      const { open } = state();
      const topics = store.getState().playbooks.find(({ id }) => id === open?.playbook)?.report?.topics ?? [];
      changePupil(on ? 'Onderwerp toegevoegd' : 'Onderwerp weggehaald', (entry) => ({
        ...entry,
        topics: topics.map((one) => one.step).filter((one) => (one === step ? on : entry.topics.includes(one))),
      }));
    },
    typeForPupil: (field, words) => changePupil('Tekst veranderd', (entry) => ({ ...entry, [field]: words }), field),
    typeMeetingText: (item, words) =>
      changePupil(
        'Tekst veranderd',
        (entry) => ({ ...entry, texts: { ...entry.texts, [item]: words } }),
        `text ${item}`,
      ),
    addAgreement: () =>
      changePupil('Afspraak toegevoegd', (entry) => ({
        ...entry,
        agreements: [...entry.agreements, { id: newId(), what: '', who: '', by: null }],
      })),
    changeAgreement(id, part) {
      const to = (one: Agreement) => (one.id === id ? { ...one, ...part } : one);
      changePupil(
        'Afspraak veranderd',
        (entry) => ({ ...entry, agreements: entry.agreements.map(to) }),
        `agreement ${id} ${Object.keys(part).join()}`,
      );
    },
    removeAgreement: (id) =>
      changePupil('Afspraak weggehaald', (entry) => ({
        ...entry,
        agreements: entry.agreements.filter((one) => one.id !== id),
      })),
    undoInMeeting() {
      const last = done.at(-1);
      if (last === undefined) return;
      done = done.slice(0, -1);
      void attempt(async () => {
        await last.back();
        showUndo();
        await copying.look();
      });
    },
    ...copying.actions,
    ...pointActions(deps, store, attempt, refresh, remember),
  };
}
