import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { spellLetters } from '../../../letters.plugin.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** A harness with the content scripts' own code, as one script that can be evaluated in a page. */
export async function bundleHarness(entry = 'tests/corpus/run/in-page.ts', mode = 'production'): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [spellLetters()],
    resolve: { alias: { '@': root } },
    define: { 'import.meta.env.MODE': JSON.stringify(mode) },
    build: {
      write: false,
      minify: true,
      lib: { entry: `${root}/${entry}`, formats: ['iife'], name: 'harnessBundle' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    const chunk = output.output.find((one) => one.type === 'chunk');
    if (chunk) return chunk.code;
  }
  throw new Error('the harness bundle is empty');
}
