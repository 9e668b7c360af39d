import { documentIn, oneLine } from '@/lib/page/dom';
import type { EditorWriter, Field } from '@/lib/page/field';
import { isFrame, isTextarea, setNative } from './dom';
import { formed } from './form';
import { framePath } from './frame-path';
import { addedAfter, toHtml } from './html';
import { because, type Contents, type Writer } from './outcome';
import { asText } from './text';
import { leave, putBack, putHtml, tellChanged, typeLines, wordsIn } from './typing';

const frameIn = (field: Field): HTMLIFrameElement | undefined => field.controls.find(isFrame);

function bodyOf(field: Field): HTMLElement | null {
  const frame = frameIn(field);
  return frame ? (documentIn(frame)?.body ?? null) : null;
}

/** An editor marks what is selected or hovered in its own text; that is no content. */
const contentOf = (body: HTMLElement): string => body.innerHTML.replace(/ data-mce-selected="[^"]*"/g, '');

async function askEditor(field: Field, editor: EditorWriter, html: string): Promise<boolean> {
  const frame = frameIn(field);
  const path = frame ? framePath(frame) : null;
  return path !== null && (await editor(path, html));
}

/** A rich-text editor in a frame of its own, such as TinyMCE: through its own API, else as a keyboard would. */
export const richText: Writer = {
  capture(field, editor): Contents {
    const body = bodyOf(field);
    const behind = field.controls.find(isTextarea);
    const html = body ? contentOf(body) : '';
    const nodes = body ? [...body.childNodes].map((node) => node.cloneNode(true)) : [];
    const submitted = behind?.value ?? '';
    return {
      parts: [html],
      async restore() {
        const now = bodyOf(field);
        if (!now || contentOf(now) === html) return;
        await askEditor(field, editor, html);
        if (contentOf(now) !== html) putBack(now, nodes);
        if (behind && behind.value !== submitted) setNative(behind, submitted);
      },
    };
  },
  async write(field, value, editor, form) {
    const body = bodyOf(field);
    if (!body) return because.noInput;
    const wanted = asText(value);
    if (wordsIn(body) === oneLine(wanted)) return null;
    const added = addedAfter(body.textContent ?? '', wanted);
    // What stands there keeps its own mark-up; only the new lines come under it.
    const html = formed(form, wanted) ?? (added === null ? toHtml(wanted) : contentOf(body) + toHtml(added));
    if (await askEditor(field, editor, html)) return null;
    typeLines(body, added ?? wanted, added === null ? 'all' : 'end');
    // In a closed tab there is nothing to type in.
    if (wordsIn(body) !== oneLine(wanted) && frameIn(field)?.getClientRects().length === 0) putHtml(body, html);
    tellChanged(body);
    leave(body);
    const behind = field.controls.find(isTextarea);
    if (behind && wordsIn(body) === oneLine(wanted)) setNative(behind, contentOf(body));
    return null;
  },
  shows(field, value) {
    const body = bodyOf(field);
    return body !== null && wordsIn(body) === oneLine(asText(value));
  },
};
