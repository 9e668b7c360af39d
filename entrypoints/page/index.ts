import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageAdapter } from './adapter';
import { offerPage } from './offered';
import { lendToAround } from './shared';

/**
 * Injected just before the sidebar, in the same world: all that reads, writes and shows on the page. Two scripts, so that
 * neither grows into one that holds up a page while it is read.
 */
export default defineUnlistedScript({
  main() {
    lendToAround();
    offerPage(createPageAdapter);
  },
});
