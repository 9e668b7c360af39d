import { Panels } from '@/components/checklist/panels';
import { Sidebar as SidebarView } from '@/components/checklist/sidebar';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { SidebarModel } from '@/lib/view/model/types';

/** The sidebar with its screens at hand. */
export function Sidebar({ model, actions }: { model: SidebarModel; actions: SidebarActions }) {
  return <SidebarView model={model} actions={actions} panels={Panels} />;
}
