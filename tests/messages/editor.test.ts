// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { writeInEditor } from '@/entrypoints/background/editor';

interface EditorWindow {
  tinymce?: unknown;
  CKEDITOR?: unknown;
}

function frames(html: string): HTMLIFrameElement[] {
  document.body.innerHTML = html;
  return [...document.querySelectorAll('iframe')];
}

function tiny(iframeElement: Element | undefined) {
  return {
    iframeElement,
    undoManager: { transact: vi.fn((change: () => void) => change()) },
    setContent: vi.fn(),
    dispatch: vi.fn(),
    setDirty: vi.fn(),
  };
}

afterEach(() => {
  const page = window as EditorWindow;
  page.tinymce = undefined;
  page.CKEDITOR = undefined;
});

describe('writing through the editor’s own API', () => {
  test('the editor that owns the frame is written as one step, and is then not saved yet', () => {
    const [first, second] = frames('<iframe></iframe><iframe></iframe>');
    const [other, mine] = [tiny(first), tiny(second)];
    (window as EditorWindow).tinymce = { get: () => [other, mine] };
    expect(writeInEditor([1], '<p>x</p>')).toBe(true);
    expect(mine.undoManager.transact).toHaveBeenCalledOnce();
    expect(mine.setContent).toHaveBeenCalledExactlyOnceWith('<p>x</p>');
    expect(mine.dispatch).toHaveBeenCalledExactlyOnceWith('change');
    expect(mine.setDirty).toHaveBeenCalledExactlyOnceWith(true);
    expect(other.setContent).not.toHaveBeenCalled();
  });

  test('an older version with a list of editors and another way to tell', () => {
    const [only] = frames('<iframe></iframe>');
    const { dispatch: _, ...older } = tiny(only);
    const fire = vi.fn();
    (window as EditorWindow).tinymce = { editors: [{ ...older, fire }] };
    expect(writeInEditor([0], '<p>x</p>')).toBe(true);
    expect(fire).toHaveBeenCalledExactlyOnceWith('change');
  });

  test('an editor inside a frame of the page is found by that frame’s own tinymce', () => {
    const [outer] = frames('<iframe></iframe>');
    const inside = outer?.contentDocument;
    const editorFrame = inside?.createElement('iframe');
    if (!inside || !editorFrame) throw new Error('no frame');
    inside.body.append(editorFrame);
    const mine = tiny(editorFrame);
    (outer?.contentWindow as EditorWindow).tinymce = { get: () => [mine] };
    expect(writeInEditor([0, 0], '<p>x</p>')).toBe(true);
    expect(mine.setContent).toHaveBeenCalledOnce();
    expect(writeInEditor([0], '<p>x</p>')).toBe(false);
  });

  test('CKEditor 4 takes snapshots, so that the write can be undone', () => {
    frames('<div id="box"><iframe></iframe></div>');
    const steps: string[] = [];
    const editor = {
      container: { $: document.querySelector('#box') },
      setData: (html: string) => steps.push(`set ${html}`),
      fire: (event: string) => steps.push(event),
    };
    (window as EditorWindow).CKEDITOR = { instances: { box: editor } };
    expect(writeInEditor([0], '<p>x</p>')).toBe(true);
    expect(steps).toEqual(['saveSnapshot', 'set <p>x</p>', 'saveSnapshot', 'change']);
  });

  test.each([[[]], [[4]], [[0, 2]], [[0]]])('no editor at %j: nothing is written', (path) => {
    frames('<iframe></iframe>');
    expect(writeInEditor(path, '<p>x</p>')).toBe(false);
  });
});
