import { asInput, classOf, inputType, oneLine } from '../dom';
import { onceAText } from '../memory';
import { findDates } from '../read/date-text';
import { actCellOf } from './act-columns';

/** What a single element is before neighbours are joined into one field. */
export type ControlRole =
  | 'text'
  | 'date'
  | 'textarea'
  | 'select'
  | 'checkbox'
  | 'radio'
  | 'file'
  | 'hidden'
  | 'button'
  | 'custom-select'
  | 'editable'
  | 'editor-frame'
  | 'click-to-edit';

const textTypes = new Set(['text', 'tel', 'number', 'email', 'url', 'month', 'week', 'datetime-local', '']);

/** What kind of control an element is; null for everything that holds no value of its own. */
export function controlRole(element: Element): ControlRole | null {
  switch (element.localName) {
    case 'input':
      return inputRole(element);
    case 'textarea':
      return 'textarea';
    case 'select':
      return 'select';
    case 'button':
      return isCustomSelect(element) ? 'custom-select' : 'button';
    default:
      return element.hasAttributes() || element.localName === 'smsc-inlineeditor' ? otherRole(element) : null;
  }
}

function inputRole(element: Element): ControlRole | null {
  const type = inputType(element);
  if (type === 'hidden' || type === 'checkbox' || type === 'radio' || type === 'file' || type === 'date') return type;
  if (type === 'button') return 'button';
  if (!textTypes.has(type)) return null;
  return isSearch(element) ? null : 'text';
}

function isSearch(element: Element): boolean {
  if (element.getAttribute('role') === 'searchbox') return true;
  const words = `${element.getAttribute('placeholder') ?? ''} ${element.getAttribute('title') ?? ''} ${element.getAttribute('aria-label') ?? ''}`;
  return /^\s*(?:zoek|filter)(?:en)?\b/i.test(words) || /\bsearchInputField\b/.test(classOf(element));
}

/** Whether a class may make a control of an element that says nothing else of itself. */
const tellsByClass = onceAText((name): boolean => selectWords.test(name) || editClass.test(name));

function otherRole(element: Element): ControlRole | null {
  const name = classOf(element);
  const onlyClass = element.attributes.length === (name === '' ? 0 : 1) && element.localName !== 'smsc-inlineeditor';
  if (onlyClass && !tellsByClass(name)) return null;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return 'editable';
  const role = element.getAttribute('role');
  if (role === 'textbox') return element.querySelector('input, textarea') ? null : 'editable';
  if (role === 'button' || role === 'switch' || role === 'checkbox' || role === 'radio' || role === 'option') {
    if (role === 'option' && element.closest('[role=combobox], [aria-multiselectable=true]') === null) return null;
    return isCustomSelect(element) ? 'custom-select' : isClickToEdit(element) ? 'click-to-edit' : 'button';
  }
  if (isCustomSelect(element)) return 'custom-select';
  if (element.hasAttribute('aria-pressed') || element.hasAttribute('aria-checked')) return 'button';
  return isClickToEdit(element) ? 'click-to-edit' : null;
}

const selectWords = /select|dropdown|combobox|choices|chosen/i;
const editClass =
  /(^|[\s_-])(inline-?edit(or|able)?|click-?to-?edit|editable(-text|-field|-click)?|jeditable|smsc-inlineeditor)($|[\s_-](?!input|row|wrap|label|form|button|icon))/i;
const selectClass =
  /(^|[\s_-])(smsc-?select|custom-?select|select-?box|select2-selection|dropdown-button|dropdown-?select|combobox|select|selectric|chosen-container|choices)($|[\s_-](?!option|item|list|bubble|menu|label))/i;

/** A box that opens a list of choices: known by its role, by what it opens, or by a class that says select. */
function isCustomSelect(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role === 'combobox' || role === 'listbox')
    return element.querySelector('input:not([type=hidden]), select') === null;
  if (element.getAttribute('aria-haspopup') === 'listbox') return true;
  // A switch opens nothing, whatever its class says.
  if (element.hasAttribute('aria-pressed')) return false;
  if (element.localName === 'label' || element.localName === 'td' || element.localName === 'tr') return false;
  if (element.localName === 'button' && showsChosen(element)) return true;
  if (element.hasAttribute('tabindex') && /^(?:div|span)$/.test(element.localName) && showsArrow(element)) return true;
  const name = classOf(element);
  if (name === '' || !selectWords.test(name)) return false;
  if (
    /(^|\s)(smsc-?select-?bubble|\S*(dropdown|select)[\w-]*(item|option|list|menu|bubble|wrap\w*|container|group|row|field))(\s|$)/i.test(
      name,
    )
  )
    return false;
  if (!selectClass.test(name)) return false;
  return (
    element.querySelector('select, textarea, input:not([type=hidden]):not([readonly]):not([type=checkbox])') === null &&
    (element.hasAttribute('aria-expanded') || element.querySelector('input[type=checkbox]') === null) &&
    oneLine(element.textContent ?? '').length < 400
  );
}

/** A button that shows one of the choices in the list behind it. */
function showsChosen(button: Element): boolean {
  const list = button.nextElementSibling;
  if (!list || list.childElementCount < 2 || list.childElementCount > mostChoices) return false;
  const choices = [...list.children].map((choice) => oneLine(choice.textContent ?? ''));
  const shown = oneLine(button.textContent ?? '').replace(/\s*[▾▼▿⌄]$/, '');
  return shown !== '' && choices.includes(shown) && choices.every((choice) => choice !== '' && choice.length < 100);
}
const mostChoices = 60;

