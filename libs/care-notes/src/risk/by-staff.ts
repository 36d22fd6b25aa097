import type { RiskCategory } from '../model.js';
import type { Clause } from '../segment/clause.js';
import type { Token } from '../text/tokens.js';
import { SOMEBODY } from '../segment/mask-names.js';

/** Whether a colleague, or somebody in a role at work, is said to have done something to the person: of one clause and one kind of risk. */
export type ByStaff = (clause: number, category: RiskCategory) => boolean;

/** One letter for a colleague by name or in a role that tells little else, one for those whom every note names; cleaned text holds neither. */
const NAMED = '§';
const EVERYDAY = '¤';
const STAFF = `[${NAMED}${EVERYDAY}]`;
/** "Nurse aware, doctor to review": beside harm that accuses nobody unless a deed is told of them. */
const EVERYDAY_ROLE =
  /^(?:(?:the|a|an|one of the|night|day|duty|ward|staff|charge|shift|home|unit|deputy) )*(?:staff(?: members?| nurses?)?|members? of (?:the )?(?:ward |night |day )?(?:staff|team)|nurses?|doctors?|drs?|gps?|consultants?|psychiatrists?|psychologists?|managers?|ward managers?|matron|sisters? in charge|team leaders?|shift leaders?|security(?: guards?| staff| team)?|social workers?|care coordinators?|pharmacists?|dentists?|chiropodists?|podiatrists?|physios?|therapists?|ots?|advocates?|escorts?|drivers?|key ?workers?|carers?|teachers?|tutors?|sisters?)$/u;
const DETERMINER =
  '(?:(?:an?|the|one of the|one of our|some of the|that|this|another|our|my|his|her|their|big|young|older|male|female|new|other|same|two|both|all|most|some|any|certain|particular|different) )*';
/** Who works where somebody is supported, as staff and service users call them. */
const ROLES =
  '(?:(?:(?:the |a |an |one of the |some |that )?(?:night|day|bank|agency|temp|ward|student|senior|staff|relief|duty|male|female|charge|new|waking|sleep-in|transport|taxi|minibus) )*' +
  '(?:staff(?: members?| nurses?)?|members? of (?:the )?(?:night |day |ward |bank |agency )?(?:staff|team)|nurses?|carers?|(?:support|care|agency|bank|night|day|key|youth|relief) ?workers?|(?:health ?care|care) assistants?|hcas?|matron|sisters? in charge|ward managers?|(?:home |unit |deputy |shift )?managers?|team leaders?|shift leaders?|doctors?|drs?|gps?|consultants?|psychiatrists?|psychologists?|therapists?|ots?|physios?|dentists?|chiropodists?|podiatrists?|pharmacists?|social workers?|care coordinators?|advocates?|chaplains?|porters?|chefs?|cooks?|kitchen (?:staff|assistants?|lad|porters?)|cleaners?|domestics?|housekeepers?|handym[ae]n|caretakers?|maintenance (?:man|men|guy|bloke|lad|worker)s?|gardeners?|hairdressers?|barbers?|receptionists?|security(?: guards?| staff| m[ae]n| wom[ae]n| lads?| team)?|guards?|bouncers?|drivers?|escorts?|volunteers?|trainees?|apprentices?|teachers?|tutors?)' +
  '|(?:one of (?:the |our )?|an? |the |some |that |this |them |those )(?:bank|agency|night|temp|night shift|relief)(?: ones?| lads?| lass(?:es)?| girls?| guys?| bloke?s?| wom[ae]n| m[ae]n| lady| ladies| people| person| boys?| chaps?)?(?! (?:account|card|statement|holiday|time|light|meds|medication))' +
  '|agency(?! (?:cover|shift|booked))|(?:bank|agency) (?:ones?|lads?|lass(?:es)?|girls?|guys?|blokes?|wom[ae]n|m[ae]n|lady|ladies|people|person|boys?)' +
  '|(?:someone|somebody|one|lads?|lass|girls?|he|she|man|woman|bloke|guy|lady|the ones?) on (?:nights|days|(?:the )?(?:night|day) shift)|whoever was on (?:nights?|duty|shift)|(?:someone|somebody|a man|a woman) who works? here)';

