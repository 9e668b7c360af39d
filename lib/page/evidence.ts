/** What the loader thinks a page may hold: nothing for us, a pupil's file, or a plan. */
export type Evidence = 'none' | 'pupil' | 'plan';

/** What more can be said of it. */
export interface Hint {
  /** A pupil's file with no form that may be a plan. */
  plain: boolean;
  /** Who the page names changed while its address stayed. */
  moved: boolean;
}

const otherModules =
  /[?&]module=(messages|planner|results|intradesk|forms|timetable|news|homepage|documents|profile|agenda|presence|grades|helpdesk|weblinks|links|conversation|userlist|manual|admin|skore|exercises|uploadzone|wall|tasks)\b|^\/(planner|results|intradesk|forms|timetable|links|parent-contact|online-session|lesson-content|presence|grades|documents|profile|agenda|messages|news|helpdesk|login|2fa)\b/i;
const lvsAddress = /[?&]module=(lvs|leerlingvolgsysteem)\b|\/(lvs|leerlingvolgsysteem)(\/|$)|^\/studentcard\b/i;
/** Parts of every page of the platform's pupil files, also of lists that name no pupil or many. */
const lvsParts = '#lvs_wrapper_container, #lvs_toolbar, #startpage_start, .lvs_item, .search_notes_itemrow';
/** Where the platform names the pupil. */
const pupilParts = '[class*="pupil_nav"], [class*="profile_header"], [class*="pupilinfo"]';
/** An address that names a pupil. */
const pupilAddress = /pupil_?id|leerling_?id|student_?id|\d_\d+_\d/i;
const planWords = /\bsmt\b|smt-|sociaal-?\s?maatschappelijke training|trainingsplan|trainingsplaats/i;
const partWords =
  /wenselijk|standpunt|mening van|startdatum|begindatum|einddatum|stopdatum|van \.\. tot|klemtoon|klemtonen|aandachtspunt|motivatie|verantwoording|waarom|overeenkomst|akkoord|toestemming|ondertek|\btac\b|\bihp\b|\bdagen\b|weekdagen|verlenging|contacten|trainingsplaats|smt-?\s?plaats|begeleiding|evaluatie/gi;
/** What stands on the screens beside a plan: reports, conversations, and the list of a pupil's lines. */
const aroundWords =
  /klassenra|dossierlijn|oudercontact|gesprek|historiek|tijdlijn|\bkr\b|(?:naam|betrokken)(?: van de)? leerling/i;

/** Headings of other documents in a pupil's file, and words that a heading or title of a plan has. */
const otherHeading =
  /handelingsplan|\bihp\b|\biac\b|stage|werkplekleren|zorg(fiche|dossier)|attest|ouder(contact|gesprek)|klassenra|gespreksverslag|overleg en gesprek|begeleidingsplan|evaluatieformulier/i;
const ownHeading = /\bsmt|training|\bitp\b/i;
const headings = 'h1, h2, h3, h4, h5, h6, legend, caption, [role="heading"]';
const titles = `${headings}, input, [class*="title" i], [class*="titel" i], [class*="heading" i], [class*="kop" i]`;
/** More fields than this beside a word of a plan may be one, whatever they are called. */
const someFields = 5;
const longestTitle = 160;

/** What was seen so far; more can only be added. */
interface Signs {
  plan: boolean;
  around: boolean;
  pupil: boolean;
  lvs: boolean;
  parts: Set<string>;
  /** How often a part that names the pupil came. */
  named: number;
}

type Place = Pick<Location, 'href' | 'pathname' | 'search'>;
type Root = Document | ShadowRoot;

/**
 * Looks cheaply at the page: the address, a few platform parts, and words in texts and hints, same-origin frames and open
 * shadow roots included. Never a decision: `recognise` decides.
 */
export function evidence(document: Document, location: Place): Evidence {
  const signs = noSigns();
  if (mayBe(location)) read([document], signs);
  return judge(signs, location);
}

const noSigns = (): Signs => ({ plan: false, around: false, pupil: false, lvs: false, parts: new Set(), named: 0 });

const isLvs = ({ pathname, search }: Place): boolean =>
  lvsAddress.test(`${pathname}${search}`) || lvsAddress.test(search);

