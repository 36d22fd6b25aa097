import { namesAppointment } from './tense.js';

/** What phrases beside a clock time say of when it was or will be, where a tense alone leaves it open. All read the words right before it, in lower case. */
export const MOVED_FROM = /\b(?:moved|changed|put back|pushed back|brought forward|rearranged|switched)\b[^.;,]{0,20}\bfrom (?:about )?$/;
export const BEEN_DONE =
  /\b(?:(?:was|were|been) (?:\w+ )?(?:given|seen|taken|done|found|told|rung|sent|[a-z]{2,}ed)|saw|came|rang|phoned|visited|called|arrived|left)\b(?: (?!to\b)[a-z']+){0,5}?(?: at| by| about| around)? $/;

/** "He call me half seven", by people who learnt English late: it may be to come. */
export const THEY_COME = /\b(?:he|she|they) (?:call|ring|come|visit)\b[a-z' ]*$/;
/** What is said of the time names somebody or something that may be to come. */
export const mayCome = (said: string, own: string) =>
  namesAppointment(said) || /\b(?:in|for the doctor|for the nurse)(?: at| from)? $/.test(own) || THEY_COME.test(own);
export const MEAL = /\b(?:had|ate|eaten|eats|having|finished)(?: all)?(?: of)? (?:his|her|their) (?:tea|dinner|lunch|supper)\b/;
/** "Dental X-ray 09:45, taxi ordered". */
export const PREPARED = /\b(?:taxi|transport|lift|escort|fasting|fasted|nil by mouth|ordered|booked|bring|no smoking)\b/;
export const HANDED_ON = /\bfor the (?:doctor|gp|nurse|dentist|physio|consultant)(?: at)?\s*$/;
/** "Take ramipril 5 mg half past eight": an order, or "took" by people who learnt English late. */
export const TAKE_TABLET = /^\s*take\b[^,]*\bmg\b/;
/** What keeps office hours. */
export const OFFICE =
  /\b(?:surgery|clinic|office|optician|dentist|gp|bank|chemist|pharmacy|library|college|school|shop|post office|council|housing|job ?centre|solicitor|opens?|manager|visitors?)\b/;
export const BY_THE_HOUR = /\b(?:obs|looks|checks|hourly)\b/;
export const BY_NIGHT =
  /\b(?:[a-z]{3,}(?:azepam|apine|idone|azine|clone|cetamol|profen|pidem|codamol|tonin)|mg|finger prick|bms?|sugars?|neuro|mcg|dose|meds|medication|tablets?|bed|bedtime|sleep|night|tonight|obs|check|checks|turn|turns|look|looks|hourly|round|handover|tv|telly|match|film|wait|wake|waking|smoke|fag|ciggy)\b/;
