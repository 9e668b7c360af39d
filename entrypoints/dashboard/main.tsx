import { createRoot } from 'react-dom/client';
import { copy } from '@/entrypoints/page/copy';
import { createClient } from '@/lib/messages/client';
import { protocol } from '@/lib/messages/protocol';
import { parseSchoolAddress } from '@/lib/settings/school-pages';
import { today } from '@/lib/settings/today';
import type { MakeDocument, ReadOwnTemplate } from '@/lib/view/own-page-ports';
import { createOwnPageStore } from '@/lib/view/welcome-store';
import { App } from './app';
import './style.css';

/** The file goes the way of every download of this browser. */
function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const saveFile = (name: string, text: string) => save(name, new Blob([text], { type: 'application/json' }));

const wordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What makes documents is only loaded once one is made. */
const makeDocument: MakeDocument = async (name, template, values) => {
  const { fillDocx, makeDocx } = await import('@/lib/files/docx');
  const bytes = template instanceof ArrayBuffer ? fillDocx(template, values) : makeDocx(template, values);
  save(name, new Blob([bytes], { type: wordFile }));
};
const readTemplate: ReadOwnTemplate = async (bytes) => (await import('@/lib/files/own-template')).readTemplate(bytes);

const controller = new AbortController();
window.addEventListener('pagehide', () => controller.abort(), { once: true });
const ownPage = createOwnPageStore({
  client: createClient(protocol),
  today,
  parseAddress: parseSchoolAddress,
  saveFile,
  copy: (text, html) => copy(document, text, html),
  makeDocument,
  readTemplate,
  signal: controller.signal,
});
const about = new URLSearchParams(location.search);
ownPage.actions.startDocuments(about.get('plan'), about.get('document'));
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App {...ownPage} />);
void ownPage.actions.start();
