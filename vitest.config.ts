import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { spellLetters } from './letters.plugin.ts';
import { preact } from './preact.alias.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
/** A soak takes a hundred times as many generated cases, so its tests take as much longer. */
const soak = Number(process.env['SOAK'] ?? 1);
const patience = (seconds: number, times = soak) => ({
  testTimeout: seconds * 1000 * times,
  hookTimeout: seconds * 2000 * times,
});

/** What is tested is what is built. */
const plugins = [spellLetters()];
const resolve = { alias: { '@': root.replace(/\/$/, '') } };

/** The copy that is made of modules, so that its imports of React follow the alias too. */
const testingLibrary = {
  '@testing-library/react': `${root}node_modules/@testing-library/react/dist/@testing-library/react.esm.js`,
};

/**
 * One project for each kind of test. What is pure or leaves its document as it found it needs no process for each file.
 * Browser tests wait more than they work, so two files run side by side, each with a browser of its own.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins,
        resolve,
        test: {
          name: 'core',
          isolate: false,
          ...patience(10),
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
        },
      },
      {
        plugins,
        resolve,
        test: {
          name: 'page',
          isolate: false,
          ...patience(10),
          environment: 'jsdom',
          include: ['tests/page/**/*.test.ts'],
        },
      },
      {
        plugins,
        resolve: { alias: { ...resolve.alias, ...preact, ...testingLibrary } },
        test: {
          name: 'components',
          isolate: false,
          ...patience(10),
          environment: 'jsdom',
          server: { deps: { inline: [/@testing-library\/react/, /zustand/] } },
          include: ['tests/components/**/*.test.tsx', 'tests/view/**/*.test.ts'],
          setupFiles: ['tests/components/setup.ts'],
        },
      },
      {
        plugins,
        resolve,
        test: {
          name: 'store',
          ...patience(10),
          environment: 'node',
          include: ['tests/store/**/*.test.ts', 'tests/messages/**/*.test.ts'],
        },
      },
      {
        plugins,
        resolve,
        test: {
          name: 'architecture',
          ...patience(10),
          environment: 'node',
          include: ['tests/architecture/**/*.test.ts'],
        },
      },
      {
        plugins,
        resolve,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts', 'tests/corpus/**/*.test.ts'],
          maxWorkers: 2,
          // What is waited for in a page comes when a slow machine gets to it.
          expect: { poll: { timeout: 10_000 } },
          sequence: { groupOrder: 1 },
          ...patience(60, Math.min(soak, 10)),
        },
      },
    ],
  },
});
