/** So many bytes at once stay below the number of arguments that a call may have. */
const piece = 0x8000;

/** The bytes of a file as text. */
export function toBase64(bytes: ArrayBuffer): string {
  const all = new Uint8Array(bytes);
  let signs = '';
  for (let at = 0; at < all.length; at += piece) signs += String.fromCharCode(...all.subarray(at, at + piece));
  return btoa(signs);
}

/** The bytes of what `toBase64` wrote. */
export function fromBase64(text: string): ArrayBuffer {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)).buffer;
}
