/** How a form asks for something or complains that it is missing, around what it asks for. */
const asking: RegExp[] = [
  /^(?:je|u|men|gelieve|jij)?\s*(?:dient|moet|bent verplicht|hoort|gelieve)\s+(?:nog\s+)?(?:hier\s+)?(?:om\s+)?(.+?)\s+(?:in te vullen|op te geven|in te geven|aan te duiden|te kiezen|te selecteren|te noteren|aan te vinken|mee te geven|invullen|opgeven|ingeven|aanduiden|kiezen|selecteren|noteren|aanvinken)$/i,
  /^(?:gelieve\s+)?(?:vul|geef|duid|vink)\s+(?:hier\s+|nog\s+)?(.+?)\s+(?:in|op|aan)$/i,
  /^(?:gelieve\s+)?(?:vul|geef|duid)\s+(?:in|op|aan)\s+(.+)$/i,
  /^(?:kies|selecteer|noteer|bepaal)\s+(?:hier\s+|nog\s+)?(.+)$/i,
  /^(.+?)\s+(?:is|zijn)\s+(?:een\s+)?(?:verplicht(?:e velden?| veld)?|niet (?:correct |volledig )?ingevuld|nodig|vereist|leeg|ongeldig|niet geldig)$/i,
  /^(.+?)\s+(?:moet|moeten|mag|mogen)\s+(?:nog\s+)?(?:ingevuld|opgegeven|aangeduid|gekozen|niet leeg)(?:\s+(?:zijn|worden))?$/i,
  /^(.+?)\s+(?:ontbreekt|ontbreken)$/i,
];

/** What a message asks for: "Je dient een startdatum in te vullen." asks for "een startdatum". Any other text as it is. */
export function askedIn(text: string): string {
  const plain = text
    .trim()
    .replace(/[.!…]+$/, '')
    .replace(/\s*(?:,?\s*(?:a\.?u\.?b|s\.?v\.?p|alstublieft|alsjeblieft))$/i, '');
  for (const pattern of asking) {
    const asked = pattern.exec(plain)?.[1]?.trim();
    if (asked && asked.length > 2 && !/^(?:een|de)\s+(?:waarde|keuze|optie|datum|tekst|veld)$|^dit\b/i.test(asked))
      return asked;
  }
  return text;
}
