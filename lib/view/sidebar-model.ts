import { handleWords } from './handle-words';
import { comingOf } from './model/coming';
import { fillLinkOf } from './model/fill-link';
import { findingsOf } from './model/findings';
import { barOf, daysOf, footerOf, handleOf, headerOf, noticesOf } from './model/frame';
import { linesOf, openCount } from './model/lines';
import { pointsOf } from './model/points';
import { pupilOf } from './model/pupil';
import { readyOffersOf } from './model/ready';
import { rescueOf } from './model/rescue';
import { healthLinkOf, sightings } from './model/sightings';
import { filtersOf, nextOf, stepsOf } from './model/steps';
import { claimOf, offerOf } from './model/structure-offer';
import { classText, count } from './model/text';
import type { ChoiceModel, InvitationModel, SidebarModel } from './model/types';
import type { Screens } from './on-demand';
import type { PlanPlace, PupilPlace } from './place';
import { isOpen, type SidebarState } from './state';

/** From the state to everything that stands on the screen, in Dutch and ready to show; null while no screen was asked for. */
export function toSidebarModel(state: SidebarState, screens: Screens | null): SidebarModel {
  const empty = emptyModel(state);
  const asked = screens?.models(state);
  if (state.place.kind === 'plan') return { ...empty, ...planModel(state, state.place), ...asked };
  if (state.place.kind === 'pupil') return { ...empty, ...pupilModel(state, state.place), ...asked };
  if (state.place.kind === 'crowded') return { ...empty, ...crowdedModel(state) };
  if (state.called && state.ready) return { ...empty, ...unknownModel(state), ...asked };
  return empty;
}

/**
 * Whether a change of the page alone changed nothing on the screen. After an act of the user all is drawn again, since a
 * field may hold what the state did not take over.
 */
export function looksSame(
  before: { state: SidebarState; model: SidebarModel },
  after: { state: SidebarState; model: SidebarModel },
): boolean {
  const keys = Object.keys(after.state) as (keyof SidebarState)[];
  return (
    keys.every((key) => key === 'place' || key === 'today' || before.state[key] === after.state[key]) &&
    JSON.stringify(before.model) === JSON.stringify(after.model)
  );
}

function emptyModel(state: SidebarState): SidebarModel {
  return {
    screen: state.place.kind,
    open: isOpen(state),
    label: handleWords.panel,
    handle: { label: handleWords.open, caption: handleWords.caption, ring: null, open: null },
    header: null,
    notices: noticesOf(state),
    question: null,
    roleChoice: null,
    invitation: null,
    next: null,
    days: null,
    daysMonth: null,
    findings: null,
    filters: [],
    filtersLabel: 'Welke stappen',
    stepsLabel: 'Checklist',
    steps: [],
    stepsEmpty: null,
    introLink: null,
    fillLink: null,
    fillList: null,
    report: null,
    intro: null,
    healthLink: null,
    health: null,
    structure: null,
    structureOffer: null,
    couple: null,
    readyOffers: [],
    ready: null,
    coming: comingOf(state),
    pupil: null,
    lines: null,
    points: null,
    rescue: null,
    bar: barOf(state),
    footer: null,
    announcement: state.announcement,
  };
}

function planModel(state: SidebarState, place: PlanPlace): Partial<SidebarModel> {
  // These values are still another pupil's: nothing of them is shown under this name.
  if (place.held) return { header: { ...headerOf(place), ring: null, line: '' } };
  const steps = stepsOf(state, place);
  const { stored, playbook, checklist } = place;
  const known = stored !== null;
  const toTell = known && (!stored.plan.reportsAnswered || checklist.unanswered.length > 0);
  return {
    handle: handleOf(place),
    header: headerOf(place),
    question: questionOf(place),
    roleChoice:
      state.settings.role === null || !playbook.roles.some((role) => role.id === state.settings.role)
        ? roleChoiceOf(place)
        : null,
    invitation: known && !stored.plan.introduced ? invitationOf(place) : null,
    next: nextOf(state, place),
    days: daysOf(playbook, checklist.days),
    findings: findingsOf(state, place),
    filters: filtersOf(state, place),
    steps,
    stepsEmpty: steps.length === 0 ? 'Geen stappen in deze keuze. Kies ‘Alles’.' : null,
    introLink: toTell && stored.plan.introduced ? 'Wat is al gebeurd?' : null,
    fillLink: fillLinkOf(state, place),
    healthLink: healthLinkOf(place),
    structureOffer:
      state.panel === 'health'
        ? offerOf(sightings(place).every(({ field }) => field?.state === 'present') ? 'all-found' : 'plan')
        : null,
    points: pointsOf(state, place),
    rescue: rescueOf(state, place),
    footer: footerOf(state, place),
  };
}

