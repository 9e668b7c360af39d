import { isDay } from '@/lib/core/calendar/day';
import { shortDate } from '@/lib/core/format/dates';
import type { ItemValue } from '@/lib/core/model/basics';
import type { PlanCommand } from '@/lib/core/model/command';
import type { ReadyReport } from '@/lib/core/model/ready';
import type { SidebarActions } from '../actions-type';
import { type Context, tell } from '../context';
import { isToWriteNow } from '../model/ready';
import { count } from '../model/text';
import type { ReportFormPart } from '../ports';
import { settleTime } from '../settle';
import type { ReadyLine, ReadyState } from '../state';

type ReadyActions = Pick<SidebarActions, 'openReady' | 'tickReady' | 'fillReady' | 'undoReady' | 'closeReady'>;
type Open = NonNullable<ReadyState['open']>;

const order = ['kind', 'date', 'chair', 'attendees', 'title', 'topics', 'text'] as const;
type Part = (typeof order)[number];

/** A title with more topics in it says no more. */
const longestTitle = 100;

const severalFields = 'Meer dan één veld kan dit zijn. Vul het zelf in, of kopieer het verslag.';
const moving = 'De pagina verandert nog. Probeer het zo dadelijk opnieuw.';
const changed = 'Dit veld is intussen veranderd. Kijk na wat er nu staat.';

const shown = (text: string): string => (isDay(text) ? shortDate(text) : text);
const alike = (text: string): string => text.toLocaleLowerCase('nl-BE').replace(/\s+/g, ' ').trim();

/** What comes in one part of the form, given which parts it has. */
function textFor(part: Part, { parts, date }: ReadyReport, form: readonly ReportFormPart[]): string {
  const has = (one: Part) => form.some((other) => other.part === one);
  if (part === 'date') return date;
  if (part === 'attendees' && !has('chair') && parts.chair !== '')
    return [`${parts.chair} (voorzitter)`, parts.attendees].filter((text) => text !== '').join(', ');
  if (part === 'title' && !has('topics')) {
    const whole = [parts.title, parts.topics].filter((text) => text !== '').join(': ');
    return whole.length <= longestTitle ? whole : parts.title;
  }
  return parts[part];
}

/** One line of the preview; null where the report has nothing for this part. */
function lineOf(found: ReportFormPart, report: ReadyReport, form: readonly ReportFormPart[]): ReadyLine | null {
  const part = order.find((one) => one === found.part);
  if (part === undefined) return null;
  const wanted = textFor(part, report, form);
  if (wanted === '') return null;
  const choice = found.options?.find((option) => alike(option) === alike(wanted));
  const lost = found.options !== undefined && choice === undefined;
  const value: ItemValue = choice === undefined ? wanted : [choice];
  const titles: Record<Part, string> = {
    kind: 'Soort',
    date: 'Datum',
    chair: 'Voorzitter',
    attendees: 'Aanwezigen',
    title: 'Titel',
    topics: 'Onderwerpen',
    text: 'Verslag',
  };
  const same = alike(found.now) === alike(wanted);
  return {
    part,
    label: found.label === '' ? titles[part] : found.label.replace(/\s*:\s*$/, ''),
    now: shown(found.now),
    wanted: shown(wanted),
    value,
    form: part === 'text' ? report.html : null,
    element: found.element,
    ticked: found.now === '' || isNoChoice(found),
    why:
      found.element === null
        ? severalFields
        : lost
          ? 'Deze keuze staat niet in de lijst.'
          : same
            ? 'Dit staat er al.'
            : null,
    result: null,
  };
}

