import type { ConceptSource } from './concept.js';

/** More words of the ideas of the other files, and ideas between them: mind, distress, risk, treatment and rights. An id may stand in several files. */
export const WIDER_MIND: readonly ConceptSource[] = [
  // mind, distress, risk
  ['pacing', '', `prowling, prowl, wearing the carpet, stalking, up and doon, laps, courtyard, walking it off`],
  [
    'agitation',
    '',
    `jaw tight, tight jaw, muttering, swearing under breath, bristling, seething, steam, let off steam, blow off steam, burn off, punch bag, pumped, stewing, about to blow, raging, losing it, heated, het up, effing, cursing, losing the rag, ready to blow, looks ready to, swing for`,
  ],
  [
    'aggression',
    '',
    `clenched, clench, fists, swing for, ready to swing, kick out, lash, picks up furniture, lifted a chair, picked up a chair, chair, table over, throwing furniture, squaring up, hurl, wreck, trash, stares, hits out, gonna hit, hitting out, furniture, throwing, nut someone`,
  ],
  [
    'stand-over',
    'block touch',
    `stand over, point, finger, wag finger, loom, tower over, in his face, in her face, lecture, tell off, telling off, lay down the law, have a go at, nag, make the point, wag`,
  ],
  [
    'grounding-unreal',
    'ground dissociate',
    `unreal, not real, outside her body, outside himself, watching herself, watching himself, dreamlike, foggy, floating, not in the room, out of body, detached, like a film, on telly`,
  ],
  [
    'ligature',
    '',
    `throat, tied, something tied, hanging, hang, strangling, cutter, choking herself, choking himself, round her throat, round his throat, blue in the face, dressing gown belt, phone lead, flex`,
  ],
  [
    'self-harm',
    '',
    `cuts, cutting, sleeves, long sleeves, wrists, arms, marker, red marker, ice cube, scoring, hurt self, hurting self, harming, marks on arm, razorblade, headbanging`,
  ],
  [
    'suicide',
    '',
    `nothing to live for, no future, cannot see the point, see the point, had enough, done with it all, jump, throw himself, throw herself, throw yourself, off the bridge, no use to anybody, better without me, want out, cannae go on, finish things, hopeless, give up on life`,
  ],
  [
    'danger-life',
    '',
    `nothing to live for, cannot see the point, see the point, point any more, had enough of it all, throw yourself, jump, better without me, want out, not be around, want away from it all`,
  ],
  [
    'voices',
    '',
    `hears them, they tell him, they tell her, hear folk, naebody, nobody is there, nobody there, whispering, whisper, mutters, answering back, chatting to himself, chatting to herself, voices say, saying throw, earphones, talking to air`,
  ],
  [
    'argue-belief',
    '',
    `tell him nobody, tell her nobody, put straight, put right, correct, set straight, telling him it's not, prove him wrong, prove her wrong, whether they are real, go along, say there's nobody, put him straight, put her straight`,
  ],
  [
    'deceased',
    'argue-belief confused grief',
    `dead, died, late husband, late wife, as living, waiting on husband, waiting for husband, thinks husband, passed, people who have died, gone years, long dead, asks for mother, wants her mammy, asking for her mum, cries for mum, mother, mammy, years back, years ago`,
  ],
  [
    'confused',
    '',
    `day it is, what day, thinks it is, wrong day, the day, lost track, board, calendar, weather, where am i, mixing up, muddle, not know the day, orientation, sundown, remember, photo book, reminisce`,
  ],
  [
    'ocd',
    '',
    `germ, dirt, dirty, clean enough, is it clean, isn't dirty, contaminated, sink for ages, taps, tap, scrubbing, wipes, bleach, red hands, hands raw, hands cracked, washing hands again, checks and checks, same question about dirt`,
  ],
  [
    'reassure',
    '',
    `wants me to say, wants me to tell, asks whether, asks if, ask whether, promise, promises, tell him it will be, tell her it will be, swear to it, say everything`,
  ],
  ['promise', 'reassure', `promise, promises, guarantee, swear, word, assure, cannot keep, be home for`],
  [
    'anxious',
    '',
    `worrying, going over and over, over and over, what if, what might, worst, catastrophe, might go wrong, overthinking, tomorrow, dread, fears, churning, spiralling, scared stiff, bricking it, wee bit nervous`,
  ],
  [
    'panic',
    '',
    `catch her breath, catch his breath, can't breathe, hyper ventilating, heart going, heart pounding, think she is dying, think he is dying`,
  ],
  [
    'low-mood',
    '',
    `hope, hopeful, spirits, lift mood, lift her mood, lift his mood, nothing matters, gloomy, flat and silent, empty, heavy, weepy, dour, down in the mouth, done in, down day, bluesy`,
  ],
  [
    'withdrawn',
    '',
    `not said a word, no words, not a word, silent, silence, won't speak, wont talk, not a peep, clammed, staring at wall, flat`,
  ],
  ['elated', '', `going high, sky high, flying, sleeps less, less than four hours, on one, wired, faster, million ideas, fast talking`],
  [
    'warning-sign',
    '',
    `early signs, slipping, going high, going down, how would i know, how do i know, what would tell me, notice first, giveaway, telltale, tell-tale, sliding, heading for, brewing, coming on, going wrong`,
  ],
  ['observe-change', '', `no longer, more than usual, less than usual, suddenly, new behaviour, starts to, stopped doing`],
  [
    'paranoia',
    '',
    `tinfoil, foil, tin foil, window covered, tampered with, something in the food, put something in, after him, after her, bugging, covers the camera, blocked up, peeps through curtains, curtains shut, closed curtains, curtains closed`,
  ],
  [
    'sensory',
    '',
    `covering ears, cover her ears, cover his ears, hands over ears, ears, tent, den, too loud, too bright, rocking, rocks, rock, flapping, spinning, lights hurt, labels itch, overstimulated, stimming, chew, chewing, bites, biting sleeve, cuff, sleeve`,
  ],
  [
    'touch',
    '',
    `hold, holding, hand on, put a hand, cuddle, hold him, hold her, arms round, stroke, squeeze, grab, touched, kiss, comfort with a hug, physical`,
  ],
  ['noise', '', `too loud, loud in here, telly on, shouting in lounge, echo, hoover noise, dinner noise, drilling`],
  [
    'observation',
    '',
    `arm's length, arms length, go in too, do i go in, come in with, stay with, in the toilet with, line of sight, swallow, stay until, watch swallow, stay near, hover, outside the door, wait with, stand outside, leave alone, leave her alone, leave him alone, stay outside, go in with`,
  ],
  [
    'crisis',
    '',
    `what's the drill, panic button, all hands, red alert, serious, dangerous, response team, press the alarm, shout for help`,
  ],
  ['restraint', '', `pinned, wrist, hold down, team teach, mapa, holds`],
  [
    'trigger',
    '',
    `sets off, the news, wound up by, upsets him, upsets her, rub up the wrong way, tender subject, away from the television, makes him worse, makes her worse`,
  ],
  [
    'joke',
    'body-talk topic',
    `joke, laugh, have a laugh, banter, tease, take the mickey, slag, wind up, humour, kid on, funny, jokes, poke fun, fun of`,
  ],
  // medicines taken, treatment, rights
  ['medicine', '', `pot, meds pot, round, swallow, swallowed, take it, water with tablets, pill box, tablets down`],
  [
    'medicine-refusal',
    '',
    `pushing away, push away meds, pushed meds away, says no, no to meds, not having his tablets, not having her tablets, spat, clamps mouth, not take his, not take her, turns away, declines, meds away, no thanks, refuses`,
  ],
  ['depot', '', `jag, jab, injection, needle, clinic, had his jab, had her jab, after injection, sore bum, fortnightly`],
  ['blood', '', `bloods, blood test, needle, sample, arm for blood, clozapine, vampires`],
  [
    'rights',
    'complaint legal',
    `rights, section, law, against the law, detained, sectioned, why he's here, why she's here, keep him here, keep her here, locked up, mental health act, tribunal, appeal, advocate, advocat, lawyer, leave if he wants, allowed to keep, held here, solicitor, kept here`,
  ],
  ['complaint', '', `advocate, advocat, speak up for, representative, unfair, voice heard, second opinion`],
];
