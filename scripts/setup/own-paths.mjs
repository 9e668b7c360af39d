// `node --import` of this file lets scripts use the product's own code: `@/` is the project, and files need no ending.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('../..', import.meta.url);

function fileOf(url) {
  const path = fileURLToPath(url);
  const found = [`${path}.ts`, `${path}/index.ts`].find((one) => existsSync(one));
  return found === undefined ? url.href : pathToFileURL(found).href;
}

registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('@/')) return next(fileOf(new URL(specifier.slice(2), root)), context);
    const isOwn = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
    if (isOwn && !/\.\w+$/.test(specifier)) return next(fileOf(new URL(specifier, context.parentURL)), context);
    return next(specifier, context);
  },
});
