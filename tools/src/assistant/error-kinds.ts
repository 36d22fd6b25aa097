/** What the errors of each kind mostly are, read off the parts that may be read (`npm run eval:notes -- --readable --errors` lists them). */
export const ERROR_KINDS: Readonly<Record<string, string>> = {
  'act-now missing': "Told in words of everyday life that nobody had used of it before, or taken as past or as somebody else's.",
  'act-now too many':
    'Near misses: a drill, an old scar, a row on the television, words of care after an event; and second quotes of an event that its writer marked once.',
  assertion: 'Read as happening where it is denied at a distance, told of long ago without a date, or supposed without "if".',
  urgency: 'What may wait until the end of the shift taken for act-now, or the other way round: mostly medicine, drink and money.',
  'risk missing':
    'Denied, past or supposed mentions without a word that rules know, and those of this shift; nobody is told later because of them.',
  'risk too many':
    'Mostly "act-now too many"; else a denied mention where the writer marked nothing, or the same words under another category.',
  subject:
    'Nine in ten are asked about though clear to their writer: words that run on, a pronoun after two people, an unnamed sentence late in a note.',
  'question too many': 'The same, counted once for each note and kind of question.',
  'question missing': 'A clock word that fits twice, or a medicine that its writer doubted in words that no rule knows.',
  section: 'What stands beside an event is headed as the event, or the event as the state of the body that it left.',
  time: 'Asked about, or placed on the other side of midnight; those wrong in silence are counted in "times wrong without asking".',
  'time too many': 'A count, a dose or a room read as a clock time.',
  medicine: 'A dose told in words ("half of his usual"), or a name that is in no lexicon.',
  'medicine too many': "An everyday word near a medicine's name.",
  'plan link missing': 'The step is done in words that share nothing with it.',
  'plan link too many': 'A sentence about the same thing as a step that is not the step done.',
  'contradiction missing': 'The plan is contradicted by what the words imply, not by what they say.',
  'contradiction too many': 'Said beside the condition under which the step holds.',
  'not left out': 'Talk about the dictation itself that stands in the draft, where its author can delete it.',
};
