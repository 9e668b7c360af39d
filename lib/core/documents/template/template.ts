import type { DocumentForm } from '@/lib/core/documents/form';
import { factsOf } from '@/lib/core/evaluate/facts';
import type { EvaluationInput } from '@/lib/core/model/evaluation';
import { type TemplateSource, templateParts } from './parts';

/** The built-in template of a document for this plan: parts that it is known not to need, or that stayed open, are left out. */
export function templateOf(input: EvaluationInput, { paper, fields }: DocumentForm): Record<string, string> {
  const facts = factsOf(input);
  const open = new Set(fields.flatMap(({ field, value }) => (value.trim() === '' ? [field.id] : [])));
  const blocks = paper.body.filter(
    ({ appliesWhen, ifFilled = '' }) => facts.holds(appliesWhen) !== 'no' && !open.has(ifFilled),
  );
  const source: TemplateSource = { title: paper.title, footer: paper.footer ?? paper.title, blocks };
  return templateParts(source);
}
