import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Handlers } from '@/lib/messages/server';
import { platformIdOf } from '@/lib/page/plan-id';
import type { Deps } from '../deps';
import { writeInEditor } from '../editor';
import { activePlaybooks, wordingTables } from '../playbooks';
import { targetOf } from '../target';

const badgeColours = { background: '#b3261e', text: '#ffffff' };

/** The files that show a handle, or a sidebar: what it looks at the page with comes first. */
const scriptsOf: Record<'handle' | 'sidebar' | 'plan', ScriptPublicPath[]> = {
  handle: ['/handle.js'],
  sidebar: ['/pupil.js', '/page.js', '/around.js', '/sidebar.js'],
  // A plan needs nothing that knows the screens around it.
  plan: ['/pupil.js', '/page.js', '/sidebar.js'],
};

type PageHandlers = Pick<
  Handlers,
  | 'page/found'
  | 'page/look'
  | 'playbooks/active'
  | 'playbooks/wordings'
  | 'editor/write'
  | 'around/load'
  | 'writer/load'
  | 'structure/load'
  | 'screens/load'
  | 'own-page/open'
  | 'documents/texts'
  | 'badge/show'
>;

/** What a school's page asks for: the sidebar, the playbooks, an editor that is written, the badge. */
export function pageHandlers({ store, handed }: Pick<Deps, 'store' | 'handed'>): PageHandlers {
  return {
    async 'page/found'({ state, handle, moved }, from) {
      const enough = handle !== undefined && !(await mayBeKept(store, from.url, moved === true));
      if (enough && handle === 'there') return { shown: 'handle' };
      // A second copy gives way to the one that is there, so a message that arrives twice does no harm.
      const shown = enough ? 'handle' : 'sidebar';
      const brought = browser.scripting.executeScript({
        target: targetOf(from),
        files: scriptsOf[shown === 'sidebar' && state === 'plan' ? 'plan' : shown],
      });
      // What the sidebar will ask for first is made while the browser loads it.
      if (shown === 'sidebar') wordingTables();
      await brought;
      return { shown };
    },
    async 'page/look'({ tabId }) {
      await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: scriptsOf.sidebar });
      return {};
    },
    async 'playbooks/active'() {
      return activePlaybooks();
    },
    async 'playbooks/wordings'() {
      return wordingTables();
    },
    async 'editor/write'({ path, html }, from) {
      const [done] = await browser.scripting.executeScript({
        target: targetOf(from),
        world: 'MAIN',
        func: writeInEditor,
        args: [path, html],
      });
      return { written: done?.result === true };
    },
    async 'around/load'(_, from) {
      await browser.scripting.executeScript({ target: targetOf(from), files: ['/around.js'] });
      return {};
    },
    async 'writer/load'(_, from) {
      await browser.scripting.executeScript({ target: targetOf(from), files: ['/writer.js'] });
      return {};
    },
    async 'structure/load'(_, from) {
      await browser.scripting.executeScript({ target: targetOf(from), files: ['/structure.js'] });
      return {};
    },
    async 'screens/load'(_, from) {
      await browser.scripting.executeScript({ target: targetOf(from), files: ['/screens.js'] });
      return {};
    },
    async 'documents/texts'({ planId }) {
      return handed.take(planId);
    },
    async 'own-page/open'({ section, texts, ...about }, from) {
      const pupil = about.plan === undefined ? undefined : (await store.read(about.plan))?.pupil;
      const ofSchool = pupil !== undefined && pupil.host === new URL(from.url).host;
      if (texts !== undefined && about.plan !== undefined && ofSchool) await handed.give({ planId: about.plan, texts });
      const given = Object.entries(about).filter((entry): entry is [string, string] => entry[1] !== undefined);
      const query = given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
      await browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}${query}#${section}` });
      return {};
    },
    async 'badge/show'({ open }, { tabId }) {
      if (tabId === null) return {};
      const text = open === null || open === 0 ? '' : String(open);
      await browser.action.setBadgeText({ tabId, text });
      await browser.action.setBadgeBackgroundColor({ tabId, color: badgeColours.background });
      await browser.action.setBadgeTextColor({ tabId, color: badgeColours.text });
      return {};
    },
  };
}

/** Whether something is kept that the pupil of this address may be in, or that says what the school's fields are. */
async function mayBeKept(store: Deps['store'], url: string, moved: boolean): Promise<boolean> {
  return store.mayKnow(new URL(url).host, moved ? null : platformIdOf(url, null));
}