/** Whether anything for us may stand at this address. */
const mayBe = (location: Place): boolean =>
  isLvs(location) || !(otherModules.test(location.search) || otherModules.test(location.pathname));

function judge({ plan, parts, pupil, lvs: inFile, around }: Signs, location: Place): Evidence {
  if (!mayBe(location)) return 'none';
  const lvs = isLvs(location);
  if (plan) {
    if (parts.size >= 4 || (lvs && parts.size >= 2)) return 'plan';
    if (lvs) return 'pupil';
  }
  const named = inFile && (parts.size >= 2 || pupilAddress.test(location.href));
  return lvs && (pupil || around || named) ? 'pupil' : 'none';
}

/**
 * Whether the page shows a pupil and no plan, as far as this cheap look can tell: a part or the address names the pupil,
 * and there is no form with a word of a plan, unless its headings call it something else.
 */
function isPlain({ plan, pupil }: Signs, found: Evidence, location: Place, roots: Iterable<Root>): boolean {
  if (found === 'none' || !(pupil || pupilAddress.test(location.href))) return false;
  if (!plan) return true;
  let fields = 0;
  let others = false;
  let own = false;
  for (const root of roots) {
    fields += root.querySelectorAll('input:not([type="hidden"]), textarea, select').length;
    for (const element of root.querySelectorAll(titles)) {
      const text = (element.localName === 'input' ? element.getAttribute('value') : element.textContent) ?? '';
      if (text.length > longestTitle) continue;
      own ||= ownHeading.test(text);
      others ||= element.matches(headings) && otherHeading.test(text);
    }
  }
  return (others && !own && fields > 1) || (found === 'pupil' && fields <= someFields);
}

/** Reads documents, shadow roots, elements and texts, with the frames and shadow roots in them; `meet` is told of these. */
function read(nodes: Iterable<Node>, signs: Signs, meet?: (root: Root | Element) => void): void {
  const words: string[] = [];
  const readRoot = (root: Root): void => {
    meet?.(root);
    readNode(root);
  };
  const readNode = (top: Node): void => {
    words.push(top.nodeType === 9 ? bodyText(top as Document) : (top.textContent ?? ''));
    if (top.nodeType === 3) return;
    const part = top as Element | Root;
    if (part.querySelector(pupilParts) !== null) name();
    signs.lvs ||= part.querySelector(lvsParts) !== null;
    if (top.nodeType === 1) {
      if ((top as Element).matches(telling)) readElement(top as Element);
      enter(top as Element);
    }
    for (const element of part.querySelectorAll(telling)) readElement(element);
    for (const element of part.querySelectorAll('*')) enter(element);
  };
  const name = (): void => {
    signs.pupil = true;
    signs.named += 1;
  };
  const readElement = (element: Element): void => {
    for (const name of hints) words.push(element.getAttribute(name) ?? '');
    if (element.matches(fields)) words.push(element.getAttribute('title') ?? '');
    if (element.localName === 'input') words.push((element.getAttribute('value') ?? '').slice(0, 80));
  };
  const enter = (element: Element): void => {
    const { localName } = element;
    if (element.shadowRoot) readRoot(element.shadowRoot);
    else if (localName.includes('-')) meet?.(element);
    if (localName === 'iframe' || localName === 'frame') {
      const inside = documentOf(element as HTMLIFrameElement);
      if (inside) readRoot(inside);
    }
  };
  for (const node of nodes) {
    if (node.nodeType === 9 || node.nodeType === 11) readRoot(node as Root);
    else {
      if (node.nodeType === 1) {
        if ((node as Element).closest(pupilParts)) name();
        signs.lvs ||= (node as Element).matches(lvsParts);
      }
      readNode(node);
    }
  }
  const text = words.join('\n');
  signs.plan ||= planWords.test(text);
  signs.around ||= aroundWords.test(text);
  for (const [part] of text.matchAll(partWords)) signs.parts.add(part.toLowerCase());
}

const hints = ['placeholder', 'error', 'aria-label'];
const fields = 'input, textarea, select';
/** What says more than its text: every element is met for the first time here, so most are asked as little as can be. */
const telling = `${fields}, ${hints.map((name) => `[${name}]`).join(', ')}`;

