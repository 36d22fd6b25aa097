import type { RiskCategory } from '../model.js';

/** What somebody does to another. */
const DONE_BY_OTHERS: ReadonlySet<RiskCategory> = new Set(['safeguarding_abuse', 'aggression', 'financial_abuse', 'neglect']);

const DOER =
  '(?:step ?)?(?:(?:brother|sister|father|mother|son|daughter) in law|dad|father|mum|mam|mother|parents?|brother|sister|uncle|auntie|aunt|cousin|grandad|grandfather|granddad|nan|gran|son|daughter|nephew|husband|wife|partner|boyfriend|girlfriend|ex(?:es)?|ex (?:husband|wife|partner|boyfriend|girlfriend)|fella|bloke|lodger|landlord|neighbour|flatmate|housemate|lad|man|woman|guy|carer|teacher|priest|vicar|coach|babysitter|family friend|friend|mate|dealer|pimp|boss)|\\u00fc+';
const HE = "(?:he|she|they|who|hes|shes|he's|she's|they're|theyre|he'll|she'll|they'll)";
const THEM = '(?:him|her|them|me)';
/** Whoever did it, as the subject of the telling of now. */
const SUBJECT = `(?:${HE}|(?:(?:his|her|their|the|my|same|that) )*(?:${DOER}))`;
const FILL =
  "(?: (?:is|are|was|has|had|been|also|just|now|always|often|sometimes|then|even|who|it|be|will|'ll|going to|gonna|due|meant to|supposed to|allowed to|wants? to|keeps?|got|,))*";
const DAY =
  '(?:today|tonight|tomorrow|tmrw|tomoz|this (?:morning|afternoon|evening|week|weekend|shift)|(?:on |next |every |this |most |at )*(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:on |at )?the weekends?|weekends|next (?:week|month)|soon|every (?:day|night|week|month|other \\p{L}+|time)|weekly|daily|regular(?:ly)?|all the time|at christmas|later)';

/** Contact that goes on, is coming, or was just now. */
const CONTACT = [
  `${SUBJECT}${FILL} still (?!(?:cries|cry|upset|affects|haunts|remembers|has nightmares|gets flashbacks|thinks|dreams|angry|hurts|scared|frightened|talks about|says|denies|settled|asleep|in bed|low|tearful|won't)\\b)\\p{L}+`,
  `still (?:visits|sees|rings|phones|texts|messages|calls|lives|comes|goes|turns up|stays|looks after|has (?:his|her|their|a|the) (?:keys?|number|card|address)|in (?:touch|contact|the (?:house|family|picture))|living|seeing|visiting|around|about|there|at home|married|with ${THEM})`,
  `${SUBJECT}${FILL} (?:visits|visiting|coming|comes|rings|ringing|phones|phoning|texts|texting|messages|messaging|calls round|pops in|popping in|turns up|stays over|staying|collecting|picking|picks|fetching|taking|drives|collects|babysits|moving|moved|back)(?! (?:his|the|a|my|to (?:group|the|a|terms|bed|sleep)|on (?:well|nicely)|up|along|down|up to|from leave|part|it|meds|medication|all|breakfast|lunch|dinner|tea|home)\\b)(?: (?:up|round|over|in|back|here|out|home|to (?:see|visit|stay|live|pick|collect|take|get|her|him|us|their|his)|him|her|them|me|on|at|next door|for))*(?: ${DAY})?`,
  `(?:due|booked|down|on the list|coming|allowed|wants|asked|asking|planning|expected|arranged|off)(?: (?:to|for))? (?:visit|see ${THEM}|come (?:and|to|in|over|round)|pick ${THEM} up|collect ${THEM}|take ${THEM}|have ${THEM} home|a visit)`,
  `${SUBJECT}${FILL} (?:knows?|found out|knowing) (?:where|what (?:ward|road|flat|house)|which (?:ward|unit|house|flat))`,
  `${SUBJECT}${FILL} (?:has|have|got|'s got|holds) (?:(?:got|still|a|the|spare|copy|of|all) )*(?:his|her|their|the|a|my)? ?(?:new |spare |door |front door |flat |house )*(?:keys?|number|mobile|address|bank card|card|passwords?|fob)`,
  `${SUBJECT}${FILL} (?:lives?|living|stays|staying|works?|working|resides|based) (?:there|here|with|nearby|near|next door|round the corner|across|opposite|upstairs|downstairs|in the (?:same|house|flat|block)|at home|on the (?:same|ward|unit|landing)|two (?:doors|streets)|down the)`,
  `${SUBJECT}${FILL} (?:(?:her|his|their|the) )?(?:carer|next of kin|appointee|nearest relative|on the (?:ward|unit|landing|visitors? list)|in the (?:house|building|next room)|(?:at|in|round|over) (?:the|their|her|his|mum's|ours) (?:house|door|flat|gate|place)|out of (?:prison|jail)|out (?:next|on|this|in)|released|getting out|back (?:on the scene|in touch|home|living|with|together|in (?:his|her|the)))`,
  `(?:goes|going|go|gone|went|sent|discharged|returning|return|moving|moved|back|leave|off|goin) (?:(?:home|back|overnight|away|leave|for the weekend|to live|to stay) )*(?:to|with) (?:${THEM}(?!sel)|(?:his|her|their|the same|that) (?:house|flat|place|home)|(?:his|her|their|the) (?:${DOER})(?:'s|s)?\\b)(?! (?:room|bed|mum|dad|gran|nan|sister|brother|friend|wife|key ?worker|new)\\b)`,
  `(?:lives|living|stays|staying|stopping|sleeps|shares|sharing|home) with (?:${THEM}|(?:his|her|the) (?:${DOER}))(?! (?:mum|dad|gran|nan|sister|brother)\\b)`,
  `(?:sees|seeing|bumps? into|bumping into|runs? into|meets|meeting|meet up with|talks to|talking to|rings|ringing|phones|visits|visiting|in (?:touch|contact) with|texts|texting|speaks to|speaking to|cooks for|cares for|gives money to) (?:${THEM}|(?:his|her|the) (?:${DOER}))(?! (?:mum|dad|gran|nan|sister|brother|grave|wife|friend|psych\\p{L}*|nurse|doctor|key ?worker|solicitor|counsellor)\\b)(?: ${DAY}| again| online| still| most| a lot| on | at | in | most|\\s*$|[.,;])`,
  `${SUBJECT}${FILL} (?:visited|came|rang|phoned|texted|turned up|showed up|messaged|called|was (?:here|in|on the ward|outside|at the (?:door|gate))|been (?:here|in|round|ringing|texting|messaging|in touch|outside))(?: (?:him|her|them|again|round|in|here|at|to see|to visit|for a visit|up|on the ward|the (?:door|gate|ward|unit|house|office|home)|reception|staff|and|asking|for|drunk))* (?:today|tonight|this (?:morning|afternoon|evening|week|shift)|earlier|yesterday|last night|just now|again|at \\d)`,
].map((source) => new RegExp(`(?<![\\p{L}])(?:${source})`, 'gu'));

