// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const sendMessage = vi.fn();

/** The loader on a page that stands at the LVS of a school. */
async function load(): Promise<void> {
  vi.resetModules();
  vi.stubGlobal('chrome', { runtime: { id: 'x', sendMessage } });
  const { default: loader } = await import('@/entrypoints/loader');
  void loader.main();
}

const pupilPage = '<div class="profile_header">Noor Janssens</div>';
const asked = [{ message: 'page/found', input: { state: 'pupil', handle: 'enough' } }];
const brought = (shown: 'handle' | 'sidebar') => ({ ok: true, output: { shown } });
const plan = '<h2>Trainingsplan SMT</h2><p>Wenselijkheid, startdatum, einddatum, klemtonen</p>';

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
  sendMessage.mockResolvedValue(brought('sidebar'));
  history.replaceState(null, '', '/index.php?module=LVS');
  document.body.innerHTML = '';
});
/** A loader ends once it was answered: none may go on watching in the next test. */
afterEach(async () => {
  sendMessage.mockResolvedValue(brought('sidebar'));
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

test('where a handle was enough, the plan that comes later is told too', async () => {
  sendMessage.mockResolvedValue(brought('handle'));
  document.body.innerHTML = pupilPage;
  await load();
  await vi.advanceTimersByTimeAsync(1000);
  sendMessage.mockResolvedValue(brought('sidebar'));
  document.body.insertAdjacentHTML('beforeend', plan);
  await vi.advanceTimersByTimeAsync(1000);
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(sendMessage.mock.calls).toEqual([asked, [{ message: 'page/found', input: { state: 'plan' } }]]);
});

test('another pupil at the same address is told', async () => {
  sendMessage.mockResolvedValue(brought('handle'));
  document.body.innerHTML = pupilPage;
  await load();
  await vi.advanceTimersByTimeAsync(1000);
  document.body.innerHTML = pupilPage.replace('Noor', 'Kobe');
  await vi.advanceTimersByTimeAsync(1000);
  expect(sendMessage).toHaveBeenLastCalledWith({
    message: 'page/found',
    input: { state: 'pupil', handle: 'enough', moved: true },
  });
});

test('the handle goes with the pupil, and a sidebar ends the loader', async () => {
  sendMessage.mockResolvedValue(brought('handle'));
  document.body.innerHTML = pupilPage;
  await load();
  await vi.advanceTimersByTimeAsync(1000);
  const given = vi.fn();
  const handle = document.createElement('draaiboek-sidebar');
  handle.setAttribute('data-handle', '');
  handle.addEventListener('draaiboek-takeover', given);
  document.documentElement.append(handle);
  history.replaceState(null, '', '/?module=News');
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(given).toHaveBeenCalledTimes(1);
  handle.removeAttribute('data-handle');
  history.replaceState(null, '', '/index.php?module=LVS');
  document.body.innerHTML = pupilPage + plan;
  await vi.advanceTimersByTimeAsync(1000);
  expect(sendMessage.mock.calls).toEqual([asked]);
  handle.remove();
});
