import { classOf, frameOf, parentOf } from '../dom';

/** `no`: on screen. `closed`: in an inactive tab or closed section, still part of the form. `hidden`: not on screen. */
export type Hidden = 'no' | 'closed' | 'hidden';

export interface Visibility {
  /** The outermost element that takes this one off the screen; null when it is on it. */
  cause(element: Element): Element | null;
  hidden(element: Element): Hidden;
  /** Whether all that was asked so far would be answered alike now. */
  stillHolds(): boolean;
}

/** Answers for one pass over the page: every ancestor is asked once. */
export function lookAtVisibility(): Visibility {
  const causes = new Map<Element, Element | null>();
  const closed = new Map<Element, boolean>();

  const frames = new Map<Document, boolean>();
  /** Whether the frames that a document stands in are on screen. */
  const isShowing = (document: Document): boolean => {
    let answer = frames.get(document);
    if (answer === undefined) {
      const frame = frameOf(document);
      answer = !frame || (isPlainlyShown(frame) && isShowing(frame.ownerDocument));
      frames.set(document, answer);
    }
    return answer;
  };

  const cause = (element: Element): Element | null => {
    const known = causes.get(element);
    if (known !== undefined) return known;
    if (isPlainlyShown(element) && isShowing(element.ownerDocument)) {
      causes.set(element, null);
      return null;
    }
    const parent = parentOf(element);
    const answer = (parent ? cause(parent) : null) ?? (takesAway(element) ? element : null);
    causes.set(element, answer);
    return answer;
  };

  return {
    cause,
    hidden(element) {
      const root = cause(element);
      if (!root) return 'no';
      let answer = closed.get(root);
      if (answer === undefined) {
        answer = isClosedSection(root);
        closed.set(root, answer);
      }
      return answer ? 'closed' : 'hidden';
    },
    stillHolds() {
      const now = lookAtVisibility();
      for (const [element, answer] of causes) if (now.cause(element) !== answer) return false;
      for (const [root, answer] of closed) if (isClosedSection(root) !== answer) return false;
      return true;
    },
  };
}

/** On screen with all that holds it in its document, by the browser's one word; where it says otherwise each holder is asked. */
const isPlainlyShown = (element: Element): boolean =>
  typeof element.checkVisibility === 'function' && element.checkVisibility(withVisibility);
const withVisibility = { visibilityProperty: true };

function takesAway(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return element.hasAttribute('hidden');
  const style = view.getComputedStyle(element);
  return style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse';
}

const sectionWords =
  /(^|[\s_-])(tab|tabs|pane|panel|tabpanel|accordion|collaps\w*|section|sectie|step|stap|page|wizard)/i;
const sectionWordsInside = /tabpanel|tabcontent|tab-?pane|tabpage|accordion|collapse/i;

/** An inactive tab or closed section is one of several parts that something on the page can open. */
function isClosedSection(root: Element): boolean {
  if (root.getAttribute('role') === 'tabpanel') return true;
  const names = `${root.getAttribute('class') ?? ''} ${root.id}`;
  if (sectionWordsInside.test(names)) return true;
  if (isOpenedBySomething(root) || isOneOfTabs(root) || isUnderItsRow(root) || isUnderItsTitle(root)) return true;
  return sectionWords.test(names) && hasVisibleTwin(root);
}

