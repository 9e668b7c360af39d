const people =
  '(?:pleeg|groot|stief)?(?:vader|moeder|ouders?|ouder\\(s\\))|mama|papa|voogd|verantwoordelijken?|leerlinge?|lln\\.?|clb|internaat|ouder \\d';

/** The label of a line that is no more than somebody of whom one asks what they think. */
export const relative = new RegExp(`^(?:de |het )?(?:${people})\\W*$`, 'i');

/** "Standpunt van Noor en haar ouders", "Mening lln. + ouders": whose opinion is asked, with a word more. */
export const asksOpinionOf = new RegExp(`^(?=.*\\s).*(?<!\\p{L})(?:${people})(?!\\p{L})`, 'iu');
