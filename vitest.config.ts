import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const resolve = { alias: { '@': root.replace(/\/$/, '') } };

/** One project for each kind of test; the browser tests share one browser at a time and so run one file after another. */
export default defineConfig({
  test: {
    projects: [
      { resolve, test: { name: 'core', environment: 'node', include: ['tests/unit/**/*.test.ts'] } },
      { resolve, test: { name: 'page', environment: 'jsdom', include: ['tests/page/**/*.test.ts'] } },
      {
        resolve,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/components/**/*.test.tsx', 'tests/view/**/*.test.ts'],
          setupFiles: ['tests/components/setup.ts'],
        },
      },
      {
        resolve,
        test: {
          name: 'store',
          environment: 'node',
          include: ['tests/store/**/*.test.ts', 'tests/messages/**/*.test.ts'],
        },
      },
      { resolve, test: { name: 'architecture', environment: 'node', include: ['tests/architecture/**/*.test.ts'] } },
      {
        resolve,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts', 'tests/corpus/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
