import { z } from 'zod/mini';
import { defaultSettings, type Settings, settings as settingsSchema } from '@/lib/core/model/settings';

/** The part of the browser's storage that is used; a test brings its own. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
}

/** What is absent or undefined stays as it is. */
export type SettingsChange = { [K in keyof Settings]?: Settings[K] | undefined };

export interface SettingsStore {
  /** The settings, and in Dutch what could not be read of them. */
  read(): Promise<{ settings: Settings; problem: string | null }>;
  /** Changes some settings; answers all. */
  write(change: SettingsChange): Promise<Settings>;
  /** Back to the settings of the first day; what could not be read goes too. */
  erase(): Promise<void>;
}

const key = 'settings';
const brokenKey = 'settings-unreadable';
/** What could not be read, put aside; `told` once the user changed her settings after she was told. */
const putAside = z.object({ raw: z.unknown(), told: z.boolean() });

const unreadableText =
  'Een deel van je instellingen kon Draaiboek niet lezen. Daar staan nu de gewone instellingen; kijk ze even na.';

/** What can be read of the raw settings, each on its own, over those of the first day. */
function salvage(raw: unknown): { settings: Settings; broken: boolean } {
  if (raw === undefined) return { settings: defaultSettings, broken: false };
  const whole = settingsSchema.safeParse(raw);
  if (whole.success) return { settings: whole.data, broken: false };
  const object = z.record(z.string(), z.unknown()).safeParse(raw);
  if (!object.success) return { settings: defaultSettings, broken: true };
  const partial = z.partial(settingsSchema);
  const entries = Object.entries(object.data).filter(([name, value]) => partial.safeParse({ [name]: value }).success);
  const settings = settingsSchema.parse({ ...defaultSettings, ...Object.fromEntries(entries) });
  return { settings, broken: entries.length < Object.keys(object.data).length };
}

/**
 * The settings of this browser. What does not parse is never lost: reading leaves it alone, and the first change puts
 * it aside before it writes.
 */
export function openSettings(area: SettingsArea): SettingsStore {
  let last: Promise<unknown> = Promise.resolve();

  /** One change at a time: two pages that change something at once must not undo each other. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  }

  async function stored(): Promise<unknown> {
    return (await area.get(key))[key];
  }

  async function aside(): Promise<z.infer<typeof putAside> | null> {
    const parsed = putAside.safeParse((await area.get(brokenKey))[brokenKey]);
    return parsed.success ? parsed.data : null;
  }

  return {
    async read() {
      const { settings, broken } = salvage(await stored());
      const untold = broken || (await aside())?.told === false;
      return { settings, problem: untold ? unreadableText : null };
    },
    write: (change) =>
      inTurn(async () => {
        const raw = await stored();
        const { settings, broken } = salvage(raw);
        const changed = Object.entries(change).filter(([, value]) => value !== undefined);
        const next = settingsSchema.parse({ ...settings, ...Object.fromEntries(changed) });
        const before = await aside();
        const looked = changed.some(([name]) => name !== 'sidebarOpen');
        const kept = broken ? { raw, told: false } : before;
        await area.set({
          [key]: next,
          ...(kept === null ? {} : { [brokenKey]: { ...kept, told: kept.told || (looked && !broken) } }),
        });
        return next;
      }),
    erase: () => inTurn(() => area.clear()),
  };
}
