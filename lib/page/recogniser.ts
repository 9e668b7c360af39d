import type { Coupling } from '@/lib/core/model/coupling';
import type { Playbook } from '@/lib/core/model/playbook';
import type { PageStudent } from '@/lib/core/model/snapshot';
import { collectCandidates, type PageView } from './candidates/collect';
import { LiveLine } from './candidates/line';
import { tooMany, tooManyControls } from './candidates/walk';
import { clean, isOnlyTouched, noDirt, soil, soilWords } from './dirt';
import type { Recognition } from './field';
import { areOnlyTexts, type Held, sameValues, valuesOn } from './held';
import { newMemory, withMemory } from './memory';
import { recogniseView } from './recognise';
import { isInEditorBar, isSilentChange, type Standing, standingOf } from './silent';
import { findStudent } from './student';
import { type Watch, watch } from './watch';
import { readAhead } from './weigh';

/** Follows one page: what did not change since the last look is not looked at again. */
export interface Recogniser {
  /** The same answer as `recognise`, for less where little changed. */
  recognise(playbooks: Playbook[], url: string, couplings?: readonly Coupling[]): Recognition | null;
  /** Does the larger part of what the next `recognise` of the same will need, in tasks of their own. */
  prepare(playbooks: Playbook[], url: string, couplings: readonly Coupling[]): Promise<void>;
  /** The same answer as `recognisePupil`. */
  pupil(url: string): PageStudent | null;
  /** Does something with the page as it was collected at the last look; null where the page is too large to be a form. */
  withView<T>(work: (view: PageView | null) => T): T;
  /** So many fields stand on the page that it cannot be meant as a form. */
  isTooMuch(): boolean;
  /** Whether anything but the text in text areas changed since this was asked last. */
  hasMoved(): boolean;
  /** How the looks so far were done, how many changes needed none, how many of these places wait, and how many elements were walked in all. */
  counts(): { whole: number; part: number; same: number; silent: number; waiting: number; walked: number };
}

export interface RecogniserOptions {
  signal: AbortSignal;
  /** Called when the page changed and came to rest. */
  onChange?: () => void;
  /** Called when the page changed in a way that says nothing of the plan on it: its fields may have moved. */
  onStir?: () => void;
  settle?: number;
  ignore?: readonly Element[];
}

const noCouplings: readonly Coupling[] = [];

/** A recogniser of this page, which listens to the page until the signal ends it. */
export function createRecogniser(root: Document, options: RecogniserOptions): Recogniser {
  const memory = newMemory();
  const counts = { whole: 0, part: 0, same: 0, silent: 0 };
  let line: LiveLine | null = null;
  let dirt = noDirt();
  let held: Held[] = [];
  let view: PageView | null = null;
  let moved = true;
  let standing: Standing | null = null;
  /** Where words came or went that say nothing: they are walked together with the next change. */
  const postponed = new Set<Node>();
  let last: { about: readonly unknown[]; answer: Recognition | null } | null = null;

  /** Whose page it is, sought once after each change. */
  let pupil: { about: readonly unknown[]; student: PageStudent | null } | null = null;
  const studentOn = (now: PageView, url: string): PageStudent | null => {
    const about = [now, url, root.title];
    if (!pupil?.about.every((one, at) => one === about[at]))
      pupil = { about, student: findStudent(root, now.line, url) };
    return pupil.student;
  };

  let asked: { playbooks: Playbook[]; url: string; couplings: readonly Coupling[] } | null = null;

  /** The page is collected in one task, read in the next and judged in a third, so that none holds up the user for long. */
  const changed = (): void => {
    const { onChange } = options;
    if (!onChange) return;
    const steps = [() => void update(), prepare, onChange];
    const next = (): void => {
      if (options.signal.aborted) return;
      steps.shift()?.();
      if (steps.length > 0) setTimeout(next);
    };
    next();
  };
  const prepare = (): void => {
    update();
    const now = view;
    const about = asked;
    if (!now || !about || last) return;
    withMemory(memory, () => readAhead(now, studentOn(now, about.url), about.playbooks, about.couplings));
  };
  const watching: Watch = watch(root, changed, options.signal, {
    ...(options.settle === undefined ? {} : { settle: options.settle }),
    ...(options.ignore ? { ignore: options.ignore } : {}),
    heed: (record) => {
      if (!line) return true;
      if (isInEditorBar(record)) {
        counts.silent += 1;
        return false;
      }
      if (standing && isSilentChange(record, line, standing)) {
        counts.silent += 1;
        postponed.add(record.target);
        return false;
      }
      soil(dirt, record, line);
      return true;
    },
    ...(options.onStir ? { onStir: options.onStir } : {}),
    onFrame: (frame) => {
      dirt.any = true;
      dirt.whole.add(frame);
    },
    onTouch: () => {
      dirt.any = true;
    },
  });

  /** Brings what is known of the page up to date; false where nothing changed. */
  function update(): boolean {
    watching.flush();
    if (line && !dirt.any && sameValues(held, line)) {
      counts.same += 1;
      return false;
    }
    if (line?.isTooMuch && isCrowded(root)) {
      // Given up, and nothing says that it is worth another walk.
      dirt = noDirt();
      counts.same += 1;
      return false;
    }
    if (line && view && isOnlyTouched(dirt) && areOnlyTexts(held, line) && view.visibility.stillHolds()) {
      // What was typed in a text area says nothing of what the fields are.
      counts.part += 1;
      dirt = noDirt();
      last = null;
      pupil = null;
      held = valuesOn(line);
      return true;
    }
    if (line) for (const place of postponed) soilWords(dirt, place, line);
    postponed.clear();
    const whole = line ? clean(dirt, line, memory) : true;
    line ??= new LiveLine(root);
    watching.attend(line.roots);
    counts[whole ? 'whole' : 'part'] += 1;
    moved = true;
    dirt = noDirt();
    last = null;
    pupil = null;
    const walked = line;
    view = walked.isTooMuch ? null : withMemory(memory, () => collectCandidates(root, walked));
    held = valuesOn(walked);
    return true;
  }

  return {
    recognise(playbooks, url, couplings = noCouplings) {
      const about = [playbooks, url, couplings, root.title];
      asked = { playbooks, url, couplings };
      update();
      const before = last;
      if (before?.about.every((one, at) => one === about[at])) return before.answer;
      const now = view;
      const answer = withMemory(memory, () =>
        now ? recogniseView(root, now, studentOn(now, url), playbooks, url, couplings) : null,
      );
      last = { about, answer };
      standing = standingOf(answer);
      return answer;
    },
    async prepare(playbooks, url, couplings) {
      asked = { playbooks, url, couplings };
      for (const step of [update, prepare]) {
        step();
        await new Promise((done) => setTimeout(done));
      }
    },
    pupil(url) {
      update();
      const now = view;
      return now && withMemory(memory, () => studentOn(now, url));
    },
    withView(work) {
      update();
      return withMemory(memory, () => work(view));
    },
    isTooMuch() {
      update();
      return view === null;
    },
    hasMoved() {
      const answer = moved;
      moved = false;
      return answer;
    },
    counts: () => ({ ...counts, waiting: postponed.size, walked: line?.walkedSoFar ?? 0 }),
  };
}

/** Whether a page that was given up still holds as much: asked without walking it. */
function isCrowded(root: Document): boolean {
  const count = (name: string): number => root.getElementsByTagName(name).length;
  return count('input') + count('textarea') + count('select') > tooManyControls || count('*') > tooMany * 2;
}
