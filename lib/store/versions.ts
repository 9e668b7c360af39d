import type { Dexie } from 'dexie';

/**
 * Every version of the database's tables, oldest first. A version that was released is never changed: a newer one is
 * added below it, with an upgrade that keeps what it does not understand. Only what is looked up by is indexed.
 */
export function declareVersions(database: Dexie): void {
  database.version(1).stores({
    plans: 'id, pupilKey',
    pupils: 'key, host',
    commands: 'id, planId, at',
  });
  // What the user said of a school's fields.
  database.version(2).stores({ couplings: 'id, host' });
  // A school's own .docx files.
  database.version(3).stores({ wordTemplates: 'id' });
  // Meetings about several pupils.
  database.version(4).stores({ meetings: 'id' });
}
