/** Account numbers and the like, blanked: their digits are no phone, no person. */
const account = /\b[a-z]{2}\d{2}(?:[ .-]?[\da-z]{4}){2,7}(?:[ .-]?[\da-z]{1,3})?\b/gi;

/** A text in which account numbers are blanked. */
export function withoutAccounts(text: string): string {
  return text.replace(account, (found) => (found.replace(/\D/g, '').length > 9 ? ' ' : found));
}

const elevenDigits = /(?<![\d+])(\d{2})[ ./-]?(\d{2})[ ./-]?(\d{2})[ ./–-]{0,3}(\d{3})[ ./–-]{0,3}(\d{2})(?!\d)/g;

function isValid(year: string, month: string, day: string, serial: string, check: string): boolean {
  // A number given before somebody is registered for good has 20 or 40 added to its month.
  if (Number(month) % 20 > 12 || Number(month) > 52 || Number(day) > 31) return false;
  const nine = Number(year + month + day + serial);
  return [nine, nine + 2_000_000_000].some((number) => 97 - (number % 97) === Number(check));
}

/**
 * Whether a Belgian national number stands in a text, with or without its points and hyphens. Its last two digits are
 * 97 less the rest of the other nine divided by 97, with a 2 in front for who was born from 2000 on.
 */
export function hasNationalNumber(text: string): boolean {
  return [...withoutAccounts(text).matchAll(elevenDigits)].some(
    ([, year = '', month = '', day = '', serial = '', check = '']) => isValid(year, month, day, serial, check),
  );
}

const gap = '[ ./-]?';
const wide = '\\)?[ ./-]{0,3}';
const pairs = `\\d{2}${gap}\\d{2}${gap}\\d{2}`;
/** A mobile number, one of a big town and one of another zone, without the zero in front. */
const subscriber = `(?:4[5-9]\\d${wide}(?:${pairs}|\\d{3}${gap}\\d{3})|[2349]${wide}\\d${pairs}|[15678]\\d${wide}${pairs})`;
const here = `0${subscriber}`;
const country = `(?:\\+|\\b00)32${gap}\\(?0?\\)?${gap}${subscriber}`;
const abroad = `(?:\\+|\\b00)(?!32)[1-9]\\d{0,2}(?:[ ./()-]{0,2}\\d){8,11}`;
const phone = new RegExp(`(?<!\\d)(?<!\\d[.,])(?:${country}|${abroad}|${here})(?!\\d|[.,]\\d)`, 'g');

/** Numbers of firms have the same ten digits as those of phones, in threes after the first four. */
const firm =
  /(?:\bBE|\bbtw|\bkbo|ondernemingsn\w*|polis\w*|dossier\w*|klantn\w*|stamn\w*|rekening\w*|rrn?|insz)[^\p{L}\d]{0,3}(?:n\w*[^\p{L}\d]{0,3})?(?:BE\s*)?$/iu;
const inThrees = /^0\d{3}\.\d{3}\.\d{3}$/;
const sign = /@|[([]\s?a/i;
const mail =
  /[\p{L}\d][\p{L}\d._%+-]{0,60}\s?(?:@|[([]\s?(?:at|apenstaartje)\s?[)\]])\s?[\p{L}\d-]{1,60}(?:\.[\p{L}\d-]{1,60}){0,4}\.\p{L}{2,}/iu;

/** Whether a phone number or a mail address stands in a text; dates, hours, postcodes and accounts are none. */
export function hasContactData(text: string): boolean {
  if (sign.test(text) && mail.test(text)) return true;
  if (!/\d/.test(text)) return false;
  const plain = withoutAccounts(text);
  return [...plain.matchAll(phone)].some(
    (match) => !inThrees.test(match[0]) && !firm.test(plain.slice(Math.max(0, match.index - 30), match.index)),
  );
}
