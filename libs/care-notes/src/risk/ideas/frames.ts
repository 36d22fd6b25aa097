/**
 * Which ideas tell of a risk when they stand together (`frame.ts` says how to read a line). Written from the signs that practice guidance
 * names for each category (NICE NG225 on self-harm, the ten abuse types of the Care Act 2014, RESTORE2 soft signs), by what happens
 * and not by how somebody once said it; judgement of ours where guidance gives no list. Earlier lines win.
 */
export const FRAMES = `
ligature: noose / routine
aggression!: tightened + staffneck ~8
ligature: cord + neck ~9 / warm | dry | craft | staffneck
ligature: tie + neck ~7 / warm | dry | treasure_off | staffneck
ligature: cord + tie + fixing ~12 / craft | dry
ligature: cord_strict + fixing ~8 / craft | charge_ok
ligature: cord_strict + hoard ~8 / charge_ok | craft
ligature: cord_strict + keep ~7 / charge_ok | craft
ligature: cloth + strip ~8 / craft | bed_change
ligature: break + strip ~6 / craft
ligature: mark + neck ~7 / staffneck | oldscar | shave | dry | warm | fun | accident
ligature: hang / ofothers | craft | holiday
ligature: weight + fixing ~10
ligature: weight + cord_strict ~10
ligature: plasticbag + overhead ~6 / craft
ligature: cord > tightround ~7 / craft | warm
ligature: squeeze + neck + self ~7
ligature: squeeze + own ~6 / shave | craft | fun
ligature: asked + cord_strict ~8 / charge_ok | craft
ligature: moneygone + cord_strict ~7 / charge_ok
ligature: getover_pull + fixing + weight ~10

overdose: swallow + medliquid ~9 / routine | prescribed_ok
overdose: helpself + evenpots ~9
overdose: helpself + pills ~8 / routine
overdose: tookenough + pills ~9 / routine
overdose: tookenough_strong
overdose: pills + hollow ~10
overdose: overdose / routine | fun
overdose: pills + hoard ~9 / routine | foodcover
overdose: take + many + pills ~9 / routine
overdose: take + allword + pills + atonce ~13
overdose: pills + empties + packet ~9 / routine
overdose: empties + packet + found_idea ~9 / routine | calmfood | craft
overdose: howmany + pills ~12 / routine
overdose: buy + many + pills ~10 / routine
overdose: pills + alcoholic + take ~12 / routine
overdose: take + pills + someoneelses ~9 / routine | mederror
overdose: asked + many + pills ~10 / routine
overdose: howmany > takeharm ~12 / craft

self_harm: damage + bodyany + rawness ~13 / accident | craft | shave | calmfood | strikes | fall
self_harm: damage + own + bodyany ~7 / accident | craft | shave | calmfood | treat_self | dry
self_harm: sharp + damage + bodyany ~11 / accident | craft | shave | calmfood | hair | medhelp
self_harm: sharp + spotsame + bodyany ~12 / craft
self_harm: strongdamage + bodyany + implement ~13 / accident | craft | shave | calmfood | strikes | fall
self_harm: charge + hardplace ~9 / fun
self_harm: covering + rawness ~10 / accident | medhelp
self_harm: band + numbtight + bodyany ~12 / medhelp
self_harm: headbang
self_harm: sharp + cuttable ~8 / shave | craft | accident | hair | medhelp
self_harm: cut + cuttable + own_or_poss ~6 / hair | craft | accident | shave | calmfood
self_harm: cut + self ~4 / hair | craft | accident | shave | calmfood | treat_self
self_harm: wound + cuttable + fresh ~9 / accident | shave | craft
self_harm: wound + cuttable ~5 / accident | shave | craft | oldscar
self_harm: sharp_strict + keep ~8 / shave | craft | routine | calmfood
self_harm: asked + sharp_strict ~7 / shave | craft | hair | calmfood
self_harm: break + breakable + piece ~10 / craft | accident | ofothers
self_harm: break + breakable + keep ~12 / craft | accident | ofothers
self_harm: piece + breakable + keep ~10 / craft
self_harm: burn + heat + cuttable ~10 / craft | accident | cooking
self_harm: heat + burn + self ~9 / accident | cooking
self_harm: heat + cuttable + own ~9 / accident | cooking | dry
self_harm: heat + cuttable + purpose ~12
self_harm: swallow + object ~7 / calmfood | plantwater
overdose: swallow > something ~3
self_harm: fistthrough
self_harm: burn + heat + palm_flat ~10 / cooking
self_harm: hurt + self ~4 / accident | treat_self
self_harm: hurt + own + cuttable ~6 / accident | shave | craft
self_harm: hurt + own + head ~6 / accident
self_harm: bang + head + hardplace ~9 / accident | fun
self_harm: bang + own + head ~6 / accident | fun
self_harm: punch + hardplace ~5 / fun | accident | craft
self_harm: purpose + hurt ~9
self_harm: purpose + burn ~9 / craft
self_harm: urges + hurtself ~7
self_harm: blood + bloodplace ~8 / accident | redflag | shave | calmfood | medhelp | vitals
self_harm: hidearm + refuse_show ~9 / vitals | medhelp
self_harm: hidearm + blood ~10 / vitals
self_harm: dressing + hoard ~6 / medhelp
self_harm: asked + dressing + refuse_show ~9
self_harm: pulling + own + hairitself ~5

suicidal_ideation: afterdeath + selfsay ~8 / fun | attendfuneral | ofothers | visitgrave | familyill
suicidal_ideation: closing + accountlike + allofit ~14 / laundry | routine | shopping_ok | craft | bed_change | holiday
suicidal_ideation: timeup / fun | holiday | leaving_do | staffoff
suicidal_ideation: savemeplace + deadtalk ~10 / fun | visitday
suicidal_ideation: research + drop_ask ~10 / fun | travelask | craft
suicidal_ideation: drop_ask + gothere ~10 / fun | travelask
suicidal_ideation: kill_self / fun | ofothers
suicidal_ideation: neg_live / fun | holiday
suicidal_ideation: want + die ~7 / fun | ofothers | brewdie | fearof_die | holiday
suicidal_ideation: not_here + time_ahead ~9 / holiday | fun | staffoff
suicidal_ideation: not_here + carefor ~12 / holiday
suicidal_ideation: not_here + dependant ~12 / holiday
suicidal_ideation: not_here + treasure ~12 / holiday | warm | weathertoday
suicidal_ideation: goodbye / fun | leaving_do | apologise_small
suicidal_ideation: goodbye_weak + farewell_odd ~10 / fun | leaving_do | cards
suicidal_ideation: goodbye_weak + not_here ~14 / fun | leaving_do
suicidal_ideation: goodbye_weak + allofit ~10 / fun | leaving_do | cards | decorate
suicidal_ideation: give + treasure + away ~11 / fun | holiday | laundry | charity
suicidal_ideation: affairs + arrange ~8 / fun | attendfuneral | familyill
suicidal_ideation: arrange + carefor + dependant ~12 / holiday | visitday
suicidal_ideation: carefor + dependant + not_here ~14
suicidal_ideation: carefor + dependant + gone_if ~14
suicidal_ideation: research + method ~9 / fun | holiday | travelask
suicidal_ideation: gothere + place ~8 / holiday | fun | calmwalk
suicidal_ideation: plan + kill_self ~9
suicidal_ideation: plan + die ~8 / fun | holiday
suicidal_ideation: chosen + place ~6 / holiday | calmwalk
suicidal_ideation: dont_look / fun
suicidal_ideation: plan_strong / holiday | craft
suicidal_ideation: cannot + unsafe ~6 / fun | calmtrust
suicidal_ideation: voices + voice_tell + tell_harm ~9 / fun | stopit
suicidal_ideation: join + gone_dead ~8 / visitgrave
suicidal_ideation: gone_dead + soon + join ~10 / visitgrave
suicidal_ideation: farewell_odd + hugthank ~8 / fun | leaving_do | cards
suicidal_ideation: want + sleepend ~8

absconding: gap + gonehe ~12 / weatherair | fun
absconding: heading + gonehe ~12 / weatherair | fun
absconding: gonehe_name
absconding: runverb > awayplace ~8 / fun | calmwalk | with_staff | weatherair
absconding: heading + darkout ~9 / calmwalk | fun
absconding: missing / objectlost | fun | asleepsafe | runhome
absconding: personpro > gone_weak ~4 / objectlost | asleepsafe | fun
absconding: notreturn + leaveish ~9 / objectlost | staffoff | mederror | bills
absconding: barrier + getover ~7 / fun | craft | weatherair | knockdoor | cleaning_ok
absconding: asked + doorcode ~7 / craft
absconding: getover + doorcode ~6
absconding: keep + doorcode ~7 / routine
absconding: runplan / holiday | routineleave
absconding: headcount + notthere ~8
absconding: foundout > outside_far ~8 / found_out | fun | calmwalk | holiday

fire: setfire / routine | fun | calmfood
fire: smellburn_strong / calmfood | fun | routine
fire: smellburn + firespot ~10 / calmfood | fun | routine
fire: heatsource + danger_near ~7 / fun | routine | calmwalk
fire: scorch + burnable ~12 / craft | calmfood
fire: lit + burnable ~7 / fun | calmfood | craft | smokearea | routine
fire: lit + flammable ~7 / fun | smokearea | routine
fire: ignit + firepoint ~6 / smokearea | fun | birthday_ok | routine
fire: unattended + cooker ~6 / routine

safeguarding_abuse: abuser_kin > harmverb > herhim ~9 / fun | helped
safeguarding_abuse: abuser + sexual ~9 / fun | helped | hugok | medhelp | photo_ok
safeguarding_abuse: touch + intimate ~7 / helped | medhelp
safeguarding_abuse: sexual + notwant ~9 / fun | helped | photo_ok
safeguarding_abuse: frightened + fearof + abuser ~9 / fun | thunder
safeguarding_abuse: frightened + abuser ~5 / fun | thunder
safeguarding_abuse: frightened_home / holiday
safeguarding_abuse: bruise + unexplained ~12 / accident | fun | strikes
safeguarding_abuse: abuser + bruise ~10 / accident | fun | strikes | helped
safeguarding_abuse: abuser + control ~9 / fun | helped | routine
safeguarding_abuse: control_strong
safeguarding_abuse: timesher / fun | routine
safeguarding_abuse: disarray + shaken ~14
safeguarding_abuse: disarray + abuser ~12 / helped
safeguarding_abuse: hisright + abuser ~10 / fun
safeguarding_abuse: bruise + abuser_kin ~14 / accident | fun | strikes
safeguarding_abuse: shaken + abuser_kin + visit_when ~9 / fun | thunder
safeguarding_abuse: exploit / fun | routine
safeguarding_abuse: abuser + belittle + slur ~12 / fun | strikes
safeguarding_abuse: abuser + belittle + herhim + frightened ~14 / fun
safeguarding_abuse: punishcare / fun
safeguarding_abuse: abuser + slur + herhim ~9 / fun | strikes

neglect!: strapped + longtime ~10
neglect!: thirst + longtime ~12 / dry_ok
neglect!: left + thirst + longtime ~14 / dry_ok
neglect!: left + soiled + longtime ~14 / dry_ok
neglect!: stale + longtime ~10 / dry_ok
neglect!: carefail + longtime ~14 / dry_ok
neglect!: carefail + soiled ~12 / dry_ok
neglect!: left + soiled + abuser ~12 / dry_ok
neglect: selfneglect / dry_ok | holiday | routine

aggression!: staffish_doer_strike
aggression!: strike > target ~5 / fun | craft | helped | hugok | headon | pills
aggression!: weaponmake + sharp_any ~8 / craft | shave | pencil_ok
aggression!: handsround + neck ~6 / ownbody
aggression!: sendat > direction > peopletarget ~9 / fun | craft | helped | hugok | ballplay | pills | wheels | headon | softsend
aggression!: sendat > peopletarget > injured_one ~9 / fun | helped | hugok | wheels
aggression!: dogon + sendat ~6 / fun
aggression!: sharpbit + inhand ~9
aggression!: sharp_any + inhand + roaming ~14 / craft | calmfood
aggression!: bythroat + target ~9 / fun | self
aggression!: split + bodyface ~6 / accident | fall | ownbody
aggression!: throwobj + missile + at_target ~9 / fun | calmfood
aggression!: weapon + weaponact ~6 / craft | shave | routine | calmfood | ownbody
aggression!: hashad + weapon_strict ~4 / craft | calmfood | routine
aggression!: threaten > lethal > target ~8 / fun | selfdie | killing_ok
aggression!: threat_phrase / fun
aggression!: voices + lethal + target ~9 / selfdie

restraint_used: restrain / routine | helped
physical_deterioration: colourbad + colourpart ~5 / fun | paint | oldscar | drinkcolour
physical_deterioration: badbody + badpart + simile ~14
physical_deterioration: badpart + simile ~7 / fun
physical_deterioration: colourbad > simile ~3 / fun | paint
physical_deterioration: badbody + badpart + sudden ~10 / fun
physical_deterioration: sudden + deficit ~9 / fun | music_ok
physical_deterioration: vitals + numbers_low ~6 / routine | normal_ok
physical_deterioration: fallhow + fall ~9 / fun | nearmiss
physical_deterioration: deficit_strong / fun
physical_deterioration: unresponsive / fun | sofa_nap
physical_deterioration: cantdo + wake ~5 / fun | alarmclock
physical_deterioration: seizure_strict / fun | clothesfit
physical_deterioration: breathing + breathbad ~6 / fun | breathing_ok | holdbreath
physical_deterioration: chestpain / fun | breathing_ok
physical_deterioration: stroke / fun | stroke_ok | pet
physical_deterioration: choke / fun | squeezeok
physical_deterioration: fall + fallharm ~12 / fun | asleepfall | oldscar
physical_deterioration: injury / fun | ofothers | oldscar
physical_deterioration: redflag / fun | routine
physical_deterioration: refuse + food + days ~10 / fun | alcoholic
medication_error: person > gotmeds > person > medhelp ~7
medication_error: gotmeds + medhelp + bothdoses ~13 / routine
medication_error: mederror + medhelp ~9 / fun
financial_abuse: money + moneywrong + abuser ~10 / fun | shopping_ok
financial_abuse: money + moneygone ~7 / fun | shopping_ok
substance_use: drunk / fun
substance_use: drug + drugact ~7 / fun | medhelp
substance_use: alcoholic + drugact ~7 / fun | calmfood
`;

