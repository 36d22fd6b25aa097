/** Numbers and addresses that identify a person whatever their name: such a dictation never leaves, not even in part. */
const IDENTIFIERS: readonly RegExp[] = [
  /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/, // NHS number (NHS Data Dictionary: ten digits, often in threes and four)
  /(?:\+44|\b0)(?:[ -]?\d){9,10}\b/, // telephone numbers of the United Kingdom
  /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i, // postcodes (Royal Mail PAF form)
  /[^\s@]+@[^\s@]+\.[a-z]{2,}/i,
  /\b(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:19|20)?\d{2}\b/,
  /\b(?:born|dob|d\.o\.b|date of birth)\b/i,
  /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/i, // National Insurance number
  /\b\d{1,4}[a-z]? [A-Z]?[a-z]+ (?:street|st|road|rd|avenue|ave|lane|close|drive|crescent|terrace|court|way|place)\b/i,
];

export const holdsIdentifier = (text: string): boolean => IDENTIFIERS.some((regex) => regex.test(text));
