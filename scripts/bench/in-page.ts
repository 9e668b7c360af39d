// Runs in the page, in an isolated world: the two things that happen on every change of a plan's page.
import { evaluate } from '@/lib/core/evaluate/evaluate';
import { defaultSettings } from '@/lib/core/model/settings';
import { smt } from '@/lib/core/playbooks/smt';
import { recognise } from '@/lib/page/recognise';
import type { Rounds } from './bench';

const warmUp = 10;

Object.assign(globalThis, { harness: { measure } });

/** Times recognising the page and evaluating what was recognised, in turns. */
function measure(rounds: number): Rounds {
  const times: Rounds = { recognise: [], evaluate: [] };
  for (let round = -warmUp; round < rounds; round += 1) {
    const start = performance.now();
    const recognition = recognise(document, [smt], location.href);
    const between = performance.now();
    if (!recognition) throw new Error('the plan was not recognised');
    evaluate({
      playbook: smt,
      plan: null,
      pupil: null,
      snapshot: recognition.snapshot,
      today: '2026-11-21',
      settings: defaultSettings,
      otherPlans: [],
    });
    const end = performance.now();
    if (round < 0) continue;
    times.recognise.push(between - start);
    times.evaluate.push(end - between);
  }
  return times;
}
