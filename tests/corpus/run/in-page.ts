// Runs in the page, in an isolated world, as the content scripts do; bundled with their own code.
import { evaluate } from '@/lib/core/evaluate/evaluate';
import type { Playbook } from '@/lib/core/model/playbook';
import { defaultSettings } from '@/lib/core/model/settings';
import { smt } from '@/lib/core/playbooks/smt';
import { readPupilPage } from '@/lib/page/around/pupil-page';
import { evidence } from '@/lib/page/evidence';
import type { Recognition } from '@/lib/page/field';
import { recognise } from '@/lib/page/recognise';
import type { Answer, AnsweredItem, Harness, Question, StrangerAnswer } from './answer';
import { appearance } from './appearance';
import { counts, describe, locate } from './locate';
import { dice } from './mutations';
import { renameEverything } from './rename';
import { reorderFields } from './reorder';

const playbooks: Playbook[] = [smt];
const settleEvery = 150;
const longestWait = 5000;
const started = performance.now();

const harness: Harness = { answer, observe };
Object.assign(globalThis, { harness });

async function answer(question: Question): Promise<Answer> {
  const enabled = playbooks.filter((playbook) => question.enabled.includes(playbook.id));
  if (question.drift) await settled(enabled);
  const early = question.drift ? locateAll(question) : null;
  const moved = question.drift ? drift(question.drift, [...(early?.values() ?? [])]) : null;
  const recognition = await settled(enabled);
  const located = early ?? locateAll(question);
  const snapshot = recognition?.snapshot ?? null;
  const seen = evidence(document, location);
  const pupil = recognition || seen === 'none' ? null : readPupilPage(document, enabled, location.href);
  const student = snapshot?.student ?? pupil?.student;
  return {
    evidence: seen,
    playbook: snapshot?.playbook ?? null,
    mode: snapshot?.mode ?? null,
    student: student ? { name: student.name, class: student.class } : null,
    items: recognition ? answeredItems(recognition, question, located) : {},
    around: pupil?.around ?? null,
    findings: question.today === null ? null : speakingRules(recognition, question.today),
    unlocated: [...located].filter(([, element]) => element === null).map(([id]) => id),
    ...(moved === null ? {} : { moved }),
  };
}

const locateAll = ({ items }: Question): Map<string, Element | null> =>
  new Map(Object.entries(items).map(([id, item]) => [id, locate(item)]));

/** Lets the page drift; answers how many fields changed places. */
function drift({ kind, seed }: NonNullable<Question['drift']>, located: (Element | null)[]): number {
  const roll = dice(seed);
  if (kind === 'order') return reorderFields([...new Set(located.filter((element) => element !== null))], roll);
  renameEverything(roll);
  return 0;
}

/** Waits until the page says the same twice. */
async function settled(enabled: Playbook[]): Promise<Recognition | null> {
  let before = '';
  for (;;) {
    const recognition = look(enabled);
    const now = JSON.stringify(recognition?.snapshot ?? null);
    if (now === before || performance.now() - started > longestWait) return recognition;
    before = now;
    await new Promise((done) => setTimeout(done, settleEvery));
  }
}

/** What the sidebar would have: nothing where the loader sees no evidence. */
function look(enabled: Playbook[]): Recognition | null {
  if (evidence(document, location) === 'none') return null;
  return recognise(document, enabled, location.href);
}

function answeredItems(
  { snapshot, fields }: Recognition,
  question: Question,
  located: Map<string, Element | null>,
): Record<string, AnsweredItem> {
  const others = [...located.values()].filter((element) => element !== null);
  const judge = (id: string, element: Element | undefined): AnsweredItem['element'] => {
    const item = question.items[id];
    if (!item) return 'unexpected';
    const expected = located.get(id);
    if (!expected) return 'unlocated';
    return element && counts(element, expected, others, item.rich ?? false) ? 'right' : 'wrong';
  };
  return Object.fromEntries(
    Object.entries(snapshot.items).map(([id, state]): [string, AnsweredItem] => {
      const element = fields.get(id)?.element;
      const where = element ? describe(element) : 'no element';
      if (state.state === 'uncertain')
        return [id, { state: 'uncertain', value: null, element: judge(id, element), where }];
      return [id, { state: 'present', value: state.value, element: judge(id, element), where }];
    }),
  );
}

/** Rules that weigh error or warning when nothing was stored or answered yet. */
function speakingRules(recognition: Recognition | null, today: string): string[] {
  if (!recognition) return [];
  const { findings } = evaluate({
    playbook: recognition.playbook,
    plan: null,
    pupil: null,
    snapshot: recognition.snapshot,
    today,
    settings: defaultSettings,
    otherPlans: [],
  });
  return findings
    .filter(({ outcome, weight }) => outcome === 'fires' && (weight === 'error' || weight === 'warning'))
    .map(({ rule }) => rule);
}

/** Looks at a page in one go, so that the page's own scripts cannot change it in between. */
function observe(): StrangerAnswer {
  const before = appearance(document);
  let plan = false;
  let exception: string | null = null;
  try {
    const seen = evidence(document, location);
    const recognition = recognise(document, playbooks, location.href);
    plan = seen !== 'none' && recognition !== null;
    if (recognition === null) readPupilPage(document, playbooks, location.href);
  } catch (error) {
    exception = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  return { plan, exception, changed: appearance(document) !== before };
}
