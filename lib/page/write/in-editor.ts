/** The part of TinyMCE that is used here; the same in versions 4 to 8. */
interface TinyEditor {
  iframeElement?: Element | null;
  readonly?: boolean;
  mode?: { isReadOnly?(): boolean };
  setContent(html: string): void;
  setDirty(dirty: boolean): void;
  undoManager: { transact(work: () => void): unknown };
}
interface TinyWindow {
  tinymce?: { get(): TinyEditor[] };
}

/**
 * Writes html into the editor whose frame the path leads to, as one step of the editor's own undo. Runs in the page's world,
 * handed over as source: so it uses nothing from outside itself. Answers false where no editor that it knows owns the frame.
 */
export function writeInEditor(path: number[], html: string): boolean {
  let inside: Document | null = document;
  let frame: HTMLIFrameElement | undefined;
  for (const index of path) {
    frame = inside?.querySelectorAll('iframe')[index];
    inside = frame?.contentDocument ?? null;
  }
  const owner = frame?.ownerDocument.defaultView as (Window & TinyWindow) | null | undefined;
  const editor = owner?.tinymce?.get().find((candidate) => candidate.iframeElement === frame);
  if (!editor || editor.readonly || editor.mode?.isReadOnly?.()) return false;
  editor.undoManager.transact(() => editor.setContent(html));
  editor.setDirty(true);
  return true;
}
