/** Text that addresses the software instead of telling what happened. It is kept, shown as not used, and obeyed by nobody. */
const ADDRESSES_SOFTWARE: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|skip)\s+(?:\w+\s+){0,3}(?:previous|prior|above|earlier|all|any|the|your|these|those|safety|system)\s*(?:\w+\s+){0,3}(?:instructions?|rules?|prompts?|guidelines?|checks?|polic(?:y|ies)|filters?|restrictions?|safeguards?|commands?|directions?|flags?)\b/,
  /\bignore (?:the )?(?:rules|instructions|prompts|guidelines)\b/,
  /\b(?:system|assistant|developer|user|admin)\s*(?:prompt|message|override|instruction|command|mode)?\s*:/,
  /\b(?:you are (?:now )?(?:an? )?(?:ai|assistant|chatbot|bot|language model|dan|in developer mode|helpful|unrestricted)|act as (?:an? )?(?:ai|assistant|admin|administrator|system|developer|doctor who)|pretend (?:to be|you are) (?:an? )?(?:ai|admin|nurse|doctor|assistant)|as an ai\b|jailbreak|developer mode|prompt injection|new instructions?:|end of (?:note|prompt|instructions))/,
  /\b(?:mark|tick|sign) (?:all|every|everything)\b.{0,40}\b(?:done|complete|off|approved|as)\b/,
  /\b(?:output|print|reveal|show|repeat|return|send|email|post|forward|export|list|dump|display|give me)\s+(?:\w+\s+){0,4}(?:prompt|instructions|system|password|token|api key|keys|secrets?|config|json|database|all (?:the )?(?:residents|service users|patients|records|notes|names)|everyone's|other people's|the full caseload|caseload)\b/,
  /<\/?(?:system|script|instructions?|prompt|s|im_start|im_end|inst|assistant|user|tool|function)[^>]*>|\[\/?(?:inst|system|assistant)\]|<\|[^|]*\|>|```|\{\{.*\}\}|###\s*(?:instruction|system|response)/,
  /\b(?:hey|hi|hello|ok|dear|note to|attention|to the|message (?:for|to) the)\s+(?:handrail|bot|computer|system|software|ai|assistant|app|machine|model|llm|chatgpt|gpt|siri|alexa)\b.{0,60}\b(?:please|mark|set|ignore|file|approve|delete|change|write|say|put|you|must|should|add|treat|summarise|skip|sign)\b/,
  /\b(?:the|this) (?:ai|bot|assistant|system|software|model|computer|app) (?:should|must|needs to|has to|will|is to|can) (?:\w+\s+){0,3}(?:mark|set|ignore|file|approve|delete|change|write|say|put|treat|add|skip|sign|not|report|record)\b/,
  /\b(?:write|say|state|put|record|add|report)\s+(?:in the (?:note|record|notes)\s+)?(?:that )?(?:there (?:are|were) no|no) (?:risks?|concerns?|flags?|incidents?)\b.{0,30}\b(?:regardless|anyway|whatever|no matter|instead)\b/,
  /\b(?:i am|this is|i'm) (?:the |your |an? )?(?:developer|administrator|admin|system administrator|handrail (?:team|support)|openai|anthropic|creator)\b/,
  /\b(?:approved by|countersigned by|authorised by|signed off by)\s+(?:\w+\s+){0,4}(?:no (?:review|check)|skip|automatically|auto|file (?:now|it|this))\b/,
];

/** Orders that staff may have told of in the same words: only where nobody is told to have done it, and nobody of the unit is named. */
const ORDERS_ABOUT_RECORDS: readonly RegExp[] = [
  /\b(?:mark|set|record|log|tick|file|sign|approve|confirm|complete|close|delete|erase|remove|clear|wipe|suppress|dismiss|hide|cancel|downgrade|change|update)\s+(?:\w+\s+){0,4}(?:all|every|everything|these|the|this|that|any|my|his|her)\s+(?:\w+\s+){0,3}(?:checks?|obs|observations?|notes?|flags?|alerts?|drafts?|records?|entries|risks?|warnings?|plans?|steps?|level|approvals?|audit|history|care ?plan|incidents?)\s*(?:\w+\s+){0,3}(?:as|to|done|complete|completed|approved|signed|off|reviewed|closed|green|low|general|without|now|automatically|from the system|for (?:me|everyone)|on (?:my|the nurse's) behalf)\b/,
  /\b(?:do not|don't|dont|never)\s+(?:flag|alert|raise|notify|escalate|record this|log|route|warn|show|include|mention|screen)\b(?! (?:him|her|them)\b).{0,40}\b(?:this|anything|flags?|note|nurse|alerts?|risks?|anyone|any)\b/,
  /\b(?:file|approve|publish|sign|countersign|confirm) (?:this|it|the note|my note|straight|automatically)\b.{0,30}\b(?:without|straight away|no review|automatically|now|skip|on behalf)\b/,
  /\b(?:set|change|reduce|lower|move|put) (?:his |her |their |the |[\w-]+(?:'s)? )?(?:obs|observation|observations|risk) (?:level )?(?:to|down to) (?:general|low|zero|none|green)\b.{0,40}\b(?:in the system|automatically|now|on the system|for me)\b/,
];

/** "Doctor came and put the obs down": somebody did it, so it is told, not ordered. */
const SOMEBODY_DID =
  /\b(?:i|we|he|she|they|staff|nurse|nic|rn|doctor|dr|gp|consultant|psychiatrist|psychologist|pharmacist|manager|matron|sister|mum|dad|police|team|mdt|ward round|paramedics?|ot|ho|sho|on ?call|locum|family|hca|agency|bank)\b(?!.*\byou\b)/;

/** Words that report what somebody said or showed: then it is an observation, not an address. */
const REPORTED =
  /\b(?:(?:he|she|they|[\p{L}-]+) (?:said|says|kept saying|keeps saying|told|was saying|shouted|shouting|wrote|typed|repeating|repeated|kept repeating|asked|thinks|believes|texted)|saying|shouting|(?:his|her|their) (?:letter|note|drawing|text|email))\b/u;

/** True when a clause gives orders to the software rather than telling of a person. */
const ORDER_BY_NAME =
  /^(?:assistant|ai|bot|chat ?bot|software|computer)\s*[,:]\s*(?:please )?(?:delete|remove|clear|close|mark|ignore|approve|sign|file|hide|change|set|send|forget)\b/;
/** @param aboutPerson the clause names somebody of the unit */
export const addressesSoftware = (plain: string, aboutPerson: boolean): boolean => {
  if (ORDER_BY_NAME.test(plain.trim())) return true;
  const found = (orders: readonly RegExp[]) => orders.map((regex) => regex.exec(plain)?.index ?? -1).filter((index) => index >= 0);
  const ordered = aboutPerson ? [] : found(ORDERS_ABOUT_RECORDS).filter((at) => !SOMEBODY_DID.test(plain.slice(0, at)));
  const at = [...found(ADDRESSES_SOFTWARE), ...ordered];
  return at.length > 0 && !REPORTED.test(plain.slice(0, Math.min(...at) + 1));
};