const HIT =
  '(?:hit|hits|hitting|punch(?:ed|es|ing)|kick(?:ed|s|ing)|slapp(?:ed|ing)|(?<!(?:back|the) )slaps|smack(?:ed|s|ing)?|push(?:ed|es|ing)?|shov(?:ed|es|ing)|grab(?:s|bed|bing)?|dragg(?:ed|ing)|drags|pull(?:ed|s|ing)?|yank(?:ed|s|ing)|pinch(?:ed|es|ing)|bit|bites|bitten|biting|scratch(?:ed|es|ing)|spat|spits?|spitting|rough(?:ed|er|ly)?|manhandl(?:ed|es|ing)|hurts?|hurting|assault(?:ed|s|ing)|attack(?:ed|s|ing)|batter(?:ed|s|ing)|beat|beats|beaten|beating|headbutt(?:ed|s|ing)|thump(?:ed|s|ing)|whack(?:ed|s|ing)|clout(?:ed|s|ing)|clip(?:s|ped)|chok(?:ed|es|ing)|strangl(?:ed|es|ing)|throttl(?:ed|es|ing)|pinn(?:ed|ing)|slamm(?:ed|ing)|threw|throws|throwing|twist(?:ed|s|ing)|squeez(?:ed|es|ing)|bent|knelt on|stamp(?:ed|s|ing) on|poke[ds]?|poking|shak(?:es|ing)|shook|elbow(?:ed|s)|forc(?:ed|es|ing)|jabb(?:ed|ing)|burn(?:ed|t|s)|tripp(?:ed|ing)|lash(?:ed|es) out|laid (?:a )?hands?|put (?:his|her|their|a) hands? (?:on|round|around|over|up|down)|heavy ?handed|threaten(?:ed|s|ing)?)';
const SEXUAL =
  '(?:rap(?:ed|es|ing|e)|molest(?:ed|s|ing)|abus(?:ed|es|ing|ive|e)|interfer(?:ed|es|ing) with|touch(?:ed|es|ing)?|grop(?:ed|es|ing)|fondl(?:ed|es|ing)|feel(?:s|ing)? (?:her|him|me) up|felt (?:her|him|me) up|kiss(?:ed|es|ing)|expos(?:ed|es|ing)|flash(?:ed|es|ing)|strok(?:ed|es|ing)|cuddl(?:ed|es|ing)|sexual(?:ly)?|having sex|has sex|had sex|slept with|sleeping with|came on to|comes? on to|got (?:in|into) bed|gets (?:in|into) bed|(?:came|comes|coming|climbed|climbs) into (?:her|his|their) (?:bed|room)|watch(?:ed|es|ing) (?:her|him|me|them) (?:shower|undress|dress|wash|change|in)|masturbat(?:ed|es|ing)|undress(?:ed|es|ing)|lick(?:ed|s|ing)|(?:send|sent|sending|sends) (?:her|him|them) (?:photos|pictures|messages|texts)|groom(?:ed|s|ing))';
const SAID =
  "(?:shout(?:ed|s|ing)?|swore|swears?|swearing|scream(?:ed|s|ing)?|yell(?:ed|s|ing)?|bull(?:y|ied|ies|ying)|mock(?:ed|s|ing)|taunt(?:ed|s|ing)|teas(?:ed|es|ing)|humiliat(?:ed|es|ing)|laugh(?:ed|s|ing)? at|made fun|tak(?:es|ing) the (?:piss|mick)|took the (?:piss|mick)|call(?:ed|s|ing) (?:her|him|them|me) (?:an? |the |names|fat|stupid|thick|ugly|mad|mental|disgusting)|told (?:her|him|them|me) to (?:shut|fuck|piss|sod|bugger|get lost|kill|go (?:and )?(?:kill|die))|nasty|horrible|cruel|mean to|aggressive|verbally|racist|lock(?:ed|s|ing)|refus(?:ed|es|ing)|den(?:ied|ies)|withh[eo]ld|ignor(?:ed|es|ing)|wouldn't|won't|neglect(?:ed|s|ing)?|left (?:her|him|them|me)|leav(?:es|ing) (?:her|him|them|me)|forgot|forgets|punish(?:ed|es|ing)|too hard|kept (?:her|him|them) (?:in|locked|from)|made (?:her|him|them|me))";
const TOOK =
  '(?:took|taken|takes|taking|stole|stolen|steal(?:s|ing)?|nick(?:ed|s|ing)|pocket(?:ed|s|ing)|pinch(?:ed|es|ing)|borrow(?:ed|s|ing)|help(?:ed|s|ing) (?:himself|herself|themselves)|us(?:ed|es|ing) (?:his|her|their) (?:card|money|bank)|keep(?:s|ing)? (?:his|her|their)|kept (?:his|her|their)|asked (?:her|him|them) for|spent|spending|ow(?:es|ed)|robb(?:ed|ing)|robs|rip(?:s|ped|ping) (?:her|him|them) off|con(?:s|ned|ning)|withdr[ae]w|has (?:his|her) (?:card|money|pin))';

