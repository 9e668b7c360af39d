import { Told } from '@/lib/core/model/told';
import type { From } from '@/lib/messages/server';

/** The very document that asked, where the browser names it, else the top frame of its tab. */
export function targetOf({ tabId, documentId }: From) {
  if (tabId === null) throw new Told('Deze vraag mag niet van hier komen.');
  return documentId === null ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] };
}
