import type { Plan, Pupil } from '@/lib/core/model/plan';
import type { PlanSight } from '@/lib/core/model/sight';

export const host = 'demo.smartschool.be';
export const noorKey = `${host}/id/49_10880_0`;

export const pupil = (change: Partial<Pupil> = {}): Pupil => ({
  key: noorKey,
  host,
  name: 'Noor Janssens',
  class: '4OV1B',
  answers: {},
  ...change,
});

export const plan = (change: Partial<Plan> = {}): Plan => ({
  id: 'plan-1',
  playbook: 'smt',
  pupilKey: noorKey,
  platformId: null,
  schoolYear: null,
  salt: 'salt',
  items: {},
  answers: {},
  ticked: {},
  done: [],
  reportsAnswered: false,
  reports: [],
  conversationsAnswered: false,
  conversations: [],
  words: {},
  introduced: false,
  seenOn: '2026-11-20',
  ...change,
});

/** The stored days by which plans are told apart. */
export const madeOn = (created: string | null, start: string | null): Plan['items'] => ({
  ...(created === null ? {} : { 'created-on': { class: 'fact', value: created, seenOn: '2026-11-20' } }),
  ...(start === null ? {} : { 'start-date': { class: 'fact', value: start, seenOn: '2026-11-20' } }),
});

export const sight = (change: Partial<PlanSight> = {}): PlanSight => ({
  host,
  playbook: 'smt',
  student: { name: 'Noor Janssens', class: '4OV1B', platformId: '49_10880_0' },
  schoolYear: '2026-2027',
  platformId: null,
  createdOn: '2026-09-14',
  start: '2027-01-12',
  ...change,
});

export const playbook = {
  short: 'SMT',
  spans: 'school-year' as const,
  days: { start: 'start-date', end: 'end-date', weekdays: 'weekdays', free: 30, extended: 60, created: 'created-on' },
};
