import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

type Values = Record<string, string | string[]>;

/** Looks a tag up by name and nothing more: what a template asks for is never carried out. */
function lookUp(tag: string): { get(scope: unknown): unknown } {
  return {
    get(scope) {
      if (tag === '.') return scope;
      if (typeof scope !== 'object' || scope === null) return undefined;
      return Object.hasOwn(scope, tag) ? (scope as Record<string, unknown>)[tag] : undefined;
    },
  };
}

/**
 * Puts values in a template: `{name}` takes a text, `{#name}` to `{/name}` is repeated for each line. Gets the files inside
 * the template by path, gives back the bytes of a .docx. A tag without a value is an error, never a gap.
 */
export function makeDocx(parts: Readonly<Record<string, string>>, values: Values): Uint8Array<ArrayBuffer> {
  const zip = new PizZip();
  for (const [path, text] of Object.entries(parts)) zip.file(path, text, { date: new Date(2000, 0, 1) });
  const document = new Docxtemplater(zip, {
    paragraphLoop: true,
    linebreaks: true,
    parser: lookUp,
    nullGetter: (part: { value?: string }) => {
      throw new Error(`No value for ${part.value ?? 'a tag'}`);
    },
  });
  document.render(values);
  return new Uint8Array(document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' }));
}
