import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerStructure } from '@/lib/page/structure/on-demand';
import { structureOf } from '@/lib/page/structure/structure';

/** Injected beside the sidebar when somebody wants to save a page's structure, so that nobody else carries its weight. */
export default defineUnlistedScript({
  main: () => offerStructure(structureOf),
});
