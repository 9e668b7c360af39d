import type { Finding, ItemResult, StepResult, StepState } from '@/lib/core/model/checklist';
import type { Item, Step } from '@/lib/core/model/playbook';
import type { Facts } from './facts';
import { itemSummary } from './item-summary';
import { stepSummary } from './step-summary';

function itemResult(item: Item, facts: Facts): ItemResult {
  const known = facts.known(item.id);
  const needed = facts.itemApplies(item.id) !== 'no';
  return {
    id: item.id,
    kind: item.kind,
    title: item.title,
    state: needed ? known.state : 'not-needed',
    ...(known.value === undefined ? {} : { value: known.value }),
    summary: itemSummary(item, facts, known, needed),
    from: known.from,
    seenOn: known.seenOn,
    ticked: known.ticked,
  };
}

function reportResult(step: Step, facts: Facts): StepResult['report'] {
  if (!step.report) return null;
  const { state, report } = facts.report(step.id);
  return { state, date: report?.date ?? null, id: report?.id ?? null };
}

/** An item whose need is not known yet does not hold its step back; an optional one never does. */
function requiredItems(step: Step, facts: Facts, items: readonly ItemResult[]): ItemResult[] {
  const required = new Set(
    step.items.filter((item) => item.optional !== true && facts.itemApplies(item.id) === 'yes').map((item) => item.id),
  );
  return items.filter((item) => required.has(item.id));
}

/**
 * The state of a step. What speaks loudest wins; done asks that everything needed is known to be there, so a step of
 * which a part was never seen stays unknown until the user calls it done.
 */
function stateOf(
  step: Step,
  facts: Facts,
  items: readonly ItemResult[],
  report: StepResult['report'],
  findings: readonly Finding[],
): StepState {
  const applies = facts.applies(step);
  if (applies === 'no') return 'not-needed';
  const weights = findings.filter((finding) => finding.step === step.id).map((finding) => finding.weight);
  if (weights.includes('error')) return 'error';
  if (weights.includes('warning')) return 'attention';
  if (applies === 'unknown') return 'unknown';
  const required = requiredItems(step, facts, items);
  const empty = required.some((item) => item.state === 'empty');
  if (empty || report?.state === 'absent' || weights.includes('todo')) return 'missing';
  if (facts.input.plan?.done.includes(step.id) === true) return 'done';
  const filled = required.every((item) => item.state === 'filled');
  return filled && (report === null || report.state === 'present') ? 'done' : 'unknown';
}

/** Every step with its items, its report, its state and what it says. */
export function stepsOf(facts: Facts, findings: readonly Finding[]): StepResult[] {
  return facts.input.playbook.steps.map((step) => {
    const items = step.items.map((item) => itemResult(item, facts));
    const report = reportResult(step, facts);
    return {
      id: step.id,
      title: step.title,
      short: step.short,
      role: step.role,
      state: stateOf(step, facts, items, report, findings),
      summary: stepSummary(step, facts, items, report),
      instruction: step.instruction,
      items,
      report,
      calledDone: facts.input.plan?.done.includes(step.id) === true,
    };
  });
}
