import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { collectCandidates } from '@/lib/page/candidates/collect';
import { type PickOptions, pick } from '@/lib/page/couple/pick';
import { type Known, type Pointable, pointables } from '@/lib/page/couple/pointable';

const url = 'https://demo.smartschool.be/index.php?module=LVS';
const form = `<h2>Plan</h2><form><table>
  <tr id="r1"><td id="l1">Veld 1</td><td><input id="one" value="een"></td></tr>
  <tr><td>Veld 2</td><td><textarea id="two">twee</textarea></td></tr>
  <tr hidden><td>Weg</td><td><input id="gone"></td></tr>
  <tr><td>Dagen</td><td id="days"><label><input type="checkbox">ma</label><label><input type="checkbox" checked>di</label></td></tr>
</table></form>`;

let leaving = new AbortController();
beforeEach(() => {
  leaving = new AbortController();
  document.body.innerHTML = form;
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  // jsdom lays nothing out: every element has a place, but for what is hidden.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this.closest('[hidden]') ? new DOMRect(0, 0, 0, 0) : new DOMRect(100, 50, 200, 30);
  });
});
afterEach(() => {
  leaving.abort();
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, 'elementsFromPoint');
});

const at = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found;
};
/** From now on this element lies under the pointer. */
const under = (selector: string): void => {
  document.elementsFromPoint = () => [at('draaiboek-pick'), at(selector)];
};
const overlay = () => document.querySelector('draaiboek-pick');
const found = (known: Partial<Known> = {}): Pointable[] => {
  const view = collectCandidates(document);
  return view ? pointables(document, view, url, { playbook: smt, fields: new Map(), couplings: [], ...known }) : [];
};

function start(part: Partial<PickOptions> = {}) {
  const moved: string[] = [];
  const chosen = pick(
    document,
    { fields: found(), first: 0, nameOf: ({ label }) => label, onMove: ({ label }) => moved.push(label), ...part },
    leaving.signal,
  );
  return { moved, chosen };
}
const mouse = (type: string, target: Element | null = overlay()): boolean =>
  target?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, clientX: 5, clientY: 5 })) ?? true;
const key = (name: string, part: KeyboardEventInit = {}, target: Element = document.body): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...part }));
/** All that the page is made of and holds. */
const content = () => [
  document.body.outerHTML,
  ...[...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value, checked }) => [value, checked]),
  document.activeElement?.id,
];

describe('the fields that can be pointed at', () => {
  test('are those of the form, in page order, each with what it can hold', () => {
    expect(found().map(({ label, carries }) => [label, carries.includes('date'), carries.includes('text')])).toEqual([
      ['Veld 1', true, true],
      ['Veld 2', false, true],
      ['Dagen', false, true],
    ]);
  });

  test('know what was said of them', () => {
    const field = found()[1]?.print();
    if (!field) throw new Error('no field');
    const coupling = {
      id: 'c1',
      host: 'demo.smartschool.be',
      playbook: 'smt',
      verdict: { is: 'none' as const },
      field,
      madeOn: '2026-11-22',
    };
    const couplings = [coupling, { ...coupling, id: 'c2', playbook: 'osp' }];
    expect(found({ couplings }).map(({ said }) => said)).toEqual([[], ['c1'], []]);
  });
});

describe('with the mouse', () => {
  test.each([
    ['#one', 'Veld 1'],
    ['#l1', 'Veld 1'],
    ['#two', 'Veld 2'],
    ['#days', 'Dagen'],
    ['#days label', 'Dagen'],
  ])('%s means %s', async (selector, label) => {
    const { chosen, moved } = start();
    under(selector);
    mouse('pointermove');
    expect(moved).toEqual([label]);
    mouse('click');
    expect((await chosen)?.label).toBe(label);
  });

  test('beside every field nothing is meant, and a click chooses nothing', () => {
    const { moved } = start();
    under('h2');
    mouse('pointermove');
    mouse('click');
    expect(moved).toEqual([]);
    expect(overlay()).not.toBeNull();
  });

  test('the page feels nothing and stays as it was', async () => {
    const felt: string[] = [];
    const all = ['pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click', 'dblclick', 'contextmenu', 'pointermove'];
    for (const type of all) document.addEventListener(type, () => felt.push(type), true);
    const before = content();
    const { chosen } = start();
    under('#days input');
    for (const type of all.filter((one) => one !== 'click')) expect(mouse(type)).toBe(false);
    mouse('click');
    await chosen;
    expect(felt).toEqual([]);
    expect(content()).toEqual(before);
    expect(overlay()).toBeNull();
  });

  test('what is done elsewhere, in the sidebar, is left alone', () => {
    start();
    expect(mouse('click', document.body)).toBe(true);
  });
});

describe('with the keyboard', () => {
  test('Tab, Shift+Tab, arrows, Home and End go through the fields that can be seen; Enter chooses', async () => {
    const { chosen, moved } = start();
    for (const name of ['Tab', 'ArrowDown', 'ArrowRight', 'Tab', 'ArrowUp', 'Home', 'End', 'ArrowLeft']) key(name);
    key('Tab', { shiftKey: true });
    expect(moved).toEqual(['Veld 1', 'Veld 2', 'Dagen', 'Veld 2', 'Veld 1', 'Dagen', 'Veld 2', 'Veld 1']);
    key('Enter');
    expect((await chosen)?.label).toBe('Veld 1');
    expect(at('#one').scrollIntoView).toHaveBeenCalled();
  });

  test('starts where it is told', () => {
    const { moved } = start({ first: 1 });
    key('Tab');
    expect(moved).toEqual(['Veld 2']);
  });

  test('Escape stops; before a field is meant Enter is left to the button that has the focus', async () => {
    const { chosen } = start();
    expect(key('Enter')).toBe(true);
    expect(key('a')).toBe(true);
    expect(key('Tab', { ctrlKey: true })).toBe(true);
    expect(key('Escape')).toBe(false);
    expect(await chosen).toBeNull();
  });

  test('no key that is ours reaches the page, and the page stays as it was', async () => {
    const felt: string[] = [];
    for (const type of ['keydown', 'keyup', 'keypress'])
      document.addEventListener(type, (event) => felt.push((event as KeyboardEvent).key), true);
    const before = content();
    const { chosen } = start();
    key('ArrowDown', {}, at('#two'));
    at('#two').dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowDown', bubbles: true }));
    key('Enter', {}, at('#two'));
    await chosen;
    expect(felt).toEqual([]);
    expect(content()).toEqual(before);
  });
});

test('the signal ends it, and takes the layer away', async () => {
  const { chosen } = start();
  expect(overlay()?.shadowRoot).toBeNull();
  expect(overlay()?.parentElement).toBe(document.documentElement);
  leaving.abort();
  expect(await chosen).toBeNull();
  expect(overlay()).toBeNull();
  key('Tab');
});
