import type { Locator, Page } from 'playwright-core';

/** Where things are in the sidebar of a page; only for the e2e build, whose shadow root is open. */
export interface Sidebar {
  host: Locator;
  step(id: string): Locator;
  steps(): Locator;
  finding(rule: string): Locator;
  findings(): Locator;
  button(name: string | RegExp): Locator;
  /** Waits until the sidebar shows its checklist. */
  ready(): Promise<void>;
}

export function sidebarOf(page: Page): Sidebar {
  const host = page.locator('draaiboek-sidebar');
  return {
    host,
    step: (id) => host.locator(`[data-step="${id}"]`),
    steps: () => host.locator('[data-step]'),
    finding: (rule) => host.locator(`[data-finding="${rule}"]`),
    findings: () => host.locator('[data-finding]'),
    button: (name) => host.getByRole('button', { name }),
    ready: () => host.locator('[data-step]').first().waitFor({ state: 'visible', timeout: 15_000 }),
  };
}
