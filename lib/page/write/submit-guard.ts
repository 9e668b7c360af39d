/** Words on buttons that save, send, cancel or remove: Draaiboek never clicks those. */
const saving =
  /\b(opslaan|bewaar|bewaren|bevestig\w*|verzend\w*|verstuur\w*|versturen|indienen|dien in|afsluiten|sluit\w*|annuleer\w*|annuleren|verwijder\w*|wis|wissen|save|submit|delete|cancel|ok)\b/i;

export const isSaving = (words: string): boolean => saving.test(words);

/** Whether a click on this element would submit its form. */
export function submits(element: Element): boolean {
  const type = element.getAttribute('type')?.toLowerCase() ?? '';
  if (element.localName === 'input') return type === 'submit' || type === 'image';
  if (element.localName !== 'button' || element.closest('form') === null) return false;
  return type !== 'button' && type !== 'reset';
}

/**
 * Holds back every submit of this document until released: a toggle that is a plain `<button>` would else save the form.
 * A script that calls `form.submit()` itself fires no event, so buttons that look like saving are never clicked at all.
 */
export function holdSubmit(document: Document): () => void {
  const target = document.defaultView ?? document;
  const hold = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  target.addEventListener('submit', hold, true);
  return () => target.removeEventListener('submit', hold, true);
}