/** Between somebody and their deed no other doer, and nobody who looks on or steps in. */
const STOPS =
  "(?:when|whenever|after|as|while|because|cos|before|if|until|till|since|once|he|she|they|i|we|who's|him hitting|saw|sees|seen|witness\\w*|heard|notic\\w*|observ\\w*|report\\w*|said|says|saying|stat\\w*|aware|inform\\w*|stopp?\\w*|prevent\\w*|not to|interven\\w*|separat\\w*|block\\w*|assess\\w*|examin\\w*|check\\w*|treat\\w*|reassur\\w*|calm\\w*|support\\w*|comfort\\w*|clean\\w*|dress(?:ed|ing) the|avoid\\w*|from|denied|\\.|;|" +
  SOMEBODY +
  ')';
const GAP = `(?: (?!${STOPS} )[^ ]+){0,7}?`;
/** "Staff was punched", "a nurse got hit". */
const SUFFERED = "(?:was|were|been|being|got|gets|getting|is|are|wasn't|be|nearly|almost)";
const PULLED_APART =
  '(?! (?:him|her|them|it|\u00f8|the [a-z]+|both|each other|people|everyone)?(?: [a-z]+)? ?(?:off|away|apart|back|out of|clear|alarm|cord|emergency))';
const TO_HELP =
  '(?:(?:was|were|is|are|has|had|also|then|just|both|quickly|immediately|straight away|eventually|and|who|on|the|in|nurse|nic|rn) ){0,3}(?:came|comes|coming|attend\\w*|respond\\w*|help\\w*|assist\\w*|support\\w*|interven\\w*|arriv\\w*|ran|rushed|present|aware|inform\\w*|told|notified|alerted|called|calls|bleeped|contacted|stepped|steps|separat\\w*|split|broke|got between|stood between|moved|moves|escort\\w*|took (?:him|her|them|\u00f8) (?:to|back|out|away)|redirect\\w*|distract\\w*|de-?escalat\\w*|deescalat\\w*|calm\\w*|reassur\\w*|comfort\\w*|spoke|speaking|talk\\w*|sat|sitting|stay\\w*|check\\w*|treat\\w*|clean\\w*|dress\\w*|assess\\w*|examin\\w*|review\\w*|saw|seen|witness\\w*|heard|found|noticed|observ\\w*|report\\w*|document\\w*|record\\w*|advis\\w*|confirm\\w*|gave|given|administer\\w*|offer\\w*|appl(?:ied|ies)|press\\w*|pull(?:ed|s)? (?:the )?(?:alarm|cord|him|her|them|\u00f8)|activat\\w*|manag\\w*|handl(?:ed|es) it|dealt|deal\\w*|used (?:pmva|mapa|holds|breakaway|safe)|restrain\\w*|held|holding|guid\\w*|block\\w*|stopp?\\w*|prevent\\w*|asked (?:him|her|them|\u00f8) (?:to|if|what|how|whether)|remov\\w*|search\\w*|monitor\\w*|keeping an eye|kept an eye|took over|on (?:his|her|their|the) way|will|going to|to (?:review|see|call|speak|monitor|ring|inform|complete|follow)|said|says|thinks|reckons|wants?|asked for|safe|fine|ok|uninjured|unhurt|unharmed|not hurt|injured|bruised|shaken|upset|off sick|sent home|went (?:home|to)|cut (?:it|the|him|her) |took (?:the|it|over|charge)|put (?:him|her|them|it|ø|a|the)|tim(?:ed|ing)|drove|wrapp\\w*|rang|phon\\w*|pressed|shut the|opened|brought|carried|lifted|walk\\w*|got (?:him|her|them|ø)|smelt|put out)';
const TOLD_OR_SUFFERED =
  '(?:at|to|into|round|around|towards?|toward|on|onto|against|for|with|off|near|past|between|behind|over|under|in front of|of|via|per|and|me and|myself and|tell|told|telling|tells|inform\\w*|ask|asked|asking|asks|call|called|calling|rang|ring|phoned|bleeped|alert\\w*|notif\\w*|let|fetch\\w*|get|got|getting|saw|see|want\\w*|need\\w*|follow\\w*|chas\\w*|target\\w*|hate[ds]?|like[ds]?|trust\\w*|miss\\w*|kill|stab|stabbed|cut|bite|kick|punch|slap|hit|smack|push|scratch|spit|strangle|choke|throttle|grab|pull|shove|rape|touch|hurt|attack|assault|batter|headbutt|pinch|throw|drag|kiss|grope|thank\\w*|bit|nutted|headbutt\\w*|injur\\w*)';

