import type { Liquid } from 'liquidjs';
import type { Playbook } from '@/lib/core/model/playbook';
import type { RenderedReport, ReportContext } from '@/lib/core/model/report';
import { makeEngine } from './engine';
import { toHtml, toLines } from './markup';
import { problemOf } from './problems';
import { type Scope, scopeOf } from './scope';
import { blank, Rendered } from './values';

/** A template of the playbook that cannot be rendered, in Dutch. */
export class TemplateError extends Error {
  override name = 'TemplateError';
}

const engine: Liquid = makeEngine();

function fill(template: string, scope: Scope, called: string): string {
  try {
    return String(engine.parseAndRenderSync(template, scope));
  } catch (error) {
    throw new TemplateError(`Sjabloon ‘${called}’: ${problemOf(error).text}.`, { cause: error });
  }
}

/**
 * The report over one or more topics, or another text of the playbook, from the plan's values: text to paste into a
 * plain field, html to paste into an editor, and the Dutch names of the placeholders that are still empty, in the order
 * in which they are met.
 */
export function renderReport(playbook: Playbook, context: ReportContext): RenderedReport {
  const form = playbook.report;
  if (form === undefined) throw new TemplateError('Dit draaiboek heeft geen verslag.');
  const absent = context.topics.find((id) => !form.topics.some((topic) => topic.step === id));
  if (absent !== undefined) throw new TemplateError(`Voor het onderwerp ‘${absent}’ is er geen sjabloon.`);

  const missing = new Set<string>();
  const scope = scopeOf(playbook, form, context, missing);
  return rendered(context.other === undefined ? meeting() : other(context.other), missing);

  function meeting(): string {
    const onderwerpen = (form?.topics ?? [])
      .filter((topic) => context.topics.includes(topic.step))
      .map((topic) => ({ titel: topic.title, tekst: new Rendered(fill(topic.template, scope, topic.title)) }));
    return fill(form?.frame ?? '', { ...scope, onderwerpen }, form?.name ?? '');
  }

  function other(id: string): string {
    const found = form?.others?.find((one) => one.id === id);
    if (found === undefined) throw new TemplateError(`Voor de tekst ‘${id}’ is er geen sjabloon.`);
    return fill(found.template, scope, found.title);
  }
}

function rendered(marked: string, missing: Set<string>): RenderedReport {
  const lines = toLines(marked);
  const text = lines.map((line) => line.text).join('\n');
  const met = (name: string) => text.indexOf(blank(name));
  return { text, lines, html: toHtml(marked), missing: [...missing].sort((a, b) => met(a) - met(b)) };
}
