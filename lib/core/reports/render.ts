import { type Liquid, LiquidError } from 'liquidjs';
import type { Playbook, ReportForm } from '@/lib/core/model/playbook';
import type { RenderedReport, ReportContext } from '@/lib/core/model/report';
import { blank, makeEngine, Rendered } from './engine';
import { toHtml, toText } from './markup';
import { type Scope, scopeOf } from './scope';

/** A template of the playbook that cannot be rendered, in Dutch. */
export class TemplateError extends Error {
  override name = 'TemplateError';
}

const engine: Liquid = makeEngine();

function explain(error: unknown): string {
  if (!(error instanceof LiquidError)) return 'dit sjabloon kan niet gelezen worden';
  const unknown = /undefined (variable|filter): (.+?)(?:,|$)/.exec(error.message);
  if (unknown !== null) return `${unknown[1] === 'filter' ? 'de filter' : 'de naam'} ‘${unknown[2]}’ bestaat niet`;
  const line = /line:(\d+)/.exec(error.message)?.[1];
  return `dit sjabloon kan niet gelezen worden${line === undefined ? '' : ` (regel ${line})`}`;
}

function fill(template: string, scope: Scope, called: string): string {
  try {
    return String(engine.parseAndRenderSync(template, scope));
  } catch (error) {
    throw new TemplateError(`Sjabloon ‘${called}’: ${explain(error)}.`, { cause: error });
  }
}

/**
 * The report over one or more topics, from the plan's values: text to paste into a plain field, html to paste into an
 * editor, and the Dutch names of the placeholders that are still empty, in the order in which they are met.
 */
export function renderReport(playbook: Playbook, context: ReportContext): RenderedReport {
  const form = playbook.report;
  if (form === undefined) throw new TemplateError('Dit draaiboek heeft geen verslag.');
  const absent = context.topics.find((id) => !form.topics.some((topic) => topic.step === id));
  if (absent !== undefined) throw new TemplateError(`Voor het onderwerp ‘${absent}’ is er geen sjabloon.`);

  const missing = new Set<string>();
  const scope = scopeOf(playbook, form, context, missing);
  const onderwerpen = form.topics
    .filter((topic) => context.topics.includes(topic.step))
    .map((topic) => ({ titel: topic.title, tekst: new Rendered(fill(topic.template, scope, topic.title)) }));
  const marked = fill(form.frame, { ...scope, onderwerpen }, form.name);
  const text = toText(marked);
  const met = (name: string) => text.indexOf(blank(name));
  return { text, html: toHtml(marked), missing: [...missing].sort((a, b) => met(a) - met(b)) };
}

function sample(playbook: Playbook, form: ReportForm): Scope {
  const items = playbook.steps.flatMap((step) => step.items);
  return scopeOf(
    playbook,
    form,
    {
      playbook: playbook.id,
      topics: [],
      student: 'Noor Janssens',
      class: '4OV1B',
      schoolYear: '2026-2027',
      date: '2026-09-28',
      chair: 'x',
      attendees: 'x',
      decision: 'x',
      motivation: 'x',
      items: Object.fromEntries(items.map((item) => [item.id, 'x'])),
      days: 61,
    },
    new Set(),
  );
}

/** What is wrong with a template of this playbook, in Dutch; null when it can be rendered. */
export function checkTemplate(template: string, playbook: Playbook): string | null {
  if (playbook.report === undefined) return 'dit draaiboek heeft geen verslag';
  const scope = sample(playbook, playbook.report);
  try {
    for (const [first, second] of engine.globalVariableSegmentsSync(template)) {
      const known = typeof first === 'string' && Object.hasOwn(scope, first);
      if (!known) return `de naam ‘${String(first)}’ bestaat niet`;
      if (first === 'plan' && typeof second === 'string' && !Object.hasOwn(scope.plan, second)) {
        return `het item ‘${second}’ bestaat niet`;
      }
    }
    engine.parseAndRenderSync(template, scope);
    return null;
  } catch (error) {
    return explain(error);
  }
}
