import { capitalised, count, list } from '@/lib/core/format/list';
import type { Playbook } from '@/lib/core/model/playbook';
import type { TemplateProblem } from '@/lib/core/model/template';
import { planTitle, pupilTitle } from '@/lib/core/plan/titles';
import { type OurTemplate, templatesOf } from '@/lib/core/reports/templates';
import { templateVariables, type VariableGroup } from '@/lib/core/reports/variables';
import type { OwnPageState } from './own-page-state';
import { plansFor } from './templates-preview';
import { keyText, type TemplateKey, type TemplatesState } from './templates-state';

export interface TemplatesModel {
  groups: { title: string; options: { key: string; title: string }[] }[];
  chosen: string;
  editor: {
    label: string;
    state: string;
    text: string;
    problems: (TemplateProblem & { where: string })[];
    canSave: boolean;
    canRevert: boolean;
    canReset: boolean;
  };
  variables: VariableGroup[];
  preview: {
    options: { id: string; title: string }[];
    chosen: string;
    note: string;
    text: string;
    missing: string | null;
  };
  files: { summary: string; canSave: boolean; problems: readonly string[] };
}

const groupTitles: Record<OurTemplate['group'], string> = {
  report: 'Het hele verslag',
  topic: 'Onderwerpen',
  other: 'Andere teksten',
};

const is = (one: TemplateKey) => (other: TemplateKey) => keyText(one) === keyText(other);

/** The template that is open, with its playbook, our words, the school's and what is typed now. */
export function openTemplate({ templates, playbooks }: Pick<OwnPageState, 'templates' | 'playbooks'>) {
  const [first] = playbooks.filter((one) => one.report !== undefined);
  const playbook = playbooks.find((one) => one.id === templates.chosen?.playbook) ?? first;
  if (playbook === undefined || templates.own === null) return null;
  const all = templatesOf(playbook);
  const ours = all.find((one) => one.id === templates.chosen?.template) ?? all[0];
  if (ours === undefined) return null;
  const key: TemplateKey = { playbook: playbook.id, template: ours.id };
  const own = templates.own.find(is(key))?.text ?? null;
  const kept = own ?? ours.text;
  return { playbook, ours, key, own, kept, text: templates.drafts[keyText(key)] ?? kept };
}

function optionTitle(playbook: Playbook, one: OurTemplate, { own, drafts }: TemplatesState): string {
  const key = { playbook: playbook.id, template: one.id };
  const note =
    drafts[keyText(key)] !== undefined ? ' (nog niet bewaard)' : own?.some(is(key)) === true ? ' (van jullie)' : '';
  return `${capitalised(one.title)}${note}`;
}

function groupsOf(playbooks: readonly Playbook[], state: TemplatesState): TemplatesModel['groups'] {
  return playbooks.flatMap((playbook) => {
    const all = templatesOf(playbook);
    return (['report', 'topic', 'other'] as const)
      .map((group) => ({
        title: playbooks.length === 1 ? groupTitles[group] : `${playbook.short}: ${groupTitles[group]}`,
        options: all
          .filter((one) => one.group === group)
          .map((one) => ({
            key: keyText({ playbook: playbook.id, template: one.id }),
            title: optionTitle(playbook, one, state),
          })),
      }))
      .filter(({ options }) => options.length > 0);
  });
}

/** The section in which a school words its reports; null until what it shows is known. */
export function templatesModel(state: OwnPageState): TemplatesModel | null {
  const { templates, playbooks, overview } = state;
  const open = openTemplate(state);
  if (open === null || overview === null) return null;
  const dirty = open.text !== open.kept;
  const plans = plansFor(open.playbook, overview);
  const shown = plans.find(({ plan }) => plan.id === templates.plan);
  const missing = templates.rendered?.missing ?? [];
  const number = templates.own?.length ?? 0;
  return {
    groups: groupsOf(playbooks, templates),
    chosen: keyText(open.key),
    editor: {
      label: `Sjabloon: ${open.ours.title}`,
      state: dirty
        ? 'Nog niet bewaard.'
        : open.own === null
          ? 'Dit is de tekst van Draaiboek.'
          : 'Dit is de tekst van jullie school.',
      text: open.text,
      problems: templates.problems.map((one) => ({ ...one, where: `Regel ${one.line}, teken ${one.column}` })),
      canSave: dirty && templates.problems.length === 0,
      canRevert: dirty,
      canReset: open.own !== null,
    },
    variables: templateVariables(open.playbook),
    preview: {
      options: [
        { id: '', title: 'Een verzonnen leerling' },
        ...plans.map(({ plan, pupil }) => ({
          id: plan.id,
          title: `${pupilTitle(pupil)}: ${planTitle(plan, open.playbook)}`,
        })),
      ],
      chosen: shown?.plan.id ?? '',
      note:
        templates.problems.length > 0
          ? 'Zo las het voor de fout hiernaast.'
          : shown === undefined
            ? 'Alles hieronder is verzonnen.'
            : 'Teksten van de pagina bewaart Draaiboek niet: daarvoor staat hier een voorbeeld.',
      text: templates.rendered?.text ?? '',
      missing: missing.length === 0 ? null : `In het verslag nog in te vullen: ${list(missing)}.`,
    },
    files: {
      summary:
        number === 0
          ? 'Jullie gebruiken nu alle teksten van Draaiboek.'
          : `${capitalised(count(number, 'sjabloon is', 'sjablonen zijn'))} van jullie.`,
      canSave: number > 0,
      problems: templates.fileProblems,
    },
  };
}
