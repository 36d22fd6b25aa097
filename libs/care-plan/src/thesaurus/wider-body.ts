import type { ConceptSource } from './concept.js';

/** More words of the ideas of the other files, and ideas between them: the body and its care. An id may stand in several files. */
export const WIDER_BODY: readonly ConceptSource[] = [
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
];
