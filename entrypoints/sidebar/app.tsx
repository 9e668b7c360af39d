import { useStore } from 'zustand';
import { Sidebar as SidebarView } from '@/components/checklist/sidebar';
import { toSidebarModel } from '@/lib/view/sidebar-model';
import type { Sidebar } from '@/lib/view/sidebar-store';

/** The state as components show it. */
export function App({ sidebar }: { sidebar: Sidebar }) {
  const state = useStore(sidebar.store);
  return <SidebarView model={toSidebarModel(state)} actions={sidebar.actions} />;
}
