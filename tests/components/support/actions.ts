import { vi } from 'vitest';
import type { SidebarActions } from '@/lib/view/actions-type';

export type Called = Record<keyof SidebarActions, ReturnType<typeof vi.fn>>;

/** Actions that only remember how they were called. */
export function actionSpies(): SidebarActions & Called {
  const spies: Partial<Called> = {};
  return new Proxy(spies, {
    get(target, name: keyof SidebarActions) {
      target[name] ??= vi.fn();
      return target[name];
    },
  }) as SidebarActions & Called;
}
