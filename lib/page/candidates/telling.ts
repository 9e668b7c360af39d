/** A placeholder that only shows a format or an example says nothing. */
export const isTelling = (text: string): boolean =>
  text.trim() !== '' &&
  !/^(?=.*[djmyu])[\sdjmyu/.:-]+$/i.test(text) &&
  !/^\s*(bv\.?|bijv\.?|vb\.?|voorbeeld|typ|type|schrijf|klik|vul (hier )?in\b|kies|selecteer|zoek|filter)/i.test(
    text,
  ) &&
  /[a-z]{2}/i.test(text);

/** By whom and when something was written. */
export const aboutClass = /(?:^|[\s_-])(?:meta|byline|auteur|author|wie|door)(?:$|[\s_-])/i;

export const helpClass =
  /(^|[\s_-])(help|hint|hulp|hulptekst|uitleg|info|tip|description|desc|instructie|note|subtitle|sub|muted|small)($|[\s_-])/i;

/** Help under a label rather than a label: long, or an order to the user, or a format. */
export const isHelp = (text: string): boolean =>
  text.split(/\s+/).length > 9 ||
  /^[(*]/.test(text) ||
  /^(noteer|vul|beschrijf|schrijf|geef|selecteer|kies|duid|omschrijf|kort|max|min|bv|bijv|enkel|verplicht|in te vullen|formaat|dd[-/]|klik|hier)\b/i.test(
    text,
  ) ||
  (text.endsWith('.') && text.split(/\s+/).length > 4) ||
  byWhom.test(text) ||
  !/[a-z]{2}/i.test(text);

/** "door de leerkracht": who does a step. */
const byWhom = /^\(?door (?:de |het )?\p{L}+[^\p{L}]*$/iu;
