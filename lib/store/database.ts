import { Dexie, type Table } from 'dexie';
import { declareVersions } from './versions';

/** That a command was carried out, and on which plan; kept for a while, since it may arrive again. */
export interface CommandRow {
  id: string;
  planId: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Rows come back as `unknown`: an older or broken one must be parsed before it is trusted. */
export interface Database {
  dexie: Dexie;
  plans: Table<unknown, string>;
  pupils: Table<unknown, string>;
  commands: Table<CommandRow, string>;
  couplings: Table<unknown, string>;
  wordTemplates: Table<unknown, string>;
  meetings: Table<unknown, string>;
}

/** The database of this browser; it is opened at the first question that is asked of it. */
export function openDatabase(name = 'draaiboek'): Database {
  const dexie = new Dexie(name);
  declareVersions(dexie);
  return {
    dexie,
    plans: dexie.table('plans'),
    pupils: dexie.table('pupils'),
    commands: dexie.table('commands'),
    couplings: dexie.table('couplings'),
    wordTemplates: dexie.table('wordTemplates'),
    meetings: dexie.table('meetings'),
  };
}
