/** Longest id that a button or form may carry on Discord, in characters. */
const ACTION_ID_CHARS_MAX = 100;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Writes an action and its arguments as one short id. A UUID and a SHA-256 hash together would not fit as hex, so both are packed.
 * @throws RangeError when the result is longer than `ACTION_ID_CHARS_MAX`: a mistake in a command, not in what a person said
 */
export function writeActionId(action: string, args: readonly string[]): string {
  const id = [action, ...args.map(pack)].join('|');
  if (id.length > ACTION_ID_CHARS_MAX) throw new RangeError(`The id of action ${action} has ${id.length} characters.`);
  return id;
}

/** The inverse of `writeActionId`. An id of another make gives an action that nothing serves. */
export function readActionId(id: string): { action: string; args: string[] } {
  const [action = '', ...packed] = id.split('|');
  return { action, args: packed.map(unpack) };
}

function pack(arg: string): string {
  if (UUID.test(arg)) return `u${Buffer.from(arg.replaceAll('-', ''), 'hex').toString('base64url')}`;
  if (SHA256.test(arg)) return `h${Buffer.from(arg, 'hex').toString('base64url')}`;
  return `s${encodeURIComponent(arg)}`;
}

function unpack(packed: string): string {
  const body = packed.slice(1);
  if (packed.startsWith('h')) return Buffer.from(body, 'base64url').toString('hex');
  if (packed.startsWith('u')) {
    const hex = Buffer.from(body, 'base64url').toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  }
  try {
    return decodeURIComponent(body);
  } catch {
    return '';
  }
}
