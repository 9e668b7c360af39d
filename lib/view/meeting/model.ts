import { shortDate } from '@/lib/core/format/dates';
import { count } from '@/lib/core/format/list';
import { agreementText } from '@/lib/core/meeting/agreement-text';
import { earlierChairs, earlierPeople, nameKey, type Person, personText } from '@/lib/core/meeting/people';
import { reportState } from '@/lib/core/meeting/report';
import type { IsoDate } from '@/lib/core/model/basics';
import type { Presence } from '@/lib/core/model/meeting';
import type { OwnPageState } from '../own-page-state';
import { allAgreements } from './copying';
import { type OpenedMeeting, openedMeeting } from './opened';
import { meetingPlans } from './plans';
import { type PointsModel, pointsModel } from './points';
import { presenceTitles } from './presence';
import { type PupilModel, pupilModel } from './pupil-model';
import type { MeetingAt } from './state';
import { meetingTitle } from './title';

type Known = Pick<OwnPageState, 'settings' | 'playbooks' | 'overview' | 'today' | 'meeting'>;

export interface ListModel {
  /** Why no meeting can begin. */
  empty: string | null;
  begin: { playbook: string; text: string }[];
  title: string;
  meetings: { id: string; title: string; line: string; open: string; openLabel: string; erase: string }[];
}

export interface HeadModel {
  date: { label: string; value: string };
  chair: { label: string; value: string; known: string[] };
  attendees: {
    title: string;
    help: string;
    rows: { id: string; name: string; function: string; as: Presence; label: string }[];
    ways: { id: Presence; text: string }[];
    add: string;
    earlier: { title: string; all: string | null; people: { text: string; label: string; person: Person }[] };
  };
  next: string;
}

export interface ChooseModel {
  title: string;
  help: string;
  pupils: { planId: string; title: string; line: string; on: boolean }[];
  next: { text: string; planId: string } | null;
}

export interface EndModel {
  title: string;
  pupils: {
    planId: string;
    title: string;
    state: 'done' | 'missing' | 'attention';
    line: string;
    open: string;
    label: string;
  }[];
  agreements: { title: string; empty: string; lines: { id: string; pupil: string; text: string }[]; copy: string };
  byHand: string | null;
}

export interface OpenModel {
  back: string;
  steps: { label: string; options: { id: MeetingAt['step']; text: string; on: boolean; at: MeetingAt }[] };
  title: string;
  head: HeadModel | null;
  choose: ChooseModel | null;
  pupil: PupilModel | null;
  end: EndModel | null;
}

export interface MeetingPageModel {
  undo: string | null;
  list: ListModel | null;
  points: PointsModel | null;
  open: OpenModel | null;
}

function listModel(state: Known): ListModel {
  const { playbooks, overview } = state;
  const held = playbooks.filter(({ report }) => report !== undefined);
  const anybody = held.some(({ id }) => meetingPlans(state, id).length > 0);
  return {
    empty: anybody
      ? null
      : 'Er is nog geen plan bewaard. Open een plan in Smartschool, dan kun je het hier mee bespreken.',
    begin: anybody
      ? held.map(({ id, report, short }) => ({
          playbook: id,
          text: `Nieuwe ${report?.meeting ?? ''}${held.length > 1 ? ` (${short})` : ''}`,
        }))
      : [],
    title: 'Vorige keren',
    meetings: (overview?.meetings ?? [])
      .toSorted((one, two) => (two.date ?? '').localeCompare(one.date ?? ''))
      .map((meeting) => {
        const playbook = playbooks.find(({ id }) => id === meeting.playbook);
        const plans = meetingPlans(state, meeting.playbook);
        const copied = meeting.pupils.filter((entry) => {
          const found = plans.find(({ plan }) => plan.id === entry.planId);
          return found !== undefined && reportState(meeting, entry, found.plan) !== 'none';
        }).length;
        const title = meetingTitle(meeting, playbook);
        return {
          id: meeting.id,
          title,
          line: [
            count(meeting.pupils.length, 'leerling', 'leerlingen'),
            count(copied, 'verslag gekopieerd', 'verslagen gekopieerd'),
          ].join(', '),
          open: 'Verder doen',
          openLabel: `Verder doen met ${title}`,
          erase: `Verwijder: ${title}`,
        };
      }),
  };
}

