import { dayAndMonth } from '@/lib/core/format/dates';
import { list } from '@/lib/core/format/list';
import type { ReadyReport } from '@/lib/core/model/ready';
import type { PupilPlace } from '../place';
import type { ReadyLine, SidebarState } from '../state';
import type { ReadyModel, ReadyOfferModel } from './types';

const meetingOf = (place: PupilPlace, { planId }: ReadyReport): string =>
  place.plans?.find(({ opened }) => opened.plan.id === planId)?.playbook.report?.meeting ?? 'vergadering';

export function readyOffersOf({ readyReports }: SidebarState, place: PupilPlace): ReadyOfferModel[] {
  return (readyReports?.reports ?? []).map((report) => {
    const meeting = `de ${meetingOf(place, report)} van ${dayAndMonth(report.date)}`;
    return {
      id: report.planId,
      text: `Het verslag van ${meeting} is klaar.`,
      action: `Zet het verslag van ${meeting} hierin`,
    };
  });
}

/** Whether a line is written when the user says so. */
export const isToWriteNow = ({ ticked, why, result }: ReadyLine): boolean =>
  ticked && why === null && result?.how !== 'done' && result?.how !== 'busy';

export function readyModel(state: SidebarState): ReadyModel | null {
  const { place, readyReports, panel, busy, gone } = state;
  const open = readyReports?.open ?? null;
  if (place.kind !== 'pupil' || panel !== 'ready' || open === null) return null;
  const number = open.lines.filter(isToWriteNow).length;
  const { missing } = open.report;
  return {
    title: `Verslag van ${dayAndMonth(open.report.date)}`,
    text: 'Kies wat in het formulier komt. Draaiboek vult alleen in: bewaren doe je zelf in Smartschool.',
    back: 'Terug',
    missing: missing.length === 0 ? null : `In dit verslag is nog niet ingevuld: ${list(missing)}.`,
    words: { now: 'Nu', wanted: 'Wordt' },
    lines: open.lines.map((line) => ({
      part: line.part,
      title: line.label,
      now: line.now === '' ? '(leeg)' : line.now,
      wanted: line.result?.how === 'done' ? null : line.wanted,
      tick: line.why !== null || line.result?.how === 'done' ? null : { on: line.ticked, enabled: !busy && !gone },
      why: line.why,
      result: line.result,
    })),
    submit:
      number === 0
        ? null
        : { text: number === 1 ? 'Vul 1 veld in' : `Vul ${number} velden in`, enabled: !busy && !gone },
    undo: open.undos.length === 0 ? null : { text: 'Alles ongedaan maken', enabled: !busy && !gone },
  };
}
