// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const sendMessage = vi.fn();

/** The loader on a page that stands at the LVS of a school. */
async function load(): Promise<void> {
  vi.resetModules();
  vi.stubGlobal('chrome', { runtime: { id: 'x', sendMessage } });
  const { default: loader } = await import('@/entrypoints/loader.content');
  void loader.main({} as never);
}

const pupilPage = '<div class="profile_header">Noor Janssens</div>';
const asked = [{ message: 'page/found', input: { state: 'pupil' } }];

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
  sendMessage.mockResolvedValue({ ok: true, output: {} });
  history.replaceState(null, '', '/index.php?module=LVS');
  document.body.innerHTML = '';
});
/** A loader ends once it was answered: none may go on watching in the next test. */
afterEach(async () => {
  sendMessage.mockResolvedValue({ ok: true, output: {} });
  document.body.innerHTML = pupilPage;
  await vi.advanceTimersByTimeAsync(5000);
  vi.useRealTimers();
});

test('a page without evidence is left alone', async () => {
  await load();
  await vi.advanceTimersByTimeAsync(5000);
  expect(sendMessage).not.toHaveBeenCalled();
});

test('evidence is told once, however often the page changes after it', async () => {
  document.body.innerHTML = pupilPage;
  await load();
  for (let change = 0; change < 3; change += 1) {
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(sendMessage.mock.calls).toEqual([asked]);
});

test('evidence that comes later is told when it lands', async () => {
  await load();
  document.body.innerHTML = pupilPage;
  await vi.advanceTimersByTimeAsync(1000);
  expect(sendMessage.mock.calls).toEqual([asked]);
});

test('a background that does not answer is asked again, three times at most', async () => {
  sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
  document.body.innerHTML = pupilPage;
  await load();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sendMessage.mock.calls).toEqual([asked, asked, asked]);
});