function isOpenedBySomething(root: Element): boolean {
  const labelled = root.getAttribute('aria-labelledby');
  if (labelled) {
    const opener = root.ownerDocument.getElementById(labelled.split(/\s+/)[0] ?? '');
    const role = opener?.getAttribute('role');
    if (role === 'tab' || opener?.hasAttribute('aria-expanded')) return true;
  }
  const holder = root.getRootNode() as Document | ShadowRoot;
  if (root.id !== '') {
    const openers = holder.querySelectorAll(
      '[aria-controls], a[href^="#"], [onclick], [data-target], [data-bs-target], [data-tab], [data-panel], [data-toggle], [rel], [for]',
    );
    for (const opener of openers) {
      if (opener.localName === 'label') continue;
      for (const name of ['aria-controls', 'href', 'data-target', 'data-bs-target', 'data-tab', 'data-panel', 'rel']) {
        const target = opener.getAttribute(name)?.trim().replace(/^#/, '');
        if (target === root.id) return true;
      }
      if (namesInScript(opener, root.id)) return true;
    }
  }
  const mark = root.getAttribute('data-tab') ?? root.getAttribute('data-panel') ?? root.getAttribute('data-tabpanel');
  if (mark) {
    for (const opener of holder.querySelectorAll('[data-tab], [data-panel]')) {
      if (opener !== root && [opener.getAttribute('data-tab'), opener.getAttribute('data-panel')].includes(mark))
        return true;
    }
  }
  const before = root.previousElementSibling;
  if (!before) return false;
  if (before.getAttribute('aria-expanded') === 'false' || before.querySelector('[aria-expanded="false"]')) return true;
  return opensByTitle(before) || isBar(before, root);
}

const anyControl = 'input, select, textarea';

/** A bar of plain words over a part, which shows a hand: only a script knows that it folds the part. */
function isBar(before: Element, root: Element): boolean {
  if (!/^(?:div|span|p|h[1-6])$/.test(before.localName)) return false;
  if (root.childElementCount === 0 || before.querySelector(`${anyControl}, button, a`)) return false;
  const words = before.textContent?.trim() ?? '';
  if (words.length > 90 || !/\p{L}{3}/u.test(words) || takesAway(before)) return false;
  return before.ownerDocument.defaultView?.getComputedStyle(before).cursor === 'pointer';
}

/** `onclick="toggle('papieren')"` */
const namesInScript = (opener: Element, id: string): boolean =>
  (opener.getAttribute('onclick') ?? '').split(/[^\w-]+/).includes(id);

/** A title over it that can be clicked, or a link that says that there is more. */
function opensByTitle(before: Element): boolean {
  const clicks = 'a, button, [role=button], [onclick]';
  if (before.matches('h1, h2, h3, h4, h5, h6, legend, [role=heading]'))
    return before.matches(clicks) || before.querySelector(clicks) !== null;
  return (
    before.matches(clicks) &&
    /^\s*[+▸►▶›»▼▾⊞]|\b(?:toon|tonen|open|openen|uitklappen|openklappen)\b/i.test(before.textContent ?? '')
  );
}

/** One of several parts built alike, of which one is shown, behind a row of just as many links, buttons or plain list items. */
function isOneOfTabs(root: Element): boolean {
  const parent = root.parentElement;
  if (!parent || !hasVisibleTwin(root)) return false;
  const made = (element: Element): string => `${element.localName} ${(classOf(element).split(/\s+/)[0] ?? '').trim()}`;
  const twins = [...parent.children].filter((child) => made(child) === made(root));
  const first = twins[0];
  for (let at: Element | null = first ?? null, steps = 0; at && steps < 3; at = at.parentElement, steps += 1) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const links = before.querySelectorAll('a, button, [role=button]').length;
      const openers = links > 0 ? links : before.querySelectorAll('li').length;
      if (openers > 0) return openers === twins.length;
    }
  }
  return false;
}

/** What is folded away behind the title of its part, where a part made alike shows as much behind its own. */
function isUnderItsTitle(root: Element): boolean {
  const part = root.parentElement;
  const title = root.previousElementSibling;
  if (!part?.parentElement || !title || part.lastElementChild !== root || takesAway(title)) return false;
  if (root.childElementCount === 0 || !/\p{L}{3}/u.test(title.textContent ?? '') || title.querySelector(anyControl))
    return false;
  const made = (one: Element | null): string => (one ? `${one.localName} ${classOf(one).split(/\s+/)[0]}` : '');
  return [...part.parentElement.children].some((other) => {
    const shown = other.lastElementChild;
    if (other === part || made(other) !== made(part) || made(shown) !== made(root)) return false;
    return made(shown?.previousElementSibling ?? null) === made(title) && shown !== null && !takesAway(shown);
  });
}

/** What is folded away below a row of a table, where other rows have the same: a list of items that open. */
function isUnderItsRow(root: Element): boolean {
  const row = root.closest('tr');
  const before = row?.previousElementSibling;
  if (!row?.parentElement || !before || takesAway(before) || !isFolded(row)) return false;
  return [...row.parentElement.children].some((other) => other !== row && isFolded(other));
}

/** A row that holds one part and shows nothing of it. */
function isFolded(row: Element): boolean {
  for (let at: Element | null = row; at; at = at.firstElementChild) {
    if (takesAway(at)) return true;
    if (at.children.length !== 1) return false;
  }
  return false;
}

/** A part beside it, built alike, is shown: what one sees of tabs. */
function hasVisibleTwin(root: Element): boolean {
  const parent = root.parentElement;
  if (!parent) return false;
  const first = (root.getAttribute('class') ?? '').split(/\s+/)[0];
  for (const twin of parent.children) {
    if (twin === root || twin.localName !== root.localName) continue;
    if (first && !twin.classList.contains(first)) continue;
    if (!takesAway(twin)) return true;
  }
  return false;
}
