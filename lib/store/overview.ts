import { count } from '@/lib/core/format/list';
import type { Overview } from '@/lib/core/model/sight';
import { readCouplings } from './couplings';
import type { Database } from './database';
import { erasePlansInMeetings, readMeetings } from './meetings';
import { readPlans, readPupils } from './rows';
import { readWordTemplates } from './word-templates';

/** What the database holds of all that is kept. */
export type StoredRows = Omit<Overview, 'reportTemplates' | 'rescued'>;

/** All that the database holds, pupils by name, with a line for what cannot be read or belongs to nobody. */
export async function overviewOf(database: Database): Promise<StoredRows> {
  const pupils = readPupils(await database.pupils.toArray());
  const plans = readPlans(await database.plans.toArray());
  const couplings = await readCouplings(database, null);
  const wordTemplates = await readWordTemplates(database);
  const meetings = await readMeetings(database);
  const keys = new Set(pupils.rows.map((one) => one.key));
  const lost = plans.unreadable + plans.rows.filter((one) => !keys.has(one.pupilKey)).length;
  return {
    pupils: pupils.rows
      .toSorted((a, b) => a.name.localeCompare(b.name, 'nl-BE'))
      .map((pupil) => ({ pupil, plans: plans.rows.filter((one) => one.pupilKey === pupil.key) })),
    couplings: couplings.rows,
    wordTemplates: wordTemplates.rows,
    meetings: meetings.rows,
    problems: [
      ...problem(pupils.unreadable, 'leerling', 'leerlingen'),
      ...problem(lost, 'plan', 'plannen'),
      ...problem(couplings.unreadable, 'koppeling', 'koppelingen'),
      ...problem(wordTemplates.unreadable, 'Word-sjabloon', 'Word-sjablonen'),
      ...problem(meetings.unreadable, 'vergadering', 'vergaderingen'),
    ],
  };
}

function problem(number: number, one: string, many: string): string[] {
  if (number === 0) return [];
  return [
    `${count(number, one, many)}: bewaard, maar Draaiboek kan het niet lezen. Het blijft staan tot je alles wist.`,
  ];
}

/** Erases a pupil, the plans, what meetings hold of them and what was noted about carried-out commands; answers the ids of the plans. */
export async function erasePupil(database: Database, pupilKey: string): Promise<string[]> {
  const planIds = await database.plans.where('pupilKey').equals(pupilKey).primaryKeys();
  await database.commands.where('planId').anyOf(planIds).delete();
  await erasePlansInMeetings(database, planIds);
  await database.plans.bulkDelete(planIds);
  await database.pupils.delete(pupilKey);
  return planIds;
}
