/** What a rule names as its source when it is more than a step of the school's own procedure. */
export const circular = 'Omzendbrief SO/2016/01';
export const compulsoryEducation = 'Leerplicht in Vlaanderen';
export const goodPractice = 'Goede praktijk';
export const schoolYearCircular = 'Omzendbrief SO 74';
export const schoolHolidays = 'Schoolvakanties in Vlaanderen';
export const countedDays = 'Geteld met de schoolkalender';
export const adultPupils = 'Omzendbrief SO/2011/03';
export const traineeWelfare = 'Welzijn op het werk: stagiairs';
export const minorsAtWork = 'Arbeidsreglementering: jeugdige werknemers';
/** For a rule of law of which nobody could read the text. */
export const notVerified = 'Wettelijk, nog niet nagekeken';
export const privacy = 'Privacy (AVG)';
