import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showHandle } from '@/lib/page/show/handle';
import { mount } from '@/lib/page/show/mount';
import { handleWords } from '@/lib/view/handle-words';
import styles from './style.css?inline';

/**
 * Injected by the background where a pupil's file shows no plan and nothing is kept of the pupil: a handle that looks like
 * the folded sidebar's, and brings the sidebar when somebody wants it.
 */
export default defineUnlistedScript({
  main() {
    const controller = new AbortController();
    const { signal } = controller;
    let asked = false;
    const mounted = mount(document, {
      styles,
      controller,
      mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
      stays: () => false,
      handle: { asked: () => asked },
    });
    if (mounted === null) return;
    const handle = showHandle(mounted.container, handleWords, () => {
      asked = true;
      void tell({ state: 'asked' });
    });
    async function tell(input: { state: 'asked' } | { state: 'pupil'; handle: 'there' }): Promise<void> {
      const answer: unknown = await browser.runtime.sendMessage({ message: 'page/found', input }).catch(() => null);
      if (answer === null && input.state === 'asked') handle.sayRenewed();
    }
    /** A plan that is kept by now may be this pupil's. */
    const hear = (message: unknown): undefined => {
      const notice = typeof message === 'object' && message !== null && 'notice' in message ? message.notice : null;
      if (notice === 'toggle') handle.press();
      if (notice === 'plan-changed' || notice === 'couplings-changed') void tell({ state: 'pupil', handle: 'there' });
    };
    browser.runtime.onMessage.addListener(hear);
    signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(hear), { once: true });
  },
});
