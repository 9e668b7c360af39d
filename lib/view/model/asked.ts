import type { Finding, StepResult } from '@/lib/core/model/checklist';
import type { Report } from '@/lib/core/model/plan';
import type { Rule } from '@/lib/core/model/playbook';
import { knowsAll } from '@/lib/core/plan/lines';
import { inSentence } from '@/lib/core/rules/naming';
import { keptRows, recordsOf, reportFields } from '../notes';
import type { PlanPlace } from '../place';
import { answerOf } from './questions';
import { ruleOf } from './why';

/** Where the user can tell what a rule misses: a question or a record in its step, or *Wat is al gebeurd?*. */
export interface Asked {
  /** Null for *Wat is al gebeurd?*. */
  step: string | null;
  at: string;
  title: string;
  text: string;
}

/**
 * What a finding waits for. One that could not be judged names it in its message: a question by its title, a record by
 * one of its parts, a report or conversation that nobody told of. One that speaks waits for the question or record that its rule looks at, as long as that is empty.
 */
export function askedBy(place: PlanPlace, { rule: id, message, outcome }: Finding): Asked | null {
  const { playbook, stored, checklist } = place;
  if (stored === null) return null;
  const looksAt = settingsOf(ruleOf(playbook, id));
  const unknown = outcome === 'unknown';
  const needed = (one: { id: string }): boolean => !checklist.notNeeded.includes(one.id);
  const question = playbook.questions
    .filter(needed)
    .find((one) =>
      unknown
        ? message.includes(`‘${one.title}’`)
        : looksAt.includes(`"answer":"${one.id}"`) && answerOf(place, one) === '',
    );
  if (question?.step !== undefined) {
    return { step: question.step, at: question.id, title: question.title, text: 'Beantwoord' };
  }
  const record = playbook.records?.filter(needed).find((one) => {
    const mentioned = looksAt.includes(`"${one.id}"`) || looksAt.includes(`"${one.id}.`);
    const named = [one, ...one.fields].some((part) => message.includes(partName(part)));
    return mentioned && (unknown ? named : keptRows(place, one).length === 0);
  });
  if (record !== undefined) return { step: record.step, at: record.id, title: record.title, text: 'Noteer' };
  return unknown ? reportAsked(place, message) : contentAsked(place, looksAt);
}

/** The first report that is known to lack one of the parts that a rule looks at. */
function contentAsked(place: PlanPlace, looksAt: string): Asked | null {
  if (!looksAt.includes('"parts"')) return null;
  const parts = reportFields.map(({ id }) => id as keyof Report).filter((part) => looksAt.includes(`"${part}"`));
  const lacking = (place.stored?.plan.reports ?? []).filter((one) => parts.some((part) => one[part]?.length === 0));
  const step = place.checklist.steps.find(({ report }) => lacking.some(({ id }) => id === report?.id));
  return step?.report?.id == null ? null : contentOf(place, step, step.report.id);
}

function contentOf(place: PlanPlace, { id, short }: StepResult, report: string): Asked | null {
  const content = recordsOf(place, id, report).at(-1);
  if (content === undefined) return null;
  return { step: id, at: content.id, title: `${content.title}: ${inSentence(short)}`, text: 'Noteer' };
}

/** A report of which the content is not known, or, as long as that was not asked, which reports and conversations exist. */
function reportAsked(place: PlanPlace, message: string): Asked | null {
  const step = place.checklist.steps.find(
    ({ short, report }) => report?.id != null && message.includes(`: verslag over ${inSentence(short)}`),
  );
  if (step?.report?.id != null) return contentOf(place, step, step.report.id);
  const plan = place.stored?.plan;
  const open =
    plan !== undefined &&
    ((/\bverslag/.test(message) && !knowsAll(plan, 'reports')) ||
      (/\bgesprek/.test(message) && !knowsAll(plan, 'conversations')));
  return open ? { step: null, at: 'intro', title: 'Wat is al gebeurd?', text: 'Vertel het' } : null;
}

const settings = new WeakMap<Rule, string>();

/** What a rule looks at, as text; made once for each rule, since a model is made at every key. */
function settingsOf(rule: Rule | undefined): string {
  if (rule === undefined) return '';
  const known = settings.get(rule) ?? JSON.stringify([rule.with, rule.appliesWhen]);
  settings.set(rule, known);
  return known;
}

function partName(part: { title: string; short?: string | undefined }): string {
  return part.short ?? inSentence(part.title);
}
