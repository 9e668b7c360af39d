import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ReadyReport } from '@/lib/core/model/ready';
import type { Reply } from '@/lib/messages/envelope';
import type { MessageSender } from '@/lib/messages/server';
import { entry, meeting } from '../unit/meeting/fixtures';
import { sight } from '../unit/plan/fixtures';
import { dashboard, pageOf, school } from './senders';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.resetModules();
  vi.stubGlobal('chrome', {
    ...fakeBrowser,
    tabs: { create: vi.fn(), query: async () => [], sendMessage: vi.fn() },
    alarms: { create: vi.fn(), onAlarm: fakeBrowser.alarms.onAlarm },
  });
  const { default: background } = await import('@/entrypoints/background');
  void background.main();
  await outputOf(send('everything/erase', {}, dashboard));
});

function send(message: string, input: unknown, sender = school): Promise<Reply> {
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger({ message, input }, sender as never, resolve);
  });
}

async function outputOf<T>(reply: Promise<Reply>): Promise<T> {
  const got = await reply;
  if (!got.ok) throw new Error(got.refusal.text);
  return got.output as T;
}

const today = () => new Date().toISOString().slice(0, 10);

async function kept(): Promise<string> {
  const { plan } = await outputOf<{ plan: { id: string } }>(send('plan/open', { commandId: 'c1', sight: sight() }));
  const pupils = [entry({ planId: plan.id, decision: 'Ja, en geen geheim.' })];
  await outputOf(send('meeting/keep', { meeting: meeting({ date: today(), pupils }) }, dashboard));
  return plan.id;
}

test('a meeting is kept, listed with all that is kept, and erased', async () => {
  await kept();
  const meetings = async () =>
    (await outputOf<{ meetings: { id: string }[] }>(send('stored/overview', {}, dashboard))).meetings.length;
  expect(await meetings()).toBe(1);
  await outputOf(send('meeting/erase', { id: 'meeting-1' }, dashboard));
  expect(await meetings()).toBe(0);
});

test('a report that is still to be written is given to the pupil’s own school alone, and goes with the pupil', async () => {
  const planId = await kept();
  const ready = (sender: MessageSender) =>
    outputOf<ReadyReport[]>(send('meeting/ready', { planIds: [planId] }, sender));
  const [report] = await ready(school);
  expect(report).toMatchObject({ planId, date: today(), parts: { kind: 'begeleidende klassenraad' } });
  expect(report?.parts.text).toContain('Ja, en geen geheim.');
  expect(report?.missing).toContain('voorzitter');
  expect(await ready(pageOf('ander.smartschool.be'))).toEqual([]);
  expect(await send('meeting/ready', { planIds: [planId] }, dashboard)).toMatchObject({ refusal: { why: 'sender' } });
  const { pupils } = await outputOf<{ pupils: { pupil: { key: string } }[] }>(send('stored/overview', {}, dashboard));
  await outputOf(send('pupil/erase', { pupilKey: pupils[0]?.pupil.key }, dashboard));
  expect(await ready(school)).toEqual([]);
});
