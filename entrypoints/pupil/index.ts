import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lendToPage } from './shared';

/**
 * Injected before the page's script, in the same world: tells whose page it is, and brings what all that look at a page stand
 * on. A script of its own, so that none grows into one that holds up a page while it is read.
 */
export default defineUnlistedScript({
  main: () => lendToPage(),
});
