import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Hint, watchEvidence } from '@/lib/page/evidence';
import { standing, takeHandleAway } from '@/lib/page/show/own-element';

const mostTries = 3;
const patience = 1000;

/**
 * Runs on every page of a school, so it is small and does one thing: when a pupil's file or a plan shows, it asks for
 * the sidebar, and ends. Where a handle was enough it goes on looking, for the plan that may come. The manifest names it
 * (`wxt.config.ts`): what comes with a content script's own wrapper would weigh more than the script.
 */
export default defineUnlistedScript({
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
        const answer: unknown = await Promise.race([tell(input).catch(() => null), rest(patience * 4)]);
        if (signal.aborted || mine !== asked) return;
        const shown = shownBy(answer);
        if (shown === 'handle') return;
        if (shown !== null) break;
        await rest(patience);
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

/** Answers nothing, after so long: what is sent to a background that is being stopped may never be answered. */
const rest = (milliseconds: number): Promise<null> => new Promise((done) => setTimeout(done, milliseconds, null));

/** The extension's interface is asked for when there is something to say: a browser makes it at its first use. */
async function tell(input: object): Promise<unknown> {
  const { browser = null, chrome = null } = globalThis as { browser?: Api; chrome?: Api };
  return (browser?.runtime?.id ? browser : chrome)?.runtime?.sendMessage({ message: 'page/found', input });
}

interface Api {
  runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> };
}

/** What the background answers to have brought; null when it did not answer well. */
function shownBy(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer) || answer.ok !== true) return null;
  const output = 'output' in answer ? answer.output : null;
  return typeof output === 'object' && output !== null && 'shown' in output ? output.shown : null;
}
