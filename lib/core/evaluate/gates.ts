import { addDays } from '@/lib/core/calendar/day';
import type { Gate, Step } from '@/lib/core/model/playbook';
import type { Facts } from './facts';

/** True from some days before the start of the period, a setting; never while the start is empty or not known. */
function nearStart(facts: Facts): boolean {
  const { playbook, settings, today } = facts.input;
  const start = playbook.days === undefined ? null : facts.day(playbook.days.start);
  return Boolean(start) && today >= addDays(start ?? '', -settings.warnBeforeStartDays);
}

/** An answer given on the first day says nothing about how far the plan is: only fields and ticked tasks do. */
function hasFilledItem(facts: Facts, step: Step): boolean {
  return (
    facts.applies(step) === 'yes' &&
    step.items.some(
      (item) =>
        item.answer === undefined && facts.itemApplies(item.id) === 'yes' && facts.known(item.id).state === 'filled',
    )
  );
}

function finished(facts: Facts, step: Step): boolean {
  return facts.input.plan?.done.includes(step.id) === true || facts.report(step.id).state === 'present';
}

/** Where the plan stands: which gates are open. Computed once for all rules. */
export function gatesOf(facts: Facts): (gate: Gate, step: string | null) => boolean {
  const { steps } = facts.input.playbook;
  const started = nearStart(facts);
  const filled = steps.map((step) => hasFilledItem(facts, step));
  const lastFilled = filled.lastIndexOf(true);
  const reached = new Map(steps.map((step, index) => [step.id, lastFilled > index || finished(facts, step)]));
  const anyReached = lastFilled >= 0 || [...reached.values()].includes(true);

  return (gate, step) => {
    if (gate === 'draft' || started) return true;
    if (gate === 'start') return false;
    return step === null ? anyReached : (reached.get(step) ?? false);
  };
}
