import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerWriter } from '@/lib/page/write/on-demand';
import { writeField } from '@/lib/page/write/write';

/** Injected beside the sidebar when something is filled in for the first time, so that a page that is only read does not carry it. */
export default defineUnlistedScript({
  main: () => offerWriter(writeField),
});
