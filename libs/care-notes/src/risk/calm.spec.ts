import { describe, expect, it } from 'vitest';
import { aWard } from '../testing.js';
import { understand } from '../understand.js';

const urgent = (text: string) =>
  understand(text, aWard())
    .risks.filter(({ urgency }) => urgency === 'act_now')
    .map(({ quote }) => quote);

/** Everyday sentences with words that elsewhere tell of a risk. */
const EVERYDAY = `
Ruben hung the new curtains with me and stood back to admire them
Edwin had his shot of insulin before breakfast no bother
we done the fire drill at ten and everybody lined up by the wall in the car park
Fay cut the grass on her own and got a blister
Tomas said the jigsaw was doing his head in so we put it away
Edwin choked up when his granddaughter played the fiddle
Ruben tied the tomato plants up with string
Fay wore a scarf round her neck as it was bitter out
Edwin dropped his fork under the table and we had a laugh
Tomas smashed the quiz again
Ruben burst a balloon and everyone jumped out of their skin
Fay packed her bag for swimming
Edwin handed his watch to me to wind up, it stops at three
Tomas gave his old trainers to the charity shop
Ruben jumped the queue for seconds
Fay took her tablets one at a time with squash
Edwin had two paracetamol at ten for his knees
Tomas swallowed his pride and said sorry to Ruben
Ruben ran to catch the bus and we made it
Fay climbed the wall at the climbing centre
Edwin sat by the window watching the birds
Tomas left his bank card at home so I paid and he gave me the money after
Ruben found a pound under the sofa
Fay broke a nail opening the tin of beans
Edwin burned through three crosswords before lunch
Tomas punched his loyalty card at the cafe
Ruben kicked his slippers off and went to sleep
Fay put her letter in the bin she was singing
Fay was bleeding from a paper cut, plaster on
Tomas missed his mum so we rang her
Ruben asked what time the match kicks off
Fay lit the candles on the cake with me
Edwin's battery went on his hearing aid, new one in
Tomas lost his temper with the printer
Ruben sharpened the pencils for art group
Fay used the big scissors to cut out a pattern, all counted back in
Edwin fell asleep with his glasses on
Tomas went out the back door to the bins with me
Ruben slipped his shoes off at the door
Fay threw the ball for the dog
Edwin threw his dinner scraps on the bird table
Tomas swung by the office for his post
Ruben shot off to the toilet and came straight back
Fay had a hot bath and her hair washed
Edwin's tea was cold so I made him another
Tomas knocked on my door to say goodnight
Ruben pulled a cracker with Edwin
Fay pulled her socks up and got on with the hoovering
Edwin said the soup was to die for
Tomas has a stinking cold, box of tissues by the bed
Ruben shaved with the electric razor
Fay strapped her watch on and off she went
Edwin pressed flowers between the pages of a book
Tomas wrote a letter to his nan about the football
Ruben chose hymns for the sunday service with the chaplain
Fay talked about her plans for Christmas, wants a real tree
Edwin visited his wife's grave with his daughter and left flowers
Tomas looked at the train times for his day out on Saturday
Ruben googled how to cook a steak
Fay asked how long her leave is on Friday
Edwin asked who will feed the ducks while he is on holiday
Tomas wants his dog to come and visit
Ruben stood on the bridge with me and we dropped sticks in
Fay walked along the canal with me and had an ice cream
Edwin was left to finish his paper in peace
Tomas left his wet towel on the floor again
Ruben's pad of paper ran out so I got him another
Fay's face went red when she won the raffle
Edwin's hands were cold so we found his gloves
Tomas went purple laughing at the video
Ruben slept like a log
Fay breathing exercises before bed then lights out
Edwin hot and bothered in the greenhouse, sat in the shade with a lolly
Tomas stiff after the gym yesterday
Ruben's bp 124 over 78, pulse 70, sats 98
Fay's temp 36.7 all normal
Edwin's weight is up two pounds
Tomas fell out with Ruben over the remote and made up by tea
Ruben tripped over his words doing the reading
Fay fainted at the price of the new handbag she said
Edwin slid the bolt across on his shed
Tomas rammed the last of the clothes in the machine
Ruben hit the jackpot on the tombola
Fay held the baby when her sister visited
Edwin's son rang and they had a good natter
Tomas's brother brought him a pizza
Ruben's uncle took him to the match
Fay's boyfriend brought flowers and they held hands in the garden
Edwin grabbed a sandwich before bingo
Tomas waved the fly swatter at a wasp
Ruben chopped the veg with the sharp knife while I stood by, knife back in the drawer and signed
Fay stabbed at her peas with a fork, not keen on them
Edwin had the hob on for his beans with me next to him
Tomas smelt of bonfire after the fireworks
Ruben smoked two roll ups in the shelter and came in
Fay turned the heater off before bed
Edwin set off the toaster alarm, only crumbs
Tomas put his money away in the safe and signed
Ruben spent all his money on a new game, happy with it
Fay borrowed a fiver off her mum and paid it back
Edwin counted his change twice and it was right
Tomas helped himself to more gravy
Ruben polished off a trifle
Fay downed a pint of squash after zumba
Edwin took all his meds from the pot
Tomas had his depot in the left side today
Ruben signed for his tablets
Fay put her tablets in the dosette with me
Edwin ran out of batteries for the radio
Tomas ran a mile on the treadmill
Ruben sneaked an extra biscuit
Fay slipped on the new slippers, perfect fit
Edwin crept up on the cat
Tomas strung beads for his niece
Ruben plaited Fay's hair
Fay squeezed the lemons for the pancakes
Edwin strangled the cat on his violin he said
Tomas nearly died when the waiter sang to him
Ruben killed off his character in the story he is writing
Fay is over the moon her move date is the third
Tomas wont be at group tomorrow, dentist
Fay cleared her room out for the painters
Edwin sorted his old photos into albums
Tomas cancelled his gym and joined the pool instead
Ruben paid off his catalogue, proud of himself
Edwin wrapped a present for his lad
Tomas keeps asking is it Friday yet
Ruben told me he is sick of beans
Fay has had enough of the rain
Edwin cant be bothered with the news
Tomas couldnt find his other sock
Ruben had no answer from the job so we will ring again monday
Fay wasnt in the mood for bingo
Edwin not in his room, he was in the garden with Hilary
Tomas headed up the road to the shop with me
Ruben gone to bed early with his book
Fay's door was open so I popped in and she was doing her nails
Edwin in the bath, window open for the steam
Tomas scrubbed the pans till they shone
Ruben rubbed cream on his dry hands
Fay picked the skin off the custard
Edwin dug the potatoes up, muddy knees
Tomas scraped his plate clean
Ruben scratched his head over the crossword
Fay plucked her eyebrows for the party
Edwin bit his lip trying not to laugh
Tomas slapped Ruben on the back when he scored
Ruben bumped fists with me
Fay shoved her wet boots under the radiator
Edwin poked the fire at his daughters and told us tales of the pit
Tomas banged the drum in music group
Then Fay asked could she phone her mum
Edwin says the tie his wife bought strangles him so he wore an open collar
Edwin ran away with the bingo, four lines in a row
Edwin asked whether he can have two paracetamol for his headache
Tomas picked up a month of tablets from the chemist and locked them in the box
Ruben jumped off the top board at the baths and loved it
The smoke alarm went off when the cleaner used spray, false alarm
Ligature check of the bathroom done, all points sound
Fay grazed a knee falling off the bike on the trip, cleaned and a plaster on
Fay gave me a hug and said thanks for being there
Edwin has been breathless with laughing at the telly
Tomas said he can't go on with the jigsaw till the light's better
Fay doesn't want to be here for the decorating so will sit outside
Ruben strangled a tune out of the old accordion
Edwin got hold of the ladle and served everyone soup
Tomas jabbed the wrong button on the remote and lost the picture
Edwin slapped his thighs laughing
Ruben went back down about twenty to four
`;

