/**
 * Writes html into the rich-text editor whose frame is at the end of the path, through that editor's own API, as one
 * step that the user can undo. Runs in the page's world, so it stands alone: it may use nothing from outside itself.
 * False where no editor owns that frame.
 */
export function writeInEditor(path: number[], html: string): boolean {
  interface TinyEditor {
    iframeElement?: Element | null;
    undoManager: { transact(change: () => void): unknown };
    setContent(html: string): unknown;
    dispatch?(event: string): unknown;
    fire?(event: string): unknown;
    setDirty?(dirty: boolean): unknown;
  }
  interface ClassicEditor {
    container?: { $?: Element };
    setData(html: string): unknown;
    fire(event: string): unknown;
  }
  interface EditorWindow {
    tinymce?: { get?(): TinyEditor[] | null; editors?: TinyEditor[] };
    CKEDITOR?: { instances?: Record<string, ClassicEditor> };
  }

  let frame: HTMLIFrameElement | undefined;
  let page: Document | null | undefined = document;
  const windows: EditorWindow[] = [];
  for (const index of path) {
    if (!page) return false;
    if (page.defaultView) windows.unshift(page.defaultView as EditorWindow);
    frame = page.querySelectorAll('iframe')[index];
    page = frame?.contentDocument;
  }
  if (!frame) return false;

  for (const { tinymce, CKEDITOR } of windows) {
    const listed = tinymce?.get?.();
    const tiny = (Array.isArray(listed) ? listed : (tinymce?.editors ?? [])).find((one) => one.iframeElement === frame);
    if (tiny) {
      tiny.undoManager.transact(() => tiny.setContent(html));
      tiny.setDirty?.(true);
      if (tiny.dispatch) tiny.dispatch('change');
      else tiny.fire?.('change');
      return true;
    }
    const classic = Object.values(CKEDITOR?.instances ?? {}).find((one) => one.container?.$?.contains(frame ?? null));
    if (classic) {
      classic.fire('saveSnapshot');
      classic.setData(html);
      classic.fire('saveSnapshot');
      classic.fire('change');
      return true;
    }
  }
  return false;
}
