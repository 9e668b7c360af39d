import type { Playbook, ReportForm } from '@/lib/core/model/playbook';
import type { SchoolTemplate } from '@/lib/core/model/template';

/** The frame around the topics goes by this id; a topic by its step, another text by its own. */
export const frameId = 'frame';

/** A template of a playbook, as it came with Draaiboek. */
export interface OurTemplate {
  id: string;
  group: 'report' | 'topic' | 'other';
  title: string;
  text: string;
}

/** Every template of a playbook: the frame, its topics, and the texts beside it. */
export function templatesOf({ report }: Playbook): OurTemplate[] {
  if (report === undefined) return [];
  return [
    { id: frameId, group: 'report', title: report.name, text: report.frame },
    ...report.topics.map(({ step, title, template }) => ({ id: step, group: 'topic' as const, title, text: template })),
    ...(report.others ?? []).map(({ id, title, template }) => ({ id, group: 'other' as const, title, text: template })),
  ];
}

/** The report form with the school's own wordings in the place of ours. */
function withOwn(form: ReportForm, own: ReadonlyMap<string, string>): ReportForm {
  return {
    ...form,
    frame: own.get(frameId) ?? form.frame,
    topics: form.topics.map((topic) => ({ ...topic, template: own.get(topic.step) ?? topic.template })),
    ...(form.others === undefined
      ? {}
      : { others: form.others.map((one) => ({ ...one, template: own.get(one.id) ?? one.template })) }),
  };
}

/** The playbook as this school words its reports. */
export function withTemplates(playbook: Playbook, templates: readonly SchoolTemplate[]): Playbook {
  const own = new Map(templates.filter((one) => one.playbook === playbook.id).map((one) => [one.template, one.text]));
  if (playbook.report === undefined || own.size === 0) return playbook;
  return { ...playbook, report: withOwn(playbook.report, own) };
}
