import type { StoreApi } from 'zustand/vanilla';
import type { PlanCommand } from '@/lib/core/model/command';
import type { Snapshot } from '@/lib/core/model/snapshot';
import type { OpenedPlan } from '@/lib/messages/protocol';
import type { Session } from './context';
import { followStored } from './follow-stored';
import { changedWholesale, samePlan, samePupil, sameValues, sightOf, staleIdFilter } from './identity';
import { judgedPlace } from './judged-place';
import { createLaggingForm } from './lagging-form';
import { createLineWatch, withOpened } from './line-watch';
import { toMarks } from './marks';
import { createOutbox } from './outbox';
import type { PlanPlace } from './place';
import type { PageReading, PlanReading, SidebarDeps } from './ports';
import { createPupilWatch } from './pupil-watch';
import { createRescueWatch } from './rescue-watch';
import { newlySeen } from './seen';
import { replacedSettleTime, settleTime } from './settle';
import { freshPlanState, type SidebarState } from './state';

/** A page that is still not at rest after so many looks is left alone. */
const mostLooks = 3;

/** Follows the page: which plan it shows, and what may be kept of it. */
export function createSession(deps: SidebarDeps, store: StoreApi<SidebarState>): Session {
  let epoch = 0;
  let ticket = 0;
  let shownOpen: number | null = null;
  /** Something of this plan was seen that was not kept yet. */
  let owed = false;

  const lagging = createLaggingForm();
  const rescue = createRescueWatch({ deps, store, epoch: () => epoch });

  const withoutStaleIds = staleIdFilter();
  const read = () => {
    const { playbooks, couplings } = store.getState();
    return withoutStaleIds(deps.page.read(playbooks, couplings));
  };
  const ended = () => deps.signal.aborted || store.getState().gone;
  const current = () => {
    const { place } = store.getState();
    return place.kind === 'plan' ? place : null;
  };

  function failed(error: unknown, trouble: 'load' | 'save' | null): void {
    if (deps.signal.aborted) return;
    if (!deps.alive() || (error instanceof Error && error.name === 'ContextGone')) endCalmly();
    else if (trouble !== null) store.setState({ trouble });
  }

  /** The extension was renewed: what was typed stays on the screen, and nothing is sent any more. */
  function endCalmly(): void {
    deps.page.mark([]);
    store.setState({ gone: true, trouble: null, busy: false });
  }

  function place(
    reading: PlanReading,
    stored: OpenedPlan | null,
    before: PlanPlace | null,
    anew: boolean = before === null,
  ): void {
    const today = deps.clock.today();
    const next = judgedPlace({ state: store.getState(), reading, stored, before, today, held: lagging.lags() });
    if (next === null) return;
    store.setState({ today, place: next });
    rescue.see(next, anew);
    publish(next);
  }

  function publish(next: PlanPlace): void {
    deps.page.mark(next.held ? [] : toMarks(next));
    badge(next.checklist.open);
  }

  function badge(open: number | null): void {
    if (shownOpen === open) return;
    shownOpen = open;
    deps.client.send('badge/show', { open }).catch((error: unknown) => failed(error, null));
  }

  function leave(): void {
    epoch += 1;
    ticket += 1;
    deps.page.mark([]);
    store.setState(freshPlanState());
  }

  /** Leaves what was shown for a place without a plan. */
  function arrive(state: Partial<SidebarState>): void {
    lagging.release();
    leave();
    store.setState(state);
    badge(null);
  }

  function look(): void {
    if (ended() || !store.getState().ready) return;
    if (!deps.alive()) {
      endCalmly();
      return;
    }
    take(read());
  }

  function take(reading: PageReading): void {
    if (reading.kind === 'plan') takePlan(reading);
    else if (reading.kind === 'pupil') pupil.take(reading);
    else takeNothing(reading.kind);
  }

  async function begin(): Promise<void> {
    const before = store.getState().place;
    const reading = read();
    await deps.clock.turn();
    // What came in between was looked at already.
    if (!ended() && store.getState().place === before) take(reading);
  }

  function takePlan(reading: PlanReading): void {
    const before = current();
    const { snapshot, form } = reading;
    const followed = lagging.follows(snapshot, form);
    if (before === null || !samePlan(before, snapshot, form)) {
      lagging.turns(before, snapshot, form);
      leave();
      place(reading, null, null);
      void keep(before === null ? settleTime : replacedSettleTime, true);
      return;
    }
    const replaced = followed || before.form !== form || changedWholesale(before.snapshot, snapshot);
    // A header that is gone for a moment keeps the name it had; it is asked again before anything is kept.
    const named = snapshot.student === null ? { ...snapshot, student: before.snapshot.student } : snapshot;
    if (!owed && !replaced && isShown(named)) return;
    place({ ...reading, snapshot: named }, before.stored, before, replaced);
    void keep(replaced ? replacedSettleTime : settleTime, replaced || before.stored === null);
  }

  /** Whether all that this snapshot says stands on the screen already: then a change of the page was none for us. */
  function isShown(snapshot: Snapshot): boolean {
    const { place: now, today } = store.getState();
    return (
      now.kind === 'plan' &&
      now.stored !== null &&
      today === deps.clock.today() &&
      JSON.stringify(now.snapshot) === JSON.stringify(snapshot)
    );
  }

  async function keep(delay: number, reopen: boolean): Promise<void> {
    ticket += 1;
    const mine = ticket;
    owed = true;
    await deps.clock.wait(delay);
    if (mine !== ticket || ended()) return;
    const now = current();
    if (now === null || !stillThere(now)) return;
    lagging.settles(now);
    try {
      if (reopen && now.question === null) await open();
      if (mine === ticket) await keepSeen();
      if (mine === ticket) owed = false;
    } catch (error) {
      failed(error, 'load');
    }
    if (mine === ticket) await keepTyped();
  }

  async function keepTyped(): Promise<void> {
    const now = current();
    try {
      if (now !== null) await rescue.settle(now);
    } catch (error) {
      failed(error, null);
    }
  }

  /** Reads the page again: false where it shows another pupil, plan, form or value than `now`, which is then taken over. */
  function stillThere(now: PlanPlace): boolean {
    if (lagging.lags()) return false;
    const again = read();
    if (again.kind !== 'plan' || again.snapshot.student === null) {
      if (again.kind !== 'plan') look();
      return false;
    }
    const same =
      now.snapshot.student !== null &&
      samePupil(now.snapshot.student, again.snapshot.student) &&
      samePlan(now, again.snapshot, again.form) &&
      again.form === now.form &&
      sameValues(now.snapshot, again.snapshot);
    if (!same) look();
    return same;
  }

  async function open(choice?: string): Promise<void> {
    const now = current();
    const sight = now === null ? null : sightOf(now);
    if (now === null || sight === null) return;
    const at = epoch;
    const answer = await deps.client.send('plan/open', { sight, ...(choice === undefined ? {} : { choice }) });
    const later = current();
    if (at !== epoch || later === null) return;
    if (answer.outcome === 'ask') {
      const { about, choices } = answer;
      store.setState({ place: { ...later, stored: null, question: { about, choices } } });
      return;
    }
    const { plan, pupil, otherPlans } = answer;
    if (later.stored !== null && later.stored.plan.id !== plan.id) leave();
    place(later, { plan, pupil, otherPlans }, { ...later, question: null });
    store.setState((state) => ({ trouble: null, savedAt: state.savedAt ?? deps.clock.time() }));
  }

  async function keepSeen(): Promise<void> {
    const now = current();
    if (now?.stored == null || now.held) return;
    const seen = newlySeen(now, now.stored.plan, deps.clock.today());
    if (seen !== null) await command(seen);
  }

  function setStored(opened: OpenedPlan): void {
    const now = current();
    if (now?.stored?.plan.id === opened.plan.id) place(now, opened, now);
    else store.setState((state) => withOpened(state, opened));
  }

  const outbox = createOutbox({ deps, store, session: { epoch: () => epoch, failed }, onOpened: setStored });

  function command(command: PlanCommand): Promise<OpenedPlan | null> {
    const planId = current()?.stored?.plan.id;
    return planId === undefined ? Promise.resolve(null) : commandFor(planId, command);
  }

  function commandFor(planId: string, command: PlanCommand): Promise<OpenedPlan | null> {
    return ended() ? Promise.resolve(null) : outbox.send(planId, command);
  }

  const lines = createLineWatch({ deps, store, read, ended, commandFor });
  const pupil = createPupilWatch({ deps, store, session: { epoch: () => epoch, failed }, lines, arrive });

  function retry(): void {
    if (lagging.lags()) {
      // The user says that the form is this pupil's after all.
      lagging.release();
      look();
    }
    if (store.getState().trouble === 'load') {
      store.setState({ trouble: null });
      void keep(0, true);
    }
    outbox.resend();
  }

  async function steady(): Promise<PlanPlace | null> {
    const before = current();
    if (before === null || before.held) return null;
    const at = epoch;
    for (let tries = 0; tries < mostLooks; tries += 1) {
      await deps.clock.wait(settleTime);
      const now = current();
      if (at !== epoch || now === null || now.form !== before.form || ended()) return null;
      // What was typed a moment ago may not have been looked at yet.
      if (stillThere(now)) return now;
    }
    return null;
  }

  function takeNothing(kind: 'none' | 'crowded'): void {
    if (store.getState().place.kind === kind) return;
    arrive({ place: { kind } });
  }

  followStored({
    deps,
    store,
    ended,
    failed,
    onPlan: setStored,
    onPupil: pupil.readPlans,
    onErased: rescue.recheck,
    async onSettings() {
      const now = current();
      if (now !== null) place(now, now.stored, now);
      await rescue.recheck();
    },
    onCouplings: look,
  });

  return {
    begin,
    look,
    steady,
    command,
    commandFor,
    retry,
    failed,
    epoch: () => epoch,
    choose(id) {
      void open(id)
        .then(keepSeen)
        .catch((error: unknown) => failed(error, 'load'));
    },
  };
}
