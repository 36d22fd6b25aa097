/** Characters that Discord could read as markup, a mention, a link or a list anywhere in a line. */
const ANYWHERE = /[\\*_~`|<>@:[\]()]/g;
/** Characters that are markup only where a line begins. */
const AT_START = /^(\s*)([#+-]|\d+(?=[.)]))/;
/** Controls that turn the direction of text around or hide in it: shown as their code, so that they cannot rearrange our words. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Text that Discord shows exactly as it is written: nothing bold, linked, mentioned or folded away.
 * Discord takes a backslash before any character that is neither a letter, a digit nor a space as "show this one".
 */
export function plain(text: string): string {
  return text
    .replace(INVISIBLE, (hidden) => `{U+${hidden.charCodeAt(0).toString(16).toUpperCase()}}`)
    .replace(ANYWHERE, String.raw`\$&`)
    .replace(AT_START, (_, spaces: string, mark: string) => (/\d/.test(mark) ? `${spaces}${mark}\\` : `${spaces}\\${mark}`));
}