/** "maandag en donderdag ▾" */
const showsArrow = (element: Element): boolean => {
  const words = oneLine(element.textContent ?? '');
  return words.length < 400 && /[▾▼▿⌄]$/.test(words);
};

function isClickToEdit(element: Element): boolean {
  const words = `${element.getAttribute('title') ?? ''} ${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('data-tooltip') ?? ''}`;
  const says = /(klik|dubbelklik|tik)\w*\b.*\b(bewerk|wijzig|aan te passen|aanpass|in te vullen|invullen|edit)/i.test(
    words,
  );
  const built =
    editClass.test(classOf(element)) ||
    element.hasAttribute('inline-editor') ||
    element.localName === 'smsc-inlineeditor' ||
    element.hasAttribute('data-editable') ||
    element.hasAttribute('data-inline-edit');
  if (!says && !built) return false;
  const around = element.parentElement?.closest('smsc-inlineeditor, [inline-editor]');
  if (around && isClickToEdit(around)) return false;
  // A list of files with its own button.
  if (element.querySelector('[class*=attachment], [class*=bijlage]') !== null && element.querySelector('button, a'))
    return false;
  return element.querySelector('input:not([type=hidden]), textarea, select, [contenteditable], iframe') === null;
}

/** An iframe that is the writing area of a rich-text editor. */
export function isEditorFrame(frame: HTMLIFrameElement, inside: Document): boolean {
  if (/tox-edit-area__iframe|cke_wysiwyg_frame/.test(classOf(frame))) return true;
  const { body } = inside;
  if (!body) return false;
  if (inside.designMode?.toLowerCase() === 'on') return true;
  const editable = body.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return body.id === 'tinymce' || /\bmce-content-body\b/.test(classOf(body));
}

const insideClass =
  /(^|\s)(tox-editor-header|tox-toolbar\S*|tox-menubar|tox-statusbar|tox-tinymce-aux|mce-toolbar\S*|mce-menubar|mce-statusbar|cke_top|cke_bottom|ck-toolbar\S*|ck-editor__top|ql-toolbar|ui-datepicker|ui-datepicker-\S+|flatpickr-calendar|note-toolbar|trumbowyg-button-pane)(\s|$)/;
const bubbleClass =
  /(^|\s)(smsc-?select-?bubble|smscselect_dropdown\S*|select2-dropdown|select2-results\S*|dropdown-menu|\S*(select|dropdown)[\w-]*(bubble|menu|options|list|popup))(\s|$)/i;

const isInsideClass = onceAText((name) => insideClass.test(name));
const isBubbleClass = onceAText((name) => bubbleClass.test(name));

/** Toolbars, calendars and lists of choices: parts of a widget, not of the form. */
export function isWidgetInside(element: Element, name: string): boolean {
  const role = element.getAttribute('role');
  if (role === 'toolbar' || role === 'menu' || role === 'menubar' || role === 'tooltip' || role === 'search')
    return true;
  if (role === 'listbox' && isPopup(element)) return true;
  if (name === '') return false;
  if (isInsideClass(name)) return !/hasDatepicker/.test(name);
  return isBubbleClass(name) && asInput(element) === null && element.localName !== 'select';
}

/** A list that some box opens, against one that stands in the form by itself. */
function isPopup(element: Element): boolean {
  if (element.getAttribute('aria-multiselectable') === 'true') return false;
  if (element.hasAttribute('hidden')) return true;
  const before = element.previousElementSibling;
  return (
    before !== null &&
    (before.getAttribute('aria-haspopup') === 'listbox' || before.getAttribute('role') === 'combobox')
  );
}

const placeholderDate = /(dd|d)\s*[-/.]\s*(mm|m)\s*[-/.]\s*(jj|yy)|jjjj|kies.*datum|datum.*kiezen/i;

/** "../05/2027", "__/__/____": a day that was begun. */
const unfinishedDate = /^\s*[\d._ ]{1,4}([-/])[\d._ ]{1,4}\1[\d._ ]{1,4}\s*$/;

/** How much a control looks made for a date. */
export function looksLikeDate(element: Element): 'yes' | 'maybe' | 'no' {
  if (inputType(element) === 'date') return 'yes';
  if (
    /(^|[\s_-])(has)?date(-?picker|field|input)?($|[\s_-])|datepicker|datum|kalender|flatpickr/i.test(classOf(element))
  )
    return 'yes';
  const hint = `${element.getAttribute('placeholder') ?? ''} ${element.getAttribute('title') ?? ''} ${element.getAttribute('data-format') ?? ''}`;
  if (placeholderDate.test(hint)) return 'yes';
  const value = asInput(element)?.value ?? oneLine(element.textContent ?? '');
  if (value.trim() === '') return actCellOf(element)?.column === 'day' ? 'yes' : 'maybe';
  if (unfinishedDate.test(value)) return 'yes';
  const dates = findDates(value);
  const first = dates[0];
  if (!first) return 'no';
  return value.trim().length <= first.text.length + 12 ? 'yes' : 'no';
}
