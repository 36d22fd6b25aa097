import { BODY } from '../thesaurus/body.js';
import { DOING } from '../thesaurus/doing.js';
import { LIFE } from '../thesaurus/life.js';
import { MANNER } from '../thesaurus/manner.js';
import { MIND } from '../thesaurus/mind.js';
import { stemOf, wordsOf } from '../ranking/words.js';

/** Common words of questions that the thesaurus has no reason to hold. */
const COMMON =
  `a about above actually after afternoon again against ago ah all allow allowed almost along already also although always am an and another any anybody anyone anything anyway apart are around as ask
asked asking at away aye back bad be because been before being best better between big bit both bring but by came can care case cause certain check cheers come comes coming could currently day days did different do
does doing done down during each early either else end enough even ever every everyone everything exactly far few find first for found friday from full gave get gets getting give given gives giving go goes going
gonna good got guidance had half happen happened happening happens has have having he hello help helps her here hers herself hey hi him himself his hold hour hours how i if in inside instead into is it its itself
just keep keeps kept kind know known knows last late later least leave left less let lets like likely likes little long look looking looks lot made main make makes making many mate may maybe me mean means
meant might mind minute minutes monday month more most much must my myself need needed needs never new next nice night no nobody none nor not note notes nothing now of off often oh ok okay old on once one ones only
onto or other others our out over own part pass people per perhaps person plan planned plans please point possible probably put question quick quickly quite rather read ready really reason reckon remind resident
right room round said same saturday saw say saying says second see seem seems seen service shall she shift should show since sit so some somebody someone something sometimes somewhere soon sorry sort
staff start started starts stay step steps still stop stopped straight such sunday support supposed sure take taken takes taking tell thank thanks that the their them themselves then there these they thing things
think this those though three through thursday time times to today together told tomorrow tonight too took towards tried try trying tuesday turn two under unit until up upon us use used user using usually very wait
want wanted wants ward was way we wednesday week weekend weekly well went were what whatever when where whether which while who whole whom whose why will with within without won won't worker working worried would
wrong year years yes yesterday yet you your yours whats hes shes theyre dont cant wont doesnt isnt hasnt didnt ive im its lets thats whos owt nowt summat summit gonnae gie wee lad lass guy bloke man woman girl boy lady
patient client folk pal hen pls plz ta asap latest current version active agreed reviewed review owner due date written covers cover mention mentions mentioned advice advise approach approaches manage handle deal dealing respond
response reply strategy strategies rule rules procedure protocol policy safe safely likely keen suddenly constantly refusing wanting needing asks become becomes seeing hearing anymore any more usual outside whenever supper`
    .split(/\s+/)
    .filter(Boolean);

// The wider list is left out on purpose: it holds many words that are surnames too (walker, plant, jump), and a name taken for a word would be answered.
const KNOWN = new Set([
  ...COMMON.map(stemOf),
  ...[...BODY, ...MIND, ...LIFE, ...DOING, ...MANNER].flatMap(([, , words]) => wordsOf(words).map((word) => word.stem)),
]);

/** True for a word of everyday talk or of the job: one that, without a capital, is nobody's name. */
export function isEverydayWord(raw: string): boolean {
  return KNOWN.has(stemOf(raw));
}
