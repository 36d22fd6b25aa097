import type { ConceptSource } from './concept.js';

/** How people like to be supported, and matters of daily life that the other files leave out. */
export const MANNER: readonly ConceptSource[] = [
  [
    'rate-feeling',
    'low-mood anxious',
    `rate, mood chart, mood diary, scale of, nought to ten, nought to five, one to ten, thermometer, traffic light, how he feels, how she feels, how is he feeling, how is she feeling, feelings chart, emotions wheel, check in with, mood check`,
  ],
  [
    'called',
    'communication',
    `call him, call her, likes to be called, first name, nickname, surname, title, how to address, address him, address her, pronoun, known as`,
  ],
  [
    'choice',
    'communication',
    `choice, choices, choose, decide, decision, two options, pick, options, make up mind, make her mind up, make his mind up, indecisive, dither, overwhelmed by choice, swither`,
  ],
  [
    'saved-meal',
    'not-eating eat',
    `save a plate, keep a plate, keep lunch, keep dinner, reheat, warm up food, late meal, missed lunch, missed dinner, missed breakfast, slept through lunch, slept through dinner, plated meal, put by, snack box, finger food, eat later`,
  ],
  [
    'dining-place',
    'eat noise',
    `dining room, canteen, dining hall, eat in room, eats in room, plate in room, table, eat alone, eat with others, first sitting, busy at meals, mess hall, servery, own room for meals`,
  ],
  [
    'grief',
    'low-mood trauma',
    `grief, bereave, bereavement, loss, funeral, died, passed away, mourning, anniversary, birthday, grave, cemetery, headstone, missing his mum, missing her mum, remembrance, ashes, miss her, miss him`,
  ],
  [
    'gambling',
    'money',
    `gamble, bet, betting, bookies, bookie, scratch card, scratchcard, lottery, puggy, casino, fruit machine, slots, horses, odds, punt`,
  ],
  [
    'legal',
    'appointment',
    `court, probation, bail, police station, lawyer, charge, conviction, licence conditions, hearing date, section, sectioned, detained, rights read, tagged, sheriff, fine, tribunal, mental health act`,
  ],
  [
    'reassure',
    'anxious talk',
    `reassure, reassurance, asks the same, same question, asks over and over, keeps asking, keeps buzzing, buzzer, press the bell, seeking reassurance, needing to be told, repeats questions, clingy, follow staff, following staff, at the office door, knocking on the office, demanding, constantly asks`,
  ],
  [
    'wait',
    'agitation',
    `wait, waiting, impatient, patience, right now, has to wait, cannot wait, told no, hears no, say no to, limits, saying no, refused request, told to wait, queue, delay`,
  ],
  [
    'accuse',
    'safeguarding',
    `accuse, accusation, allegation, blame, claims staff, says staff, two staff present, witness, never alone with, lone working, on my own with, make up stories, work in pairs, two workers, visit in pairs`,
  ],
  [
    'topic',
    'trigger',
    `topic, subject, politics, football talk, avoid talking about, conversation about, joke, banter, tease, sarcasm, teasing, jokes, mention, speak about, talk about`,
  ],
  ['racism', 'shout peers', `racist, racism, slur, discriminatory, homophobic, sexist, hate, offensive, remarks, foul mouthed, swearing`],
  [
    'likes',
    'activity',
    `likes, favourite, enjoy, enjoys, loves, prefers, preference, into, fond of, keen on, cheer up, cheers her up, cheers him up, makes him smile, makes her smile, treat, interested in, passion, what does he like, what does she like`,
  ],
  [
    'sun',
    'skin',
    `sun cream, suncream, sunscreen, hot weather, sunhat, heatwave, sunburn, hat, sunny, umbrella, weather, winter coat, gloves, raining`,
  ],
  ['window', 'abscond', `window, restrictor, climb, roof, fence, ledge, jump, bridge, railway, river, height, balcony`],
  [
    'pica',
    'eat',
    `pica, eats things, non-food, bin for food, goes through bins, steals food, take food from others, takes food, other people's food, others plates, swallow batteries`,
  ],
  [
    'smear',
    'toilet',
    `smear, faeces, soiled, soil himself, soil herself, dirty protest, urinate, pee on floor, peeing, void, bedwetting, wet the bed, sheets, soaking, wet sheets, soaked, wet himself, wet herself, change the bed, dry sheets`,
  ],
  [
    'day-sleep',
    'sleep get-up tired',
    `nap in the day, naps, sleep in the day, sleeping all day, asleep all day, dozing in the chair, keep awake in the day, day-night reversal, turn night into day, sleep pattern, body clock, sleep hygiene, regular bedtime`,
  ],
  [
    'after-contact',
    'family visitor',
    `after visits, after a visit, after phone calls, after the call, upset after, following visits, when family leave, when mum leaves, end of visit`,
  ],
  [
    'debrief',
    'talk coping',
    `debrief, afterwards, after an incident, post incident, talk it through, once calm, when settled, reflect, what happened, after it has blown over, when things have calmed`,
  ],
  [
    'repeat-instruct',
    'communication',
    `one instruction, short instruction, break it down, break down, step by step, simple steps, prompt card, checklist, show him how, show her how, demonstrate, model, hand over hand, visual prompts, memory aid, labels, overload him with words, too many words`,
  ],
  [
    'independence',
    'motivation',
    `independent, independence, by himself, by herself, do for himself, do for herself, does it herself, does it himself, let her do, let him do, not take over, take over, step in, doing it for her, doing it for him, own pace, capable, manage alone, without help`,
  ],
  [
    'time-limit',
    '',
    `how long, time limit, at most, no more than, ten minutes, thirty minutes, half an hour, an hour, length of time, maximum, limit, for how many minutes`,
  ],
  [
    'visit-order',
    'meeting-place',
    `home visit, visit, lone worker, park the car, gate, doorbell, let myself in, key safe, entry, intercom, buzzer entry, before entering, wait outside, inside the flat`,
  ],
  [
    'support-network',
    'social family',
    `support network, trusted person, who can i ring, who does he trust, who does she trust, best friend, sponsor, peer worker, mentor, aa sponsor, buddy, who helps`,
  ],
  [
    'hand-hygiene',
    'wash',
    `wash hands, hand gel, hand washing, sanitiser, infection control, mask, gloves, flu jab, vaccination, vaccine, covid, isolate with infection`,
  ],
  ['hot-water', 'wash kitchen', `scald, water temperature, run the shower, run the bath, check the water, hot tap, boiling water, kettle`],
  ['nurse-task', '', `clean and cover wounds, dress wound, give injection, take blood, catheter, stoma, dressing changes`],
  ['feet', 'skin', `feet, foot, toe, toenail, podiatry, chiropodist, shoes rub, blister, verruca, socks`],
  ['hair-skin-care', 'groom culture', `braid, afro hair, hair oil, scalp, barber, headscarf, hijab, turban, beard oil, shea butter, wig`],
  [
    'seat',
    'mobility',
    `sit, seat, chair, armchair, sit next to, sits by, sitting position, sit down with, sit near, beside him, at eye level, side on`,
  ],
  [
    'goodbye-visit',
    'change-of-plan',
    `say goodbye, end of shift, handover time, staff leaving, when staff change, introduces, introduce yourself, introduce, say who you are, name badge, new worker, first meet, meeting for first time`,
  ],
  [
    'car-travel',
    'transport',
    `in the car, back seat, child lock, passenger seat, car journey, travel sick, motorway, drive him, drive her, wheelchair taxi, seatbelt off`,
  ],
  [
    'mirror',
    'psychosis',
    `mirror, reflection, cover mirrors, look in the mirror, television talks, tv talking to him, tv talking to her, radio talks, turns mirrors`,
  ],
];
