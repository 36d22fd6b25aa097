import type { ConceptSource } from './concept.js';

/** More words of the ideas of the other files, and ideas between them: people, faith, work and leisure. An id may stand in several files. */
export const WIDER_PEOPLE: readonly ConceptSource[] = [
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
