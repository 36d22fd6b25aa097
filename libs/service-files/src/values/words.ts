import { column, type Column, type Register } from './column.js';

/** Prose of at most `charactersMax` characters, kept as written apart from spaces around it. */
export function words(says: string, charactersMax: number): Column<string> {
  return column({ says, charactersMax, freeText: true, read: (text) => ({ value: text }), write: (value) => value });
}

const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._:-]*$/u;

/** A short code without spaces that names something: `rn1`, `AL-07`, `alder`. Upper and lower case differ. */
export function code(says: string, refersTo: Register | null = null): Column<string> {
  return column({
    says,
    refersTo,
    read: (text) =>
      CODE.test(text) ? { value: text } : { wrong: 'is not a code', remedy: 'use letters, digits and . _ : - without spaces, like AL-07' },
    write: (value) => value,
  });
}

/** Exactly one of the given words; says the nearest right spelling when only the case is wrong. */
export function oneOf<const T extends string>(choices: readonly T[], says: string): Column<T> {
  return column<T>({
    says: `${says}: ${choices.join(', ')}`,
    read: (text) => {
      const value = choices.find((choice) => choice === text);
      if (value !== undefined) return { value };
      const near = choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
      return near === undefined
        ? { wrong: 'is not one of the words known here', remedy: `write ${choices.join(', ')}` }
        : { wrong: 'is written in other letters', remedy: `write ${near}` };
    },
    write: (value) => value,
  });
}

/** `yes` or `no`. */
export function yesOrNo(says: string): Column<boolean> {
  return column({
    says: `${says}: yes or no`,
    read: (text) =>
      text === 'yes' ? { value: true } : text === 'no' ? { value: false } : { wrong: 'is neither yes nor no', remedy: 'write yes or no' },
    write: (value) => (value ? 'yes' : 'no'),
  });
}

/**
 * Several values with spaces between them, each read by `item`. An empty cell reads as the empty list.
 * Values that hold spaces cannot be listed, so `item` is a code or a choice.
 */
export function listOf<T>(item: Column<T>): Column<readonly T[]> {
  return column<readonly T[]>({
    says: `${item.says}; several with spaces between them`,
    required: false,
    charactersMax: 400,
    refersTo: item.refersTo,
    isList: true,
    read: (text) => {
      const values: T[] = [];
      for (const part of text.split(/ +/)) {
        const reading = item.read(part);
        if ('wrong' in reading) return { wrong: `holds '${part}', which ${reading.wrong}`, remedy: reading.remedy };
        if (values.includes(reading.value)) return { wrong: `holds '${part}' twice`, remedy: 'name each once' };
        values.push(reading.value);
      }
      return { value: values };
    },
    write: (values) => values.map((value) => item.write(value as NonNullable<T>)).join(' '),
  });
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

/** A language as BCP 47 writes it: `en`, `pl`, `zh-Hant`. */
export function language(says: string): Column<string> {
  return column({
    says: `${says}, as a language tag such as en or pl`,
    read: (text) => (LANGUAGE.test(text) ? { value: text } : { wrong: 'is not a language tag', remedy: 'write en, pl, cy, so, ...' }),
    write: (value) => value,
  });
}
