import type { ConceptSource } from './concept.js';

/** Nights, food, personal care and physical health. */
export const BODY: readonly ConceptSource[] = [
  [
    'sleep',
    'night rest',
    `sleep, insomnia, nap, doze, snooze, kip, bedtime, drop off, nod off, settle at night, settle down for the night, bed for the night,
    get over, go to bed, off to bed, turn in, wind down, sleepless, get to sleep, lights out, night routine, screen off, up late, staying up, stay up`,
  ],
  [
    'night',
    'sleep',
    `night, overnight, midnight, nighttime, small hours, early hours, 1am, 2am, 3am, 4am, 5am, after lights, late at night, middle of the night, evening, bedtime, dark`,
  ],
  [
    'awake-at-night',
    'sleep night',
    `awake, 1am, 2am, 3am, 4am, middle of the night, small hours, after midnight, all hours, daft o'clock, wake up, wake in the night, up all night, up in the night, up at night, not sleep, not sleep, no sleep, unable to sleep, broken sleep, wide awake,
    not slept, never slept, hardly slept, barely slept, wander at night, up and down all night, restless night, unsettled night, not sleep, not sleep, still up, poor sleep`,
  ],
  ['nightmare', 'awake-at-night trauma', `nightmare, bad dream, dream, night terror, flashback, relive, wake up screaming, wake screaming`],
  [
    'get-up',
    'motivation',
    `get up, get out of bed, out of bed, stay in bed, lie in, in bed all day, still in bed, wake him, wake her, wake them, morning, up in the morning,
    not get up, surface, alarm, rise, under covers, bed all day, morning routine, curtain, duvet`,
  ],
  ['tired', 'sleep sedated', `tired, drowsy, sleepy, knackered, shattered, wabbit, exhaust, no energy, lethargic, fatigue, groggy`],
  [
    'eat',
    '',
    `eat, food, meal, breakfast, lunch, dinner, supper, snack, bite to eat, appetite, plate, portion, diet, nutrition, mealtime, dining, intake, feed, hunger,
    scran, piece, pudding, toast, sandwich, fortified, supplement, ensure drink, fortisip, canteen, menu, cereal, fruit, biscuit`,
  ],
  [
    'not-eating',
    'eat',
    `off food, not eat, not eat, not eat, refuse food, refuse meal, refuse breakfast, refuse lunch, refuse dinner, skip meal, skip breakfast, skip lunch, skip dinner, miss meal,
    push plate away, push food, leave food, picking at, no appetite, hardly eat, barely eat, not touch food, not touch dinner, not touch lunch, starve, restrict, untouched, missed meal, decline meal,
    not eat, only eat, peely wally, left dinner, left lunch, poor appetite, little appetite, eat nothing, not have anything to eat`,
  ],
  ['binge', 'eat vomit', `binge, overeat, comfort eat, purge, eat too much, stuff face`],
  ['vomit', 'unwell', `vomit, sick up, throw up, make sick, make herself sick, make himself sick, purge, boak, puke, retch, been sick`],
  [
    'weight',
    'eat',
    `weight, weigh, scale, bmi, lose weight, gain weight, put on weight, put on pounds, lost pounds, half a stone, kilo, kg, losing weight, must score`,
  ],
  [
    'drink',
    '',
    `drink, fluid, water, juice, squash, hydrate, dehydrate, thirst, jug, cup, sip, brew, cuppa, coffee, caffeine, warm drink, hot drink, fizzy, cola, energy drink, tea, milk, hot chocolate, decaf, dry mouth, horlicks`,
  ],
  [
    'choke',
    'eat',
    `choke, swallow, dysphagia, soft diet, cut up food, thicken, thickener, gulp, bolt food, salt therapist, speech and language`,
  ],
  [
    'wash',
    'hygiene-refusal',
    `wash, shower, bathroom bag, shampoo, freshened up, bath, bathe, hygiene, clean himself, clean herself, soap, towel, freshen, smell, body odour, bo, personal care, self care, minging, stink, deodorant, hair wash,
    unwashed, flannel, sponge, pong, honk, bathroom, tub, get clean, mingin, clarty, toiletries, self-care`,
  ],
  [
    'hygiene-refusal',
    'wash',
    `not wash, refuse wash, refuse shower, not wash, not shower, unkempt, neglect himself, neglect herself, self neglect, same clothes, not changed, dishevel`,
  ],
  ['teeth', 'wash', `tooth, brush tooth, toothbrush, toothpaste, mouthwash, dentist, denture, mouth care, oral, gum`],
  [
    'dress',
    'wash',
    `dress, clothes, change clothes, change top, get changed, outfit, pyjama, pjs, jumper, coat, shoe, sock, underwear, wardrobe, claes, jacket, layers, undress, strip off, naked, nightie, dressing gown`,
  ],
  [
    'laundry',
    'dress clean-room',
    `laundry, washing machine, wash clothes, dirty clothes, tumble, iron, bedding, sheet, change bed, clean clothes, linen, wash load, do washing`,
  ],
  ['groom', 'wash', `shave, electric razor, stubble, razor, beard, hair, haircut, barber, hairdresser, comb, brush hair, nail, makeup`],
  [
    'toilet',
    '',
    `toilet, loo, wee, pee, bowel, constipation, constipate, continence, incontinence, incontinent, pad, wet bed, wet, accident, soil, commode, urine, poo, stool, cludgie, number two, diarrhoea, runs, laxative, lavvy, fibre`,
  ],
  ['pain', 'unwell', `pain, ache, sore, hurt, headache, migraine, toothache, back pain, cramp, stomach ache, sair, belly ache`],
  [
    'unwell',
    '',
    `unwell, poorly, ill, temperature, fever, chest pain, breathless, faint, dizzy, collapse, infection, cough, physical health, sepsis, peely, rash, no well, physically, shiver, sweat, sore throat, clammy, pale`,
  ],
  [
    'vitals',
    'unwell weight',
    `blood pressure, bp, pulse, temperature, news, news2, physical observation, physical obs, oxygen, ecg, heart rate, vital, vitals, sats, physical monitoring`,
  ],
  [
    'diabetes',
    'eat vitals',
    `diabetes, diabetic, blood sugar, insulin, hypo, hyper, glucose, sugar level, bm, sugars, finger prick, sweet, metformin, sugary`,
  ],
  ['seizure', 'unwell', `seizure, fit, epilepsy, epileptic, convulsion, blank out, absence, tonic`],
  ['fall', 'mobility', `fall, fell, trip, unsteady, slip, wobble, balance, stumble`],
  [
    'mobility',
    '',
    `walk aid, frame, wheelchair, stick, stair, mobility, mobile, transfer, hoist, walking frame, zimmer, slippers, footwear, handrail, on feet, legs, unsteady`,
  ],
  [
    'exercise',
    'activity',
    `exercise, park, gym, walk, stroll, swim, football, run, jog, yoga, stretch, fresh air, garden, sport, active, wee walk, daunder, steps count, bike, cycle, badminton, dance, fitness, workout`,
  ],
  ['asthma', 'unwell', `asthma, inhaler, wheeze, spacer, copd, nebuliser, chest tight`],
  [
    'skin',
    'pain',
    `skin, wound, dressing change, pressure sore, cream, eczema, sore area, plaster, scab, pick at, picking skin, moisturiser, ulcer, foot care, cut on, graze`,
  ],
  ['allergy', 'eat', `allergy, allergic, epipen, nut, reaction, intolerance, anaphylaxis, gluten, dairy`],
  [
    'glasses-hearing',
    'communication',
    `hearing aid, deaf, glasses, spectacles, lip read, bsl, sign language, batteries, eyesight, blind, specs, hard of hearing, not hear, does not hear, not hear me`,
  ],
  ['pregnancy', 'unwell', `pregnant, pregnancy, midwife, period, contraception, pill, baby`],
  [
    'sedated',
    'side-effect tired',
    `sedate, sedation, zonked, slurred, slur, over-sedated, not rouse, hard to rouse, dopey, doped, out of it`,
  ],
  ['rest', 'sleep', `rest, lie down, put feet up, quiet time, relax, lie-down, nap, recharge, chill`],
];
