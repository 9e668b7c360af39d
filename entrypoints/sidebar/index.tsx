import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createClient } from '@/lib/messages/client';
import { contentMessages } from '@/lib/messages/content';
import { mountMarkers } from '@/lib/page/show/markers';
import { mount, roomMaker } from '@/lib/page/show/mount';
import { showField } from '@/lib/page/show/show';
import { createSidebarStore } from '@/lib/view/sidebar-store';
import { hasWords, isOpen } from '@/lib/view/state';
import { offeredPage } from '../page/offered';
import { App } from './app';
import { createClock } from './clock';
import { createScreens } from './screens';
import styles from './style.css?inline';

/** Injected by the background into the top frame of a page that shows a pupil's plan or file. */
export default defineUnlistedScript({
  async main() {
    const controller = new AbortController();
    const { signal } = controller;
    const clock = await createClock();
    const client = createClient(contentMessages);
    const alive = () => browser.runtime?.id !== undefined;
    const mounted = mount(document, {
      styles,
      controller,
      mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
      stays: () => alive() || hasWords(sidebar.store.getState()),
    });
    if (mounted === null) return;
    const openPage = offeredPage();
    if (openPage === null) throw new Error('the script that reads the page did not run');
    const drawn = { markers: mountMarkers(document, signal), showField };
    const page = openPage({ document, mounted, client, drawn, signal });
    const screens = createScreens(client, mounted.root);
    const sidebar = createSidebarStore({
      client,
      page,
      screens,
      clock,
      newId: () => crypto.randomUUID(),
      alive,
      signal,
    });
    const makeRoom = roomMaker(document, signal);
    sidebar.store.subscribe((state) => makeRoom(isOpen(state)));
    const root = createRoot(mounted.container);
    signal.addEventListener('abort', () => root.unmount(), { once: true });
    window.addEventListener('focus', () => sidebar.look(), { signal });
    await sidebar.start();
    // Drawn in a task of its own: until here there was nothing to show.
    await clock.turn();
    if (signal.aborted) return;
    root.render(<App sidebar={sidebar} screens={screens} />);
    // Who asked a handle for the sidebar sees the handle's own sidebar open, once it has been drawn.
    if (mounted.asked) requestAnimationFrame(() => isOpen(sidebar.store.getState()) || sidebar.actions.setOpen(true));
  },
});
