import type { StoreApi } from 'zustand/vanilla';
import { longestRescue } from '@/lib/core/model/rescue';
import { linesOf, rowsBeside, sameText, savedOf, type TextField, textFields } from '@/lib/core/rescue/offers';
import { planPlace } from './context';
import type { PlanPlace } from './place';
import type { SidebarDeps } from './ports';
import type { SidebarState } from './state';

export interface RescueWatch {
  /** Notes how the texts of a form began; `anew` where another form may stand in its place. */
  see(place: PlanPlace, anew: boolean): void;
  /** The page stood still and is this plan's: keeps what was typed, and asks once what was lost before. */
  settle(place: PlanPlace): Promise<void>;
  /** What was erased elsewhere is offered no longer. */
  recheck(): Promise<void>;
}

interface Options {
  deps: SidebarDeps;
  store: StoreApi<SidebarState>;
  epoch(): number;
}

/** One opening of a form: how its texts began, and what was kept of it. */
interface Writing {
  id: string;
  epoch: number;
  form: number;
  began: Map<string, TextField>;
  kept: Map<string, string>;
}

/** Follows what is typed in the page's text fields, at the pace of the looks, for when the session ends before it is saved. */
export function createRescueWatch({ deps, store, epoch }: Options): RescueWatch {
  let writing: Writing | null = null;

  function see(place: PlanPlace, anew: boolean): void {
    // These values may still be another pupil's.
    if (place.held) {
      writing = null;
      return;
    }
    const same = writing !== null && !anew && writing.epoch === epoch() && writing.form === place.form;
    const now: Writing =
      same && writing !== null
        ? writing
        : { id: deps.newId(), epoch: epoch(), form: place.form, began: new Map(), kept: new Map() };
    writing = now;
    for (const field of textFields(place.playbook, place.snapshot)) {
      // An editor that comes in the place of a plain field begins anew.
      if (now.began.get(field.item)?.control !== field.control) now.began.set(field.item, field);
    }
  }

  async function settle(place: PlanPlace): Promise<void> {
    const { stored, snapshot, playbook } = place;
    if (writing === null || stored === null || place.held || snapshot.student === null) return;
    const now = writing;
    const planId = stored.plan.id;
    const fields = textFields(playbook, snapshot);
    if (snapshot.mode === 'edit') await keep(now, planId, fields);
    const rescue = await known(now, planId);
    if (rescue === null) return;
    // A page that was gone back to shows what was typed, not what is stored.
    const retyped = snapshot.mode === 'edit' && deps.page.retyped() ? rescue.texts.map((one) => one.writing) : [];
    const saved = savedOf(rescue.texts, fields, new Set([...rescue.here, ...retyped, now.id]));
    if (saved.length === 0) return;
    forget(saved);
    await deps.client.send('rescue/drop', { planId, ids: saved });
  }

  async function keep(now: Writing, planId: string, fields: TextField[]): Promise<void> {
    const typed = fields.flatMap(({ item, text: whole, rows: all, writable }) => {
      const began = now.began.get(item);
      const rows = all === undefined ? undefined : rowsBeside(all, began?.rows ?? []);
      const text = rows === undefined ? whole : linesOf(rows);
      const isNew = !sameText(began?.text ?? '', whole);
      // A field that was emptied may be a form that ends: the words that stood there are what would be missed.
      if (!writable || !isNew || text.trim() === '' || text.length > longestRescue) return [];
      const form = deps.page.form(item) ?? '';
      const told = text + form;
      return now.kept.get(item) === told ? [] : [{ item, text, form, rows, told }];
    });
    const taken = fields.filter(
      ({ item, text }) => now.kept.has(item) && sameText(now.began.get(item)?.text ?? '', text),
    );
    if (typed.length > 0) {
      const texts = typed.map(({ item, text, form, rows }) => ({
        item,
        text: wordingOf(item, text),
        ...(form === '' || form.length > longestRescue ? {} : { form }),
        ...(rows === undefined ? {} : { rows }),
      }));
      for (const { item, told } of typed) now.kept.set(item, told);
      await deps.client.send('rescue/keep', {
        planId,
        writing: now.id,
        texts,
        on: deps.clock.today(),
        time: deps.clock.time(),
      });
    }
    if (taken.length > 0) {
      for (const { item } of taken) now.kept.delete(item);
      await deps.client.send('rescue/drop', { planId, ids: taken.map(({ item }) => `${planId}/${now.id}/${item}`) });
    }
  }

  /** The blank lines of a text area are part of what was typed; a reading leaves them out. */
  function wordingOf(item: string, text: string): string {
    const exact = deps.page.wording(item);
    return exact !== null && sameText(exact, text) && exact.length <= longestRescue ? exact : text;
  }

  /** What was lost before, asked once for each opening of a form. */
  async function known(now: Writing, planId: string): Promise<SidebarState['rescue']> {
    const before = store.getState().rescue;
    if (before?.writing === now.id) return before;
    const texts = await deps.client.send('rescue/read', { planId });
    if (writing !== now || planPlace(store.getState())?.stored?.plan.id !== planId) return null;
    const here = before === null ? [] : [...before.here, before.writing];
    store.setState({ rescue: { writing: now.id, here, texts, ticked: {} } });
    return store.getState().rescue;
  }

  function forget(ids: readonly string[]): void {
    store.setState(({ rescue }) =>
      rescue === null ? {} : { rescue: { ...rescue, texts: rescue.texts.filter(({ id }) => !ids.includes(id)) } },
    );
  }

  async function recheck(): Promise<void> {
    const planId = planPlace(store.getState())?.stored?.plan.id;
    const before = store.getState().rescue;
    if (planId === undefined || before === null || before.texts.length === 0) return;
    const left = (await deps.client.send('rescue/read', { planId })).map(({ id }) => id);
    forget(before.texts.map(({ id }) => id).filter((id) => !left.includes(id)));
  }

  return { see, settle, recheck };
}
