import { BadJson, ControlCharacter, TooDeep } from './request-errors.js';

/**
 * Reads a JSON body. Everything a later layer could choke on is refused here: text that is not UTF-8 or not JSON, nesting past the limit,
 * characters that PostgreSQL cannot store, keys that would reach an object's prototype.
 * @param depthMax levels of objects and arrays, the outermost counted
 * @returns undefined for an empty body
 * @throws BadJson, TooDeep, ControlCharacter: each names the place as a JSON pointer where there is one
 */
export function parseJsonBody(bytes: Uint8Array, depthMax: number): unknown {
  if (bytes.length === 0) return undefined;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadJson('The body is not UTF-8. Send JSON as UTF-8.');
  }
  // Before parsing: the parser itself and every walk after it recurse.
  if (deeperThan(text, depthMax)) throw new TooDeep(depthMax);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new BadJson('The body is not JSON. Check commas, quotes and brackets.');
  }
  refuseHarmful(body, '');
  return body;
}

/** True when brackets outside strings nest deeper than the limit. One pass over the text, no recursion. */
function deeperThan(text: string, depthMax: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      if (++depth > depthMax) return true;
    } else if (character === '}' || character === ']') depth--;
  }
  return false;
}

function refuseHarmful(value: unknown, pointer: string): void {
  if (typeof value === 'string') {
    if (hasForbiddenCharacter(value)) throw new ControlCharacter('body', pointer);
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => refuseHarmful(item, `${pointer}/${index}`));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (key === '__proto__' || hasForbiddenCharacter(key)) throw new ControlCharacter('body', pointer);
      refuseHarmful(item, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    }
  }
}

/** Control characters other than tab and line ends, and halves of surrogate pairs. */
export function hasForbiddenCharacter(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- these are the characters to find
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text) || !text.isWellFormed();
}
