import { digest } from '@/lib/core/evaluate/digest';
import type { Around, AroundLine } from '@/lib/core/model/around';
import type { PlanCommand } from '@/lib/core/model/command';
import type { Plan } from '@/lib/core/model/plan';
import type { Playbook } from '@/lib/core/model/playbook';

/** A line that may prove something, with the plans it may belong to and its key in each. */
export interface LineOffer {
  line: AroundLine & { kind: 'report' | 'conversation' };
  plans: { id: string; key: string }[];
}

type Part = 'reports' | 'conversations';
const partOf = { report: 'reports', conversation: 'conversations' } as const;

/** The key of the conversation that a line proves, for each partner it names. */
export const conversationId = (key: string, partner: string): string => `${key}.${partner}`;

const lineOf = (id: string): string => id.split('.')[0] ?? id;

/** The keys of a page's lines, in their order; lines that look the same are numbered. */
export function lineKeys(salt: string, lines: readonly AroundLine[]): string[] {
  const met = new Map<string, number>();
  return lines.map(({ date, kind, title }) => {
    const text = [date ?? '', kind, title.toLowerCase().replace(/\s+/g, ' ').trim()].join('\u0000');
    const before = met.get(text) ?? 0;
    met.set(text, before + 1);
    return `line-${digest(salt, `${text}\u0000${before}`)}`;
  });
}

/** The lines that became a report or a conversation of this plan. */
function recorded(plan: Plan): Set<string> {
  return new Set([...plan.reports.map(({ id }) => id), ...plan.conversations.map(({ id }) => lineOf(id))]);
}

/** The lines that were answered: recorded as a report or conversation, or set aside. */
function answered(plan: Plan): Set<string> {
  return new Set([...recorded(plan), ...(plan.around?.aside ?? [])]);
}

/**
 * Whether every report (or conversation) of this plan is known: the user said so, or a list that holds them all was
 * seen and each of its lines was answered.
 */
export function knowsAll(plan: Plan, part: Part): boolean {
  if (part === 'reports' ? plan.reportsAnswered : plan.conversationsAnswered) return true;
  const list = plan.around?.[part];
  if (list === undefined) return false;
  const known = answered(plan);
  return list.lines.every((key) => known.has(key));
}

/** How many months before its school year a plan can already be spoken of: the class may be made up in spring. */
const firstMonth = 4;

/** A line of years ago is not this plan's; one without a day may be. */
function canBelong(plan: Plan, playbook: Pick<Playbook, 'spans'>, { date }: AroundLine): boolean {
  if (date === null || plan.schoolYear === null) return true;
  const [from, to] = plan.schoolYear.split('-');
  const starts = `${from}-${String(firstMonth).padStart(2, '0')}-01`;
  return date >= starts && (playbook.spans === 'years' || date <= `${to}-08-31`);
}

interface Keyed {
  line: AroundLine;
  key: string;
}

/** A page's lines as one plan sees them. */
interface Sight {
  plan: Plan;
  keys: string[];
  recorded: Set<string>;
  answered: Set<string>;
  /** The lines that may be this plan's and that nothing else that is kept accounts for. */
  candidates: Keyed[];
}

function sightOf(plan: Plan, playbook: Pick<Playbook, 'spans'>, around: Around): Sight {
  const keys = lineKeys(plan.salt, around.lines);
  const known = answered(plan);
  const lines = around.lines
    .map((line, at) => ({ line, key: keys[at] ?? '' }))
    .filter(({ line }) => line.kind !== 'other' && canBelong(plan, playbook, line));
  const candidates = lines.filter((one) => known.has(one.key) || !isKeptOtherwise(plan, one, lines, keys, known));
  return { plan, keys, recorded: recorded(plan), answered: known, candidates };
}

/** A report that was copied from here on that day is this line, when the day has no other line it could be. */
function isKeptOtherwise(
  plan: Plan,
  { line, key }: Keyed,
  lines: readonly Keyed[],
  keys: readonly string[],
  known: ReadonlySet<string>,
): boolean {
  const kept = line.kind === 'report' ? plan.reports : plan.conversations;
  const others = kept.filter(({ id, date }) => date !== null && date === line.date && !keys.includes(lineOf(id)));
  if (others.length === 0) return false;
  const sameDay = lines.filter((one) => one.line.kind === line.kind && one.line.date === line.date);
  return sameDay.every((one) => one.key === key || known.has(one.key));
}

const isRecordedIn = (sights: readonly Sight[], at: number): boolean =>
  sights.some(({ keys, recorded }) => recorded.has(keys[at] ?? ''));

/**
 * The lines of a page that are still to be answered, in the order of the page: each once, with the plans of the pupil
 * that it may belong to.
 */
export function openLines(
  plans: readonly Plan[],
  playbook: Pick<Playbook, 'id' | 'spans'>,
  around: Around,
): LineOffer[] {
  if (around.playbook !== playbook.id) return [];
  const sights = plans.filter((plan) => plan.playbook === playbook.id).map((plan) => sightOf(plan, playbook, around));
  return around.lines.flatMap((line, at): LineOffer[] => {
    const { kind } = line;
    if (kind === 'other' || isRecordedIn(sights, at)) return [];
    const open = sights.flatMap(({ plan, candidates, answered }) => {
      const found = candidates.find((one) => one.line === line);
      return found === undefined || answered.has(found.key) ? [] : [{ id: plan.id, key: found.key }];
    });
    return open.length === 0 ? [] : [{ line: { ...line, kind }, plans: open }];
  });
}

/** What a list that shows all lines of a kind tells of each plan; nothing where that is kept already today. */
export function seenCommands(
  plans: readonly Plan[],
  playbook: Pick<Playbook, 'id' | 'spans'>,
  around: Around,
  today: string,
): { planId: string; command: PlanCommand }[] {
  if (around.playbook !== playbook.id || around.screen !== 'line-list') return [];
  const sights = plans.filter((plan) => plan.playbook === playbook.id).map((plan) => sightOf(plan, playbook, around));
  return sights.flatMap((sight) =>
    (['report', 'conversation'] as const).flatMap((kind) => {
      if (!around.whole[kind]) return [];
      const others = sights.filter((one) => one !== sight);
      const lines = sight.candidates
        .filter(({ line }) => line.kind === kind && !isRecordedIn(others, around.lines.indexOf(line)))
        .map(({ key }) => key);
      const of = partOf[kind];
      const before = sight.plan.around?.[of];
      if (before?.on === today && before.lines.join() === lines.join()) return [];
      return [{ planId: sight.plan.id, command: { do: 'see-lines' as const, of, on: today, lines } }];
    }),
  );
}