/** Ideas that only frames need: narrower or calmer versions of the others. */
export const FRAME_IDEAS = `
staffneck: my neck, my throat, round my, me by the throat, staffs neck, nurses neck, ø neck
tightened: twist, twisted, wrap, pull, pulled, tighten, lanyard, squeeze, cord, tie, hands
something: something, summat, anything, owt, what was left, everything in
fistthrough: fist through, hand through the window, hand through the glass, hand through window, hand through a window, arm through the window, elbow through the window, head through the window, head through the glass, fist into the wall, fist into the door, fist in the wall, punched the wall, punching walls, punched wall, punching the wall, punched the mirror, fists bleeding, knuckles split, knuckles bleeding, knuckles bust, knuckles raw, knuckles swollen
palm_flat: palm, hand, hands, arm, wrist, fingers, forearm, thigh, leg, skin
bythroat: by the throat, up against the wall, against the wall by, pinned against, pinned to the wall, pinned up against, by the scruff, by the collar, by the hair, in a headlock, hands round, hands around
found_out: found out, found that, found him asleep, found her asleep, found it, found the, found his, found her, found some, found a
tightround: tight round her, tight around her, tight round him, tight around him, tight round them, tight around them, pulled tight, tied tight, tight as, twisted tight, wound tight, cutting in, digging in
chosen: pick, picked out, choose, chose, chosen, decide on, settled on, got her eye on, got his eye on
dont_look: nobody should come looking, nobody needs to look, dont come looking, dont look for me, dont bother looking, dont look for him, dont look for her, not to look for him, not to look for her, not to come looking, nobody needs to fuss any more, nobody needs to worry any more, only one thing left to do, one thing left to do, one job left to do, only the one job left, one last thing to do, last thing left to do, last job left
scorch: scorch, =singed, =singeing, burn hole, burnt hole, burn mark, charred, smouldering, hole burnt, holes burnt, burnt patch, blackened
abuser_kin: dad, father, stepdad, step dad, stepfather, mum, mother, stepmum, brother, stepbrother, sister, uncle, auntie, aunt, cousin, grandad, grandson, nephew, niece, son, daughter, husband, wife, hubby, missus, partner, boyfriend, girlfriend, ex, fella, bloke, lad on nights, landlord, landlady, lodger, gaffer, boss, foster, carer, agency, agency carer, night staff, day staff, the staff, staff member, nurse on, night nurse, on nights, on days, driver, neighbour, gang, ü, flatmate, housemate, family, in laws, someone at home, they at home
headon: hit head, hit his head, hit her head, hit their head, hit my head, bumped, banged his head, banged her head, banged head, hit it off, ball, pool, bag
weaponmake: file down, filed down, filed to a point, sharpen, sharpened, to a point, melted, made a point, whittle, snapped to make, made a weapon, made a shank, wrapped tape round
sharp_any: toothbrush, spoon, knife, stick, comb, plastic, pen, biro, fork, handle, metal, wood, chair leg, hanger, cutlery, ruler, brush, bone
pencil_ok: pencil, pencils, crayon, crayons, colouring, drawing
split: split, burst, broke, broken, bust, busted, smashed, bloodied, blacked, cracked
bodyface: eyebrow, lip, nose, eye, cheekbone, jaw, tooth, teeth, glasses
killing_ok: =killing, joke, laughing
prescribed_ok: given, prescribed, spoon, as needed, settled, for his cough, for her cough, for constipation, with breakfast, taken well
hollow: hollowed out, inside a, in a bar of soap, bar of soap, battery compartment, back of the telly, back of the radio, slit in, cut a hole, false bottom, inside the lining, in her hair, in his hat, in a balloon, in the hem, in the curtain, in the u bend, down the drain, buried, in the flower bed, in the bird feeder, in a sock
weathertoday: today, its warm, warm, hot, sunny, mild, raining, not cold
personpro: ø, he, she, they, hes, shes, theyre
gone_weak: =missing, =gone, disappeared, vanished
tookenough_strong: took enough to see, taken enough to see, took enough to finish, took enough to kill, enough to finish me, enough to see me off, enough to see him off, enough to see her off, enough to see her through, enough to see him through, enough to do it, enough to do the job, enough to put me to sleep for good, enough to knock out a horse, enough to kill a horse, enough to fell a horse
darkout: in the dark, at night, coast road, main road, bypass, dual carriageway, no coat, barefoot, in slippers, nightie, pyjamas, rain, snow, bag gone, bags gone, coat gone, on his own, on her own, alone
gonehe_name: and no ø, but no ø, without ø anywhere, not a sign of ø, no trace of ø, no trace, neither hide nor hair, hide nor hair, nobody has clapped eyes, not clapped eyes, not laid eyes, not been laid eyes, nobody has laid eyes, not set eyes, nobody has set eyes, hasnt been clapped eyes
with_staff: with staff, with me, with us, with escort, escorted, for the bus, to catch, round the park, park run, jog, laps, football, tag, race, errand, errands, a bath
visit_when: visit, visits, visited, phone, phones, phoned, rang, rings, left, leaves, came, comes, home, weekend, contact, knock, footsteps, key, car
firespot: bedroom, bed, duvet, mattress, carpet, curtain, kitchen, bin, toilet, bathroom, lounge, room, landing, socket, wall, sofa, chair, lino, wardrobe, shed
smellburn_strong: poked a fork in, fork in the socket, knife in the socket, burning plastic, singed hair, lino alight, heater knocked over, smell of petrol, smelt of petrol, smell of gas, smelt gas
ballplay: ball, balls, balloon, frisbee, dart, darts, beanbag, bean bag, bowls, snowball, boules, dice, confetti, kiss, wink, look, line, fishing, quiz, cushion fight, hoop, hoops, water pistol, bird seed, bread to
wheels: wheelchair, pram, trolley round, push in his chair, push in her chair, round the garden, round the park, swing in the park, swings
softsend: smile, question, questions, voice, volume, music, radio, letter, card, email, text, cream, tea for, cup of tea for, coffee for, drink for, squash for, hand over, handover, keys, arm in arm, hug, into bed, into the bath, into the shower, to bed, onto the ward, onto the bus, into town, to the shop, on a coat, on his coat, on her coat, on shoes
paint: paint, painted, nail varnish, varnish, polish, hair dye, dyed, dress, jumper, top, shirt, coat, hat, car, blanket, curtains, wool, make up, lipstick, eyeshadow, lippy, face paint, facepaint, tattoo, tan, scarf, shoes, pen, felt tip, ink, bruise, cat, dog, sky, eyes are
drinkcolour: black coffee, coffee, tea, pudding, squash, juice, white bread, brown bread, white noise, green salad, orange juice, blackcurrant, yellow tablet, blue inhaler, white tablet, pink tablet, badge, form, card, folder
music_ok: song, tune, dance, dancing, singing, joke, laughing, rain, weather, haircut, glasses, new jumper, new trainers, new shoes, new coat, new room, new game, new book, new starter, new lad, new nurse, new plan, new careplan, new batteries, bright, brighter, chatty, happy, smiling
normal_ok: normal, fine, stable, within range, in range, in normal range, ok, all good, usual, good, steady, unchanged, same as
nearmiss: nearly, almost, caught himself, caught herself, saved himself, saved herself, asleep, laughing
deficit_strong: walking like a drunk, walking like he was drunk, eyes rolling, eyes are rolling, eyes were rolling, eyes rolled, one arm hanging, arm just hanging, arm hanging, cant get a word out of him, cant get a word out of her, couldnt get a word out of him, couldnt get a word out of her, cant keep his eyes open, cant keep her eyes open, couldnt keep his eyes open, couldnt keep her eyes open, head lolling, seeing spiders, seeing bugs, picking at the air, plucking at the air, just not breathing, rounds on his chest, rounds on her chest, chest compressions, mouth to mouth, words come out like, words came out like, wrong name all, didnt know his own, didnt know her own, did not know me, didnt know who i was, doesnt know who i am, forgot how to, skin like putty, face like putty, fingertips navy, going blue, gone blue, nothing going in or out, not a breath, no breath
cards: card, cards, birthday, flowers, presents, effort, help with, lift, coming
decorate: painter, painters, decorate, decorator, decorators, new carpet, spring clean, move, moving
charity: charity, jumble, raffle, fete, tombola, church, recycling, outgrown, too small, too big, dont fit, doesnt fit
own_or_poss: herposs, his, her, their, own, my, himself, herself, themself, ø
treat_self: new, treat, haircut, shave, dressed, clothes
oldscar: old, healed, faded, historic, years ago, scar tissue, as a child, nothing new, nil new, no new
purpose: on purpose, deliberately, deliberate, intentionally, to punish, to feel something, to feel pain, to feel better, let the pain out, let it out, make it bleed, make himself bleed, make herself bleed, till it bled, until it bled, till it bleeds, until it bleeds, till they bled, until they bled, drew blood, drawing blood, to the bone, to get it out, to hurt himself, to hurt herself, wanted to hurt, to see if it hurt, to feel alive, deserved it
urges: urge, urges, thoughts, thought about, tempted, temptation, craving, wants, wanted, needs, feels like, felt like, itching to, desperate to, impulse, compulsion, fighting it
hurtself: cut, hurt, harm, self harm, selfharm, burn, bleed, punish, blade, scratch, cutting, hurting, harming
pulling: pull, rip, tear, yank, tug
hairitself: hair, eyelashes, eyebrows, lashes
punch: punch, headbutt, kick, nut
found_idea: found, find, saw, discovered, noticed, under, behind, by his bed, by her bed, in his room, in her room, in bin
someoneelses: someone elses, somebody elses, another, others, another patients, another residents, mums, mates, friends, brothers, sisters, dads, nans, husbands, wifes, partners, off another, from another, off a mate, his mates, her mums, her nans, roommates
takeharm: kill, die, fatal, lethal, sleep forever, not wake, do damage, finish, end it, hurt you, harm you, overdose
foodcover: yoghurt, yogurt, jam, custard, covert, safe, cabinet, trolley, locked, dispensed
cooking: cook, cooking, making tea, making a brew, baking, grill, toast, washing up, accident, accidentally, caught, spilt, spilled, knocked, steam, tipped
plantwater: glass of, cup of, mug of, bottle of water, can of, plant, straw, on a plate, with a fork, with a spoon, chocolate, crisps, sandwich, yoghurt, nail varnish on
charge_ok: charge, charging, charged, charger back, plugged, new laces, tied his shoelaces, tied her shoelaces, tie his laces, tie her laces, laces tied, shoelaces tied, for the cold, washing machine, headphones on, listening, music, phone call
bed_change: changed bed, made bed, fresh, clean, laundry, washing, wash, strip the bed, stripped the bed, stripped bed, stripping the bed
treasure_off: necklace, tie for, school tie, bow, bib, napkin, towel round
moneygone: missing, gone, disappear, vanish, unaccounted, cant find, couldnt find, stole, stolen, nicked, robbed, taken, short, not there, not back
getover_pull: pull, tug, test, swing, yank, lean
brewdie: brew, fag, cig, ciggie, cigarette, cuppa, coffee, wee, pee, drink, holiday, know, shower, laughing, laughter, embarrassment, boredom, ironed, vape, curry, pint, biscuit
fearof_die: scared of dying, afraid of dying, fear of dying, frightened of dying, worried about dying, doesnt want to die, dont want to die, didnt want to die, not want to die, worried he will die, worried she will die, scared he will die, scared she will die
staffoff: annual leave, next shift, off sick, my shift, i am off, im off, on holiday, day off, agency, handover, nurse, worker, rota, engineer, driver, delivery, doctor, gp, dr, chiropodist, visitor, hairdresser
leaving_do: leaving do, leaving party, leaving card, leaving tea, visitors, at the end of visit, when visit ended, when they left, when she left, when he left, on the phone, hung up, night night, goodnight, bedtime, moving out, discharged, discharge, end of the visit, waved, wave, last shift, student, taxi, school, bus, door
apologise_small: swearing, swore, shouting, shouted, spilling, spilt, being rude, being late, being grumpy, mess, noise, plate, mug, door, wall, window
laundry: wash, washing, laundry, mend, fix, safe keeping, safekeeping, safe, locker, charge, borrow, lend, lent, swap, birthday, christmas, present, gift shop, card, charity, look at, hold while, plate, menu, cup, list
attendfuneral: sunday, church, chaplain, choir, carol, carols, service sheet, vicar, attend, attended, went to, going to, at the funeral, uncles funeral, aunts funeral, mums funeral, dads funeral, nans funeral, friends funeral, grandads funeral, brothers funeral, sisters funeral, funeral of, funeral for, funeral was, funeral is, will be, will have, will need, will go, will be able, will ring, will try, will come, will do, will ask, shopping, flowers, if he will, if she will, will help, will see, will attend, will not, will eat, will power, free will
familyill: her mums, his mums, his dads, her dads, for his mum, for her mum, for his dad, for her dad, his nan, her nan, his brother, her sister, his wifes, her husbands, late
visitday: today, weekend visit, school, sitter, babysit, visit day, while he is here, while she is here, while hes in, while shes in, kennels, vet, walk
gone_if: if, when, anything happen, something happen, gone, not around, afterwards, after
travelask: day out, saturday, leave, to get home, to visit, to see mum, to his mums, to her mums, ticket, holiday, journey, outing, trip, railcard, model, museum, fishing, boat
calmwalk: walk, walked, walking with, strolled, stroll, picnic, lunch, fed, feed, ducks, fishing, ice cream, cafe, shopping, trip, outing, fresh air, group, escorted, with staff, with me, with mum, appointment, dentist, ticket, sunbathed, paddled, swimming, seaside, exercise, ride, caught the bus, bus to, by bus, on bus, train to, got the train, on train, caught the train, to work, parking, park, football, sat on the bus, on minibus, in the car
plan_strong: knows how id do it, tonight is the night, tonights the night, today is the day, got it all planned, got it all worked out, worked out how to do it, means to do it, how he would do it, how she would do it, how id do it, how hed do it, how shed do it, how they would do it, picked a date, picked the day, set a date, do it properly this time, do it right this time, not mess it up this time, do it between checks, when everyone is asleep tonight, doing it tonight, do it tonight, do it tomorrow, going to do it, gonna do it, gunna do it, this is the end, this time tomorrow, wont fail this time, nobody can stop me, no one can stop me, you cant stop me, you cant stop him, nobody can stop her, no one can stop her, no one can stop him, nobody can stop him, cant watch me forever, cant watch me all the time, cant watch him forever, cant watch her forever, cant watch her all the time, cant watch him all the time, waiting for the right time, waiting for right moment, waiting for his chance, waiting for her chance, waiting till staff
calmtrust: queue, cooking, money, dark, swim, spider, rain, biscuits, cake, chocolate, football, dentist, haircut, lift, bus
stopit: stop, ignore them, quieter, quiet, told them to go, less, not today, none, nil
visitgrave: visit, visited, flowers, anniversary, cleaned, tidied, laid, photo, remembered, talked about, memory
hugthank: goodbye, good bye, hug, hugged, hugs, thank, thanked, kiss, kissed, shook hands, bye, love you, told me he loved, told me she loved
sleepend: not wake, never wake, sleep forever, stay asleep, not waking, never waking, sleep for good, never open, not open my eyes
objectlost: money, cash, wallet, purse, glasses, phone, card, tablet, tablets, meds, medication, key, keys, shoes, shoe, coat, teeth, dentures, hearing aid, remote, ring, lighter, watch, slippers, signature, dose, doses, form, paperwork, chart, notes, bag, ball, sock, socks, jumper, cat, dog, budgie, headphones, charger, letter, parcel, piece, knife, razor, scissors, blade, hole, toast, milk, laundry, washing, handbag, pen, cardigan, hat, mug, jigsaw, book, clothes, appetite, weight, pounds, quid, controller, pain, headache, rash, swelling, blister strip, equipment, hoist, sling, walking frame
asleepsafe: was in the garden, was in the lounge, was in the kitchen, was in the toilet, was in the shower, was in the bath, was in the office, was with, was having, was sat, was only, turned out, asleep, in bed by, gone to bed, gone to sleep, fell asleep, off to sleep, dropped off, off to bed, went to bed, missing his, missing her, missing home, missing mum, missing their, miss his, miss her, missed his, missed her, missed breakfast, missed lunch, missed tea
runhome: ran off the list, took off his, took off her, taken off him, taken off her, took off coat, taken off, took off shoes, took off their, off the phone, off his plate, bath, to the toilet, to the loo, to his room, to her room, to their room, to the lounge, to the garden, ran away with, his imagination, signed out, with staff, with escort, with daughter, with son, with family, with mum, with dad, appointment, from the noise, from the table, from the group
bills: bills, library, review, =bloods, mot, rent, paperwork, report, scan, letter, refund, money
weatherair: fresh air, warm, hot, stuffy, sunny, rain, raining, breeze, curtains, view, birds, watch the birds, watching the birds, squirrels, snow, traffic, cars, looking out, garden
knockdoor: knock, knocked, answered, answer the door, opened door to, held the door, door open for, let in, visitor, doorbell, postman, parcel, on his door, on her door, on bedroom door, bedroom door, his door, her door, toilet door, bathroom door, wardrobe door, cupboard door, fridge door, oven door, punched
cleaning_ok: clean, cleaned, painted, paint, polish, wiped, hoover, wash, decorate, posters, picture, display, clock
routineleave: signed out, escorted, for leave, for his leave, for her leave, for weekend leave, for home leave, for the weekend, for holiday, for hospital, for discharge, for appointment, swimming, gym, for day centre, for college, for work
ignit: lighter, matches, box of matches, blowtorch, firelighter, petrol, fireworks, firework, zippo, lighter fuel, lighter fluid, naked flame, candle
smokearea: smoking shelter, smoke shelter, smoking area, garden, courtyard, outside, smoke break, fag break, smoking cessation, quit smoking, stopped smoking, gave up smoking, patch, patches, vape, handed in, handed back, returned, signed, locker, birthday, toast, bbq, barbecue, bonfire
birthday_ok: birthday, cake, electric, battery, scented, led
cooker: hob, cooker, oven, gas, pan, grill, chip pan, cooker ring, =iron, toaster, heater, candle, microwave, stove, straighteners
helped: help, helped, assist, assisted, support, supported, comfort, comforted, reassure, reassured, guided, prompt, prompted, encourage, encouraged, wheelchair, hoist, pad change, personal care, wash, washed, shower, showered, massage, hairdresser, barber, doctor examined, examined, physio, cream, dress, dressed, played, board game, took him to, took her to
hugok: hug, hugged, cuddle, cuddled, high five, fist bump, shook hands, gave him a pat, gave her a pat, kissed goodbye, kissed hello, peck on cheek, kissed on the cheek, kiss goodbye, held hand, held hands
photo_ok: holiday photos, family photos, photo album, wedding photos, of the grandchildren, of the kids, of her cat, of his dog, for the noticeboard, consent, old photos, school photos, showed me photos, photos of
thunder: thunder, spider, spiders, dog, dogs, dark, fireworks, dentist, needle, needles, wasp, film, storm, mouse, lift, flying, heights, alarm, tears, noise, injection, =bloods, moving, tribunal, surgery, operation, results, the voices, test, exam, interview, happy tears, laughing, onions
frightened_home: begged not to be sent home, begged not to go home, begged me not to send, begged us not to send, dont send me home, dont make me go home, dont make me go back, doesnt want to go home to, doesnt want to go back to him, scared to go home, scared of going home, frightened to go home, frightened of going home, afraid to go home, terrified of going home, terrified to go home, not safe at home, isnt safe at home, doesnt feel safe at home, didnt feel safe at home, not feel safe at home, doesnt feel safe here, not safe with him, not safe with her, unsafe at home, what he will do, what hell do, what she will do to, what hed do, hell kill me, he will kill me, hell kill her, he will kill her, dont leave me with, dont leave me alone with, please dont tell, dont tell him i, dont tell her i, dont tell anyone i, made me promise not, swore me to secrecy, our little secret, keep it a secret, not to tell anyone, said not to tell, told not to tell, if i tell, if she tells anyone, if he tells anyone
strikes: hit him, hit me, hit her, punched him, punched me, slapped me, kicked me, kicked him, fight, fighting, scuffle, assaulted me, bit me, attacked me, self harm, cut herself, cut himself, hit staff, punched staff
control_strong: takes her passport, took her passport, has her passport, has his passport, keeps her passport, keeps his passport, kept her passport, kept his passport, took his passport, takes his passport, passport taken, locks her in, locks him in, locked her in, locked him in, locked in her room by, locked in his room by, not allowed out of the house, not allowed to leave the house, not allowed to leave the flat, wont let her out, wont let him out, wont let her leave, wont let him leave, wont let her go out, wont let him go out, wont let me out, wont let me leave, wont let her see, wont let him see, wont let me see, wont let her speak, wont let him speak, checks her phone, checks his phone, checking her phone, tracker on her, tracker on his, tracking her, tracking his, smashed her phone, smashed his phone, broke her phone, took her phone off her, takes her phone off her, has to ask permission to, sleeps in the shed, sleeping in the shed, sleeping on the kitchen floor, sleeps on the floor
dry_ok: found wet and changed, changed straight away, changed and comfortable, kept clean and dry, no concerns, well presented, independently, dry all night, pad dry, nothing wrong, settled, all care given, clean and dry, cleaned, tidied, washed and dressed, had a wash, had a shower, has now washed, sorted, cleared
staffish_doer_strike: assaulted staff, assaulted a member of staff, attacked staff, hit staff, punched staff, kicked staff, bit staff, spat at staff, staff assault, assault on staff, hands round my throat, hands round her throat, hands round his throat, pulled my hair, went for me, swung for me, came at me, got me in a headlock, in a headlock, had me by, smacked me, clocked me, twatted me, chinned me, decked me, lamped me
at_target: at, over, towards, across, hit, caught, missed, narrowly, into, through window, through the window, head, face
ownbody: own, himself, herself, wrist, arm, throat
selfdie: himself, herself, themselves, themself, myself, own life
sofa_nap: on sofa, on the sofa, on settee, in the chair after, nap, snoozing, snooze, telly, happily, bag, handle, salad, handshake, bread, lettuce, plant, by nine, by ten, till seven, till eight, slept, all night
alarmclock: early, for college, for work, for school, for breakfast, at night, in the night, lazy, lie in, wake up to, alarm, on time
clothesfit: jeans, clothes, shoes, dress, kitchen, carpet, wardrobe, boiler, alarm, smoke alarm, blinds, trousers, coat, pace, in well, in with, giggles, laughing, laughter, tv, new, hearing aids, for discharge
breathing_ok: exercise, exercises, technique, techniques, mindful*, box breathing, deep breaths, deep breath, breathing space, fresh air, breath test, breathalyser, drawers, sets, normal, normally, fine, good, mattress, freezer, workout, gym, run, stairs fine
holdbreath: held breath, holding breath, held his breath under, bad breath, out of breath from laughing, out of breath dancing
stroke_ok: the cat, the dog, his cat, her cat, dog, cat, rabbit, hand, midnight, luck, genius, swimming, breast, hair, therapy, pony
pet: cat, dog, rabbit, pony, therapy dog, budgie
squeezeok: choked up, choked with emotion, tears, emotional
asleepfall: asleep, in love, out with, behind, for it, apart, on deaf, ill, pregnant, quiet, autumn, short, bed time, off at, through the, down to, sensor, risk, falls group, falls prevention, falls clinic, crash mat
shopping_ok: shopping list, receipt, receipts, signed for, balanced, all correct, correct, tallied, counted, count right, budget, budgeting, cash machine with, bank with, withdrew with, post office with, treat, bought himself, bought herself, change given, bus, safe, cards group, played cards, birthday card, christmas card, charity, playing cards
`;
