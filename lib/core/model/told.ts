/** Something went another way and the user may know: the message is Dutch, friendly, and holds no name or text of a pupil. */
export class Told extends Error {
  override name = 'Told';
}
