import type { PageStudent, Snapshot } from '@/lib/core/model/snapshot';
import type { PlanSight } from '@/lib/messages/protocol';
import type { PlanPlace } from './place';
import type { PageReading } from './ports';

/** Whether two readings of a header name one pupil: the same name, and the same platform id where both show one. */
export function samePupil(a: PageStudent, b: PageStudent): boolean {
  if (a.platformId !== null && b.platformId !== null && a.platformId !== b.platformId) return false;
  return plain(a.name) === plain(b.name);
}

/**
 * A document that changes pupils may keep the ids of the first in its address. Answers readings without the ids that
 * this document showed before with another name, so that nothing of one pupil is kept with another.
 */
export function staleIdFilter(): (reading: PageReading) => PageReading {
  const owners = new Map<string, string>();
  const trusted = (kind: string, id: string | null, name: string): string | null => {
    if (id === null) return null;
    const key = `${kind} ${id}`;
    const owner = owners.get(key) ?? plain(name);
    owners.set(key, owner);
    return owner === plain(name) ? id : null;
  };
  const clean = (student: PageStudent): PageStudent => ({
    ...student,
    platformId: trusted('pupil', student.platformId, student.name),
  });
  return (reading) => {
    if (reading.kind === 'pupil') return { ...reading, student: clean(reading.student) };
    if (reading.kind !== 'plan' || reading.snapshot.student === null) return reading;
    const { student, planId } = reading.snapshot;
    const snapshot = { ...reading.snapshot, student: clean(student), planId: trusted('plan', planId, student.name) };
    return { ...reading, snapshot };
  };
}

/**
 * Whether a snapshot is of the plan that was shown before it. A header that is gone for a moment says nothing, as long
 * as the form stayed; a form that was replaced while no pupil is named may be anybody's.
 */
export function samePlan(before: PlanPlace, snapshot: Snapshot, form: number): boolean {
  const former = before.snapshot;
  if (former.host !== snapshot.host || former.playbook !== snapshot.playbook) return false;
  if (former.planId !== null && snapshot.planId !== null && former.planId !== snapshot.planId) return false;
  if (former.student === null) return true;
  if (snapshot.student === null) return before.form === form;
  return samePupil(former.student, snapshot.student);
}

/** True where a new header stands above the values of the former pupil: the form still has to follow. */
export function formLagsBehind(before: PlanPlace, snapshot: Snapshot, form: number): boolean {
  if (before.form !== form || before.snapshot.student === null || snapshot.student === null) return false;
  if (samePupil(before.snapshot.student, snapshot.student)) return false;
  return anythingFilled(snapshot) && sameValues(before.snapshot, snapshot);
}

export function sameValues(a: Snapshot, b: Snapshot): boolean {
  return JSON.stringify(valuesOf(a)) === JSON.stringify(valuesOf(b));
}

/** How many of the items that both show hold another value, as a share of them: a page that reuses its inputs. */
export function changedWholesale(a: Snapshot, b: Snapshot): boolean {
  const [before, after] = [valuesOf(a), valuesOf(b)];
  const both = Object.keys(before).filter((item) => item in after);
  const changed = both.filter((item) => JSON.stringify(before[item]) !== JSON.stringify(after[item]));
  return changed.length >= 3 && changed.length * 2 >= both.length;
}

/** What tells the background which plan this is; null while no pupil is named. */
export function sightOf(place: PlanPlace): PlanSight | null {
  const { snapshot, playbook } = place;
  if (snapshot.student === null) return null;
  return {
    host: snapshot.host,
    playbook: playbook.id,
    student: snapshot.student,
    schoolYear: snapshot.schoolYear,
    platformId: snapshot.planId,
    createdOn: dateOf(snapshot, playbook.days?.created),
    start: dateOf(snapshot, playbook.days?.start),
  };
}

function dateOf(snapshot: Snapshot, item: string | undefined): string | null {
  const field = item === undefined ? undefined : snapshot.items[item];
  const value = field?.state === 'present' ? field.value : null;
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}

function valuesOf(snapshot: Snapshot): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [item, field] of Object.entries(snapshot.items)) {
    if (field.state === 'present') values[item] = field.value;
  }
  return values;
}

function anythingFilled(snapshot: Snapshot): boolean {
  return Object.values(valuesOf(snapshot)).some((value) => value !== null && String(value) !== '');
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