/** Denied, long past, somebody else's, or only foreseen. */
const NOT_NOW = `
Ruben swore on his mums life he hasnt touched a blade
Fay showed me her arms without being asked, clean as a whistle
nowt found in Tomas room, no cords no pills no sharps
Edwin didnt fall, he sat himself down on the floor to reach the remote
Ruben never said a word about dying
Fay says the tablets are all accounted for and she isnt saving any
Tomas promised me he has no plan to run off and went to bed
Edwin wasnt choking, just a tickle in his throat
not a bruise on Fay when I did her wash
Ruben says he would never lay a finger on his sister
Tomas had no smoke on him and no lighter in his pockets
Fay is not giving her things away, she is only lending the cardigan
Edwin hadnt been left wet, he was dry and comfy at every check
Ruben is not hearing any voices telling him to hurt himself
Fay ruled out ending it when the doctor put it to her
Tomas came back on the dot, never been late yet
Edwin breathing easy, no wheeze, colour good
the nurse checked Ruben for a ligature and there wasnt one
Fay denied being touched by anybody
Tomas denies that his brother hit him
no evidence of neglect at Edwins, fridge full and heating on
Ruben hasnt hit anybody since he came to us
Fay said she would not dream of overdosing again
Tomas did not set the fire, it was the toaster
Ruben's dad hung himself when Ruben was nine
Fay took forty paracetamol in her first year at uni
Edwin jumped off a pier in 1974 for a bet
Tomas told me he slit his wrists the winter his nan passed, years back
Ruben used to carry a knife when he was on the streets
Fay was raped by a teacher at fourteen she told the psychologist
Edwin set his barn alight back in the sixties
Tomas absconded twice on his last admission
Ruben was in a coma after a crash at nineteen
Fay's old scars from when she was thirteen, nothing fresh
Edwin had a stroke six years ago, left him with the limp
Tomas was beaten by his stepdad as a little lad
Ruben's cellmate hanged himself on the wing back in 2012
Fay's friend from group took an overdose on Sunday and she is upset about it
Edwin's neighbour had a fall and is in hospital
Tomas saw a man get stabbed outside the bookies on his way back
Ruben's sister is cutting again he told me, he is worried sick
Fay's mum has collapsed at home so her brother is with her
Edwin read in the paper about a lass who jumped off the flyover
Tomas's girlfriend got slapped by her ex
Ruben watched a thing about a prison hanging on the telly
if Fay cuts, the plan is ice and then the nurse
should Tomas not be back by nine we ring the police
in case Ruben kicks off there are three of us on the corridor
what to do if Edwin chokes is on the wall in the dining room
Fay might tie something if she is left alone in the bathroom so we stay outside the door
Tomas could go over the fence if the gate is left, keep an eye
we talked about what Ruben will do if the voices tell him to jump
when Fay gets like this she can go for her arms, so sharps locked away
Edwin is at risk of falls so crash mat down
do not let Ruben have a lighter, he may set his bin on fire
the plan says if Fay takes an overdose ring 999
Edwin worried he might wander at night so alarm mat on
Tomas said if he ever feels like ending it he will come and find me
`;

const lines = (text: string) => text.trim().split('\n');

describe('what nobody needs to be called for', () => {
  it.each(lines(EVERYDAY))('an everyday sentence: %s', (text) => {
    expect(urgent(text)).toEqual([]);
  });

  it.each(lines(NOT_NOW))('denied, past, another person or a forecast: %s', (text) => {
    expect(urgent(text)).toEqual([]);
  });
});
