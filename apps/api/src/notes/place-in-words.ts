/** A room's name that says itself what it is: "Room 3", "Bay 2", "Garden flat". */
const SAYS_ITSELF = /^\p{L}{2,}/u;

/**
 * Where somebody lives, as staff say it. Sites write "3", "12b" or "Room 3" in their files: all of them are rooms, and none is "room Room 3".
 * @returns such as `room 3` or `Bay 2`; empty for null and for nothing but spaces
 */
export function placeInWords(room: string | null): string {
  const name = (room ?? '').trim();
  if (name === '') return '';
  return SAYS_ITSELF.test(name) ? name.replace(/^room\b/iu, 'room') : `room ${name}`;
}
