import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { openLine } from '@/lib/core/documents/fill';
import { documentForm } from '@/lib/core/documents/form';
import { ownFilling } from '@/lib/core/documents/own-template';
import { templateParts } from '@/lib/core/documents/template/parts';
import { fillDocx } from '@/lib/files/docx';
import { readTemplate } from '@/lib/files/own-template';
import { documentCalled, inputWith } from './fixtures';

/** A .docx as a school would make it, with these lines. */
function docxOf(...lines: string[]): ArrayBuffer {
  const zip = new PizZip();
  const parts = templateParts({ title: 'Van de school', footer: '', blocks: lines.map((text) => ({ text })) });
  for (const [path, text] of Object.entries(parts)) zip.file(path, text);
  return zip.generate({ type: 'arraybuffer' });
}

const form = () => documentForm(inputWith({}), documentCalled('activity-list'), {});

describe('a school’s own template', () => {
  it('takes fields by the titles on the form, and lines one by one', () => {
    const bytes = docxOf(
      'Voor {Leerling} ({ klas }), bij {SMT-plaats}',
      '{#Activiteiten}',
      '* {.}',
      '{/Activiteiten}',
      '{Kleur}',
    );
    const read = readTemplate(bytes);
    expect(read).toEqual({ ok: true, texts: ['Leerling', ' klas ', 'SMT-plaats', 'Kleur'], lists: ['Activiteiten'] });
    if (!read.ok) return;
    const { known, unknown, values } = ownFilling(form(), read);
    expect(known[0]).toEqual({ tag: 'Leerling', value: 'Noor Janssens' });
    expect(unknown).toEqual(['Kleur']);
    const xml = new PizZip(fillDocx(bytes, values)).file('word/document.xml')?.asText() ?? '';
    expect([...xml.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text)).toEqual([
      'Van de school',
      'Voor Noor Janssens (4 OV1 B), bij Kinderboerderij De Wilg',
      '* De konijnen en kippen voederen',
      '* De hokken uitmesten',
      '* Hout verzagen met de cirkelzaag',
      openLine,
    ]);
  });

  it.each([
    ['an open brace', docxOf('Voor {Leerling'), /accolades na bij ‘Leerling/],
    ['a tag that puts in markup', docxOf('{@Leerling}'), /Dit sjabloon gebruikt {@…}/],
    ['no .docx at all', new TextEncoder().encode('hallo').buffer, /kan niet als Word-sjabloon gelezen worden/],
  ])('%s is refused with the reason', (_, bytes, reason) => {
    const read = readTemplate(bytes);
    expect(read.ok ? [] : read.problems.join()).toMatch(reason);
  });

  it('names of the language itself are no fields', () => {
    const read = readTemplate(docxOf('{constructor} {__proto__} {toString}'));
    expect(read.ok && ownFilling(form(), read).unknown.toSorted()).toEqual(read.ok ? [...read.texts].toSorted() : null);
  });
});
