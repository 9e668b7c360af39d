import { describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '@/lib/core/model/settings';
import { Told } from '@/lib/core/model/told';
import { contentMessages } from '@/lib/messages/content';
import type { Reply } from '@/lib/messages/envelope';
import { type MessageName, protocol } from '@/lib/messages/protocol';
import { type Handlers, type MessageSender, serve } from '@/lib/messages/server';
import { isSchoolPage } from '@/lib/settings/school-pages';

const id = 'abc';
const origin = 'chrome-extension://abc/';
const school: MessageSender = { id, url: 'https://demo.smartschool.be/index.php', frameId: 0, tab: { id: 7 } };
const dashboard: MessageSender = { id, url: `${origin}dashboard.html#gegevens`, frameId: 0, tab: { id: 8 } };

const unexpected = async () => {
  throw new Error('no handler expected');
};

/** A server with these handlers, and the way to send it something. */
function serving(handlers: Partial<Handlers>) {
  let heard: ((message: unknown, sender: MessageSender, answer: (reply: Reply) => void) => true) | undefined;
  const all = Object.fromEntries(Object.keys(protocol).map((name) => [name, unexpected])) as unknown as Handlers;
  serve({ ...all, ...handlers }, { id, origin, isSchoolPage, listen: (listener) => (heard = listener) });
  return (message: unknown, sender: MessageSender) =>
    new Promise<Reply>((resolve) => {
      expect(heard?.(message, sender, resolve)).toBe(true);
    });
}

const readSettings = { message: 'settings/read', input: {} };

describe('who may ask', () => {
  const send = serving({ 'settings/read': async () => defaultSettings });

  test('a school’s page and our own pages', async () => {
    const answer = { ok: true, output: defaultSettings };
    expect(await send(readSettings, school)).toEqual(answer);
    expect(await send(readSettings, dashboard)).toEqual(answer);
    expect(await send(readSettings, { id, url: `${origin}popup.html` })).toEqual(answer);
  });

  test.each<[string, MessageSender]>([
    ['another extension', { ...school, id: 'other' }],
    ['no id', { ...school, id: undefined }],
    ['a frame in the page', { ...school, frameId: 3 }],
    ['a frame without a number', { ...school, frameId: undefined }],
    ['no tab', { ...school, tab: undefined }],
    ['no address', { ...school, url: undefined }],
    ['a page of another site', { ...school, url: 'https://example.com/' }],
    ['a page that looks like a school', { ...school, url: 'https://demo.smartschool.be.example.com/' }],
    ['a page without https', { ...school, url: 'http://demo.smartschool.be/' }],
    ['a host that is no school', { ...school, url: 'https://oauth.smartschool.be/' }],
    ['another extension’s page', { ...school, url: 'chrome-extension://other/dashboard.html' }],
  ])('not %s', async (_, sender) => {
    expect(await send(readSettings, sender)).toEqual({
      ok: false,
      refusal: { why: 'sender', text: 'Deze vraag mag niet van hier komen.' },
    });
  });

  const onlyContent: MessageName[] = [
    'page/found',
    'plan/open',
    'pupil/plans',
    'editor/write',
    'around/load',
    'writer/load',
    'structure/load',
    'screens/load',
    'own-page/open',
    'badge/show',
  ];
  const onlyPage: MessageName[] = [
    'stored/overview',
    'pupil/erase',
    'everything/erase',
    'meeting/keep',
    'meeting/erase',
  ];

  test.each(onlyContent)('our own pages may not ask %s', async (message) => {
    expect(await serving({})({ message, input: {} }, dashboard)).toMatchObject({ refusal: { why: 'sender' } });
  });

  test.each(onlyPage)('a school’s page may not ask %s', async (message) => {
    expect(await serving({})({ message, input: {} }, school)).toMatchObject({ refusal: { why: 'sender' } });
  });
});

test('a school’s page carries the messages that it may send, and no other', () => {
  const allowed = Object.entries(protocol).filter(([, { from }]) => from.some((one) => one === 'content'));
  expect(Object.keys(contentMessages).toSorted()).toEqual(allowed.map(([name]) => name).toSorted());
});

describe('what is asked', () => {
  test.each([
    null,
    'settings/read',
    {},
    { message: 7, input: {} },
    { message: 'settings/forget', input: {} },
    { message: 'toString', input: {} },
    { message: '__proto__', input: {} },
  ])('%j is unknown, and answered', async (message) => {
    expect(await serving({})(message, school)).toMatchObject({ ok: false, refusal: { why: 'unknown' } });
  });

  test.each([
    ['page/found', {}],
    ['page/found', { state: 'none' }],
    ['badge/show', { open: '3' }],
    ['editor/write', { path: ['0'], html: '' }],
    ['plan/command', { commandId: 'c1', planId: 'p1', command: { do: 'erase' } }],
    ['plan/command', { commandId: 'c1', planId: 'p1', command: { do: 'tick', item: 'Geen Id!', on: null } }],
    [
      'plan/command',
      { commandId: 'c1', planId: 'p1', command: { do: 'keep-words', name: 'x', words: 'a'.repeat(501) } },
    ],
    ['plan/open', { sight: { host: 'demo.smartschool.be' } }],
  ])('%s with %j does not reach its handler', async (message, input) => {
    expect(await serving({})({ message, input }, school)).toMatchObject({ ok: false, refusal: { why: 'input' } });
  });

  test('the handler gets what was parsed, nothing more, and who asked', async () => {
    const show = vi.fn(async () => ({}));
    const send = serving({ 'badge/show': show });
    const sender = { ...school, documentId: 'D1' };
    await send({ message: 'badge/show', input: { open: 2, extra: 'x' } }, sender);
    expect(show).toHaveBeenCalledWith({ open: 2 }, { tabId: 7, documentId: 'D1', url: school.url });
  });

  test('long texts cannot ride along in what is kept', async () => {
    const command = vi.fn(unexpected);
    const send = serving({ 'plan/command': command });
    const stored = {
      class: 'read',
      filled: true,
      words: 3,
      digest: 'ab12',
      seenOn: '2026-11-21',
      text: 'Noor wil graag',
    };
    const input = {
      commandId: 'c1',
      planId: 'p1',
      command: { do: 'observe', on: '2026-11-21', items: { focus: stored } },
    };
    await send({ message: 'plan/command', input }, school);
    expect(JSON.stringify(command.mock.calls)).not.toContain('Noor');
    expect(command).toHaveBeenCalledOnce();
    const hidden = { ...stored, digest: 'Noor wil graag op een boerderij werken, met dieren en met haar handen.' };
    expect(
      await send(
        { message: 'plan/command', input: { ...input, command: { ...input.command, items: { focus: hidden } } } },
        school,
      ),
    ).toMatchObject({ refusal: { why: 'input' } });
  });
});

describe('what is answered', () => {
  test('an answer in another form is not given', async () => {
    const send = serving({ 'settings/read': async () => ({ role: 7 }) as never });
    expect(await send(readSettings, school)).toMatchObject({ ok: false, refusal: { why: 'failed' } });
  });

  test('what went wrong inside stays inside; what may be told is told', async () => {
    const secret = serving({ 'settings/read': () => Promise.reject(new Error('Noor Janssens, 4OV1B')) });
    expect(await secret(readSettings, school)).toEqual({
      ok: false,
      refusal: { why: 'failed', text: 'Er ging iets mis in Draaiboek. Probeer het nog eens.' },
    });
    const told = serving({ 'settings/read': () => Promise.reject(new Told('Dit plan wordt niet meer bewaard.')) });
    expect(await told(readSettings, school)).toMatchObject({ refusal: { text: 'Dit plan wordt niet meer bewaard.' } });
  });

  test('a handler that throws at once is answered too', async () => {
    const send = serving({
      'settings/read': () => {
        throw new Error('at once');
      },
    });
    expect(await send(readSettings, school)).toMatchObject({ ok: false, refusal: { why: 'failed' } });
  });
});
