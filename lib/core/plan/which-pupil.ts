import type { Pupil } from '@/lib/core/model/plan';
import type { PageStudent } from '@/lib/core/model/snapshot';
import { pupilTitle } from './titles';

export interface Choice {
  id: string;
  title: string;
}

/** `was` is the key under which the pupil was kept; another one when the platform's id is known by now. */
export type WhichPupil =
  | { outcome: 'found'; pupil: Pupil; was: string }
  | { outcome: 'new'; pupil: Pupil }
  | { outcome: 'ask'; choices: Choice[] };

const newOne = 'new';

/** A name as it is compared: without case, accents and punctuation, its parts in one order. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .sort()
    .join(' ');
}

function idKey(host: string, platformId: string): string {
  return `${host}/id/${platformId}`;
}

/** Whether a pupil that is kept under this key may be the one with this id: it is, or its id is not known yet. */
export function mayBePupil(key: string, host: string, platformId: string): boolean {
  return key === idKey(host, platformId) || !key.startsWith(`${host}/id/`);
}

function freeNameKey(pupils: readonly Pupil[], host: string, name: string): string {
  const taken = new Set(pupils.map((one) => one.key));
  const first = `${host}/name/${plainName(name)}`;
  let key = first;
  for (let again = 2; taken.has(key); again += 1) key = `${first}/${again}`;
  return key;
}

function seen(pupil: Pupil, student: PageStudent, key: string): Pupil {
  return { ...pupil, key, name: student.name, class: student.class ?? pupil.class };
}

/**
 * Who of the host's stored pupils the page shows: by the platform's id, else by name. Asks when a name is met twice or
 * the class of a name changed; `choice` is the answer (a key, or `new`).
 */
export function whichPupil(
  pupils: readonly Pupil[],
  host: string,
  student: PageStudent,
  choice: string | undefined,
): WhichPupil {
  const { platformId } = student;
  const here = pupils.filter((one) => one.host === host);
  const named = here.filter((one) => plainName(one.name) === plainName(student.name));
  const found = (pupil: Pupil): WhichPupil => ({
    outcome: 'found',
    pupil: seen(pupil, student, platformId === null ? pupil.key : idKey(host, platformId)),
    was: pupil.key,
  });
  const known = platformId === null ? undefined : here.find((one) => one.key === idKey(host, platformId));
  if (known !== undefined) return found(known);

  // Another pupil of this name with an id of its own is somebody else; one without may be this one, met before.
  const candidates = platformId === null ? named : named.filter((one) => !one.key.startsWith(`${host}/id/`));
  const chosen = candidates.find((one) => one.key === choice);
  if (chosen !== undefined) return found(chosen);
  if (candidates.length > 0 && choice !== newOne) {
    const sameClass = candidates.filter((one) => one.class !== null && one.class === student.class);
    const [only] = candidates;
    const [sure] = sameClass;
    if (sure !== undefined && sameClass.length === 1) return found(sure);
    const classUnknown = student.class === null || only?.class === null;
    if (only !== undefined && candidates.length === 1 && classUnknown) return found(only);
    return { outcome: 'ask', choices: candidates.map((one) => ({ id: one.key, title: pupilTitle(one) })) };
  }
  const key = platformId === null ? freeNameKey(pupils, host, student.name) : idKey(host, platformId);
  return { outcome: 'new', pupil: { key, host, name: student.name, class: student.class, answers: {} } };
}