/** A list that stands on "Kies..." holds nothing yet. */
function isNoChoice({ options, now }: ReportFormPart): boolean {
  return options !== undefined && /^([-–.]+|\(?(kies|selecteer|maak een keuze|geen keuze))/i.test(now);
}

/** The report of a meeting into the platform's own form: previewed, written part by part, read back, and taken back. */
export function readyActions(context: Context): ReadyActions {
  const { deps, store, session } = context;
  const ready = () => store.getState().readyReports;
  const change = (to: (open: Open) => Partial<Open>) =>
    store.setState(({ readyReports }) =>
      readyReports?.open == null
        ? {}
        : { readyReports: { ...readyReports, open: { ...readyReports.open, ...to(readyReports.open) } } },
    );
  const changeLine = (part: string, to: Partial<ReadyLine>) =>
    change(({ lines }) => ({ lines: lines.map((line) => (line.part === part ? { ...line, ...to } : line)) }));
  const formNow = () => deps.page.reportForm(store.getState().playbooks);
  const isUnder = (at: number) => at === session.epoch() && ready()?.open != null;

  /** Whether the page stays the same pupil's form, and does not change, for as long as it takes to settle. */
  async function isStill(at: number): Promise<boolean> {
    const before = JSON.stringify(formNow());
    await deps.clock.wait(settleTime);
    session.look();
    return isUnder(at) && JSON.stringify(formNow()) === before;
  }

  async function write(line: ReadyLine, at: number): Promise<boolean> {
    const refuse = (text: string): boolean => {
      changeLine(line.part, { result: { how: 'refused', text }, ticked: false });
      return false;
    };
    session.look();
    if (!isUnder(at)) return false;
    const now = formNow().find(({ part }) => part === line.part);
    if (now === undefined || now.element !== line.element || shown(now.now) !== line.now) {
      if (now !== undefined) changeLine(line.part, { now: shown(now.now), element: now.element });
      return refuse(changed);
    }
    changeLine(line.part, { result: { how: 'busy', text: 'Wordt ingevuld…' } });
    const outcome = await deps.page.writePart(line.part, line.value, line.form ?? undefined);
    if (!isUnder(at)) return false;
    if (!outcome.ok) return refuse(outcome.why);
    const { undo } = outcome;
    change(({ undos }) => ({ undos: [...undos, { part: line.part, undo }] }));
    const landed = formNow().find(({ part }) => part === line.part);
    changeLine(line.part, {
      now: shown(landed?.now ?? ''),
      result: { how: 'done', text: 'Ingevuld en nagekeken' },
    });
    return true;
  }

  async function send(planId: string, commands: readonly PlanCommand[]): Promise<void> {
    for (const command of commands) await session.commandFor(planId, command);
  }

  /** One thing at a time; whatever goes wrong is told. */
  function busyWith(work: (at: number) => Promise<void>): void {
    const { busy, gone } = store.getState();
    if (busy || gone || ready()?.open == null) return;
    const at = session.epoch();
    store.setState({ busy: true, bar: null });
    work(at)
      .catch((error: unknown) => session.failed(error, 'save'))
      .finally(() => store.setState({ busy: false }));
  }

  const refused = (text: string) => tell(context, { tone: 'refused', text, undo: null });

  return {
    openReady(planId) {
      const report = ready()?.reports.find((one) => one.planId === planId);
      const { playbooks, busy } = store.getState();
      if (report === undefined || busy) return;
      const form = deps.page.reportForm(playbooks);
      const lines = order.flatMap((part) => {
        const found = form.find((one) => one.part === part);
        const line = found === undefined ? null : lineOf(found, report, form);
        return line === null ? [] : [line];
      });
      store.setState(({ readyReports }) => ({
        panel: 'ready',
        readyReports: readyReports && { ...readyReports, open: { report, lines, undos: [] } },
      }));
    },
    tickReady: (part, ticked) => changeLine(part, { ticked }),
    fillReady: () =>
      busyWith(async (at) => {
        if (!(await isStill(at))) return refused(moving);
        const open = ready()?.open;
        const lines = (open?.lines ?? []).filter(isToWriteNow);
        let good = 0;
        let text = false;
        for (const line of lines) {
          const done = await write(line, at);
          if (!isUnder(at)) return;
          if (done) good += 1;
          if (done && line.part === 'text') text = true;
        }
        if (text && open != null) await send(open.report.planId, open.report.note);
        const left = lines.length - good;
        const told = `${count(good, 'veld', 'velden')} ingevuld${left === 0 ? '' : `, ${left} niet: kijk in de lijst waarom`}`;
        tell(context, { tone: left === 0 ? 'done' : 'refused', text: told, undo: null });
      }),
    undoReady: () =>
      busyWith(async (at) => {
        if (!(await isStill(at))) return refused(moving);
        const open = ready()?.open;
        let left = 0;
        // The last that was written goes first: a field may have changed another.
        for (const { part, undo } of [...(open?.undos ?? [])].reverse()) {
          const outcome = await undo();
          if (!isUnder(at)) return;
          if (outcome.ok) {
            change(({ undos }) => ({ undos: undos.filter((one) => one.part !== part) }));
            const back = formNow().find((one) => one.part === part);
            changeLine(part, { now: shown(back?.now ?? ''), result: { how: 'undone', text: 'Weer zoals eerst' } });
            if (part === 'text' && open != null) await send(open.report.planId, open.report.back);
          } else {
            left += 1;
            changeLine(part, { result: { how: 'refused', text: outcome.why } });
          }
        }
        const told =
          left === 0 ? 'Alles is weer zoals eerst' : `${count(left, 'veld', 'velden')} niet: kijk in de lijst waarom`;
        tell(context, { tone: left === 0 ? 'done' : 'refused', text: told, undo: null });
      }),
    closeReady: () => store.setState({ panel: 'none' }),
  };
}
