import type { Playbook } from '@/lib/core/model/playbook';
import type { PageStudent, Snapshot } from '@/lib/core/model/snapshot';
import type { Candidate } from './candidates/candidate';
import type { PageView } from './candidates/collect';
import { commonHolder } from './dom';
import type { Field, Recognition } from './field';
import type { Match } from './match/decide';
import { modeOf } from './mode';
import { planIdOf } from './plan-id';
import { findDates } from './read/date-text';
import { readValue, textOf } from './read/value';
import { schoolYearIn, schoolYearOfDay } from './school-year';
import type { Weighed } from './weigh';
import { isWritable } from './writable';

/** What was decided of a page that shows a plan: its live fields, and the snapshot of what stands in them. */
export function recognitionOf(
  view: PageView,
  { playbook, decision, said, form: told }: Weighed & { playbook: Playbook },
  student: PageStudent | null,
  url: string,
): Recognition {
  const fields = new Map<string, Field>();
  const items: Snapshot['items'] = {};
  for (const [id, match] of decision.matches) {
    const field = match.shared && match.item.kind === 'date' ? dayOfTwo(match, playbook) : fieldOf(match);
    fields.set(id, field);
    items[id] = {
      state: 'present',
      value: field.value,
      confidence: field.confidence,
      label: field.label,
      writable: field.writable,
      control: field.control,
      ...(match.shared ? { shared: true } : {}),
      ...(said.items.has(id) ? { coupled: true } : {}),
    };
  }
  for (const [id, { labels, confidence }] of decision.uncertain) items[id] = { state: 'uncertain', labels, confidence };
  const form = commonHolder([...fields.values()].map((field) => field.element));
  return {
    playbook,
    fields,
    form: told,
    snapshot: {
      host: hostOf(url),
      playbook: playbook.id,
      mode: modeOf(fields, view.line),
      student,
      schoolYear: schoolYearOf(playbook, fields, view),
      planId: planIdOf(url, form),
      items,
      unreadableFrames: view.line.unreadableFrames,
    },
  };
}

/** A button that shows a day opens a calendar of the page's own, whatever else such a button opens elsewhere. */
const calendarIn = ({ kind }: Candidate): Candidate['kind'] => (kind === 'custom-select' ? 'date' : kind);

function fieldOf({ item, candidate, confidence, label }: Match): Field {
  return {
    item: item.id,
    control: candidate.kind,
    element: candidate.element,
    controls: candidate.controls,
    label,
    confidence: Math.round(confidence * 1000) / 1000,
    writable: isWritable(item.kind === 'date' ? calendarIn(candidate) : candidate.kind, candidate.controls),
    ...(candidate.rows ? { rows: candidate.rows } : {}),
    ...(candidate.options.length > 0 ? { options: candidate.options } : {}),
    ...(candidate.days ? { days: candidate.days } : {}),
    value: readValue(item.kind, candidate),
  };
}

/** One field for the first and the last day: each item has its own, and neither is written over the other. */
function dayOfTwo(match: Match, { days }: Playbook): Field {
  const found = findDates(textOf(match.candidate));
  const day = found[match.item.id === days?.end ? 1 : 0];
  return { ...fieldOf(match), value: day?.iso ?? null, writable: false };
}

/** The school year that the title names, else the page, else the start date. */
function schoolYearOf(playbook: Playbook, fields: Map<string, Field>, view: PageView): string | null {
  const days = playbook.days;
  const title = days?.title ? fields.get(days.title)?.value : undefined;
  const named = typeof title === 'string' ? schoolYearIn(title) : null;
  if (named) return named;
  for (const id of days ? [days.start, days.created, days.end] : []) {
    const value = id ? fields.get(id)?.value : undefined;
    if (typeof value === 'string' && value !== '') return schoolYearOfDay(value);
  }
  for (const piece of view.line.pieces) {
    if (!piece.role && /school/i.test(piece.text)) {
      const year = schoolYearIn(piece.text);
      if (year) return year;
    }
  }
  return null;
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch (error) {
    if (error instanceof TypeError) return '';
    throw error;
  }
}
