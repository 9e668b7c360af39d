import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchEvidence } from '@/lib/page/evidence';
import { schoolPages } from '@/lib/settings/school-pages';

const mostTries = 3;
const patience = 1000;

/**
 * Runs on every page of a school, so it is small and does one thing: when a pupil's file or a plan shows, it asks for
 * the sidebar, and ends.
 */
export default defineContentScript({
  ...schoolPages,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    const controller = new AbortController();
    let tries = 0;

    async function ask(state: 'pupil' | 'plan'): Promise<void> {
      tries += 1;
      const answer: unknown = await browser.runtime
        .sendMessage({ message: 'page/found', input: { state } })
        .catch(() => null);
      if (controller.signal.aborted) return;
      const asked = typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
      if (asked || tries >= mostTries) controller.abort();
      else setTimeout(() => void ask(state), patience);
    }

    watchEvidence(
      document,
      location,
      (found) => {
        if (found !== 'none' && tries === 0) void ask(found);
      },
      controller.signal,
    );
  },
});
