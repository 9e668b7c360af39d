const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function style(id: string, name: string, paragraphs: string, letters = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Standaard"/><w:qFormat/><w:pPr>${paragraphs}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`;
}

const grey = '<w:color w:val="595959"/>';
const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="8C8C8C"/>`;
const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('');

/** Sober looks for paper: one letter, black on white, grey lines. */
export const styles = [
  `${head}<w:styles ${namespace}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/><w:sz w:val="20"/><w:lang w:val="nl-BE"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="252" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
  '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  style('Titel', 'Title', '<w:keepNext/><w:spacing w:after="160"/>', '<w:b/><w:sz w:val="34"/>'),
  style(
    'Kop1',
    'heading 1',
    '<w:keepNext/><w:spacing w:before="180" w:after="80"/><w:outlineLvl w:val="0"/>',
    '<w:b/><w:sz w:val="23"/>',
  ),
  style('Cel', 'Cel', '<w:spacing w:before="20" w:after="20"/>'),
  style('Opmerking', 'Opmerking', '<w:spacing w:after="80"/>', `${grey}<w:sz w:val="18"/>`),
  style(
    'Opsomming',
    'Opsomming',
    '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="50"/><w:ind w:left="360" w:hanging="260"/>',
  ),
  style('Keuze', 'Keuze', '<w:keepLines/><w:spacing w:after="70"/><w:ind w:left="360" w:hanging="360"/>'),
  style('Schrijflijn', 'Schrijflijn', '<w:spacing w:before="140" w:after="60"/>', grey),
  style('Handtekening', 'Handtekening', '<w:spacing w:before="40" w:after="220"/>'),
  style('Tussenruimte', 'Tussenruimte', '<w:spacing w:after="0" w:line="120" w:lineRule="exact"/>'),
  style(
    'Voettekst',
    'footer',
    '<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="0"/>',
    `${grey}<w:sz w:val="16"/>`,
  ),
  `<w:style w:type="table" w:styleId="Raster"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${lines}</w:tblBorders><w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
  '</w:styles>',
].join('');

/** The dash before each line of a list. */
export const numbering = `${head}<w:numbering ${namespace}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

export const settings = `${head}<w:settings ${namespace}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;
