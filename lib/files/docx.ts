import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

type Values = Readonly<Record<string, string | readonly string[]>>;

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

/** A template, ready for its values. A tag without a value is an error, never a gap. */
export function openTemplate(zip: PizZip, modules: Docxtemplater.DXT.Module[] = []): Docxtemplater<PizZip> {
  return new Docxtemplater(zip, {
    paragraphLoop: true,
    linebreaks: true,
    parser: lookUp,
    modules,
    // The library's own note on the console is not ours to make.
    errorLogging: false,
    nullGetter: (part: { value?: string }) => {
      throw new Error(`No value for ${part.value ?? 'a tag'}`);
    },
  });
}

function filled(template: Docxtemplater<PizZip>, values: Values): Uint8Array<ArrayBuffer> {
  template.render(values);
  return new Uint8Array(template.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' }));
}

/**
 * Puts values in a template: `{name}` takes a text, `{#name}` to `{/name}` is repeated for each line. Gets the files inside
 * the template by path, gives back the bytes of a .docx.
 */
export function makeDocx(parts: Readonly<Record<string, string>>, values: Values): Uint8Array<ArrayBuffer> {
  const zip = new PizZip();
  for (const [path, text] of Object.entries(parts)) zip.file(path, text, { date: new Date(2000, 0, 1) });
  return filled(openTemplate(zip), values);
}

/** The same for a school's own .docx. */
export function fillDocx(template: ArrayBuffer, values: Values): Uint8Array<ArrayBuffer> {
  return filled(openTemplate(new PizZip(template)), values);
}
