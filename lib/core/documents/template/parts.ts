import type { DocumentBlock } from '@/lib/core/model/document';
import { blockXml } from './blocks';
import { numbering, settings, styles } from './styles';
import { escaped, paragraph, run } from './xml';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const namespaces = `xmlns:w="${word}" xmlns:r="${office}"`;

const contentTypes = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${types}.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="${types}.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="${types}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

function relationsOf(targets: readonly [type: string, target: string][]): string {
  const all = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${relations}">${all.join('')}</Relationships>`;
}

const packageRelations = relationsOf([
  [`${office}/officeDocument`, 'word/document.xml'],
  ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
]);
const documentRelations = relationsOf([
  [`${office}/styles`, 'styles.xml'],
  [`${office}/numbering`, 'numbering.xml'],
  [`${office}/settings`, 'settings.xml'],
  [`${office}/footer`, 'footer1.xml'],
]);

function core(title: string): string {
  return `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>nl-BE</dc:language></cp:coreProperties>`;
}

function pageNumber(field: 'PAGE' | 'NUMPAGES'): string {
  return `<w:fldSimple w:instr=" ${field} ">${run('1')}</w:fldSimple>`;
}

function footer(text: string): string {
  const pages = `${run('bladzijde ')}${pageNumber('PAGE')}${run(' van ')}${pageNumber('NUMPAGES')}`;
  const line = paragraph(`${run(text)}<w:r><w:tab/></w:r>${pages}`, 'Voettekst');
  return `${head}<w:ftr ${namespaces}>${line}</w:ftr>`;
}

/** Whether signatures stand here. */
function isSigned(block: DocumentBlock | undefined): boolean {
  return block !== undefined && 'sign' in block;
}

function document(title: string, blocks: readonly DocumentBlock[]): string {
  const page =
    '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="907" w:right="1134" w:bottom="907" w:left="1134" w:header="454" w:footer="454" w:gutter="0"/></w:sectPr>';
  const body =
    paragraph(run(title), 'Titel') + blocks.map((block, at) => blockXml(block, isSigned(blocks[at + 1]))).join('');
  return `${head}<w:document ${namespaces}><w:body>${body}${page}</w:body></w:document>`;
}

/** What a built-in template says: `footer` stands below every page. Texts may hold tags between braces. */
export interface TemplateSource {
  title: string;
  footer: string;
  blocks: readonly DocumentBlock[];
}

/** The files inside a .docx made of a template's blocks, by their path in it. */
export function templateParts(source: TemplateSource): Record<string, string> {
  return {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageRelations,
    'docProps/core.xml': core(source.title),
    'word/document.xml': document(source.title, source.blocks),
    'word/_rels/document.xml.rels': documentRelations,
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
    'word/settings.xml': settings,
    'word/footer1.xml': footer(source.footer),
  };
}
