import { expect, test } from 'vitest';
import { coupling } from '@/lib/core/model/coupling';
import { madeDocument } from '@/lib/core/model/document';
import { agreement, attendee, meeting, meetingPupil } from '@/lib/core/model/meeting';
import { conversation, openPoint, plan, pupil, report, seenAround, storedItem } from '@/lib/core/model/plan';
import { settings } from '@/lib/core/model/settings';
import { schoolTemplate } from '@/lib/core/model/template';
import * as travel from '@/lib/core/model/travel';
import { wordTemplate } from '@/lib/core/model/word-template';

const kept = (table: Record<string, { kept: boolean }>) =>
  Object.keys(table)
    .filter((name) => table[name]?.kept)
    .toSorted();

test('every stored property was decided upon, and no other', () => {
  expect(kept(travel.planTravel)).toEqual(Object.keys(plan.shape).toSorted());
  expect(kept(travel.pupilTravel)).toEqual(Object.keys(pupil.shape).toSorted());
  expect(kept(travel.reportTravel)).toEqual(Object.keys(report.shape).toSorted());
  expect(kept(travel.conversationTravel)).toEqual(Object.keys(conversation.shape).toSorted());
  expect(kept(travel.couplingTravel)).toEqual(Object.keys(coupling.shape).toSorted());
  expect(kept(travel.madeDocumentTravel)).toEqual(Object.keys(madeDocument.shape).toSorted());
  expect(kept(travel.openPointTravel)).toEqual(Object.keys(openPoint.shape).toSorted());
  expect(kept(travel.meetingTravel)).toEqual(Object.keys(meeting.shape).toSorted());
  expect(kept(travel.meetingPupilTravel)).toEqual(Object.keys(meetingPupil.shape).toSorted());
  expect(kept(travel.attendeeTravel)).toEqual(Object.keys(attendee.shape).toSorted());
  expect(kept(travel.agreementTravel)).toEqual(Object.keys(agreement.shape).toSorted());
  expect(kept(travel.settingsTravel)).toEqual(Object.keys(settings.shape).toSorted());
  expect(kept(travel.templateTravel)).toEqual(Object.keys(schoolTemplate.shape).toSorted());
  expect(kept(travel.wordTemplateTravel)).toEqual(Object.keys(wordTemplate.shape).toSorted());
  expect(kept(travel.seenAroundTravel)).toEqual(Object.keys(seenAround.shape).toSorted());
  const ofItems = storedItem.def.options.flatMap((option) => Object.keys(option.shape));
  expect(kept(travel.storedItemTravel)).toEqual([...new Set(ofItems)].toSorted());
});

test('the salt and what is only worth something with it stay on this computer', () => {
  for (const { exported, shared } of [travel.planTravel.salt, travel.storedItemTravel.digest]) {
    expect([exported, shared]).toEqual([false, false]);
  }
});

test('what is not in a back-up is not given to a colleague either', () => {
  const all = Object.values(travel).flatMap((table) => Object.values(table));
  expect(all.filter(({ exported, shared }) => shared && !exported)).toEqual([]);
});

test('of a long text no property could hold the text', () => {
  const read = { class: 'read', filled: true, words: 2, digest: 'ab12cd34', seenOn: '2026-11-21' };
  expect(storedItem.parse({ ...read, value: 'Noor wil graag', text: 'Noor wil graag' })).toEqual(read);
  expect(storedItem.safeParse({ ...read, digest: 'a'.repeat(65) }).success).toBe(false);
});
