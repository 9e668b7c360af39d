import { beforeEach, describe, expect, test } from 'vitest';
import { counts, holds, locate } from '../corpus/run/locate';

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

describe('whether an answered element counts', () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <table><tr id="row"><td id="label">Start- en einddatum</td>
        <td id="cell"><span id="around"><input id="start"><input type="hidden" id="iso"></span> <input id="end"></td></tr>
      <tr><td>Dagen</td><td id="days"><label><input type="checkbox" id="mon"> ma</label></td></tr>
      <tr><td>Plaats</td><td id="place"><b id="text">Hoeve</b></td></tr></table>
      <div id="lines">Start: 1/2/2027<br>Einde: 2/3/2027</div>`;
  });

  test('the same element counts, and one inside it', () => {
    expect(counts(element('#start'), element('#start'), [], false)).toBe(true);
    expect(counts(element('#mon'), element('#days'), [], false)).toBe(true);
  });

  test('one around it counts while it holds no other control; hidden state fields are none', () => {
    expect(counts(element('#around'), element('#start'), [], false)).toBe(true);
    expect(counts(element('#cell'), element('#start'), [], false)).toBe(false);
  });

  test('one around it counts while it holds no other item, also where items are text', () => {
    expect(counts(element('#place'), element('#text'), [element('#text')], false)).toBe(true);
    expect(counts(document.body, element('#text'), [element('#text'), element('#lines')], false)).toBe(false);
  });

  test('two items in one element are no reason to refuse it', () => {
    const lines = element('#lines');
    expect(counts(lines, lines, [lines, lines], false)).toBe(true);
  });

  test('an element beside it does not count', () => {
    expect(counts(element('#end'), element('#start'), [], false)).toBe(false);
    expect(counts(element('#label'), element('#start'), [], false)).toBe(false);
  });
});

describe('a rich-text editor is one element', () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <div id="form">
        <div class="title">Aandachtspunten</div>
        <textarea id="a" hidden></textarea>
        <div id="wrapper-a" class="tox"><div class="tox-toolbar"><button>B</button><select></select></div><iframe id="a_ifr"></iframe></div>
        <textarea id="b" hidden></textarea>
        <div id="wrapper-b" class="tox"><iframe id="b_ifr"></iframe></div>
      </div>`;
  });

  test('the frame, what is inside it, its wrapper and its textarea count', () => {
    const frame = element('#a_ifr') as HTMLIFrameElement;
    const body = frame.contentDocument?.body;
    expect(body && holds(frame, body)).toBe(true);
    for (const answered of [frame, body as Element, element('#wrapper-a'), element('#a')]) {
      expect(counts(answered, frame, [], true)).toBe(true);
    }
  });

  test('another editor, its textarea and the form around both do not', () => {
    for (const answered of ['#b_ifr', '#wrapper-b', '#b', '#form', '.title']) {
      expect(counts(element(answered), element('#a_ifr'), [], true)).toBe(false);
    }
  });
});

describe('where a case says that an item is', () => {
  test('in a frame that a selector names, and through open shadow roots', () => {
    document.body.innerHTML = '<iframe id="f"></iframe><x-outer></x-outer>';
    const frame = element('#f') as HTMLIFrameElement;
    if (frame.contentDocument) frame.contentDocument.body.innerHTML = '<input id="inside">';
    const outer = element('x-outer').attachShadow({ mode: 'open' });
    outer.innerHTML = '<x-inner></x-inner>';
    const inner = outer.querySelector('x-inner')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = '<input id="deep">';

    expect(locate({ selector: '#inside', frame: '#f', value: '' })?.id).toBe('inside');
    expect(locate({ selector: '#deep', shadow: ['x-outer', 'x-inner'], value: '' })?.id).toBe('deep');
    expect(locate({ selector: '#deep', value: '' })).toBe(null);
  });
});
