import { inputType } from '../dom';
import { dayOf } from '../read/weekday-text';
import type { NeutralNames } from './names';
import type { Keep } from './sieve';

/** Attributes that only say how the page is built; their values come from fixed lists. */
const plainly: Record<string, RegExp> = {
  type: /^[a-z-]{1,20}$/,
  role: /^[a-z ]{1,40}$/,
  contenteditable: /^(?:true|false|plaintext-only|)$/,
  colspan: /^\d{1,2}$/,
  rowspan: /^\d{1,2}$/,
  scope: /^[a-z]{1,9}$/,
  hidden: /^.*$/,
  disabled: /^.*$/,
  readonly: /^.*$/,
  required: /^.*$/,
  multiple: /^.*$/,
  open: /^.*$/,
  'aria-hidden': /^(?:true|false)$/,
  'aria-disabled': /^(?:true|false)$/,
  'aria-readonly': /^(?:true|false)$/,
  'aria-expanded': /^(?:true|false)$/,
  'aria-haspopup': /^[a-z]{1,10}$/,
  'aria-multiselectable': /^(?:true|false)$/,
  'aria-multiline': /^(?:true|false)$/,
  'aria-modal': /^(?:true|false)$/,
  'aria-level': /^[1-9]$/,
  'inline-editor': /^.*$/,
  'data-editable': /^.*$/,
  'data-inline-edit': /^.*$/,
};
/** Of these only that they are there, not what they say. */
const bare = new Set([
  'hidden',
  'disabled',
  'readonly',
  'required',
  'multiple',
  'open',
  'inline-editor',
  'data-editable',
  'data-inline-edit',
]);
/** What is chosen is not told, only that something can be. */
const states = new Set([
  'aria-pressed',
  'aria-checked',
  'aria-selected',
  'data-state',
  'data-selected',
  'data-checked',
]);
const references = new Set([
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'list',
  'rel',
  'headers',
]);
const targets = new Set(['href', 'data-target', 'data-bs-target']);
const marks = new Set(['data-tab', 'data-panel', 'data-tabpanel', 'slot']);
const texts = new Set([
  'placeholder',
  'title',
  'aria-label',
  'alt',
  'error',
  'data-label',
  'data-title',
  'data-placeholder',
  'data-tooltip',
  'aria-placeholder',
]);

export interface AttributeTools {
  names: NeutralNames;
  /** A text of the page's maker, sieved; empty when nothing of it may stay. */
  label(text: string, keep: Keep): string;
  share(text: string): number;
}

/** The attributes of an element that may stay, each with what it may say. */
export function attributesOf(element: Element, tools: AttributeTools): [name: string, value: string][] {
  const kept: [string, string][] = [];
  const control = ['input', 'select', 'textarea'].includes(element.localName);
  for (const { name, value } of element.attributes) {
    const pattern = plainly[name];
    if (pattern) {
      if (pattern.test(value)) kept.push([name, bare.has(name) ? '' : value]);
    } else if (states.has(name)) kept.push([name, 'false']);
    else if (name === 'id') kept.push([name, tools.names.id(value)]);
    else if (name === 'name') kept.push([name, tools.names.id(value)]);
    else if (name === 'class') {
      const classes = tools.names.classList(value);
      if (classes !== '') kept.push([name, classes]);
    } else if (references.has(name)) kept.push([name, tools.names.idList(value)]);
    else if (targets.has(name)) {
      if (/^#./.test(value)) kept.push([name, `#${tools.names.id(value.slice(1))}`]);
      else if (name === 'href') kept.push([name, '#']);
    } else if (marks.has(name)) kept.push([name, tools.names.id(value)]);
    else if (texts.has(name)) {
      const text = textAttribute(element, value, control, tools);
      if (text !== '') kept.push([name, text]);
    } else if (name === 'value' || name === 'data-value' || name === 'data-day') {
      const text = valueAttribute(element, name, value, tools);
      if (text !== '') kept.push([name, text]);
    } else if (name === 'maxlength' || name === 'size') {
      if (Number(value) > 0 && Number(value) <= 4) kept.push([name, value]);
    } else if (name === 'max' && (value === '31' || value === '12')) kept.push([name, value]);
    else if (name === 'data-format' && /^[dmyj\s/.-]+$/i.test(value)) kept.push([name, value]);
  }
  return kept;
}

function textAttribute(element: Element, value: string, control: boolean, tools: AttributeTools): string {
  if (element.localName === 'img') return tools.label(value, 'words');
  if (control) return tools.label(value, 'label');
  return tools.share(value) >= 0.5 ? tools.label(value, 'words') : '';
}

/** Of a box, radio, option or toggle its value only when it is a day; of a hidden date that it is one; of a button its words. */
function valueAttribute(element: Element, name: string, value: string, tools: AttributeTools): string {
  const type = inputType(element);
  if (
    type === 'checkbox' ||
    type === 'radio' ||
    element.localName === 'option' ||
    element.localName === 'button' ||
    name !== 'value'
  )
    return dayOf(value) !== null && value.length <= 9 && !/\d/.test(value) ? value : '';
  if (type === 'hidden') return /^\d{4}-\d{2}-\d{2}/.test(value) ? '2000-01-01' : '';
  if (type === 'button' || type === 'submit') return tools.share(value) >= 0.5 ? tools.label(value, 'words') : '';
  return '';
}

const months =
  /^(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i;
const keptMonth =
  (tools: AttributeTools) =>
  (text: string): string =>
    months.test(text) ? text : tools.label(text, 'words');

/** The choices of a list as they may stay: a whole row of days, months or years stays a row of the same sort. */
export function optionTexts(
  select: HTMLSelectElement,
  tools: AttributeTools,
  standIn: (text: string) => string,
): string[] {
  const texts = [...select.options].map((option) => option.text.replace(/\s+/g, ' ').trim());
  const numbers = texts.filter((text) => /^\d{1,2}$/.test(text));
  if (numbers.length >= 12 && numbers.length >= texts.length - 1)
    return texts.map((text) => (/^\d{1,2}$/.test(text) ? text : tools.label(text, 'words')));
  if (texts.length > 1 && texts.filter((text) => /^(?:19|20|21)\d{2}$/.test(text)).length >= texts.length - 1)
    return texts.map((text, at) => (/^\d{4}$/.test(text) ? String(2000 + at) : tools.label(text, 'words')));
  if (texts.filter((text) => months.test(text)).length >= 11) return texts.map(keptMonth(tools));
  const kept = texts.map((text) => (tools.share(text) >= 0.5 ? tools.label(text, 'words') : standIn(text)));
  return kept.slice(0, 30);
}
