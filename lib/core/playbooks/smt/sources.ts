/** What a rule names as its source when it is more than a step of the school's own procedure. */
export const circular = 'Omzendbrief SO/2016/01';
export const compulsoryEducation = 'Leerplicht in Vlaanderen';
export const goodPractice = 'Goede praktijk';
export const schoolYearCircular = 'Omzendbrief SO 74';
export const countedDays = 'Geteld met de schoolkalender';
