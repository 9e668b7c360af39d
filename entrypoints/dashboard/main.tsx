import { createRoot } from 'react-dom/client';
import { createClient } from '@/lib/messages/client';
import { parseSchoolAddress } from '@/lib/settings/school-pages';
import { today } from '@/lib/settings/today';
import { createOwnPageStore } from '@/lib/view/welcome-store';
import { App } from './app';
import './style.css';

const controller = new AbortController();
window.addEventListener('pagehide', () => controller.abort(), { once: true });
const ownPage = createOwnPageStore({
  client: createClient(),
  today,
  parseAddress: parseSchoolAddress,
  signal: controller.signal,
});
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App {...ownPage} />);
void ownPage.actions.start();
