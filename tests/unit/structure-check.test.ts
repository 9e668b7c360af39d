import { expect, test } from 'vitest';
import { checkStructure } from '../corpus/run/structure-check';

const file = (html: string, part: object = {}): string =>
  JSON.stringify({
    format: 'draaiboek-paginastructuur',
    version: 1,
    playbook: null,
    labels: [],
    documents: [{ name: 'page.html', html }],
    ...part,
  });

test('a file as the sidebar saves it passes', () => {
  const html = '<a href="#e1">Titel</a><i>01/01/2000 2000-2001 0 x</i><iframe src="frame-1.html" id="e12345"></iframe>';
  expect(checkStructure(file(html))).toMatchObject({ ok: true });
});

test.each([
  ['{', 'this is no JSON: '],
  ['{}', 'format: '],
  [file('x', { version: 2 }), 'version: '],
  [file('x', { documents: [] }), 'documents: there is no page in it'],
  [file('x', { documents: [{ name: '../x.html', html: '' }] }), 'documents.0.name: a page is called page.html'],
  [file('x', { documents: [{ name: 'frame-1.html', html: '' }] }), 'documents.0.name: the first page is page.html'],
  [file('<p>x</p>\n<script>1</script>'), 'page.html, line 2: a script is left in it'],
  [file('<p onclick="x()">x</p>'), 'page.html, line 1: a script is left in it'],
  [file('<img src="https://x.be/a.png">'), 'page.html, line 1: an address of a page is left in it'],
  [file('<p>lotte@school.be</p>'), 'page.html, line 1: an e-mail address is left in it'],
  [file('<p>12/01/2027</p>'), 'page.html, line 1: a date is left in it'],
  [file('<p>Lokaal 214</p>'), 'page.html, line 1: a number is left in it'],
])('%s', (text, problem) => {
  const checked = checkStructure(text);
  expect(checked.ok ? [] : checked.problems).toContainEqual(expect.stringContaining(problem));
});
