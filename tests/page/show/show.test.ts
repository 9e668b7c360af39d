import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mountMarkers } from '@/lib/page/show/markers';
import { openAround } from '@/lib/page/show/open';
import { showField } from '@/lib/page/show/show';
import { all, field, listen, page } from '../write/support';

let leaving = new AbortController();
beforeEach(() => {
  leaving = new AbortController();
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});
afterEach(() => {
  leaving.abort();
  vi.restoreAllMocks();
});

/** jsdom lays nothing out, so the test says where every element is that is not hidden. */
function layOut(): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const hidden = this.closest('[hidden], details:not([open])') !== null;
    return hidden ? new DOMRect(0, 0, 0, 0) : new DOMRect(100, 50, 200, 30);
  });
}

const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

test('the layer is ours alone: outside the page’s body and closed to it', () => {
  page('<form><input></form>');
  const before = document.body.innerHTML;
  const { host, update, destroy } = mountMarkers(document, leaving.signal);
  update([{ field: field('text', all('input')), state: 'missing', title: 'Titel: nog leeg' }]);
  expect(host.parentElement).toBe(document.documentElement);
  expect(host.shadowRoot).toBeNull();
  expect(host.getAttribute('aria-hidden')).toBe('true');
  expect(document.body.innerHTML).toBe(before);
  destroy();
  expect(document.querySelector('draaiboek-markers')).toBeNull();
});

test('leaving the page takes the layer away', () => {
  page('<input>');
  mountMarkers(document, leaving.signal);
  expect(all('draaiboek-markers')).toHaveLength(1);
  leaving.abort();
  expect(all('draaiboek-markers')).toHaveLength(0);
});

test('a field on the page is lit up and scrolled to; one that left is not', async () => {
  page('<input><p><input hidden></p>');
  layOut();
  const [shown, hidden] = all('input');
  if (!shown || !hidden) throw new Error('no inputs');
  expect(showField(field('text', [shown]), leaving.signal)).toBe(true);
  expect(shown.scrollIntoView).toHaveBeenCalledOnce();
  expect(all('draaiboek-highlight')).toHaveLength(1);
  expect(showField(field('text', [hidden]), leaving.signal)).toBe(false);
  shown.remove();
  expect(showField(field('text', [shown]), leaving.signal)).toBe(false);
  leaving.abort();
  await frames();
  expect(all('draaiboek-highlight')).toHaveLength(0);
});

test('only one field is lit up at a time', () => {
  page('<input><input>');
  layOut();
  for (const input of all('input')) showField(field('text', [input]), leaving.signal);
  expect(all('draaiboek-highlight')).toHaveLength(1);
});

test('closed details and until-found parts are opened, and the tab that says it holds the panel', () => {
  page(
    `<div><button role="tab" id="t1" aria-controls="p1" aria-selected="true">Start</button><button role="tab" id="t2" aria-controls="p2">Duur</button>
     <section role="tabpanel" id="p1"></section>
     <section role="tabpanel" id="p2" hidden><details><div hidden="until-found"><input></div></details></section></div>`,
  );
  const clicks = listen('click');
  const input = all('input')[0];
  if (!input) throw new Error('no input');
  openAround(input);
  expect(document.querySelector('details')?.open).toBe(true);
  expect(document.querySelector('[hidden=until-found]')).toBeNull();
  expect(clicks).toEqual(['click']);
});

test('what only looks like a tab is never clicked', () => {
  page('<div><a class="tab" href="#p2">Duur</a><section id="p2" class="tabpane" hidden><input></section></div>');
  const clicks = listen('click');
  const input = all('input')[0];
  if (!input) throw new Error('no input');
  openAround(input);
  expect(clicks).toEqual([]);
});
