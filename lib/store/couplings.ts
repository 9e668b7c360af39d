import { type Merged, mergeCouplings } from '@/lib/core/couple/merge';
import { type Coupling, type CouplingChange, coupling as couplingSchema } from '@/lib/core/model/coupling';
import { Told } from '@/lib/core/model/told';
import type { Database } from './database';
import { type Read, readAll } from './rows';

/** What the user said of a school's fields, or of all schools; those that cannot be read are left alone. */
export async function readCouplings(database: Database, host: string | null): Promise<Read<Coupling>> {
  const { couplings } = database;
  const raw = await (host === null ? couplings.toArray() : couplings.where('host').equals(host).toArray());
  const { rows, unreadable } = readAll(couplingSchema, raw);
  return { rows: rows.toSorted(inOrder), unreadable };
}

/** By school, then as they were made. */
function inOrder(one: Coupling, two: Coupling): number {
  return one.host.localeCompare(two.host) || one.madeOn.localeCompare(two.madeOn) || one.id.localeCompare(two.id);
}

/**
 * Carries out a change as a whole. A page of a school can only change what belongs to that school (`host`); done twice, a
 * change does what it does once.
 */
export async function changeCouplings(
  database: Database,
  { add, remove }: CouplingChange,
  host: string | null,
): Promise<void> {
  if (host !== null && add.some((one) => one.host !== host)) throw new Told('Een koppeling hoort bij één school.');
  const mine =
    host === null ? remove : await database.couplings.where('id').anyOf(remove).and(isOf(host)).primaryKeys();
  await database.couplings.bulkDelete(mine);
  await database.couplings.bulkPut(add.map((one) => couplingSchema.parse(one)));
}

const isOf = (host: string) => (row: unknown) => (row as { host?: unknown }).host === host;

/** Takes over what a colleague gave; answers what came of it. */
export async function importCouplings(database: Database, incoming: readonly Coupling[]): Promise<Merged> {
  const merged = mergeCouplings((await readCouplings(database, null)).rows, incoming);
  await changeCouplings(database, merged.change, null);
  return merged;
}
