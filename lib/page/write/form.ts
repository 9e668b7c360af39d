import { oneLine } from '@/lib/page/dom';
import type { Field } from '@/lib/page/field';
import { isEditable, isFrame } from './dom';
import { escapeHtml } from './html';
import { wordsIn } from './typing';

/** What a text may be formed with, and how we write that; every other element gives way to what is in it. */
const kept = new Map([
  ...['p', 'div', 'br', 'ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'u'].map(
    (name) => [name, name] as const,
  ),
  ...['strong', 'b'].map((name) => [name, 'strong'] as const),
  ...['em', 'i'].map((name) => [name, 'em'] as const),
]);
/** What stands in these is no text. */
const noText = ['script', 'style', 'template', 'iframe', 'object', 'noscript', 'textarea', 'select', 'svg', 'math'];

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The text of a node in html of the few elements above, without a single attribute. */
export function safeHtml(node: Node): string {
  return [...node.childNodes].map(safePart).join('');
}

function safePart(node: Node): string {
  if (node.nodeType === 3) return escapeHtml(node.nodeValue ?? '');
  if (!isElement(node) || noText.includes(node.localName)) return '';
  const inside = safeHtml(node);
  const name = kept.get(node.localName);
  if (name === undefined) return inside;
  return name === 'br' ? '<br>' : `<${name}>${inside}</${name}>`;
}

/** The text of an editor with its form, where it has more than paragraphs; null where a plain text says it all. */
export function formOf({ control, controls }: Field): string | null {
  const frame = controls.find(isFrame);
  const root = control === 'rich-text' ? frame?.contentDocument?.body : controls.find(isEditable);
  const html = root ? safeHtml(root) : '';
  return /<(?!\/|p>|br>|div>)/.test(html) ? html : null;
}

/** A text with its form, looked through again; null where it does not say exactly this text. */
export function formed(form: string | undefined, text: string): string | null {
  if (form === undefined) return null;
  const { body } = new DOMParser().parseFromString(form, 'text/html');
  const html = safeHtml(body);
  return wordsIn(body) === oneLine(text) ? html : null;
}
