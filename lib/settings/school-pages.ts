/** Hosts under smartschool.be that are no school: the platform's own site, its status page, log-in, documents, meetings. */
const noSchool = ['www', 'status', 'oauth', 'wopi', 'wopi1', 'conference', 'conference03-gs'];
const noSchoolPaths = ['/login', '/2fa'];

/** Where Draaiboek may look: the pages of a school, not those where somebody logs in. */
export const schoolPages = {
  matches: ['https://*.smartschool.be/*'],
  excludeMatches: [
    ...noSchool.map((name) => `https://${name}.smartschool.be/*`),
    ...noSchoolPaths.map((path) => `https://*.smartschool.be${path}*`),
  ],
};

/** The same as `schoolPages`, for an address that a sender gives. */
export function isSchoolPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const address = new URL(url);
  if (address.protocol !== 'https:') return false;
  const name = /^([a-z0-9-]+(?:\.[a-z0-9-]+)*)\.smartschool\.be$/.exec(address.hostname)?.[1];
  if (name === undefined || noSchool.includes(name)) return false;
  return !noSchoolPaths.some((path) => address.pathname.startsWith(path));
}

/** What the user typed as the school's address: the host, or in Dutch what is wrong with it. */
export type SchoolAddress = { ok: true; host: string } | { ok: false; problem: string };

/** Accepts `demo`, `demo.smartschool.be` and a whole address copied from the browser; empty means "later". */
export function parseSchoolAddress(text: string): SchoolAddress {
  const typed = text.trim().toLowerCase();
  const host = /^(?:https?:\/\/)?([^/?#:]+)/.exec(typed)?.[1] ?? '';
  const full = host.includes('.') ? host : `${host}.smartschool.be`;
  if (isSchoolPage(`https://${full}/`)) return { ok: true, host: full };
  const example = 'Typ wat vooraan in het adres staat, bijvoorbeeld ‘demo’ of ‘demo.smartschool.be’.';
  if (host === '') return { ok: false, problem: example };
  if (!full.endsWith('.smartschool.be'))
    return { ok: false, problem: `Dit adres eindigt niet op smartschool.be. ${example}` };
  return { ok: false, problem: `Dit is niet het adres van een school. ${example}` };
}
