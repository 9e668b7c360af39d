import { allFrames, everyElement } from './locate';

/** Attributes that name ids, one or several. */
const references = ['for', 'form', 'list', 'headers', 'itemref', 'popovertarget', 'anchor'].concat(
  ['labelledby', 'describedby', 'controls', 'owns', 'activedescendant', 'details', 'flowto', 'errormessage'].map(
    (name) => `aria-${name}`,
  ),
);
/** Attributes that hold a selector or a link to a part of the page. */
const selectors = [
  'href',
  'xlink:href',
  'usemap',
  'data-target',
  'data-bs-target',
  'data-toggle-target',
  'data-parent',
];

/**
 * Gives every id and every class on the page, in its frames and in its open shadow roots another name, and writes these
 * wherever the live document refers to them: in attributes and in the selectors of its style sheets, so that the page
 * looks and works as before.
 */
export function renameEverything(roll: (below: number) => number): void {
  const names = new Map<string, string>();
  const rename = (name: string): string => {
    let other = names.get(name);
    if (!other) {
      other = Array.from({ length: 9 }, () => 'bcdfghjklmnpqrstvwxz'[roll(20)]).join('');
      names.set(name, other);
    }
    return other;
  };
  const documents = [document, ...allFrames(document)];
  const elements = documents.flatMap((one) => everyElement(one));
  const ids = new Set(elements.map((element) => element.id).filter((id) => id !== ''));
  const classes = new Set(elements.flatMap((element) => [...element.classList]));
  for (const element of elements) renameElement(element, ids, classes, rename);
  const roots: (Document | ShadowRoot)[] = [
    ...documents,
    ...elements.flatMap((element) => (element.shadowRoot ? [element.shadowRoot] : [])),
  ];
  for (const root of roots) {
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) {
      for (const rule of rulesOf(sheet)) renameRule(rule, ids, classes, rename);
    }
  }
}

type Rename = (name: string) => string;

function renameElement(element: Element, ids: Set<string>, classes: Set<string>, rename: Rename): void {
  const words = (name: string, known: Set<string>): void => {
    const value = element.getAttribute(name);
    if (value === null) return;
    const next = value.split(/\s+/).map((word) => (known.has(word) ? rename(word) : word));
    if (next.join(' ') !== value) element.setAttribute(name, next.join(' '));
  };
  words('id', ids);
  words('class', classes);
  for (const name of references) words(name, ids);
  for (const name of selectors) {
    const value = element.getAttribute(name) ?? '';
    const [, sign, target = ''] = /^([#.])(.+)$/.exec(value) ?? [];
    if ((sign === '#' ? ids : classes).has(target)) element.setAttribute(name, `${sign}${rename(target)}`);
  }
  // A part that is named without a sign before it.
  for (const { name, value } of [...element.attributes]) {
    if ((name.startsWith('data-') || (name === 'rel' && element.localName !== 'link')) && ids.has(value))
      words(name, ids);
  }
}

function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch (error) {
    // A style sheet of another origin may not be read.
    if (error instanceof DOMException) return [];
    throw error;
  }
}

function renameRule(rule: CSSRule, ids: Set<string>, classes: Set<string>, rename: Rename): void {
  if ('cssRules' in rule) for (const inner of rule.cssRules as CSSRuleList) renameRule(inner, ids, classes, rename);
  if (!('selectorText' in rule)) return;
  const style = rule as CSSStyleRule;
  style.selectorText = style.selectorText
    .replace(
      /\[(class|id)([*^$~|]?)=["']?([^"'\]]*)["']?( i)?\]/g,
      (whole, attribute: string, sign: string, part: string) => {
        const all = [...(attribute === 'class' ? classes : ids)]
          .filter((name) => matches(name, sign, part))
          .map(rename);
        const mark = attribute === 'class' ? '.' : '#';
        return all.length === 0 ? whole : `:is(${all.map((name) => `${mark}${name}`).join(',')})`;
      },
    )
    .replace(/([.#])((?:[\w\p{L}-]|\\.)+)/gu, (whole, mark: string, name: string) => {
      const plain = name.replace(/\\(.)/g, '$1');
      return (mark === '#' ? ids : classes).has(plain) ? `${mark}${rename(plain)}` : whole;
    });
}

function matches(name: string, sign: string, part: string): boolean {
  if (sign === '*') return name.includes(part);
  if (sign === '^') return name.startsWith(part);
  if (sign === '$') return name.endsWith(part);
  if (sign === '|') return name === part || name.startsWith(`${part}-`);
  return name === part;
}
