import 'fake-indexeddb/auto';
import { openDatabase } from '@/lib/store/database';
import { openStore, type Store } from '@/lib/store/store';
import { playbook, sight } from '../unit/plan/fixtures';

let databases = 0;

/** A database of its own for each test, whose store can be closed and opened again as the browser does. */
export function freshStore() {
  databases += 1;
  const name = `test-${databases}`;
  let ids = 0;
  const clock = { now: Date.UTC(2026, 10, 21) };
  const making = {
    newId: () => {
      ids += 1;
      return `plan-${ids}`;
    },
    newSalt: () => 'salt',
    now: () => clock.now,
  };
  let database = openDatabase(name);
  let store = openStore(database, making);
  return {
    get store(): Store {
      return store;
    },
    get database() {
      return database;
    },
    clock,
    /** The worker is stopped and started again: all that is in memory is gone. */
    restart() {
      store.close();
      database = openDatabase(name);
      store = openStore(database, making);
    },
    open: (change: Parameters<typeof sight>[0] = {}, asked: { choice?: string; commandId?: string } = {}) =>
      store.open({
        sight: sight(change),
        playbook,
        choice: asked.choice,
        commandId: asked.commandId,
        today: '2026-11-21',
      }),
  };
}

/** The plan that was opened; fails when a question came instead. */
export async function opened(answer: ReturnType<Store['open']>) {
  const got = await answer;
  if (got.outcome !== 'opened') throw new Error(`a question came: ${JSON.stringify(got)}`);
  return got;
}
