import type { SettingsStore } from '@/lib/settings/settings';
import type { TemplateStore } from '@/lib/settings/templates';
import type { Store } from '@/lib/store/store';
import type { HandedTexts } from './handed-texts';
import type { RescueMemory } from './rescue-memory';

/** What the handlers work with. */
export interface Deps {
  store: Store;
  settings: SettingsStore;
  rescue: RescueMemory;
  handed: HandedTexts;
  templates: TemplateStore;
}
