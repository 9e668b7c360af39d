import { createRoot } from 'react-dom/client';
import { createClient } from '@/lib/messages/client';
import { parseSchoolAddress } from '@/lib/settings/school-pages';
import { today } from '@/lib/settings/today';
import { createOwnPageStore } from '@/lib/view/welcome-store';
import { App } from './app';
import './style.css';

/** The file goes the way of every download of this browser. */
function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const controller = new AbortController();
window.addEventListener('pagehide', () => controller.abort(), { once: true });
const ownPage = createOwnPageStore({
  client: createClient(),
  today,
  parseAddress: parseSchoolAddress,
  saveFile,
  signal: controller.signal,
});
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App {...ownPage} />);
void ownPage.actions.start();
