import type { IsoDate } from '@/lib/core/model/basics';
import type { Plan, Pupil } from '@/lib/core/model/plan';
import type { Playbook } from '@/lib/core/model/playbook';
import type { PlanAnswer, PlanSight } from '@/lib/core/model/sight';
import { newPlan, sighted } from '@/lib/core/plan/new-plan';
import { whichPlan } from '@/lib/core/plan/which-plan';
import { whichPupil } from '@/lib/core/plan/which-pupil';
import type { Database } from './database';
import { findOpened, findPlan, readPlans, readPupils, unreadable, writeRows } from './rows';

export interface OpenRequest {
  sight: PlanSight;
  playbook: Pick<Playbook, 'days' | 'spans' | 'short'>;
  /** The user's answer to an earlier question: a pupil's key, a plan's id, or `new`. */
  choice: string | undefined;
  commandId: string | undefined;
  today: IsoDate;
}

/** Made here, so that a test can say what they are. */
export interface Making {
  newId(): string;
  newSalt(): string;
  now(): number;
}

/** Finds or makes the plan that a page shows, or asks; runs inside one transaction over all tables. */
export async function openPlan(database: Database, request: OpenRequest, making: Making): Promise<PlanAnswer> {
  const { sight, playbook, choice, commandId, today } = request;
  const before = commandId === undefined ? undefined : await database.commands.get(commandId);
  const answered = before === undefined ? null : await findOpened(database, before.planId);
  if (answered !== null) return { outcome: 'opened', ...answered };

  const { rows: pupils } = readPupils(await database.pupils.where('host').equals(sight.host).toArray());
  const chosen = choice === undefined || choice === 'new' ? null : await findPlan(database, choice);
  const who = whichPupil(pupils, sight.host, sight.student, chosen?.pupilKey ?? choice);
  if (who.outcome === 'ask') return { outcome: 'ask', about: 'pupil', choices: who.choices };
  const pupil = who.outcome === 'new' ? await addPupil(database, who.pupil) : await movePupil(database, who);

  const { rows } = readPlans(await database.plans.where('pupilKey').equals(pupil.key).toArray());
  const plans = rows.filter((one) => one.playbook === sight.playbook);
  const which = whichPlan(plans, sight, playbook, who.outcome === 'new' ? 'new' : choice);
  if (which.outcome === 'ask') return { outcome: 'ask', about: 'plan', choices: which.choices };
  const found = which.outcome === 'found' ? plans.find((one) => one.id === which.id) : undefined;
  const plan: Plan =
    found === undefined
      ? newPlan(sight, playbook, { id: making.newId(), salt: making.newSalt(), pupilKey: pupil.key, today })
      : sighted(found, sight, playbook, pupil.key, today);
  await writeRows(database, plan, pupil);
  if (commandId !== undefined) await database.commands.put({ id: commandId, planId: plan.id, at: making.now() });
  return { outcome: 'opened', plan, pupil, otherPlans: rows.filter((one) => one.id !== plan.id) };
}

async function addPupil(database: Database, pupil: Pupil): Promise<Pupil> {
  if ((await database.pupils.get(pupil.key)) !== undefined) throw unreadable();
  await database.pupils.add(pupil);
  return pupil;
}

/** Keeps what was seen of a pupil; one that was known by name goes on under the platform's id, with all plans. */
async function movePupil(database: Database, { pupil, was }: { pupil: Pupil; was: string }): Promise<Pupil> {
  if (pupil.key !== was) {
    await addPupil(database, pupil);
    await database.plans.where('pupilKey').equals(was).modify({ pupilKey: pupil.key });
    await database.pupils.delete(was);
  } else {
    await database.pupils.put(pupil);
  }
  return pupil;
}
