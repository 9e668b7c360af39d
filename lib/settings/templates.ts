import { z } from 'zod/mini';
import { type SchoolTemplate, schoolTemplate } from '@/lib/core/model/template';
import type { SettingsArea } from './settings';

/** A template of the school, or null to go back to ours. */
export interface TemplateChange {
  playbook: string;
  template: string;
  text: string | null;
}

export interface TemplateStore {
  /** The school's own templates; what cannot be read of them is left out. */
  read(): Promise<SchoolTemplate[]>;
  /** Keeps all of these, or none; answers all. */
  change(changes: readonly TemplateChange[]): Promise<SchoolTemplate[]>;
}

const key = 'templates';

/** The school's own templates, beside the settings of this browser: they go with everything that is erased there. */
export function openTemplates(area: Pick<SettingsArea, 'get' | 'set'>): TemplateStore {
  let last: Promise<unknown> = Promise.resolve();

  async function read(): Promise<SchoolTemplate[]> {
    const raw = z.array(z.unknown()).safeParse((await area.get(key))[key]);
    return (raw.data ?? []).flatMap((one) => schoolTemplate.safeParse(one).data ?? []);
  }

  async function change(changes: readonly TemplateChange[]): Promise<SchoolTemplate[]> {
    const touched = ({ playbook, template }: SchoolTemplate) =>
      changes.some((one) => one.playbook === playbook && one.template === template);
    const others = (await read()).filter((one) => !touched(one));
    const added = changes.flatMap(({ text, ...which }) =>
      text === null ? [] : [schoolTemplate.parse({ ...which, text })],
    );
    const next = [...others, ...added];
    await area.set({ [key]: next });
    return next;
  }

  return {
    read,
    /** One change at a time: two pages that change something at once must not undo each other. */
    change(changes) {
      const mine = last.then(
        () => change(changes),
        () => change(changes),
      );
      last = mine;
      return mine;
    },
  };
}
