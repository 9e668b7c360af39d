import type { Around } from '@/lib/core/model/around';
import type { Playbook } from '@/lib/core/model/playbook';
import type { PageStudent } from '@/lib/core/model/snapshot';
import { collectCandidates, type PageView } from '../candidates/collect';
import { newMemory, withMemory } from '../memory';
import { findStudent } from '../student';
import { recogniseAround } from './recognise-around';

export interface PupilPage {
  student: PageStudent;
  around: Around | null;
}

/** A page without a plan: whose it is, and the screen beside the plan that it may be; null when no pupil is named. */
export function readPupilPage(root: Document, playbooks: readonly Playbook[], url: string): PupilPage | null {
  return withMemory(newMemory(), () => pupilPageOf(root, collectCandidates(root), playbooks, url));
}

/** The same for a page that was collected already. */
export function pupilPageOf(
  root: Document,
  view: PageView | null,
  playbooks: readonly Playbook[],
  url: string,
): PupilPage | null {
  const student = view ? findStudent(root, view.line, url) : null;
  return view && student ? { student, around: recogniseAround(root, playbooks, view, student.name) } : null;
}
