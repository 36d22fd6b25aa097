/** Words after which a clause is not new: it belongs to what was being said. */
export const HOLDS_ON: ReadonlySet<string> = new Set(
  `that if when while whilst as because cos coz cause since though although unless until till before after than who which what why how where whether
  said says saying say told tells telling tell asked asks asking think thinks thought thinking reckons reckon reckoned know knows knew believe believes believed
  hope hopes hoping wish wishes feel feels felt stated states stating claimed claims claiming reported reports reporting explained explains
  denied insisted insists worried sure me us him staff nurse promise promised means meant like to the a an his her their my our your of for with by at from in on about into
  and n but or so nor & + every each not never just either both these those this some any no all both i'd he'd she'd saw seen heard watched noticed noted make made let lets
  admitted disclosed mentioned says shouting shouted shouts screaming screamed hear suggested suggesting`.split(/\s+/),
);

/** Joining words: what follows may be a new clause, and the break goes before them. */
export const JOINERS: ReadonlySet<string> = new Set([
  'and',
  'n',
  'but',
  'so',
  '&',
  'then',
  'plus',
  'also',
  'however',
  'tho',
  'though',
  'although',
]);

/** Words that restart the telling even when nobody breathed. */
export const RESTARTS: ReadonlySet<string> = new Set([
  'then',
  'afterwards',
  'later',
  'meanwhile',
  'anyway',
  'however',
  'eventually',
  'finally',
  'otherwise',
  'next',
  'overall',
]);

export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set([
  'he',
  'she',
  'they',
  'i',
  'we',
  'it',
  "he's",
  "she's",
  "they're",
  'hes',
  'shes',
  "i've",
  "we've",
  "i'm",
  'im',
  "it's",
  'there',
  "there's",
  "she'd",
  "he'd",
]);

/** Nouns that stand as the doer in notes when no name does. */
export const DOERS: ReadonlySet<string> = new Set(
  `staff nurse nic doctor dr gp police paramedics ambulance mum dad mother father sister brother son daughter wife husband partner nan gran aunt uncle friend
  security manager psychologist physio ot consultant everyone everybody nobody both meds medication breakfast lunch dinner tea supper obs checks handover
  social resident patient residents patients others ward`.split(/\s+/),
);

/** Words between a doer and its verb. */
export const ADVERBS: ReadonlySet<string> = new Set(
  `then also just still again already really quite very always never not only suddenly eventually finally immediately apparently reportedly actually
  probably maybe initially later both all too even now kindly quickly slowly happily mostly usually previously repeatedly constantly verbally physically allegedly soon`.split(
    /\s+/,
  ),
);

/** After one of these a bare past verb starts a new clause ("came out crying | said she …"). */
export const CLOSERS: ReadonlySet<string> = new Set(
  `away again out up down off upset earlier later today tonight straight well fine ok okay all night morning evening afternoon lunch breakfast dinner tea supper
  ago it them there here back together home alone tears minutes mins hour hours bed room lounge garden dayroom kitchen shop meds medication though too either good bad
  anyway week weekend shift time face list list calm settled myself himself herself themselves yesterday now before after quietly nicely`.split(
    /\s+/,
  ),
);

/** Shortened words that end in a full stop without ending a sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `dr mr mrs ms st prof no approx appt dept hrs hr mins min tab tabs mg ml mcg temp resp bp obs prn re ref vs eg ie etc e.g i.e a.m p.m am pm wt ht esp rm inc wk wks`.split(
    /\s+/,
  ),
);

/** Sounds of thinking, greetings to the phone, and sign-offs: no content. */
export const FILLER: ReadonlySet<string> = new Set(
  `um umm uh uhh er erm err hmm mm mmm ah eh right ok okay so well yeah yep yes like basically anyway hi hello hiya hey cheers ta thanks thank you bye
  thats that's it is all done the end note notes shift today tonight for my here we go goes recording on testing test one two 1 2 three 3 now just quick sorry
  is this thing working hang me a sec second please over and out from night day me think i that's what where was lol ffs god knackered`.split(
    /\s+/,
  ),
);