/** Whoever did it can reach nobody any more. */
const OUT_OF_REACH =
  /\b(?:died|dead|deceased|passed(?: away| on)?|buried|funeral|killed himself|killed herself|his grave|her grave|(?:in|still in|doing|gone to|sent to|serving) (?:prison|jail|nick|time|life|years)|(?<!not |never )(?:inside|locked up|banged up|behind bars)|emigrated|moved (?:abroad|away|to (?:australia|spain|canada|america))|lives? (?:abroad|in (?:australia|spain|canada|america)))\b/;
/** Of what was found as contact: nothing of the kind. */
const DENIES =
  /(?:n't|\bnot|\bnever|\bno longer|\bno one|\bnobody|\bstopped|(?:does|do|did|is|was|has|have|would|are|ca|wo|could)nt|\brefus\w+|\bwithout|\bsafe from|\bif|\bbanned|\bno)(?: \p{L}+){0,3}$|\bused to$/u;

const ANY_DOER = new RegExp(`(?<![\\p{L}])(?:${DOER})`, 'gu');
const LEADS = "(?:'s|s)?(?: (?:who|used|to|had|has|have|always|often|also|once|just|did|would|that|regularly|sexually|physically|is|was))*";
/** A doer that leads to the deed: "her uncle used to touch her", "stepdad hit Ruben"; not "Ruben assaulted his brother". */
const DID_IT = new RegExp(`(?<![\\p{L}])(?:${DOER})${LEADS}\\s*$`, 'u');
const BEGINS_WITH_DOER = new RegExp(
  `^(?:(?:his|her|their|the|a|my|that|disclosed|disclosing|said|says|saying|told|me|about|when|alleged|alleges|reported|same|old|late|first|second|former|own|real|birth|foster|(?:mum|dad|sister|brother|\\u00f8+)'?s?) ){0,3}(?:${DOER})${LEADS} \\p{L}+`,
  'u',
);
const SUFFERED = /\b(?:was|were|been|being|got|gets)(?: \p{L}+){0,2}\s*$/u;
const PASSIVE = /^(?:was|were|been|being|got|gets)\b|\bby (?:his|her|their|a|an|the|my|\u00fc|another)\b/;
/** Whether the person is at the receiving end of the deed. */
const wasDoneTo = (left: string, words: string, right: string): boolean =>
  DID_IT.test(left) || BEGINS_WITH_DOER.test(words) || SUFFERED.test(left) || PASSIVE.test(words + right.slice(0, 20));

/**
 * Abuse that is told as past while whoever did it still comes, is coming, is gone home to, or knows where the person is: past is the deed, not the danger (Care Act 2014
 * statutory guidance, 14: risk of abuse is acted on as abuse is). Where the doer is dead, in prison or abroad, or the contact is denied, it stays past.
 * @param left the clause before the mention; @param words the mention; @param right the clause behind it; @param around the clauses beside, which may tell of the contact
 */
export function isStillNear(
  category: RiskCategory,
  left: string,
  words: string,
  right: string,
  around: { readonly before: string; readonly after: string },
): boolean {
  if (!DONE_BY_OTHERS.has(category) || !wasDoneTo(left, words, right)) return false;
  if (OUT_OF_REACH.test(left + words + right) || OUT_OF_REACH.test(around.after)) return false;
  const doers = new Set(kinIn(left + words + right.slice(0, 60)));
  return [right, around.after, `${around.before} ${left}`].some((text) => tellsOfContact(text, doers));
}

/** The contact is with whoever did it: a pronoun may stand for them, another relative may not. */
const tellsOfContact = (text: string, doers: ReadonlySet<string>): boolean =>
  CONTACT.some((regex) =>
    [...text.matchAll(regex)].some((match) => {
      const kin = kinIn(match[0]);
      return (
        (kin.length === 0 || kin.some((one) => doers.has(one))) &&
        !DENIES.test(text.slice(0, match.index).trimEnd()) &&
        !DENIES.test(leadOf(match[0]))
      );
    }),
  );

const kinIn = (text: string) => [...text.matchAll(ANY_DOER)].map(([word]) => word);

/** A denial may stand between who and what: "he never visits". */
const leadOf = (found: string) => found.replace(/\s+\S+$/, '');
