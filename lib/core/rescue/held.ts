import type { HeldText, RescuedText, RescueOwner, TypedTexts } from '@/lib/core/model/rescue';

/** So many bytes are held at most, for all pupils together. */
export const rescueRoom = 1_000_000;
/** Of one field so many forms are remembered: the one that is typed in, and two that were lost. */
const versions = 3;

/** The bytes that a value takes as JSON in UTF-8. */
export function bytesOf(value: unknown): number {
  let bytes = 0;
  for (const letter of JSON.stringify(value)) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/**
 * Whether a text was typed for this pupil's plan at this school. A pupil who was known by name only may have got the
 * platform's id since; the plan moved along then, and its id says that it is the same.
 */
function isOf(held: HeldText, { host, pupilKey, planId }: RescueOwner): boolean {
  const samePupil = held.pupilKey === pupilKey || !held.pupilKey.startsWith(`${host}/id/`);
  return held.host === host && held.planId === planId && samePupil;
}

/**
 * All that is held with the texts of one form added, newest last. A text takes the place of what was typed before in the
 * same field of the same form; when the room is full the oldest goes.
 */
export function holdTexts(
  held: readonly HeldText[],
  owner: RescueOwner,
  { writing, texts, on, time }: Omit<TypedTexts, 'planId'>,
  room: number = rescueRoom,
): HeldText[] {
  const last = new Map(texts.map((typed) => [typed.item, typed]));
  const added = [...last]
    .map(
      ([item, { text, form, rows }]): HeldText => ({
        id: `${owner.planId}/${writing}/${item}`,
        item,
        writing,
        text,
        ...(form === undefined ? {} : { form }),
        ...(rows === undefined ? {} : { rows }),
        on,
        time,
        ...owner,
      }),
    )
    .filter((one) => bytesOf([one]) <= room);
  const ids = new Set(added.map(({ id }) => id));
  const all = [...held.filter(({ id }) => !ids.has(id)), ...added];
  const lately = all.filter(
    (one, at) => all.slice(at + 1).filter((later) => isSameField(one, later)).length < versions,
  );
  return newestThatFit(lately, room);
}

function isSameField(one: HeldText, other: HeldText): boolean {
  return one.host === other.host && one.planId === other.planId && one.item === other.item;
}

function newestThatFit(held: readonly HeldText[], room: number): HeldText[] {
  const between = 1;
  let bytes = bytesOf([]);
  let first = held.length;
  for (const one of held.toReversed()) {
    bytes += bytesOf(one) + between;
    if (bytes - between > room) break;
    first -= 1;
  }
  return held.slice(first);
}

/** The texts of one plan, newest last; never those of another pupil or school. */
export function textsOf(held: readonly HeldText[], owner: RescueOwner): RescuedText[] {
  return held.filter((one) => isOf(one, owner)).map(({ host: _, pupilKey: __, planId: ___, ...text }) => text);
}

/** What is held without these texts of one plan. */
export function letGo(held: readonly HeldText[], owner: RescueOwner, ids: readonly string[]): HeldText[] {
  return held.filter((one) => !(isOf(one, owner) && ids.includes(one.id)));
}

/** What is held without anything of a pupil. */
export function withoutPupil(held: readonly HeldText[], pupilKey: string, planIds: readonly string[]): HeldText[] {
  return held.filter((one) => one.pupilKey !== pupilKey && !planIds.includes(one.planId));
}