const HAS_STAFF = new RegExp(STAFF, 'u');
const NOBODY: ByStaff = () => false;
/** Kinds of risk that somebody does to somebody. */
export const OF_HARM: ReadonlySet<RiskCategory> = new Set(['safeguarding_abuse', 'financial_abuse', 'neglect', 'aggression']);
const HARM = `(?:${HIT}|${SEXUAL}|${SAID})`;

const active = (deeds: string, whom = '') =>
  new RegExp(`${STAFF}(?<gap>${GAP}) (?<deed>${deeds})(?![\\p{L}'])${whom}${PULLED_APART}(?<after>[^.;]{0,40})`, 'gu');
/** Where the danger is to health, the deed must be said to be done to somebody: the shift must hear of the rest. */
const TO_SOMEBODY = `(?= (?:[^ ]+ ){0,1}(?:her|him|them|me|his|their|my|${SOMEBODY}) )`;
const ACTIVE = { hit: active(`${HIT}|${SEXUAL}`, TO_SOMEBODY), harm: active(HARM), took: active(`${TOOK}|${HARM}`) } as const;
const PASSIVE = new RegExp(
  `(?<![\\p{L}'])(?:${HIT}|${SEXUAL}|${SAID}|stolen|taken|nicked|robbed|handled)(?: (?!${STOPS} )[^ ]+){0,5}? (?:by|off) ${DETERMINER}${STAFF}`,
  'u',
);
/** "Scared of the night staff", "bruises from the porter", "in bed with the doctor", "it was Priya". */
const LINKED = new RegExp(
  `(?:(?:scared|frightened|afraid|terrified|fearful|petrified) of|(?:sex|slept|sleeping|sleep|bed|affair|relationship) with|(?:bruis|mark|injur|fingerprint)\\w* (?:was |were |are |is |came )?(?:from|by|off)|(?:allegations?|complain\\w*|complaint|accus\\w*|disclos\\w*)(?: [^ .;]+){0,3}? (?:about|against|of)|accus(?:ed|es|ing)|\\b(?:it was|it's|was|blames?|blamed|blaming)) ${DETERMINER}${STAFF}(?!'s| (?:who )?${TO_HELP})|${STAFF} (?:did it|did this|did that|done it|done this|to blame|is the one|was the one)`,
  'u',
);
/** Somebody who is supported, or the writer, is said to have done it. */
const BY_ANOTHER = new RegExp(
  `(?:${SOMEBODY}|\\bi)(?: (?!${STOPS} |by |${STAFF})[^ ]+){0,3}? ${HARM}(?! (?:[^ ]+ )?by )|by (?:another|a|the other|other) (?:service user|resident|patient|client|peer|tenant)|by ${SOMEBODY}`,
  'u',
);

/**
 * Reads who is said to have done it, once for a dictation. A colleague or a role that stands in the clause of harm as anything but a helper, a witness,
 * somebody who was told, or the one who was hurt, counts: a concern kept from too many is put right by those who read it, one that reached the accused is not.
 * @param masked cleaned text in which names are letters of the same number
 */
export function readByStaff(
  plain: string,
  masked: string,
  clauses: readonly Clause[],
  tokens: readonly Token[],
  colleagues: readonly string[],
): ByStaff {
  const text = roles(namesOfStaff(plain, masked, clauses, tokens, colleagues));
  const said = clauses.map(({ start, end }) => squeezed(text.slice(start, end)));
  if (!said.some((one) => HAS_STAFF.test(one))) return NOBODY;
  const joined = clauses.map((clause, i) => {
    const last = clauses[i - 1];
    const runsOn = last !== undefined && !/[.;!?\n]/.test(plain.slice(last.end, clause.start) + plain.slice(last.end - 1, last.end));
    return runsOn ? `${said[i - 1]} ${said[i]}` : said[i]!;
  });
  return (i, category) => {
    const own = ` ${said[i] ?? ''} `;
    const before = ` ${joined[i] ?? ''} `;
    const next = ` ${said[i + 1] ?? ''} `;
    if (![own, before].some((one) => HAS_STAFF.test(one)) && !/^ (?:(?:she|he|they) (?:said|says) )?(?:it was|by) /.test(next))
      return false;
    if (category === 'medication_error') return false;
    const deeds = category === 'financial_abuse' ? ACTIVE.took : OF_HARM.has(category) ? ACTIVE.harm : ACTIVE.hit;
    if ([own, before].some((one) => does(one, deeds) || PASSIVE.test(one))) return true;
    if (!OF_HARM.has(category)) return false;
    if (LINKED.test(own) || (/^ (?:(?:she|he|they) (?:said|says) )?(?:it was|by) /.test(next) && LINKED.test(next))) return true;
    return !BY_ANOTHER.test(own) && own.includes(NAMED) && !everyoneIsExplained(own);
  };
}

