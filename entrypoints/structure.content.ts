import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerStructure } from '@/lib/page/structure/on-demand';
import { structureOf } from '@/lib/page/structure/structure';

/** Injected beside the sidebar when somebody wants to save a page's structure, so that nobody else carries its weight. */
export default defineContentScript({
  matches: ['https://*.smartschool.be/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => offerStructure(structureOf),
});
