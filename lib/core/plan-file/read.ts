import type { z } from 'zod/mini';
import { schoolYearOf } from '@/lib/core/calendar/school-year';
import type { EvaluationInput } from '@/lib/core/model/evaluation';
import type { Pupil } from '@/lib/core/model/plan';
import type { Playbook } from '@/lib/core/model/playbook';
import { defaultSettings, type Settings } from '@/lib/core/model/settings';
import type { FieldState, Snapshot } from '@/lib/core/model/snapshot';
import { explainIssue } from '@/lib/core/playbooks/explain';
import { answersOf } from './answers';
import { type Notes, place } from './notes';
import { otherPlan, papers, planOf } from './plan';
import { keyInFile } from './records';
import { type PlanFile, planFile } from './schema';
import { onPage, valuesOf } from './values';

export type ReadPlanFile = { ok: true; input: EvaluationInput; ignored: string[] } | { ok: false; problems: string[] };

/** Free days by school year. Every school has some, so a year of which the file names none was not entered. */
function freeDaysOf(file: PlanFile): Settings['freeDays'] {
  const freeDays: Settings['freeDays'] = {};
  for (const day of file.school?.freeDays ?? []) {
    const year = schoolYearOf(day);
    freeDays[year] = [...(freeDays[year] ?? []), day];
  }
  return freeDays;
}

function settingsOf(file: PlanFile): Settings {
  const { circularCheckedOn, warnBeforeStartDays, halfDayWeight, lastContactMaxDays, riskyMachines, rulesOff } =
    file.settings ?? {};
  return {
    ...defaultSettings,
    freeDays: freeDaysOf(file),
    lawCheckedOn: circularCheckedOn ?? null,
    warnBeforeStartDays: warnBeforeStartDays ?? defaultSettings.warnBeforeStartDays,
    halfDayWeight: halfDayWeight ?? defaultSettings.halfDayWeight,
    lastContactMaxDays: lastContactMaxDays ?? defaultSettings.lastContactMaxDays,
    riskyMachines: riskyMachines ?? [],
    rulesOff: rulesOff ?? [],
  };
}

function pupilOf(file: PlanFile, playbook: Playbook, notes: Notes): Pupil {
  const { name, class: of, ...answers } = file.pupil ?? {};
  return {
    key: 'bestand',
    host: '',
    name: typeof name === 'string' ? name : '',
    class: typeof of === 'string' ? of : null,
    answers: answersOf(answers, playbook, 'pupil', [], notes),
  };
}

function unknownKeys(file: PlanFile, playbook: Playbook): string[] {
  const known = new Set([
    ...Object.keys(planFile.shape),
    ...(playbook.records ?? []).map((record) => keyInFile(record.id)),
  ]);
  return Object.keys(file).filter((key) => !known.has(key));
}

/**
 * Reads a plan from a file's parsed JSON into what `evaluate` looks at. What does not fit is told in Dutch with its
 * place ("items › start-date: dit is geen datum"); names that are no part of the format are ignored and listed.
 */
export function readPlanFile(raw: unknown, playbooks: readonly Playbook[]): ReadPlanFile {
  const parsed = planFile.safeParse(raw);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue: z.core.$ZodIssue) => `${place(issue.path)}: ${explainIssue(issue, raw)}`,
    );
    return { ok: false, problems };
  }
  const file = parsed.data;
  const playbook = playbooks.find((one) => one.id === file.playbook);
  if (playbook === undefined) {
    const known = playbooks.map((one) => one.id).join(', ');
    return { ok: false, problems: [`playbook: het draaiboek ‘${file.playbook}’ bestaat niet; kies uit ${known}`] };
  }
  const notes: Notes = { problems: [], ignored: unknownKeys(file, playbook) };
  const values = valuesOf(file.items ?? {}, playbook, 'items', notes);
  const plan = planOf(file, playbook, values, notes);
  const pupil = pupilOf(file, playbook, notes);
  const otherPlans = file.otherPlans?.map((other, index) => otherPlan(other, index, file, playbook, notes)) ?? null;
  if (notes.problems.length > 0) return { ok: false, problems: notes.problems };
  const unseen: FieldState = { state: 'uncertain', labels: [], confidence: 0 };
  // Of a field that the file only says when it changed, the value is not known.
  const open = [...Object.keys(plan.items), ...papers(playbook, plan.records, file.today).open];
  const snapshot: Snapshot = {
    host: '',
    playbook: playbook.id,
    mode: 'read',
    student: null,
    schoolYear: null,
    planId: null,
    items: {
      ...Object.fromEntries(open.map((id) => [id, unseen])),
      ...onPage(values),
    },
    unreadableFrames: 0,
  };
  const settings = settingsOf(file);
  return {
    ok: true,
    input: { playbook, plan, pupil, snapshot, today: file.today, settings, otherPlans },
    ignored: notes.ignored,
  };
}
