import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Opened } from './support/launch';

let opened: Opened;
beforeAll(async () => {
  opened = await launch();
});
afterAll(() => opened?.close());

const stored = async () =>
  (await opened.worker()).evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(): Promise<unknown> } } } };
    return chrome.storage.local.get();
  });

test('a stopped background starts again and a restarted browser has the same profile', async () => {
  await opened.setToday('2027-01-04');
  await (await opened.worker()).evaluate('globalThis.marked = true');
  await opened.killWorker();
  expect(await (await opened.worker()).evaluate('globalThis.marked')).toBe(undefined);
  expect(await stored()).toMatchObject({ e2eToday: '2027-01-04' });
  await opened.restart();
  expect(await stored()).toMatchObject({ e2eToday: '2027-01-04' });
  await opened.setToday(null);
  expect(await stored()).not.toHaveProperty('e2eToday');
});
