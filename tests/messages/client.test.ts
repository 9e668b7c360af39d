import { describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '@/lib/core/model/settings';
import { ContextGone, createClient } from '@/lib/messages/client';
import { protocol } from '@/lib/messages/protocol';
import { sight } from '../unit/plan/fixtures';

type Send = (message: unknown) => Promise<unknown>;

function clientOf(send: Send, alive = () => true, longest = 5000) {
  let ids = 0;
  const sent = vi.fn(send);
  const newId = () => {
    ids += 1;
    return `id-${ids}`;
  };
  // Nobody waits for as long as an answer may take, unless the test says so.
  const wait = (milliseconds: number) =>
    milliseconds < longest ? Promise.resolve() : new Promise<void>(() => undefined);
  return { client: createClient(protocol, { send: sent, alive, newId, wait }), sent };
}

const closed = new Error('A listener indicated an asynchronous response, but the message channel closed');
const ok = { ok: true, output: defaultSettings };

describe('the client of the background', () => {
  test('asks by name and gives the parsed answer', async () => {
    const { client, sent } = clientOf(async () => ({ ok: true, output: { ...defaultSettings, extra: 1 } }));
    expect(await client.send('settings/read', {})).toEqual(defaultSettings);
    expect(sent.mock.calls).toEqual([[{ message: 'settings/read', input: {} }]]);
  });

  test('a background that was stopped in between is asked once more, with the same command id', async () => {
    const answers: Send[] = [
      () => Promise.reject(closed),
      async () => ({ ok: true, output: { outcome: 'ask', about: 'plan', choices: [] } }),
    ];
    const { client, sent } = clientOf((message) => answers.shift()?.(message) ?? Promise.reject(closed));
    await client.send('plan/open', { sight: sight() });
    expect(sent).toHaveBeenCalledTimes(2);
    expect(sent.mock.calls[0]).toEqual([{ message: 'plan/open', input: { sight: sight(), commandId: 'id-1' } }]);
    expect(sent.mock.calls[1]).toEqual(sent.mock.calls[0]);
  });

  test('an answer that never came is asked for once more', async () => {
    const answers = [undefined, ok];
    const { client, sent } = clientOf(async () => answers.shift());
    expect(await client.send('settings/read', {})).toEqual(defaultSettings);
    expect(sent).toHaveBeenCalledTimes(2);
  });

  test('a message that never comes back is sent again, the same', async () => {
    const answers: Send[] = [() => new Promise(() => undefined), async () => ok];
    const { client, sent } = clientOf(
      (message) => answers.shift()?.(message) ?? Promise.reject(closed),
      undefined,
      1e9,
    );
    expect(await client.send('settings/read', {})).toEqual(defaultSettings);
    expect(sent.mock.calls[1]).toEqual(sent.mock.calls[0]);
  });

  test('no answer four times: said in Dutch, and not asked again', async () => {
    const { client, sent } = clientOf(() => Promise.reject(closed));
    await expect(client.send('settings/read', {})).rejects.toThrow('Draaiboek antwoordt niet. Probeer het nog eens.');
    expect(sent).toHaveBeenCalledTimes(4);
  });

  test.each([
    ['the extension was renewed', () => Promise.reject(new Error('Extension context invalidated.')), true, 1],
    [
      'nobody listens any more',
      () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
      true,
      4,
    ],
    ['the extension is gone', async () => ok, false, 0],
  ])('%s: reload the page', async (_, send, alive, times) => {
    const { client, sent } = clientOf(send, () => alive);
    const asked = client.send('settings/read', {});
    await expect(asked).rejects.toThrow(ContextGone);
    await expect(asked).rejects.toThrow('Draaiboek is vernieuwd: herlaad de pagina');
    expect(sent).toHaveBeenCalledTimes(times);
  });

  test('a background that is still starting is not taken for gone', async () => {
    const answers: Send[] = [() => Promise.reject(new Error('Could not establish connection.')), async () => ok];
    const { client } = clientOf((message) => answers.shift()?.(message) ?? Promise.reject(closed));
    expect(await client.send('settings/read', {})).toEqual(defaultSettings);
  });

  test('a no of the background is thrown with its text', async () => {
    const { client } = clientOf(async () => ({
      ok: false,
      refusal: { why: 'failed', text: 'Dit draaiboek staat niet aan.' },
    }));
    await expect(client.send('playbooks/active', {})).rejects.toThrow('Dit draaiboek staat niet aan.');
  });

  test('playbooks are not parsed once more, and what is none is not given', async () => {
    const found = { id: 'smt', steps: [], page: {} };
    const answers: unknown[] = [[found], [{ id: 'smt' }], 'niets'];
    const { client } = clientOf(async () => ({ ok: true, output: answers.shift() }));
    expect(await client.send('playbooks/active', {})).toEqual([found]);
    await expect(client.send('playbooks/active', {})).rejects.toThrow();
    await expect(client.send('playbooks/active', {})).rejects.toThrow();
  });

  test('what does not fit the message is not sent; what does not fit the answer is not given', async () => {
    const { client, sent } = clientOf(async () => ({ ok: true, output: { written: 'yes' } }));
    await expect(client.send('badge/show', { open: 'drie' as unknown as number })).rejects.toThrow();
    expect(sent).not.toHaveBeenCalled();
    await expect(client.send('editor/write', { path: [0], html: '' })).rejects.toThrow();
  });
});
