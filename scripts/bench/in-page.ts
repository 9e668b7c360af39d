// Runs in the page, in an isolated world: what happens on every change of a plan's page.
import { evaluate } from '@/lib/core/evaluate/evaluate';
import { smt } from '@/lib/core/playbooks/smt';
import type { Recognition } from '@/lib/page/field';
import { recognise } from '@/lib/page/recognise';
import { createRecogniser } from '@/lib/page/recogniser';
import type { Rounds } from './figure';
import { wholePlan } from './plans';

const harness = { evaluating, manyPlans, first, walking, again, nodes };
Object.assign(globalThis, { harness });

const playbooks = [smt];

/** How often each side runs in one round; the page's clock is coarse. */
interface Plan {
  rounds: number;
  repeats: number;
}

/** Evaluating a thousand plans against a hundred of them. */
function manyPlans({ rounds }: Plan): Rounds {
  const plans = Array.from({ length: 1000 }, (_, index) => wholePlan(index));
  const all = (count: number) => () => {
    for (const plan of plans.slice(0, count)) evaluate(plan);
  };
  return inTurns(rounds, () => [time(1, all(1000)), time(1, all(100))]);
}

/** Evaluating what was recognised against recognising it. */
function evaluating({ rounds, repeats }: Plan): Rounds {
  const { snapshot } = recogniseOnce();
  const plan = wholePlan(0);
  const seen = { ...snapshot, items: { ...plan.snapshot?.items, ...snapshot.items } };
  const evaluateOnce = () => evaluate({ ...plan, snapshot: seen });
  return inTurns(rounds, () => [time(repeats, evaluateOnce), time(repeats, recogniseOnce)]);
}

/** The very first look at a page, when no text and no code was met before, against one pass of a TreeWalker. */
function first(): Rounds[number] {
  const taken = time(1, recogniseOnce);
  time(20, nodes);
  return [taken, time(20, nodes)];
}

/**
 * Recognising the whole page by a memory that knows nothing of its elements, when its texts were met before, against one
 * pass of a TreeWalker over its elements and texts.
 */
function walking({ rounds, repeats }: Plan): Rounds {
  return inTurns(rounds, () => [time(repeats, recogniseOnce), time(repeats * 10, nodes)]);
}

/**
 * Recognising again after one field came into the plan against recognising all, the page's answer checked to be the same.
 * Laying out the page anew is the page's own work, and the field goes again outside the measured time.
 */
function again({ rounds }: Plan): Rounds {
  const stop = new AbortController();
  const recogniser = createRecogniser(document, { signal: stop.signal });
  const read = () => recogniser.recognise(playbooks, location.href);
  read();
  const taken = inTurns(rounds, () => {
    const row = addField();
    row.getBoundingClientRect();
    const partly = time(1, read);
    const wholly = time(1, recogniseOnce);
    if (JSON.stringify(read()?.snapshot) !== JSON.stringify(recogniseOnce().snapshot)) throw new Error('not the same');
    row.remove();
    read();
    return [partly, wholly];
  });
  if (recogniser.counts().whole > 1) throw new Error('the page was walked as a whole');
  stop.abort();
  return taken;
}

/** A row with a text area, in the middle of the plan. */
function addField(): Element {
  const rows = document.querySelectorAll('form[name=lvsitem] tr');
  const row = document.createElement('tr');
  row.innerHTML =
    '<td class="l"><span class="tekstvet">Bijkomende afspraken</span></td><td><textarea rows="3"></textarea></td>';
  rows[Math.floor(rows.length / 2)]?.after(row);
  return row;
}

function inTurns(rounds: number, round: () => [number, number]): Rounds {
  const taken: Rounds = [];
  for (let at = -Math.min(3, rounds); at < rounds; at += 1) {
    const pair = round();
    if (at >= 0) taken.push(pair);
  }
  return taken;
}

/** Counts elements and texts by one pass of a TreeWalker. */
function nodes(): number {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let count = 1;
  while (walker.nextNode()) count += 1;
  return count;
}

function recogniseOnce(): Recognition {
  const recognition = recognise(document, playbooks, location.href);
  if (!recognition) throw new Error('the plan was not recognised');
  return recognition;
}

function time(repeats: number, work: () => unknown): number {
  const start = performance.now();
  for (let turn = 0; turn < repeats; turn += 1) work();
  return (performance.now() - start) / repeats;
}
