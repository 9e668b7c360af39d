/** The name of the first document of a structure file. It stands apart from the schemas, for scripts that check nothing. */
export const topDocument = 'page.html';
