import { dayAndMonth, shortDate } from '@/lib/core/format/dates';
import type { IsoDate } from '@/lib/core/model/basics';
import { planTitle } from '@/lib/core/plan/titles';
import { type Asked, askedNow, isComplete, offersOf } from '../line-offers';
import type { PupilPlace } from '../place';
import type { SidebarState } from '../state';
import type { LineChoices, LineModel, LinesModel } from './types';

export const kindName = (kind: 'report' | 'conversation'): string => (kind === 'report' ? 'Verslag' : 'Gesprek');

/** "Verslag van 28 september". */
export const lineName = (kind: 'report' | 'conversation', date: IsoDate | null): string =>
  `${kindName(kind)} ${date === null ? 'zonder datum' : `van ${dayAndMonth(date)}`}`;

/** How many lines on the page are still to be answered. */
export const openCount = (place: PupilPlace): number => offersOf(place).length;

/** What the screen beside the plan gives to ask or to tell; null where it gives neither. */
export function linesOf(state: SidebarState, place: PupilPlace): LinesModel | null {
  const asked = askedNow(state);
  const note = noteOf(state, place);
  if (asked === null && note === null) return null;
  return { label: 'Gevonden op deze pagina', line: asked === null ? null : lineOf(asked, state), note };
}

function lineOf(asked: Asked, state: SidebarState): LineModel {
  const { offer, draft, number, total } = asked;
  const { line, plans } = offer;
  const several = plans.length > 1;
  const chosen = plans.find(({ opened }) => opened.plan.id === draft.plan) ?? plans[0];
  const report = line.kind === 'report';
  const titles = plans.map(({ opened, playbook }) => planTitle(opened.plan, playbook));
  return {
    id: offer.id,
    eyebrow: total === 1 ? 'Gevonden op deze pagina' : `Gevonden op deze pagina: ${number} van ${total}`,
    title: `${lineName(line.kind, line.date)}: ${report ? 'welke onderwerpen?' : 'met wie?'}`,
    quote: line.title === '' ? null : line.title,
    plans: several
      ? {
          title: 'Bij welk plan?',
          options: plans.map(({ opened }, at) => ({
            id: opened.plan.id,
            title: titles[at] ?? '',
            note: '',
            on: draft.plan === opened.plan.id,
          })),
        }
      : null,
    plan: several || chosen === undefined ? null : `Voor ${shortTitle(chosen)}`,
    topics: report && chosen !== undefined ? topicsOf(chosen, draft.topics) : null,
    partners: report || chosen === undefined ? null : partnersOf(chosen.playbook, draft.with),
    date: {
      label: report ? `Datum van de ${chosen?.playbook.report?.meeting ?? 'vergadering'}` : 'Datum van het gesprek',
      value: draft.date ?? '',
    },
    keep: { text: 'Bewaar', enabled: isComplete(asked) && !state.busy && !state.gone },
    aside: several ? 'Van geen van deze plannen' : 'Niet van dit plan',
    later: 'Later',
    allAside: total - number >= 2 ? `Geen van deze ${total} hoort bij ${several ? 'een plan' : 'dit plan'}` : null,
  };
}

type Chosen = Asked['offer']['plans'][number];

/** Enough where there is one plan only. */
function shortTitle({ opened, playbook }: Chosen): string {
  const { schoolYear } = opened.plan;
  return schoolYear === null ? playbook.short : `${playbook.short} ${schoolYear}`;
}

function topicsOf({ playbook, checklist }: Chosen, on: readonly string[]): LineChoices {
  const steps = new Map(checklist.steps.map((step) => [step.id, step]));
  return {
    title: 'Waarover gaat het verslag?',
    options: (playbook.report?.topics ?? [])
      .filter(({ step }) => steps.get(step)?.state !== 'not-needed')
      .map(({ step, title }) => {
        const known = steps.get(step)?.report;
        const when = known?.date == null ? 'heeft al een verslag' : `heeft al een verslag van ${shortDate(known.date)}`;
        return { id: step, title, note: known?.state === 'present' ? when : '', on: on.includes(step) };
      }),
  };
}

function partnersOf(playbook: Chosen['playbook'], on: readonly string[]): LineChoices {
  return {
    title: 'Met wie was het gesprek?',
    options: (playbook.around?.partners ?? []).map(({ id, title }) => ({ id, title, note: '', on: on.includes(id) })),
  };
}

/** Said only where a plan of this pupil is kept, since only then something was learned. */
function noteOf(state: SidebarState, place: PupilPlace): string | null {
  const { around } = place;
  if (around == null || around.screen !== 'line-list' || !place.plans?.length) return null;
  if (!around.whole.report && !around.whole.conversation) {
    return 'Draaiboek ziet hier niet de hele lijst. Wat er niet bij staat, blijft daarom onbekend.';
  }
  if (openCount(place) > 0) return null;
  const what =
    around.whole.report && around.whole.conversation
      ? 'verslagen en gesprekken'
      : around.whole.report
        ? 'verslagen'
        : 'gesprekken';
  return `De ${what} in deze lijst zijn bekeken op ${shortDate(state.today)}.`;
}
