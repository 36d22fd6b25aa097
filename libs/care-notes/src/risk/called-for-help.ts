import type { RiskCategory } from '../model.js';
import type { Clause } from '../segment/clause.js';

/** A clause that tells what was done about something, and the clause before it that must be what it was done about. */
export interface AnsweredClause {
  readonly clause: number;
  readonly start: number;
  readonly end: number;
  readonly category: RiskCategory;
}

const DONE =
  '(?:called|rung|rang|phoned|informed|told|alerted|contacted|dialled|notified|aware|involved|attended|requested|on (?:its|the|their) way|on way|coming|here|out|been|sent|given)';
const WHO = {
  absconding: 'police|missing persons?|grab pack',
  physical_deterioration:
    '999|111|ambulance|paramedics?|crash (?:call|team)|resus|first responders?|blue lights?|out of hours (?:gp|doctor)',
  safeguarding_abuse: 'safeguarding(?: (?:lead|team))?|body map',
  fire: 'fire (?:service|brigade|engine)|brigade',
  suicidal_ideation:
    'crisis (?:team|line)|duty worker|home treatment(?: team)?|cpn|on ?call(?: (?:manager|doctor|nurse|team lead))?|duty doctor',
} as const satisfies Partial<Record<RiskCategory, string>>;

/** Help was called, and not as a plan for later. */
const HELP = Object.entries(WHO).map(
  ([category, who]) =>
    [
      category as RiskCategory,
      new RegExp(
        `\\b(?:${who})\\b(?: \\p{L}+){0,2} ${DONE}\\b|\\b(?:called|rung|rang|phoned|dialled|informed|told|alerted)(?: \\p{L}+){0,2} (?:${who})\\b|\\bbody map (?:done|completed|filled)`,
        'u',
      ),
    ] as const,
);
/** Somebody stays close, or takes something away, because of what was just told. */
const GUARDED =
  /\b(?:nurse in charge|nic|nurse|senior|manager)\b[^.;]{0,12}\bstraight ?away|\btold [^.;]{0,24}straight ?away|\b(?:is|are|was|sat|gone) (?:in |up )?(?:to sit )?with (?:him|her|them) now\b|\b(?:didn't|not|never|haven't|won't) (?:leave|left|leaving) (?:him|her|them)\b|\b(?:on|put on|up to) (?:eyesight|arm'?s length|one to one|1:1|constant)|\b(?:room|bag|body|pat[ -]?down) search(?:ed)?\b|\bpulled (?:the |my )?alarm|\balarm pulled|\blocked (?:it|them) (?:away|in)|\bkept (?:him|her|them) (?:talking|in sight)/u;
const LATER =
  /\b(?:if|in case|should (?:he|she|they)|please|need to|needs to|will|going to|plan is|to ring|tomorrow|drill|training|appointment|visit(?:ed|ing)? (?:the|from)|group|leaflet|number|talk|chat about)\b/;
const CALM =
  /\b(?:no|nil|not|never|denied|denies|without|n't|used to|years ago|as a (?:kid|child)|last year|if|in case|should|settled|slept|enjoyed|fine|well|happy|cheerful|bright)\b/;
const LONG_ENOUGH = 4;
/** Clauses before the call for help that may hold what it was for. */
const LOOK_BACK = 3;

/**
 * What nobody foresaw in words may still show in what the author did about it: help called or somebody kept in sight, with nothing urgent
 * heard near it. The nearest clause before that tells of somebody is then taken for the reason. Says nothing where a risk was heard.
 * The category is the likeliest for that kind of help: the routing matters, the label is the reader's to correct.
 */
export function answeredClauses(
  plain: string,
  clauses: readonly Clause[],
  heard: readonly { readonly clause: number }[],
): AnsweredClause[] {
  return clauses.flatMap((clause, i) => {
    if (heard.some((risk) => risk.clause <= i + 1 && risk.clause >= i - LOOK_BACK - 1)) return [];
    const text = plain.slice(clause.start, clause.end);
    const help = HELP.find(([, regex]) => regex.test(text));
    if ((help === undefined && !GUARDED.test(text)) || LATER.test(text)) return [];
    for (let k = i - 1; k >= Math.max(0, i - LOOK_BACK); k--) {
      const before = plain.slice(clauses[k]!.start, clauses[k]!.end);
      if ((before.match(/[\p{L}\u00f8]+/gu)?.length ?? 0) < LONG_ENOUGH) continue;
      if (CALM.test(before)) return [];
      return [{ clause: k, start: clauses[k]!.start, end: clauses[k]!.end, category: help?.[0] ?? guessed(before) }];
    }
    return [];
  });
}

const guessed = (words: string): RiskCategory =>
  /\b(?:say|says|said|saying|ask|asks|asked|told|wants?|wish\p{L}*|whisper\p{L}*|text\p{L}*|wrote|written)\b/u.test(words)
    ? 'suicidal_ideation'
    : 'self_harm';
