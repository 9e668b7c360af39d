import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Panels } from '@/components/checklist/panels';
import { offerPick } from '@/lib/page/couple/on-demand';
import { pick } from '@/lib/page/couple/pick';
import { screens } from '@/lib/view/screens';
import { offerScreens } from './offered';
import styles from './style.css?inline';

/**
 * Brought beside the sidebar when the first of these screens is asked for: most visits open none. What it has in common
 * with the sidebar it takes from there (`shared-modules.ts`).
 */
export default defineUnlistedScript({
  main() {
    offerPick(pick);
    offerScreens({ screens, Panels, styles });
  },
});
