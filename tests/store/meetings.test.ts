import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { openDatabase } from '@/lib/store/database';
import { openStore } from '@/lib/store/store';
import { entry, meeting } from '../unit/meeting/fixtures';
import { freshStore, opened } from './support';

test('a meeting is kept as it is typed, and follows on what was kept', async () => {
  const kept = freshStore();
  await kept.store.keepMeeting(meeting({ chair: 'An' }));
  await kept.store.keepMeeting(meeting({ chair: 'An Peeters', revision: 2 }));
  kept.restart();
  const { meetings } = await kept.store.overview();
  expect(meetings).toEqual([meeting({ chair: 'An Peeters', revision: 2 })]);
});

test('the same meeting that arrives twice changes nothing; an older one is refused', async () => {
  const kept = freshStore();
  await kept.store.keepMeeting(meeting());
  await kept.store.keepMeeting(meeting({ chair: 'An', revision: 2 }));
  await kept.store.keepMeeting(meeting({ chair: 'An', revision: 2 }));
  const refused = /in een ander venster veranderd of gewist/;
  await expect(kept.store.keepMeeting(meeting({ chair: 'Bart', revision: 2 }))).rejects.toThrow(refused);
  await kept.store.eraseMeeting('meeting-1');
  await expect(kept.store.keepMeeting(meeting({ chair: 'An', revision: 3 }))).rejects.toThrow(refused);
  expect((await kept.store.overview()).meetings).toEqual([]);
});

test('words that are too long are not kept', async () => {
  const kept = freshStore();
  const pupils = [entry({ texts: { focus: 'a'.repeat(501) } })];
  await expect(kept.store.keepMeeting(meeting({ pupils }))).rejects.toThrow();
  expect(await kept.database.meetings.count()).toBe(0);
});

test('newest first; one that cannot be read is counted and left alone', async () => {
  const kept = freshStore();
  await kept.store.keepMeeting(meeting({ id: 'a', date: '2026-09-28' }));
  await kept.store.keepMeeting(meeting({ id: 'b', date: '2026-11-09' }));
  await kept.database.meetings.put({ id: 'c', chair: 7 });
  const { meetings, problems } = await kept.store.overview();
  expect(meetings.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(problems[0]).toMatch(/^1 vergadering: bewaard, maar Draaiboek kan het niet lezen/);
  await expect(kept.store.keepMeeting(meeting({ id: 'c' }))).rejects.toThrow(/niet lezen/);
});

test('a pupil is erased from every meeting, also from one that cannot be read', async () => {
  const kept = freshStore();
  const { plan, pupil } = await opened(kept.open());
  const secret = entry({ planId: plan.id, decision: 'geheim' });
  await kept.store.keepMeeting(meeting({ id: 'a', pupils: [secret, entry({ planId: 'other' })] }));
  await kept.store.keepMeeting(meeting({ id: 'b', pupils: [secret] }));
  await kept.store.keepMeeting(meeting({ id: 'c', pupils: [entry({ planId: 'other' })] }));
  await kept.database.meetings.put({ id: 'd', pupils: [{ ...secret, topics: 7 }] });
  await kept.store.erasePupil(pupil.key);
  const left = await kept.database.meetings.toArray();
  expect(JSON.stringify(left)).not.toContain('geheim');
  expect((await kept.store.overview()).meetings.map(({ id, revision }) => [id, revision])).toEqual([
    ['c', 1],
    ['a', 2],
  ]);
  await kept.store.eraseEverything();
  expect(await kept.database.meetings.count()).toBe(0);
});

test('a database from before meetings keeps all it has', async () => {
  const older = new Dexie('before-meetings');
  older.version(1).stores({ plans: 'id, pupilKey', pupils: 'key, host', commands: 'id, planId, at' });
  older.version(2).stores({ couplings: 'id, host' });
  older.version(3).stores({ wordTemplates: 'id' });
  await older.table('commands').put({ id: 'c', planId: 'p', at: 1 });
  older.close();
  const database = openDatabase('before-meetings');
  const store = openStore(database);
  await store.keepMeeting(meeting());
  expect(await database.commands.count()).toBe(1);
  expect((await store.overview()).meetings).toHaveLength(1);
  store.close();
});
