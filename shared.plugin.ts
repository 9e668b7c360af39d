import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { sharedModules, sharedShelf } from './entrypoints/screens/shared-modules.ts';

const taken = '\0shared:';

/** Puts what the sidebar lends in the place of the modules themselves. */
export function takeShared(root: string): Plugin {
  return {
    name: 'take-shared',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source in sharedModules) return taken + source;
      const found = importer === undefined ? null : await this.resolve(source, importer, { skipSelf: true });
      const path = found === null ? '' : relative(root, found.id).replaceAll('\\', '/');
      return path in sharedModules ? taken + path : null;
    },
    load(id) {
      const module = id.startsWith(taken) ? id.slice(taken.length) : '';
      if (!isShared(module)) return null;
      const names = sharedModules[module].map((name) => `export const ${name} = shared.${name};`);
      return [`const shared = globalThis.${sharedShelf}[${JSON.stringify(module)}];`, ...names].join('\n');
    },
  };
}

function isShared(module: string): module is keyof typeof sharedModules {
  return module in sharedModules;
}
