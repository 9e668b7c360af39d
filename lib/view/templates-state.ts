import type { RenderedReport } from '@/lib/core/model/report';
import type { SchoolTemplate, TemplateProblem } from '@/lib/core/model/template';

/** The templates on our own page, as far as somebody is busy with them. */
export interface TemplatesState {
  /** The school's own templates; null until they were asked for. */
  own: SchoolTemplate[] | null;
  chosen: TemplateKey | null;
  /** What was typed and not kept yet, by `keyText`. */
  drafts: Record<string, string>;
  problems: TemplateProblem[];
  rendered: RenderedReport | null;
  /** The plan that the preview shows; null for an example. */
  plan: string | null;
  /** What was wrong with a colleague's file. */
  fileProblems: string[];
}

export type TemplateKey = Pick<SchoolTemplate, 'playbook' | 'template'>;

export const keyText = ({ playbook, template }: TemplateKey): string => `${playbook}/${template}`;

export const noTemplates: TemplatesState = {
  own: null,
  chosen: null,
  drafts: {},
  problems: [],
  rendered: null,
  plan: null,
  fileProblems: [],
};
