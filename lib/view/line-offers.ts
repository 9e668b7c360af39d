import { type LineOffer, openLines } from '@/lib/core/plan/lines';
import type { PupilPlace } from './place';
import type { LineDraft, SidebarState } from './state';

type PupilPlan = NonNullable<PupilPlace['plans']>[number];

/** One line that is asked about, with the plans that it may be of. */
export interface Offer {
  id: string;
  line: LineOffer['line'];
  plans: (PupilPlan & { key: string })[];
}

/** The lines on the page that nobody answered yet. A form without a day is not a line yet. */
export function offersOf({ around, plans }: PupilPlace): Offer[] {
  const playbook = plans?.find((one) => one.playbook.id === around?.playbook)?.playbook;
  if (around == null || plans === null || playbook === undefined) return [];
  const stored = plans.map(({ opened }) => opened.plan);
  return openLines(stored, playbook, around)
    .filter(({ line }) => line.date !== null || around.mode === 'read')
    .flatMap(({ line, plans: own }): Offer[] => {
      const places = own.flatMap(({ id, key }) => {
        const plan = plans.find(({ opened }) => opened.plan.id === id);
        return plan === undefined ? [] : [{ ...plan, key }];
      });
      return places[0] === undefined ? [] : [{ id: places[0].key, line, plans: places }];
    });
}

/** The line that is asked about now, those that come after it, and its number among them. */
export interface Asked {
  offer: Offer;
  number: number;
  total: number;
  draft: LineDraft;
}

/** The first line that is not left for later; null when none is. */
export function askedNow(state: SidebarState): Asked | null {
  if (state.place.kind !== 'pupil') return null;
  const offers = offersOf(state.place);
  const at = offers.findIndex(({ id }) => !state.linesLater.includes(id));
  const offer = offers[at];
  if (offer === undefined) return null;
  const draft = state.line?.line === offer.id ? state.line : startDraft(offer);
  return { offer, number: at + 1, total: offers.length, draft };
}

/** What the line itself tells is filled in; which plan only where there is no choice. */
function startDraft({ id, line, plans }: Offer): LineDraft {
  const only = plans.length === 1 ? plans[0] : undefined;
  const topics = plans[0]?.playbook.report?.topics.map((topic) => topic.step) ?? [];
  return {
    line: id,
    plan: only?.opened.plan.id ?? null,
    topics: topics.filter((step) => line.topics.includes(step)),
    with: line.with,
    date: line.date,
  };
}

/** Whether enough was said to keep the line. */
export function isComplete({ offer, draft }: Asked): boolean {
  return draft.plan !== null && (offer.line.kind === 'report' ? draft.topics : draft.with).length > 0;
}
