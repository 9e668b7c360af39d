import { asInput, parentOf } from './dom';

const params = (url: string): URLSearchParams => {
  try {
    const { search, hash } = new URL(url, 'https://smartschool.be/');
    return new URLSearchParams(`${search.replace(/^\?/, '')}&${hash.replace(/^#!?\/?\??/, '')}`);
  } catch (error) {
    if (error instanceof TypeError) return new URLSearchParams();
    throw error;
  }
};

const itemNames =
  /^(item|itemid|item_id|planid|plan_id|plan|lvsitem|lvsitemid|entryid|dossierlijnid|lineid|recordid|id)$/i;
const pupilNames = /^(pupilid|pupil_id|leerlingid|studentid|student_id|accountid|userid)$/i;

/** The platform's own id of the plan: from the address, else from the form's hidden inputs; null where none is shown. */
export function planIdOf(url: string, form: Element | null): string | null {
  for (const [name, value] of params(url)) if (itemNames.test(name) && /^[\w-]{1,40}$/.test(value)) return value;
  const inputs = form?.querySelectorAll('input[type=hidden]') ?? [];
  for (const element of inputs) {
    const input = asInput(element);
    if (input && /^(item|plan|lvsitem)_?id$/i.test(input.name) && /^[\w-]{1,40}$/.test(input.value)) return input.value;
  }
  return null;
}

const platformId = /(?<![\d_])\d{1,6}_\d{1,9}_\d{1,2}(?![\d_])/;

/** The pupil's id on the platform (`49_10880_2`, or `pupilID`), from the address or from the part of the page that names the pupil. */
export function platformIdOf(url: string, near: Element | null): string | null {
  for (const [name, value] of params(url)) if (pupilNames.test(name) && /^\w{1,40}$/.test(value)) return value;
  const inUrl = platformId.exec(url);
  if (inUrl) return inUrl[0];
  for (let at = near, steps = 0; at && steps < 4; at = parentOf(at), steps += 1) {
    if (['body', 'main', 'form'].includes(at.localName)) break;
    for (const name of [
      'data-pupilid',
      'data-pupil-id',
      'data-userid',
      'data-user-id',
      'data-id',
      'id',
      'href',
      'src',
      'style',
    ]) {
      const found = platformId.exec(at.getAttribute(name) ?? '');
      if (found) return found[0];
      const value = at.getAttribute(name) ?? '';
      if (/pupil/i.test(name) && /^\w{1,40}$/.test(value)) return value;
    }
    const link = at.querySelector('a[href], img[src]');
    const found = platformId.exec(`${link?.getAttribute('href') ?? ''} ${link?.getAttribute('src') ?? ''}`);
    if (found && steps < 3) return found[0];
  }
  return null;
}
