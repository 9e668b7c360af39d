import { frameOf } from '@/lib/page/dom';
import type { FramePath } from '@/lib/page/field';

/** Where a frame is, counted down from the top; null when it sits where the count cannot reach it (a shadow root). */
export function framePath(frame: Element): FramePath | null {
  const path: FramePath = [];
  for (let at: Element | null = frame; at; at = frameOf(at.ownerDocument)) {
    const frames: Element[] = [...at.ownerDocument.querySelectorAll('iframe')];
    const index = frames.indexOf(at);
    if (index === -1) return null;
    path.unshift(index);
  }
  return path;
}
