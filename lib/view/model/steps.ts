import { shortDate } from '@/lib/core/format/dates';
import type { Checklist, StepResult, StepState, Weight } from '@/lib/core/model/checklist';
import type { Playbook, Step } from '@/lib/core/model/playbook';
import type { PlanPlace } from '../place';
import type { SidebarState } from '../state';
import { stepDocuments } from './documents';
import { itemModel } from './items';
import { answerOf, questionModel } from './questions';
import { recordModels } from './records';
import { capital } from './text';
import type { FilterModel, NextModel, StepDetail, StepModel, StepReportModel } from './types';
import { whyOf } from './why';

const stateNames: Record<StepState, string> = {
  done: 'klaar',
  missing: 'nog te doen',
  attention: 'let op',
  error: 'fout',
  'not-needed': 'niet nodig',
  unknown: 'nog niet bekend',
};

/** What an opened step repeats of the rules; tips stay with the findings. */
const spoken: Weight[] = ['error', 'warning', 'todo'];

/** The checklist: one line a step, in the playbook's order, and the opened step in full. */
export function stepsOf(state: SidebarState, place: PlanPlace): StepModel[] {
  const { checklist, playbook } = place;
  return checklist.steps
    .filter((step) => state.filter === 'all' || step.role === state.filter)
    .map((step) => {
      const role = playbook.roles.find((one) => one.id === step.role);
      const open = state.openStep === step.id;
      return {
        id: step.id,
        state: step.state,
        stateName: stateNames[step.state],
        title: step.title,
        summary: step.summary,
        role: role?.chip ?? '',
        roleName: role?.title ?? '',
        open,
        detail: open ? detailOf(state, place, step) : null,
        asked: open ? state.asked : null,
      };
    });
}

/** All, your own and each other role, with how many steps each holds. */
export function filtersOf(state: SidebarState, { checklist, playbook }: PlanPlace): FilterModel[] {
  const own = state.settings.role;
  const roles = [...playbook.roles].sort((a, b) => Number(b.id === own) - Number(a.id === own));
  const number = (role: string) => checklist.steps.filter((step) => step.role === role).length;
  return [
    { id: 'all', text: `Alles ${checklist.steps.length}`, on: state.filter === 'all' },
    ...roles.map((role) => ({
      id: role.id,
      text: `${role.id === own ? 'Voor jou' : role.filter} ${number(role.id)}`,
      on: state.filter === role.id,
    })),
  ];
}

/** What the user does next in the role she chose, or whose turn it is when she is done. */
export function nextOf(state: SidebarState, place: PlanPlace): NextModel | null {
  const { checklist, playbook, snapshot } = place;
  const role = playbook.roles.find((one) => one.id === state.settings.role);
  if (role === undefined) return null;
  const step = checklist.steps.find((one) => one.id === checklist.next[role.id]);
  if (step === undefined) {
    const text = othersTurn(playbook, checklist, role.id);
    return {
      eyebrow: 'Voor jou',
      title: 'Jouw stappen zijn klaar',
      text,
      step: null,
      show: null,
      open: null,
      report: null,
    };
  }
  const target = step.items.find(
    (item) => item.state === 'empty' && snapshot.items[item.id]?.state === 'present' && item.kind !== 'task',
  );
  const lacksReport = step.report !== null && step.report.state !== 'present' && place.stored !== null;
  return {
    eyebrow: 'Volgende stap voor jou',
    title: step.title,
    text: step.instruction,
    step: step.id,
    show: target === undefined ? null : { item: target.id, text: 'Ga naar het veld' },
    open: state.openStep === step.id ? null : 'Bekijk de stap',
    report: target === undefined && lacksReport ? 'Maak het verslag' : null,
  };
}

function othersTurn(playbook: Playbook, checklist: Checklist, own: string): string {
  for (const role of playbook.roles) {
    const step = checklist.steps.find((one) => one.id === checklist.next[role.id]);
    if (role.id !== own && step !== undefined) return `Nu aan zet: ${role.title.toLowerCase()}, met ‘${step.title}’.`;
  }
  return 'Ook voor de anderen staat er niets meer open. Mooi werk!';
}

function detailOf(state: SidebarState, place: PlanPlace, result: StepResult): StepDetail {
  const { playbook, checklist, stored } = place;
  const step = playbook.steps.find((one) => one.id === result.id);
  const questions =
    stored === null
      ? []
      : playbook.questions.filter((one) => one.step === result.id && !checklist.notNeeded.includes(one.id));
  const asked = new Set(questions.map((one) => one.id));
  return {
    instruction: result.instruction,
    todos: checklist.findings
      .filter((one) => one.step === result.id && one.outcome === 'fires' && spoken.includes(one.weight))
      .map((one) => ({ rule: one.rule, text: one.message, why: whyOf(state, place, one) })),
    items: result.items.flatMap((item) => {
      const known = itemOf(step, item.id);
      return known?.answer !== undefined && asked.has(known.answer)
        ? []
        : [itemModel(state, place, item, known, result)];
    }),
    questions: questions.map((question) => questionModel(question, answerOf(place, question))),
    records: stored === null ? [] : recordModels(state, place, result.id, result.report?.id ?? null),
    report: stored === null ? null : reportOf(state, playbook, result),
    documents: result.state === 'not-needed' ? null : stepDocuments(state, place, result.id),
    done: stored === null || result.state === 'not-needed' ? null : { label: 'Stap is klaar', on: result.calledDone },
  };
}

function itemOf(step: Step | undefined, id: string) {
  return step?.items.find((item) => item.id === id);
}

function reportOf(state: SidebarState, playbook: Playbook, step: StepResult): StepReportModel | null {
  const { report } = step;
  const form = playbook.report;
  if (report === null || form === undefined || step.state === 'not-needed') return null;
  const drafted = state.reportDates[step.id];
  const present = report.state === 'present';
  const date = drafted === undefined ? (report.date ?? '') : (drafted ?? '');
  const dateLabel = 'Datum van het verslag';
  return {
    title: capital(form.name),
    line: present
      ? report.date === null
        ? 'Verslag bestaat, zonder datum'
        : `Verslag van ${shortDate(report.date)}`
      : report.state === 'absent'
        ? 'Nog geen verslag over dit onderwerp'
        : 'Nog niet bekend of er een verslag is',
    make: present ? 'Maak een nieuw verslag' : 'Maak het verslag',
    exists: present ? null : { text: 'Verslag bestaat al', dateLabel, date },
    correct: present ? { text: 'Pas de datum aan', dateLabel, date, forget: 'Toch geen verslag' } : null,
  };
}
