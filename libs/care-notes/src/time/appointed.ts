/** What is booked for an hour and done by day, right before the time it is booked for. */
const NAMED_LAST =
  /(?:\b(?:(?:chest|dental|eye|foot|flu|depot|annual|knee|hip) )?(?:dentist|physio|gp|optician|opticians|chiropodist|chiropody|podiatrist|podiatry|hairdresser|hairdresser's|barber|barbers|clinic|review|bloods|blood test|ecg|eeg|mri|spirometry|x-ray|xray|x ray|scan|jab|vaccine|psychologist|psychology|psychiatrist|ward round|mdt|cpa|ot|tribunal|interview|audiology|dietitian|dietician|solicitor|advocate|appointment|appt|slot|assessment|college|women's worker|woman's worker|social worker|district nurse))(?: (?:ring|call|phone))?(?: for (?:him|her|them|it))?(?: (?:is|at|on|about|for|by|around))*\s*$/;
/** They went there, came from there, or it was put off: the words before it say what became of it. */
const GOVERNED =
  /(?:\b|')(?:d|had|having|went|go|goes|going|attended|been|come|comes|came|seen|saw|missed|cancelled|did|done|get|rang|rung|ring|phoned|phone|called|told|asked|met|got to|after|since|was|were|back|during|took|kept|with|refused|declined|dna|dna'd|by|the (?:duty|on call))\b(?:(?: [a-z']+){0,2} (?:a|an|the|his|her|their|my|our|to|at|in|for|with|on|of|by|from|down|off))? ?$|\bfrom (?:(?:his|her|their|the|a) )?$/;

/**
 * The words right before a time name an appointment that no verb before it has settled: "she ate two breakfasts chiropody at half one".
 * @param near the words up to the time, in lower case
 */
export function isAppointed(near: string): boolean {
  const named = NAMED_LAST.exec(near);
  if (named === null) return false;
  const before = near.slice(Math.max(0, named.index - 36), named.index);
  // "Seen by the nurse Tuesday chiropody at ten": which of the two Tuesday tells is open.
  return !GOVERNED.test(before) && !/day ?$/.test(before);
}
