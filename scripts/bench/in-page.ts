// Runs in the page, in an isolated world: the two things that happen on every change of a plan's page.
import { evaluate } from '@/lib/core/evaluate/evaluate';
import { defaultSettings } from '@/lib/core/model/settings';
import { smt } from '@/lib/core/playbooks/smt';
import type { Recognition } from '@/lib/page/field';
import { recognise } from '@/lib/page/recognise';
import type { Rounds } from './bench';

const warmUp = 10;
/** The page's clock is coarse, so each round does the same a few times. */
const repeats = 5;

Object.assign(globalThis, { harness: { measure } });

/** Times recognising the page and evaluating what was recognised, in turns. */
function measure(rounds: number): Rounds {
  const { snapshot } = recogniseOnce();
  const evaluateOnce = () =>
    evaluate({
      playbook: smt,
      plan: null,
      pupil: null,
      snapshot,
      today: '2026-11-21',
      settings: defaultSettings,
      otherPlans: [],
    });
  const times: Rounds = { recognise: [], evaluate: [] };
  for (let round = -warmUp; round < rounds; round += 1) {
    const recognising = time(recogniseOnce);
    const evaluating = time(evaluateOnce);
    if (round < 0) continue;
    times.recognise.push(recognising);
    times.evaluate.push(evaluating);
  }
  return times;
}

function recogniseOnce(): Recognition {
  const recognition = recognise(document, [smt], location.href);
  if (!recognition) throw new Error('the plan was not recognised');
  return recognition;
}

function time(work: () => unknown): number {
  const start = performance.now();
  for (let turn = 0; turn < repeats; turn += 1) work();
  return (performance.now() - start) / repeats;
}
