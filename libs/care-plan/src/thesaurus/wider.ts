import type { ConceptSource } from './concept.js';

/** More words of the ideas of the other files, and ideas between them, gone through by part of life. An id may stand in several files. */
export const WIDER: readonly ConceptSource[] = [
  // the body and its care
  [
    'sleep',
    '',
    `shut eye, forty winks, hit the hay, slumber, get off, settle down, drift off, milky drink, cocoa, bed time, unwind, tuck in`,
  ],
  [
    'awake-at-night',
    '',
    `cannot settle, tossing and turning, wandering at night, up half the night, wakeful, won't stay in bed, out of room at night, prowl, night wandering`,
  ],
  ['nightmare', '', `frightened awake, wakes frightened, scream in the night, terrors, bad dreams, sweats at night`],
  ['light', '', `lamp, landing light, hall light, big light, torch, nightlight, pitch black, light on`],
  ['teeth', '', `false teeth, gnashers, dentures, floss, gums, mouth sore, plate out`],
  [
    'hair',
    'groom hair-skin-care',
    `hair, cornrows, braid, plait, dreadlock, locs, barber, fringe, wash her hair, wash his hair, style, comb, brush, scalp, haircut, extensions, weave, oil`,
  ],
  ['groom', '', `shaver, whiskers, moustache, nails cut, trim, lipstick, perfume, aftershave, eyebrows`],
  [
    'dress',
    '',
    `changed, trousers, bra, knickers, pants, tights, skirt, shirt, cardigan, buttons, zip, tie laces, getting ready, vest, slip, hoodie`,
  ],
  [
    'laundry',
    '',
    `washer, dryer, drying, washing, knickers, pants, smalls, pegs, basket, detergent, powder, no clean clothes, dirty washing, whites, spin, launderette`,
  ],
  [
    'toilet',
    '',
    `bathroom, number one, number two, go to the toilet, poo, bowels, bunged up, not been, stools, ladies, gents, bog, john, nappy, pull ups, bottle, wetting, pad, pads, leaking, continent, toileting, the trots, peeing`,
  ],
  [
    'drink',
    '',
    `fluids, litre, glass of, beaker, bottle of water, sips, slurp, pop, coke, lemonade, parched, drinking enough, input, fluid chart, cup of, pint of`,
  ],
  ['treat', '', `pop, coke, fizzy pop, lemonade, irn bru, chocolates, mars bar, cakes, crisps, donut, sweet things, sugar free, gum`],
  [
    'choke',
    '',
    `cough when eating, wrong way, gulping, texture, moist, puree, mash, mouthful, cut small, swallowing, gag, stuck in throat, thickened, level two`,
  ],
  ['pain', '', `agony, throbbing, stinging, tender, discomfort, wince, grimace, bad back, bad knee, killing him, killing her`],
  [
    'skin',
    '',
    `heel, heels, redness, red patch, bed sore, pressure area, itch, itchy, scratch, blister, bruise, cream, lotion, emollient, dry skin, cracked, chapped, raw, bedsore, turn him, turn her`,
  ],
  [
    'fall',
    '',
    `fallen, on the floor, tumble, toppled, keel over, went over, hit the deck, coup, trip hazard, tripped, nearly went over, over her feet, over his feet, lift off floor, off the floor`,
  ],
  [
    'mobility',
    '',
    `walking stick, walker, rollator, crutch, standing up, get up from, rising, chair lift, sit to stand, arm to lean on, steady, on her left, on his left, which side, slipper, shoes, step up, stairs, edge of the bed`,
  ],
  [
    'dizzy',
    'vitals fall side-effect',
    `dizzy, light-headed, light headed, lightheaded, woozy, giddy, faint, swimmy, head spinning, room spinning, stands up, standing up, getting up, blood pressure, bp, lying and standing`,
  ],
  [
    'diabetes',
    '',
    `finger, prick, blood glucose, shaky, sweaty, pale, white as a sheet, clammy, sweating, sugar low, low sugar, trembling, jelly babies, fruit juice, glucogel`,
  ],
  [
    'seizure',
    '',
    `jerk, jerking, shaking all over, fitting, twitching all over, cannot be roused, not with us, rigid and shaking, recovery position, lay on side`,
  ],
  [
    'breathing',
    '',
    `breath, catch breath, cannot breathe, breathless with worry, breathe out, gasping, puffing, belly breathing, stomach, hand on stomach, heart racing, pounding heart`,
  ],
  ['asthma', '', `puffer, blue inhaler, wheezy, tight chest, short of breath`],
  [
    'side-effect',
    '',
    `trembling, tremble, trembly, shuffle, shuffling, slaver, slavering, drool, dribbling, salivating, wet pillow, shaky hands, shaking hands, stiffness, jittery legs, cannot sit still, fuzzy, blurry, sandpaper, parched, dry mouth, mouth dry, cotton mouth`,
  ],
  [
    'mouth-dry',
    'side-effect drink teeth',
    `dry mouth, mouth dry, sandpaper, parched, gum, sugar-free, cotton mouth, lips cracked, chapped lips, sip`,
  ],
  [
    'bowel',
    'toilet side-effect',
    `bowels, bowel, constipated, bunged up, number two, not been, poo, stool, opened, prunes, fibre, laxative, three days without`,
  ],
  [
    'waist',
    'weight',
    `waist, measure, tape, trousers tight, belly, tummy, put on pounds, put weight on, gained, fatter, heavier, pounds on, stones`,
  ],
  [
    'hearing',
    'glasses-hearing communication',
    `hear, hearing, lip, lips, lip read, face him, face her, make out, cannot make out, deaf, loud enough, speak up, cannot follow, not follow, mumbling, slow down, slowly`,
  ],
  ['sight', 'glasses-hearing', `see properly, specs, reading glasses, large print, blind, cataract, eye test, magnifier, squint`],
  [
    'hot-water',
    '',
    `degrees, how hot, temperature of the bath, too hot, lukewarm, thermometer, run a bath, run the bath, baths, bath water`,
  ],
  [
    'self-look',
    'body-talk',
    `look well, looks well, look healthy, looking good, calories, clothes sizes, size ten, weight comments, belly, tummy, compliment her, diet talk, chubby, well fed, bigger, slimmer`,
  ],
  [
    'after-meal',
    'eat vomit',
    `after eating, after a meal, after each meal, finished lunch, finished dinner, finished eating, straight after, once eaten, just eaten, after pudding, after food, post meal`,
  ],
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
  // leave, travel, out and about
  [
    'leave',
    '',
    `grounds, hospital grounds, to the shop, taking out, take him out, take her out, out with, how many of us, how many staff, staff needed, two staff, allowed out, allowed to, off the premises, fresh air break, on leave, back from leave`,
  ],
  [
    'how-many-staff',
    'leave escort visit-order',
    `how many of us, how many staff, two staff, two workers, on my own, by myself, alone with, myself, doubles, pair, solo, single handed, two of us, see him by myself, see her by myself, two to one, attend`,
  ],
  [
    'exit-route',
    'block visit-order',
    `exit, way out, nearest the door, between him and, between her and, where to sit, where do i sit, by the door, near the exit`,
  ],
  [
    'search',
    '',
    `check his stuff, check her stuff, his stuff, her stuff, check his things, check bag, rucksack, pockets, rummage, handbag, bag, go through his, go through her, what he brought back`,
  ],
  ['return-time', '', `back from, when he's back, when she's back, came back, home by, return by, back in`],
  [
    'go-out',
    '',
    `past the gate, out the gate, lamp post, post box, front step, doorstep, over the door, across the door, leave his house, leave her house, into town, up town, down town, herself, go places, step outside, further, past the, won't go past, further each week, walk to`,
  ],
  [
    'transport',
    '',
    `bus timetable, stops, ride, drive, lift, get to, get there, run him, run her, how does he get, how does she get, car, wait in the car, getting into town, bus stop, taxi home`,
  ],
  [
    'abscond',
    '',
    `clapped eyes, nobody has seen, not seen him, not seen her, not been seen, no contact, lost touch, seen hide nor hair, welfare check, since sunday, days since, no sign, vanished`,
  ],
  [
    'missed-contact',
    '',
    `clapped eyes, nobody has seen, no contact, no answer, door no answered, not answering, not in, nobody home, nobody in, leave a card, knock, knock twice, at the door, no answering the door, door, no one in, won't open, seen since`,
  ],
  [
    'visit-before',
    'notice',
    `just turn up, turn up, unannounced, before visit, before you set out, before i go, ring first, phone ahead, warn him i'm coming, set out, arrive, call first, surprise visit, drop in on`,
  ],
  // money, home
  [
    'money',
    '',
    `leccy, cash, pounds, giro, wages, takings, count, sign the sheet, allowance, sums, cost, cost a fortune, fortune, worth, bank account, price, prices, compare, card, cashline, atm, top up money, benefits paid, paid, payments, coppers, direct, pays, set aside, put aside`,
  ],
  ['bank-card', 'money safe-storage', `card, bank card, plastic, pin, cashline, his card, her card, go up town, shopping trip, cash point`],
  [
    'buying',
    'money shop',
    `buy, wants a new, new telly, new phone, wants to get, splash out, treat himself, treat herself, order, catalogue, compare prices, big purchase, dear, expensive, pricey, bargain, over twenty pounds`,
  ],
  [
    'phone-bill',
    'phone bills',
    `phone bill, mobile bill, mobile cost, contract, data, minutes, call charges, premium numbers, month's bill, bill`,
  ],
  [
    'lend',
    '',
    `lend, lent, lend of, borrow, fiver, tenner, quid, loan of, sub him, sub her, spare change, pay back, cash till, loan, few bob`,
  ],
  [
    'bills',
    '',
    `leccy, lecky, electric, lights off, key meter, meter key, emergency credit, power, gas card, prepay, arrears, rent arrears, giro day, benefits paid, debt letters, final demand, reminders`,
  ],
  [
    'letter',
    '',
    `post, open the post, mail, envelopes, letters, brown envelopes, landlord letter, pile of letters, on the fridge, unopened post`,
  ],
  [
    'home',
    '',
    `landlord, rent, view the flat, viewing, housing association, keys back, new flat, place of his own, place of her own, tenancy, sofa surfing, homeless, moving`,
  ],
  [
    'clean-room',
    '',
    `dry the dishes, dishes, washing up, sweep, wipe down, bins out, hoovering, make the bed, muck, pigsty, tidying, dusting`,
  ],
  [
    'be-useful',
    'clean-room activity motivation',
    `be useful, useful, give a hand, lend a hand, help out, jobs to do, something to do, chores, tasks, helping, dry the dishes, supper dishes, set the table, be needed`,
  ],
  [
    'fire',
    '',
    `burns, burn mark, burn marks, scorch, scorched, singed, ash, lighter, lighters, matches, light up in room, burning smell, cigarette burn, holes in the sheet`,
  ],
  ['smoke', '', `lighter, matches, ciggies, tabs, vape pen, smoke break, fag break, puffing, desk by ten, light up`],
  [
    'cook',
    '',
    `beans, toast, beans on toast, make her own, make his own, own tea, own dinner, own lunch, pasta, heat up, learn to cook, hob on low, scrambled egg, teach, teaching`,
  ],
  ['kitchen', '', `cooker on, gas on, pot, pots, saucepan`],
  // people
  [
    'family',
    '',
    `boy, boys, lad, wee ones, bairns, sons, mammy, mother, daddy, kids, weans, grandson, granddaughter, sister's wedding, wedding, fiance, ex, old boyfriend, old girlfriend, her man, his wife, twin, her boy, his boy, folks`,
  ],
  [
    'children',
    '',
    `boys, wee ones, kids visit, weans, toys, family room, nursery gate, mum, being a mum, mothering, lassie, parenting, the child, wee lad, wee lassie, school gate, play`,
  ],
  [
    'child-worry',
    'safeguarding children',
    `worries about the child, bruise, bruised, child hurt, child neglected, hungry child, dirty child, left alone with, marks on the child, lassie had a bruise, smacked, child protection, concern about child, social services`,
  ],
  [
    'ex-partner',
    'safeguarding visit-order',
    `ex, old boyfriend, old girlfriend, ex boyfriend, ex husband, husband there, partner there, her ex, his ex, in the kitchen, at the address, do not go in, violent partner, former partner`,
  ],
  [
    'address',
    'consent safeguarding',
    `address, where she stays, where he stays, where she lives, where he lives, lives now, stays now, moved to, new address, whereabouts, who asks, asking where, a man rang, somebody rang, rang asking, caller asked, phoned asking`,
  ],
  [
    'partner',
    'family social',
    `sexual, sex, condom, dating, tinder, date, met a lad, met a lass, met a guy, met a man, met a woman, boyfriend, girlfriend, going out with, relationship, romance, hinge, bumble`,
  ],
  [
    'internet',
    '',
    `tinder, bumble, grindr, hinge, wi-fi, wifi, router, online at, midnight online, broadband, dating site, dating sites, met online, photos, nudes, chat room, stranger online, browsing, streaming, tablet`,
  ],
  [
    'router',
    'internet screen sleep',
    `router, wifi, wi-fi, online at midnight, internet off, goes off at, screens off, still online, broadband`,
  ],
  [
    'social',
    '',
    `lonely, nobody to talk to, no friends, company, mates, crew, meet folk, mixing, on his todd, gets lonely, social life, befriending, team mates, introduce`,
  ],
  ['peers', '', `get on with, rest of the ward, folk on the ward, others at table, seat him away, fallen out with, wind each other up`],
  [
    'gender-care',
    '',
    `he can, male colleague, man help, man do, men, women, only women, a man dress, girl, lads, get her changed, fella, female only, can a man, woman do, changed by`,
  ],
  [
    'pronoun',
    'called gender-care',
    `pronoun, pronouns, they, them, he or she, she or he, misgender, preferred pronoun, they and them, call them, nonbinary, non-binary, gender, wrong name, deadname`,
  ],
  [
    'language',
    '',
    `welsh, nephew translate, translate for, translating, interpreting, foreign language, own language, his english, her english, no english, forms in, speak in, interpreters`,
  ],
  [
    'communication',
    '',
    `cannot make out what, not understand me, what i'm saying, say it again, yes or no, get across, short words, speak slow, mumble, explain again`,
  ],
  [
    'staff-change',
    'change-of-plan notice',
    `agency, bank worker, agency girl, agency lad, new girl, new lad, someone else on, somebody else coming, cover staff, different worker, student nurse, new worker, different staff, off sick, regular worker off`,
  ],
  [
    'what-next',
    'routine change-of-plan',
    `happening next, what's next, what next, next, what is happening, does not know what, day ahead, order of the day, picture strip, first then, cross off, timetable, now then`,
  ],
  // faith, work, leisure
  [
    'faith',
    '',
    `worship, prayers, prayer mat, pray time, chapel, kirk, dawn, sunset, dates, fasting month, breaking fast, break his fast, break her fast, iftar, suhoor, hymn, hymns, vicar, rabbi, mosque friday, sunday service, wake before dawn, lent, communion`,
  ],
  ['fasting', 'faith eat', `fasting, fast, ramadan, breaking fast, before dawn, dawn meal, sunset, dates, fasting month, suhoor, iftar`],
  [
    'halal',
    'faith culture eat',
    `halal, pork, ham, trolley, sandwich, label, gelatine, bacon, religious diet, kosher, what meat, haram, sausage, check the label`,
  ],
  [
    'interview',
    'work',
    `interview, employer, questions, boss, manager, shirt, what to wear, cv, practise questions, warehouse, back to work, foreman, phone his boss, phone her boss, ring his work, ring her work, ring work, sick line`,
  ],
  [
    'education',
    '',
    `essay, essays, deadline, assignment, library, students, tutor, lecturer, dissertation, studying, revision, extension, more time, uni work, campus, coursework late`,
  ],
  [
    'activity',
    '',
    `draughts, chess, cards, drawing, pencils, paper, sketch, paints, board game, of an evening, after tea, wool, needles, knitting, sewing, sing song, singing, hymn singing, sing, choir, bowls, do of an evening, evening, snooker, bored, entertain, keep busy, pass the time, keep him busy, keep her busy, occupied, embroidery`,
  ],
  [
    'counted-tools',
    'sharps search activity',
    `needles, scissors, count back, counted in, after craft, craft tools, count the knives, tools back, all accounted for, count them`,
  ],
  [
    'exercise',
    '',
    `baths, swimming, swim, pool, lengths, punch bag, courtyard, lap, circuits, football, weights, wear off energy, kickabout, jogging, treadmill`,
  ],
  ['music', '', `reggae, earphones, ipod, tunes, hymn, hymns, singing, sing song, playlist, hip hop, walkman`],
  ['pet', '', `moggy, moggie, kitty, cat food, pup, dug, hound, walk dog, litter, tail, feed the cat, budgies`],
  ['garden', 'exercise activity', `allotment, plants, plant, dig, weeds, greenhouse, veg patch, growing, flower beds, gardening, tomatoes`],
  [
    'small-goal',
    'motivation low-mood',
    `plan for tomorrow, small plan, one thing, goal for, tiny steps, something to look forward to, before leaving, achievable, next day plan`,
  ],
  [
    'praise',
    '',
    `dry day, dry days, no drink since, nae bevvy, nae drink, no alcohol since, sober since, clean since, notice aloud, went well, done it, doing well, kept it up, managed, days sober, off the drink`,
  ],
  [
    'alcohol',
    '',
    `bevvy, cans, few cans, dry day, dry days, drinks diary, pint, half pint, swig, carry out, offie, hip flask, off his face, off her face, drinking less, drinkers, spirits, boozing, smell of drink`,
  ],
  [
    'substance',
    '',
    `off his face, off her face, wasted, buzzing on, mad wi it, high as a kite, out his nut, gouching, pinned pupils, using again, drugs, relapse, diary of triggers, sober, spiked, needles, street`,
  ],
  [
    'intoxicated',
    'alcohol substance',
    `off his face, off her face, wasted, drunk at visit, sober, under the influence, stoned, steaming, rebook, out his nut, pished, carry on with the visit, had a few, slurring, high at visit`,
  ],
  [
    'dining-place',
    '',
    `where to sit, where should she sit, where should he sit, seat at meals, put him for dinner, put her for dinner, place at table, table, where at dinner, mealtimes, seat near, choose a seat, away from the television`,
  ],
  [
    'snack-later',
    'saved-meal not-eating',
    `snack box, snack, left lunch, no lunch, didn't eat lunch, nothing at lunch, didn't eat dinner, not eat at dinner, hungry later, at three`,
  ],
];
