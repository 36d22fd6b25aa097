/** One block of an answer, as text only: each adapter escapes and decorates it, so nothing in it can act as markup. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'words'; readonly text: string }
  /** Somebody's own words, shown unaltered. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** A button. `args` are ids, versions and hashes, never words about a person. */
export type Button = {
  readonly label: string;
  readonly action: string;
  readonly args: readonly string[];
  readonly tone?: 'main' | 'plain' | 'danger';
};

/** A picture always comes with the same facts in words. */
type Picture = { readonly fileName: string; readonly png: Uint8Array; readonly alt: string };

/** What a command answers: the same on every channel. */
export type Reply = {
  readonly blocks: readonly Block[];
  readonly buttons?: readonly Button[];
  readonly picture?: Picture;
  /** Stable code of what went wrong, for scripts; absent when it was done. */
  readonly problem?: string;
};

/** One field of a form. Lengths in characters. */
export type PromptField = {
  readonly name: string;
  readonly label: string;
  /** May have several lines: only where the API takes them. */
  readonly long?: boolean;
  readonly required?: boolean;
  readonly charsMax?: number;
  /** What stands in the field already, to be corrected. */
  readonly value?: string;
};

/** A form: shown before anything is looked up, so that it can be the first answer. */
export type Prompt = {
  readonly title: string;
  readonly action: string;
  readonly args: readonly string[];
  readonly fields: readonly PromptField[];
};

/** A line above what follows. */
export const heading = (text: string): Block => ({ kind: 'heading', text });
/** Our own words. */
export const words = (text: string): Block => ({ kind: 'words', text });
/** Somebody else's words, whole and unaltered. */
export const quote = (text: string): Block => ({ kind: 'quote', text });
/** Lines of equal rank. */
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });

/** A reply of our own words only. */
export function says(...texts: readonly string[]): Reply {
  return { blocks: texts.map(words) };
}
