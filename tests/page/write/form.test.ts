import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formed, formOf, safeHtml } from '@/lib/page/write/form';
import { writeField } from '@/lib/page/write/write';
import { all, field, noEditor, page } from './support';

const soak = Number(process.env['SOAK'] ?? 1);
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const list = '<h3>Klemtonen</h3><ul><li>hulp <strong>vragen</strong></li><li>pauze nemen</li></ul>';
const words = 'Klemtonen\nhulp vragen\npauze nemen';

describe('a text with its form', () => {
  test('keeps blocks, lists and stress, and not one attribute or script', () => {
    const hostile =
      '<h3 onclick="x()">Klemtonen</h3><script>x()</script><ul class="a"><li style="y">hulp <b id="z">vragen</b></li>' +
      '<li><a href="javascript:x()">pauze</a> <img src=x onerror=x()><span>nemen</span></li></ul><style>b{}</style>';
    expect(safeHtml(parsed(hostile))).toBe(list);
  });

  test(
    'whatever stands there, nothing lives but what is allowed, and the words stay',
    () => {
      const piece = fc.oneof(
        fc.string(),
        fc.constantFrom(
          '<p>',
          '</p>',
          '<ul><li>',
          '<b>',
          '<svg onload=x>',
          '<iframe src=x>',
          '<a href="x">',
          '&lt;b&gt;',
        ),
        fc.constantFrom(
          '<img src=x onerror=x()>',
          '<script>x</script>',
          '<math><mi//xlink:href="x">',
          '"',
          '<!--',
          '-->',
        ),
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
          const html = safeHtml(parsed(pieces.join('')));
          const again = parsed(html);
          for (const element of again.querySelectorAll('*')) {
            expect(element.attributes).toHaveLength(0);
            expect('p div br ul ol li h1 h2 h3 h4 h5 h6 blockquote u strong em'.split(' ')).toContain(
              element.localName,
            );
          }
          expect(html).not.toMatch(/<(script|img|svg|iframe|a)\b/);
        }),
        { numRuns: soak * 100 },
      );
    },
    10_000 + soak * 1000,
  );

  test('is taken of an editor only where it has more than paragraphs', () => {
    const of = (html: string) => {
      page(`<div contenteditable="true">${html}</div>`);
      return formOf(field('editable', all('[contenteditable]')));
    };
    expect(of('<p>een</p><div>twee<br></div>')).toBeNull();
    expect(of(`${list}<p data-x="1">en <i>zo</i></p>`)).toBe(`${list}<p>en <em>zo</em></p>`);
    page('<textarea>een</textarea>');
    expect(formOf(field('textarea', all('textarea')))).toBeNull();
  });

  test('is used only where it says exactly the text', () => {
    expect(formed(list, words)).toBe(list);
    expect(formed(list, `${words}\nen meer`)).toBeNull();
    expect(formed(undefined, words)).toBeNull();
  });
});

describe('written with its form', () => {
  test('an editor gets lists and headings, looked through again', async () => {
    page('<div><textarea hidden></textarea><iframe></iframe></div>');
    const body = document.querySelector('iframe')?.contentDocument?.body;
    const asked: string[] = [];
    const editor = async (_: number[], html: string) => {
      asked.push(html);
      if (body) body.innerHTML = html;
      return true;
    };
    const found = field('rich-text', all('textarea, iframe'));
    const result = await writeField(found, words, editor, list.replace('<h3>', '<h3 onclick="x()">'));
    expect(result.ok).toBe(true);
    expect(asked).toEqual([list]);
    expect(result.ok && (await result.undo())).toEqual({ ok: true });
    expect(body?.innerHTML).toBe('');
    await writeField(found, words, editor, '<ul><li>iets anders</li></ul>');
    expect(body?.innerHTML).toBe('<p>Klemtonen</p><p>hulp vragen</p><p>pauze nemen</p>');
  });

  test('an editable part of the page too, and back', async () => {
    page('<div contenteditable="true"><p>Oud</p></div>');
    const element = all('[contenteditable]');
    const result = await writeField(field('editable', element), words, noEditor, list);
    expect(element[0]?.innerHTML).toBe(list);
    expect(result.ok && (await result.undo())).toEqual({ ok: true });
    expect(element[0]?.innerHTML).toBe('<p>Oud</p>');
  });
});
