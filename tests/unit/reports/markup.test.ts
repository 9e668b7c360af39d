import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, toHtml, toText } from '@/lib/core/reports/markup';

const runs = Number(process.env['SOAK'] ?? 1) * 100;

const marked = `# Verslag van de dag

**Leerling:** Noor


## Besluit
- **Ja:** op dinsdag
- Nee
Tot dan.`;

describe('a marked report', () => {
  it('reads well in a plain text field', () => {
    expect(toText(marked)).toBe('VERSLAG VAN DE DAG\n\nLeerling: Noor\n\nBESLUIT\n- Ja: op dinsdag\n- Nee\nTot dan.');
  });

  it('becomes headings, paragraphs and lists for an editor', () => {
    expect(toHtml(marked)).toBe(
      [
        '<h3>Verslag van de dag</h3>',
        '<p><strong>Leerling:</strong> Noor</p>',
        '<h3>Besluit</h3>',
        '<ul><li><strong>Ja:</strong> op dinsdag</li><li>Nee</li></ul>',
        '<p>Tot dan.</p>',
      ].join('\n'),
    );
  });

  it('leaves the marks of a value what they are', () => {
    const value = guarded('## geen kop\r\n**niet vet** & 2 * 3');
    expect(toText(value)).toBe('## geen kop\n**niet vet** & 2 * 3');
    expect(toHtml(value)).toBe('<p>## geen kop</p>\n<p>**niet vet** &amp; 2 * 3</p>');
  });

  it('makes a list of the dashes in a value', () => {
    expect(toHtml(guarded('Hij werkt:\n- stipt\n• beleefd'))).toBe(
      '<p>Hij werkt:</p>\n<ul><li>stipt</li><li>beleefd</li></ul>',
    );
  });

  it('lets no value make an element or an attribute', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '*', '#', '-', ' ', '\n', 'a', '/') }),
        (text) => {
          const html = toHtml(`**Kop:** ${guarded(text)}`);
          expect(html.replace(/<\/?(?:h3|p|ul|li|strong)>/g, '')).not.toMatch(/[<>"']/);
        },
      ),
      { numRuns: runs },
    );
  });

  it('keeps every word of a value in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z*#<&-]{1,8}$/), { minLength: 1 }), (words) => {
        const text = toText(`x ${guarded(words.join(' '))}`);
        expect(text.split(' ')).toEqual(['x', ...words]);
      }),
      { numRuns: runs },
    );
  });
});
