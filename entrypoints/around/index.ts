import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportFormFields } from '@/lib/page/around/form-fields';
import { offerAround } from '@/lib/page/around/on-demand';
import { recogniseAround } from '@/lib/page/around/recognise-around';

/**
 * Injected with the sidebar where a pupil's file shows no plan, and beside it where a page turns out to be such a file: what
 * knows reports, conversations and lists of lines. What it has in common with the page's script it takes from there
 * (`shared-modules.ts`).
 */
export default defineUnlistedScript({
  main: () => offerAround({ recogniseAround, reportFormFields }),
});
