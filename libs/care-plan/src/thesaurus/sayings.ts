import type { ConceptSource } from './concept.js';

/** What workers say of what happens, beside what a plan calls it. Kept narrow: one kind of event in each. */
export const SAYINGS: readonly ConceptSource[] = [
  [
    'gives-away',
    'suicide possessions',
    `gives away, give away, giving away, gave away, handing out, handed out, hands out, handed her, handed his, passing on, wants me to have, doesnt need it any more, wont be needing, parting with`,
  ],
  [
    'goodbye',
    'suicide',
    `goodbye, farewell, saying goodbye, putting affairs in order, wrote a letter to, wrote a will, writing a will, last time, sorting her funeral, sorting his funeral`,
  ],
  [
    'not-trust-self',
    'crisis suicide',
    `cannot keep himself safe, cannot keep herself safe, cant keep safe, cant trust himself, cant trust herself, doesnt trust himself, doesnt trust herself, scared of what he might do, scared of what she might do, might do something, do something daft, do something stupid, feels unsafe`,
  ],
  [
    'wish-dead',
    'suicide danger-life',
    `wishes she was dead, wishes he was dead, wants to die, wish i was dead, better off dead, better off without, might as well not be here, not be here, no reason to live, ending it, end it all, end her life, end his life, ending her life, ending his life, top herself, top himself, do away with, call it a day, has had enough of life, nothing to live for, sick of living, gone for good, finish it`,
  ],
  [
    'threat',
    'aggression',
    `threat, threaten, threatens, shouts threats, says hes going to, says shes going to, going to batter, going to hit, going to kill, going to stab, going to hurt, gonna kill, gonna hit, swing for, do him in, hurt somebody, hurt someone`,
  ],
  [
    'weapon-up',
    'aggression',
    `picks something up, picks anything up, picks up furniture, picks up a chair, lifts a chair, lift a chair, chair above, chair over, swinging furniture, swinging a chair, throwing furniture, throws chairs, chair in the air, brandishing, waving a, armed, holding a chair, something in his hand, grabbed a`,
  ],
  [
    'commands',
    'voices aggression',
    `telling him to, telling her to, tell him to hurt, tell her to hurt, ordering him, ordering her, ordered him, commands, commanding, command voices, orders to, made to do it, telling him to hurt`,
  ],
  [
    'talks-to-nobody',
    'voices',
    `answers people who are not there, talking to thin air, conversation with thin air, talking to nobody, nobody with him, nobody with her, theres nobody, no one there, talking to the wall, arguing with himself, arguing with herself, chatting away on his own, chatting away on her own, whispering to himself, whispering to herself, muttering to himself, muttering in, replying to, responding to unseen, laughing to himself, laughing to herself`,
  ],
  [
    'deny-voices',
    'argue-belief voices',
    `argue about whether, argue, not real, isnt real, nobody is there, in his mind, in her mind, in his head, in her head, imagining, imagining it, imagines, made up, hes wrong, shes wrong, talk him out of, talk her out of, prove, convince, reason with, challenge his, challenge her, agree with him, agree with her, play along, go along with`,
  ],
  [
    'spied-on',
    'paranoia',
    `filming, filmed, cameras, camera on, bugged, bugs, spying, spied, watched through, listening in, recorded, following, followed, tracked, hacked, plotting, in on it, poisoned, poisoning, tampering, reading his mind, reading her mind, beamed, messages from, by the radio, by the telly`,
  ],
  [
    'covers-up',
    'paranoia warning-sign',
    `covers the mirror, covers mirror, mirror covered, towel over the mirror, foil, tinfoil, taped over, tapes up, newspaper over, blocked up, stuffed the vents, unplugs, unplugged everything, turned to the wall, blanket over`,
  ],
  [
    'racing-talk',
    'elated',
    `talks faster, talking fast, mile a minute, ten to the dozen, nineteen to the dozen, cant get a word in, jumping from topic, wont stop talking, pressured, big plans, big ideas, grand plans, dressed up to the nines, bright make up, flirting with everyone`,
  ],
  [
    'hardly-sleeps',
    'sleep elated',
    `sleeps less, less than four hours, barely slept, barely shut his eyes, barely shut her eyes, hardly slept, no sleep, not slept, two hours sleep, up for days, awake for days, doesnt need sleep`,
  ],
  [
    'still-awake',
    'awake-at-night',
    `still awake, wide awake, still up, up again, out again, cant drop off, wont drop off, up after one, up after midnight, comes out of his room, comes out of her room, out of his room, out of her room, at my desk, at the office door, up and about, two in the morning, three in the morning, 2am, 3am, ten past three`,
  ],
  [
    'still-in-bed',
    'get-up',
    `still in bed, still in his pit, still in her pit, still flat out, flat out, wont surface, not surfaced, hasnt surfaced, wont shift, not up yet, not stirring, dead to the world, under the covers, gone ten, gone eleven, gone noon, lunchtime and, knock at nine, wake him, wake her, open the curtains`,
  ],
  [
    'walking-about',
    'pacing',
    `laps, doing laps, up and down, cant settle, cant sit, cannot sit, wont sit, wont settle, on the move, walks about, back and forth, ants in his pants, pacing, wearing a hole, restless, round and round, cant keep still, cannot keep still, walking up and down`,
  ],
  [
    'about-to-blow',
    'anger',
    `about to blow, going to blow, ready to blow, at boiling point, knuckles, white knuckles, fists, jaw, grinding his teeth, grinding her teeth, teeth gritted, veins, face like thunder, simmering, bubbling up, building, effing, effing and blinding, swearing under his breath, muttering under`,
  ],
  [
    'block-way',
    'block',
    `block, block the door, block his way, block her way, stand in the way, in the doorway, in front of the door, hold the exit, between him and, between her and, bar the way, corner him, corner her, cornered, stop him leaving, stop her leaving, hem in, plant myself, trapped, feel trapped`,
  ],
  [
    'stand-over',
    'block',
    `stand over, tower, tower over, tower above, loom, point at, wag, get in his face, get in her face, lean over, lay down the law, show him whos boss, mean business, firm with, lecture, tell off, telling off, have a go at, have it out with, confront, confront him, confront her, challenge him, pull him up, call him out, in front of everyone, in front of others`,
  ],
  [
    'give-room',
    'de-escalate',
    `give room, give space, give him room, give her room, back off, stand back, step back, move away, move others, clear the room, clear the lounge, clear the area, two metres, everyone back, distance, leave him be, leave her be`,
  ],
  [
    'say-less',
    'de-escalate communication',
    `one member of staff speaks, one voice, lower your voice, short sentences, speak slowly, few words, say his name, say her name, calm voice, without talking, in silence, keep it simple, plain words`,
  ],
  [
    'hold-touch',
    'touch',
    `touch, hug, cuddle, arm round, arm round her, arm round him, put an arm round, hold her hand, hold his hand, hand on the shoulder, pat, stroke, comfort her with, grab, take hold, steady her, steady him, guide by the arm`,
  ],
  [
    'rocks',
    'rocking',
    `rocks, rocking, sway, swaying, back and forwards, bangs her head, bangs his head, head banging, flapping, hand flapping, spinning, stimming, hums, humming, curled up, curled in a ball`,
  ],
  [
    'ears',
    'sensory',
    `hands over her ears, hands over his ears, hands over ears, fingers in her ears, fingers in his ears, fingers in ears, lugs, covering ears, ear defenders, cant stand the noise, too much noise, fire alarm, alarm test, hand dryer, screaming next door`,
  ],
  [
    'blank',
    'dissociate',
    `stares and does not answer, staring, staring at the wall, stares, gone blank, blank, miles away, not there, spaced, spaced out, zoned out, lights are on, nobody home, not with it, glazed, frozen, trance, cant reach her, cant reach him, unresponsive to voice, far away`,
  ],
  [
    'screaming',
    'shout trauma',
    `screaming, screams, shrieking, shriek, howling, wailing, hysterical, yelling her head off, beside herself, beside himself`,
  ],
  [
    'crying',
    'cry',
    `crying, cant stop crying, cannot stop crying, floods, in floods, in bits, inconsolable, wont be consoled, sobbing, tears, weeping, bawling, upset, breaking her heart`,
  ],
  [
    'no-words',
    'withdrawn low-mood',
    `flat and silent, flat, silent, not a word, not said a word, wont say a word, no conversation, mute, one word answers, monosyllabic, shut down, gone quiet, gone into herself, gone into himself, staring at the wall, face to the wall, no spark, no joy`,
  ],
  [
    'marks',
    'self-harm skin',
    `fresh marks, marks on, scratches, scratches her arms, cuts on, picking at, picking, rubbing her forearms, rubbing his arms, rubbing her arms, scratching, scratching at, digging nails, wants a dressing, wanting a dressing, asks for plasters, long sleeves, sleeves down, sleeves, burns on`,
  ],
  [
    'wants-sharp',
    'urge sharps',
    `wants to cut, wants a blade, after a blade, asking for a razor, something sharp, after something sharp, wants to hurt herself, wants to hurt himself, urge, urges, strong urge, itching to, scared she will cut`,
  ],
  [
    'round-neck',
    'ligature',
    `tied round, tied around, something round his neck, something round her neck, round the neck, round her neck, round his neck, hanging, strung, noose, cord, ligature, strangling, blue in the face`,
  ],
  [
    'belongings-rationed',
    'safe-storage',
    `hand out one item at a time, one item at a time, kept in the office, bathroom bag, toiletries, wash bag, shampoo, conditioner, wants all her, wants all his, wants her stuff, wants his stuff, locked away, in the safe, signed out`,
  ],
  [
    'breath-gone',
    'panic',
    `chest feels tight, chest is tight, tight chest, cant catch her breath, cant catch his breath, catch her breath, catch his breath, cant get a breath, heart attack, having a heart attack, heart racing, heart is going, pulse racing, palpitations, pins and needles, going to faint, going to pass out, hands shake, trembling, trembling all over, panic`,
  ],
  [
    'what-if',
    'anxious',
    `worrying about tomorrow, what could go wrong, what if, worst that could happen, going over and over, over and over, round in her head, round in his head, dreading, catastrophising, overthinking, convinced it will, worked up about`,
  ],
  [
    'change-warned',
    'change-of-plan notice',
    `notice of any change, change to her day, change to his day, moved it, been moved, cancelled, put back, brought forward, new time, rearranged, break it to, break the news, prepare her for, prepare him for, warn, forewarn, warning, heads up, agency on, different staff, someone new, unfamiliar face, cover tomorrow`,
  ],
  [
    'what-comes-next',
    'what-next routine',
    `whats next, what is next, happening next, whats happening, in a flap, wants to know the plan, keeps asking when, keeps asking what time, keeps asking what, repeating the question, cross off, timetable`,
  ],
  [
    'drunk-back',
    'alcohol return-time',
    `comes back drunk, smelling of, smelling like a brewery, smells of drink, reeking of, stinks of drink, slurring, staggering, swaying on his feet, had a few, one too many, worse for wear, come in the door, came in the door, back from the pub, check for alcohol`,
  ],
  [
    'hidden-drink',
    'alcohol warning-sign',
    `hides bottles, hiding bottles, stash, stashed, empties, empty cans, empty bottles, cans behind, bottles behind, down the back of, vodka in, bottle under the bed`,
  ],
  [
    'drink-count',
    'alcohol record',
    `units, count the units, drinks diary, how many has, how much has she had, how much has he had, sunk, put away, necked, since i was last here, dry day, dry days, days off the sauce, off the sauce, off the drink, sober, clean for, tally`,
  ],
  [
    'fetch-drink',
    'alcohol buying',
    `buy alcohol, buy him alcohol, buy her alcohol, pick up a bottle, half bottle, pick up cans, pick me up some, get me a bottle, nip to the offy, bring him a drink, bring her a drink, wants me to get, wants me to pick up`,
  ],
  [
    'high-on',
    'substance intoxicated',
    `eyes are glazed, eyes red, pupils, puffing, puffing again, smoking spice, on the green, stoned, high, on something, taken something, been using, use in the last week, using again, relapsed, joint, bong, needle, track marks, smells of weed, skunk`,
  ],
  [
    'dealers',
    'exploit substance',
    `dealer, dealers, county lines, cuckoo, cuckooing, running drugs, owes money to, bad crowd, wrong crowd, bus station, hangs about with, mates rates, taken advantage, taking advantage, using his flat, using her flat, ripping off, scrounging`,
  ],
  [
    'strangers-in',
    'people-staying exploit',
    `strangers, strange lads, never seen before, people staying, who has been staying, staying over, dossing, crashing, on the couch, on his couch, on her couch, on the sofa, in his front room, in her front room, lads in the flat, lodger, squatting, let themselves in`,
  ],
  [
    'craving-smoke',
    'crave smoke',
    `gasping for, gasping, gagging for, dying for a smoke, dying for a fag, climbing the walls, no fags, out of fags, run out of tobacco, nicotine, patch, spray, lozenge, inhalator, vape, first thing`,
  ],
  [
    'lights-up',
    'smoke fire',
    `sparking up, spark up, lighting up, lit up, smoking in his room, smoking in her room, smoking in bed, smoking indoors, shelter, ashtray, butts, stubs, dog ends, burn holes, shelter only`,
  ],
  [
    'sets-fire',
    'fire',
    `set something alight, set light to, set fire to, put a match to, match to, torched, bin on fire, flames, something burning, burning something, lighter to, alight`,
  ],
  [
    'low-sugar',
    'diabetes',
    `sweating and confused, pale sweating and shaky, sweating, clammy, dripping, dripping wet, soaked, shaky, cant hold a cup, cannot hold a cup, talking gibberish, gibberish, talking rubbish, not making sense, grey, hypo, sugar drop, low sugar, orange juice, fruit juice, does not come round`,
  ],
  [
    'fit-now',
    'seizure',
    `fitting, having a fit, jerking, convulsing, tonic clonic, eyes rolled, lost consciousness, foaming, postictal, seizure lasts, five minutes, buccal`,
  ],
  [
    'chokes',
    'choke',
    `choking, coughing on, coughing when, gone down the wrong way, bolting, bolting his food, bolting her food, wolfs, cramming, stuffing his face, stuffing her face, wet voice, gurgly, thickener, thickened, sit upright, soft and bite sized`,
  ],
  [
    'down-on-floor',
    'fall on-floor',
    `found on the floor, on the floor, on the lino, on the carpet, on her back, on his back, went down, gone down, hit the deck, cant get up, cannot get up, slipped over, slid off, fallen out of bed, collapsed, taken a tumble`,
  ],
  [
    'sore-skin',
    'skin feet',
    `redness, red heel, heel, angry, looks angry, raw, broken skin, weeping, cracked, itchy, flaky, rash, blister, blister on his toe, ulcer, sore, toe, toes, corns, nails, ingrowing, cream her legs, moisturise`,
  ],
  [
    'legs-up',
    'swollen-legs',
    `feet up, legs up, ankles, ankles like balloons, balloons, swollen, puffy, fluid on, water retention, stockings, compression, stool, elevate`,
  ],
  [
    'shakes-shuffle',
    'side-effect',
    `shaking hands, hands going, hands are going, drooling, chin is wet, wet chin, dribble, shuffling, shuffle, dragging his feet, dragging her feet, feet dragging, stiff, stiffness, lip smacking, jaw moving, cant keep his legs still, restless legs, blurred`,
  ],
  [
    'parched',
    'mouth-dry',
    `dry mouth, tongue like sandpaper, tongue, mouth like, like a desert, lips cracked, gum, sugar-free gum, sip of water, spit, no spit`,
  ],
  [
    'refuses-tablets',
    'medicine-refusal',
    `declines his tablets, declines her tablets, says no to tablets, refuses meds, clamped, clamped his lips, lips shut, mouth shut, pushes the pot away, pushing away, turned his back, turned her back, walked off from the hatch, at the hatch, spat it out, no to his meds, wont take`,
  ],
  [
    'palmed',
    'medicine-refusal',
    `palmed, cheeked, cheeking, hid it under his tongue, hid it under her tongue, under his tongue, under her tongue, up his sleeve, up her sleeve, swallowed, has swallowed, swallow, until he has swallowed, until she has swallowed, watch him take, watch her take, pretended to take`,
  ],
  [
    'jab-trip',
    'depot transport',
    `drive him to the clinic, drive her to the clinic, get to his jag, get to her jag, jag, jab, depot clinic, how does he get to, how does she get to, lift to the clinic, lift to his, lift to her, wait in the car, waiting room`,
  ],
  [
    'bloods',
    'blood appointment',
    `bloods taken, blood test, clozapine clinic, blood clinic, lithium level, levels done, phlebotomist, go with him to have his bloods, who takes him for, who takes her for`,
  ],
  [
    'cancels',
    'missed-contact warning-sign',
    `cancels, cancelled, cancels visits, called off, calls off, calling off, put us off, puts us off, rain check, not today, making excuses, two visits in a row, last couple of, last two, postponed, sent me away, wouldnt see me`,
  ],
  [
    'not-turn-up',
    'missed-contact',
    `misses the meeting, misses, no show, didnt show, not turned up, didnt turn up, never turned up, stood me up, not at the meeting, failed to attend, dna, no sign of, ghosted, ghosted us, ghosting, no contact for, not seen for, monday meeting, start of the week`,
  ],
  [
    'not-let-in',
    'door missed-contact',
    `does not answer the door, no answer at the door, not answering the door, not coming to the door, no coming to let me in, wont let me in, not let me in, not opening the door, not opening up, isnt opening up, in but not, in but hes, in but shes, lights on but, can see him inside, letterbox, leave a card`,
  ],
  [
    'reminders',
    'appointment',
    `text her the day before, text him the day before, reminder, remind, reminds, forgets her appointments, forgets his appointments, forgets appointments, slots, forgets her doctor, forgets his doctor, misses her appointments, misses his appointments, missed the dentist, missed the doctor, day before`,
  ],
  [
    'baby-care',
    'children',
    `baby, feeding goes, feeds, breastfeeding, bottle feed, wee one, little one, newborn, health visitor, midwife, weigh in, up all night with, teething, nappies, cot, little lad, little girl, coming out about, coming to see the baby`,
  ],
  [
    'plate-left',
    'not-eating snack-later',
    `lunch was left, left his lunch, left her lunch, left lunch, dinner in the bin, went in the bin, pushed it away, pushed lunch away, pushing food round, moved it round the plate, only half, half a sandwich, two bites, one mouthful, barely ate, picked at, picking at her food, picking at his food`,
  ],
  [
    'bathroom-after',
    'after-meal',
    `goes to the bathroom straight after, bathroom straight after, loo straight after, toilet straight after, vanished to the loo, straight to the loo, straight to the toilet, off to the bathroom, put her fork down, put his fork down, second she finished, minute she finished, makes herself sick, making herself sick, running the taps`,
  ],
  [
    'size-talk',
    'body-talk',
    `comment on her size, comment on his size, healthier weight, looks a healthier, lost weight lately, put weight on, filled out, slimmer, thinner, fatter, look great, you look well, clothes are loose, what she leaves, what he leaves`,
  ],
  [
    'eat-with-others',
    'dining-place',
    `go near the table, wont go near the table, eat with others, sit with the others, sits by herself at meals, sits by himself at meals, seat near the exit, near the door at meals, first five minutes, who should she sit, who should he sit, next to at dinner, have her dinner next to, have his dinner next to, beside`,
  ],
  [
    'special-diet',
    'halal culture',
    `halal, kosher, vegan, vegetarian, veggie, special meat, special diet, pork, lamb, chicken, beef, curry, does it have to be, is it alright for her to eat, is it alright for him to eat, ingredients, gelatine, diet`,
  ],
  [
    'at-prayer',
    'faith privacy',
    `prayer times, prayer mat, praying, prays, kneeling, on her knees, on his knees, at prayer, facing mecca, walk in on, barge in, knock before, knock first, disturb, interrupt, friday prayers, rosary, mass, worship, stops praying, stopped praying, not prayed`,
  ],
  [
    'fast-meal',
    'fasting',
    `before dawn, dawn, still dark, while its dark, before the sun, sun up, suhoor, sehri, iftar, sunset, sundown, till its dark, till dark, not till its dark, ramadan, fasting, fast, dates, lent`,
  ],
  [
    'who-washes',
    'gender-care',
    `only women, women only, men only, only men, female staff only, male staff only, lad do, lass do, a lad off, one of the girls, one of the lads, girls, a bloke, a male, a female, a woman do, a man do, help her wash, help him wash, shower him, shower her, personal care, intimate care`,
  ],
  [
    'soak',
    'wash hot-water',
    `bath, soak, tub, how hot, how warm, degrees, thermometer, run the bath, run the shower, go in with, stay outside, outside the door, door unlocked, wait outside, wait outside the door, stay in the bathroom, arms length in the bathroom`,
  ],
  [
    'smells',
    'hygiene-refusal wash',
    `ripe, bit ripe, whiffy, smelly, not been near soap, not near a sink, not been near a sink, soap, hasnt washed, not washed, needs a wash, unwashed, honking, stale, same pants, grubby, greasy hair`,
  ],
  [
    'stubble',
    'groom',
    `shave, shaving, stops shaving, stopped shaving, face fuzz, fuzz, beard, whiskers, bristles, stubble, razor, electric razor, clippers, trim, unshaven`,
  ],
  [
    'hair-care',
    'hair',
    `braid, braids, re-braid, plait, cornrow, hair a mess, hair, tangle, tangles, comb, oils, headwrap, relaxer, afro, locs`,
  ],
  [
    'wants-alone',
    'leave escort',
    `by himself, by herself, on his own, on her own, alone, unescorted, escort, with one escort, out for a wander, wander out, wants out, go out alone, off the ward, nip out, nip over, pop out, popping out, granted, thirty minutes, how long can he, how long can she`,
  ],
  [
    'back-time',
    'return-time leave',
    `agree the return time, return time, what time back, back by, due back, late back, not back, overdue, back at the door, at the ward door, come back in, comes back, returning`,
  ],
  [
    'detained',
    'rights legal',
    `section, sectioned, detained, no right to keep, right to keep, kept here, prisoner, locked up, let me go, tribunal, appeal, solicitor, advocate, advocacy, second opinion, imca, imha, complaint`,
  ],
  [
    'swear-promise',
    'promise',
    `promise, promises, swear to, guarantee, give my word, word of honour, tell her shell be, tell him hell be, say definitely, will be home by, be discharged, going home monday, discharged monday`,
  ],
  [
    'lend-cash',
    'lend money',
    `lend, borrow, sub, sub her, sub him, spot, spot him, spot her, tide over, till payday, till friday, short again, tenner, fiver, two quid, twenty quid, a couple of quid, a few quid, out my own pocket, own money, pay him back, pay her back, cadge`,
  ],
  [
    'cash-card',
    'bank-card',
    `bank card, card, the plastic, plastic, cash machine, cashpoint, hole in the wall, atm, pin, pin number, withdraw`,
  ],
  [
    'tell-relative',
    'nobody-else-told privacy',
    `tell his brother, tell her brother, tell his mother, tell her mother, relative, sibling, family asking, wants the latest, latest on, how is he doing, fill him in, fill her in, fill them in, update, updates, keep them posted, next of kin, ring back with news, speak to the family, has not agreed, consent to share`,
  ],
  [
    'whereabouts',
    'address',
    `address, new address, where she lives, where he lives, where does she live, lives now, wants to know where, whereabouts, moved to, postcode, give out, staying now`,
  ],
  [
    'ex-there',
    'ex-partner',
    `ex, her ex, his ex, old boyfriend, old girlfriend, ex husband, ex wife, ex partner, former, on the doorstep, at the address, at the door, hanging around, hanging about outside, parked outside, do not go in`,
  ],
  [
    'neighbours-noise',
    'neighbour noise',
    `neighbour, next door, downstairs, upstairs flat, flat below, complaining, complaint, complains, banging on the wall, racket, noise, noise after ten, keep it down, music up, council noise`,
  ],
  [
    'lonely',
    'social',
    `lonely, sees nobody, sees no one, nobody to talk to, no mates, no friends, no company, on his own all week, on her own all week, stuck in, owt going on, anything going on, something to get her out, something to get him out, groups, club, drop in, allotment, sewing circle, choir, coffee morning`,
  ],
  [
    'misses-family',
    'family phone',
    `misses her mum, misses his mum, misses her mother, misses his mother, misses home, homesick, back home, wants to ring, wants her mum, wants his mum, wants her dad, see her mum, see his mum, talk to his, talk to her family, video call, letter to, write to`,
  ],
  [
    'grandchild',
    'family children',
    `grandson, granddaughter, grandchild, grandkids, grandbairn, lads lad, sons boy, daughters girl, nana, grandad, granny`,
  ],
  [
    'dead-relative',
    'deceased',
    `late husband, late wife, as living, husband, passed, passed away, been gone, died, dead, years back, years ago, in from work, home from work, coming home, when is her mum coming, when is his mum coming, looking for her mother, looking for his mother, waiting for`,
  ],
  [
    'lost-day',
    'confused board',
    `muddled, muddled about the day, what month, what day, what year, hasnt a clue, no clue, not a clue, thinks its, thinks it is, doesnt know where, where she is, where he is, lost, all at sea, mixed up, in a muddle`,
  ],
  [
    'wants-task',
    'be-useful',
    `wants a job, wants something to do, job to do, wants to help, wants to be useful, likes to help, dry the dishes, set the table, fold, folding, sweep, water the plants, peel, chore, after tea, at a loose end, bored`,
  ],
  [
    'job-hunt',
    'work',
    `job, wee job, part time, volunteering, charity shop, advert, adverts, vacancies, job centre, cv, apply, application, interview, employer, apprentice, earn`,
  ],
  [
    'studies',
    'education',
    `essay, coursework, assignment, homework, dissertation, deadline, extension, more time, tutor, lecturer, fallen behind, behind with, college, uni, university, library, exam, revision, class`,
  ],
  [
    'get-about',
    'transport independence',
    `travel, travel training, learn the route, learns the route, route, get to town, into town, own way, bus alone, done it three times, get about, find the way, taxi card`,
  ],
  [
    'small-step',
    'stages',
    `one stage, stage, stages, small step, small steps, bit at a time, one at a time, a bit further, further each week, only got to, only made it to, only managed, end of the path, praise every, good enough, well done, progress`,
  ],
  [
    'afraid-out',
    'go-out anxious',
    `scared to go out, wont leave the house, wont go out, not been over the door, agoraphobia, frightened of outside, frozen at the door, wont cross the step, get out of the house, housebound`,
  ],
  [
    'pet-food',
    'pet',
    `cat food, cat, moggy, kitty, kitten, dog, dug, pooch, mutt, litter, vet, feed the cat, feed the dog, no dinner, empty bowl, walkies, lead, budgie, hamster, fish tank`,
  ],
  [
    'startled',
    'sight notice',
    `jumped out of his skin, jumped out of her skin, startled, made him jump, made her jump, gave him a fright, gave her a fright, crept up, came in without, tell him who you are, tell her who you are, announce, who you are, what you are about to do, say who`,
  ],
  [
    'move-things',
    'furniture sight',
    `shift his furniture, move his furniture, swap, swap over, rearrange, change round, switch round, other wall, put it back, same place, out of place, moved his things`,
  ],
  [
    'at-risk-gate',
    'abscond keys',
    `heading out the back, heading out, out the back, wanders off, wandering off, going walkabout, walkabout, trying the doors, at the gate, gate bolted, bolted, slips out, gets out, tag, door alarm, sensor`,
  ],
  [
    'mask-night',
    'breathing-mask',
    `mask, cpap, machine, snores, snores then stops, stops breathing, apnoea, oxygen, concentrator, nebuliser, tubing`,
  ],
  [
    'answers-in-coat',
    'warning-sign outdoor-clothes',
    `answers the door in, coat indoors, coat on indoors, coat on inside, keeps her coat on, keeps his coat on, sleeps in his coat, sleeps in her coat, dressed to go, sleeping in his clothes, sleeping in her clothes`,
  ],
  [
    'eats-standing',
    'warning-sign eat',
    `eats standing, standing up to eat, wont sit to eat, eating on his feet, eating on her feet, eats on the move, takes food to his room, takes food to her room, only eats from, sealed packets, wont eat what we make`,
  ],
];
