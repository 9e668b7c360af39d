import type { DocumentBlock } from '@/lib/core/model/document';
import { paragraph, row, run, table } from './xml';

/** Width between the margins of an A4 page, in twentieths of a point. */
const pageWidth = 9638;
const labelWidth = 3000;
const writingLine = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${pageWidth}"/></w:tabs>`;

const cellText = (text: string, bold = false) => paragraph(run(text, { bold }), 'Cel');

/** A line to write on, over the whole width. */
function openLine(style?: string): string {
  return paragraph('<w:r><w:tab/></w:r>', style, writingLine);
}

function signatures(sign: readonly { who: string; parts: readonly string[] }[]): string {
  const width = Math.floor(pageWidth / Math.max(sign.length, 1));
  const widths = sign.map(() => width);
  const heads = sign.map(({ who }) => ({ width, inside: cellText(who, true), shaded: true }));
  const bodies = sign.map(({ parts }) => ({
    width,
    inside: parts.map((part) => paragraph(run(part, { quiet: true }), 'Handtekening')).join(''),
  }));
  return table(widths, [row(heads, { head: true }), row(bodies, { height: 1400 })]);
}

function grid(heads: readonly string[], rows: readonly string[]): string {
  // Columns in the middle are for a tick or a word.
  const middle = heads.slice(1, -1).map((text) => (text.length > 3 ? 1200 : 700));
  const left = pageWidth - middle.reduce((sum, one) => sum + one, 0);
  const outer = heads.length > 1 ? Math.floor(left / 2) : left;
  const widths = heads.length > 1 ? [outer, ...middle, outer] : [outer];
  const cells = (texts: readonly string[], bold: boolean) =>
    widths.map((width, at) => ({ width, inside: cellText(texts[at] ?? '', bold), shaded: bold }));
  return table(widths, [row(cells(heads, true), { head: true }), ...rows.map((one) => row(cells([one], false)))]);
}

/**
 * One block of a built-in template as the xml of a word processor; tags between braces stay as they are. `keep` holds it
 * on the page of what follows: nobody signs a page on which nothing else stands.
 */
export function blockXml(block: DocumentBlock, keep = false): string {
  const kept = keep ? '<w:keepNext/>' : '';
  if ('heading' in block) return paragraph(run(block.heading), 'Kop1');
  if ('text' in block) return paragraph(run(block.text), undefined, kept);
  if ('note' in block) return paragraph(run(block.note), 'Opmerking');
  if ('bullets' in block) return block.bullets.map((one) => paragraph(run(one), 'Opsomming', kept)).join('');
  if ('ticks' in block) return block.ticks.map((one) => paragraph(run(`☐  ${one}`), 'Keuze', kept)).join('');
  if ('write' in block) {
    const question = block.write === '' ? '' : paragraph(run(block.write), undefined, '<w:keepNext/>');
    return question + Array.from({ length: block.lines }, () => openLine('Schrijflijn')).join('');
  }
  if ('sign' in block) return signatures(block.sign);
  if ('grid' in block) return grid(block.grid, block.rows);
  if ('lines' in block) {
    const tag = (text: string) => paragraph(run(text));
    return `${tag(`{#${block.lines}}`)}${paragraph(run('{.}'), 'Opsomming')}${tag(`{/${block.lines}}`)}${paragraph('', 'Tussenruimte')}`;
  }
  const widths = [labelWidth, pageWidth - labelWidth];
  return table(
    widths,
    block.rows.map(([label, text]) =>
      row([
        { width: labelWidth, inside: cellText(label, true), shaded: true },
        { width: pageWidth - labelWidth, inside: cellText(text) },
      ]),
    ),
  );
}
