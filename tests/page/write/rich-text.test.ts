import { describe, expect, test } from 'vitest';
import type { FramePath } from '@/lib/page/field';
import { framePath } from '@/lib/page/write/frame-path';
import { addedAfter, toHtml } from '@/lib/page/write/html';
import { writeField } from '@/lib/page/write/write';
import { all, field, noEditor, page } from './support';

/** An editor in a frame, with its own API played by the test. */
function editorPage(inside: string) {
  page('<div><textarea hidden></textarea><iframe></iframe></div>');
  const frame = document.querySelector('iframe');
  const body = frame?.contentDocument?.body;
  if (!frame || !body) throw new Error('no frame');
  body.innerHTML = inside;
  const asked: { path: FramePath; html: string }[] = [];
  const editor = async (path: FramePath, html: string) => {
    asked.push({ path, html });
    body.innerHTML = html;
    return true;
  };
  return { body, asked, editor, found: field('rich-text', all('textarea, iframe')) };
}

test('a text goes through the editor, one paragraph a line, and never as markup', async () => {
  const { body, asked, editor, found } = editorPage('<p>oud</p>');
  const result = await writeField(found, 'De <b>eerste</b> regel\n"tweede" & laatste', editor);
  expect(result.ok).toBe(true);
  expect(asked).toEqual([
    { path: [0], html: '<p>De &lt;b&gt;eerste&lt;/b&gt; regel</p><p>&quot;tweede&quot; &amp; laatste</p>' },
  ]);
  expect(body.querySelector('b')).toBeNull();
  expect(result.ok && (await result.undo())).toEqual({ ok: true });
  expect(body.innerHTML).toBe('<p>oud</p>');
});

test('a new line under an existing text leaves its mark-up alone', async () => {
  const { body, editor, found } = editorPage('<p><strong>12/10/2026</strong>, telefonisch: kennismaking</p>');
  const wanted = '12/10/2026, telefonisch: kennismaking\n19/10/2026, mail: bevestigd';
  const result = await writeField(found, wanted, editor);
  expect(body.innerHTML).toBe(
    '<p><strong>12/10/2026</strong>, telefonisch: kennismaking</p><p>19/10/2026, mail: bevestigd</p>',
  );
  expect(result.ok && (await result.undo())).toEqual({ ok: true });
  expect(body.innerHTML).toBe('<p><strong>12/10/2026</strong>, telefonisch: kennismaking</p>');
});

test('undo refuses when only the mark-up was changed since', async () => {
  const { body, editor, found } = editorPage('<p>oud</p>');
  const result = await writeField(found, 'nieuw', editor);
  body.innerHTML = '<p><em>nieuw</em></p>';
  expect(result.ok && (await result.undo())).toEqual({
    ok: false,
    why: 'Het veld is intussen gewijzigd. Draaiboek laat staan wat er nu staat.',
  });
});

test('an editor that does not take the text over is reported, and its old text stands', async () => {
  const { body, found } = editorPage('<p>oud</p>');
  const result = await writeField(found, 'nieuw', async () => true);
  expect(result).toEqual({ ok: false, why: 'De pagina nam de waarde niet over. Vul dit veld zelf in.' });
  expect(body.innerHTML).toBe('<p>oud</p>');
});

test('in a closed tab, where no editor answers and nothing can be typed, the text is put there', async () => {
  const { body, found } = editorPage('<p>oud</p>');
  const result = await writeField(found, 'oud\nen <b>nieuw</b>', noEditor);
  expect(result.ok).toBe(true);
  expect(body.innerHTML).toBe('<p>oud</p><p>en &lt;b&gt;nieuw&lt;/b&gt;</p>');
  expect(result.ok && (await result.undo())).toEqual({ ok: true });
  expect(body.innerHTML).toBe('<p>oud</p>');
});

test('the way to a frame counts the frames of each document', () => {
  page('<div><iframe></iframe><iframe id="outer"></iframe></div>');
  const outer = document.querySelector<HTMLIFrameElement>('#outer');
  const inside = outer?.contentDocument;
  if (!outer || !inside) throw new Error('no frame');
  inside.body.innerHTML = '<iframe></iframe><iframe></iframe><iframe id="inner"></iframe>';
  const inner = inside.querySelector('#inner');
  if (!inner) throw new Error('no inner frame');
  expect(framePath(outer)).toEqual([1]);
  expect(framePath(inner)).toEqual([1, 2]);
});

test('a frame in a shadow root cannot be counted', () => {
  const host = page('<div></div>');
  const frame = document.createElement('iframe');
  host.attachShadow({ mode: 'open' }).append(frame);
  expect(framePath(frame)).toBeNull();
});

describe('text and html', () => {
  test.each([
    ['', ''],
    ['een', '<p>een</p>'],
    ['een\ntwee', '<p>een</p><p>twee</p>'],
    ['een\r\n\r\ntwee', '<p>een</p><p><br></p><p>twee</p>'],
    ['a < b & c > "d"', '<p>a &lt; b &amp; c &gt; &quot;d&quot;</p>'],
  ])('%j becomes %j', (text, html) => {
    expect(toHtml(text)).toBe(html);
  });

  test.each([
    ['een', 'een\ntwee', 'twee'],
    ['een  twee', ' een twee \ndrie\nvier', 'drie\nvier'],
    ['een', 'een twee', null],
    ['een', 'twee\neen', null],
    ['', 'een', null],
    ['een', 'een\n', null],
  ])('after %j, %j adds %j', (current, next, added) => {
    expect(addedAfter(current, next)).toBe(added);
  });
});

test('an editable part of the page takes text and gets its own nodes back', async () => {
  page('<div contenteditable="true"><p>Oud <b>en vet</b></p></div>');
  const element = all('[contenteditable]');
  const before = element[0]?.innerHTML;
  const result = await writeField(field('editable', element), 'eerste <i>regel</i>\ntweede', noEditor);
  expect(result.ok).toBe(true);
  expect(element[0]?.innerHTML).toBe('eerste &lt;i&gt;regel&lt;/i&gt;<br>tweede');
  expect(element[0]?.querySelector('i')).toBeNull();
  expect(result.ok && (await result.undo())).toEqual({ ok: true });
  expect(element[0]?.innerHTML).toBe(before);
});