/** The words of a document, without meeting any of its elements. */
const bodyText = (document: Document): string =>
  document.evaluate('string(/html/body)', document, null, stringType, null).stringValue;
const stringType = 2;

function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/** A shadow root that a script hangs on later is not told of, so custom elements are asked again so often. */
const mostAsks = 20;

/**
 * Watches a page whose evidence may still come: calls `onEvidence` when it changes or another address or pupil comes, at
 * most once a settle time, until the signal ends it. After the first look only what was added is read, in frames and shadow roots too.
 */
export function watchEvidence(
  document: Document,
  location: Place,
  onEvidence: (found: Evidence, hint: Hint) => void,
  signal: AbortSignal,
  settle = 300,
): void {
  if (signal.aborted) return;
  let signs = noSigns();
  let address = '';
  let last = '';
  let timer: ReturnType<typeof setTimeout> | null = null;
  let asks = 0;
  const added = new Set<Node>();
  const roots = new Set<Root>();
  const waiting = new Set<Element>();

  const meet = (met: Root | Element): void => {
    if (met.nodeType === 1) waiting.add(met as Element);
    else if (!roots.has(met as Root)) {
      roots.add(met as Root);
      follow(met as Root, met);
    }
  };
  const look = (): void => {
    timer = null;
    if (address !== location.href) {
      // Another page in the same document: what was seen belongs to the former.
      address = location.href;
      signs = noSigns();
      added.clear();
      added.add(document);
    }
    for (const host of waiting) {
      if (host.shadowRoot) added.add(host.shadowRoot);
      if (host.shadowRoot || !host.isConnected) waiting.delete(host);
    }
    if (mayBe(location)) read(outermost(added), signs, meet);
    added.clear();
    const found = judge(signs, location);
    const plain = isPlain(signs, found, location, roots);
    const now = found === 'none' ? found : `${found} ${plain} ${signs.named} ${address}`;
    if (now !== last) {
      last = now;
      onEvidence(found, { plain, moved: signs.named > 1 });
    }
    if (waiting.size > 0 && asks < mostAsks) {
      asks += 1;
      later();
    }
  };
  const later = (): void => {
    if (!signal.aborted) timer ??= setTimeout(look, settle);
  };
  const observer = new MutationObserver((records) => {
    let came = false;
    for (const { type, target, addedNodes } of records) {
      for (const node of type === 'characterData' ? [target] : addedNodes) {
        if (isOurs(node)) continue;
        added.add(node.nodeType === 1 ? node : around(node));
        came = true;
      }
      came ||= addedNodes.length === 0;
    }
    if (came) later();
  });
  const loaded = ({ target }: Event): void => {
    const inside = target && 'contentDocument' in target ? documentOf(target as HTMLIFrameElement) : null;
    if (inside) added.add(inside);
    later();
  };
  // A frame's listeners refuse a signal of another realm, so they are taken away by hand.
  const follow = (root: Root, observed: Node): void => {
    observer.observe(observed, { childList: true, subtree: true, characterData: true });
    root.addEventListener('load', loaded, true);
  };
  roots.add(document);
  follow(document, document);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const root of roots) root.removeEventListener('load', loaded, true);
    if (timer) clearTimeout(timer);
  });
  look();
}

const isOurs = (node: Node): boolean => node.nodeName.startsWith('DRAAIBOEK-');

/** A text says more with what stands beside it in its holder, unless much does. */
const around = (node: Node): Node => {
  const holder = node.parentElement;
  return holder && holder.childNodes.length <= 20 && holder.localName !== 'body' ? holder : node;
};

/** What still stands on the page and lies in none of the others. */
function* outermost(nodes: ReadonlySet<Node>): Iterable<Node> {
  for (const node of nodes) {
    let inside =
      !node.isConnected || !(node.nodeType === 9 || node.nodeType === 11 || node.nodeType === 1 || node.nodeType === 3);
    for (let at = node.parentNode; at && !inside; at = at.parentNode) inside = nodes.has(at);
    if (!inside) yield node;
  }
}