function pupilModel(state: SidebarState, place: PupilPlace): Partial<SidebarModel> {
  const { student, plans } = place;
  const known = plans?.length ?? 0;
  const first = student.name.split(' ')[0] ?? student.name;
  const found = openCount(place);
  return {
    handle: {
      label: `Open Draaiboek: plannen van ${first}${found === 0 ? '' : `, ${count(found, 'vraag', 'vragen')}`}`,
      caption: plans === null || known === 0 ? 'Draaiboek' : count(known, 'plan', 'plannen'),
      ring: null,
      open: found === 0 ? null : String(found),
      calm: true,
    },
    header: {
      ring: null,
      title: student.name,
      line: student.class === null ? '' : `Klas ${classText(student.class)}`,
      collapse: 'Klap Draaiboek in',
    },
    ...(state.panel === 'structure' || state.panel === 'ready' || state.coming !== null
      ? {}
      : {
          pupil: pupilOf(place),
          lines: linesOf(state, place),
          readyOffers: readyOffersOf(state, place),
          structureOffer: claimOf(state.playbooks, true),
        }),
  };
}

/** A page that was not recognised, and on which the user called the sidebar. */
function unknownModel(state: SidebarState): Partial<SidebarModel> {
  const text = 'Op deze pagina herkent Draaiboek geen plan en geen leerling.';
  return {
    screen: 'unknown',
    header: { ring: null, title: 'Draaiboek', line: '', collapse: 'Klap Draaiboek in' },
    ...(state.panel === 'structure' || state.coming !== null
      ? {}
      : {
          notices: [...noticesOf(state), { id: 'unknown', tone: 'calm', text, retry: null }],
          structureOffer: claimOf(state.playbooks, false),
        }),
  };
}

/** A page with too many fields: what Draaiboek does not do there, and what helps. */
function crowdedModel(state: SidebarState): Partial<SidebarModel> {
  const text =
    'Op deze pagina staan te veel velden om ze na te kijken. Open één plan apart, dan kijkt Draaiboek weer mee.';
  return {
    header: { ring: null, title: 'Draaiboek', line: '', collapse: 'Klap Draaiboek in' },
    notices: [...noticesOf(state), { id: 'crowded', tone: 'calm', text, retry: null }],
  };
}

function questionOf({ question }: PlanPlace): ChoiceModel | null {
  if (question === null) return null;
  const aboutPupil = question.about === 'pupil';
  return {
    title: aboutPupil ? 'Welke leerling is dit?' : 'Welk plan is dit?',
    help: aboutPupil
      ? 'Draaiboek kent al een leerling met deze naam. Zo raken plannen niet door elkaar.'
      : 'Draaiboek kent al een plan van deze leerling. Zo raken plannen niet door elkaar.',
    options: [
      ...question.choices.filter((choice) => choice.id !== 'new'),
      { id: 'new', title: aboutPupil ? 'Een andere leerling' : 'Een nieuw plan' },
    ],
  };
}

function roleChoiceOf({ playbook }: PlanPlace): ChoiceModel {
  return {
    title: 'Wat is jouw rol?',
    help: 'Dan toont Draaiboek jouw volgende stap. Je kan dit later wijzigen.',
    options: playbook.roles.map((role) => ({ id: role.id, title: role.title })),
  };
}

function invitationOf({ playbook }: PlanPlace): InvitationModel {
  const reports = playbook.report === undefined ? '' : ` Welke ${playbook.report.name}en zijn er al?`;
  return {
    title: 'Wat is al gebeurd?',
    text: `Dit plan is nieuw voor Draaiboek.${reports} Het kost je een minuutje.`,
    start: 'Vertel het kort',
    later: 'Later',
  };
}
