import type { MessageSender } from '@/lib/messages/server';

/** Who sends messages in tests: the page of a school in a tab, and our own page. */
export const pageOf = (host: string): MessageSender => ({
  id: 'test-extension-id',
  url: `https://${host}/index.php?module=LVS`,
  frameId: 0,
  documentId: 'D1',
  tab: { id: 7 },
});
export const school = pageOf('demo.smartschool.be');
export const dashboard: MessageSender = {
  id: 'test-extension-id',
  url: 'chrome-extension://test-extension-id/dashboard.html',
};
