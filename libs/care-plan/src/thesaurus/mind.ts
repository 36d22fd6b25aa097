import type { ConceptSource } from './concept.js';

/** Mood, distress, behaviour, risk, and what staff do about them. */
export const MIND: readonly ConceptSource[] = [
  [
    'pacing',
    'agitation',
    `pace, pace about, wander, walk up and down, up and down corridor, up and down, back and forth, restless, not sit still, not settle, fidget, on the move, not sit, not keep still,
    walk round, walk in circle, marching, prowl, not sit down, ants in pants, unsettled, to and fro, roam, round and round, lap of corridor, stravaig, circuit, corridor, keep moving, fidgety, not stay still, treading`,
  ],
  [
    'agitation',
    'anger de-escalate pacing',
    `agitate, wind up, wound up, work up, worked up, het up, on edge, tense, irritable, ratty, rile, escalate, heightened, up a height, distress, upset, kick off, kicking off, lose it, boil over, get going,
    high up, unsettle, melt down, meltdown, overwhelm, not cope, crabbit, stroppy, bothered, stir up, frustrate, short tempered, simmering, arousal, ramp up, blow up, building up, in a state, fraught, bealin, fists clench, clench`,
  ],
  [
    'anger',
    'agitation aggression shout',
    `anger, rage, temper, furious, raging, mad at, fuming, cross, annoy, huff, livid, mood swing, pure raging, snap at, fly off handle, seeing red, radge, bealing, hostile, argument, argue, row, dispute`,
  ],
  [
    'aggression',
    'anger de-escalate restraint',
    `aggression, violent, violence, hit, punch, kick, bite, spit, slap, throw, push, attack, lash out, swing at, threaten, threat, fight, batter, assault, square up, smash, break thing, damage, gear up, fists, weapon,
    throw thing, throw chair, go for, raise hand, hands on, chuck, in face, fling, lunge, grab, raise fist`,
  ],
  [
    'shout',
    'agitation anger',
    `shout, scream, swear, yell, raise voice, verbal, verbally, abuse staff, insult, effing, curse, bawl, call names, loud, abusive, mouthing off, greet and bawl, rant, raised voice, foul language`,
  ],
  [
    'de-escalate',
    'agitation quiet-space',
    `calm, de-escalate, deescalate, defuse, talk down, settle, soothe, cool off, cool down, give space, time out, step back, low voice, quiet voice, slow voice, reassure, reassurance, back off, calming, calm down, chill, diffuse,
    give room, one voice, one member of staff speak, one person talk, lower voice, breathing space, let him be, space`,
  ],
  [
    'quiet-space',
    'de-escalate noise',
    `quiet room, low stimulus, sensory room, quiet lounge, small lounge, calm room, garden room, quiet area, quiet place, quieter, somewhere quiet, de-escalation suite, snug, low stimulation, quiet corner, away from others`,
  ],
  [
    'noise',
    'quiet-space sensory',
    `noise, noisy, loud, racket, busy, crowd, din, stimulus, bustle, too much going on, television, hubbub, packed, crowded, rammed, mobbed`,
  ],
  [
    'sensory',
    'noise',
    `sensory, weighted blanket, ear defender, fidget toy, light, bright, texture, headphone, stim, autism, autistic, rock back, headphones, earplug, dim, strip light, ear plugs, tangle toy, overload`,
  ],
  [
    'touch',
    'de-escalate',
    `touch, hug, hold hand, personal space, too close, arm around, pat, cuddle, physical contact, stand close, stand too close, within arm, arm length, come near, hand on shoulder`,
  ],
  [
    'restraint',
    'aggression',
    `restrain, restraint, hands on, physical intervention, pmva, prone, hold him, hold her, safe hold, seclusion, rapid response, floor hold, held down, take hold, response team`,
  ],
  [
    'voices',
    'psychosis',
    `voice, hallucinate, hallucination, hear thing, hear voice, talk to himself, talk to herself, talking to nobody, talk to themselves, respond to unseen, unseen, mutter, nobody there, no one there, see thing, seeing thing, whisper, headphone,
    voices in head, muttering, naebody there, hears people, someone talking, people talking in head, commanding, telling him to, telling her to, not there, talking back, answering nobody, cover ears, laughing to himself, laughing to herself`,
  ],
  [
    'psychosis',
    'voices paranoia',
    `psychotic, delusion, belief, unusual belief, not real, odd idea, strange idea, lose touch, believes, convinced, conspiracy, special power, messages from, from the tv, thought disorder, reality, collude`,
  ],
  [
    'paranoia',
    'psychosis',
    `paranoid, suspicious, out to get, watch him, watch her, being watched, follow him, follow her, follow me, spy, poison, camera, plot, distrust, trust nobody, being followed, bug, bugged, against him, against her, tampered, mistrust, spying, police after, listening in`,
  ],
  [
    'elated',
    'restless',
    `elated, manic, mania, high, hyper, speed up, racing, overactive, not stop talking, non stop, talk fast, pressured, full of plans, spending spree, grandiose, over the top, hyperactive, buzzing, disinhibit, sped up, bouncing, overfamiliar, flight of ideas, big plans, talking nineteen to the dozen`,
  ],
  [
    'low-mood',
    'withdrawn cry',
    `low, low mood, down, sad, depress, fed up, flat, hopeless, miserable, tearful, black mood, glum, mood, worthless, no point, doon, scunner, scunnered, bad day, blue, dreich, despair, dark mood, rubbish about, greetin, in the dumps, feels useless`,
  ],
  ['cry', 'low-mood', `cry, tear, weep, greet, greeting, sob, tearful, in floods, bubbling, in tears`],
  [
    'anxious',
    'panic breathing',
    `anxious, worry, nervous, nerve, fret, scare, frighten, fear, afraid, panic, stress, feart, overwhelm, butterflies, dread, apprehensive, worked up, jittery, uneasy, worrit, up to high doh, feart`,
  ],
  [
    'panic',
    'anxious breathing',
    `panic attack, panic, hyperventilate, not breathe, chest tight, heart racing, shaking, palpitation, shake, trembling, tremble, breathe fast`,
  ],
  ['breathing', 'ground', `breathe, breathing exercise, box breathing, slow breath, deep breath, count breath, paced breathing, paper bag`],
  [
    'ground',
    'coping breathing dissociate',
    `ground, grounding, five things, 5 4 3 2 1, name five, ice, cold water, ice cube, senses, bring back, anchor, here and now, present`,
  ],
  [
    'dissociate',
    'ground trauma',
    `dissociate, dissociation, zone out, spaced out, blank, not with us, far away, stare, staring, glazed, vacant, not present, switch off, frozen, freeze, in a trance`,
  ],
  [
    'coping',
    'ground distract',
    `cope, coping, skill, strategy, coping card, toolbox, self soothe, soothe box, dbt, distress tolerance, comfort box, what helps, self-soothe, worksheet, practise, techniques`,
  ],
  [
    'distract',
    'coping activity',
    `distract, distraction, take mind off, keep busy, divert, occupy, something to do, keep occupied, take his mind, take her mind`,
  ],
  [
    'self-harm',
    'suicide sharps wound',
    `self harm, self-harm, selfharm, cut, cut himself, cut herself, cut arm, hurt himself, hurt herself, hurt themselves, hurting himself, hurting herself, harm, harm himself, harm herself, scratch, burn, head bang, bang head, hit head off,
    injure, urge, scratching arm, superficial cut, punch wall, punching the wall, swallow object, insert, dsh, wound, urges, carve`,
  ],
  [
    'suicide',
    'self-harm crisis',
    `suicide, kill himself, kill herself, end it, end life, end it all, not want to live, not want to be here, not want to be here, better off dead, die, dead, not worth living, take own life, no reason to live, overdose, top himself, top herself, goodbye, farewell, not here tomorrow,
    finish it, dae himself in, do himself in, do herself in, want to die, wish was dead, not be here, not wake up`,
  ],
  [
    'ligature',
    'suicide self-harm search',
    `ligature, cord, belt, lace, shoelace, scarf, round neck, tie round, rope, noose, strangle, bag over, neck, ligature cutter, wire, cable, charger, drawstring, dressing gown cord, something round`,
  ],
  [
    'sharps',
    'self-harm search',
    `sharp, blade, razor, knife, scissors, glass, tin lid, lighter, cutlery, broken, cd, pencil sharpener, needle, smash cup, crockery`,
  ],
  [
    'hoard-tablets',
    'overdose',
    `hoard tablet, save tablet, stockpile, stash tablet, hide tablet, hide medicine, hide pill, under tongue, cheek, cheeking, spit out tablet, mouth check, save pill, keep tablet, palming, secrete, concealing, spit out, check mouth, saving up`,
  ],
  [
    'overdose',
    'suicide',
    `overdose, od, take too many, taken too many, swallow tablet, take all tablets, packet of paracetamol, taken a lot of tablets`,
  ],
  [
    'search',
    'sharps',
    `search, check room, check bag, contraband, pocket, belonging, bag check, pat down, room check, room search, check on return, parcel, hidden, stash, items, property, wand, restricted item, banned`,
  ],
  [
    'crisis',
    'suicide',
    `crisis, emergency, crisis plan, safety plan, not safe, unsafe, does not feel safe, keep safe, not keep safe, breaking point, urgent, crisis line, not feeling safe, not go on, at risk, samaritans, in danger, stay safe, feel safe, safe`,
  ],
  [
    'call-help',
    'crisis',
    `call nurse, nurse in charge, call for help, alarm, 999, ambulance, police, on call, on-call, call team, ring team, who do i call, who do i ring, who to call, phone for help, out of hours, raise alarm, pull cord, escalate to, who do i tell, who should i tell, tell nurse, nic, report to, inform nurse, summon, get the nurse, backup, back up, duty worker`,
  ],
  [
    'withdrawn',
    'low-mood isolate',
    `withdraw, quiet, stops answering, stop answering, stops talking, stops speaking, not talk, silent, not say word, not speak, not engage, shut down, clam up, mute, not come out, not come out, not talk, no reply, not answer, not respond, stops talking, not talk, one word, hardly speak, not speak, closed down, not speaking, quieter than usual, gone quiet, not engage, disengage`,
  ],
  [
    'isolate',
    'withdrawn social',
    `isolate, stay in room, in room all day, on own, alone, keep to himself, keep to herself, avoid people, lonely, not leave room, hide away, hide in room, shut away, keeps himself to himself, keeps herself to herself, not come out of room, barricade, not leave flat, stuck in, stuck in the house, housebound, avoids`,
  ],
  [
    'motivation',
    'low-mood get-up',
    `motivate, motivation, encourage, prompt, not be bothered, not bothered, no interest, unmotivated, lack of interest, lazy, praise, getting going, nae interest, lost interest, drive, apathy, spur`,
  ],
  [
    'praise',
    'motivation',
    `praise, well done, positive feedback, celebrate, reward, achievement, notice effort, proud, done well, good day, strengths`,
  ],
  [
    'talk',
    'withdrawn',
    `talk, chat, one to one, 1:1, 1 to 1, listen, blether, have a word, speak, named nurse session, sit with, keywork, key work, time with, conversation, natter, crack, company, listening ear, open up, protected time`,
  ],
  [
    'observation',
    'check',
    `observation, obs, check on, eyesight, arm's length, level, enhanced, intermittent, how often check, look in on, keep an eye, keep eye on, general observation, every fifteen, hourly check, 15 minute, watch, checks, in sight, within sight, welfare check, pop in on`,
  ],
  [
    'trauma',
    'nightmare touch',
    `trauma, trigger, ptsd, past abuse, abuse in the past, upset by, set off, remind of, flashback, startle, jump, anniversary, sets him off, sets her off, triggered, male staff, door slam, jumpy`,
  ],
  [
    'trigger',
    'agitation trauma',
    `trigger, set off, wind up, winds him up, winds her up, make worse, sets him off, sets her off, avoid saying, not mention, not mention, sensitive subject, touchy, raise the subject, bring up`,
  ],
  [
    'ocd',
    'anxious',
    `ritual, compulsion, obsessive, ocd, count, check lock, wash hands, hand wash, handwashing, repeat, over and over, germs, contaminate, scrub, cleaning over and over, keeps checking, rituals`,
  ],
  [
    'confused',
    '',
    `confuse, confusion, muddled, disorient, forget, forgetful, memory, remember, orientate, dementia, wandered, does not know where, lost in the building, whiteboard, clock, date, mixed up, dottled, delirium, where she is, where he is`,
  ],
  [
    'boundaries',
    'touch',
    `boundary, boundaries, inappropriate, sexual, flirt, comment on body, personal question, ask for number, add on facebook, disinhibited, crush, expose, kiss, grope, suggestive, overfriendly, ask staff for, lewd`,
  ],
  [
    'warning-sign',
    '',
    `warning sign, early sign, relapse, sign, becoming unwell, get unwell, going downhill, deteriorate, slip, look out for, watch for, watch out for, spot, red flag, relapse signature, getting ill, indicators, going off, getting worse, no himself, no herself, not himself, not herself, not right`,
  ],
  ['observe-change', 'warning-sign', `change, different, out of character, not usual, not like him, not like her, notice, unusual`],
];
