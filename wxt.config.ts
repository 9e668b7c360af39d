import { defineConfig } from 'wxt';
import { aroundShelf, sharedWithAround, sharedWithStructure } from './entrypoints/around/shared-modules.ts';
import { pupilForStructure, pupilShelf, sharedWithPage } from './entrypoints/pupil/shared-modules.ts';
import { sharedModules, sharedShelf } from './entrypoints/screens/shared-modules.ts';
import { spellLetters } from './letters.plugin.ts';
import { schoolPages } from './lib/settings/school-pages.ts';
import { preact } from './preact.alias.ts';
import { takeShared } from './shared.plugin.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  // Every browser that we support preloads modules itself; the stand-in for older ones would bring a `fetch` of its own.
  vite: () => ({
    plugins: [spellLetters()],
    resolve: { alias: preact },
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const take = (script: string, ...lent: [lent: Record<string, readonly string[]>, shelf: string]): void => {
        if (entrypoints.some(({ name }) => name === script))
          config.plugins = [takeShared(import.meta.dirname, ...lent), ...(config.plugins ?? [])];
      };
      take('page', sharedWithPage, pupilShelf);
      take('screens', sharedModules, sharedShelf);
      take('around', sharedWithAround, aroundShelf);
      take('structure', sharedWithStructure, aroundShelf);
      take('structure', pupilForStructure, pupilShelf);
      // What WXT brings along reads the extension's interface, which a browser makes at its first use: on every page.
      if (entrypoints.some(({ name }) => name === 'loader'))
        config.build = {
          ...config.build,
          rolldownOptions: { ...config.build?.rolldownOptions, treeshake: { propertyReadSideEffects: false } },
        };
    },
  },
  manifest: ({ browser }) => ({
    name: 'Draaiboek',
    description: 'Begeleidt een trainingsplan in Smartschool, stap voor stap, op de pagina zelf.',
    permissions: ['storage', 'scripting', 'alarms', 'unlimitedStorage'],
    optional_permissions: ['notifications'],
    host_permissions: ['https://*.smartschool.be/*'],
    content_scripts: [{ matches: schoolPages.matches, exclude_matches: schoolPages.excludeMatches, js: ['loader.js'] }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'draaiboek@draaiboek.be',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
