import { shelf } from '../shelf';
import type { reportFormFields } from './form-fields';
import type { recogniseAround } from './recognise-around';

export interface AroundTools {
  recogniseAround: typeof recogniseAround;
  reportFormFields: typeof reportFormFields;
}

/** What knows the screens beside a plan, in a script of its own: a page that shows a plan does without. */
export const { offer: offerAround, offered: offeredAround } = shelf<AroundTools>('draaiboekAround');
