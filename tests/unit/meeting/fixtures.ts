import type { Meeting, MeetingPupil } from '@/lib/core/model/meeting';

export const entry = (change: Partial<MeetingPupil> = {}): MeetingPupil => ({
  planId: 'plan-1',
  topics: ['desirability'],
  decision: '',
  motivation: '',
  texts: {},
  agreements: [],
  ...change,
});

export const meeting = (change: Partial<Meeting> = {}): Meeting => ({
  id: 'meeting-1',
  playbook: 'smt',
  kind: 'guidance',
  date: '2026-09-28',
  chair: '',
  attendees: [],
  pupils: [],
  revision: 1,
  ...change,
});
