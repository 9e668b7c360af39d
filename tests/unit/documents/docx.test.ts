import fc from 'fast-check';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { documentFileName, openLine, templateValues } from '@/lib/core/documents/fill';
import { documentForm } from '@/lib/core/documents/form';
import { templateOf } from '@/lib/core/documents/template/template';
import type { EvaluationInput } from '@/lib/core/model/evaluation';
import { makeDocx } from '@/lib/files/docx';
import { demoInput } from '../../../scripts/documents/demo-pupil';
import { documentCalled, inputWith } from './fixtures';

const soak = Number(process.env['SOAK'] ?? 1);

/** The text of a .docx, a line for each paragraph. */
function textIn(bytes: Uint8Array): string {
  const xml = new PizZip(bytes).file('word/document.xml')?.asText() ?? '';
  return xml
    .replace(/<\/w:p>|<w:br\/>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

function made(id: string, input: EvaluationInput = demoInput('minor'), typed: Record<string, string> = {}): string {
  const document = documentCalled(id, input);
  const form = documentForm(input, document, typed);
  return textIn(makeDocx(templateOf(input, form), templateValues(form)));
}

/** The first tag that does not close what was opened last; null for sound xml. */
function unbalanced(xml: string): string | null {
  const open: string[] = [];
  for (const [, end, name = '', self] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (self === '/') continue;
    if (end === '') open.push(name);
    else if (open.pop() !== name) return name;
  }
  return open[0] ?? null;
}

const all = (demoInput('minor').playbook.documents ?? []).map(({ id }) => id);

describe('a built-in document', () => {
  it.each(all)('%s names pupil and place, and leaves no tag unfilled', (id) => {
    const text = made(id);
    expect(text).toContain('Noor Janssens');
    expect(text).toContain('Kinderboerderij De Wilg');
    expect(text).toContain('12 januari 2027');
    expect(text).not.toMatch(/[{}]|undefined|null/);
  });

  it('the agreement holds the five elements that it must have', () => {
    const lines = made('agreement').split('\n');
    expect(lines.filter((line) => /^\d\. /.test(line))).toEqual([
      '1. Wie',
      '2. Waar en wanneer',
      '3. Kosten',
      '4. Verzekering',
      '5. Individueel trainingsplan',
      '6. Afspraken',
    ]);
    expect(lines).toContain('BuSO De Linde, Lindelaan 12, 9999 Voorbeeld');
    expect(lines).toContain('De leerling brengt een lunchpakket mee. De school betaalt het busabonnement.');
    expect(lines).toContain(
      'De aansprakelijkheid is gedekt door deze polissen: Voorbeeldverzekering, BA-polis 000.001 en ongevallenpolis 000.002',
    );
  });

  it('a text of the plan stands in it only where it was taken over', () => {
    expect(made('agreement')).not.toContain('Wat de leerling oefent');
    const quoted = made('agreement', undefined, { 'plan-focus': 'Hulp vragen\nOp tijd komen' }).split('\n');
    const at = quoted.indexOf('Wat de leerling oefent:');
    expect(quoted.slice(at, at + 3)).toEqual(['Wat de leerling oefent:', 'Hulp vragen', 'Op tijd komen']);
    expect(quoted).not.toContain('Begeleiding en evaluatie:');
  });

  it('the annexes are named in the agreement with work only', () => {
    const annexes = 'De activiteitenlijst en de werkpostfiche horen bij deze overeenkomst.';
    expect(made('agreement')).toContain(annexes);
    expect(made('agreement', inputWith({ participation: 'sensory' }))).not.toContain(annexes);
  });

  it('consent to more than 30 days is asked above 30 days only', () => {
    const longer = 'Ik ga ook akkoord met de verlenging tot meer dan 30 werkdagen';
    expect(made('consent-minor')).toContain(longer);
    expect(made('consent-minor', inputWith({ end: '2027-02-04' }))).not.toContain(longer);
    expect(made('consent-adult', demoInput('adult'))).toContain('Mijn ouders mogen op de hoogte zijn');
  });

  it('the activity list has one line for each activity and each piece of equipment', () => {
    const lines = made('activity-list').split('\n');
    expect(lines).toContain('De hokken uitmesten');
    expect(lines).toContain('Emmers & waterslang');
    expect(lines.indexOf('Deel 2. Arbeidsmiddelen')).toBeGreaterThan(lines.indexOf('De hokken uitmesten'));
  });

  it('what is open is a line to write on', () => {
    const text = made('agreement', demoInput('minor'), { costs: '' });
    expect(text).toContain(`3. Kosten\n${openLine}\n`);
    expect(made('activity-list', demoInput('minor'), { equipment: '\n ' })).toContain(openLine.repeat(3));
  });

  it('a text of a page stays a text', () => {
    const hostile = '</w:t></w:r><w:r><w:t>x {pupil} & "a" {#b}\u0000\ud800';
    expect(made('consent-minor', demoInput('minor'), { place: hostile })).toContain(
      '</w:t></w:r><w:r><w:t>x {pupil} & "a" {#b}',
    );
  });

  it('is made whatever the values are', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('{', '{/x}', '{@pupil}', '<w:p/>'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.array(value, { minLength: 30, maxLength: 30 }), (id, values) => {
        const { fields } = documentCalled(id);
        const typed = Object.fromEntries(fields.map((field, at) => [field.id, values[at] ?? '']));
        const form = documentForm(demoInput('minor'), documentCalled(id), typed);
        const bytes = makeDocx(templateOf(demoInput('minor'), form), templateValues(form));
        const xml = new PizZip(bytes).file('word/document.xml')?.asText() ?? '';
        expect(xml).toMatch(/<\/w:document>$/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: no document may hold them
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
        expect(unbalanced(xml)).toBeNull();
      }),
      { numRuns: soak * 30 },
    );
  });
});

describe('the name of the file', () => {
  it.each([
    ['Werkpostfiche', 'Noor Janssens', 'Werkpostfiche - Noor Janssens.docx'],
    ['A/B: "c"', 'N<o>|o?r*\n.', 'A B c - N o o r.docx'],
    ['Brief', '', 'Brief.docx'],
  ])('%s of %s is %s', (title, pupil, name) => {
    expect(documentFileName(title, pupil)).toBe(name);
  });
});
