import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { extname, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Markup } from './html.ts';
import { linesPage } from './pages/around.ts';
import { crypticPage } from './pages/cryptic.ts';
import { pupilListPage, pupilStartPage, startPage } from './pages/lists.ts';
import { hostilePage, latePage, swapFragment, swapPage } from './pages/moving.ts';
import { composePage, conversationsPage, ihpPage, newsPage, reportPage, sheetPage, stagePage } from './pages/others.ts';
import { planFields, planPage, planUrl } from './pages/plan.ts';
import type { Layout, Pupil } from './pupils.ts';
import type { SchoolRecords } from './school.ts';

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const packages = folder('../../node_modules/');

/** Files that pages ask for, and where they are. */
const files: [prefix: string, folder: string][] = [
  ['/assets/', folder('assets/')],
  ['/vendor/tinymce/', `${packages}tinymce/`],
  ['/vendor/jquery-ui/', `${packages}jquery-ui/dist/`],
  ['/vendor/', `${packages}jquery/dist/`],
];

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

const strict = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:";

/** What the school answers to one request. */
export async function answer(records: SchoolRecords, request: IncomingMessage): Promise<Answer> {
  const url = new URL(request.url ?? '/', 'https://demo.smartschool.be');
  const file = files.find(([prefix]) => url.pathname.startsWith(prefix));
  if (file) return sendFile(file[1], url.pathname.slice(file[0].length));
  if (request.method === 'POST') return submit(records, url, request);
  const shown = choosePage(records, url);
  return shown ? send(shown, url.searchParams.get('csp') === 'strict') : notFound;
}

const notFound: Answer = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Niet gevonden' };

function send(markup: Markup, strictPolicy: boolean): Answer {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return {
    status: 200,
    headers: strictPolicy ? { ...headers, 'content-security-policy': strict } : headers,
    body: markup.text,
  };
}

function choosePage(records: SchoolRecords, { searchParams }: URL): Markup | null {
  const module = searchParams.get('module');
  if (module === null) return startPage();
  if (module === 'Messages') return composePage();
  if (module === 'News') return newsPage();
  if (module !== 'LVS') return null;
  const pupil = records.find(searchParams.get('pupilID'));
  return pupil ? pageOfPupil(records, pupil, searchParams) : pupilListPage(records.all());
}

function pageOfPupil(records: SchoolRecords, pupil: Pupil, parameters: URLSearchParams): Markup {
  const pages: Record<string, () => Markup> = {
    item: () => planPage(pupil, parameters.get('function') === 'edit' ? 'edit' : 'view', layoutOf(pupil, parameters)),
    cryptic: () => crypticPage(pupil, parameters.get('function') === 'view' ? 'view' : 'edit'),
    conversations: () => conversationsPage(pupil),
    report: () => reportPage(pupil),
    lines: () => linesPage(pupil, parameters.get('part') === 'first'),
    ihp: () => ihpPage(pupil),
    stage: () => stagePage(pupil),
    sheet: () => sheetPage(pupil),
    swap: () => swapPage(pupil, records.all()),
    fragment: () => swapFragment(pupil, parameters.get('part')),
    late: () => latePage(pupil),
    hostile: () => hostilePage(pupil),
  };
  return (pages[parameters.get('file') ?? ''] ?? (() => pupilStartPage(pupil)))();
}

function layoutOf(pupil: Pupil, parameters: URLSearchParams): Layout {
  const asked = parameters.get('layout');
  return asked === 'divs' || asked === 'fieldset' || asked === 'richtext' ? asked : pupil.layout;
}

/** Keeps a submitted plan and shows it to be read. */
async function submit(records: SchoolRecords, url: URL, request: IncomingMessage): Promise<Answer> {
  const pupil = records.find(url.searchParams.get('pupilID'));
  if (!pupil) return notFound;
  const layout = url.searchParams.get('file') === 'item' ? layoutOf(pupil, url.searchParams) : 'divs';
  records.submit(pupil, planFields(layout), await readForm(request));
  return { status: 303, headers: { location: planUrl(pupil, 'view', layout) }, body: '' };
}

/** The fields of a form, multipart or urlencoded; of files only the names. */
async function readForm(request: IncomingMessage): Promise<Map<string, string[]>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  const form = await new Response(Buffer.concat(chunks), { headers }).formData();
  const fields = new Map<string, string[]>();
  for (const [name, value] of form) {
    fields.set(name, [...(fields.get(name) ?? []), typeof value === 'string' ? value : value.name]);
  }
  return fields;
}

async function sendFile(from: string, path: string): Promise<Answer> {
  const full = normalize(`${from}${decodeURIComponent(path)}`);
  if (!full.startsWith(from)) return notFound;
  const body = await readFile(full).catch(() => null);
  if (body === null) return notFound;
  return { status: 200, headers: { 'content-type': types[extname(full)] ?? 'application/octet-stream' }, body };
}
