import { factsOf } from '@/lib/core/evaluate/facts';
import type { DocumentKind } from '@/lib/core/model/document';
import type { EvaluationInput } from '@/lib/core/model/evaluation';
import { type TemplateSource, templateParts } from './parts';

/** The built-in template of a document for this plan: parts that it is known not to need are left out. */
export function templateOf(input: EvaluationInput, paper: DocumentKind): Record<string, string> {
  const facts = factsOf(input);
  const blocks = paper.body.filter(({ appliesWhen }) => facts.holds(appliesWhen) !== 'no');
  const source: TemplateSource = { title: paper.title, footer: paper.footer ?? paper.title, blocks };
  return templateParts(source);
}
