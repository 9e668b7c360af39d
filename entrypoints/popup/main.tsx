import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/settings/popup';
import { createClient } from '@/lib/messages/client';
import { protocol } from '@/lib/messages/protocol';
import { isSchoolPage, schoolPages } from '@/lib/settings/school-pages';
import './style.css';

const origins = schoolPages.matches;
const client = createClient(protocol);

type Shown = Parameters<typeof Popup>[0]['state'];

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function stateNow(): Promise<Shown> {
  if (!(await browser.permissions.contains({ origins }))) return 'no-access';
  const tab = await activeTab();
  return isSchoolPage(tab?.url ?? '') ? 'school' : 'elsewhere';
}

/** Nobody hears it where the page has no sidebar. */
const tell = (tabId: number): Promise<boolean> =>
  browser.tabs.sendMessage(tabId, { notice: 'toggle' }, { frameId: 0 }).then(
    () => true,
    () => false,
  );

/** Shows or hides the sidebar, and brings it where nothing was recognised; false where it cannot be brought. */
async function toggle(): Promise<boolean> {
  const tab = await activeTab();
  if (tab?.id === undefined) return false;
  if (await tell(tab.id)) return true;
  const brought = await client.send('page/look', { tabId: tab.id }).then(
    () => true,
    () => false,
  );
  return brought && tell(tab.id);
}

const page = document.getElementById('root');
const root = page === null ? null : createRoot(page);

function show(state: Shown): void {
  const own = browser.runtime.getURL('/dashboard.html');
  root?.render(
    <Popup
      state={state}
      settingsUrl={`${own}#instellingen`}
      storedUrl={`${own}#gegevens`}
      onAllow={() => {
        void browser.permissions.request({ origins }).then(async () => show(await stateNow()));
      }}
      onToggle={() => {
        void toggle().then((heard) => (heard ? window.close() : show('nobody')));
      }}
    />,
  );
}

void stateNow().then(show);
