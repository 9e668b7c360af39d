import { type ReactNode, useRef } from 'react';
import { useStore } from 'zustand';
import { Sidebar as SidebarView } from '@/components/checklist/sidebar';
import type { SidebarModel } from '@/lib/view/model/types';
import { looksSame, toSidebarModel } from '@/lib/view/sidebar-model';
import type { Sidebar } from '@/lib/view/sidebar-store';
import type { SidebarState } from '@/lib/view/state';
import type { createScreens } from './screens';

interface Drawn {
  state: SidebarState;
  model: SidebarModel;
  view: ReactNode;
}

/** The state as components show it. Where the page changed and nothing on the screen does, what was drawn stands. */
export function App({ sidebar, screens }: { sidebar: Sidebar; screens: ReturnType<typeof createScreens> }) {
  const state = useStore(sidebar.store);
  const drawn = useRef<Drawn | null>(null);
  const before = drawn.current;
  if (before?.state !== state) {
    const model = toSidebarModel(state, screens.ready());
    drawn.current =
      before !== null && looksSame(before, { state, model })
        ? { ...before, state }
        : { state, model, view: <SidebarView model={model} actions={sidebar.actions} panels={screens.panels()} /> };
  }
  return drawn.current?.view ?? null;
}
