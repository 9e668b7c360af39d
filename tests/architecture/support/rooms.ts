import { posix } from 'node:path';
import { codeOf, type Source } from './source';

/** One import statement. */
interface Import {
  line: number;
  from: string;
  typeOnly: boolean;
}

const statement =
  /\b(?:import|export)\b\s*(type\b)?([\w\s{},*$]*?)\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]\s*\)|\bimport\s*['"]([^'"]+)['"]/g;

/** Every import and re-export of a source, dynamic ones and types too. */
export function importsOf(text: string): Import[] {
  const code = codeOf(text, { strings: 'keep' });
  return [...code.matchAll(statement)].map((match) => {
    const names = (match[2] ?? '')
      .replace(/[{}]/g, '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    return {
      line: code.slice(0, match.index).split('\n').length,
      from: match[3] ?? match[4] ?? match[5] ?? '',
      typeOnly: match[1] !== undefined || (names.length > 0 && names.every((name) => name.startsWith('type '))),
    };
  });
}

/** What a room may import; `types` may only come in as types. Folders end in a slash, all else is a package. */
interface Rule {
  may: string[];
  types?: string[];
}

/** The table of docs/architecture.md. The first folder that a file is in decides. */
const rooms: [folder: string, rule: Rule][] = [
  ['lib/core/reports/', { may: ['lib/core/', 'zod/mini', 'liquidjs'] }],
  ['lib/core/', { may: ['lib/core/', 'zod/mini'] }],
  ['lib/page/', { may: ['lib/page/', 'lib/core/model/'] }],
  ['lib/messages/', { may: ['lib/messages/', 'lib/core/model/', 'zod/mini', 'wxt'] }],
  ['lib/store/', { may: ['lib/store/', 'lib/core/', 'zod/mini', 'dexie'] }],
  ['lib/settings/', { may: ['lib/settings/', 'lib/core/', 'zod/mini', 'wxt'] }],
  ['lib/files/', { may: ['lib/files/', 'lib/core/', 'docxtemplater', 'pizzip', 'zod/mini'] }],
  ['lib/view/', { may: ['lib/view/', 'lib/core/', 'lib/messages/', 'zustand'] }],
  ['components/', { may: ['components/', 'react', 'react-dom'], types: ['lib/core/', 'lib/view/'] }],
];
const everything: Rule = { may: ['lib/', 'components/', 'entrypoints/'] };

/** Where an import leads inside the project; null for a package. */
export function inProject(from: string, importer: string): string | null {
  if (from.startsWith('@/')) return from.slice(2);
  return from.startsWith('.') ? posix.join(posix.dirname(importer), from) : null;
}

const reaches = (target: string, allowed: readonly string[]): boolean =>
  allowed.some((one) => (one.endsWith('/') ? target.startsWith(one) : target === one || target.startsWith(`${one}/`)));

function isAllowed(path: string, { from, typeOnly }: Import): boolean {
  const target = inProject(from, path);
  if (path.startsWith('entrypoints/')) return target === null || reaches(target, everything.may);
  const rule = rooms.find(([folder]) => path.startsWith(folder))?.[1];
  if (!rule) return false;
  const name = target ?? from.replace(/\?.*$/, '');
  return reaches(name, rule.may) || (typeOnly && reaches(name, rule.types ?? []));
}

/** `path:line -> import` for everything that a room may not import. */
export const forbiddenImports = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ path, text }) =>
    importsOf(text)
      .filter((one) => !isAllowed(path, one))
      .map(({ line, from }) => `${path}:${line} -> ${from}`),
  );
