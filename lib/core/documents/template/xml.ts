/** Looks of a piece of text. */
export interface Look {
  bold?: boolean;
  /** Small and grey. */
  quiet?: boolean;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in xml. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** One run of text; a new line stays one. */
export function run(text: string, { bold = false, quiet = false }: Look = {}): string {
  const looks = `${bold ? '<w:b/>' : ''}${quiet ? '<w:color w:val="595959"/><w:sz w:val="18"/>' : ''}`;
  const properties = looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`;
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:r>${properties}${lines.join('<w:br/>')}</w:r>`;
}

/** One paragraph in a style of the template. */
export function paragraph(inside: string, style?: string, properties = ''): string {
  const named = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
  const all = named + properties;
  return `<w:p>${all === '' ? '' : `<w:pPr>${all}</w:pPr>`}${inside}</w:p>`;
}

interface Cell {
  width: number;
  inside: string;
  shaded?: boolean;
}

/** One row of a table; a page never breaks inside it. `head` is repeated on the next page. */
export function row(cells: readonly Cell[], { head = false, height = 0 } = {}): string {
  const properties = `<w:cantSplit/>${height > 0 ? `<w:trHeight w:val="${height}" w:hRule="atLeast"/>` : ''}${head ? '<w:tblHeader/>' : ''}`;
  const columns = cells.map(({ width, inside, shaded = false }) => {
    const shade = shaded ? '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>' : '';
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr>${inside}</w:tc>`;
  });
  return `<w:tr><w:trPr>${properties}</w:trPr>${columns.join('')}</w:tr>`;
}

/** A table of fixed columns, with room after it. */
export function table(widths: readonly number[], rows: readonly string[]): string {
  const total = widths.reduce((sum, one) => sum + one, 0);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="Raster"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>${paragraph('', 'Tussenruimte')}`
  );
}
