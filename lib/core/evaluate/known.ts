import type { IsoDate, ItemValue } from '@/lib/core/model/basics';
import type { ItemResult } from '@/lib/core/model/checklist';
import type { EvaluationInput } from '@/lib/core/model/evaluation';
import type { AnswerValue, Plan, Pupil } from '@/lib/core/model/plan';
import type { Item, Playbook } from '@/lib/core/model/playbook';
import { knowsAll } from '@/lib/core/plan/lines';
import { asText, inKind, isFilled, own } from './value';

/** What is known of one item, before its condition is looked at. */
export interface Known {
  state: 'filled' | 'empty' | 'not-seen' | 'uncertain';
  /** Undefined where only the state is known, or nothing. */
  value: ItemValue | undefined;
  from: ItemResult['from'];
  seenOn: IsoDate | null;
  ticked: boolean;
}

type Sources = Pick<EvaluationInput, 'playbook' | 'plan' | 'pupil' | 'snapshot' | 'today'>;

const notSeen: Known = { state: 'not-seen', value: undefined, from: 'none', seenOn: null, ticked: false };

function ofValue(item: Item, raw: ItemValue, from: ItemResult['from'], seenOn: IsoDate): Known {
  const value = inKind(item.kind, raw);
  if (value === undefined) return { ...notSeen, state: 'uncertain', from, seenOn };
  return { state: isFilled(value) ? 'filled' : 'empty', value, from, seenOn, ticked: false };
}

/**
 * The answer to a question, from the plan or the pupil as its scope says: null where somebody was asked and had none,
 * undefined where nobody was.
 */
export function answerTo(
  playbook: Playbook,
  plan: Plan | null,
  pupil: Pupil | null,
  question: string,
): AnswerValue | undefined {
  const ofPlan = own(plan?.answers, question);
  const ofPupil = own(pupil?.answers, question);
  const scope = playbook.questions.find((one) => one.id === question)?.scope;
  const [first, second] = scope === 'pupil' ? [ofPupil, ofPlan] : [ofPlan, ofPupil];
  return first ?? second ?? (first === null ? null : second);
}

function asValue(answer: AnswerValue | undefined): ItemValue {
  if (typeof answer === 'boolean') return [answer ? 'ja' : 'nee'];
  return typeof answer === 'string' ? [answer] : null;
}

function byHand(item: Item, { playbook, plan, pupil, today }: Sources): Known {
  const tickedOn = own(plan?.ticked, item.id) ?? null;
  if (tickedOn !== null) {
    return { state: 'filled', value: undefined, from: 'hand', seenOn: tickedOn, ticked: true };
  }
  if (item.answer !== undefined) {
    return ofValue({ ...item, kind: 'choice' }, asValue(answerTo(playbook, plan, pupil, item.answer)), 'hand', today);
  }
  if (item.conversations === true) {
    if (plan !== null && plan.conversations.length > 0) return { ...notSeen, state: 'filled', from: 'hand' };
    return plan !== null && knowsAll(plan, 'conversations') ? { ...notSeen, state: 'empty', from: 'hand' } : notSeen;
  }
  return { ...notSeen, state: 'empty', from: 'hand' };
}

/**
 * What is known of an item: the page comes first, then what was stored of it, then nothing. A field that is empty on
 * the page is known to be empty; one that may be several fields is not known at all. An item without a field is known
 * by hand: ticked, answered, or not yet.
 */
export function knownOf(item: Item, sources: Sources): Known {
  const field = own(sources.snapshot?.items, item.id);
  if (field?.state === 'uncertain') return { ...notSeen, state: 'uncertain', from: 'page', seenOn: sources.today };
  if (field !== undefined) return ofValue(item, field.value, 'page', sources.today);
  const stored = own(sources.plan?.items, item.id);
  if (stored?.class === 'fact') return ofValue(item, stored.value, 'stored', stored.seenOn);
  if (stored !== undefined) {
    return { ...notSeen, state: stored.filled ? 'filled' : 'empty', from: 'stored', seenOn: stored.seenOn };
  }
  if (own(sources.plan?.ticked, item.id) !== undefined) return byHand(item, sources);
  return item.recognise === undefined ? byHand(item, sources) : notSeen;
}

/** The whole text of an item, of a log all its lines; undefined where only its state is known, or nothing. */
export function textIn({ state, value }: Known): string | undefined {
  if (state === 'empty') return '';
  return value === undefined ? undefined : asText(value);
}
