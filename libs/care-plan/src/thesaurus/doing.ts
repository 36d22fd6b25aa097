import type { ConceptSource } from './concept.js';

/** Ways of doing things that steps and questions word differently: recording, keeping, agreeing, giving notice, meeting. */
export const DOING: readonly ConceptSource[] = [
  [
    'privacy',
    '',
    `knock, barge in, walk in on, privacy, private, disturb, interrupt, enter his room, enter her room, go into room, going into his room, going into her room, intrude, let himself in, burst in, dignity`,
  ],
  [
    'block',
    'door touch',
    `block, in his way, in her way, trap, corner, crowd him, crowd her, stand at door, stand in doorway, doorway, bar the door, stop getting past, get past, hem in, surround, exit route, way out, stand over, stand in front`,
  ],
  [
    'record',
    '',
    `record, write, chart, log, document, note down, put down, fill in, form, sheet, tick, diary, jot, put in the notes, book, report`,
  ],
  [
    'lend',
    'money',
    `lend, borrow, loan, tenner, fiver, sub, tap for, till payday, owe, cadge, advance, bum, a few quid, pay back, ask for cash, asking for money, asks for money, lent`,
  ],
  [
    'caffeine',
    'drink sleep',
    `coffee, latte, cappuccino, espresso, caffeine, tea, cola, coke, energy drink, red bull, irn bru, decaf, monster, costa, americano`,
  ],
  [
    'treat',
    'eat',
    `sweets, biscuit, chocolate, cake, crisps, sugar, sugary, sweetie, sweeties, fruit, snack, jar, fizzy, junk food, takeaway, healthy eating, healthy diet, ice cream, pudding, piece, treat`,
  ],
  [
    'menu',
    'eat shop',
    `menu, meal plan, plan meals, plan three meals, order meals, shopping list, food diary, what to eat, meal choice, choose food`,
  ],
  [
    'body-talk',
    'weight',
    `size, shape, figure, body, fat, thin, skinny, slim, look healthy, weight, lost weight, put on weight, gained weight, appearance, how she looks, how he looks, looks well, comment, remark, compliment`,
  ],
  [
    'crave',
    'smoke substance alcohol',
    `crave, craving, cravings, gasping for, itching for, withdrawal symptom, nicotine, spray, quit, cut down, give up smoking, stop smoking, dying for a fag, desperate for a smoke, stop drinking, cut down drinking, pack in`,
  ],
  [
    'safe-storage',
    'sharps search',
    `locked, lock away, kept in office, keep in the office, store, cupboard, cabinet, safe, hand out, hand in, sign out, drawer, where kept, kept, look after his things, look after her things, under lock`,
  ],
  [
    'wound-care',
    'skin self-harm',
    `wound, first aid, plaster, bandage, dress wound, dress cut, clean cut, steri strip, stitch, bleed, bleeding, dressing, blood on, patch up, cuts`,
  ],
  [
    'stages',
    'go-out',
    `stage, one step at a time, little by little, bit by bit, small step, gradual, gradually, build up, exposure, graded, ladder, next stage, how far, manages, progress, achieve`,
  ],
  [
    'notice',
    'change-of-plan',
    `notice, in advance, beforehand, warn, warning, ahead of time, hour ahead, day before, let know, give notice, prepare, moved, rearrange, rescheduled, put back, called off, surprise, remind`,
  ],
  [
    'meeting-place',
    'appointment',
    `meet, meet up, cafe, café, where see, where should see, where do see, where to see, venue, see him at, see her at, rather than the flat, neutral place, place to meet, where should meet, see this week, come to the flat, library`,
  ],
  [
    'return-time',
    'leave abscond',
    `return, return time, back time, come back, be back, what time back, when back, curfew, back by, how long out, how long can he be out, how long can she be out, on return, comes back, came back, came in, get back, home late`,
  ],
  [
    'bring-round',
    'seizure unwell',
    `come round, unconscious, unresponsive, pass out, faint, collapse, not breathing, recovery position, blacked out, cpr`,
  ],
  [
    'argue-belief',
    'psychosis voices',
    `argue, argue about whether, not real, made up, isn't real, are real, imaginary, is it true, tell it's not real, in his head, in her head, contradict, challenge, convince, go along with, reason with, collude, agree with, prove`,
  ],
  [
    'nobody-else-told',
    'consent family',
    `not agreed, does not want told, not to tell, ask how he is, ask how he's doing, ask how she's doing, asking how he's doing, asking how she's doing, how he is getting on, how she is getting on, asking after, asking about, wants an update, wants to know, wants news, tell his brother, tell her sister, tell his dad, tell her dad`,
  ],
  [
    'children',
    'family',
    `baby, child, children, infant, newborn, bottle, feed, feeding, nursery, toddler, wee one, wean, bairn, school run, health visitor, breastfeed, nappy, pram, parenting, lassie, lad, daughter, son, contact with the kids`,
  ],
  [
    'heat',
    'bills home',
    `cold, heat, heating, warm, radiator, boiler, meter, fuel, electric, freezing, baltic, heater, power off, fire off, top up`,
  ],
  ['light', 'sleep sensory', `light, lamp, dim, dark, bright, switch off, night light, glow, curtain, blackout`],
  [
    'story',
    'sleep distract',
    `audiobook, story, podcast, radio, meditation, relaxation, mindfulness, guided, whale music, white noise, relaxation tape, yoga nidra`,
  ],
  ['blanket', 'sensory ground', `blanket, weighted, heavy blanket, wrap, cosy, teddy, comforter, pillow, cushion, hot water bottle`],
  [
    'urge',
    'self-harm coping',
    `urge, urges, nought to ten, scale, rate, how strong, rubber band, elastic band, cold pack, ice pack, snap band, substitute, draw on skin, red pen, instead of cutting, surf the urge, feeling like cutting, wants to cut`,
  ],
  [
    'possessions',
    'search',
    `belongings, things, bag, bags, possessions, jewellery, bangle, bangles, give away, giving away, gives away, gift, giving things away, property, valuables, lost property, missing item`,
  ],
  [
    'people-staying',
    'exploit visitor',
    `staying, stay over, move in, moved in, sofa, crash, squat, stranger, people at the flat, folk in the flat, lodger, hang about, hangers on, dealers, uninvited, let in, taken over`,
  ],
  [
    'neighbour',
    'home noise',
    `neighbour, next door, upstairs, downstairs, close, stair, complaints about noise, bang on the wall, walls, landing, folk below, residents association`,
  ],
  [
    'missed-contact',
    'remote abscond',
    `no contact, no show, did not turn up, didn't turn up, not turn up, did not attend, dna, misses meeting, missed meeting, missed visit, not answer door, no reply, stops replying, cannot reach, not reach, get hold of, not seen, no sign, ghosting, letterbox, miss appointment, no answer, stood up, off radar, vanished, not been seen`,
  ],
  [
    'danger-life',
    'suicide crisis',
    `no point in living, no point, not worth living, better off dead, dead, die, want to die, wish dead, end it all, end it, end life, ending her life, ending his life, kill himself, kill herself, living anymore, living any more, cannot go on, had enough of life, suicidal, take his life, take her life, cannot keep himself safe, cannot keep herself safe, not safe, go to sleep and not wake, goodbye`,
  ],
  [
    'go-with',
    'escort',
    `go with, accompany, come along, someone along, along with him, along with her, take him, take her, travel with, support at, attend with, somebody with, come with, on his own, on her own, by himself, by herself, alone, drop off`,
  ],
  ['together', '', `together, with him, with her, jointly, both sign, alongside, side by side, beside`],
  [
    'walk-beside',
    'pacing exercise',
    `walk with, walk beside, walk alongside, long corridor, garden, walk him, walk her, stroll with, laps with`,
  ],
  [
    'watch-over',
    'cook kitchen observation',
    `stand by, supervise, watch, keep eye, standing by, stay near, hover, oversee, hands off, be there while, on hand`,
  ],
  ['ask-about', '', `ask about, ask how, ask who, ask whether, find out, check with, bring up, raise with`],
];
