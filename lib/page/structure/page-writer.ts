import type { Playbook } from '@/lib/core/model/playbook';
import type { StructureFile } from '@/lib/core/model/structure-file';
import { controlRole, isEditorFrame, isWidgetInside } from '../candidates/controls';
import {
  asFrame,
  asInput,
  asSelect,
  asTextarea,
  classOf,
  documentIn,
  inputType,
  isBlock,
  isElement,
  isText,
  oneLine,
  wordsOf,
} from '../dom';
import { controlText } from '../read/text';
import { type AttributeTools, attributesOf, optionTexts } from './attributes';
import { NeutralNames } from './names';
import { type Keep, sieve } from './sieve';
import { namesPupil, standIn } from './stand-in';
import type { TabooWords } from './taboo';
import { labelBefore, type Verdict } from './verdicts';
import { knownShare, type Vocabulary, wordsIn } from './vocabulary';

interface Rules {
  playbooks: readonly Playbook[];
  vocabulary: Vocabulary;
  taboo: TabooWords;
  /** A page to read, where whatever is no label may be a value. */
  isRead: boolean;
  judge(text: Text, line: string): Verdict;
}

const dropped = new Set(
  'script style noscript template svg canvas head meta link title base object embed video audio source track picture map area param datalist'.split(
    ' ',
  ),
);
const empty = new Set(['input', 'br', 'hr', 'img', 'wbr', 'col']);

/** Writes a page as HTML of which only structure and labels are left. First `learn`, which gathers what may not stay. */
export class PageWriter implements AttributeTools {
  readonly names = new NeutralNames();
  private readonly rules: Rules;
  private readonly kept = new Set<string>();
  private documents: StructureFile['documents'] = [];
  private frames = 0;

  constructor(rules: Rules) {
    this.rules = rules;
  }

  /** Looks through all that is filled in and written, so that none of its words stays in a label. */
  learn(root: Document): void {
    const { taboo } = this.rules;
    taboo.addOther(root.title);
    const visit = (node: Node): void => {
      for (let child = node.firstChild; child; child = child.nextSibling) {
        if (isText(child)) this.learnText(child);
        else if (isElement(child) && !isDropped(child)) {
          const select = asSelect(child);
          if (asInput(child) || asTextarea(child)) taboo.addValue(controlText(child));
          else if (select) {
            for (const option of select.options) taboo.addOther(option.text);
            for (const option of select.selectedOptions) taboo.addValue(option.text);
          } else {
            const inside = insideOf(child);
            const editor = inside && isEditorFrame(child as HTMLIFrameElement, inside.ownerDocument);
            if (editor || isEditable(child)) taboo.addValue(wordsOf(inside ?? child));
            if (inside && !editor) visit(inside);
            if (child.shadowRoot) visit(child.shadowRoot);
            visit(child);
          }
        }
      }
    };
    if (root.body) visit(root.body);
  }

  /** The page as documents, the top one first under its given name, and the label texts that stayed. */
  write(root: Document, name: string): Pick<StructureFile, 'documents' | 'labels'> {
    this.writeDocument(root, name, false);
    return { documents: this.documents, labels: this.keptTexts() };
  }

  /** What the user looks through: texts with words that not every form has come first. */
  private keptTexts(): string[] {
    const rare = (text: string): boolean =>
      text.includes('xxxx') ||
      wordsIn(text).some((word) => word.length > 1 && !/^x+$/.test(word) && !this.rules.vocabulary.has(word));
    const texts = [...this.kept];
    return [...texts.filter(rare), ...texts.filter((text) => !rare(text))];
  }

  label(text: string, keep: Keep): string {
    const { taboo, vocabulary } = this.rules;
    const kept = sieve(text, keep, taboo, vocabulary);
    const clean = oneLine(kept);
    if (/[a-z]{2}/i.test(clean.replace(/xxxx/g, ''))) this.kept.add(clean.slice(0, 400));
    return kept;
  }

  share(text: string): number {
    return knownShare(text, this.rules.vocabulary);
  }

  private standIn(text: string): string {
    return standIn(text, this.rules.playbooks, this.rules.taboo.names);
  }

  private learnText(text: Text): void {
    const { taboo, judge } = this.rules;
    for (const line of linesOf(text)) {
      if (line.trim() === '') continue;
      const verdict = judge(text, line);
      if (verdict === 'value' || (verdict === 'other' && this.rules.isRead)) taboo.addValue(line);
      if (verdict === 'value' || verdict === 'other') taboo.addOther(line);
    }
  }

  private writeDocument(root: Document, name: string, isEditor: boolean): void {
    const own = { name, html: '' };
    this.documents.push(own);
    const { body } = root;
    const inside = body && !isEditor ? this.childrenOf(body) : '';
    const attributes = body ? tag('body', attributesOf(body, this)) : '<body>';
    own.html = `<!DOCTYPE html>\n<html lang="nl">\n<head><meta charset="utf-8"><title>Paginastructuur</title></head>\n${attributes}${inside}\n</body>\n</html>\n`;
  }

