import type { Merged } from '@/lib/core/couple/merge';
import type { PlanCommand } from '@/lib/core/model/command';
import type { Coupling, CouplingChange } from '@/lib/core/model/coupling';
import type { Meeting } from '@/lib/core/model/meeting';
import type { OpenedPlan, PlanAnswer } from '@/lib/core/model/sight';
import type { PageStudent } from '@/lib/core/model/snapshot';
import { Told } from '@/lib/core/model/told';
import type { WordTemplate } from '@/lib/core/model/word-template';
import { applyCommand } from '@/lib/core/plan/apply';
import { mayBePupil, whichPupil } from '@/lib/core/plan/which-pupil';
import { changeCouplings, importCouplings, readCouplings } from './couplings';
import { type Database, openDatabase } from './database';
import { keepMeeting, readMeetings } from './meetings';
import { type Making, type OpenRequest, openPlan } from './open-plan';
import { erasePupil, overviewOf, type StoredRows } from './overview';
import { findOpened, readPlans, readPupils, writeRows } from './rows';
import { dropWordTemplate, findWordTemplate, keepWordTemplate, type TemplateOf } from './word-templates';

const day = 24 * 60 * 60 * 1000;
const keepCommands = 30 * day;

/** What is kept of pupils and plans. Every question is one transaction; nothing is held in memory in between. */
export interface Store {
  open(request: OpenRequest): Promise<PlanAnswer>;
  read(planId: string): Promise<OpenedPlan | null>;
  /** Carries out a command, once for each id; a repeated id gets the plan as it is. */
  command(commandId: string, planId: string, command: PlanCommand): Promise<OpenedPlan>;
  /** The plans of the pupil that a page names; none where it is not sure who that is. */
  plansOf(host: string, student: PageStudent): Promise<OpenedPlan[]>;
  /**
   * Whether a pupil with this id on the platform (null: nobody knows who) may be kept, or something was said of the fields
   * of this school. When it says no, nothing of either is kept.
   */
  mayKnow(host: string, platformId: string | null): Promise<boolean>;
  /** What the user said of the fields of this school, or of every school. */
  couplings(host: string | null): Promise<Coupling[]>;
  /** `host` is the school that asks, which can only change what is its own; null for our own pages. */
  changeCouplings(change: CouplingChange, host: string | null): Promise<void>;
  importCouplings(incoming: readonly Coupling[]): Promise<Merged>;
  /** A school's own .docx for a document; null where it has none, or one that cannot be read. */
  wordTemplate(of: TemplateOf): Promise<WordTemplate | null>;
  /** Takes the place of what was kept for that document. */
  keepWordTemplate(template: WordTemplate): Promise<void>;
  dropWordTemplate(of: TemplateOf): Promise<void>;
  /** Keeps a meeting as it is now; throws `Told` where it was changed elsewhere since. */
  keepMeeting(meeting: Meeting): Promise<void>;
  eraseMeeting(id: string): Promise<void>;
  meetings(): Promise<Meeting[]>;
  overview(): Promise<StoredRows>;
  /** Erases a pupil with all plans, in meetings too; answers the ids of those plans. */
  erasePupil(pupilKey: string): Promise<string[]>;
  eraseEverything(): Promise<void>;
  /** Forgets which commands were carried out longer than 30 days ago; answers how many. */
  prune(): Promise<number>;
  close(): void;
}

const browserMaking: Making = {
  newId: () => crypto.randomUUID(),
  newSalt: () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (n) => n.toString(16).padStart(2, '0')).join(''),
  now: () => Date.now(),
};

/** The store of this browser, or of a test that brings its own database, ids and time. */
export function openStore(database: Database = openDatabase(), making: Making = browserMaking): Store {
  const { dexie, plans, pupils, commands, couplings, wordTemplates, meetings } = database;
  const all = [plans, pupils, commands, couplings, wordTemplates, meetings];
  const reading = <T>(work: () => Promise<T>): Promise<T> => dexie.transaction('r', all, work);
  const writing = <T>(work: () => Promise<T>): Promise<T> => dexie.transaction('rw', all, work);

  async function carryOut(commandId: string, planId: string, command: PlanCommand): Promise<OpenedPlan> {
    const done = await commands.get(commandId);
    const opened = await findOpened(database, done?.planId ?? planId);
    if (opened === null) throw new Told('Dit plan wordt hier niet meer bewaard. Herlaad de pagina.');
    if (done !== undefined) return opened;
    const { plan, pupil } = applyCommand(opened.plan, opened.pupil, command);
    await writeRows(database, plan, pupil);
    await commands.add({ id: commandId, planId, at: making.now() });
    return { ...opened, plan, pupil };
  }

  async function plansOf(host: string, student: PageStudent): Promise<OpenedPlan[]> {
    const { rows } = readPupils(await pupils.where('host').equals(host).toArray());
    const who = whichPupil(rows, host, student, undefined);
    const pupil = who.outcome === 'found' ? rows.find((one) => one.key === who.was) : undefined;
    if (pupil === undefined) return [];
    const { rows: all } = readPlans(await plans.where('pupilKey').equals(pupil.key).toArray());
    return all.map((plan) => ({ plan, pupil, otherPlans: all.filter((one) => one.id !== plan.id) }));
  }

  async function mayKnow(host: string, platformId: string | null): Promise<boolean> {
    if ((await couplings.where('host').equals(host).count()) > 0) return true;
    const keys = await pupils.where('host').equals(host).primaryKeys();
    return keys.some((key) => platformId === null || mayBePupil(key, host, platformId));
  }

  return {
    open: (request) => writing(() => openPlan(database, request, making)),
    read: (planId) => reading(() => findOpened(database, planId)),
    command: (commandId, planId, command) => writing(() => carryOut(commandId, planId, command)),
    plansOf: (host, student) => reading(() => plansOf(host, student)),
    mayKnow: (host, platformId) => reading(() => mayKnow(host, platformId)),
    couplings: (host) => reading(async () => (await readCouplings(database, host)).rows),
    changeCouplings: (change, host) => writing(() => changeCouplings(database, change, host)),
    importCouplings: (incoming) => writing(() => importCouplings(database, incoming)),
    wordTemplate: (of) => reading(() => findWordTemplate(database, of)),
    keepWordTemplate: (template) => writing(() => keepWordTemplate(database, template)),
    dropWordTemplate: (of) => writing(() => dropWordTemplate(database, of)),
    keepMeeting: (meeting) => writing(() => keepMeeting(database, meeting)),
    meetings: () => reading(async () => (await readMeetings(database)).rows),
    eraseMeeting: (id) => writing(() => meetings.delete(id)),
    overview: () => reading(() => overviewOf(database)),
    erasePupil: (pupilKey) => writing(() => erasePupil(database, pupilKey)),
    eraseEverything: () =>
      writing(async () => {
        await Promise.all(all.map((table) => table.clear()));
      }),
    prune: () =>
      writing(() =>
        commands
          .where('at')
          .below(making.now() - keepCommands)
          .delete(),
      ),
    close: () => dexie.close(),
  };
}
