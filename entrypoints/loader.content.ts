import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Hint, watchEvidence } from '@/lib/page/evidence';
import { standing, takeHandleAway } from '@/lib/page/show/own-element';
import { schoolPages } from '@/lib/settings/school-pages';

const mostTries = 3;
const patience = 1000;

/**
 * Runs on every page of a school, so it is small and does one thing: when a pupil's file or a plan shows, it asks for
 * the sidebar, and ends. Where a handle was enough it goes on looking, for the plan that may come.
 */
export default defineContentScript({
  ...schoolPages,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    const controller = new AbortController();
    const { signal } = controller;
    let asked = 0;

    async function ask(state: 'pupil' | 'plan', { plain, moved }: Hint): Promise<void> {
      asked += 1;
      const mine = asked;
      const handle = standing(document) === 'handle' ? 'there' : 'enough';
      const input = { state, ...(plain ? { handle } : {}), ...(plain && moved ? { moved } : {}) };
      for (let tries = 0; tries < mostTries; tries += 1) {
        const answer: unknown = await browser.runtime.sendMessage({ message: 'page/found', input }).catch(() => null);
        if (signal.aborted || mine !== asked) return;
        const shown = shownBy(answer);
        if (shown === 'handle') return;
        if (shown !== null) break;
        await new Promise((done) => setTimeout(done, patience));
      }
      controller.abort();
    }

    watchEvidence(
      document,
      location,
      (found, hint) => {
        if (standing(document) === 'sidebar') controller.abort();
        else if (found !== 'none') void ask(found, hint);
        else if (asked > 0) {
          asked += 1;
          takeHandleAway(document);
        }
      },
      signal,
    );
  },
});

/** What the background answers to have brought; null when it did not answer well. */
function shownBy(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer) || answer.ok !== true) return null;
  const output = 'output' in answer ? answer.output : null;
  return typeof output === 'object' && output !== null && 'shown' in output ? output.shown : null;
}