const WAS_DONE_TO = new RegExp(` ${SUFFERED}(?: [^ ]+ly)?$`, 'u');
/** "Was rough", "was pushing her": what somebody was, not what was done to them. */
const IS_LIKE_THAT = /ing\b|^(?:rough|nasty|horrible|cruel|mean|aggressive|verbally|racist|too|heavy|sexual|abusive)/;

function does(text: string, deeds: RegExp): boolean {
  for (const { index, groups } of text.matchAll(deeds)) {
    const gap = groups?.['gap'] ?? '';
    const after = groups?.['after'] ?? '';
    if (WAS_DONE_TO.test(gap) && !IS_LIKE_THAT.test(groups?.['deed'] ?? '')) continue;
    if (/^(?: [^ ]+){0,5}? by (?!mistake|accident|the (?:arm|hair|neck|wrist|throat|collar|hand|leg|ear|shoulder))/.test(after)) continue;
    if (suffers(text.slice(0, index))) continue;
    return true;
  }
  return false;
}

/** Whoever stands after "hit", "told" or "at" did not do it. */
const suffers = (before: string) =>
  (new RegExp(
    `(?<![\\p{L}'])(?:he|she|they|he's|she's|who|and|${SOMEBODY}) (?!says |thinks |reckons |claims |insists |states )[^ ]+(?:ed|s) ${DETERMINER}$`,
    'u',
  ).test(before) ||
    new RegExp(`(?<![\\p{L}'])(?:${TOLD_OR_SUFFERED}|${HIT}|${SEXUAL}) ${DETERMINER}$`, 'u').test(before)) &&
  !new RegExp(`(?: (?:it was|was)|(?:one|two|three|four|some|many|both|all|most|couple|few|lot|group|gang) of) ${DETERMINER}$`, 'u').test(
    before,
  );

function everyoneIsExplained(text: string): boolean {
  for (const { index } of text.matchAll(new RegExp(NAMED, 'gu'))) {
    const before = text.slice(0, index);
    const after = text.slice(index + 1);
    if (suffers(before) || new RegExp(`^(?:'s)? ${TO_HELP}`, 'u').test(after) || after.startsWith("'s ")) continue;
    if (new RegExp(`^ ${SUFFERED}(?: [^ ]+ly)? (?:${HIT}|${SEXUAL})`, 'u').test(after)) continue;
    return false;
  }
  return true;
}

/** A colleague's first or whole name becomes the letter, except where the words name somebody supported of the same name. */
function namesOfStaff(
  plain: string,
  masked: string,
  clauses: readonly Clause[],
  tokens: readonly Token[],
  colleagues: readonly string[],
): string {
  const names = alternation(colleagues);
  if (names === '') return masked;
  const known = new Set(
    clauses.flatMap(({ mentions }) => mentions.flatMap(({ who, from }) => (who === 'known' ? [tokens[from]?.start ?? -1] : []))),
  );
  let out = masked;
  for (const { index, 0: name } of plain.matchAll(new RegExp(`(?<![\\p{L}'-])(?:${names})(?![\\p{L}-])`, 'gu')))
    if (!known.has(index) && isName(masked, index))
      out = out.slice(0, index) + NAMED + ' '.repeat(name.length - 1) + out.slice(index + name.length);
  return out;
}

/** Of "will" and "may" only what was read as a name was masked. */
const isName = (masked: string, at: number) => masked[at] === SOMEBODY;

const ROLE = new RegExp(`(?<![\\p{L}'-])${ROLES}(?![\\p{L}-])`, 'gu');
const roles = (text: string) =>
  text.replace(ROLE, (words) => (EVERYDAY_ROLE.test(words) ? EVERYDAY : NAMED) + ' '.repeat(words.length - 1));

/** "§   was  øøø" to "§ was ø": a role before a name is one person. */
const squeezed = (text: string) =>
  text
    .replaceAll(/[,:"“”()]/g, ' ')
    .replaceAll(new RegExp(`${SOMEBODY}+`, 'g'), SOMEBODY)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(" 's ", "'s ")
    .replaceAll(new RegExp(`${STAFF} (?:(?:called|named) )?(?:${STAFF}|${SOMEBODY})(?= )`, 'g'), NAMED)
    .trim();

const alternation = (names: readonly string[]) =>
  [...new Set(names.flatMap((name) => [name, name.split(/\s+/)[0] ?? '']))]
    .map((name) =>
      name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}' -]/gu, ''),
    )
    .filter((name) => name.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .join('|');
