import { allFrames, everyElement } from './locate';

/** Numbers from a seed, the same at every run. */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const labels = [
  'Startdatum',
  'Standpunt ouders',
  'Opmerkingen',
  'Motivatie',
  'Klas: 4OV1C',
  'Trainingsplaats',
  'Van:',
  'Aandachtspunten',
];
const values = [
  '12/01/2027',
  '',
  'maandag en dinsdag',
  'Bakkerij Het Hoekje',
  'overeenkomst.pdf',
  'Noor Janssens - 4OV1B',
  '2027-02-30',
];
const classes = [
  'title',
  'author',
  'tree',
  'pupil_nav',
  'topnav',
  'active',
  'dropdown-menu',
  'custom-select',
  'x',
  'dropzone',
  'ui-datepicker',
  'modal',
];
const roles = ['listbox', 'toolbar', 'button', 'heading', 'tabpanel', 'combobox', 'checkbox', 'search'];
const controls = 'input, select, textarea, [contenteditable]';

/** One change of a page of the kinds that pages make; answers what it was, in words. */
export function mutate(roll: (below: number) => number): string {
  const roots = [document, ...allFrames(document)].filter((one) => one.body);
  const page = roots[roll(roots.length)] ?? document;
  const elements = everyElement(page.body).filter(
    (one) => !['SCRIPT', 'STYLE', 'LINK'].includes(one.tagName.toUpperCase()),
  );
  const pick = <T>(list: readonly T[]): T | undefined => list[roll(list.length)];
  const any = pick(elements);
  const control = pick(elements.filter((one) => one.matches(controls))) ?? any;
  if (!any || !control) return 'nothing';
  const kinds: [string, () => unknown][] = [
    ['a field beside a control', () => unitOf(control).after(field(page, pick(labels) ?? '', roll))],
    ['a copy of a part', () => unitOf(control).after(unitOf(control).cloneNode(true))],
    ['a part gone', () => unitOf(control).remove()],
    ['an element gone', () => any.childElementCount < 12 && any.remove()],
    ['another text', () => setText(any, pick([...labels, ...values]) ?? '', roll)],
    ['typed', () => type(control, pick(values) ?? '')],
    [
      'a value without a sign',
      () => 'value' in control && !isFile(control) && Object.assign(control, { value: pick(values) }),
    ],
    ['hidden by style', () => toggleStyle(holder(control, roll(4)))],
    ['hidden by attribute', () => holder(control, roll(4)).toggleAttribute('hidden')],
    ['a class', () => any.classList.toggle(pick(classes) ?? 'x')],
    ['a class of a holder', () => holder(control, roll(8)).classList.toggle(pick(classes) ?? 'x')],
    ['a role', () => toggleAttribute(any, 'role', pick(roles) ?? '')],
    [
      'a name',
      () =>
        toggleAttribute(
          control,
          pick(['aria-label', 'title', 'placeholder', 'id', 'for', 'data-label']) ?? '',
          pick(labels) ?? '',
        ),
    ],
    ['a part moved', () => unitOf(control).parentElement?.append(unitOf(control))],
    [
      'moved elsewhere',
      () =>
        !any.contains(unitOf(control)) &&
        !unitOf(control).contains(any) &&
        any.childElementCount > 0 &&
        any.append(unitOf(control)),
    ],
    ['written anew', () => rewrite(holder(control, roll(5)))],
    ['a counter', () => setText(any, pick(['3 berichten', '14:05', 'nog 2 dagen', '']) ?? '', roll)],
    ['lines of words', () => any.append(...Array.from({ length: 3 }, () => words(page, any, roll)))],
    ['white space', () => any.before(page.createTextNode(pick([' ', '\n   ', '']) ?? ' '))],
    ['a comment', () => any.append(page.createComment('x'))],
    ['white space gone', () => blankIn(any)?.remove()],
    ['a wrapper', () => wrap(any, page)],
    [
      'many rows',
      () => unitOf(control).after(...Array.from({ length: 12 }, () => field(page, pick(labels) ?? '', roll))),
    ],
    [
      'another heading',
      () => setText(pick(elements.filter((one) => /^h[1-4]$/.test(one.localName))) ?? any, 'Kobe Maes - 5OV1A', roll),
    ],
  ];
  const [name, apply] = pick(kinds) ?? kinds[0] ?? ['', () => undefined];
  apply();
  return name;
}

/** A page cannot choose a file for the user. */
const isFile = (control: Element): boolean => control.matches('input[type=file]');

const unitOf = (control: Element): Element => control.closest('tr, li, p, dd, label') ?? control;

function holder(element: Element, steps: number): Element {
  let at = element;
  for (let step = 0; step < steps; step += 1) {
    if (!at.parentElement || at.parentElement.localName === 'html') break;
    at = at.parentElement;
  }
  return at;
}

function field(page: Document, label: string, roll: (below: number) => number): Element {
  const line = page.createElement(['div', 'p', 'tr', 'label'][roll(4)] ?? 'div');
  line.innerHTML = [
    `<span>${label}</span> <input type="text">`,
    `<td>${label}</td><td><textarea></textarea></td>`,
    `${label}: waarde`,
    `<b>${label}</b><br><select><option>Kies...</option><option>ja</option></select>`,
  ][roll(4)] as string;
  return line;
}

/** What a list or a chat puts on a page beside a form. */
function words(page: Document, holder: Element, roll: (below: number) => number): Element {
  const line = page.createElement(
    /^t(able|body)$/.test(holder.localName) ? 'tr' : (['div', 'p', 'li'][roll(3)] ?? 'div'),
  );
  line.innerHTML =
    ['<td>12/10/2026</td><td>Overleg</td>', 'geen nieuwe berichten', '<span>3</span> dagen'][roll(3)] ?? '';
  return line;
}

function setText(element: Element, text: string, roll: (below: number) => number): void {
  const texts = [...element.childNodes].filter((node) => node.nodeType === 3);
  const node = texts[roll(texts.length)];
  if (node) (node as Text).data = text;
  else if (element.childElementCount === 0) element.append(text);
}

function type(control: Element, text: string): void {
  if ('checked' in control && /^(checkbox|radio)$/.test(control.getAttribute('type') ?? ''))
    Object.assign(control, { checked: !control.checked });
  else if (control.localName === 'select') Object.assign(control, { selectedIndex: 1 });
  else if ('value' in control && !isFile(control)) Object.assign(control, { value: text });
  else control.textContent = text;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

function toggleStyle(element: Element): void {
  const { style } = element as HTMLElement;
  if (style) style.display = style.display === 'none' ? '' : 'none';
}

function toggleAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) === value) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function rewrite(element: Element): void {
  const { innerHTML } = element;
  if (element.localName !== 'body') element.innerHTML = innerHTML;
}

const blankIn = (element: Element): ChildNode | undefined =>
  [...element.childNodes].find((node) => node.nodeType === 3 && (node as Text).data.trim() === '');

function wrap(element: Element, page: Document): void {
  const around = page.createElement('div');
  element.before(around);
  around.append(element);
}