  private childrenOf(parent: Node): string {
    const parts: string[] = [];
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (isText(child)) parts.push(this.text(child));
      else if (isElement(child) && !isDropped(child)) parts.push(this.element(child));
    }
    return parts.join('');
  }

  private element(element: Element): string {
    const name = this.names.element(element.localName);
    const frame = asFrame(element);
    if (frame) return this.frame(frame);
    const attributes = [...attributesOf(element, this), ...styleOf(element)];
    const lead = isBlock(element) ? '\n' : '';
    if (empty.has(name)) return `${lead}${tag(name, attributes)}`;
    return `${lead}${tag(name, attributes)}${this.inside(element)}</${name}>`;
  }

  private inside(element: Element): string {
    const select = asSelect(element);
    if (select) {
      const options = optionTexts(select, this, (text) => this.standIn(text));
      return options.map((text) => `<option>${escaped(text)}</option>`).join('');
    }
    if (asTextarea(element) || isToolbar(element)) return '';
    if (isEditable(element)) return '';
    const shadow = element.shadowRoot
      ? `<template shadowrootmode="open">${this.childrenOf(element.shadowRoot)}</template>`
      : '';
    return `${shadow}${this.childrenOf(element)}`;
  }

  private frame(frame: HTMLIFrameElement): string {
    const attributes = [...attributesOf(frame, this), ...styleOf(frame)];
    const inside = documentIn(frame);
    if (!inside?.body || this.frames >= 50) return `${tag('iframe', attributes)}</iframe>`;
    this.frames += 1;
    const name = `frame-${this.frames}.html`;
    this.writeDocument(inside, name, isEditorFrame(frame, inside));
    return `${tag('iframe', [...attributes, ['src', name]])}</iframe>`;
  }

  private text(text: Text): string {
    if (text.data.trim() === '') return text.data === '' ? '' : /\n/.test(text.data) ? '\n' : ' ';
    const lines = linesOf(text).map((line) => (line.trim() === '' ? '' : this.line(text, line)));
    return escaped(lines.filter((line) => line !== '').join('\n'));
  }

  private line(text: Text, line: string): string {
    const { judge } = this.rules;
    const lead = /^\s/.test(line) ? ' ' : '';
    const tail = /\s$/.test(line) ? ' ' : '';
    const verdict = judge(text, line);
    const isLabel = verdict === 'label' || verdict === 'whole';
    if ((!isLabel || /\d\s?OV\s?\d/i.test(line)) && namesPupil(line, this.rules.taboo.names))
      return `${lead}${this.standIn(line)}${tail}`;
    const split = verdict === 'whole' || verdict === 'value' || isBound(text) ? null : labelBefore(oneLine(line));
    const own = split && judge(text, split.label);
    if (split && (own === 'label' || own === 'words' || own === 'whole'))
      return `${lead}${this.label(split.label, own === 'words' ? 'words' : 'label')} ${this.standIn(split.value)}${tail}`;
    if (isLabel || verdict === 'words') return `${lead}${this.label(line, isLabel ? 'label' : 'words')}${tail}`;
    return `${lead}${this.standIn(line)}${/:\s*$/.test(line) ? ':' : ''}${tail}`;
  }
}

/** A text as it is shown: line by line where line ends count, else as one. */
function linesOf(text: Text): string[] {
  const style = text.parentElement?.ownerDocument.defaultView?.getComputedStyle(text.parentElement).whiteSpace ?? '';
  return style.startsWith('pre') || text.parentElement?.closest('pre') ? text.data.split('\n') : [text.data];
}

/** Words of a label element, which are a label to the end, whatever colon stands in it. */
const isBound = (text: Text): boolean => text.parentElement?.closest('label, legend, th, dt') != null;

const isDropped = (element: Element): boolean =>
  dropped.has(element.localName) ||
  element.localName.startsWith('draaiboek-') ||
  element.hasAttribute('data-draaiboek-sidebar');

/** A toolbar or calendar: part of a widget of which nothing is learnt. */
const isToolbar = (element: Element): boolean =>
  isWidgetInside(element, classOf(element)) &&
  /toolbar|menubar|statusbar|datepicker|calendar|tox-editor-header|cke_top|tox-tinymce-aux/i.test(
    `${classOf(element)} ${element.getAttribute('role') ?? ''}`,
  );

const isEditable = (element: Element): boolean => controlRole(element) === 'editable';

const insideOf = (element: Element): HTMLElement | null => {
  const frame = asFrame(element);
  return frame ? (documentIn(frame)?.body ?? null) : null;
};

/** How the element is shown, where that matters: not at all, or with its line ends. */
function styleOf(element: Element): [string, string][] {
  if (inputType(element) === 'hidden') return [];
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return [];
  const rules: string[] = [];
  if (style.display === 'none') rules.push('display:none');
  const parent = element.parentElement;
  const above = parent ? element.ownerDocument.defaultView?.getComputedStyle(parent) : undefined;
  if (style.visibility !== 'visible' && style.visibility !== '' && style.visibility !== above?.visibility)
    rules.push('visibility:hidden');
  if (
    style.whiteSpace.startsWith('pre') &&
    style.whiteSpace !== above?.whiteSpace &&
    !['pre', 'textarea', 'select', 'input', 'button'].includes(element.localName)
  )
    rules.push('white-space:pre-wrap');
  return rules.length === 0 ? [] : [['style', rules.join(';')]];
}

function tag(name: string, attributes: readonly (readonly [string, string])[]): string {
  const written = attributes.map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${escaped(value)}"`));
  return `<${name}${written.join('')}>`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
