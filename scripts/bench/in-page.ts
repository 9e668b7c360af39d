// Runs in the page, in an isolated world: what happens on every change of a plan's page.
import { evaluate } from '@/lib/core/evaluate/evaluate';
import { defaultSettings } from '@/lib/core/model/settings';
import { smt } from '@/lib/core/playbooks/smt';
import type { Recognition } from '@/lib/page/field';
import { recognise } from '@/lib/page/recognise';
import type { Rounds } from './figure';

const harness = { evaluating, walking, nodes };
Object.assign(globalThis, { harness });

/** How often each side runs in one round; the page's clock is coarse. */
interface Plan {
  rounds: number;
  repeats: number;
}

/** Evaluating what was recognised against recognising it. */
function evaluating({ rounds, repeats }: Plan): Rounds {
  const { snapshot } = recogniseOnce();
  const settings = defaultSettings;
  const evaluateOnce = () =>
    evaluate({ playbook: smt, plan: null, pupil: null, snapshot, today: '2026-11-21', settings, otherPlans: [] });
  return inTurns(rounds, () => [time(repeats, evaluateOnce), time(repeats, recogniseOnce)]);
}

/** Recognising the page against one pass of a TreeWalker over its elements and texts. */
function walking({ rounds, repeats }: Plan): Rounds {
  return inTurns(rounds, () => [time(repeats, recogniseOnce), time(repeats * 10, nodes)]);
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
  const recognition = recognise(document, [smt], location.href);
  if (!recognition) throw new Error('the plan was not recognised');
  return recognition;
}

function time(repeats: number, work: () => unknown): number {
  const start = performance.now();
  for (let turn = 0; turn < repeats; turn += 1) work();
  return (performance.now() - start) / repeats;
}
