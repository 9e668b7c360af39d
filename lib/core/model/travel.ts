import type { Coupling } from './coupling';
import type { MadeDocument } from './document';
import type { Agreement, Attendee, Meeting, MeetingPupil } from './meeting';
import type { Conversation, OpenPoint, Plan, Pupil, Report, SeenAround, StoredItem } from './plan';
import type { Settings } from './settings';
import type { SchoolTemplate } from './template';
import type { WordTemplate } from './word-template';

/** Where a property may go. A new property does not compile until somebody decided it here. */
export interface Travel {
  /** Stored on this computer. */
  kept: boolean;
  /** In a back-up that the user makes for herself. */
  exported: boolean;
  /** In what the user gives to a colleague. */
  shared: boolean;
  /** *Wat wordt bewaard* tells apart what was read on the page, facts, own words, and what Draaiboek needs itself. */
  what: 'read' | 'fact' | 'own-words' | 'own-use';
}

type Decided<T> = Record<T extends unknown ? keyof T : never, Travel>;

const everywhere = { kept: true, exported: true, shared: true } as const;
const notShared = { kept: true, exported: true, shared: false } as const;
const stays = { kept: true, exported: false, shared: false } as const;

export const storedItemTravel = {
  class: { ...everywhere, what: 'own-use' },
  value: { ...everywhere, what: 'fact' },
  filled: { ...everywhere, what: 'read' },
  words: { ...everywhere, what: 'read' },
  // Means nothing without the salt, which stays.
  digest: { ...stays, what: 'read' },
  seenOn: { ...everywhere, what: 'fact' },
  changedOn: { ...everywhere, what: 'fact' },
} as const satisfies Decided<StoredItem>;

export const reportTravel = {
  id: { ...everywhere, what: 'own-use' },
  topics: { ...everywhere, what: 'fact' },
  kind: { ...everywhere, what: 'fact' },
  date: { ...everywhere, what: 'fact' },
  origin: { ...everywhere, what: 'own-use' },
  chair: { ...notShared, what: 'own-words' },
  attendees: { ...notShared, what: 'own-words' },
  decision: { ...notShared, what: 'own-words' },
  motivation: { ...notShared, what: 'own-words' },
} as const satisfies Decided<Report>;

export const conversationTravel = {
  id: { ...everywhere, what: 'own-use' },
  with: { ...everywhere, what: 'fact' },
  date: { ...everywhere, what: 'fact' },
  dayUnknown: { ...everywhere, what: 'own-use' },
  written: { ...everywhere, what: 'read' },
} as const satisfies Decided<Conversation>;

/** Keys of lines mean nothing without the salt, which stays; elsewhere the list is simply looked at again. */
export const seenAroundTravel = {
  reports: { ...stays, what: 'fact' },
  conversations: { ...stays, what: 'fact' },
  aside: { ...stays, what: 'own-use' },
} as const satisfies Decided<SeenAround>;

export const pupilTravel = {
  key: { ...everywhere, what: 'own-use' },
  host: { ...everywhere, what: 'fact' },
  name: { ...everywhere, what: 'fact' },
  class: { ...everywhere, what: 'fact' },
  answers: { ...everywhere, what: 'own-words' },
} as const satisfies Decided<Pupil>;

export const planTravel = {
  id: { ...everywhere, what: 'own-use' },
  playbook: { ...everywhere, what: 'fact' },
  pupilKey: { ...everywhere, what: 'own-use' },
  platformId: { ...everywhere, what: 'own-use' },
  schoolYear: { ...everywhere, what: 'fact' },
  salt: { ...stays, what: 'own-use' },
  items: { ...everywhere, what: 'fact' },
  answers: { ...everywhere, what: 'own-words' },
  ticked: { ...everywhere, what: 'own-words' },
  done: { ...everywhere, what: 'own-words' },
  reportsAnswered: { ...everywhere, what: 'own-use' },
  reports: { ...everywhere, what: 'fact' },
  conversationsAnswered: { ...everywhere, what: 'own-use' },
  conversations: { ...everywhere, what: 'fact' },
  points: { ...notShared, what: 'own-words' },
  around: { ...stays, what: 'fact' },
  // Attendees and reasons: what the user noted for herself.
  words: { ...notShared, what: 'own-words' },
  records: { ...everywhere, what: 'own-words' },
  // Addresses and names of people outside the school.
  documents: { ...notShared, what: 'own-words' },
  daysByHand: { ...everywhere, what: 'own-words' },
  judged: { ...everywhere, what: 'read' },
  setAside: { ...notShared, what: 'own-words' },
  introduced: { ...notShared, what: 'own-use' },
  seenOn: { ...everywhere, what: 'fact' },
} as const satisfies Decided<Plan>;

