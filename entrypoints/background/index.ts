import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/lib/messages/server';
import { isSchoolPage } from '@/lib/settings/school-pages';
import { openSettings } from '@/lib/settings/settings';
import { openTemplates } from '@/lib/settings/templates';
import { openStore } from '@/lib/store/store';
import { openHandedTexts } from './handed-texts';
import { couplingHandlers } from './handlers/couplings';
import { meetingHandlers } from './handlers/meetings';
import { pageHandlers } from './handlers/page';
import { planHandlers } from './handlers/plans';
import { rescueHandlers } from './handlers/rescue';
import { settingsHandlers } from './handlers/settings';
import { storedHandlers } from './handlers/stored';
import { templateHandlers } from './handlers/templates';
import { wordTemplateHandlers } from './handlers/word-templates';
import { openRescueMemory } from './rescue-memory';

const dailyPrune = 'prune-commands';

/**
 * The background: holds nothing in memory, so it may be stopped between any two messages. All listeners are added at
 * once, since the browser starts it again for the very message it must hear.
 */
export default defineBackground(() => {
  const store = openStore();
  const settings = openSettings(browser.storage.local);
  const rescue = openRescueMemory(browser.storage.session);
  const handed = openHandedTexts(browser.storage.session);
  const templates = openTemplates(browser.storage.local);
  const deps = { store, settings, rescue, handed, templates };

  serve(
    {
      ...pageHandlers(deps),
      ...planHandlers(deps),
      ...rescueHandlers(deps),
      ...couplingHandlers(deps),
      ...meetingHandlers(deps),
      ...settingsHandlers(deps),
      ...storedHandlers(deps),
      ...templateHandlers(deps),
      ...wordTemplateHandlers(deps),
    },
    {
      id: browser.runtime.id,
      origin: browser.runtime.getURL('/'),
      isSchoolPage,
      listen: (listener) => browser.runtime.onMessage.addListener(listener),
    },
  );

  const makeAlarms = () => browser.alarms.create(dailyPrune, { delayInMinutes: 5, periodInMinutes: 24 * 60 });
  browser.runtime.onStartup.addListener(() => void makeAlarms());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void makeAlarms();
    if (reason === 'install') void browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#welkom` });
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === dailyPrune) void store.prune();
  });
});
