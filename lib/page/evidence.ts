/** What the loader thinks a page may hold: nothing for us, a pupil's file, or a plan. */
export type Evidence = 'none' | 'pupil' | 'plan';

const otherModules =
  /[?&]module=(messages|planner|results|intradesk|forms|timetable|news|homepage|documents|profile|agenda|presence|grades|helpdesk|weblinks|links|conversation|userlist|manual|admin|skore|exercises|uploadzone|wall|tasks)\b|^\/(planner|results|intradesk|forms|timetable|links|parent-contact|online-session|lesson-content|presence|grades|documents|profile|agenda|messages|news|helpdesk|login|2fa)\b/i;
const lvsAddress = /[?&]module=(lvs|leerlingvolgsysteem)\b|\/(lvs|leerlingvolgsysteem)(\/|$)|^\/studentcard\b/i;
const pupilParts =
  '#lvs_wrapper_container, #lvs_toolbar, #startpage_start, .lvs_item, [class*="pupil_nav"], [class*="profile_header"], [class*="pupilinfo"], .search_notes_itemrow';
const planWords = /\bsmt\b|smt-|sociaal-?\s?maatschappelijke training|trainingsplan|trainingsplaats/i;
const partWords =
  /wenselijk|standpunt|mening van|startdatum|begindatum|einddatum|stopdatum|van \.\. tot|klemtoon|klemtonen|aandachtspunt|motivatie|verantwoording|waarom|overeenkomst|akkoord|toestemming|ondertek|\btac\b|\bihp\b|\bdagen\b|weekdagen|verlenging|contacten|trainingsplaats|smt-?\s?plaats|begeleiding|evaluatie/gi;
/** What stands on the screens beside a plan: reports, conversations, and the list of a pupil's lines. */
const aroundWords = /klassenra|dossierlijn|oudercontact|gespreks|overleg en gesprek|historiek|tijdlijn|\bkr\b/i;

/**
 * Looks cheaply at the page: the address, a few platform parts, and words in texts and hints, same-origin frames and open
 * shadow roots included. Never a decision: `recognise` decides.
 */
export function evidence(document: Document, location: Pick<Location, 'href' | 'pathname' | 'search'>): Evidence {
  const lvs = lvsAddress.test(`${location.pathname}${location.search}`) || lvsAddress.test(location.search);
  if (!lvs && (otherModules.test(location.search) || otherModules.test(location.pathname))) return 'none';
  const words = wordsOfPage(document);
  if (planWords.test(words)) {
    const parts = new Set((words.match(partWords) ?? []).map((part) => part.toLowerCase()));
    if (parts.size >= 4 || (lvs && parts.size >= 2)) return 'plan';
    if (lvs) return 'pupil';
  }
  return lvs && (document.querySelector(pupilParts) || aroundWords.test(words)) ? 'pupil' : 'none';
}

/** Texts and hints of a document with its readable frames and open shadow roots. */
function wordsOfPage(document: Document): string {
  const words: string[] = [];
  const read = (root: Document | ShadowRoot): void => {
    const body = 'body' in root ? root.body : root;
    if (!body) return;
    words.push(body.textContent ?? '');
    for (const element of root.querySelectorAll(
      '[placeholder], [error], [aria-label], input[title], textarea[title], select[title]',
    )) {
      for (const name of ['placeholder', 'error', 'aria-label', 'title']) words.push(element.getAttribute(name) ?? '');
    }
    for (const element of root.querySelectorAll('input[value]'))
      words.push((element.getAttribute('value') ?? '').slice(0, 80));
    for (const frame of root.querySelectorAll('iframe, frame')) {
      const inside = documentOf(frame as HTMLIFrameElement);
      if (inside) read(inside);
    }
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) read(element.shadowRoot);
  };
  read(document);
  return words.join('\n');
}

function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/**
 * Watches a page whose evidence may still come: calls `onEvidence` when it changes, at most once a settle time, until the
 * signal ends it. Content that is loaded later, in frames too, is seen when it lands.
 */
export function watchEvidence(
  document: Document,
  location: Pick<Location, 'href' | 'pathname' | 'search'>,
  onEvidence: (found: Evidence) => void,
  signal: AbortSignal,
  settle = 300,
): void {
  let last: Evidence | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const look = (): void => {
    timer = null;
    const found = evidence(document, location);
    if (found === last) return;
    last = found;
    onEvidence(found);
  };
  const later = (): void => {
    timer ??= setTimeout(look, settle);
  };
  if (signal.aborted) return;
  const observer = new MutationObserver(later);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  document.addEventListener('load', later, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer) clearTimeout(timer);
  });
  look();
}
