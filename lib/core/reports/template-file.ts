import { z } from 'zod/mini';
import type { Playbook } from '@/lib/core/model/playbook';
import { type SchoolTemplate, schoolTemplate } from '@/lib/core/model/template';
import { templatesOf } from './templates';

const kind = 'draaiboek-sjablonen';
const version = 1;
/** Far more than all templates of a playbook together. */
const mostLetters = 1_000_000;
const mostTemplates = 200;

const head = z.object({ file: z.literal(kind), version: z.number(), templates: z.array(z.unknown()) });

export type TemplateFile = { ok: true; templates: SchoolTemplate[] } | { ok: false; problems: string[] };

export const templateFileName = `${kind}.json`;

/** The file in which one colleague gives the school's templates to the others: their words, and nothing of a pupil. */
export function writeTemplateFile(templates: readonly SchoolTemplate[]): string {
  return `${JSON.stringify({ file: kind, version, templates: templates.map((one) => schoolTemplate.parse(one)) }, null, 2)}\n`;
}

const no = (problem: string): TemplateFile => ({ ok: false, problems: [problem] });

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

/**
 * Reads such a file: all templates, or every problem in Dutch with its place and nothing else. What stands in a template
 * itself is judged where it is kept (`templateProblems`).
 */
export function readTemplateFile(text: string, playbooks: readonly Playbook[]): TemplateFile {
  if (text.length > mostLetters) return no('Dit bestand is te groot voor sjablonen. Koos je het juiste bestand?');
  const value = readJson(text);
  if (value === undefined)
    return no('Dit bestand is beschadigd of niet helemaal gekopieerd. Vraag het opnieuw aan je collega.');
  const found = head.safeParse(value);
  if (!found.success) return no('Dit is geen bestand met sjablonen van Draaiboek. Koos je het juiste bestand?');
  if (found.data.version > version) {
    return no('Dit bestand komt van een nieuwere Draaiboek. Werk Draaiboek eerst bij en probeer het dan opnieuw.');
  }
  if (found.data.templates.length > mostTemplates)
    return no(`Dit bestand heeft meer dan ${mostTemplates} sjablonen. Dat is te veel.`);
  const templates: SchoolTemplate[] = [];
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const [at, raw] of found.data.templates.entries()) {
    const place = `sjabloon ${at + 1}`;
    const read = schoolTemplate.safeParse(raw);
    if (!read.success) {
      problems.push(`${place}: dit heeft niet de vorm van een sjabloon`);
      continue;
    }
    const { playbook, template } = read.data;
    const known = playbooks.find((one) => one.id === playbook);
    const key = `${playbook} ${template}`;
    if (known === undefined) problems.push(`${place}: het draaiboek ‘${playbook}’ staat hier niet aan`);
    else if (!templatesOf(known).some((one) => one.id === template))
      problems.push(`${place}: het sjabloon ‘${template}’ bestaat niet`);
    if (seen.has(key)) problems.push(`${place}: dit sjabloon staat er al eens in`);
    seen.add(key);
    templates.push(read.data);
  }
  return problems.length === 0 ? { ok: true, templates } : { ok: false, problems };
}
