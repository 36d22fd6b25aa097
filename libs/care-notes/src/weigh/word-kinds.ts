/**
 * Made by `node tools/dist/learn-word-kinds.js`; not to be edited. 19720 English words in 1200 kinds of like meaning, a kind between two bars: the words of the
 * gold texts that may be read and 9000 of everyday speech, by what the sentence model of `step-embeddings` makes of each alone.
 */
export const WORD_KINDS = `
a ain an ares auld be bound bounds but buts can't cannot cant don else else's elses ife ines insert man's may's or possess possesses put so straw sum that 
that's the thee will's wills|abdomen abdominal anorexic belly frontal intestines spotting stomach tummy|abner banquet bartender bouncer champagne cocktail 
cocktails draught draughts glassed patron porter taster teetotal winehouse|absconding absent chibbed debrief drenched parched preoccupied resent suspend torched 
tutted unsent wobbly|accelerate accelerator collision fast faster fastest flashing slow slowed slower slowing speed speeding speedy synchronised throttle 
velocity|accident accidental accidentally accidents ambulance ambulances handicapped mistakes responsible victims|account account's accounted accounts id 
timeshare unaccounted|acetone aluminum bathmat copper cotton crystals cylinder dihydrocodeine extraction geraniums hydro kerosene ketones lithium mineral 
phosphate potassium pva quart reservoir resin silica sulphate synthetic titanium|acquired applied apply approved awarded combed declared done entered entering 
entry given indicated issued managed matched participated placed proceed promoted recognised recorded registered released requested selected signed sorted 
status submit submitted swapped taken timed voted|activate activation command commands enable initiation override priority recharge recount reset roaming timer|
ability able adamant atm breeding condition hatch hatched ive jolly keloid male modest mystic needing rehomed safari timid|address addresses email identify 
newsletter register registration|adjourn adjourned annotated announcing duplicate duplicated editorial journalism publication substantiated transcript 
transcription transcripts|admiration admire admired admirer admiring ambitious captive contemplating important loyal loyalty personal personalities remarks 
respect respectable respected respectful respectfully respects sincerity strive|adorable cheerful companion cute cutest cutie dreamy flattered giddy grinned 
happiest happily hugged hugh kindest loveliest mel precious sweeter sweetest sweetheart sweethearts sweetie sweetness|accomplish achieve advantage advantages 
capable challenging competent complicated crucial difficult easier easiest easy effectively simple simpler simplest successfully useful|adviser advisor advisors 
analyst application assessor bio commission consultant consultant's consulting deputyship firm influencer lecturing management mentor mentors planner prospect 
qualified specialty superiors|absorbed affect affected affecting affects caused causing concerns controlled effect effects prevented|aftershave linen razor 
razors sharpener sharpeners sharper shawl|aggie alma cal corky corn cornell cosh coshh hurling mascot mca stanford wildcat|acceptable agree agreeable agreed 
agreeing agrees compare considers disagree ditto especially exactly fair gladly gotcha indeed overlooked seconded suggests understand understandable valid word|
aid aid's aids|aeroplane airborne aircraft airline airlines airplane airplanes airport airports airspace airway astronauts aviation cockpit flight flights flown 
helicopters helipad jet jets landings passengers pilots plane planes propeller runway|aladdin alan allan bairn blair bloke dundee farrow firsthand galley gerald 
goddard grandbairn hartwood laddie liam logan lorry mort mortal partridge richard rory rowan stinker tyne vincent warden witter|aldi cafeteria cappuccino chez 
chilli chiminea cuisine deli gourmet maltesers pierogi provolone quiche tesco|ali delta eid faisal faisal's faisals imran's jiminy lahore mehdi's micah moses 
taj tariq tariq's zainab's zeb|accusation accusations accused accusing allegation allegations alleged allegedly alleges claim claiming claims controversy 
credibility denies evidence inquiry petition publicity publicly slander speculation|allotment allotments complicate diaphoretic initiated insubordination 
intermittent intermittents introducing orientated orientation oriented types|alopecia birthmark brow brows cornea dimples eyebrow eyebrows eyelashes fierce 
lacerations scab scabs scalp scalp's scalpel|also although another aside better bunch concludes etc exact familiar further imitation more particular 
particularly prefer prefers quickest regards|amaze behold dem dopey finest goodb holy pure unreal wow|almighty amen believer blessing blessing's blessings brave 
bravely bravery eternally fellow hallelujah heathen heaven heaven's heavenly jesus lord preach preached preaching psalm reverence sacrifice sacrifices shall 
soul thou thy verse|am amir amma begun deliveroo dhal mem papa ra|amsterdam burbank cafe cafes dubai's flyer's hotels london london's tegan's tourists visitor's 
yelp|anarchy capitalist chaos commie communism communist communists comrade comrades democracy democratic dictator fascist hippy liberties liberty marx motto 
revolt revolution revolutionary socialist|ace aces angeles buds criss fluke lars stokes|aah aahs ahmad ahmed ahmed's aloha amara anjali ashok bhangra burma 
dalai devote diwali dla dvla galahad goa gurdwara gyal isla jaiket judah jumma keiran khan khat krishna madam midaz murmur naam pram rahman raj sahib sha shah 
sham shelagh shisha siam singh tamil tar voila|announcer booth cameraman chatter commentary commentating commentator entertainer homer mic salesman voiced|
antabuse groped pedophile perp pussycat rape raped rapes raping rapist torturing|antidepressant antidepressants antihistamine antihistamines antipsychotic 
antipsychotics biopsy citalopram clozapine clozapine's colchicine depressants diazepam fluoxetine generic inhibitor levothyroxine medication medications meds 
metformin methotrexate nausea paracetamol paracetamols pharmaceutical pharmacist prescribe prescription prescriptions prevention therapeutic treatments 
venlafaxine|any dunno fine nah naw no none nope possibly same see sorta unsure whatsoever yah yea yeah yep yes youll yup|apart branded changing closely faced 
hanging intruding looky middle other prominent recognise recognize sort|annoy annoyed annoying apologies apologise apologised apologize apologized apologizing 
apology awkward bitching complain complained complaining complains complaint complaints cussed cussing ignoring irritating offend offended overreact overreacted 
overreacting tantrums whining|appear appeared appearing appears arrival arrivals disappear disappeared disappearing disappears finds opening prompting returning 
returns unable urgent visible waiting works|affidavit appointee attorney attorneys cancellation counsel court courtroom courts lawsuit lawsuits lawyer lawyers 
litigation patent revoked solicitor solicitor's solicitors su su's sue sued suing terminated termination trial|accurate alike alikes appropriate appropriately 
belong classic classics epic hysterical inspired moment moment's moments original parton plotted provoked related relevant saved sic story's titled|arab arabic 
arabs crescent egyptian gael jewish persian turban|archive archived archives articles correspondent headlines linking links listed newsletters page paged 
publish published publishing stubs topic|addressing argue argued arguing argument arguments asked asking consensus debate debating discuss discussed discussing 
discussion discussions goalposts reasoning saying statements suggesting|armchair chair deckchair disability disabled doorframe spun wheelchair|arousal blowjob 
boner climax contraceptive erection foreplay hooking intercourse intimacy intimate massage massaged massages masturbation orgasm orgasms penetrate penetration 
sensation sensual sex stimulation unrousable urge urges urology viagra|activated alerted anticipated arrived available contacted crossed dropped emailed gifted 
gone ordered pending pledged promised purchased refreshed reopened reordered restored returned stamped updated withdraw withdrawn|arthritis joints osteopath's 
palms palpitations parkinson's physiotherapist's platelets recliner spinal splints|asap dot ing kip messin rep tak takin tek yak yn|answer answered answers ask 
asks by don't follow hearsay hint ignore questions regarding survey tell tells thereby told watch|assassinate assassinated assassination bodyguard bodyguards 
espionage interrogation secrecy spying surveillance treason|assign axis characters conditional congruent continuum coordinate coordinates correspondence dice 
dix expression form form's forms function initial sequence vector|assume assuming bullshit bullshitting clearly clueless elaborate except excuse explain 
explaining honestly implied kidding legitimate lollies misread obvious obviously question questioning regardless seriously standpoint stating thought 
thoughtless troll true understood wondering wouldn wouldnt wrong|ante ate digest lard pies|ade aorta atta costa evaluate hasta haste intae malta nemo nesta 
nuala puli verruca|attendant considerate etiquette handler hobo impersonating inquire manner manners patronize polite politely|ahold amiss amour au auf bien bon 
canal cesar dans de des eiffel elle jun lain lair les lest marcel maris moi mon nige non oui paris pas somme soot tones un uni|ann annulment aunt auntie aunts 
aunty brig daughter godmother gran granddaughter granddaughter's granddaughters grandmother granny mummy nag parent postwoman stepfather stepmother visitation 
widow|amends appoint authorization authorize authorized confiscated contraband discreet documents file forgery implicated obligated operates photocopy presume 
protocol protocols provisions trademark unauthorized|agonal auxiliary calibrated commandant commotion cons conspicuous constable constance conveyance corporal 
declare exceptional formally operative reconnaissance vicinity|await awaiting awaits cue insist insists overdue plan plan's prepare prevail proceedings rejoice 
repeat resist say warned|already awhile delay delayed downtime earlier hurry incoming min mins now postponed ready reopen waited whenever|babies baby's children 
children's childrens infant kids kids'd kids'll offspring|back's backs bump's fink hangs loose loosen loosened|aching alpine baclofen benidorm berg bergamot 
copenhagen fallen geezer geiger gesundheit hag heimlich leeks lund mein merlin nie rembrandt rosheen schneider ta'en unkempt vat vit welch wiedersehen zilch|
amankwah avpu baba babs baghdad bangkok boakin bobo bonjela bubba chutney jaffa jig keziah kirpan malik mischief pang rhubarb tang tiktok wrung|baith bladder 
bowel brith catheter colon pee peed peeing peeping piss pissing sweat urinal urine washroom wiping|bali buddha canteen geisha hamish hamza haudin karachi miriam 
noodle satsuma sauna shabby singalong siobhan suhoor sushi teli thai weli|baloney bets betting blackjack casino casinos gamble gambled gambler gamblers gambling 
pawn poker roulette snooker winnings|banged banging butted fucked perish virgin virginity virgins|bailiffs bank banker bankers banking banks bitcoin bonds bribe 
bribes cash cashes cashing cashpoint cheque cheques coin cotillion counterfeit currency debit deposits escrow fortune fortunes laundering lotto monies payments 
robbins treasury trickles|barbaric flesh|barging cawl chained droll oblige slammed slamming|barnet brew brewery brewing brews brewster grand orchard tavern 
vineyard|bartlett carton cobbler paulie woodhouse|affirmative assumption basis concession conclusion confuse confusion define definite definition definitive 
exception exceptions goalpost hence hypothetical hypothetically interpretation nevertheless occur occurs ordinarily perceive presumptuous rephrase separately 
statement technically term unanimous vague wording wrongly|bathrobe comfy diaper diapers dressings knickers lingerie panties pantyhose slipper snatch swimsuit 
thong underpants underwear undress undressed wetsuit wiener|backgammon battle battles battling brawl combo conquest duel match matchbox opponent opponents 
showdown stomp storyline|beach beaches beachy boardwalk canyon cove creek island kayak's lagoon lake lakes marina ocean river river's riverbank riverside 
seafront seaside waterloo|bean beans bedrails freshen herbs spices vegetable vegetables|ballad beat beats breakdown catchy dig encore funk instrumental listen 
listened mixing music overture progressive rap reggae rhythm sample sampled samples trance upbeat vibe|becomes bodies create creates desire desires existing 
meaning purpose purposes ultimately|beep beeped beeping beeps connect connecting connects signal signals wired|beggar beggars courier merchant queue shopkeeper|
behavior behavioral behaviour behavioural compulsive disorderly expressing hostility interaction judgmental morales neurotic obedience pathological perpetrator 
rational understanding|because believe believes cause causes convince denial deny denying think wishes|belonged belonging belongings person sheltered stolen 
wallow wanted|apprehend beneath bereavement beseech devious diane dispense evac feat jeering spree telt thud|adolf bach berlin colditz danes franz fuhrer heil 
holocaust kaiser moscow munich nazi nazis polka reich russ soviet soviets stalin stein von warsaw|bet betcha fond redeem rube sly|barista beverage beverages 
bluebottles caffeine coca coffee coffees coke cokes decaf dew espresso gallons kilos latte liter liters litre litres milk's mug mugful mugs ounce ounces pepsi 
refill refilled refreshments slurry soda straws sugar sugars sugary swig swilled thirst thirsty|auction bargain berger bid bidder bidding bids cashed charitable 
conned desirable dollars fleeced invoices lucrative raffle scalding spite topper valuable value zillion|bilberry bourbon cherry coconut cranberry fruity 
headlong mango martinis mint nectar oregano peppermint pulp raspberry spice trifle vanilla|bind binding controller mouse sensitivity toggles trigger triggers|
bears birds budgies buzzards coyotes critters crows cubs ducks eagle eagles feathers fobs foxes foxgloves hawks lovebirds pigeons ravens robins swans tigers 
vultures wildcats|bitch bitches chicks fucks jerk jerks losers pus puss pussies pussy|blackberrying blackcurrant blacked blackout blackouts matching nightcap 
reception|armour arrow arrows axe barbed blacksmith blade blade's blades chain chains cleaver daggers guard's guards hammer's knife knife's knifepoint knives 
mace machete sharps steele unarmed|blanks boards clips fold folded folding folds holders holes pin pins rounders saws twists|bleep bleeped buffer paused wallop 
walloped|blink blinked blinking blur blurry brighten brightened clink clinked clinking reflect reflected reflection reflects relight shadowed shadowing sighted 
stared|block blocked blocker blockers blocking flash flick flicker flickered flickering instant knelt playback unblocked unstable|blackened bleed bleedin 
bleeding bleeds blood blood's bloodbath bloods bloodshed bloody jagged plague|bellies bellows blossoms bluebells bluetits daisies lassie's lassies leaflets 
rowans whiskers|bmi bulk chubby chunky fat fatso fattening fatter fatty gain gaining heavier heavy kg mass overweight skinny slimming unfit weighted weights|
bobbie bonnet bonny bosom brekkie buckfast buckie cowie gabby gannin gurney hunk milly mossie|bogdan bogdan's bogdans kelvin's knacker's yorkers|arse bailiff 
barnaby barnsley barton blackpool bollocks bolton brixton cokey davie davies derby durham heathrow hexham ireland knackered leicester luton manchester newcastle 
paddy paisley parliament romford rotherham tenner tenners thatcher tories wales|affection affectionate bond bonded bonding melancholy relation relations|boo 
booed comeback cries cry crying gloated goon grudge mad ruse salt salty upset upsets whine|bible book books bookstore cookbook encyclopedia handbook hemingway 
librarian library literature nicholas notebook notebooks playwright reading sentence textbook|borderline competency complex depth develops drastic dynamic 
internal internally lopsided maintaining performance sternal underdosed underlying|boss bossy chief curt prudent sergeant|bounce bounces bouncing bumpy circling 
crumpled dragging flip flipping float floats flung leaping momentum motion skipping slicing slide sliding slip slipping sloan slop slope sloped spin spinning 
spins stabilize stabilized trailing tumble whiplash|bow bowed bowing dangled hook hoop hooper jigsaw jigsaws nailed rook rooked shovelled slash slashing ticking 
upright whip|bin bin's bins box boxes container containers crates drawer drawer's drawers hangers letterbox lunchboxes mailbox mini postbox shoebox storage 
storing|brace braces cavity denture denture's dentures gum gums ink ink's specsavers teeth teething toenails tonsils tooth toothache toothbrush toothbrushes 
toothpaste toothpicks|arrogant bastard brag bragged bragging bramble hammered humble hurray pride proud proudly|braver buckle buckled clamp headboard pinwheel 
putter spanner strimmer sturdy taper tiddler wedge zap|archers bolts breaker breakers dodgems ladders sparks tempers|breath breath's breathe breathed breather 
breathes breathin breathing breathless breathlessness breaths|brad bree brek bret brett carter duff eater fuller gras hunch margate pretender ray scarce shanter 
sheer slater|bending brick bricks brickwork broom carpenter carpentry carve carved carving handrail iron ironed ironing nail nailing railing rope's ropes seam 
seams sharpened sharpening sweeping wood wooden woodwork|agenda brigade coalition directive goons undermine violations|berkeley birmingham bristol broadmoor 
cambridge edinburgh footbridge glasgow hampshire hartford highland holt mandeville oldham oxford rampton ravenswood richmond scotland sheffield tenner's 
wellington whitfield winchester yorkshire yorkshires|brochure|brothel escort escorted escorts hooker hookers hotel manhood privates prostitute prostitutes 
prostitution smuggle stripper strippers stripping trafficking whorehouse|annie annie's assassin assassins baron blitz bruiser challenger champion diana diana's 
dominate faker jacek jungle lane lina lulu maiden marksman mid mobility nid poppy ren singed tango weaver zion|arnold bateman batman bender brock bryan cage 
character dean elektra goodman hawkeye hercules hero hulk iceman inhuman joker lex marvel prep sandman spiderman superhero superman terminator thor trooper 
undertaker valor villain|bogs bucket buckets digs dispensing pile slab stature|attenborough beak beetle beetles bird birdie budgie budgie's bunny cub dormouse 
ducky ferret ferris finch fox foxy frog frogs geese hedgehog leopard parrot peacock penguin penguins pigeon pigeonhole|bug bugs burrows crickets extinct 
extinction fossil insect insects lizard lizards moth scorpions scourge snotty termites ticks wasp wisnae|barrel bolted bullet bulletproof casualty clip dart 
firearm firing gun gunfire gunned gunshot gunshots hunt hunted hunting reload rifle shoot shooter shooting shoots shot shotgun shots unload unloaded unloading|
bummer ditched lodged nought ouch snarled stumbled wriggled yikes|bunions clen cushion drapes fibers hips|accomplice bandits burglar burglars burglary coppers 
cops criminal criminals dealer dealer's dealers deputies feds felons fugitive gangs gangsters police policeman robber robberies robbers robbery robbing theft 
thief thieves thieving thugs|burrito caviar frisco lettuce lettuces macaroni nacho pasta peas pepperoni pizza pizzas quinoa ravioli ribena risotto rota rota'd 
rota's roti salad salads salsa sparta tabasco taco tacos tomato tomatoes vile|business businesses businessman businessmen commerce companies company corporate 
corporation corporations dealership economics executive executives membership salesmen stockholders union unions|boiled bread butter butters chunks compost 
cream crust crusted crusts curdled defrosted filling flour frosting homemade ingredients kale mashed pastry powdered recipe reheated slice sliced slices solids 
squash starch steamed stew thickened toasted turnip watered|bought buy buyer buyers buying buys market prices sell seller sellers selling sellotape sells|b c co 
com d der e ether g h i k l m n o p proposed proved pt q r ro rt s sums t v w x|babysit babysitter babysitting cady crib daycare homey layaway|avalon beau 
beaumont bernadette bonjour bureau calais chateau chauffeur commune dunne francs frau french frenchman frenchmen gazette guinevere louvre masseuse monsieur 
monsignor montreal morale muir oeuvres parlour parveen saigon sioux troche valet|billing call caller callers calling calls callum callum's checking checks 
contacting|border borders cambodia citizenship colonies colony commonwealth consulate continents countries country countryside eminent export flag flags 
geographic geography independence latitude map mappa maps nation nations nepal province tov uk|camp camper campfire camping camps outdoor packing paintballing|
cancer chemo cure cured diagnosed dialysis disease diseases health illness leukemia overleaf pneumonia remission symptoms transplant treatment tumor vaccination|
canned competitor special specials|battalion cap captains chopper choppers civilian clearance coastguard colonel convoy corpsman enlist enlisted equipped 
infantry marine marines military mission missions patrol patrols payday platoon recon regiment reserves squadron stationed tanker veteran|capsule capsules 
expedition unpack|boil boiling carbon climate density environmental irrigated petroleum pipeline plants pollution soil solar surface|ambition ambitions become 
career careers opportunities opportunity pursue pursued pursuing retire retirement scholarship succeed success successful|carmen carole caveman delroy marjorie 
michael pilar rolo troy|brian carr chitchat devon frasier|appendix artery bone cartilage cellulitis epipen epipens hepatitis meningitis paracet pediatric 
pediatrician podiatrist podiatry shingles smallpox spleen stitches surgery tetanus toenail vertebrae|accountable case cases circumstantial defendants deposition 
disciplinary disposition injunction notary overruled oversight supervision unprepared|arteries barbecue brisk butcher butchers cabbage casserole cerys crispy 
curried fried fries gluten gravy greenwich griddle grilled ham hamburger hamburgers jerky kfc lasagna meatloaf mince omelette onion plate plate's platter pork 
ranch relish rib ribs sausage scramble scrambled slaw steak steaks supper tender|billboard bookshop catalogue catalogues copies digital gallery miniature 
miniatures postcard postcards poster poster's posters|abbey altar apostle baptist baptized biblical cathedral catholic catholics chapel choirmaster's christian 
church churches cleric communion congregation deacon hymn hymns leviticus minister minister's ministry mormon nuns pagan parish parishes parishioner pastor pope 
pope's preacher priest's priests protestant sermon teachings vicar vicar's|caustic cautious crazed elusive emollient evasive highness intimidate intimidated 
intimidating optimist overwhelmed premature skegness|ashworth barlow beacon beside bungalow bungalows ceilidh cottage garden's inn kempt palace|cell cellophane 
cells cellular compass contraption lido plasma thermometer thermometers|ancient billion billions census centuries century everest historic historical history 
population universal worldly worldwide|bucharest capitol cetera consul postpone|chamber chambers doorstep fireball fireplace wildfire|change changes instead 
unchanged|barry bowman bruce cartwright chapman goner herman jackal jackie wally warner whitman|battery cancel cancels carrier charge charged charger charges 
charging compliant contact invoice|cent charted floated inflated shorted|arc arced arch chce deb edges macmillan minus quincy rigor sublime|advises avoid 
checkbook checklist findings guide guides info inform information read search searched searches searching unasked unaware use|bronchio cheerio chiropody domino 
dominoes fri pistachio toto|aerosol aerosols boils charcoal chem chemical chemicals chemist chemist's chemists combustion concentration dettol electrolyte 
fluids fluoride gasoline hypothermic iodine lorraine molecules ozone pesticide radioactive reaction reactions reactive respiratory salts sinuses toxicology 
tricyclic|blueprints chests diamonds fragments marbles miners piles slots stockpiles treasure treasures|alpha chick cougar female females girls ladies males men 
met rating shallow woman women|childline childproof condom condoms protection|chin face forehead moustache mustache resemble wrinkle wrinkles|bunnies chirpy 
cuddle cuddly cuter fluff fluffy fur furred furry furs grumpiness grumpy lynx peep tail tails weenie|allows applies automatically choice choices choose chooses 
criteria decide decision decisions eliminate establish input intends option optional options preference prevent prevents reasons requires selection substitute 
this using versa versus|choosing chose chosen decided eligible involved member member's played required requirement requirements role scheme|accessible 
accompany alternative alternatives chronicle dvd edition import primed publisher rec sharing subscription tracing|chunk generate generated mines resource 
unfinished|asthma blazing blunt breathalysed breathalyser cannabis cigarette cigarettes ciggie cigs edibles ent exhale high inhale inhaled inhaler inhaler's 
inhalers joint lung lungs marijuana pot potted smoke smoked smoker smokers smokes smokey smoking stoned stoner tolerance weed weedkiller|actions circumstance 
circumstances conditions consequence consequences contingency establishing expectation intent intention intentionally intentions interfering interpret 
interpreting involvement obligation obligations reassurance repositioning scenario situation situations terms vulnerable|apocalypse civilisation civilization 
cultural culture cultures lunatic lunatics medieval|beams chopin clap clapped clappers clapping rings|beethoven chimes chord chords clarinet classical compose 
composed composer conductor conservatory flute fret frets guitar instrument instruments mandolin mozart muse musicians orchestra pianist piano prodigy quartet 
sabbath symphony tenor tremble tuning violin|butty clean cleaned cleaner cleaning cleanup deuce filthy flushed messy stain stinks wiped|bikini blouse bod boob 
boobs breast breastbone breasts cleavage corset cupid feminine implants modesty nipple nipples peeped perky titties titty topless transvestite wonky|click 
clicked clicker clicking clicks clicky pressing tap typing|appointment appointments clinic clinic's consult doctor doctor's doctors healthcare hospital 
hospital's hospitals medical medicine medicines outpatients patient's patients pharmacy physicians treated vaccine|acquainted clobbered crowded sprinkled sprung 
trolleyed|closet closets club's clubcard clubs curtain headbangs reunion ties|borstal circus clown clowning clowns gallows leroys puppets|ac acme cloud cluster 
eureka infiltrate intel intercom lomax rig static val|area areas center centers central coast east eastern midwest north northeast northern northwest 
northwestern portland region regional regions ridge seattle south southeast southern southwest west western|ammonia antivirals cockroach cockroaches 
exterminator fertilizer flea fleas fungus hives mice mosquitoes parasites quarantine roach roaches slug venom|beta bot code coded codes detected random test 
tested tester testing tests|codamol coil coiled mixed neutral|collapse collapsed collapsing crisis crushing desperation disaster emerge empty falling inevitable 
meltdown narrative panicked panicking stormed storming uncertain uncertainty unthinkable|anything collect collected collecting collector collectors collects 
everything everything's junk possessions stuff stuffy supplies supply things|black blue blues brown browns color colored colorful colors colour colour's 
coloured colours contrast corned gray green grey mixture neon orange pink purple red redness reds shade shades stripes white yellow|accuracy artifacts brief 
chart chart's charts column columns detailed diagram flowchart graphic index ingestion ligatures mapped panel queries segment visual visualize|awe became been 
bein bits bout bringing brings ching comes ease getting hang hum hup ins ish it's letting make mess mist off out outing outright rub settles something soz thing 
thingy toll wed wi wid wis|blizzard card's commander commanders conker deck decked decks dual expansion gideon graveyard gunther headmaster heroic hunter lands 
legendary lethal mulligan priest prise rogue rouge standard tabard warlock warrior|ads advert advertise advertising adverts cam camhs cinema commercial 
commercials|abnormal casually common commonly norm normal perpetual randomly rumbly uncommon vaguely|animated aspects basics compact custom likeness minimal 
texture unique|compensate deduction reckons titrated|alter altered commissioned complete completed completion drawn finished fixed made mine mine's pieced 
polished present processed quick rendered resized solved tallied|assemble assembled assembly component components core equipment formulation hardware mechanical 
output parts process processing schematics soldering structure system systems toolbox|bluetooth computer computer's computers converters cord cordless dell 
device devices digitalis electronics floppy interface ipad iphone laptop mainframe microfilm mobile mobile's obsolete pager printer printer's remote software 
standby tablet tablet's tablets technologies technology web webster wireless|abort abortion adoption birth born childbirth complication conceive conceived 
conception contractions coronation fetus maternal maternity midwife miscarriage miscarrying newborn ovation pregnancy pregnant surrogate ultrasound unborn 
uterus womb|adder amitriptyline antifungal calpol clementine concubine coronary courgettes cyclops dexa glipizide lactulose lamotrigine midazolam paraldehyde 
rivaroxaban supine trimethoprim|achieved approval arrange arranged came commenced conduct conducted directed held onstage prop sang spoke testified|arrogance 
attitude attitudes bitterness compliment complimented compliments confidence confident contentment ego eminence honest honesty humility inability maturity 
natter optimistic personality qualities self|aggression aggressor behaving bluff bluffing confront confrontation confronted dealing dispute encounter escalate 
escalation negotiate negotiated restrain restrained restraining restraint restraints retaliate retaliation threatened threatening|brexit conn freya herald rmn 
setback wondrous|aniseed brain brains conscious consciousness imagination mental mentally mind minded minding minds neuro neuroleptic perception presence 
psychological psychologically senses spectrum|absolutely certainly consider considered considering curious definitely idea perhaps please potentially preferably 
safely suggest suggestion suppose sure surely surest tempt why willing wish|amendment authority congress congressional constitution constitutional enforcement 
federal government judicial jurisdiction law laws ordinance precedent presiding ruling senate states tyranny|adverse artificial calories consume consumed 
consumption convenience grocery healthier nutrition substance transportation unhealthy|art artist artistic artists artwork composition contemporary creating 
creative creativity designed designs filmmaker influenced material talent talented traditional|arrive arrives awake began begin begins brought busy coming 
continue continued continues continuing decides enters finishes followed gets goes hear later lets openings opens reached sees starts thread we'll|contrary 
dilemma eff erratic incomplete maxim nonstop peril sicily|apparent convenient conveniently convincing deceive deceived deceiving deliberately dishonest doubted 
firmly fooled fooling foolish foolishness foolproof fools gullible mindless nonsense restless scarcely sensed tricky unravelled|acquitted arraignment arrest 
arrested arresting convicted conviction convictions deadbeat detention devised expelled extradition felony handcuffed indecent indicted indictment jail jailed 
larceny lawful magistrate misdemeanor pardon parole penitentiary perjury plead pleaded pleading polygraph probation prosecute prosecuted prosecution prosecutor 
prosecutors sentenced sentencing statute warrant warrants whistleblowing|bagels bakes brownie brownies cake cakes charms cheesecake cherries chocolates cookie 
cookies cornflakes crisps cupcake cupcakes dessert desserts dumplings edible fillings flakes fruitcake handfuls leftovers marshmallows pancakes peanuts plates 
pringles recipes sprouts sweets teacake|agreement conflict conflicts cooperation formality isolation motability motive motives pact partnership posturing settle 
strategic territory|amos bela celeste cora graces judas lasso reece reno satsumas tilda's vale vases veda vial|adjustments bases corner corners doubles forward 
forwards handover pointers position positions rows straightforward tile|angelus babylon brutus corpus curtis curtis's folate francis julius lazarus linctus 
neural orion phyllis proteus venus|claire cortez redone vanquish venice|attire bandana camouflage casual costume costumes dispatch dressed dressing hoodie hoody 
mannequin mask masked masks nightdress outfit outfits scarf shirty sweatshirt uniform vest|correctly could've couldn couldn't couldnt deliberate didn't didnt 
gonnae hadn't heed might've outta par pretended should've wasn't wasnt wasted|count count's counted countess counting counts estimate estimated estimates exceed 
indicating minute miscounted ninepence number number's numbered recounted shortly tallies tally twice|cheap cheaper cheapest coupon coupons deals discount 
limited premium want wanting wants|barracks builders courtyard farmhouse hall's nursery's outbuildings workshop|assaults bravest courage coward cowardice 
cowardly cowards danger dangers hostile hostiles psycho targeted threat threatens threats|acronyms cbt cctv corp cqc cv cwtch dvt dwp gcs mp pnc tcp uplink|
ballard bullock busboy buster craig decker fella madame miller sexton|abandon abandoning booted buggy crash crashed crashes crashing disconnect disconnected 
downed launch launched launching loss refresh restart restarted restarting stuck|blanching creaking haunting meddling shaky shining strangulation upturned 
whispered|advising agencies appointeeship civil consultation consulted credentials investigative merit merits ombudsman qualifications supervised|apiece cleve 
crept descaler extensive fragment grainy lapse satisfactory speck stockpile|archbishop clay crimson crock dex jolt lac lancelot lancet lancets malc roper vail 
vic|crawl critter fergal fetch fetched fetches fetching fuzzy graze mottled|cardinal cross crosses crossing crossings resus|abbott banister bannister benedict 
cravat croydon jubilee landlady lozenge sinister|chipper crumb crumpet crunch crunched crunching ferocious fudge nibble nibbled nut nuts nutted nutting nutty 
peanut scoop whipper|clue cluedo clues cryptic discover discovered discovering discovers discovery hinting hints mystery reveal spectacle|cuckoo cuckoo's 
cuckooed cuckooing cunning immaculate revolting spiced swigging yanked|bottle bottle's bottles cans cup cuppa cups glass liquid pack water|abby betty bundy 
cassie catherine curie daphne dawn dinnae eileen elaine eleanor elizabeth elwyn grover gwen gwen's helen irene lassie laurel lily lippy lizzie margaret marie 
meg mrs nappy peggy piper sleigh sophia suzanne wilf|cruel cures cursed curses cursing|adopt affair alimony bail bailing breakup bridging compromise custody 
divorce divorced hardship marriage married mistress separating separation spouse|chop chopped chopping chops cut cuticle cutlery cuts cutting|aye da dae das den 
ey fi fr fu hay iz kay mha mil nan neb nee nowt ot sh shivery soho such sw ta wen ye yis|amina's barmaid's dai's freda's hamza's harri's hilda's ivan's kasia's 
kieran's lamisil mabel's nadia's nan's nana's nwosu's priya's ravi's rita's rozina's sanjay's tina's vera's yusuf's|adam's adams andrew andrew's bart choir 
damian's denver jersey lou lou's louis rogers|cosy coy dandy defy dozy flashy gal griff griffin gussie mushy picky rosy shady shandy sill wynn|bom dar dee doe 
ho hoe hue kat mo rim sayid|arthur's bairn's darren's gav's keith's kingston lodge lodger's morrisons neil's tomasz's vigil warden's|britches daughter's 
daughters dowry families household housewife hubby husband husband's husbands relative relatives sister sister's sisters twin twins widower widows wife wife's 
wifes wifey wives|clocking dayroom decorating decorator housework paintbox setup storeroom|audio audiology earphones echo echoes frequencies frequency headphone 
headphones lisp listener microphone radio radio's recorder recording recordings speaker speakers transmitter|alive dead deadly death deathbed deaths die died 
dies dying fatal immortal immortality killed lived lives mortality murdered severe severed suffered suicide survive survived survives surviving|boomer currents 
decade decades era faraday generation generations grownups legacy nineties nostalgic noughties old older seventies sixties thirties thirty twelve twenties|
deciding essential recommend recommendation recommendations recommended recommending review reviewed reviews suggestions|contracted declined discharged 
dismissed expired fired reassigned resign resignation resigned retired undersigned|accessed assisted carried confined deemed desired founded full hesitated 
ingested marked natured obtained owned parting preferred refined signposted spade vested|assist assisting defence defend defended defender defenders defending 
dribbling formation formidable guarding handling keepers passer rundown targeting targets|antiepileptic degenerate epidemic gertrude isolate isolated loperamide 
neanderthal thalidomide tox toxbase transdermal varicose vistamatic|adds copied copy delete deleted folder's log logging logs post profile requests share|backed 
confirm confirmation confirmed confirming confirms deliver delivered delivering delivers hinted legit safe tagged unmarked verdict verified verify|demanding 
monitor monitors screens|afterlife angel angels cult demon demonic demons devil devils exorcism ghosts lucifer occult phantom satan satanic souls spirit spirits 
summon summons voodoo|dental dentist dentist's gynecologist nurse nurse's nursed nurses nursing retainer surgeon surgeons surgeries|benefit benefits depend 
dependable depended dependent equivalent expendable heinous hesitation ideal incentive individual justify limitations physical plus reasonable sufficient 
sufficiently tendency voluntarily|acceptance addiction alone depressed depression experiencing feeling happiness hopelessness life life's living loneliness 
realizing rotting suffering trauma|depakote dermot disperse ebenezer erase folasade greek leaflet nietzsche nietzschean rosslare seminar strauss strife tamsin 
vestibule|absence avoided boarded break breaking cleared closed closing deserted dropping end ended ending ends failed fell felled fled imminent leaving lifted 
planned pushed rushed skipped stayed succeeded survivor sustained trapped went|approach approached attract attraction clingy creep crush desperate dodged drama 
dump dumped flirt flirting likes outgoing reject rejected rejecting rejection rejects shy swiped tinder turnout whatsapped|catastrophe collapsible destroy 
destroyed destroying destroys destruction destructive disastrous explode indestructible inflict invincible shalt|binoculars camera camera's cameras contacts 
detect detection detector detectors forensics infrared lens lenses monitoring periscope scanner scanners scanning screening sensor sensors tracking|client 
client's covid demo dev editor finder founder git program script scripts virtual|devoted endeavor impostor logged ted uninvited|accent alphabet dialect english 
grammar language languages pronounce pronounced spelling stutter|biography diary disappearance introduction introductions journal spoil spoiled spoiling spoils 
stories story|articulate coercive condescending conjunction dictionary gibberish informal obscure persona phrase phrases pretentious ridicule slanging verbal 
vocabulary|afterthought aspect basically basicly besides certain certainty completely comply contradict differ difference different differently directly 
elsewhere entirely equally essentially exceptionally extent importantly individually latter naturally necessarily nonetheless openly opposite others partly 
personally precisely prefect presently purely reasonably regarded relying remotely rightly sense simply specific specifically strictly tends whatnot|
accomplished accomplishment accomplishments achievement appreciation dignified dignity gratitude honor honorable honorary honoring honour honourable honours 
patriotic recognition victorious|bargy buffet burger burgers cater caterer catering cheeseburger cheeseburgers clientele corral dine diner dining luncheon 
mcdonald mcdonalds portion portions restaurant restaurants serve serves serving subway takeout wendy's wendys|admiral allies ally ambassador barricaded blockade 
cavalry coup delegation diplomacy diplomat diplomatic federation fortified patriot sovereign surrender territorial traitor treaty tyrant|act acted actor actress 
admission audition auditioning auditions backstage cast contestant directing director directors improv interview interviewed interviews musician performer 
rehearsal rehearsals rehearse rehearsed rehearsing roles singer starring theatrical|disappoint disappointed disappointing exciting guessed messed messing shock 
shocked shocking surprise surprised watched|admitted briefed certified copd disclose disclosed disclosure documented falsified filed matted modified|backbone 
discrimination equality oppressed oppression privilege privileged privileges|apron aprons cupboard dishcloth dishwasher dishwater dryer dryer's faucet foam 
foamed fridge kitchen kitchens laminator's laundromat lid refrigerator stove tupperware washer|bewitched coerced disobey disobeyed guarded imprisoned 
imprisonment lawd occupied passage passages raided recited resisted seize|ambushed ashes bury burying disposal dispose disposed dumpster halt stashed|anguish 
associated correctional defined designated distinct distinction distinctive distinctly distinguish distinguished illustrious labeled labelled originated pointed 
precise|disturb disturbance disturbed disturbing infamous murderous prank traumatic|boundary capitals divide divided division divisions representation 
represented representing thirds together|adm agm apache apaches bomber cadet cod cpr dnacpr gunfighter gunner mg mgs ops sarge soldier|bm bms bp dod ld leaver 
leavers mirage od reaper reeking uphold|beagle companions dog dog's doggie doggy dogs greyhound hounds husky kennels mix owners pit pits poodle pup puppies 
puppy shepherd shepherd's shepherds terrier|dome reconstruction rival stadium statue thunder thunderbolt turf|charity donate donated donating donation donations 
donor fund funding fundraiser funds referral sponsor sponsored sponsors|demise doolally gravely immense lively lobe overdid peculiar rattly refrain seldom 
stumble surpassed thrice|addict addicted addicts adhd coma crack crackhead dopamine dosing drug drugged drugs ecstasy epileptic heroin junkie junkies lucozade 
medicating serotonin superdrug tranquilizer vice|amounts antacid antacids chronic concentrate dos doses dosette extract gram grams ingredient marisol nic overdo 
potent ration substances|candy chocolate donut donuts doughnut doughnuts hershey icing nutella reese twix|downs ups|draft drafted pick picked pickin picks plays 
prospects scouting stacked wing|dramas endings hooked loved pacing plot scene scenes serenity|dread dreaded fretting fussed mopped rinsed softened straightened 
unwound|cape clothes clothing dress dresses gowns naked nude robe robes scarves shirt skirt skirts suit wear wearing wears wig wore worn|alcohol alcoholic booze 
chilled drink drinker drinking drinks drunk drunken drunks glassy hangover hungover intoxicated intoxication liquor liver sober sobriety vodka whiskey wine 
wines|baton cannon capabilities capability destroyer drone drones falcon laser lasers|drowsiness drowsy fatigue fog midst plagued sertraline sertralined stormy|
crude damp drier drying fluid hose lint piping plumbing pouring puddle puddles sandpaper sandpapered soaked soaking spill spilled spilling spills sutter wet 
wets wetting|boy boy's boys bro buddy dude dudes guy guys homo man mans|duly esther reeks solely swiftly unclear|amulet builds dung dungeon enchanted enchanting 
forge gather grind grinding guild loot manor mob monastery quest radiant raid scrolls shard slayer slot temples vendor|alfie beck dutchman frankenstein gestapo 
hustler kent ledger ludwig mitten restrung sanitiser wszystko zimmer|beige bleached browning coloring colouring dark darker darkest dirty dye dyed greying 
lining paint painted paints stained staining|deaf ear ear's eardrum earpiece earplug earplugs ears hearing hearings numb screaming tinnitus vocal|earlobe 
earring earrings pierced piercing piercings tattoo tattooed tattooist tattoos|appetite cravings curries dinner dinner's dinners droppings eat eating eats food 
foods groceries hungry lunches meal meals mealtimes pamper snack snacks stuffing|appealing dreadful ecstatic energetic excite frantic hypnotic promising 
refreshing wheezy|ah ahint anyhow aware backing bother check clarify correct correction edith find help helpful how noticed overlook point query refer refers 
thereof try twas tying|afraid camelot eerie feared fearful fearless fears feart fright frighten frightened frightening frightens scare scares tale|carrot 
carrots chickens crepe egg eggs greens hens olive olive's olives omelet omelettes potatoes smarties waffles|all anyway both could doesn't doesnt either however 
if ifs might nay neither neither's nor not otherwise right than then though thus unless whether which whichever would wouldn't|appointed candidate candidates 
chaired chairman commissioner elected establishment leader leaders leadership mayor national politician president presidential representative senator|atom 
beaker compound cooler critical dynamite element elements fusion lead radical reactor super|award bold booked contest defeated disqualified dominated eliminated 
feud final headline nominated nominations performed pressured rigged staged tied title winner winners withdrew won|arterial columbo doc eltroxin excalibur 
hyacinth nimbus rascal sage theophylline|adored cheeked cope curled embrace embraced feelings flattering gentle handsome satin|actors actresses beyonce bono 
celebrant celebrities celebrity comedian contestants cyrus ellen fame famous idol jonah madonna publicist singers tegan tegans|employ employed employer 
employment industry job jobcentre jobs keyworker occupation occupational pay pays profession salary treasurer volunteer volunteered volunteering volunteers 
worker workers workplace|caring committing coping determination discipline disciplined distract distracting encourage encouraged encouragement encouraging 
exhausting goals healthy motivated motivation overcome productive rewarding wellbeing wellness|advancing competitors endorse endorsement meet meets triumph|
applications apprentice architect artex astronaut chemistry construction contractor design designer designing electrician engineer engineered engineering 
engineers mechanic mechanics physicist physics programming tech technician technicians|cheering enjoy enjoyable enjoying enjoyment enjoys pleased pleases 
satisfy soothing|contractors enterprise enterprises environment network networks offices sector services stations studios|corrections distribute editing edits 
entries envelopes introduce parameters prize prizes quizzed ted's|alzheimer alzheimer's catastrophic cerebral claustrophobic deformed dementia diagnosis 
diagnostic disorder euthymic lupus malignant paralysis paralytic paralyzed phlebotomist phobia prosthetic stethoscope syndrome tracheostomy tremor|abducted 
casualties cease ceased crushed defect dissolved erased fate inflicted lost missing rallied recovered regained slung strung unsolved vanished|buccal burp 
charade errol errol's fib flit gargled gash pep sprout stir stridor|afore alto bello benefactor bonanza cairo chapatti ciao cisco confetti crete debutante dixie 
esi fare fei fiesta giro icu lino loco maestro mafia osei paolo picasso piccolo plato primo pronto sire solero spi stampede supervise troupe unescorted unto 
wholesale|dwelling estates home home's homes houses neighbor neighbors neighbour neighbour's neighbouring neighbours parks residents roofers shelters|americans 
armenian blacks caucasian descended descent ethnic fabian foreigners gypsies gypsy heritage hispanic immigrant immigrants immigration indians irish minority 
racial racism sicilian whites whitey|breach breached emergency evacuate evacuated evacuation evacuee scream sprayed tornado wimp|always constantly daily during 
eventually every everyday frequent frequently instantly lasting momentarily normally occasion occasional occasionally occasions often once rarely regularly 
repeatedly sometimes temporarily times usually|adaptation ancestor ancestors evolution evolve evolved gene genes genetic genetically genetics hybrid|certificate 
certificates examination examiner extracurricular graded optician placement|boundaries dictate dictated dictating dictation disregard distant excess excessive 
expel tolerate|action brutality duelling execute executed execution forced thrashed toughest|concept created creation creator earthly eternal eternity exist 
existed existence exists imaginary morpheus mystical particle particles space|disappointment expect expectations expected expecting expects predictable prepared 
surprises suspense unexpected unexpectedly unpredictable|constructive educate educated expertise intellect intellectual intelligence intelligent journalist 
studied|bounty bugged cheat cheated cheater cheating cheats exploit exploited forfeit glitch hack hacked hacker hacking punish punished punishing spawn 
undetectable|alight bright brighter brightest concentrated distorted exposure light lighted lighting lit photography reflective transparent|arson blowlamp 
boiler burner duster extinguisher extinguishers firelighter fireman firemen firepit frusemide furnace shaker sparkler sparklers stoker uncool ventilator|acute 
blind blinded blindfold blinding blindness brae dots eye eye's eyeball eyeballs eyed eyeing eyelid eyelids eyes eyesight eyewitness glasses goggles pointy pupil 
pupils stye vision|applaud applause beaut bouquet class classy conformed courteous decorated elegance elegant fabulous gentleman glitter sparkle|article 
assumptions bingo citation clarity conclusions context contusions describing details example examples explained explains explanation explanations following 
implications informed informs mentioning mentions references referring regard relevance replies said sources specifics suggested summary summat wiki|bankrupted 
derailed discouraged dumping failure failures flunked losses rebuild rebuilding|believed believing destined dwell faith faithfully fear hope hope's hoped 
hopeful hopeless hopelessly hopes optimism wishing worried worrying|actually checkmate credible demonstrate evidently fact facts false falsely happen horseshit 
incorrect irrelevant myth proof prove proven proves therefore truth truths untrue|excited fan fanned fanning fans psyched pumped series|bogey bunk burdock burt 
croup cubicle duffy farley feller mater putty skippy telly|bagged beloved demented famished fashed fayed holed hurled laid lashed pondered pottered rayed sank 
spat subdued trawled wedded|adopted brother brother's brothers cousin cousin's cousins dad dad's dada daddy daddy's dads family family's father father's fathers 
nephew nephew's nephews siblings son son's sons stepdad stepdad's uncle uncle's uncles|best centrepiece favorite favorites favourite favourites quality|feast|
carries farm farmer farmer's farmers farming farms fed feed feeding feeds milk milking milkman|bucks busts cowboys dynasty fellas franchise giants indy lodgers 
loins panthers racket titans vicks|coverage fence fences fencing grass paving sling sling's slinging yard|biological fertile fertility gender mutation organism 
reproduce reproduction sperm transfusion|contagious epilim fever feverish hayfever homesick infectious lumped mild sickness|bane dash dashing dodge dodging 
fiddle flashed flashes gapes jinx poke rumble snowball spike stun|beating beatings fight fighting fights fist fists fought punch punched punches punching slap 
slaps smash tae|blanched butchered crammed filleted greased gritted mildred mortified pasty pate plonked pureed ravishing stirred syringed|attendance 
championship championships deadline finals midterm playoffs prediction reschedule schedule scheduled schedules scheduling season seasons streak streaks 
undefeated|bucky cher finesse gnat grazed hurl mozzie serge trachy|appleby belle cinderella clem empress fiona juliet mademoiselle mare maureen|celebrate 
celebrated celebrates celebrating celebration ceremonial ceremonies decorations fairgrounds festival festivities firework fireworks parade procession 
remembrance tradition traditions|bugle callus cleopatra dracula fistula gazebo malaria mosquito obinna oramorph penelope polio sepsis zomorph|copying error 
errors fix fixes fixin fixing manually patch patched patches replace worked|aim ambush angling baxter carry carrying counter flan flank fury groundhog overthrow 
perked prone puck range roam rushes sandbag scout scoutmaster sentry sniper stealth trench|becket brimstone crystal flask sheldrake socket sockets wand|cocky 
flaw flawless flaws genuine subtle|bench calf dips dumbbell dumbell fitba flex flexed flexes gait quad ripped shrank splits squat stretch stretched stretcher 
stretching stride strop|attacked balled blasted bounced burst bursting cannonballed choke choked chokes chucked cornered fainted flinched kicked knocked lunged 
screamed shoved smacked spiked strapped stunned whacked|disasters drain drained draining drains drought dust earthquake earthquakes flood flooded flooding 
floods overflowing rupture sinking|afloat ample arise direction flow flowed flowing flows transition|cassette creed electronic flume genesis radial studio vinyl|
catch catching dive diver diving flapping floating fly flying helicopter jumpy kite landed landing lifeguard parachute passenger pilot surf surfer surfing 
turbulence|cardboard craft crafts cupboards empties foil foils hoard hoarded hoarders hoarding materials mats mill packs plastic pottery recycling shelf shelves 
staples stashing tins|binned folly hastings holly jeered lewis loch piccadilly posh quaint reckon rubbish sludge storey wanker whitney willie willnae willy|
aglet ankle ankles arm arm's bends bone's bones clasp elbow's elbows feet foot foot's footplates forearm forearms girdle head's heel knee's kneels knees leg 
leg's legged legless legs limbs neck neck's necks shoulder toes wrists|accord buick cadillac chevy civic corvette crank datix diesel dipstick engine fender ford 
gallon hauling hoods ignition intake jeep junkyard mustang oiled onboard petrol plymouth ramming sedan sleeper toyota tractor turbo wagon wagons|accra cave 
caves desert forest forests garden gardens greenhouse land moat mountain mountains outdoors playground prehistoric seed terrain tree trees village wilderness 
woods|buttering chopsticks fork forks mairead panes spoons tipping tongs|advent arthur calamity chiel forsaken godforsaken grenfell norse oblivion oyelaran 
pharaoh pilgrim realm resurrection reverend sacristan savior seer sol solemn solemnly solomon tartar wreath yggdrasil|absconded assured attached collateral 
compromised deed demanded endured exceeded exchanged filled forwarded fulfilled handled howled obliged opened parted passed persuaded proceeded prompted 
receives resolved resumed retrieve retrieved scoffed secured serviced snatched sought supplied tipped|alf cluck crabbit donkey donkeys duck ducked fowl goose 
gopher hare hen hoose ket lemming mink moose quack quagmire roo rooster squawk stork trot veal walrus|deke edgar frae frail frailty ruth stammer torment toxteth|
demob disguise faintest frankly hysteria ludicrous memo nutter pinpoint sensible susceptible undid|blond blonde blondes blondie brunette freckles ginger henna 
lice redhead|cargo carriers fleet freight freighter frontier hub merger port ports refitted ship ships shipyard transponder|academy alumni arthurs cadets campus 
classes classmates colleges departments fraternity freshers freshman freshmen grades professors school's schools senior seniors sophomore students|acquaintance 
befriender befriending boyfriend boyfriend's boyfriends buddies dating ex ex's friend friend's friends friendship friendships girlfriend girlfriend's 
girlfriends lonely loner mutual relationship relationships single unfriended|becker biff blowout butch frisk fritz goober gout hick hooch keats nicked schmuck 
schultz screech tim wagner wicker|antifreeze arctic freeze freezer freezes frost froze frozen ice iced melt melted melting melts pollen steaming|baddest crap 
crappy craps damn dear fucking goddam goddammit goddamn goddamned i'd lousy motherfucking ruined shame shit unwashed utter|abstract composite concepts contain 
contains conventional external functional functioning functions imagery object objects resourceful simplicity|despised dragged furious risked screwed spark 
sparked wreck wrecked wrecking|abide aide chaperone endure fester futile hesitate mankind manpower menace monstrous mutant regroup seek seeks|cinch coarse gage 
guarantor leery newport sparse steep stockade|admirable gallant gigantic impeccable staggered treacherous valiant|ball baseball basketball bowler bowling 
competitive course cricket curling field football game gaming golf golfing hockey netball paintball pinball play playing quake rugby soccer softball sport 
sporting sports tennis|bouncy bucking bulging gaping pelvic plughole pounding pumping shaft stringy stroking suction suctioned thrust thrusts|bootlace burgundy 
buttoned cloth clothed coat coat's coats comfortable embroidery fabric fashion fashionable fashioned flannel formal garment gown hat jacket leather leathered 
overcoat pants raincoat skirting surplus sweater tablecloth tailor tosh trilby trouser tumbler tunic vestry vogue waistcoat wardrobe|gate gate's gates gateshead 
gateway landfill overhead parapet ramp station tunnel tunnels|complexion gaze nervy portrait posture solitude stare staring|balm blend blender brand creams 
drugstore eyeliner foundation gel lash liner liners lipstick look makeover makeup mascara mesh natural oils pores product products underlay|favors favour 
favourable favours generous generously goodies grateful happy kindness noble quid wished|crusade divulge gentry keywork mending tribune|austria austrian belgium 
brits brussels danish denmark dutch emigrated europe european eurovision falklands france frances german germans germany holland poland swedish swiss 
switzerland|ghetto|chuckle gasps gently giggle giggled giggles giggling giggly glare groan groaned groaning groans grumbling patting pleasing rustling sensing 
sighing sighs sips sniffle sniffles snore teased teasing wink winked winks|african animal animals ape apes chimp chimps chiropodist dinosaur dinosaurs elephant 
elephants giraffe gorilla gorillas hippo hyena monkey monkeys poachers rhino zebra|banzai biafra biz eskimo felix gizmo hiro lemsip ngozi priyas pyjama rufus 
senokot sensu synchro tannoy|contemplate exquisite glazed glazing gleaming glimpse treachery tribute|froth frothing gloom gloomy kindling unwind|carvedilol 
glued granite pendant scarecrow staple|bobble crumble crummy gobble gobbled gobstopper halve hobnob kipper mash mush nutmeg pom scrabble|christians disciples 
divine fig god god's gods heavens mythology nrm scripture trinity worship worshipped worships|ark beasts boar cheetah crow elk goliath hawk helmet hound jaguar 
lion lionel lions panther ram raven|compelled compelling dearest dedicate dedication endless excellence excellency fortunate goodness gracefully greatest 
greatness inspiring invaluable joyful joyous lovable masterpiece memorable merciful positively powerful prosperous remarkable ruthless satisfaction satisfied 
satisfying speechless thorough tremendous truly|bellyache fybogel gooseflesh holloway mayhem mistletoe rosebud wharf|cackled cranky gouged gouging guzzler 
muddle muddles peddling shilling snarky snarling stump|back grab grabbed grabbing grabs moves pass passes receiving touches|admissions arts bachelors biologist 
collage college degree degrees diploma education faculty fellowship grad grading graduate graduated graduates graduating graduation majors masters professor 
school specialize student tenure tuition universities university|aisle aunt's auntie's brand's caravan's carers carols domestic's ernie's gran's granda's 
grandma's granny's lady's paige's rosie's van's winnie's|aged aging elderly eldest gramps grandad grandad's grandads grandbaby grandchild grandchildren 
grandchilds granddad granddad's granddaddy grandfather grandkids grandma grandpa grandparents grandson grandson's oldest overtired wilt|aldous's birtles calpols 
elevenses faeces fergus granules hyem junctures orestes reeves specimen specimens|barged bristle bugging bushes creeps gem grave graves graveside item items 
lantern potion relic slain timber tower towers urn ward ward's|absolute almost assure awfully considerable dearly desperately dreadfully extremely fondly 
genuinely greatly highly horribly incredibly kinda kindly merrily neatly notorious oddly overlooking plainly quite really remarkably ridiculous silly sincerely 
so's specially strangely surprising surprisingly terribly thoroughly totally unbelievably understatement unnoticed unusually utterly wholly willingly wonder 
yuck|adores blush blushing gent gestures greet greeted greetin greeting greetings greets grin grinning handshake hug hugging hugs hums kisses sightseeing smile 
smiled smiles smiley smileys smiling stares waves whimpering|abandoned betray betrayal betrayed betraying closure devastated devastating forgave forgiving grief 
grieve grieving heartbreak heartbroken misfortune misty remortgaged reunited riddance sacrificed tragic widowed|aimed aiming grip gripped gripper gripping grips 
sharp stick sticking sticks|blister blistered blistering blisters bruised bruising bump bumps clot clots cramp cramps groin hernia hurting nerves pain paine 
painful pains sore sores stinging stings swelling swells swollen thrashing tissue|club community duo founding group group's groupie groups joiner matchmakers 
members squaddie subs trio type variety|grew grow growing growled grown grows growth rise risen rises rising shortage|acquire guarantee guaranteed guarantees 
risk risking risks risky stake staked stakeout stakes upside|guest guests hosted hostess hosts hots housewives viewers|doonstairs eel eels fin flew flies frigid 
gull gulls loon mackerel nerys prawn prawns seagull swan tailed trout whale whales|ammo armory bayonet bore disarm fallout grenade grenades gunman gunpowder 
handgun hardcore mag maglock magnum penknife pistol revolver tac tactical|bauble bog brittle bunged dirt gutter manure mound mud muddy piled rag rot rusty 
septic shag sluice spence spittle spunk titch|aaa alert argh bah blah boom dang dud duh dum dummy err ha hah hee huh hurrah shh swoop tellin wa wad wah watt wha 
what whoa whoop whoopee whoops|begging haggled mugged pocketed rare robbed snagged unwanted|bare conditioner curl grooming hairbrush hairdresser hairdresser's 
hairdressers hairdressing hairdryer hairgrip hairspray hairwash lampshade loofah ponytail salon shampoo shampoo's straighten straighteners stylist wax weave|
awaken easter hallowed halloween supernatural vampire vampires zombie|cabbie caroline charlotte colin's collier dale davenport hamilton milton monroe petrie 
roscoe tyres wilton|dangle finger fingermark fingernail fingers fingertip fingertips hand hand's handed handing hands lefty pinky string thumb thumb's thumbing 
thumbs touch|dings handle handle's handles hitch hitching|bookkeeper caretaker doorman foreman handy handyman holder jester keeper letterman locker mailman 
opener postman protector walker|chaplin genie han hans himsel hitler jaegers kim marek stifler|airfield bairns budge commodore cornwall ferry fort gulf harbor 
harbour lairy langley pier pond poundland sydney|dangerous harm harmed harmful harming harmless harms lethality snuff snuffed spades warning|alfred bran damon 
eastenders fictional hark harold harry ned outcast patrick potter reek rick sherlock stark tinfoil twain|astray bundle deluxe expire godsend hassle inr os 
respite|bullies bullying edgy gays hate hated hateful hates hating hatred hippies homosexual homosexuals puffins stickers tolerant trolls|american asian 
australian british canadian canadians caribbean dingo englishman hawaii hawaiian indian jamaican jap kiwi mbeki mowi scottish welsh|ade's alec alec's alun's 
ann's ave baz's bea's bev's dee's deirdre's effs hca's isa's ot's pt's tam's ticker's trev's|headcount|buzz buzzed buzzing diaphragm dizziness dizzy funky 
headbang headwrap seizure seizures shaken tripping|heard hearst listens mumble mumbled mumbling silence silent sirens whisper whispers woken|bronwen cath 
christening cot derry dilys doth geraint gillian hath heath judith ned's percy shelly|boxer boxing braw champ fighter fighters heavyweight hogan judo junior 
karate knockout kung ninja rematch ryder wrestle wrestler wrestling|average height heights short shorter shortest shortness shorty tall taller tallest|blow 
blows broke fuck fucker hell settled suck sucked sucker sucks|chest chester chesty fitch gammy hem hems hubba manly|bethlehem cellar chamberlain churchill 
hagrid heir hepburn normandy raphael|armies army artillery barricade battlefield brotherhood cannons credits enemies enemy generals guardians heroes kills 
legion mercenary scouts snipers soldiers tactics tank tanks trenches troopers troops veterans warriors|baldrick bernard bogart dhillon elmer fletcher foster 
fowler foyer ger graham hester marshall mitt palmer pulitzer randall shiner stud teddy tucker|alcatraz bandit bunked bunker cloakroom crate escaped hatchet 
hellhole hid hide hideout intrude intruder intruders inxs lookout outhouse outpost ransom runaway spyhole|altair bombshell hijack hijacked hijacking pantomime 
scamp|agony bagging bend cm ere hinge peek pelvis plait rid ridden|he he'd he'll he's he've hes him himself his hisself|bat earned hit hits hitting outs strikes 
swing tap's taps threw toss tossed tossing walked|bored boredom hobbies hobby lurking obsessed obsessing obsession obsessive penpal|bubble hold holdall holding 
holdings holds ring ring's token unfold upward|hailer hall holler hollered hollering|adios conjure convent dias fiasco grande hombre horace lama luce ludo mache 
mas mia musa nitro papier prague que senco tense toa toro tra uno|chill corny dope gang gangsta hokey homeboy homie madman naebody's nigga niggas pimp swung tha 
thug|amish guiding gump hippie hoist honk honking honks honky jist redneck|cooper cowboy gangster hood hoodlum martin rocky sheriff|hoover hoovered hoovering 
plumber steamer steamy wells|docker hop hopped hopper hopping nipper pollock python|bizarre crazy creeping creepy freak freaked freaking freaky horrified 
horrifying horror horrors imagined nightmare nightmares scared scarier scaring scarred scary shrunk terrified terrifying uncanny uncomfortable uneasy unpicked 
unsettling weirder weirdest weirdo|accommodations booking bookings hospitality pantry pub sitter's theaters theatre|attracted attractive girly grill hot hotter 
hottest hottie liking seduced sexiest sexy smooth|fiver hour hourlies hourly hours minutes overnight|amuse badger bear birdsong creature darlings dragon dragons 
elves gromits heron howl howls lear nightingale otter owl owls panda reindeer roar roaring roars sloth sworn weasel werewolf werewolves wolf wolfed wolves zoo|
cheery grumbled grumbles hearse huff huffs huffy lumpy scoffs trough|human humane humanitarian humanity humans nature sanctuary species unnatural|amused 
amusement amusing brilliance funnier funniest funny hilarious hilarity humor humorous humour humoured imitate imitating novelty overusing witty|awols coombs 
dears gents hos hoss hun huns pals thurs warn warns|arranging blaring chasing cram echoing figuring frigging gushing huddle hurrying hustling phoning quicker 
whooping|garages grout hazards hydrants lead's litter pipes plumber's plumbers pumps sprinkler tubs waterworks|blasphemy contradiction crucified crucify 
damnation deeds gospel hypocrisy hypocrite hypocritical penance repent sacred salvation sanctity sin sinful sinned sinner sinners sins testament unorthodox|ache 
aches antidote aripiprazole atropine backache bisoprolol cardiac clonazepam dydramol gabapentin ibuprofen lorazepam migraine naloxone olanzapine omeprazole 
remedy sedate sinus sudocrem temazepam tramadol trazodone ulcer ulcers|combined comparison consists description differences homage identical identified naming 
originally partial referred resemblance similar sorts variation|anti build cc'd cd commend declan dire divvent engage eve forgiven fountain gp hotshot ignite 
miscount nerf op orb passive pro purge refresher spick supports sustain toxic toxicity tracer tribunal vi viable|delusion delusions hallucinating hallucination 
hallucinations hypnosis hypnotist illusion illusions intuition invisible lucid matrix mirrors paranormal possessed seclusion sensory subconscious visions|
demeanour imbecile ironic irony mister nobel phony retardant rodded|absorb immune immunity poison poisoned poisoner poisoning poisonous poisons strong stronger 
strongest weak weakened weaker weakest weakness weaknesses|autism autistic implies imply implying impotent literally mean means|amateur amateurs amazed amazing 
amazingly astonishing astounding effort imaging impress impressed impressive improvise incredible ingenious insane nifty perfectly slick technical unbelievable 
unpick|approx approximate arithmetic calculator decimal fraction inadequate intervals irregular mileage perimeter precision quadrant quadruple trivial|above 
additional below consideration cover covered covers edit expand has include included includes including introduced provide provided via|active advances balances 
cycle decline increasing increasingly issues movement progress reducing reform remain stability|appearances determine highlight highlights indicate indicates 
indication matches performances points qualify record records results scores showed|ceramic factories factory industrial manufacture manufactured manufacturer 
manufacturing supplier|calculations constant continuous convention einstein indefinitely infinite infinity mathematical matter operations operator operators 
prime probability probable quantum singularity theoretically universe wolfram zonal|across bottom centre closer directions facing infront inverness left midway 
proximity row section sections side sides sideways spot wherever|aristocrat billionaire breed estate inherit inheritance inherited inherits millionaire 
millionaires nobility rich richer riches richest richter successor wealth wealthy|arched chute clawing crutch crutches fracture fractures fragile injure injures 
kneecap limping recover recovering recovery spine splint tendon|abuse conscience cruelty forgive forgiveness forgives guilt immoral innocence innocent misuse 
moral morality morally morals nuisance punishment remorse remorseful resentment responsibility torture tortured|aggravated aneurysm apostrophes attentive 
bothers emphasis escalated inconsiderate inconvenience insensitive intentional irritated obedient possessive prerogative retitration sardonic stents swearing 
verbally|built floored inspection interior rebuilt replacing steed stripped suspension welded|architectural architecture auditorium building facilities facility 
gymnasium harvard institute institution institutions laboratory motorcade museum pyramid|aggressive bullied bully childish cunt dislike disliked immature insult 
insulted insulting insults intolerable loser mature mocked mockery mocking obnoxious pathetic petty ranted shithead tolerated trash unprovoked|comfortably 
dangerously deeply endlessly experienced extreme fistful inevitably insanely intensely intimately mildly ominous painfully physically reckoning simultaneously 
underestimate underestimated|accountant accounting asset bankruptcy borrow borrowed borrowing borrows broker credit debt debts equity finance finances financing 
interest interests invest invested investing investment investments investor investors leverage loan loans mortgage portfolio securities stimulus stocks|agency 
applying associate associates audit clients contractor's firms freelance gig gigs hire hired hires hiring intern interns internship interviewing major 
professional professionally professionals resume unprofessional|aversion distraction distractions gunning intervention rations urgency violence|curiosity 
describe described fascinated fascinating fascination imaginative interesting intrigue intrigued intriguing|adversary armageddon hostilities invade invaded 
invading invasion liberated liberation massacre outnumbered peaceable peaceful peacefully regime siege surrendered truce war warfare wars wartime|classified 
identification identifying incident incidents inquiries inspect inspected inspecting investigate investigated investigating investigation investigations 
investigator investigators markings officials suspicions witnesses|accommodate accompanied attend attending conventions customary fest gesture invitation 
invitations inviting meeting meetings|abraham eden elijah hassan ibrahim iman ira isaiah jeremiah jerusalem kam kris laden messiah mitzvah yale|irresponsible|
anselm couldnae dove ezra hadnae hasnae isnae lim omen roots wasnae wypil|allergy blackburn blister's cheekbone dermatitis eczema glands infected infection 
ingrown itch itches itching itchy lump lumps pimple pox psoriasis rash spots underwire wart|dan dnt dyke havin j jen jez jo keen kev putz suresh wannabe yasmin|
hawkins jacob jar luke merrick sully wright|america atlantic australia bahamas britain canada continent continental england fiji hemisphere islands jamaica 
mainland origin pacific singapore taiwan thailand tristan usa zealand|administrator assistant assistants colleague congressman coordinator councilman department 
deputy desk inspector janitor manager office officer principal secretary supervisor|jaw jaw's jaws|ah've bitten crazier darned elsie gethin heddiw herr hind 
iawn jekyll lin makin oversee polk pry sleazy smidge swore tash tickly wedi whodunnit wild|jerome|bracelet bracelet's bracelets jewellers jewellery jewelry 
jewels necklace nylon nylons rosary|crackle dim jing jingle jive motown pauline pop shake singin|broadway casablanca depart departed departing departure 
downfall dreamcatcher ernest faraway godfather goonie gotham hill hollywood jodie jude julie marge memento movie panned romeo rouse sequel shawshank tangled 
thriller twilight walt willow willows|add adding admin comm denied est heist ignited invite invited invites join joined joining joins name named nickname open 
rejoin request requesting session sign summoned tag user vouch|holmes jabbed jamas jan jay jeffing jimbo joe joey john johnnys johns jonathan jose joseph josh 
joshua joss mike sam sammy sams samuel samuels|aspirate aspirations beginning breakthrough describes experimental inspiration inspire journey path path's paths 
understudy yearning|assault assaulted beatrice defendant humiliate humiliation judge judge's judged judgement judges judging judgment jury unwitnessed|calliper 
fez icebox jukebox karaoke madhouse tune|bungee catches cliff cliffs drop escape escapes escaping falls jump jumped jumping jumps leap leaps skies slips|
cellmate confessional detective inmate jeopardize jeopardy juries juror juror's jurors saul|baboon balboa bamboo buckaroo doggone gaun kang kangaroo plankton 
pongo simba tiger whippet zumba|amnesty hurricane katrina oil precinct|cohen dave jack jer joan jockey jon jons kane keith kemp kerry mikey neil presley|ayo bai 
bombay brung chun emeka gong hakuna hoi jin kahuna kai kenya kwan kyoto lang liang mahjong ming nae nana okinawa picu priya shanghai tai tung wan yan yang yin 
yin's yuan|cartridge crowbar dartboard doorknob key keyboard keyhole keying keypad keyring keys plasterboard pliers screwdriver spacer typewriter wrench|brat 
brats child kid kiddie kiddies kiddo monster nanny parental parenting strict toddler toddler's toddlers|executioner hangman hitman homicide kill killer killers 
killing killings manslaughter martyr murder murderer murderers murdering murders noose survivors vigilante|classroom headteacher kindergarten nativity nursery 
quilt quilting recess schoolteacher sewing teacher teachers|bangles chap's chaps cots crumpets duchess elevens errands flecks gibbons grits gutters kippers 
lozenges mils mits mitts musketeers pegs plough's prams slags tacks tatters wellies wetherspoons winnies zigzags|cat cat's cathy cats claws coon garfield guinea 
kitten kittens kitty meow sesame siamese|aint dam damned even gotta hed knew know must ole realized spent tellt thats too wits you'd you've|chuckles fiery 
fluttering grunts knock knocks laughs leads mumbles nod nodded nods noises shug sneaks snug speaks talks unconscious waits watches whimpers wonders|chan cheng 
cheung china chinaman chinatown chinese heng hong kong korea korean koreans main mains ping pinged pong seoul sub tong vietnamese|cane canes cha che cho dees 
hades la ma mae nite toe vie|barefoot boots boxers converse cordial cuff cuffs flats fob's heel's heels jean jean's jeans joggers kicks lace laces lacs lends 
plaid polo sandals shoe shoe's shoes skates slip's sneakers sole soles straps these wristband wristbands|bent knitted knot knotted ladle latch sterling wrinkled|
alas alun bev dea iou isa jed lam nat neal seth tam tosin urdu|airpods alarms blinds bulb bulbs cables cords firelighters fob lamp lamped lamppost lampposts 
lamps lightbulb lightbulbs lights nest panels plug plug's plugs shutters switches window's wires wiring|adjacent alley bridge castle clive clive's clubhouse 
demolished demolition hillside landmark monument recreation temple view|caution jacks lap laps lapsed podium relay rodeo|basil broccoli cauliflower chili 
delicacy dish dishes garlic goulash grease ketchup lasagne mayo mayonnaise microwaved mosaic mustard noodles pane pepper peppers queasiness raw rice salami 
sardines saucepan soup spaghetti spicy spuds tofu tuna vinegar waltzers|alarm delays early forecast headed late lateness noon timing timings unannounced|cheered 
chuckled fart farted hummed jokes laugh laughed laughing laughter pun react reacting|caged darwin endanger endangered endangering hammock lawnmower slingshot|
cabin frown growling growls lay laying lays leaves moods relaxing rests rubs sat sits snores stays tulsa|hype leak leaked leaking leaks releases releasing rumor 
rumors rumour rumours|beginner instruct instruction instructions learn learned learning learns learnt memorised memorize memorized method methods proofread tool|
bled enter gathered led listening raised rand shout stepped stood turned|discretion ethical ethics forbid forbidden freely illegal illegally legal legally 
licence license licensed own owns plaintiff rights unethical upheld|apollo col cpa dignitas lan lpa monte tibet tunde|aaron albert alexander barman bishop 
capone chancellor colin desmond donovan dorian douglas gabriel gilbert hector leon lester moore norman pierre robert roman vinci zurich|educational instructed 
instructor instructors lessons taught teach teaches teaching tutor tutoring|basic challenges difficulties difficulty experimenting hardest improve improved 
improvement improving level levels placing positive|admit admits admitting confess confessed confessing confession confessions fool guilty liar liars lie lied 
lies lying rebel regret regrets regretted truthful truthfully|asda kerb lancaster lidl nocte|adult care financial financially grownup lifelong lifestyle 
tragically|ashtray bic bong bongos bowls cigar cigars kit lighter lighter's lighters menthol nicotine pipe stash tobacco vape vapes vaping|aled amber bloom 
blossom clump cynthia dandelion iris lila lilac magnolia orchid orchids petunia violet|accordion auto automatic automobile aux backseat car cars convertible 
drivers headlights hummer limo limousine manual rev soar stereo sticker transmission transmissions windscreen windshield|divert indistinct initiate lark ling 
linger looser settling slate slates teg valproate wretch|biting burping cheeking kiss kissed kisser kissing lick licked lip lips lisping mouthing retching 
rubbed rubbing sensitive soft tease tongue tongue's tongues touching wincing|binders category collection collections content contents editors followers ideas 
journals list lists notes pages photographs plots posts sorting subject subjects tags videos|earn livelihood managing paycheck quit quitting raise 
responsibilities unemployed unemployment vacation work working|blank display displayed displays load loaded loading loads zoom|branch broad headquarters inside 
located location locations operated place refused spread under underway|handcuffs lock lock's lockable lockbox lockdown locked locker's lockers locket locking 
locks locksmith locksmith's lockup padlock padlocked safer safest secure security tape unsafe|algebra construct equation experiment ideation irrational logic 
logical math mathematics maths notion notions paradox principle problem properties simulation solution solutions solve solvent solves solving theoretical|
conversion entire farther half halfway halved heightened inches length lengths long longed longer longest longing mile periodically seconds shortened|array 
flipchart loop looped loops premises|addison addisons ambrose avon bren brethren connor darren edward edwards eugene febrile gail loren lucille senile siren 
virgil warren|armpit deodorant floss gauze germ germs glove hygiene indigestion lotion moisturised mutilated ointment porcelain repulsive snot stains sticky 
sweats tissues tweezers underarm vaseline|cos lourdes mantel queens tudors vanquished versailles|glide leanne lowe mdt offie rem|acapulco adieu amigo amigos 
argos baja buenos clare gringo hayes lao lemo loos lucja milo paedo pesos|carver cedar cutter firewood graft grater grinder lumber mills shovel shovels springs|
flo hyde lupe luscious runny stint|carvery limerick lyrics manuscript poem poems poet poetry poets rhyme rhymes sentences shakespeare|beast ben billings blitzed 
campbell cobb cutler dalton dbs decoy grabber julio lynch mack manning mccoy murray nnamdi's odell peyton quarterback receiver ridley secondary snag stiff tate 
touchdown vernon wilson wody yards|madness ritual rituals sacrificing sanity unaccompanied|agamemnon charm charming glassing magic magical magically magician 
spelled witch witchcraft witches wizard|haul hauled imprint letter mail mailed mailing napkin package packages penned sends shipment shipped shipping|hoot 
majestic majesty nobles regal roared stray|bulged defective eject exploded gasping incompetence incompetent malfunction obstruction sabotage scorched|asbo 
bermuda bijou bimbo biro bongo bozo chidi dana elba enya footspa freddo hola hondo hugo hula juan jumbo limbo llama macho mambo mano maraca matata mojo muesli 
pablo rizlas sambuca samosa tarzan|administer administered citizen citizens labor labour labours mandate payer raising voluntary|acrylic brush brushed brushes 
brushing chalk crochet crocheted decorate lavender manicure nails painter painters painting polish polishing smudge smudged|bouncers frat jock's manny manny's 
picket walkout|amount approximately depending dozen dozens enough fewer figures higher highest hundred hundreds least less lot lots lowest majority many million 
millions most numerous only per percent plenty quantity quarterly roughly thousand thousands tons total uneven zero|antonio biros caesar caesarean carlo cicero 
della diego dominique fatima fete francisco franco luau marcello marco marguerite marquis martini michelangelo othello otto palm pedro physio physio's rio 
romano salvador tombola trellis vasile zorro|baldy ivor ivory mari mari's|adultery arrangement attachment bridal bride bridegroom bridesmaid bridesmaids 
ceremony chastity commitment companionship couples elope engaged engagement faithful fiance fiancee groom honeymoon infidelity love loves lust marital marriages 
marries marry marrying matrimony newlyweds partner partners plans proposal proposals propose proposing remarried romance romantic threesome unfaithful unmarried 
vow vowed vows wedding wedding's weddings wholesome|christopher leonard leonardo marlon ower starr steve suitor superstar trevor|bead bonfire candle candlelight 
candles candlestick frosty marshmallow popsicle pumpkin|benjamin calvin daniel david elvis eric franklin frederick freeman george glover godson idris joel 
johnnie marc marvin robinson ron stephen swindler tarry turner tyler tyrone watson|massa masses mina|abe's adam alden alder brent dames fred garth humber ken 
lee leech mat matron matt mot mr peter reed sawyer seder senor stepson tom tommy travis usher victor vin wes|lad lad's lads leeds mate mate's mates pregabs|
alison brandon buffy charles charley christy clyde crick davy ell emerson evans fraser gale garret gibson glen gregory hale harris harrison hudson james jameson 
jefferson johnson kelvin leary lyndon mardy mason matthew maxwell mullen murphy nelly nelson rely russell samson shaun sidney smith wayne wesley|blooming dried 
duvet elderflower flower flowered flowers garland leaf marrow marsh mayflower poplar prune prunes pruning rosemary sycamore|albuquerque carpark coyote ditch 
lawrence meadow meadows oak|altitude capacity centimeters gauge kilometers lengthways measure measured measurements measures measuring meter meters metre metres 
millimeter radius unit units volume|awards badge badges honors medal medals nationals rank ranks ribbon ribbons spartan trials trophies|buddhist emptiness 
enlightenment meditating meditation mindful mindfulness oneself purity recite reincarnation spiritual zen|arrangements chills duet harp humming jazz lullaby 
melody recital strings|burial buried casket cenotaph coffin coffins cremated dreary eulogy funeral funerals gravestones headstone holiness inquest memorial 
mourn mourning obituaries obituary plaque retied tomb tombstone tombstones|awareness cynical delusional karma mentality nameless rant ranting selfish selfless 
unfair|amhp bravo deceit merci mere queried queued revoir rue saluted vi's|drago mesa moe nato samurai taen tokyo vega wilko yen|deep deeper deepest enlighten 
enlightened epiphany eventuality metaphor philosopher philosophical philosophy poe poetic proving socrates testimony visionary|ballpark bates batting beckett 
bunting catcher closers dodger dodgers fielding gant hitter inning innings lineup mets ninth pitch pitched pitcher pitching righty sac saunders shea slumped sox 
triple|chung kofi kofi's mark mick pon shank shawn shaz sheik|barbarian bearer drwy'r dwarf elder elf groggy hobbit midget midgets thirtieth twelfth twelver|
armley arsenal bale banter barcelona captaincy cheeky crest dagenham dane draws everton fixtures footballer gerard hart hazard injured jove lambert liverpool 
loaned madrid martial milan mls muller pace pacey rated rhyl santos scouse screamer stoke striker sunderland united volley wigan|developed future invent 
invented inventing invention inventions inventor millennium practical world'll|instinct instincts lobbing mimicking plotting pretending scouring shrieking 
stalking twiddling vanquishing whilst|adeola castor diva eisiau gloria greta helena kezia laura lilo llanelli lorna lotus lucia maria minerva neela prima rita 
romero rosa senora serena sofia steri tigrinya tori vera|curb darcy digger minivan panto tramp trunk wheeler winch|clozaril jackpot lifeless luck luckiest 
luckily lucky miracle miracles unlucky xray|goodbyes heart heart's heartfelt hearts joyce onions sentiments sob sobs sorrow sorrows tears|aphrodite cabaret 
missus queen's stepmum trina|archie asher brooklyn carl charlie christie chuck clark dennis derek friedman hank hankies hanks hanky hardy heather henry jake 
jason jeff jeremy jerry jesse jim jimmy josie kyle marbly mitch mitchell newt nick oliver pete sander spencer terry vinny walter|moan moaned moaning moans 
rubble shivering|abscond cox cpn cpn's domain haddock haywire hotline internet modecate net netflix peer provider provider's router throttled|asbestos cement 
concrete laminated marble mold mould mouldy plaster plasters plasticky stapled structural|ballerina canvas glamour gloss hersel mona polaroid senna viola|
knights krays monk monks mortals|anniversary annual consecutive date dates gradually itinerary month month's monthlies monthly months permanent permanently 
preliminary prior summer summers vacations weekends weekly weeks year year's yearly years|bathroom bathrooms bathtub dumps flush flushes flushing mop pisses 
plumb poo pooed poop pooped potty restroom shits shitting sink sink's sinks slob sponge stench stool toilet toileted toilets tub tub's wipe wipes|africa arabia 
argentina brazil colombia colombian colonial conquer egypt eritrea gambia ghana haiti homeland imca india mediterranean morocco nepali nigeria pakistan portugal 
saddam's siberia somali somalia syria uganda|autopsy cemetery coroner corpse corpses cremating crematorium hanged hospice morbid morgue mortuary postmortem|baby 
kinder mam mam's mama mamma mammy mams mom momma mommy moms mother mother's mothers mum mum's mums niece niece's nieces|avalanche boulevard carriage carriageway 
detour grid highway hills merge minibus motorway rail railway road roundabout track tram tramlines trams viaduct|barf chew chewable chewed chewing chews chewy 
chow chowder chowdhury dip mouth mouthed mouthful mouthfuls slurred slurring tum|chimney hosepipe knob moss mow mowed mower yield|bun buns choccy fondant muffin 
muffins muffy munching popeye puppet|inc instance limit max minimum multi nimal rapid unlimited|baz beg bez dnr gaz hangar hut kev's lowa mach mun nomad rvi sen 
slag tranq|aerobics athlete athletic body body's boxercise calves cardio curls exercise exercises exercising exhaustion fitness gains glute gym harness jacked 
leaning lift lifting lifts limb muscle muscles muscular pilates pushups steroid steroids strength stretches swole tiptoe treadmill vascular workout yoga|
alhamdulillah allah beheaded fasting halal hijab imam mecca mosque muhammad muslim muslims quran religion religious shalom|gaffer grizzly muck muzzle muzzled 
pellet pellets pew spray tubigrip|general nac sitter stall|ban banned ignored moderators remove removed removing reported ruled rules violate violated violating 
violation|airlock ballistic ballistics bomb bombs bulldozer canister canisters detonate detonated detonation detonator drum explodes exploding explosion 
explosions explosive explosives firepower forces kamikaze missile missiles mortar munitions napalm nuclear nuke nukes rocket shrapnel spitfire swarm swat 
typhoon uranium warhead warheads|chattering communicate communicating dialogue interact listeners narrator speak speaking talk talked talker talking tone voice 
voices|barbarians inhabitants invaders natives orleans pilgrims pyramids refugees samaritans savages slaves tribal tribe tribes villagers villages westerns|
dispatcher explorer gps nav navigation navigator photocopier signalman|alabama alaska arkansas brogan confederate dakota delaware georgia governor hillbilly 
kansas kentucky lincoln maryland massachusetts michigan mississippi missouri montana montgomery nebraska nevada ohio porch prairie springfield syracuse 
washington wichita wisconsin wyoming|assistance belongs extras fill help's helper helping helpings helpline helps lazy need needed needs|assailant defenseless 
hazardous negligence protect protected protecting protective protects reckless resisting safety tasered|barn bred buffalo bull carcass cattle cow cows deer goat 
goats herd hogs hors horse horses livestock moo mooth mooth's neighed pasture pastures sheep slaughter slaughtered stables thoroughbred|confer dork geek geeks 
nerd nerds peers|clumps corns flora gardener grazing harvest lilies moulted nettle nettles oaks pest petals plant plant's plum plums repotting seedlings seeds 
succulents|emerged maintained new newly prefilled weary|adeyemi erica erika jube julian kasia maya monica niagara sheila vindaloo|chucky cooley ghastly givin 
gob goofy jollof kirsty knicker leroy lordy namesake nicky pippin ploy shindig tiffany wacky|chink cracker emoji negro negroes nigger niggers racist slang slurs|
heid moor nile ore pole poles polly vine|ass boobies butt buttocks butts gals hetty's hooters nips pleats tit tits|anybody anyone anyone's anyones everybody 
everybody's everyone everyone's everyones fellows me nobody nobody'd nobody's who'll who've whoever whoever's youve|frothy holden lend nil nonce privy withheld|
anne gen kin lyin manic ness norma olu premier|bite bites cheek cheeks faces flossed hinges lashes mouths noses nostril nostrils throat throats|arriving 
encountered encounters heading hidden hiding nearby notice notices recognizes revealing secs sneak sneaked sneaking wandered wandering|anniversaries anthology 
author authors chapter chapters comic comics deadwood literary novel novels omnibus readers writer writers|cmht dols hca hon mane ml nul rite rut tut twa wor|
coherent efter incoherent nutcase tendencies twit verge|afternoon afternoons alarm's evening evenings morning mornings night's nightly nights o'clock o'clocks 
whitlow whitlow's|absconsion coercion commandment commandments condemn declaration forcing objection objections oppose opposing property proposition rule|
analysis analyze analyzed analyzing assess assessed assessment characteristics convey evaluation examined importance impression insight observation observations 
observe observed observer observing perspective presentation|consequent diff homing obtunded ought rigid squaring threshold utmost|april august autumn calendar 
december february impatient january july march november october september spring|dodgy jailer obey offence offender offenders stole wasting|cardiff clause draw 
drew fined flagged goal goalie halftime interfered interference looked offside overtime penal penalty questionable ref referee refereeing scored scoring 
suspended tripped|abel allo ama's chang chi etoh hallo hiya ike itu kiki mal mao miu neo ni okoro tao tendai yoyo|abilene alamo austin baltimore bayou chicago 
dallas houston miami milwaukee oklahoma ola omaha sacramento san tampa utah yankee|distance oncall perth route routes zone zones|aha ahem careful cough dammit 
darn darning ews gasp gees geez gripe gulp har heck heh hm hmm hush jeez lolly oh oof ooh oohs oops psst says shrug shush shushed sigh sorry uds ugh um umm 
understands well whew why'd woe wuss yap yrs|armored briefing commanded commanding compartment deploy deployed deployment detachment duty grunt hostage hostages 
operate operating operation operational operatives personnel reinforcements|aed against allow allowing asist detest favor impose imposed limits necessary 
opposed opposition provides providing supported supporting|dipping lateral licking mating nasal oral saliva swallow swallowed swallowing swallows|order ordering 
orderly orders reservation reservations served|activities activity collective cooperate cooperating cooperative gathering leisure organised organized organizing 
plaiting revolving rigoring sessions|bariatric mummy's mummys orphan orphanage orphanages orphans|conquered cyprus flagpole globe greece greeks italy lisbon 
naples ottoman romania romanian romans rome spain terraces vatican|air's duffel forenoon outer tent tents tush weather weatherman|bashed crybaby entitled harass 
harassed harassing harassment livid loathe outburst outrage outraged remand sane threaten|bang behind clint double down down's leading onward over quarter reach 
til up|airm airms cooled cooling duct dyson grounding heater heating heating's idle overheated overheats pressure radiator thermal thermostat vacuum vent 
ventilated ventilation vents|abroad asia detain embassy imported international japan overseas passport passports visa|bankrupt compensation contract contracts 
damages extortion filing liability liable owe owed owes refund refunded repaid repay seized settlement|clams coconuts crab crabs dolphins gill lobster lobsters 
octopus oyster oysters puffers salmon seafood seaweed shrimp snail snails tenderness wings worm worming worms|milosz's packet packet's packets scram|bronco 
bumbag cain carson castro chico claus coney crio dante hurdler lacey marlin martinez omar padre pence perry rennie rodriguez santiago setter tiki|bandage 
bandaged bandages compressions forensic heaving painkiller painkillers painless paramedic paramedic's paramedics suffocate suffocating unharmed|asleep bedtime 
bliss goodnight goodnights insomnia nap napped napping naps night nightgown nightie nocturnal pajama relaxation sleep sleepers sleepier sleepin sleeping 
sleepless sleeps sleepy slept snooping snooze snoozing thoughts wake wakes waking woke yawning|barbados boca bodega cartel cuba cuban filipino guatemala 
guerrillas havana honolulu manila mexico nicaragua paco panama paso peru philippines pta puerto samosas tahiti|fuss fussy gag gags pansies pansy sassy sissy|
caps fingerprints handprint handprints letters mark's markers marks notepaper papers print printed printing printouts prints rebooking sheet sheet's stamp 
stamps taped tapes thumbprint|convert divider force induction junction line parallel theta twine|briefcase concierge envelope parcel parcels perforated postal 
receipt receipts teller|car's commute drive driven driver drives driveway driving drove getaway intersection park parked parking tailgated towpath trolley truck 
van vehicle|compete competing competition contests developing events initiative involve involves organize participate participating participation project 
projects promoting|ballroom dance danced dancer dancers dances dancing homecoming nightclub parties party partying prom sleepover sorority|fulfill fulfilling 
loving passion passionate passionately passions poised willingness|begs hob pal's pat pat's pats patsy swear swears sweary toot touchy|florist pasadena patio 
picnic theater|essence framing layer layers pattern patterns|bark barked barker barking barks barky chihuahua clawed hosp mutt paw pawel paws pooch pooh rat 
squirrel squirrels tigger vicious woof|banner chrome directory disable extension icon itv logo mac menu menus microsoft native pc pcso programs rooted screen 
screenplay setting shortcut shrine specs vista wallpaper windows windowsill|grate juicy lure lured maple pear pearce pearl pearls petal soy|contempt madly pedes 
pedestal virtue virtues|fingernails pad pads peeking peel peeled peeler peelers peeling pinch pinkie thrush|bitty crayon elementary handwriting marker nib paper 
paperboy paperclip pen pencil pencils pens rewriting whiteboard|anthrax antibiotic antibiotics bacteria contaminated herpes hygienist kleenex norovirus outbreak 
pandemic penicillin pulmonary radiology saline sanitarium sterile syphilis|anders are aren aren't arent em folks men's one's ones people people's peoples 
persons peters some their theirs theirself them them's themselves they they're they've theyre those were weren weren't whom|appreciate appreciated appreciates 
approve awesome badass cool coolest envious epi excellent fantastic glad godspeed good great neat nice nicely nicer nicest okayed outstanding perfect perfected 
props sick sweet wonderful|cycles discharge period periods semen|allowed appeals consent consented covert detained enforce guidelines permission permit permits 
permitted possession private privately prohibited public restricted restriction restrictions restrictive restrictor|clarence dulcimer dusk ecg milord omega 
perspex radox scrubbed vortex|bowl bowline cucumber incense mushroom mushrooms paraquat pestle pineapple|canine howling leash pet pets petting scratching|
nystatin nytol phenytoin rhian rhiannon's statin statins zopiclone|cellphone dial dialed handset handsets landline payphone phone phone's phoned phones phoney 
ringer ringing tele telegram telephone telephoned telephones unrecordable voicemail voicemails|authentic batch clam clammy cough's crave dill gogh grub herbal 
marisol's marisols marmalade mouthwash phq sour sundae sweetwater|alligator alligators aquarium armadillo axolotl cactus caterpillar cobra flamingo galileo leo 
oscar pelican picard reptile rog scorpion scuba snake toad tortoise tropical turtle turtles|background caption captions crop detail document enhance enhanced 
framed images inscription photo photograph photographed photographic photos pic pics picture pictured pictures resolution shopped unprompted|bacon beef chicken 
hamster hamster's hotdog lamb lambs loaf pig pig's piggy piglet pigs rabbit rabbiting rabbits sausages|babbling bellowing edging flicked flicks harding hobbling 
humping paddling panting pilfering piling pinching poking popping pressuring smacking spanked spanking spitting spluttering sucking swinging twisting whacking|
conkers dock docks flap flaps haystacks paddles pinches pinpricks pip pips plank|ale beer beers bookie bookies chug cork fermenting galway jug keg lager malt 
pappy peg pint pints scotch sherbet sherry sunita whisk whisky yeast|anger angry bailed bitter blame blamed blames blaming consolation excused fault faults 
faulty frustrating humiliated humiliating pissed pity rage upsetting|dab dabbed dabber drip dripped drippin dripping drips ganja herb mangy mellow molly nitrous 
pj posse skunk spliff swatter thc tippex wick|doodle drawing drawings exhibit exhibition exhibits paintings plaits sculpture sketch sketchbook sketches slides|
acres development developments dysentery fields gardening landscaping plantation planted planting|arcade brink button buttons campaign checkpoint console 
controls coop cooped feature features host hosting knack lag mode platform press server servers viewer xbox|album albums countdown download downloaded intro 
memories playlist premiere sync theme videotape|alright alrighty anytime cheer cheers deal hello hey hi hooray howdy i'll likewise ok okay pleasure pleasures 
shucks sir surer swell thanks thankyou ty whoo woo worries yay yw|berserk bls boyo dom ect plov pls xl|booby darling dib dibber flatter gurgling gurgly hamper 
plump pushy twigged|pod pods tube tubed tubes|express expresses font landscape layout lines outline pointing spaces square squares symbols underlined|astronomy 
atomic atoms beam comet dense earth flue helium hydrogen jupiter magnitude mantle mercury meteor molecular nebula neptune oxygen phenomena pluto plutonium polar 
primitive radiation volcano|advocate communities conservative controversial farce ideals individuals influence liberal political politically politics principles 
social socially society|builder clone generator hex java module polytunnel quartz render silicon stable|obscene poked poof quahog scampi slime squaw squawking 
tick underwired|balloon balloons balls bobbles bubblegum bubbles bunks cushions farts mints nappies poppers pops rubbers|belfast biscuit biscuits blanch bowels 
breakfast breakfasts brunch buttercup celery cereal cholesterol crockery eggcup eggnog indulge marmite oat oatmeal oats pancake plantain porridge pudding 
puddings sainsburys scones shortbread spinach toast waffle weetabix yoghurt yoghurts yogurt|aa asses dts juz lax louse missy nms nos nosy pos unsteady|
daydreaming daydreams deception dream dreamed dreamer dreaming dreams dreamt fantasies fantasize fantasy fiction futures imagine imagining possibilities 
premonition prophecy realistic realities reality revelation scenarios theories theory twist|backpack bag bag's bags carts goods handbags luggage merchandise 
napkins pocketbook pocketing pockets postie postie's purse purses satchel shopping stocking suitcase suitcases target wallet wallets|bicycle bike bike's bikes 
bollards bridges fairbanks freeway highways lanes motorcycles pedestrian pedestrians potholes roadblock roadblocks roads streetcar traffic trucks vehicles|
capital corrupt corruption domestic economic economy policies poorer poverty rates slave slaved slavery slum welfare|coaching conditioning develop flexible 
mastered picking practice practiced practices practicing practise practised practising stiffness technique techniques training varsity|awakened christ merry 
pray prayed prayer prayers praying rest rested|predicament preparation preparations stubborn|derogatory feisty feminist homophobic identities lesbian lesbians 
offensive prejudice prejudiced|fee fees fines free paid prepay purchase scam scammed scams ticket tickets tickety vouchers|buildings crops museums preserve 
preserved resources survival world's|finn isabel madge nebuliser prestatyn rach rivastigmine zuzanna|bagel cheddar cheese chip chippy chips crackers crumbs 
dough fondue meatball meatballs pickle pickled pickles pie popcorn pretzel pretzels sandwich sandwiches spreads topping|asshole classmate courtesy dickhead 
douche embarrass embarrassed embarrasses embarrassing embarrassment jackass obscenities pissant prick pricked pricking pricks scum scumbag scumbags twat twatted|
bonnie coddle disney disneyland fairies fairy ponies princes princess princesses|allowance beneficiary dismiss dues pension pensioner priors regent renew 
renewal renounce retain retiring withholding|booster miner mining prix vault|anatomy colonoscopy complications dilated incision induce infirmary latex mammogram 
precautions procedure procedures puncture surgical triage|making organic produce producer producers produces producing production productions|bargaining 
commodity dealings distributor exploitation greed money money's monopoly payroll profit profitable profits prosperity royalties shillings takeover|acid 
amphetamine aspirin benzos calamine carmine cocaine codeine detoxed dosage dose dosed fentanyl fentanyls heroine insulin josephine ketamine kratom lidocaine 
melatonin meth methadone meths methylphenidate milligrams mirtazapine morphine narcaned narcotics nitrofurantoin opiates opium overdose overdosed overdoses 
pills pregabalin prescribed prescriber prescribing promethazine propranolol quetiapine quetiepine ritalin valium|cladding cutters drill drilled drilling glue 
hammer hammering hammers magnet metallic prongs scissors screws shatter slicer splinter steel tools welding|curves dimension dimensions model models proportion 
proportions shape shaped shapes symmetrical transform transformation transformed|concern naive potential projected prospective reliable unreliable|acts chant 
chanting crowd demonstration demonstrations disrupt marched marches marching pledge protest protesters protesting riot rioting riots shouted shouting yell 
yelled yelling|access grant grants lig oath providence writ|bodily butting buttock crotch flaring gagging inappropriate mast padding pap patted pru prude 
shoving sloppy ting|counseling counselling counsellor counselor counselors malpractice pathology psych psyche psychiatric psychiatrist psychiatrists psychiatry 
psychologist psychologist's psychology psychosis psychotic schizophrenia schizophrenic therapist therapy|anal cock cocks cum dick dickens dickie dicks dildo 
dong freud jerking locum molested pegged penetrated penis prostate pubic scrotum testicle testicles wang|bubbled bud chuffed gunky high's piped puff puffed 
puffing puffs puffy smothered snored|avenger destiny exotic gamma guardian halo nightfall perk perks pulse pulses titan tomas|curry hash jooked phoebe punjab 
punjabi|ensuite friar gigolo impolite literal puree residual stale suffix|barrier push pusher pushing rush rushing stack stacking turnstile|checker checkers 
crossword crosswords cube cubes maze puzzle puzzles quizmaster riddle riddles sudoku|cannae cherished ducking paddle paddled quail tailing|cents coins digits 
dime dimes dollar doubled fiftieth fifty halves nickel nickels pennies penny puts quarters|actual assumed clarified confused confusing corrected craziest 
evident happened incidentally meant mis misguided mistake mistaken puzzled questioned spotted suspicion typo|concerning dull fiddling lightly murmuring nodding 
notting quiet quietly reassuring silently snib softly turns|constitutes decree quota singular|astride biker chase chased chaser chases cruiser cyclist motorbike 
motorcycle outrun pursuit race raced racer racers races racetrack racing rally rider scooter|coal coals engines fuel gas gasket generators motor motors 
radiators radios reactors rods rover tricyclics|bugger cocked cocksucker crag juvenile loony maggot narky peck pecker peckish puny ragged raggedy raked rugged 
slew slimy slit sluggish stopcock stung vulgar|chilling chilly cloudy dusting dusty rain rained raines raining rains rainy storms sunbathed|bickering bubbly 
chickenshit chuntering dazzling dialled gibbering grasp jabbering nattering rake rambling rattling sark staggering sulked sumner trembling|gear gears hunters 
karts ranger ranger's rangers riders trainer trainer's trainers|adequate advance amongst beyond expanding foremost furthermore greater handful intensive lesser 
rapidly reaching spastics strongly tended thrive ton uses vital vitals|calculate calculated data distribution equal equals factor factors formula multiply 
numbers percentage rate ratio stat statistically statistics stats values|abba abdi abdul abdullahi adjei ajar bertha gandhi guru houdini jumba langar mar maru 
pergola philip pillar pmva ramipril rao ravi sacrum sanjay sayonara thapa velotab verapamil|drops efforts fleeing fleming flinches fling follows footsteps 
forming glance grimes hears hides keeps leans paces presses pretends pulls pushes reaches remains reveals runs scans screams shakes shivered shouts steps stops 
tries yells|bernie bush dowd eisenhower hilary jfk nixon presidency presidents reagan republican roosevelt sanders speech speeches toupee trump|axel bumper 
caddy drag footplate frame frame's front grille lean leaned leant lowered lug mocktail mount mounted oval rear saddle spare stance|defense defenses defensive 
foul fouled intercepted offense rebound saft steal steals threes waive waived|ago beaten beginnings due finally forever forthcoming forty hereafter lately 
latest mayday nowadays ongoing recent recently recollection relive someday sometime soon sooner|banish banished colossal corrupted covenant dissolve lordship 
payback purging reclaim redemption removal retribution swamped trampled vengeance|acrid avenge convict grim intervene lonesome maniac maniacs reconsider triad|
alliance allied clan corps crew crewe crews domination fleeting recruit recruited recruiting recruits squad squads|balance balanced duration impact increase 
increased increases margin maximum reduce reduced reduction|explicit invalid re redirected refereed undone|casing clumsy convulsing interrupt interrupted 
interrupting interruption interruptions nonverbal reflex reflexes shuffle shuffling temporal unresponsive|advise beware bypass deserve deserved deserves 
effective evil evils justice lesson refuse refuses revenge tough tougher|enema intubate regina tampon unclean urethra vagina vaginal vagus|association consumer 
label label's labels lobby organization regulation regulations restrictors|arches impulses larches reins rites shins|barely butties compared comparing 
considerably depends easily exclusively fairly far flatly formerly fully generally hardly heavily hyper largely lessen likeliest lowly mainly measly mostly 
nearly noticeably overly practically primarily regular relatively severely significant somewhat substantial tend typically virtually widely wildly|feel med 
miraculous relief relieve relieved strain strengthen|eight eighteen eighteenth eighth eighties eighty eleven fifteen fifth five fives four fours fourteen fourth 
nine nineteen ninety seven sevens seventeen seventh seventy six sixteen sixth sixtieth sixty steven ten tens tenth thirteen three three's twenty twos|bygones 
byker byron byw checkup flashbacks forget forgotten hereby meanwhile remember remembered remembers remind reminded reminder reminding reminds snip vallies 
warnings|advancement alendronate carnations chronology eccentric extraordinary florence influential renaissance|apartment apartments basement condo evicted 
homeless hostel house housing landlord landlord's lease lodging loft lounge mansion motel municipal occupy realtor rent rental rented renting rents residence 
residency residential secluded shack shelter tenancy tenant tenants|again close closes descend does doesn doesnae had happening happens immediately promptly 
quickly remained repeating repeats sudden suddenly|recall recalled recalls report reporting reports|attila charter countrymen empire imperial imperials outlaw 
rebellion reign renegade repressed republic|academic anthropology biology dissertation experiments expert experts knowledge prof quiz research researching 
scholar science scientific scientist scientists studies thesis|anyplace local locals minors nationwide outsider outsiders resident resident's someplace|cistern 
emory move relocate resort spa spig terrace|answering approaches approaching chatted comments conversation conversations eager examine messages nettled prompts 
readings reads reply respond responding responds response responses signs writes|adaeze backup disc disk disks files folder install installation installed paste 
registry reprogrammed residue resp restore rom sever shutdown stored terminal undo upgrade virus|addition advanced assigned committed contained demonstrated 
determined ensure extend formed inserted minuted occurred pulled repeated replaced repositioned result resulting subsequent|acknowledge acknowledgements 
agitation degrading habit habits neglect neglecting refeeding remembering retention routine|commit commits documentation entrusted maintain outlook persistent 
pretext prompt redundancy resolve return rewrite rewritten safeguarding safeguards|alignment backward backwards crossroads dismount hovering intercept 
interstate maneuver maneuvers outward pull pulling reverse reversed shift shifts turn|bonus bribed commence devotion generosity mattered neglected reward 
rewarded rewards schemes score|cradle doyle ferrules floyd folk glenys goading golly hodge maverick pike rhys rouses whitby woodward|bogus chilblains duds dukes 
fawkes hicks jamies pinheads poms rennies rickets slams slats squits whacks wheals|ammunition armed barrels bras brass bullets caliber darts firearms gun's 
gunmen guns irons magazine magazines mags militia outlaws pews pistols rifles shooters sonar suppress tacs weapons|adele alice amy bryn candid canny carey carol 
charmed connie corrie curtsey daisy debbie dolly femi's gilly groyne kelly lilly lucy maggie mavis nancy riley rochelle ross roxy sally scarlet sookie stacey|
fang fangs goodbye needn rip ripe ripper ripple rips skull|aphrodisiac apnoea carbamazepine carotid cataract digoxin eucalyptus germoloids glucotabs haematology 
haloperidol lansoprazole mole moles myasthenia oesophagus parasite polypharmacy risperidone thyroid|apixaban blotto bologna casanova cecil gonzo grazie lambrini 
llandudno opera pea petechiae pinocchio riviera stella vimto wisteria|barber's roast roasted|automated cabot lego machine machine's machines microchip mimed 
programmed prototype robot robots talbot|barney benny bill billie billy bobby bowie danny donny eddy gaby gary gavin harvey johnny kenny larry lenny pam patty 
randy robin rodney sonny stanley timothy trey woody|board downright piece roll rollcall rolled roller rollers rolling rolls rolly|fay frank franks fred's 
idris's ken's louie louise macbeth pauls rob ron's stan stan's|attic bed bed's bedding bedpans bedroom bedrooms beds bedside blanket cabinet carpet chairs couch 
cozy curtains dresser furniture ikea indoor indoors mattress outlet pillow pillow's pillowcase pillows room room's rooms rug rugs sofa sofa's sofas|crowned 
dorothy folic marian marianne noel rose roses ruby|hypo overslept rotate rotated rotation stage stages|aldous aloud awning beaming bides clattering delicate 
fettle fuming motions retract rousable roused touched|beatles cashmere fanny king king's kings prince queen royal royalty throne tranmere|blokes greggs rucksack 
runt sid slack swansea sykes|armstrong chess emperor napoleon pentagon poirot ruler victorian|awol blunder bub chap dink earl hog hogg lieu neebody pow rang 
ruckus rung whiz wong|annexe budapest deported dystonia gdansk geneva hungarian jag kilo norway norwegian pavlova petrov priyanka refugee russia russian 
russians sarajevo swede sweden vienna vietnam zoltan|jock mock rammed rattled rattles sack sacked sacks stiffer tack turd|blissful comfort comforted comforting 
depressing despair emotion emotional emotionally emotions farewell farewells feels happier heartache joy joy's joys matters miserable misery sad saddest sadness 
sentiment sobbing tearful tearing teary tragedy unhappy|ahoy ashore barge boat boat's boating boats cruise docking hull iceberg jetty keeled lifeboat lifeboats 
narrowboat naval offshore overboard pirates rudder sail sailboat sailed sailing sailor sailors sails seaman shipman submarine submarines sunk titanic trawlers 
vessel vessels voyage watership wreckage yacht|entourage marketing markets sales|drags insurance insured maintenance repair repaired repairs replacement 
replacements salvage|babs's baileys bob's carer's donna's fay's gogh's gordon's grace's hangman's harold's hen's ian's jan's janet's jay's jo's joan's john's 
johnny's jug's kenny's kim's leroy's maggie's malky's marge's marley's mary's merrick's mick's omar's patrick's paul's paula's pauline's phil's porter's roe's 
rowan's roy's samuel's shanice's shirley's terry's tibbles's trevor's|carves depths digging gravel lava quarry raft ravine rocks ruins sand sands sandy stone 
stones|abigail aunty's beth bridewell carolyn deborah delilah donna doris emmerdale erin ethel gossip grace hanna harriet jane janine jasmine jenna jewel kath 
katharine katherine kathy liaison linda liza lora lori lynn martha morgan sarah shan shan't shanice sharon sylvia tammy wilma|alien atmosphere hubble lunar mars 
martian miles milky moon nasa planet planets probe radar satellite satellites saturn sightings sky star stars telescope|aliens bifocals brambles debris 
footprints gravity holograms magnets martians moons rigors rockets saucers thrusters|did didn didnae forgot gotten guesses hadnt i've isn it'll may missed saw 
seeing seen showing supposed telling that'd that'll there'll will yours|baroness barred beetroot enclosed quarrel rodent scald scalded scalds vermin vole|accuse 
affairs assurance blackmail blackmailed blackmailing bribery delegate fraud fraudster integrity scandal watergate|bullseye cripple faint jab knuckle knuckles 
scarper scarpered scarpering shin stile stiles|cologne dinesh freshly moist odor perfume perfumes scat scent scented smell smelled smelling smells smelly stank 
stink stinky sweaty|girl girl's girlie her hers herself lady schoolgirl she she'd she'll she's shes|drooping droops hotch moping rubber scooping scrubbing 
smouldering spit splash squirt squirted squirting squirts tubing tugging whipping|adjunct bash brute caff casper commode flock haystack holdup jiffy mingle prn 
rspca savile scoundrel slade straitjacket|bricked clippings cracked cracks hing pieces ripping sanded scrap scrape scraping scrapping scraps|changed checked 
dispatched issue notified notify posted reassured recheck screened tracked unavailable uncovered update|bubbling extravagant fancies ledge plonker plunge sap 
scrooge slumber spilt strand stumpy tief toodle triumphant unleash|boxed card cardie cards chipped countersigned marking scratched scratches sealed stocked 
unopened unused|aboard packed sats seat seated seating seats sit sitting strip|agent agents detectives missionary secret secretaries secretive secretly secrets 
spies spy|acupuncture adrenaline anaesthetic anesthesia anesthetic epilepsy heartbeat hemorrhage hospitalized inject injected injecting injection injections 
medically organ organs outpatient sedated sedation sedative sedative's sedatives sensational solitary|arrears itself nothing noticing odd seem seemed seemingly 
seems shrugged strange strangest watching weird wondered|appearance attention beautician facetime instagram modeling pageant photographer photographers 
portraits pose posed poses posing selfie superficial|arrests chiefs convicts council council's governments marshals mayors ministers officers organisation 
organizations pensioners policemen politicians prisoners representatives senators traitors trustees villains|absurd careless complimentary conceited conceivable 
countless delirious dubious enthusiasm enthusiastic insignificant irresistible meaningful meaningless perceived perceptive pointless pompous preposterous 
prestigious redundant relentless senseless sincere sophisticated tedious thoughtful unimportant unnecessary useless virtuous|birthday birthdays carnival 
christmas decoration festive gift gifts presents santa sentimental souvenir souvenirs valentine vending xmas|agatha amna ana angina anna ashen bara barmaid dora 
femi gala hera ian karen mara moira nun ora sahara samantha sari sera susan tiara|aristocrats bosses colleagues duties elders lords maid maids prns raises 
servant servants|frames pair pairs set sets table tables|after before briefly closest couple currently each few first immediate initially last lasts multiple 
one previous remainder remaining secondly several third till two until various|aroused bondage erotic essex eunuch fetish frisky horny kinked kinky naughty 
nudity orgy perv pervert perverted perverts porn porno pornographic pornography sexual sexuality sexually smut spank|peak peaks peaky phat shaggy|appalling 
ashamed bashful despise disgrace disgraced disgraceful malicious outrageous outrageously pessary prudence sarnie shameful shameless|addressed based beamed 
conclude concluded contributed converted dedicated distributed elicited embedded enquired established expressed fancied found granted incorporated plaited 
presented promote recognized revisited shared spreading subjected|bald bangs barber barbers barbershop beard bearded comb curly facial groomed hair haircut 
hairdo hairs hairy shave shaved shaven shaver shaving stubble taft waxed|bib cobwebs grain hoarse rags shed shed's wool|busting galore shell shelled shelling 
shells|buff damage heal healed healer healing mercy revive shield shields strike taunted|bronze crown diamond gold golden goldie platinum prestige shiny silver 
trophy|broadband compression fax faxed fibre gan pirate shedload shitload speeds|beads blankets castanets gloves jumpers knit knitting knots mittens pajamas 
pyjamas quilts shoelace shoelaces slippers snatches sock socks stockings sweaters trunks yarn|fliers hughie ray's rays shore shores|appeal minor plea require 
rightfully should shouldn shouldn't shouldnt suffice|abc audience audiences broadcast broadcasting cable cartoon cartoons channel channels comedy emmy episodes 
film filming films games movies presenting programme ratings show shows showtime television tv viewing|behave beryl daze dazed elm frenzy fuzz gobsmacked haze 
lodger mangle ogre remover shrewd shriek skelp strangler stricken swift sylhet twig wheeze yorker zack|bye calm demands flee leave shut shuts shutting stop 
worry|afflicted clover sickle|attach conceal concealed lower primary round rounds scope sight sights|autograph autographs signature signature's signatures 
signer's signing signor|coz nova sim sims simulator solo tempo|cosmos iwona menopausal signora sinatra viva|envy jealous jealousy singles|bottled brandy cider 
cocoa cognac cola decanted dram drank foe gin liquorice malted margarita margaritas mocha persuade pour poured pours puke rum rummy saloon sip sipping tasting 
tequila toffee tonic|aired airing birdhouse breaktime canceled canceling cancelled catchphrase dinnertime episode finale rehouse renewed sitcom unkind venture|
aft big bigger biggest enormous giant huge large larger largest massive medium pound pounds scale scaled scales size sized sizes small smaller smallest tiny 
weigh weighed weighing weighs|boulder climb climbed climbing downhill endurance fall hike hiking jog jogging marathon ran run runner runners running ski skid 
skiing skimping skis sprinted stamina trail trails|cosmetic cosmetics notch skin skin's skinful skinned skinner skins skint|app chat chatting chatty kitkat 
messenger ms noticeboard pings siri skype snapchat swipe tapping texting users vodafone webcam whatsapp wifi|choking elbow elbowed flinch headbutt headbutted 
headbutting jabbing kicking knocking necking slapped slapping smack takedown taping|donegal dug dydy filth grimm havoc lone rabid reap slay|bottoms combs 
cufflinks fleece hats helmets jackets leggings overalls plains sequins shirt's shirts shorts sleeve sleeves suites suits sunglasses tee tights tops trend 
trousers tshirts uniforms wigs|bit isn't little low much negative negatives overall partially plain slight slightest slightly unusual usual very way|downstream 
podcast slipstream stream streaming streams youtube|afterward becoming beforehand breaks doing finish finishing harder keeping manage manages passing preparing 
skip skips slowly start starting stopped stopping|attaboy babe babes bitchy booty chad milady seduce sexist slut sluts slutty whore whores|edge grounded pinned 
roped sawing shattered shred shreds slam smashed smashing withstand wrestled|bailey bell bradford burke burton calvin's charleston dooley edison gordon hutch 
newton philadelphia princeton richardson scottie smithfield trenton|cyril flattery gloat glut smug snob|chapped flipped nicking snap snapped snapping snappy 
snaps webbing|allergic allergies coughed coughing coughs hemorrhaging puking sneeze sneezed sneezes sneezing snorted vomit vomited vomiting wheezing|anthony 
biggie drake grammy harlem jaunty meek ramon rapper schoolboy snoop vince|icy snow snowballs snowed snowing snowman snows winter winter's winterbourne winters|
bawled blew bummed cried felt hurts phew reacted sobbed startled swindled tear triggered weep weeping|bloated burps cardi choc cleated constipated constipation 
dairy dehydrated dehydration diabetes diabetic diarrhea diarrhoea diet dietician dietitian fasted fiber glucose heartburn lactose laxative laxatives nauseous 
sodium|brash glory gut guts gutted legend legends solace|civilized condemned courageous decency decisive illegitimate imperative injustice mandatory merely 
persuasion persuasive powerless provocative quo reluctant righteous righteousness slogan solidarity|anyways ding figure insisted insisting jest knowing notre 
reason sake sakes scold somebody somebody's somehow someone someone's something's there's theres thinking's youse|anthem chorus goosebumps intermission musical 
rewind ringtone sing singing sings song songs sung tales|flyer harpreet ligs makers sordid|earful loud louder loudest loudly loudspeaker mute noise noisy 
quieter quietest radio'd sound sounded sounding sounds|grans maw sod soothed sow sowed|brazilian cantonese foreign foreigner interpreter interpreter's italian 
japanese latin lingual mandarin mexican mexicans orient oriental portuguese spanish|bait buzzard crocodile dolphin fish fisher fisherman fishermen fishes 
fishing fishy goldfish jellyfish kingfisher reef seal seals shark sharks sparrow squid vulture|chaplain clinical defib dr lamictal medic medics pacemaker 
patient physician practitioner radiographer specialist specialists|beauties beautiful beautifully bellyful delight delighted delightful fancy fretful glamorous 
gleeful glorious gobful gorgeous graceful gracious groovy hearty lovely magnificent marvellous marvelous perfection phenomenal pleasant pleasantly plentiful 
pretty purdy rendezvous smoothly solid spectacular splendid stunning suitable superb terrific wept wicked wonderfully|afford budget carefree cost costing costly 
costs demand disposable expense expenses expensive expiry luxury necessity save saves saving savings spend spender spending spends used waste|ants bats cages 
creatures goblins maggots measles minions monsters mummies mutants predators rabies rats skulls slugs snakes spider spider's spiders zombies|circle circled 
circles circular detangled geometry microscope scribble scribbled spiral squared symbol triangle untangled|alternate altogether combination compatible connected 
dominant renal separate separated separates split splitting swap switch switched switching|amnesia dozed ghost haunt haunted shiver shivers shook skeleton 
skeletons spook spooked spooks spooky tranquil|broken clenched concussion dislocated dived fractured hurt injuries injuring injury kneed kneeing kneel limped 
nosebleed ruptured scratch slipped sprain sprained sting strained swelled|coaster frisbee handheld jasper kirby myrtle peach peachy pebble pebbledash rubik's 
sonic sphere sprite starboard tangle timon twister|abed archer char cordy csi dexter gav macfarlane mulder serial simpson squalor syndicate toby trek truman 
watchman|chirping grunting hump nipped owing snoring snuggle squeak squeaking squeaks squeaky squeal squealing squeals squeezing tickle tickled tickles whisker 
whispering|bloodshot bruise bruises gruesome scar scars stab stabbed stabbing stabs strangle strangled violent violently wounded wounds|administration 
administrative compliance guard lieutenant prisoner staff staffed staffing stafford superintendent|backside ceiling door door's doorbell doors doorway 
downstairs downstairs's elevator elevators floor floors hallway ladder roof's roofer rooftop stair staircase stairlift stairs stairway stairwell upstairs wall 
walls|cogwheel colt feather foal hock hoof hooves horn horns horseback pegasus pony racehorse rattle squire stallion unicorn|bar bars grounds halls heads 
shoulders stand stands|bawling butterflies butterfly capricorn crawled crawling dragonfly mermaid petrified starling|eaten famine hunger lent malnourished meat 
slaughterhouse starvation starve starved starving veg vegan vegetarian|machinery stationery transport transported transporter transporting|concentrating 
distracted dramatic focused hailing intensity mood overwhelming paced steady steadying stinking|accordance adrift brake braked brakes breakaway carousel chariot 
cruising dent dents drift drifted drifting handbrake livery pavement pedal pedals plow ride rides riding rode seatbelt shifting sled sledging slush steer 
steered steering swerved tire tires tow towed traction tug turning tyre wheel wheeled wheelie wheels|bows bumping chapping chuckling descending jabs stepping 
swings|anchor baggage caper captain croaky dipper flaky flier keel keeler kirk roon rower skipper steward stewardess takeoff|cling communication communications 
compromising courting excruciating fidelity impulsive interrogate manipulate manipulated manipulating manipulation manipulative nagging receptive spontaneous 
stimulate stimulating testify testifying ultimatum|chalky creases crooked cuffed drawstring lined pinched sew sewed sewn stitch stitched stitching style styles 
stylish tacky topped wrist zipped|abseil abu kidney stoma|amazon cart checkout costco depot ebay goodwill haribo mall malls marketplace mart online retail sears 
shop shops store stores supermarket warehouse|aberdare adore dearie deline esteem esteemed estranged fae stag stow thine|friendly lorries lover lovers stranger 
stranger's strangers|almonds apple apples banana bananas berries berry blackberries blueberries blueberry cinnamon flavor flavors fruit fruits gingerbread grape 
grapefruit grapes juice lemonade lemons lime lollipop melon melons oranges peaches pomegranate primroses raisin raisins root rooting smoothie strawberries 
strawberry watermelon|anxiety anxious calmed calmly dozing exhausted fainting flu headache headaches irritable mood's moody nerve nervous relaxed resting 
shaking stress stressed stressful sweating symptom tired tiredness weepy|braided forged jaundiced manhandled muddled necked striking|eased hung slid span stroke 
stroked strokes trod whipped wobble|discourage excuses forgets forgetting frustrated frustration losing panic patience priorities problems realise realised 
realize realizes relate retitrating struggle struggled struggling suffer suffers trying|assignment assignments courses coursework curriculum exam examining 
exams guidance homework lecture lectures lunch paperwork schooling semester study studying task tasks thinking trainee worksheet write writing|brainwashed 
brimming dumb dumber dumbest goof idiot idiotic idiots ignorance ignorant lame moron morons pritt retard retarded stupid stupidest stupidity tiresome|bias 
consistent critic criticism criticize criticizing critics disagreement fanatic feedback objective objectively opinion opinions overrated reviewing standards 
subjectively|subtitles text texted texts translate translated translates translating translation translator|assholes bastards cocksuckers freaks fuckers 
motherfuckers suckers they'd they'll yourselves|alarmed apprehended apprehensive capful clouted depraved deprived deranged diminished disguised diverted hosed 
intended liked muttered overshared reckoned sneered steadied sufficed undecided unfounded unspeakable|deadheaded rehab suicidal suicides|argy beirut bengali 
beulah buchanan camel camels caravan dubai hogmanay mair mutiny ramadan sultan veil|aloe aqua aroma bleach breeze coco creme lemon sun sunburn sunburnt suncream 
tanning vivian|aurora clouds darkness daylight eclipse foggy glow glowing lighthouse lightning moonlight nightshift nighttime panorama rainbow shadow shadows 
shadowy shine skylight sparky spotlight starlight sundown sunil sunken sunlight sunny sunrise sunset sunshine suntan tealight tealights umbrella|coincidence 
conspiracy horoscopes leprechaun lottery odds predicted prophecies psychic superstition superstitious|abusive control controlling dysfunctional support 
supportive|surge|aerial air antenna balcony canopy ground roof roofing shutter sighting surround surrounded vertical window|alibi anonymous confidential 
confidentiality expose informant monitored narc paranoia paranoid privacy reputation smuggled sneaky stalk stalked stalker suspect suspected suspects suspicious 
trust trusted trusting trusts trustworthy trusty|clerk crook crooks felon fingerprint snitch swab swabs undercover|bay clash ddim dsh ffion nip scrub shines 
sway tb ticker|challenge challenged defeat elimination lose loses outcome screw screwing strategy sweep sweeps tactic unstoppable victory win winning wins|
basket blake boogie brooch brook brooks bulls bust butler buzzer chandler cleveland delinquent derrick dirk dribble dribbles dudley duke dunk dwight ewing flop 
granger hoops hustle jamal jamal's kwame kwame's lakers memphis nash nets okafor parker parson parson's parsons pierce shove simmons spur spurs swept tobias 
wade|blackie swifty swine|archery bolt brawling combat crossbow hollow hollowed knight parry spear speared spears sword swords swordsman weapon|abused behaved 
compassion compassionate condolences denise fairmile heartless helpless psychopath sympathetic sympathies sympathize sympathy victim|calcium homicidal leeches 
needles pill syringe|clutter fills filter graphics memory obs tab tabs tracks tunes vines|daffy fizzy flapjack scoot sprinkle taffy twinkle|ahead along at extra 
give gives got helped intend just keep next on onto part proceeding second semi step take takes taking there took towards|abilities acting arthritic casting 
focus focusing hardworking impressions master perform performing skill skilled skilling skills talents|angus boa canary claw gall gator grotesque gruffalo 
macrame noah possum predator prey raccoon rattlesnake rex spar tame|clear clearer clears coral gorge lorraine's pale tan tanner|agnes amelia amira angelica 
ariel ava cannula cassandra goddess las lass lilith matilda medina melissa naomi nora's portia sandra sandra's savannah sierra tara victoria|cheesy choy craving 
creamed crisp cupful custard debby delicious drool drooling gross snacky takeaway takeaways taste tasted tasteful tastes tasty yum yummy|bills earning income 
paying revenue tax taxed taxes taxpayers wage wages|adapt bracket brackets champions comp curse elite flair global league leagues objectives placements platt 
player players predict pros ranking roster saint streamers summit team teammates teams tilt tilted tournament|batter kettle kettle's milkshake spoon spooner 
syrup tea teabag teacup teapot teapots teas teaspoon teatime|adolescent adults childhood grade lowlife parents penfriend playboy teen teenage teenager 
teenager's teenagers teens underage yearbook|enquiry journalists media news newspaper newspaperman newspapers newsreader reader reporter reporters telegraph|
cold colder freezing heat heated hectic humidity temp temperature temperatures temps warm warmed warmer warming warmth|apt bachelor bachelorette doormat dorm 
flatmate flatmate's flatmates housekeeper housekeeping housemate latrine launderette penthouse roommate roommates workhouse|acre albany conference connecticut 
district flyover furthest hickory metropolitan minneapolis moved moving newark petersburg represent represents st state tennessee upstate vacant vermont|
apparatus corridor emergencies morse terminate terminus|afghanistan allegiance bombed bombers bombing civilians freedom innocents patriotism patriots propaganda 
rebels terror terrorism terrorist terrorists|cosmo hormone hormones masculine menopause phase protein puberty testosterone|begged bless blessed congrats 
congratulate congratulations gentlemen hail honored honoured praise praised proceeds remark salute shares spoken thank thanked thanking tip tips tyr|baccy bake 
baked baker bakery baking charcoal's chef cook cook's cooked cooker cooker's cookery cooking cooks fry fryer frying heatwave microwave oven pan pans thaw thaws 
toaster toaster's|bismarck clarke gaviscon henceforth maker nigel paraffin pioneer roberts shuttle simon strut sylvester theodore trev zyc|ablaze ash blaze 
blazes burn burn's burned burning burns burnt fire fires flame flames flaming flare flares flint fumes lighten monoxide smoulder torch torches|crease dry greasy 
powder silk smear softener softer thickener thicker|glucagon plated shrink shrinking shrinks slim thick thin thinner thinners weight|barb barren cobs dagger 
gareth gareth's lech mule mules shears stagger thorn thorns|bearing bearings rails slippery stem threading threads thready|blast captivity capture captured 
capturing enjoyed entertain entertained entertaining entertainment excitement fun intense thrill thrilled thrilling thrills troop ultimate wildest|attack 
attacker attacking attacks kick scuffle tackle tackled throw thrower throwing thrown throws|battered crippled facetimed muffled stranded struck tapped thump 
thumped thumper thumping thumps|cone constructed exterior inner ordinary rearrange reticent scatter scattered tic|athens columbus diversion gliclazide phoenix 
secateurs tide tide's tides|elastic fitting flattened gulped gulping inclined jammed swigged throbbing tight tighten tighter tightest tightly tightness tippexed|
clock clocked clocks days earliest everlasting fasten fastened lifetime meantime minute's renowned time time's timetable when|hard proper tidy tidying tiniest|
bea cherish feeble figured gladys goody hasty kind kinds neet settee sirs tis welly|about afterwards alongside among and as between can do for forth from have 
having in into involving is it like makes my of properly putting rather since through throughout to toward unlike upon was ways while whole wit with within 
without|bob buck bums doon dour dusky heap ralph rod shaw toddy|canoe june la's lagos montego oor paramount tenerife tola toledo|anticipation day day's daybreak 
daytime fortnight fortnightly friday fridays holiday holidays lunchtime midday midnight monday monday's mondays saturday saturdays springtime sunday sunday's 
sundays thanksgiving thursday thursday's thursdays today today's tomorrow tomorrow's tomorrows tonight tonight's tonights tuesday tuesday's tuesdays wednesday 
wednesday's wednesdays week week's weekday weekend weekend's yesterday yesterday's yesterdays|behalf crosby donald emery gaff grinch marshal nix pardner roger 
roland ronald scott screwy stern stuart tony|barbie betty's doll dolls ginny minnie toots tootsie toy toys tramps|hanger knee leone limp needle tore torn unwell 
wound|aff ant cannit dover earnest fm fore gee hast len mays mighty miss misses muster needy tod toom tot|band bands concert concerts crowds grooves metal oasis 
punk punks rave ravers raving rock rocked rocking tour toured touring venue|cities city detroit downtown garage grove hamlet hometown manhattan midtown 
neighborhood neighbourhood oakland plaza railroad street streets suburban suburbs town town's towns uptown urban valley vegas|abduction branches clonic decipher 
initials strangeways trace traced traces|dealt deposit exchange inventory lending listing negotiating negotiator offer offered offering offers payment price 
sold trade traded trader trades trading transaction valued|bus buses cab cabs escalator escalators fares hitchhiking metro stalled taxi train trains 
trainspotting transit|ballet cannonball cheerleading dodgeball gymnastics handicap juggle juggling obstacle obstacles olympic olympics rope skate skateboard 
skateboarding skater skating snowboarding stunt stunts trampoline trampolining|acquisition assets connection connections ensign transfer transferring transfers|
contactless implant impulse scan scanned transmit transmitted transmitting|blocks hooks pots stacks trap trapeze trapper traps|baskets clipboard cupboard's 
dispenser's jars lids pallets silverware strips tray trays unwrap unwrapped wrap wrapped wrapper wrappers wrapping wraps|beaver bee beeper bees honey treat 
treating treats|asylum authorities crime crimes curfew gangway graffiti inmates jailhouse kidnap kidnapped kidnapper kidnappers kidnapping prison prisoner's 
prisons rehabilitation shoplifting smuggling stealing trafficked trespass trespassing vandalism|attempt attempted attempting attempts carefully caught combine 
fail failing fails pretend rookie trick tricks tried|perm perms pluck plucked plucking plucks straight trim trimmed trims|alias cipher crypt crypto database 
encrypted encryption fbi knox mastermind password passwords subpoena tracker trojan|clearing dared hissing rethink ruin ruining trouble troubled troublemaker 
troubles troublesome|banjo bass bop cello disco drummer drumming drums groove harmonica harmony headbanging jam jamming jams rocker sax saxon saxons saxophone 
trombone trumpet tuba ukulele waltz|athletes cheerleader cheerleaders coach coaches drills skaters team's teamwork tryouts wrestlers|ado con cto del di en eta 
gracias loo mi nada nose para por queasy redo sal seg si sirree sis tues una|adjust adjusted adjusting adjustment boost clutch clutched clutching exhaust pump 
shifted stock topside trailer tuned|hamburg hebrew jew jews kebab kebabs kiln kosher kraut krauts potato rabbi scone siegfried simmer turk turkey turkeys 
turkish turks varnish wok|bronx chic collar comforts fringe garter stripe suited tie tuck tucked tux tuxedo untie|blanche errand herbert herring mickey ritz 
scourer tart twi weir|hiccups pause pauses twitch twitched twitching twitchy|awful bad badly boring brutal brutally decent garbage harsh horrible horrid lack 
lacked lacking lacks mediocre needless poor poorly rough shitty terrible thankful trashed typical worse worst|beauty headless hideous insecure looking looks 
prettier prettiest ugliest ugly unattractive vanity|craziness despicable disgust disgusted disgusting fairness gutful horrific incapable inconsolable 
inconvenient justified misjudged nasty pitiful rightful sadistic spotless unacceptable unbearable unforgivable unfortunate ungrateful unpleasant unreasonable 
unremarkable unworthy|attended bumped cared confided dipped faded gained hitched kept lasted mended mithered mulled padded popped pressed rounded scraped 
sectioned shredded striped stuffed unbothered wedged|authorised contented dated deceased excluded extended ligature note omitted previously produced 
significance titles undated unprecedented views|containing containment covering exposed hole incase insides intact intrusion madeline messes plastered siding 
stirring underneath|exploration fortress horizon kingdom paradise portal refuge sewer stardust swamp underground underworld wilder wonderland world worlds|
believable experience experiences fake faked likelihood mysteries mysterious mysteriously phenomenon plausible real skeptical unexplained unidentified witness 
witnessed|comprehend direct impound multivit perverse reb talc tor unholy|belief beliefs entity fundamental identity independent independently manifest 
mechanism ownership projection symbolic tangential unification unity|headlock matchstick matchsticks preview sidekick unlock unlocked|downside exclusive peasant 
peasants popular popularity superior superiority unpopular|busted clipped cwtched damaged latched misplaced plugged totalled twanged unscrewed unsealed 
untampered wretched|damaging distraught emptied ordeal precaution rapport refusing tampered tampering unfamiliar untouched|aftersun announce announced 
announcement announcements anticipate debut event newest official officially pre prepped promotion release revealed started unknown upcoming|fag faggot faggots 
fags gay heller heterosexual inferior ironically jerked queer uptight|our ours ourselves unite us ust we we'd we're we've|efficiency efficient overload 
overloaded overloading portable utility|mend provoke savlon thatch vain vase|decay hud mod rust steam steamin valve valves|boot cardigan chino cop customs fade 
fades fading fakes fit fits fitted fitter fresh grail insole navy parka pickup primark rep's restocked retro sale straitjackets stroll strolled suede supreme 
vans ware welt welts wop|anywhere around everywhere finding locate locating near nearer nearest nowhere outside places somewhere surrounding surroundings vast 
where where's whereabouts whereas whereby|achilles acuphase clenches collarbone discomfort ferrous frenulum frostbite glucogel jugular laceration sternum 
superglued suture sutures tourniquet tract vein veins velvet|hansel jumble mazel scorch smelt soothe sparkling ventolin|barbara cass chantelle chloe christine 
cosette dolores emily emma felicity greta's ivy jacqueline jade janet jenny jess judy madeleine madison marianne's marilyn mary michelle mystique nanna's olivia 
patricia peabody tracey trish vance vanessa veronica|bulldog groomers lab labs owner rescue rescued rescuing trained vet vet's veterinarian vets|blasting 
blowing conducting cracking crackling fizzing jitters jittery pressures sparking staging tension vibrating vibration vibrations whizzing|documentary featured 
featuring filmed footage gif here hoax image link linked mention mentioned mirror omission reference sauce shown source sourced version video|atrium avenue 
bells casa chandelier masquerade parlor soprano statues suite tiles villa|accessories accessory antique antiques catalog circulation engraved hallmark modern 
retrosternal vintage|arizona atlanta california carolina cheyenne cincinnati colorado columbia county courthouse florida illinois indiana louisiana maine 
minnesota oregon peninsula pennsylvania tex texas tucson virginia|adventure adventures avoiding destination explore explored exploring planning scenery staying 
tourist tours travel traveled traveler travelers traveling travelled travelling travels trip trips visit visited visiting visitor visitors visits wander|
cockeyed gyp hrt syed vivid|amp batteries circuit circuits current electric electrical electricity electrocuted electromagnetic electrons energy fuse interfere 
magnetic power powered powers resistance temper thermos unplugged voltage volts wire|ballot committee delegates democrat democrats elect election elections poll 
polling polls vote voters votes voting|called chum diem holyhead motherfucker od'd owt savage snuck stoop twerp wack wacko waded walsh whack|armor belt belt's 
belted belts bra hip jogger rack scrawny thigh thighs torso waist waistband|entrance exit exits overrun rink sidewalk standing strolling walk walkabout walking 
walks walkway|beakers birch chestnut flake flunk leek minty rotten rye soak springer tin walnut walnuts weaned wheat|away bring come dare dares dont get go 
going gonna ill let let's obtain promise promises seeking stay wanna|amlodipine amoxicillin atenolol bloodstream cleanse clonidine cocodamol cyanide detox gland 
kidneys loratadine multivitamin procyclidine proxamol serum supplement thiamine thyroxine vials vitamin vitamins warfarin warfarin's|cramped detached distress 
distressed faking strayed tidied unclipped warped|bath bath's bathe bathed bathing baths chore chores cleaner's cleaners cleans laundries laundry mopping rinse 
rinsing sheets shower showered showers soap soaps towel towel's towels wash washed washes washing washing's|basin divers drown drowned drowning hydration oceans 
pool pools rivers rowing sea seas seasick sewers swam swim swimmer swimmers swimming swims underwater water's waterfall watering waterlow waters|boarding reel 
swish wave waved waving|arms being beings burden giving owning peace weal|helio negotiation negotiations pavel webber|dory ed lew lewd meanest mistook oot spelt 
wee wouldnae|daft doreen's hep soften unseen wees|accept accepted accepting accepts added claimed comment commenting deposited freed gave interested message 
messaged noted pm receive received replied reserve reserved responded sec send sending sent stated transferred welcome welcomed welcoming|lever wench|aboot 
boston flyers harper hickey nashville norfolk toronto vancouver walton weston yankees yanks yonder york|bothered bothering cares caress guess head nam noo pal 
relax riled thinks what's whatever whatever's whats|ah'm awoke boon bulletin daring ee goin hoo hrs lal nippy nudge pa palp shoo wham whee whees whim whit whup 
yer|blown nosey sniff sniffed sniffing tres whiff whiffs whiffy|doubling flicking kneeling movements spikes startling strands strangling tread whirl whirling 
whirring wobbling|muttering wailing whistle whistled whistler whistles whistling|former known names nans wasn who who'd who's whose|concerned disrespect 
disrespectful exaggerate exaggerated exaggerating joke joked joking misunderstand misunderstanding misunderstood overheard sarcasm sarcastic serious seriousness 
unheard unpicking whoosh|angle angles base broads curve elevated flat flat's gap gaps horizontal inch narrow narrowed narrows rounding top upper wide widened 
wider width|fidgety handkerchief quicksand rump squeeze squiggle twirl wifie wiggle|allen anderson andre booker carer cole collins dame davis dwayne's eli govan 
humbly jackson jacoby jones jordan lance levy luther morris paul phil rhodes saints thomas thompson william williams|abseiled accustomed agitated commencing 
conditioned dispensed doomed doused slashed spared squeezed strimmed stumbling tainted ticked tricked twisted vexed winced|crane jumper wind winding windmill 
windpipe winds windsor windy|hurley jill kennedy shelley shirley stewart wendell winnie winston|advice advised brilliant clever convinced genius geniuses guided 
insanity profound smart smarter smartest smarts wisdom wise wisely wiser words|live quits quitter regain relapse relapsed temporary temptation withdrawal 
withdrawals|bbs bsl ck fgm gbh ghb gon gtn ng reg registrar resps tsk wks xr|according accordingly anymore apparently chance chances despite doubt doubtful 
doubting doubts ever fortunately guessing hasn hasn't hasnt haven haven't hopefully hoping impossible it'd knows likely maybe nape never past possibility 
possible possibles presumably probably sadly still supposedly thankfully undoubtedly unfortunately unlikely wait won't wont yet you'll|aspen backyard fern 
habitat hedge hedges inland lawn midge pine underside weeds wildlife woodland|cashier clerks colleague's coworkers customer customers deliveries delivery 
employee employees manager's managers receptionist service staff's waiter waiters waitress waitresses worker's worktop|andromeda asteroid atlantis battleship 
borg cosmic crater extraterrestrial galaxy hornet manned olympus orbit orbital saucer spacecraft spaceship starship torpedo torpedoes trajectory ufo ufos warp 
wormhole|chump dibs finer gimme greedy hearth jelly payoff priceless tempted tempting wager worth worthless worthwhile worthy|abyss arena aura cloak confide 
deprive doom exile fiend furrow garrison helm isaac medallion mercer morrow oracle phasing prophet quill reborn refusal retreat serpent shaman silenced smite 
sorcerer spell spells storm talisman tinker ulla uncover undead viper void warlocks wrath|clashing dangling effing engaging exposing paging prying raging 
rumbling screeching squabbling stalling sulking supposing swaying toddling troubling weeing wringing|acknowledged contribute contribution contributions essay 
nomination outreach paragraph policy quote quoted quoting skimmed stubbed written wrote|bing bookmark browser facebook forum forums google googled googling http 
navigate scroll select site sites thumbnail typed website yahoo|fella's harv's hollyoaks prowl yates's|emerald plath shone starter starter's starters thorpe 
vanish yellowy|bam bum dis doo embark er erm goo gosh gwenda heave hr sayin tad wouldna wrry yam yank yip yippee yusuf ze|i'm im isnt its myself rude u you 
you're your youre yourself yous|age ages teeny young younger youngest youngster youngsters youth youthful|edna hive janus levi meril sash shekin var viking 
vulcan zak zara zeus zira|beanbag beanie flashlight gadget gadgets glovebox handbag holster lanyard pocket pouch strap velcro zip zipper zippo
`;
