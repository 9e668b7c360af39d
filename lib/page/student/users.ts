import type { PageLine } from '../candidates/walk';
import { classIn } from '../classes';
import { classOf, oneLine, parentOf } from '../dom';
import { onceAbove, onceInside } from '../memory';
import { looksLikeName } from '../names';
import { allOf } from '../remembered-query';
import { keyOf } from './sighting';
import type { TextBlock } from './text-blocks';

const leave = /^(?:afmelden|uitloggen|log ?uit|mijn (?:profiel|account|instellingen)|profiel)$/i;
const menu =
  /^(?:start(?:pagina)?|home|berichten(?: \(\d+\))?|lvs|leerlingvolgsysteem|intradesk|planner|rapportering|ga naar|mijn leerlingen|zoeken|resultaten|afwezigheden)$/i;
const images = allOf('img[alt]');

/** Who is logged in, by the keys of the names: they stand in the bar over the page. */
export function usersOf(line: PageLine, blocks: readonly TextBlock[]): Set<string> {
  const users = new Set<string>();
  for (const [at, block] of blocks.entries()) {
    if (!block.signs.users) continue;
    const { name, hailed } = block.signs.users;
    if (name && (isInBar(block.element) || isBesideLeave(blocks, at) || isInMenu(blocks, at))) users.add(keyOf(name));
    if (hailed) users.add(keyOf(hailed));
  }
  for (const root of line.roots) {
    for (const image of images(root)) {
      if (!image.parentElement?.closest('[class*=topnav], header, [role=banner]')) continue;
      const alt = oneLine(image.getAttribute('alt') ?? '').replace(/^(?:profiel)?foto van /i, '');
      if (looksLikeName(alt) && isInBar(image)) users.add(keyOf(alt));
    }
  }
  // What stands for every name in a page's structure.
  users.delete('xxxx xxxx');
  return users;
}

function isBesideLeave(blocks: readonly TextBlock[], at: number): boolean {
  const element = blocks[at]?.element;
  if (!element) return false;
  return [-2, -1, 1, 2].some((step) => {
    const other = blocks[at + step];
    return other !== undefined && leave.test(other.text) && isInSameBar(element, other.element);
  });
}

/** Whether two texts stand in one small part that is no content. */
function isInSameBar(one: Element, other: Element): boolean {
  for (let at: Element | null = one, steps = 0; at && steps < 4; at = parentOf(at), steps += 1) {
    if (at.matches('body, main, form, #smscMain') || at.querySelector('h1, h2, h3, h4, textarea, form, #smscMain'))
      return false;
    if (at.contains(other)) return true;
  }
  return false;
}

/** At the end of the platform's menu, without signs that make a path of it. */
function isInMenu(blocks: readonly TextBlock[], at: number): boolean {
  const block = blocks[at];
  if (!block || at > 14 || classIn(block.text) !== null) return false;
  const before = blocks.slice(Math.max(0, at - 5), at);
  if (before.some(({ text }) => /^[›»>/|→]$|[›»>→/]$/.test(text))) return false;
  return before.filter(({ text, element }) => menu.test(text) && isInSameBar(block.element, element)).length > 1;
}

/** At the end of the first words of the page, behind those of the platform: <div>LVS | Planner <span>Kim Peeters</span></div> */
function isInFirstBar(element: Element): boolean {
  const first = firstBarOf(element.ownerDocument.body);
  return (
    first !== null &&
    first.bar !== element &&
    first.bar.contains(element) &&
    first.text.endsWith(oneLine(element.textContent ?? ''))
  );
}

/** The bar with which a page begins, where its words are those of the platform. */
const firstBarOf = onceInside((body): { bar: Element; text: string } | null => {
  const bar = [...body.children].find(({ textContent }) => oneLine(textContent ?? '') !== '');
  if (!bar || bar.querySelector('h1, h2, h3, textarea, form')) return null;
  const text = oneLine(bar.textContent ?? '');
  const isBar =
    text.length < longestBar &&
    !/[›»>→/]/.test(text) &&
    /\b(?:lvs|leerlingvolgsysteem|smartschool|berichten|planner)\b/i.test(text) &&
    classIn(text) === null;
  return isBar ? { bar, text } : null;
});
const longestBar = 200;

function isInBar(element: Element): boolean {
  const named = namedBar(element);
  if (named !== null) return named;
  if (isInFirstBar(element)) return true;
  const bar = barOf(element);
  return (
    bar !== null &&
    !bar.closest('main, section, article, form, dialog, [role=dialog], #smscMain') &&
    element.closest('h1, h2, h3') === null &&
    classIn(bar.textContent ?? '') === null &&
    !/pupil|leerling(?!volg)|student/i.test(classOf(bar))
  );
}

const barOf: (element: Element) => Element | null = onceAbove((element): Element | null => {
  if (element.localName === 'header' || element.getAttribute('role') === 'banner') return element;
  return element.parentElement && barOf(element.parentElement);
});

/** Whether what holds an element is named as a bar, or, wherever that is, as what is none; null where no name says either. */
const namedBar: (element: Element) => boolean | null = onceAbove((element): boolean | null => {
  const said = `${classOf(element)} ${element.getAttribute('aria-label') ?? ''}`;
  const { localName } = element;
  if (/crumb|kruimel|tree|pupil|leerling(?!volg)/i.test(said) || localName === 'ul' || localName === 'ol') return false;
  const holder = parentOf(element);
  const above = holder ? namedBar(holder) : null;
  if (above === false) return false;
  return (
    /(^|\s)(topnav|smsc-topnav|topbar|navbar)|__btn--profile|(^|[\s_-])(user|account|usermenu)([\s_-]|$)/.test(said) ||
    above
  );
});
