import type { IsoDate } from '@/lib/core/model/basics';
import type { Plan, StoredItem } from '@/lib/core/model/plan';
import type { Playbook } from '@/lib/core/model/playbook';
import type { PlanSight } from '@/lib/core/model/sight';

type Given = { id: string; salt: string; pupilKey: string; today: IsoDate };

/** A plan of which nothing was ever seen, answered or noted. */
export function emptyPlan(playbook: string, { id, salt, pupilKey, today }: Given): Plan {
  return {
    id,
    playbook,
    pupilKey,
    platformId: null,
    schoolYear: null,
    salt,
    items: {},
    answers: {},
    ticked: {},
    done: [],
    reportsAnswered: false,
    reports: [],
    conversationsAnswered: false,
    conversations: [],
    words: {},
    introduced: false,
    seenOn: today,
  };
}

/** A plan of which nothing is known yet but what tells it apart. */
export function newPlan(sight: PlanSight, playbook: Pick<Playbook, 'days'>, given: Given): Plan {
  const noDays = { extra: [], missed: [], half: [] };
  const empty = { ...emptyPlan(sight.playbook, given), daysByHand: noDays };
  return sighted(empty, sight, playbook, given.pupilKey, given.today);
}

/**
 * The plan with what the page shows of who it is, kept at once: the next page must find this plan again even when
 * nothing else could be kept in between.
 */
export function sighted(
  plan: Plan,
  sight: PlanSight,
  playbook: Pick<Playbook, 'days'>,
  pupilKey: string,
  today: IsoDate,
): Plan {
  const days: [string | undefined, IsoDate | null][] = [
    [playbook.days?.created, sight.createdOn],
    [playbook.days?.start, sight.start],
  ];
  const facts: Record<string, StoredItem> = {};
  for (const [item, value] of days) {
    if (item !== undefined && value !== null) facts[item] = { class: 'fact', value, seenOn: today };
  }
  return {
    ...plan,
    pupilKey,
    platformId: sight.platformId ?? plan.platformId,
    schoolYear: sight.schoolYear ?? plan.schoolYear,
    items: { ...plan.items, ...facts },
    seenOn: today > plan.seenOn ? today : plan.seenOn,
  };
}
