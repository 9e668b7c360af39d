/** What a filter does, for who writes a template. */
export const filterNotes: readonly { name: string; meaning: string; example: string }[] = [
  { name: 'regel', meaning: 'op één regel', example: '{{ motivatie | regel }}' },
  { name: 'datum_lang', meaning: 'dinsdag 12 januari 2027', example: '{{ datum | datum_lang }}' },
  { name: 'datum', meaning: '12 januari 2027', example: '{{ datum | datum }}' },
  { name: 'datum_kort', meaning: '12/01/2027', example: '{{ datum | datum_kort }}' },
  { name: 'dag_maand', meaning: '12 januari', example: '{{ datum | dag_maand }}' },
  { name: 'weekdag', meaning: 'dinsdag', example: '{{ datum | weekdag }}' },
  { name: 'lijst', meaning: 'a, b en c; met een ander woord: a, b of c', example: "{{ aanwezigen | lijst: 'of' }}" },
  { name: 'punten', meaning: 'elke regel met een streepje ervoor', example: '{{ besluit | punten }}' },
  { name: 'hoofdletter', meaning: 'begint met een hoofdletter', example: '{{ rol | hoofdletter }}' },
  { name: 'kleine_letter', meaning: 'begint met een kleine letter', example: '{{ besluit | kleine_letter }}' },
  {
    name: 'aantal',
    meaning: '1 werkdag, 33 werkdagen',
    example: "{{ werkdagen | aantal: 'werkdag', 'werkdagen' }}",
  },
  { name: 'default', meaning: 'iets anders als het nog leeg is', example: "{{ klas | default: 'geen klas' }}" },
];
