import type { StructureFile } from '../model/structure-file';

const gone = 'xxxx';

/** The file without some of its label texts: the user saw something in them that must not leave the school. */
export function leaveOut(file: StructureFile, texts: readonly string[]): StructureFile {
  if (texts.length === 0) return file;
  const written = texts.map(escaped).sort((one, two) => two.length - one.length);
  const clean = (text: string): string => written.reduce((rest, one) => rest.split(one).join(gone), text);
  return {
    ...file,
    labels: file.labels
      .filter((label) => !texts.includes(label))
      .map((label) => texts.reduce((rest, one) => rest.split(one).join(gone), label)),
    documents: file.documents.map(({ name, html }) => ({
      name,
      html: html
        .replace(/>([^<]+)</g, (_, text: string) => `>${clean(text)}<`)
        .replace(
          /(\s(?:placeholder|title|alt|error|value|aria-[a-z]+|data-[a-z]+)=")([^"]*)"/g,
          (_, start: string, text: string) => `${start}${clean(text)}"`,
        ),
    })),
  };
}

/** The file as it is saved. */
export const structureText = (file: StructureFile): string => `${JSON.stringify(file, null, 1)}\n`;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
