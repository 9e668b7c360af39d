import { expect, test } from 'vitest';
import { writeField } from '@/lib/page/write/write';
import { all, field, heldAt, noEditor, page } from './support';

const refused = async (...args: Parameters<typeof writeField>) => {
  const result = await writeField(...args);
  return result.ok ? 'geschreven' : result.why;
};

test('a field that left the page is not written', async () => {
  page('<input value="oud">');
  const gone = field('text', all('input'));
  document.body.replaceChildren();
  expect(await refused(gone, 'nieuw', noEditor)).toBe(
    'Dit veld staat niet meer op de pagina. Kijk even of de juiste leerling nog openstaat.',
  );
});

test('a field in a frame that left the page is not written', async () => {
  page('<iframe></iframe>');
  const inside = document.querySelector('iframe')?.contentDocument;
  const input = inside?.createElement('input');
  if (!inside || !input) throw new Error('no frame');
  inside.body.append(input);
  const found = field('text', [input]);
  expect((await writeField(found, 'in het frame', noEditor)).ok).toBe(true);
  expect(input.value).toBe('in het frame');
  document.body.replaceChildren();
  expect(await refused(found, 'nieuw', noEditor)).toContain('niet meer op de pagina');
});

test('a locked field, a doubtful field and a read page are not written', async () => {
  page('<input value="oud">');
  const input = all('input');
  const locked = 'Dit veld kun je op deze pagina niet invullen.';
  expect(await refused(field('text', input, { writable: false }), 'nieuw', noEditor)).toBe(locked);
  expect(await refused(field('text', input, { confidence: 0.3 }), 'nieuw', noEditor)).toBe(
    'Draaiboek is niet zeker dat dit het juiste veld is. Vul het zelf in op de pagina.',
  );
  expect(await refused(field('read', input), 'nieuw', noEditor)).toContain('om te lezen');
  input[0]?.setAttribute('disabled', '');
  expect(await refused(field('text', input), 'nieuw', noEditor)).toBe(locked);
  expect(heldAt('input')).toBe('oud');
});

test('a file and a field that must be clicked first are left to the user', async () => {
  page('<input type="file">');
  expect(await refused(field('upload', all('input')), ['akkoord.pdf'], noEditor)).toBe(
    'Een bestand kies je zelf op de pagina: Draaiboek kan dat niet voor je doen.',
  );
  expect(await refused(field('click-to-edit', all('input')), 'tekst', noEditor)).toBe(
    'Klik eerst op dit veld op de pagina, dan kan het ingevuld worden.',
  );
});

test('a control that its page unlocks at a click asks for that click', async () => {
  page('<smsc-inlineeditor inline-editor><input readonly value="oud"></smsc-inlineeditor>');
  const [input] = all('input');
  const result = await writeField(field('text', [input as Element], { writable: false }), 'nieuw', noEditor);
  expect(result).toEqual({ ok: false, why: 'Klik eerst op dit veld op de pagina, dan kan het ingevuld worden.' });
});