export const openPointTravel = {
  id: { ...notShared, what: 'own-use' },
  what: { ...notShared, what: 'own-words' },
  who: { ...notShared, what: 'own-words' },
  by: { ...notShared, what: 'own-words' },
  from: { ...notShared, what: 'own-use' },
  on: { ...notShared, what: 'own-words' },
  doneOn: { ...notShared, what: 'own-words' },
} as const satisfies Decided<OpenPoint>;

/** Names of colleagues and what was said of several pupils: a colleague gets the reports themselves. */
export const meetingTravel = {
  id: { ...notShared, what: 'own-use' },
  playbook: { ...notShared, what: 'own-use' },
  kind: { ...notShared, what: 'fact' },
  date: { ...notShared, what: 'own-words' },
  chair: { ...notShared, what: 'own-words' },
  attendees: { ...notShared, what: 'own-words' },
  pupils: { ...notShared, what: 'own-words' },
  revision: { ...notShared, what: 'own-use' },
} as const satisfies Decided<Meeting>;

export const meetingPupilTravel = {
  planId: { ...notShared, what: 'own-use' },
  topics: { ...notShared, what: 'own-words' },
  decision: { ...notShared, what: 'own-words' },
  motivation: { ...notShared, what: 'own-words' },
  texts: { ...notShared, what: 'own-words' },
  agreements: { ...notShared, what: 'own-words' },
} as const satisfies Decided<MeetingPupil>;

export const attendeeTravel = {
  id: { ...notShared, what: 'own-use' },
  name: { ...notShared, what: 'own-words' },
  function: { ...notShared, what: 'own-words' },
  as: { ...notShared, what: 'own-words' },
} as const satisfies Decided<Attendee>;

export const agreementTravel = {
  id: { ...notShared, what: 'own-use' },
  what: { ...notShared, what: 'own-words' },
  who: { ...notShared, what: 'own-words' },
  by: { ...notShared, what: 'own-words' },
} as const satisfies Decided<Agreement>;

export const madeDocumentTravel = {
  id: { ...notShared, what: 'own-use' },
  document: { ...notShared, what: 'fact' },
  on: { ...notShared, what: 'fact' },
  values: { ...notShared, what: 'own-words' },
} as const satisfies Decided<MadeDocument>;

/** Made to be given to a colleague: it holds words of the school's own forms, and nothing of a pupil. */
export const couplingTravel = {
  id: { ...everywhere, what: 'own-use' },
  host: { ...everywhere, what: 'fact' },
  playbook: { ...everywhere, what: 'fact' },
  verdict: { ...everywhere, what: 'own-words' },
  field: { ...everywhere, what: 'fact' },
  madeOn: { ...everywhere, what: 'fact' },
} as const satisfies Decided<Coupling>;

/** Made to be given to a colleague: words of the school itself, with names where a pupil's data come. */
export const templateTravel = {
  playbook: { ...everywhere, what: 'fact' },
  template: { ...everywhere, what: 'fact' },
  text: { ...everywhere, what: 'own-words' },
} as const satisfies Decided<SchoolTemplate>;

/** Made to be given to a colleague as well. */
export const wordTemplateTravel = {
  playbook: { ...everywhere, what: 'fact' },
  document: { ...everywhere, what: 'fact' },
  name: { ...everywhere, what: 'own-words' },
  content: { ...everywhere, what: 'own-words' },
  keptOn: { ...everywhere, what: 'fact' },
} as const satisfies Decided<WordTemplate>;

export const settingsTravel = {
  role: { ...notShared, what: 'own-words' },
  host: { ...notShared, what: 'own-words' },
  userName: { ...notShared, what: 'own-words' },
  freeDays: { ...everywhere, what: 'own-words' },
  warnBeforeStartDays: { ...notShared, what: 'own-words' },
  halfDayWeight: { ...notShared, what: 'own-words' },
  rulesOff: { ...everywhere, what: 'own-words' },
  riskyMachines: { ...everywhere, what: 'own-words' },
  schoolWords: { ...everywhere, what: 'own-words' },
  lastContactMaxDays: { ...everywhere, what: 'own-words' },
  lawCheckedOn: { ...everywhere, what: 'own-words' },
  sidebarOpen: { ...stays, what: 'own-use' },
  welcomed: { ...stays, what: 'own-use' },
} as const satisfies Decided<Settings>;
