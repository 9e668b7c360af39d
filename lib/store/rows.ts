import { type Plan, type Pupil, plan as planSchema, pupil as pupilSchema } from '@/lib/core/model/plan';
import type { OpenedPlan } from '@/lib/core/model/sight';
import { Told } from '@/lib/core/model/told';
import type { Database } from './database';

/** Rows that could be read, and how many could not; those stay as they are. */
export interface Read<T> {
  rows: T[];
  unreadable: number;
}

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

/** Parses each row, and counts those that do not fit. */
export function readAll<T>(schema: Schema<T>, raw: readonly unknown[]): Read<T> {
  const rows = raw.flatMap((row) => {
    const parsed = schema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
  return { rows, unreadable: raw.length - rows.length };
}

export function readPlans(raw: readonly unknown[]): Read<Plan> {
  return readAll(planSchema, raw);
}

export function readPupils(raw: readonly unknown[]): Read<Pupil> {
  return readAll(pupilSchema, raw);
}

/** What may be said when a row does not parse: it is neither used nor written over. */
export function unreadable(): Told {
  return new Told(
    'Wat hier bewaard was, kan Draaiboek niet lezen. Het blijft ongewijzigd bewaard; kijk bij ‘Wat wordt bewaard’.',
  );
}

/** Null where no such plan is kept; throws `Told` where it is kept but cannot be read. */
export async function findPlan(database: Database, id: string): Promise<Plan | null> {
  const raw = await database.plans.get(id);
  if (raw === undefined) return null;
  const parsed = planSchema.safeParse(raw);
  if (!parsed.success) throw unreadable();
  return parsed.data;
}

export async function findPupil(database: Database, key: string): Promise<Pupil | null> {
  const raw = await database.pupils.get(key);
  if (raw === undefined) return null;
  const parsed = pupilSchema.safeParse(raw);
  if (!parsed.success) throw unreadable();
  return parsed.data;
}

/** A plan with its pupil and the pupil's other plans; null where it is not kept any more. */
export async function findOpened(database: Database, planId: string): Promise<OpenedPlan | null> {
  const plan = await findPlan(database, planId);
  const pupil = plan === null ? null : await findPupil(database, plan.pupilKey);
  if (plan === null || pupil === null) return null;
  const { rows } = readPlans(await database.plans.where('pupilKey').equals(pupil.key).toArray());
  return { plan, pupil, otherPlans: rows.filter((one) => one.id !== plan.id) };
}

/** Writes a plan with its pupil; what does not fit the schema is never written. */
export async function writeRows(database: Database, plan: Plan, pupil: Pupil): Promise<void> {
  await database.plans.put(planSchema.parse(plan));
  await database.pupils.put(pupilSchema.parse(pupil));
}
