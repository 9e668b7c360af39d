import { dayAndMonth, shortDate } from '@/lib/core/format/dates';
import { capitalised, count, list } from '@/lib/core/format/list';
import type { ItemResult, StepResult } from '@/lib/core/model/checklist';
import type { Step } from '@/lib/core/model/playbook';
import { nameOfItem } from '@/lib/core/rules/naming';
import type { Facts } from './facts';

type ReportState = StepResult['report'];

/** A step that is asked for only above a number of workdays tells that number. */
function countsDays(step: Step): boolean {
  return step.appliesWhen !== undefined && 'workdaysAbove' in step.appliesWhen;
}

function reportPart(report: ReportState, nothingFilled: boolean): string[] {
  if (report === null) return [];
  if (report.state === 'absent') return ['verslag ontbreekt'];
  if (report.state === 'unknown') return nothingFilled ? [] : ['verslag nog niet bekend'];
  return [report.date === null ? 'verslag gemaakt' : `verslag van ${dayAndMonth(report.date)}`];
}

function period(step: Step, facts: Facts): string | null {
  const days = facts.input.playbook.days;
  if (days === undefined || !step.items.some((item) => item.id === days.start)) return null;
  const start = facts.day(days.start);
  const end = facts.day(days.end);
  return start && end ? `${dayAndMonth(start)} tot ${shortDate(end)}` : null;
}

function lacking(facts: Facts, empty: readonly ItemResult[]): string {
  const names = list(empty.map((item) => nameOfItem(facts, item.id)));
  return `${names} ${empty.length === 1 ? 'ontbreekt' : 'ontbreken'}`;
}

/** The items that count for the step: those that are needed for sure, and optional ones only once they are filled. */
function counting(step: Step, facts: Facts, items: readonly ItemResult[]): ItemResult[] {
  const optional = new Set(step.items.filter((item) => item.optional === true).map((item) => item.id));
  return items.filter(
    (item) => item.state === 'filled' || (!optional.has(item.id) && facts.itemApplies(item.id) === 'yes'),
  );
}

function itemsPart(step: Step, facts: Facts, items: readonly ItemResult[]): string {
  const filled = items.filter((item) => item.state === 'filled');
  const empty = items.filter((item) => item.state === 'empty');
  const first = items[0];
  if (countsDays(step) && empty.length > 0) return lacking(facts, empty);
  if (first === undefined) return 'Niets in te vullen';
  if (items.length === 1) return first.summary;
  if (filled.length === items.length) return period(step, facts) ?? 'Ingevuld';
  if (filled.length === 0) return empty.length > 0 ? 'Nog niet ingevuld' : first.summary;
  const fewEmpty = empty.length > 0 && empty.length <= 2;
  return fewEmpty ? capitalised(lacking(facts, empty)) : `${filled.length} van ${items.length} ingevuld`;
}

/** What a step says in the list: "Ingevuld, verslag van 28 september", "33 werkdagen, motivatie ontbreekt". */
export function stepSummary(step: Step, facts: Facts, items: readonly ItemResult[], report: ReportState): string {
  const number = countsDays(step) ? (facts.days?.plan ?? null) : null;
  const days = number === null ? [] : [count(number, 'werkdag', 'werkdagen')];
  const applies = facts.applies(step);
  if (applies === 'no') return ['Niet nodig', ...days].join(', ');
  if (applies === 'unknown') return 'Nog niet bekend of dit nodig is';
  const wanted = counting(step, facts, items);
  const nothingFilled = !wanted.some((item) => item.state === 'filled');
  const parts = [...days, itemsPart(step, facts, wanted), ...reportPart(report, nothingFilled)];
  return parts.join(', ');
}
