import { evaluate } from '@/lib/core/evaluate/evaluate';
import { openTopics } from '@/lib/core/meeting/topics';
import type { IsoDate } from '@/lib/core/model/basics';
import type { Checklist } from '@/lib/core/model/checklist';
import type { Plan, Pupil } from '@/lib/core/model/plan';
import type { Playbook } from '@/lib/core/model/playbook';
import type { Settings } from '@/lib/core/model/settings';
import { planTitle, pupilTitle } from '@/lib/core/plan/titles';
import type { OwnPageState } from '../own-page-state';

/** One plan that a meeting can speak about. */
export interface MeetingPlan {
  plan: Plan;
  pupil: Pupil;
  playbook: Playbook;
  checklist: Checklist;
  /** Topics without a report. */
  open: string[];
  /** "Noor Janssens, klas 4 OV1 B", with the plan's title where the pupil has several. */
  title: string;
}

type Known = Pick<OwnPageState, 'settings' | 'playbooks' | 'overview' | 'today'>;

interface Judged {
  settings: Settings;
  today: IsoDate;
  playbook: Playbook;
  checklist: Checklist;
}

/** A plan is judged once for as long as nothing about it changes: a key that is typed must not judge a whole class. */
const judged = new WeakMap<Plan, Judged>();

function checklistOf(plan: Plan, pupil: Pupil, others: Plan[], playbook: Playbook, settings: Settings, today: IsoDate) {
  const before = judged.get(plan);
  if (before?.settings === settings && before.today === today && before.playbook === playbook) return before.checklist;
  const checklist = evaluate({ playbook, plan, pupil, otherPlans: others, settings, today, snapshot: null });
  judged.set(plan, { settings, today, playbook, checklist });
  return checklist;
}

/** The plans of one playbook, by class and name of their pupils. */
export function meetingPlans({ settings, playbooks, overview, today }: Known, playbookId: string): MeetingPlan[] {
  const playbook = playbooks.find(({ id }) => id === playbookId);
  if (playbook === undefined || settings === null || overview === null || today === null) return [];
  return overview.pupils
    .toSorted((one, two) => (one.pupil.class ?? '').localeCompare(two.pupil.class ?? '', 'nl-BE', { numeric: true }))
    .flatMap(({ pupil, plans }) => {
      const own = plans.filter((plan) => plan.playbook === playbook.id);
      return own.map((plan) => {
        const others = plans.filter((other) => other.id !== plan.id);
        const checklist = checklistOf(plan, pupil, others, playbook, settings, today);
        const title = own.length === 1 ? pupilTitle(pupil) : `${pupilTitle(pupil)}: ${planTitle(plan, playbook)}`;
        return { plan, pupil, playbook, checklist, open: openTopics(playbook, checklist), title };
      });
    });
}
