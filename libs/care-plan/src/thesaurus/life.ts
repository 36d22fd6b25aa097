import type { ConceptSource } from './concept.js';

/** Medicines prompting, leave, money, home, people, and getting on with life. */
export const LIFE: readonly ConceptSource[] = [
  [
    'medicine',
    '',
    `medicine, tablet, drug round, dose, prescription, prompt medicine, blister, dosette, medicine round, take tablet, pharmacy, chemist, pill, clozapine, lithium, olanzapine, sertraline, inhaler, nomad, injection, taking tablets, medicate, self-medicate, tablets, drug chart, weekly box`,
  ],
  [
    'medicine-refusal',
    'medicine',
    `refuse tablet, refuse medicine, not take tablet, not take medicine, miss dose, missed dose, decline medicine, decline tablet, not take tablet, not take medicine, stop taking, skip dose, forget tablet, forget medicine, missed tablet, missed medicine,
    say no to tablet, say no to medicine, turn down medicine, no taking tablets, not want medicine, not want tablet, late medicine, off meds, spit tablet, declined dose, non compliant, non-compliant`,
  ],
  [
    'side-effect',
    'medicine',
    `side effect, shake, tremor, stiff, drool, dribble, dry mouth, weight gain, restless legs, dizzy, blurred, constipate, twitch, rigid, akathisia, tongue, salivate, hypersalivation, stiffness, lip smacking`,
  ],
  ['depot', 'medicine blood', `depot, injection, jab, jag, clinic, lai, long acting, needle`],
  [
    'blood',
    'depot vitals',
    `blood, blood test, clozapine blood, lithium level, full blood, blood taken, phlebotomy, bloods, sample, level check`,
  ],
  ['prn', 'medicine', `prn, as required, as needed, when required, extra medicine`],
  [
    'leave',
    'escort go-out',
    `leave, section 17, s17, ground leave, unescorted, escorted, time off ward, off the ward, pass, day pass, overnight leave, home leave, leave the ward, outside the ward, off ward, pass out`,
  ],
  [
    'go-out',
    'leave',
    `go out, outside, out the building, trip out, out on own, walk to shop, pop out, head out, out the door, nip out, out for a fag, get out, take out, venture out, into town, down the town, up the road, leave the house, leave the flat, leave the building, outing, day trip, oot, out by himself, out by herself, walk alone`,
  ],
  [
    'escort',
    'leave',
    `escort, accompany, go with, with staff, two staff, supervise, come along, by himself, by herself, on own, alone, unaccompanied, take with, chaperone, on his tod, unescorted`,
  ],
  [
    'abscond',
    'leave door',
    `abscond, awol, run off, run away, go missing, missing, not come back, not back, late back, late back from leave, escape, leg it, get out, bolt, did not return, do a runner, failed to return, overdue from leave, scarper, not find, gone missing, no sign of, disappear, whereabouts, not returned, has not come home`,
  ],
  [
    'door',
    'abscond',
    `door, exit, hang about door, try door, airlock, main door, front door, lock, let out, tailgating, gate, try handle, fire exit, bang on door, stand by the door, handles`,
  ],
  [
    'money',
    'shop exploit',
    `money, cash, budget, spend, bank, bank card, pin, benefit, pip, universal credit, purse, wallet, pocket money, skint, lend, borrow, pay, payday, debt, float, tin, allowance, receipt, finance, pound, quid, giro, afford, savings, bank statement, appointee, spondulicks, broke, dosh, post office, no money, expensive, price, weekly money, change from`,
  ],
  [
    'bills',
    'money home',
    `bill, rent, arrears, gas, electric, meter, council tax, top up, utility, direct debit, energy, heating, power card`,
  ],
  [
    'exploit',
    'money safeguarding visitor',
    `exploit, cuckoo, take advantage, scam, borrowed money, ask for money, taken money, steal, bank details, stranger, friend took, taking his money, taking her money, dodgy, conned, using her, using him, online scam, loan, loan shark, hangers on, lend money, giving away money, give money away, give money to`,
  ],
  [
    'safeguarding',
    '',
    `safeguard, abuse, neglect, disclose, disclosure, bruise, allegation, unsafe at home, domestic, hurt by, partner hitting, hit by, controlling, coercive, disclosed, grooming`,
  ],
  [
    'family',
    'phone visitor',
    `family, mum, mother, lassie, laddie, mam, maw, dad, father, faither, da, sister, brother, son, daughter, wife, husband, partner, parent, gran, granny, aunt, auntie, uncle, cousin, relative, carer, next of kin, children, kid, wean, bairn, ex, nan, girlfriend, boyfriend, nephew, niece, folks, missus, in-law`,
  ],
  [
    'phone',
    'family',
    `phone, ring, mobile, text, video call, facetime, whatsapp, telephone, bell, voicemail, zoom, messages, give a bell, phone call, charger, handset`,
  ],
  [
    'visitor',
    'family',
    `visit, visitor, come to see, come in to see, turn up, guest, friend round, friends round, see family, visiting, drop by, someone at the door, company over, mates, pals round, caller`,
  ],
  [
    'consent',
    'family',
    `consent, share information, tell family, tell mum, tell his mum, tell her mum, confidential, information sharing, who can we tell, what can we tell, what can i tell, permission, say to his, say to her, update family, allowed to know, asking how he is, asking how she is, give out information, not to share, discuss with, share with`,
  ],
  [
    'smoke',
    '',
    `smoke, cigarette, fag, ciggie, vape, e-cigarette, ecig, tobacco, roll up, nicotine, patch, lighter, baccy, smoking shelter, nicotine replacement, puff, cig, rollie, snout, nrt, lozenge`,
  ],
  [
    'alcohol',
    'substance',
    `alcohol, drunk, booze, beer, vodka, wine, pub, bevvy, steaming, intoxicate, smell of drink, drinking again, off licence, swally, pished, bottle, can of lager, under the influence, sober, hungover, cider, pissed, aa, blootered, smells of drink, on the drink, had a drink, steamin, tipsy, lager`,
  ],
  [
    'substance',
    'alcohol',
    `drug, cannabis, weed, spice, cocaine, heroin, substance, using, stoned, high on, dealer, legal high, ketamine, hash, gear, joint, smell of weed, illicit, urine screen, drug screen, drug test, relapse to, blaze, green, skunk, harm reduction, naloxone, crack, valium off the street, street valium, street blues`,
  ],
  [
    'shop',
    'money go-out',
    `shop, supermarket, buy, purchase, groceries, messages, shopping list, food shop, corner shop, tesco, asda, aldi, lidl, go for messages, list, store, basket, checkout, getting messages in, online order, amazon`,
  ],
  [
    'cook',
    'eat kitchen',
    `cook, kitchen, recipe, prepare meal, make meal, make dinner, make tea, make lunch, hob, oven, bake, microwave, stove, pan, kettle, make toast, cooker, stir, make breakfast, making his own, making her own, chop, baking, meal plan, hot plate, air fryer, meal prep, soup`,
  ],
  ['kitchen', 'cook', `kitchen, adl kitchen, oven, hob, knife, kettle, fridge, cupboard, cooker, out of date food, off milk, mouldy`],
  [
    'clean-room',
    'home',
    `clean, tidy, hoover, dust, bin, rubbish, mess, messy, room state, hoard, clutter, dishes, wash up, bedroom, housework, clarty, midden, declutter, chore, mop, hoarding, untidy, piles, clear up, room is a tip, a tip, state of room, state of his room, state of her room, state of flat, bags of, newspapers, vacuum, wash the floor, recycling, manky, boggin`,
  ],
  [
    'fire',
    'smoke',
    `fire, fire setting, set fire, burn, match, lighter, smoke alarm, fire alarm, evacuate, arson, flame, candle, burning, ashtray, smoking in bed, smoke detector`,
  ],
  [
    'home',
    'bills',
    `tenancy, flat, housing, landlord, house, home, neighbour, key, keys, repairs, accommodation, lost key, locked out, eviction, neighbours, move on, housing officer, neebors, council, support living, viewing, complaint from next door`,
  ],
  [
    'work',
    'education',
    `work, job, interview question, advert, employer, volunteer, employment, employer, cv, interview, placement, charity shop, shift at, interview, job centre, jobcentre, vocational, apprentice, colleague, boss, ips, workplace`,
  ],
  [
    'education',
    'work',
    `college, course, class, study, school, university, tutor, learn, reading, recovery college, coursework, lesson, exam, literacy, uni, homework, training, teacher`,
  ],
  [
    'appointment',
    'transport',
    `appointment, gp, doctor, hospital, outpatient, clinic, review meeting, cpa, ward round, tribunal, solicitor, letter, optician, remind, reminder, diary, calendar, meeting with, consultant, psychiatrist, cpn, see the doctor, chiropodist, podiatrist, due to see, surgery, mdt, diary`,
  ],
  [
    'transport',
    'go-out',
    `bus, train, taxi, car, travel, drive, journey, bus pass, lift, transport, route, tram, station, seat belt, seatbelt, minibus, get there, travelling, fare, motor, car park`,
  ],
  [
    'group',
    'activity social',
    `group, session, circle, choir, sewing circle, ot group, art group, community meeting, club, class, breakfast club, join in, walking group, therapy group, attend, drop in, drop-in, workshop, hearing voices group, meetings, participate, men's group, join group`,
  ],
  [
    'activity',
    'exercise distract',
    `activity, hobby, art, draw, paint, music, guitar, sing, knit, craft, game, pool, cards, puzzle, jigsaw, film, tv, television, garden, read, book, bored, nothing to do, interests, play, colouring, bake, pastime, dominoes, crossword, plant, allotment, bingo, xbox, playstation, telly, pottery, woodwork, fishing, weekend plan, occupy, fill the day, crochet`,
  ],
  [
    'music',
    'activity noise',
    `music, song, radio, tune, speaker, headphone, guitar, sing, loud music, playlist, stereo, spotify, album, record, headphones, listening to music`,
  ],
  [
    'screen',
    'sleep phone',
    `screen, tablet computer, ipad, tv, telly, television, gaming, xbox, laptop, computer, playstation, game console, youtube, netflix, console, scroll`,
  ],
  [
    'internet',
    'phone exploit',
    `internet, online, social media, facebook, wifi, instagram, dating, snapchat, app, website, tiktok, dating app, post online, web, chatroom, email, online friend`,
  ],
  [
    'social',
    'isolate group',
    `friend, friends, social, peer, other people, mix, mates, pals, company, others, join others, lounge, day room, communal, befriend, befriender, meet people, relationship, making friends, common room, buddy`,
  ],
  [
    'peers',
    'social aggression',
    `other patients, other residents, other service users, another patient, another resident, peers, co-tenant, housemate, flatmate, flat mate, house mate, next door, fall out with, argue with, get on with, bullying, bully, pick on, other lads, other women, other men, others on the ward, fallen out`,
  ],
  [
    'language',
    'communication',
    `language, interpreter, interpret, translate, translation, english, polish, urdu, punjabi, welsh, gaelic, bsl, arabic, romanian, speak english, understand english, first language, does not understand, somali, bengali, cantonese, farsi, tamil, translator, languageline, mother tongue, google translate, portuguese, kurdish, lithuanian, ukrainian, hungarian, spanish, french, tigrinya, vietnamese`,
  ],
  [
    'communication',
    'language',
    `communicate, communication, short sentence, simple word, plain language, picture, pictures, easy read, time to answer, repeat, understand, one thing at a time, processing, explain, speak slowly, symbol, symbols, talk to him, talk to her, how to speak, how to talk, best way to talk, social story, now and next, write down, makaton, jargon, words to use, literal, sarcasm, visual, get through to`,
  ],
  [
    'faith',
    'culture',
    `faith, pray, prayer, church, mosque, religion, religious, imam, priest, chaplain, bible, quran, halal, kosher, ramadan, fast, sabbath, temple, gurdwara, mass, spiritual, chapel, minister, fasting, synagogue, rosary, muslim, christian, eid, sikh, hindu, jewish, catholic, worship, iftar`,
  ],
  [
    'culture',
    'faith eat',
    `culture, cultural, halal, tradition, custom, vegetarian, vegan, background, heritage, hair care, afro, pork, beef, meat free, kosher, diwali`,
  ],
  [
    'gender-care',
    'wash',
    `female staff, male staff, woman staff, same gender, same sex, gender, man to help, women only, lady staff, female carer, female worker, male carer, male worker, pronouns, trans, intimate care, bloke, only women, only men`,
  ],
  [
    'routine',
    'change-of-plan',
    `routine, structure, timetable, planner, weekly plan, day plan, diary, pattern, same time, predictable, activity planner, schedule, chart on the wall, visual timetable, plan the day, plan for the day`,
  ],
  [
    'change-of-plan',
    'routine anxious',
    `change of plan, change plan, changes, cancel, postpone, late, unexpected, warn in advance, advance notice, different staff, new staff, delay, surprise, short notice, transition, agency staff, someone new, staff change, bank staff, new face, running late, last minute, warning, unfamiliar`,
  ],
  ['discharge', 'home', `discharge, move on, going home, transfer, step down, moving out, moving in, new placement, aftercare`],
  [
    'remote',
    'phone appointment',
    `check in, check-in, phone check, missed call, does not answer, not answering door, no answer, cold call, not in, welfare call, no reply, missed visit, no access, not answer the phone, not get hold of, not pick up, not answer door, get hold of, unanswered`,
  ],
  ['pet', '', `dog, cat, pet, budgie, hamster, vet, rabbit, walk the dog, kitten, puppy, goldfish`],
  [
    'letter',
    'appointment bills',
    `letter, post, mail, form, paperwork, envelope, brown envelope, unopened, fill in, application, forms, official`,
  ],
  [
    'complaint',
    '',
    `complain, complaint, advocate, advocacy, rights, unhappy with, not happy about, pals, imca, tribunal, disagree with, appeal, his view, her view, solicitor`,
  ],
  [
    'key-worker',
    '',
    `key worker, keyworker, named nurse, care coordinator, primary nurse, social worker, psychologist, occupational therapist, ot`,
  ],
];
