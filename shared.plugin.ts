import { relative } from 'node:path';
import type { Plugin } from 'vite';

const taken = '\0shared:';

/** By module, the names that a script lends to another. */
type Lent = Readonly<Record<string, readonly string[]>>;

/** Puts what another script lends on this shelf in the place of the modules themselves. */
export function takeShared(root: string, lent: Lent, shelf: string): Plugin {
  return {
    name: 'take-shared',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source in lent) return taken + source;
      const found = importer === undefined ? null : await this.resolve(source, importer, { skipSelf: true });
      const path = found === null ? '' : relative(root, found.id).replaceAll('\\', '/');
      return path in lent ? taken + path : null;
    },
    load(id) {
      const module = id.startsWith(taken) ? id.slice(taken.length) : '';
      const names = lent[module];
      if (names === undefined) return null;
      const lines = names.map((name) => `export const ${name} = shared.${name};`);
      return [`const shared = globalThis.${shelf}[${JSON.stringify(module)}];`, ...lines].join('\n');
    },
  };
}
