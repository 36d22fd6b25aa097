/** Words of the author's own that judge a person; the suggestion asks for what was seen. After public record-keeping guidance; a site may replace the list. */
const PEJORATIVE: readonly (readonly [RegExp, string])[] = [
  [/\battention[- ]?(?:seeking|seeker)\b/g, 'Say what the person did and what they may have needed.'],
  [/\bmanipulat(?:ive|ing|ed|ion)\b/g, 'Say what was asked for and what happened.'],
  [/\bkick(?:ing|ed|s) off\b/g, 'Say what was done: shouted, threw, hit.'],
  [/\b(?:acting|playing|playing) up\b/g, 'Say what was seen and heard.'],
  [/\b(?:naughty|childish|immature|petulant|spoilt|brat(?:ty)?)\b/g, 'Adults are not naughty: say what happened.'],
  [
    /\bdifficult (?:patient|resident|service user|client|lady|man|woman|person|as usual|today|tonight)\b|\bbeing difficult\b/g,
    'Say what was hard, and for whom.',
  ],
  [/\bnon[- ]?complian(?:t|ce)\b/g, 'Say what was offered and that the person declined.'],
  [/\b(?:lazy|bone idle|workshy)\b/g, 'Say what was not done, and why if known.'],
  [
    /\b(?:demanding|needy|clingy|whiny|whinging|whingeing|moaning|moany|moody|stroppy|mardy|in a strop|in a mood|sulking|huffy)\b/g,
    'Say what was asked for, or how the mood showed.',
  ],
  [
    /\b(?:drama queen|time ?waster|frequent flyer|heart ?sink|bed blocker|faking|putting it on|crocodile tears|for show|pretending to be)\b/g,
    'Say what was seen; a motive is an opinion.',
  ],
  [
    /\b(?:crazy|mental|nutter|psycho|loony|bonkers|off (?:his|her) rocker|mad as|schizo|lunatic|nut ?job|head ?case|barmy)\b/g,
    'Leave out words that insult.',
  ],
  [/\b(?:junkie|druggie|addict|alkie|alky|alcoholic|pisshead|smackhead|crackhead)\b/g, 'Say "uses drugs", or what was seen.'],
  [
    /\b(?:bed wetter|feeder|wanderer|screamer|the (?:diabetic|epileptic|schizophrenic|demented|ligaturer|cutter|borderline|pd))\b/g,
    'Name the person first, then the need.',
  ],
  [
    /\b(?:pd (?:traits|behaviour|type)|typical (?:borderline|pd|bpd)|(?:just )?behavioural|being a (?:pain|nightmare|diva|cow|nuisance)|a (?:pain in the|right) (?:\w+)|nightmare (?:resident|patient|again|tonight|shift with)|as usual|up to (?:his|her) (?:old )?tricks|cry(?:ing)? wolf|winding (?:staff|us|everyone) up|pushing (?:buttons|boundaries)|vile|disgusting|pathetic|ridiculous|bitch(?:y|ing)?|bastard|idiot|stupid|arsehole|twat|cunt|slag|moron)\b/g,
    'Facts before opinion: say what was seen and heard.',
  ],
];

/** Author's own pejorative words in the cleaned text. Quotations, and words right after "called me" or "said", are never prompted. */
export function stylePrompts(plain: string, isQuoted: (at: number) => boolean): { start: number; end: number; suggestion: string }[] {
  const found: { start: number; end: number; suggestion: string }[] = [];
  for (const [regex, suggestion] of PEJORATIVE) {
    for (const match of plain.matchAll(regex)) {
      const before = plain.slice(Math.max(0, match.index - 40), match.index);
      if (
        isQuoted(match.index) ||
        /\b(?:said|says|shouted|shouting|called|calling|told|screamed|yelled|screaming|saying|swore|swearing)\b[^.;,\n]*$/.test(before)
      )
        continue;
      if (!found.some((other) => other.start < match.index + match[0].length && match.index < other.end))
        found.push({ start: match.index, end: match.index + match[0].length, suggestion });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
