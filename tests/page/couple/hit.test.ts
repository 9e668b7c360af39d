import { afterEach, expect, test } from 'vitest';
import { elementAt, scrollerAt } from '@/lib/page/couple/hit';

afterEach(() => {
  document.body.innerHTML = '';
  Reflect.deleteProperty(document, 'elementsFromPoint');
});

const at = (selector: string, root: ParentNode = document): Element => {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found;
};
/** jsdom lays nothing out, so the test says what lies where. */
const lies = (root: object, under: (x: number, y: number) => Element[]): void => {
  Object.defineProperty(root, 'elementsFromPoint', { configurable: true, value: under });
};

test('our own layers are looked through', () => {
  document.body.innerHTML = '<draaiboek-pick></draaiboek-pick><input>';
  lies(document, () => [at('draaiboek-pick'), at('input')]);
  expect(elementAt(document, 5, 5)?.localName).toBe('input');
  lies(document, () => [at('draaiboek-pick')]);
  expect(elementAt(document, 5, 5)).toBeNull();
});

test('open shadow roots are looked into, as deep as they go', () => {
  document.body.innerHTML = '<div id="outer"></div>';
  const outer = at('#outer').attachShadow({ mode: 'open' });
  outer.innerHTML = '<section></section>';
  const inner = at('section', outer).attachShadow({ mode: 'open' });
  inner.innerHTML = '<textarea></textarea>';
  lies(document, () => [at('#outer')]);
  lies(outer, () => [at('section', outer)]);
  lies(inner, () => [at('textarea', inner)]);
  expect(elementAt(document, 5, 5)?.localName).toBe('textarea');
});

test('in a frame the point is measured from the frame', () => {
  document.body.innerHTML = '<iframe></iframe>';
  const frame = at('iframe') as HTMLIFrameElement;
  const inside = frame.contentDocument;
  if (!inside) throw new Error('no frame');
  inside.body.innerHTML = '<p></p>';
  frame.getBoundingClientRect = () => new DOMRect(100, 40, 300, 200);
  lies(document, () => [frame]);
  lies(inside, (x, y) => (x === 20 && y === 10 ? [at('p', inside)] : []));
  expect(elementAt(document, 120, 50)).toBe(at('p', inside));
  expect(elementAt(document, 121, 50)).toBe(frame);
});

test('the wheel goes to the part that can still scroll that way', () => {
  document.body.innerHTML = '<div style="overflow-y: auto"><p><input></p></div>';
  const box = at('div');
  Object.defineProperties(box, { scrollHeight: { value: 500 }, clientHeight: { value: 100 } });
  expect(scrollerAt(at('input'), 40)).toBe(box);
  box.scrollTop = 400;
  expect(scrollerAt(at('input'), 40)).toBeNull();
  expect(scrollerAt(at('input'), -40)).toBe(box);
});
