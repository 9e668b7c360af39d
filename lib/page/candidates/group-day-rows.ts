import type { Weekday } from '@/lib/core/model/basics';
import { commonHolder } from '../dom';
import { dayOf } from '../read/weekday-text';
import type { Group } from './group';
import type { PageLine } from './walk';

const perDay = new Set(['radios', 'select', 'checkboxes']);

/** A line for each weekday with its own yes and no, list or boxes: together one field of weekdays. */
export function joinDayRows(groups: Group[], line: PageLine): Group[] {
  const joined: Group[] = [];
  let run: { group: Group; day: Weekday }[] = [];
  const close = (): void => {
    const element = run.length >= 3 ? commonHolder(run.map(({ group }) => group.element)) : null;
    const first = run[0]?.group;
    const last = run[run.length - 1]?.group;
    if (element && first && last) {
      joined.push({
        kind: first.kind,
        element,
        controls: run.flatMap(({ group }) => group.controls),
        from: first.from,
        to: last.to,
        options: [],
        days: run.map(({ group, day }) => ({ day, controls: group.controls })),
      });
    } else joined.push(...run.map(({ group }) => group));
    run = [];
  };
  for (const [at, group] of groups.entries()) {
    const day = perDay.has(group.kind) && !group.days ? dayBefore(group, groups[at - 1] ?? null, line) : null;
    const breaks = !day || run.some((one) => one.day === day) || (run[0] && run[0].group.kind !== group.kind);
    if (breaks) close();
    if (day) run.push({ group, day });
    else joined.push(group);
  }
  close();
  return joined;
}

/** The weekday that the words right before a group name. */
function dayBefore(group: Group, previous: Group | null, line: PageLine): Weekday | null {
  for (let at = group.from - 1; at >= (previous?.to ?? 0); at -= 1) {
    const piece = line.pieces[at];
    if (!piece || piece.role || piece.text === '\n') continue;
    if (piece.text.trim() === '') continue;
    return dayOf(piece.text);
  }
  return null;
}