function headModel({ meeting }: OpenedMeeting, { overview }: Known): HeadModel {
  const others = (overview?.meetings ?? []).filter(({ id }) => id !== meeting.id);
  const reports = (overview?.pupils ?? []).flatMap(({ plans }) => plans.flatMap((plan) => plan.reports));
  const there = new Set(meeting.attendees.map(({ name }) => nameKey(name)));
  const people = earlierPeople(others, reports).filter(({ name }) => !there.has(nameKey(name)));
  const lastOne = others.toSorted((one, two) => (two.date ?? '').localeCompare(one.date ?? ''))[0];
  const ofLast = (lastOne?.attendees ?? []).filter(({ name }) => name.trim() !== '' && !there.has(nameKey(name)));
  return {
    date: { label: 'Datum', value: meeting.date ?? '' },
    chair: { label: 'Voorzitter', value: meeting.chair, known: earlierChairs(others, reports) },
    attendees: {
      title: 'Wie is er?',
      help: 'Raadgevend is wie meepraat maar niet mee beslist, zoals het CLB.',
      rows: meeting.attendees.map((one, at) => ({
        id: one.id,
        name: one.name,
        function: one.function,
        as: one.as,
        label: one.name.trim() === '' ? `rij ${at + 1}` : one.name.trim(),
      })),
      ways: (Object.keys(presenceTitles) as Presence[]).map((id) => ({ id, text: presenceTitles[id] })),
      add: 'Voeg iemand toe',
      earlier: {
        title: 'Van de vorige keren',
        all:
          ofLast.length > 1 && lastOne?.date != null
            ? `Iedereen van ${shortDate(lastOne.date)} (${ofLast.length})`
            : null,
        people: people.slice(0, 24).map((person) => ({
          person,
          text: personText(person),
          label: `Voeg ${personText(person)} toe`,
        })),
      },
    },
    next: 'Naar de leerlingen',
  };
}

function chooseModel({ meeting, plans, pupils, form }: OpenedMeeting): ChooseModel {
  const on = new Set(meeting.pupils.map(({ planId }) => planId));
  const [first] = pupils;
  return {
    title: 'Over wie gaat het?',
    help: `Wie nog een onderwerp zonder ${form.name} heeft, is al aangeduid.`,
    pupils: plans.map(({ plan, title, open }) => ({
      planId: plan.id,
      title,
      line:
        open.length === 0
          ? 'alle onderwerpen hebben een verslag'
          : count(open.length, 'open onderwerp', 'open onderwerpen'),
      on: on.has(plan.id),
    })),
    next: first === undefined ? null : { text: `Begin bij ${first.pupil.name}`, planId: first.entry.planId },
  };
}

const reportLines = {
  none: ['missing', 'nog geen verslag gekopieerd'],
  same: ['done', 'verslag gekopieerd'],
  changed: ['attention', 'veranderd sinds het verslag gekopieerd werd'],
} as const;

function endModel({ pupils }: OpenedMeeting, { meeting }: Known): EndModel {
  return {
    title: 'Wat eruit kwam',
    pupils: pupils.map(({ entry, title, report }) => {
      const [state, line] = reportLines[report];
      return { planId: entry.planId, title, state, line, open: 'Bekijk', label: `Bekijk ${title}` };
    }),
    agreements: {
      title: 'Alle afspraken',
      empty: 'Er is niets afgesproken.',
      lines: pupils.flatMap(({ pupil, entry }) =>
        entry.agreements
          .filter(({ what }) => what.trim() !== '')
          .map((one) => ({ id: one.id, pupil: pupil.name, text: agreementText(one) })),
      ),
      copy: 'Kopieer alle afspraken',
    },
    byHand: meeting.byHand?.of === allAgreements ? meeting.byHand.text : null,
  };
}

function openModel(opened: OpenedMeeting, state: Known): OpenModel {
  const { at } = state.meeting;
  const { pupils, form, meeting, playbook } = opened;
  const shown = at.step === 'pupil' ? pupils.find(({ entry }) => entry.planId === at.planId) : undefined;
  // The pupil that was shown may be erased: then the list of pupils says who is left.
  const step = at.step === 'pupil' && shown === undefined ? 'pupils' : at.step;
  const first: MeetingAt =
    shown === undefined
      ? pupils[0] === undefined
        ? { step: 'pupils' }
        : { step: 'pupil', planId: pupils[0].entry.planId }
      : at;
  return {
    back: `Terug naar de lijst`,
    title: meetingTitle(meeting, playbook),
    steps: {
      label: `Stappen van de ${form.meeting}`,
      options: [
        { id: 'head', text: 'Wie en wanneer', on: step === 'head', at: { step: 'head' } },
        { id: 'pupils', text: `Leerlingen (${pupils.length})`, on: step === 'pupils', at: { step: 'pupils' } },
        { id: 'pupil', text: 'Eén voor één', on: step === 'pupil', at: first },
        { id: 'end', text: 'Overzicht', on: step === 'end', at: { step: 'end' } },
      ],
    },
    head: step === 'head' ? headModel(opened, state) : null,
    choose: step === 'pupils' ? chooseModel(opened) : null,
    pupil: step === 'pupil' && shown !== undefined ? pupilModel(opened, shown, state) : null,
    end: step === 'end' ? endModel(opened, state) : null,
  };
}

/** All that the page of meetings shows; null until settings and plans were read. */
export function meetingPageModel(state: Known & { today: IsoDate | null }): MeetingPageModel | null {
  if (state.settings === null || state.overview === null || state.today === null) return null;
  const opened = openedMeeting(state);
  const undo = state.meeting.undo;
  return opened === null
    ? { undo, list: listModel(state), points: pointsModel(state), open: null }
    : { undo, list: null, points: null, open: openModel(opened, state) };
}
