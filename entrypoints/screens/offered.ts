import type { ComponentType } from 'react';
import type { PanelsProps } from '@/components/checklist/panels';
import { shelf } from '@/lib/page/shelf';
import type { Screens } from '@/lib/view/on-demand';

export interface OnDemand {
  screens: Screens;
  Panels: ComponentType<PanelsProps>;
  styles: string;
}

/** The screens that were brought last, for the sidebar that asked for them. */
export const { offer: offerScreens, offered: offeredScreens } = shelf<OnDemand>('draaiboekScreens');
