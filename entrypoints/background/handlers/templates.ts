import type { Playbook } from '@/lib/core/model/playbook';
import type { RenderedReport, ReportContext } from '@/lib/core/model/report';
import type { SchoolTemplate } from '@/lib/core/model/template';
import { Told } from '@/lib/core/model/told';
import { problemText, templateProblems } from '@/lib/core/reports/problems';
import { renderReport, TemplateError } from '@/lib/core/reports/render';
import { templatesOf, withTemplates } from '@/lib/core/reports/templates';
import type { Handlers } from '@/lib/messages/server';
import type { Deps } from '../deps';
import { activePlaybook } from '../playbooks';

type TemplateHandlers = Pick<
  Handlers,
  'report/render' | 'contact/line' | 'templates/read' | 'templates/change' | 'templates/preview'
>;

/** Reports from the school's own templates, and these templates themselves: looked at, tried and kept. */
export function templateHandlers({ templates, settings }: Pick<Deps, 'templates' | 'settings'>): TemplateHandlers {
  const signed = (context: ReportContext) => signedBy(settings, context);
  return {
    'report/render': (context) => composed({ templates, settings }, context),
    async 'contact/line'({ log, context }) {
      const playbook = activePlaybook(context.playbook);
      const line = playbook.report?.others?.find((one) => one.log === log);
      const isOfLine = ({ playbook: id, template }: SchoolTemplate) => id === playbook.id && template === line?.id;
      const own = (await templates.read()).filter((one) => isOfLine(one) && usable(one));
      if (line === undefined || own.length === 0) return { text: null };
      const { text } = rendered(withTemplates(playbook, own), await signed({ ...context, other: line.id }));
      return { text: text.replace(/\s+/g, ' ').trim() };
    },
    async 'templates/read'() {
      return templates.read();
    },
    async 'templates/change'({ changes }) {
      const wrong = changes.flatMap(({ text, ...which }) => (text === null ? [] : problemsOf({ ...which, text })));
      if (wrong.length > 0) throw new Told(`Er is niets bewaard. ${wrong.join('; ')}.`);
      return templates.change(changes);
    },
    async 'templates/preview'({ template, text, context }) {
      const playbook = activePlaybook(context.playbook);
      const problems = templateProblems(text, playbook);
      if (problems.length > 0) return { problems, rendered: null };
      const own = (await templates.read()).filter((one) => one.template !== template && usable(one));
      const tried = withTemplates(playbook, [...own, { playbook: playbook.id, template, text }]);
      return { problems, rendered: rendered(tried, await signed(context)) };
    },
  };
}

async function signedBy(settings: Deps['settings'], context: ReportContext): Promise<ReportContext> {
  const { userName } = (await settings.read()).settings;
  return userName === '' ? context : { ...context, userName };
}

/** A report in the school's own words, where it has them, with the user's name. */
export async function composed(
  { templates, settings }: Pick<Deps, 'templates' | 'settings'>,
  context: ReportContext,
): Promise<RenderedReport> {
  const playbook = activePlaybook(context.playbook);
  return rendered(withTemplates(playbook, (await templates.read()).filter(usable)), await signedBy(settings, context));
}

function rendered(playbook: Playbook, context: ReportContext): RenderedReport {
  try {
    return renderReport(playbook, context);
  } catch (error) {
    throw error instanceof TemplateError ? new Told(error.message) : error;
  }
}

/** A template that was kept before an item or a name went away gives way to ours. */
function usable(one: SchoolTemplate): boolean {
  return problemsOf(one).length === 0;
}

function problemsOf({ playbook: id, template, text }: SchoolTemplate): string[] {
  const playbook = activePlaybook(id);
  const ours = templatesOf(playbook).find((one) => one.id === template);
  if (ours === undefined) return [`het sjabloon ‘${template}’ bestaat niet`];
  return templateProblems(text, playbook).map((problem) => `${ours.title}: ${problemText(problem)}`);
}
