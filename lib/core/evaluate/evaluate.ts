import type { Checklist, StepResult } from '@/lib/core/model/checklist';
import type { EvaluationInput } from '@/lib/core/model/evaluation';
import { type Facts, factsOf } from './facts';
import { findingsOf } from './findings';
import { answerTo } from './known';
import { stepsOf } from './steps';

function isBehind(step: StepResult): boolean {
  return step.state === 'done' || step.state === 'not-needed';
}

function nextSteps(facts: Facts, steps: readonly StepResult[]): Record<string, string | null> {
  const { roles } = facts.input.playbook;
  return Object.fromEntries(
    roles.map((role) => [role.id, steps.find((step) => step.role === role.id && !isBehind(step))?.id ?? null]),
  );
}

function unanswered(facts: Facts): string[] {
  const { playbook, plan, pupil } = facts.input;
  return playbook.questions
    .filter((question) => question.optional !== true && facts.holds(question.appliesWhen) !== 'no')
    .map((question) => question.id)
    .filter((id) => (answerTo(playbook, plan, pupil, id) ?? null) === null);
}

function notNeeded(facts: Facts): string[] {
  const { questions, records = [] } = facts.input.playbook;
  return [...questions, ...records].filter((one) => facts.holds(one.appliesWhen) === 'no').map((one) => one.id);
}

/**
 * Judges one plan: what is done, missing or wrong, and whose turn it is. Takes all it looks at as its input and
 * changes nothing; the same input always gives the same checklist, and no page or stored plan makes it throw.
 */
export function evaluate(input: EvaluationInput): Checklist {
  const facts = factsOf(input);
  const findings = findingsOf(facts);
  const steps = stepsOf(facts, findings);
  return {
    playbook: input.playbook.id,
    today: input.today,
    schoolYear: facts.schoolYear,
    steps,
    findings,
    days: facts.days,
    progress: { done: steps.filter(isBehind).length, total: steps.length },
    next: nextSteps(facts, steps),
    open: findings.filter(({ weight }) => weight === 'error' || weight === 'warning').length,
    unanswered: unanswered(facts),
    notNeeded: notNeeded(facts),
  };
}
