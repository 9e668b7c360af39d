import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A source file by its path in the project, with forward slashes. */
export interface Source {
  path: string;
  text: string;
}

/** Every file that ships, of these endings. */
export function shippedFiles(...endings: string[]): Source[] {
  return ['lib', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => ({ path: relative(root, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') })),
  );
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
const startsRegex = /(^|[(,=:[!&|?{};+>]|\breturn|\bcase|\btypeof)\s*$/;

/**
 * Source text with its comments blanked out and, unless they are kept, its strings and regular expressions too. Lines stay
 * where they are. Text inside `${}` of a template counts as string: no rule here looks for what stands there.
 */
export function codeOf(text: string, { strings }: { strings: 'keep' | 'blank' }): string {
  let code = '';
  const push = (piece: string, kept: boolean) => {
    code += kept ? piece : blank(piece);
  };
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const comment = /^(\/\/[^\n]*|\/\*[\s\S]*?\*\/)/.exec(rest)?.[0];
    const string = /^('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)/.exec(rest)?.[0];
    const regex =
      rest.startsWith('/') && startsRegex.test(code.slice(-40))
        ? /^\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/.exec(rest)?.[0]
        : undefined;
    const piece = comment ?? string ?? regex ?? rest.charAt(0);
    push(piece, comment === undefined && (strings === 'keep' || (string === undefined && regex === undefined)));
    at += piece.length;
  }
  return code;
}

/** `path:line` of every place where a pattern stands in a text. */
export function placesOf({ path, text }: Source, pattern: RegExp): string[] {
  return [...text.matchAll(new RegExp(pattern, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`))].map(
    (match) => `${path}:${text.slice(0, match.index).split('\n').length} -> ${match[0].trim()}`,
  );
}
