import type { SidebarModel } from '@/lib/view/model/types';
import { screens } from '@/lib/view/screens';
import { toSidebarModel as modelOf } from '@/lib/view/sidebar-model';
import type { SidebarState } from '@/lib/view/state';

/** The model of a sidebar that has its screens at hand. */
export function toSidebarModel(state: SidebarState): SidebarModel {
  return modelOf(state, screens);
}
