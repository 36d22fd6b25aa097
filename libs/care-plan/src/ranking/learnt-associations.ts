import { learntBytes, placesOf } from './learnt-bytes.js';
import type { WordAssociation } from './word-association.js';

/* Made by `node tools/dist/learn-question-weights.js`, which prints what it reaches on writers left out of learning; not to be edited. One byte a number, in base64. */
let byWords: WordAssociation | undefined;

/** Learnt for the ranking by words alone; read at the first call and kept. */
export function associationByWords(): WordAssociation {
  return (byWords ??= {
    places: placesOf(STEMS),
    dimensions: 32,
    telling: learntBytes(TELLING),
    asked: learntBytes(ASKED),
    written: learntBytes(WRITTEN),
    worth: 0.0000705508,
  });
}

const STEMS = `
the he and she be her to do in a on not his i at with for it him what go of hav say can if when up out want ask how by off we one or about get tell who no day
from that after ther wher two tim com me sit back leav night tak bed down door minut keep ring befor call hour over got staff put hand room look all giv nurs
see sleep first should onli phon lik ten stai talk check eat an then walk them tablet thre just stop you thei as half now tea drink this offer morning mum know
which will own thing hold 00 everi through visit again anything food round under bag other something sinc use turn still head stand writ any babi next sid week
let my its each wash need sam us nam think water blood open sundai four bath dinner mor 999 awai chang fiv onc breakfast foot light arm breath mak wait may meal
mov wall without bring card so bad sign chair fridai shall speak red start ward wak floor help doctor hear run 30 hom lin long read worker car leg letter miss
whil word answer bit count tonight allow eye himself mondai lad todai drop flat front until nothing voic blu cover ok tuesdai work fac hot hous mani new refus
smok well right than way but cut monei near pain thursdai 20 plat wednesdai evening mouth past sister tabl dress shop twic window herself kitchen man fami lunch
medicin ne saf test too wear shut someon touch try 15 glass lift number six tap dad feed feel m old shower straight text alon am box lock low outsid plan step
till 2 bottl bus full second tub watch cold empti key littl midnight month nin order shak sheet awak last mother smell alarm brother dog set 10 bathroom shout
stuff toilet 4 behind corridor end form found paper point shift show wet why 3 book chart good list pull saturdai tooth chest daili dark eight hair knock pack
som bin clean group skin 9 cry lat pick between daughter driv hospital lie pad quiet husband liv loung must offic often pictur warm cup due els finger nobodi
peopl 11 bedroom both clothes fridg into job mad plac somebodi sugar agr cam die even fast garden milk much p post tomorrow your 6 ear finish fit mat photo
pillow send team wrong another clear hurt pass small sor tin together within would 1 afternoon blanket green polic roll seat sh swallow weight 5 8 break find
laugh lip machin sock top bank becaus chat los manager mark mr sho big buy cat charg clinic clos fir happen loo push sick towel weigh worri black calm coat cook
crisi curtain dry ladi meeting patch scream sleev social son supper sweet toast anyon besid board dat eleven friend jab lamp o'clock readi record remov scor
short wif 12 earli everyon gp hes messag quarter question sing telli trai visitor whol wid woman 7 agre carer gat heart hid high kne level neck neighbour non
press report school shav slow stair star third belli carri contact could enough fin girl meant mirror pill pocket pop radio rest scar air bodi burn dead mobil
pen plai shirt skip spoon swap sweat throw twenti unless wee weekend whit bell block bowl chew comment drawer father girlfriend lead lot mean pac patient pot
pump scal screen settl stuck support biscuit boot brought child clock decid duti everything fall fella kick loud parent pound prompt remind repli review sink
soak sort their video wed 14 aid along ambulanc blind colour egg envelop hard im insid kid kit mask music nail pip rub seizur shar snack train usual across
batteri bedtim believ belt best boil bowel brush cheek cream din fist fluid follow heat hit nod puls reach return self session seven shoulder slip tight twelv
yes yesterdai 16 agenci bolt cash centr council cousin crisp electric english gam glov grei hatch ice injection interpreter juic lap less onlin park partner pay
person plaster proper reckon spar stick strip swear trouser tummi vomit wrist boy bread church cross cushion depot drowsi during extra fill film forti frighten
hat instead join knif land law listen mam meet normal passport personal privat puff rock salt servic soup stink sudden thirti treatment vap 40 aloud ash bang
benefit boyfriend camera collect compani cool cough dentist diari drunk emergenci ex fanci handl health heel kettl mal mattress meter mood niec nip noon
overnight period plain rais real row sofa sound swim toe tri upright upset wardrob yellow 08 22 alright bill blank bleed blok breast cap choic cigarett dish
doorwai dr dream exercis explain fifteen flower fram fruit gap hang headphon hip jump middl our part pin pleas pouch repeat road search section shelf siz snor
soft song teatim throat tongu town year 18 19 21 age agreement argu avoid bar blow brown cas ceiling choos cord corner crack cupboard dos encourag flush fresh
furnitur ground gym hall hum kind laundri lif limit lithium longer mention might mind needl news notic orang palm pan panic pil poison poor position prais
prayer present pressur promis purs rail razor reception sav scissor slipper stomach strap task tired urg van vest whether 07 17 abov app bleep bother button
catch chuck clozapin colleg courtyard crash dial enter exit fag fe fever folder fre headach jaw languag lend licenc litr matter muddl nurseri oxygen packet
porridg raw restless risk scan scratch sorri speech spend squar street switch taxi ted temperatur thump tidi timer trainer translat upstair used wander yet
against ahead alreadi appointment beg below bright cancell chip coffe consultant correct cuff decision desk diabet different discuss dot downstair draw drip
femal few fish flannel fold freez gel grab graham gum harm held hoist idea injuri jug kai laptop later lay main manag member metr ml most nois notebook ot
parcel pink pit plastic rattl rent sandwich sent sharp sip soap solicitor speaker surgeri swing tissu torch trembl trip trollei veri win wind wound yard yell 23
24 45 activiti address always ankl area armchair band birthdai bounc building calori candl carpet carrier caught chin choir chok clammi diet doubl fight flap
flu football gas glucos grandson heavi hug hymn indoor inform item jar jumper knit load loos memori movement mug mutter nighti oil onion pant pea per plug pour
prefer prick request rip rota sentenc serv slid spot sprai station sticker ston suggest tear tenner thyroid troubl unit urin warn wedg wrap alternat anxious
anybodi aunt ball bean becom belong bird boss caf cak cardigan chemist climb collar comfort constipation copi court dawn deep delet discharg drug edg ever fan
fear flash foil forget frozen funni gasp god gown grind halal happi hol hood ignor infection insulin iron jacket jok knuckl label lean length lighter lit log
lov lower meat menu midwif min motion mrs myself naloxon nightmar nos officer paint pal pool problem punch purpl rac rat reason remember rescu ric roof rough
rud scarf seal sens slur somewher spit split squash stiff stori supervis teach television thos toothbrush treat tun typ wav weather weep wip yoghurt 02 05 13
1am 2am 50 accept advic advocat alcohol approach arriv badg beaker begin blad bump burnt buzzer c chop clip club coin communiti consent cramp danc dribbl e ect
email embarrass energi enjoi exact far fat fil fortnight forward fourth garag gent hidden hob hoodi hook hoover illness inhaler interview keyworker lass leak
learn lectur lid lino locker map market match measur mon nan nephew obs observation owt pag paid pat peer pension pharmacist physical pie plant polish pond
pupil quick recliner recoveri relativ respons rubbish rul sausag scrub sensori separat sex shaki shed sherri shov sight sling slot snap stag stitch stoma straw
strok subject suction suicid tattoo thank thes thin thirst thumb tip track twin understand uniform ups vegetarian view whatever wheelchair whisper wifi withdraw
03 06 111 add advanc ajar allowanc attack audiobook balloon bay beer bench beyond bing blister booz borrow brew cancel chapel chariti chicken chocolat christma
complain cours crav crew cuddl degre demand diabetic dietitian dig dim distress driver eff elastic elbow escort everybodi express faint fetch fiver fly forearm
fork freezer funeral guess halfwai handbag handover heater helmet hors hunger hurri internet itch jam jerk jun keton kill kilo kip knicker lanyard least linen
lump magazin magnet medical mid missus moan moggi nap norman otherwis overdos owe pair path paydai peg pet photograph physio pint potassium powder prai prn
protect prun pub pud queu quilt ramadan rather ravi relief resident result rins rop rout safeguard securiti senior shelter silent slam smil sob spac spe spell
splint spoken stamp stool stump swollen tearful tenanci tick trampolin trim tue tutor tv undress vegan vitamin zip 01 09 200 38 3am ach actual advis aim aisl
album alert allotment also amount anger anywher appl appointe apron arrest art arthur ashdown asid bak balanc basket beat bedsid bent bik bingo birth bladder
boat boiler bonfir bottom breathless bridg bruis budget bulb burst buz calendar cancer cannabi catheter channel children clamp class cleaner clench clipper
cloth clutch coach cod coil colleagu commod conservatori conversation cos cot coupl craft credit crossword crowd curl custom daft daylight deaf direct district
drool droop drum duvet easi either epilepsi faith firm fix folk forc forgot fri gambl gay giggl glaz glu greet grip healthi holidai initial interrupt jelli jo
kg kin labell laid lan latch latt layer leaflet lecci legal lesson letterbox librari loft loop lorazepam march mash massag maureen mess mick milkshak minc
minibus mix motor nappi nasti nic nicotin nut odd onto paracetamol pattern pee peel permission phras porch pork portion practis pram priest prison protocol quid
radiator reduc refer remot rigid rot rous routin rucksack sachet saucer seam sell selwyn sensor shad shadow sham shin silenc sitter skirt slic slower sluic
solid soon spacer spat special spin statement stock stor stranger strong struggl student sun supervisor sweep tag target tast tax telephon thermometer thicken
though thur tic ticket til tom traffic transfer trust tuck unescort unopen walter wand war welfar wheel whos wish world wouldn't wrapper yourself 2222 72
account act agoni aliv angi apart apologis arrival attend attendanc attornei aunti b bacci ban banana bandag bangl barefoot bead beep bend bet bethan bigger
biro blackout blam bon brac braid bruno bubbl bucket bung cab caffein carol carrot catalogu chain chaplain chas chess clap clu cok confus confusion
contraception control cooker crat crush cub cue cutter dal damp deadlin deal debat debt decent declin defender deliver deliveri dentur desperat distanc disturb
domino doorstep drawn dread dusk effect episod extension eyesight fair fallen fell figur fizzi flatmat flavour flo foster fret frown fuss gear gentleman gillian
goal gold gravi guilt haircut ham healthier heav hepatiti histori homework hop hospic hostel howl hung hygien ill immediat incident includ inspect insult iri
itself jack jean jewelleri joan jumpi kink kiss kneel lac landlin landlord lavender le leather lee limb lipstick liver loan loneli mail matron maxin mealtim
medal monitor naebodi nearbi newspaper niamh noodl noth nowt numb object official okai omelett option oven paperwork pasta pastor paus pendant peppermint pierc
pinch plonk pluck possibl potato power probation pronoun prop prostat protein public pyjama racket rag recheck recycl redness reek register regular respect
respond restart retch rhym rib ris roar ruth sari scooter screw script seclusion selfi sew sexual shap shatter ship shiveri shriek signatur signer simran singl
sleeper sleepi smear spong spread squint starv steadi steal steam stimulus stov stretch strob suppos sur sweati swell takeawai tent therapi thinner thrash
threat threaten ti tie timetabl tobacco toddler tomato twitch uncl understood universal unknown unlock unplug ventilator veteran vicar volunteer waist wallet
wast welli wheez whiteboard whom wi windowsill wir worth wot wring yank 101 14th 19th 22nd 36 37 48 60 88 90 92 absenc accident acupunctur ad adam aerosol
agitat ago allergic alongsid antidepressant anywai arabic around arrear asda assessment assum attention awful backward bacon bakeri barber barg barn barricad
barrier bas bash bathtim baz bea bear bee blar bleach bless blink bored bp bra brak brand breastfeed bro budg budgi bug build buprenorphin butter cag caller
calv canal capsul cardi cataract cater cereal chap charger chees chill china chosen christen cig clipboard colin comfortabl commentari compensation computer
condition confirm confront constanc constant constipat continenc cop cornflak cpap crawl cricket crumbl crunchi cuppa cutleri da daddi danger dean death deck
dee delroi dental deserv detail diagnosi dialysi dinnertim dip dirti disappear displai dizzi dnr drag drench drill earplug ecg edi edna employer employment
essai eyebrow fail fals familiar farm faster fiddl fifti fingertip firework flam flar flask flick flicker flinch flood foam forecast forehead forgotten forth
fortifi frai fry fun further gareth gauz gaviscon gelatin gibberish ginger grandma grap grav great greg grill groan groceri groin guard gun gurgl habit hallwai
hammer handset hanki hannah heartburn heaven height hello hep herbert hi hoard holi housemat hr hub hull ibuprofen inch information inject instruction insuranc
intak interest introduc ipad jaswinder joint journal k kebab lash lassi laxativ ligatur lili loaf lodger louder lowest lunchtim mar margaret mass med medic
meltdown mentor methadon migrain milki minister mint mistak moira moment monster mop morn mortifi mosqu moss mouldi ms mumbl mummi murmur nasal natter nearest
neonatal newsagent nick nil noah nosebl nowher nugget oat occupi offenc ogunlei oh oncologi operation opioid opposit outfit overwhelm panick paramedic parkinson
passenger password paulin pavement peak pencil perth peter piec pinprick pitch pizza placement player plumber plus poo postbox poster potteri practic preach
pregnant pretend prid prov psychiatrist psychologist puffer purpos quiz raffl rain raj rash re reassur receipt recip relaxation religion religious remain remark
reminder renal replac respit responsibl rid roast rosari rotten router rug rum sad salut sauc scrap scroll seem sergeant sette shawl shini shoot shot shotgun
shown sim sin sixth sixti skint sooth spic spud squeez st stairwell stash stat steel steer steroid stir storm strain strang stream stress strik string studi sub
sunk sunset swai swor sylvi syring t tariq tash taught tb teacher tegan temp templ tesco themselv throughout tini toaster toenail tool total toward trap travel
tremor tribunal trigger turban unsteadi unwell updat urgent verbal vet vibrat wag wallpaper warfarin wax weepi welsh whenever whisker whiski whistl wig wireless
withheld wool young youtub 000 112 11pm 12th 150 25 26 27th 35 3rd 4am 6th 75 80th 9th abena abroad abscess accent acceptabl access accord adeyemi adhd admit
adopt adult advert afraid afterward agn alf alison allergi alter altogether amal amharic among animal ann anniversari ant antibiotic antipsychotic
antiretroviral appetit appli archi armi arrangement asham ashi ashtrai assault assess asthma august awar backfir badli bailiff bairn balconi balm baptis
barrister bass bbc beach beard beast bedcloth beef beforehand begun behav beig bellow bernadett beryl bevvi bex bibl binder bishop blackcurrant bloat blown
bobbi boob bor bracelet brag brass brendan breweri brick brief bristol broadcast buccal buggi bull bunch burden burial business bust buzz cabinet cabl cadg café
callum camomil canada candic cannula capaciti capital carb careful cari carl carriagewai caus cawl cd cemeteri chant chapati chatti cheer cheerful chemo chilli
chiropodist chlo chorea chuckl ciggi circl clair clam clapper clash claw click clicker cling clinician clutter coal coars coax coconut cola colett command
committe communicat communication communion compatibl complet compost concern condom conferenc confidential consider consol contaminat contraceptiv contract
convinc coordinator cordless cornrow cost couch couldn't counsell cow coz cpn cri crockeri croon cruel crunch crystal curfew curri custard cyril dalei dard
daytim debrief decaf delai deodorant department description detain detox diarrhoea digestiv dili dinosaur disabiliti disc disclos disorder dispenser disput
dissociation document doll domestic donkei doreen dosett doughnut dougi doz dreamt drowsiness dryer dual duck dukh dummi dungare duski dust dvla dwayn dye
earphon eczema education eighth elder elsewher enemi entranc entri errol espresso everyth everywher evict eviction ewe examin except expect ey fact farmer
favourit fax feart fi fifth financ fiona flip float former formula fortisip fortun fourteen fran franci frequent fring frock frog froz fulli fum furious fuzzi
gadget gaff gain gaya gentl geoffrei geraint ghost gift giovanna giro goodbi goodi googl grad gran granni graz greek grief griev grimac groggi grub guid gulp
gurdwara gut gwen gwilym hack hairdresser hairdryer hal haloperidol halva hamish hamster handcuff hansa harbour heal hiccup hiv holder holler homeless honest
honk hormon horribl host hotel hugh hut hyperventilat hypo hywel ian id iftar imag imagin imogen implant imran incens increas indigestion info injera interpret
intrusiv invit invitation iren irregular isobel issu ive jad jag jess joann jobcentr jodi jolt journei jud judg kathleen keelei kelli keyboard keypad kidnei
kieran kirpan kofi kyl ladder lak laminat larder larg lark lasagn launch leader leaf legion leila len leonard leroi liaison likeliest limp loav lol lon lorna
lorri luk lydia mag magnesium makaton makeup mammogram mandi marcia marek marker marlon marri marriag marsh materniti math max mdt melt men menai menna mental
messi metformin microwav middai midden midweek mil milei minimum mission mitten model moist molestation mortgag mouthful mouthwash moyra muck multivitamin mush
mushroom mut n nadia nae naked napkin nest nicknam nineti noo nurofen o ocd october offend olli onward ordinari orla ottili outdoor output outreach overdraft
overdu owl painkiller palliativ palpitation pam panel panicki pantri paranoid parti passag patricia payment payphon pear pearl peek peep penni pepsi perch
perinatal persuad petra pharmaci phlegm piano pic pigeon pillowcas plait plot podiatrist pok polici polit portabl porter postcod precaution prep prescrib
prescriber primari print programm proof prowl psalm psychologi psychotic puffi pugh punjabi punter putti puzzl rabbit rack raid rank rapid ratt reaction
reassuranc recall recognis reduction reec reel referral rehears rehydration relaps relax releas remedi renew reorder reservoir restraint resuscitation reverend
reversal rim riski rita river rob romeo ronald root rosemari rumbl rush sack sacrum safeti sal salon sami sanction sandpaper satin saturation sayin scarv scen
scent scoop sea sedation seek senna sepsi sermon shabnam shampoo shepherd shireen shiver shook shuffl shunt shutdown sickness sideboard signal sill silli silver
singer siren skull slap slaver sleepier sleepover slim slobber slop smack smash snak socket sodden sodium soggi sold someth sometim sour spa spaniel spec spill
splutter spoonful sport squeezi squirt stab stack stagger statu steph stephen sterilis sticki stiffen stiffness straightener strawberri strict stubbl stuffi
stupid substitut suck sudocrem suit suitcas sum summat sunglass supervision supp supplement surfac suspect swung symptom system tab tack tailbon talker tch teas
teaspoon temper tenant tenni term terminus terrifi thak theatr therapist theyr theyv thiamin thick thigh thread threshold thrust thu thunder tigrinya tilt
tinder tinfoil tobi token tong toothach topic torn tot trad trailer transport trench triag trick trot tug tunic tut twist twitchi tyrell uk ulcer unannounc
uncover undo unhook uni union unpack unrousabl unzip urgenci urinal useful uti vanilla vanish veg velcro vend vent via victim villag vinc visa voicemail volum
warehous warmth waterproof weak weakness webcam weetabix welcom wheezi whisperin whoever wiktoria wobb wobbl woodwork woozi workshop worktop worn xma yanke yawn
zombi 0 04 0800 100 10pm 110 11th 121 140 1500 15th 17th 1969 1978 1979 1980 1990 1st 2026 2031 20th 220 24th 28 28th 2pm 30th 31 34 37th 3b 3pm 4000 414 42 44
4411 47 500 52 57 58 61st 62 66 71 7pm 80 84 85 86 8pm 8th 900 9pm aa aarti abaya abdi abdominal abimbola abl abscond accus achterberg acid acn action adamant
admir admission adrian advice4 adviser aeroplan aftershav aggression ahm airlock airwai al alcopop aldi ale alertness alight allocat alphabet amazon amber ambu
ambush american amhp amin amman ana andrei angel anil anna annek annex announc annual antacid anymor aphasia apnoea apologi appeal appear applebi application
appt arcad arch argument arrang arsei arsenal ashor asmara aspirat aspirin assemb assistant astroturf asylum atm availabl averag awkward ba babbl bach
background backsid backup baggi bail baldness baler ballistic banger banister bankrupt bannister baptist bargain bark bartholomew basement basin basketball bat
batch battl beanbag beaten beb bedpan beefburger beelin beetroot befriender began behalf belittl ben benzo benzodiazepin berni beth bev beverlei bhandari bib
bind bindi biological bisi blackbird blackpool blaz bled blend blender blew blitz blockag bloodi blotch blotchi blowi bluff blunt bm bmi boast boathous bobbl
bog bol bolster bolton bonnet booki bookmaker booster boozi border bouncer bound boundari bouquet bovril bow boxer brain bramlei bran brandi breadstick
breakdown breastbon breathalys brekki brib bridget brigad brighter brim bristl brixton brontë broom brow brows bsl buckl bud buddi bulg bulletin bulli bum bumpi
bun bundl bunge bunion burner bush busi butti buttock bye cabbi caddi cal calder calma calmer calpol canari canteen capabiliti capful capoeira caravan
cardiologi carnation carnival carpenter carton cartoon caseworker cast casual casualti catatonia cathal catholic caution ceas cell ceremoni ceri certificat
cervical chai challeng chamomil chapter charcoal charl che chemical chickenpox chief chipper chippi chirpi chisel cholesterol chor chowdhuri christian
churchyard circulation citalopram citizen claim clatter clatterbridg claudett clearanc cleverness client cliv clockwis clout cluster cm cob cockcrow coco col
collaps colm colonel comb combin comedown comfi commentat common communal compact complaint compression comrad con condens conduct conductor confess confinement
conk consequenc contagious contain container continu contraband contradict contrast controller convent convoi convuls copper coral corporal correspondenc corset
cotton counsellor counter coursework courtroom covid cpr cracker cradl cram cranberri creep cremation crht crink croaki crochet crook cropper crossroad crouch
crown cruis crust crusti crèch cubicl cur curli cuss custodi cvs cycl d'you daffodil dagger dai daisi dangerous danni dart dawit dayo dayroom dbt dealer dear
debit december declan dehydration delilah dem dementia departur deport depression deprivation descaler designer desmond despina despit dessert detector diazepam
dictat dietician differenc digger dignifi dimmer dino disabl disaster disco disconnect discord discourag discreet discussion disgust disinfect distract
distraction dither divorc dizziness dj dka dla dna dnar dob dobri doc domesto donor donut dookai doorbell dorm dorothi dosh doubt dozen draft drain dram drap
dreadful driven drov drown dubai dug dupatta dwp dy dysreflexia dzien earbud earlier earn earshot eas easier easter ebai echo edgewai effort efua egan eh eid
election eleri elevens elm em emeka emmanuel enamel engag engin engineer engorgement entitl equal erp esa escalation essenc estrogen ethan eucalyptus eucharist
event evil exchang excit excitement excus explod explor extinguisher f fabric facetim fairi fairweather fajr famous fanshaw farida fasten fastest fatigu fatti
fault feb februari fee feller femi fenc fergus ferri fet feverish fewer ffion fibr fibromyalgia fidget fidgeti filthi final fintan firearm firemen fistful
fistula fizz flag flak flang flashback flashlight flatbread flatlet flatness flavourless fleec flesh flight fling floppi fluei fluffi flung flutter fob foggi
footi forever forum fountain fourteenth foyer fr frail frantic freak frit frost fruiti frustrat frustration fuel fumbl fungal furri futur g gabbl gaffer gag gal
galleri gallston garlic garment gass gastric gather gaz gbl gcs gdansk ged gen gender general genetic gerald germ ghb ghe ghussa gin git glam glow glucagon
gluten gnash gnaw gob golden goner gonna goodnight goos gorgeous gout government governor grac grand grandad grandbabi grandchildren granddad granddaughter
grandmother grant graph grateful graviti greasi greta grin grow growl growth grumpi grunt guarantor guilti gujarati gummi gupta gurg guru gussa guy guzzl h
haematologi haemoglobin hairsprai halina handful handwash handwrit harbhajan hardest harehill haribo harness harvei hash hca hd headgear headlin heap heartbeat
heartbroken heather heatwav heavier helper helplin heparin herb herbal herediti hernia higher highest hijab hilari hilda hir hitch hmm hobbi hobbl holdall holli
hoop horlick hostil hound housekeep housework hover hrt htt hubbi human humidifier humour hun hunt husband'll hussain huw hw hydrat hysterical icon identical
idiom ifeanyi illegal imam imelda imminent imperial impostor incom incontinenc independent index induction infect influenc infusion inga ingredient ingrown
inhalator initiat ink insect insert insist inspection insta instruct instructor instrument intelligenc intent intermittent interruption intervention intimat
inward iphon irmao irritabl ivy jacek jak jangl januari jas jay jerom jeweller jig jiggl jigsaw jim jinn jitter jitteri jogger jollof jonni joss joy jst juju
jumbl jummah junk jut kalimera kara kat kayden kayleigh keel keiran kennel kerb kerri keyhol khartoum khush kickbox kiddi killer kiln kinder king kiosk kirtan
kitten kiwi kleenex knack knob knot korma kumasi kwam lab labour lactulos ladbrok lag lager lago lal lamb langar lantern laser latex lather laughter launderett
lav lava lawnmower lawyer ld leap lecturer leftover lego leicester lemon lengthi lenor lentil leo leon lever lewd lexi lgbtq liberti libido lick lifebuoi
lifelin lifetim lightbulb lighthous lightn lilac linda lingo link lippi liqueur liquid listerin literal livestream lloyd lo lob lobbi local locat lockabl locum
lodg logo loiter lolli london lookin loosen lord lorrain lotion lotteri loudspeaker lucozad lullabi lunchbox lurcher lyl lymphoedema lyn lynx lyric m6 madam
magda magnifier malcolm malignant mama mammi mandatori mango manki manner mariner marshmallow martial mayo mbeki mcdonald measurement media medication medium
mel melatonin mend menstrual mesh metal method methodist metoclopramid metronom miaow mic midazolam mild mimick ming minor minti minus mitt mmmm mo mobiliti
mock mod molar motorwai motown mottl mould movicol mph mtv mucki mud muff mul multi mumma mummyji munch munchi murder mus muscl mutt mutual mya nag narrat naso
natur natural navratri nearer neat nebuliser necklac ned neem neglect nervous net neuro neuter newsletter ng nhs nightdress ninth nit nither nms noggin nonstop
north notch notepad nought nour november nowt'll nuala nutrition obi observ obsessiv occupational oclock oddli okafor older omar onesi onset oonagh ooz op opiat
organ orientat orthodox osei osteoporosi ought outcom outer outright outstretch overcoat overdid overdo overfill overflow overhead overnighter overpaid overrid
oversleep ow oyelaran paan pacemaker padlock padr pager painful pancak pani panjeeri pansi parad paraffin paralympian parch particular patel patio patrol paw
payback pe pebbl pelt penalti penanc penc perfect perfum perish perk perm permit peroxid petal petrol petti pettigrew phantom phil philip philippa phlebotomi
phonetic pica pig pilot pinni pixel pjs pleasur plenti plumb pod podcast podiatri poem pointless poitin pol politic pong pongi poni ponytail poppi port
portugues pos positiv possess postag postcard postman postur pourri powerchair powiedzieć ppe practitioner pre pregnanci prepar prescription prim prior privaci
priya priyanka pro proactiv procedur process prod product prof project promethazin pron propos prosser prosthesi protection protector proud pudding'd puddl
pulpit punishment purchas pure purg pus puss quantiti quarri queen quetiapin quicker quiglei quit quizmaster quorn qvc racist radiogram rafferti rahman rainbow
random rant rap rapper rasher rasta rav ray rearrang receiv receiver recent recess recif recit reconnect redirect redon redundanci reev referenc refill refit
refuge refusal reg regard regga region registrar registration rehab reheat rein relai relationship reload remembranc renni repack repetitiv replacement replica
reporter reposition respiratori restoration restrain restrict restrictiv resuscitat retail retir revisit revok reward rhona riaz ribbon ribena rich ricki rig
rigiditi riser risotto ritual rival roadwork roam robin robot rocker rocket rolex ros rosa rosalind rotation roti roulett rousabl rowan royalti rubber rugbi
ruin ruler ruminat rummag ryan s sadness safer safest saffron salaam salad salti salvation samba samosa sampl sana sand sandra sanitiser sanitizer santa sarcasm
sarg sat sato saucepan sauna scald scalp scarecrow scarlet schedul schem schizophrenic scoff scold scop scorch scot scott scowl scratchcard scratchi scrawl
screech scrunch scrupl se sec secateur secret secretari sedat seedl seeth sellotap sender septic serious server serviett sesam sethi shabad shandi sharpener
shaver shaz shea shell sherbet shingl shirtless shoebox shon shovell shred shrug sickl sicknot sidewai simp sinatra sinead sir sis sketchpad ski skill skunk sky
skyp slash slat sleepiness sleepless slider slug slump slurri smartphon smel smelt smother snapchat snatch sneak sniff snigger snorkel snort soapi sober sod
soften softwar soil sol solo solv sop sorrel south spad spag spark sparkler specific spider spirall spirit splash spliff spok spreader spring sprinkl spun
sputum squabbl squeak squishi stabiliser stabl staffi stairlift standard stander starker status steak steamer stepchang stimulant stimulation stockpil stomp
stopgap storag straighten strategi stroll struck styl such sucker suhoor suki sulk sulki sunburn superior supportiv surnam survei suspend suspicion suspicious
swab swat sweetcorn sweetener swelter swept swift swig swimwear symbol syrup ta tabard tabbi tagless tal talc tambourin tamper tank tannoi tantrum taper tar
tartan tassel taunt tdai teatowel techniqu teddi teenag telegraph tempt tens tenth terminal terrell terribl testosteron textur theft thermostat thingi things'll
thud thumbnail thwait thyroxin tiktok tingl tipper tippl tir toffe toleranc tomasz toni toothpast tor tortois toy trac tracker tracki tractor trail tram
tranquillis tranquillisation translator transmission transplant travell traveller tre tremb triangl tricia tricki trilbi tripl trod tru truth tull tumbl tund
turkei turmeric tweet twentieth ty tyler unaccompani unaccount unconscious undercover underneath underpass undid unequal universiti unlabell unlit unmark
unobserv unravel unravell unresponsiv unscent unscrew unsupervis unti untouch unwash unwater unwind unwitness upsid upturn urdu urologi useless utiliti vacant
vaccinat vaccination vacuum valproat valv varga varnish vas vashti velvet ventilation verb vermin vern vernon vers viabiliti viagra vibration violenc violin
viral virus vis vision vit vot wafer wail walker walkman walkwai waltz warden warrant wateri waterwork waxi weedkiller weekdai weir weird wellb wendi wernick
wes wetsuit whal whatsapp wheat whilst whin whirl whiskei whist whizz wht why'v width wiggl wildfir willi winc winifr wink winter wis wiv women won wonder wood
wooden workbook workmat worm worsen wort would'v wren wriggl wristband wrv x xbox y yam yasmin yeasti yemi yeo yo yona younger yusuf yvonn zachari zainab
zbigniew zebra zon zoom zumba
`;
const TELLING = `
EBkZGhoaGxwdHh8gISIkJSUmJygqKisrLC8wMDIyMzM0NDU1NTY2NjY3Nzc4OTk5Ojo6Ojs7Ozs8PDw8PD09PT09PT4+Pz8/QEBAQEBBQUFBQkNDQ0REREREREVFRUVGRkZGRkZGRkZHR0dHSEhISEhISElJSUlJ
SUlJSkpKSkpKS0tLS0tLS0tLS0xMTExMTExMTExMTExNTU1NTU1NTU1NTU1NTU1OTk5OTk5OTk5OT09PT09PT09PT1BQUFBQUFBQUFBQUFBQUFBQUFBRUVFRUVFRUVFRUVFSUlJSUlJSUlJSUlJSUlJSU1NTU1NT
U1NTU1NTU1NUVFRUVFRUVFRUVFRUVFRUVFRUVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVWVlZWVlZWVlZWVlZWVlZWVlZWVlZXV1dXV1dXV1dXV1dXV1dXV1dXV1dYWFhYWFhYWFhYWFhYWFhYWVlZWVlZWVlZWVlZ
WVlZWlpaWlpaWlpaWlpaWlpbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1xcXFxcXFxcXFxcXFxcXFxcXFxcXV1dXV1dXV1dXV1dXV1dXV1dXV5eXl5eXl5eXl5eXl5eXl5eXl5eXl5fX19fX19fX19fX19fX19fX19f
X19fX19fX19fX19fX2BgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYWFhYWFhYWFhYWFhYWFhYmJiYmJiYmJiYmJiYmJiYmJiYmJiYmJiYmJiYmJiYmJiYmJiYmJjY2NjY2NjY2NjY2NjY2NjY2Nj
Y2NjY2NkZGRkZGRkZGRkZGRkZGRkZGRkZGRkZGVlZWVlZWVlZWVlZWVlZWVlZWVlZWVlZWVlZWVlZWZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZm
ZmZmZmZmZmZmZmdnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2doaGhoaGhoaGhoaGhoaGhoaGhoaGhoaGhoaGhoaGhoaGhoaGhoaGhoaGhoaGhoaWlpaWlpaWlpaWlpaWlpaWlpaWlp
aWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpa2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tsbGxsbGxsbGxsbGxsbGxsbGxs
bGxsbGxsbGxsbGxsbGxsbGxsbGxsbGxsbGxsbGxsbGxsbGxsbGxsbGxsbGxsbGxsbGxsbGxsbGxsbG1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t
bW1tbW1tbW1tbW1tbW1tbm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5u
bnBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBw
cHBwcHBwcHBwcHJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJy
cnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJydHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0
dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0
dHR0dHR0dHR0dHR0dHR0dHR0dHR0dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2
dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2
dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4
eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4
eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4
eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHt7e3t7
e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7
e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7
e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7
e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7
e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7
e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7
e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7e3t7f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/
f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/
f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/
f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/
f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/
f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/
f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/
f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/
f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/
f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/
f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/
f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/
f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/
f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/
f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f38=
`;
const ASKED = `
9h23NFnYSNXzzQEk/gkKDfUJE+gJPBP92tapEwHOA8juWQvX7DL/IyDi5xIeqjPo0yId6ATH+NnoHwv47BMUAanjK2/P6iz03usp3DL0+jEDA+Tj/07T5PX98QzV1R4nHhkmzzD0xRUoFPzU5ewV4bcOSR3oHlML
EQU3/xzv4g0OIM/309c2GPHe9/1k7in6zx/7522tLQb8IOcR3MQA7n8aytzkIwtUCzAmzvXaxrTeGVwG7s8d3wI9NxRz4iAA8Ubc6jHbBzj1IQEcD/rzyd4L+uRXINv/2Cv8F6j0Ogn3F90RHjAiEDcxCgAT40Hy
bv4zRz+yKNLtPpP1A9hiL9dK7Vl/+evrl9/ZCvEH39YOREb14QkWK+/DugUS9xYAJgj0zgyeG9pIGv4BVtQjIc4bHM451Wf/B8nAKx4QHuLhF7s+XgPCG8QjGubeASzg3fzw4uH9/fc61s0djhI4/7a2Y/YS7AUL
0e051bfIzEfr6M4FKfj70hjJBBG+we0FW0EL1fsA8Xc7I78KShAl6oHqISUzvQjJE/QGx+QK+fyBvw9EM40Ooqx/fw4GI89OXD+hCsv0Ge3iIL7EHfpFH8sW2UO2VeTvDx0z5eX8xiAiJRozHSbw4M3b+j8E/SH7
2AO/ORS87kYBAwwFHvEE5gLxUTMILd/s8gDIF+YGJw73RK5EMsHu2DOxEgEH2uDLBAF/4BHdCN8XFegM4io816jpHn/s1Pm5/0fM1DHi4TkRAsYGHvoYMA4vBzO3CeIc6iIB4U0Ov0fNCO1IQLkpPfw39zHiE/fq
8NbF2r8K4AreDTsp1kUGgVQ7U64czX+1Gt2izwom+u3PWsFdOez/QPNK3fD1VwLlgdbhDAshJuwo8UjtNBnoNjz28SURvRjj1Af2WvGB/x8XEA7uDfgpHPD6CMIqOAH/8eMSBBj58e48QCb92+cZx0XozeBO0Rba
ue4THjHYHOhi8cgk9Cgl2oHUfZSx1cjO5F/RGzbkM1YKz4HO19z+YMY0NTX7VewZSwrg+PXIRiAMz+gvQqN/SawcOeA+lmWZ/hFS/RCdY7OUt98V/Ij/8fv430ITJf4D9O30/us82O0KJQMd6Nvv1qQt0kXGaf0b
wBoa5cAW46tUA8Z8LVa/1QA4B9HQHTos+NUffxz7+hKpxgUD7QcdLd8gOPgPAAo1AhbP9/sC6Q/I/wM9JLDUCs2n6v7d6TzH8hhGyvr/3+cz9zLQ+rj5/VL6rqXYErC+JyiHEy/N1oeRMH//FNFYs/8GHH+v9Sng
87zTxoHdx9ZjXfPxMiEJJxUTF+odE+mvKfD4YzksNByZp+tM1iYenn9bPP71ixYrTt43Xf2/yxLaFjrs7uIJTrr7mDIi5fL6Ivc5EAos/RwxGNi17ALcBS7gGBMq5wM0rvYrHV7b3/KlHdDCzSQLJgUhx/E3MM7J
Rv4YAtQBNcOBD74fGsD8GALJI77Vrzj6N+PxFzUxRBPSCLLQBvsVH8rx12Hz6CX0+O7g1R0PSCnr1fn/vzHa/uTvGuTnzvCpqOX/OhaHGgn6ECQBBfMN6ibt2fzXIOfu+Q349wHuFfiWLCWw1bn5Rg4m8NEGDEUG
BurI70DhEsoZ/tkr9BQ3Bq8mG1ML8QL5rPdKaPLjOCgeLjgMVe2aOQtT8BkztDQ2gaswgbDb9u0dWxweEzrJLQT1tNPa99UaLxG1QSf+zzTQf4GBtMe8f+sr3SoRAhkU8OSnc1os0gy3Le/4DfllDaEk4w/a2NmS
BBTpCgjWNxzi1sMa+gsK6c7U/EIDCADtEhq6KrZ/zwGvCMm/svD2/yHm5fhhF/jy6wYEz8Ep8uaUF+sQF4ipHucYK/8dMuclHc/Oxv3i9MgYHQ7+Bg8PM9L5BU3trPPsEDQA2eQjOvX4+LX/IiUYGBPaBvTPBen9
0eYRYN+1+Mvg4tkoDxDXHeQDVBfcCQHc0xLoF+LBNNOtHBH/VObbxKns8cVAIdXtNqXICACx3QD94tgLZCMN/+oJgUh/vrfcl+jJ/stnBiJRwQTgrq4CDPSe4C5/68NkshjTWt/0DgJQ6wzl9vz8DMwGEwr49f8A
1t0YGuXm7Nii4p1DvUhEIe3ZQJ8VMu9LLwkMQvpk590NJS7ylMjhHcJf/fbjBq0tlhXaD+Mj9r/t/hoOBv/8Iwf6BiIMCS4Mlsfu2gHow/jjfyE0DQnudO0J8wxRFNbYiveu2sJOGw///CEiUxylIr71V0HNBe3v
OQwHEP/QJE7jCQb1ZQwOHMc79QBkHh76rTrJfwYrEPzj9vXW6wQJQzPiHQAz8iHu7M384974zeLK9tgiBgP36SM/GuwhLBvoG+4iECsVAfMa8foHp3/eAI/yEoHN/vwu2QApFvFpDlTh2O9AueW9/+MKBP8Hv9XD
3LzaIvkIFsD7/FvCup++Hhoa8OIj5nQCNgD9HylAFEHYFtvjnX9K48sS9wfyHTtXvwH5IMUDA9bB2CIBMDco2KTH9x8Gxffh5ukL0uwKHS775iMxK1UhCgIKwxRoJPQH3/ccFS85vEAHM/Qjyh/wRscJ7zjR4esr
q+bgPuojKenS2wkF4grE9gvwGi/X4cXF/h8C29vdDx635v7t7c8B5xUZ5+TBMNzkzD9tFDr18+kpIvIGCiekJBgc0gnw/QpD8DEI7G4pDPz1yRzs0jYdAhcnQiDiCeYE5tYFf9ADBvjf3+780AbtEFbnJUPsNL/P
Ff38/ObVPgrDLY+gC9HEUhYkGjQaM8cA7vkAM7Qg2v5BDg/ezui/PbXwzUXZSRwDzrkk6+kKuynsJkpj8+ri4r/6GhG4qxgOzgP5Vy0SMjHJ+QIB8O/yFR3JKfPnCCmf7r8b4FokzgXPAs3uHRrt2QAfCgrkEOPL
7wwwqg274hz1KOo64fO/8/UC4e81BfQH9fQR/tfz7AoMD/bgFeSm3KILIsMn/xsn19oVCluEArkWGw/76BUQ5gAODxcM+hHZSRPdBt880RojyWoARTMYZkFbLgz/EtsaJolX2zzWB+277hnc2kTW3wu9zR5HC8Xq
wAnb0+oq7igBGygk5t02A5290lk1FAQJxw76GgwID+0uf6aukd/m3iRM4Tzl2MH5QtIP+zIW6Ayq1V8x9PbB8BQL+paw5PAlBPZG+WUYHfHUwO7E4TbxuNDrRDHFj7SlEiAkCxAsB9Hd/GbP/9nK/fAf8N/RLPPe
ONbgy9jiD0Xv+Poi3ibZKP/u9QcNu+f3tB4H9TPxPSe+K/MW/PMt7s4j3rzsBf75RuKf8f/E+uA4BcFJKPQT/Czd8PjTc+EvggQcAsI3ETYEI0kiI08SFRP3/jHX1vfupR7Qf8vgJQz+8+fqCMcA1inz+Tr2Gasg
Aw3jF+jEMfObxS7wA8H91gXf2iDhMxEWETjz8q/YA90L/UYWFgYStrHf+RnYvgXsPf312QzcNP/f/BPYze3/v/XrHfDz8C38KQWUnPEn9x3vCzYUF0TT/dPv7hyg9BDyLAc53N/k8hvc01NWEQTnRBgP79gQpg5J
xCAdrefbJgT64RkEwyIW6aQKt3+iMg8CWtMW3g4h+xYlGAYK0hkJs+Eb9fYI0fby1BMjEPUbzC22AuMTwTQw6P40PyAkEisdBDMgPxw1+7qq4xfc/c74P+cydBUH19FD6jW/BeYN/uwLFyf0AjYIEM0C6AL9/Amo
BTzg199G2Njr7AMJ49za4R8R6w0gDvc2WNMgRKvUgfIL2Hk+2+cmrf9POjEYzewOBvcR9j0K4NW7+eMvKZYYASLYVh4g7x4J6wj+/e3q+QPlE9MT5+zzEIHuHBv50+fT8wsi7AkSFBchw+4L1wrjDOIW3Rn38BAN
EMnuK0Hk6hS85AItsQcw5PXVGsPp3NEpDuYu1xPf7SIQD8M6JabpLk1fFNwrB1PNzzD8rCxc4LDv2hPa7i4LI1fhAuWTyhrUFzk+4iUnTtf1oQc14Afy3PYgFPLxHQwIs+6/Y+X/F/1s0wbLDQ/QBxQHSR/+EtTs
9Nz0+OoH3++K3h1X/a8R2tIb8O4cyNj9+Ro6Ie0O69nGCxcM6po8SrTJRPrXP0kS7SUeDwQSUvE7+RcS8yT6+CwgBwgMzAwGrQhVA/+wnwr4YBUPBPYOJd0P6ugPBBoO2Br/8BId+/C/Bb0cCcarGvD5+ew3SV4B
+fbV2BVF0ePj4DMMsvPk2sQLODYkqt4AAQxC5ATyBwz3890PAun+AQME8+zpAwf7uhX1UfkpLj4zohH7/ATiBeoUKDa+FOz38PgxC9LMFBOB6/AOv/kayrLhrkHzDvL0HNwbMfAa6tbj7/sp1uU/BFnj/TDYx4z5
Fu5RDRKl5+QE5iXQ7uf08wkyJPYMN/AHWuYHGZjx3fLy0C488O0SK80fLLQdHR4KFC0pDz0SLRSt/uzs1/Afyx8D1gIIFWf5MOSxJvwQDR77zvvL5hPvNbzw3eDf7Om+/0jcLvwC8u/DC0zy9+rrC9T9/TruOszk
+8LZPJdw6xzDy+7d2u/mGgDz3z/7DfsJIvkD9MO9JQpUONnSpvGgeuHt/f9HQDH1rRzQ/vHYQLdNIkIu7/PeK48Y7rHk6MgoAmH2Bs48ECn29bwSOQntNzsi40Lp2/JcvinQQQfR1AvxGQbp3QkOCmai5fbXNbk/
0cHeHALWF9L1Lv3/38nJ++cYAw4MFCAX6O/u+yf98u8tGiEHAur+5AoDtQhBsOYJJgwO6SvqQQPsLx0HFgQg3xTPDBvb5E3t599ZOh7iEvrqAheXHQAe1PUUICpd5vZCOenUKs5GH6XT8ysoHwouxOAXGkjwKOkQ
IcBN7PESAvcUFCPj6yzG7MclyDLTOSXvIAQk/vgvABvwLQAEIRoeLQMG9OL78Pf0n68bHMse1fQZAhS05AxTHx/q9QrqEwjN3Oo/0e3p8gCj2fMm+qoVCrvvIub3HrQrIvMtGywOAw0CLishJQoqIDHn2L/u/REX
1QYP4PYOO+cqBRjT9t750S0XCBVFCCL9igEiN98GzbQk1f3X6O4ZLB+tUDH1BvEJ5SIa2v0d5r8LFeQx0fO3vP88/M/04Dj7z/cq2FvqEuDe2fMtHBv361/39Tbr05QJCq8qGQDyErwWERgUCsLyDArs+u8V/9nS
zAEAT1QgKOPv0FT78fr4zRMKNc/T//VMDtIAF+P70P3LDBhXY8D/N6sL5B79J+PuPizUzMLzAsz5+fwlKgwJBxToFEgs6ta4EvbIJsNBEdrDND3Z5R8BzRov+MXiK7Yg0kcL+yir7hsmzuzS/OEe08H9GQvj9vQh
+MfVDP8mFqCDtVoYG+LH58MmFtoFCvsqFtQU9Dkr2DIwI8zOEivnBqi+CTO3sh747xHb097nxf315fIsZCxA7C39NszMCebyFfED4gPiKLZAKiIPB/wY1/4IMB/q9+zsUgQNAwYE+xDA5xD6KBcLLMPmNA0S5bgk
9hE+8fNOBhoWJ2RK9NU35bAc30XFMRD2CMgAAA0CQfraBus/9Mck1PHxRPvK7e7P38McSBYWKw+yQBEUsRLIYPLP+5Tc1woWEuIvQSNL3u0I+Cf4dQXyUgEVDSK4FARFWi0C26U98zbD0SGzLDEEQATTr6UP9OT5
EyhUABX/uPUP4B84de0M5ysY5fMAJPwEywzdAdfN7sj0KPDg4AEyHBnWHePt2/zh7M4NRgIdIeMnJxP3/QcFIPcO1kwXITjExvsaCAn+Nu//HeIo5r0U+cEm4xPv/OvRxivO8QYFGd4L5xgQCfP3Ke4s3+HdNA3x
0g3vOS7uLj3ZGM0PzvsB/Byn4Na4+uVQx8rt8THx3PIj+sse7SsBAPi8qxvg2gSmBtwVRnQLJg0lF+LQDx/8F7gRHBoL1PEgvRAvUOUEIxIT/D8dBBW++Q864yHk8SrClxf5IlKsthOySDnbAxnuOCcJvuEPKBgA
9DkOxs0VASGB3egH/driyMjY3NELx+YaDLzPETr0KwwO4AkonMb8Ibbr4kHw1wfmHfzpxvfjCgHp5TMnCN3p9coP3OvtFhD+TM8NKhnmt+DpRI4DsevoNUwbAjw8Dy/P2/z2qPcVPfjb1uy+6NIVEgnvAdohOjMG
CwbzORLeCdLW6i7gEKwZA4r+7/3T4ung/hn0B/vrEPXixfkAKQdM9tuxFgvr+Sf7BQDVEhumzRvf8Rry5uc+9PX2xJobBSWu29gf+gsFwvMKF+rS/PfoHQorFDEuzPq6yDj/7v7w7BTdvdr8BAooUbnOCr3zzOcS
50MPzO37HQoU6ugM/1HTBEwQ2w0f7KY9dMr4PdXUAMi15d0I/Nf7LCXyDvnyCybQ40XwATsHNC8m3SsfsL0gF9XckBM7Ib7y7NDcmS4aGOm/BS22+tRDE9AOxPclPerM0CkXLQr9xMvhHSgK78/jFrrY8Dn+HxAQ
EgXKDMBwsgjX1cza1srr5ynMAxBMBxUW/AQW2dsk+RP2JMJO6hglLyrf8N8JJgr9+OwVCuEQ8+HnAfUV+cP67li/8AngBNcJ7jWv9vYABzBuSDY++PMZub731sIzJyYVQ+EPMcnegSPskEhD++L0nP8QRzcK2gQZ
Gw0h4PzkvqmB8wA+2djhsijd8gEd6UDp88cP2AWwAQD/O/Lh8BcK+OMTmxXROycCIucVDA4i8ATvA/7o/fAfBxAbGO4GAO7riA7rQf3ow/iy8PsK3xIQ8+QnU/X//OgR/fMA/AYf8dLq4ND4ERANsxYYvBcGAkW7
/QPvDC04WQAcEQ4J/C8S8sAKv1LI+fweQgg3DgoRARAZ5hz66Rjn+uoc4iYPCOPxus0LMvT4Fv/76OwQDgLnEhP+HSHqMfKrye8n0Pi4CxZU4vEo0hGyC+LYAA/M3//U5/niMCoN0Q4vEAEX+Ab6RTrrNERjCEpj
BAnQG8kGLOsW7gEL8b8XvQI0AfbgD/blQebPQSAnOszKL9qeY8HtX8wPA83BHsZaEwkIJuEW/h39t0orQd5BP85h40T4HhjkB6Hf3vDBJwnxBwP+6TH55waUPCz85V4vyRo37wwW8DgF+zLg+OXL4wQ/CrEQJQX+
7eMwAj/PyPcQTDnqBhjxIQQyWh5J6efwEkAYB+zj/+aR2wHw1QcHyNASzRwyHwMbHtEBINz16PEHEAwU+ugUIZEADhn/z+n/1QD9GQEv0gYb++cgHCTq9Rsi+RLcCg8QXesC8NvwwAcYuCgN7+8kzQccPB/+xfQr
/t8Z5jwH+McHtgXiMxDz4/XA3Ae7/DD4NCM/NeoD9iIL8BEhMf7TyPvDCypvFQ/nuw/wBE8g/i8IIhLeBB4yB8bEABw2Bd0Zow8bRCGfywPrBx/s8PgzDBYDKA7FK/wODwMH4+sDBvzK+xglD+3F+t7y4vLzGvLx
ARFNz+AP2jb8NOkaAjUSCSLiu7QOCQfoQBXyCQEF2MvEuSu24Pkj6AQjIv7wFLL2jDMnEQbL3OP7GhPt3dw1/gcJ6fT76idG3/j/+OfxLCWPtl3/z+gO6wwK2xg/2VNd1xYF5/bDHOjs/SXdCt8JCObwlPzbGjnx
CBz0CR0As/4K4BPeDui9A+XuztEgIxhOGgbmA08Y+CvcGwYw6R3iIiHkpi4OuQpjguDh4jFTHu0ONZkau1vF6s3Q2gXW3uLlH8bjKD8RAB0K+u/guQv5+cTs8P8JPtcQyOkQI1n44N8iK/y83hAdTfBHFhzSFjP0
6/Xy8ejO8jLzB1v+2P3XFDtB7//07//T8CYO1+QH9jA0D/p28+Xn3twiu7wxwrAP3NbkpiJL6f0E5AoOLf8m4Mu18yTlGPjozAxSEhXXGAs96BQgGw26//cWMP8gBfj/QznR5iLxGjft8egeCOAsy9IRBN8oBO/0
zusyA2Ti/hb70RP76WAP94H9HeoZE/0q6yoG//w55QkL68jztfTTEAfjFhdhS0wY2uX+LdQxGjfzDuoo1MlUI8Ht9Ory18QF+9wCqAcc0trjKRMD/j4KE0Ig/TcKs+8i5AL/81zc6BRB38XRu9hEQMUSAAoDMPMb
++/nARu32Pv/GAEMBOYgOw+4++XvECRW0+tG4Scf3STIGbXh9Qr75CENDfTTA+XMFs6k//oWHgbNBwRG+BFAExUh/S33ILTeRCkG/v3JKg3dA7hYvzQ/FTv1//AICAYbICYCAev5APb9+BAJEP707g8CxOwJAcAA
p7Dp++X4AuntFfwBDt4K/iLc5RMX9sPmAwmvCi0ORyv+EyrWB/m1/APV6t8ABfot6+wm+ArA5D+n4AB/5OxnEiTcMuMCDu3h9hwhYdij3doMGTkUwOoNFs2y9+Cv5iX3ACtZ5/YWByUk7w4EEhrrBCruIw05JhYt
MgHivSXd+CYA0fsZ0gbnIdY18gsX09sX6fwL/9jXL+0kAqsAJ+bzAu78/eknJxsfzRgJ5+PlIh5UKgsN97gr0PDeN3Ql+1RZ9CfT+LTKV5IqBrYdCejV6AYD5v755zArRvXEtd4B+hAs8t4KWlSqywcG7+VX6RbU
LiwB7BAo2vjn5+ny8vMdCPjYnO4cJxHbrdEiMj27+gFA6c/OK/vi/KjA/DdNtAb65P4WFPtJ8SIc4gkr8h4W6Rf858Dh9SYNgeg1iO3f7iJcCmnSFO/jDBLk1ggZ6yICJOXb2N/n8BzS1OsH2brLBf5oHvoCy9kX
OAXlDvNL8BAPHuADKDLf54oBaDcl6gYRKwrN4/z46+0B8ggjEJ4vABEG8tEHBC8GocbkOOTvDfFK+vILCPbkCvYhRj4MJPPh/Q7UyhQV9S+0/tYL1Sy24qHl0QLc3cwp9I3iPxv+DiP3/hoI4wwr3w3+xsHzCv3y
MgHgKxP5COUPXjHN8fcOqce1HwQF7TIjGO4kAhYpKHP5bBGjFdXl8cX7C8f09wnxOAcb6EsM0OvKFwf9Bwb0MAb8IRMlBR0e9xg0Menv69j74/WTFQoIKgATzQrTVN755MrQHNPi3PkGuOksMhX0AxMjA+TFDQH/
s1630OnIx0In7+Ik/xQJQt9LBrnv8gzmK9f5E+ME/E2rwsgKojvg+/nZgsjMwhXpJLXCHXr9I/YLHfnGnygY+vPaARH4XR7movPdChH5Rhr1Gw7RHfwHERM6DBMHA6wZT/3+HWcrDgUQ3ODurOX9F9Uk1h8K2G0L
BQIhQRrjwAnpIe84Y/EeI+4I9SnI5vTp/PT12dgJIjEv3wsSMM8dBp3h3zXn5dv+3e/mEwIEBQMm0vYWFBH5zwsGBA/Q6BkFt5MQ5c8p1tffFtLt8eoiHeXsJPcs0z7jDeUvCBcg2+Il8RfNDwr6S9Uvc9QU8v4T
zyq32fkIAQPT6CHIFjYl7FDuH0QM6Q8M6V7dwPXr6QK+yOmsKiDbBeQA9Mz06tXe7tPUIjEkFxbv/rj601n3LRHzCvrmEe3tJebU5BAo68HeNMkFvBCusBQq3xkD1vwR/wImFO7U5hLOAPMaBtAD6OUirQXXT7vu
1LjF+t8D3O1H3QonUA8H6/0N6v+tCAL2EbDCvCoB1P/W5Bs44PcOBOT9OjJhq+0nDUvvDADmGufTGTsmFC70PthhBA3sDMD7JxsAreX4BhwExxHhPxf19AoGEB/kEewHCzTW+DWvujPlJNYaxOQvK/wg8ToAESwC
PAq85yMOARfqt+DqMyQQAhEBERUX9kf6DNLMGQbjCAzH5uNe4uYbAlHjHLL1+z8YTRBM6QP6zILZ4hXA5/8IyPwf+vgEGDLfEUDE2hvsMv3H4vgMULYYFyDvGBfJ+zrgquMgpfEGFvD+6vgP9O7H5BsA99YJGvfz
4ckjJxbz9+E64g305vgSCtj9FSpT8RJ/Aikt3QwFEgQeA/4PEQYS2oH0M8bi8MbsGRD2Cw3yMBUG0On37bPaKPVCEfUS9QATr/EeEvvj5wMYEfjpuu4OMwmzAR/uGCMBxb4DFhHm7xqL7xAk57ny/BX4CdAG+yIt
+uT/GwzmBOkCCfb84+cX9IEAIN9R0gj/Cw8k/fT/DD/2HhwJxjMCMCTj9Qjn2gUcgdwBHfbkB/PvDTUKANsI/xrs8QIJCQ4LCxT9H+3RFPzm4RkGzuADGjkGszMK9TMBMgU9BAPa6TM+9TPyAi4Fyy3SmZ3V8e0o
SMbfAPrdTffPDzzbKcBZ1icx7fH1HP7XtOnfUBslHxiz5/b35P//EzPxHvOtxJ/x9N8pIQr2GRoYpD0O0fg8D9wJ4SoIJy76FcICAyHNJy7t/Dry6QH14uwI2AS+Vujoy9vgAMPu6+Ub0vEMViD+A+0HCvvHBfwP
2AuuP8owJho4+P/+Eg8CFCQeBfXu9/nr7gUIAhf9+fg99iQ2Tb7arynL/EcB5vbOB9oOL+rgGG0T2CTINOXqxgccvhe6RtvO28LuDqzm9NkRzQodLCDvDv8l+ffcFxYh6ObLTdJTzh+u0xa789G/BeAEMBn4Hec5
AAbhEuULFOEV6H9bzMvKE04yaW0uDcz/D+v3xfXO8g4p4/XdB/Xz76cKshsA6AEs9rfO/xjuEzH21u5H7/bw1SyiGN3s2gb8QRH2/cwA1XRDG9/qS+0Y0sPX9v7gBk8WwxMWLSjWD84uHfEURO+74yLYTP/v7dAr
HbgzEiH8NDiz/PAkRBHM/DbdJwQjJLb8Dhi87dHJ3ckJLPwwNRrjGR0V1rsU8DEo9O3T+Q3wxqwV98bi2AJQ/DXFNNb90/7U6fUwIA7d+UCv5cxQ5eczDArP8DcNCecMJdgQCeAX9ML09v/16M0CChvj2+deKgfH
wBUCyAgP5Qb4Dv4g+/oJIy3TD/Q78eDQ3dsCEg/g4UnpHO7rNAwS/uIVLRjOISIFxTg16z/2EP8y7dgWRd+n6g7W8xMsDPstJwQHZd7W7R3S9R8XBeD877828c3c4bxRFyPoEgsVJi7UO/Qh6Bn8RPDG+uG/NwY8
BObO1drNu3/p7OXjPy7/1r/p+hrw6yA/+wMfFPgQ1co+BOsN5i6NKeXDDv7a4QALHBkFCjHH8hPc4wDKH8W27inQELai5SYN7PsTxNEtKw/b/TzRCgLm+c7iEBAF8/jp++Iw0CPtABc+/OLeHDYX/e8UIkr22fXS
AQYkugS+Mh/v1efo9ivh1/YVyBoNOvkH7fT1As0a4OkrLuAP+RIGPBzu5N+2AyPp+lQYFST21+3bALwASfjq8AQo4e7/yxkLyOUZAOLh/AoPzQf5/wI+Ce3e8/bKxQP33AHyF/ff+AAh8vEjOu31CCter/G+6RS/
CE/o+Ag67x5K8gH+5BwWILImN/sXKtvXy/oFPNlAAzIPCOwG3wUYLs0MCBIj5evCyh/psAaBuSEaLusALEEuH9715DDnJ9raD9P3+BcH9efv/fofJ9je+g4pOiz5ELHe8fEtINcRC8US/UOzxfLwG671+uL5EfOv
CSoO5ArpJyYu2iII7LnhIS72/i8+8QAg1BGyUMI4MRU3+P36ABr+GSwiD/75CPju7fwGFRTv+fF78PT8QSQj7/wlAcVK2tEyBMsu383kEywcE/5ARzXsHx7oxBgOMzIG7zAWY+fePxcjTOc9AsXRLO8H2/4xCQos
8/epItMUJgEb6jwSGCO52ev/Dvb59fXgBw8Iv+n+6hfUA8Jb2wo3BU7qDAUaHhEJBQQO5uwE7fXFBe0ND931Dd38Ihc2IgQV9ApMPPkQ1hst+g352kUE1/wGNgUfFSQNL/msr/nprX4a5OUkRSMwD9revBIG5BQU
HBQmBeby4EUS3jAq4vbE0DS9FhUk5Q66yQjm9vz9yMixBiv4XbLa8sLFXgnLP/8lyhDf5S0SNesdE+nzYQJfIA31+er7/Ab5xCXlKRHnAvTeQUYY5xX0EfcW2fUtH/ce3hreGQH8CvarFOPY7ybwEAgZAeM+IDsQ
lCHTPv32Dx0/1yP7zRsXPVzKAQIODb338ye1+/wG5kROOQgh+gx2t9Ly7d88Gzcc1tYuRxD4yR8dOQAr5J/nBw7rBPjkChMj/LsmTQ7bKPT00sbrDfnuBetRSP7/8si28PTwLO4gEwFJ3TzVAhH5GOzT0QzjI7lc
tOgm0REcMvkhKigy5AkbCvHB/v388/wXrQPVGNPbCu21/CoA7yfIFN0vqAsqGSUd4QkWEu7D8zgF/dJQSwAEyBEZBRBAKOXm6OAHGO8EAwre29jvFhK2G/Db6sRBQjHxHxLOVQscCwnb8S7w5D3v6uz6LAfx2RkE
2fACZuoaKPn5F84DwvT2Da4nAfYE6h7w69okFbrs2/EACKYnNzjjAIK658jw9R/7/Rn/6b3c3uYQsOkwIsrt+93Dwu7vAezZ7PHoIO0HGs4U5x5N0SLr/PVR5DD76e8yqAwZOETg7QkHGBVBIhry6kgIGg0CCelL
FOXIAPX6/wbI7OgbCNHp+8bu5RbrBxvsGuYOARsq+eAwIBwPvu0I+KUgvGC4Kzn3BgEY6xMgCB4YHPAP5ijgCb7XCw0N8OnbN8vuKwXQzoED3wEtH/XfT8nPadIFUR75+EARACoUCDYH7bniIg75HMXzUOLQCjEF
DA4a0s/mGN4iDwjxINUkJcYDA2P+6RDB+er0J/D09NDTCRHz+MAB+vbwA+AGNgMStvsASezYHgUL4/j1BPX1/Q23EBjqEOoY9PTc+PDy/PhLycofceMDqtH+/CsRGe8EN/MCMtX5NtQC/wMM9eMdPtDk9Qn6J/Dv
wCoR3Aet9A393icT8yva1R4UBGkMDmoNF9MrQMIWBhC59L3SEhAOIsws4SAR+dQXDwcdM90s/sfw3wYPA/zy1Nmx5tEcGzIIzyUn8hTEMhIE8v/iRi3C++3pzO9SBQfJElIMIgck2AKo+Dj17Qm/HQXcMhni9A77
vigySAT11hvuLBvQDwoJ3uT5/jLq2r+36vv7x/DNyfgxAJIuB3uj7M/Q7fvtL9rlxvoHGQ0w+9bb3AAEpdsEBszvwinSEBEK1NjHAdPv3sgf6wJMQyoT3hkj++vIDAcLug+ra68xIRdG4Sn8LSMEHQQWKRLqKBXn
2CME/PP/CvT49qnU+tyusx4HBRb0D8+p+gH85dkRuEILAvX49+GyEfHgOz/pShIHsegnIeD8Cy35BfjUD/0L7hcLDxLSI9364+kOOlzPJecKN/js6x6iEwHZATBe/xTy6g3a0QcD0PHj2xM82UTvIZ4LM9/vJAge
7/wRCxkBxiLl/M/60h4KAKj3+Da+3//v97TDzgP0DP0AzDYaChrw4gnYz9D8CRn38gAFBe+pyXHn7fH9LUIK+OAR3iXu+BgHADMkHgDSzfMj0Ec22ea20NIX5r75GNFF+2Hq/B/0DfT9u9/eEBD06hDEENkQUiTd
svIL7vg71irYDNQ28U7qAUUMCdDL3/gnABz9xr0TyytcINMwNPBMBczO7+P/+0xJxuUdG9oLDOpYJe3g1iTpQAHv9iQuJiLj7jn2Aii+Je0cAKn7BNIErNH64hkZ8jLEAf5BuBPNEfLF3g0oIgj4QP0k6SzrI/fS
0wrIUckwMgg//wTrDBP8FSkqCgLxA/jy8PMHBRvz8eso4fwURQni8uQl6AcIPLpgLwfm/+ntQ/bFzdjfI8oUNK3sHvAqKPAf4Nxs9gn41icsQ8q/1VfR2NT1Mdv7NQ032N33ABLNx8AnQy7N4SYQEgjzWu9G5/LV
HfLP5/NP4jFKz+k0Nebb8s/Z9xorQAgLOhwNH9LkSrLP6OrSIdgiMdUEzmbM/kAGNwAF+hglDgwk//zu7grX9s/u+P0c6+jZz+0HTGPuGf7O6AQsCer29/vSCuDiAPft+u/+5SDf6QX9ORbzTiU4EbTOAOjn7yDu
Idra6ef8+gPMCBDzFNDZ6an7/ggt6QTnqeENH2oG8OUxAhYiDCfsEvkQ/PXV+RLYAcQQ6w3Hehwu+O39+c4E0z3o6ywY6AAg8x3R2vsWCgrZJ/H1CtkBsy8E2ONDEwXe/eAEFO7S8lUr2rYgFChD8RDDyAc71ga+
KP0x2w011jcZwz7tUewNsQYu4+8mALsrjcIlAw7r6vUWAhbs0OwSFzj7/fq1Btb8+fsc9zL5Ivz22d3rSwRJ6vYCPwUB1tYeuvv1/g0Z7C8fATLzAbsq6Pn83eMMBMP3GCUf9vD3Egvy5OkU9f78/EYCvfBIRQcJ
Keo2SgnoJdboBKfw5eDrQ/cOugdE6FC/BkH6+wjqV+yo2PjU9gOmr/xIzuP4AR4jBgD9CfL3BPDw0O8RSQ4TFtIN1XWxFyn4VOkZAiIL8QAFCAj1/Crx/tvrBwAu4vzYL93Y0MUQ3R8h8SLdGgcd6RXCGwokFAwT
FhYVBxgr/kTr2N4C5Rs12Djt+MDt9wXD7dzmARr4CRIGMPD0JTDWCYHrKM7kANbi/O/lE/faEBjv/gP3Ab0FDOMoCRH1/RQW89Go09jfBfpQC/zLLAEi2ATXORkn9P2lE/zL/yIx7+nWCC7bOwwt7R8Z5GgGCTUb
/foO4wQL+yFBLiP0ILgOAPwKzwzMReQDw8nHIs/f7PkM4gD+PxH+Cf/99fW4+SUIWMxFKvn8HjViGjb/9fP2+OjlE8X/owjFARUO/grdJd0NEBNK5vdFJNZEyigE8+Wy8yDj/QYBBBTy4AHvMEwpKevH2C3Q2woG
5+zo9bLyJvAPHBsrJPD34wP/Fsb9GiEHDgkSK+z27g22FdmPPufYDuIj+d8ZIeESF8oJ++XE9wDAEqd/pS5BG0XwMewoKfEbAxMcF/gm7gThGAEX6er9+lYK/PH9CABPNjHJBRPa+B72TeUm/d8b6xXmEyL0Lxu3
vDTwBgR/qg7MBjIz+1jsHAvUAvvLDO/u0w7mKAft+xIV6/IyF+Lxy9bo1zLSDU0LCARY2Qou9evkDuHjCDPePb/z8Srmp9TbCuY18OwBNBAc1yvtA9nG9wHoBQ0b9g3x1P/7Im339LoOzhEFGTwQRRTDGB7uCRb0
FQIXok7v8gcZ0fwuHeDruxAlyRIJEshL4BY/ND/dOvL1+vPR+d8t9OMhoAEDIBbV6gX3DfG8BdsQ4igCIQwjIMC6ygUKJT0NIOMbOc/k/vv4cdwDGuUD8CAk3+cXyvHGBccR2/8YJPexDrxauyFEBSj/A/8LEv4Y
Iwnq/AwY5/zr9foEHvDl6cXkLPrNCbUuyA8SAi8q/wTwJ+fiIhovC+sOP9hEENzXi/nWF9RHEs/r+tPkAOffBPvV2iIOGsfmKess7ci7Fhjq2+AHMOXO7iY9IUXowAYhHqpCFTknwvS24SInFvTTBZzyA0QMpyEV
Cv4k6PL8+BUNAwgS7hn55/fnBf7i5yDUNSfg6uP+4XUnI70UOv760skH9TLr8zjl+iQcNB72Hf9g2sPBGfsWCvHLFg/4BiYN5wQtzuPgIhNQBx8ZKrIwzS7f1+Xc2CEnx+nAFwEzBwP/29vO4sTiDN/yCBQr3yYG
w8oU384C2/wPGQEP+ygGBysj6voBOg0EIiYaFyvunQw40RwPKv0s7f8lC//VBhC32t8DITUDLNbzGSHNQu8cB7TkKen5DuM1uNAUyPLK0C3RFvvo6vMuCfbNKxEEDu7hHunwwfrGq2IY/90bKwf6+M4f60Pw+y8c
7QQaDu0b/RPx6djg5+vaydLwFRn6Gkb/IOlFGRf5Kgk38ObgKWUhCgr83Qg5OurEzwvkuZoytBUJSRbgAxpQ+b7F1voj4wH2l+MX79XV+9wU8gbmCy7lIgvs7RvnGeME9wr+GvnlFiYg6qjEQij1D+vmI+XwKKEd
Ce/mNwTQ/hDj+AHuB90C672hEkzBBjEPFaWTvL3H/QkbEx9LBfDgx9LZQaHptPAJ6uza5wwp4e4USfeyBRD8zxDtCAIEnPMIVBzMBzFC5xIWyShJ+RXS/tUJyMXt6NoQyzXRB+4C7gL/JAQS5iAN4j3qGFUA1dz4
/QMiEuL1Bzbu9f3X5ike2OorB/U6EANE0BnS7MAu4Rv7x6gN+gYRyB3H8DoxARbuKiTq6fP0AOubFB0MJ6HYD+v8E/wNAhAZDNLwKAQS/xkN2QPbEecI1PDTMzQOESdTFE02Ow0ixfQsliv1EAHt0hXaG+L2CxQj
qi/M0wrv1/wq9ATtIPUfKe/+1D7hF/3c4Nj/40ADEfLTAfH8QbPeKQ/bHMcQ/iQR9Sfz494d2v7myf/tESELBt8RvFXIODATMvUK+QUa+Q0uGwT7/BL58fr0BQwg9+/0Ud3PFVAq2iGp+P+0A1wFE/ExJzDI50Er
vc7qTPj34vjD0t4Kzb3nDO7/3OnWzDxD5sLyJ/stC+vZzwMZ5fQR6z7x2fAwCrAoCCTDzLoVGOLiUSMDHiAWFBYF9un1DgEgRNXiOhT0lr/+xw37PwPYG8gHzTjmABQM6+3wFgEY2ASv6zNTP6HhA9gEHwv5CAYK
8Pso8ezw8Sb2Bd0a++kW+BPV5NUE7eMlB/T9Cu39CDr2NgckSLD0BOMi5/kAzCvuvv4IBi3+/ewyMwIAVPn99Qrz7Q0o3P4TCRvCxfwKSSuwMrk/NrrXELmx+OXyBOvtJPEXFegK2v39uOgfHQABF4gv4NwXgcYS
8yYH+hsaIhrX6+8H+Tze/wLg5uvzIMrLO9c8BdPgCxIy/DsL/OnsA679+/XrPBLhLvUjuC3TGhiU8f3SyP7S0jMW3+vl2icdB8frCeMTAw7SKvIa5w0DCbYMJzUV5vcZ0joBDS0TzAvB/93JD7kwHeEr7QO29Sga
4+wE5NbjCADDCukqaTcW9tAN/AcR3jENNgYPGQUuCxChBRsZz8LvBQP6Hvr/BVEh6Pru4vblCAD77Q0F99b+F9vlEvryPRr4zPEVGwS9Etnj/hg35wK8ATw0B+yi3xULTQPOBCnw9RTe3fbVG/cR2AwuMhkCzvf7
AfLnUy3Z7SUX2P1Cu9/T3ArNNiD94ArfvPvtFv0o6s70IkkF/MchOpX9ATbAug6yGekT5975IhLDFyT4BaYr7sphLObq/S36wBzqCwHXB/PmNkIk/i71CAEJ3eczJQgv9RXoFx7y/dyu/NrN/ezr2wRF5D0TF93p
Eyj2BRLjHBA/4/8BSQ7zJ9ULtem4I8bxwgXeGuPs5vgezNcKZijs4wQg5hXADfj8vRcXFhmdyx7qGyUBFB35H/Qc4O4QBib6ABIOEfbk+RzLC8Riuw4vACoU+vQOK/cgKBIB/d0L5e/i0/3+IvLZ6kHrJf8QCjZE
7VgUDPgM6QIFCuDCF9w46PzwGuX9F/7dvgnNJwMA9tvrEB0AVOvT0gHoDyJLqAE1AiT14AP26+kN8rIVDPEI4A8yvgGp6zTuxzbQ+ADv9j0HFuT4v9XgEARl3xYl4v8oARjzEAM+Bzu21g0dJRHbE0D9/dr8Jw8N
3wnzBus38xEcG8jhDfj64SAM8wLGtwklRx7jBz4aC+4yyiYjMVT0MRwk9f3PQu0I/d73IN4DMQzX7/4p3zX/zdT7v+TP8NvK4jEDQjUYs9LjBiME6PXz7/Me/xz2FAQF4QPL8AsG9ujlHuQ6+r83BOD34BMPFfsW
pu7h1CTyCemB5iDJ1s/oxjEE3uj60ygoEeHX//cOEfDy7vwXA8rsDJYbMw4p2ALxG+rY7BTmDQoK4RMC8bsOKwkV7OTbECrZzPkNQQzXO73NJdLc3sDXCv76CfgFBNz0AAUO1ifH5QPezk0d0w0UDLQi2EobHAsS
5+HxyjnaLhcDESoEDRLc5NkwCMQIKSsQEWDeYwXX3+7l9jav39sVwwbPGvok5+Mh6QELSCPr9g4eGgbmCgf1yskFCPrTtDvKAAP8DwsJ0hdJzU0M4u1JF808uzHFFeHv99cX8CHtJPD+9DgOAB4L6QVILBL93gii
D8j9yiAhHi3y/wUNHBwKDRD2Fd3OJBDl4Qz9Th3L9Q/7/wvtM+HG5NffDxgBDjU66/LZDNf+BOKa7f9LG7kEBd31Gf7/FPPwKO4g/OUR5+sC8/kJAQ0L7rrz9toQvO8V8wPLGRb7GkbH2wP5zvUGFBcfAhzIyxH/
vBPaf7DaLulABBH5GQ8GDRIFCvfqIN/v2uP1BBXvANjd2KJT02TP8MGxDLbQ46Y7JcwfNhQF5Onv694A6/4JCinnFg8jIqXrEBX6wARJ+fPzPuoZ8iD0/Mv2/SfbNOPTEf3sNey48NvqGNjMO8vpI8by4vkrHtHy
9t/W+wHr9gQLztHrBffvHfbu8Av2FvwR7xzinNkM4A4cz9vx58QD6xzxFUkoP93+Hew8Rdj2FA0xtFn0HRPqHeAJOd7tEN379yb6WFjkEUu9DBQN1DAK3v4e7O/pCDYK9t4WDTT2CxHfCRMF5u6hQusE7NoDuxbw
zvb7N+X2Bu0CHiYaG8Dm+xOxbDio7BXx/NgbT0YM3OLx5CDP2PjZ5x0C4RL4xhgYLcz8Rg3mD+45G/ow1vZF9NcN9vP33ywMLxsY+BkswgzNAN1D1xU4Cjz0EPMQB/0UJRcTCOYI9ezm6P0IHO7n4OINuV7ANjIM
L/wR7RAZAxImGwII+QP38e/zAgMn8+Tn1eze2vwG/Rq1/ug4HvcVCfDvHitFKRYSLhQdCevv5PGyE9LVGfbmpvcJD9EEMyDs/9EPF+/p1jYm7/ArHvvtB9G2QN7VO8Yo9hlL+Ab4EA71Eu3M990I8uwhDd4mERH2
BOZiTMkJDSAOYxAA4gDPBQPrF9He7v/8D/Ug4CzsI7cZ+r/uPfk4wjL0RQkzRQIalNn4Hv/78QT5Ee/DsfcaBifLJfQxCrYMOUrk2tdDLPHj8dnbGS3k7eIb9P7EJ98DvP31XkTA8OwDHdECwMkH0+0m4ur+Niki
BfMT3Sn3FgdI9a+uBezzBxkK4hPuBQD1ye01rD/KDOfVFwwTERPz7p3sDcnmqMT5BSr47wreQjIN+b7nFCQG7Pr4Bvbr5tkK28fe5uMj2vzGVnnv6dDl4NQs7OfzAxjX5OAvBT4zGPm2CBXqNPEw7t7h8v8kLRXX
9Oob/tf1MCwX5wzvC+zLFhz3ssMS7dk+HdkDNPj6zDjaBeMICeEZ8cAa59UMBv8I89z+CCLUQywlB/3b+wzdBu3j/+E329jlEQ7+sQUf1inkX/7dDc35JwlFMA7yJQ1E4BTEER4R4CbQDvTYDAwMCCr58Qk76OQW
FjvO5r8gOPrxIe7MCfnqBxcWAAK5/94H3iT6UzLq+Ssf9DIF4tUJ7tP/6P/3ui3+IR3AEuMe1xEI5Mrf677rswcW/B7VADcLvwJD5hwnBQMOHAo16w+y9mQF/unqBeAOEAb2C2AgDfDkMvYG97o0+/n5t/js/NjG
/uCt7SX/D88c7N0w4/zNFvICGQutNOsSz0Ew5+MJ3gUl07Pk3scUJuUl0wveOOUFJub5B/rD1+vZBvUvDOr+GqAFGwkiIQ0J/wrPGxkd2BcC5t4Zr8wDK/nhACoDufEOCgQeEQ4U8M/aBdb1a+0SUCQ11+UfAOMg
GhQKAvcPAuG+xhTMMPLu897rE9UC/AbxGqDc9SgHJd0z6dMM9iYEAwAiR/TxDPXi7A8Z8b1A9QYTGvXsAf856cAPycMvuSTP1e71HTEfLtrv5B18CdwI6/8yFCj5QecN2hsosgvaAPHp5y7h7B8G6PMUoyoi7SsZ
yy3W3Ui3KR/n+uTuBdkZJif/HysmHOHn/R7H/eAn3Eg5IgArADPp3uYV2eYSKCL2Ge/tOREFKPUy/P0b5OMTCbwS2/Dbvyn6KzvxDRM6xSiP5Cj6tRkGyf4N2yHuJxwq+RTS+SX79PTvHgEbLR7XDysF4yMP+PID
Bzra4BLi7hi/5PG7ARP6+CvJEObH0tnusto41OtR7di2AQQACPLZGQgj19HxCtcG7DXhCgQBwAwMGf4RTxnHEBQRuOK9Iunu1TzT3ggU6z89+xPp0+zT52DdAAXuAJ31K8kHKCGtHh4ZIhVHBtDtBvn3EwAE+xHO
68QP3frxFw/gttHdGhMh8//y8QQwFRcRNBkZ2wsj2ssPxBcVNSnXAxcZ5ZX5MdEtDynM7Oz8NRLj0N8H///Q1xbxPk4cBwrN5gHV6NXr3TopJAIaHe0VJxDqOBrnAtv19T/X8gC5uH8MExjV+Qn2ysInDzXk/Rr+
7iQN/iQNLRH4ANK2FfznQyHMCPrA9pbvB/n3/hEo5kvyELrwDzwLBuzs6/f9FSmvxi2hDuLqJs8F+c8WSQwUzQrzNAryFhQKEuk7/g1tziW+GQviLCTpEypS4AvPBtvhwfYE2Szr9gAd7iJDWPsYCSZA3PzhCvn+
9wD74zQJDxAG7OD40Ub0JDbe68b46PI7H/sl0+rdG+T+QQr0Fi48CvLVABEEQDbsASgV1dQYwzclI9caNyY49+/+5gwI/jEY9SoZD/3Y4uXmND8azg3KEBjGCAj4B+PS6PwRE+D65T/cB+QIFvje1hP0IiPf8cPC
Itog+QIFCMW4/jnm9g3RAuU7EP8bCPjrTwc4Pvvzn8gTySs4L+Tr+AHsxCPnAOdDBgU91BAV8uPbU6fD1dfSLP795eP19z4b/fv9Ke4o4NL+4AXkBCYuF+Uq6g4m9AMDwdfS1NQi7+QM+f/y1cYLB+TAETUQANwD
GuPo8UgNHu0UBzP9GvsEMhXfKfc1CTL81P7PLRPq6QbxCskY0QsCFu3wwQXt8syv9OsQBDgZBgYsEekm2xno+dMqynDDI0ARLMcQ3RA4/h4B/uUc7y3z5b0Z7vrgtuwQ1w791Nrk2S0yHuQaJhcOIbj9BezyATJI
0c7kCCPx9gcBDify1gwiPToWGkf4zhciCtcRCiTo8f8i5SsQ4O76tS8C8RFFGeb+1wgd2Cce4j3iJNEE3xsAD/wK9gLf0gYHJAHcN8U82yPx1TbPwjLYCPLo3g/7WcIFAAQlLfL0IfXH/88p6Ubm5eJY7DAQ+NLV
6/wWERLNzuHYC+Yc2gkOANC9sQyoFCHzHQUNMwIA8wXp0xr+BQkV60AW09AB7QEc1fPr2gHiE8MaQOUvKxHY4RpB+vkY/QH5Oe8WCwYfHevV388o4D8p/AALJBoo7OUO1/IQ8x7P+gnYLdzG7eW4DbT2+VIe/wgo
GQfoBeLV8ePaBPAS38/oBewaFhPtHvMdEvfi6Rjb40wL6eEiGwr3CMYL+T7d+0EV6hMcNfsHBALkELdNvTE2DUQCCAAGF/UKIRcC+/kRDOXw+gEUH+zq7tYK1ibWRdIDsO30+97Z9BHx3usZCzHJyOcFGvzGyvUu
4vf86uDKxQ4mA/bbC/g2Nvvx4SMAJgfwus4I0vwP/PtKEv664MkqAPlBDvbiBhz0sQgm4kARBd3hJzYRC9UQCcEhHukA8PsE6TzQC/nxAxy+7/AWJdwL1Py3CuPiAOUi2gC+zPj7+N7TPRM5/Q+q2uoZIR/34+7c
HwEp8e8pHB+/ANBcBVQ8DPmrBwzt+sj6Gs4XEQsB+AfzCg0B8d3C4tnCx/nRC93/E1o7A93z/hctGNUJEALb+u4bBQ4NJ+v/D+Tt+/Qay1TYGGQGJcD1IyUCA+wzDQb+GiQF3A/wICTsOBfXIj3UKdL0Oe/fAs9F
9gzXNgTnMdlLAq4qLh0X5iUcKjFM+rvRE+4b+QsP6x3zBUwlDtgYGjbj0ucV2tMCEfjfACEY4w7t1PqsAPrwyxcAOuTg5fftAfvcDR8CGg6W+StmEaQhGw/LJBHw/P0R+vYUFfHrEAoBC+fz1/kRK9IBFXNBHi4b
EhcR19zy9eb//Afu0d8i/xQFKRQkGeojABP5DQq32GIMMPoE2+UE8tX+6CjTHxPu/i7tEAv9QgjMDsFcyicwBzD8DvsTEP0bJxoLCfQM+Pjn7fgCIe7m5aD+AdfHA9vTLv7Y7+W/MRQF7+QQ8/oUCt0W/iPwAQT3
Jj/Z2wPR/AUX/g0YA88gFNvoDC8Y8trhMr4Ay/QJ2c/6Tanid+5I3L7eJBEMBiTF+PbvEfQQ2gYU9+PnKujcFPvNTxbuuDg4zgUd5C4PLs/x5QXD6ggESPQKBuUaLtvp9AAgBjbs8AXjBxMNICoA2gtHK/PXPtz2
OtUS8B354R4K4BY4rxEtDOzbGdr54xZUyC8e2+fEFBX+8/ci7ur2+R7ZOQH9Izle8CHJKQAVMeAg9fP0AukOCvXyNfXlCBb239/c6ekJOwwqI/H0EM0aEO9O/u/o3QoJyiT92iG7Dz8i8kgiKhw3XQV28EnkHP4L
A/oHzALk6zAA6w4N5kf9/QMc2twQ2shNzcP/+RYODSnqHQLW+uQlGQnYHTAi5v4krN/jGNj3+98FAPHcAP40P/7cG+3uAxW96PAJGBMEEOLc5uADAjQY69AvMDgr6er5B9zZFfoY5gkQ00jNGgciCt/n47QDA+7U
9xUCJwIAweIKWeffIwH6/+YKBAlZ3BT+H+OjuuL11DkC+QEK2O8QCDAC5e5kuArTCRr5Hh3D//xf+vUE/w8QHytEvzEJ8vkpJzMEFAjnHOUJ5ict5zos/MvDEPn5MCYC7ecZBwTDIPX48xUY1gXZ4iQkLhXqzxYR
SPEMAi8cGiT79v777iJWEx4G+AkGxBIxxNj6+Dv9DiHtyC8FGzXyV9kyMbYMydfW8fojAOn0GhwA5g3ZOQrj/aAc52jxwPc3CtMa6AMn4PYjov0K7yDq9/D80foK9fnbCwUyTPLp/QL8Cs8Rxd0CjtMU8xX1yhsA
BgzQ1ybv8Rv33OUKQAkn7dIcBVPIDh762BU35dse2f/VCiQYHOm3LgHkscwXDwv19jvzIeEPtxH38Sj3ygHu3xT+MigADNf8tdQQC+avC/PrFP8W6fUpTM+5+R/u5AXxAhIbFhjd1PyB6upCCr0D9zPxE/rZDf4G
FAkXHdfQC+PsBfbl4gwO/IryMfTcDurc6THPGQEDDxDwB/Hk9ar8C+4J/Cn56grn5FS2AtzYu3ARTfABFf7e+O8FyUK0OxO2CjsFLTylCQyJ2RYL4vIj7CPyARvN8vb5+83S9BkCAewGugcjzO8ZRuPr2PQHKhb3
BlT9+gvs8wMNyP4H19cBE07H+ww3KiMTWs/0/6/WDg74KRH3/l5B9fH2QvXWNeX8C/4IBOrkBygz+QQtOw3o/SEN7R3FHwjm0SgF/7Q75/sE9wjd7Q4CKfUaJVDvG+Ms3QFE9RQKD/f28fzNxiUZ9Sv00NIRDwvQ
UuDTxfQnDgvn2yHuDgEZM8H1st7x2in2YeAR4vcWN/HYxyUO4CUF7o7u/f21EhI6EeDWNPTc9Cng+A750vn5JfjeRaflQRBF9yDJ4x8DLM/XF9ndA9/53hPcCiYH38Qg1M3tPFbYNdKw5BzH9w4kICAYxgK7/Pjw
IiDoHSsz89EE2P4v9OAnOx41+CDW8ize90IYGNfz/h8N9+LvAgk3//bNHP7Q7vC3u9q44X/iA2QZJdjp9CD48AX0Dyz9URYC0N7x/Nfw8hCo7fQOThX/4Lj66Q4JwfkLLcUA9t4rERQEDKDHRwD9x/5EUhEJIxDM
z+z2NKTNFcoQ8j3t1wvv1iD3ABct9RT6ESsiGhcG2y0a2AvtNegV0uwfCssQsOUP9QTm3iAw5A/eMzZKDOMk9wsIRvIQIiDU2/U2GAj9FuoT8RI0QAPeHxFIyvXaFNwRD+3m/SI1Ejf3y/TP+T8rQdDd8Sff/xnc
B/PoLd/qNPIg7UY1/CvDHDEE89wn3g0DPPFXNggGwQsw6D8dFfzmCgvfIiDpJw7d3QYY+QIX2vW9B+X9HL0ExAsw0iMO7Pr80PYiJPRGE1/97uUd//39xButPjACDhMu0xHh+MTsDjXnNs7wJxH98Pr458n/CP0d
ydwSIg/zC6wZKugrBibT+qviMNYW+hfI7fzlGe0Qvw/ZF7dtuCgWCEXcCucvKQkJFBcuA+0XD/D+GwX08wEaGqLV6h7wpO4IDfLzBvT/+wUM8/ry7Dbo/QH4+iPN7fTwzhhTUtP5AMT1/PEP8SPgIhkXztsmIw3M
2UPsDgHLHyYa7cQf4j3j497ksvLH2Avx+uH8HDUS9g8J8P3u5dvq8vAi70AA6wEaAiHbyiC45Cr78N/fBwXzHijhBPncxi3rDWj1DTcUCRnY/Qgo3+8gPcrIDgADIO701+IH/wctAhgC4ecPGg8e3xn6BkMJwRzh
AskvBgkJHMn20zz+IiQC8TAK+HbuEcfg9dozPQfm7i03+u/7GA8D5Obp3PIgFs0DYblwP+UG3xM+LSoqBRDo8wPsCOQixuS9++b08Pzv5sPHC+4V/e/q9f5cOSY2C84CAQwX9AD+CQ8LBdjz9jMo+WTM//dJBN73
RAMC6Sc45B/pBjAsKAVDz+Ya5Nj3/NYO+wzd9v/oyX/25twiPBUhCufgzSAH7AYeFwsp8/Hx4jVa4w/F/Aj1MzYMyRI37zL6v/UJDtTwfwIEKwNPG9v02hHm6usr9Bbg/uTs+Ev083L5BAAw5Q3kDQFN3fsM9Qzz
1fz5EQrW5PEgzevG1/cpPu4DLtzvsBbh1B0RHwHd/wfWwBwAFtnoHgIQMfvr8viyDf7m5PkGHQ4O8OHRsurdNdTLIQ4gCP0l6uoWxvy49uwCu0EyHxH3Eu3u8vgS5ikEM77ay9jJGCblAxjv1Sf3Fvf0+vXn27gF
1QcQBfEKFBoC+AsIve/u9PLO/hfq/hMcGhpM7ykC/PgTw+b1/gPp/CzE/R8DJh/fCf7uM8jmBRG8I/QCHiIy3yFAJfMCzhAhGPPhWg8COwM2DA7a7Nc05eX/+OHsvQQA9krg+cAny0kK/ckCMxsA/swvF+sP+c8E
/OrdMN7SJPcj5DnLHeLq69bi+/IKDvTxxMnsACwG/ugfHx4X+yEZGBoa+B4XJN/Kt+gEB0o0KCKNDCFRLxIXDfwEHicT8AAsHQ8u+jevDgDR7+XEIOD36/0nBCL57xHP6QDq+TEQ7Be5+DPzNCgn9EYbGvjTI7bX
FM8qR9/r4b3p5+buDxT2BfvYERX4FgTvAOz4KzsK6wIBM9ris/pn7gge9PEHJsoP3QAn293H/wfkCSkzC82P4eUND/s2AdvO3wMZyPP13RPRHeD+6iT//PbrHPEM0NI0OPru8zs5M9z4HNgAHCARtfgDAfoO/Azf
7t/sEQRgDvfZ1C/0A/vJ7+zq4yIJLOnjDfoZ9qHY5BWq8gMaDc/lGvYaEAMF6/fiA9suBfgUwRTYIu4Y/yomv/Pr4csP2AEDAsMACQzs6wYBcgDsCx/PJOUm49T98Sbi1bcJIvXMxBD5+R295+lGFuf3FPom1iIB
DAwx4A0t09r57jwQJCccK9r+8SQiAD7gEdw36wTd7wP2LvYlJv300fVlLrYEG+Yt+P/xNdHwEUnmOwT73tVJ8/D30v35ItwFyvYL9C0hLTndvdtZF9X4CgwKJswK5A353vkDIrAdJsv4yyEwRw3+Bc7hPuTmBOU5
8D/81ckBHfbiCfQHJTyq/ynFyubt284+Hf0S+DUVKgfuBOkN+AcozyPlGx/61+gLDAMLVRsNJAws0wko3gUL+8kbDRPWvhL0IzQS9/wj2BTF5wXKFA8f3vP7G+IzGMLRFQMNOQAfyhwXCwHF+vca3rze+eThEPrj
BA7h+f0BCPA+3v0V6yjEDBkX47sKMxkYvPnc3/vx3tDqWjMV+guv6/oaFwnkBO7gEyH6ExcnA+v44e7+vCsO0ykWvREsu9UUA+cR+fviC8cZMOwl9BL58Qv5IihZBdW848ztJBUR0SNIKigp9vIg7cAs8fIsFwj3
SPpALSAc67vMKbkg3/HrVX8S+0IKDP725vMK+PITHCCME9XP++EK2iLh2tLZ8PzgA+49TCf2BwL+7N/UF/fm7832CQkRqskdAxQT5QURJPT7B8nHFg7i1QXvDAne5gLl4uPR7vJhBdQgChLzLOsAEhjJ5fqhy/8F
KRDW7PkSHuRV6uHtDxy3Lxnk0v472xDaIvkr+hH0MUARKCIn+/30494NuErENyoePwUBAAoZAhEnIwv8+Qz88vv7CRQd8Pb7Pe4H8QyYEQXh++UdDjccAQkWPNkU/AUC+ScMxhUL3d6vD/RLGODaIsnaCO3i9BLv
GuomCAEP5BLk2fL36uYi/R6o2/nl9VoSyd3qKCFMCxXM79uftrrqI/MrJ9MitAvn5Noq3xvjGQEGQOjrKv/xGPoP5bLpCtD59/E4CD7R6wsF9vZhBd70+/I71r4bt8r94fvgrDEX6hAs8PfaGtH87jcIAELg+bzR
/fwqKz3fCMDq3MA9+wa+9/7lBDP86tQKCvPM0yX7+fM2Cy7iI1OK6/PzMPE08gn2PTDp/vAa4gG6zEgc+dYc9hXzFRzs4wwv7RQSI/7cCt0ABy309Lv4QqkU/efT9NII3lwZ9OPsME7dIOsNLc8zCt/2Eh301A8r
7QDqVkDU8+u6+O7e6R7HBvYLBBPo1PIL6+74EhgB6SYc/+j4/9jJThH5ENc4MFTv7iDfIhgeCJ0FBfIRE8ju5Bzp3gUq+Q25F0b2+QD/YiQj4BHh+hzIAwYF06/y/PAOJfEPAfgzJu/uUb/oFPz5Ago0FN/w/swZ
DczpyPIBDRIEyO4RHRTiIeAWZdAi3U4eGAMS9Q8HMBIm4P3T2hIv8j7wGiIs//gsFDkE4yUHABkcuB/rOeIG+PQOGt7h4AreIkhL8w0GJRwk4h79CPnH4O8vKxMo8B/ZJPnUASboB8wHyGMNEjnjHd4c8vLODOUF
G/crDjYHCcf+/ALwBQga2QnWHLnOTEIM7AkR/CAhEQ0ECBTiDwMWFB/ds/P73eUAwPwB3vriCQEjEQH1GxDSzfX89d0E5vxO6SLOAgBDF/cj2yND2fax5g7pQSjqERvd3hYd/fsO6/4ABvXAKv/vCgHIANICBhoT
I+ryJOTcEgoJGwQT/Mqw98Ml1uDl2Prome8UP+0AEOvT7vPV2dz2HvD4AQwZxQP24+YJ3O8LFf6qBuhGX8UMH93yDt8BBwDwEvsFy+ju5wwZvQUGFQD1CT664+b3HhbS8vvpGDkO/Bis9QwSySIX6RgVId/V4fXi
HeL//+dT2BnX2QnH4CHz+f//DEIYLhUR3fz7EeHw8fjY+B7Myvb89RoNAucA+jz/G+/QAyEd+jkOLQAIGxzJGiIRCfsQJvIjJfvHN7r7H+ju68/e5jMrFyYFGdfPDf8lqAUQAN4LwuUNA+/dC90lQe/tyfv24ery
9kiv7gAGCA85zyhAK/UI2dTgCPs40c9ABQnQCQjtB/UYIDMb500C9ULWLQagFN7qCcH+FMgJ/9v+5/0bHPMF/OAA9uEyLATzP/saGTDr3uoCQvv1C/bYP0rxORNY9ADY8ewT9Q3eCs8E9WktEwEATTM7LBLwGcvv
C+gOzvbHBPEK/UH8WAP/4VAHJEbm3uPsBRTrLg7WytkQ+P79/w0VGQ4BJgX7/CQGJAn9LRLloiH5shsf7/vq1SgBF/biyNgy7egBFyT/4ePd7yEMHiz5JDIkA0km9CoHEu38wus//BC1CvMa8hgS0j60My/mugLT
7fD75+sN6x737uHlAwYH3PIp3PI49y8GqfPg99r48c32LTz9/xAC+j37EAHrCsogFhkEAi44EfsV9AAiDxDy69/4yvrzvg4u+Sm/KgYHBBsM9PUT6Re5254EHho07yoN7BoKUSsRBSzaBhTH5OjkMAAtCQwJEgD3
y+8+6+89APPmKTa53Bb2GOHgDsLmzvscvu8SJuAeC+UUAC3+9xNnA9ovIdbc5/PtuePu4MU89gXgHfz6FxLw/L8e9Bct/jDx6ekkUA8QGe8IKjX40jLn9SH8+OwWEAoFxx/yvhsMC/PsDhsnJBPUyP0BMEIRGekW
JxkW6wEREtsb2ADq7f3yPEkyBOwH1iMZ9DkkGQTnGSkY9/DUMx4EFuD/xOPrKCT92OLsHuHa2+cIDz0qEfzvJM3W4//vDjjtwwfNabcXFhM4BxnvFgj1CRTsGAEEGvbt6QXvEPT0Bu/87isuTws/TdEs8FnH/Pb8
E/EG9+LlBDXs2jrZJSbr9vzuHhNuFQcsBvLlM9QiLQMS+hz0ARD9BklC7v73Cu79F+BsMPwKSBUGI+0v1evcBssKEQAb7DkOGkTzH+IdLhndQskxwlQl7ie2Fr8YD/v9CAYUIQEqAbgR8uQmzesuN7/8+ezQ+PGx
JDbl8/nlJiDn1uAe7O0Y3t3s9zruGCDpq+q+MapY9v3R58b4/QX27B7Y4RRGJgn3E/oV6NTj5RHqD7FCxy4kIT7//fwDHAQOIyET9wMFAu73/AckFPUD6wrlna0H3OscDuv4Au/tzzshGurnR/vZ6PQQswcN4v/b
IBL+6D1FPckVCfE1XPYXLtH8B+TsDwX2ByIdPgz7CfAO8sPiHOzX6Qz2/AneCgICyBh9wQYDLO8OEOvk5g7X9CILzO8W0UEG6dXt19j1CewI2e69+9H12BnTEihE1CIaVAu71TX37RYWs8P0DPoDEAU4878P8Bfu
/eDt5EQFBQnwJdPp3szPVB4Y4UNU+PXczAYOBeXuQQ8H5QMg5BMJ6DD0EkL47JPMK8owDeftHOvuzf7d7gPdGfPkE+oYDcjVJ93WBhcHEeX66Q/ULuoeQ9MJ1h++CgIG5jn8FtMCLALs8+HQ8+b2C/oZP/ruytEs
HAPI2h/CG9gGGTMi09rgCK/jxeUZKdjX3BMiMieTFAza2gHoFSMb39Dp1gke+ujbOdwTGxf79vMSScvl2ywoA/rfDegAFsniyhEN2tMcCe0C/Awx/vkhEd091bUU4cgOwujS0jIh9PwZ3Bzj1uIJ09dn+B445fzR
zRLkJBQy6MvTK9MVC/Ht+vMX2xQVB/28PtQSNfgL29fYIO0XFe/3QwLp8wHWLsz5ASn+MfQYLAJP0Rrw0P5r/gL75TkLJCPs7/MT2AXQEgAiE/j+/tZG2ikU8LkB/CMyCiND7AHexv0d8Ab/9OQE3vX5B7/XwADd
NO0WL6ra6MTwCxEoH+DZFtDwCO7sPBAKAgfqBgL7Kh8DF/0fNfMAFM3vLy7CEdz34+7l/QMWEgk0Hu3iGdw0w6vm+zEEsgoILcz/4OHvIw3rGPEB7/oc6v4GI/3c/g3o/AKl2f4U5L3+HPYYyA3r3hLrFQrF1fTb
A9TtNP8iHg37G774XA71JuLN6hLsJP/dBx0uy/cMBh4p3eb0I6UYAg7j9ewQ4eYYGPz+EAHd/L0B+EsvARExFM7/6zHzIj/LEOSh0RjFtTYT7e4qxgHxFRIRL/IQ5OoA7UMqCAP5GOPbAdHSBbr+JSD8DesnCOkI
wSXXIOAd/gjw1gTO8gkMGQ4HExBU5BMX6fzT3x4+uU4c2+0CI/IdBgrmBccZ+AgFvvphIvnmChk90Pbr+uz6CwYDAfnt3RAB8gwL5c3FIBHH/UDYGOr77UAK6svwEScF0/D6uN/91t/MBPsk/h4NDRHzDQdvBfna
Kf3gJ/9GJ/vbFh7yBgEWKgQ4HALs1gn7EtUkMEv9Adr/Ch5FLhw/RR/7/xIAEP7qHPHR3Rz1Et33AQv4Rvjw8BMB9hWGNNcCGgsA4QwH51QuzugAA9IAB8MYPAQLw9DzMgEPFwNg6g8HIukb/0vg0hYSFQEb8/8i
LP4RBDn/3BQ/C9cBpTkB7v0o0cgJOPrUAPMA/N0pDSBG2XMs3PnnA+H6+g3qCRKr7wzYGd/7Eez8O/DSRQgFIgvAWwC2BwoG6ccJDREh6BkOF+ziAPgT//PT/N8o6QkBCOoBGAglQggFNOgL4UcNMQW8Cfc1BhPx
IPEW26zGAAfNLBPk3+XBRgNI6TwB7SwF5Ri9+iQZLObsA/EEDgPjADgAFiL48Mf5JdMmFh0AC+IO9ewqB+PoINcBZwrKDwEGRvi+0gcG1UL/4xDmGQYV2Dfi/eEZzCQy5eQ3Hf0MKi3lCe4gKuwhJvwa7exIAArk
ELT9v+4A8DcP2x/0Hhn/FwcESRwVJQgOHw3k/7k1FPYUGwQO2wQsBsz+8v0DN9r2NR214DDsIcjjCMUH4wUXFhEb8fQZ8OcF8uoc9C/gCBgJ3jHk4hUz+LjuLrzd4vb30TAOAwsT4vzsyj4cKtXrBc3KBToGEPYX
t+n56+0B3QIy/QkpACH52fT7Bv/y9DXstfwTIwTR8gUu9+4q6RHW8frnMxHC/uQZ0RUC8vfkDwTN+/X3EPsVthDJQhEDDOkdERImGxH89RfxDuS6PA0QBgPk388LH+IH5e0NzkD7ABYu5QD73ukQID75tgLxICvp
qysQJhML8/T2xOTzCT0FEwTfFCAY8B7g7RUA6N8DKPm6DTTyJgLtLOYD9cpAKO/w2A319NvsyBEksPD28uHoKwscGRY5JOsNGUXw6fsEFxPYRNTHGiz9PhvwDt/mNQoLquUQCfro6vIr+yUSGwwE8Bvvxg7rUfQW
CA/u/vbyC9btCrX8+Q716cwjEUcT5f7hAzMQ+DP5GwfS5/0oBS869SzpDyUx+PzrIiEJS0AMEfwiASjwCeLTFt3iQ+faD9D6FcrHEytBHyO98gQlCOo69xAR/+/N2/D+FD2vIPzpDgUE4cLTCc4KAC/XBBUX4fMx
J/TS9AoL+CAPEuJT6fHs3tHx6ejgC8oHxCBZFfwUH0wiBgkDHS4BF0fw/ATtF/cr6VIj/uvSwwvv9inx6jsM6QsR5SfoChvzHx4hGAbJF/rvDeLU7SQW9DEOCSPI+hzSAh36DNPfz0b9H8UqDzIc99vALhG8BC0N
+Rr/5Ont7Oe2FeUFDNMo6MfIJgP61AURSwa5wvXt/A0YGt0e+Pfo2fkGFK375BS6VgMLAvPu9fPW8vjg/twORSz06dL41vYR3AESJPn0KBoa3tmvBiAHBegL4eMX6fEC9CEAIP8Susv/KQDs9vEV9Ra3Bv8tLFLz
Cc5uNgIeFhk57TsD7e/VKQ70WRT//9/wB+axBN0U9/Hl6SP4Gz8RNQQp3/b02S0z9OIY2/UcMkrw/uro1BU1OQrdKgin7PG95ALvKhjP+hwD/9vMNw4O8tf5MOc4CNcRFP+WxRvt6PcgrBcC7ALl1w0dDOLo4OA7
7hpGzvEZLPw/EkIe3uChvP/fHScT4PD2JOAA8R7T6DTF3xrWKgj41/TyXRIH28ywB+jG7AsfvTYWIfYHHfgsuPXd5u4W/wH/q8xGJx71+Qix4xjxISn19wfo0Q4SCRIGGPEG+uEN4wvk/uAn9BYkGEG9JdTm/BwS
0CQ+BProH9YDJBoS7/0MJCjJ6fekvkUl7wzBBvEtCt0s/BjxF+Pt8f3aIOPqAS3jf98QzMj4CeMLH/MEFeIJLO4fFOr2DyUnAAjiKeoOHu7lDa9OvDQ1FiztB+0AFwgXGyoQBej3AAT69BoRBPUB7ff+K+wh6jEG
2tQd6wnxuSs4Fd7F1hkM7wsRBfXyFgbjNyQYIgz4DerfBtbrUvwLOREmGPneAjLw5yXPAAUf4wHh3x4RIBbeU+m+CRcMAufv7BAzCuYjP/YcB/g56wAt9C/HCN/z1h41PdvY+dvYEc3ZKkAQC/cmBfshGCUCFS6y
R+kGzfYGzD0oJc0nKQT+774bCBnfC1YEFvLyHQ/8/Nst2NnUHxoCHvExE+wL4MwKCunz/bTTCf5q+OneAvjI7PXP1N0G493xHPwCxfcfKfP1FFcUOfz/3wgF4+AXJfD8B+C0oAbgzfAr3wXv9Pbl9Oze4hUOyQ8k
+wIKFgT3CNnG+vnb5CTg0Qkz9/EX4goez/bz//y4DCTsFM4Y6RgaGynTL/29ARfrzNv0Fxn66EnyDQX03PLu6coBAv4aFR//ct/p2toQBUIuCe8FDAQUNuv0GOU+o/X37xEMDhXSGe7r9efZ+xELBQ779NcLH9fO
3RYnRjMZC+Q89wXKCgrcKxK8KRjCIv0pBLr1KeTbBVzVCyqyAvUuAAEGEAX0/AUq08UF+/LqHgvBttwpJ0EX7BwWGfugOLQh8QAOv+LsEvL1DgEDAdkiHwAC3BY/E+PM8ggQL+0WLxEa5+83DhrgxSck3/P99O3J
Lc/z7er3DJTeHTHMJ/wG7e735hQx/zb12xsz7jH9IQMr4go11w3tK+YRJSjY/fMS6P0xCeQgDxNMxNX0z68SHPHq9AQLEBPn6A4ABf/V9Bb9BTwOCDol1iAG/SMZAfQ2IDHVAbvvQeoJ8NMO5BH9IvkiIR/nAfL1
WvZJL+Xg/sYSwRga4s4UOvT97/wBGAj9Avo/HARAAwIJEsgbCN4CJAM78hwC5ufewyfvF/vY+dDL7LoR6A4LFjHV/Rwr/xEm6O3u5PJ//y/mFQAV/xcE9uD0ADDW/uQJLO/W/PAVbfME5TbUEQbqHt4T2O/ny/kK
7lgRFAPsCxDbxx8S8wj1FrvqIeUF4vHv0BIc5T3zPSUUAuLs6DDy7D0v9v/r9bBDJxDx8x0LCeva7dg18SX4wRIxCBQhxwoL1g8s8gTPz+jlCuonrQkEAgoR9PbzHg7YuyQCNE/KFO7eCQTt0jnl58vgxevuDekq
/AnU8xUD6u7e9grb8cEE9xTJ5jTtOBna27vQ3uLwviDeDBw/CuAE8/zqDQTQ6PL9Sd/++9HiFCIa4ubsAx3zzezZ1ewnCybKGisU8A/rGiTDHCM8GOH06iAazcHg1hL52g7w9SDmGg4T0gYN5PbzFZIDHTYeuwE1
0wIeDhUOywPcIN7RC+MICfoGGxYHFvkDvvMm6d342tcTCOrtCNcb+f7y2/LctRwmFu7jGxLj2FPrKAE+SPQY+/sTFOne/AnlCdAN/f8XMzbj0OndUPvsBREOCP4dH8soDCkCw+NJAf3bLPgFxfc3Kun54hD1GALZ
9tYg/QgjEfe84VDqGtQKLeMDzdHZ0RPVIgD4AuAtAO9OxvcFBgD8Jt4W+y3/2zUFG/wZ+greB7/4NtIKN/8f7DQBMisl5vBP/zPuI9U6KOwc2O3vAvcS4+Ic8+DA8PPkuNIr5NT27rPjC/f9LPAXDx3oBxra4cY/
/fEAGwPTAB/iFjYXOEgoFfX9KjURHBQdG+0Pz8T2/icFDe0d+e8hA8fNItPjDOkK2gHjHgfxBgDa+c/YSA5C+ekFFQEcDrfmLxDrKkMazRYNMMPJ2wL63+8gCB4JMg4uGRDvBgIZEigeBQFX3+Du4uYG+M4+3L4A
4+fk0wwy790YB9XQ9sEKEdwRuzfXTTDzGeoIBBARChb4LfjmGBMIFR71FeEr7P7t3QyxR8U7JR42AA72CBb9FiIpCgX/Cvz0//gCEhsD8e2/Hx3+2y7GvvFK9CoC/Af+5+ML9fTU2SLaEuws5RYODBMg1PsG5dol
/+wmJAEU+iTQ+PIbDFkR0ioMzAn7PRwKsd4y/jQZAdcYHRjhGPzkBvHH7yX79+bVI9oFCfEDrsUavlwz6Qs7E/kSwwkPCeHs+r/x1ykNC+AD+ETk7dYbJt95+LAE0twnIffWKPMI9DXdCugB4fzeAwjm7A3vTCwk
G+UjL/YA7yAqQfwQ4/HawO/72ObhGTH3ESYaGzD9Ki73EcUTMPMVrvga6gPPCvT7yzvrxgpB3R//GRfi+Pr++8316g/vpPEEAwD6+PsAJPQR+g0V1ETTQvHu7SgSDx7wGrnwIM7B0vEMBQXvBxFDQBn6GtDlD+jp
Be76/uUODNIn6Qc5BMaa7SrNNxEf6e4ANAgQPvfpChi++g/k5t232gb8/Q9yJ/AUyOkD8h816xsrGvUO1v8uL+zkBv4I7fUbDAXz59rAKjfMHA77BSAFH/0j8h3wHrwR3BPrCvXv/T/m2greyjPaPNAI/NgR4VgP
/9rp5wP8EiXjBdgn+wXUDBCyCgbk+REx8PA1JpvaS/UfDSA4ERHtISQc8fUe/g0ludz41M7l6NI5MwYBDt8bGiLZxAjj//UFBP38Ih8C8DT4ANdHyxwJEjvn2+7BEhkE6jUY/d4G8PXvDAoL5ugRKUIM7w4f6LcN
8SrPnEEd/vYIFyPyFDDhCecSEhsL8PQKE/7qCmf8Ag0GNfL/8+QQCf3wDQ4B7ABxRRMQDvMFAOhHAAhQ2sjE3BP+LfUw0BjT9ucP9wUv/90D+gP66gX2KdDeBzNM0z0JFQzx3snlIfQJze8L+wvlCBr5DQ8XzgAC
ph8DQj3bySPPHyUp4TAJFfQfIgUMGxIj+/L1A/8B7w011u/pJBzv7/ZQGt3NJBM78OHa1OcmCRXsyRvVrAX7ATgBLh787zBGGR0B3+D5Bd8LHwbpAARQOSLwDfL2DEwa1ubuL0cZEBypKxtP+us79wj3EwPbCOIE
/RDkAi7qEQO7JPNRRNoMLC8kCOcE1Bzx7vQOB+kSBRfoqvj3K93XKcQ0yRUiw8Ym6+UL8ioLH/YH68CzAREy688aD/jkBgLlpO/7/xWo9hQB5QUBHvPv6RPeBe/+1PIVCAHv9N3wMwL//AcZXgL/zzhUEx0CQu3N
6csXFC4bHvk05dy5AAPgGKICH+HkEcrL9BvrCPMN6Q0R+ivs7Mv3ARwS5iYVMyrxOAEhTy0I9MFUFO0p2DYw5OgJAfLW5xThDCb4xuAV8QOV2g328ffl7OryHyEGFAAXQuz1Bu5B7h0hGw/wEAvf/vsXuws96fsP
t9IB7wnsPfMM+gKzzOwG/D/j8vIKuigW2unM3gPm7b//Pwzr3SMO8iX69hXx/erkP+oBJi4K7CQXHOXxKBUrBgXm6BjP3xX1Cd30wwnULesN3Az0UAMMLTP95CFTBfTeHvLY6e0k9y7v3AUR6+4YANfqExMcJNEw
J/HYNBfn//kzIO8S1uoOusIG++X91jnMEB4ODvgE6hItzSv+2kkZOtMhPeLzLfUX6iIY78Ps7tnp4urvBw8T3P7vYUcc9u8bEzLp9vvr3fkCCQn+HvEW+v4IM/fnBfe/Ae8H7PVBySvjHisdPOsNACnd8+QBKzYb
SgD10gj6Siwk+ftMwDPY2uWvIBXjxMYWB+rb2uco5toBGS7+AgUADhXfMC7d0P0wyg45NwIM0BALAPXk3frq6wPbKgUGIgr2Jd1uOtn78Ro7SCwE/gi78RviIOXr9AK5DfHtF+78M9TwHa7wJPXFAtfRBOELAR4J
H/0c6AnGEQAqwgAHL/4vNr/S2QXf1jA4DtfX3BgQ8vruAAE5E+kB3TEGGPTVEif57wiTTssoJiEz8/sCACEEEB4cHfL0EgQDA/kAMiHh+PbsCqhPxDIiIyr/B/wMFwQTHSAR8QchD/MCFvwVDfHx7+MOq125OCkb
NvwI+Asd/w8kNhT39Rf16P8ABRkd/vPsxgmzL+QSMkf/8iHC9iLu7/tGHhbsIgjY9hEhDev4GD7K7ATEB+bk+Azq3QYG8dDlJN3j9t0cJg3dIt0t3iX9yczaAuT07+LfNgMLCPzlKCs0DewW7U7x/gcs7SIIDN3h
4erj4ubaCt8DCtX40PwU/S4WGO3fQcQkM/D2HyPx9S8HBdwuPv725+8TER7N+P3xIt0o5Mn7ITnmvhsVJvnwEbDyMCUMAOA34vQmQAIQ/1v8DzYA9fss9hkJ1SkE5wHYIwsDNebk/B8NLrfbGcvP7O/z9ucrBsvj
Bsz44g7M49nczcrgFegewSz+yQYjC8X8GvTZGAQJ+w3w3P8l5+zZ3vzP6QtlECsa0PYF5w0FDi38DfcT8PUPBdbL2SwJGrP9wt3W/v3E59cWHO3yCfQS9CPpFxjTMcgj4PzVBg8cINsW1O79UfkI4wwZGBIAOBQe
6cS9H8wHGAzu6xYm5A0L6eYND/1IFhgI1w4dGubYMAwKBBHn/Qb+CfKS/ehD+dEjO+IyBd8CEPH8EfsdCRwaWNHuTvQI6DMVKwQf//zpLQI48QsoYiTQ1hToC/Qa6t4KGtf0NgwFDO3U8SPfKQzvLCvtHAeo6UTp
1f4oA+8YDAzmCkPM6AoKFxLtzhzr2/8Iq7wOw+Dx/uoqFO8O7Oka7RgkK/UCGN0ADRIR2Q4WESAz4Rj1Av7u7f/fxSwXFuooGA0N+A8GWp/oBcj4TuoAGwMHFkYP8OzM9wPD3uAA6QDtQwwIMAoHCyH0As3W3v4j
Q9jjDl0T3hPk8i+8zkAPNfMUBD7qwS4e3ewU++cW8O3q7AQ6TPs2/OLbATcD2xQXFSvq5Mji/gUIB931ECTO/0fKz9vlC/0hEQPzLLnfRO0S8gAlAuElIOPs8QoV5BYW9hbXAhYL8BPb9/j/6QXdI+XdEQfrwwcM
q9MNBDAd+jgM10EB+1Ll+ugEI98fCP/97vT97h3MCCIkMwb6wvX7GsX0AP0E1OATDfkT1Rra+R+5FxrnFsUFFs0H6/jqCzIVJL/pIFbnrvL9/sfS2hT/Ig8e/UsoJR770vrw0OXe9gDwr+3V7c64KPfe8+s0/1bx
AB8ECicDMyUfDwoN//vw8b/b0h0PqibT+vgwCQP4C8/+FQD54DQa5CLb9vD3DzIHS/jiEuDVJNToBRboI/r7IdoGDwDeERXqNkTbEAHvGRKy2wlM7AE4CgLj4vf99O/uHOIKJuf3Bu4QDjkHtO4m8dvyBrnjHu/s
IhXr2vEG/wcm1NP+wf73IfQn0fsVPCE2lAUHAwXJ7fjv4uYWACEFQP3Z/yLa++nyFfn3PfzL4Azg1R4O0uL98ug7MtD25Cvo2+gmBeTq3xnw1rcqABXkFhMeKxEi/0wS5xkJCAN/L/YZ3w/pGfHVAA35Fx7l0goV
2srosdAH6gvu7PD0EwXy4/vA0wLl7wzcWvYK8xYpDNyf4hIaIwbgEO8cCQ7k6MUA6hcyCtfyvA0G/Az0E//yJTAK/V/+39zn6RH44TLizyXV+9Xb+Tnn9/v/1tcRwg7yN/IgFA7qFyMFMCED7Qwu81W8/g3w3Of0
2f0A7vUKxPo6DTIyBfzcwu/gHC0S5dz9PyH4S/jXAB8BGCHx8Qvf5uW2H9LwKAvwyQjcJAgmIRQgB/sF+S/nCh4kDwAZHq8LCggsI0wF8MMW/uvfMkg+3PMNQ9I47gjS0fgA1jAWAvQYzTDYxLYX0PsT1SRlGAQW
8w4N17oJ0A3x2iMeCBHtArDyIdvk3Q0JCcjS3/f5Jy8C8wEBBssg2fT0OeIW3/0P1uLvCkT5MTr9Bvw1xdXYFwfxFRkE9er7x8ztCwHk4R3d+xjt1RPfDwAeCQUo/fTjAi/n0iTqF0HVORPQ+CIDJfPu8OrYB/AT
vATzEx4nJ98rAQPbBwPyMRYYLtcNPe87zhPSNQYTCPb+J+7hIxnr6eTX/hkT/vQlEyfP0epGAO8iwgX5Ghg73gnf6BLt3P9AAivWBgQEHeL5IBPmDxrRC5rsAt3MErr34B7mSPEA//gU4w7i9hfo7/RBJgLlJRUF
Vhf9ADAY4gNXENb7yyH+48AIJtnIJwDiHxQJzQfr0vsUANfmWw0U++bUBQr0+yrwGQX91uzEFjYV+xU58/Q7LDQh6eQYCTnjGEHLGBz8BxgwHh0w8Avk2c/nJwkCM/sI/xLu0Qcn4QXh2fXZLvC7/wnT3TGyGioF
3gcW+dwS9gA7083h/97Q8SzQ6+/gODrz7f4sBPvz+fP7TSP58AwA2DbWBAhNBwkRZCTnGwYfDBFF5xAC/iD2Dtv89vz6IPHaL+sBJSQo0RIJJuTasic/6/4H+egTH9HkEjL2D9/4C+kl1ElHw//sBgXgFCzoAffH
DAj4B8XsBTID6evqTwbqFTf07g1HHw37GSLjBbQXUNnsBfDr+C//JgoH8RPbFQQH6tnx4S7s9e/4CSj9/N78/Q8gFz4sGb3+4TUSwPrkFPbv0QwD4RfkM6byGebTAe8avRQFKzXTAgnl8Q0B5QX19vCsNPfMMe4N
AiIc9hkbFeE8FCccCz0MGBMyEA0TJi79EzW26iAH5QHK3/wACCD5C+MZ9ODj//MIRQro3xS9QeAGA/EYKTD77RonwNrf5PbQ90fiBisR4VAfBO7h4x8OCYLUABL6of4KECEU7vEC9/4o4tQOEzHP5v4W7/kCBBAA
3ha8KtVHHOQg+QIJBAglD+lB/OIiDRcOBvEU6SPbAfDhDqpJyTIfJTf9BP8IHQQTICMR+QIU/u78APwcFvj88rXt7RgL3SLXEBPh3O3+6hErxvEM2uDp//7U2QkdMAcGGd+ywQEB8eLjO0j77+Dv4vjWHhv77BDc
M+8Q6w7wCvzwGhvd31/06foBQPHsHvQb+AXSResDBQok7e/y/+RAH5b8Pczy8wvGOw4JBAAaAxMS/gIH3vzk9RveBAcW/vz8CvTPBR0uIvAdJjEZHQXytt/l2RPeF/wVFMU40QTvHOUI2hryKiTtIewDDEoc4P8b
NO4rAdMcxtMWBswWH9jgBvM1DxUeOd8BGOwELgUFKhTyDAVPFwbhEwrCywv/BMznWub+7bvePQDpEQMT6jEn9PLvJgcN8ucWGuPwEf78IPsM0aTZ4sLTJBrp+AXz9AY6AvYIDjbRBBzw+gQ6EtbrASoa1ecsJgn8
9+7E0RH/H9tC5gcOBMvpEdDp9/kX3x8S6Ovr7x8aIvmh9QImIxww5N7+IOEh3DEMNBsQ9fUS9skM9+MHDw04ABfbSdHfK+z9wSADAs7+DOoL+1Dzuev5B9gXzjEc7vcAzSROLyUg3fAg//fSAR3wEQAN2AfyDfQC
1QTr8GQUJxCuyhYkCyzc+zoYHeu+GQQ0MwD59Dvp4gPzBhYH2/ri5QgQ+wsjKg0Z9lzjzQcROjkI99JK3SojHyPxEvYS/L0B/voM4gYaCebWFQBHBx3qyM4MDPxm2PHiAvMdD8HgCA+k7dTJSTHlB+UF6gH6F//j
7+IOAe8YGwUM7Mn3HRQC0gBKHgwpG+TnDgUiSx0KGgUt5BD2LRAS9gLqyOT24MrMKxT5CP/8E9fvAiy96Mv36wIF+wj19EUEDqIhBuPiQgmxDgH25xcDH+nP6+IQ1wAYC/kqBhAS2OcRH0MC5R8VICw46yom8AYe
GNgq8PexyOQIEu3r6OX0D/j1FMHnBwwSChxl5x/P8P8zCMzjBdMb4g0RDAba6PMH8GDz3BzhAQbp89r/tfYuHvrQBxskGPwY/AT9KRX4G/Ex7uCpF9cxADXuKAMO+QIF7vAKyhHwDexF9e0i7N025C4HBRTyywzE
BtYZ8tD4EfjL/QC27xsL5RBHFAQB6wz12MbgOd++HQjv8RHSAuEIIqoLuQorHxAfCxf54fkZ2e3R+WYSIP4cNRDi8Azg9OH43w30+Sj7B+nwAUwg7AgAFEHo8/wUEuYmA/8NvywDIOsV5R7/JObh19Au/RwHwukY
IcwHGeH3HunP8RHbJu0iNgsj3fzK9/oUECzWDBZGDfg+6P8h+e3SjSPSKSPaDPjq3BLh/9AoCPf5/ADzIhTwAVcJLD3M8t/RG7wsFufiC+Pn/PA5+ATW/APtNBo96ggSJN8/MO3t8uQcAeNDC8EH+R7S/Ab66vQX
EdMJt8L25AWj3iXj/RX85RLE57zfBAwl2+nzHgTm/Qzr/hD73SbnK+rU/dsN0zXPIezLGvcICgL4ER311jTt/BQT5EfeC9brAc318O8EaOT1HPLx5h7P6ADp8Rnj1ND7TCrk0j0M7g8atDr0IBn3N/kz5QX7Jfrx
DPMbCxHE88Hx/vrS7hjxuNbWFMXKH9TKDBjcFAgyAP/lzcLTD+YT8/oEMBgT8vz3CNAI4dr6EEID91LvHPTYBiDkuwADB+P2PhQUzABSCPn2v8ULIsbZ9AbgHOrZBUD1+xo+/ikJCusHLfnjDRft5BQA7DJO7QX/
KBY4xBDzIvAW3gv3FREsEfL6AugQ2MsPFi3IEz745wLP3u/mB/MvDhQCJ8P79RX6PLjxCxDOJCrl39z+LPcb5ADsGh0c9vkQv+kMNeZgBBUG3SYN8sT/3f8Qzs7w9N/i6NkcB8nvCPsBExTcvPEYORMHFvH4zyXo
oAgH+uIgEAAZ9hkEHxf6Df0NPxM0AREhDvHrBBXxFVgjwvlM9AIY390L9uD3yNUw+Da9FvP/DAAAEA8l5xX91QHwXQRDS00k+cogKQkR+PUQEcno6O3hFwT2DP7gKhT4GCg/F2fy+S8NAe4EChb7Geg+Cz4b4hD8
7SAB+t7MCyEI6tb3DiYm09r8HQQU6APl4xP3LfA/v/HbDDP0+MsGGDju3eYdCOQQKgrzBr/9UfviEhIGDBGy3s/t1enu/ALe9QD6yNL+BvsDIDv+7OjgxUzz3eDjyj7m9TL618717/w83yX3Qj/yGPPdC/PqOh4W
ECQMF9PyIC3B2vAlFAYAFsjVAu8t1QXGPBT18wMo/Abg5iYe3t36BywX/PXl/P/g6wjzEA81/SPL2zO44vEH3gcgXQHS2NICAQUa9hAXJxSO6e/6vBnQ//v20ugA7CX7Kb7jCffx99EK8xUa9doPIaIR6BETuRUW
/+L8JQa4HAf75tP0Aiv/tOzs4PHoIwj4ge4AIv/p6unY7OgN8fvwCQ/LEAHe+cgY8BfoGf/+AimeBfYEwyTjufYa1RPt8x3nAPrlDhfiDOAH+fgN7xwqFQDlvQXd4SBTtgP8IsU5zw8k6dwJB/jQBvoeC/P8GA0L
zgbo7A8fz88dG/4S5Bvi3c1PTdwV8Pj97S4lBNQR+iS4C+Mk8tAZ7hoM2fnUDfIJIM7h/ufn8AD+7ugULC8VAPbkGhD9IRb4rCvdxSHd3hXqIeHeB+jMRDAG6+0tEdLy1Arby/8H6vnH3No2DyLE4fvf3BIKC/Mw
NwHJEgEyCdw2+iAS6dCq4TPVNw/26Rz26sj15ebj8wf52hPoAxTUwFbRBw3E/8vv5AId1OHS30DL3+zp7iH3JO/mMAH59yYQKhTWqPrvFg4o5PDywgHGNOnz9jEY1+wH/Sf8BRILFiCk+e7j7fAWvBv53gDw4P8L
FL3TG9vu+g/h+tkS9u7yGhUNGzo7+BMpMzXcIr8X5fj9F/HOMA7pKTzgC/e38uUCy+nbyeS+/f0Q6skb+uj47jv6+iYKL+MQDBX4DQkqyd4k2sn+KCoDCfb2PBHjJsonBwzxThnTDRbYFRzmHevvCETD/wqn6Pb/
BeoNChAcGuXB5+vy9PUKIP8DHeY8B/8PsOYgFfbB8/sX+PTa+ckoBvPL4gbmBRb8D7kC+eXiDfXI+Ozg2Afd4wIiNezy6fEJNgHl+/sj7uMgHv0oAVUUC9JJ8QAA6SLyt0kxvdgC6hkn+xT5GhTmBif4D/dC8ecf
FOsNDCVU8BbB4g755zIHJA4X6w/Y+hAdxb4GExgaABoh1fEEGRb6KhA5Ru8k3PYJEfQhDkO/9/buDN/iE+cT9iHsUDgRAiXE1fnqICH83zgAHzruFhgVBh764AbG2CD4+//kGwPY8iwQQOYM/dzczcMU+SXr5hHS
0gfQFgAOLf2X4/Ih3fDvEB7t/dUA/SMeEvAv/vH67b7n4PL56ekkAS3/FiLy5KvoBf8LJkLqHu4fFxQE7tfh4Rn91xsjDNflMyMKJhQe5dkiEbjPw/MN9O0Szf8MLPL9ENcHAwYBLfoM/hEPTwkB4Db2IAXzMQQe
8douCi4cJfEIDdfuFCHIEijSKiYIMAzNrd3y7BbLBwngGecZ+O3QDPgFIRr/KiTfUhQfHvv3FesPSq7u9wPTMjMWEDEb9Ov8Cuf97BsjHsHOEP0NHyMI2uMz8X8HCd7o9thJ6dLp5ffZ9vgI7hnl7/tk6ebr9Qop
FQYFFgjhDyvexv8l8/jO9xvNAxELSfH4R+8oHMz00OAVHhgQJDUENfnjI+Yj6vPEJBD10hLY7Qrdwym78cYb9DT+1RI0DCP4HSIMzdr/4BQS4/4YAB8k6cQL70Ua6fsT6AEQJgkEoMQBF/3dAQD1C/cG3Q3iGu/6
+w0s8R/Z5hsw3DQnAs8R4NtA888m/PcK5Pbn+/7lMgncy9ioDAfZsCAgCd4izjT0FukcGA3/BwLiHtYOGPcIJhDn+PrsAhgexAC7Tfr4HQjfxPb5D8cM5gDuEfrwKtrpWx0I8vn4+PDz3xQf/NogN+X4Mf7iJOvp
zycDASzz6SXdU/XP4wcB7e05ChD76B0LIhsXGd7hBgPoLOWv++br40XSsukcIOHrBwwb8QInDxzp3/A32+cg9PMDNPkL8g3ZsAz6I/3o0fm+CQkIExjc0gTdFCsCAd0HFQTm7ecGDvXd2TU0DwTiP8MNLCz2Te0I
IPYd/fAA+SgLEAcMHADpD+gi2fsD9AwF3ikLKA26CuffM+EQKf3+8KjmDuQD5P/1ue0K9g/VFTH47Rn33PcLFf4cXkUJ7tkA5Rjv4hL/GhDDFtb7JaT4AP0BDgbz89Tp+AP++hUPBQrm3d/iHjc05CAvEf1IATTq
7t8Z3tTkKukACe/Z0+MGzP4o4xoF+v0T1Fb26vHQCtTPJRIH0hwJGuYV5fM6+wYO6hH3Fyb2+Qma4fIn8bnq+QvxBMz+9h4eA/8F+vXsAcXg9Pvs+ukS5d7fMQozKRQD1AdS9BQT7jr+FsvX9QYbBR74GvjyAdPT
CNy+7v0lBejyGT/SCiruFizhSmgRLQgJFPL7CQoR7uyqURcYA+f+9NIQIOvcMAYBAAoH8Sf56//wHv4uB9sP5wQx8uNO2e3SIOHvAstMkuf5/vz0BPfy9wcd8RjpA9ciFxr0QAQA7B31UOLlD9ba7vDt9dcjVhD9
H/Xs7wjhBt3nJhYpIRIc/8bRIDsT/DUH5Tv16uwL+O8KEoHsAtXyz0fRASA07gCuNxLs6SccESn56v/xCec42xARBeH+HNz/1fRT9yg3O+8fyRf9AQD838VO+fMa/OnZ5PHvRfnt1Qkx5ZvIEAvCCgzY4grgIAz5
Kikz6+HyOAMI/QdJDfL04CgIFksJ+KwBJuMzRSAM+e4Y+RA25eYGIPbpGwoBA+kW7AbR8eAQ68z1Nu07IPzB1un8E+z80Pz87wHlD+wwIA3n4Uo0OR4nDBcqBCAY6wRQDv444Bzm2RwVGTv93hLN/QYRTPvEOsXr
6O0+EeX46AXX4CHQ8f8ZAtYbCg8gGzXfOv4OMxnL1bIFJ8sBAxrlPiEeFh8SDBLc5vYB0vogDgorDtyxBwQBJTnh7QcJKK33GxQB3fHj/CLrAwBOHvIRBysF098X9hz5+zc98u4a7z8M59Eg9fAyDPwRGuC+IgoA
RMX569/+MFgSKr8o/x0aDBLe9woKpA37EhQNDg4P9/QSyhAFSygVY/8SRS7o6SAaCvMq4+QiHeEbDPr/7CMaEiXKRCEcBhb62igF8vNL798O5/4VIuIpAe8CF9ghMdTxFUcgAh8QA7bc6N/qSAD5KSsJ9wLuDNjt
8AUBG/sYPAP83UXkB0MwKfq1/O4m9hgMG/smFFLmR//87xIAFwj5FA7W5g/f/OEK1OIUvtkXEQnt9mAK5OIHAiEWviEB+fwPGh/nDh076fUAy/cNCQ0TB97mEdzHANTpFhD18jifKw6Q4iAH0/grAwnvD8z/1Qgf
yvD6DP6eBuX7Du731u4iHWLz6+ba+PkeCe7a2hfy6A4I1DjYGR5FLAL+PDgU2ikE8vMPLx8yEOS6/CnV/McqKBYNzO/zFsXnHEgECiouAxnp7kMiKNUqMub3x/sjHgn6KeoQBPT57S4y/SzmCw7W3gr8Axxl390T
7dX2ARokAiEiIA4PG9IC1yH85yoB3uIO6skI0RdD7TLX9UsS/PP4LiZT1fLhP9/8+Asx1QL80fXkD7ZRui4rDkECEfUYDgQdHCkK9/UO+PkHAfsEGQr17twWrErENC4SNvkG9xMV/BEhIQUC+gT88f33BAkaBvrq
2A64TMI2OxA28w76/woDGRIeDwj29P4E8PcXCRD08en0twH+/fQRFubNK93hzBbtAhUmMS8LE+YJ4dzh7h406+cAq9UB8+3TAvwUBf4/utb2GQMB3OTn60DxER4KF/4ho9sfGuH/sPjm7+oG1/wfHQz3EB8DJ9vu
y+kw0tXI2A4a4yIpPhUHZvk4wBe3LzreGfnt2wIC9Pn5AA734f7//uzqxRMmxhAC4Njs29PeFe8DBu3M3PD64gS8Ghce9PAK7QU+60ImJyb+3/kP5Dw4DBD03RnS5RA8y74RDhQoAeAR/uIMB/oEIQcn/vsoBzQi
EsjvxhQXOSsF1df04hE15Aj8vSDDJcgeEwr5/SgEGNrd2SUSKhwnJhsk2dncF/4BFscqMTt9YBfX5T4f7dk75BvsGA/7Dv3f9y+8Hej3H/Mi77PwZe3xD/zAIOUt0SAPIgbk9Rip5xvuD/AI+tsFKzjNAjjZwurg
DOgZF9LVHOrgDgEc5gcDNBoUB/cmCf8INOwAHQYdovLxHvbGOSnuIh8ME/L2OgAg2yER8Ocp2u9O9vpRQjL06QXx8uYMQPAbKQ/uEu3vPuTb27/5/ef/8w38uusl6BDh7fTvItwD+uHU9wIFmQEE0h8mGPz2ANrg
yMslByYdxg/n6NYt8ybSExAKSw/lDfXU5+i27wS4yjkhAhsl9EwCPB9s/ivc2Rg0KiT/FAC1Be8o4x7q8yTk8g0v7xod5xNU/OUsABD6AiMQ2fTUIgsKJsMDHbwmDBUHFM0//t0rAjvt/yNjGgH6ABbt+uYgAh72
7PMd7x7/+eo4RXEuyPwFyOkW8goC7MdWCMno9f8Y/v3f9M8GDAIj/yy/E/274+YOHvn8EOzrIt/mAf4lEuT4HC8cCNkuAw390vUsU/vrDfYb2hBH7vXa8efeGQLJBQIs7SUhDQfq8hHQ3hfD3Q3eBSkK11EC6hYH
LPHy5uIxMBrXEAIk9hDbuRgCOSg6GijiGxAdQtUPDPcU+fYG9icw0jU05AA8GSb5QLH05KwACRKs8REI+R3/Gun1y/8c/Qje7vL8BBL3BM80+978Bhj0FxHjOjvvwSoR9cHSuyL7ItLh+fAQ/h7+3x/SBib/5QS3
470lA//1DjPpMNzw6gz89C8uAAH9ICvqQeUXNcPMJtcD+CMG6vH15dD48/D3H+gIBBjk6j7vBAksK+Dq2fT1bAvn7/MzITQBnPzp+AXcKP4WBBLXCxwXKxvmFVcXDT4BA/URG/YJTfi5FA3q6tj7QgYk/MLKPAsr
+toU7s8z2jzhLvkX+TT60OL19t8M8B0z9CMX8xQ9/NMjB/fx9yDnDPr/IuwkBAQAO8MLzgI9/SXj7Df96iAPQhro1B84A+331OzuxeUC6RMID9cN6dAB/szUyibp+vPuyPXm2djx8drrEQEF1RsBFynzt+YDHfn/
PQz4FC4T9jAA4tICMuX5xwYe+gonCA/hxxcd+fMQzBK6AzTt9AsMLBohLA/+GcPyDCT6Bj0Q6jsmBS0I8hTK6w0mHgXuEuo1NRj+BG8e/BIPBLUJ6fdLGPc65f7b/sHzHOvX7O0L//VJ6wf9M0feDSUUFMfuCRAO
JAgdF0PV9+UJEQoxyg8E+M7A8PYiAg6t7gIDAfMDKvQV4foIA/AE9E/XOf8H/Az3/AUxIDThJQfzuMo/1Ron4/sdAxsaHRsMOP7r7BH22+EjtQbH8RYk6AAQG9oc+y3r8vUoGAUKQN9K7hDxEgbT5wnZHQwvHDwy
7xsv89bBHOf87/nXA/4DANjaCvj1Ig31NvT8DuwCx/Iu8BrfAerjPcrkOLcEBRsECP0rtBMF8Rb/6UfsCkUWNPPnJdcG/dkH8wsJ3eD64tQS+B/x8PQyzgD1/gfeP9YEsQERxMntBf3eEh37+gsTQvTn5xLp6Ov/
Q9wIH/XNCd8KB937EdMaGS8PAeIC4eblQhcV7/QFIcUy5DM86Mq4+vLY//wdKRfZI9bsAgvo5zb+/RnXEw3fwh7+8UEmEgX2DjDh9rASI+vNJr/lDzQaDA364uDuCfEnLhsqO/fEud0t6l4KGtsX1Q7x2uUXAAwT
/NgU2Ovd2czL8uAs7OMa8C4E2g7yxeQB6Cww9Orp7s/H4wEC4Rfw8Rbs0PJCAw3S4ysmLyFYCh7r9rc60yIOI/oSGfvX6fYTKOtOQR/86s37shD+F9auOgjpMeggBAwW9x80/Qv9H/2nAUoTFtDl6g4s/9/rBAn5
2f33CtcH7wTS9f8d8QIg2NX+H7XiDtckQvjZMBIw7gjiHu/0+xcY6Qf6Dvwq8RM91wvG4O4a8eTqRO8uHe3exv4WEhj74+4D5+7qBwUhQBXNG0733BIe7fP47gskRhPYAxseCUrz8Qwo8OcSAfgZ9jQlAgoX4+zv
GvT8LgIeBO06+N4ECNE9/+rz9Mvqxd3a5cHiyeir7ioDBSMHC/LQ+BHzIQ8L9RzwJz7k7M7s7xoHDvgaDtnP9yLNE2Ln1t33B/Uu7eACtyfz5QjyB+Pv/gH5MjkiATnj8PgaTRMp1jDr/t0AKgYU7SAg+SQK5+j5
xg8WODHwNN7IDcD6+vf0NxrT8u//1vQe6NHt5Tfm3Cc3xxMIGPr2wPEurRQWEPIxKm7t7fInwuP949n8CNvv2xQBu/A7FADL6uUk4u8U/AXq7toA0tkHHATTJO0L/Q8kFNDm9TP+HsMqNukCIQIVAOT65NEXFBka
MvQHwj3mEN0NGwc4FfwN8vrv8AFJ400f/AQb+PTv+vEDGy8J+0EOTLzkD83Y3PKwLDDw7+/6DxoV5woY3wDSBAkP6ioYJhkh1QU8BvcT6CnV8vLhF1D15xL39ukm+yEp2TQ+0isJ69D9ScTnF9nPBPqpByHDAvMa
3QwSqRvXF9fjNRsf7wr2G1rkDf6r1T8a8jjyAvT+IubvE9oa8NEM9u417/kKBvMBsOAx1xHlChbz6t7lFw0UH/gOFAH77ewbFtse9PrD3fAN68b3Iu863PzvAPX20xUQAiTcBeQUAgmzRBPe+O3dBTDd/CPW1A3Q
2fvqFg8N6D7+C+Tz6xIr5NT/yQku+hEfrdwTud4hG7ftAtb4Kyfs+CUdAOTWK8EYPADzDQf3I/78NwAJVTAb7jfj6x/h/RIU/dcbAgQU8SrcBBdP/gcMASfVWEka/9XOLOjrExjz4sEE1DQWJPD0NBf//MPlAt8B
4gwk+hYILeIK7dcC/djq3RjM7RXpSRcl9dbY6A8FKdQYmhDk1RgSNcQDHuPqABQQ9RX57wIC/QYB3gb2Ewq+/L5H2dn00NEiACT2AAj7PS/nC/g7/yP84OG+8+/vJBP0DQzt8Qvuw1EG6MzlPR7/6Ofn5RbR/P0U
I+ogBinSE/YM7PkqPCEBHf4KH0IN6BoTEev04vT9Ltrx9cMDCya+90YVJ0b4zanDI98qAQv7EOvcGfsa//vaGebWK8vRNPUXsdEUFwfD+/7f5jXZKf0T6SwG+BEGNPob7Qn45dcREOwR8eDpRvDF/xYA1s8JRPny
6wMe0+XTExEA6wvt+vvI9RsH+wQdEMBAAfU0yfj7HMgU7NTvLf2+y9nzw0AH19elA+7NoQkT0f8I6Nws+gXhJu8I/RIX3txB0Tz3xe7PDx44F87k8g/E3drfAfrF7/LkJ9MG5dnWEyT2yhQhIvwM8iz/AGLg4bHh
H9ggFV3fAu3iAhv16RT6OP0g7vYbBxn2MhoAKhsZyu0UFrD1s+P17NUS5uQMAf00Kd/05soF6AhA5vPi6ckc4QfkAvsn3elm3g4P4AAD3A/IC+8QEwMSAPa2/iknHyAJ2/oW+t3UTPsFEUQQ/dnU/+UX1x4cDy0Z
Kiw/Cj4hKz0pO9n9yxfyGfcG/Aki7NouIN7/8+UX79fpxCoECxrzLwDmx7/dDSEA5Q/tGtcF/TgI/xvc9inv4UXRLiHF/hLt+NAAEvAI2NcJA+EOExcU7QMD0sgh7RAY3Pneug7lDLMPPRcZFxXg3wAGDBEx+RoK
HNX4GBXzACX+CuHlFukWEh7UwSUiAcvJMcgAC+c4CQMA8PwvF+PY0es7D/r2FO0hygrTuxHb3BLu9Aog8D7M8hcdBSsL6Qfj6sQqFRzv8CLw5h3ZLPcqFw0N/e0V6jA3KBL3+AsP1U/WzOrL9/kL1/wS6BwwAvP0
DDH9ICwaNeQu6ibyLwvw6RDIDy3W7S4Uzv3ORQELxdLvBtsQIiIy5/MLGgAUDBUKFLgL8rjQCxnr/Cf7AwYaNusDP+gH/iIIGMnjDt35BPjXAhULHvMrFAYH/ikl7zUlOPQN5fAsHjQgyCgU5AUbJZDsDRvyyd33
9/nr5wwBHxoR9fEf/hwIyf3tCurS+fb7/wnUMwP61QX1KO33KuXuXMjwxPD4Cxoe+PIF/wk+CePqvR/N2hoHHvX65ukL6iHwEi3g7wct1fEg/hn5/DG7/hnh+MscSS7Y2lDy2hDMGwTz+/Eo1yvUCEfz/Asg+gEL
NQsRDxP349YO9/jzPePbIhrgMwIMC/z4+AwjG/sqpCHPuSr91izl7OLw7dX2JBgNFeIPCgVK3AIYBgHZLfXd9xT8CR4D9NXA3f8G+1jW8P318+0l4Q+0Au8CGScA4R8F3Mg19sU04eYpC9oED+X4Idfx5+XrzhD6
6hv1CxL5G0r+uFsF+kos4ezZChoD7h8gCBgF3/AXIPooJAIBHyk30/cRC+Xn7dcSC/8F92QVRfgP9NkR+vcMFuAdENf3CQNBJxLuHCou3RYQLcThvuwB+CIY4RAMLt8fJ/r7IQsRGhvz4BEHHCkM7Q8DEir9uzTz
EyZDBzIeEN3eChzeANtVN0wq7+Lr7gEAFOnyBgncCdZKKd/k2d3tChrlKRnLG/4O1Oke/N0j2CPmA+fwHvAG7b8DMM4Qwhsv+iHi7PQxCAMB+B1MaOUQ6QzMwxIiMwUNFSYC8u70Q+wK7OAcMwnaJfUeAfoLCPvt
AxfcDB8CKzDvOgjhGAzuMj/I+dTdqx72tMYG0O4I3hXpHybh/uLa7QAg5/juOPvMDNhN4jcZ3ewg3Rr+3tQwFcU1viglKOT0AvLqDfzxFODr2Rz0Fer1A0zcEhGyyzbk9ewHD+szBezF4h7z9Pj5HBr9CfcM8C8O
Qgb/CRnZB/z+3b8aPekyIu3w9SM8F+4r+QItE/o5TB80AeolPRXe4gMnueu4CAT94i3w7fkX1jUe5/ny7BfsBsvBFvDgB8YDGw0gEfsSIBgQ+sbHEeP94O4AItsOAP83CfNSMxYwChhGPvQr6Rsl5xbSAO4LEu/J
0gTw8u4r/gYk+NnV7eX/0EUd+9sE6MsA6dLs4hwcQRUYr+4JG/cE+wjYNSkl9xg2EBYhLayvCxrq9yse/u8DJAvUEf4MFAUG3/n4YBztNSEfH+8N++zI1g4YECPe1QDzFAj/GPgI9yJk5/UvJRQK0AQy0AcY6BFd
+BYY+vA43Br+C/4Gxhf+BB4LDCr9/RXe4ergvifl5U8KHRLqGu03UhkDFBHm6P0M2+ju8f8HDLf3BjA9Gw3g2Q8tDhotGQoaTfoKBSMiBjbf2RX+5fu+IfwKAt8+DQTE7QQ2ChIYS0ghGeD88B7219nuCFQU3iH3
DSEHIuwBB/3YMwTUDN4QHST8MBrs/vbTMPItINrL2fgg6CslIMoLpiE0+fwQxtkKAsz2DNQIARIR+9QI7PTAxxUbOBH94tS7ANoSKvTr9zkNuB/pNgf31ygG8Q3h1iZY5ujc9vMm7Nn33Ncx5wwI8OUoNSr/7hw5
l/znExEUAOva6hAP+PnJ7xjYCiriwszu69vwzuMEFggBwxUgLwtRFO76Kv/s3dr/BcTlG/T1+PoPKuEB8yn+9+9DEeL309w9ExAMyNoyDg/c5AEpDQnf+vARFPIs5x3x4/r0CwjS0zr2LxX6NwcrWQcuCishKT0M
6e71/RsVByI75hDYrOVS99z/Dgn9N//q/PT++BHzFxAF2t74B/vjE/7NK9jpRekS7Qzp0C0OLev35/IB69zjC+/f4v0Cyc8TBCNKB/MLNPTiShsD/xfmGynz1d/yvjcC9Bjp4A7w38wT+7DnBAf2NAD4ASHm+9RA
8DLlvg0IwxUCBMbu+cIO+kDo8QYxCfgv9DAN3STd/DYSBB3gZAEiGhAJ6fcd2xjkDjkZVOXCGRv2TcbdFsbbGecZ5wIC+wMNFuAZ6979IvtI8rgELg/t7dsAqC4C3SX8/A744PTjQcriHL4sQAYK+NLZ8uP34iDK
IigRD/8RQhLtHt4dEA0AM/wODCU06P3wJuIQ9xEq+ir1IR1/LgbpLhIDFMrXJg0o/vgBKfIg1ekUA+1A+QAOCtI8/tAy5t7/1vD4szolFRIc+Ozw5MT5HQfX+fgQHRAd7PEcDgKxLfjT7P/2DPf47C413vQk5jnD
8Dkb0QDvAwQh8w8bFTQh8cxXDQod7P3l3d3L8ADk5fGiCQ0BAJfxBg8QCNPhBCgVDO3zKg0e7vUI+PHnFwsF7cX7Dv3MKMfe/hEHAgYeIw4cBAQJEkED+DsgCto7CO8dDeDsvfER/BHzB8cTDiIZ2PolJRzk5M73
8RzZ1RvtCcpF/hQVxPTD2Q36LSEeuxbvLhQFDwbWBe4U9i7I6/jg8gj84AxjEgobh9vQ7TH4JA0KFd712NkWKgrw7f0F7uL3mhJX9A/0FjP9u9Ec+QUCJf0BGAMg0TMNAAYs9fPO8/Kx9zrY4OXCARErExr+IOIp
5UjW1QbgAAjjCh4NA+vqSQMVHCZTJ//w63Db4uH+Ct/xDjXsAxT0EDEW2dz3HgzuDuLqDDbvBsIUAb38OB/WC+zmIeIU/Brr3AgTD/UYvv6M1DDU+d384hXu88Lt0i0s6t/iANgD6Qvb9/AR6wD2FiK/RfzI+gLv
/8YVGr311znqBAPi/uD26wvcFQAJ8yfx3O+5BQr99ufaDOjZ6xIU6CrZHQvYzPrwHdr2KkMCBSgr/mUC8PEX+yEA/ycdH8MMKx8K7ugaEL7+4+PZDOk6CuXc8jYT2jv87erZHQzmE9kLtRkh7DAgOeXn/y75CPvH
QgQvMxLt49c08xArBc0X6jAMEjwk++QG8dfu8PsF9PkCHTnf6RwjIxAX3D3d99k4zQAD1y/xDfvnA/cP8e3P+q3O+MPf/9sj4esDEg8SAu//9eb+BwMmOh4d5g3w2uFC4uTfvBTYECkq4hEd/BWz/uov1O0P7eL8
5R7l/vvuEQ332uDjAuTNKBgYSi4j7BcjNAcXFiAP2On4Mt73HesJOC3Q0fgUENMSAvga2A8MHRf3w8oj4PYZ2x3V7hESLA3hzewHHSulAu8THBDH7Ss3DODp/PcUHerzzeP89AsCEO9E6zAdCPzv2yw5AwAWSuEs
KOwmAx4J+L7mAwHQE98Y9yWq3+fKBvP27hXbE+Y/7egaFAwI9S/IEBET5wz2CNXz5/PrygRk6uwAADkGGuUaKfnW7MzmEEAoHfQJ6ND1MgHXB+UTGMwq3w0YHeYG7uPp0x8D/vMEAOTJqs4MEgMh/NLSIOE1JzEn
zAgq+hGx9fkn7f3c1x3bIiTr4vwe+AkQ+9rfOBz63his0/LN0tz0CwQS4AEgGPz4N/cJ9/gY8OrX+A/2HUT7QaPJ6PQmMxTsCuzR7jbu8wUcGyT38wf9/gvSIhEK6tTn+RX8/+kr9/gqFg4JBTAEtsUI+aErFjMN
R0AfIcLtwLYS5zk+Avnv2hElzRr4DAj4CgAq/R0IGB3RHrQt1Fgx5SP8DPoVFfYB/yT1AA8NAxsMBg7ZGPv1+eUTpjTNVin8JukG/QYZDxf/NgfwBQMOChf+Hekj8O735Qu+T8Y3Kx4+AwQBDRr9DSgfB/38Fwbv
+voEFCLw8fbc7tQ/s1To78+4Bu7HDcseAAzkGfIRAwDo0xb74dD7Btn36h/XSdzvwb0U/N0L0xsD7OMQ/RQBEfPYBQfF2PQJ3A6ySMYnOAc69gL0CigXFQgjEfns9Qb+AwYfAQgDAOS8BPnv8ezg4/k5AichCMnR
Di8d+vj75R37EvQr90YJBt6+A8Db8+nqIw/qEdwSGhkjFwkR6RrnLhAeDSUH9sIi/N7qrPnH+iFF6BoJ/OsVDxc40AsAI9z+Ae/vD/U9DQBLuv/3yPTyC/r0+wD19Ast+O1Q1g4SETMN8Rcu/hoM/NDe+/UeCQ8W
AzUVDuS91eITLBoAySjCBAUT+CkSEc3x3g3wFAMnw+7NNSABCRzS3/jlLOvr1uEn0ysB9+cgHufjDeLc/wb+1TQr1Bzl6/r05BsDzUX8Dh34C6++GeYp8TA+Hyz89QrtDuwn+iTq4jTXL/ATH9j/J/UR4BLhOwTV
lgH2Auka19njMQ0I8QPy8BLXCQcO/doY8yfqEAInK907GxgTKwQc6AIgyT5I0gcRIu8YEgz61wrJ3DQN0AsE4MHpIycABywAvUL2YO0jANUFx+7fBNwMAA4TCgYhLf4FHxIPRfX/7aXvr8MEWN3/Xjo09TUID/02
JPwKDBARDPcLAePp+0L+/M0FFCoAuxUa+fbODw0EAfgV3voCBB6h5fcF/AkM4yr1FCsVEQMJD/jw9efjPyUhN+4o7CEj9ffg+hI8LhHx5vQZCxBpHhEL+yIBMfwzA9gZE/Qc198O/Orr6vj/QSsQ7yc99SQAFBAG
J/ACA+725zFH3xYYzfbt6iYWzfYKEt4NFfTwFs/aOO4h9STDEw8/Jd/I5BsbGCX3GP3oAQUh6sw9B/T3AgAw4crUK8EkFhDc7RwC/9Mw2RAA/dTa8+rpFBb9HOkP7TLRFUEN/lj9Bv7e1v4BHgYyA+nW5fXtygUy
HB0FJwnxwNMiIQ7mzyEP9hf13TcA7inrPL0vDsomGxTB99Ix8BIA1/vI7gv0CSLR5RAV5RD4DQ4M8wQYI0HYR+scKR4Bxi3xOQUf4PkxIjb4DeEH9+8uAQkLChcUNCId2v4XOsC5Hh1A+BD5/PHv29b56tjv9s7z
2wXpIfezJe7yFlEmCy4JCQsLyOcqHxAmAhjhCBnoD+/U+xz69PApGQtPDh/9JtmyISgG9BADBRYA7AkPJgIRJ/3jrtHvDeTe/icRHAAyud8A7wAW/fbhzB0QEBgEIgsL1M5D1v5R5xs5AtH53wHdFSPu7O7yBUft
BPQT4Dbl+BorwvwY5PYR2fDqFcYgtkEi3hLwG+YY8xTjNuQI9yv/CLfgLPzPR8UGChMe8v/8A8r+7B3p+uUdOu4e2fbuNEcIltUD0uP2BNIoCunx4tksFxbG+AvhBvYN4+8FFAMA9wOP/AwX5fYCAfXV79388iYR
ANQWB8/E9Mj++Q0Q8usmCiXsEjfr3/cZFwXqPe7mKurVMc4Z7skTKTIOB/IwF/gOzOXU5CTXFs0FGyMiERq/2Sr8HCkO+e8GQwMFCQ/zDv3uN+7x9UL566qr0fb3A/ft+NYX/Bco8gML9vcaw/gLMdAK7PM45k8Q
2gogR+bs8PH06gnr8ODZ+Rfp8+otDOD9rQ/UZ/X6Ex0g6AH7CRLl/gzX+Ar6KuL0zP7bCAjn7PEYDr8aRALd7NrW6focLTUo7wkTBfPtMBcI4tvoCcceAdgEWxwAGfsx7Df7Ctgg0ADw/ynp+f3/7fIEGwMkJhfR
5vb7+Czp/9PnJf7wQw3rwwLwEfjEDewVILz99D8O6D4AUEgDDQreFh3wEyMUKgUS9hIfAQLk5BcfEDf1HfgYQSAR8hcWP935EzPD1dIBEg3JIQze/xX6IjjyC+vF6ecH6uYC+VkACPkXJ8hIIPj4GRHmQezxEe73
Euv0Gt/cAyYMDPj3Vz7t8dnlD+TqFfBeAAv3PNPn8/rV/dLxSjQA9ATGAtyvuTM20ffU8h8hE/vTBuwRFM0A/xLlJ/oGN+vwf+ki76DiOwwN3eIANgT6KPgq+tP9tBPr5QDtGwAJIN7+5b7D9QzYJgMRBBTF38Qo
E+nSEwXK8fMgFNP8Gwj++gz54csvBN4p+Mv+8P0e2yjSIPsJMODDHeIqJuX19Cr5CigVGCDa7jjjFP3B5QIA+xgL6/y2D/sV/y/i/Svg7b4DxTEHGBkNzuMM1QzpE+kz3PvN9BAuUeQ5GvQCFsQsEAbF7b3jAgIR
KyotIALiIhA1BwUSJwz56hMeBzISzeoYIujL0OwL7ivsAUr32fLdLTQK6gAdFvP0/DT59iUW/x8v9CcYPei1pSr9APUTNr8U9gn2/+YMAw75BBHyLRPk7QA0/Owc5BvT5Tb+CQ0d9wX75+3q0vleEwLoy9n4xf3M
E/TK2z4S/vcYEuoy0R4YLtAHGBrtI87qB/37zAf6Cwvw+aoRJOEJz9HuDQAC0xbLDO/w3RLsCOEi4gwWPe4FIQ3/svcN8/W/+Ab3/9XiCfTMDDHgL/4D5/D6BDbuMskX2fvwCfcd/wABJcgs/7Lz0OvqCgXWJisl
xujc/vwM3vTz2O0sM+Ax2zcGIRbc4OkDAinZEuX4F/UNIRAEIBDVPPZd7yEczAwO4+0CFOYM3vsxDMsJESYXANovBeMK7vkcFFYaAffbzhvKIfnT5wsE+AFH1fU08y74FDwiKg/vC+JDHuzO2xoSWzX4vDRYFAz6
rQHyBynLFwv5IOb3BPn5B93899AOBPv2IEsqyufwL/rUGAwbN+Uq8f7DDwsZ5QYV+dcC///+CxgREyKv/dPtDwHyw+j68eYZEhPKGiAUxTGzHWQF7jz18ejVWCcA7+f2/gcKDRD10wQOA+QQEP4a4tDi0/X56hjL
ITIj7AYC4sIU3P0VJuPw9SzZ8vpFMBcM2O3V6QLb5Okz7uch6ADV7toCONcOwgn76SEA7PcQN+fAPjf2F/zRIusLHSLqWuT/CAX/6Rg14wAADxDXNQIJ9fgG0OLPxAcUFfwr8+v7E/zjAPUmCSAl/B7wujkbJR8k
OOXEu+LiETUjusgnBRIP+u0jEd4k1hILFB4k+/MaFtRLxuTGvMwcAhEM/fv9JuMf6fcT6gTr5BLuCfEnAOQEE//H3BMTyCgE+SEK3/Lb6/LeCjUD6QwGvfH5/CnvRQTkHikOU+3Roskjt0YwQ9zszRXrDvoT+gQZ
9/QLARQI6gE4/eUsGMoE2Mnj9t5I7QUAIDIRFAHi39Xx7esw/971CDX6DRECDf/9EDDo6gfV0xII6RXgOtYn1SYLNvfYwSXiB0kJ8CgLGeq84ib2ABENCg797gAB/ePCIR/tM0YZGvQg5wYH9wIVMwBKB7gKFgYK
Duf1xiLquPvv/wDuPNTw9Jz56h3+Iyr06RD8EhYD0u7X2BUm4bPHAQ4P1Pzm+REHWuoIABkYGBkCIP3y0igVRRLe/R7zx/Ak6wEK6eUCHQYJzA3g+RM3EukW4EjrEDkEIPMVQfIA+CAZEB3L/v/069Px2+P5yg9P
NuPt2STwDNnq9PJG0usVIe3nBi0C5gDvwNQIzvj74vYJUBsY3+3C8gLy+PIDFw3rEBH7BTY2+tHVDEfLKfYP5hfD+dr38xEcIOsT2jDiRN8x/w0VLRcqHNbg2/U86ALmJwcMRgWr6/keF+P7Azf7++PK0PUPDPcZ
OxMjMPj+o+EytS04+OnguC4L8iD09P5AB8T+6Ov2EAch11wdFycT1iA34RUPAfYGWRIjJzwFGc7h/ATwGfEV9CTnKvcXHBUg0yccmPjv5BL0H/7jAgwB8fXfyeEU8NImwNr19A/C+O0Q6/XuAvf41SjLBDbpSAwf
+dr4EfgFGN4IzA4M+fblOvkFLhj1CwXiFQcxIvAzS/sPFdco6ekzCeQuSCgMGg//txMPEO7R3T4ELwL39cz970f86wjwFNb55QYmIyv74gHtzP4L8xo0Af8wwQk2zPriAOj2KPnCAfNFOh774xXs7Rfz+iMX9Pke
2MgP4gMTAuvx4zsxFgcjEKzlZAkuIx4TF//kVQAL+fr7+evl/v0R3xgOKwH86wgaCv37DEIAIwXdJA7NBfL+6OocGMIF4/gLKeIGKAANwPoP5DMHRQwAQybeDjwZ9ToBBQj//x8R89Yw7PAIpvIU4/oB1hExBBnR
2RDzEObnIunVAwIS9hEM6ZjuJPsQKyD0vP0g+vs95vr6Oxgo+grkOx/5FArUCPT2QAwV/ev03QoIH84ICB4XFc4J2wkdzB3MMQHwKR8JHBLOBLoB/PvT9knSLd0BBScwLhCrHgok+PcK4yHSRtn44QD1DAfw3PPT
ICAO9tbDLtHF8e77EwwOATQDGwvuBVP+7fju3fMB8BvwAipHLb7i4CP7Fgj0BgwWCc8F0gBIARbh9SYOKfYZ/PbLVx0m8BJM2gpKEOAQDhL1FA3/F/caIBAJJgn/Gfrg5tr06xTa7wkYKDzW+ufgGzYhC/YJGQUh
U/biEygbDPMLyzsePvkj8Qfv6in4+xL+G9zsIf4CMgnuQtQkIdkXBfSr8t7T1vIu4AHZNkxFOg8hCh748f4FGTgABBoJA/v8T+ru/QD1JEMsMc8HOgcG/C7pI9IezRUgMvP77PHh/wHSDPYE5ujT5u1LJQwJIwL/
3i3o2yfd5yPTL+0a6BsKGwAN91I59P/gFE7y1uASWQQKAtrQDwvnCgIA8+3fBPTr2+s4WBzS/xIOIgL75QkPDOwL3/722QkPTP0t8QU5zeEHAxoiswPd6/bdDfHz6PEfwi4g/OQgCO7vNwf+LQwbPQXmJC06/RIm
Ljc5HSoB8xgIvjMI+PMb5AkEA+7YF/n3+QL4RPsjz+0wLBc7Ivfi7B4z9MME9wBE60E0PtMB+TEI7O8TJgg+7NvhHxv2yBz9+uz3/w7dGBNICu7aB8U5ExML+gP7FPs3JSbEFjfpBOTHxdsg2vgYJeQF4kEH7Pn/
gdwSocrw8rshLgL47PIKFAHu4Qvt6QMI7RYAGOoJ4h0K6en1P/nuMi0O1PzM3vf2ADXRue0s1DQC9PS8CAXsEsflKTL18gn56f0AMeMXFxHqEz4kIvf6MwT6wrvh9OYkPu/3C8bcxwgk7x4XH9IexhcM4QH52tUf
9OMMEN3//vLQ+OsCGwMS8vDt2ccEzBPbMPj53t3QAwAT2s4SLjQXB6j8Mdrw6szYKj8J8/ERNh35CurqAQ4ZCAzh6yoLE+0WKuP+5i0q+B8I5xIYBRQq3vnd8xDR3QZH9ucL4TciRALr5Erk9V7xGMsANN74Dd78
9QsB7On62uvcCB8C/gUQCjnqvNsII+Xh+gYY/gYK/fTd8uUvsxA3xPDfEh/v5BkCFdQI7cAEKAXL1Pkc9BD84fz3RQ8oGBIsMg3o/+4oAeLlGa4z3U8v6yLzD/wHHAcO9zD+6QsJDRkQ/xzlKO789N0QtSvRVSbs
JPEFCAcMExj0NPfvDQQREhr6D+Ym5Pbw5yGoQcRCLhEv7Bv0Ax75DxAcAwH+Af8JB/0J9BUNAvHMC9UZDt31wuEyCi4a9Nrc7SAzFQn/BvHT7vESATc0Brn13fkg4ADk4rjz/9Du4+ILBwEG0hLH/Qc75AfyChXv
FmELx/MDIt3uGg/uChUPDDQVD/bdBwns/CYn8MX94AEj/gTKJ/QQAjbT/QH19wvvAFAgKUIZBx/bPjYdJswS/wfXGwtJGz/30yzzNzDtF97yHvzj0Bfjx8fi+hUMGMbKNNze1/sgIfQOCFvLAxAEEgDN/xL+CwX+
MAso6u0YHhow0Bo5CRrvBgL5DecUJzLoCe7ryu8P+9T1P6/pJBvx+t1IDN4UGuf33vTxCNjcFRfiOvDeBNw1AQfy+zM3+eoAat71Ctzr3u8Zx/Yf8dkMI9nnIdwF/yIv/v/9HOs/ExsS79sM9wMZEOAC7FPAyj8N
//P5LDL+Gxbn5Qr6IA/pCJf3ChQHuCAQA8MTvhHoGwQRABcF8vkL9goO9PPxHQX6EfP/C+YcByD70f/37/Ig3vndBGQ1IPgbJ/fP0xsmJelJABwW/RMzC+QjuSvzQRQi/NH08QwH/Abn2RnQ7RQH9jTN//bc783u
+eL//PAJ+yz8BVe96iwLPgLkAy8XIwYF6fnl+ynm7ucDC/clCEQJFfLuPe8dJjseLBwRJ/T8xewwEwY3/MLys+TqHQTyyPMTqRAJDikLAxbmFTlNBzAKKdzc08X5+/7O3hr4RAMV5ej3D/wR3C6wJwMl8xcMDOX2
IxPd5iL8+CTXzvbfGfn08T3y9N38+wMbu+xJ6BzwFjkL19Op9unFF0Tt1OgMAizSDO0bzR3bB+URDALkDRgy6CsoAUrw36jgAuQqTCbe/sYY77r2/ue7GOnFBQfl8sL5Ou0EL837otwQEw/lHvH+287pJfAJIP4B
Gx4J5xPuAusT+OkB8juw/wfv1dwaGx3d/9P7BC8X/v4PFC/ixR/fBLjNDeHuPscM6ObK+eH7Hw4GJen/ChQf8N75PeT44/jx0PDE3PL9CObx7gUQx7EJBhG9GwMp5fjsxfrfJwMFAvhIxh8HvgTE7xjqDg4QzfK/
DuIvDfoADCwW/PUtBgQO+gf84QUREcbr7gHREsrZOffLGvvND+3cLu4RreD89C/uCgccCu09rnTuKQ3q4BLlw+gYBxX4FAkU4wr+Ew4q/cwS2Mz2BcoRLxT9F/AB2/s3ERvN8zXh9h/jI/tIBPX1/LDk6t/q5NrH
CAD+8QHvwyfgEdEW5wUVAdH6XRrxFPzNV+kOAdDKEA4L5RwC5BgL97T38uP0A+MIAf4C0CYB8xwj5Qv8ybACFjbmHybn7gPO6hTtJvzU+yoE/d/mD/YIEdkWGRoS/vnh6Pj89RPlSBT4MCHZKd8k/U/0zQL17CNY
6RhDEgr8JfTr7EX0/hHQRh4X4gXDAQkNEukj/ekBHOfU6kjWFxcMFwTAxNUcEu3V3iEF+SHxCCQe8Bnw8Qnl+QDnweMK5RUg8fVFPh3x6yKx8/7z6vzdHAjyEOgQzSLNotte3xP0K/oq6CPW2fPYCCQJGPwMJtbX
EvwO9/XkLhQCy1BKLuARCioJ7g33+gMJ8efsAODtLPL0Uf0BCgEWFRr3KR0rGCU5/TXsce375BYi4gnt+OoR8OTeCN/gJObzDfzh1A7z6CMK4t8K4x/i8PIWOuzDDTQQDDDpFhPJJd3HAPz76dvMEBgH++r6BDFJ
/PDZGfw0Be7PzAjn9OsKDefZMvUWC/g8JxUx0/3TwfYJIg/jJw8hARjmAOP9AxcR4A9E8Pc5JhzUFdQhDAv2+uEhD+/Py/gE5PEX/B36zeUiCCrmHTEEARjg3AwrHukG9w0fHDNGE8IJE/gl4CPmGvAMzBn2/f7j
J9/+CeoQ4/TUFlLv5MAJ48YYFR7j8A0JAejv+jQY7DagAj8RDOIf9vol5s3S8c/+/RbRExAa8Mwu3xAiHhAgKyJQ+y3S+CraHd7kBOn3Ax3z9vT16CgRDTsENTcp6NS+LQU6RSP9COsu4/YSFuvzEf0KQRXz+wEB
TNcEMPL/zskW5OEPJArqJt0X2CfIE8sl+gMRJA/n4NUr2d/s1hXeOtb01SAwPBnxFAAb7fsTIzMmEgndEA8aFJoIEOPs8unc+zIJ7wIHC1AK394OAc4P5f8H2RII2eoX9QbySjIeJ1fy1/0SAOEP5wjwICXNCff5
D+f39APLDBEp9PIBFynnBDoZ5+S3LwPsAhz1At8k/vcHHxvpySDaIPMJHQ85CyQjNuDrENzK5PkbyyAm/9/cBe3wJMr39+/4MOH8DRcH99jt78LyDP/9VfsgtjbUAwMB4B4IBw0VB9cYA+oWKCgeCfhQ2DD14CcW
D/nev/v8wx0FCBzm4xAf+x4LCzgV9OgkFwc3JCECIcr27MvnMODyCxsk+Bbg1TX5B9wkPNvgqQnyxT4RBfUFx+QbKgoB2OY19wQQ4vsO9wSrPgbfAiXwyMz9JRAAB/r2+fcqFfvbz+0D8AcS+NoWDxjkysfyBOvg
C/ks6OwpJd0nAtwl4vdA6yv2DikSIywWPNgsK9cGGfDgLsH7CATm7CDzBREj5BW49tL9CgwPF/ElKisV/FH78QH6MRgl7SkuHc0RAvIYHAIhy/7h4v8dBgfGKh/u8gsf9/0pU/UQGf8iGwYcJS867/LeCQ3+ECsC
F1Lv/PDz8yzD38fh5w7u5R3T8x4RGRbnGRT+8fna6/REDyAaxdcHqAXSBx0N+9US6Av1Dvfv9TEiFOTjDwMX+Pe4Bwfg0/YK9uL5GlEKSt/yETEIFfLS4gHWEd/zEiTXD10dJ+XYC8cd8CEDxQEkBNv15QPI60Lj
JkMY0OsmA//mRA32DRTm1O47NCXWHxX/9kcC+TX0BRUH++8TvvXk4QndLCEEDMLlPBTZ3MEVH9Hb7fsJECsT6MkE8toSFBX+PgDK7lIb8fAh59/z1hroHgf80wjaEusqDfIVA+3k7yCpEAII2PTl+Sbw0dj5CjIk
6vAT8dLbAsnRCPnf7fAb8QwJ5isfxALiDiqz3tn6uhIw/uXkDwD0/ejpJhrrAgXnEugi/L8IUwvcLczz6C4Iy97l7xIRxQ3r/d0K8iwJ/OEq6dEKCBvsBmQEHePdEhDh/tUc4Q8SNBVWGQfyCED88T/L+vI6ICbm
NDPo8kIdExfc1h3+yw8GEwwrAjD7G+UPG8jIytzELCrt7en29iEFBwb47/f4x9sI2Qb5FfANBxPx/r0XGAsfF9IN+i7lzAIO5xf7EQ4MGuK73S4HLM3eKRRk3u/t6+Vd/Arc+vkL6rz85xM0ri4z4fYfCBAu7Q8m
78hRDPgj6kzt8joKu9rgBhn6GO8f/THc7xoz+v0aJ+8WOu4gCvzQ8Bry7Mn7/xPdCT7bxt0hJP7g8wfgLAQtGQHnDPTSONgGtPA93NIvFP34CQE7ESYAAOD92/jiBfzfGF/p3gfqHzUb1f/kAhYHJOTz4SHt/usf
//P68+M8GBCE8g4dBrHs/xMJAvDx+gQdCPfi+OUd9fT07QEM4Qge7Ry4AP6g7BUC4OP1GSEmJg/qAjLw8g73KyPm7PEW4hMBsvnP0Sy16AIFw9wYCj3JAxj0K/s2JBIWAzcb8e4L0cTV+N4tDOIm3iY55f/O6RD1
+Or3EwQp8zzuA+Qv4OvJ9Pj34cMcECLy3/QG4AvDGOEmGiwhIgTgNhP8Aykw/+4jEwnfxxUg987e2+kt1gEd9d0LOvg66QQGABvXxejl5sn9SQv1KO4u8x7xFfzkDNv5yfgC7yr+WycPKQohD/0uJyr+6AAEKLoU
8Sr/BgopFbTrXRUDF+7z2sf77PUA9+fmBdDr7R0T/CUJGAC+Gdvw/yn5CgDmzPsZVAje7jsJBfA3EvPpzvFWH90L8zHI6hcJ8dj+Rvv2EQPbB/668Qb9BEIZ/gzk7t7lC8EnIdPn4Rrh9R7L+/0YGyT4HR0kGfIv
SvsXIMLgPL7r9xoSHxQID+kA6/sB9Pj58kbv8+0l7wU66DMwA/oExhcWyxgG0AD4AzQUEQkY0AJOBPvm9ejgDOvc9OnaIvAdniwDCikLJvws/f7lBgn5+QEhPdkGMORd7lcOziP+BgH71gT40yvTGywRADkLFO36
FvIxKRD9ByD61fjdRO0e+jL6u/kBEQPi9Eno3tYR0d8E69wB/QHr3i9UIg7x4yMA5PX9Ag707vAyAxExDAbZw98I/QMP1/40HhnJ8iMK3P3buxwY5Pv/Ee3+ArbwBf32zdsyNDIEByY26kg58/2wACjSHUoI/OfZ
/tbn9fQH6eAB7hX+HwYJBusK6t8ZDxHj89ohCtvg784QB/3S8CAV5r7bNfAmuREcPPb8Kl0W5xIWF/7EAQoJCRbZCiRH8h4I9ScBBevo7PQPUPHe5en9DPgJBQUg1QXuMDj0+NPu7PEQBCfVvSLpI5v1KCkOr/IF
D+ga8/fxHwDj8/YK6eX49Az9B9fiDDIGBF7zwO7nEQrgChv7BPYG9yMjDfjkCCfQ/CQBxe0L2hXx2ywrFMQ0K77V8AMAL/EGE+YL+RntEgD4IBXL+yPw8wAF0AUY2tD65MD/1AYHCAUMEhXo/dgKvAHlGuUtCkbt
yNID6t74HsYWD9AVBNHg8gEG7B0u9/cDIyPe9SYQ5vVO+SQg79TkpATy1fMACuhERhn4CRgQFuDq+PkEAQ0tCiXYHAY8KQEOCuf0MhX+MgVL7BUZ8wPlB90O2xnf9zT07PTEBSL0LuTD4vQW1dQV5Q7wMQzEJtcK
EAvlBwnjFwT92wGyHxEz3TznAgMP5uO9DCXzDQoq2BEVBBUU4gr+7hnJurVc+wbtGxPyF/Aa8BwkLwUB6wL00A3l9O3Y9+3lEhO0+PwfAGcJ3+YP3en6KOADCxMjFQDj8xYO5iYM8/Ym28/rGufj8N7b1d3+Phzp
G00MHvbkAAXo6eURGA3p8OTbJ+kHI/o1xwNX3xsUyxjfDuDt2AoCDPr6MuTuKuru1OwwIQFSGBQbvB0/IPPs6SAk/BH4GvvhJgUKCN3KAD704BcIECbDU/FLIPL0+uz57yIn1hj08BsOOxvhIDYM4s/yU9vZOs43
3wbiEBQcE+wO9xH+HfMfHvkdIsgjG/LZ++3fHDni/uvhBj3VH/dC0+8RCRYH8TMbDhrh7iUt+gHozsoEEg4jBOggSzUBzDEHxPoHDM4g390TM/wX4+IO9gvn/OcK8CL87iwR9Tbd+xL3+SjgBDHm67oDQCAB/exD
Jg4t8B8fWyMAIQVD8BYsIgPHABEt5vAF/eT+CwgOEP3b6Arn98rKHgYcaQMcAeYO+Cbx6xD3ASvvNQn57DcILs8E4RMY8fbJ+AH1HC4nuebT6h3XHccIJQ4u7fTRDvQQO+otDfPrFdzu2vgnBioZAwMg2ioM1T/0
3gDb7yce9inhF1LxJEER+jju4Qr2/ffb+gPjKA8K4u8t3wYP9RjxRjTSLiHQ+UgA4COeRuQ2Buvs9AP5GOEBAxES8goQDiMZugYa9vcQ8yXtvtTdKAzz6AbS9tUYyykRFCIAyjoV9ts7+8LrMfX7Efyu490CGt4f
BizoChjqTAzbC/My997p894IP/QULSLj8SQMECgb+vv9NNP5GNm/6hD/9jQK4N0KMdjzBjQyERL26hY2B+442R3U/wfs6hX7ECrJKfvoGQgs+ApQCvgHCh1Y2R7q6AsdLAkRGxH4JR4v4E0hzxsj5dMsJvHwHOL6
/RcPC+Ub//A90+3l7uhBFcAb8u367vzLJerVswwCHAkZFywPIOUOGQjiPAYg/fb8zTYjDRTx8yFI4MnF/SPfFu/zG+8A9RUX7MndGODrP8UQ1/4dExoAzxTZFhYrJd8vHyfY/bztvwEcSOz83wwj7Pnn9fUX4Ro4
besS5cjR7AAn+/4OK9kqxw8d4/YQ498IDuD3E/DsDvdIvO4sqPb29+Ig7ODi8BcPAvr+IAX2wwUY7SgZ1wMO/gUO+e8XLBG8ATAcAs1TBBAnGANF6SX18zT3Bwf/+gvw4xynPuJFLvIn/CP5ER//Bfs4+PYIDg0X
Bv8N4gz7AffdCLguyV0n+yfy/AgNDREPCTX+9hIMFgcV9Q3qIfX29NgQvkDLKDrzN/0H8w0rEQL/Jx3u6dcTAvkOKQECBPvw4gy0SsQnQRYcCvzsHxUHGgoe/vXs9wEH+uoJ+wv87OXO+tQY0Vne/rTMH+nQGssh
/fDtGewY+BPx2gwBx9v/Dz/2GfCZ1TDztQj2IOoSH/kE1O76JuszFAT6AuIRB/jhngcK89Lp2d0qDuz7A+4ZJv3S1vzn0wT67eLqLO3gCizf2gm52QHw2w4P2B/rJwUTLyj0A9kl2ikDGRsdD/XPCtPcCfYmChby
CiATX/rMCvgYOTf/8R/J7AP4EPgcAfAALyL79Tfkz/oe4+372EnU7BPo5ubRGAU39BIzARvm3gzu+8oF3igA7fod5Ngr8RLrGe4RDRbdCiZNBrrIBBAT+LL5DcTcHQO7DiAT8+k5/g4G7MH17Qz5Awr7Cf8f7NYJ
AAQH8TP6FOlM6R+xG/Lf2wEE6BwTD/0G6u3y4AwTTAOu6/Hrz+f28x/z89r/9iMGEbjlDOb6ARcH78EHGSUt/NXh1THczAvnJ+j3Df4N+wHJHVbr9NcI2+AZ/Pf7AvcE08cr4u8e7B0I3/EHJAz1DeMh2MsLESIT
BBcq0xcXx+bh+8UVFu3o2u794tTGLQX2HdwF/Kzf99UMwxkjGeUA+kwD/yD/38nfKhtZAkvr9+f3w/L++Aj82hUEIBH0/PPnFSjXnfXsKwUu1vIuABK++hQe/AwDFOUeJxwEBjL9CfVMKBfxJN7T8Bzy7fvdN8UY
KfPwFvjj7RbM/gH3Bt71CObe0csHFMQY5dTqP/72yiYCRR+UzwrZMB3v3gvh3f76FuLj7hAH8xwrFSrMLdoE9iXmHt5PvxQd8x3ixRj7ICYkdf7d4OUpEQj1GO8W9AfQByb6AA/87AbmCUnvCy8ZFxkN/xJDCDHE
1eXK7kb6DR40Hhz24RQRD+D03+8dDuP4lfgtBfbhHAsD/dzex/UtHBLRKCj87BQJ7/gB/Q4CA/Mh/wY9/uad6vDoHg8g7QoQFCBDNRUB6ioaExIG5wvx5PzOFhAn+jX2BP4PF+LGOdcB6fsO/SMuDsEfJgYMLv/r
GP0OIEU1zu8m1gcHFtYJ9Db7LygB/f0Q9NQI8iAQuhPr9/8o3f3wFvENJjYi9AYlDiP/BQc2HyQ7MurkusD7LRb6JB0IJPIk4+zn2vFTG/rwDxMs7BU+C87r9SwLARAj1AtABkLzGwIr9Oon6h0dOQHO/Rgk+hgH
FQBHBO3+8wJH8N0MNxMVCBEJ/wfU5GPy9vEM3fH5RBUoEP4H8wghGtr5Ep7rEQ/4S8YCAOHxLPoergLwBOgg8f/U5Ach/9b1JOPwH+fp/E7gAvz+QQ0L4QT81hEPAC3xGS79COnn3zg78xEMygcfBuXXCy3UMv0I
+tz1FwQEC+HiCP//GQRET/Lx7zNR9fDx5/UhBzjmH/P2FRXy+tMf8BtW7i8tEgT5TAzn2ikF9cf+wuYK+/DTO9f95/r2AhMLyiAVOykQH/8xC9wDF0HWzdTQr+Zs/vQIIRD/49wj4DT07A0jDysbAe3q/1RW7hr7
9hzW7e4I2dgN2/kLIPYuC/jD1eleJeMWJbE7G/MUGS/rJQ7C+gkXIucVBf3E3uD6ARgA6w4gCfwNDNoQbQgaD+Ln+wwb9x0MPuUe3fPMBiT5DxMuOe4ZEynqKAzrBBsy5ymxTvcHEA764gTXFQzpCwrRKwLvB+3s
M924+SHf5ugJAgTW6fomLBwHHvnw4Qv9EE38/O0N38g8LPUTBQUJ8+4U/741A/s56A+3ANoX5zETDOQPEtjz7tTXRQwgBUkZtwntNRYUDvn4EObh6+3qEuIoIAcF8N4FCdAOE9NSJvSv7yf85ub2Qtb+EtnwIAkg
HeTjLeMf4BsQ8cEZ5QjvA+vn/unzDufKD8jcLD4tBPgtJOv70Rn8DxzG8gLHyRUk6SXr+2QeDQ3bItH7DtsdBhEpCA4VJ/n2R+AECszdAfYB7yLwCvIsFSgFL9j5HOPxG8zRItL+8wVAySsX7AcmEOT8BDPrQd0H
B87++vP2Je3nJQbrDNkKQ/wGycrvGOnR8fwlHfnRHv7o5Kcm8fkm2R/s8woXFyIK//cJCDi6yyoj9RjVDzkx4AH31O4OJ+a//vrt3hf4CvvpAzMWXBEn4gYQ2DwCCPT8CMkTDfPyHhnHEAoTzPcq3+Hw/tX7GOQs
Q/vsIgnN+ikM8uDVIe8YINo5HdAT8iIfHOsI/C7r7+n9DtfvBiPaQgElJkMD5Bnd6d/nvRPpLfL/12QXISsiIOj40z4CQdX8Adbp6BjjD/IGGBMB/ff88EUn+QVNFewHK/ruHBTh5TH7N/AL9vIIFhPYGfDmArni
LQwCKFLX6+oYE93N6jHqCQMh5w8yIg7iAQEQyvjx+SAA0S/uHj8/6PPo6j7w0wwSyf328g8OChoZ8RDoCLwV0RP42tjo9vsv5xX1X9fMIxcA/t0KPenhBeHrBskN5Qbx7urH5QED/9cIREQbIxbC1+b8AAEg5eIL
9/ry9NLhFf4wBBHk+Ag+3fXw7AYlzAwwKvD+1/tKJQTb+hsv6f809PoA8r8FAOJJC/4BAPEUtz3t8MUwCQ/L/8z699cBCx8X9k0S0gcGNb8I2hDv7iT68AAR5efrDPcq6eAN1wMIRe4q/9MAQQMsIvbwG9Md6Ncp
QOcR//TyQhTp+NcHBPzxD9vE89DuEL0pGS1e+ezl5hwKEfsh0hgH+DIH/woBH+cL3CLp3vTZ8+APDfK20exf2RL/5g8HKQro2hoMy/Mh2PISaTQQFP8EQdX9Dv/cD/X54v8REQlFBu3j4AorGh33GsMI4FUL+/Mh
NvnP2wPsBeL80ioYy/Xq+s/c3ADs3hnYJfLo70UJ4tkf3xfeG+wu9AsPRg8/0vwO5hEa9vccBFMX19zVEvAPEjLm8R0c8w3n9vQu6CgYCwkzYOX6CxLH+yfe8O0R/xAIEAJbCSIL198A6ewoFwf23CUS4hLM9com
w+4EMCsC7Rby3vjn8tQMBAny78G9J/7q690UzuoVDCwh00RBHRrzU/cg8f3+/rq9+wP0CBTsGCX/CSISBi3L9hAH1Ps6GRDaLULU9gPn6u/lCP4LF9AbNhEAFNbe4yf+10od9/MLENQK9zkM+BwiGxET3vEMHSYn
7OvoF/y+KSEj8uElAkPn9rHi7Kj8veX6GPz8G/kf2ywm8PP57/Ht/BD9EfL4Dw4yzydH5woe1jADAuvW1d8H8vbuOMrl7ibryhb4uiKrDtMMCwr17h3h/C4J3y389ScQFPT38PLxAdsJJsAmSeYTEe22+wr0CPn2
NhHh4gj68PT71Q/tNQP+Cfb1LgHgWODZIRr97OTX7BXzzgL19MUtPdwGGTIA5xnyDdhaGR0/FPTnuAzc6On2LCsQ/hn6BArxAQXOIPPsGf8R+BQZNysJ7+MKMDwjHB4tFRr+yvUM9fj8Eu/H3BMX7A4IOjAZJQol
5wvV5OwVswb4BDAtJAL989jz8TnuGPrjt9YNFPnoC+csAefr+sotJ+/lFCbV4vbX7vEH/QHA8Q+nB/UC7cDj5P0H3f3h3ycjBbDrG/UbAv3mz/AL+/IK2zHLMdqxGzwW3wEl3yUgC+fk/OLRAgD7Nwzq7wUK8vQQ
8woP/PfyAArj8e8IJuIj7x3b+so3JRgXBw0J+SM8ph7++uzRENwDDyDUCSrJ6cY09goICyvc7xrlJ+snCALQ3p7s8+oF/Qe5DiTTESD+0uQRyN0K/dffLf4I6wv9CRACEzz25RTV+BscxBO+CgYwINQW+MwWFML2
NMr9B+0ZKQ332QX+NN898w/zEQMs1BEXEfDPB9E98xvnK/Ql8SYK4oHo5RcG5drhzh/Y+Q4IAPkRzTYu9BDfA/j20wn+8AcG9SscENsSwsz+6hoZ6Qzu6gvD/RHi//9M/tLqAwDR588K2+rV9yzx5DXgAyYJ2iH3
4uVJxC8INunoEPAUERDk9wICDv3qEtYfFCfqFh7cA9b3GsnjHRpbH/3V4C4KFC8L5uFH9elu0SMRFzEAAwfzzu/6+fPV6A304SsZGhIaKfLmGW4e+AEa6yvr9dQtx+P6DfEu8xLMFSkWEdzsECb2CwQ9KtY3OB3i
BxcE8jwa5DAR8RwEMgUMQfox9fY6N/8J6hEU9wsh1Tn3JCHz7ROc2vc5E9ru7uck7SDr8/E67/b20TElOxUYKw08HmPe6hojDuYn6RcNDfoU7xQf1R3n9R/CFg/C1PANEeHoBsrJLeLeCRJG8efuJQoCA/kTH+zv
JwTg6N4x1hbQ4NjeBuQH0wfoDetB8REMFC4f8Mb//9y/CtPh+tUrBDLyEPPi9cLeFdv8PioI4Q0YAvYE7N/6B97aG8QWMhoa4dI5AB/mwv3yIAIOxj8LAdEZFd70+wIW/hBFIMcOuKxJE9YR/OoH+9wEI+L75R0Z
ABkLAif18RzRXPfhDebiI+gLNCn4EhIxD/zwFCUM+wAj/uby6hshKBUiCwzY7xu7IvMQLsfPMCT4KgYU/+cMMRkQGgLgFOoJ7C4H+ADmDBgANxHzIRD13edO4CsnBPkh8/giNef7Our55xkJLM0ow0jy+c8F8sD7
89X5AAL8/AYJ19IBGwzqE9EEIhcI3t0yFLoIBCYUwuzMMAsYEfwXCP0rBTDjBQMpCvrKACDtDfjSDP4jBMUy8ugZ/+HnKN7y5AIwBCu29iQJ+TURYfgl8xQR4jD9M9o9/9/uIwgcIeQR8AgP6gAA7UQI/yrI7Lzp
+OUPA8nmrBrV6+vu9CELJusQIvEM5hsaFvkbMEAdEP8YL96v8MQADx4R4B87BuswFPT+BPjs7PsWDAPwItQ52Av0I8I3GccROhYC+1bv1esS5vTpBP0D9NNdBO8y8iRG5Cge4d3//yG15zQf7wix+usw/qYMEh3K
E8/Cng3J8OkjBfIB7/n29RTxEN4NC+cFF+fkQt/yKdnwygi4ACLvOzD5BiQO/zcXOu4g6iUI4AL0NRoFCtYSABXq0PERBN3GJxUcDC842dTp3fML/Rsp9xbM6OUX/ukfIumh2h7z7eT2DTnn9CsH8CbdKAwdAADq
Ce8hAiARDDkNFscASwbnAuj48dnbFhUHIwsNCQ7tMRvfwu489w3gJPPl4gcYQTnr79s5DTnp5MkbBeYqGRfpJBoF5f/czuT/SykAy73wQ+7bBRD68jsH6iQZGxAHB/wEIuoQG+0QDRHz/8siAiD47dfdxO3eBRDd
J9/ZxjcY1/kXCRb11fcl/OwvTQDtA+rXN+hJHh7gDOw60gQmFy7ZFRHxGev60hvsONUL+wgK+isLCQ0fvAfR0CT7SP384TTm6BEEDeMUIwsjTQ/xAPUAPfIO77wj5uLb8/rwDfsPCfbpAs8uGMT607YKM/Utw+kK
+uoJ8xcZ8D4NHRcCBgP5AA3m9cr/2PfpCEr3//v0+DP6B+Zn+CEKHccc8RgLD/oLG+z9GdoD+Bg5CD4h0CDF5xTiFxoM3/oH2ekE5+kpDOUOIhoMMvQwCDtPRC4MzPDyJ8YsPObs8NcUFA4TAvO+JQfg8PXzBPH1
Lgi99RAh9Q7uvxrc3gw4+tDz+eHv5BcpGBz+zQTNTw3mGg0Zx/ME+AwV6tQWoOYP4+AF8hX0CUP9vPIKw8gLDUDW+vw9+DLdGeg8ByAKCT7dAcP+3+ESCBVH8B3W5BPqBTw0++wt3hcFE+7VGTYV4ucw+DXvHfvw
Cvjv+DfhA8rlAHj67fz1+B7ruRsX+ugV9xMHCsnqHN3r4w38AtoMFNYMGPTqKtnMJirS+QbfCRvQAQr0CrIaKe8x5QTm7y0zOdD2/73r/8MBDusPBOr2QvkEHeIGHv4MHQzyGtgdIdcX+DQv2An94injGyX2NTDh
3uzmAR0a0doPDtoXDewC/8HoJ9r1CuzkIvj0xh3hHwC50/r98ccP8/u8AArq9/cJmfEkNS2/6g3x+SkA2wYYAPrmAfPs+NYX/w/5+OD6Aw5R7QD3oNtN7eb/Cvr1NwMBD/Mm9PkG0hoLBvMU6PYc8wnc9xI2OhL5
Ixr9oP7eBOMF3f4YS+zwFQ/c+v/t28oFJ+EFHvDoBBSh+PUN5hjMJAQT1Nz3QjPB+vPR7EHeIz1FHS4ZIe0HzRE52O8OBbYvIv/wIhfvBdfm9RfOE90w7N/04cQ11AHyAw7+Dw0C1Ok3FgjyCv0L9R/Fu/n5Czrw
19Yc4gzyyBoIGUUJ8w7u7T/d5/TXIx7wNQzm3ssGyi0CRwQQOO/yAc7GBwHnJuoqCgTd7Bj43QwvyvYrItnq/TIgGBfW7MbdLtghRwX/BdEpEOgND+XeHRjCARP8DgblH+juPuTY7eocwBkT2O360hLtFwXs1OdE
9O0R6Crx/wYW5zXgAw9JHSoUGS/Rt//zKPorHR///PfrAfcGEPkZEBU6MO75/Sn+3dH/EPUR7OcUHOcJ3QT60A8uLR7j7AQsOQrWzuQMBBH1EeEVN88Q/uvvEeAOFQj6sP0/AAUm/0s95+bR+ujxJSPWsjAwHx30
Lgot/xDHE+/g5vLo+OAj7wfi9cX++yrgF+sdEesLrdsh+u383TUJyQ7y7u3gDSXo6y7e8xbL0fUT+hEE1x/gDvEXEaEUwQ7y6EgXH+MO7uk2A/AYKgcbu+nv9/AdBQAv4SywHurzGh73JQ34Cv8n6+bKDPrzvD3Q
Aen5GezsIuInIQsqBBrNABQhB9YVG/3wo+AEzgTpCN03HOzp4Pz5DCff6fDbBL/mEvcID/73Fw8gxtPYIwfp9N0WNv0NAvIB2sj5QbT+De/24RgS+AAk0tr6N/k+1ljuLd8C4cvt7wwCAekAGOMoG+QI+zv39+kT
+hAiCwPuFt3ZzNseMDolAlFACvsXCg7jI+XxAyAW+OkdTBr0FiUzU8z1/QkF3hXp9QUe7clW/vPwItb4Evop4R7LCvLLKQMuAxTo8r3z8f4wEy5aBAfv//ny99P47B4JATz34RI5Gfsp/AYnvRM4CPYX9/YMF8Tr
If3lOw0kEPE1WRwF2+7uwhTZASHoCwIcD/TM7hnwBB/r7QUp6DUR6zIqEfQqFQYG//My1T39B+Yk1/rwyevZK/0k1RMQCOYiG/IWM23yC+kkG9fn3e4g9CXR8g8W//jnEP0mA94N/CL86ObPFNrr0hTx6PoD8Qz0
xTBN6CbfIegkBQ0x1RXi8w5f8NTtDw4s3T4CCh/nCdjjH/oXFRH5+dkWJSMG+hrzLNXf9CYGOs4BGPsB7wTpE8MN0P7f7vn2KA8Y8xbQ4+k7AAY7Jv7iHwpoxIrrt9308Q/5wyQn2Soe+AL7Fdj74hoGDA4aLR0G
0ELivi7A9wvwDRzpDwDoJQv7/OsQ7rwApP4nwObp1QNC9ssEIh0UAA/9BvD39yL+APAL5BLpCQcJPyYBBjIQMt445Svg51kNFwjuAwkI4wgJ4R7kJ/sQ8d3aB+QGCwAVrQQk4jD56SL2Dd7e9yAS+/MGRdMDNs/u
DxjOzBsy3x3gwAsKtRQDJSn86wYE6A3f9vAJ2kX38gHp8yb+QSMNCBjqydPI6/75BR/68yIj6u0fFh7l3wIE7An3ME8qz/X9Ht0CRA7h//klySjzAdwDOeb5MOz39ezc7sX5DQMlPPTq6BoT7b0r8tzzBCbZDfDh
FCMpGOLYJwcHG0soMuYYwS/60gTyGd0A7RI4Bx8HNPsQDvkX7QQp6uQIIQzi+jXpEfzlBQu6AkG8/f8KAcQrB9ws4AbxIxEOyg30FuU87/DwAdj5BP0q1ync+SAL8/DTExQNCOT8JA03JOP2SgMnyxksDQn2Ihkf
yN/x+v7oAyDmEBvaBd8s7uUSSvUh1QMVBu4QQzkhyAgJCMsG4wv1HSfj+AsK3twf6P8PBeguxOUrve7dGvn69N208hrX3/s3+vT7wAH76gjT6BwbKkk49PDgJwgQzin/Dr0E+ecROwcpJN0MFy3/6qzmBM/eAxH2
JOwSDf774wcT3tAIGxQhVAcW3Azn8+PSMNMdJBsFzf42G/DbuS4hwQgA+fIiLvfeBxgK/eMe+gLz3cvyJQcLqPwPAAkwMtnf6P0LKS8fG/cr4yXnFO7UAO///OMXBK5A6hoD7RMI/uTuNETW3Rnm8O7M2+XoDRwl
zf0ZCO7PNgkF5tURMbISEL4eGxbqA/cK4BgD5Ngb+xLTyDf47x/hFPMSHvz9ETD6LvQ2DiTv9j/v9y7YHQXz2BjwpdYZ8N5XBQYb+uXQ0S75Gw4SIOMaDfEoCRId2AD2OPcBIdsS7gjEIuO6FLr+FBsT0vbiCQkq
JzUCDP0LDfMVBd++Jf/4IR3M9Af797oq4SjkGvr31QjV/eXH/vT/Cu/cFAEtPeraBO3cMQsBByk96vcu+y7kFPUS9wEW+rwD7APb5xP06dvwR9E6BfkDxMQq7g8g/9QCI9Pd4vMhJCwX79MVKxIBwx8Z2ubOAx3u
9gkQ5ccXt+8KGhP2HQHHCw/iKTjYv83ZFf4qATTg6grXCevp/gMTByD2/QEV6wT7Rt7R//f56vxAzP0GANw1+98WFrca3RgFFiFKRfYhHtAu68/XHBUCEPf4M+gLMOYJ6+36BKXl99omChry3BP2H0zZ7QoB/xDP
AegS6CAH0TsABqoovwgB9wck7hAYJ/8DHftCOQT2Dt8p7egmAdjg4vz94yz7wgQkBeQ7/QcM4RSNACn96d/i9xod3fb45UQYBekACt/5DAj75wEK/9j2/OIlLhPvHP4DzM4W6+UDBOQkDNW/HgXZ5coVL/7eEAIC
yM4hwwXVCOD9+N3W9iEUFgP1EQwNFCP+/wLhABnlpfDW3LDuERP29uQG4jz3BuLp6vQ9pd8I6fQqDggOANPsBSIP5+g3yOv22x4oxwMfFNky7Rfr+AE99bkADOMI5ebc/WoP8BfY5STnGBIc9BwpG+ob+C8VDvIH
+ejkzhAqGfv/yNr/PeEPCODCJ/Tp4xAI9Q/5xwH5Adk+Agv5G+Er6Qvb0codCC79EAbhKOLS+OP3EWIF3SwlCg8FDggb/NXfA8UYxQHt+CQc6N7vFwH8+dMoPRbnRf4KJBz3BPoTuezxB0MsPDMdNRz95RmuGOXP
7/v86v789jMSzvgW+fz07BMUAdItCxrvGfgVFhgpy/r1+sns5RM7FfnmAdjTxfbVAefrFAEN67wW+NQINiC16tXaJ+b/3xsJ4+r9B/sg1gwKTOPt8APyLfTc2SD3EBZB3+oDPzwByh3+7AQcIQz7AzAOGg1fHvv0
HSgS3PMn5SAZ8RE49xb18swfFfwOE0IU9OPtHQn1+O7y1xf5NswS1gf/5rk1RfbODh/91OM6Er4f3r3i/7/QFAbS/xHmHCvr9jb32C3h7fgABh8G+Poh9Qnd3SVhBw77+wlBCg4JQPf31PX+8QAWBhEAL/r5/EDq
00Lf6Aep0D4OMBvzDikdAwH16RUGIfffCMXn1PQbABDC5gXT2N/LHPUa5AwiRBbrAf/++u0ZCPAXQ/YU/i/g6eLm3yQu2Ozm2NYG2CHTM+D9+/MEEek52SD4xQoH8Ckxq9UG6vDj0d4FHtgS7v4hRObV3ALm+iPZ
8OIMD/vf+wot6TAb/gDHqCLkJOvmEhDZEBtCBi0Xzyvz7Ofn+gzv5NAY/vboyskCCzUVBAH4KyURKhwcFhAQLQH06vU+Nfcd5zKnPNJDLP8kASAOGR/5BRIpB/AJDQcKABIC/BEQCvPfG7ZKxz9BDzDxDvgMDwgU
Dh4O//P1Agb8+g/3GATy6u75rsPv7d7TGij4PAsG/OjoDC0sByAH3Bf/JvgVIQQY8dn22R3u6kAPGQQdEd/fMzNDJ/TpMeIBH/3e1QkUERQZMDAgGu43Hczd4TTQAfv54v77BP4zRekdKej5KBkz/tTT7xcaqQs4
uu0AH1oiLvTf/wUN1/IN8zAB3PjvIQ0K5Ef9/f2g8v69ACHc/RgH8BM42wgWDQTaASnjKBT33w+5EiwzMrAINQUH6eEV5xEU5f75++7MHh8PzPT8+Pf7683QD7PlFOjv+BTROQ4PwBoQ+MC+F+Iq6O4CEwQSIPDx
wiTjHw/77gOsI/UN8RrMw/j8FP7q6skN+wvn6e0V5Pfz97wUCw/FJN0CBB3k/MTTGx0r3QsO+Ar4AOIPEC08Bh3gzN0SCAgh5MjnD/Pa6wHs6+nBJQY34uD6APsuN+jfKePMtfjk+joj5981ExHTBhH29gQD9QUM
GRPsLgfx18gKFvfr5AK3SwPzxuguFAbY4vz1Gcr9ABkZACAMD8IT6sYK3y73vgTv6i5AIOoOFw/uEu/7PjD4O+0W3hn77urpHBIbMt/lsdgv2QwhC+jKNQf0RADv3fYu7PX4HwH79vTj/+XV/Avy4gcn5j8a/AfK
ATrrvgj8I8r10RUIFQE3GicMCETr59LbCA8xJinfDM3j9ePn7CQO1/om6tn66uY3Mds0Hh8MJy75KrEG8Dzz3gLOJOAaBesH9+4T3uYGMfsbIzYeKwnwFRHQCdfECiPb9RQQuBoR/vEoBOox/R7a5zjhBBggFPQc
AyLSAuIGWwc3/eIC3P/+4Bf1/RnGA+8MOAkLODfz2dAhIvzfJRQc4fH/C+UnK8zzzDf4I+ES/vny6vnxCTgM8dUEZfwBI+X9vynj7tz16/L5AjjW7tQl6OcVGB9K+h82FxMIM+MpCiYg9un6/QstIOk2KuQaPPcY
yUT8Cxjh5OQg+AUWvR3+ENDK/Ogx/iXuAiLpGQQK2gfWYQ7/Bb8DENwBCvkfEu0W2TX2ABDy/RoNJRbw6DAVFd3tEEow2w4FIxD6/e73INnQB9vu2cQv6REc/AsSI+0YGVEA6eIO9AMLDx8EDvfvBxryBh7WDhHM
+QK2uNn8ztYR4dPv4yER2Ljr9Qr67NoZzPT62+41Begnx90J9Rr27brYG8rt9foI5eTXCwwYLCcK+djtCB4NBi4NH+4R8qz8LRM8I+78Oy4LEBAt7y8S0ALX9gowxwIOEwUAKPAC/wQsJhAjCgMoKBUT3SjBCgEB
1YLw+CTk1/X5EAXdEe8U5zwL9RomCt0dJEjm2fTgEgFg6fsCR//m7+j8Kib9EhYC/3MU1fcY9fzm9OIU/O0cCRAeCBMFCC7q5ujS5gHm4Bz48AY5NBQH+dwBFe8P/QoG8/wmyS0FIhMGGegKFjuy/yAdGRwtDvHZ
CtwOGxEmGi7/Qv8qGwsI/vbp1N8zPwoT9v89GgXxAsfYtfUWLhPkGvkkCh4x5iXtFvTK/AbnzRg8G8TRCvPI9+/P+gSqAxzm7+8htMbwGzkuCxTvC8oP3FC9/ASy9gbf3fIg6Nvr7yfX4wL54wnxG/7zC/QT5hj2
ITgHBRf70Tb9/Pz9ETAUFeTgKQvlOhULNxL13DT7B9M/Cyci5wXHAicBNhU18vLZ3fm/IAcR0xcN1uD4EsgF+SwFvu0S8PDLLRcHpvUhEuD/5QvwGhYZ9DIJ6QIEI9ACAQkMEDH6Bekc6PEsC/sz5g8FHezvIPw9
+twmBLzOKwMuCPXN7/8gQAEC6Bf7BAoOHh/m6iAL2i25CAbaIRANQMnVC+sROQgYzfwND/e3F+8G9VEL3fPH7/oh+f0F+//oJ/7h3g8VCBEkAkgfJcYrCgfC/fcMIhH6tfwIE/kP6eHD90Du/CL2FwYXHigKHtcV
MdXT0OIvIybmIPjj+gASHLUB/snvIQrCAx/rwwHXIST35A4jCurr4R7p8Bkv9udWO+EDJszk3tQo5yQ0BegXMLfGPMLONA4fF/7T4x74Geit1DzE7hzw/CT/9esH3Ajw5t/h8dzuACDn8vcpEgX5L6HWD9r6DQ/o
Oujk5+3z+NMU+ev/+TgLE/bn7w3qIOkrWc4H9c71CBY59ez9AQQLw/jvBBL5O0T77hwZSOrjBB76xAzDFg82FBH/MRgO2wzx0hgHAd89Bfrh1g3hEQT8yVAC7vf+693nDdP9JzjbCDv2LRNMB+TFEu8hG/f8DPLj
KQwCBzTqCdEU3AAR7CMA6dJIFfETJCUX7t7Xtwf6DO/P7isAKAAQHd3J2jhMIQjxuOwGBuEHCwcP+AwF7PLg7TX94xsZDALBKgw75iHxPPEH4wQJJRcm9dEv+wUWBNcbmf8r+wEg9+8G8jEk6zLiDTDJ7ALlGP8R
8SrpJQT37AQlIhQIUTJABzz63DI0H/IXDwcnEhTd6RsC/yIE6RYM6wJQBBf81fb94doQFc8R5gIQOy0M+uXn9Sj0KgTo8sT2DQM7CBwzB+f7CdoX+jP3NQQ0t/Y0+iEN8Rv9G/bb+8/39LvKIQgK8r73EhDlFLYE
F73+EHX/89z0O+rq7BDb+ssN59rbCdbODyTHOPQG4g3d7ij8/eP6F9of4zrbKvrntu4B/ujd6f8bBwP23s8cHzjI1RLoH+z07wjxLOUt5e4d0eDgDt3/FhnR7/IhLQX9/9og2xz4KgobMh8S/wrMw6/+BuDb6gbp
HffZBQO2AyO+FRsJHLMQ9d/4COjp3ggqtdH0FfAACQ365s7m7ez92dcgSgwZ9xbfFPoaFgVI+7wQBuTfLBIg+BP57wjoyTXpBP8Uy/0K9cbB2/2/CAjk5OL74+n7HerqHCX4Hx8extrl5t749MjvNBc93QXaFPUY
/ebf/gvj0vUK0g4h/i7B4+v3+f/W1+UyBBv75Nja4z090RYf3dH7BDUZ7g76RwMA8ube0CnR+s8IGg79Afjz76/1E9u/HOwJDxvm8ukD8t3XOz8d3wAO8h0MKxoY/8Qa88/kJDPQKSXL4yb79OgK2+oQERHGEgr7
IBsOMfnt2/W55iTWzj/pGQ7OAN8wNO4KIP79F9z74v8LzQXGAbwKLB0dDgwS5er6C8w9Fvf6FOIE6g36+QUPJNMhwd2/28/aD/0J4T8oHAnX2xLsFgPeJggpKRHuCikR1Mrg590t6wDS6PkoKPf3Fvs5HPAi2b/d
C/sh8SrO+BIHBMHjBiAH8gPQLfoNCzMe2sYj6dXrCyAtFAYOUSII8QnIIQ/p+v4HDh8Z7xovEQbq+gynI/v+COgNHCQXMOcU5R7CIswEEQ/kwRzs8vc95fcl9uJBuAj8/Bv87dv54f0oEPYFBBof3Az34gf7OvEf
+gDqAin1CwL6yOgn2P/zJBoRyN4uEj3z+QPE9Cr7J8sVIQcH9f3b1gkS2joa/gkoFfoO+gkrMscZ3RAmG+gyGxg8NK7wAgT73Pr11vPN+fXrAfnzDwrMCqTzBsbm9tXtLf24DOfbHx714fXq5OkG9eUH9RX4AAAG
ADgbxPIcO/O73tHZKyIfGxHl8xkECDMhEuscDAsrCdf30CsTN/4iOLzl5DFGJCX+9e8SAwPk/wo0IgcVBvHwFKbp+jXyzO8DFPgjstQiHxvb+Q/oGere78kZ/gEKHu3jKAtEG8of38sO2iT8DPDnNOr7BuziLQb/
EyDE/Qj3Chcm8A3P+f7QIyfy8g8JAesO6h7vP+QNNSnJwuQxDevCETUjJhTV6ruxDvQeFEDd/Ov0/t7gCBwIHAXfDRUQ+PoFA14S/xsb4BDsHjpCDdT7HSUZ+wAeEiPtBfTsBBUHB/QgWvDtBuoBNgfT4QMCCe8m
yOkW/x8t2/Lv1fkkEhsI+efdUr4GGQQcEfEV2jwSFPQh7isVNvz4/Q34PeMG7hoB2dxD3PIX1C3kKRoE/RgB8grgGNIFEPsC3txJ8ScIIsDdLjjn2g4TwfrZHNTpM/sWFBf0+/PxMArtF/ry8eD/wxrr6hA2BhDn
IiXZ27jfSALfDQL/HCjmGgQaJOTdDjgS6ikO9gkq4yUhDdH8EQ/JB9wr9/PZ9gU81gfl6vsgPjofQRj25/gNLAMcyeFC5/fi89oT8tPd5dfk/hASFiATGeXM3wgY/QId5O4LQPOrEOH63STnBv7wzv0W6cUFDvD3
BfbVBPcF9vIiOcLyNvLw+b/7BKY6JQoUEFAH8QL7HBUVPy8g8OjB9CaxOSYE1fjp8fDg5A/q3CMS5iEKAwT+xvDAD6zB+N0WKeLCDxf+Avz5ExwFESIqIwrpEd4U+erRLfkBD/f1+1g0Oc4g7PLyFQ8zEB//yggM
HegYA/0b880WFyU19u6v6gXkL0oi/QHqDBbdIfrZ1DAU7i8J7TbtHCfcCyHJreD2I+seCb3YLezxDP0G1uXtGwD2EgYcKAsADtph5topCQHPrOEJAR0k3P0sBg0Z1dMP4Okp0CXsEPJM0g3tstYgJf8K1BsNJwDy
It/88xX2BtD23/sJDuAD/NHs0/z7w+QLHOgR7ijKDAYK59nWHw812Cjl+freIAID+Mfp8AMkviLbCDjrwQEROjfx7CksCA0X4hIG6gHq9P6x4w/a3QHcCNjn0/YbHBIN+c707hT/AQ4qIQnwEB/cJjLsCvu33Qk5
8u7s+kQ2HNz44SX0AusbCxLpKdQJGTwCIwbJ2Q/p/PrSxuHlzBr2AhY0/wXf3D391/PkG//r6vID5iYA9VTfN+cFSejU4t73BSASBwze0srxBhEL5/j87czsPilT0P1H1Qz7FSM63RsRBikOAusRBx/lAggNBRkQ
QdQKDPPZ8/8dLObn3BjqJUwoERn5AhDK9eUWBhIpBA7FH/cA6fWy9Ms59CwLKPwD6Q0u/v7S9PjXF98o4wUPEsTXBQ7qIvz16AUMJfUM0Pst4R0Uuheu4vMKEOoB+hEW4MTtzwoi/xD+77w9/Pm+Cxfl0M0H9/bu
CQXg4Pj/AOSg5882+cQJ9zHq4vT+ARMRH9bnBPMI+OIGBukSGRAM4e/v6Nw1EBPTFxnk3eLz2unuM+3uCOAB/PnW3MlE8+oX398q7OsJ7BVH/OYuHPjJBuc52tH86zD29/AVFhX//CciHNcc2OcwCds+78giCfbc
5NTtKdXv29sBDOwPEezj4rvOEwoH4g7P3vwW1SXj8+sA7OgK/cg1+Q/NAQj6NR38ATn0/w3//A/lBRI1EiMiVs7sGfDwJu0aHPvS3gvwMeQyG/IVJAnMFBMvw/q39hkO5Bz7EgA9BBEoHfrt5dzwM0IiIOsaANcd
USLb0gUUEfIW1kjDOyf+/eQoJP3qLwX8AVDwBf/y00ATGvghA+wqKe7U/BD7E9oFKO4C1OIxGAECDzIWKEH9HdQSBxcN7iPu1zQYBurT8OMk/Jj6HwUBB/7xJ+ABI/ABITb0+Pny8AQh6SDyBiBYDuHU5ETx9UYM
GdImE/8m4UkJLCgYCOnW9B0BQe39GRjiDPwJERAGGsYD6j4uWzMhUOQV9xPwBeDUGeIB8RXrIf7t50j97xIV+C3/8zYkAQUIDD3H9sQZJfgb6eDuLCXxCQ8A+ee/3+QYHQ/MzhUIDQb3BjAK8B/C5tjs7gy/+SrC
Hv0h89zh7fQb9qbOJt3cEOjU6BIOK9IoETn5De/RJwDt3/Ak+Onf9E4oGBLo8hHx60DfyQPz5RgQ5TAFNgf31+ne9B/3AQn2CDvn+hb24hoW2frJ4zglGvjhwLsLFB3+/vL/7hsODt5AABc2LQP47ho6tuf0Aw3p
2B8a7Bv6+hcX/TfeuOkw/PZm6/YPzQ8n2xHkJQ7vLEzO9QolEyrqBwMF9f4L9uvqJhQdCwnwOjkYEeEj5QlZ2fLuCArx4vEWAdHV5AESGhYy/RMW+hn1EjRk2fD449fxFAscAvIkCPw7GA73PPcR1jkFDgGo1SUI
7NrzDgYdBw3X7DXb8O3ZJP/d/vwaEh8ADRavzh69+zjp2ukL5A8MGP4NL9seADEOETr+BPoo2MDr4gn5+/vKPeHvEOcU+hnN5DJAIwP+Rhv31hwvERIADBn8vvINBNfXDQEC/xdOttbz7g37EOneyCY4GuL6Kf0Q
CljwAAzhOfEDCgYUBQ/1L83N4DkaGfEdGA0Q2AcKDukYJPT62eIo8gUY2AL19hbpogFDIu0v4AvoCu7xGOn85DDKBRfJEc36B8ok+9PqJ8YJDxhJB+ngEezm8+kC9+ziJ+DZFAkCFQcVE+cbC+Auy/UJ9MgZAOLh
7EDi0hX4IvcWx9jwHQ4m2fcxIdPcDckQzvTPFvL2/hLszyzrIALu8s9RNtPH/+kH4SUd/r77Vh8aFQYR6xwCDwYPGs7dABcozvQALCMK4vnODAP8+v3s3//qROC6wsgG8fMREx32DAAs8M3gEATsCBDdBekHMu8P
HdLV7QPVCbEt6wHxLyDvBQdDEsvjA/XtCBASAgrrDwdQCuray+zw8RQYKPXsH+76SgYTDuj0t8gv6S4d/ukO7zj+/ir93AoI2ez9zxEC1OaL2yEM4hfE0dL6Ebv8DCsP9fER+QrtFQYT5v3eFhDe/ptDEADp8wD2
7ALw3dgD+Cb77PUAEfPgDPfx+hLW8yYG5dwuBuQKNBK65ygKPUMfJfP48/EYACTmJeYB/t0BBAvw8QryZd0MABP5TfAn/ujG//MRHBbrGgUe9vvs+i8K9dIP6uXsFRb+/hC6Gvzy5Ov1wd3sKtgO3vbzv9z+KCz/
oAUc4u4j2NT9SO4C8uoJF/cACArx1f0E4Bn1IPT4Af5YKwxF5+Gz4jHHFhoj0+22DuzCP+vpxUUA4gEMCOXZ79nxy+AdwgnMACoF/+r4CdTz5gEe4in0HQHb/wIvEe3FQ+wDHQz6wtYI9AQIPADkKCUW5jX4+tww
9v4oIdkH/urywcyzH/DkGhbgGPLgArcfLgoxCS3s5/YRG+jY9+UP40wWIiP82dHtD9s7NwjPA9gl+P0oBeoKKvf7Erri0NgANA7P0fb3AkoZ2AY+Gvjm+ygABO0bCOE24eoXEPUMGT3cwzkJEhMLAd/mGBLyD8LZ
GffR9AH1K+oD1wrBEhgDFRslCxol+zYKFQEG1S0T3/T42QvsNfb1F9A9K/X2/PpIXP4nJdzo8s3s+eb4Df/LFQHnN/b8M/kHDMjw7gj5CP48/AkLFAQvNiIpuBoTBN74LdwZxRLtFAMQAwcD/tQdE/TqFBhECBgN
DhbHOg4W0u4W0vsWJssRJyncFQ/sCgEU8x1oBxMoE90azRQv/w/gzC0fJBEQ6fzgIwAlIPnPzBY5BEUuGiYWKB4e9P/t79v1Ix8dIgjp8LYc0P4h9QwE+73bE+jREh3dAPnf8w/3LQ7zydkh0dcV8BDv/AYP29Ae
LwYXINLjyN4J6TkYMtAO2/4NuAzyrxQRJOMy/tjs2tgNzfr9A/AfDR/wGAIn0hMzxh7XEMkrGwfXFPcB5SQi5SDGxeO7IAs2F+bTOw0EAxMFBiDQHiAOAB3w9QkSxd/eFub71+vc7C0pEx/a8xbd2gIakQANIOT4
8w0IA+jxHRDI+SYSJ/kkDSbj5xTu0//iBfP/2hfT80gQ/Mrv7PEp9yPRGAzi3zEeBBXpOPYr9/AkB/T8DCEt4fD65v4K+Eg+SeQAEsHTF+AdAxIx8dIb5/wU2TwK6/MU4eH1EuYJ/Q7w8OL6KuPrHgfrBgjtENfz
NDYGx84IB9QN0PbwFRFOADDqEPf+KvDq+BTm0NMSK9EGGvT3Pjve9doB7eXG5vr6CDPxDiP0FPoy7O8ioQkvDgbuA+gLGh4v4+PeHAgVEvkhHiMfEeUL2AX7x+0HPe0e8RYc8EELMNrx5SL3BjT2MK0J79APBwu6
1DTXJPwP0vUM7CUsBN/38Ar7Dv0FDPEPLbHq+xr149IU1fTZPBE0DhH4HwgV8yPcCiwA1xcmDAId6hI27PwRFOUpwLAh4Nf64/r84hAk3wEV7BnqC+0L1cwoRPD49NoPBQLi+g0T/jYkAwoVF/vcBBcXWygA+xQV
+AzLAvb8CuIkFgUgHhq/s88dFM8R0v4F9gjmD+AiMuzmyfQg2eMQCufn+N3K6hoQEPcvS/bk/Mjv3AT85QUcEcgC9czx2/odOvboDRDmEhzgN/DqCwkTKQ70/cPsNRYs3fzZ4vEB1/viVSdJAwrG5t4cGwrvAfb+
BRXyIwcZD/ft49nfBSkKv7QQ+Bcd+vva6eX0Kx/uG/kO3iLYGAEV1uEeOe0cIhHeCxvSIisq7gchISo7Ezbs7BX0BxIp+vwJLQAfBOko7AwI9kYHJOz/Aw4N5Ps2H+/uQPoXAMTX9Uco+x5J7+vuFAsA7UXhAw3R
DtX+4w29zjPr4B0TCwXw7OoHAi0C/v0LyNEQ6CLqLu0MM+XrLCkNIgoWNhnaMOAW+fxF4Q5eJRvXBTfhJNUH5g0ODuj6D87x+gvmE7AKAP/3Qhfn7P0lJSDp3RMxC/Un5bkjAOU9/vjm7OjkCBLzGRdb7Mfs0AIl
5x/85ffs/+MFDygP6voe4hVCGP37+fTySfcD8A8/CfcYGwIyBP9UCfL799rD3PkJKB334eLsMvT0yPL6QvD75zYW/RAnJwc09sEBIxMLERzQKikv6vv57u3377wYDiUWHA9ZHywI2wIb1P0RKOkM8igWAO0A5Q8i
FfoMxgEUOP/9MwrFIuTV7/ftBg/m5ugtEdMBACcAsST+4Mr+8ELoJxll+d3m/Nj6DTUIEMfv/P9U9O3PChAHEzPh6BRcIOshGwHs//QYFAEa+vEiReISCQYqIxXm0PgIEd4qD+vjADUeIR8K+vXs3BElGxIFJ2jt
CuHsI/7rKhYWzTJfKN0UFjkrAesA2Svc3OYNA/3aNfsOAuj8GxncHNLWOQonLAsK8dfGGUgpDQ357wIJAMkQEQ0aGRTn+ewWFfTR7jgLvt/t5vf6GPjwyvL3AeIJ//0W+2cVJQoRK/DZLVcQ6gb59OAuCdL8/dsF
yjXu+DHTEiAOFRMH7e37K+jrTfcEYzEl2fwS8ObtAg7lDUT26gjvDAPvDR79DesWABG/9xwGGiAjIxn8LAnDJfjiOdwo5QYYKAPo3OAW+0H9DtbPBODzMBYVHQ7pC7fv4vgn6+L5E+/6GQvd70gzIxJe+cHd4v0V
4wIECgPK/wo7Dv7ozwIX1xgTJOjt8/Ll5PfjB/zn8BIc8/fe3O364tIfSzTaHEEgDAAFJv0W694X+BAA7Cf7BN7z6tfKDU0LwvwK6uk4vQDEAtsY9gcY6QfrEwbPQ+0RmwYa29b58xDC/BIOGP7yGuv87wrW/vD9
LBdk4NQBJPgSFN7d6w3TFSkPDgIXCBndI+kp7RYuAwBCAiMPExHg9A35/hxFE/4MHQf5SxQBJ9EFB7DmMQID+9APNQ0RuBrI4eAAN/3p3tMVDxLP9tzp8AQL+/naJNcQ+s4y/Ac/CBT6LwW+A9DIF/ru5uoZ0e/8
MtAODjUM8O420gECx9zR9P60Fhwl4C+w8AsWHQzZ6g/6/STyDQcJ27rpHCco6BAi49b/5AfK9ffeK0QWF+AfIyon+/Xw++L/D9/pwjj6zPst9dsPJ/wYBfQnQNkJDynnC+gc1+zP+QAa4AIUGRP8pe8qJg/9DuwH
2/sS8hcO6uPy4TklASxL9i3YAucPBDwC+MtG+vQr/tXkAArwJhcN+P7+2xvh9cTcTv8SHSrk0dQY3PcVIB0BTCQm8j8E2O0c9uEF+gMxFwP61QBAFPREINEXCS698kLpBvcAHhThCRkFACn58Pn4K0H7EwAFEyDx
6jgs5Awi/jAE/Nj31SEJIQLa2+kNBEoVkucRBwDdDsT/ERgQBBzlAiba1hjp/OwV9eoCDO3hASG1AwH55vm4vxlT8wgAA+4F9QIO/eLk4fTi9tdD9jAi8iPmQEDbEPr14QbSDsD93RXfMtEDIvkh8uj859wYBxAg
J9xhEfMHHBvnB9ET7Sz04/PyGeoJwALa/R4X7/ImG/kNABsK5uy/2DDH7RTuxgT95dQMCMDb+ioU6BT+C9j79QTx4h43Hvnc5OLi29guH/spTwj0xPIZ8wAJ1A/4JwbzN7zrw9EHD0f8EP/+9BkJAx4dHhsf+AUl
B+ECIycQ5vMzzw9H/94MBTsk7P7O7ynl3v/tEOjqHRgO+SLvJzHt6QH+Xu/gLTYUwP7tHR/6ChAs/A/h8fvJ1eDpJNv8Rgwc3OMMu/7wFfMS5dgiDvvj7P897evOTOnZCQYFDAEi4OnR/yDXBAIW+gHfAf4LF+Pc
9yzw1sQ31tH6EPkaByLQxNPpCDYj/QwT8gHjVhvV5/PU4O7cMQwF4wcZ7AAF+cXZ8AX5KjwV4DcfEvgi5gjgIQT93+4gMfE//Ob2Hf8y2ePx6tMG8S4a5cva9uTy4dwG9tPpNQ4g4egrABHfvPL8HlIOAgO96/a6
GeP4BPXxAkAY/zLg8AYF+Rfy6BPeIAT4Kvcl9f4G3zYg6xgPBR4o2wTr6jPqCQO34zET+Ae/DBI+/yYt+7vR0yvSIBIm4fn5JvjPB9n7/O7+Bfr93OXM3ezERub3ICsO3BQvBvPv7gry670OBfwD6e7ZJgMiBOwf
7Q3s5w7TxGMEAO0aNQkHDcgKzhP68hj+HfzrBvb86BWd2SrB2AHr3TUgF+Ph8RQYHfLZCfT7/ALSAAEE5+XuKhbr5P0a2AL/HdY1tgfvMOPp4crb/wYx8wPqCe3RFiUB1gzO9+QLHPj6AdQFOfIJ+crhBSTvyvfM
AtvW+AMoOBLR6eDeEyQZ1xkltkEX7/nq+vEoAeMO5g4ECxfi2NUEFxLR3d8gHAPD4xUVDxUk2CPbC9wo0hoe//XYQuwBGAnnR/Xg4DAcJtUG5OrxFjHtQAsP5Rnl5fH/0Cje9v4MLQUI883g7e0GHhnpzO3zG0ne
CAjnwSUJvvHf+ubIBRAn3zI4Ad3DCCcjA/QD9icN8v4PvCG0/iQbJuMDLAcGGT4tC+XOvAPr0yX+AeQfAO3/Bh4zC/opvM7t9BXnDxX2O/ERCBMoEvnrMiUg4hTIyxvJ7zvh8fL0BQ0nHfDkK/gdHizn6QwhHPLd
IhbvA9UoFNHi8TzQ8hkl+v8qEufKIfEmEM0CCy/w8qoe0PLpNR8pJP0iOB4L8hHc8yLu0jwL+Cz5FQPlDebQ4yy4+eLK7Q0q7N8jzxHl5tvYDeAVGCDw1BSzXP3cPysD0fECJOcUBy8C6+sA9OUEBO35Ev8QAgAT
L/b3BzoZFwwvCRXsBfXaNS6y9Bgn7gbuBvfx1C384xXcCtDfBJDoRfv69/QhAxLoAd7l+uge9d785fP05xkJBs4/ERcO798TuAEcD/k5FgfzAucQ/x3VAw0t6SIKDxD8Jg/p9TIVH+IJGSvSRgEBFjr99gH7+u4u
9OQ66yjiOcXl59zcMyMM5P4CLA0MEO4YwffbJcL2ECPVugoxygw1/bUA6vDg8gDdTPPQ3EclMhS57CoB6MwTFf8H+d/1FuT1mxI76eMM7MQGDhf5BPopFPb+x/D84wD48Pb+LffwBy7i/UPkFRL+EiPNF9nX6fsA
LP0iMisTGNQW3g8O8AhH/e8+IOoYJPn7FvsnA88iLTwzD/PO/ewo8yLxACveATkT3Rq1Rc82OQM7+hnxDhz+DRcoCQHr7wcIBP4M8BYJ+fPfGLNV0iIEEQnk4gsHEeLtB+n79DkpDuH0E98BBxIMEuAJklXeMhv/
AuLyDv0K0/L44wX1HR/+8AQA7v/4Cw8SuwytTNM4HQIX7+oS6hHhAhn+6P0HKO//9vb7DAsE3QXjCr5SyTA2HT4DEPADEQYSFigHBPIDDgDx+RESGfvw6t0PwE3DPEMVK/oF+BAW/hkWKgMA6gUBDP38CQUS/vfg
0gy3TsU1PAU2+Q7zDBUCER8aDwfz+QAD+vsTAA729fDeErdJxTc/DiP2C/AJEgEhEiMFBuP3+wf48SAGDAL84OUhtT7LPywFLwQk7xEmAxwCKv/sBAgJGf7+IO0I8vnx4RSeVcE5PgEZ8Rrv/w8RKAs5/PT4/hf6
AP8oBQb39OriH69Iz008CyDrD/kKCQAR/xz98fj3Bg0MARDuD/r15bvqBw8P3f4so8Lp9/8T0+r5Dv4iKAMB+AcJ+NjuGffv18kRACraGynh/9kpWSfeG+zj5/L86PsIMhDwAvjQAAJYyzAC1N5LIQj3GQ/yEfzo
Jvz/7Ozi/A73BPcV6BkxB+oMwAPzHvHS8ETyJSn45dbRGhoODev27tTt3CPvISkQ8GjoCCHV8z317PUd/Qv/IvTxBCcCGgIE7OTSC/c7+hVL6gcL5Nccqej57fX+FgQx+SDuAOoi+AEJLesDGws7+Qy+B9Tr/SEE
EvL/59vwAvNeCB3lFzH09ArnD+L1MgvbhRTsOOQC+u7mDcgC/Qvr8zLw6T7vG/4LHeT99PEHHxZh1hwAuO0OA/0b5gEbF+gBAPrl/Pn3w+7g5R8oEwbw15brBTUXlgIOCOQY9fvvDwb35w0S+wTz+vn65/rvARLg
Q8b516/sMgXi+Pfv7BAV9NgQKOsPDB8uGd0FIAoH8/mB/iDz5NPc4f0aCekH+xgXDtHwEd7z9BH5/RII//QU5yEz6ebw7QoPDBg26ibI+QQ7EADh6PkE+SjZDO2qBdP1qPLPSjfK/v3P9/v45BAC7AwMHefY8O7d
AM3+G/n7FRfpDTPQ6h4TRO/Z0BH49/8Bu+wH3fDj688B7SbvCQ7pvUEt0N8MANXMBeUY3NIn6QYTIfjX1fcVOgIURwvd6/gQy+MO4AL6NxMX5ePr4rnMIfsWyAQH4NwbARrW+xr/0Qq9x/DO+Oj5EC4b5wjI4fAj
AxT6/tM63u767AoFEdPKIuW+GdrYDuYaMToC/ufl9O7+PxL3Bw0C8CUDBOc0MQUhtekX7d0l7/Uh8MnlJNMJL+Tr5PcJviDu/P0H7/TPIRzh3iIaRS03KAoPJzgLCjT6Jbzv9O0DBQsM5vz7+dz/BEYA/jbE+7vi
GeodLSrXAt0YCd0D5vnTKiHV/BDrIQkFJBLcHhfmrPb9ujAPDO709gYNBDQh78L/DBowGOr88/QxPt4AGBHxECIc2TnfBghOGvMaAOTyARXk3xLh50LzDRcl0hBWGu/ox8fwJAT4/vcoFPTy6NMW2wsi0B9SCSXx
HivfFjcG7fL52REEIi4bHOYN3dwfxfsN1scbKwnw8BAQ9+XVRxAS7APcE+v3/zfnMwzqpd0H++LaIgXSCQL7Bwbu8QhS+k0I2u/3FwfNIAEAFQL6vwnw/ukr/Sws7vIKGzYMAgcWFBPsLS4yBusvOyD44vHp8Skp
+9jEAuXb6AXN6SnGEyUK40LRAfgJ5OgXLQbY4wX6B/f80jITLg3wFSjkGAPiWNYl1v/tAfD8AOwyIQ4+5jQsz8Ei0gIPCyPX+EgG+fcQENfj+goL7wBQCw5F4AseICPlEPzXD+cO4jbOMTzn5QfTDfoaKMbpBvkI
AQoCAfTjBhr0NjQPKM8E4isK6QP8Jc0fBBcEChsMKPTjHdDcAvzD5//z2T63HvMOBCAXB/P94+fvIkTyGgr46edD0PQlHN/l3D0XLNn2A+bF40sBFgIy8P7tKeTR4uoaE9f4EugN9OgH3h7tEhTi6Df3+BDg7+/R
9C3B+S4G4iY/JPsA+zwS9vYB5eI29gzr1Bka7dnn1w7kHw8SBxYVAP8m+NAe7B9O5TIu/OwX/DkN4BQLEUUSNMk4J8cFFOAA3d752dQZzB4EByYfNALy+N/UBuviOcoP9hkp0A7NKu7hGigPRr0SBf8Q3vEfABD2
DDgA/vXPKwvmDg0k0C4F7s0UIOZCFDMG6xr6BCEUDO8IHhEAAg7zLA8y7hW0/PTg9x3G3/ERRSb/LwT/IO4BLirPBusoLCgD7AESKPj8Fgf42fHx/CoLIDArOhTYyRThQBP3EhOz3+EpL9HqyOcQLt/m7Qf8DgAA
Fv8f3wv/9+dIvCkM4fzgHDD+9SL06vy8+fbrHP4QCMr7Lh0CKewh/sYU//vuEeQRGCz+NuX6NgoA//T+6iQoXfHZ7zzk/eIH4BIS9SkGD+YRpwQd1DntIxfzAOsOAtu7KQ8J8fU13PM2OQEEDyHgJgEY//oWHhHt
1CWxGyQA7/773roZ+gLd2gXV6+sPCC7cuzf1G0X2A9HaCMH2DObZ2ezqCgMJ5dIGBOXW5RXq/M7zIQUYEcxAFgUlDiYh8fsV0x88IQfk/CZO8wzlrPNN+u8PF/wDPQT06usm+QAD8w8U9uwgAeAI+0P7KFDz8cjp
GgcGOxra9uIG8fAYAvT0BC0cNwca/foFIfvjBDHq/STmIOQtKggs/AYe4CO4EhcD6ffe1Mb9Aev5BfzLBw/s/hjqN9jhKOkDzgQEDdA0t9b+8fzi5hndFS/zBTH54w4kCRTlGr7hUsIO+8zxFuDdCf4J9wnpCAIT
BxwGJRbPHxvV7yj8Fxfh5D/UGPUu/A7gHSYm9NfT8wlC3QUEztIjtRcJMtTiRCrM5BAj7P0c4+cVJs/13hjvDCT6Dxnb9z/g6AMPH7738fXQ2/biy/YuRvMR8Nn0A/L8Te8d5cnxSCQMK+vNGAP77N8W8vfxvCUN
Bwu6Ewwm7PIqDAITFeTOBf+rAu/jvPe+Bh0DAALU+C3r4RfzBwET8DjrJhjT/cTeKNomBhboHPnA99Io/BXj+wAC/d4K+tkP2EFC1u0S3yRF9xAWyxDgLPzV7Oby6O3+CQslC9UPHAgyBsroKAkHzwoE4h0IFuEh
w/jqJ60aEvvnGxnY2Pru9zn/G0vw467aEuIrSRbg+tT55v30A+8AGc3xO+cV4vIOvPog48oi1uXWDgAf8wIQQvU5+tUKDxQoAgLo+v0H5BAvAdMZ5dHZwQHo/wvc2gbiFvDyytPfKMvhC/EC6vbZ6b0G+P8M6f4S
DA8I81Tr2d0YCgIYARvlIdIRw9n4GxzXFDwt7u8MHDQPuPbTAdnuBAvMLP0VCQHhCvtDJwz6KQom6/4EwOYLvf7c9gUY2/c/9DA45tIl/x0a+8wP7iEq6jXu8PRII/nYNPMnAujxxhEC2vYhA+318wHL/94U+8gH
E1UF3/sPFiz+9+oT6tH5PNvZFBL2ARPwGvDT5AssLPEDyxknHAf9D/8d5c+f6vz10C75G/QG+hTv7fkOzAnvIucA1dT5JA70/eoGI9vS1wgcxO/tAvjg0Of35tMUShX779nnxQ/gGesK3Lc3Du/m0PckD/oyzSP6
8iEr4gPy/74a4cPLHAjz9B8Ia94OGQUl6+PWO+frH/cO9Bb09/MA5svS/ekisTH1+szY3gXc6fgkKgUO/fbo/RPz7ff29fTHxwPt8ecMztbqRuMpGhPv4tMM0O8H2BId3x3QH/z7Fhb3ywTHBgjkDA0C2zP6/dj9
FS8V8cNH5R4L8x35AvLIAuLzR/0GDScTHsMQ3Pft1s7/B9H78UP6Mv0r8fkI8QoL1sb0LRLgOfru1CzL+tgQIdv6/CQXCzT/8xkK8+4O3+lT3TcPyvkg+f/Y+R/7HNrd8Q3YAxgDL+4HBcnPKvEGHfDjI+772yEi
CQIyy//H1fX0Cs/rIjMY/xL/yybiB9wN2h0j3NEUAzvhBuTwxgMMDO4FOfwK4Agz7ink8iof6uBDCDUmywfL0kj2GOoKAArp7/no7SEs0wwADwAEMwXxFhor/9UNA1cG/ekAIcklD+bvLf39Ow4zBSTx4/0S8Afm
LQBLGyZJAiHpBOYDIR0E1gQH+Af60MnB7ePxRRXh4Qb9EuYBHPvxB/PURycB3QL3/OXguvQLEq/wDOIN/DPd/xUhUj4B+vXFQI8cLR71D8bt4wTvEOHy/wwiDvc5Le4MKPtUJugb18Ys0AkaBvb4y97qCRP2Dv8Q
Cf3t5yv04/BFFBIxAujP0wjyDwsV7vEKEB/w5doYKBrGMAXXLR0VLDwNFCMS2sT3Xfr7Ki0G6Qgf2g8K+dDQO/jpG/jbMfTntDgBCvAH2e/RRTcL9yQTHAoF2gkY3w4v3Sbu//UG/Qv9Bx7q7hy8ZB4c3BkWITD4
wBbdHyD7Oh4CIiQL9dbrJfrPJuMPDRQFFffYCiAFC/7nLw/qqi/BFiAY2Bv4BBENIyvN3PTwJi4TBvYRAvrwP+vt6BEUO+Ey5+Pl3w8d5ijztPMO8NgZG9Tk8whjEzLq/gQg+QAK6hn/7gQD6gsX2A8BzwFNBPDz
7Q8HEizeEAzp4zbnHhc0888jBzoOC+cDpUNI5Ar8/O0CGhr2DRQQDREj9R78C9gOCyj3/vTOAugGTgvFDRAaAg7z9BcVHu0e9QshK/chKvQn6ca3DQPZ/D/4+Pj64BA8LS70CPkX0QoezfzTPMXmAvgpFyQVwije
s+EJxuHw0v8m77U6NhoZBAH/8e7rGusK7Sz60/juDfu9yvi6+vIA8SPx8tHfAsvtDu34BurW3iUBJr/7FQsQ+ivND9HI41Yd+gj36Bcp5A/q98cGEOoDIBDb+/I1/t/+O9UODMLOXAn46/3nB0D51PHz6RPu8PAC
DPsE7wYQ7PkPBO0t1yS1JN/GKgz12uDhCPIfS9kA7B//7M0B5Orn4xANPDDz3uTfEewXU9YO7AMQFSoKHR0PETH2+hwG68/z8fpR8g8E8gklDbgCBs+/KtP8FvEwBzzfCvL3vAHUKgXM5AkKIhfdBZcNKfIUFvTY
+AYv9+UB/QcNxxv8HhT51vbn3xJFGwTIChYn0AnwwdD23/sfAdwL/xftDNQ2EvL1FO0rCbpdM+HB0gUJHtz4IOzv99fzBvYfEAPKCxIM4gfSL/bV7/Y/89cZKhnaQRz4CTn92icKDkEZKAUYIucABezpLhMxNTgJ
38gBCfbKCu76DBobCRYCKCwhBxoN8D+9G/tMLjIyGhykytoW1PHoNwj08uwr2SISA/wJDQv6Bv8w7PLgVhwc4hT0/iUx/h00JOEwCiPc1/b0NuoT7uT0BDrA/wD4HgEE3Soi9d5A8x/49Mjg4AL34dP4BPjSHBHy
CBzl6gTeKdPiCQoS4f3s4O3gyfo1ODYU4w3UBjb46u8BTvv17crWFOk58uHrGQvcyRb9FgUvEPAYGQ8a+873Cx0+8+4j1STW8Af36vkaK7sX6hkB3wr2A70IFuct6eAnF7ersurs3h4W/fUg0uzVIBMX9gcuzuj1
6vwHI/rWJuse17bEBdjhIBXs7RTa39gSEDD88DHL5An+BQcZ8eEV5Pba1eDo0ggPASFE+fz94f0aIO/wZgQBIB4vBPQcGvwDIAQ5BfQa9ks3VujS8ufx/znpGOz38d/y+/sm+wgL+dqd2SLU/B753x7y7hg1DQgS
Ftf9Bd3s6CcHJeUYIO8A8tHmEPbQ/PrSMBPW6PjZHgYl2q7y6/wQCPMF5CoC2vztpRkp1vYX7er+9/TLEd0tDwDYEhYB9vchEevP6Cb7CAgZ9Mb5CPfs0OzpBPUi4kPW6xEFFyno3uLc+UEGB9L+MeW8/An9ICPt
4vUdAvTHQ/jW+ewX2x/h6hkqIQTX5SD72fNLAxgx+AoD5VPf2fvd1+siLvn57QfZAAIzJAT6CO/tDAYxDh398z/F/A7GE/sEzek8Cu3M/8b+FgwV1OLqFiDSNyIcKA4vM0gtBw0O+wwYqSUB+gcB5PD7JvPLCAvx
Hdzz/gdK5uLu1vLVGPAkDC3357/hG+EUERPf5f8sAeH7AgPoASX2yeAS4hBRzvUtDTjS+xEgAA3QIh8QIhsSB/siDuIZDiPU6xDo61LA9QP1Md/sJBrwHPcIC/tE9SbwKQP1+BYaDLfzC/fzDxcBMuUBJOoNUOUE
0R8rCwsnIyAJwi0BD0wbHwECLfQHy/Lr/uc2CvAQ39/q6SUTIPsU1g3q8e4kPC/V8yQRvzvd5QHw1w4M4RAB+STmMg8gGfHv/vVUCxUzChHvLhkGACEY4xAABtb1B+Pp5Pf1IhUR/qUD6AYLKQsF+LHEvwk48B7X
DQff6R/nJt8SJRvzH/4D+E/4IwwR9vC5Cwv2DOof4zwfCsP3EfgTChID5AcFKPkWAeTjAvEuD/TMzevtydfhGAEKwR8pJ/PvOR8LDPQh6gAWBSgg9hkzQw5A9RD7NPUgBAj38M302Ase7RfrHETdBrj9AvLrIe//
AO3mvy4gMvYc6wse/Czf7jr8CMgUEiAIqxsZNCjT9hHG5hj7+RnV/hIRAfosKvwE3hkq7/kBETTq8gz7K/JC+hPa5Q1A5ODFDx/q2vgP+fe4FAsD1gn4GPIdTNANAzUs9++1/R8H9SPe9hv7F/XfFSfeB9rr9frq
GTgaKt78zd4E5gsrI9n/C+b92y7b/qUkCPENBSf6CMHS1Pry9EPd/Rj/Df4HuD/78gIx2h0CFPjnEMoJCfs3H4oEECL61g/o/d4F5dwHD/Yk0fAK0+3yCfkb4/YDFxkDDEISBhIBHSYBB+sYBcEYAM/4Au9J/cjW
Ev0XK/4DxwMmAmcM9SAR5foc7Rb/OdUcQPf40BXtCev9OPX4/AQK+kIsDPLO7ingHcvx5O8F/t4Jze0J6v/qPf/t2PwBKjxCaycmJrPk/McG+QD+EejgHgjvBRkR+NodDvsIBBP/I+bZHznd6RcN3BAGVesQ7c4T
Dvv0/QjZF/IO6PALtRcuKTgbDAnA/OQiCSPo7SvryQr1Aez6CBfQ8vnWMf5HCBQENAfhDt/6wUoI+xDrJC8a8+gD5wXf+yMdLzQs1OTX+QxFBRg46NzV8BL1HP0S9/fu6tEIvR437+sLA/P26s7oARgN5vD6/Rn+
1w3S8l0qKOLw/xTCH/cNEfr9TvX0Fhcjo/YT5t0X4uEM+d72CdgDEMrjFw3zpgQU6ifs/eQKFysGbvPfBOkYFhbsJxf7GwIG1/PyOTAG9BUT1fYEDhQlAAwJ+SQL78wE7jLeHu/m5zAbZfcg8x0hO/T9CxYk+wXm
0sdb69UoChME4xYL8gX5Dwjl6O308wfj0g4//xgWJ/Eo2fv68/Co7B3FKwHJCyDQ5AgbFu3j7wfpEzv2EPPyDiLqQx3l+yIs2iTgX+Er5f0M1PH/G/kI1uv6EgYXHB8XDgDz4VIFEh7z+dUr+eT1GxMfGf/s5bn3
ydUY1gDq9QIQ1+/7Ndve7zQUBwAMNGAC5wgDmucazO8L9/UT1xfn0gL6VAUbRPIhI/Af4sTp9OX0JCz8AB7+8TEXJSUG5BTg/qwfAQHj/CIE/UP15tcAIQIFLioiOv7tBd4b3Pjx2f4T/+z9QiUPEsr08d0VK/X5
KfPmCLvi8h3VwNngHO7yNwsbDu8zJx3WDPgHKjUsFSkfAgUJ7SPvEPc0VxnpEiUNKhXX9hLvGPcCHTIG0Q7b5e3t/Q239hncAgs13r4N4+8cUiH87xnkEh0O/AcKDPFMpQEbERT65QEz4OLgBfcNERlKAfnlGMYk
5RwO7AffFgUUDAlH5AMN3kUxFyQf4gv/StQvK7DaAtvt1vQW9Rjk5/rP//fe5PEb9OcU5TQY9RQF/P0b3vu3/urPANkfDi3PIfcc8r3mCUcCBwoGKQ0CLArZ0yYT/R49GC33FfHKD/jWFPMD1cgR8v/5HTANFdAV
2yT7E8Q+xBPmUiH42QHo/u8e/fQez/sR1BbWG/MnJuoEI0PU4BEGBPX+F/zvUxHg9dgB+QbjAALJ+gUdF/4ouiNvCAIcAQsp7s0c3gMS9/bh7c4iBfzp99f7/BYg/e4T6xkOAN8y1/zmWScD7hDsFeQn8+gk1f4y
3RzrAQcUG/ML2uvyHv722yPO2LwVFSTd2QE7Fw7qD+P5BCTg/CfcHaYXQOX2DgXoEfLczBneLRIM4Ar78McXMuv/GgoC/AdHI/nQ+fcJxyz86uIb/SPnKvga+0flESEcuc7sGg/34gG2Kw3x9/8Y3e4MNffJMcoe
JB3+CwHp0Q8JG/jn/9oOFgQU0uZC6/2/0dce7OEUA+3EDNYeCvglGBb8JQEC4QryA0LO+DMM8gbo5uUM6toJ8fLW89fw8QL04EsLB0YF9dhL4AjZpelF+9YQ9ib4PwsP/OYU+vbgDggL9QoT8vIaDQTvG15I7ycY
IRPmDuXg+P77+eoZ9MEn6wocKRfoDgsg7b7evQHkEd84CifW5/ze7gIO6hju9OThIQji7iQK5hsT3QIA1+tQ2+IlEEIGNAP96vQRChDX8wEj/gMA4bxQA9vV7ecpBQLWSh0tCCAS6xdE8+ctFfHfGfUu+PgN2xQ2
H7vE0ALWBQUG/8MpBC8h+t7xBPLX4vkPIyEpG/nn6tEV2PUY9Psd0Q/hAi348AkCxhPPIfzQCD4gPwviFNAl+vH06eLy3PjhFg0jBvbZ0OrCECHqFgoP+BgSy0kOQejOx+Lo1gj7GukoEDENGvrYviv9/S/YMdkK
+B/e8wj++xsl38PuBwrx6Q1FQvQi/Pf7C8gPK+z5EOE3Ck36/vzzEDA64LIlISDPFQon9ivxHdzr/vwYEgze8+oFDCQODRoSMvf5OvniKB/Y+yYkDhTvKhHSPecd4w02ANjwH9f28Qoy3enV2tkoK/8HNOoQE/Xg
+uwlLELlARQnHPL9PBkABbQOFuXa/dXU908UF/4fJhMGENf1D/klI+IZ+xkHBfcDHzH1FNjvzfnw1TQgIdAdt0sY4+fo2f39Dd4w5N4A+/vGG1MqX8D2Bejb7A47FesV9iAGHBsfDAow+f/w9PT+DidKFgoSBOlS
8gL21N8d5d35BAI05fbh6fIf+Rst4QOwOdMNG73BIOkA3Okk5AvYBe7+HhUN8AXg+PDaywLdFCfrGBbYEPxDDznz7rkK4cLkBe34EyD2EwMmCtfl7SYXCCUcPiYbwt/+NA3gyi8g8Nvq4gbvHhbjxBrxGRH+yP0r
JhMbKO0XufgHxBMPAyHi+hcM9T746uQpB+QACs3g0dr/WBrD/SIYDwra3fvrOgzzsSEn+wjj/uoG+wYmCRUBBfHsJxssGgMax9s81wEL9CvkNM3Z1RkK+ujxIPryJt4GyfXSMvHlGuIs/Ont/u/9/MwuLeoC1hbR
1/UVEPUQ4tIY49UayznTCfvLFhHL3+/9E+zzNBjt3xziBvvkBsDr9f9VC/vg0wIK2SYVAAgY37snKQUGBgokDvoz5tf9++gCPVMP9+wA5ykX1xHgEwTkB9/hAiMIGOzeJC4PHyv9HwAz4f8q7f4s8wrdGAnozFbl
9/7d+uTRGCUKIAX3FEIFFdz0Q+fP6EDq6PMp2f349yr6B/rtB+DdBfrUNhbVCe4hHfAC0Oz2MwTuE/QRCg0UCeILAd0Q6b0hkwIZyAIPIu/y4xbN2jsI4e+90vcdAg4GJujm5AkWKwUaBxr3ED332BwMx5f8B/4r
MxcVHBLnAA0QAhA2HvjcDOcAC+v9BBUlOejx8ansFv0CEfwM/iEcJefsSfv6BPo4DevbDfvNE/034APuvP8wC7AW/d/gJ/QS7Mfk9A78CRfj5+vn/er56yMQJDf9E+Pu7BUAzCDH/vvEFc39BAAQ5y8s9xAjDAoy
FBXN0ALi90EAzgoJBvzjEhfz69gA+9/65A4N5v1QH1AyFAwk7gXRxDEADOb5IQvo1s8mxyIp/+EAIwT/IA/P2b3GFssICQMVHO7iDxUDCBEJ3gTuIAfK/hIoFvUmzcvxA1sP4+HY/xzWHQbF8tcA8SEBJQ/V5hTt
8i3//vvw8NKc0iL05zjgDwT87ecP+QEDGMb/COXzAT8QHvnc+/QPFBv8GNj6EuIKIvn1El34UujCDvEXBusF+9MI3tIR4AcWDhsjIjMe4vPj6fkP2izhHCtg3hQY/hbg0hTt6xAOEwMi6+767jrNAMfG/8O9GOsN
CuHyJwwR6A4C9QHk19sQE+IWOQEOCigdLNfbEjEGv8jOAdvnFv35APEK89G+9jUyMg/N4gz+5vwH/OLq9ecK9Xgc6tHV4/cJCOQTAfwN+h0tRhIgCh4q+egC+wP8FTpW/DL2Gv741tUGCPoVAPXv8A4QLB02uA3P
BQHC5hUwAxwS9k0xFtgJAP0M+f8bCxcD+xLf3PAH3u7gXiXYzxP20fcK9gX5I+jz+ekiFDHYAPHw+RvO3jXjMrPbRO4PHe8R+QHh3vD1Fd0BAmAH+/D85BkwDPvYKNtN6iP410koF+rsH/4e2tnd0wX7KP8I7RE6
FFIo0OsOHBDo9RnKD9/xAfM6+t3j9OgM0SI19O0p/xky9UPmusX3DfoADvsSG9YiLwsXGOPy/fIr/PkL5ALe9A/LF/XE7ST7AArp9/ny+hbxCiEOCjQW6E4MBA4kY88fuw/RHRXsCP3a0vnV5RDz6BEA+gbSxdzm
GtsbIBrzBC/88SPW3vVJ4/D5B70b4+646xYGH/QQD//l/sXp2t0f9u8D/sQDBQ3nE8zey+7w9g8F0tQjBesS7FPhKQIj+N3+A0sz8gH/AvIg3/k1DCf9LdPn+SMHAPnbELH+BAgp5BLESguz8QIZABUW+P4RLQI3
B8YIzgUD8tb06Q//MRw47vJaC/D68OYy5C78/jLfIO7uAPE4Eubj9PL+AhDjB8Dv7tBCDu8OHwLeDeMqFSLFGffG1sEJ5RIg+ukY2BDj8wTJ++IQAw7gz88E88XXCCcDM+kRBdrLB9YXxAEOOf37DSgNDDjkCMfX
OdUlHeQDQePuK+wRGgXX9PvzJPDv8ML6T+0hRsTd7Nf8whD+0/0L09jszz0oC8oD+vQfFwz7CPHtz+fPIw3tDejF7sPl/hQNMh0V0QftKhzsw/IRDxkJ1NICNdILEAUyL8HpFvrb/Sz0F+vl+v0kzCf0EB7y0uUw
D3Mq7+oXHxAXD+L73woR9Q7WEg7OygX5+A/z/gne/t6a9S3h8w3g8Pgp8vzyGScTG+LgCw3c9xb37/0PDtIVDSW7Bee4sy8g/A7p3/wiBeEW3eQfHwDe8uMK9xT5HQs9+fj80xvfR+/+1gEP+gQS5hdA5u/9++7y
AB/VqwgMD9srx/XxqtY26ATz//7uFxER5/M22gMNAB4Q7NEJ5tn9CajjCBwJvAUUH/n85OXkFSP7/OsE+xou9/HF/iPl+v/UC/zkFxkl0AEKQM3vw9YJ2eY09PwALPsyCAr/zwLz/BUM+xnRGSMS9P/T68/F/+79
1x8jGxXu8DsJIRvl9CDGId3QL9n6LBP1wu77//whFvsC9e3nLSDl9hoRDgERIK37FKbVze3sNPjlCPAM9UQUDwHg7rz776kl2QXa7O/HB+VTDeH0A/wlDBUMI/XECjD67rTsFf3szSH/5+Qe+QT88wHy9Qc98fcX
8ts09uwT/9PmAQDWiun5DwkO5usA+BMBIO67wgsmAOj4KAg7MC3S+PQkDi7uKvTuIPHvCAXyABssSjLC1wwBLOABKPng6hcQBvYXCgf0IekeCAbMAP0rHCLtCRxaCA4M5AHd/eAHHfYTGO7MIvwBJS/5EvrduTUN
7xXnHxcHMALz4eHX98Er3wInGhnv/x4RUu7rDhsd/CY68PkQJRMD/TkoI/UlCeUwJ7wB8ijbAN8FNxDp/ujiBf0t7isk8UUjyuEX0N3b8xQL+x7mEN7yAhr3DiQJ49QjCEnl+xPlBzgD8Ar6EQwTKLbt8EIkHt/5
Aevp8P01HAzIGgEnJd8GB/P8IAkc7gZDCO9J4S/YESsQ6svf+xjgHhFONeYoNQ30MOEeDSMLGPLx5QcWECDQ0w3c9eYZE9brDt/7EF3+HCDpBj0H/OYMPfPlA+8IASPR1f3e4OkV4xpE9u8v5+2s+Q/dHioU9PjV
DdUBFeDJFEf55wbj3+7o4vPY3Pkx0UMNFyTr6tffwgcE+vAeGtMFJ/Id7Pkf8dEi3g/J5Qfs9gcAHRI+EdMZAb4RBfIdBwXk07AQ5AceEQ4j5+71Vvn2F//w+QsfFvYpCR3aGQX2GsfKLtAdIOMqE7X1+Qvnwwbl
If/12AD9D9728RgkxQpRF/gLFfvr+N3jFAxNBdDz39EA+h4UBCb1/vo1zRYc9i/F6/HY5BjbCRol9MbyIQrqthoB8e8EQPa48+cOEQEPDesC6OHbFSfoLAwHwuETEfX8KTHv4SgD8Bg39QDxFuEcCT71wdwhEfop
Og4IGiX44ukZ9f26NwYDBRf/KgMxxSbe8hQKAAYE7iwa2ezfATIKFhwaEzXmsQ4cR+82FRn0zgIAExD4EdXzFdPzFbTWDN4ILfz9/efhLQsuB/oGCTAENesAQfENFvQ9McQQ+8f48DXY38UkKBn4x+jo4hf1Chru
FBUMJBXg4ym+1hfqE/S0GPgoIxrt9wEmORMj+OtE7fEk8/f+Jfr0FfXiGv0OAO0xQ+DQ/B7VGscBJgK+MAchNwIREb8K9BAPmvQU2+H36NATL+kGB/EHHyDgz/4K9hMQKQvSPiD/xfot1+Ky0e8nTA0Q/vf+IOkf
DBMB/B/64R773uQoHuvtBzDX4bjl8BFNFw0k7AMD6DHlDu0ALuflHeDz1hAY+NoHM/AqJSPcJNIZFB8qADb7Cho3/SYD6vLHDAenDiz0/gHduRAQH7cD1Bn6Fcgc4x/uAC0cJwwB9P4N/tjq4S4wGeMDxv7X//kA
9E9IBv0D9gAf/fL7Pe0D5PExuhoxC+nt+j7w7xAez9IkA/f8BQ4T2d0SS8ge+RkS7RzP0ufyBecb6v4YHAvh/arh2ekJ3hIR/wzkwBTtOOQYJ/3+BQfc5uJf8sTp8+oK5BYjCe3xDRwvRAgFCuoW5x8aGuXiHu8O
UQE25LoEOwDtNLb3+w/8CScCDf4Y3wHGGeg0AB4GCN+vEgTbEfIItPErCwkjKeznOAb6K/vrABwW/A77FQoq4eLlJb0BEC377MW1Gt4q3gQUBf4UATIECy0V7+z0AOXmCtDp6BHl1dQ79/Hs5UDU/+7rE+wOE+Tx
FSAW0vT6vPsl8/Qn4Nu5uhwLFSoj0uPcDPsVDgTx3zcPBxj9BfrqFzPDGPTvLvIaxv4cx8Lh4PURGS4FIAUlFfbw7g7iAgoFFOXY8O3P2xgB8RDsP8gZ3UER4NXxEQECBPAkI9I0Ahv7/Of//7bdLfrh/dMz2Rzf
NRjj1ff/BfQG8icd8TwFKqUL7BH36gYK0trvCAAEGOIe7gYABgsc6RP/IxL3TQW6sAQf5Ab22xIv7SYE+gXTFxA47OES+u4j/j8e2/0gHwnN6QDPvzXg6fkSxff/GyP2Gej8GQQv9BAV+AzLHyQT/woKEOzD3TsP
C+rH8wQJ5toFzPgw8wfpPOwf2Pv+7hnTwQfcCza3CubqB+keJyPKDOT5/CUk+Q8RCwoJ5+DxAc4XLjPL++E+0gj6x87/CvH8ChFAAx4WHfwdBhjSENkX2OHA+8H4yQEYEMTjGBsq/gbrJdr8+ivmAxwP6tMI6f74
2+UWBTXfIwfiAwA6wBgz5g0mEOryPhUiOfweDivpAv0swxYhwkPPGjkH0SQE5u0WChLvCd679jbu8A8FDwgK9jMH7BsC4hQ3GR3X0g0cBbsO2CDn+RYVJt8HDADaFBMyLzM9AgUK6eQKuuH/NyD4+DUHEUoi7vn5
/+zz6P4TBwcb+LfCHBAB3QL0CRLuC+r31AzpPsD9GfXw3Rgz5v4VDgwSCAhO9eoLDR3Z1O4k7zA/JuwZ++hDEtfN1PsF+Pz4SwH6AdTr4PDw6gcLCOfhHfjSV8TqIR8K9PnrHRbvFf/G5hDP1grUCPvx4+8mIjDl
5+n/3ynBLQv9+g7nIhP4+OzPHNYHJP8N+/U9HfHU9NsbRQnK8fq1COwl8NAmHP3y+g8YAND7ysoaDwgiE9HW+CzbyAXf2QUhJfXGBSX81CEH9Q0OUtzZ0Rn01Q1CPQUT1xAw+j7GD/UHBQbk/Q4L9O7//wQULgjk
HDQ62/v/+dsyxO0P6/T8+/zYM/A2Iw0Bhdcs2ubx8c7/7+7Z+uYXEunb6Pve0PH26uj+Hvj1FvwQAuO+A/EVKy3i2CLo6sEE+TTm2A0C0Cj6+uDv6+UO5cxB/9wf++Dp5/ny8e0V6gj4AxoAL8gZOtoX0iX5+hPs
Fj8OFSgO+tQAK+n6zP76Aw8hSPEKvA/bD/crGtow6usU/QARGSgA5uNS2+U5wc4RtBch3ibsHAEJHwIW8Orf1BPb8Qgi6gAZ0wIcIgKzLxMBBxnxKfLd8SPT+v7qDrfD1O4ZHBzvAA7EGe0aHAgHEB8SKeHX+8Yu
PfHmChft4cId5wvxDyIN2QUH4jtJBzX99wc13b0i5Aj5AfA0/wHs5sP17Qr9+ynPJhPa2/by5+kTr9H26NnpFhXu2f8lFQ7/KCbfyPLzEfLRGQ4bAu8g4gj2CfYG6mzq5ycH7gzKBOLuEx347PEQAxz5+w07Axzo
RiAaEfNERCT10SsMAOH7+tcWwFnzAg4mB90YIBjz4/fy0wDyMB372/Uv4/UM+N8ZrQzdUtP9Ewcv4RTz/gX5F/ECQBfK6P0J1gHuA/bcAhIUA/z+9cX07Q05yADZzBblAy77+ivVBOUu1jP54vUM7tYjSAX8D+zk
9erj3zoCx/v3Euje79zsCPAzI/DxIh8qNC08CeXO197tCPT/ItLNDRcXNgDxJBri+t7b+fgABxEfQzvx68PB1xPKGjAJ4eMKIgPw/gzXHv7/8vbZ7f7t2dgJUgPrQugGCjIg8OQj598E7RXj4+/4/cYU9QIU/B+9
7SfKGh3m9urLBQ4P5yP18wX1+tkuCSdBENwHLj/t7BAZEf/8QC0wD+bJ7OT+GikVHdnxE/ffESjX1RIbGwYWJyXsAhQEBOK6CBXe9/4HGi0KJ3oRKBoe+vng6/UY+OQOz+evHw3KDPzz6PcG8fXoGhHsx7ceDwIV
BvvYPhDe3/Q1+QMbMg4f7xch3TA44y8/CwDw7v/c/PnjKfcf3wUk8x4aABUvAhnyDPEpMP0aGQfy+ur3//H2PiY1G+Lstj/HLN0H/sLtOxAWMP0/3d8+CsT4CQrg/gj/9vjH//oSDRIKD1UL6eHqxBnmBAOy+dVM
HfnZCBAhDAkD7Rj1EhYBCB8B3+cmIiLotAHC6UXLBwz3CfzdGBr228MQQh0a/+v/Ht4sNOrmUAmr9wMO3v4b+fXyABob2AHvB9AA6c4a3yHA5DfV6SHg7PwG8sUY6Qj1xeP6CPfKEtL9uQAK+A37DvIU0uT7GPrl
uw/5N+3Q8Pf13OsDFAYxygnS8x0KMCQG8bQM880X/Bmv39QG+PTxD+4H+wU17gz2DSAQEPULyPXz2+v1Ixr+88vo1VMM4P3r8PUM2gYa8PvFKijlzgn7+P/1DC1GBDEdCDFQHiIV6wAZxQ4ABP0V8wkX/xPYEu8d
B8fE4tkI2TrdBj/5494FKiHtChg+7PH0+STyIvzj7e8J/tvr7APW6u8qGwr2yRjTMiARDBfoNeTyvu0ECSkn3bPrKu8LQejo1gfr9yLZAf31H/gG3e8v5Bcx5gcLEAH6JPfjIvY78/vA/ee2/b0B+xIA+vYK8/s9
NQvf/Bb7A+3D1V/0HwgWKff/HgvIzQD+He8WBwgE6QIB6CUX8NIo9OZTX9EHERfiJv7w+P8PF+wnLBMGB/8O8C7w7iUKDf0CHm7/2esICSb4GOQDDPXyEs4GJCryIevwCw8HDScaLPEV+mj8/uYi7Rvc+fcYJ+bA
3P8PBCzz8PUS5REv7uMuBsci9y4Lygv430E7Gugu6RgXEd0HSiMGEgAN9AYB9wP7E2jp3uvhEAfnAhYM9fch/z41HhHr/foKHw4b3vMq5xHRWErU+iX29zAGCxT+Gfb5IusjA+oCy+ogHwwKFAkDCvPd1fgkyNxO
E/s8ACn2EhksBQL9KSXW4PgM5gfz4g4r3EUUz/IMDc8XGA0H4A9NH/cHCQkcDS//A+QhAiPZ2/oJ98zVCuvhXQoIKRIe8fElD/7jDjPd7urqLQP7BskSIBQ4AurNENUhChkLFA8GNDocBBDj3P8+8C8K+egDMgQX
APIFD+4QJN+i7crjA/LMJfYjvTAA+/cb7/sXGdwT9NAWQfH9JRYO/PLt7PEk5hn4ZfwmFubvHB3xDQkKKxP2Mi5L+vf05cLH/MkMGcMm6u4F+fXY8uPq5Ab9BwwF9P4L3c4FG/zX1Uz75zHdBQk7HvodDOsjEQAD
2NoD5gEn9O+j8A1CIcESJOjlHuf09eAXGgAbAA/5+Pjn3xbc4vr+D/DpEj4n9wYJJBUE7QDxB8TE9/cHzr8pvP0S9voEEOMXKAIMHBn+ydYd5ij+NBgJIvccyz7eBdwa5/Ae3fnrFOJh8yMYB/UFHBsa6Rr9NBnt
Nr4G/wTt/t34Fwbs8dsE5BLi4NVT9xrXOBYm+CMcEhoTAR8xHe7q3/0NHPfiAR3wpO3aN+buLvkt1/H09vD1DOX1JA70vQfl4gfv8PQCDu6f7gRePcgIDdr88Rbw4v7gEQcg++nr3QHr+w8ZEvAH4d/qJgxDHQ0K
qtwCAUkdI97yDQwOL/b/FBHXxQj68+4PIsbADgry4/zO6SLG7dMwAgQNPgPL/Pv9ICMGKQ8PCQsh/ivl4RI9CckF9RUYEC4G1toEG/7tEOL32cfeGDnqByvt6p/5/zv9JPDYDjHX3MXjGQi7JxMUAcQDFgA59xft
E8cK3Q0eMg0LMBL7FQUDz9oSy+MWH+8E2ccsCd8ZAuAmMhgFAxIIHSo07OkB0v0BMzbd1vD2+vgg7OvazjUBIMI/F+0l9xgM5NYKAP8KF/LuOCX+xw8PIQjP6fn5xRb/EPA+7PkHKSev/N799jYSLv/54gzkzusN
7ez/Eekk9OPD8MTl4y/gwdoM2y4IKenc/tnlIRf09A4uAQXjBxT66dD1DvgAPgXfr+0A9f4q3+oUN0r+BePc8AT3Gw8GEvoLBOUy0f7hCUAeDDD82uG8BQAZ+PDaFiDs+wwB/rwR7PIw1O7pzxP5Hv4g5CQKK/nc
7xDP+R+yzfjf+/ruFOHw0hXUMwsULRoO6Bwv3AD2zTHb3xL13RNA5A4lCwzjBxXvzhQh0t1G5+ws9D8H8xwPJPwcz9v78vblFhgVDigx8/Ea4NIKFD3q7PgyAsMx7/wAB+3kGAbkIzcd5P/YNBsQ7lz0CdKi8EHd
5wYFBe8SEQvvFg7dDi72/BLtFAn/ESMJQwMbOgoP+vP0Oc0BHtbqKDUYFQ8P4BfvLwEDJf8ZMf3E8i/710bSErrk680HEP8I69/e0B7Q/BLu+QgC9PYB8BE7BQzh+/v57+81+Ab+9fHsDtWrIM/V2xP/KzTk4hsF
ufPjH+UW3OHNCusc/QHm9Qb0HioMCeC74+jx6c0QLQk8ACIYATHRISwu8r3iKwr27wch4/8H8dTY6+wm+CEhylcGAu3KCtnjDev54APb6DLN0Sy+GgocGBwQDTwJGRUBNdUf3Q5IAC4R7DoI+dfuJfUWIeQH4NPc
IwsJ+AXaA/P+OQEIJv3FQgpD3fMVHO72+jvSGwo3+QsJ8vARI/kqFxjltO0rMAzh6BU2+PgOARPR8NIVsSQUAtLIBxzMEhwVxkT5uPXmO+HzAfIb/AT+3dwCIyfLCvbo4wwo/AQGLP0rHBslK/v/6Pzq3ejaBzra
DQvC5zX3BvAv/ggz6vIVMP4F2QHj7uxwAv3u+/PlJyTSH/Yh9wIazgvsBg/32vY7EvrJz+EwB8T7MDIbBfIdETTk4gvi2RPYN+r3BhAkQhPMG9AuzBAl9ToBH+gIHx39+ioN8vjDG/nmKRzr6fwV4+MbsUrDQjcT
L+wX9QkW9AoOHgcH/P3/BvsCEvcVAAPx7fGpHNVS3gDN3vz72/Tb/AXZ6AYKDu/eAub+8+X3DwvkFKdJ1icJHQHg9RoDA+b2B9/n6zchAt/8HeUQDwvuBtgWuUfKKi72NQkE+g0fFwL4KSLq99sL/PERIfEEC/nq
4xCwRcU7LBc7/ATvDhQHGiAtDv/y/P/0+vwFDhP//vPfDbJBw0ErEzn8Be0QEAQXIy0PAvr9/fX9+wQKGAT7890NoU3MNwoCA+vnEP8S4PD95ff6LiL86vgK6Pj8GAQM3Q2yRcI5NRUy9wTxChMGHhYsDAPp+///
+P4SCA8C9+vVE8lZ//MYJv3tDj8O2+/25NEC9R4n/ejx8O0GAerV++zzzBjHV+P4y84O8+EL3yP66vQD+wkABP7ZBgLS1gYV1RO1T+ULEScD4QImB/PpB/XY8/c9GAPf7yDgBxT+3//WGrVMxSoy/CgFE/oHHhEQ
Ci8T+O3nAv/o+iAFCgX+5tIioVjsDCEW+c8ICwMD8gLq8vfoIhMV5f0W8PARGf0M4BO1UOkbBxv53fkUDArj/OzN9fA1MAzd/Bfe8gAH5A0GXA7g6uIHIP8T9wgD5vng/igqPtsWIM4ZIQcAJfnn7hvrpt/u090p
7ez2EN3U4/saFQHnANoh4AcL+zLe4vL4J9cxGMLTQQfh+PI0+Tvf3wn6DukA8v8E8dXwEO0DBiIQCvAZ9u/7RwEDLPQBv9Uf4Rjez+PhENow8TAZ4f/87rUGMfr5D+ruUeTdDAH26xT6/Of+zg7/CND+4BjD7BsB
1vXM5je3Htz9FCQA7g71zQsLHiX9EfHgJ9YFBw8oIwai7fbz3fH70RMLxfn0EgYG+sHMBubB898EBPD+DQD+EAVjFfzaCPci5icI8//u8eEbHgDtxCEg4hk2DQX95e3lAAMDxMjqRgnnBkTqAEkjC/McIe0OAt8O
CecS/v/z6BuuGPvdz9r4ChEU4Cry4swXCPX8/hrk6yP2G8EQDBQA1P7V1Nzp8e8yEfnZHCIWEaABEeosCQwT/fQI9EEK9vzmEsv2Duv10ikXyw3w9iQh5g40CR70FRwA7+bxYgD8/Qgc4urXAv7C4BT5MOffBxvk
9vLiwfL7BtE+7SgQLgoW+6r0L+z58gn01wPz9x4SCgf6Ldfh+CTO/0LgAxHpAeouxdQaQQq27RHcAfcqCQPd/yIAIQ3pLvzo6QrgBu3fIQ0KSQAGA9DwPev/2r0JEAjx/tgSGt8YAQ4DCRsnNOT60ys1IBz41ujk
CfcZJBMfCgPbKOExF/PRx/Pfxf0M//UXDGXiAw/+ISLu6PIR7ekSSL/QBwUaA+X6DP36Dw0O+OJK1iwFwvz+BuAV9+D2Ju4LCQjb+ATww+jh7hUMKB/tzsj8FSwe8i8JHhbL4yvkwevq8P7gEujxOBvn5d8GABz8
0SUaCP/yIvAWwf68CAsP5+zUGyP8KxY/C9jmAubvFei2MwsCCKEtCOb7Guv17AEEBycPCNwDCPb/CQDU1ArV8v4ZB9r6uA0DDOsU9hXb2fFDKA3t6wHz+TICKe24GN8SnP0INxScBB718SDmAPkQFA8F8gcJDQfd
/vD/9OD1Ff0X8vMMBdjQJxn4I+gfBjLSAiTp4Bf/29zwx7723Q734ixY7wYPw9UW9ArXwAsxBA4ODv8rEh4CF/IeBgX96hLy+gHUEOIe5yPs6cT5DfoFvfD0HiYhOjUcIS8J6ucZCvwc9AEcHd/m6ukEC/M1H0Hv
7x3CEukC3NTh/LgLBgTU+0jQB/vDwzAB2f/uIxcv8v8h6wQA+OXd0vrtGffg/vf5Pr0Mz8HXIQwFAu/YDhgJFu4OCeUJEu8SBMTpJvEY4+c56/PTzdwc2hgg3/ALGh/OCfvt7fYl++Hy4tsd2yX2zhrqITWx7urz
DtMoHNLm9rvyDBMV/uMMMQUK7/ETFf4dzf3F3u/l9+gDK+0h9vOy8fYSEPIcvekb+xjjJ+wdGfAETvvsDhf6Bh/76wcs5UQM5tr3PDMQ9fX4FAX0Ny30+wnzwdUS8fTtAd7qEPH0LOggOfG4Le3S8NAkDgLs7w30
4fD6Gh/Z9z4B8Qn6Gf/D2QfuKhnnMSc85AzzEeIT+Mjh+STo5QLTPELo4v4OBQDyCC38BvQhIPMi40TPBecBIwFVLhYEzvgfzAsV+fjv9fwFL/UFBfYP6DwkHeLF7PsLPQ/0BQwK8rwDAt/8QxgZPBUdPvTb/P/6
9g/LCAEG3g38zvPY/Qz0JgPv0Ff+5s8F7R8Atd0e9ebx/QT1BNgE8srk+f4F3DwfJOL36ADfq+n1MN/5AuzLB/QP4gH8DNvwQt8FENzfHg/E/vAPBhAMWPc51Pvv9t0G/hkG6u0l//sFM+Uf4hseDc3r1Mbn8ufm
CePpIFoNAOweD/v35BQJ9Z7ZK73i+vPsJS8B+PH7ExYiF/gI7gndABv1Aef77fou0eQhvvAdAOgUz8Q1LgcIAgTy7vPlLvAgCSoaEQHp+tum6UD55PQQ+A3oyv8F6isr8PoW9v/SDOoIAyH0AML6FgctAt0INeBH
DNLjIfUdA/0J8A6y+fsc9i0mDiry7hAHImH87AojERQIzPYGH84NCwLz+RXt5MDvGPEFIv8tByQeEOgeSyLsCM7O6eIhAvUUKwr159vXHi0B7doeIAHn80n8EQrjBhHl/zDi7NnrABlMEjH+9A/d8CYFCxnhK+fb
KQX/+fvw/jwV6/ITOe7q0xbh7uQOKQwY4uwzGQcN/VsnQsndCOX4OxjQADXt99ou9OEd4fP61g7/+QUN/RMgDjAp9vwOKBIS+y8qHBDuLzsb+Orl6+ovJfDiwwje5P/2DArY4/n+8vAB2Rr4wvIQ+hOy2+oV9BTm
Ner5JjMdKNcoDNwUDQTGGrwByfjf3AfbGQUO0OXtJAkh9NgVK/Qd9igY9hXvFeYxISfaGwno5SEEIvEm8OH2DATeFgvRWAAjBSLz7/0uNvkHE9oxFMIq/7z7BgsP5vYV0fP1GL8N/RdR0wIUERHl/vcpxM29PR/y
/AnmDAcZARDkEPUA8gn2ASoxFiTm/svuH+kRP/nYEdwPF9oBFuUGIyjM8vbIBgL869sIGPwGLBIE9OI90eEHAEjMHzPlJOLwJf4I+/DoJQjUFBjz7Pf+BNLXDfUOK/zEFSHiJyI83yUAOv3zzwcMF+0zNcEEAhD6
EwgJOPkZ9fIZPhodF0HpEhDaLhYMFfv2Ly0LI/j//fH1HNy0G/DqJOND1t4U8/4AKPoY++TREvD1IV07K/cBJRjb8+AYF+71/fvu+OnwDv36OAw5+N8WDC5XAvEF/wQxBegT3gQN0csKFr4E7Ajb8Rj2GiL+9g7U
RUQfBOwVD/oQGO3aGB4SANw04y71Bsf9BxgOKfsbJBAYdgv2Duw0BgzZ7fjm9vj01QX/9xQLGRYhHAkNFdUt/vZlEO4JzB389gUi/u0nDuHhIdoQF+YL6P7syAPv5/PUG+vm+vXw3xQc/iXiOxQM7kG9+BUEJAL3
Egsp9e4Y4koXBPPtH+4d4BsdH/X0BNb91ek7E0H0EtnT7vM4ICbY7yFO19ju6B4dEvXcC+MG4xDp6w3ZEyHp+ubVGwsrOP0jJSH6AAcMLyQpDdXnEMXK79Dp9tTyCeYCCN0aBMHh4AM21DMjzOIP2Qbp+hvN9BbR
5PnnEf3zGfsfEwrcRAYJD9P8OScQ/9z7+PUTGCEj5FwIDQUH5vYuCAk33AgAFyoJJwk5FQlK5Pcw6gX84xFRyfUI8tojBwfqCP3XDPP6BPQP7jQkAhDdKzk/9/7m9wPH8QLQ8egXKe4INfL7NPoDFSMrGvkjKwjq
J+NO8Qz/J/7nJwPoNRXx+jH9FCvU/v7qMg3oDSgG9Ak1MdjsDy3j4uXIEhP9IucICi3t69cK2y7ZxAvx4DTkDlUB4h0H6/sO6RwL8QvgJPwCJCcBNQEFJT4B/Rgz9v7fPRbx79IgCQTxzt3F9CQQHewvFwzgARDs
FX/y+AHkChP83fwQ/+8PK9gAEwIbFukJFQQR/wM8Hg4sHtTvE9z17wC+DvIH5usN1ucd8x4EDhMJAxFQDT0NMBgqEA5NJAfuDhL2IkEpGBUN6gMQJg7tBwTcNBb6zuknnvUKCucNFQcFyt7u0fLg+QfSEi7o7NTk
7vj35Qv/MPcVPtj8A/8OEem97PHh8Acq7uPx0QHG/e0d2gxDKAwF9uMA2ecNH/gG0fgkEf3b2gP617bj4d4S1Rre7vUOQQrfFiZTCeXzOyUkCCP+vxbcBPvrIv/79RQFCeDXGv3vIeYF9Pr4LRQd39MX+gg45yHF
yhPuHPjd9NcU+An3+LMF2/ICKfPX5QMHGRMTLfvwUA8IArvdBdoIAhwL1f8E7Mkyih36Evrw9tIHAPDgEvURA/nZ9PH6xfr53/PP5PcMIvfa5AgGFqzuHd3lJeMGFSboATccER8O/CoVIyLqASX12BYk9fT27hwr
xgzV+0ExGsfwBzDo/vkXJCvpB9EFBAUYGuDQsxneyv9B0xIQBu7rBgbiCQkb6Qw09Q8IFPob1fXyNfz3HvIYDwHs/zvozDYy4hkZFizrE+ob7eHb8gjBC+4FI+zLN/LP9QAp+NwOBS/7BfsG+yQPGynxriH+DdAY
HfvWGVn44wkK8Q7vHzLuNhX59kMUBSkA0fPfB/4TEvYh1s/1QRXtA/UAASkDGAQY38HOOsz2EfsU3/cW6xz97MD2Ju8LBycQCcTtHAgA0Ou+BwX0/ecnLxgCOgTS/eoQQyTk9vj3zunm3wfvw/PQ5xnzB+DY4A01
A9cPARnYBeUTPgvbBA8b+QL+BAkMCtvV+/kGIOLu0Lzv8tkE9eelEzEIHw778iQO8iTlwtzg3+zaNv7OB/vbGhvu68wF1QPiByDN//Xhzfze4PUF8Pb38/7R2LjV7OLSJOEGOPjqFfAMKhkSBMPUNAwa5hb78d8Q
8NYSONQQFeomI+n3PPb35SxGDBD71B0yBP0FAwoH99sA0OY19fnuw/4w7A8PxPz069PMLkbCK9IA2BYC4egc+ecI8PjmBCPa7RX58QIh8QfrKdoWMrQHDPfiQ/b7AwDx6tHUsx4B8v8ADPny9PDs91oJCB3d8ArG
COUEE8reLPTa+xUmIfnqKS8PFgcO/Ar+ofFE4vAR9ukaE/T8HTD/Dv7rFd/M8NMcDwP2K+32ChEhOBIVGvPF+SLV9PnKDQoHxdwK1Q4C2/0Uvwz8KPnw8QlQF9IDKdkJH+jzCQEgCyvysw4R/9bgJgrfAesk9gn5
FA3U8ycnDSHkqBT27xsE2/zeAtDT9QIELwAbFhDyJyq5wgvX1fj56foH6fcR81AcDvbLARwLEPEg9fjbDxzf6AITKOMWO/8DJOYGKulA/R4c+xra6QnhMg8SGiPR0twAGPvP+wQBE9rlPCgZ/CIwFfXxFdEFLhEX
6AIx/iGz/fwtDc/rAPwIEd3e4OcvOh/iDvMkz/jqCA4J0+7+Lv0nOegaKunpFOgaBf4VHA7WCSETBeTABRQIIujvOZ8M8vsSMkXv/fUGBN4YDf0Q7cgY6isrDefd2CHuBCUJ5cMM6SMKHOrkAzfbGdv8RNDUBczz
0x0qEPrqHO34BBEVBSct/cAG++X5GMf46QEQJOro8xDtweHN+egVJN029O4LLf7X5PY+8Qg93ScJ3AXBGOHp8ubuCeHgwQUW8Bjw7yAXBdkk8Qj3pscVH+YZ1f0iCQ8dBBn0Gwb0FzEEBRnz/z8Q2Ug1JRTN/NTJ
+9kdEuXV+ekLGgwX5OL5IfLp69r19ebyQOoK5eYJHCYVHCoAFPst3wns5/r33uAC4/mkDczzFfsaRf/59QT0LfA2z/IO0Pvv8AQRP9gTF/AUMff9MODw4BYeGPECBfHZ++PlFs3wDs8yJgc5EhMzK9DwBs/42RDn
wwc62d1GyAUSFh78+AUDFuvc4evs3gkKzhwBHCAZDP4zIP8Gsgr+5xHT9/D85BEn9yVE/fL2DSoq5sYbE/wQ+wbo8zgvFhgLBAg3DAzqIfhAwxb69xcsJgbU9iIq9+IXGVsb5/P9ACgGNsXV+frrEOrGEQAMKesh
Bu8H/xHYC/IdE2UC4N/uzwPc0iX98dL2CcsI6/4Q9xHZ6e0KARQb9gP/PwMNLukvBCkb7/Ak7QQDuxvY+Sj9A7gf2AfzBQDizEkp7BAHAOv8HbsS4dk5CvzpJgscNPoU4QgEFgUA5e4gJSIDEh0J8Bkk3SU9EAre
/wYXFOfh3+a76MkR5gzvz+f0APUeGf/3/0VvICYp/vAW9vkJ9BX61B7xEwchBiMBHef44CkXHO8FK1YCHBgC3fjTKiUGGPHK9OYjAS4SBPkY0CfzGRrwUAzjL+ryAszu/gwkHAcaEtwYAyUY3grW1ybl0bjZziBB
/wrcGvIk4v0Q9fwK/M7o+9II5QwK8g8d9d8V/SoP+Lo1ERCz9Pb67P0IJistBSX8FNkZ4SwE8gccAuUC9/Xfre3f7gQv/yMf/CTq6wsEBfwYEhw//hNK2w0uQAID6gfjLNX7/O730DIdAvTiDAcqyBodBSXaKAja
FO/3xx/wQtrz+yAD+yHMEujpywj4GRMyEvMSPfP439xSIhoW1e3mwgcN9AQO0vzlGvE29fAJ3OgUDNYG3NkKFTYpCArC5tfJ5/sLA/rc7B/s5BHF3yEnHvkk+OEL4w7oGVIF/Pvi6A0L5tz699W9Bf7S7Sv6Pfso
DgkHBhHlD8/q8OXnJ/kZ8PgTWCov/9Hq8zPoI/Qp5vDo+RXT/QIh9f4F5PEO+fv3Edz2GvP5zQwz6sbyOSb+090o1ecyOPX9+MLz0RzxBjD5GEr8/evI6eAu+hzUIQDd3/ki//IG9RUMr+7KFu8CNwL5NgEC5crr
7hb8KOc5DeH3EQ4S5wrw4xLt7ebq//YoC84J7hcD/tVC2+3h5jQQPb/yEQ8BJRUa6v3f8wncGuQKHxPzItPjz8rbAiLnGiUk8OXqJOEtGMzGD9cN/iMI0foc8BUu8dDa9PgdERrI+yjPKc7y6wcb/zz1EhID2tK5
Gb0IGiX6BPgnMekyGNT1APUPBQr18OwFwMMsxe/4KeQq8ePp5h8A8/wQ2/brAdXlKQUGFggp4vco2ucaCPDrCR0r4yEENPHsBvn+E99CDucSLfom5dX3Rd0NxRTk7AoDAvMcCezm5fgsycXqIR/+//MC9R8xTgrg
EvLrzPLvGB8z9gfnECGiF/UA+QLuHeHzBf/a6TYX0SSmCgTq3cz60hoe4uzHAggXAwwlIOAKzwv+COQp/g8TDQX6yu4T//zXASEWNg7iEcjnBPcFEvoUAturM/v7/jzqMM8B/PHDEbQM784ZNSzjFB8J8ATgAfzS
BRPhDB0I/f4rwQYA2NYTGycM8QXuD/TP9OgBCP01Ju33Av5W6fcFL+vkvb8W1hEU9OTXRuff3+8A9CIP/vsf5yEr9/jf+ATwyOIkw8oP5PcnCgTZBuQfJyHg6RXuFP8l8SraFAwU6yoU+MOoDSAGBwvm+Sr65eIF
AQr4MxEE6RLf6+qxC/shByLSA/Y6EgbhGAT8AQowKgrXvtYkvvQk+wHqGRrf+QHvNA4UJhQM4jIWVO/zEdYM9iUEC/8l98rvCdEIA+cGzentt8vnHcUTxw73zNoL5CMG/OktAf0EA+HfLBYL9AQE/yj26PokDc4c
A/L7AdM64BYGE/Ud+Oo+Rtjb4CMHDAvknO0WGQ2r6Qj3CgsVBxX3KgPW3fnpFPTwGwYCDvzb/Cs139qs7/obNg36BwX7B+sUHhoEHDL/5TDjEvAYGfPe1x4NGyMH6sAIAeorJvv5G9/xHrnXFrX69xQABRD+zP4W
6iXW0+kd59PjH/wo+tVS7wAEAAApEybS9ejb3//37/wOEKzGC/ok9wjrMiDeFvfc+Qzi9g70K/YT5PU4BfIy3szfMvHYKegR2PjbEzYt+fnrEOz4KO8dHP8xJOAH8dAGPwccBfP3+ONM3PXwA/P77APXGSxBJwQs
Cu0iDhIqHu0HElLmFinxCim/Fr/m9dXq7xMyFBX/DgYN9+np//4lBdbrOtroJ+cVMd7b+0ctKNX/++vyAAYFGeL0AvMZ8vfSONsYHekM/QMfGAZEuvhFzgbsCQz8AQMr7QDm4h0QEA8xJgkA/fwJ0Ogc4Mw/6Bca
8vApBhQlBg7GOhcJFunsHhPrzeHlG9El2rzd/uXeDvQcDgzhCBcA8A/5DRnDxwjdNhwEEOXowwX76AU1C7UJ9RUFCPru6ADcA+ccB/oPpf0oGi0f3+bXtQrdHSod7Mfv2f0AFdPu/iwC+fsG8vTsIAUl+McbDyod
LeP/7iQJ1zfn4u/J6gwMHQUE9tsgQBXzCEYF+wUZ8B/8AOsy9e0ROMG0+9wA9uHWDPzx8y0I/OIbVfQVEfvvFOrp8RsE2fQX/hLlKwgS8fgKsAL2//is9AHrzhfvUPkEwdrTvubI9P0R+dwPAuvrDwsA5Pjk7/j7
/Q1C4uLoJQL0yScGC/Hc/BY7PvsHAOke7OvyzNESIP8q7/ICzffg77DyOPPbFLkK4wb/2OUk5xvu+Brx6QINEODs5uf6JRbUpQz6Meb0wOPUA/4cFgTb4/cHEPbW+O8CVtYUHPDr6doMHs7u2AHcOP8o+f3zKAnW
8O4M4AQRGBAO+6zZFP4MGgfsCRHcAsg3//rT+CXY4P/fDODsH8zt88f7Hs76EQ3qPA34xAnQAPIR4vcWCdn+HAHX4OgEBS4/AeTXBQ3gBAz/69cqFQHN7iZM5rDmCun/Bu3f997lGw9B8Pn6m+cY3tASAxHs/g4m
6/0ZGBgmGgox8ODuCwcKD1IVQBfF5STq3OciE/Ip3eEPAwH8/AQDzgEU/vsc+vkoMtckLtjX0vwj2ycC/g/xt/MP9Qoi7wzTAP/h6w/xFir2GkYD/+71BxG8GuMH9QDn/fn7BO4H2BD/xSJLFS/WHCoG8Qz/EAMZ
/hQfBUgJLNf36rkC/fP97gwcr/vi1d0GEbLcvQr0Gz8ZDQQWCDMi+PYO3/4I3PoC8eYy8BEaGeQk3s7XIw484fQQ7xcRIBAM3OUOEijsPfYf7triMOMA6MoZ4/bhBA/0HQfLJAYovf7x7+cH9+n/DgoaxO4TJzfO
GbsD1dTzIkoDEhH6ISQKCNoY1wMG7hMdBcED9SYa7AMyAvzoORgGwBIALxctKQf1Cy/yCwr21NnP8PzVLQcID8fgCMMQ8u4LG9TMGB7dxQIZ+dXY7CgYDgTrAATW/+nhCMIV5sfZMhEA+xnNAdTjDu707QMOATIs
3QjrJtUO1wLh5OS7Iv0F4hoYCPz8GLXmPwoEIQrk8v5ADe/WGff7EQoeJw8ID8wtBCv+2AQUB+DsE0j99wQH6/9T5AsazegTEfPm8A7KAScNz/gL5doJ7A4b///S1jTbFRj4Jb8N8MQBKyAHDSDTExIBPTb8GCLr
Agf83jMaEM4X/M4F988mJO9TLPzr9QTw9/gS3u0OGQsT2OQ1EgoT3AbW5DgE3jz4GfcZ+d+7QOgA+zb50xkGCugEOhX0Mf0FGerMFu/wJvdA8gYk9RPO5B7hHwjWBzDt5ejg1/sSw/8hFeLcE9P/9RxUCPbnIu0W
HQkBQe7bGiO87u8ODOP+6PLm0+sS/u/j/0cl+fEcDvvQDwP8EukYQP79TSARJNwdFP3N4Pj3D/HgDQ3O7Cj1I9cB68v51ToV4932/A/zDyHsDdczCRTF6h7HC9AEDQYAt+b/vuD6B/zEFxbvGQjlBd/zPggb+PUV
SdnyJy8B6d/9BMcE5ij9LAAf0T3qIBMe/hz3COb8+wcIBdf0IRAf4RsZAQwswQv66NcP4/ExJgrNAypB2vIC5wT6FQYSP9fxDAguOR0JAuzz+b8UBgC2Ahrt9T773+bv6FcP7OvvH+v58xUBAOsBFjYaG+Xg3/X+
AxlADroS9SL03xfcBQ/s41TqG9PPFSsWDeDz2A0nzd3d9/0Q9/zk9eUjMN0FHAbT9xvozhEM7NMMOPn6EP4J2K/k5w3p+SEd7RoW8Q/dAfsZ+C/o6QMNLcMD7dQjENXZHgnHNdIh/uYd2REbLxUN2M/77sIxHBwI
9wcA/CHyMt/vFSzsDzvk9gZ/78bz9yf03xH2GfX/EgMG+xEJ9QUJ+x8dFO3aEPrrFVjp7vYA8zgNG+w2GvIiOOT6GDH1FvbsL+H5AQIa+RUnAwM28eP66fRFxtMe5N1F+BMH2TMI7QX/9w7uDNwK+zPY8fofFPjq
AD8m0+wsFxf559Xn2CED8vbwJ+K4/f7+WPUACL7qK/PXRsPu6fv3/hvyBvYR7SH0/QIa9e/lAe0Zzs7LAMT2MRf6MAkCARUYFxHj5zzl9Nz9MA0fEvbyF9EP02TFGhoNMOUT7wEZ9w77ESb55gzuAuoY/Rng4voW
BS3b1gX6ITDr3wvfCgzxDtkmEBUCJNcO5P9ME9QWHC6sFOv0Cb/+4A3l58/l9RAEIt7x9ubpA+AMugwnHQEM8fLn9QAZ8QIM8RkLHi/SEvXJNO3L7CnaAbfzC9UcCOzY6AruEE30Dwq/+e/8Af4J3zYmGvLIGPYg
+9ju5S3i7yi3BdkDDeMT+wELEQsw7rbZBRsYBxns1CEDE70G8xAb3vVeWunv8j7vFuIb9NgS7xb///wD5RoH//8b9vclABH/V/ntAtfl79QU/Srj9u/KH/bPAOTKCBUa6h0H7evYCATF2isVDuvO8e7zCLHr/zUU
6gITAw3WFRMEIQDjHhXQ4dfz2yw9z9Xr0+n6ye4aD+wfD/jd6/j/3QXCCBgQ8x4X8fjR5AT74wzv0rASMw3F9vog+AoA7DMW4ffRKAns4+n859DiFfvdAtPhuhssGej1GSn8IiY1Lvzj9O8IC/bU7xYwHRoI9wIT
/BAz6SASGNr/PcTfE9vL8QMH7z7c6+v1yfoGDwYBDQsBNi/i4gbS2w4DF+0QzrUM9SUAEz0o+uqa2g353t7k+SP37eL820UdD9np+9wXFPruCgsPCufyArDV8wbjJPUOBuTVEB7I3uzjzunwE+gEzO8x8gYDA+cR
4w4tChD+GzXuNO+4+/DYF/bcAb/m4+IhDf4Z/SEE0ge14w3rvuju7S8TA+n5+R8QIOG33AAO/PcPGNsiByfw/xkd2toe3AIFAtz6Bw7nL/nAK/EaNt3H5OMBHf752RcnuBf8HBMJvwvvFA7GCNMcBg3G8dPo7wrp
+yHa2u//If0RBt3MDP333wwEKRPcS9Dz/NzH2gnhG/g++x4D5fzxEuz1M8/4GiX98wTz3Q74FPjzPdvg+yzK6Cfv+QcLILXpoiIBLgHvDtby/UIO8zADCvsY3x0A8Dz57gwC/97pDuW2DM5l3vAXHyPvCvIWDef/
DOP+BgMr7/LbEe4L/eH07RrO0c8G3eUkKOUS8eEKEhIC6ikKJPIgCQtECyMIDdrLFVH6/P/zAjroFezpEef20Pr81hD6KQYW3RkI9i/BGtDd5yMcMTgjBA746CwY3fUA97jt4AEEETMU/fQt7+PSFPXRHzguExXW
9BP3AxfDJPLqDSLR7u0JEhUI6xVBMu4RtAXg/Pa3BTkG598b4uz1F9zO5Ack+QrxBNX+8AQbGdsH4fQK6fAbyzDYM/YQ2/UM/dDPJ/gpCg0HRe/kI/zY9DU+Fcr6/C3w9/QGBuMe9u/+OywKGC8XICIZKv4oEhDg
DxP/vgUFCxUEzviuFBcM5/LRJfYIDvgK80cVEvb0xBrLGN9q2vYYHD7r/+HmC+QAEAwhA+AI9+fcDwwGA+kS//leDsb1+xoEEOHoxtHl8xbXzc4RHRP+Bu8DAfsOCw35GTsL5xrsMkMV6BbPBev5F/jB4fv9Ex0J
2OPL7Bn95vbE2g80BMkQGtPPAc3NC//5DP4qMgUO7trz2xDoAvcREAY6CAY4/CI0HQnb3fz07Pr9DtkBHRXoLiPB9RMGNAbQ5U4N/BP3+QsY6Qj6JBER1BEp3OIeKf5K6Nj89wofLx0bHRIR+wf4/98HIgU2IgzU
9iWp7xf65+DyCswbCdTSHhPWGjMFJdjE39zN8Szg+gYMEbcd1wnc9QgPCggV/gj4qdgVNvPbMv0a8fnY3+AJ+fcSExXEzwT49f8RDN74GgrV70zyIhcb5A2zBPb04+g4HvXP+AX/9cUNAOsB8Q8a99oQH9gLAQH0
Fq3xEyjs2QPlBuHH2wsU+h0cFsT/8xPU7xxJ9BBH+QcIBfXNECHT7OQzCwETAfj0+O29KubxEOYy7fHsLT8I4y4vGuT8Ax743/b8NrQf/PQdCvr07yXz+eNlN8f+GAIDAPYK9M0E8Tjv++kQLQrhBgQq9AEDBucF
9tMVJuLeGO3f6/xA2tErwt8s8hwADgorBA8e9RIL8R8HVAzbzw/aFOAYERQB7gP9MAX54cwAPPb1HPbn0f7Y78UNUBQTBQYkASj2+QADuAfiOQ3v0wEALOj8BRfgAB4RA1zr3gsH+jIF3+3zNw3e7+TpCAEWCNr1
BhAWNRMPPhUXY+Ld/Pc9FPX74//++A8WGMgJ+g8E+93w9Rj6EiX4RRf58ebvOPr8zBbk5z8LFBXP9/X77Ar+/fC62AIP8rwrEPLw/wQPrPgpFfvLGS8L8fLvPuwWF+oI5joa5OUw9fobYx7v7RIYEtwf99Qh7Aj2
/QUFGfwYIO8aOf/1Hc0G1iQx3Qf/DQ/2BCTxEQLgBQvp2vju4+9JIvcy+s/+zhe8vhIM1dYF5/+3GekiGUoZ4OcN+fIW9wguARkF4xAQFOzeDgzw9Ajb6jPx69vlMRX0yt1H4hHxwwzgKPH+Ch/35u39zeTt5fPF
GkMmAPgQD/Ii8NwR9fYH4kzv7CssGQsB5erVCwzuKBM5CvEdAuTgFdEN9eQzxwXjAUcSCArk1h08N9wXFszQFBHT8ezmMQfoBOHq6u7z9yAK9CgnGNz5Ix4eBPbyAPBJHvHw4kEsDPHK8ez98e0A4jEbOAUazgz+
PEES7A8WJ+L56ALyKe8PCQwEHgZh8hXu7fzgLB/n+gEGR/DL0e0I+fsLHdjbCMPuN/Hv6gwGM//ZExzd4fYE6OYVK7/zDQQD8cPi5Ss0FdrXHRINMxMLHwYAL+wYEgji//ET0uAW9gj11tngRzQr0e0LBfoeBh0U
9e850RcjEPvuEU3hAB8wBgDH1fUrARj0JRQhCwsZAQXtuBrb8v8d7PccIfzaXeoaCdEM5vcRJvDJNwkeDQ3kDeMJBCYBIhEXKFA4EPHr7+L61AUjDu4HCRAsBgj5+uT+/sEhKiYKzP3eAvLXAPMQ1v86Bdfm/fzw
NiEEDAcGvCMNDy8VLu0AQ98XbATzOwXnK/T4CMEHE/rx7h8GJgoBAwApDeT/DRAbDU720dz57BD55SPz6vMR/SQi++zmAQfYFEQR29gd7jTq8kUUvPjqJBX54Rr1EDXL3PcGAQr49DkgAuLhDvnMCQ47+vbc/O4q
Aj3d3frmDw3L9h4I5zPr5vsqMS4e5hcOKEw18QQiLekIEhvyDQ/t6tQZNgzxJO/d3v0PO/MZBv3n4PDO/i8Q0Ros9TRG8f/TyRjy/Rn7DuEa0/f/7ucEAzr63e8d+uotFT/P7ufi0BMyMQc09vDuCwTyKxj6+Qbv
NAn+EAn4CQ0TDcH1FOzzSOUn10bg8vEJAhUWJOUuHur+QSoSzu0k89nbTwvo//PvGCD/CfbswCEC+CIE4g4MEjoDAAK95FjX5h0V/xcAA83b5AgMHQgEAvbo0yEK8vcXJ1P89Oz5FvrxAQXsGeUP6isG7Drk8NTw
AhVBINUr/hgYNi8M/AbeKfvBDjP6xSYIC/YBKPHVARYT7BId7zzvEDP7GPnxLtEGA/0kDicjJe7cLNo7/vcR3Nfo9SDjGi4XH+ED9BIr6yw1DP0P1Dn+BfLeHd3jM9j43OH0DckEBNMKXOTq7OvuF+4N++kO9RDz
MA0LDbDh7/QcHxXf0wfw2CQ+7Pc+A+v83rbu///7/Q8aDPbL/tzy0yUA9ycyBSQEFfYD9PjVLiLJK+IlEgEt5fwEJAX4At4MtgJI6BEU+O4ZuE360gYmBeX7JyXj9O4Z9fzlEwLo/NsLCiDmGDD4LhH8Evmq4Bz6
4SsMJhNAASYOFwTUBAwV+yfi4xDz2SAkFQkD8HAARvoeDBcY5xj1+PL7LiDrDQP1AeT+0Aop7hHcBiMIETX7FvGb/ePc6OEDA+cM4wzVF+QL6SkAFSMnEhvPz+718M4q8tTHBAwrKQgGQhv9+9Ah/Pbb/+MCDfkT
xdYY8+nu2itBGuTt68LuJOAqHPb77RcIC/8e5QLq6CgH9R/9KjzmLPzWI//u4xT46z0V3N7v2/FBBgXtB9Yu/Q+5APfF8gI8+Qz5Dv7cGvL9IAE0+Sg9FB7sIyYLF93uw+Qn3tgV8f0f6Mz0Ou4gGOvz6u3mxSL8
BPgN7v7KIRYHCMzQGwn43O73+z380gzFDjsJOv8PEvv83PvuCxY/+yb+2voTCtgPr/z0+QEf7gEc/iLyyxA8/P3kuAoF5hMs3Asf8OAr1yXsDgAI4C3+3fLo9ssI6RUPzBsQBSdA/8fsORgKJhLx+8zrJPPtADX0
B1kQ7Qnk2f0n8gYHBPfV0R7EPgPbMVAR5M8nz+X7AfUACAP99gUC8vEH3xLeBRYXABgg18v+Sdrd7gQ4zOcC9eX5CToMAR/pBfDfEdoB3vkxUBT+7h4K6gY56d3v+ucEMAcdJ/AB4ucOOQIfKxD34OZSA9kG/Qw8
+DLjAAu/zPHn7RUU6N8TBvAUB+jjGu3msCbl38f66NUOSvEhFi8H/uAGC/vt8+oCEAjYI/0IEgrpLBjlFdUr9/wIIPon/t3tSQD/8v4XCRryBTAWyRRM/drc9NL5EwrYJyz/4Bbx+dY09sb69tzvDSgA7vciLyor
wdM75u82BQUk4hC0F94V+hHp8gjV6P8D8P7hCPr8EDAwIP/hwer6S/0b/eTt5wMn/e8HF9oXJ/sRRB7pBxEo+DYMD/Ps80b61SMP8+w0+bbtDOQN/hob+REkACYB7wQ/EDfp5e7sGwLTCvT5HdIaAk0U3vvC5Ojs
EREO5/wYw/Ep3hUY8AbnzvDlB8FF9RnyGCQn8vD4BeUD7ujOIOHjMdTU6A3w5DraAP/dDufPG9v3Jgz1/hvz9Ns4PgHuMfL9LctEEuDmS+4C2Rfm0vnZ/SDs+S0ICwXg/AUD/B4eHQPD9+e83+ANuyAf+dfWEvr9
Af3wG/3d5/4HFt7yMw7oIQ1Q593o5xgH0Qr19fb6E+lI7B764tsh3/IbD/q+5/sLrcs24x3cByAYCQroCs7p/SwK+d8KDPwTJt/m4fLu7SPf4CXVFe0RAz7T8t385cLk2yseFdotFfEJ5/r88PTR+vIPtfD1DNrp
4DoUPRfo59X3KSb/ChT1/tHpBSYAISIS1/Hl3h4Vzg4m6hLnE/6jtxb4IvnuIPsYDgLmC/AS9RwfPwzx8uEBMNwK3Lor9AMF4g7fAdv1COocKBITLtsc3v31LBXq1Tn+CdT16MAK68bpAdwm+QxI+RcO6uDrBuQO
EmsA1OzUMgMeGgbeIezk4vjy7jEG/BP5IRjhDvT8+gzB4ufeBAEbzuYh1gzh7/jQ4OHPEhHWDfkXxi3/FA8G6q3+Agjz2PvS6lcCAP4B+vzKGiUBGeYI68309y3zC/L+F1D0+QP85BYED9P/Mt0R8e7hJSYfJf/c
AgNBDxLDA/8iTuXZ4A8V8vkTAhfv/S8I8vXd0v3wKPQfHxwUwhkm1wdcDP362Nke/xTu9+seExbtyCQ24xrnCBMr/B4g9PbeGzj6/wfz2FYDBvUCIAEDHevJBDfcI/DyKhoUARIkLPEZDtK0BOvi+w/MCffCA9gH
9yvg7Q+6BAzvEgcI+8sSDCEx7/sD/btS/hQFCg/f8xr11goqFCzv3CQF4R4aARngHC4WFDYMMPDw66oC1O4vFP/uEf0NIPnlGBro8g0cMB4E69zm2RsK/+YFC9z8yDnjDewvHSP6CUwgKOrzDPftMvk79vMW/Pwm
6u3zDDD0+fQp1h3iHEoFEvHX6rj73h7+/uvy5PP6C0RG69MVD97X8BoaB+b0O9oFA9fkAwfR3REfVfTx7un0P/oi5vEK//0O8OkOKeITzukoIioZIxIj7wlK+ufzCeQ4/ybeD/XpDS7M3wsZ7ALa5RMS/hFG+AbV
9lQT8e792jENEukTEvsYKNjiJBvoAxPXLxXwAjoEKO0U6O76KREE9QM+WBAVIfsh5MHu+RkJGQfz5Drv6+QY7yf11dM1Eh3mGiA4EwZW5hbf5A4SDwIAJADzLQb46f0OOQUK/sfDFvPVAuMXFB0sJd7WKBkC+jXk
7wwO/BcaDicMVgzQ4OkU9N4R8t8VyRrXBv77JO3aJdn0DQbr0yLsBxZXBNXqBgoC/PkoDvfwHeoz8wv/39oSwwQV7ti9Gvb6L0bp1N75KP7tJwI68+YOAxQJGAXi9hj05vwM4NAmyiQBVBruCxb4EhMg8hgWACgo
0eMeNhgEye4y5vIhHAb+Chr16O9ELwwM3+PoNRQPHxzrHQQPJA8jAL0A8CMw7vwsHB/gKRL45AzA8uDwLPUg6C3+ANv72OIAAgf4RULyFRca2O8UXOAL9BURywEb+thFNhHnBQzbIBEPFvb49vb7ACw8KukU5AUb
H74COQj48h7Y7fxA7B3g9PEIEeUk/+sJ4/oDVhjk9gEm/AEB6er92dML9eK7tSX8Bg3+DRIa9B4DKCD6IO8YHOLPMR/fCRvI5DMBGTTsAPIM7wM6DNrwIEj+Lhzh3dTh+9EDI/n66flI4+Uj7fsaJOr4ANwH/eHn
twLh/xMVF8bi7QEcE+jfqN0NFgzz4P/zICIABOgcJP7vGdzpGN0DMhfoAxQZ5PAJ0Trt9BQJ0QLo7fuz+0AjAB8hECkLzvXbxxEQ41r69yUQDxX4NO/R4wgP+wbs7OQI9hrg2g37Hfv5/Ab2AfcdwPEY3scbJvUh
qw4J5fEbHTYlSPIM9t4TGMoa6O4P4AnmHBsoJtYB8On2OjgQ++Ln+dlu/P8V5SsO2uIN8uswBh7/2SnnBCkR4g0Y/wsLAfADFj7XBRv2Di72+eg0JNkVL/X05TrwAPAB79HT3uoD1fIZSw/rFQTx+gTu5h5ZCg5C
+SH4GAYe8wju5tPT7x0G/hls9N364wU49BHp8Ajo6B7l8R0WDiL0+CMkHAUs7Bj1z9UeOv/pLfU15+u/5dIKA+f1AAX7AunI7vT3+vbHGQML4kEZEvcpIMoD7T3mMUcA6vYNFAnvCRz29/4DGyDs0C8ZEyoZ38j0
BLgfAAINCe4WHPcSEeDlN+7IKwvyFN/lsf4dwc4n6NAfLu4I5vgqJw3w6Ozx6RQD8hALHBXw6hTjSvX3H+AB/MbiBAMMJC0A3B8vATEDCxwUvwwMJub4+hFJ9u3w/v824Bry2xjpCwAS6REfvQE4A/E+/ewZ4iHn
90QK9QwZEhXgvwQTGhAxBLjzIPDo+wT2K+8WIuz2OB4JVfv5BSzkKO4sAgkz1AI48+D9GPMP6dkCBiPa+wTP+x847On1Bv8R+D7n7SPW9c/X9yMi2SgJ49wWHiUv7Bb7DR/u7/QPNd8IR9km5BcA7AIJ9e3yGdoP
TPweKeEm9tpL3REjv8g5webm7ggMBxwM9/f7FuoP5QDlIATlAQwZ/BJhA9r0KPMJ4/kJ7P3gPPg4Cxf/0eMa/iEL59nxDwfqNc37Bu4N6C0iTODZ8NHuHhX9KQ/39+v5LgUA6inl/t4q3fsl8tcvEQwW9A33ICjP
+Oa+FeH0IvoXNNkDGf4EODE4AP8L+dhNGCzPCfEKDRS6LwMrBCP8+OIQ8w/+//L6FVgC7eHXCybp/uYDDgwA+wDLJSvpDSoLCyzwzxLW6eMfcBPk6fgWGfQgIOwl3/4ZEAb/FRLX1fYIDv8K5TUE6SEk8gY+8i30
Eh317SIS9jLxzy73Lgrq4h/0/bMd8/4KH0f31fcFFEERGdUXD9UXDO3dCjfY7fANGhfT2PUA9vbx8dfi/MndRwXt8AwzFPv29hESMArvKTYSCftA4CEV+w7R3O4D4NpB/978/zb9B9gU+QMfDww9Hhf+DEngHgLs
Q0chCPz08ef9+dsENAMNFOz5MwgZEci2EPUAEB//8xAa4tgR9tLvQffqzfb0CvPD8+jJMQsRE/XnMQUW9dEDGgXVwwQB/f4MMvpG8vXnKyME4fEENOsGAOI//wcQ484i7iTOEfbyIdXgC+0PAtNY/scNHykGAAX9
4iIJ7Srj6vALbQHHC/Ij/g7w+PfDIP0r/vMPBDLz/Qjq+x8DLQ4QCCECExwKKfLM4Q/h4VIC/ir0ItMcAtrzDPhCEhT2Gw3n8xAJGy649hwyCe3dvAsL9wLT6RAYMfr848rv6OwYIQcXUO/o4v/9CugJCxbf4P3h
Sxzo/PvmTx8FEvzv8Bvh7RJZANvmEQQQyAEQD+oHHAEU5vbt09kfCus26NTmKvgc780XzvbUHUMFBAjo6ecYJtofJgIG98v46+fc6wfe2Cn69S7/Oe727RT45d7/A9IyMSUkNSv4Mv/x7tPiG98NDUjkA+S46Efm
AhMNB/cSGePuBAEMKgP9GPfq20Ps9RAYR+D6D/sK5LP8+h8lLfz7Hxj7xzXQC/IpCfoRFAEO5gP5+rkY4ETg9sbb1u3C7t0DAursGxoEBOkB6fvuz/AG8/Zh/QMh+Sf88NLk294gBwAHCvMa++7MCTPhLikIFQUF
+e3VH9Y1CQzI3sYHvPTd9wnb7hER7AXL6SAG7t8N7g/66dxAA/MeCt3bIe7w4iMY3+v/DMP3K9pDOP8LC/f1DBcV7xXhB8RJFjPn+RXqEAfbDO792iUq+DAv9u4o6h4KwfTiIRy4J+sh4AIJ7f7I7wQgQxzy5vT0
4w0I9drt9uYHBbrWCgUTBtP7DxYH5SLg+icJ8QUizyAbK8+5Jgv8CysjEQojHf4OHf388elDOPj27sMZ+/m6+u0C5xPhIgTMCfjbDBXvDwsiQeH85cACB+knDDD42SUcIS/qKCL30u8k91Mw+O7e7vQSCgwT/8gj
ADLa/BwPMNEJBfUS+x0i3wHREP/r+/1GDgT9JSsZ6f0UHwPvGS9I/Aq82w0Z5wYnJtfX5Abn8iL7vOztFyIVFPwKHwkG7jYAEiUWOQEDxdAMBk8n5+rXCTrqVBfv9sfj6gcH4+j94PL/AfnwFgQI+kTwLRjI59nM
DAMXI//64D8p9BrM6hP47RDo9ekc+AcFImz97+rLFBXnFOvaA+QCAR7lKiXW9QvuCioJ/wEa8vLxRTsSJvj5BRzhDBYZ++so3Pve3i4d0OkY0gcp6ATw4lLYAhOoxxvX9gX6+OPa//Px/hguBgjjHf/uAwbh+RH7
F1I+B/0O+8QK/iIBK/Qa9UEOCOsS8ObHCPn58+7n3RA4BRAZ8wz15AT6KupF7f7hFf0H+grm9SfWwtMbC9rJJwHtGOf6BxH2yBVLFg4O7xvuIcTX/hIm5d/XPdb36Qr/pRv6De/R4e7dMzwa9h8WFgkG4wIvJwIo
+vz/Gf7oC+0SSOnz8/r+Gd0t4doe2Pfd+PUs+8Dg8N7cLBcJ9Ano29FTDuLe7uIJ4SH8H+vkHSIpGRUT3P0Y1wopFfv4397hC+IPKyIH2jDnKfEe6/fn7yE6DQD8Lyb0L/zW+zEUNAZJ5+wIAfHX1yIj8undQ+Eh
HuMX9+7o7NMLDAzU6BnyHv0T7+NDK9ne6vcf0CkuBe/5MdEV+yDc987x7R/n+u8I8BzjCPYA7wX2F+paIOTe38IXBB0G9vvi5tPKDe4eEy3OHdJV3iIfFDPaCfUZJ/P67CQaI9ztC+L3EATz8gIPIa4bI8vaA+vL
6THzBOoLFQwQ8OH29/ss6dXyEBAM2e7UMVT/3s/7Ou3M3AzZAxEM9Rb51BAQ/vvUBPrfIOELCf2cEgf49d3w1eA8KBTvJBcEGunk+BQRHRzbCvcTEdYH9SDv7/T07zwdCh8v1Pku0wwCCuH3U+kPItny8eoT59n7
HEvt6d4sGO3+2uDr4AwC1Pbz9CAyHwD9Jwnc4roMAfnt3RXl2xXnGzEJ8RUa5M/+8zLEyQ7oLeYBzSII6PsLGwpcHxAbPjMY7P0OPNX4IwzZ5xcD+gb3AhMn8Rb29wIVx/71FVD0EyILzxbfzQEO5hTmHxLhGNcA
4v8L6TT4Cyvg+hQpQ9coBQrcI7sZ7uf03CcIFfPiFiAFC9fx4gz1LhN09tLy4Psq7Af06fDm7ewY4wUT1Aj+2QYzBQDr4wLzGH0b5ej9Hxn87vDVBwXt0/zy+fQH+hEV6QD0BxXh/8kN2OAdM/7tEcUI3dn55T33
JDoT7fTz2Pcv494hBer+BwPi1+w44C/UAAhbAwzj0QTQIuQkFw4CEggJHvbsAwby7ScL1Pzn/Roh8fL9A/0K1Sot9vkRIe0bAgEg9ixVDkko5MjHCh8A8zjc8yz+C+Ee5esX1RwX//D5PB8J/xnPA+IJ/cACLvDn
+8PLGt8k094q5+IG8hzbGhol9gkB99gKFS0QBgw54Rn1KDDaJyAABwX3Aer99bbu/A7sOPEIvQdAzSL2zQcp7/0I4w8FMz32D9Y21QkL9xjf7eoB9O8e+OvrMfrUsTQWF9jg4BP/7wYF284E+fb93fnT6Oj3Nfby
J7sz89EmRyfbCxLu3BXzARTf/OTt6/X4AtwL4gQh7OYeQxr4+uO4Ju0GGx7xEfQF/RMTLAj+APcLEQO1RhwNBfL3yPswBiL7Bvvwzf4Lu/0E4qsSC+wDKhD79PIzExTX9dok5/JAKe288Or2Ch4Q7AEF5fAMFt8D
FRL4FP4joQA67wIUFebO3fTJCfO6+O4DFBMZSerj3xUV5/8XFQfnIv3C9rXnEgLlBQ/g2AMUAgfeGvr+3iTa4zPN/P8K6sYbB+Hf9hUHwiEM3BHO9+sH4/j/B/L5LhwTx8m1/fEZIezaFxgCKN43IgHG+Pkd8enc
JCgsBPcL9RYV8yYFEhbvUCxJB+Ds7vZkFgv47Qv98Ors+vQe2gwu2gsS8foZ3hr18vDL6xri5O36GOgWBi+82ckOQOcLzxUO+hr5FeEHGOQv88q7DRP77QDiA+voQOsf6hEhDrbvDd0G8gfj1+PzARw9Mx7qxe3Y
5PMAACgD3NXnLv/+HRAhDAorHeIW4QkjB0Ik8QcB9ekRH+sEKBz74dxH5PkwMTAbBA0M/inbFBrLIykLLhgWDQwVIwXl7tjq7CsCAiv8A+AJ8/r6OO41SeQYNgAjM+cV6gM83OMs4dfmJP0SABgE5vHR0QUo7Rnv
LOb5IBz+zudR6wnz9jwYAN3cH8Ya9g7Q8yn6AAID9AdC+e8Py+rdzBYQIhIC5vsZ2NrrzNcdShcL+/z2EgAQARBhJPMa+DX79P7p+Ogb8NDy/RUWC+Ta6v3P2jcMCOjzOuDt47i1GAn45+rU0QLu8uYEGPfj4CcH
8woDFPDa6xf/CyTL3eME4y7H997k4cgKAvQR2+AVPA7s/fzDAOwc/h9W8fz3/PcC6Cvh+xLkFsDu/hkE3+IGxskb9w7u+eHXSty63tLS/PfsEvf40hzmDgnpE+gJ2NXt9wwVJPra/RYgAEb9wNUV5wYGBCXqMtAS
KBYb7wIA6ePzG9wF8fwSPjLu8P0cIR4jCydN9SPpBzgV1A72F+Q1FegUD/Po3QLe4+/wC+sh4PMnVcn87Arr7BQD6Pfbuv0FJRPkLB8M7hgqFe/xERXkCwTfJwsM7wHI7Ra26d7i0vEa9bQP6tnw7TPlDCYsMtv9
Dxjr8+ll7Ov/8gsR3woUD+P68CjyLP/3+xItDjzfGAMPIh/Y+Rzt6wsAEMJK/+sA8wXWEjQCJNrV2ffTCvnqEPji99032AnlBNo0WwIDEScLCtX1C+74BkMAIvTW8VBA8yzqDPIn+fwK6PP9/sXN7ff29wXm+gH2
Atw+/fwgCwkB/g48+fPvBho4NPwQKCSrFfEb+hIY6xnqz9DaC8X4+xHf3hrp8LwJIR/H6xYX1woFKwII/Rzt6Ozs+PkS680xEwALBPDtsQDVRPvFzfPwDfIJF/z3Dfg3Dt34+E758+slABXWCwQLB+PzFCm/IS4B
xwEBEMIRHfY7Rdz1+OwJ/vHs8gr+1d0v7cIlzugYHhTm9vYBC/YlKRUVxPoTDvHrAugQ5PU+4NjzDPDE8fAG8FHvGPr889o6A7YV998RFvkG9bL7yzfvywz36/7wKdHW/gDrHPr1/gMbD+L99OwgAREp5BbVyhkU
Cu0CMB0fyTHdEv3S5PPCBi7M9d+h3DEKAgQJCOUV7QML9C/lCff0H/H59xHX9P88Otz91bDpOgz6Axn/6i3zD/3mKt4A5von/fT+CeDo9DTy7twV/t1EBBAT+RP/zvHnxu7r/fgo2fPvzkUU0wcf9+/5zg8u0hLk
Hi8q8QI/wvMU2/4MG+v8BT8M/PUOFeUe/vXH1vz2/A0T2Dzp2P0OBxvU0A8M7eLLHv7d+BchONq86uzy2Anb1w9J7xoKCfD4DO/L2e/TFAQMFNkXHvLkKg0JY+obJxASCtYC7fUb5dH1CB8gGSD85RX5JDPhIRTt
HPAO7NYc+BIPFicCIyH89UG8DeMiFfYnCgc09PUi5D4fy+C67fQgOx8RK9oB6Owd9wAA7yIO5hPd/cwVFgfRDSfABsTPCSIk/QUW5BwlAf8YESn1BhvsFA+60hPsANsFJh5ZOgoUFhQr8Q7v+hjvD/ZCN/QL8AED
APzIAwMi+/PAAELizfIC/PcI3v3tPRYrBNYFAPrXC97R+yMHMPQI6ig4FdPNCfIHDRIiGvbW9fE6EQDq4dwszBv1BfTL5eEBHyjq5AgxByISAhdX7ewIPNz+7QIT2eDE8e39CQEn6QAYKUcoQRIR6CUEEwvoNwQj
8SIKJhv6B8kf8uPxBBoSBRnk2AAYJ/z2CR867T786QIGvhYEHgP5+OEQ3wUP28o/LA0CHf43wwcK+hX5NBsnxsME5Bf++dHg/+7kI+H96BEUBf4qTPz79Cvr6hqpKBQT6S/0I/T3JDTzB/T/FfX+F/cX2eP/EAPL
3ATQBBUIMPwFThXyASsn1MHvA/vz7/gpCfC6+d/2FO0hEdIT/MYL79gu6+wlD/j4uP4EzRoDBCbjJvsgEdxK1Nn1AvTv9RnK1S4b1RDU7t3+D/4bAfXiG8ogRPzwEQP0Je/w8CIeEQPQICQa8er4z+ndwQra6t8H
79Aq+t8NF9oRBfESQu7wHR3+qvT4Hg4OBjTMBgQdGO7gthrCCN81GgLXwAX/DeQm7/0TFOkq5gwREgID8fHY7OXoC8H5Ov3UKfDG/BsyFRzi5NHq6Cr37wnzBu8k1wUDrib47hrbCR4L8QTpEOjg/P4R/9f13eMG
LurL5SUZMS3Y1hEfH7dY/gzw6hz/2fnrDxT2CA4P8QLjNivu9hYK5PNVI+IAyy4I+h70AtkT9/8b7QP/8v4e/v4C48XQ3+PL8/8Y1QA8JxEM/Afh38vkER3jMx3/5dQXKCDFGvDy2wcd7MOs0NoF5hso7hXlAerY
GPw4Axvt/hn5FxMIBiId8/wfFb0CCRFMANz/CvjsrTAu9wEC7w4WHBAU+ev82SYDJ8AoFq3qINnqvvP/69z9Cw4GKxP2HgjtBhDl8xACHxEU2gDwvAMlAcvv9wr1Gh0TFvJMJx4nJCY76/79Bg8TAMTYItDTNOrz
3Bb2DcEACy0WFe32DRkjFQX+AiAi9dYf0vzX3OsiIr3uEvn9/AAEww3/CydMARDyMe741OX9E+4LpTPvweIe79QT5w76GvQnKd0HFhMR4wX95xncFfjxDvcBvOf9CgkU6sbLHAMP2gTvzu0gDAgH80MD8/caLAC/
///46A4WB6b6G80Eyxfk7PkFG/oBHvYwMBAb39fgzgUxGQAQG+cyzdzc5Q8e4eA9HQBAAfkJFPMFHtQTJAEPHPv6KL0ZGCcGHM4IGQL78vkxKBL0zToBJQ4mCfnk+B/N3N8b0fXqSgYW++3pIjIIA0LPA+n68uYo
Bwvz8fsfOQL8L//NEv4iMAnqA/QdCgriHw8XDvgW5R/j7C7yDURDN873LfsKE2P26fvhHhnu9OEr1ukj8yvwJvkl8PAOE/cA6ic1/xABAQMVExEa9u43ES45BQf4Hh4NHgsx/fKgB/HX8xnFD/oZ2hjvxSfp/yDy
7gguB+kk3/4BJsM7CgPh8xVgDt/66AER1Sjn6u368Ose7BMZ7BQ98Bs4EAYA0vXuFyzoIx7i7Bi4yt4DId8gBCkB/94I3AfiGvwIDjjiIw/0AvjgLhn2AyXq2jAKAAYJvAtbyecMEf0MBgXb4/fY+SYv+9kGFuwz
8PgFAS7e8eMn8SER1iYz7SDqxQjs4hbW+3MN2wjmJDEP4/7d+/T6C9rn1gQaG/T4JN4CB/YM+R0N9QoC+e4J//wbECBAxwvY/MwhMdQsEtgV3hUO0v7o0lATICjl8ej4B+7j2jDR09b86x80LhbuGvYNFBj4+/gI
ygZL5wZUEwvu2QED7AEB6hfOIPIvH/3r+BklDfYCGOTT+AAKLv0d7r3uERTr4A4K5g1KJRUj/PnP9wneDb/nE97NSfUNJgM2DcbyMOjx4BT5AAXdIQ0JxfMTHh/16Qn0GFobyOz+F+rq7hjZ7gb/9ToZAgbi6iTt
1Ajk59Uh8PQUwO7dSQEf8RnkzxMMDRktDgP56M4Mw//9E/f/3/0h2Qj4vvD6H9LLFSi49MsNJuz4FRjvCR0CHg4dBP7j+8f+ITr27SPYARAbINjs8/TXJkcU/B0j7vgg990nJRHqE9YDWuvi5uHgC+Yj7wHr0fj6
JQEfF9fyJOz2L/zI/hba9fvnCdEL4SH0HeLWPQjp7fUs//fV5Aby2vob7d3nOAe4RN8bHjAaCeQXIcogGQfvFEv//w4h4yrcBhMBAwrtGhkKIio3QAn6NPIC7+AH+sEKER4kDxzmIzMDBgbo9jzv+iDiCRj2+ybe
3/79sQ6z3RAVC+r3JOkQEUHz5AEc/RPfqhs2w+kJ8u0VDSgE2Bn+EjDn/gwBCvEX/QDp6fLGLf0P8wobGjzFG/1Z2tfa/v/n+/4axwkL5RP0+iL08CEE7ujz/A0qCt4zxCQH5xzBAOwsCDMJ4BIAOC0W890R/hj2
KOkvLPju5e79DtLWC/ykKfBAH/n7+hTQBvz67PL8AvcQNT8BDRER0BvRDxPx0tzp1/cTC/gl+uP688oQKMb47f8GBzkax+YPuPb/9ifN9OsoKfLZ7OsG7xwr5RwpEej/ObsO8LbuThnf8w4H9icVCf//LdvsCO7+
CeXqCuYAEwLR+O3f0tDIF+Y1//cfEwbS/CpFDALi7hkH8vMaDi/2/xVf2frg/BQz2hvfB+7oFCse1SH//PARExYoFdsQBhHmMhYWB9zjSgnOH9zzLRvywxzq5Q/76/j81OjiCRD22PUiJQzE5PP/HRTvDO0TDRgC
EfEODgAg9if20TjwCj0KWCw4/9zzAOoGDwIGMgnaHgtWHP4E1gf07Bjm/NnoO+wdTO/+Ggf42u3/MtX+8gvUQTY59izr+fv06+0W+/4lBvcyI+UKBvfTISLuAM/oFRXU++Pk6QXmrhDV3fEX8d3w5BU67gAABv8L
Aqz96A7z+vIK8e7mA+3g5QH4Vz4GGCokF+hPNR41CTHRCAPpHPr/2gAU7uDt7+bS8w0LBzIdBxnyEyz19R4o+asA6ygV+gwQ7yLQ4yHz/AIK5Qwn/ei1IRbdCOANNz8KAtwnARnp+P/63D4LExQt5OvZ0/0INdoH
8ERQDCQmLwL07xHw+wEp7yAcGgsIFPkZGwP7LxL0Ph0O1drDCST7v9fZEA4FFuH4AgfaMSEaEP0K3BLw+BH4uwC0LOu97fcFzdzJ4QgUAeDU8gkNH9UE/OrfFe4K7AHsKQXm8EQeJeAO7AjvG+n1Fw/GNPoeAw/u
zgoWICIg3jMK5+TsKxs21tAMK+gJ9urtxPDO8L4dAyMb7wocDgTkD9lfKe7d2+4S7/ME6OAMDTnC9x0R7w78AfsC9xYx9Qffp+BC5fQf8vQ4CObVBNwWD/bd5vfd7OXs5P4PEALiFxMcBdkfCQQG7AQ3yfUjwgH6
wfQG1EAhJw/kERLmF+sA/SEK1/j58Oxq9TEcAB3p4Tn77/P8B+QhFA4D+94OCDAbFD3f5AkBFffe7+zw7wMpA/MB/r3MD7wa7uIN/ha59OwIEBQNBRI18Bsq9QszSjfpCQbuwhXqwyEOBvb65BD0HAvZKAIHQAdB
IwsJTBHt+gIk+B/d+CoN3PUAEQnbFArQAu/53yHYywYa09jiM/gQ1x8KEe8W+fPpC9wtFL7cLP0XDRbi5kH6JbgAD9fS+PcgxCUULgUd4QTh5ukD4f/1Bhbw/fX0Rq8e+PPw4gEGAd8EFRMl3iYjFM702ifuyQf5
FwD/MQXmItn+GP8dyOEp3+351jr58DwBL9AL3PIM6fshFTMKAyb7DC/rCjIIKAwC80ToNP0HFevX78ApCRAKH/ztIA817TnbB94H+vLaS9wkC+zxKQr++ifz8jUt3gf3+NVP6P07EhEh7/1F89/7ECwLIfYBJRbI
9ekMD/QCGun46UIoQQ4UHwXb/DNO8QcPEuof7QsTNvL9AQH/2AwW7yMYBAj+Kv8O7C/7Fkj2B/sa6/j12u7q1tzPygPq3Ln/EebtAw0eHNQOGAUNHDUH/vbh8vX9HOwQrzJCIMrzIAffIw7BDwAK8/0C2PDJK9QB
MtkC3i7Y6Nj//Boy9+TyCjrvGBi9xwGrD+HwMg7t+vkR+NsBCPv0B/UiFNgiEPIAICxLKuz1xNQVxw8y4Q745PUZ7vT/DQTFCwwN9RXwBfjoB9L3COr1vvst4iAaE8fexfYg5BvWDQoIA/Al1B4B3ZrkOPjr8cn0
9+4BzgUOKgP72AL/C/QNLfwY8eITIOX9l84hD/Tr0wn18fDf3uoXFQj2+gb6CgHv0dQe3+7V+Q8bJDYcy+LKuwDkAATR7soe/tzy8AsK/gjt/QQQHczt8PMd/vEw7+IEwebw7OonzvkuJhIO4uw76+nQ8hMuCNwU
MgIZ5u8h2zMaACDlBBEN5AQK8fPx4wDZ3P3A+9/X860I7d30+v8PwRA9EOXy2AwUzgbn/w+2HgsJAUQl/QcO1yoFNgYLDQnbA9fcIDgd4kcK5QLU+RYT1vcE7PA+BBv/9NBJFD5DLxkL8wPp9uDU7RPmJvQd/DP5
AeoH9AsJFvMa81cM8f7V6y7RC+oZ2ufs7+g5KffYDgTyAPDH7xT1CQbc+PoX++0sH/kPLbm+Qw8Y/OTN+R4L6g0X5B7zChHe4CpjAuxI/usjIwrv9CHf6ecXIAvi6foN8A/sFebuEe4W7VgXBSER4APrCxb38N4P
H/3/GNsbGcrzIc35FuxF+QsMK/L5CiAOGhrbP0clGB0A5THi+APjLfHbHQH0DuDSEO/gAyr1ILkPAgAuFNQM994SKRICMvAR0PglBAHK2izf6izQEjcZDifB8db3yCHu7xYS9Cvr5tv/Ai/p8AYSBAot6vcpHxzs
/Bbi4jEJBdVH3eLQCvMVCdj49NQrFyAZBz/uC/L/5EAGLxY+BtcXKf0W+yT3DQIMIeYCBs8Awh8ZSPL28vsESgkA/wkE+gw87uklQxIOzw8Y4QoH+jkJESzVGRz5xiYVFPLKCi0w4ukX8dcKEQgL2PQV+Rbd4zEi
D+YoFf4a77IIJeok6RrXAh8g6P0rJ/7G++Xd6isdEhLp6VL6CiAn/tzlyz7oCt8m4uob7BrdIf0M9h8K4wjh9Rm4OfQPIDkxEgbcN77d9w35/QsUEOgc8uH7CwXlCPD6Pt/zDiYE/PgpKtTx7eX0Myn41BnxFgEf
7uc2JuIRC9BFDQQtxwLQ0AoHB/gzyu3p0tYaB/Ah5/gN/fj/B9D3E87i/+f4wfc1NNn8A/Do7PT1MQcCDiMK0eLaGvDz2xM3FhcgHgUFFkgwJrkL4eDzCfYNEivz3yb4DwQnGBw1Ag4H2h0aAti1xvkVEc3SKfMR
4gRL7SHj/vcFBA31+A7s/7beG8vSCejyMwbuByX9IjDnCuzy4u0GAxIcDCLrxfIhy+UgBuG/Edcq5vY0+e/z5CLhBR7NHNQX5frn6SEg/frQy1kEAP3/HiAAHSIV2gE0+QgL/i3qJtD/+vUb+e4r9D0EAdnb8FPP
7AwH6Pc69OsR6uEr/wI5HfXeGAr+/wsMHPTPHT8A6CX0KccAwO8D/fwv8gLoGO83MA7T/AkI+AIo89z+OBvy5gcW2/zUNgPk/wwd4bkH8/YeFcbgBv3lK6shDx0LrOkJ5RQu8ur/BgYcH/cCKyMINvwJHuwOFPz2
pusrzdv/7+oS2APYAvb/9zoH7CYOHvw48hgB7yEK8xMqxw0DDhPqGA0/4szu/xIG9P3mu8wr3CQOGfPxBiPn//rq090dB/sFH8L64wEL6eIL/sEk+Brj/O/L2/TsrQr0E9TvEUXg1sf/6fHbCR8f8QgNOPcB7M3t
5iYAzfIe6v425hD30Mgw4w8KDgLL2Ajf4QMRNjQDzP4B7PwB3/4JJSTKBi1K6Drb7QQM5yHpABIF4OQQ7u8w4QYb4wszCOf30/oBzOb5CB085sz/DR3kDM4X7s7rCe73Idq8Axz34/PaGCzs/TwKCwHq3Vzq8w8W
7+MM1PnzBPEo6ev8xvriHgHNM+zc9035xxQJ/dkN6/He19cNBNkbGQXUGvcXCfbh7+XS6RjtH9or+jICCfMTAs7l2hwFIiD/teoMzvzeCdv06NIEE/EO4fNFURH8GQrw/u0pCgYT+u4hxjXwMBEWA9syQPJAGBn6
HPQJMOkm6RAKFfb3GNX/Dxbw8z/N6Qr3OQgcJwINPA8HI8Uw4x0SyAjj0fgB1O0lBAXxHAPwFuj08wXn9OjuSu4ST/Dh9OQk4R7/INoM6uUX7ijl6Tf6HbcXT+kFIfcAH/vcFQg1ASsABxI0Av337hLaGRYh1vQa
5u5DGARL5g/5KuT+197E7PbcIfUkFRj2ERH5DTf9AhJRBi0Q2fvx0xLUHgzj1cYU8PH81fMY/On7Ex8HHy4DG/vxJs8RBxIA++Dv7fj35kfXIOQEARgGIKkkJhf6CO3PGAvH7Dbt8fv5v9/0BzPGG/4fCA7s5DQZ
3uj8LPP83fo58OEKGgb2HfAPLCP5wyD//eP3CgkUS87hCNcwGA4N4MfZ6+ILvgciMeEhFw8I1/IO8ugI+z0M6hTy7Q3PJPnXBhv+4xEKUPnjwP7j3Qzl2Ard3CDO/O4c5Bb0yOsT8BXPwTfd7EUDJQft0OguBQDx
5v7e9trm6e0PAegXBOHwHdw+Qd/6CgIC6zBLCPAlAwchPfP6FwDxCi8DCyPjDQL9JgvJ0TIM8hDo3SPN9/zsAkre/c3mBRoe7+jj/RkMHA00zNmy4vgHPgsZ+QH1ENwMEh0IEw7t9TX3+PMwLfTm/8IGDRkg1dPV
GDbR494JKPvq7OXJBw/T8PLlCgLi6fcWyN4i7/W/6ur/7+jS4AlTEQPe+f/mE9vY8uDyFNz7GAM/4AbxlNAw3esR9v4O+BX51BQf/9z7CAMVAgQQCt4PAOkILzf79AUESR/rJuPc8wPtINYR2tcXByr7JhobJ+MX
/fIzIPgQBRP4O9Yuqv4e2gIN5f3n5wgZEA4G8S4NEjry9A4aNhPfuRI4EOLWBC0JJADRE0MLE//07SL58Bv/7NAEBOwE82nVH8bz6gEc6OcEIOkS6Cf7DNsQCyXkBA4L+dkwLS0lLRb4DjIe5wEk5gT49/7sFgMP
E1b0FA4KOP6cNC3R5hD2/fkRDgrqL/YNERL58/D+5T0FGxEJDs/3Bf8T+BQZKOjk0gLf6DCwEwv1Fenh6QQc9e3w6AnyNrXwIFT92t8CEQfNKwfsCuUDzhwDAfbZ8UDf2SL79eXz++/z6PoHNAMYAdU3Eyn1wPf/
7BDm/TIiIgvr1QL5L9HWHRcE6NztDv8NGiwaDPPq9MDdPz0l0RIJ6Sz0EzQV9AQaGfvv2hYSBd0DC+7bT/7qJgvx0hMRONjbLP4dJRMq6BsEMewHJwftDcvt//wTKegJw/XsTgA32x3w19vjDAYOCwYS6eY6BRHm
GuQh9AwMDcfYzDrWGDQC7sYIHvroE/oSOxosIzz3vOkm+A0W5h0bAzTr+RwgEQ0D2CkS8esP++ZWFD0Iyg0EAw4XCRkANuwLH84V7Q/K2hABAxLt/QQn783i2dfg8+HnEzMb7OzbDPM9CAIVJhYG9zb58QwiPSIA
ChkwHCH7JBC1B9MM90tB7hTq7Aoz8ukDD+0AFvMM7PvnVwT+K8kJAOUIDPbcGBdD6+sPJywrCtgMC//e9f7z7vrnw9gD/OTRCSrwKwTK7gLK+iQKJgH93OrkFzn5JurlEvzS8xhb6/jjMNcNCtYZ7Bbu6fAL6Pf3
PSAPEgXNExkd09UHSb375OPRHev6FjPz3BQQ8+LZ+wchIAH16QMbBg8S+whBCzbe2/gICAwBBRb1J/XoOB/5Btkc+r0x9Qs+/+gK9QnkSxYD4b8QFwH0ufPz1xvuMtw05A0NBRQP5gzZ7R34KBIEDBQzLTAv7foT
E+9HBO4l2vsMKuMMC97+N9MzPu0kCQQGC+kfFOUR/Bn4GcXRIPbh7AMJ4zY64fEGFBIuHEMwCOAB/wwn0yQWAQEd9Ajq/B8EKj3/4xjpM9g7B/gZMAIZ+SFBxMzJ8BzlByP58Q8Z4QsdIAL86vkcGwcJN+waPRUc
C739LLQC3O0VMADyMREO6fID+xkVDQ388dIm/0IU/zck/hkXEfcMDyTGJhslKCnz5PQJGPH1MvLvzETX8DUxExH1EdTU8fnu0wjJEhYL9vfp7C0OGPHn/CA74hIgBQcH/+3RJgvgKEbC1/4NDwbJBwMTMgQPCBH9
zS/mBgb03fLq6gUD0wf+9Qv5ur/13QDfPd0gNgECEgZA+iUXr9JE8tcJ5jDzPf4QAub8+g7nCOv4AgbsCwsBAbUR/fT0Mwve6d32BAQXy9byu+n6AP/o3hoaAQjBFxUY6/wDzA31WObZHxXQLgjt8v/7SQTlFfUD
7OsN+zj56ffbBAnTCfcRwvMjKgYtCdviJxz7DCQGIywQ6wnzH98pv/8GRdhCNw0KGP0FNwb27ggg5CryBgj26g3aFkDSAvkJ/Cnf2gHPIQ7+AgrVu+fYGSH70vJDCRMQ4g3/Fhbj+NIR/s/VFgjj+P7X5Q7e5tcF
DMDK0C3t9BrZ7QcO7PIq1f7kAiZDIt/l5tj51PIp8f0GOUA3E9UM7+oE7PvmDQAN8sQhGgUKEvEJBN4G5Pba5eD/+hbTIjvP7fseNPEdRQIH9CYDBjn38zY3ChTuMuH8BwrdNgsXI/U15hIFJAk9GvryGOn3Gy4B
sc4R7u/r+b8fIAkVQinz7AsT6uIJI/zxKN//HxIK/hP39QAj4fjSCBj64fjeH0Ln1v7cDzTqFVDgwf7VGxMqwUAaB9YL5fsC6voNEuDy0/DwNQbtAx0MIzYUEA/I2BHhzQr7C+X+0uAYDe/3+s4fC7b1B/ns6ccL
MhEAGdzt5MYHEv77Ga/x0t8CGPcFJCn4//ApHRLsORHI9xTuCwAT9s7d3utPD+nZyA4uAir68/4b2eXV7vz2AUXdASLavs3h9vMMGALMKO8SH+YiHPDJDBMI8Ar89xvyPe8CGm0oDf4jJAD94TgcDwv07wgBIvwl
E/j3AvAKDx0Z9QQgHAzx7AAICs/1GOTk7sg48fr36hsDWgjP2gUPzwPS+fg1Aw3D4urc7gYi9ygCLtYR1xcG/r0IBeomEBHJmwT3Ig/IExL5Bhz1Cxbh9THq+A3z8NAOFhfW4/QlJewb3QvOCvkJGDjsrPwLKArF
FSQT4+8Y9REQy/oAJ/n/4RsQyvMM8soK2NAD7hzzJ+42KQv6DckB4AcKOfPu+xg5EB7S8uMB3B//Cug2KeAeO9ft2wIHHxwIKdHy7dIc3w4V7qHN/cni9dUB7yDf8+PlEwgA2vzlB98tGQYk7/Hz7xzuzbjrHvoP
ByQ7DP8swPz3AfIWx/j25BYJIs3z+QgLAeDfKRr3PeAZFFH32ObrGODz4hfmBhIS1gUh4/Ap3vUkDsjcLyPEzxLI3PnhP/kF+eDwDgXR/xbz/vX5+vboHwfdGiQfDuYRxfXZqu0H0wzrLcMH9g3q9eUYBAHsJAPk
PdPs+BsaCtsURLby4vQCFhHo6wjMGCnjIiAD+fIC9g3H6TXmz+od6Cf45hYJ1i4w2y/2D+sKFBzyJxQM2hD1Hf7MI/IA9jUZKCHP8Qa7/xblGfQi5B7rDN8a+tz2C8DkJfLgyww++P36PSEB8A3X8AUZBCS55A/q
MAT1Cg/qBMxBIvwquejZxQ7dMS0B6hrj/vLpBfPx/TUR7/0LDAfmAMYR2P3nL9vm/ToTBP/05uz4HfXeDcTzMN4S4g3yLjUB+PQV3Og2ENgc97jNCug9BtMkFSUkEfgYB+37Cc7xAxAi+zLYtDoV9dsRL/EJLgIJ
0A0UEP/tyQLw7fYr+QcPE64h9PD759EbKfzi9Pv7BCAI//4YwCz30+jP9fIFBTgRNT3h8fYTIubgFxfAK/Qs0grm5gQK3i/r4f3fDuH3+Pf0G1gQGTEl9fXaDeMEC+YA4fX1GTb+EfTyIRIy5h/uOg71Lv1ESisP
/OckVP4VFR324usGIvUaEBb1/iHw8f78K/YDETsf7QYUAQTlMgYJITPyJxRFuwMI4QL4KN30Ch31NRPGzE4Gzgfq/uL27jkP2Qb6JxTl/hPv/+AU5/UQFhf4v9YmIAPLEi3z0fHxFfAuCBEGIMTyB+QJGPcY+Dgc
HfvU0C8P9ub3vekR2/3jCPghPDznBfYk++/q5/PKB/Tw4xMrI/cGJgArxOTNBwfX6Dft1hoX7xok8iT0z/n9IhoA4e3fPcjq+/vWy/4oGs8A3ecACQwSBRMWMeLAHP75/1MD8fYy3OgK9SUW2iYMPfHv4NID9Rnq
C/3UMvcZFAwPxC/vxV7qHM4fL/XoCeoD9AsD8vfq8/Hk8u8W8vn15yTz8Pv3HNz36BrkEVIQUu/0AQ4j/fLU/xzx3PPoGysqvfnFScgFLfo0HBD4LRkCAxAr+usC+wnt5PYV5gr7+OXfDLY31FYj9iXvBwcNFQsX
/zMC7gUREBgM9BDiK/H++uYhtCLcOknxFfcy9fsc4AAGEf4H+OMcDAYWNvQQ/yP42g29RsofN/8+ARbxDiMVBgA2FfX15gv88gkk9QcG/efn9acb01ff+9PjBffa9974BeTxCwAK69sC4f/v7PkVCegXxEbJRj74
NvMSB/oQCQj4KPIB7OwREAECK/oT/fL24hOrSNohCx7/5PwiAPzq/wHm4+hAIQPc/CbnEA0H6ADqI6xDyEQ4DzbxFPYKGvoIDRwFAfz+BgoHAwj1GwoA8ugTxjrmPEX3OvcJCw0XDwQJIPvn3NcgD/4OIvsXBt3o
8gu4OtcoO+s29gT/Awwf8fEiFAXuzBUF4hE3/AHgD/TXGKhS1ikNCwHZ5BL8Dt3uA+P57jEmBPL3D+4HBg8DB9MQplvbJQoSBdXrCQQP5uwA6gXsICMF6PYY7P7/GQAK+RCoTN8uKR0w6e/vGRcBDBn56AcNCBcV
MAX38P8LI/D1FahL4SQmHjDs6fUWFfwXIv/cDgcJFwsxA/77BQsh5/MPqEjeLygUL+fo9B4R/hAi/tsPCAQZCjACCvn/Ah7oCf/HNuwoAAw9BPTRKBY1HR7n2OoJEhj5Nub+Bu0QGtn1Cqg23SkhFyb27/ogD/0J
JPnNFAsQEvxDBgL4BhIm36c56Enw9S/rBP3z9ert8w/24vIJDBjxHuoB6OsG0NER6RqiSMo8JwEh6Rj1EyD7AQwa+wYBAhT7FAwFAAgaJfDnG6RBxzgr+xztG/cSHv/3Dhr3EAYFE/AZDxH/Bx0k7tYWoVDhLRkN
A9fuEvQb2//94f7xHxv39vf65PkNEvUS7RrAOcE5S+wr6wYI+AIUIPQmG/bs8g0dAP0eAvjz7vjhDaZH0zEMCO/q7RYHEN7iB97qBDUo++j8Cejz9BYDDeQMq0bCPCwZMwAH9ggQBRocKBAD/P3+9Pr0BQsdAvfy
3Q6hScw5CQL96+YS/g/d7P7m9PowIPfn9wnu+fwUABDi6bomzkbz/sLa9fvW/tj6BdbzFgb/4d/36//x3/kREtYRn07WNhcKBdjkEPcX3vb97vT8IxT37vgH6fwKFwgH5Q6pQMNCKQw3+wjtCBAAGCEmCwIAAQTt
/PkIDxYA9vDgCKhMzzQyEDgCD/H5CAUJCSQI/+wACu/07xUfGwH18toNp1XVORoMCtv5FQgS4ur+7PT3JSMF9/cB7ewHBgIW4gzEWt35Hd8n9g0CEgT3+Oj5KgMM7hj63xIjHfLztv3j8LEizEbq+Mng9f/X/dP7
Atj0Fgf83+Dv6fv15fsODt0JvDnMGx/2Ov8a/RcfHPn+JAzlAcMo/e8nG/Hx+gjp4SW3QMtKJPMyACUECyn2AgoV/Pb45gQUCQga9BoU9QjhE7g6vSogGjb+K+oyDhsGIikJDQMH/Q/5B/YNDxfxBt4etU7ONS4G
L/4Y7wUv7xADMA33AgL/Gfv4E/UK9gH58SiiH85IG9oYByYBFizgAO0mBAMC6PwW+PMQ8xAHDgTcIbhEzjQrAy0DJv0OL/obDTES8AIK/BX09AfuFAD979kMvEXLMjXvL/gM+hYgFAAEIhTs8NoQCvUdF+sDBgDc
2xKxR8E6M/w6/wv3EhUNDQwhFQLs7AUA8foTBRT/+/nXHLRHyDIrBiz/JPEDH/0hDisD7v4E/wz28Rj1HP3v8dchuELKPSwBKQEi7wEl8x0MKQzz/PoDGvHyF/cXAff24SauPdI+RxAs7REN9iEEBfko9wkQAP8N
BBP87w4E+wXeG7xJyj5GCTTsB/kQCQwPCyUHBvX0+wX5/hD/HAHv7Noeuj/JSiQLMf0e7Q8l9w0HH//jAwAKGvzsHu0F9v0B4R6sRcY8Ngwv6xn5ER0IDw0hAwP7+/4HD/sI8xUL+vLt+Kof0k7c98nq+gPV+N77
A9zqCQkJ8dn23QDt6wAQCOEYqULHNTcDFf4G9QMPDBYBMRT2+e4G/OUAMAL4/v7j1xfBQMJDOAcyBB/v/g8JIvwd+wH4+QwO8gAb+BTl8+zaHLpDwEA2CCwAFu/9FgUgASgE+wX4DwTz/SP9De3z8eUgtUTFSjAJ
LQER9QsXAx/+Gwr3BAIPDPPyHfQW6Pn27/aoHdVP2/jI5QD+2Pbf+wHe8QoJBvHZ+d796esBEA/YFbRS5A8SFv3g+ykA9+sH8tzq9D8cCuDxF9wEFf3i+uIhtjvZMTH1LQUh4wUbBgYLKxf66NUQD+sEMfgEBQns
9PerGtZZ2vvM2vf72vfh+vbe8wcIC+rlAun76eD+BwqtSBnr790U9twbH+XLDggeEQYAAPvwCib2Ewn9AeDE4O5tFs7x6iLo5QAN1fYJ+vIvDwT53N4wBe4T+ODx/unn9UPu1+IL3//mAvQD1NUX+S4F7wC92zbX
IhPyCe/11AoaW+nc1uoaEPD43BT63fgFGRYF+MX7PwX59hPR+A7SDjfiIBDr8TEYDubiHNXy7bsBIu8i8uINKv4KzewfCfIzO0Ib19T9N+7v/AnfDOrm2QwDB/3p4yT24AzX2urzyurL5+sBBfgW1dBJCBcR9Njb
vP38GfTAAOXp4AMQ7QQa9wELCN78+An2R9sr2dIv+bYh/Or++zIRLubc/yESBAv6ytc5zOEE/BIkENoICuLiDAcb4OoeJx3GJekKAy393PlJUhDh7v1ACPDiEQgNFPsA+fPHIxPWESn+8PAS9SIT90PkCBLX8A3Z
+AULySbqEjAn/y7X6BD2DBbgyBsR3/wdQuwMF83QFP76XMfy7P78FhcoDhT19QPnJ+ga8xUK9Ovx4w3bJw0xBiLuGgcduNPSGQwpEfow+wAJ+rv96REO4PgS8AT/+gvZ+y7cDR745+myHSsKAdj4w8Xk4x/1JODu
zvMm9ift3EUv/fzSBefu//EeIfbszgAgCRLwyiMCCzAA46zZ7dEVFwwLEATv/d4WJur81jfo4+/vKdEeIPLy4gxr6PH54h899PrxFwrVBwPM4xT5DPnu3Ab4DgTwNeH86cD3z9n35t4mIOgT6Q4gIico/RDzLPEs
8yIFLg724iwGDNKb+vsSGxj5CSIACegw9R3kIesEzSPvNeP1GwrlADkZ5+sLGRQI6vcW/gAZE/UnDNPOtv0SGBVC1PIV4AXWO/X0H/sL/tcXLqX99fPZFzcLGx4a+v78BfAkE9gmGwoK1CXeHiUkDBrrBSAc1frb
FEDqyfYiH+7h/fPl4ATh0O0t9L3y7xnM9BEcAwv0Dfo3N//g6+jUBOwJL73sIQQFDPn48kgQK7Hr4/IiP+cSIw8K+xXmFhL67SgLHBU3CQAUDPIUOgsb9PfsAwn2GxwjMAXM3KftAwElH9bsCh/71RovFzkE7g7n
5ywT3RjoBeLSA/kEGBvD+OYNHD/z/MQTTfASFLgB08oNCCDxCvv+/eDgFcrvMAn/7PLh4RDyIOtBQewN2M3h0BHUCgHq9vXqKfDy4s7hExYD5xTf8Pzo4zo/AB/c2O3w9OgMFvLW3y3aziHn7ikSCwkYHy8UFgAJ
4dYqyewmJvAD8Sux8Bzt2+kD+wXiH9cIF/Lj7gsJ1iDl9RBHQeAE/MwPELUY590yDgEK498T6B8W6/AB/QDm+dvj5fQT80ntKsMS4f3fucME/tgO7/31D/oV2/fw9e34LAfl+fj+IgceFnXuERfd4vjs6PwYEwjr
HRL/6/HX1iEgALLiEfrexCQQ49oDJwbdD8kJJN72+uQK8iUi5RbmBS82/C74x/cA1xnx3xzs2CP2+hL94i/vExslIi0i1fD34lUj4Ob69vf9EST70AMWITAO/fYM7QwRCC7X6gr/sAPt1wr1PgcNyQnZuCdKG/7+
//8ADdoHDwX3FwrT9wDr0hsP0xTv8t0fH+oEKAHCARPo477Y6OwLzCzQ6f3l6xTyvyr+yvEHJc/qIAwV8P0G8fgL0PIUFvksvRc1FBLh8vr/M9HWLs4OB/gDFiUP4OwBA1LzGR0F5dPg0ALeBQIYBQBh1O0Syf4K
5+QCCPntAxIsKPQNAf7w9h3tHN3bOOclGUQM3e/SGAfaLQHn9Qn14CboFyDG/BXy0yj43yXu2+bweA/l7dINKwL+9/bn5fwJ9MgOJPUMCPLzCeXX/P8e6BkjCe8K8gAg8wvu2SwnKNYAxw3F4h7YMub25/QcGMr0
EiIL/MHGSfzbFgIB/EUEI/jROOwL8QQQF/r0CdoC6/0UQwre6s8UHc4w8tgGBAXnGOgHK8f0CvPRGvjiHuDk9CAVHufh5Wrr5PoM4f8wFir/6+EP9e0BLOHwCQTYFB32HCPz3gvXIdvr9srXJxXy6iMI8cvYIS/0
+AINLiT2MPLHFMz39Qje8rQo7xwH+cry7tzx9RwRB9sAMvvm/j3/B/TuyCDv+wL1A77P5PPv5dkj9AMITBTcyAwe+vrYGBUIR9oGHM6yQez8CBnv/RIj8Pb5C+kJJdoB9/zMDQIJ5BCUAAfu1/Dj9fbr1v7wFkkX
GOX3FBX/G+754Sn0A/AR6DPoGP3R/l8w4hsd2PoN8eX85OIBCeIID+Pe6AnlEtX6Dy8UBNDWNufSLhHUESUC1gcs9eIJ4eTwFOzRGQ/w2fTX3RO90hjeAw4b0jgUF9byCvzSwO4IEuMgDgcFDhnr980NA9n83yHs
ReXDCf8B4egx9xPbCAP7+RT62gT2+Ta/qPoL+AQa5NjeNBD8DA/k7ufMAwTvztsI+NLvDREkK+QyOQoc/wPiFgPkCgcq1vHl5r8JGRIb2vQw+xQXIegmyPvzxswa3iH0Bi0YEvXFqv0TGg8VFdjrAgUg5/Xu6gng
9i8KEw/gMBIJ1+clyQS9KQPUEAAI49rpD/355fQDvBomBq3jMDEC4wEAFg366zj0A+MJ2ev/JxXS3d3qHe7n8A8Z+v46/y4XChn/6fQQNeY+0hv0JOsHIcPzMRMsEgftyOcI3d4F/+ZHGQAG+eQvJir1zwD+Hy7t
6h/3IvL4yuvsHOwjFNgDGt4iIw8jBr/m8wcc3QAPJ0HwHdAR1xwl/hBj7Nf5DvUmDOrrG/b6CRj4/xL7/eX89ijoEz9GD+fiECjj3QT8A/zt5+kIy/ApHQ4C+MT29Brc4fj8swg84ND+GNf5JOUDB+ve0xcABPrk
IiT7t+rr8eBJPugVJgUNAf5O8+74zwkF0vn3BRbxF9ZDGwXnyBQG7hMEFd/KE9P/2d042hbzCA003Ce/APob/yXkDBA7BAIY8yTvyh8CCgY35w8Eu7w949EC9/TuEP0b7ugi0hQM9hEO6dca/v0k9hf9BvdY0xDm
GuMw7jgWIAoSBvMaGPwRGyAfJPnJ4Bv2DAvk5S/a+FX8+Bz18vrAK/r6AjoW6u385QfvzAjPEAMT/vvJKhUO4S/g1g7o9AMVDAS/AwDwK+UdAd86Iy/f3wo28LEG8hkI6/Tp+RgIDNcuDBbi8hAD4SCl4PkM5xMV
yxTc+/nl+8i8NfUZ3vnY6uoqFA0s2Bzq1PEFHP0SCPjQ9cPw4iP9yQUl3hIOEt7j9sMMAPrT8Qb99Owt6Dkj8Nje5ynhARchIxEA/P64BBvCMfAG87UV0/kO+foF+/Uf2NMQ3AIiyEUjH/8V8+bKDOLo3BLj9SII
3wIX8ffvCDarNiz87CDr5uYJOBDyASYOMgfvCdbgEAj2GAfe4ube+wvmVvT+LvUxG+REBhrj39AHCOoMFSgI9wjqHyDv+uHr+2cI4v3p9Pn05xEH1CsNJxsQ6yAP1AsCJN/7JPQ3GQn09dsAHgj7/fQpDsYo3erq
D/joDRC//hdBxPnULA4eFAjNLg1NEjsLA/POEP76KAcgAvgN0dsXBdnQ2vj37+z77ufdtQsVDt//C+YdGCD8DAcDKkf5EA0BJNUF3DHp7sgiGiIrIxD4ASDz6gnCDwfR4DMM2u0WEvwm/tbH6yXkIwPt3tT2Fuob
Bu/dUf0bBAUDJT3z8TcgFjAl8h4K4eD0JNoAEeQDDTwLI74CDuQJHvwtzycD4vUQHd4iEwdHAPscUvnh8goIDO3WCSPX+vhJ7vkBHPL4/u33/g7+9kzeMhvc+wIhEC71G/HsChqkBQzoE+P2zg4C4+870hcR+M0F
FgkIIQwb+P0e0g/7wvRQGe4X/+MZRCL8LOLhDuYZGwcOPRzbDQ8DDBzjLvr2IMXHyB7z+PUuHvza4fnhEf8NKgfh3s3t7+8HDNHUFCEaIvb53QfcFuA5BSkSHREQD/CvDU8d1wkWAfUmxh34/AEFyd4dCfMMDwfb
0vrtKxP+DD4yMPXm6/AALfrs8vswBO7QINj/9vorMyrGBxwJJAX/Mvct5dsSDvHTLdzd/NUr+vvX9yPd7OIL7vkhLvzVM9nmIPIY/iA12D774DYe/yEIBfIy5/Md6ejaEOnvIvj74MIxZPf8+BQVKBzaJAM1KN/t
Auz9CBwK9wbU+fMQExsJKgr9zhhD/f8H8tTc3hIuDRQOKPUG7PJDCdnU6S8c8uMbOhoUEyv/Ctvf1eDyIeghDy322tIT6RThDxz6NzkPEAoR3OkQHyjrIf3/My35uyUfGdHZ7wYEDNrd4esV8xXS4xr/4vQLEQcj
9d4WOu3Q+hjn/RbZ8BUBnvv50f/gJeId/DIRB+Pr97L4/PUI8s/U89/mOTgWKuD56dbnF/QA5g/46OMEFSj95PEX6yNAxwTZ8QTsB/sW89G6Ccnk6Bj01SwVEQgcLfrcPv/oEsozCvfgOfD18RD//yP6BMbzMfol
4j4c7eHz7BEL38wkDQMgDCftDS8TJxrVAvX95OGxCPkGY/PqBO3sH+8V7Cbd4hsA4Q/w/Q7pLO7oAfO9Cjjq/S/dEA8kFOsC+/z809RjFOYRDgMv+wsy3c4Q+A3vDg0GQB76I9344eszzA1H4ff+1PcC5Q/7zO8x
F90C+BMA+fcjKx0O/BD0DewBJb4QDezd1x7BCB8X3gP/PDIa8NoB6kE9FBLw8TLaEgAZzBMH5dbMONT3GAPr9OsFARrk8f/vAOAA0vkA2SMECy7uBQ0P8bUwKB/mIwAs6tnv4Q02796O/Qsz+goBBN36H/8G/tDz
GNEJ/g8H2Q/XKfMC5Pwj/N1QEbsC7QD+LuTZKe0M1R8H5uAXFCXa5w3vGPUVFekH/tk11hQR/j450hkE0dD14wo8C+YREwn4CQAzCA/o8AX0WPH3BewB/M8aBTbyF/8/zP8KBjMc7/Uy8PoC4CQIAD4YBOmn2z/6
zwMSCege+xD08jLv8PcPHAri8gDN/gQGYvoE7qnxTAX8C/7qBxnz7Pb7Efru+f0L+OzOIOnz9gAjLery8wrOOCEK/xgLBiH8xPu+7woQ4gIt6gvC+Qwr7P03+SD2yOg08RDgAy33/y3p5P0fFUztFCY2HA79Cf4P
62AM/P3QJ+zVBykG3xbzCeMEJOIjLSUIIQ8x9//+9fwYefzsHPUMKwXV8enOAgcQ2/EH9OTaBeoI/gLpGiMSABlS5Mrb/gcRB//xA+7UCP4pGQAG1N0b8goXENTqNsoQHk4zIAvv+v8R9QMOuCIOzPr9zxcyAAr2
LgwLFxbmEg0L2hMCOfZAHvIVIR0d+Ajn89jzDz4w5QXW2Sca/xwg8PFlHM7z5wHlE94L7+vnCww9LPD61vQbAwXyGdT6G/L0H9cG7t+4EjEaFw/fF94H2OgK2zwaCBTx5AnMNAP6AgMEXiLT0uEmCPQX/tvf6ur/
C/8EAPARKw7s8AHmFODxvD8v6u8aMxsJ8fr59Dfo/tna+u/V7gbLBB/i2AvY7t/fMynPBgQX9wjk2MAK698OEPgABary6CbmFtTfHgIOEAYUEQoE6w4Hub/5//gp5BU8HVD7/vgi5gb56uo2BRIB7PQTOD8g7wcK
0xrz/CIp0P/w8/a6Pij2+Pj/Ke3lCfYGMewbPez57O0LIevpGarP9Ar9Cfoh1NoyF/r46g/eAfJD5/UNIucFyiE/IPYg4u8FCOsMQSPv9PwsFQj6G/Mx660FRw3wHiH53/DTCiQh8S3kEfD9J+cYFwwkCh746+3k
IjDr9QYJIP7yJ/09AtYUD9j+/w4sJczk19kCzRPV3/Hr9zoMGwdB6yvyHx4BCPn3CzwHIAcUL+Ea3SQCODECFtwISujqGAMKA+TN5P4B6gYA4PKp+gn14gDoIRMS0jMaI/ZEFSElEOYBNtjM7yD+1uL0+/IjDALV
HtfoJxH85eH3/0rXBh0C0x71vfj4E9MB3gUWHA/lKvAu8gsjAsbr7w0PNAT2DeEQDuMLTA735iIALgoR/wpBzgYfxAQbDx8q6h8cyw8SDfAS1vkj6By/D/EYE9oDOBIUDBDnIyQPtuwF5h/+9wEC/CQB8Roqy+tN
+Rw+3wr9GgQqyAQQzwTZGvoBBc3l/yvXyCAvO+vnDSPqNQXhJyIb/coDAREO8uwOJgz8HOLrAwIZIuguqtoozQAY7AXZ8Bs4+g7r3BsI9RPJ5SPY9RvqGmDqAOYQ3vIK+BYU//bf/xfwHQ3KF/wCODAu4/IhLMsP
9sbt/QXr/vUN4BUNAOUbAwsJ4TJLByobDSsH/iFe7d0aCSQeExAN7Nbn+PAUDRH78+HrxxolyxMPOD8BABQayPjQ+Qz+EhYU6B/q+kfgHdAMBRMgKCL5C+VgINzp+yrlFPEAId7wJzoL7/MB/PIr8PoP6u0CJdnj
/msX9BcBP+wiuPkV9QIMIdT38/4LC+cDENcBDQcY8PwnX+P2Cf/7EQHG0Q/2/R8m6dYO2fn3+94W/jILCS/zASFgMvoEKgsP+tIc+/EGFwnwF9v/EfnyFjAhEvUO0ize8gr28vUG/fsV5AoVwd30Cuu8FMonBuHM
9ibrHP5M4fouE8vIEgYBDyfpLebxAgkU9Nk0DjPj2+0OGQbw9zAMOR/85uoCBSvG7gQLDwfjP+i9EQz6JBcB/tlG9vczFgch1ylUt+gHx+oV1/729Br7CvMaDRjfCSrxFhnk9B0C8PXv/Lv/IvUN0eIq9P0D8vnT
CfzvtBHO+u8g3CwJJtkZ+h8f894aGvQtGNIBSOP46yLKICnpxuj8H/sO2/kSD/sasyAvK03GHAr16h38D+kE3xwPIAwGHxUBA9Xq8QDqCwHI7xUKRckOKfvSHNz06Qa/BiAHBQkxF+US2RIIFO/86TstFgwkJuzt
KQrs0f7+yfgX6R7HGP0USeIW/vUV7P77MGsY69729+cC1gcf+xod9OkJ8dnkFfvvGRsY5xIXM/ngIjMZLCrTJx4uGwfzDhUMJvEL0Q365xfaHi0eADUD7DDr8g4X/Nj+MyHjC7USMf77Fezi6i8I3+3x0+7BEvUB
BLf+7vLoFD0HDVjnFB4bJO/U+e7v9uYLAvT6FPMKyiL+U/bfCfkJFRzU5eCwGfQZ1tcO3Ov/8Boc8wwaDCMbARJB+SY86vgp++bu/BvtLzDy6+wa/vPODgAbIQvYJBwxIkMUHuTe0gHv6BYU7PHYKLTZJdvzI+0I
Bd4IBxwXCAhBABok9/in3C/tLCIBDBDjHdb9Ce7k+B3j8Ani/Arj3v317+YKDkUB3tUfGRrkGDTo6AgUJRgzND7mAPDkIAERN+QjKez1+BsfNs//7gjxuPj63f/69hjvASYr/TjzKg8swPMC3OUJEAMVBvPg+vAt
6CY9wsX42y0g//AIA/AK7SZZKwHwFQDfB9w6IOkAIPvhEuMVFvbyCjb3BiP3Jxbh+xEAuwfv3+8g+OENDOfn7xIDT97v/g3j700Q8OD04c3zUPnyL+8URffl6x8R/Qwy/dQuLQMO7hUT9gENLyQWB/gJ/Nz38BHw
EQDqIunnAtwpOru3HRX79RQKDQIbIj/c/vcSEP0VHQHEHemtJunXIM8k7usE/uE1IgoE3yEI4/v6P1H0CwrZ3DTvDAdAFvka2vEE+vf6wf/qFBwACCUF/zcdAy0R9QQMHCzau+ca3CjqyQ/zJwTd5NrrIREE8/Dt
GGrj7f3wBxXwuuT/DvIZIerX8uELAQneKvUbFRoaEAcjTwD25vcF/QUd+e0bANz1Lx7a4AgYHhbuGUYGzv40GiX+FhFlHAweD/P0FTAN+R4hA+sLJO/t4MsL5RzUAekhBQkOCAUAAgcXQ+f+7t/wIUbsHBQO4NfN
Pu82GvEP1e7lyQX0/S/KCPYbPcnf+AnzA9IOIv/Q/uv03zYAGfoj4+kh98/u+SOu7SQDBLoWBvX0A/PoOPUwHfb2Aivv+tcKJRf6K1UvDgkkGOUX7gI5+tLw6fLrJgcPQAnr8eMA+wPfEhwo7vAF2uf4Hxv+AQZN
3Bkg0zD9LQki4uwe6gfE+MMcF+TpGOcAEBD3Bu4HJCO+6Qzu9fMSTe3jvSP3EurxAr8yLBk2OxkK7fsu4NL53vzt7f7Q/wkEHSDt7x4EJQfVBxjR8woB5QQYMQPs/E7I/+sK6Tch2x/3CAPwDPYVvwTEE+rxEOM8
NPbOPjHwDSMDL/z6Jf0UE/rl/OcyBPb4zFkyB/b49/37BCkB3iwvNQjxEBoOCR0gE+Ti+BAP5N7zAz8eNj4bDefwAEjt9wPzAwgX5QzoJPQcFccFJ/ApDio/MjcGHdkIJPkIJeTzAPIWG9knD+vvFyXfAQcMNevZ
A+7i+A/r4b0iBfbX9g04x8XvMf0x/BL43d8X5vL58d0RHS4eOB0mBN8H7RkCNDTWDC4O5BME6QMN+MYwDf4rDScDPj7hyDQJExj7/MUQKNH5793z//wUAOX93PYTFfzbIR39+BkB/d723dH8N+P2W/kw8yTtHOAU
9QkA+wowMO8ZMggX/vT/N/8QI04TExQGHBfy9fD/0b9J8Qn48AreArrb5RX8B8sfpO8a7P0Z8u4R9jQbFt30BAcPDOsRIwrnyeQdFPLv5xJY19rN1/Yl/ucP9/0dBgrm2vH37OfgBtcYKj02KR0EFgj4ExbcEt/Q
Cwz1/A8mQuUU/8v3IesVGp4WFNnbCtXvyg7xIeMyBP0SC973Cwkn+/4hHBET8/vYHEDh2/gP7xjq5O4gxNcA+sTUIOzI9wj2L+8O8BLfBvsjQ/38IwUI9iPt5iPLBQ8bwuoiEvnuHhwpFfogDcb40ewr2TH21xb4
2u4cAdUD5BD/5dfYLhgJKQgT8xwN38fLFln2DSHkJR8HwPcU6PD99dL/xAQk7sP59QYF5QYU8vHT6y3EyUIG48v7+/70AhgOMyn62/n8BwgTG/ztBAHE9A/AK93YKR4YwPsN6QHwBCILJxj67hHG9fsa9Nv8EsID
NkAo/uvrXOAe2gP11DES6P3eFe8T+BEW9gru6Pz/8+4HIBYd+dAjFOgXHewgHOK97B/qHf7y38n4BtIY7tjR3Ski8jD73LboA9sbEM4c//YlFSjh4AH3H/UTFeXu78YW88Pc3i37MuwtAQ8P5PP1AuEO3wjGAeXr
8ivc3MofDeOn8S3sFeEB8iHt6tsiBM3t3g4B5v7CAQ4GIPHb1AsPFic27gH29S4K6A/6KQHXFvMn4vjg4O1MDtsH6tPQ4PfkGnTv3xcACxPz7vrrCfQn8PgMMOMSBOEKHwEu1NrxC/4ywfLszvBEKQn9I+3v6+H+
8Mzh7BX6CwTyI+kp9BDXHvn8GukNCBgqLcrixCTA6t70IgsKFPcNJB3y7sXyFiEdMSvbAB4m3vED38fp6Q4Oq+v+E8H8GBQV/f7e8esbBf49AOjwRRHmJi7YGgYjEzgnG/QfBybq9ADPCgcM3w0KG1ckBhocFPra
N9PwD/0mCTPQ2xT/8frs8h3iDOYd9PseFPEA/QIuyRso/zjqJvY49wHw0/4V9gvlIN+3zBkLDPUf2s+tFwYKESfvzQwL+co0AfL8GAno/Pf6Af7q3sL93gj45tsFFAQ09yTp+R694CwC2gM12OnnHdv4CgUiJzcX
9O/u7Q4p7u8aGdz1xc0u6vcfBx0CVQEJ2uAe5OXd/Brr6vgHDvxLAvXV5ANFIiLw3wQq6gAW5hECBSa/3AQLzzgp/BTu8SsU6PcM1CYDA8IS2OEX69Ik++gE0fzfBcrhE1MsCQEFMRHo5AofEdQEMOjoBQHJChQP
+Brd7hg85/Um+uzs3gT1NRjaA/cfBfTVKN/s2AsaRSLj3w4Z7ywPN/Tp6/4CGxr67N7aNOXmGfnczezh6hDGFy846+wj4y7q1AcJAgi7EfzJ1fIYOC/5yRAT/RsmDBkfIvj+H/4b4dkH3egRF8U/IgIXGvEfD97S
6s7yHbYL6AcH5vLt8Orz2Ar+7P4SEPRl5OfU6Bj20dYu/hcRBQ8cKfk4+vn6KxH4SyQEIvDo0u0ZywsU7PT15PLG7x3/AN039uojEQsd0u8hAbDiDeYoMgYa9CcCDMnsEv7w6A7I6eYUL/IPDNbfBD3sChLm/Tki
4xPxCfVE6NcX3vXu8fYzEAEe+S4O5SE0xVYh1fsA1Af4BgIg6/PqOdX9EgkQA9f8ADXz3vsB4xXT4wf4+A4W7/wM3SIR1yb9IAgYLwErzAUPQt6+C9noE1j7PBet/PYW4+n61+gD6vT1BgoE2/XUAPge5u/x698L
6vfQ+gHnCx0GAQzf4wz2wzLyIxdNLe4Y5xXm0BQ3BvxO9gII7PjxxRDm6dRB8Aw+AwAKChH21TIKHtv9AfkP3f9cAw0N4ABIF/QABQYDGRS70QwZ/xLg0wHx6+UrAQH67j8CIv3O9O7VBh4Y9voC8BsL5dkDDUcv
3xHtvfzh8uA3xf8H78f8xgwF9tEqAwlKAQ7r1goO2/AICdkNAQcE10EBHgDG6Q7s6hrfIhs2C+wC8+/XJOLJ1Q3i5xHd8QLdBSzvwA3/5iglz/U07gH1INos6d0g8cseCefj0/7rCwYZBCTw8BzXADbdGjEiFeXy
wgTx+eEI3vj53f7Q5BDawBEeJwfpLtj1KckxHA7t0wDlyeTt/P30CQzQDtriF9neDRs24PNG4x8D+Bjn/xzj0u350+UKDfUaCMrZJPgh+McqRxf4FAgQ5ibg6PUc8vwOLv/yMQfC+Ezk7SwH/Q4GB0jrGBe63v/3
HuD6Je0RDsns/L0REvrtKg4EKQwe+/sUDML67xEFtfYV1/zv4iIQAB4nEE0xCQT80gsP8/fVB+0bMUf60ynp3QrhLj0P/vzgIyDx3Ajo2/bs+Bb/Ee7Z6xsI0O/d6fhHD/3n8SndH/EKyfHwAhr1E/HSMQ7pJw0+
IhK+6zIN8vD60+LaBh8P9SzODAAR3u0J9eUlACX6KEId1gIZ+Aov+BXy17rbC/ISJOHU9R31ANIu5vnX9Dz+F0bp+M+z3zj18Qof8+wz/OQXFyIUCg35IgX0/CgK+g8l5eKz7yW15BMK4wPjAg8P7wQm2bzn/e/j
7vTv5OoAJfiw8t3U5OIC1Bcl2xkf8ufqHwvt3Qfv9gMwCN85GBz58M8OQdQy9zX2NOIR8vQF9RgZytbgCxwTEwL39esLAi7eHTz15DoBGwEd0//QBB/4GCe4BvP/9vEQKP3+LjMFIAgcNwjmCQAdJRsVydIA18v1
CtHg/esvFxIBDPAJKt35yQ7nvu0k6C4C9PHJ6cL95Bb0FvryHA/g5hgf4tcE4Mvf39Yi1gIf9vJX+R/YLO76BPfh7gnpDPgSCCXq7A/9+lEf3di7INn4CD7r9+zZ89QRDBsrHSHFBRnvBPIWBPoG3PIPCRBC7vUU
8AEFwTIE6vEh9U0cG/YbLOze+foX8zAn9+/sKjo/GQvs4xv3+Ojh9CG17gPqJQsk/+kCHublFTjuLzbrAfUC1jHpOdDPJSPz6gHz3hct7fny5NrtDhn+2wEN9ucdBTvJ+t78uQjt9+3kDdEZFyQkLvXv9Poi2+DN
6yUFGyPXHAXLORb/svz47QYU2RYBCSvyHTUq8xvq9g0eOS4oRP0Y3wXfGAUPEvICAgMBEzsN/Q8f1/9M8fncDRQjH9IBOwQdNuAcExTx4tX+9AH6KPfD5RXh6kn/9P4NPTET+9Xo2ub7J/Hj79Tx2/fxFB/qL/8D
Axzz7S/LAMseQegU8+T9GfQY8TP6yw4ozdYW8fcsK/Af0QXz4BfdBO3jCQURAhoE2LXkCBj7JP345/ryI/Am/A8GAQQKRqjVAkru0MrkMejICfL/4f7x/gLx781IIhbv+fr/FAft/+YNFejcDeoPHArK+xzqG+Tu
6SzLzQ/vtvgHDuyzA/IGDRksKB4Y6v4HGhHpA+03/QwJOe488uXi5Su+Hw/oLQz64vwC7hQCIt4iGRceDssnCCYCR0UVJNwb+P7kJQzbABYd1xIGvywm69EM/THz2REx9uM09fMSIfbu38UI7Pr4CgH6IxsGPtH+
7TPg3rwi+9XYEe7+AwUIKeok4/3JGP/3A9vw0wgy/BwaAEIV5rPuGf/j7AMF8O/Y4fkPvxUi+ubn4gUK5NH6By/p6632+hTz5N/y1O3QDtHcwv8X6vv67gQm+K/+2/8r9L0K7O7z1fAqLeLICwYR+swGBvsH9Q/s
8OoP+DcHKOEwShDNBsQS6PsM8xwY1xUy8gMP5fzoAdzvuP3N7CrQ/h3gzRHr+tn5GQ7Y+vb4GgXhDSXZA9bP8vzZDQk2DUnXEQsnD/37F/gDDtsb+9o7FkUnDvgG8yPk/BH83QD0+PoM3OrSDucc5u8a2p4AFxM0
4u353tIuDeYOHSEzNM4k3O3pCQf34frs3wT88dIV+QnqSN3tINfW5/XoPigs6RLR8+Hk5RbyrB/vIPEcI+MrDhgB8wEMEQsf6fX4BjjbCfL79BQI+PSIIgMI78Hv7fcF5S3vDQMd/QU36NznMgYyDP/pNu0E9eBH
8Ofk+94NGDDoGAfZ3/sW/NjBBdrR+cowG/jk/BYNB/01/A8dAkQODgjaFO8Y1Ozt/f0B0gHoMAshwe0LKAgB0yYsKfH8FPAF5MgJD/G1FwjUJFIPDPMoEffHBTDtBd0J6h0OISkb6BwgDREM/CjZCcbBBuEOugMO
C9vzNyoR9PAcLfv6BErx8RMMB/n8+Q3kDsQt7cLrJTDg9/n9Gh3g/PgSDP3o4OTFBfzP2gQk8ybw5gX7Lb4dryMIHegOCcjKAwr5KSj6//Lw+9P6EhHn7yoJAfg90QqeHuYz/AQL7dvqFCIs/g3vDAQK5toN9voT
vf4RE/0e4vrVRCMSAQED/AbUIfEQ5O0Z1B4CDwklK74Q9dq6EgUY4Sj/6P0FA/nUEQgn0vE2G/vo4Nj1utIL+6beHc70uw3RKA3k7vbCDRMa9+YFARX7CwHl/vUA8fUa7+8VHBfnIhwBFASUF7/ZEvj2+NYP+P8l
Etb35hDoBPAg0+f2JCAH7RAvJzUJ8wT43MXuDOcJFhHWwBP/8PImzA0q2Mn3B9rq+PkD7tMi++VDz/nl7ywiItP/6PAV2/QjFf7Z2RUgBuPc3AQA8egU4thMCrX0DufpDCMK7hvsF80g5Eni5P9cGgvOBhb36cLs
Agb55fQb//z+/wD+8zf28CAO9gIa9NvjIsfX2gQWKBPfDhid7xzs/ATm5hnY+AwGLjXzFwfOM/LnI8Td+ez//vjaH+f56d3wAADY/hIFycogCQzy7slWAhHI4/vjD+b+8vbdySEc3gz2/8j1Chj93Qb/4O4E6xIn
OgpI7gD73Oz3/t0NJS0PJCkuywAGNuQMNBr7MBQQEjQlOMfz3/P32OHV5AP7FA4WBzsHCyQEHBdcHCAZE/kCuxXv1u0F8OE8Bvvw/RQsFf4q+Qb12QT5HUHw1azxABFKBfX07ewH9AcZEwsFJwH2L9gE8iEo/vXm
+PsU8R0BMNYC/xMCFMr/DOD+Gv/rJ+T5iAMQBQoA0u4D4eLC9/7oEgLrIfO20QouKe0UJ0Hs8g/hJOYG+/H/6hT658UJGwwhNMzl/fj/tvU13QID3SfxKefk8hUD0gD8Bh3fvhT5DeHk9SMVGgLk2uQkRAEZ8RgL
/dvUDhbWOOgp/r67DPo8ARLmNCHNOvT1+fX03vz1/AoX+fAVKAodBh8PPu3eDPP5MgsbOBb22w/jHOsDBu0IuS/KB+Hz8gnaDEQ25wAcGCMA2OT3JBwJ5/LbOS3sIhXuAgQlKRn0ICDdAEv6Hv8OygrA+AEj9dPR
8eQBER3V+ekC/xAt5PgqIloxKRjYHOPaFPLvBRPY1fvl2yoJ+hT18Qnt9CQV2PUS5tEc6BE48hryDtfRLgv8xOUlDfjW7/v6DMf5ARroCjky3PMC4urm9fzj7exkMSXh+gUN6g3nBCQhCh7x/iweH675MuP3DQLg
GzPx/Ob/JCoT9O0qEgIEKSjsChcu/dMhMtgLF+QD+x71DRce5gXiE/sCNkPoOxb6OwsVHT4G+fggSxrhBhIF3/v08OXpEuzZ9hUY5/sc7r4b7rkeLSMAAEgBEwxBMOIZGBUi1hYF8wgq8w4qSPPnAvAT+ST4BA7m
+iIVzQoW/BM2/AA17QrrM9DtAucv6Ob9MtMG7fva1ioaAQL8FAwD3g8SC/MtzSXd+h3RLDHL1yRG4/TjCfnwFPr8+edDDRkZEdEN3QHRGMMRtBXn8icC/QrF8gEA6BrwBw03/VQaPwkOyvMi1RvS4/gF6PsrBQcm
E+cQGQr2+PsRMQY/DQUJBPsl1tIf1djo4ub01B4zFxoKLCXn/+YdAh7p2/YCBdIX1e/8DP7y/PwU8T3bxjAwExw66SEr/CT5If0qSPnk178ezQ81KfXx4g/j7PEE+AI1B/oO8BsN4/gQ8Esz+BPP4k/n6hIw7OrV
CRD1+ALyKh0G++PxGxcMEDtHNf0W+vfmDN/71e4IyA0sAN7uIgMnDQIPB+cSyhroMxDu9SIL+vAM6z/mzUXeCwkM4zso+v0OCAXK0RYQCvUpzisSs9oADwIE4ig78AbwBO0DHw225xn38yAQAwfjCS32FjEEAvA4
FkLY/QXf4xUGGg0sBfbuHgjaNRQQMfbR3t09zuwK3DAtBhn/Ev76Bwwd7MsIECrV8uQ/6wHlAiIA3NvPBu3pMRDbtzAcF+3JDQf4O/MkFAgDAgErEer55wvx+f363hTuGR/oA7pIAgcC6uygJSIbCvUBBAMA6+vT
DMb/HO39Q+HXw/T26Nkj1t/m5ywmNBwQCxIHAPwJD/rVIBza3wLl6PAmMODjOeD+Fwz3AvoqF1P3BP0aHtwP8UxEG/vQ9iH+7AgL6BX6Bd0MF/v8EAGv3BIM9Cjs8dT1/jMi8jYy+foCIQsRLfoV/wUQI+MnD/YA
6R5cKNjoAADOXwnX5/H95vY3FvPj/PkEEBry9/7lMBjOLvXt/9j3/QhE+t347/8e8CbW5Rva3PDZBCI86Avp+xY6Gugj1/vo+tUk5gQjH/Ev7NILPe4wEu8JCunDBdccExLUHd71IBINQvjn6TznIA8N+hIM/Dcc
vPX+ICT9+dQN3tLhCvMeHyvv8gUaBQP6I/0PDwEKSwfWzhy8IzPl8uEUAhgS+AXD3Vcz0twX/Pod1gr0ECMhJQIE7hwJBPX4EvMRGx7gGTvtUxnO5zvx4enu+fvO7gEBGQv/AxrRGifhDN7n1g4a6hz4yvkYMwry
7+cTrgzP6Q8RByU8DdcLIOzd7RAO7hAkyi8N0ADvIuDuCwYR0iAY4PoP9Ac9EEM16QL4Jx/s8wwi87fp/u3oBBn7BxLvAwU/2QtO8wLqCxoX2dwL2NDgB7gER8/Y/97zEOH34+cwBQoRBPEGEOkWEf8rSP377PIZ
IfPC5AgG9NQu7QkO0SjT6tTzQNL5EyoAHQgd7fIY5gnvDfoS2CwF9dnivt8DDwDf9Qf0JEMsCOIvKhsTyxn1/ARA3cDm/Av22SfzIBvT/Obm/eINLT8X79X+Bgoi9xccNrMgHK3pGOjTxu4G6/UBG/v3BRHtDwPk
9A8B5hMHIxAXbgbs+egXNf4b+PMS2gEQIPAnJ+Ad5AMVFjAKCw/pB9pZN9/6CQTqLCXq9PUJOPvv4fYZ7t8yHeLqEhEGFREVK9L829D8NUv5BxjaKTwe6uLsBwwKBhQEKNoK9hUJ9BL2IeTjD/cXEb+7yNbrCA3z
+gwmEygIDQ4h++jVATAt6fHp29fY9ukZ4+zcMSgP/M4PKezA8tUb3hTYFQfw7BvfEbUE5scCBSzU6vrtDQY8BvAACgMz7ikrIe4Z+RYp4+P/wBvX1PIlFPuv3+0fGgvhGPc52wsaHA/9+iT98xXnEh8v/P0Z7mPZ
B/Pyzw7UFgz/OPUICMggI/YdD/UHBPP1IunI4irm+SkvLBT19tjtIPn77w1DxgsUFCDj8x33ByIYaMvbFfwbGgDv+fsLAxwbwN8IER326Pvy7AnrLe4P4iVdI+vh+QoWEv/kDODcEefk+vn4DfxM2BXpBOcUF/XQ
k/IRBuzs6wUQ1dn9AuYeC/2t9gD86wnP+QgP5Q7v/+QzByU25uS72xnEJwke2eLGDv8M+fD24CT9DQXyAuj2+RHu7Nw3FzbsDg4Y2xUU5THYB9L9xwPS+QAT7u4X4cYaLfYY2a3xNQDG/B7q4Sr+AwQ0/AjxHe0K
/fv8DdTw2yau2ir37N/xDQ3qH+X9DwznBfj9CfxS8AzMBQvT4ezb4UQAEBrAwgIENd8YI/fJ/Nj3GuMbAcznCfb8/tz+AgcKuuAOCvzJBvQxBPLf8M0MCunO0/vXASQH9sILAeXwF94eFPjiKQHfEULeH/0DQEHu
yi/z+Rfp3/T/8PIlBefsD/X8MAMR8x0lL+YA/zIlAcX2LOriCfn8DR/2veDx9xRE+AU08SENSMcg5RP48BPUNt7vCgju+yDtGSQsLfIQ7RkUO/sG+gn8/uASHfQl8yiz9vTL/wjlIe/2AbXx6+TK8PDU380l7hsa
5xADIxUwAPLqCub4AcTtBufhVu0d9SQH5cD94QUVCPrSt7D+LvMfAPTv8OkK5Bj1Ei374PH+7eMhFPfvAyr2/g0XFe8U/RgGFAb93+gWTzkOws/K1+Ic7/XS29YWIxLZ0fv/JRrwBOC/GOMU9xAoAebFQPn/8AcA
8RH/2A/5FALt/zLsK/vUxuMf/u0VFv8rweD47hT+UhbAtx7QDscK9QHn6PUM0jPgDjAk/RH3EAAf+v//JwDt69DNJ9rq/gbnPwYKv9wY4gscHQ8D3B8E8CXV/hbt3/Mj1ADJ9N//5d/tSx8NAcv8+iD/3t4bIhMD
CAMMJPlKFPvk8k3nzwTg5Tj+yP4VCAD2ECnl7wbyNd/z3xcIJeEfERTIKAro1QTCCB24ASkX+CUjDAUL+vgO0tbX4wMPFhfo+roz8R/y9yj8Ce/azdftAvIhLCP+//AbOAsOxSENChYBnhHnDBD1Bu3iGt/T7BoJ
HA4RARgmBPUZFADVLyzpy/TbCxkp91L5yv01yvPI9OjjCvsY7Rbv4AQq8x4YAwIYE8bf7fHm7zYC7N4ZMiAE9gH8BCUFEjgrKRYfLP0R2NAkxiURxzon/sDvBv7q8/oP598T59nvBif8/dUALg/fBhgZ3uLoDAf4
4CgxE/vdGjv7ECAEFAw2OgbJ3g/Z6Q0n9Ekl6eoC7O/XKUQJ/vsGBzoaK90MAyHsFREiBcr0EhL5eQLl+9gh/d0WBPDu+vf2Gyor/hH/+AP9DR/q2PTQBOlRGdjwzS4EDfP3ueD7MQMt//QyDR7/H//w5wz6/O8C
40sa1Ar6NOToAiX08UQK/QI5AAUpDRn2LhIkAfX69yfyUj74AQv38hcMEyL4Nx4I8fPuOjAVHAgH3N0hJPDi/AwoHub58Nov+gQC8xwyJvThCec2KBkN8zEgMjn+BdTsERkV1s3oOg3vFgoL8yAsG/Tb5CMyD+D8
6urN0QcS8jQmQw/lAtE93AEFEOgLChPdNu/47PgUNgrNF9rl2f7y/Psr69AarhQ6JgrcAhArJvPv6ij2EeT6EhkJH88D+BrxM/X8IvPxx9QX6h8W6PUU58/9+tAeA8UqGQz+2CLSB+HjLRfl4zr39PEQGwQYEygj
/RAL8S4kLyMk//AI4bz8NhgD6RBYH94R4OX1+xhG4RUMMBUk0fsFBNrgAA3y5ugQJf/H/wwO7fbjAPb+5xXxOAUp6iwH7jH+t9jYFSPf2BohRCQC9QDzSwIP6r456sry4wQTDg8Y/+8KGQ4YJOgP9vdYRAzyGNYB
DvIHEwgLFjrzFvQTDADfCj4N8A/kCOIynQUk2MgL+OEa/8zb4/whHgjX6A72Be3pEw3+FQf/6iS1DNRX6t0FDTLmAtUJGxn/+gAgAOANBsTf8/r+/QUB+QT8sQQN9vYI/x4QJxHSEwMG5Q4EURHrw9PnBDQZCvEc
DM0sBxUKIOXE2dYmIvMFDvgNF0X6DSzQ0v8F7yHtEfctNxsA1+4Awu3w7AXrzuI36+gm6uIv+Qn2+v//NBMcJi3wLR8G8xIO9xnivcA5MP0YHQUAFhkHBeHk0jDsEQX2wglA4xsJEPMTs9DXAs4iB9ziAwEW3xD9
4O8O6vcKDB377fgsK9MZEumwRgoI4BYB2wge7fT0/S4wCQUN/N0Y4vvj1CEg5/wRxNcjHQ31/A7Y+hLj8/4LG0MQCv/pshzaDtocC+4B7yXL5eMCNBZH+BsMB9D3FATu5xf3IDwUL9sMQOLj9fnf8+Ti8vPI2BH7
OiTpz83J+eggEwYC7QPiBeo1WOQIKQrV/NzkCBoJGhoVOBIGJ9sd/hoGACfv5f8ZMFz71gX6Evrl5AIC5fEI9R0FFhHAAhMODQDuwuTFGgfTOQjPCgg67PkSJA/qHgP47SzyE0UD/CD90ugh/dvh2Bn5CDAQBN4Z
7SyvzybY4RnmGg7yNQAEFxj8JvrvzAb+Qfor8NUVQxPlHQ/f9PkHy/Um5Qcf9R0j+tfrIB/U+v8ec//l2AQ3+gH3/QHa/yQk/uz3IAvjJwAX/f8n5BX+CC7fAewHJf34+k0kAxNOCCDq7ecPyPYX+QUAK+/F//T9
oAbjMOAkA+Lh99sH8vzb+iC/+yX/9+Pw+ucG6Of3JBPi+MUFCL4Q4fXbGw3p9Obm7xwe+BYJDu4gPvgOBB/fsSPoExYgPjwK5EIf5g4t+xsADvkGxw/jFgsMD+bKGfvwmgQ7JR/O7QzSBRv/3xEHDwIXKgUA8N8b
Ihf/4+/w/wC9wBf6A+wL3UAH9+7xzTQfCOcCK9L86xAACyL/+tX5Fxn66AjhQssU5fnr+i0CFb0S1PH5ECbYCvzxIvoNAfVJHQK6zgcM7b0sLsvn6i4N8O3jAvjy3xTwJvYRHegF4//99g7qBDQjAtIUNKsO+QP4
8ND/2tIy8hL04hbf5hLjBAP54TNtCy3v6+cK9gL5OugX1QwE5goCFyPYGwcV+PsLwcwg3wkYAvU/DfvpC8kEBhAhFh8C5vkSDjX6ywfgETLjSkDT2BAh2uEII/j4FhsILxLu/M79BRjv8u/++O7FASovHxfj3BEV
5wIE7CU59/LlHg3qCO+q1xfK9Qj84Q4Vnhcu89cD6uQVGvfh3vodQwjX7u7v4RP+8QEAHwPd9ukZJ/D268MI3+IQF97f+wIZRzsN+PDd9vsP5SUS1DLpGvjqxwsE5gEk7LoB/jD8D+z59+zjIEUV4xgJARoGOh/J
H20F3dfpFyzzFOPm7tz45w73BB/e9fnr/AoQ9v/f6MoXNPAk3hUmJwTNFOLwLgXeBM3oAP8x79fPE+D03d3xDhs9AwkkDwwU9Qwa8UokEPEGCTcw/fix7fQJKQrgEvUbtA8YKRHG2f78Je3x5wg5Iezw4uUZI+HV
+NsWB/Ds6+cJaScF1v7Z8/EpGfDz/QnpHw8ZC+oXA9wNFPTD4f/m3Apo/M7y9B4h6wbmBgz1NBMI4/4JDxDVFvwU+sLp7hYpM0Ep/u/OLvUKOPDS7gzACSHiHAIL/fsT+CkB4w3xHvHi6A3rM+QiBer5KSkR4fr1
BEII/9k62xLKHCgJHtsEFifw4/0cBSPNAvkhBh3UJCvREt0DEs4S+gcwAwQCyD3mIO+83ij5CCEK+x4ZGN8bSfYW6AsfwfsV7C71+/npIR3lDSPZCQIR/C7p/Ow+7uXFEx35L0v/MiP7GfwH9d0aCOPF7Mf05tn6
IurNJSsE1OURGdLUDR8YAQ78IP8r/B31y+/dIBvJCB1E+Q0PFNkM8yzf5AT6IhQatg0TC97/D/LFKFbaECwd3x4ALe7cMhbrBwvz/QIX9xjy5OMREegN6dYZF77g2g/h9A0I5dICHP5M29b+2v0l9vIK5fjm4BDa
6r4bzAH8/hgKvfAVDfje4yYtEOzYQg4bDBbv99wA99sKCxvWEfwv5QQo+aQBvusB7hcNFTEd+hDYGQ8Q6/HmIzvnFQrT2isRHyQB8eH26encCvIY4iUZ4gMn/ksFJCgT7D4B7+zlAf/aLCEJEh/2CKRD/gU+/wYK
BQToAwDsHhlHGhkI5vo39fT9AekjFvO+Axz16v7Z4uX8B80y1/LaHyUQBOrtGRUVGvsi4y/y5fUT2gTGDiQXF8L1ISv1KxNB+ea/6/MW/9bOFcb8+sb9x9z4/uUxEw3O3hYA5/4PC/PqyiLS7Abb/TcB7/lqDBbw
ABT39OAZ7ADc9ATRDQkN6v7m7OQ35QPP/PEb4OD33t3z70AEBPMV7Agm+iXUPc7h0hw47t8jJNgF8Nz01NMd6AXnMRcT2SMeAhnVCvweFh7O2xX460XqBubg+uL52v3y6+UR9SUGIeYTSMbo8S3z/LbVQMXzA/bw
DOvTHQsN4BYQ/NftE/gNDALsBgIUw9om288nAf8XENHU3/cfXA8OEuQTyvTv6R4GAirsGQEZC/zV5OD5LPn3+tD7JdP41RfrHyhKHwPj9fcdG8wKLPsVDDv2A+IkFBC9IensJEUx7znxG/IQ6yH7G/0bBe8R/yH0
zh3uEvzdCPvWJig0Fj8N9PMdzug3EBs/6wMaCwYBC/U46hMsXeb69RYi1+rYDfT2BR7iDRwGHR0dDwUF1gH8MdfsL833FB8QI9pK4d/97NMTEQI5ASTq7hLbAufj8/EUBhYP9/IdzjPzFN/GP9oGxPLpAv/vFwHn
zhYENSz5AAns2Bvf+SXm3+fMwufX5Aov7vStFu373uD2CgsRBw4I7AhWCNfWDvzrARYUBe4EC/4OSeL9GPgVJBMILynN7hsm9Ano7Oz33DcoCPj3LPMzJPbx9P7a5RIRNh3RxwslHzLvSuQLB/Pa++P4AQMdvxsj
DtAE/iEeAMwA6C/39kPvBipK8/cD4wz3z/Hy+uj/C+YgAu7m+tM+1gb+7Q7zzcbVBM0wGNojR/js0iTl59kJCgf4/DXZ/uD+HQUGBdsPNBHv7gEX8Dcp7gXfHRwHvCLu2PoBK93y1PIfJPTu0tIpERTvAuPsE0Hi
veru6+7P7AXME+8aEC4ZBMkJDvb6JegwCfgfLOPk9QUk4wU+2+0R1ME54xbh3RggJQQH7SIfAAzM1wq19usk5OzmtR8N7BYV/OPX6wMVEu8bBxn6CtfU+eZlBgD7KtXuBwzy0ukVFeQF9OgnMP8QBiQL/SzP+fYc
7hAM/eQhAwX9xsX49/3ptQzd6BMuD//BKhfwBtcqGQ8JArzYDd4J0wbc/AfFE+Lb5v0GwP0DMeMLNxoO6Bnp8wklNBIAE+laBPbyDP4KAA3u+wk+9g0i6h0Du/U88RQaBGcd6PHZ4BsJDPIH0/HWBvIeFxnfAhX8
Bzno/yEV3eMQBfEMV/8DIdvg6SEE/R7rDg/X3BPQ0+8N6O9H7trw+B4yOAoPuQHr8P0Hu/gpDd8c+AXuJA0KxtQG0/sN8PT2GCvh9SQS+Rjhu+X2CfQT9Q/uIeTm8QPMMhbgNzsDJQz/Zw7jANH4Iuv56wbo+8UQ
2ezwCBgJ+QDo88UC/e/jzw8BJxmn49sF0M4QvSP70ALQAgfyCQTk/fbwF+7wERAIqPUFJuvbHxE6xvzG3u4UH/AREgDn8wjX3e0HB+YMC/7SVgXdD+k/8SAO1u3q7AD6+esm/Bgj6Qro2RQLMdsG7SkOBRj63hjJ
AtEx/rwN9ent+eY69ABG4e3xCxHZEw8TRcMT+LbsTC3pDAUB8xsK3ujY9wUN5AkV9ukEHwUD9/cQBiPRIyoe5AUmSuTQQAf7+PINLAYG+t4V4jAJDBQK6hQMNeEqQhjdHBIv9btG9/j07A0hBPrr1v3rGPsEFgQA
CRFTAtMX++EW5NATAgnrGQIEEBoI6Tq06woO2RPyHB/H/+EfAQMBB8jF1xEn+vb7JsrSBR/7FBD/Pd/jCRv24BdYA+4Y6w75/vQC8j3g9OchGA/UEfAd/CsG7gyuDuH1Hsri8hvw6fM/BAnyBhtEBgAA9Lf/FdHm
GP7/EswE888e0uPSEgXRCPbs6gYe/gRSKCTY7gMb1hDXAvrM9wkK1q3qPwUOGQY1L+DwBg3sxuXo4h3N5ewE+e0B+fPm7g4KLjI3/ukQKxv1GegoIxj5xgj1xv/t/hjZ5Qy+DAPvAhAnAB4L6O7/z/AvLCEQ3f0L
7yEE/QcZ8NS7AyL8E6kCB+UG4hQ23QsD+AAHBRzH6sQd8ualBSAA/DXfA+Hu7fsCy/1l7vwbBvf27wDLCPENEhUgBvEVAvf0Fx00KRcdD8coNTcFFTYCzhkQCeL7CPgC8yzb9RwkDfghGv83CNcy4/L5GtwEYwLh
8AfwESwXPAMR5uIX8jL+EgYA4Owa0dwOMNTg6ic/9+PyK/+/FhUHAeYL/PrYKNATKhj6DtMP9AdGIBMbBwjn1ivCEjv27AzsBuPQJwTv3SMY4hgaAhz4CTM64P4+AQsCIvzCFdPP3ATXE/ojCBzsFRoDDwkU1Of/
CNEpDjDnGB0f/N7r3NgGBvAD4x0A3T0RJgAhGy8Ivw8xGhMP1PDKqAj7GgZG2fju6AHr8Qwt+hf15xMPHfT0GyMiCS0n7+7yEjrTCZ8OFuznCgDdMQjq/wcK/hfWBugDIitOHN38CAwCFRoHJC0PyTkOAvHm69kk
8ucWMuv+DPok29sBGRj/E8T5MwrZBBTv9SL+8cHm3u8cKb8W8e3o4dnlRggUKg8cBv4UEPzfD9UG7j3i7CHNxPjwHR0Q8hPaHh//7hwwDO9CA0/kHCsX9u7z6i8PAhjiKPP+HxTkHuAYPxDk/CwiJu4BPRYF6/Qn
0Of59xMQ/Mz+8b73KhwWDiInKiccK+ohGfkH6voJ/sPwUfEeGvnk/PXj3w33I+XQ9fxILT0qOADc3Ns2MeIJCCH6DvIZ+/vnBPf4GPAU+egL4EMXHzYCJOsQLPPt7swD5PAa5/Lm7N/UDxEQHxsmyB4J+PlfCv/6
/g4q1uQ6DjTmB9/mA/PuHxvtDRDj+vnDHx77AAUVJwDB6/vZD8vq+OdAy9X6AOMnNNrxAx7oCvYSLPf7IhLrHQ7fASbI0fUgCv3az//pALXt1d8A8BLRGrjh/SHmAvPp7vXqyiQeLuIe8gcz+B8S9h4aLdvL9gbt
9QfVwOoGFbIHMgb26A0Q9SEU1PwRDinc/PEyEykoGg0u6v0RFuT22ufpC+YF5Rr6Fff/xvcV8+jNI+3sZ/IZHdIQym3nAiodHsr3+Pb36+v65hgI/BX25PUa5wb75BoCLUT9+jgXGAj72QXx8CvyTNP3+OnkD+sS
+AMODAQ8Gd6rPBP98gTR6tU1Iff+FggaDAzjJCcS+zXuEPcHCeMJ3QpFL9f/2S9GAfDPBAYZDizsxxf+AATi/Pn3G9P5CAwG3fRJ1fQmJQMZ1tLMBuvo99rnC/MdwxoNBfLo0/Dx9QjKGCzWyibpEiQlyvf9+RsG
2w8ALNPWGvPy6PMdBNf8GQVSPiXr8erb7NULFvHyxBfe2Q4EAQvfOxL0ABcT9PL4HSn/HQr9Br7Z+8fmJdgGFhQk1xHzGcsW6+wbJ/gYK+MyHCcn1PLR7BH4GvgNw9sE1eog1uY8HAkO8uf+E+8WJOO5Dcr3Kg0d
797o+RDqMwgBERQQLQAg4Q0OL+UR77n66LIYyf4yDw323fb1Eu8z8xARAQ0qDx/0+wsuzRjk1d0d0OskFewOzsnbIQof9SkV4hniCvT+9wtEQPr6Bfkw+/3UTPAnKTT6Cs4FKu/t6TD/1tj6EAT3z/zkBAr+IePr
QwsN/+T6Ntrn//7rPg0V5PUnGPslKPMH1O/yLv3d1Ckg+xD/CyThJiktDOMG+fnfETvd8jXvIezX3tUd8/wqyea64+TmBgQOGPYk3iwBKhjy7PAa9hEZGD0e3wXEGBIwxSruH/vjAPPjQSwhAhoLBu0q6+wvKBUw
9R70Nv/g9QIPAQnkJjXt5R/ZHUER5gDj/OYa3yQJP/fw7fAzFzP64RkdAN0bHigVGeoaMt/wxznpCAoNKOgL8hMU+h+5ANnjIe5gDNoUy9Q46/4D6znpCgv+/PYF7BbY8vDs7ib6FA4HYQ0PFNQq/ukA8AEHBCEE
6hEmGxgi4dYU9NH8NPzxLxML5PQJGw8FHRXNnRjt/+oc3RfxIsMbFyP95OslHgYEQQ4THOfjIdjx5ekLHRL/9fbd9eHu7P3EyhM3JxQiBjBDFDcy4dHV3vLn8vAr8tH8Iv8ZEA/k7yXn0A7p/wfr7iYtCiBO7+wI
GRzX1MoI1wz7JebzHS0LG/f+EtvoBxcf7shDBu4FGNfi5fwO7vMBDfYaFNf28/vg+BwV/ixAKrtP1hUZwd0j+h3Z+kbZBBrrCRn+DwP45A8L+PjlFREsDt8PBvoaH9jhxPsOxfLQM88KITboHAb0FNnrGwsBHAYi
GBg4CRIrHh7pKP6q+fvU4RU1EOzaDwcbAgXzHDMI7gjV/+/H1A8Nzho29Rbn8Rrc4hUA/D8fLB3nDQA4++b9ERcb19/h3inf+w4p5dHd9x0J6ejgShsDDu0k/SA15Or69l32yuwxG9vM8hQC6Pka9gUY3N8B3Qrt
3hkhIwMLH/8M/eHi6/UbLPH2FuAM/AAZ+BcN6EAczQ3AKjbzLePjKSbh5QfH3BU1Mzfz6ibeGBXbC9gqA+UJEQ7z9SjtD9oPDPTkFQri8TcVWvUHAejf6u8FuAMXDBPwzfLYA+gILxnbKunv/9T/FxbZCrvL3CEf
2PbbABMR6QDWxwLd/B0T9yTY+gTF6wo8Mx/g5RjVFffn98Ut99L78RTjDyP0Aeb1CnsC1xEJKRD11QTkB/v9B/TyHhcOF+zyC/DsBhw3Ex1D2h8f9+H04wYMEOMDSgwbMBTV/QUH9Lvg8w/+DyYcENw7K+/iAxmz
KRYtBMcl+wzx+f0j8AAdFBnyJhcN5vMg+2Ex3r8Q4uUDCQP+6Pr6HzUrBff37zLhAxoTAPPu9PwhZ/jH0QAU//UMEvH+6ybvNh3/8ffm9vAHEyPs5Svq7AY7DBbn5fvzCfAa/wP+1j/cyBayGzsGI/r6/x/+CBsU
Ag/61xfzC+cYCUYT+xbe6hMG8xRe9icRF/ElHf3LLvUSFAzq5DjZ9QdLzNL/1dj7/Psp6yP9HQ4GORECKg3x9BbfDwsFIBfpwiH3niu/7iT1FvfdCQLqAgQR6wYn/ggDTvYJLPHoTOUQEgQJ9OIg6w0J5Br+BBUa
+wfXDzAhzypU6RwGvc/w3wr/FB78CPvqEP2+Ehng5CL0+RAZKAoA3dHzdvAFQhkK9/wA4/bn/AkU8hH1B+f71/0hCSn8+CUI9gExDRNMEQ/mByf7JfQV4toI3+0A1dXp+h3OQOb23/HwWB8HEhDi5RgVPAAsJioj
AfAbPBMNDAYO59MPEQ7xAgJFG/PQD/D7IRTXyDjx+wfF0yHzHBX+8+Aj/ugi6fYM2zbf0gwCERLtCQ44AvoUWtrk+P/g8d7gIhnQ/w0RBxKpBA8uAefhDLsaBzj3EBoS+RMlDAkG4iAFEgH66MT1HOYHDerYV8oC
qgv1APkQ7/HP9yTuCgH+KdwD9CDnC/YKAzk3Dh4n7g8E7ywIABoK39QQ0tsxCLHyHuv3Ge3w/vIDFQkHACj5Aw4uscMVvObz7e4P9ufACScTL/kMBfEJDjU4NB/l/9zNKeADJMYk9/Pw8Pfi8QDVGAvg+CAQ8ukc
CNO13BfF8wUG2CH6AQsa8AAX8K7+DwHOLwPv8v0LH/kYJMbmBskVOumx4iH9AwIO5AX15APk3hMwCwvuFu0m8RRD/Aj77Nxc8hTiFUDm7+/40h0S9DX3CxcPCgMWEQ4UAiXIIwfS7vXu2gQC9iLxCrMLEsIF5Scp
/CkRJu32E98LL9Xu9OnyUQLMBuUZIS8NzhHn7vzk/ich+yvf5QwRFBo04P3v9PRQ+uHw+io0B8vJ/tsa/QIb/hYV/BUA8Bg4DP7a8fLt30MmywDWKT4u4uTvxxvyGC4HEA0IBf4B9vYlQtHm8+kBXu/k7PIMJhcA
2A3v9f73EhskEAvgyvf/DhUZ5Pzr/+dU8fDZ7C8g6s3LAfIF8hgBACwmOQwJ4hz5IQHdC/zb3VgD7//fOhv999P5/Rna+g8IMCot9frV+wuW9PsGBcft7gMGABwZF9XrDwn0+P0C8SjzK9UP3yws/+nn4gP29jjl
Iw8gwePVHOvv7OEKL/4oFA0BGARFAccGuOQY5v7n3Qb9CQf1EyfO+NUoANwO4gQ+9Df2zvIp/wgbxwcjKhIhDOr3GAUj10bwCdPkCujwLAwDLOwkGzD3GwsQaRPsGe/hK+jjDd7l1Cb7EBMPAewLBiDN8Nsd6wrz
HUz52vXeExYEFe7u4voDEw3x/xUDLfzqEkL9HjjE+MzNGiYEBi/PNwMlDfH7++7w3u8O4vXT6iDgORXnFiYh1QLo8jH3xv37xePu3v/zC+rzKQsgNeYMxRcOKiXtEc8d/g8vDew/1BPaLTAO4wwK5/wYFPPx8dML
xAcWJx0T+cMD4uQb+scXDO7P+usG1xXjASgPGT7pG9IRCi0g6z7b+hQKM/L/Vdkn7OQE0fYD9+fAG+wCQRf6DvwHBPYKF+vUCyYZyyxHJBr51yoT5PbqEOwPAff5GMDu0w391/n/Ke0MOvu5F9k1DB/P0/b0CNAe
8BkBC/oB4QzsJPHf2vn01tDVIsjTFdYjR+DjBBIB/xEF9v8R7jgH+AfjGeQQy/XvGzn409b09wLbEBDw8fIU+DcSDd/l8yLlFjMB2bkJ0h02+Dgj0QjCzxcNGAwdAgAc6+wq5APi4+ASEOTcHdP5FycgOf7O9+jL
/+sQM/8UBtY3DfgB/PocCv0I2NL8ycr78ABX+vYV+R8tA+LC597699YVBwkGDSwITfcVCRz65eoNOOTh9PcH+O0aLAEjBfgqNRQ+9g4BK+r0AuHozSXhOhJzH9rj9fAl4g0A9/358N0a2QgN9gAfCucVC9kL3efV
uh396xHT3jIaMf4q5/TyK9sW0fruExcQ8N3w+hEyGhPdDFfi/TX7AS7TKNjh3fMM5PUV3hH44eQJFv4t6Of0AKcoCQny6v3v7T83HeopAiAABt4YKhn4IQMn+h3/9PrgMPAH5cvfTA8SFRDNAP3q7SEA2gEz+Pki
+AnuNf8a6TNN8Az9sclX7RIN+/kcB/r19/LeBw317wMCA9knCvYY9kEGEQgoKAz/GSir4RP24TMfKu4n8Af3+gLg5P8GAhnaH0Ef58/tAAPqJvDE+u7hBDH6Ec0A/AzaFBYM8wbN7sba8xsvDt8a8B+9++Tt9+rv
4t5DLuXX5ODZDfPXBRYHCE7xExEw6+bcKhbh9uoW2TkwARYVCfr30/H9JtABFhL8LNrk5g/6Cy4sED/p+grHIP/SAu822fUAGA8R4Ajf4yoaVO/V6PX/GPX+BBkS1x7/MRT8+f/oAMUP/xfk7D/MHN3S/gTbACYa
5PDjEyrnSxEQ6hI0EuMHDvMTL9wMwewQHCsSAgkP/f/2yAPq8gktxhUMzfMr+dMGLx8kMD3sDw02OuzbC+vvtBf8GwjhNgjbF/QVBuvmBOUE/ebl7gG5+CfMBPg1OhYfBhcIEcX8OAb/B+Yx2Pv5MOom7Rj5DyP2
/Unt0///5jYh6/MXGxD1EePhEi0DI+4DFgyiE/4I5wUfL/8u+Or70wr3Px8U2vgUGxwO+hrr+QVD7ggFvwnRKcUqHdD6/g/r9REh/MkY7hIcO+j1NggEHhkLFzAf2eblzh4N/BECI8LWFukRuS4rIArzzxcA3woB
GgYjHPkA3+QWBvkWGiYm+A861PrWDzr8E/7m5fki+kIK4Pzt8ipBGOvV2+jW+fT9Ed/y6xIP//UQxerZDP7zzVEayvgXNAEI21wc3vn0DdDn+BELvAQoHPwSKx8e5+zo/+Hc/BQI9AYj5xEQyABBEN770BEBFgK6
x9IZGMn/+RsBE/8RB/Tw6gD5BOHrG/wT4fOxGjMZG87k5iMXAQo0JAD3LwMcEt/RGjz17AUJ8iEI/dYRCvfuPtn36lriLOQJ8+/wBxQ0G/Y5CQYe+BLhye3V3B8MzPkbHPzDKeAK5zsB/gAoCR/47jsBBysA9kn3
HvYOHMD+QwzFCvwL5uAVGQobAw3jCBsX7NjstwLy/PH8GQbz9g8f8yIlDQ4n3L0IxCgOzxbiIwzP0xWf7ej86w8mE+TqNPTYBxwJCQAE6hcFCf7OJdzx9jsUHgKsv0viCBTo9vENBwXd3B0W+v36Dgv64CDrBQ37
OBIiA9rI9scb9yvq0w8pAwsPHxQ67NP16c7y9/oJ8Q9ZHQYNyssMzO0D8OUE2vodE+0qBtj0BBbeBwYg1w7tG/jq+ujg6PwvKc723Bn6EKruFu4ZCh3pEwse3Q/SC+Y4KP8eFeHnMS3NHPog2T8T2PfP5u8DxiDz
5Q0FA+4O4ga89d9E8dYpBgni9+TiyxcR5jL05OTo/efj6QAa5Bzs58MA0kb/zhUMEMj96/TmE/zkHRDe6cwdwuwZ/AQABfbyHh328PXu5w36RvwJ4Nv/6VZC1+H0D/r3Hvc4+OgI9QMCQvPC1Pr6NhATCfboChUH
2vPcGv8J1dA8ByMPDSMf6BRgINzO+QkG7h8P1f70Cg0xFAH+0BMb5As2Ed7j8wny3+3ArhHy3ewHBfkR+d/rDicjDg4Z0cAVDCD77CvsCPwECR78SA0fABrLFDoM4CQM1ww2HwXi8/0O9AgIBf1J3KP+MtbkG+zJ
HSX03OLyDBcRyPoS3tjvDAH3/RMH+P4LE8Dp0QMO6wEzHxHfAOElCQb9MAE8xA76HQL0NtoWD/j13V0EFT8PDhHdJQIDwfPREgABDxQEBev7+ARC4AIGBvEBAxNG+jDw6RsKJLYv6gga8C0H+fv5+RED/fklJcAq
6ldP7QPs+tML3vPe7QYFEfz5GwQPufzyzQHo9QoA4vXmAhT8Nzjt9ygGGjLn0BIAJuHy7ED1+P4R7Mgf7u3V5gMUIuwVNvTZGRM52u8hHN4X6wHyBRPU0Q/qDhsZKSnE5hQeuCP0OP3x2OMQEQDp7NA2/cjnFiED
4drw/gcV1vkDR/7sDR78FAvi3ekJ9APnwxIkJBHUw/Pg6BIYAjrU+zHS48sZBsAQH7bv+fsi6BsPHBcwDu343tj58wXp6fH7FdblyxYnzQkH1QbL8w34GisGITww4RIc4/fV/PPkDAMCyAr6PD0MIOoANgTl3hTU
6vcECebw8uQkIf79Nfc8DvLtPBH9+i4p4hz76bcM6dne/eMtF+A09x/lDxceBRzqujcO1BroLtH9OgzltgkFEwcV+Pzy5f4JEgL77jADGgAbCRLl8wrJUygC4P/u8+0CxA8CTQT5Cw70JBIkFB7+IA36BPsH1P4z
DBES2yz1FeXMIOoX3tPg6N7S59HQEzP4atQHEernHd3sD9/z0CnXER8M7AH/8fnf8e76COER1hL+4iDF5gbdIEjVGuoL9/8l6xXPygHlFAr8HO4SKBP6MMorKQn49eUo4fz+5cMaHODHJvTuDfIJMAQuOvj6CBX0
B+L68yEP8g/3+xYCFuoy3OMmG9kQ47DLE9nvMtLh7/4D4Q3YCAnQPhvdwg8iI+/j7vsBM8z/FQTnGicK4C4TCRlOEt/U+g8o/Q38/vG9CvYEK/sG++fP1xIMD8rdEdTvrgAr5Pgo9+j0Gw3l7BYWDuT28uwRv/FV
9yDvFhH29vGoIEQBACgT0g4vIArSKgQWIQAB9xroGg0HCAcl+gMC30K8Bhi26xzb3+7u/tHa9jEK9vsG6fv9BtYF/fUdEh4Z5cVEytEf9gQX1PXvIQL35wvw7PHqD/33Fzv29/X4FkUR9snrChn50QJIAN4qz+bT
7eXjAg8F/hMX4iG3E/cPCs0HBBP99BH7QA7Q4Q7lEPvpqN4M1O0XJvnF6Ajp6wD64cwl0Q0F7fZAzyDbBvv27Czqq+UEEfv1/hP/CtIQ/gDIOfPL3Ob92Ocf1DEJ6vbJE/gdHOAVHfP6EO0S+PcxF/nX28QD9M3Y
KwDxBQL0A/P/AgHK6e8B1yvJBjXsxhXzBCTq2d/g5fP8/AUYFekPDlM21fjrCOf1Gfw08OQqxQsKTPzm7/oG+t8XA8EVCO3ZFN3iBdP/JO70JScW9cL7zaAADPgJ8BHw2K7cADIyAfv2B/T8LQ4GCAT7BtflHwcK
HiffDgH5HugV/BbqG+oTxgcEz8XMHhcM8EQk3Nr7Cw7gLPvL4wQCBxUM+As98xP8+zXTHgXk+jLZ+iLEBP0lMwDat/IPuu0rKdj5BvHxDAPyESgXIusa/RIfHiz6BADEGrFE6uj5FBgA7vL+8RXCFw0M1AEFDgq7
9fLr5Pj5Ajfp/uHpBMwiAyHdE+oY0/Lw8OXf+gosHz363+M97hz2xu30tSAQ5UX6Hewk9t3f79jz6+oUJxQK9QvyCx0SMs3eCerl8BL1LBQj7gLdFbnSEN/g2CX+AR8ZuSjoIeT67A0U1Qrs6uE468Isvxk/IQPm
DQYQBg3x/dIF0grpCeELAOvR+/ELwhQgIPIk1RzB/SMCHgfsGDgVDi3c8fHaKQX9LPLy6df5Hr3gEs4FEgUb6eTSFhQCIfARvRkq++wPADTqQ/X8ENgX7OEAAP3y/Q7gKf4G8/ULMdH6Cc3FsfLY/C/jIxnptMqw
Luwf/Q3d6PP5BB4T/uzeEgvx9eIV+v7+PdIQFef5KRT3ObI6BST83gX/4BYQ5gff7/ECGwz7CCc/6BAL7eAi1OrYEv0oD/RYEB/q9dzZ9A7fDvD75BgpA+LxNfQK3TkgCOsU8vLqxMcaNy4Z6j0FFOUMB/IJDQMO
CBzmJxcBGAwYJ+DLHurLHgvmKOtB6fI3MfLy6gkC8SYc6QgYE+T/8e0QB+s7FRHT8C3c9OfrxcHX+cYeBOrWBqTnPDMw3xX5ExYDGfwr0ugO7esBBAQLCOsP2vsS8hkmweo2yvH6zdkwCQne5ycPJTDz7xn4NgAF
7xga/QoD3wUJ4d0IR/IA8xTwzRQEGMoq5BcC6/7VDw4NKgD2B6sE4vAx9ODw9CXb1Sf2+vn0/t8ZKAsc5/1cGvrfDuP4xRPrA9b+xQ4EFRgq/yD/2PXmGywEIBQM8M0KAicB1hDEPScg3Oa6FQUbJiMOFw/T7vws
LgP8DwzqywvqNPf8JNMlFQrf9ekGDiMx9DFI/y359zoc4wjpF+UxNvHz6NrtDRYHGcHs5ejvHDlBETjhC8gKLOIO6gnv/Nfx+xjxBvsR3hLT6x/jKuQpHioBBRsIx7/+/AYU2ektydok8PUD8fPnC+/xCOwM8z8H
LrkRw/XstM/nDQIu4wUL8Pz36evoA/n5+MUSxA8xFAH30C7YDufM4hMY8QfvMg3xxBYL4vz/7O/2uC7Y8eoYHffBBA4nHx/bGCQBHxg6DO8EAgXlFv4AzunaIiQOBe1K+gYhzfvmzsbyFCcUziA1+AAE+Rv3BRX+
0uwLKk/nQSTu2Aoe+OcT5xXvEv3OBuAJ5fshDjLxCQMq79PiAAHY4RA3Jfoc/AkF7drnGMf5MdktATUE2+D87OhGCcTSG//1/BII5CIJKAQhK+v16PUk7uMS+bLqBiT1GbpJ9MLgGvDhzhfY/PzjFNwJ+PnnAAnS
/BEo4vUK+QscKuoQAQX6FAZD4Nc70BIJ5OX3MQMDAPsZEQQqGr/a4iJVC+IE/hYAE0MnK/vkGfL46iIXGREJ19/4Eebpyhrs9zYE5O0d3d3vPyQa/uQwGvAUF+Qk7RDVEvUHwcj6Ff3+/zn8CDDyJR7oBPbu1Pv1
Cgsw+AcX49zyNkM62/MiIO7+5v/gLQTz9N+62/30DtcK2/gUJgTx6iVYEOTxMwwL3WM3/fL57Pv+BhDV9ffsHBLNLhoICsz6FQ4XFB3YEAPxRh3l/v3jDwclDSL28hBAv+UhEg8L++An+O3Z7RbeNCpJ3+71+SDh
9wLmMxkTJRkB8CAI9QQN7SbXCLTZFQXfIf/0Cyfu1f8lGeDP+jQv+wDeF8UCLgv34R4c2vU+7wMU/Cn3OEomAxb+Hy342zLaHgohIxoLCPsdFO8a3dgdBxHXSQ4JQhwmIAUmINHe9PoO/AkJ9SMpxQsc/SkBBRIM
Ezoq+jk4GBERAx03HRQu9DrgFAsH8vTyDB/tDsrwDwkKR/nnAQbZBwr69x/yMSM17s/hMBkD6AQYx/TQJh0DBSRqAeHzAQP82Bz32PbdJuwfFAf+8OgI6OoFHNPjL+UMAvs38AgeJu36zCXMxQwIPtPd+BLsINrh
7P8e9+wcG/YswTTr1w007+jkMN3f/Ok50PkbGuD99u0e/AkA5QQKFCzz8RkeDvUUGBrjDqQFXvP9EOsEByTgChcC7+jWDgkFx0cZp/Yb+gAn+/UN/hb7/PEr8RIJMfwEGNLZCvoHGCAYSxvs7Qf4KBbzFBoGAyUj
tNQCFwMKBtEb7dTSIgkSBQ9YDesM9PUOGv78L7wBMSfb1AQaGBbSBQnk9tkXEPYKzMkiAOkgzhvr9BnbJAko2dsGEOok5BMj+in9xgEkEffvQQTJC/8O3/AUJef3Fv7xCPsBTU709fQy+jEAD/gY8RZTDdnxBw0R
5gb8DA3w9Ok79SsI7xMA4xn34tiu6tjtHzMw9RA9LOcI8v0HJhPtHS7i1hv8/eUA8jg05dT2AQYGXwTi3inmFNr8ASYK8xIYQ/oVEOoU8QonFAnT5hXZBRDd//sY+QTHMvrb2PgLLum3CjQLCtEv/BsLC9L0IQQS
1+gp6fQbFSUS298h28EO7uIBChUsEyvt8e8A8Sy9ACQvT+zz6fcUB+ch7cwY5CXPKe4TCcTZ/fvwFhgO6Bzq7wdM9uj6AfYJ5DUC+CrlC+AzGykJtQ3r4u8sMAL3Du8CDy7zAPUEw0QJJej9EBH/+d74ETbYHwPv
IDYBKkH3BwH6d/7V8wD5GPEHBgf2AhQM+AITCv3owtM6Cy0GAhn3BBNM7fPxEO8h3yDt8w3k/ejg/PwF+wnP6AYqRDA60QD9HyROIBcgCe0Y3/ADE+zB7fcIAPrszRAKH0kIHhgkAAQPX+/Y3QYEEfT+4wIBxiQE
GBn5BdrrEN77FS/q3zn2Fz0lE/sCHecgHtcO9d4dO8vc9OcLCN7QBuXp6gcV+PjA9EIm2/USFr4aCikC2T40C/YN5gssAS4eDwkSExX2FgL5WPzw7wrdDPEFER4sHR4f1hzqEwcQ8+Ap+PsBLiM/IgEBExduERcZ
DQ8RFic24ub79hUZACnwKwr7/xcz7BYRH08H3c36DeX0AhHyDe8X+Ekt9vLb2+TXExoTAesv+Bb6aA/q/h4e5voPJBYM6RoPQBEdFd/46eocLyPq7hr6+BzY++UOMAcVEgH6Ze7QIPor/iL45O39+efi2QvYExTg
+gAP6fb80RM+/PPlGS4+zuoU9wUgFfy16u/T8h7bEwn49hXf8wH5DST14N4pGEkW9v4g3gAfuwABycbe6wkI3S8/Af4B9P/cFfEBBxXoOD0vFQEYCdDoBRz2MhvYGjIDDSDu/BDixzsK4/7pBT7m2MQO2xHhD9QH
+CAY1gQF1Pv+TuPnEvrnGBPv+xxE0ir15QQDExsjFP7UBzPw6BYjJiw04df3Cv+s8Rgt6ej5F8DqCRTp7vjzAsUBKAEEB+3tHWj33uIKIALu7wvhJt8VDRrm+ubf9RH99RwCEc009yEn6wUA7yrIJQwECxVZMgbW
/RkDGOPn9+nyCuTz0Pzh0zk5DQzVB830BNsaJv7qBs4M++ru4MjTvgzs+xf48+/7VvAk/fDwHtcqKvwd8Uz8DPD4ASkAHiD/Ag7iF+L4Ayz1GQrMGD4Z3RYkSTH7/zz7BPP9Cib4KRnk6wgw/fsO8AEfKuUBKvvi
FxoaBfA1BkYDDQEDDuwz7g/gJi3A1hz2Hu4IHEEW5x0pIvcF/h0e+CXy9QkfCtoL6AMWYM0WCPAYMP3b3uEO6tgi5gwd5SbqPT4A/tT9OfDyECUB4hfnAwtZGsbQAhP16C8B6Q3wFdUjHAkA7tUf6OsqAujw+tr/
Hj/b6QQN/gMAJRMmLdEvHeUK+wYGEPfOC9YC180RxfA0/8jg/AsCBfME7OTuBv339gHsOAe23+vrCLj5Htjqzf/68QwftQwo+LrrB/f++u0I9Nb2Ke782QUeAhLNyzocIjUG5t3lJdoJ3gMH3Prb5tnONAATGf4a
8x7t1CvQ6ef6HfvY8xLf+BrX/CHmHyX029wIwyYjOfXs+BNHAiMZ8/rR7ukALxnn1wgSOQPGD9zSFNUIB+Yr3P7PNQsGGv0DOz8NBu/l8t4azRAw6vbXMNTZDefp/B0NGQcZJwEoBRUrLu0JINH78N7sBOL1AUfn
KAYF1e35GNYS7bn33+b34dM5IMQHQQTr9B82A/r7Kfg37AX1B934Hu/xEQsZx/T4Kwb+GBr84SMA5iDxJukpwTse8wIp9M30/tkCE8YBCSoNe+nG/+wlA/7mAPgE9fXdGBYZ9d4W/9X/+Ajo1/YGCiYv4f0hCCPj
6iDc5kjYBwn+DfAmGSLkIuL7JukA2AY1P+Tw8B0OLekCOfPuKAYHJwgi3vvkGN755CHF9ugG5MUr8RYZ8/YSBhMdyP7eQva8+wPlHAYKQwcLCPQu4uEGLjskESMB0P/v6yrPAuwMzUjp3gwQMR384u31LRYJAgf0
2cgp6t852x79EjwICxUFGPAR8tXW4/kJ7jr39ComAgsx+OHqIwX39SvdzxPg/cMOCBIgAOsROPL47Q870tnY9glhJvMOxv3s1fkH9voi/TjT4v/wDhUX4y8PJPsXDwr8K/wUGRoI8cPc/vIYVOMqASkf9SLpDxrk
0yoIAx8UEgpJ3voCLioH5xvhAwgUGTIWCxjZGPT56eMDIPoi49U/4Rzdyrf44/IwJO/1Phoj1gsW8PkK/fP+GxMV6zL77djq7Brk3/XfKfbUJfoV4yoQ8N0PFOk4Pw0r6wERNPjz1iTg0SIWNSM5KNIHNBX8xiPo
B+8iAe3y7g0GH/IaHAwP2zf8uMMFBQIp+fJB/uXm5zgR++QDJO3sB+o3BvkM/fwgIwQSK+sVxeT7vvQgD/Hj1x3ZB1H06PIc++H73vgC7OQtAeb+OxH94BYrAx4cGynzDcvn5h/aFQq6NPL32+r6CA5V1QUd7vEt
2bHrA+z79CkH5eTfGfQK1/HtEhIhEQP5TwMFFMrn0cr7GNIYNuXYIAnk/A7yIg8GEwsC7x7ZBfPJB/w+EwM4DDYB7xLl9cTuBRcSJu3DAeocE/8c6gsMNRBc5P4K7AZB6gLT8wXvGw/33/0J5fri7g45FvpBGxPr
SgHkHdfn1NIm0v/68wok3RgUDR0CzfYS3BguCd0U6QQXLuH38t4JI9M43uw+7Occ8fPNE+YLD/veMuPSAxHv4A518AD37hgh6BL1Agj+Fhni6QkCBhj39tf+zLf28/zqESX6ElsNFhj6+BMZJBg8Efj4AxYQCeww
CgotHOTuRfHjJU4BCSL+DgMs+xkGKO/3HCbP+hYTIPoACQkcAsVIGyo7++rW6xcL8D784Pzv5wHT6SIi8xIP4BcmAQ8iyfXG8jHt7OzmEAILMRQL3RIAxw4r4usRIU0ZFN0UQA/8IP/5C8TWEv3yByrXC9wB3xnY
7Sf7rO4xCBgQ3Onu7gAq/T/e//S+5RQV+xwcBdoDCfYCBTMd7ixH8BAE4jPg5wQQLOE2H9oN2BARNhUYKfjTBPn1/t4OAwaw9vvtFvvbJdsP+wzOBiQT8B3fBA/6GjvVIBIDLPTTAznvNdQUDwY7BBHD4+oDBwYA
57r5yg0QDRff+ORYGt7+GQsa/c/vDPMJ09PjCMcp++75vvPfAP42+Rft8zbyGgr8IzMMB8f6+vgx3O4THSPx7Poa9bY9DOwm8O7c8c4w1zHxB/D/+/H9Ey4NxfUpNgfizf7gxjnWBv4T4/zn9AD4E+8Z9RoZ+QE2
IPH3AxwoHfTVAtTHKdwdHxHf2NzSG88d6yMDBP8i3PU+NgQa9twMB+Yt47Ql7tfrAuYM9w0Z7ukSK/YVHNTkEOxkFtHi/fodDgL14PH2+hQH1iM35RIM8RIwCusY1hXk7B8yxv7SBwcs9y/X6gPH//gWE/n8Fj3o
MvEB8cf8AAPJ++LW4h/+yBwm5RIG/O7qGcvSCdTl9QEl+eMSFScoKfcoNfX/Eb0mDBHr3hwUB+vC9g4jAhz74RcFBPgy393CQw3sIOXQ0dYNzAf48vnh+Q3lDa/eAPoP/uruNRPlCvQ/5Ak4+cwct9r7BgYB0ucn
8AH67v8dHPfeMOIFIPYCFksLLOPb1/T2JRER388h2Qku+ysQFCHt6v8C8hUN1Sbq7BRJ4RzoMPgY1ATOHgT7xxAc5gMiHwEtFBj/9N/q/jTy/sXe7Tr8yrkT9wj45Orh/eTPABXhJuAR8/MD9CM2BQd3GPAADAoT
5uYJ7wAa8gXX4Df4+icA3Pf44ikXHQIIvicf5fHu9NvlEREA7BoM/CDY+gjoFVIP9eje4Pm/+d7ZNTbtIBQl/h7U5wge/Ofawhop9hbu6fro2RUS1QjuJ/300OUhvePSCNgiGO8GEPbj/t/l0xYE6NrV/OcTPBre
8fu+3en6xOUXz+IG4fcTCSC+E83f1O8OCdQJ/gj6ASDWKv3fLuQi5Oj98t3WHuPaDxIOHALmB/UxsesMLuvsDwXn5N5aIQ7rHBDtKh4MJPjj9yob6jT99QLyOxHk7B/vHg0NDPnjGej3+gDvrUbf4Q0WAAIdEzDo
3+f0FyfoKTISFvgBJA0E6AWt3sbhJB/14xVE+x/3/wfl+BQ7JfsTAwv10PAm9wDgHzIZDRfl3fcUy87oP98MHzTQ5OQM+f8FDOLy5EQdAOkv4sT1ADEUCxoNEvC01yvyIu31BRgB/xSzHjPc3gTaBhUZ0PjY+hsm
C+0HDPMGAtYLBCk1JNX2AR87u/wi7+cY0L7r6twKChAF6wze1OsM9ifcCyIX/BoOyxcdNQUb9RAMSOMG1PEM/v8fMA4R0PY+LvjYAwX2FPjkBEUQEPo7AhXH5iS+CBvq7xv/LwMCDi036/Dw/gXj+sQ4Hdnw9A4c
/QH37SMlGO7l/dsIBvj0Htz7NxXkGetSQA0OBsPDJfHm8NTdBtoBH/H7FPsUCf39ASoAGSffMMxE4SY19Ovy/PxM4ubkEPD8OxH/6wEKE8cL9QsF+A8nKAbjzuj6/uwAAtXq5jH9E/vb+i3OEvwI+vRL9xMWD6n8
/BML0BEuE/f87lwDBy/hIuA029nZFBD/7v4R+N8fHfwuHwbVsvsrAOUUHNMmJxD8/v4i8g8GECwkvgETDgQb8SckKe/7Kxk7zvQeviES0/f54jLuKBMHGf7y/f/7zwb9J/nq8BIoyM41EBMDEyfvyd7vIBv69Az+
5Ojn0DAD2iFJWxrz7BTn/wnkCN3S7PMH+Ob6Jv4D9CwJ6Rv3MfgY1xJU8s793RIEB/sD8ev57Bjv5hkUE/sD0T/0P0ITD/r2Uh4V793xUQntFfbdBx7myi3n5//b+BX0Bx3tBhjnCPcBVfb9De/qI/UB99EK/f0G
5OMcSgAw4PkrBygoIu8S4iM9DPT0GQX4EDAe3QkmA7vbDQAl/wH11h7k7TQE9g7BAdr/69wh+yr7OyMJMfbsASMG/90j9SYYRgwI3vP1FkT9NdYU/BQhzg0kHSP/8y4I0hED1xH8HxsPDzwJ+M8WxgBWJsTLCe4N
BAUf4vgD5AYhMvoD4wAP/vZCJxPo++AEGUYZ5dXqI/HzAA7S/ubu6y/2AvzL+jry4SIi4tfp2/Qu2/fkHg5C1SwU2MAq79wD3fXx0/cK5hn/IAXu8+jkCyFS6urx7hA6/v/r+S3+ByboDfwyBBLIEwvb+br89/QU
Hb497cL2SS8GDgDeFhfqA+MJzeX63iL7DfQD+BAO+QMmOPwXBNrANO389v3oLS7VD+/y/eAGCv77HPnw7r3MCAArKgjb+LMVCQwRDP84GPjq994a0g0XAgo9/+Mk3/s27+TtzOwBAPdC7O335e7r7CIr5c3SG+/3
3fD87uf+Qzc/LgT30PXZwPUcFQwQyv3rFfUl+hcNDt/p9+UM0ePTJAYtGxMb3icL5gcg3tT38AnINvIDGxsfFhrnygrZHuIyFtYO+hru1zoc4yDq6+Ld8AlC/c/nEuHjxwIe0fL/BxkwLPMN+frUFwfU+BPF9w3/
1cbovg4YCf7g9t30Ii/i8kjlGjbZEb/GDAEK6ij2F9wL8fEW4xTCDQUK/Q7+DvDfEy/kzPXoCSQM8ugT29AbGvQD+8brCBTp/u/bsgg25fU8Iwsr28672wn2JU0F7+jzNOXuDfvwAgYG3wfzD/n9AgdbA87g/vkM
/SYS/ujmAvIMDfnM/90PyB/s6eraOwzlLfznDfDXvNUm2CUg6Acd5OnZ6uv/8tMY/dAR6DXwDPYO1vAtHvIj+UYNG/DH0+3/8RjiD+jVHwoLNQP8CgXiOf/v4OXX6usWDfIJ7gDdCgD4+b7vEvkg3UjIEuwcPurP
NrcS0rfiHxXnChnp70EoDwIEJvsGBPchD9wIBBADAgITAP5LIdYB+xkCBvfT3M7m2hLy/gOsAyfx7Cfz3QrlDeL2G+jMQNsR6xUMu/r6GPDr9QM0EdboIf0r1Q4j7/XdR8X78r8PIvbJEEDT9QsNDeTwHgn4D/Eb
AfHpEuLrByHXKS3bMAgZK+zECgLn/P//EfPvCkwb0f3MABfq+hYPGTreGxTc8AwcFhD56doj2MoQ5tcECTAG0vokEBT4/yo7AFsTDAvuI78BM+LM2e8NDQ4WJBAgFOLnLAEN/QUXBAMk6P0SDAgt/goc8/9S9zIo
DPbqzQMBJg/88ff1uCA3AvHe/u4LCi/JNyEmAxbQ8PY64yYzIRrf/voV8hMC0eQJGOj3yhL6DQZQ+hztJckODzTo8egoKNIC1A32J/EP6QZPDN7K3/1Hwf8YD/LtFf/3GPT46yHsExwKIu8f1wQWDy3y2wUECEkO
DPY0+SztGhUh0eH1/ys7JOsX4/Tl7B4VDv0rBSEWLBbhHv6uC9HjHT0DEBbjBOkMLAkD4tv27tYx8QEIGdoRDwYYMPcqMxPp7vvmGOgA0ODNzewc3vvuwFM4C+vH9Uzp1BYCAAb8+9IX8xj77AMP3uET8PzfCO0M
+9s8NOzjIg7k2ePaHvbkJc0GAP4Lrgbm8uYL8d35/BAJ0jnhJyMyKAwCNdgS1fzv/+86GA0K2uoU29sJ7wDqGCH4QyQACgv6NNcJ7gTP89kTEEo0ChwH9f73FxrkJyr/t/PWFhC1ISAN9vgN9xbSEgT2CgwJ+ef5
AecOCuGsFt4hOidE+/j/2yPz5PsV8ecetyYdHSL8H90cB/AV6Q8Y+tof/CkT7yT/Kfsl9NvXEQsS99oo/dsr8RTnRvU09M38/Vf8/gv+Dxr98gQw4isKL8zd7TT+AMblCej+AxI0/vTWEln42RXVvy38GgLd/fwA
GNb0Cd/lDSv3//8aG+H49rkyIBT1+9/31QBANP8rCw8xNNb68wwYAxAoCPED9gf6EODj5wXxLh4GEv0M2s5Y4v4X8hHc6/IM0hJIF//vC/DaEBoQHwkB/yoFJiDl2+wnBB7AB1bl+g0D1escFwDvLfXs6vYIKRvo
6ykdGRzCGdvoEfYa9CsiCf23FcIP8yPoKU89/ObWV/v2C/4FKBHvFyX2Df4N8wr/+wcL+v/XDNAk++EPLSEQ/ebNDQT1GB8HBOvYwcLU7/g8HvQUCfQyDhNI9Qn2Gd4X49IcEv/3FkAL/RzIEw0aAS7OFvvvxg8M
BTQ4BikREQMYvQALEfoCxPw36+k5B93p9/PaH9cIC+0mBRwwE8UO3vcZx/olGuxLHPAZHiTHFPXtBAUC9BoV/yBBCwLh5hLTBAnv0hvB+tn/4hUo+OsdKBEI47oNAB3y7erwLg4SPBbn8Cr5Av0oItAE+tXs5QMJ
IhQR8P2kH+MXCcXb6Abo2/XvIBbp9SczBuLiDPsYOg09+9kKHiIv6PAoMwUNF/wLLvLfCA7R/CO28A7aDPvMzRPZ+BLX3e/sFh8yKS/7/uvs7O0DGRcVEPEy4ehA5RPbNQ8QHQrJJwoN+T0PGhDn4ScDJ+rLOwkV
yf/Z9+sH6vv6BvrwBAQZqhomBwrv7xbcCwgL6+D3PuHZOPjnMAD87LwMOPb66/c5thPoIQDUMc8EBB328Nsfze8GKx78GCD45PgYzt749ucVS/EJ1cvuPNgMAOIKCBYGECrxBNzvAewMKTX4y/L2GhpMB97SI+oU
4QwO4R8VKN8hLAMF3N4P2gYcFerlBO00DhVLGPcxxuMXBTYKFBEEy/kU+e4K5NEW0OXg+gDs1wwy6Q8hvQ/H2SDeNAkA7Czx+gAs8Q3t6Cb+3t33BfDSEwPA+9/l5uA+ANzrElgmF/UOByXo8hb6BCXa+ATt6wPf
AABH/+rhPAwu5CHP09YTDRP3BBPfDuQB6tvrAOI1IQMd0xYc8e9AKBE5AjLQ1DDr8gDnIPDaEC3p7vbr/hUPBR9QLRT/EfIe8QctHvMuBvHVKtoPKfTr5PDx3PAR+PzGzfYN5fjdzToO9PIQCN/zBtPvHgLOJy4c
3Ab3J/If8sTQPD/l6uUF9+4JHOfyCgoANQvxC9HcEzXhHCrh+t/aAecsC8/t4Poy4/IE6BAJAfDvK/A1AwTvCgxAXwz4DAkY2tMZ1ewkAijtBFDaI+L6GfTv5vzw1vAAF/cQ5CISDUIjMQMM2d3m2PAHHhHa2fz2
Jtjy4ODrQALp/Azb+97Yyf7rBREX4Pwb3vHtvDTBIs0HPvDtF9nh9/Lf2gb1HP/5GeYoI//mFCYTQNzE9aYAAikqBQ7t6ff9H+MK/vwHDO0SZPLC6Noi5Nr/6e4J/gTkEBESBd31EtgJLAD35CjeBsP65yMZBh0O
y8rb8d0L/v8OBf35yrPc3BfcFwQO9AIdzf8G6goZ7+AXIAjMJtoBFM/i6/8LtwgO4yzAA/P/JBkkSfLNAPNY8iz16vYL9vfn3SX19fXZ7xHqFQEQ3SQdEyn0+CEiDugfMzba2h0q6eX80zb09RUYCwQVDAneJfM7
AVrx/w/3/C/33w4VLAUII+ft4gcYKcTeAggiDeknADbday7/+90FFfgw3+H1CCEK8zsgH+/36Qr5+uzs9f0d8O2rG+Tm5Rr/JPDt4foVG+3gPzgPBO/21x7vLuMI8OgF6bYx9+Et/iXNCAwN5eHmEdwG89Ya8Arz
CiMXDv4auA3f8fXtNv4a6AbnMhHr/zDHB/wLE+n6GLIw3/kzGBLz5DXIBtvh+UIw6wNR1PcBCx3l+vEWCvEBD/L57xPeD9fzGPMGBvngNSsZAeQ9GDLnvQcv4PQE5fb14vbbFOTzFMvp0cXN8Avc9BMUAQAHHNzd
I+T1/SUN4dcoEvfjIzc0DpYP7+D1DgvI+EAZIN/6DAcX9wwZOf0Y+PwaChEg9voRlwUT2+fl79YAHyPvyCcmG//63ugPBQXl9PIJHAvoFegy9ukIHzLVCuYj39PD+dD9Dib2/tkw8CgV+u/4/vbtM/Y47CTr/h41
AucNIN/1HhjdtRP8FiYF3Oct4vISDv82rv4p2wnmHN8i/wXUtAUeCwH2zvcv/uYFAgP0+hXl1gulAyUQGe0A5+71APEBF7TI0wMc/fjp5BH4Ff0j1xEQIsoq+eP6yQnZ3xwp6MksEuPbGPUEDQQgBdD3Hgwf1xjl
ujtX2Ooj9eQq+gIG9yM6BgEO7fz97u/5GP4IDgDuJOjYIjfQBxoH9t/jD8vu/g/uKgP2HN0KIAvg0CHSE8oH3fkXwCoXAfYFy+f05ujLCQD+9OHc9ePq/RfAJjou8vER+iEP6g7q+eHtHP76DSEb89QR4B8wyQ3d
FsxFEAMdPxb9APnMDgL81xwZSer+KwXJEu38MjYJ8fIi7C/yKvQr/74nT7/uD/7ZJubx5wVCEhv9+/8E5uTz8w78CRob4/z+xUIr4ODf+vrj2BwD9Rfe8Tkswvz72ggJ8PkQ8A/uEOXiFOQh1zAD+Nfgvev/EQDQ
F/TrITgxAdckDQH/ywYKBpvvIebZJOzf9+/oDRgdDQUry94a8wbW/wEWEwPh8g0kCEEZ3e32BffnBRn0+hEF6zn4+ODe5FPq5iHy2dzK6fBBwvoVwrr5BBnoJ/Tv0iXr8gYQKBTk2fT0EhXuEQcBC/9jAe/p8vYw
BSEiBxf4/w0Q9Of50B069QT/77AA8PcJ4ucJ8QQiExr95CK7AcXO+/cR4AXtBukXER7P8ywrxRn41Rnl7iTYJSccI8H30Q7+4w0jNSzxRPgW6vP6BgAI7xTT5MIc/gERFq4F3+Hv2QobKAL5HcjoAe8M7ATy8xbI
ABcX9PsiOw72+gvYFB7g/Cr+9+47OeHe5fnnzwq74vKh7kDj5wfs+Cbh3sX+8B4Q9NTzB+Dg9+X/9Pgf9fMUDO4/4sLpDsDt+DH4RwniFhv2CugIDOsW7vniDPz6Is717fjf8tcVEjQl++TUAeIhHrv69Rvn8Snr
L9khCOACMhAJXd/o7uHvKO8d6ij+6BgbD/UoEPL9AOIK2/HRywHP7gANGy4HNNMXKy7M19Av8erwKP0B7iQB7O8F0QPsAygdD/EHJf/rTw38DtEvvhwc78/g8QP+zAgkD/gB1h30GfTSMjzm5kAH6BbgExMFM/sW
M/rs/drl+PobM/n85N4IHcnHd/n1OhDsEfT26urgAAb46x4b/vD48+0NBRf7BBEB3Abx7/Xv7+HuJPAuGwMM/+ko2wbaBgP/wR8L/CK5/lEq5wb2q+AnB/TzGP4FFQUZ6fVKzAIJEi8U2OX47tUOCyTc+BAHyzEa
9RcyATAmGO713+7L6fkeJePt6OrpFT4BAfgR9AbXLSAu+ibX+My81BH3zvT6HC4H98nr+trx/P4gJuzZ6+AzDxvxBv4K1vnhSvLr4A4WHBPQ1RMC3zIcGxM6BAgj8AbjFgbs3L0gD9YBxffe3xQWL+od79T10O7z
SfMW88bqWRD/HgcWADAG1wfl3BUS3wAE9PXRFAcJFAqwBUT6Cdor4iCy4fP+F+nv5/wAEw3sAeYT1xQYAewYA9ypAukH+xgPGNbfEx3g/esb1gsHBCrk/fwzzO4QB9PY+wgcKzfn8RqvwOfk7gz0MvQp2CgHJAvu
GgDm/AULAxCQLDIONd8BEtrmDfDdBwgS+hL95uwL8RMK5gMLG/rk4Qn3Swo3C1nvyeTw8dwg5eoQBef6GPsBHOPzDOnvFPQjHgf3IygT9fkYC7zgsPDjBeUg0+sHG9kyHgUT/dMN/O3cHE3h5AUuHBa36e0l7QgQ
6R8sDwzlKgIP3QYB8eTsGAsNOP+09Db58NgJAu4tISfk7kbb7RUIB/X71/jw2/gO+/nx5yoCGcIoqur02/8GEMUBCwXaBRoC5wRAGwkZ7hXqviInJS4i8+XU2uoj4e3a9wIEGvrMHdkPEQTaJfXgBf4P7+lFJmDs
6OUI+sn+Cfj4FwIJ1NP/4xbnFxERJfESJ8blDtYr7eDZuQLd3P3xGu4TGxUL/9Ye9cjsBuLoAOsPD9jKAAnL7TPu3zHUCA0fz/Ia9hDE+uL1GSL88/nQ4/nWy+klDDDE8RYEJgzw5cbIJuT9+hf4BxD7NOkc5RDl
J8ID99s07wnG8Rm/1y0L9fL7CCf7Mv8M9fL5EdDu8hu69wPQEtX1Bgvl5zQkK9EO1xca8hsCJRoPPCL/8wfn8jlRCQbxAd7S+PH27+P87MoHyxLZ9RfZDs7qHRUA9QAnFU399ej35Qzt4BAAAN/x5zoXCuPs1B8Z
5PokvMfy7A9J6fTqAglVIurjJPTe9ywd3wQFHPfvxADsGOrlAg0cEvzcFtpXLArqOwvNJAAY+vMECAX6DSoE0Q/mMfYP5RsQHm4Z/ffyFfz07PcJ4/7zENfXC+gFGDLI8eL43eT05e8y5czREBX8JSAjVPcZCvIL
+fkGMu3U1vUU6QvsGOAU8+DJRxbq7h4q6wLmIigkDQEB3Pb2DsUq8vMkMe3n8xULPxkhFuoptuYX3RocCtTm8/b65DMB9swzCv8I+xTg/wU0OQYJ6PvN5/73BxjC2grIKDL4+cfnFwEjFPvlBAHz4yRKEt3eENnw
9wUbHwT69cRJGPsNyugk9P8g/+zu9OH08/dd8/MjxfIO5tD00S8V/wrx+OUsCgTf4gnt+xT86M/v8fb8ESIA9/LY0t8Q4ijhGvLqpeQhEC4L7/nGAxYs9B1MB/Ut+yLvCOEDFDQPGuzc9/o3CQS4Lhzp+fQNCir0
Nugc+QL/NVHzAv0qJwom6Q/W7ObV1eYC1wDf7N77/gf2IkMVHBwL/d26/TsRDND5LPPuC0fdBQoR+/EZ6wLu/qQBEvH/0f3yGP3xv+LqBQcL0P301tnkB+jY3u75EyzoLTL1+hP51f4Y2QAL2Bny4iTaE7787q8E
9OnzBTkDAwA2EvsRHAHG+P/Y8vH138L1M94G3gHgJCf9ye4fCtcKIxD6590uHwsQ2vHhB8bmCgHvRhG+6xbDAfYS7NgW4vPwCQYyER1C1xYRISIj/z4A3g0I2/kU2uP44vbbCNkF1NjfDiGyAD0F+BTtxx0r9w/l
IPsh6Pk+IgbeH+z8/wHoBwP0NUUN2wEE0tLvIxcYtxXnKegB+iMj9Pz35P4a4gweHQYrMBQt1fD/NiXg7PAe18XdDfD+AOHV+jcP+gwS7t8D8zP4HyoQCBL4FwAZ6fbbECHU1CPt09MY+/8u3goLrfPY4PMaAQcR
CfDWYRHY4PYF7QPB/fLxz/UJDdUX3wPZA/wM5f8MRhL04uz/P90G2BXf/gEQLwkryRUu+d8KBz7zUQHx+/kWG/YU8w7eHesavbEd7eX5ANIK+OUUARzUD7L9Kuv6LPLqKxroAg3m6hDq7PwT5Lj/NPkl3Pb2Awgz
SvcHD+ABwdcVLNnB8gfKChIQMfb6LQ/sEBMF8gMJDh7S1ir4/vL9CeC/3bz86vfLGQJCIAn2KuXs+ALr5Pz9DfjM69Pb/fUIKwXnBtP2GAHE6EHh5ADNCcsoJQHx/w71GC0NLwoCAf4hJs3k/tvWFTMiJhsb8/oY
KOQxNukMCOgD8LwCK9EQ7NsF9Rj49v38Izgbte4L6Bcp2u82+AAF6kbVHhHR6CTPCTG/9AgaySUY9g3wBAXyBB72DeYV8hr0JzILDgHI9N/hG//e/egHx+AyK+0c1dby4R8VLP7f/Ps0EP76/830we3X9BAO/A4l
3CIL4Mn1Ae0nPAj/Auks0NAdFOom798hMtHaKiEN4Qm9JvX0DQcx5gAHEdUSCPzjF2Uh4w0VGAcb0P8b5Av7+MQKAwwF79jpCvDgKxcW6SYPIf3iJR4q5+Ev/txADOnyAf379uUU3SLB1Q7vBtLc2QRU5uT85fw4
Evj3DQMKBT3jzQYZHRT9AQjZ/skVPg0EDVkOvvriJQf9DB/x5vXw9i4vBRbT+S3sESEJ4vQk6/skHv211PkjIfoNIvvq8fXlQxT1EeXiLfEJMPP7zBTeDEXOI+vEzj8kBfgMBic07f8MANvm+u4KFunm/AkW6hQP
DucE6grmIhQj5Wbb//7NFu7cyBH6/v3iIwQW8t3+2QD6TxLn8f/18xAo5//Q/gzsORb27t7HTg8S9NnkAAz+8ysS/xkA9bj2J74MF/sNIMwSEuno8dLNBRHG7R3z5g32G+3D2yAUDTTl8xQoA+sZGe0F+/3x480U
GiarEwwIE9wmQw76ACTvDy3uAvwc4zX9tPnYGhT98cn06N3+KOgSECsC8wETJgfcEUQx4i/X7NDy3OAVB9Eu9h3tDOsY8t77K/zvFAwH3e8MMeHvnPcx3vAW1AEfNe8b+gz+79n3/AfOAvb56Crc9PU8Ew4QAd/k
3v8Z1gjOEhTNDuEi80Av+63y7B3Q7+/xFeHwzdwJQRoO+yf84+Xu1Mv+9xQK/v/xMMUDCSAQ7QID5uz/CAvwMy4ODBAY5hyz9ioANgMGPBcYI/YYOOAFrf4ALwX0Gif67gj+HhQkLuocE8DfFxb2Bhz71tHXG+Hu
6/8wH+b8FyEA7OsvIQIIAS7t1gcbSyAZMsUH78rRKyYVFN796BP0DhMG+x1Oz+IJChTz+RMI8d8Q7gUS7RXrJucZN+9H8/PpDQ3y0FQFESYiJwUA8/7uLsG8EvYcCev1QwYRxwfpGwr7FwvhDftA2QUVGesY7fMi
AiFE4NMXLN4XyRIs2gYdJv/qCC8R9h36EeXb6gsoEO8EEQk5UvUPLuby/iob6BwZK/jb9vH9HuvxKdUMG+oyERTA49z+49ckG9sZARfaC/UcBsTmHisM6Cv3/gf9PfnaFuzu7yEt4AAO/S8f794zGQ0JDcYYGyPA
3RDBCxf64fTWMRz7ITIK1AwDKxoB6A8J3CMZ2hzSLschAeH4/9wZCRrsAQf1HMsSIRMduxEWHtHW5tncGC/2D+gV9hkc8DLYJx0dFP47+xY8Qr8P9cjp9BEp5Q4Z9egUFwD5DeoTAt8sFhAT6gztA/c28BQy+Azj
7hkv6wkc78f58CnsLK0A6usS0AUw5wrRvxAcJgbi+M78F+rl5BEQC8HXJv3x5Cb9Hhbe5uvb/gv3DBv03tbn2iLi9sXt9zvI9Pn67MnL+OUO8AsQFT8BMhtI/Qjy4ufuBzMc+fLaASUyBdjPIw3/ItrHC+3I7SUJ
EfTA5BXM8fPQ7esKI/kd7CIw/tsK9eog7us1C/wLATn4Kf7KQwzp+ekJ/tjc6OIj5tDw7/QO3DUP7tEEHQbpzRbj9f3tLNrUz/QK4vDQA+E5BBH79gWyExv/1eMgDebwEPMZwe49DsUD3BvOFQD+2Dru8+8HH+MV
JhLL7jMR4fcX8fMBBivyDMv59wjt5PLlEvLksuga1T0g3RP9MxEcQfMHK9vG+PnnIkDoEQcCDCQA6g7NESHlCUEnJxsa6wHP980I7/LqrxUWAvjb7vgZIuUgKvwJ3wj9RO8J3/oeA/0UD/5KHAAv8gbj/iTD+hgt
y+To3wMTEfAlR9HI3iT4C/oT+jYP6h77Bvf+9QPgIMzq6N7s2zIQ/eMpMEEi+zf9DgY2FOIj5xVB9xb3Hhj89AUI0xgQ3hUMMu7ytPjpRSYdGBn/8dnhJxT4JAIkBs4E0An6BhoF/Bi6BNgP4vEv6fD7uxLb6/zL
B+0BJhQY3dvZFwfp0u4EChS6ACXX6+sh3+bhEx8b/9YJ3tYh8Soc6xAW+Df12OQbuekJ8t0m88/cBwMC9wLu90jrAyAYD7QIFT/1A/sC8Aczu+PZ1tUeCgAaBtzTN/oD5/gj0PP52vAY5A8a6u32D/AC0Rb9ECnc
J/D22QvdI+7j1/o55ioJCwA27PvQGMH3xeTSDebpGfr9zb4F8AXK8B3r+iwhIP3o9Qjo+sfrJucNxtjQDun+AREWGtf7E+vc9Sr1BuktD8xEzOoGJBQS8fRUFtPHDe7k7iL7B/jnCe4yLv8I+dlJ+g0fCt747/31
Ej4Dz94SAPz6Avvg6+LxySkG5tXF2y/g/DD+Adr5Gebu9u20+9AW7fNDDx78xwL87w4RGvMO3QPH/w7wHcIR6C/fBAPO7DjYDTW69Nnd5P8WHxf49xbm9CbhDusJDRLYBr8A+/XwPioPC/E6DSTQ0Sva2hYI+PTv
+zH+/v/V/x8NuO/fFu4u0fIUL9oFztkRBfEOFh3g2+oQEg73AezwvOYtJd8l7izqK+no3egl19gY2AT/LekGGO0l5C7pAysEOMno8PfN3M9GNure7+f4JiH/DwEF+/zlEP8eBPQR9dIWH77Z8egN+hAAFNnMABIi
K9/Z70AY7xfVEf4ZMQ3kCPjewtAh5+7+7wYg5/LkJBEb+y86POgTBCIn1AMI/SDlQukL66ziOQb88QEB+iQEDtzyQu0NEfMkFwDbDu7WChEI/Af2ONhf7RQa/Anv7zD96SsR8gEQAgzU4wrbCrwR9N7bAusK+eYd
FObrBBDq37c55w4d9Ssi/Bog8k/sEB4IIP78xfXYFOUfDiU/773yBvEt7hwA+v//1RrdAijLGfM44BP8/u1OMCgn/PbfAyTdFePSCAXj7xz3IdYL/ekUJxPM6ewN3g4hHyG2DfkVDMMAMvMW00Hq+P8Y/iXw9AcG
F/Lh6FPuFPAs+8P09RYi8/IU7gTlKd7lygX71PwZ9NC93AsV7RnqGjP96Rgm+u386RHv0ireGTYAMgvnB/AhNSIKUBnoJsT9JrscOw765Nj/9+3gAQP39woHHxAM/h4JLN5KJDxI6P7r7ev7BBf/CesPBAgB8xzp
JCUUGifoJ+4iK/wQ9+MuMAL8FvsTEv7UJs3g3QMK9Cb/vjrb8BUIJ+XAFuPi+vonId3yIy0TF9spLhXxATQC3O77Kc/93BL/+NvD1//YytQn+QHfwhUK69cFSPAFCwMHGRoW/uIPA/L1Oj0V5coN0AD/HPMHAefs
LjPz9PgBNRfrJCLZ/ekl6Q7GRQPb4DrtC9rg9wrl6fYKFjUOHCYgEubfCQn4HC7qCvQkJ+fq4BoCGfctCygu+A1B9dPlEiEX4eLPJdno/dUU9DEg3evgEgMT7BwCJTDyDEP21/L/LRLa6NIm4uP7z/DN6SUAzP7f
L9AhwAnfBe3jIScJAfUa3fcTAPLVMeoVIh0FED0mG90P1voXMPE99fL8+wsh7vfg5hcHQQ70JjUrPugCEvvmEg3p5eHkAQXL+OYZ0OU8Ggn0JBMoLtARGUX/EOi39Ezv8Rj3HDAqEwoA7Bzsx/7uCBAB1QH27wkE
vdAbGAEeM/MA7RQB5uYYEgHdNTrlCdLbCQIQ6ebMChIQUQ/8Ag4QMwXtBPn0DvIIwdIkE9wN4dAQEwT/SSn8Ap7+NxPzCAb3Guj+zPvh/REC6PP+1LUUA+Ul7P/29hccKBG56wQFAwApJVABCvkGCRfQ9AkYDxnT
7R7l6R7h29fvNRX5N+o16CP6DMnxCPfs3goPIR/66Tgr4hL47OxBAdc7AO4C5TTq/BZB59oyCvgN/9IEOCT1Kw37FA0T9grRBwIJ8cUT4Ac0HAT6M8f9FvAOt9D98fbmEcsaC+DYBO0V8+vp4QMn+zLlIe0qJQUC
E83mCQMEHQY6DsvTLDD3LBMpNwsF+xAiLgvzI/4n5/7c9CsTIAUDl/voBvcjBxQaIz334fX4/hr16Av6HNsnIig7+AXo7fn3BycA4+A62kEcAxEf+yPq/uoo6L9R1+3l//Pw0wkpHRoJD9QRM/MG+s/04PH7MuzY
7Q0gHSHFB83PHRfuEwcG8NTW3ePy7QYu4c8eyeYS+RAn1Qz06ecyCPwd+BA4ICrXCd832xAC7fQK4Aj78SnrGw0LGi4Q0CchAScX8SofMf1Awur9390OEB8P7fPmB+kcFxgKIhzVHjvmMQ/zEQMhGSbL2eHL5gsv
NvEtJvjtANcpFNAQFSgPAyj5KgwiEOWv5+fn9gsO9uIWQfHS1QoFAw0l4vYF8iT+JBsX3/cBKR/pB+DHv+UXJCcK7Rv68PMEzgII7Pn8Cxv/IBa6+zQ0OfrcyffXBSghIDYbFwvRGQPpIukaKAv8Mtsb9hn59ffJ
CAe71wcy6AcAzy8INiBRCPvXFTP11vDfAgT98t0W8w4PDgsO/tgg0eIJyA/2AfDc/TIEFxgftOHaDQ3kFrr5DegZ6hnYIRb/DvvH/ykKKwz3JwpS6+zzJrDtDff8Fe/1/N4PCNgJ1O+/DNcY0iACAB3Uz/Dv9hj7
Lt72Mwgm++gPyunb8folCAEM7RIVJvYcJOb2+Bwl0vEt7vYZXRwB9w0e7PMq+9jHIAT/6sjuAP7d/ifgvynLIRETI98V/QsyzAP8Ct7SFgH1ACTTxv4PGvT+Ib7v2fcHRyk/CBobBB0SAOz3+P4RKvDc1c0OKgjT
wA7vLR/s5djNCv81ARghA+ThJ/oE/fD29PPrx/8UFcgPHQMaBQ3mrSMABw8J7efIOd0DHBMpFO4SJfEWDiM6+woozwUF+/UP7rcL7A0GCg8XwwPA5sz14vDFB8IR6AHdLrYBxxUPIerwCNUuCCIAAdb88g4BCAfn
8icg/kvtJwEbBPy+90kYE/vJ+fPyDPAO2Qju1/UmCPbJ9QLW7Rn+0i4E++8PAw/yIMLIHN/p0Q0Y/tkK+yIcORXgAxMA+vK68efzAgQDoBy68CzX3/b5AOYp/e3uCAP+/QAK1TfvLOLh2w/i1/2x8QL99Obq6xgg
+U8N+/f49NwM68Hr7OD0EdHn2wEYAxjPEyDuyAPM/MX7/C8e4/sY4uTWGLXjAAoGA+Tc9gr83tgZ5QPBEyL/77v/DhUPAczltC4jzgsCLMULGvUN5Aj96v0Y/fgTCgc4+R8IFRfQ7M2aHj/n/uH9/BXo+8X0Axf6
KPLn//z87Sn2IRwABSoY8B0U/AraDPYVDesBDifiRBsN/B/37PpUFynU6+nC2wUJ/v+18P3iDdnQ++0gAsT+5hMBz9oW8Dfj/cMcIQT08wPxFdyZ+vQY1gYQEhDjH9LxIx72ASX2GREUExkZ1NTz6g7tl9sBCA/k
KCP6EQf508HqDR7lHOP08hoE6xEAAS/5Ievx3rzjBiXr8d4e+BY1Igb3WQIh9v8vIucEDv4KGfpB6g8x2vbhxufbCC0T9v0NDu/oQekI+y8C7Q3UESHs4gIgGADt3QkH8eD/9CEpWNEkAAv4MjsBK+77EOv4CR/S
A/jD7woNMt7CCiAH7+ML5+j56Br9Fv4YPCcQ7CkUROILwvTlAeHXMxoBEdwF+ADU+goeNflDLRL+BfUk9yD2xAjC5eEZHBi5AxALER75LNfU5B4GBwP97CgGM+7j+OfJ/+bw6/YYFg3muuHDIQszyzPyBd4DKAce
BfMDzgAELOzfITUI8RjqEjX3+dbUIjby2+0HCQ5E1f3j+REi9wEUzxfV4gX8DPeiCR7q7eP6O+HnAhv4PhwK3Pf87tMWHxEE7M8J0PUVBvYP5CTxC8QWDeUBGwspAiP43Nr3ueu+/SH77tnUF+Ep1fsWxSULNAIj
8tL0KAXwBw8GISbv0v7yxyIJyus5D//VLSPmyx4cHOUc4A7ZA9YnGSYW4/X8+PMaFhnztAsL+Cz95hP+2dLCLwTx8gbg1NzXCAz+3y4VGf/O5xb3HuojFg/o+9UL4+kEQfEQJgQMHEz5EeH0GyjxxzPMLPXk7izr
2+vV8igHBy0XE90J5OAD+fES0uIeLB7d9/fc8x8FIu8O4LHZLxkA2Br4DRcY4jk0KfgQ8+n0C9XbBC3FExweChLh9iL5AO/nISwn9tUwBTz3LhXn6Poa18Ty2dUQth3e/BoBHvPsFOH5PhTlGizu7QrQGP7l9xDx
yewI5QS+Le8i8/UR5uEL1Ro8BvgFMwP5Cc/+I+oTNOgU2EDi3gpRHePY/QMLQ+frGNUW/Rj2IBvrDQPz5g4V+iHcru0L/MADEQXU8bz7Bxf2Dv36IenjDvgFMxPM7+kC6Qi6+ALVAiXx9OE/ERHiCL788hQlzQsW
GAz86vk7I/naNSW0/wAy4//D6974DvnrPgEcIQoGGhkUGOPt6/sU79cn+9/t7xwJB8fSPCoCqOUwAxL29BLcGQII/wT69/rj8+zr3PMW1fAV+88WBuEFv+4hO+weHOYB1z8IyBHzABclb/Tm4Nwv978OBiLj/xoC
G+kJ6gECCeQSDv0B6PPl/PRmK9Hs8gXv6Qz27/D2DgIrHiQI890m9gAM2ODgI9UHF/XY8RoIFPUqD+j6CwYtwBII6t9EFsUN2Ar5yyESENk9TBIA09INBuQN/R4R0+rULNYHAxLnBgri7QL+9+bE9gEB7e3t5MYo
QOzd4QnpKg7eGSP17N9NAiMkFhn8/AnmDE0S5QQQAQ8b3BEdCAwIPs3eIBEJEfPTOejY8f4J6DAR6e3+NA8fxwz5GPHu8Uss6hjV3yXfLgcAGv8xB94K4vfbLfo64D0WRMv65ubM7AUJ7PUWCA8TJ/gU/zH6DecA
Bx34/CgrLevu5wjk/PQXGOMg4grUEAJM7AkaRd8zDBQ+JwYg0erf1g/vCjIT5eHgFNDy/PPqJTLy8PTK9+bm5gHvNOX3EvES2O/jvg35AeUwFBz8F0bzEcfdF+nr//427BLuBfwK8Awh6+AJFLQYBunL288AJy/3
1dfl9BgUBMIY8NfnORTl3QPNBdLh+kjoHfMM2ATP8g4p+QP/BtAgEwby8MoECif32PYR6djYE9X/GzMethXv3uPjMBoo9gMRBkTh8hIhwkz6MgQXEPYh9MHm5Rv6B9vaFA79BQX9/QkM7N3eEB/9DwoiTBMtFB34
0QvTCPna+/jZH93axfQd8QckCu0QExoiIP7vBAz3MVPn6BX27w4jHvvW+t7MMDz0B/H2IiEL6vH+/R8UIOVfAQj50tTuA+Xm+zPd+RQt1doLPPO8C+kwEA8e+gLh8Prq6vkIKyIKLFjp4+zoAxr6CDkJGTX36Nwg
3BfsuzoE+gn83UADJxgD+g4aGgr/8fXbLEHw9uLq+CjyE9v87+X25RbZBwve9Cz8ACr45xPD9bUiXPL4//oRMM8T89kf/Qfe/+sDIN4A6PUKNPEoOxL09RPp5wwJOED+xQEI9O25FQPu2fwNLh8l7uIJ5//tG8sU
QEAdCuHq+uoG5RooAfn23DT+9yT5yycV7/b91wXa2dkaD+v3HBYnECnUDDoq9O/9Cscd7tpQ/drg8PEXJPQA+AA6ReE7EUEcNuLjBxbk+v77+/r90f768t0a/BXuDg/XBG8B8AbvBBHu8v3XMAMF1xcYEB7KCwYL
2h344CMnC/UX5cLO+//U90T5Au8mEQz599sE4w0ITvRAD/0L6PgZBjnzNvo2QBndIBbwFQkhDR8L7wIOBDIi0QUS1PHv9i0GI/Th8RAR9SQO/A4n2MwvAy3o4rwH3fbC++ThIOoTIfW36EjrCgDz/xzm2/lBKgIT
Fe38/wEGMxIkACn8+8/5GxwO2/4fDisPVfoZGDLOBAEe8d4S2Aod+8wN8vbeA+ct8Akq6woRHAw/+/ECPfX47zDz9SjrPfYL3vjE4tHg7N8jDRHoBiU6CSAA7cwdyAoLJukw39YOBCkQwPft5AcNIAZg5e727gY4
Cwb4GAnmF0DW1w8u7QbJ8QrzBu3xChb1qxkIAgfU/evyNzwb5zQNGBcN1QQnEQon6wkDIwnhBO7ozSng2RjhGO/U498pFCnm5OIH9ifhJQ7/+RfcKiDs0/7my8jyCAvT+NHS7PAiLAfhKgX/0hraDxcE4SXT5QYk
77zo5fIP4tAK6r3x9TAoBO8mB/rkKu78FSTgIeXj+CtLVgTz1/Xqywrj/goazO7WHPAO9esB6vTUBCAFBv3jDBY3EN7o++sB/ggGCgPoB/toI+PwvfnhBA77MvrWFeYGQwgXSeu+0wQD6QwrBuHW1RD18hz4+/4s
A/X80xPy5f3+/jHtyALazwoF6C8L3f4M8gXnyisIIPPsBC0AP+vNExvu/N3cAPsYAujl7zEDGLY34x0GCyoaOvQGCfnxPB0kIkPkx9rqEPflGg/379//+jr2CxDo9kf/7uACzNwb/+w8Kuzf5uTe7gD//uHo7hvg
Tev71tb2ExHi//DN1BQD4Pjh3grY/x7lFkUUBP3Q9SgQERIXEwkt9jID4Ba/5d8rJkj17vH59DzzMebt6uYW6wTKGSHFERfzExwB+B7LDvgiGyYsMwT92fMP+Akw8hkOSSzf9e/bKdwgKwPyHA/3HCQ18w737fYm
7UDj+xjaGuQC/BEj3fHux/IUExIyxezUQkrxwOLfDgX07dMSDA72HBH7AOX9+gvW39rtwP8NGQBQ6RED8MsCzAQO0v78Hds4LQAE5PwQ+M0A/9veCfsr9zZB5gH+Jt4q7w/Q+h46Kfn+/wf46Ozi+wgY9MfhI+wp
69cHptnwBRMeDf7u/uUfIP/1ytTa/wjbE9869wkG7ib7Nv3a+Qwp5BDu9/4D1CvX7EjqyfX40BTeD/LT2eQE+QHm+gsjDur80uca3cks2BsMA9rPJuwHCqsC7+AT8/ra/0z53+v3Cv3xAwbu8+kC4grmG/fe40Yj
5SnNxtATAOgmCBb9A+vrqxj5KST49tb/Stn7IPgNBwk68tvm9BXn9EIECA/y8vQb0Avt+MjvHxA/Ju8Vw94k7+E27w7uAhT8+QLx4kMB/dkm7Bff8hOo/Bb/OscW8hgF/Qr4Fuon8iBI9w0CCQINAhgirvTKHAT6
Q/vy/Qvu1Bb/yR0W/A7h/xQ7FPcjMwMK8RPw51zyHgjx4zDZGP3L+wjm6hcLIvUOCk0FAv3+DUgAFtLzJd3w49nwDy/4JfsCAAr+D0gBCtXrzLD/3wz18dbb7A7J5t75CcvoKS8f7fX2/dr/8RQH780Yz+MtwB0K
CugIAg7QDffn/BkJMB/EBScMzuEV8g3+KOoBz8L4LkEAGSPjKhz1C+Ub9OcFAfQP9L7WFQEA3hbIACnjACv29DL55A8QIafy5PUR3OvM9+71AhUg2wwZ5a0ML+AL3+7YANXq6/wuDjH97+X83CYaAunsKP0zEe7/
Fv8E9zAbPPsVERcZ/dQ06BA4FNwcCvjrBuH4Kczq3scg7T8FKTAT5Ovw3vwk5ewEORj2FxIBzdrfDPgwGigo9QsYAPT0+t0UKc0W9e/t+wQF1eaY8BfzEfTYFzTyJycK7FT66QYH8Ska5AIlEQXzMdfk9BwXJ8vy
IfACEzA0Eg789CLp7UHZQe8XB/4NHf4S/QIUzgj8zA7xCE/2IzgCAyDb8twZIwnbKSH47P07/OjvyUXaIegD6foRAOT7FM/gLdwjCxI31fMdHucfIS3a//L0GhkO2x7WBArny/vjBckEFFQBFBE/BP7lAhv5K9LD
7jb0+Rzn6/7u7dIK5Qnw6/YFYQIBTxX0AeUa7fYA6OEJEBwTB/LSy/jmAiTzFSvx+vQ2KxAz1vMS6g8YJwSwxfMIAC8S6gIjG+T5IeELARIE+lk0Dwsb1UH0DvnpISDrC/QlHA338c/r4xoSHQXr5C3u6iYE1Pno
1/wS+UHhJNIc+ggkLQX/2Qj27z8n8+skvBnuBw0Y/9nnLSXi+iLF4REDEBXH/d0ozOns9xnpGfMONPzmE/kY/CPk+Ofk/NzoGQDFqjQi8QniHPsVKwMg5/Px5wMK4Ln2/jca/Q0ZyuTi/CcNIEL94fbU3gMz/fAb
ERPZwyDg6VMO6A0K8/uwGvoL5SMZ++v46yXs6SEBE/82CSzrwOxXAujsJhcFMfLnDggq/Acc7AkS3OsB3BAWBzz0+wkM7P3u6P0Zzg38IMz3Gi4bOw7o29sI/VPpAucFzvcv5CEH+ejmCAGoB+QzCRz2HAjx1w8N
JdvL/iPjBgI2A9vjFRALvCMY/BEEIQEgDhU1FggiKw9KB/kN8vTNGgAI6doB9+jGFhodCOpCx9PkAj0B2/3R4/soEerpIf8MFfc2CRLYGPf0veXYKRzlBh8p4e330yLHHucE8/r7JCO54jK/zRQH7icH4wEK9iwx
+BrZ/e3VDvIF8RoMCeb3JQ4IueQWD/vH1OwTLwXbFtT6QPgME/gh6OLSCxkHBi/+HA8n/Pfl4fpArS3s99MIzPQCAhXdD/cz7QgNCAbuAMonJw/p8Q7E+wD2HgYT4QvTHg34Rvfp+gna2tjbA/6349phD9wK8AL+
8vgs8/vr9/oHPCsS5PUtFOUm0/LjGPDzIkME2eoKBwriCfIOB9kiI0QUHBby7SLxFNsb4b4l8hbsSV4D/Bzl/yIZA+fl8vwSwu0bD+bq6PnyG+4HMfbu6077DP8rCBcCOCjT/BAA2TM36iH6DvHkAhMHMgnV9Pnr
Pgv0GikK/SARMccf8xDkNzsTBR/u5////OQgHugsGRrlNAbl6v8E1N4wBEbh3RQiASvvGBjyKOr+6er25QvEIftdCufZAAMg2hABKOztGDDTvAn+7hT+1+8gB/3/G+0X/j/3AD++EsUS4RDM/QMD+AXv7xYNAgb0
7OH9Chu99c85RR0GygHqxiTIEiXj+dUC99kH6OkB/SkE/B4bDAv0DicURAsH+RAaBhjtCA1F/AAN2xbgJMq+5AnFHAEaAPz7D+QpEhot6TQjGLHy3ADw9AQk4/rjDisD9Of39R8cLTIg8OrxMB/bxSEZAPAlTgj9
9PwHKeQTHenf7c7x7iLaA/EuHfAUFiPj1RbACzXK/e0CJvjsGgvn5ej02NEZ1eYTCB44+kM0IwcO0gMLBx0g5SENCewo89H0LOEJNQ4OHBrl7UkVEOofEQP62lMWDd8D4u7+BATN/zwUCf/yyw0BHq/vIuDpFs0U
BioO39MBNB785gn77NYG79z6KAosEwXk2R08BBbRNAD40/bzQQou4PcK/vYy7AP2Bfvk+dvOIuPl+B/C/hcY3Ckm4tEF6/j/HQEE9CDRKB475uTnIt8DK+75BDBMChr7FAETA+YMC+grtuLny/QCC/fV8/c24NkD
nNMk+vHXCOAa+hXJAtMeHhvqDw/TCOPoBeocBALxCgMqQvjd8eo2BNgCG9kJ4A4CMO0bA88YNyQNJQ3v6uUb9QZNIdf72FPe3/QL7gELFwNL/AgD/R31BPb8KSEAAecCvTH41PEM4d4hHAUV4RHoN+0N9OPd2+c4
1SbyEAkOFxLtOSjX5+fhIvEIAOT3FgX/If3dGMAPNh7XDAHt/Mj3zBz9APQiRfQHHjIt+DLt6OQB4xATK6/zCgb2wwUK9gQMCDQI8/cU+he+D9Le8u0TDOr9CwrdDdoFFjQDJVDS8Nz70v7THAsCKjMeFxcQwAYh
Ew0jFR3T0PzfMPn3Btz7LjsEOBjvD/Lk9gn99RwS8DT4QQnoFQrz4Q3sqCjg8g74+wb1KyQD8hWYDgzdD9QcBP8G8dX58AsDLRfLDQ415Q4L/OHB7DHk9NYqSPvy79zb6BUhG9r2EuD96h8TBB8j4fQsKtA7HDQD
EycKGFAD5BgOABr8DTTT/g8CHBH7+Bf42iJC9RUEKff7y/X03wsb3Pb3ADFUJQ8DC9gRJQLz6gwhwg4E0zPuJ6/6JNXM8fkJ0wYQFg8QBAby/f4Qzgz08xnNEv7SU+gpsgsbzvEYDAfXFwwa/Q3tC+boAQPn9PkQ
IBkP/iIxKOof7gwQ19MTAs/d/CHazQcWDdbu9znd7ds3Ay0NAwEf7Pcc8xoxAQvk7TH36gvu9Mb29bA7Ad7f/vDlEQXwK/r70N72OOkT+ge44fX+NQ854/L8AgYGJboGN9k5DcnoBssO2A4N9/XzMvcRBMkX4wvZ
ChcjLRAJH/Up0sPhChrn+fABRtnlIBH76e8IJbgEHckZBwvv9P8KAhLgLRzl+rvg8g/k1OYP4zH5Vv/9AeUf3vfg5/cf/fX5Lj45D/YCEsz56P3XEA/mTBou3hAK6AbvBBUQFwQuGfvq0V4a6w0hHOzqHgH0E9cM
8zweHvQjAuXyGAYH8B8g2SIL1unxMd8E5kgrDffo8uLgFjIi/gIh3UbaBQj49gL+4wwI5xU2Den99MUfAQ7NxdIOJ/r81e0nGQ7IGOAgD//57wf6HkDfGfAv/A4YDPADDx035cMYqw/z//wC/dD4IgrNQ+/EOfAM
8voU4PAO1DfwMyTu6Ovx8fn73PkiAwfkBPov7+cZAgU39BwTF/f8/f5GzeMgBgjWOcj2DtLiEyEjLVD+HTAg+AIGFwgDCCgOIi0L+PrsAhEVN9QoGe80/xHcQAG9F/8P9hsu8uM1Jg/rBCfb4+/eFfASygsh/xnt
Q+w5Hu7K7cQUEtD2GvnhIRsfG/sSGArT8+j72QgTGgIXAAL6zCTmBubfB/7q4wBB9ftJwwIIG07x/N4J+wkUFRYQUfYeCMvpMfn9Afwy4go0A7/0Itz18vgSEvUV+tH9ByR2EeQPAP/+7wTsAQj++h73BEET5xAU
6PAfCev4HsQh3te0CfMK3y4lQe78/ughBef2DCDpDO4m7gUB6s8QzLr5MQYU9wr779HaCEQHxOY2/uTbCuwKJw4M/hPdCu7lJCAGEyPc+u8DBcXywCAvARzt58IoCvwLAwweFL793AwPDd3h8SMR++Qh8Sce3S/m
/xgw+OYmPCi/7gnjAdMS+rv76/sVCfe8ChkNBjYDzuf6A/kAAe4ISgUtwAUFFBMb8OJPL+U/2A702AoU4NvryBHxHBwZCecL/BQW++j1KAAMS0PyAj/uLAzsDPkFHtzv2hz8C+/r3evmDNsOCuzoygEYzy8e/vsS
ztbq8uLeA/4K6NXa6eD0BhG8KjUp9PAX4w4r5w7nHc72CvAQOw3l5egSQ8z6Afbst+8YIe0lBAT+GTLbIT8s4hYALz4T8x3pG/wFD/wSHvT50eAIDvbA8u0GDgQnCAPn2vXn3yjRACXIMDUJ+Bn2OB00//UZECPU
LvsF9x0Q3+IiEevDMRcqLfgA6tXxOucX6CLoGBMfJ+il0xjjAroN6SUVDM3d7gIQBfYDBODo5ur60N0EBBUQ9R/i/hsPC/YR9w3p2yEqOOT3EdTf5AnTzsjM3ywQ8OYQDdhQGB86HvwJ7+zt9/v0CEfhAAUr+C7p
7AXoDCIMLBwIEAkD8g/xCMr2+bwX5AUL/QUW1vMg9kTBAvb8FynfShnqHRIfRAz02xfCGh/L9vEgCwIJ9Q4a0dIi4QM18BoJKfcXGfYM4uQNAhnW6fr/OhMNNcMmEwQjAee/NfP499XiIxYSHtEBEQfzH/AMCtc5
1xP27BHSDhYuRf7XC/U++TT4Egsj1jez8uQoEvcE6e3VMuQbBAH/3/os3/wgExbxJPbwMfs7/QPY8bvd6NwN7h/86SBKDvf2HiIMGdjw9+0K71Y3Ihv62OLIFBkqEOAI+Pry1SYKJQ0eIAseEwEH9QEVRQAxFS8v
4+8nMgofDQb5y+T08gYACRAN5h/oGTbUASFsAfQaC+H97P3rLR7i0B4o/Av6JAP6Cv3FCv/d6fb0CGn0HScfDTu+Iv/36v3SJQYFBBQH/f4B6O8V+AIP3+scWvX0V/YIFR0nBAIa2+31ChQC7fPn49b2+hP0ByrW
MxNrAPgiIxAYEP4L/e4A1/ESCBn9+gLWzzEIDCTfD+osFwTcNCZ0EBzvAhLbAfXr8Q7u5gju9xf8JeYV8fz44AfuDgsO+0Ly1uP1AhnxHdnaAPtCHek5PAXvJhbzE/7KCTcRzwo44x4c5PAI4gjyENT1BBUh4svM
2BHj0Sb5GfYk/Q/5LTszDdz1CjfvEDb8HxT2IhH5ACza4d0OL/gaKeAD2AoJ5TrlQ+ni2u3X0A/K1gLvDRsc8/H+EBTQIPMNGQff7VAJHdz4FR4H+unu4+Lx9ErcDPj1+ccZvwIHBeUXHvLmBx/+/QL/6Lrv40kB
6tv41eQxyO7cEgkIETv7CcYLyxPu4BANHRTwBhYNreEFOQDyBPbnJRkT5vv6QxfuM/8IOOfpxu8N7gdBGtwA+wEO9hIN0eNAEN0W/vsT3dEzDPb+Gfu2ygzs9f8UEc0b7h8NCvgR+Pf5NRUSMhhJ6vEBAzVF8StL
LwbuBg7iAv8p3RgkAP7wCyjj/xv22A0rQLMY+L/jJ/no4Czw1An7C9sVHh0QHQwJ6+nkCeUAA+8ksP7z6BMUCvgSKgLl/97p8xkeHBQnFfH3K7094vb2Ih0DGtUa+yXdHeEW//n0/8PlDEMcHP8C0C0WIR7eCdrX
/88X4hcpGAnX5+g4Cbck9gAq/wYXHwfxtP319ALh4vXtByLo4ywJ1QEaBvXeDynwDUEkFhQh6y5bFvkG7v8dAQjU1QYz7wW9DfX/5QkTItniAydF/ukb1Q8hBtD0E+EI7BYuICj2FB8PxP8YA9/RGgfs5w8EFB5I
CcQiF98OIv/5w/jDA/4U/xbvHBXttgwHKBIeHBY73ebsBfUBDRTA6vUWHgYiKgH0DTP3+6wLMBMCDvjeFxoECwfT9Ovxz74ktPMgDhwBFx0Y6AA0LRfhCejB5d700wQsCiv/EeQN/hnp/gQQRQPs90Ib5/EB2xfx
HhX96xP5CD3+39DE4AcFN7UbCxMD6uT37Q829AgNFwAGLNq9C8kSEOwu9BLg+TUC0h40AhLr5AQNBvYULCr9EcX5Cw4F7+jELfjrQ/74wwgRWvfK7ccHGNnx+QvzFeMBNBsi+OTqKxDjAhDh9fLg5hxYIN3g7/T2
CCcI998B++0kBQfs9dQ+E/0XCM/rBOnF1ANZyxUVHQYw0Q7j2dj//S4GEgEsC/za/QUUGAoO/ObZOEbT8fYB9jPt/Ojg/gUK8DsQGyzyFvIB8gslKd3RC0PuCyfI9PT/yCG65x3q6Sgu9+QC5/DjCR3lFfgWEw/1
BOQB6/7o7eRJ4f7X0vEXFPz2vyLqDO0vwuv16N34HN/kyhy499z/NR8E5wAJ4/vP9RkIKxcoFzTVCgv6LgQH/P4QwcTk3wE7M+jsIyoL3P/w7dXu+/f3/SjuIRvx+QE3xuy5EvHj0w8KOBzu2fTx+h8m8wQNHef0
/PjkKyspGNzX4/3tBAMyCfwCxmb+6doAA+/y2ikN/NUJ4fbaFQYK4cDxI8TlD/b1K/zczO4e8Qn68N/p7R4A8PPsyAcx5ssUzuwgu+Ip9+cl8uXYGP/fB9UHCejh/+b6F+PdARHhxi4m8Azo3vYm/iQP6jYNDvIq
FAQz7f4N6uUo09PY/rQIHQD2EucbLwnfCu4ABw72RN8FNOy6/yrM6gnM2AL09/fVJA4j/PQn5N4n9wPnN9fsxtTb8OoIBu89/CMALwv80Ao4CzUR09EouBnmHvT/+u8XuP0IBukO7QD6MuntDvwVDRvhPgwORSYG
4a7y6vPXG+gNFwEUIAD17BkoCiv2FQsB4T8GAgg5AOjKCvYh6t4s/+cH+/Q6FfsLD/H2Nv8ovvEHQxH7FicAFg0VC+gV9STv/v8nLeVA7+suHzAy3ewY3vbaKdsKQA0WLuXwCerRAgYZFSj16ST7FgYG4UTMBjD3
Ntf7IxoJ4BACPdTvuvIX7xIf/+30EwPkFyzXEif2Jh/67OsUKfAX/S8lN8It9vrVBtHizxv8/xoO6AfHGArfC03uFxnJ3M7VAOAuBRDu6h7f8v3a9xfN9hP8DwADyhT4tjsV9fbn7ufbMzgY7RDx+UID9Ov5+QgY
/ioL7dz5/9IRGfvsE+cvCwsH9+8v7Obr1fcp/gQV9d/O5D8oEUQHOCs0D/ICJs07Ah7/3w/r8/LXGPc06c3J5fUJ7PsF/dnc5Of75QU02uIgNcsf//AK5twI3QEM/9LwJ+zTyOcACDHSGhLy/Bv2MPHa6dVG/vLq
BhLqCt38CBoU8QwA08j8T/8xIeEp40rjDRApz+AYEf4tCRAtJwwROBnrBhEB6AMAWhL//uMKBwwCHhjxCN/5LiPkENP+FzIDKAIT7OrsRiTl5hfWGgkUxCX9uiYYBqv14AgG4gby4PYm7uwX+QTtFxL71gsOBv7R
7woBMhy2Pgj0Mevz+hj86r0eHNsU/OXp7z4q0/UNH+j/+gPM7a4R+/8hQBrkAQrr/Ove7/jh4QoU6jjR2C72BiTKNB3+9gQK/TfvFRMuIcv58yXzEOXx+DkxCSE+CzcbBi/iIM8HCinj2wcKCw4gBiTwDRztHAsb
BUIhDAnEK9Do+AjxDQroLE32Bd7nFgT1CR0o+c4R/AYoRvUTAegY8/bf2N0c3PQnKATu2uEL8RX2FR8pzywlHxYmTfgT5QfTLQkczsgQ8QkR/BDf8fYC+uAs7tjy/jLb9/AU3w1CFPwUD+FMQPfx6/AS69v0F+sA
xfEq0BAA8xnkHcwI4if15ennsQ2/3gEB/tsECzgFDgMKK/vg0grv9FgQQR/hD/r5Ewrm8/zqwNr8A/oEAxrq2hID9xFEAiIPH9kO8hAjLSI0IwscArkLGE/oLhX68u8a+Aby8+bm8BYLRQf69zjaIxMDDgj2RTIK
zgTyLgQazNoM69gOAwf2//XND+jOCeNJQOv68fsXGBD8H/wf7Rot3SbnFh4c1QwPAPT41CPyJA76yEbb8vvm9fPK3u3MAeXtRgsj/AEc8AqeKxLu4PnhrgYU7u4VC/cKGuwq/+vwAxfbIh8PBe0A8NfuCwgSJPUm
0gA5+OUI1urj+ETk8d/k/bbuCQYSGxnc6C6xOP/sCSP4xxMT+QbiCAPH8/M9AvLrCTgC9hHy+xW/61Tu8c4WMPa22d0dFAAD9AYTFwD+9gj//BfR+wwB9NlVI8L3BDb+DNPh4N8UARoB7OsdCRbt8Pr1I/cxBiLv
w+gb390T8/QT9MsCP9sdOOn08Ov2yCT1CAgB+fDIFhc5zgf1vu8eGSMm7R7O4AXx7xbjAQoGHxj89exA4gQqHSvdHyIV9/TKHyr+4Qy/JtX7CuXzM9j98gLLHfQY4xb/DvDS0jfu5wco3djxJSoJA+sURvbvCiAF
H8zx8ODq4Oo379wNFwMN2/H64uETEuYx3x6bPvgJDgX/Df0P+BAd68QTOSBF89oM6xkt5AIE/Ozh3zz4JfTuBhX46N7iFf3hprMa+f4B0ALw7QvODx4ZAgPoCBIXBe35HyAE2/I4COzRJ0XB/REuEvcK590IMeb7
FugFDu8S9DH//+0E8CYHQvHy/AbtIN4ALzD+CD36+ugKwu4QC80Q+kDJDA0m/TX53zAx7fIiEwAEBfv7E+QCFykqAvnFBvYc4z0DA8U1+zVP6Pv2qdk42fEe+gv3EAnw7w4iGPof9Az+Gf0s9eQYIPpXM+XxNgfV
Egow/vQZJPgrFvb37+8G7w8t+QbC/hXp8tZN+Qs7DxbrABPn5cXZ2f7/FwsPJivqB+4vBDXz+wYHAAD9/RrI9TsCLzj79tP5BR8K0Pzp80DdOzIJ7gf3CvYiRCQSAfwHNPow5P4F4d/aBc7PIgz2NPn5/DXWDgMR
Guv/KzX7/u8M+uAU2v5M+eTh29EOAfYBLzgh8fzYH9pQ9xIo1+nM0A7sPPLR9fz83OT/8BkazwL++gLvB+8S1ijBCgqt2yER/+EfBRXjACoKDwTCBxwAFAvCEgvqBwgQDEj24/wfJMT8GAjs8gs//+AL9g0GEeUo
7Bcp3Nw6DR3ncRziDPoMHPjy8QvuJukbxdT9Egsl4OUHB/gOCCYP8lHZEyPZ6uHOIivs/xYj2Sob6hT4BQjv4AsIEdoc5Bru3P49IwnaPATY9eI15jUx/xnS7Bjz/tv77QQL1P79HgEwAgkS/g4WAwwB8xM59T7W
GPnTK+jm9QbjF7Pv6tT31P8qGwxDGezkLRod5QM6LvrA7AEFCP7/2w4w5df03f7w9dru1TD6EOUfGj3WDtsL2iLmFgkc2wL6Q/Xb6xflJ/QY+tHADxYfyAQRJgrq7/7ayAsfFfD3D9suvPP4EAEkCxXyGyAYDhvf
Q/0r7Z8yJN3NAAXp9gMN8Ab83vsDAQX7MPze6y71EwwH8CUrBfUtB+MZ6g0f4uULHkL/EBS8OwDL0zAUIiY3+v/bEA3L0hPYAOhCDRv8zwYND/cFFP/w/wsc9P5AGAr637oV8+oNJtYH5gbR/eESCi8OBgkL408Z
/f9FugsbQQ8fxRHm5twA0PYbGOkY/P8NDu/U/hfjAAUN/SPL//tWBgfBENbn0hHH6CMG9gIIJgIG8+YiIOcC+RQd9KjYEBL3BBkw5fH04Msk1M0F8t4Z8g0UHeDg/PoRGdzZ9hfuGur9+jHV+AgkDMQB1eXiGwTw
Gw8a/ujNPcc719X12Nw0O+EE6xENGijrFO/5APK34yoV/vsLDfAND+Lq2gsm1PAPutkj2OP87934CTbl38/8BCoZAybs/foiCiXO4B74BRDHzhHV+AMW+QMXO9vG4OTxEf/hFPgTEjoR/fE3LPr1BtcCDOxf9xz8
IgQR+yLe1PnvBgYz6+/kOPwlNQFB7kkbCtYZBAXsMS/qCR4pJfEf6PL58wT9Ef4sCgHvIjIMJAsoIRn3HOkn8yy99fgKCx0p6/DmFyb8sAgHRvLX3+AUMO0F5e7r7gzoFtkPFN0UOfjdKA3YD9Pn2MfnQQQqBBHl
O+8G8Rfk9g/2wCMN7v3RFwUV3xT62ekrExINGwsJASInMOjpBgER1fw7o+UjF/019/H7D/QQJCP4MBEr8gIqDfjoFSz/6Bf9wscOB+YpLxncLuMQCOD3LcotVvUuBf8OFv8k7egM8CAGFuT0K9I1KxcF/iYI9wQE
qucP0cv96dsuEt3q3u0vJBjX4gzxBAwS7gQHHQTg8BG72P730ey7/B0x7fbh6TkgIdzt/QwdJBUI/foD8wHc5bs4QA/5GPr63fkEJQM7MPwKM/LlAukfBesg9/Ek6hnq/htMCCRKN//f4Rkr9BEc5xEb+gH85AgD
EC4SERkwBef9ZP3f5/z66M7/DCj1BAjh9Bre0gT/KvzB/A3m9OoT1zMc+Q7ZFdbtBdEVIwHrCdszA9AO/drRESHjLAjLCOfdVAYNBM7IJd3f4vXdB9/jGwAVx+4S8f/x7iEBKB79Hgbw9d3P3hjZ9wkKAfwD+vvp
+NLNBBIM+sBCBArgGFUMBPAl3hPjBxAeLMUPzfQw9BXt9h8MMDIn5xgO+BPgHi4dt/gxvRYEDe1C9y/b9f3zIQP4GwQMw9355RH+HREC9QMLSuj0AProLAQo5ygV/w9DuPz6L/sL9Q4Z4ebrCiYWGtrWDeoDOOsI
7MXh/wImzrAp+vr60h71Fvn+/9Lq9Q0H3vWz3uUh5eg47+wtCRfpxdAKJ/km9P3SBBQI8hf9BQPyzTDr4zIYKcMd/hL7Aertz+U03d3l1QPj3QbyDxj38g8J2eH1DQThAAO36/bv8A75Iw/S/TXsHC7RydUSxv8N
ABA2O1H3Kvzu/L/eFxPZ7iD+7+/NBfIN+OMB5R0DFv8C+7cRKgoN48Dt5xPt5DXrCAME5PvqJwYU8OPmM8MXGrEVTvQK2BX5+ecVyxYg8+buCgsBGQQKESK+C+gh+g3o7QPl9SHbGiZH/gEECtvbyhf36e4PEBga
tAgvEQLTBd8Q4qLX8NfnHgEFCADq7AIaLALV5i3V+QLzBQA3Ftz/IATdSfsAITkTDdXxJd8T19z89R/98yYEGvq7GAEC7fQz9fUv7h4hN9njAwHYFOz3A88i1x7iEism8dMVKOYV59bp/vQNDQb+8CoQ1u4BNsjm
AwfjwPm/+DE75eULAPMELsvwGuoOEAoIP+L32PnQztDTHd375toB1xTj+uUG+ws06BoA3iEGL9Ea5MrH7eP/2TkC8+4GCxrvCd0XGeDwNCi1ATPkCBMd8ybW58wV9c/xD/Pd9AoWE9wT8Qgw5hD1NtvCHtwSMDT/
8AkeExzzy8vnC+wK6eca7gXkFt4MG//F7wMR8wAJAwBB37nsBQPPAugc9cr40SvIOtwE/fD9BRgV6g7mYSIj6SDfBAssGvkF9M3yGSfdAhYiLfkj/gDlCsfM4LP9EAn3CN/uFBwM19/hHwfn0fjdCRAO2hzfDxQo
/v0V9Sk679tf29rFFij4AvTt2gAF8e/p9Q3o/vzTFgPM4SXMEhJG2RL4vv4n/OTa/AIf4/wCAvUZz/70GAnTBLXvQgwpHQbn+NTn0yEK1BIMBNL56//xATMGCfPf0RAGLPYwIwPK+MfY0tf8K/DYGA4L597r1+HU
CPr1EicDFgr0EBkOHTQHBrDNB74iJw8D5ynwAgw39wz87TL9/iQA+9bgENbtKPgRHuG9+C8W2+/w8OnM7A0G9xjHGef72dgY3uAX4gL3Dfsy+MMg9PUEBtAGNxUHBTEb8uMNN/kKsg/R8xMgLh4zFcbV+xEa4djX
B+EO3fAYIBAm6fD/1O3zJ9ZpIPEC4wz72wge/g0b5/sbRvkM5PwcC+cHHP3+9uMvK78IA+jeMB/vDif45/TpBgUK2foGHyjW5xPpOBD9D0nY0hnPBRYA3zgRA9D4+DEd1BQFGfHYEMb6ICDf/PYBLgHrz+It2SPb
Gu7+3Rfk9R28GwhD2xcO+MwSCif7AgbzDCHh0A37BywHpc4AJBfsEO788AkQ3Acl89gPNiEe6PpFygPU0NEl+PAA9wkdIgwWFvbr+xHxsdQLFucEDxsJ5jHA9ODL3xkS5ArqCyooGgkR9dPvCObBz/IR5gsbFf7k
JOseACYgAOIF7wkCKCsRRRAZ2ivu8SMB0zDIGA4K8Nj2Fi7W+dBVA/zz+N3wBMTbDhIHHzUxGOsI4vr8IvwT9fMDDvIW+x/k4+UN+gkiyvHCFdf3RgpBEuQbDe0t8SkYBUPuv8nmDQz3DPzv9vb/5Cj2E//R+i70
1TAJ18wSAyMYGygLBf0F7TTkC8YL0sHxFuz2/f69Ef787issxvAaCwUlJO7pwfP/8Q/ww/UZIPIe7SbB+h8UE9QM+vfR59/NNlTi3ePg7tP+COfg1/Yj1jEEAfnf/QkE7BUdHvwC4iJIUSweBO4G6RYZ0fQI6dHn
9v81Dib38ygJ8fb4CP4gHSO+EfwMEC/m8sHi2B0i2i4wK9gT+wEJ/+cS6PbtFg3h1Osw2ia4Axft5y0AD/7T4/8N+/odIwzwEQjlAqj4+AP2MALsHrgf//jH9CYW7vXzCEr8NPQh5eni/e0SywL9+SJR9RAI0tXW
Esz098ki/uwa7voD/gbVLvnfCyMY/+sdJFX2w+ILIAkGCusg6uYTQ9rR9v4RHdPsBPcRDv4d9PTjHvUjD/H0Eu/8CwoR8AblLPUW5g0d9C0/4zn7wfYBU+7T6N78ySn3EgfV8g3KOvncLAoz5AgE6d4kIPPjHQTm
NtP+B9DnJQD3JBIKzz/25wkEEgPgGRP7DRYWTfj4Ii4d2yQNIygsDPEbMev+7t0n8OYD780ZQuf9Gv4Szf0z+w6tDtf88gMgAOn9FSPhGvcbDOjXADUG6hHdCPHkPfi/OAPz3gcZHyECJiEAKOIOOyTMN97+8CgR
8QIZ88z/Hu8p2P693AgCCg0V9wE1/+bsCfrk7tntCNBQ+9/i/go2DRbV4NPo+BjU6C0gCEcjB+T5AOoY+fMK2TDbJxAa5AzV8xAa5wrnBP35XSS82v7w7SL2+e8BAdMQA/kwABISHb8d1ecBIulFKvY3JMX15QkM
6Qj39QL/2Pzn/hrgGv7UOhIU7OQk9S3d+zb5z9QFJQoPAO/nKQ7PFr4oKCME/Qrh4BOnAPXe6uzyFRsnJ/IF8BIx2/YzPPwCBRbvFhQYKegwODYuCfnS1hXnCRoR5e0INf0ANQoE5jgW5RMn9ukM/Qv5Kf9JNfco
3gIe2R/kEfAtDyLk7wjG1vo1BwYE/xPnKfQADivr/jj8++DG8RFNHf7v/PT5GKv86uwhCAQdFBYxC+XbHB70HRH4+vUFCE470M4RFgX69BL35/HF9g8mJR342gVPEw0A1vv/5eYSGvgl3P7mwNLmCgbtGfE38vQ1
/hg+7xhbDRYW3CPvH98RNP/u9iH5Iu8dIt7/FtzzAuv9bgDYAgQlGAXV8gL8G/wA8gYR7AUJzOkR3AwfAw86Luzw7cn1/u38AP31GBMa0STwO/fU2yjlDxPYwRDoydcGO+8gOvTS5s/a5O74/snvLvoSHuj5BA/d
9yn3EjMKJP8Q4fTMGw7f6fTR6KbuBxARMvUZ9PzS++b5/dH8J98g6DUZNjEJJ/b77VHd3Pjd0h0TKiIUFu0O/wwF9BPd+gbzNO/p4838+M0Y8PQfK/UmL/0dTugR+d37/O3KG+zuAwUK5NgD1DDo9Pq54+e7+RLx
HO3yMzkZ//0FAe7W2AYMCOk0GvQA/OI2CO/suQQC/x8U6+cl8+fYC8rwJzT6zyIRz9Yo394b2vwKE/TaDur08s3q7CHyxyHo+68DDvTzCCC1zTrY0wH1IP7539/3AxT83xglDgzN6iLx9A3YFCoHAxov/ioE2rUe
DvoADw34AQHd5gYl2PbjCCMV8QRN0yHiNTD6/+YX08g08/sA0T044OLeAwj5CO0R4un4IhX0ABPeXfcRELf2LuYBDwf1ASse4+sCIykq5PkI7gPdDBXz9jzrDB8mF+TwBBXAAdf3Dw8dI+78/xUB4hI70RUF7UQh
Jx8SHfUG1gsG5CsRFdkx3uoB9cHjxAPYFi7QGhQR9AMW+szN8RPU+PwrNxEW4PnW+wYzCuIXStku/AsQ8wEIETcXAift7ei++N4mGw/bMfDrCNs0OQzp/x/pHgznCBYW4s9J5t8c/Czl2jPz+A8W9fkaJf4G/N8V
F9YtDizyESjk2kjQ/xj16gr17tgB5g0Y+B3o3igTO/ry+zceMhTd8wMaN/0RUgX9+gkz9yPeHfkBxAQQ4ur+Hr0LFC4IERfvOfYLBssX0ecI6wgLBe/nTNfXMsoDLfkkGAMGH/sHCQf1BlDmFhr7NwkAOgIH3eE0
/DQF2A0M0c4a8v8N9PUJ594eQ/3LSN/g7P8q8/b++zb3/CH99usKHekE4UH88P3toS1J9wMd7tr27/jc+AAjJgEVAQPg3PQYDA4HLAzZAQCh/hHf1/zd0gww1P/yCzkb8/zYEvMLIvIF5gQk++f/Fvzq9kdE1jP3
CS0LA+bl7cv0/PgE8vQvAxLsLd0jDOsiB/4/EBxbEAQLHxsC+Q8NxvoL8CHS/dzs+Rr4NvEKJeASBfL6KRTf4ujp3sw11zYAHPfj3woexOsbCRk3/BsD4BxGGhYd3tANEs4BL9Qu9/D71Rbi+hzY8/Tu8gYj1gYb
Bfox8fccAB8MO/sU4y/lBvW8KswDFPsDuyEk/fwJE9kNJiP64wsERioe4PQaA+ew+d8MAd83/g/0JAkNG+rp1cMVRO3wRcwLJTcR+90F2+0Z+gnm7Qr/7+YaEC0F9AnsIuXjLOwZ4wLQ3sXZBdocAAYW3BAm8s7t
AyEbQeb4C+6y9SHtBcTsDhf1EeEB9Bsd8Rv3Cdcn1DDyMgf/5hf1N+5g6NsG+PLj9ukE/vHs+g3RBsz4CSgJAwzyEFsU8BDoBuT/KBO03TgpEO/5wAkg3vvt5AvnLOf8CQrnBwjyPwa7+twLC9/j9e4MBDxUCNrW
8/no6R8JIQ8IA+7F8goWAcD9DdDZG+PjFvP4t/7zOx4M1PQX99IA4AkfEfAe8BcdNPEJMED46AAHDhv5KQUTOyIHFxNC0BLW+/8MJNEB/gg3DgcUPAXhAAkO//A+Bf4rL/YeGkLMAO7mDBsZzvAHFi/nxrf+Bt/t
FfgU5sIp9Awe3yoqFwXsCicCCgUSGuUdD9fXxfICsRsN5+4N4QfjH/YP7C4D+hU1ywYSJP/T+BA5ySIG8AIF7vPqARQc+zuzDh75GCrl0db7+tkOGOcUFb78Q+HUDwH8Jt7f7dYMOSQB09YCCQINBgT1GxjwzxLz
AgMx4wMTMNnx6AzVFQn3H+oa9Sg18wP4Pc87KNECAv225wwBAsXsGP8FCj4L+PYT5eHc2vAW9vwk+x77ytrVLdxTFfMM+gPz0hoMC+FDIw/i+eYJMADPGxD2HjEa8Oz96txD9hdIDhYI6xsD1fkQ9v/xIATz4O/b
BDATWAEJ8QQ03uH6IyX4+/8p5/rQLwEPAekT5xUMDScW7fnpp90ZKNE19NT4DNvO8BE7Bs01GBUI690LEC38DQPwDC0t8+v4qBDtGvHnFu0VNxAJ8hUa7R/n4wogJiYz+A8BIRgH5scX57nu9CDy5QgvCDIQDiHt
zOHfCu0FL/70uh0B3QQa67MRBQ703eXf3zcmFvIkJh0EA9gPOTEVH+769ScH4/f7zUk8997uxdfxGi/6+CwfJRvs9iT67foV9OsV7f0H6gDqTwHg8+vv8O037Q3g9g/1+xnSNDEd99EmDBQB7RcpJOv2MRvJBLSz
7e7jHxPl/hnc/PYh9Lz/9vX19/cSBAXp3UMT68kO1Qj8Lf4Y1+AC7zQo+hHY2icBBSEY5Rj24ufANhrl0B/g29g/Evzj5BMKKQj78QfYIPHgIRwHBuUF6tAw9PPoKMj26kc+DfURJxjuHwr7GuUcJd8M2fPy/Bn2
F0ErDe7h8v/vCAjJ8RQxzCTrBADpI+vj2ijc4fP97MkL9+IYzvcOZy8b8fv93Bsj0Rj5KN30DesH5f0V7wMQJ89LLMjeGgDAECgf+/YtKgEjE/kmFQD0BP8JARUI9iD0BWL73u7x8R3+JuPzA/X3/OzVCEXvIPTl
ASULBy3qKeIkJOP3GP8M1xUWN+RBFfjxCvUMZg74//MNAff8IxAsGCFE+/jg4PUA9BES1uYAJu5YAxjh3gXnGwfnAePoBL/5EVvy3fwgQNwGBST3GRUSAtn53goBCu/yAPsCPxH2QAw0PwwH+AEZCwpDA+UZ8xfp
G/zt6vL0+9r3BNEItPbK1s4BABAcAgsU090P+gLtyuwVBRsM0TgRMxPb8lQH7v8fAOgBCy0mG+rwPkXvIfMB6/7o3QDi2OQHR90L4inq8Ag1NCL83Cjw4A0BKhoJ7i/qQhPyGsEE9wAM9uIRxgT3DQ==
`;
const WRITTEN = `
gRn8f23F9sag9Vfc8vLTOD7p6CPhZb8J89jX4OEN4iGjIzX6K8rKDf0RIxv4/v8T4PD+A98C4Qfp1fnc0yX2KYEHPVsV6/vtwhg34dcP+R9F4N4RGFa9Bs7Wvs7SHfwdsv8e8QHLtTLyPhAH2Qf2FdoLEA25Mvok
5AMnHBHw+y6kIOP6F7nC6cwvQOwY+uMh+hCvHQMw0Szv/+H4qvPfLOALFvg98NhI2loXDRL60AX+GQcKwQ3rGPr4HfEx4OYhnxjTKwTb4BzJ8zsOBQrmH+js4C3uTqkg9ADmH8Xr7CuE/ikgNdrv38RVPDAYKOxX
HS65/PEi6gXm++Xrw9chMYoWF39l39zatwUhy8Aiy/s6F/8RuTfXJ/7F0QgGCeItixMRZBzGDsr89Fn48ujOAiPv9RUEOPI4CwHg9+EG+PaBJ/IyM+rl28YHUti79AINS9/lQdYflAUS7+PTyhoOP4EbZgA42eHp
wT79A/YdzW/vEozl4jL/C9W8HR/E9t8eyx7+FD/d0Sr4OgwP8yIiANrUxh7mKt7498MAsdcguBm1Ffof+tL58ts0NxX9IAIU/vrcFhomByDcEvT16fr+AYEQ3Hv+LvTw3OYs3dUm7fs5ExMxwzCw6O76BOz4ARIn
iR0LIk2ixdnIzhIK3AYA8y7rFCbeN80EBfnY8iENJB6b9C8hJZvL6xQLD+fj9szY3OYI/QoL5g3z7RL2ozQV2pvmSkA63gLc3xouAwIg9RMU9fQg7/AQFSIR3NzvHwg7kDUK4zb7n0D0JRQqEuX8KOoeGj3LJdTq
+rDBy80t7Vqf7Bjg1vjWtxMnEf7xDysKGNbq9vgB/vf49PItBukFNqcy7xAE+dftpv4KB/4UDQsNBwzqIA/lHBch4RUC4A33jwszWvet8Or17CkHCC8H9kny1/j7Or0GFgfa7f8WJwCh8/0C68Dvzf8i9hgNO9YR
9cfiINHy2e0Y7vci9gbpI4HhVZDR99L2BWkDHA04EzIp8YTUu/i5RLwkBgDsEc42yeUlBga/+An7Ij4gAP0FOfgIEgoH9u7f+Ago+fDn8/+o6/cdJ8w75MDD+jntBMwPEvTHDf9azRUh390ix7L78JjyLiwSHfHz
wysdGtoC5ecwGtgNGETI3TEPJPXQGwgDtREGcxIYB/HzABE35Qv9DuoiGfXfEO4YBwLM770V0xzGEh4QG/H4C8q+DB8dP/wBIyvmI9It3xcb6/Pl1O3z/N/b+g38+b7yES/+BiD+6dDJDUQA5BIVFPkYJz/gHPfs
segQ0tvSudgeVxrOwSnIOBkN6tTqNbMXHBb5TRliyS265gr2AwvrvSM0AgUF8iYhEtr5Eu3g5xDx8gYUDuv5I539pyn21wLO8e5aAfkKJxtTzMX/APak8zAqFhcMAxpGqxlDPWrq/CGNEOTWtiMbK///1x5UDd4Z
C/U6E9D1/e7GC/McD83JHOEPOPwEBCr9BQPVxCQMGP7oAPQD6f8EAbDvAVn9zu7RJNj56APVJx9D0QIs7xOlAcjqI8Ec+QD/gfpHJSSB/tb/LxgBSRHnRQLUo9vBQcUsy93dBPr45vaBCRcd+7XzCwcaEM39Cg4E
HOniFgjpA+Ai7dYJAwAlGbQvFw709uUJwhQWHucwJR3zGgYM9PjrJiX3/Rnj7gIDm9ISz8Uu3gcON9wgCAnhGyft4u8IJt4NDvLtNQroAmS+KtTn6NfVJ/AxBxEV+BU21AbdBvIE/uLz0vP+EDEkKpAj8Cvo5uyB
Fh7xKRvIIS/zC/cB3Cf72NC34Uv3Bgf3u+fwMqFR6dSmzanWrsHI6yaw601/KQP/NAr4lpMm4/qlHOtYAbKPFMzcVPwAMAsqVOThDPr6neQh5wDqCeX6Jr0IIBoApuIG8y8jFwcXEQX/+M78Ay3++Qb3DQjbEOQL
l8IlacHd8vLh+OAW/QDD8R3JPzT2Nuu46hsG7dHKOuqyG/n8GO3q+tgXAfPlJP/yFtj78uDj3QMU1/cOMRgHG8YBxQQl39v90R75BeMk+fIG5uvf6fX0+gPW9Sgc/usu0urQaewMIfZLzRHszPcNLka8UjG7KNXb
xPARrf7d89203dw9GigTBszKB9H6EdkuDwNFVwok5+Qp5/3Qxd7FD7Bb/t7p/c4PtwoSEctP7vUlMf8H2hfwJPUR0gX1RijywRXw6tACwQ4NN/38ChAjFd76CQgU+/rn1f7U/vAkFunSBSg3NxXbQ9DpeCewCvAR
SjkO9cLmDCvo7jzjRvIbLaYlGCBEGfEFsTPkNKwMD+cX/Cjw/wPkS/rO9wQQEeIE7g4S9jQTzzS8ANg0vUzi3ThMB/XIbd8qK9YLGRj1u7AB+fgp0n/oNa3Z8KWvAgL76PoeDcta4zbtygv9u8TYFMHzGvTvCRbM
4ggH/gU4/u8jwAkE0wfCNAD+9dvYNfsPALMZJfRc6TiU7wG7nFQUTQEXLEbpLQ4P4Ob2KNvw8vnQCfw1RjM8G7XWAkfv8PgA9ugB0NfyAywL0xYAEBEIFSUNwC5/D/z1zb0S8gxIqDlPK/U36h8OMbTI8QXr7eAl
reUBfwUzeO/nuxX418zD5RwNF2e01rnKBRYV+snkLw6tCOkHEtbf+eQC2FHvIPvw/hFPKP/8zS1LJ+kKFxLoD88K3vku8yUYpO4vDUgk0C8I0+PzqUHOPwQjDuuv38UTld7iY+EJ9Oq/B+vxywm3KUj5BRcmU7PB
3wfUIPnIV/fU9d634zYO4tbr/RgLM6pIBeTF7Jks2fEk8Rb85d7LJNjK6jzTFx/26Z7x/KnytSIFFytXFf0IA9P3MuPQpAwcl+0EdSHvGRbP8ycW5wD4QQPdLxD3Gv/Y+/MK4P3wt/ue9QQeBuzf6d8l/xsRCOj+
9vsh7Q7g4xj3FOIZzAH1AP8hquFB4dYf3yz+G+bs8WYhOMfTBAKft7Mm8cD44xwotA5RJjTbE+8IAhYHAw7hByAG+R78Ku7kJPbS9vQg8v8A3iAwPTwYPT9cYBP2FcPtVa9G9e/w2tie3TXpDDHj6foE3w5LIs4J
o/MD4/Y34QkyBQQ50+AqNaHhtjoiO/f7rAABGBYS9/ARXrnTxfzrDzEK1CYK9skINtL58RX4/xij/gcn9q787Pn+DMYFEAYd+QcD+v4K+/jx6Obq9fgH7LMjFAEJ2s3OJEMqEvIe8RDo+EXuJgy/++Yd+QKrJ/D4
DubV6+LSPFjIEOgh9DTLIQDbxy8s38zr3xLt8wH0RC6B7wwX++MPzsYZAdPIGQ4eP/vQ6djq6vIR5O4sHxTa9By37jP0e+AviPRJvb8/DTzYIQlE9kwESt7z8zCcBrzqpj7sWuj8D+v8Gff/8dXc40nj40b4O70q
F+jcBAHHEwOm6//o6Lv66QgH2CjyEyUnGf35+vT/5e76/wYF/PMT9Lza20f2n/CrKObv09z9FBgL9Cb+8Bzlndn0F/fh7R319AWB1zAS2gL1AEwKBTPA3dfgBjyBBgDGTfkwwMDkzxCp5U0fGMfXGQQQJ9X/0Age
/v4M5PkICPwJ7gvx3AEP67UjCXHWQzIdAOwUCPj3Cg/9MQ8U4hbd2dorzgIMBPrQt/n/wRPi5hjICP0T+DQKGjMPGB7NGQcbAh0UJzwD/OG5xxLg+/XdJt40YPrABNIVCRrw6+ce+QEU8B31JC3m/r//8ScD8BeU
Dkr5wK1G++f6AfQa6N3LGAvDARADGso/L+UpOcitgdcIwGA88tgDuQAYIy76yNsjCukK7EQW2b7SBhQ7MJj8Cwv0JjHgGPfxCw0C+Pkm8RPsAeEK/OH+DoEHOEb1DP7bsN8n7u8Jyy4rzQD7rCbQOuw8DEUR5D3+
5fEDBUsQ5BeNujgTsxBZ6yEP7SHR9bggCgD69vzb7y7VCgUWJZ/P+jRHPPD4NDD3FBzawxlmu78F6gnR4BfuDju98RHC2y2rGD9W2t03Ku4Uoycovx284uH4MvHjCQj+ohDUUc8J8QwrzRfj3OMEDCzVMRDhOcnv
uQQL7O3r0eCd9iEcBtzr/vD8++T95w/3DfwoGen/5v4J8/kJ8tQaIorrYPjBN//P0xMCLgMRC/0t99z89ljxAh7rNfQNA+oHxwxAIP/GuiLhQT3v4QrlJw8kugvUSPbm4BsD0REq5w7cCxkoFNHl9hMhD9z8QTYC
EvbRwgwbvrzq/BPj8vcO+ML5JQgupQEZFfgx6Q0VBQsY/PIl+CLyAAwE7ePuBg8RtwIPawnuExJGjAwE3dcBEA0FDCLY6wP86esyDRHFCgKG7uwM2AHl3OMN2gsBBAYBGd3yFwDk6vrx+QYZyP0rA0TnBDnU+MT/
y+hACfXXAw70JAPF9Az1zv8nKRwTDPcuD84PJ7u5u8bN60Ui7+7cLvIKUuEIX/v4GCEDFh8SKiPL7///+Pjzuxkr7/0Y/DMNSuzeAPUmGx/h//nm8B36C6m+DfzgLOKNzCfhDvr3xAjMEEX95Bn6JdYc60jsWcvX
7+b/NZhg5Q/b/wrFw+PtAwTt3UMG+vfpDw3j4dvoPwAQFAv+1dneRNz7Cf4CRg0K6/+6CMQKKOEjLDkqEdzVDL8I9Ojq48rxBzAKGdQ7BA75EQoV+RLYHAcG8RQT3vkrjPLqAfzE6MbxHQjs7+X9GgTL9wPjCugo
5w7lNf31FhKnBwUa8ufgCNITCiv/+eM359IPKBTp5tv3+wnxBv7p+OD9yPgj3o7VMSwQ9BHzSOgPBRMqQSsc++7oDg/xFxjzoOwRCC/M9Q3XGDj0K/3uD+YAE/ktCvL7Fvr15fIiAfzu4AIcMQcGzwsBHVXnD+vt
ButAAOsFBN0D+QQD6QuU5sAjilybcCQOCd9K0e5X6hrvJO0MB1X8JvQGH/fn5fL2qvEIKe8eBO0lAsLh6uEhHDjc8DwFBwXcxvVlkgDP/fy9Ai41Cb7+D9rREAHrB+wEEfwHC/Mc9/kdBBH14wHzEuNJp/Xj4dY4
ogj50OUqBgJk/PMJ2CC7/gQ3+SMh+QT4pw0qFf0SB9jN5er1+x0BDRXZFAbaIvcQDfML7/b569yx3gUO4fHMzAo/A80BAh4o6fgi8CnxEPn06u0K7hsH0TbtHnrplYHBOqtoHvT5LLsCAg0i0eCSLPPm+bn7BbjG
qAsCTy/3CNvPAhID69755SIRLc/sDeYaBdjuEQwM4f60Bv9qLc4d7+IBAgHbHvLy/R8N3NwI1tDo9wISAgMg/Q0VDz5t2+S0NR/aBqk+EPbbIiTr5B/1ww8w98YCB8k7pUVC7SCxEAcj8OkNFgEHFOjD9Dj+AukU
/rb65PcQGbqj7jQBBtyuB9AFIOQYHggDCOH0/SkN9hURAQDtFBzmDKwI8jkAwfcB6AgD6QQEBvwI6uQXIAcb9BMBKfnX+f/54N7zvAzbGapATzb01x39/xoEMSHFD7b1JesMAQ0sAiu9DuP+Gg0C+NcZU+km8OIQ
7yclCQd/8wwl9Ug16/ELGKf7AgXnCQP3AvLV6fr9JBLj++km69sj7fjXMQXe9+7g2dYiCTINDAjZNR5PziHzRwve69Hf9f0sF+wmHhgc6O/sCxcCdgLyOtUTD0XADAI5ZC/59dcsy1PC9e22Hi4KJvm/1soE6Nr/
PCZqCy4hrh0b2jEeUgUE7zUi0v79Ge08ufL54+nF/7zjIOvV5w4rKAzqFO0F7/Xf87PnHe0fOPMPBiYh/QcBJOEG+xUqJigH/fHPFt4RCxAKHd8F1PrbEpMi+xLx1+LutQ/TCgoOBAHz6wgl+vbh6/n92OXaIhYC
6eUNSD30Ex7bNfwY2/7uBTiw/d3+AQ0nqcEB9FIN6PXmAsBE1/YIyN64qQzUyvHaFtQUQlYw7AL8H+PY5/DtI6YcIRspCtT27A8tLQ7kDwTnHB4P6AHpEOYixCfIBBfm0hkRMCXJ1h7WJCv4FiD4Cg796RcUHh0e
+wgU5tcHCAqz6wvzEd/s8PUK//Ie4RoS7gXm8RTcJQIC7hUFz8r0N8Hr40kY0TDDDwbp1tnv9PcU/SI++eMG6s8swcYfAiYrOd/7ICPevqTzWqfwyQTeUj8f9DA/ARHJxuH0zPoAIfbK3QrtBcnk3eoHFe73NjEU
EQ0GLAP84NgB+QnY/Mr5B7gQ4+vz8uDnwg3iFvT6AQklw+MKEhhPAOSvF+0NFBj+6BHdAg+2shnt9B8J5/cr7ALx4Mcj/jLhCvH72OoGxwvNHNTXFuveExtkQR0e3ejrCRTJBOU64gHZsejz/wz/erTMGs3l5+L8
DRX69xIIJCInE/wE7jHTExsR7wkb8bYjVcglQ9zNAa/A9w/yEdrxMi7r9OPbGgPd0y3pEzcnNDAr4S8mtMYTDr/0sxdAFdH89+fynCAeCOnB9B7XD+8lC9ow0RcgE+GtyADzPQQIhckwBAkY/+HbE8jP3CMRNg0L
CSCuD+pRpyrS2Af17r778SbI5yMbK9sW7PMl3uAf9TPGEdZ/3BY3+kDYBwfmBOEKHNQnCOchvunFAP774MYO9mWyCi0AFskD4DrLBuUN9jd/NzdN7wQit6f978sfHyUXDfIAKPfwmzXm7SkPAPXp0gkHHBcA7PQe
/xTxBPb52uLD3e4f7AcX8Q3lF74G9/T9+MoC6xPR+fwAEefG/C3037INslP3/Fzm3esLFzNS8kb339uwueAOFfoUA+Af0/vjwv0dDAXoog/O/+jf4RXqBQMHa+frHeIYCeIVBAs807W22NvaBw/+7tMe5wUXIOz0
IgqnRB91Kx4b8OjZCS0NAdQov1kOEh8JG+g6KeYg9QUOKyT07O/j49b42/0R3uv7wNP6SPf/F+vr09wqRhvjCBcYIw/TTPW45gst4c7FGPUj4AFVqSrMA+/oLAYIuf26+fzWZx0OohsX6Cn/59kCHyTvTzdCBy1b
5i8f/9YMFgMW6sHo5/Tyx/MOIenjMdoI8urxLR05CAHdJReiMt77XQkQ8OnGIbxR+BT6HfwV6i0M0x0hHv9BSedR+HDvIQkFKLX55dvwCwjj9xDV8Rf86hG/bzgGCDon3yVP6/oAAzIHCiXz8AnQ0Bkw/LP2KiDz
zfkqGC/Sxe/pAhkB+xYC+v0sQUEXANoADCD+CffuBO6j4TPk7iwCy94vAhQW5egfEur8Cs/1z/P3Ev0aCAkAKLI7/gDT+uUs9+zpDgQk1fcSD/88Ch7Z+QsCIRTc5+8ULtI/Rqrngc4Tn0ks6MonyjH8Qj/y27Uo
A+gwvyjl0dD8wRvFbAQgCtW3AjXaCe8VGCoU/88dKx0D1PIiERbQyCEA7R5dEvIC1ewVEDzbBxgnIBPwDCIfEuzVAhkaCdxAoAkbHgyxyv4CAg/Z7QUYMBbyHCTYIh0fA+n07foR9+XIJ94V/wOzAN4A7ePhDPT7
ByNFzegN2ibeIM0KAzcHCenW1NsXBPLFMyEnEfAEvPfdtD/ozBPe8RQ0Gd7h8q0Rlgw59QDE3wMECSP14gEbBe0c7O357wRC/Agi7ubc+w2W2jj51wsZ9/39vvMY6Swp4fHr6gvq//Xw9Bzw3ucIA/8FqQ8Q+g4T
/Bjw9iATwe3u9SSt8Obc6tvn+fARIxQoLw3+CiUtGk3tJRvw3Dz6FCnb3iz12gki1O39zSNcHPUQQ7MOv17S8+DawRDc5/TbMMfqLEgM+g4OBNb9zwkN7rcMCwj0/cns/Qf/JTcB7t80BPnn5hLmPucuDQvpBhUR
nPhQ5c+y4EnqOX//7tz+GT40p+7nFe7r7hogye4YDT0D/gZeAu/z7vYkzNAQ77wP4tv8yjZC7Pf+9urZE+MU08LT6ScIA+HWxiMmEhEK+A8yBRIlHTLQ9v0b9uAkGA7o+ymm+SfA8BjeCNAFBusZ1bIZDdEJBdrY
0sE8DC7j6C0E7xkK2nwFE4HhI/4JG/wi8yYUFfFG0hUD+tPo2PLsESICABpuORvy2/n8J+ZACSwQFwAt7u5fGqr0y/0X2O0Ru/D9zPv63+/0N/Dn/iMT8/r7HyEU1e4OIfAT7yD82PMn5ef5r9lEJdYMFCT9NfQ8
9uXa9APazfTd+/gLB+sGKMCyKQII3f8vwwdj0QISvTYMF7jj8Cvq8Qjw9eXlJMbsAffX4g8T8frQEfdM7f809BMZLCb7Kcr6Jg4B/BbaGAjP7LlMxk0k9BbLFQgTFNQWFzMUKd3+7/oB6hwM9t3m6O8eruwjBb8e
q+PoGuwdF+4EHOv/2O0UF/re7AIM69cD1/L3CTD9Nvzt3BPyCODVHTDI88bvDeBUA+ocAv2+8zesBPtjKfEtA+nf//Yg/gfpB/MXM/fP5+YVAggSvur3JaWs6MnD8CHUAERf5+AQ2SUt8PUqEAjZ9Q/v9QItIP5O
70DE1lHH5B7f7xIw0B2iIfEo7DcW6MYt2RL9At3kOP71CNwcacXqGOr8IQ//Iv076gH8AMT9FC46JBL0/bNJ2iDvLlAwBzViCjHiEcv6Kc3//OkR3e8a+ewV7QH7DwT68fO7yA/u8+IdBwwSOXuB3xb37Qwb/OP2
Lx7t9gkcyj6y7PX9HPIC7MDL2+cKKBDq2s0ULAfx8w0//AziLfjm8q7eGy0Mtu0P+xAcE+8Z5/oe+QMr/gjj+BoN+93aDRsVge84qvTm1NUmQy34/v78IR/o5SEf/vELMPfV++UI7y/C6MsI7OPc4hkvTOv7AM0a
JA3vJN5Q4A4qMeAAIivB9Lz1Wx4F7/8YMSH1/+v+4QHu0gz5D6D39Bf7G+7c9Qnvnr8EOwIWJrxG6hgRCeju/RAhUyD1AN3j5x/b7RkT4DTBAukY6DnC98Ln5hTg+dwRDsYCNgIO/h8NBO4Y7AoV/r/w/OEA++YF
CA8CK/np5OsgOwDU5Qf21OzUBwL3+R8T/d0sJyEhFUIBeCel9eri7OoBA+TPBuQHCu0X6DAV2wvtBx0ICdYDNBAi/hojAx49+gQjJfjf7vwE6wOlAh0TG/oKwR/VS8vv19u/HbLG4w0TyuYXRgALCw8069G0KvMI
zCUTCfb63jLs6/wlCh8DH/Qs4cEG7h0DHAcSIfAB/i7m9dcOvlXi+9r25vvgBvX7JOLWDjkW7AUMGPzozfnlAOcCEQ0CRBcCqRPyMgD6N/4bD//eCjTdIg8jAgsW8sYm9ukGM0/7HuwEDeP71OX3LA34+BkF+zko
D+f7LBrb1y4BHP4mSvH7Ct4X+RPMDvgDGO743dX5FzMhCQ4EO9EiCbXw2U7i69QOuuDRFQb6IgQOxgr12QX9tw7jDxvh0CvztaUEHc3o0Njp9Q/7A/M7FdjrDugPxSLcCwEh6x4f5/rt8CfqAAr2KdAaf8sG+fod
0xix3OIo0fDU9h/FF18O3vrq90L8+xjm4U0QyA3q3hXe68HCDRzXC///+fsOvfP8DObnC0oOB/3/NbDlDk3jLRsD7vjiJQL4NunP2UYjEOu0IgTS6hHYxfc/8hD0+AYK+AfyAPbcBhDjEfQf/QP8/spCjOvNVdEN
wcLJIc8F19w9wvoPRxDs7vQuBtrA+CIh+NjKxhcAsBjO8RsWwxnnFwQeJT9A4eI2BSLn8/rrGPPS3DEuEfrmMwF8HfDT7QIMDxbz1OLZGh4F0RDaLyvg+QXwRTLyEdEF8h3E1d+R7wnVGcgK2OksHBMSD0H8MDIA
DRu6/EsD1AnTruEFJy8MGBkmCBDe+0ET+r7EHwXf9Rqq9/ZW9OEB+ij06svkBxsHGAMo9+708MXc6fvd3wcV6K8H1S4NChPQ7EvRBRP/Ii3x2AtHD+4KGyfsFgTfAC/6xsFXu/oK8/H0veoDzOW4AQvv9+MLHgnm
A54QCOYH/Ooo4wIr4Pv35sbw+xUm7xtm+0VF7wwY+RUQ2+kO8TQT+KT7N93y/tDjCfXS/fwG8w784+3r3t/xHNgkBw4I8AIIqwkFGB3yH+0lCvgRuOMZKDWf7fnfEwEyscr8BQnt5PKa5Rof3dUY9hPpKsb2+u4q
J+D3I/31/QH74/D14f4IBqECBBQl2wf3FQcb7w/nNyDl+BkC3u3eDRHx5Qz/0AM+tgoeGf/E8fQKKgj1AvwbChHf7gAUGgEd5/z5HvvfFwHL8UQ3AvAP+x0ex1T6ABokR/0VEu7O9WEnACwB8B/03+buq8oCwr7w
LdHx8N0DLvbx5DnPH+Q3xxY59PbkPNrfywzYGhf/5xDiAObr4gcJ/yDU9Oe40MEAD9QSDiYTDxXflUoc8BFU8MUT6kEIEhIREbn65vfwJzXoD1L13wDc+ORCt/fZNq3qv9ja+aHo/M8t2/kFYBb6Es0W8ffVHAYU
uwm8Yr44Q/xcASP4FRMVLihBEgDr8QTv8EUDGg8XAAhC+wBDD8rJsU69JzAX1wXjEMz9I+nw9lr91EbYGubW3fM3th3nTNjp3QbQDMTeFuMe0e8nNgr9FvEhAu7hKRYl0AzmH9xCBSC06Prd+ujh7OkO9yfsDcxD
AATWAdcGB/Qz/m1TzuPd/j4QPlMPD9r5I+v84PLE7esZ6/T4D+/+/635/RAc0+wh9eji6P364jz+9/Yp+wP5zEDJDujd9wD97RHkBe3SrH/0JP/0I/fr8ePY5S/ZGCUl1B0OEg7xD+LrCPc0U/Lf4B/mUfrw3dkQ
EKkTCQ/iMzqv6fP1Lhyt8hT8Ky0oGsoEARCz0LvO9s8GRs4lHiLdEALp0cYB7SIjDwW54DL0qsD44fPp0hg78DTtFcQB+PgA/foqLgPX5TqW5M9d4Ov/GADwESjtAeEcKNgpEvMX+67j9vbp187/JxHZ7RFaIPvJ
sA0UvgwKticPDwk10N0YEBPMGhtD/dba9OkNJ/XZ2kDcHxL4KBbkFfso/BHEEg0DCDAm7CcNAQsU7v4HLgy57gPx4/ETAfdLPP4NZuDl/hW6/w4W/+L27LYuKQXv5dA2ARTjEu/0NkrnSOwL4xoRMtzi4trEHAYe
AuPOBOPMyF7u5/TYNBcI4fT04Avw9QgfDPcZC+IX1/H36ucZ3BqkEubRKw/J4/H2LOILLDD66QnnE/7MBd3O7RXLIvanxyP+BgIwv9g4KxsZBC7bAwvH/c7V7/H1/u73v9sd6iDf5PX67/XgHiALD+kUAEbv4/UC
9OwUygHGESYW4tHi81L/2voAxvocJBPm3xgMA7oa4fQ6FuoQ1h0WSe7U1vnC9hz81lo8IyAkx//oCLLmHwrS/PYo5vgK4QIkq/4QAQPp0AQC+/oD+wUCIeXH6Pf08Nsh8QnlAdLxChLbDgtORPvSMfViz/2/9gvC
/Dv50BU9y0A7+gYixA0EFqwIJe8HOsPZzhUcAOI14SoGFc4L4CITE88ACCId79Hh2wYZxwS+8iMOHQYCHC0V+t4N5B3SHvjl/ND2BhkE7NbEDhklTd7rVM42MyTmF9Hy9uw3CrUg+9oZEUW/rf37AJsD9OHl//jM
3TgY+QIYGyAx3wYT3PbWHCP5AT4X7/ITuxOeS78sSzIx8RQEIg7+LzwO5Rb0/OTn9AUa/Rbs+gsz5g40K+35wOkQFf436OsyCM4r2cf//CsJHQw5KDb/Fh7K9yI5+yIs4QkPTcsKTykLGdIG4870KQUDBN0OCwAW
7RqvEt8IA/ZDIzEr/ULd1fb+C/DKHOreIhv8ztkF4Ba6APR/2hIb7ijpEhIOAwfy/w0fBvUO9PftGPYV+fsEGekCIg99Jh4D6vpsXwIkuzY18gf11T7/9+4UJgcvCBIkGPfo5BP5vWn16u8bQy8RGdzjxCn5Bhgl
FPcs5ub70CX23DYVAs/u8uroGwoD+xC47iLdEfMOxsHJAS4UF7vaD8O7VhriHvglzg7w8R0QGPMMA9/9OwpLNQT/Dtf1A/PqwyfVOu8hCf3CPXQH4RMEKc8TvwUdReIg3CLoGujn7fnOCtz06ioTHiUP9dQREwoY
vwHfJP4IEfI80jTc2gQqTCm5BiruI+b73SzM+tDr1EtwIPUk8yE9x77u/O0sJyIZ+OwCKAcV8CXuI+sg7L3x9/7q3f32ARQ5GsYoPfjjD/f9zvb+7S0Q4OI7Qf7Z9cG7BdzgHNgf+gor5Ee/Dg/zFQ/j3Qf4CqhD
ueYY6v4GNOchBSc26S0WC/PsDgMa/vsc3wP2EuTr+fjE8iD4BjP4EuYPwQwrDBQa6gYW+97o5x70/9E8OBLkpBDuAxRCQdjx69YUGtv19xTn1t7lKwurCNTj/e8/BP2/F/3WRgoNHQjs8CHe50H27/jTLfLw5xzo
0/kAD/ofFwj1L/vlzN0OQ9Ip7PMF4PAK+toKHNb72+gL3+cjXfLe2czm0dXz8hYGOBoP8sDE9tkAsAMOQQTxGcrIwdLp2eLe9gjoKegHGMURugpT3iXT6/dM8Djb49lAx+snHk0cHRcXIChBFxD35mQlBxTgHdlG
DwbQ6P/tJgfK/OcgDNPlCNTWCCHpDhT/Ggz3DxIiAOAdAwz9wugOA4v/vXjG6jnkKwkF8AYaHAAFCwIX/CT37dHgGQL88P7vLOg+MvwH5q3i6/cyIOv6FPjlJd/hQAv2CTMw7ywaBiYfB6fhNQ32DrvcPPmyGQgI
JgENsLjoEAMcAQbyJtcSHMkBC0D42fC+AuwAHvLW3MboIifn3cLeG9b8/fj5MxH2ov8OKw7gBt8zDxcA9vnP6iOqJCDaCcgc2wnZBu4A9PA4+PkhV+sKyO7kFfoRG/wTJPT5GOjsJwIj//Q7+AMmJc/03OUOHgT0
2DMI0hTcIAoN+RQPCh3h5jIBFjwRGSsCCthGNfkQMha4AOPSEu34FNP22hEP7N8W/yIJKfVCB9bd0Q1CLuvpr+nH+uMeCxT42RA2GQjgHyD/6QjTByzXENH50eVEHCLL/1AYCPEpyh22BjEL8h2nMPbnMw7i//sB
5PhCMyQB4BICAQzeDhD599AIFiD7vvnU6/X91vri5/EEDso02Enc/MTc5v75JNv52tLrFQko9+v15fHywNkEE/X8tyPT/AYW6e66FNb/uN0OAAgvLBMc8Pco99PZD/kfuBy/WbkvHgk55Bn2DyMO+Qn8Aw3zKQbn
4g4F/f/l2gvX/7UK2Nq2wAzyCwHv9ea4GOoKCe4qvzQF2gDR89zD+ubDVj/9YvcQutwfAdj470Ac7ALdKwYR7wLtFgbDJevy6uYHK0btLf8C8wn95RLFCiDPGxAx+P8F5v/u4xbotfby1BkZ7xbnEZj5Pfjk7voU
AQcZFxLvyi/p8+nozxwK5ILn/kv+2hABDezn9xDnDAUQzRkS3hTvCQTm6dD7GA7x6v/+D97Ku1zl9gn3JjD39e4BwDji/gcMCy4qAfHpzAYQ1kpEBtm02dIJ8cAEHNFHFlD8CAftB93vyOjlDyX78wrZB+f/UCn3
qgUIAug41iPd9MQG3Cf05DoGAcvi5/sr9DLW0cEhxzomEfA0MwsmANS97QHvLh49wugfGMUV/QoXIuoKDg3VN+bwGgsiKRH37CrzEB/W8/0N4bDkANzyu6sMHjI7yR7F5Qgm5xTs8gP/4gcjGwX3PPUT5BL+Cub6
sQ+YTaVJSQRa7BnXC/QXKzMa/Qn49+fo4RoeGPvnC+Msy+0lFwvF89IL7Pb0Pc8mMSkED8v5NM3Ew+D0O9EFKtTtIf0QFPkU++RB8hT2ywkqJuHe7Tvo8+UGOOXxKvgb3tX5Ehfh0ugDIxDQ/xMWD+z+Nu874wPs
Cf/q4/As7gQT2hsVQv3UwcrX9A0BS/sOOxIOFtTuOLHh/fXQPdQlMLoU3H+mLCL6PhAp3Q8SFBMVGhQS7wvL/sgIDiYC3ebYvAL5SH/dFSvK9AdN4A0ABxHTCgHYDP0C9fz83Bvu9xHlGebXPzhDDqW+FOz84ATv
A8vKBdzw5RTCAQ4FIsvJAMb/6QEL5frz09UIFW4MCd4iAyUhDwHwARoOB/HUCSHT07Xm0xLJeA4S6gAM9tz05jbS6hwz0d0t+yXJ1vLvCw3OFgf7IAMf2gMQ8vktKPjxEN3nEN7JD0Uc68MEHRQu9B/Z9iA37uvZ
GgA3HAke+DkT5jQCROQR2vwk8NAeENoVpssC1P4JCcsuFQbn2Pf4MTXh5PzaFuf24foDFhP18ybovOsDQyQp6NsBNNvo5eUw3/wXEgsUAx788yz6BdAt388G7+UMBKPz3wUg6v/v8BEd6fM49QgGFzvzl+JERwge
D/Y9Lizs/uvFC84B+PvaLRoTwAMfCiPbDyTjGQf9LgG16wHh5ADT1gQn4gEBAjMVDfbVBvr4Evj55QkPKAELEo/8wFqx7yXwKQsS+SIf+CotFAIP8CznBcXxAAsH2v7gE/3H3NAX1EAlCFfM+x/74TK3KCIfFewP
BhwI8hFA32LVvvQ32A0auCrdC9TI2/HT/cr9HBv6BRsbOPQAJkLCFY/oK9jS/+TpCgjZEwPrEB/36u74/8DzEdclDQPrCRUY/+fF9u73185FCCHoGPgf0gXmGRIVAQDIAvbJ9y0/4urT5TwDNg4x7AUT8VTd9hQs
DeozBP/w8B42CATvDc/7AQYpwxvZUNf6yMHcItHv7gkc2PsiNB3w7fD4Afe98hf/L9Y+LPAH+S4sNyDn3/noHArkA9YT2vPe9wEM+gTwJ/QZ9CBODQo7Huo23TMA8O/P6CsE7PEBAf/X8AfpHDEdLQL61jnQ3QkF
8+fy96P4NtsCMggYKAXe8QP19LP7LgoL4e0TRQn9F/LBNMWnRdP1F+EI9NMoEvYlGcYT9c/nCPTHGqN01R4YCT7eCtgVGuAUBhIgI/0V9OnpCuoV5esT/Az9HEXtAdwxJ0Lh9PrO5jcsPeIh9fvs5hThHBXfOR3G
uhALFjhuzAu87Bwj507QHhcOC+6w3PLx4PH7EQfP6hsK2TMyAubl1Oz31yfjADb37wQ+AB8x5O3JDQG97DDYLJP29Qz1wPQL/RkQ1PcBNyQN3QT8Gu3j5frx6P/3/A7s8Arx/FwL9bgp1PcSClsTJzHtFSXxFg33
E8/9nU0I/CQa4hYgJgP21fIm0P/wG7ZMCBsKLh/VPgf88P/GGtQh9+Mjwgr9J/nb5+4cCQGxEtMM6CbjMwYaG8DB1RwMLjYEH+snO/b/M/jtYdP9CfIK2DEO0esZzfHgC8kD1fMLGhW4EbJrwDdLFy7tBOYXHvca
FxYGDOkR9fzs3wL6EO3Q6u3cOvfmLOIs3QkDBBEq+v4CHOngHQ0d+OQIPNIwENXfqv/0DNol8fHm+NADB/LY7Obb3RUUC8vlGec19da9FhcB5fX8KPvvHPtAFx773wUoHuMWHj790vC40AwWHgLZHrb9DD8ityUj
/+Ec4N7t+vYX+f4N+R7t5wLvAQfO6AvTEEfpBPnXxHcTQsYKKxHW2vX5zlPCIArZ+CQJSR7pIgoo28MBGODtEPbOLRzmATMM8/Qi9Pny8RZBCRYKB7Uy1wvQxBDyzQ7+vgDWBf8sFvUC1/C94b7k+OHsAvkQ1hEF
0d8a3Nv/4wnyAf0qDA//Hxke+9/1RQUMHw8hFznhwPz76CgRPxMu7PYcCAfKJgbV5dLvFCA1NtbSAxvVNOwUE6HaHQQdBNsgtOYvtvvV6zvdF9rg+PoPCfv59wUAHNvwDwbYxBDiv2EI8tMgKiPoAdgd4kfc7BIp
//kmA+Qm9h3EDOD+0f8GzKPbHAf9DSryDvclBfziCfw07+PrGUoz+BcPu+8NAtbu1AID2eoiuxbxJR3uAAw5BNrZ9wMt3wUBnwUQBtjR7PIb+yXcEgjeFwzsAA/8GcYQ7AjmJPbZHxoF9pm6LQfmEAvqFt3sGqoe
EwkEQwXZCRTtBPTzCMQB7qHOACDv5wQTBeLt6ePtBA8VCQ0q8QfZy+XsENHo4wYU3Nbu/fgt7sgpRRLS/usD4ybbCRkLrfARTCbgARMq8RIQwCdRFxvQ5t4Z2MzO+9Ia5SPoDvf99vb3L/8I+jAA5wjuEFgW4NHv
8A4sIvrz/irr/uLQ2Ckt7OgnBuZNHAM7tf/+BMj/3Pbu2LsABRkL9yfM5ygMEP/0FBDw8+v3BPuiJy8hKaTLAecRCwQHFg4IAujbGwMq6grzxPrS//b6xyLZM0ISDBE7GTk3PwAR1PMZohb1/gMA4gvhF9bxAgn6
yTXy6O/pywkVE/PzDv9GNQLn2x7lEwTR9s8H2AcADAbD8PEDEIXcIyQLLMMGBi0N8RTU9t4L4Nbt0gPJBDIX//gmtzPQXx4iEOUrAwUiCAc5LBIB+Qfk7uviCw0s4P78INHlITAWyxa47gzI6jHDAQAaLTzd9ycM
v9zhMxLW8QvE3PcA+c8K9h0Y7vru0zExCL7tBfoeFejc7OEX/wkh+SXh7Qk4GbAhEi292ZwXIPXySCD2MCvyHQX89uToE+UQRvMHNvMIvb4Ruh4fGhblSfAb1TjdC/YT1PPs/SAH+CGq6zRIN7/qDO0DHQ0BDv8E
/PAY9/H72xDwBfYE+fsZ8gfM0bcP7dAmBfoPI/EQAykVKvkvMbrmH/Ed8OkTzBILyx0CCDb14vQc/wgCPQri7PH19xsY3vo39BnQ4AAINyDW/NInVbneDdHr8QTvCP7mFgAs/fIP+vMRvPABMxQGKKwB/e4EqdsR
6hYQBxgkHiDY7fIXAiT49Pzr8wnuF+LeU+IuJ6/nEd4w8DkKAfnsB8sD/t/eKPj/BQod2i/u8gPJAPndxBfivz8I0/zw2RcNDdkADeYQGQrNDfIi1g4aFMECEUIL6ecB2BsDAhYd3wba+/nrAdgeFesY9wjJ6xsc
yPDZAMjTAxHBHOQkXkoE99nq7RQC6g0KGPIFFQcW/iaJBh8269Le3QUEGPH1+FMb+wUC4+zgDRLo5uQBB+b1Mefl+xkCKQnu7dIZCgHKHN7o7vMe3v/U+i4gBu/N4RcCMBXPFh0AzwC8uvnSHesaviApIRQI1uT8
A9/jNCjW8QMx7iBVzt+4xgDrLRUS4gXxvwLk/QMZ4PD0EyL5D+EWMZwAERft1/rlAfsf6ekRAxDxFxD4AMIP/+QTCufwARLuvyzfKOT2BuXdNmYM+SUAG+T4vvYjSO8p6CXnGQ/k4925GcLgCA/qywBG6yoPHuT4
HB/hEwvpGgI53fjtMQ3zItL+yx/XTOXsyPzlFev/5QUTy9sbJRrq+gYh8gvRDe8KpAcMFj6qyyvXPEYWAjTiLB0P1/7i8RQBDAYAAg337Dm698RbuzMz9icUKtYB/QskGQwNBvIX6djs9wwVC/Dm+PHtHDEjGhss
pz88/tUdyyEN59vs5RAAB/bsGPbxFu/0xfvsEysD/tntFgkXPe7N4P4AJDQ5tuki+yno8evuGxAG/dswHf/87Qsr7gm2ASDp4h/U+u0V6jH8FvHr6OrZHg5EC/I59CQk4fYTLfQ880Dt/9opBRHk+yUACdUXFxoH
3Rvd3vMX4BUoHvPkBuPx+jX/xf+5s+gqUxzo9E81AfkduUdHJUkFDP0f/wvZTPkEBfQKIt8KGQXe9fkk8RIL5dIP0+Xe697c7S8APUMuvtXwCgwS4PXk9v8O+wPyLw3/3gnj2wkH9eLhLNRHCMo+DtHwzAH/Dvsy
j/zl4CkPCu2n9wvg7uvz4xwJ6A731xsh/t7P8N4GGArj5O8RAN/fGp8nFQsp4QT+BgDzC/f1Dw8j2wYI6dP3IvgT1+ThAR301xARRjrMR92+PdT+4c3kKREL8v8M8OAOC/DuBkno4/W82EAF+fUPDs4t7UkLIRIU
9vXq1iPXJAL5CygGDBHr+M4FBwr1HQfaCCznMd3j8PsL9TnF9fDv4gbo/QAUB8wR9gMEVCz1BAE9BCDkHffyzur+8f3YxSjT/gP5BR8h3iYZ2jsH3uUd/8Qn6DXfJNv6ANj+8wfxAgIA+SMM+hgE9AQqOich1QOY
Ftocug0ZJSr//xsRISIOHwTeFObUJwv24wwhPgzd4SEP/ufhJ+TG2M/iIA0dITsgCPfgAucBDvWJ7+FMQK4J69UADRMKHPT+Pv8CANodAOUKytwK7AceDMToCxnzydT4FfjWB/LuGTja4g4C2fgLBQ/7CRvg7AX4
tR/cbdMNHvYl/wXxAAQkBBQMAhj1Jt/62+f17w739OcG/Mku1TzB977V8eXW9MYc+d4CGxX65P/46O8A0ewSDB3jGy41TtTr8w/lpwtE/QLZJ/Ej9Av++Nnw+j/FOfXLAwHkRQTM6ADkJwTTPdfpFN8K6/UfGtH1
AfTgAgHvDP0G4s7xCf/xF9zM8hH7GPgx9QbPgskl0B4cteD+3L8H1AH8JjYZNfb6+AgxV+nrHx0xyDTfEwfmOv4FLwQLAugP9h7uSGff6zXU+h0Mwif6+SQGD/zo+CMQ+tX+Alb++yHGDwsE+NTEPuor8+379QL9
ygYDJ+X9BOf+EBYBE9PpBAfPaUXK2PPgE+0oLjsE5c768STd2vrd4h//wg370Bwd+tX1XRnzJOIa+AkQ0v5Q+cz48vvt7xcaIRwZ7fEsxfuoD7d2vjQ8/irrD/r8CvcaICsDE+8O7fzW8vYiE+Tq5cEPpWC5OS0S
IAkk+wsRBg0dJg4w6hDaDvjtBucZ7/Pvvtv//yPpC/PA9eYyHx75HgjoEzUmIRUWJwkSAe/00/Oe9PvsEQT6u+sWFtz6Jw/4D8og+eHc4TcQ/fYqDBz5CNy+PNzxYdAx2AhDCQUKCg7pEP7R9N8JCOonCNc8GxkD
D/5vJu8f+TweVyAF6ATBCRLuD9Xq6/n6H+8Q8BXoFOAX6P77Q/gS2yrxNughNBIhtNwBJAflDALzA+jUzPMeASvPDR4nFNIRJDbh4MY9LOP34NDtDzXc4uoV6PLGGPINrBTmXhnj7eHvG8jyx9b/6AU25vXyMxcW
9RsMAyX5FSAs3ra+Gv7h6iIIASDWE9z53OdHwyjc9PXhHw4G9CHc38zw8AcVyNP76Qz45+3hSSkaBMfxAD0F9Pj88eoO3tX+9e3p2voj6xG5Kk8d/fHQ4+AkCfHyIhLq5+c4Ax0XDf6+8xjRDfwb193O9dkbTQvZ
C94hBPgaDh4d2ATiDPbQ/wDnzM4kvdknDN4IK+cFzkrZ7NHt//P0/OP03ssSCAEF29UKHRbMHR0kCgLh6hTWAwjUCedB5d8HBwbtsBcX3CTGYtzQ9M8BLgArJyjmFQdF4B3UIC4I3B/VHwfRBQkQFDjx/glDFecZ
HCzh4L4rJwkMDOvx/hLeEw0J/eTB/uYFvwIHIgry8SoPDyP58/Ed5csU4vHpwAzuHifMDvMl4RD569D1BujdufsNChbRACIPwQov9Bs9BPP+DgQr8Amy8xn2CBgH8soR5xAOAiE/7PjyI9Em3dkBAOfjvwTiDtDb
98uy4Dfn+8vuDONOBwnpFOf8EfWuDPUS2yEg/tIU9gwg7dn22tAzGPBEyAfYKQH6H8YMGxTNu+4DDPsTGP/zEIEKIxQJD+n6E+f4/RsY8Agwx9EM19oCFu70+/4F0AQOJgv9Hx0m79Wv8s/xcd7wSyVK7hcRI+ge
LBT3F/8PEd2B5hMA7f7SAcbkA9n/6hv0E+HnARAW/Nkk5vEF7yQQ+eo8M9T6AeXRCg0U8eAZ++4lBfv7Gf0o6cgP2+kF3RDc2OAY7UImKPrxBRZr5vQQ/wUl7yH2KfYZ6g8mvAjLBQG8+Qrr4CDu6/4evxES8R4Y
0goC+TbFGyHoBuf29t4LMg3mPSQTLtL79SvGB9Yn62ZdH/IoBjPnzNIW2tgIKyj/8d77Qf/2HPJE9QHtzuEa/sIP0QbKzxsFMEvpBexapDWh8zDhzwgG3e4J0R7jKRoM+O3d7R327g8GCgkMFyrXFxca2h8F+vkG
Eh7nxRvN8Bve49fUCSfaAy7J/e7azPPuttE34wUuEtfL8ggL9gPWHiAq5t3eBdv4ADf3+AcJwvgfAyUGNhXxGCsbydTEEN/94EHf4RMm+x8gABLq2Afg6lnhDCEL74MBJr0xKSSuEC0rGCtKBd3IDugFExH6A/TM
xLch3ubdBvnUusznDwsu/grY6P4mEwwXKhcj3A4V3tH9zQMdLTXa/xQG9p/eHswnLh7E8/gXNwbb2+gPCwDR2gL7OyMQ/BLU6BPX6/D1uhwiI/cHFesSBRzrPS3U/9cJ9DL9DR/I0lAAIwbl7wjj6NsF+R3kGw0A
6RgECRUAIB3pANrWCgD6MCLaEvjO8KP2+fkCAgkm6TgOBcblCy0W9/jr0t0CIyHI1Sq2GN3vGs4V8t0aOQsO2wD0J/gGCwIN9c8xCAsyCDLOART+NBQBBxAm4dvw/+zk3wEL3gjX7hUG7xxLWOQvExs38QnyGNYK
/gL50CwCCREX6+7nyi/rLRHm5OkR4fUlCQQn3tju8t0WIggFEi4tFgHc9RcANDsAyDv48N4IvDgZN/QxLSIuCRT83Sf/FQob9SUO//LX4QDjF0gO/wPc6x/kCvP+5uPI5OslBdzcykLWCtwTDP7p8Qf9HTLU97ay
EswW9vIVC7ay5Uvr7ybMCOcxGRETFuXqMw0yPejjt9oB1TA5Iv7vAfb4yhXmGsgr7w8z3RoSAezQLdP8/8vNEhog4PYR9D4f9PwBDuMg58/ryfn0+yAqA9I79QA69wYJw93l5Mwn7N8VBQTx0b8HFPjGFRsm++8C
APK/ADz5+OsNCTP5MOwfFRTTH/Q/Gyb76OzJHg/0/A7LIa4d5hL0/s0F2w8IAcK52AT/Ei078v1RE+Aq5SP0FNIc41jsAyIFNc8k7h04A/oG5wcd5Bby2s8n8+vgzvcR+SHf0ezg3TwsGu4bIjAHHsL0/f/rHRo8
/L7j7iQQ9xHmGjPt9wDfMB8WEkQJ1QwpCNv9Cw/59Qgc3w794Anl1RYU6gpBLf0HpwAjzjQi+jvhFtIP7DLxIAEB3v7N0QcMD/0ICwQ82hXc1Rvo1SK2LRHe+CHpPOYGA+8lEPMCGAbT+PYa8inx1bgy+DoY++Ls
6AoPEv7j6fDO/PUM6P8S+evCxwXCHycJJfwTKhwE/RXt7RH27gUn9jIIz8/v+gAaovj6DQzDBqD2R+ksIQzW9hkwBfwUCPTzMPcMA/MLMe7C2OkQ4y4d+uwgKTUz7eIeyusc4yPIBgfkOeqx5uq9A7n/Ej0PARQ5
JRHz+unV6eDn/+IU+sXaBgQJDg7jD+oTBg/g1vXoz0/1Cd8HFQbh9OLk9k/J8ywR7hMtQgQGCgzRAqdVoT0yICz6/ATx+vgQHQkIDRQI9e7w7BAQDOPmA9AA5hzrKtsFpt/fD+rq5/rzzfEJISTM3+T8IQvlywMb
tvb6+/y72R8EEO3i8AkzSffrwQ72KAv1y9QGzfQCEgIPD+Hiz7cl9dYrEALkEAzjwRIc7y0l9uvkIC0FCtkKJaoZFPvw0/QT6RryC+v8HB/D+fwVCOL83u/LA+7zAOQP4fLD3O7z2tvVLQk5DAms5eIeFhfu+fz4
++ItCOxAEwuXAuNGGiki+/jVFAwN/Nn8HcQCCP4DAhH0GPjt+ALF5tXBowS4C+vyGWg8/Obw/B0pKs0YEPzdx/kr9TIYFAQR+8v2IPIn0mPlHGsFIML5GzMG7fMbMQX/GQ4QwvzwJSr3MDfzHAbjEv8DIunR++8g
+fzrIQziFeUy9rsaFxEHBAkUIjct/8vYE/IH/AEf3TQC9C4RC9oNExnm2+4TzM0A1yXMHTX10wDl1hC38AjS2Qr+NfTW6eL3DfTL/AMDCiuu+BE8CbQMJhPPEQsC7f0Q7wcMCvQAIewB/vLm0N4BHNYODmAo/BME
CRUQ9OHp++f59hDn5tgYBxkMFgQQGecg2hb5Av7B5U0QOAf+5dUNHtj/5BzeEQ3s9THWAwIKPBDIArt8zSo1CiTzI9IaBPEfIRcdHfEaA/vn6BX+B9Dj65f078LU9szQJf/a5PO2LQoG2ugA+wQP+uoSBxH0EQfz
+T3g0AzkBQ0AAQwf9MkoGN743UwR+M7zGa8Gvfr71uz1LdHyY+pN5czoKRn7/hTf3RDxEwI35AARDeX0CPro/vHuLQL0wxsn7/UU6SEbL9r99hvK4Rj7RAUDB/QiH+Du8fQhEzf38gPmDvcUIBIG7/5AIAPUKOjx
NtMD/irw2BX+7BUx2A4Q/uLhFuz97RNQyzcg6NjTGBEI/O8U7ALu8P3bTkQqFydQ4CbhK8UdPecs7u78+/bsB/X2LQTpEgL70tzf/fUFH/YNHNoF+tUXEvMy//nz3BEIwBj42BzSGScH6y09JBQiOfFbAjLaIv8U
+gL+2OD28SPv5hMX6CH2/QgS3e4k79M3zNUI6gIZ/C74Gvzc3PcRDvzeCikI/PMbxPT4N+PS8s8X9tjs/v83SujfH8Pm6R6p6tsWDRn2FtoJ3uYeNCopyuhGIT8k5Nfz4PT1Avsd8wcL4krFGwo7E9Dz7tYLEvTR
7hLnUuoBwuUEWgTTEP/u+swA/gNf4RH6CeHH7O3u1Sf1+/0P0QnyJDIH4gs52fPf9Q8ECwDJ9w8y+/wV/AbvGyZDzh3u7NkvQRANIgj2/eIQ0zId30Mp/7vQOOz2RigD6PM7CQzDH/kB+RcO1CDH1yglM/7kwhIQ
KuoTETszMSvz7QP+8hpWCCfzDyLx4/RAzerw9ij7GCX10CodE0bwS+gpFdL4zdjc+QcpA+T+Aw8C6grmOgLqDKgP23L9ygcCHRzs7w4W6uoIw/wq/xrn5Osl4Ab4+hb9FAw1Nv/0AAgNDukP2OgOs+AWBwrp0xUD
9xPZ4hnq/RLm6eXzN+QQ5+EJ7jfSBPrU1Cg+3c0VxwjaCCoMFOfLLQPoreQX8wf4/i3wEuwJuRL54Rn5zA/23CDmFCgCCdH0tegTE/HL//zzCwAQ+w0lS+fc6w7W8eXpDAELHP/n6gShBfpMBeEIAijrEvj3Ew36
CAkMFeDTDPDx+/Hv6Q8B/pkFMBLkHL/I/zPbD/noDyQFAAQCA7gLFMwA6ScK6w7k/xn3FPvdukUJOvUIAOkK7+MD7hHhFBva/Rr5GiHbDhCg1hrs9t/y+hcF9wnr8gD+9NrS7gLw+PIN2v8j3/n/MAf2/9kkOxjy
DGnZ6hH24/oY4/oSx9wfETu/9xFLMiUVO70JDsPeIP78H/r/7Eow//LvMe3fJugDEP79A/L2CiotCRA4QRnP7g/r3g2zFgXS0CcJ8tVD3wsZ8Q3U8gLsGfv/Ikb4Fdrx6PYzDh75FxPg3BDa3Sof8Czx69P8+xDt
FdzH8RMv9vfO/jr3B/IgUs/2s+rf+g8DN/YN7OAZLgDa0AMP1QXk96D35BHLAAY1IvTmFA3yAhfN9SDk1+QWGMzDSc3nIwAP4hjp5hYPDvXvIcrtAfDj3xvwARj0+ccQ/tT+Ni7cFN697QrW9P8gFBEV0gLp9BXw
Ew35DRU26tMY6P0aB9MeQSg8ByXU/hHXBDoAJMX5+DYA8+HeEwgyDRbjGCEMCfrf8eDD5mLXEEgvIfH5AB7rBgz+C/vzIRXz3/D5//3/7Qm98e8GQyYO9M/69fsAz/0ADc34/uMtE/UMA73WIg4B1vYnLQLxHCLO
7u79IsXO/eUIDi398ff37B4B7goeGAYNEShH9DAe0yAx8kEaUPIXvekX9OYJo/QP5ADf+SpH5gLUMFI3D98vCyAcKQAKOAnoy/QnGgcLFwkK//g7LvvmEhdI7QfRF9cBDv3a/AkjASgd7u/J/DEROerXEgTf+xTV
+PvrEOTxHg8g/ist3yXTJjYI8som6hIgOfxdNRD8x/w89zkJJ//r/hPgIQ70Kgj08/cB/vwU2O/hBecYFdjxtSQR8TUJ6Afou/Q+G+MvJlQD9OsJ//wCzBW3XTP5DxARwA3a67/t8kH0Fs/3PBP68Qrz7dXqGBQI
xecPGSj8BNrkA/xLCgraBrP7G9n9+Rjd7gj1GvQS3wfQEM1kyi0XAjDpId0jIQr5Df8g/PkbBvwDBgkK4gQJFKrL2SzwmgsRAN4MBA4K9gUc7w7i6yf68vL76BPq5fnwzBlFGNoQ4PPzBQwE9RTtJBsRyM0UDwnV
1isAEgDbGAgC9NEg3j/e+tnOwO7O++/9AekGHCoSEBMBFPwD0vII7g8W3S307AD8GiDmvQ7G+hfx9drgEg/5FibpFwDXvh/rE2XyDiUiDv7Z8g0v6eQcTtvPBBIHKuHuzODz+wkkBxHq+OYEPfcQ6RAEDUUg0SLu
BP4q9u8YDMb9x0AHAh0N7CcNBFwYF87M+vgxNBXv/jM4Bfj+Bw0T8urc0vVCH9D+LcZfO/sb2xAsHkwj8vjzAyL7+/fy3/LI9+Ln7xQB5tS/FQoV5PDq8w9kKCEs/sMZDw4LF/v3BBEb/OXiAj4jDjbr4QhDBNUH
Lw4F4x4v7yADAQ00AiQj5PAR2d/67t8hCvzb1uv62GEd7egfOBsW/eHm1B8K9P0pAgcu8OIJ0jcQ6ewDCO7QNgsc+QYmDBcM4PH1JboPQf3/IQc4D+Xk8gzx0Nso7Rfk9frm/Tbm5Xb5Ae85AR7iEAZL5PQH4APw
2AP/DwTf2vcYx/TC2xYeLOv9Mezlywvn7hkFG+rr+ALRwhj7+Nj4C/UALvfw9vnJD/fY7+oNCAgB+eLKv+7zM/DFMRUjEwopBOQJ7gOt/OYDtisnJ///EPTr+eUF3yINJs7S3eLVFxjy/B/42SIDGP/4BfDo1tPv
4vL6BwUJ/xUw1RIX0tja9ADgKhINARU6GAZC7grw6/4Xxtz+GgHR+yXhADcxFCi+BATnTeH1DgjUD+b+DAw32xQ8AvsN4BwnHfrwUCXuRfAmBSTqDfEp5ffx+u3ev+8M3yvw/tsk2zEI7ssRGxcJ4csxDfcP5Nv2
5O/nNtvnMvUR2S7bDufl67zvK+UG8eT82M7fCCEG8+UlESIL+SMcMyMk9x4DFtrL1ekFFDYVBAiv+PorJgEvBf37EhYI8wkbBPky/BjOEezG4tzaJeIV3+0hISoD+vbmBAXd9BUE7hasBzXnNhQn+kYYTyzoBMrL
EMsqJunr3tbv9trwCRnaGf/YGxAL/wzgEe/qIz0G9+sQPufhzAhZ6wIY4uIAGs8L3wkS6ebW8QK8ChkkDfTBDs35BQUmEtzT/AwF0PXu4xzVGvH66xkL+NT+EAoK0M0yIvz65kAxM+MIC9YQAib4sfP/B/gI9Qbg
zuvBHfZKAO3s1EftA9bF+Afd6SYVLtLkCfkVAa7m9SGR5hYg9tHfDuAZH/wFAvTp/OgkFP4LwAvrLfcd7xMnyOLxBeAi3QkE/L35HAfo+AYOV+r67CPPOeoe68Lk/iPOvL8DJ+vKwQIAIR7QEPg3G/IBEwAs5w7r
CAII7RIZ3+bb8xwpMycoOKjz5C0KEE7uGtoq7Ojo6xLzJwAbCfT82vM8KcrpF/QZ/esFIdcECjT4Hfn079kx6PIF4wsACdEM3fgb+hEjESAF5/JhEuAEAQgPH9z/4fr23wr7F80TJNf00iQkKgoEEfD1Qe7oCuUr
8yzk1tQYEfn4Ewb+GyvB+ie+y+Trx7lIC/kMBUMjNhb/BuAJ5RIiyinvIh7s4ecaAQ/2Lhj+FQo93wMq2vgM7roMOvrjtxLuK0sP/O8k6/fZ3BvZFv4j6AH0Lt42FsjpLvoSSvsPySUWHwjHH/wg5K7wDdvjHeTy
DA7k8fwGEO05zwsQ/Q3FCQoB57cCPBAZ2+3l3/EM29LeXkMR6wua7BIcEfbtFe/hJBAGCBY0/vHk2dgV6RsQ1B0w1xMUx8ElGfMWAvTt784KHOkJ/gf+CB3u/Ck07tDU2MXoJAQZ9S1EIhMi2fQm4dwi8v5HD//4
PiM/KPrq7sjvDdoZ/Pr1JDYG/iEOCeH7ExIYBvEICw6i6AQIGNADvRj78sjj7hv68PMsMAnoC/D9yvHTMAcF/7sG/hYhntsfAxQx5A8cDgPoFtPmBRD12OzkDPvV8vz6xe0H5QU3Bd/9CxjuSt8BGhnGygChtPr7
QQHw3foTI/Hi5+gBFAq3Qev06e0Y4vX4PNj7BAICHGARHRwfDf3w88f6lle2NhkeMfsM+RAc/CcjFQr48Qz08+rqEREW2/v74+TxCP2JDQ7KJQQIBzUSFhgDH+0CHuYK8CUByQAN3+2cDAQ7IcDd9+TeB/36Ahjx
FOEU8u0S3Qjz5uz07+ci7yHL4ewBBCEG0t/6JB4mCAPd+O3Hz9jUBvkjGNb/viD12Nz8HADxDALnGvTaF/n3H/0PAr3f/9D51+dOECK66BD//vY2CN3w+f8l6sIfxc7p9gbftCMX5AAV9d/fD8b+7RcI9kb23aXM
B/kjKTLfCcnx38kt7+q/+ALuAh336NENF/Tj3ScFBvUdACjZED6x8frrIfEa+gDzMiT2/PIT3fix10kVEucMDwjtJiHx6Qoq9ycSIPTr/vn/Byrw3LcCOcEV/fra7tT64TYBAPYJKSbeHvcVIeEcEdPuBx8F6AoZ
9wHrUjG97/K98+bs8iff+eAc8/nt3/0P8tnxCyMB4Bf24fMPEcnVMQX2CvwqKkwC5hjwFhsbC8EAAvUD++H+9RT23hIi8ArBFiL28w3/VSwZ4xPcAhrO/RAK5rn+B/n6F/EL//k0Ie/1WdrdGfYCEg4kFuXl+8gK
D83avO3/CBgGyvoIBhHxBOELf9If2jsPLPgL/xAOIxMY8QHs8hMb6BzyHz828/0bBjkN3hYW+RowtiTwNO3x+e4KFNfg6Q/wG1U7IwX5+RUY9xzp7QrB2wQjHhkoD/7kIe7R/icI/9Qa1WciICnzGgYy+AvVBdQP
EP0nCjH6D8XqCg/tCRIWyvXPK9PiWlMJ6h0aChITHQ8H/BXlBPYJERDdr/bz0+f5yBQEARnhBv4VDgHx8gvivQQBz+n46upM8wnI7wk+DPkM3ipFuOym5BnRSTP4+hTL8RkfDPwC5Pr6EhW9IPXwCOrJ8t0VBSMo
FvUEFfTrAR4OB+0O99ah/7glyNrp1er2qtclLtT1I/rIAPzUz9/ZGOPs6gUqvgoA6NgGy9UBBvy7BgBCSdr4D9jwFe4C6vb6DvUCyfXe7QYJxfcVJgP4FgbUzAERAgnl0CUGESkQ4gy49PUlyjD97Q4XCdfI5gLv
9OkFANtX1AS94xPT4B3lAw4G90AHLfcn0QjuD+bv9hSO5CPs6Nfi4wEMDdb89lMWG/3W+Aog9Sr7Gu0KEzLPIggV/AomHAb9Jwi/M78BJe7mANLn7x8ZGB0R7unTCe0ThfYYBd4Gz9QI//7tE9wIMw7O5Q3s4vsQ
5zCz/QMBBxIv3yY9Fef639zj/Qwoyuw0GAfMAAPz9eIHHisf/EUV/wnXPiilAtva78QPKsMk+OwW9fIoDwn5DewD/N42M+//NuYjIzLy6vL/SPjqDvLPQj/6NQtS7fPW8PkJ+QXiEdrH9lo+Kfv+NytFJg/pJMzj
GPT94OPs9QUP/h7nJAP45i4CNVfy0uXV+ibwKf/iv+Yg6Pzx9xMIIATxJQQI/iIMIRALFxTtoh70tScQAQX+1h/5BvD1zOAs3+74FSfx2NrZ80L3BTTxLj86HT0j5hQFGuv40gY4+wC1C/Eb6hIT5B+mQTzRrRfM
7voB7OAG5jzsAt3yBP4L1fM3+Owr6DwRo+fT9O319t3oLCUZ7AYJ8DoGEhH8NLQ0DB4U+BUwCA8m7BgyFwP/2OftwwT/yAox6g7OJgH9EhYM8vwgCi7C08z9Kx0eBR0OBBohPx8U7x/1Cg7o4vvcFf0zFfP6BgQH
tPIxBeot5/vHFx7Q4xf7MefvGNDq5usa0u4hE+MFG/X//CcR+RtpAeAvMdLZ2/PyyuED49ow+gHhHvv6BBH99LP2EgEd9Ev6BPhBQgwiH/IRJkT40zL06AkV6ewNDwMizBz5qxYSAv73LRYmKQ/ZzewOMzEdD/r9
KBkP/wEKAOEDwPcH5P7bGkE3BfcU1zMsD0c2NgXdDhb78vTJHRAQKfAH0tsBMhD+2Pr6Gefh2NsWFTonGAroE8nW6vX/D0Xo1RvITdYBJw89/gPrEx4P8Qr2GhEEIuvu4fnpB/Tx/eHm8R9BLfg2Qs8y7zfA/wIA
FvEA9+jr9SP15iXbHSf1CfHfOy1UJgEc9O/iMd4QKyEOAAb65AL1BDIz8P/y7vcG/uBNOSMQGSAPFPEh4+/e+NAOFgsNAjIWEi37Fc8KNiHtKfYc7Dku9i3YC9MBHhr8CAb6IPAVCskM+ugYz+URIKD08MPG+Nyv
CTLq+P/oLCbu1tII4/QQ68r3CUPxEh7s2/HUINRO9vDW8Mv17fsC7hri5w4oFAn0Fv4P8t/q9QjID5hYzUgOKzjcHO3+FgoiIycn/+YN9u7m+BcVFuEH6AXfs7QO5esWFvoKAvf80hAkEfvxItzb9w8NyBQO9QH0
Fxz1ADQeKdELEPA2RPIdI9f2COH7H/f2Bh0fOPf0BPYe8tveGffX7w78CRnaDPv/zBZkwPT6KQAOCPD05hDT7fkKwgsj7yMO3dTx2NAFCO0i0eHaBPLm2A7dAw0j0xcaDgGxyhri5BYB1uLt+PnkFx4q6dX/CPzt
9+X26DIaGQ7kG+wJ8NfXWAT/9Ck1+wHv2unxD88aNCwL6QcV7fv6+CD4KDrm9qTMMOQyCe7lGPDm1f7j8w3hE/78C+sYF9jePuPkGR0SCtsL8/7fMM8fUdQR3CnP8hX97jUAGcECQ/bb4urS8uz4FeQXSAbk0cwn
IAPQ4SrEFuL3ECsN1d3jEdjg3P8gJd7t5vgOHRK78Qnu1xP0Eh4K5NDe5wIZ9tvdItsuPTL38eMPT9Hh2zAcAQPPCd0JJsblvxH30s8d/OkcE9ItGvUBA/A0zrIL6dwGyvHl2h4X9gwUww/Z/ucB8xdC8g8YAgPa
0/nvCg0c6dzfKuIGB/fqDf8B8QwGBPPKG8o0OvEb3MnhMfUeGOL+QgngCvHwJdX7/DgCQP0gHQMw2hf31OVL+fwK5zb/JB0H9uUI6QDX9/oaAv727dxE7AAi9qH45is0DiVN9unWtgw06QEK+OcH5vb6A7fZyAvp
J/E/QKTkAr7uEgUOHc3GLt307/X8Mw8NAfPsEvkGJAsGBh0hPQgHE9PnMCCxAtvo6+z1AP4pBQkyEQPxFc81w6LpBi4Mru8LJLzy4+jYDg/rCPruBv8t/e7uHf7RDw7vCwic2xMd3r8GE/IV0RLpxQbsIQi+4fnf
EtUAJ/EaEf8FA8wEVwDtAsnJBSXrKAwQHhQc1+b5CCY25+bmNrMUC/f7+OT75ukqG/8ADwXsAM767kQ9/g8mGc3s8SPuFULX8s7W4xDIuiQJ+/gn0/zuFAQPMeUN6uQd4TktBQf/Deba9tXHIrn8KQfx/vkfAv8F
uSPcJ+gb9A4H1QTX+PcZAyEGGghM2hkI//n13ykuuEQO7fHyIOMcCfoDBtgZ/AESrfBBARfaDBIl5QD1CPjtEQ0E/fX35A8TARID+dzJHSPHAyQLD/oV7Dnv49TiExD45e4g1fQByt3QEwQS+AsXBvvvDhBd+hDE
E//RJd1GGgz3CQT9BBEQKhouJvvZzg0RBekfQFEBDeEAHRhSJxguMCX8CwcID/PqF/XW3iDmE+UI8BQVRvj96xEf+RK7KuUNGvEQ7igG9Fcn4OkACtv0AtP8SA0b6Oz+FRUXFvhV4RQUPOgKCE7mzBf/G9398Bsv
HvsOEzUf6gY3EvHyvRn69w8Y4cb/MPTh7vj/7OMlFRMo9F8i9xXjEPP98Q3fFhys5xbrHuvzE/7zIuTXLfcAF+i1Whe7+yH75tANHBQk6yUMGujL//IS++Ti8uAt3QoLDPkACxYfJBD7LvAG9zL+HwXF/gRCARjs
Hv0R2LffCBTeGBQD2PbESRVE+CX++R7l7wnIAh0TJezzEvT+EADvAyf/GkIA6rrkIeE5GxDsINob/PUuDNXbFeMIWgHLBQUJCvW86yD10C7p3RjqFAcE8z7o8u0M5A8p8uUkEPkPJjbpGPAUIO8YQf0e7O9F/hvd
EK/4w/oS8y4Z4yH/DxQOF+HjbDAhLQ8iGR/w/KgwHfoXFQUJxA4sArz7+gT9PtfvEhzV4zb/Eqrt5dER5fYIFvkU/eYZ5eEW8QwRBw7w/Qv18CXd/xgZDbTvK8rt4/0L1iYY/AUN5fzy0DQYKc7kCLi+CEkPCgwG
vtsG9e724RItBgog/ynz0/L7F/fi5kASvQsFTQ6+4gI18P0j8A/X8OTbMg3VDtwf3w/81Ov2/AbaBf3gB/cKvRbZPhgfC+kRFP0QIBgD9BH6BOK/PRIbA+nu2ukMEeoF1wUGxz0H+xcv6NkEve0CEj/+v/HqLhzm
wigqMQcZBvr/tQD7DDj3HQXmBCoG3xjs5hkP49T+I+3L9lDmExkQGuzw5spDIfju2wHj4dvt0g4XwuAM8OrgFuYSDys6CNYGIkwA+/8Y+RT9Uu/aKjHWNBAODvnoJA8BpOcdEQzk5eYE8icDBg369CXv0wfuOvQZ
AhDuBP3pDNvfD5Xk5gnz9uEwIkoT5ere9jwQDyz2+PrEBvo15RlECzztCR8479vrKxMCRjIQGPkoBCj59u3UGdLeSvHTGtPh+tjuASg3CQnTARA2HNEkCxMR+Ovk6+73Iyu/FhD0B/gD3828/dMaDibpFQ8I5O4y
I/3O/RQU8xwTH+5A3Pj26M/f+t7lD9sAxSVIE/oCGk0VDgX8EiMFBkn1AgT0AvsZ1Dw0DP/a0Qvm+SD85zcW8wsM8BLpCw8FCiUaCAfHEv/WCOzd5SIh/ij4+hrL+hbVHAXo+Njs6En7INUiER4cA/rPJAzUExcR
Dgrg9OnfIdewEgQIGtwt6MC9DQMB0PPsAgGw9fnS+AQJHvYX/Pvg6xL1DrntAPrFQAQE8+Tg9AHE7AjmC8kISysG2cn/5OAN7ggOGvsEJw4d7tivBCEDC/MS5fAP6u8f+hECJPUHrtD3MB73/fAe3g+0//wjHFr8
JONSJQgoBw0X4zoF+/PrJQ0KRBsEBu70//LHDe4QCvTx+w0QGTQTHAML5+/+0ysg89ob4wgXJkT28e/m3gU+JR/gRPW27/LG8/3xKRTQ+x0C+ue+MPoJ5uD3KOsyDNcNAuy76Crh8vj8zhn28A/R7wAS/Ove/+JN
7B0xzfQgFOwnBjsK4fmu0vXsBiUG4uT0JefzBBrc9CXR7B3dHhLr4fD6RfkB8uDBFOPX9goW3SUJD/YKEfctwPLw5O8a9gIJntU7LQDz9f6VzhL6LCP4BArjzAsMBAkSIvQM6d4P7v3fJ7EuBvwcDjmzDeDp6in+
0zozEPrpDMUBJicQ9dERHhPL+8vMrzMk6hfaAv0tFgIe/iL0AejpCQrwG/v39hbaKt0BCNfk8rv2G/wEDt8AS/MQJfXaIAkb9v7hItANG/3RBrJhtjFeCyrlFef6EPYYGC8pEOft+gft9S8LCeL99PwGFdsq8UD/
3t0W1QkAsh9HCtrZ8hMF3/4K+fT+EQvzCTIFJgvm/dnl/OzsOv8LLCcyHQ3YFhXq6iHL+wkQ2gXd9CMcFAXcPPXtDy8LBfPuAyEyFOkaPAAREPU06/0wA+fA/fIBtvoUKfH1+NnxAuP7GSkqCCAHD/YNDRfsFB7R
IPPv1O7ytjceId8gEg7v/NMB/iLiHioJDfD8GBIF+Okh3OLsQyEBD/Y9Et736cESCfcACtPrEN9b7ujfCefe7dXI3AIU3M74G+4Lv/cVOQ7qKmb/Nfv/5gEB58MRH9z19+a8mQjUwOgd1Q367Pvw8vjj2w0JzAAi
+PkRAxj6FcPE5Q7/6ybwwQEy8ewi2g4w3Prj/vG6BBrmH8Ec4BwiKw3DQwPLCQvp0usBAA/930D0Cwvu2PHx7eD4AwILIhP/Nd3vAenm+E4NIA8J/Qz/OQHmDOs3ttTs8xIO+w/ZGAMNBOK32RcSEA72+eYRFcjE
3RIkUEAvKtdH/gKsJQ/WLgzaDfXSJOAt4tz/Hwbw9ULk/Ri2AAIYHv3uAw3j/REY7Mb79yALFu3B1/f6DEH+CQUV8fq4FLwc9Br+yuXmAg3tLQkME8YdFQcH5BNDBNfT8gLtOuEcHxoS6fAkBQzZ1hIxCv4c+vTp
FuQC49kF+LDoCSjMFwsBAeXw1wonExvt2xdFBzn/BfMo6CBB1gXbKu4JICDO+wQd6fs5+/EnCxYZ19Hy3awBKPDu9AD/Dgfe7hPuGu7Y4xMBEjf8+Tog5xYM9y8n+Ok4HVS9/Zv4KuUHBL4V7C3+JN8cJxzeCvcA
HvY+OeDl+80WvxsN1tQfOvsC6REABvzoCPEwDwQv9RoDD8QWGeX/J/Ur8xn/7ODz0SvrLPLTA8fC5L8G7gMBGi7SCBIhBwIp1t3n7vtt+yv/CggJ/hMQ8Oz0/CblCfAM+PvnDRQRS/3j5T61AfbrNeEW4PTU7dwO
5kj9GOr6Axb41h8Z5g39HdLmG9QD6fbm1Bgf6U3qLScWAOb/6yTz4gsi8fn4/NdLHQjx7gQYHO7r9NU65xnt0QooDA0gyBQW8RY86vAB3/X4MPkev/X7A/v74gcdEx743h34LTvn9O3HD+keujrv68XW1tbeF/JD
/wbZCRsK2+3C8gHa3rf9/gTQ0i4BJfvg2Mzj5M7v2hjq+hczEd/48vzZF/rU4gP4+codL9nkBRnuB/rp/Bvi2/nNyPoaJBTJDioX5P7oJjO0ITM0FOv46BYi1bzW5wv15BHT6RP6BSASzREh5vXfHqb7MSolvxIg
/v4QFxoF3fTSGtnSBeUJEQUMGR4PF/ATxeMP3ugW9ucQC+DaB9khA/rx2PHnuCUhH/LjFxDh4kPVLdlBPfD4D/D+CPTTBOzcJMkHDvYoGzHVzu/SRQX1ARQODvslH8kJ/BH0yNpC9vDgE/gG0/o+Mezv4hH8GQPS
79Yq/hwcEfnD+UT6EeMOHuL30Nnfxh3gHP74+/Ay9fQq0OwjFArqG8YSCCz8yj3+NP0dAQPyAcHsNMUPNQEs+hr5Jygc7fhH9yv0G9o3IOsS2u31//wG5+oX7+bB6vLmx90d7Ov/573uD/MJH/ANBB/ZCB3m5+A8
DuvsHhbQBw3sIyMpPiMODfjwKiwLFhQPFeEX5NIG9B/7AvEe3+EeDNndGNTqBOoJ1frbJQD//Pjl7LjZSBwvAfEFEQofCrTnNwz3KDch6SQTNcfU3wv63QEPABICMgwxCgLx/v0PCh4FFABh/eIH4wkIAscu2sv9
9O0D1PwN4esn+tXL9LgAFN4OujbhWTbuGe4HEQISAQQONfD3ERcEAxj5HOI09wIB4gSySrhKMSAp9A7jCB7+IxUqBQv4JOr3/vMHDBD96PK1Dgft4ynX0uo27BD2+ggL6vMPB/PQ6Q/fG+4l5AYRBOk1zegWzeot
7eITFf4W9Brb5O8iAkb13hcczOf3NxP50uch7Soe++MLHw7jCA3q/OfG6Q/99/7aLdAT//0Rr8cYv0Y79PQ3//IFyQsIE9Lr8rzy0BwSD+j88jja8dYKKf5bAswB7fgoJujSFvAFByrnAPr77ADyEA7w+w7xMSIH
9949Mfn6AxoMKgYR5PnX0ff12PTiBibyCigsC0j8MCYFA84HNuAZ0fw85QrQAfsC2UHeyRMx6B8GDgjU9/oI8cDo+CHbqOvlCRH47vbpJvwa8voV40fXRfnv8CMOFCHsYdn5HODh2wAYA/HgHRgzM/k8J8LoHf8K
GePqBuA2CtlF5fcWF82X0jHkFw4k3fDsHxAXN/zlEwbEBwwA5APY4fPuCyJ/Jv8GwOwNEw8s9Tw5Fu0NxvsgOvjzBf4V5Pgd7/EM8NPALyvRH/L+ACUSCQcV+x0EFdkC6BPx/ef0CEfeyQ7Q2kbxNcMQAeYY3lUP
BePp7PgDGjT0A9ke+gzVCRimAgnq9RkQAO0kF7n0RfoRByE8FAfxGBsK++glAgcbudHv0Ofd8tYfN/MSA+cVGCzczBftDQIG9wPlJx8BAjMJAeJKvzQaIEnd2ey5GRD78DgN+uQN6vPiAhob5vUNKDX+Bxoj+M7y
BCbknDYUCfQcEDHtHBPr/OUf+xEQ8vn6I/nrCW/+FfAKGfwU8fIbCO33FBgL9ARnLwoJ7u3u/d8lDAtW3snP0gAMMuEwzwPt/t4H8wMy9vgH7/3+3xDkHrjaFkpYzkf1DBvl2NXNMfIO0OAKBu72/R77Hx8jz/0F
sBkIJCnhyh3IIx0T1TT+EfYDEgYVEw0d//D59vYF8REe5O3vGSn74/4uMNLYIyYo8vHf69QIHxXp3RPvwhcE9x0CLEIa1hc4FCAF6c0EIfD8HvDfBwRLNBf2C+rtCDAm0ODqH0oiE/iwIQ1S+edA6gYAKfrf/tsN
AgvzBhvzCwfMF+lIO+UJKSP9DuwL6A0I7PUfEecPChH6zQT8GdLlG84p6BwI184r5fgL4hEHEOgQ8MXFCfgm7OIREPjjCv35j/EHGiep6yPu8Q0GCPnpAhvfCf740f8e/Pvu5+b4POgA/RUXShQW6yc/GhEANOHS
9tANGhIgGAY06+nbBgPmFZL9EezQAdXT/zYBDwQW7hMX5w8A8+HqAA0M7CAIGhf8GvcAEyIc/NBBGOUZzzw19vL+9ffv9wvmDBro29MT6wmB1vzx/QH1xdgBJBzsFAcCSvL4B/dI8SQ6EwbhAQ3eFxcP2QVEBwcL
vtj++gzvM+UNEQnFz+0B/Dfq7fIIxCYZ2t/Q1Q7q+LP7Qgvu5TEI7yf17g3zAPDmMO76Iy4c7yrGDtMMNPYU8/Ho/R254AQAL+vj4vkBDf393fL4OhgBNyr+6Rk+DebMDN3x3/UeATL22AQl4P4RBeLnDgsnM9o7
/NrlQRjfAe4uOw8N0e4H0NYI6ejj1i7XGR4GCQcW2CMg1TIB+jv6NNkXPOfyHekZ6R0f9Mzy/9vl7f77Eh8T1Q3yY1Uo8t0ZFyX2+/zu4ukBCAr4EvEKAgUCMPLsFfjA3OUTD/I21grrDyQFL/cZ9i/d9/H/LyUn
PBD21/D0QiQq/gkj4hvS8ejIDgro1M8HAu3k0N4f7N8BGDH9/goBBwvdOjXe4/sm1gkzKAIK0QsLAvvf6fjy8gDeIf0JIgnsDOJMJvMD9B4+QDb/BwPE4RjzB//zAAXaE/P2EtwNHd32J78GHg3OC8+86PESAiQN
Dv8d8A7TDgUT1A4DFOIrGrbx0xHV2R48JebY0w4N+vn59/pKBv0D1ycHDQLfDxP+3A6OQbw5ATck/v3lCyD+BikT/Pr1EPnv/foFJCPr/vTWFqVG2TYgEisBEgIMIPwNMCL9//ouA/cAHP0NCefpCc4MpWS1LgoW
H//+4RIz6AQXGhEBAD/8/wn9DCIEDAHmwPrQIO/nHSUTDwvu/RXh6/goDioEKBDN+/8KE/AEGDnJ5//HENnq4gTs4g79/9rqF9Pj7tQdGhrvJfAk3SIFxM/iBvwR8eXWP/oG7PvrGiAvBNsR6Dr4+BUa4x8HFtLh
0u786PDeBeQA/+MQ1voPAzP+HfTdNb8pLvIFAwz4/SMDCcgtNfXm7toRCS7X+wXwC+Is7dD8HDHwyxoaNf0HEs72ISj/8d4Z4fxDMw4RB1b9AjP7AfkjBioV4A4I7vT5JQ/3NgD39RsRK8neEtfb+Obq794YAdb3
E88B8gLZ5tvlydvYIQAjwSn30Q8fCs0DE/fXDBf8CwH73gAq5eff1v7U9x9XCRQTxu76+f0JCS0LCvkU6+0UCcvq6hcKEMn25unI7BfG6uMMHAH3+fjy5gr4JxDbJtUW3+viEQ8dCNz81ugBR93s2AYZBBUBLxob
4c/QI7f/DQDe6B814AUe6t8a5CBWFx/m2wcOINTuGAcS8y778/oDCu6p6/lD/dkUG9onIPr+BO34+vsZBRsXR+bVTwkO9DIVHusV7/bxFBFE//ouShPN3B/mBAIQ9vAKCdb5NBD0Ftzr6CPVGBH4ERvkEw+v5zLj
0A4m+eEyAg3pBSvU6hsGExvf0gjS3+4GvLsu2coGEewbBuYL6fAY/QEfLeX3GuT/9yUc4hsIFSUN5ycdCPz05/jz0RkLB+0qEgvrCv4fLbHpAdkASOgQEwn3G1EFA+K7+wXE0OQC5wLrLvYHOxEXExT8AtLV6+si
H+LnDlkE3hn66R/o6DcAMAEHAT3/uiskxvoBEPUn7+vhAekrTdseA9jO/ycC2CoPExkB2cfl+vEF/OX/GQ7g7gvJ3vIJA/cL+RcCIavrPfQd9gsr+f38C+Dz5w0a6Sck9iXNGDAI6RG96v/08ATiNe3TDBP81QkK
rsYPCR8YBTD50UkIDmX5CtwBQNsi/hAN+QTt8gLUAxwRKBXqzvT3BrvvIfT9yNkS9gYRtx/g9B7HC/fiJszzIOX08gLbKS4WKND8Gjr9u/f1Ecfb1BL7Lwki+EMtHDL13AH23eP5+fvwutrd9NrLJPbtAvQrDkz+
FRgHEx4EGCIZFvsD9/vt/MXexx/5yxbQBfYYFQPvDtDrGB332jUQ6Az5/O/nBSf/NuP0FdrYJM3oCA/kIPT+I9r/CvvfDhbnNz7j/v70Dxa+2/hABQw2Ggbd9+vw7+sCGukZI+PtBN0B9y7/tPQVA8bvINH2JAHe
Fwb78+wK9Ak0ve7+1O7lHPMQygoOIxgvovEM/+jX8ffqAu0W9BoDM/7j9AzmBd3kCQQEMu3j8Aq81Rz26e/4+cs1NsAB+B8HAfEkBvME6RH047sU/AztJwYfGgsl5jIL8g4CCw5jLvMQ5BL4Hu3RAw/1BhPk7Akb
y9jd0eIe7fjT6wXlGfb15/nZ3gD69wrhTP7+/AwuDuGx2xoZJxztA+4hBgzg/bsO5h46Aef4zBAM7vvqCQXqKAQMBVjtzdXW8Bn01ibhyy3c9+biEyTy7AP7z+IAyxX+IvQiGAzdCyIGQRz28fstA0/L3Rf74v3r
1wL56tsVy/woIh4nCAPJvfvsEzMS898LLyD6P/rcAi4DBRrw/gTn8OnCINL/KhDn2wDlGAgiFBQdCfj/5yjkDh8dEQIjHawV+QodFi8O/doJ8PjcDjw27fcTMtMp9fnZywEP4xoT8QMW3CTuvMwL4vcU4CBSDvoa
+xcN68oMzgXy4BMWBhXqD6vrN/by5wwOAtHs5wTsHSUBC/cNB8om3wQEN9sQ3PEK6fTv+UHuJzosCg0q6NbhDwHrBxX6+PH507jo6QLm2w61/zn6yf3dBREzC/QZ9OnwGjT54izuJD/RSA/B8igHH9/l+QzaEAEN
nBoMBxkTHug1BRPwBQPyFBYfJdAVMA9LxBvLNSgZ+9r+MgfcBRj88fLcCCcaB/8aGBi+rus9APjkvx8YHfxA1PLo+gPw3AFGByraCQn0GPbuHfvtFRPWD8j58+fBE64B6hbgNfwR9usE7gvuCBju3gBCLAPnExIB
KA71FUIO1OsoCOX4yCf17N4JKOLQNv/eGxX/3QUAzxANBOoSTg4lCe3QBwDl9ivyHPcS3+vjCTEI4wIp7/kqHSEp9usa70T0EErMISj4EB8mIxgb/QPt0NTlIw8FHg0I9Ans1CEf7gHq6fjXHvi79gzg6jSyFhcN
6v8P8eQe+RD6w9sAE9i92B7Z8+fbNSz9Av4wIfIE4wf4RSDz2Bn14yrW/ANFAwcCYyvvFv0SChdM5QwJAyP3EN349QL1JfTmMfAIGzEx2gj0EdvWvDM6+PkS8uQRHNvlECv5DeX4AuIw3zcqzOj8DP3pCzHl/O/D
AAHrDNTp/RsA7wH0Lvv2FCr0Bw45Ewv+IC7q/q0mOvH79er7/S8BGQ8J8QTLJPf94b0R8y/vBNsVESvr/Mn99yElF0wmH6n17kEMtv/lGArq3xAD3jf6LaL2CvHnCAkb2Bf4HizwBRbm7wn/9BP2A+S/FfDLQPMb
/h8M7w0eCttCDhopEzoNDgkzERELIikNCTXE/DEL3QLk8P/+AiUF/eoZ9NrbAvIdLgjp5wnLK/ALAhMTMCD39Bg8xOHY6+3h/zXl/ioK4VUi/vDo5RgS+K7BBB/7qwb+KhIB2ewB//on6+AMEC3o3QgM7f0HCgQB
vRCsT8JHNd4c9Qv5/P4qG+xC2/kvGwkC+wgM4//aE/3fAKtE0D8mJh8GGAELIe4VMSz8AAIM9fj2BwwWFvjz9qQG6SAU3CTRBAf77e3+/Qsj0/QD7/LfBhXt0wsTJw0EEeq2vwz/+uLhNUwN5tf24v7iLBj+/Bbi
JvYG6g3uC/vpExTm2U/28P0JMPr1FQQU/wXIQOf3AhIg7/n+CPMzJKL+O9r37gLJNBYI+/UcBRUUAfoI3/vk7hTkBgoT/vsE+eTyBSYqBOsSOS0VCfPwz97t3hjqF/ofGMIq0Pf3IPTo7AT3ICjy/PT/5koh6yEA
EuwrCdgS0dYcD84hH+jtDP5KE/oVLdkRHf0WOQ0MJATgC/w5FAbmEAzg1Qj5G8f7T/gA7b/RLgPmBfQe8DQn+OzxIgUN994NGuzt/gn0JwEVxLrZ+9vhJg7uCAPfBQM5Cvn0ACTZCB3+BgcnGeLnEAIK3Q41JAXy
8NzTwwjvLeJC5xr8DOnWCejl+Ab10jwS1evt8ygeJfGRExUsNR0x9OcKGd8k5y8LNhkG9/0F+9DuCeD0IfciCBfzQeflL+T24gYOHdv2BNkI9ijoxOAQErIg10oj+OjsojdVSCge1+hIBPfE/AQFBPkK2wj4+h0B
2fTm/1UCCgu+2hoL+jLn/TsIENzfEfMlHfUG7iT82/ruDAr12gjkASAXBSEJF//19D3a3xUIRy0H/Ok57xEcDvzlDfr+8LgD+OYP7/4MCPHTAgxO9yPd18sMG/ZS2/n2/fwTKbnoEvup/9fDUx3aEekV3APpFvnz
698RAe8hFgQU89HyEBYG0wJKHgYjKNnY+gwmNioDHAEl5hjvJBMI7+/2vPPw4NLHFAEBDwIAB9r5+yXQ79Po9vQI6AHx+EIC/J4jKvrqUAqkCAHv5xP/KO2/7sQK1QghGvYsDBsc4fAGFEwC8jIsJhwrACkX8gEl
Gd0z9/XJyNwQGQ/z3+QJBxft+sfo+RgSDAhZ5gnR4uosBNnuFdMe3hERFwrf8PX41lf87g/T+vbn9OMMovEeKPXYGwwiBv0T7Q4ALAb7GOkU59eyINQc/invNAYH+/UI++sF1gX9/fU++PEX5+Uv7xf4ESznxgmo
AdQm8MPvBwnJ+Ai87BUX4ApIJAX18gcA1Mn2HPW5AQb69QPYBOgPD8AQ0AYmDBsTCBnr5P8Z4vTD7lkHEPkYNBH4APfX8OcL6wjt5D75B9r09zgc5QgEJlUF3N4gA+MfCPnx0SwCFe8Z8/8HJfDa6tMm8w7/zPAZ
FcYEG877HuPd+RjbI+UoLg834/LO9fIXAinjDxNWCP0m5AYX8NrJgQLYMzzjC/jr3QTe9s8W8gHw/Pb3Mgr+C1cJLTzS8NzKJ88sG9zp9eHc8PYwAQvYAwrkPSU/9Pr9H/UdNuvb3d0Z+eU9CMsB8xPwAhP63uYW
EtoCxs8D5v6s0T3z9CQF9A7N8c7dBAUf7+H9Fv72Agn1ABbz5CH1JtzTD+AFzTDJEfDPIvoOBwkFDR/s1jDaBQ0W1zvnCebt9eADCgMLV/DgG/AH2CPf4/Lz8A/j2tT+OSfs1zUb6RYTvicWDCf/J/ol/PUCIe/1
9Nwi/Q3G9dLsDg7e8Ar1w7jmCdjNCtrjCRLtBRglAA/sy77X++MH9v76MB8Q5P0C9Ov34+z9CDgL80rpH/rVBx70yPkCB+jwOxwCxvpJCvvwts0HOMK/4APwGfXbFiX0/wg6+iED+vUJK/byASHc4iIC7UhI+RDs
Kxkw0Qv8IuMSywYCKh8tCfXnC94J18YQDjfKCyb/3QfL3+LwAu0yJAoGCs74/BH7E7/uBgjWJB3O2NwBMQMR7ub4LB4UBvEl1+38LdhcAA/25CId79QB4yslxNwD8NQL6McdBMrvC9TuGBrJsfAkQhoFFOgM2yjn
nvz+7uUiAwoT/wsOERQDGvkAJg43/w8nC+3q+hD3BEgnwwJI5REj6t8G+t//x9Mt7iy6Eu0CAgkGBRkm4RTv0vIHSAIkNCwiC78WEfQOAeoMEc3r6u/n+f/+CPzrJBTy/RVKH1gHAiAC8/D7AhjsHvYhFTcN3Bvu
7RUA9+7k/xv27OkQDy8s29n5L/cL5grc6BL6Q/kgyu7cJTX9+MMLICP36OYEDg4THw7oB8zyQfvt9PEJEQfD0dX81Of+9BLu9f3509r1Avz/GCoJ7/Lm0kD72uje2jTs9S7/4Nj57/wj9gMDOTHtF97nGurjOw4Y
EyLzHNn5GiXF2/MlFAf+FMfhA/Mp0gXVNhj16/8oCf3o7yAk1OLwCy0X/fr1APzm6QQH/Bcg8BS+7zDH8O0H4fwRRfbd3NgPCvQS8xUYCAym6P7xzAjb9vnx0ekB7ycIIcroDPf/ANMG8h8V9dwOF7f2+hwQyhb+
BefxJQK1Evbz7PXoDRcEt+fr6fj8Fv7wk/EAFQfv8szU2eEQ//LxBR/HCAPTAs4c+RvxEgL7BCCnBfr20Bzkwu8c4hr17xrtAPDlERHhCeYG8/0N9RcxEhDsyQrx7xhSvPb0G8Yqxwwk7+cECvPh+vYOAvjvCgf/
5vL83gsLxeMoDAYL8B3wzMc6SNQN6vH38Rsn/+P9Ag6dEdIzAOke8AcR5f/iIuIOLdTj/t/43w/34+IXJCMGBNDgFBr/EQr3tRfgxxzs4RnmFujhAOjSNT39/eYgC+Xx0QTu0AMF7fva8eA4Di/F5PXi2BIPBews
MgjIBwQtCukp+B4a5Oy25C7jKRDy8xEC8M3u4Ozz+gX74Bjp/hTfxUDm/BvCAcTq6uAs7ubI3TrN6fz9/hHtMO72K/vl7SYbKBrar/X2Ewgh3fL7zgrEOuz27Sse2vUEBB7+BAMDEyGY9enm9uMN1xH/5Bz69PMJ
FtDRH9TlAiLuAtsS9PfpFgkRCSc3BQESECXdH7kY8wX+GfDQGjDpKCTZBPLJ/+D5stztyOPND+oSB8AQ/un85iv/+iETIOgPGBT8IPIw1uUm3NgAQhH6BfD8OwbhLtIjGfrqQw/Z+x7SFAbbJPzyFjGw/AOc6wII
Be0WFA8uHfTG6+/m6/cGIQEALeU1DfsPpfQCDefJ9P4VA+Xi9skUBfXb5fQDEhruCsT6COPYCOCyAefY3vjk4wQdN+Tm4PgOSfnW+PwX8twaFe4kBlUnDesy/Pz0ACvbyzMVyd0E/hYKBRLeIQzwDCfwBgQq8ucG
KPAJ+h1J+A3O3AoD6yr2HhIP6hLi7hIbx8gJGyQa7RgMz+8FJB7xGB1gSfQry+4JGeonElG58fDnC83rC+0bAynuKCABBwXGzvv5EyT24CP7Ij39EB8W/xj85xLO3hz57/bcHQjM/DDwJuIUANnV17MI6TDw5RXZ
ygvTDvH7Nwez8+4t5P79CiLp9N72CBMRKfMXD+AJ7czs3f/r9OMW/SsFExr65rbsAPcQMD7tIOkcEhQM9drZ8xv73CccCdzhGhojKhwF7eMZH8jS0e0Z//cTyfMJI+75Adz5B/0LJfIA/BX+SgDw3S7yDxX2O+4v
+8wdCy4cIfX+/9nkLSTLGhTUKSgdNB/PpOn49A7YCA3tGuYY9evREfAFDhURFyXeTxcuJgDrFeURVr/z/AngKTz7BR8f+uL6CuH75RYSBb3TCQMMHiD/4N8i/VsFCuP0+eNB9ufv3/7kAugU4Q7m6hZc2PTu/QEy
A+j/HALyBjTkyAAt8/jL7h3LBgUNN/UBFepAKOD23ucJLyQfDSgDTRzoFOwK7/XMEhL71Rnp5xXVtSzYANQR4iAL1wssFCEFJzIY1+Xx7wML3/ILBCEv8sMK+jMdAPn8+RISKw4IpswFFQTS+P7wD/gP8APUKNYA
/gkp/h7v6Tcr5ioyCeMp5d9A7dAm+O4S1/3m/PneMAbLw+y3APvdtRIhCdMU1D8FDPwOBPAMAxDhG+sSAPMEJvvd9xL38x4bxPrBXPr6IxzhyPP9CNUH8/jqI/TvHdD6OxUMFOPr8dX63w8W7MoOQefxKwXrHfju
vSv5Bjfz8yXfTf7a7QL97OUzERT67B8OHBIMGtbkBQvrKOW7AuTi3zTa0PArHt72AhUq4/40Dybu4d0+4vMg7fv0JfQQ+wvllgIOKwUC4NqqCP8HCgnd5gzYCSf/B9wKAQrt/u8AFBLL7yQ+BQzfQsMGKBzvR+UH
NukZCO4D+CsDAAH7FQXqEPMg4PUE+wj66g4jKBC/BeXpR+ITG/v85anhF98M5fr1xeIF/Q7XBR7p5RUGz/r/DvkTWT8K9tYE8Az86Q/3DQarEdIDJpz9+/ACFQT398319wr58RcV9Qbo1uHzKDoZ3iQkAxFcET76
390n393aMOsD//zY1eYA0w8h4xH7APkg5TwHB+27F67eGR0M2Qj3K+wu9fY86AcK5DkGFjDrDAe1Ae0f8bHj7Rzx9tQO+ScM/wYT3wLt+bTu/gP1EPES2u/hMgk2ISEG5ARR5xcV9innFb/T7QARCyIBJ/vmBt3a
Jd/Y0PMI7gwHHjvTBxH4+Q7wSDwcEAsFJwQDBhck6gC+RxsPB+8BAdoiIvXcKw/1/P4B8CP67APuFP4lAu389CQw/fRB6wPkGdXoBt9BuuvvAgj5A+4G9QciBA/o9uAOESb6Mg/35RQDXNbsBtfS8/Dy99oXSxMA
Kffm+vzkB+gBGA8ZFxEU9+vWDiIA+ywD+iz66QkEAOwFCZH1GN78zErdBCky6/a/PArq8SUTCyPx9AbtCOk34A8JDdcFHtbz1/lR8SszFvcVzyoPDgDu7+w7DAEcA//j8vzrJg3j1QIN6aXYCfrH+vjY3P7kGA0E
LxUs++/5LAADAf9BAen44TkCF0H17bIAHeU4Sw8A9eQV+hEp4OgFH/zpJAYFCO0M4wzL++sO79XyQPkyHwPI4OwEC/b91PME7g7mCekvIxcR6zkdNxIjKRke+SML3P0qBO8u5A7k7AMbBEAD5wvX/PkTMPbCQcD0
3+44BdsG8wrk8R7a9goUB90WARUVGy/mOvUaLwzJzL0ALMD0CCDpOTMTChEREAvX5Pn40f8sEwoVDc+yBvv9Iynv7Ab/K6rxIQP/4P717yXq9fZDFfMLDSUT0+QX9Q8K8DJCAe8g+jUH584k4fkuAgEJJNvHGwgF
PcH99ub7KkMGH8kl+x4LAxLh9gn7tgsEFQsICRIT7e8N2hYNHjMAQwvuIir43xUDD+Yu/BAhI+UEB+ki6BMY/iHHaS8W8Bf72SkS+fVE8NIQ5fINMeIs9/sIEtAoJs/uFUQn/yIHFsrr8czfOwADFDEQ7vro/9Xi
AwEABgANOAr/9ELmAjQZGwC7CPodCR0GDAQkD0LzOP0N8RT9DQT5FAvm/gPv8eAN5+gmxNslGQb8BF3y4PAE+hoD0Q0B+PoQHhj4/yYd1/4A1wIE+gkNCuvrCuW59c37Ev374DK6GguK6iT+5egC/BL9ENj/5BgZ
0PT0D/iqDerzGfkC5vwdIj3n+hXh5s4EBfYA4Q7s5RIT2TDwCSImKAcLMSgH5hb+CPYXMj0uKPvF5gHn+O4dHRoR3fPnBt7jEywEDyAg/gD/6UMUHd4kL9b9tAElMQb2JPzmB/339zUv/hzrFg3d0QcM7Shd5+sC
7uDrAzIXBiMSJyESItn65BkBwjL41+sL8MUN1/kX9CL39CUdFPPsIQ1D2uTwLuLr/AAd3gv/4P7xCa05wE4hFC0EBAIPFAcXIisECvQJ//n18v4XAQj05dACvzGxPjATLOr77yIKAQkQIAIL/AEB9A/4CwII+AHd
yhWzQ8I8Mg8+7gz5BfkLBxEjHhLy8uz34fIeCf/vAfL6rfsdCPUdGuXJMt/hyhPkDhcrMzQTDeEG7Oba5RYr9ecOmrcD6OXVAw8RG/o7xNX0IQr9zOnlBkHjESsOLgo1vOgM+PMTyhnh9+X63P0jFQwABQ78K+no
2vcXz+ff4xoQ6hU6LgX+Sfst0RW8HTraHvfz3v8L5Pb7/wvs4fj+DPTyzCpJ3Bn+0efc27PoHuYLFOfF4PUC7w6mBRws7P0L/Qcw5zYPGhoQ5Pkl+i0qBx743gzT5QYk49EIDhsrC+v1+OUh+wUFEBYiAAAv+z0h
HMf50REfQSb75NYI7hBA6P4BwDi/MNcbCwP3+ysQBN/02x4OGiETJhUq5s/bFPcLB98uISY9Mwjl7Ccu6Ngm4gn+EvzxEvjx+hXgD/L0F+sM6NDqWfv+//DWDPEY3xkSLAP5/hy/+fvuF/f8AfkLJC/RAUXSvsjW
GgM5Dd7FINDGBRAL5voGLxMb++cvGvz1GgXyMR0Up+vfGvTMSSriKiIICfLvNPU22CUI8eMm3fM///opNRrr+w4B9OoYLPojIxbsCv7pNPH05Mr5+Pz18wIEsf474gvVAf/qCNL9Bujc8A0OnPgO0xAjDQEG+eDf
1dEsESQJ1gf88t4i+hvjGQQOSwzq/ffoBfK7+wLHzB0dCx0U6y77MCFJDCjo7Q0fDxn3APbAB/kf8hv2Cg3Z7AQu4BkY4gpGAvQlCQ31CBcQ3gLhHxUCGr4MGb0mDQgGHtVIC9waAzLY/iNjHgn0AAzv/+Ys9hD8
+/UQ8SDt8/I2KVcJ2/Pw3PcR8wcEAuUwAsj7//4bAv7v9uH9FQMhBDbABxi66N0HF+0EB+nnLtTZAf82GNcBHyMKBNUz+gX4o/cYUPrb8voJ5yU5+wfeCPPSDwnLDfgh5AodGALh8xLZ2AzdERfmHhkL+VMO9AwM
MQXz3Ng8KSLsEP8d7xbmxPocJAo3HhXuAwodM9QXFQcgDewU+B8p6CAs2BcsDSfvILf5Asj8Ag+t+xUC9hr+Hvzvzw0YAfvh5+/3AAf6Adv05uwdHwvuEfT7Qy3f0igQGcvBxxL/ENzn+On+/yAD7xveExvv8Q2/
5ckU9wP0DSXsJM7s5Afx+SY19/v7KSLxOOUVMLHaKNH/+i/lAPnt9cYB8vP1KOgXDgbn8jP0+w7/LdHj3+DfZQjw7e0lNB7+p/Xi9fXjFPUf/xHeDBkEOBLqHyodAi38/u39H/UGM//GAAzl+PX/JwAWD8PSJQ4q
6e8YAcs42zLiMPsY9S3yyuL6AOgK9BA84h4N7Q82+M8e++zmAyflFAQEOvIf9QD7Pc77zvpC/SDi5DoA2iEaSwLl1z1V+tj/0hHwsNvu5QQADtEHDM73G+TXuh/M9ecJp+3p4+7h5dHnGhoQzRQEIyv4xev6G/D8
KRHrDS4J+zsk4ssRIvb6wRUb9gwlBQngxxEdAusbzAu8BjLy8wkBLAkjGgf2GdDxAx36Ay8U5jEvBCAD+BTI6xEgHQbvDegrIhv0BUspBB8H/dAO7PU6F/gf2wbQCcP4FfHf8vML+Ps67w0QTVHuEAsULL/nCBMI
MvMoH03V7u4GD/oq1h4F/9XT8P8l7gq15PYYG/cPFPwP8vsl9OwD8UDcMQL+BgP00elFKxntLhD7xugz4Q0WAvUTDxkWFwcSPPr38vv7zfLrxObG4PwD9uEdKNYjCQP2+PEGOA8RMtla7gj8CRbU+QHSLQYqHj08
+ho6At+/GeED8vnZDfsIAszaC+fmIA78J/v/9ucUyvQk7wfaAezjM8riIrUOBh/9A/0nwhIH7RMD60L6MysSJubRG+EC/uAJ5hYQ5d3y7+AM9A7zAvgu0QH1ERbjON0MxAkOucLuBQHgFxP58g4OP/X38Arp9PEJ
O+wDH/3QBesHFuL7BdkjFzAG+ucL9NzwRBAQ8vICEcwt9CQ129jB8vriAPwaJwvQEuTuAwrh8zD79hLYEQ3dyAz7ByEpHu0CARXn+asbEfHxH9HwETkRDw7/6uj0D/EuNjMMQ/vSyNYQ7SkNEu8Q5hbs4v0QAxEW
8u736vfj5c6x3uBG8twP5jX+6PzuzOIG8S8/DO/m6rjD5gb62gzp+f3s8AtCBgHj5RcaKhBZAw7z+cIy1B8LF/MFBQHm5/MYIOY1Jh8N7+LtzgXzFvO7PQrqH+geEgoL+hUpAAUCEwSVA14WFMbw3A4hEOz1+hX+
4Qjt/tzs/QziAxEW8v0l2eYHIsvuD/QfQ+zaNAwo7AjVHO/o6iIj6g70Fu0f2xkjv/XT+ggT997pRvQeJunw0P8aGiPx2PT//vDs+voqQhncJEv83gcR7/sB6f4fPSLW+BYaAEfr9xMl6u4U/gMN8yIi+Qkc6Nnr
HfXtJwAQC+s89/ADC9o2A+n18cjrz9zZy7r4zOS58B77Czz//+XmFBn2FQf47g/7LEPo5s/f7h4LCv8oAdvOAR3HHGTk1NrwCfgs++IFtint6hDy/+Xr9/3/Qi47/yT19/4jQgQV7iv++/ICKAQT8iYaAg366Ov5
zwUFIBz7Ff7YCtLp8e3yExnZAf720/Ed99Hz2y0A1y0rzhIUAxv54fMZzwwL++0ZGlD57wIh0u0c/+cB/uL02Az+we0wEALN5ucp6uQO5xEB+NsDx+f/HxLQHugN8BIqEOHuATX2A78eNN3+FQYODOgF69gkCRUR
Lu/3tznpGevyEwY8GP0R4+/x9fxK1zwbCeYcBfLzAfP7HioGDjwOQdTyENLv7/PfMCP92/MZEQQfAA4j3g+7+QgMBSUGKCQa9vwp/fAY6xjW5QHoHTcC6BH0/eQaCBge3Tcl0iMQ7dMIOdbuBO/pDwG4AxPk/ukU
5g0AvxLZBebnKhwR+Af7HEzhFA+lyi8F8jX5AvUEGuTwBdsn6uL09OQ1/foDAfYMlOMk7RHuAA7q9eLUFREOJAkBFQAA+OghC9Ed8PfW6v/h7L4KH88y3Qf++ecBzhYfBx/XDdocBP68OQbg9+Pv/TzNAkLLwgbO
2fTsFg324lEBDuTw+iVJ0OINwfon9AkmxOsR1+sbEcn6GuLxJSH8+R8eDuriFs8JL//+Dwn7KQHuNAgKZjAN3xjr8SffAPwdCOcdDgQU/jPQBwlQ+QkP9BrXQUgjB8/RE/rbDwL04NIM5SIbHe32NR0LEs/vA+UH
3hAc+xEfLQEL7NT+6+3tzyPB4h7tUxkZ79jV7Aj6JNYSpg/q0CQXOr/7I+Tz/xILAAzs8QEK9wMF7P/3ExS5DcUr4fD1x9oXAx/3/wQHNSXvBv4e9iL45OPP9PgBIRDsDBLp8gfxxFkI7snuNikH8vTe5g7U+PkN
G+oWBi7VC//67wYtLCv7FvoGIDYd2RsJCevy5gHzJ9rtAbIBChe/BjQYDSzz18HWHfMuARH0/fPlG/ga9P/ZAufiGtLbJP0cqMsiFQm4//zu8kTjJv8Y5SYB5hQCK/QZ6Prvzr0UEfD09/btR+e0+iQM288HNwbw
5g8lveXODxL67Abp7QvGAhn7BwEnDNcd+PEe1Af6K+kB8M3bDQXO5vHp3R/v7t3K9vTctQgY2voC7tomB/zoGewK9wkU5O04xzT01efWDhtBHcbsAQbB4OPYGv/Q9OjeJc4H7dbeBCEA0RkRI/sN8Rn5EULs6bv0
D+YaHU3u9vD1AQzz5Q33Mvwa9vMaBxT+KhIGFBUn4/MoPMX1uuPu+NwO2t8BEQgzKPX29Nr+8BEu9gPS8N8c6Bj4CwEc1PM81gEE+f4R5gzQFPYCDwcZ7gDN6hIxChUi4/4OAt/jTu8SCTUOB+fV+PYJ4AglAyAS
GikuCi4UKCwhItwC0xLvGfv3Agwc8NQvIObq9+sN6tLlySEFBgXuLwbpzcPnBiT87AbwFuD0/yz+/xzN/Sb47DzMNym3AQzr5NUAAujz1dcUBeEdGBoP9wwD3NIb/QcPxfffrRfZELQLThgjIhbk4/cBARg55yER
HdbsHBH2ACYTAOzmHfwZHyPVvRAV+dfNNNb+AOEwBwP48/kZFOHXz/85Bf71Ed8r1gzNuwnb3QXp7hEnCDTU8Q4fAyQG9gzZ3MsqHQPkACf2ABvWKvUkHQoX5uki5TI1Hhrx7gUO20TLyujF4/bw1hEY4CEoCfPn
+zABJho4K+Qe6irfKhX25QrU9zoC6zMix/reMvIE1+/wDNoWCxwn8+oHCAYS9x0RGsQR9srVBhz6ASz0/AsjLvgKP+UA/hAVEcXqDucHAv7A/xQXGP0zCA777ygd8z8jQ/Uh8OEdCjsozisD3fUgKZjuAxjy2Oft
8fXm8O0HJBgS8fQk/B3+1/fsAerT3/gHCvfjNwT/4fn1HPP+GujpWM/yuPHpCR8k9voNBhJFC+fVtyXi6xn6EfH37ugD5SDvIB3l+QQu1fgU/xXw+jLE+OP48OYPQAbl4F0ZBCjRGAwB9Pka5BfoAx8ZARIP4fcK
JfgDGi8H7sYEDfPpRurSORLXN/0VDv7s9QwgGhEtlyXktDoRzxjL3/vc79oGHhoRC+kPFvtG2vYMBRHPOu/U5iTuETD7/dq/2QD6+zzY6gr17uso2wnLAOX4FB4J9xEAz9Uh4dcx2v0sAPQCFugLHdz16ebt3wb+
7hj1Bv75EkL3zUsFBj4w8/3aBA8B+CEKDBz85/QHHvsaFgv5HhUk2t0PBwTo49j9/AMN51oPPwYW/9cJ9gEHB+IPCdf2DARCGAftLTMV3/kaN8PhrPEM8iQm6wcQJuMOIQHwHQkQFjL47gX6ACf18QIJBhTuxiT9
FBk1BzwVFurg/xHt9eFALDMg9ATu1vLrE98FDP/fB+BJJN7q0eneCA7hJg7JGfcO0fAf9+Aq2B/pBfPvHvIK7M0LKtgJzBgq+B7f8fMyEgr18iYsUe0M9gbo6iATMf/4CQP57u3+OPYJ9O0ZIhPZJQEY8/31D/by
AQ3VAQ8AHTcCMQTyIBnuICjFBdLlsBnp09AWzQT+5gn4DxPv/Oji7fET6QfzLgDXDdw69isZ2OUVxSUFwckrDL8dth4gC+T+BO7qCQjtFdbuziHhBujt+kneDRW/yTvs+vsOH/AdE/jD7R32B/P9GxXzCgIF5DMK
LgIEIBfi/+sA69AJO/QrM/337R4oHPAt9AIhFPQ2QCEJBfgsQhDv8v82tviuBhwH6CHw9/wG0y8w7frm5APyCsnWLPLiDsIHHh0nEfkJJhgSBcLBCujv5fQHHuIQCwM7HPg+GxgqCxxFNvQk9iAd4QHP8NsMFQHN
3vTr9+8k7gcL/Nre+tj/1EUhEPMJ4OYI4crx2hYZNSMAwO8IHwH8+wHuMUQl6wsoCxMeMK7FBxby9yMjBvYDKAfVB/MIFfgM2OnmViPpJiMHHfoc+BLg3yktCC/UzhDoBP/pFPsCDjBZ6eMtJQsI0gow0PsT7A9T
7hIY9uk02igDCfYMwiD/BQQEFCAMBh7uw/Xtvh/t8En1NwTeEucyUhL2Ah3m+/gw1vnr7BYKCckFCiM6Exfx7QM4EBciHgkTP/b8CQ0eBCrx+QsI8QS8MvgVCuQ7AwTU6woxBAAVLTMUGu0H/A/96tjgBVcb7DAQ
BiYTK+4I/AvSMAfW/ecSJiX+MBjfBO7aK+0fKuna3fcf7iUjGN4AthUy9v4K1uQQB9D2E9sD+QoQAvUQBwfazvoQQBP469/LCvX/IOns6EANwR7rNfnx5ioQ+Qfi0RVC5/Tw9P0c/9z81ucg4gL99e8vKygK/yM2
t/vnIvsnA+zS5AYL8/vQ7gj6FTD419bu4+kA6uH7JQf9zC0tJQRLDd3tJxPv4eAED87mGPT5AAEQH+D48iH1/etbB8wFzNNLDxIC1t4+Bw3m5/EmFxTdA+oPBvo89iX/2vz+CvLZxyT6JBv1JgArOggXBCQfIzIK
9/r79xYaACAy0iH1svFK670DCPb3Ovv5APYA8AME/wYJxdDwA+/ZBvTNO9PaU+Me7Qv6yyoELAgB9ejz3uTY++Te4fr+0MsoDyQxDwERHADsRBr89BTtFCjx6u/w0C3t+gnu3A3u3MkJ88jmGvn2Kff0Aybn+9w3
9DnvzQwFxQ39+8vq/ssM+CjlCwQi/fYg+xsa3xvdCywg8SD2SvIlCAcW6uoR1BjpGywfV/PVDRPwS9XbCs3VGP0R8fsN/P8GFegU4+gAGfoi7tQbLgDw6NMAzRr6/BIIFA/96+T3JNHYCsYTLfkDAq3V9fj24wvN
CiEaDQIRMR4DHNodBgwEL/sWFBoj4fj8A+AcBgUJ+gcUIhVhIPrsJRD+EtfaJvANCgQOG/YO+N4mC/o59vj0Aew7/NQl1ub04vH50SQy+ggB8Pnw6tH9E/7ZB/ELJQoX7fsiAQK4Kuzl7Pf8Cgfu8TA53vgg5jvP
2SYe5Qj//vQP+xkOCSgH9d9EBQkf9vXy5c/Y4vzz0PePAA4MAJn1/wcR/8zXBiUhBf/5Iwwi/+YX5fnjAwMHBL4MC+LTIMj59xr0Ev8qHRcRCO/3BDQA/zIXEtkuAfUh++nb2OwX/Ar29cQRFRMp3ggQDxzl78wG
4hzj1BnnBchBEAIb0ezSyQD+FB4Yzx34JwUDFfzmBPYXABDY6evd9w388hhSCgYPps7k7BwAGvoMEOX75OUAIwPt9AcN9t3ut/hD/g37GyAB2OIQDvcDJe78F/sb0yYDBQAn+wXa+fnRADTZ7PbOARUVCRsDEOsh
5DnW5AvrEQfw/RwM/unpNwUSESU6Nfzv7G3m4Nv6COXn+inyCBT0FiQJ5dz1FAT5/vTxFyXd5qsO+ssONBTfB/zgE/AI9AoH2wgUC/8MywOm3yTlFuUF6wv3AcPl1iok7uQBAtv89gvW7PgOAw36CB3OSAPZCQP0
CskdAcvv4zf8AgPt/+cH3Q3gGfYA+R7ry/nSGwX76/HGBvbd5xkH7yvsFg3O3+j2Gd35GjL2/x4gClQF+Q0X5R/oAxwMG8YbKBMG8NsOFNMA3+3oB+o4DeH+7SYK0h79ANrtJwHoGt0Eyycn6jYcK+7qASP7CQbV
TQYoQfL79Mgn4/4XBdIS6SMDBzIl/PAG8NTl7fbs7AP5FT787BosMQsa70LX+t873wAF1CIHBQXqAAIO8O7RAaXW99PX890P6vj2FR4DD+4A7M8DE/YeNxUb5AcB1+044O3i0APjERYe8CAbBQqvCfAr1/z87uDw
2hjmEATeHQr04uTZBPTuOREWQx0Y/REVNQURDSIR1esANeMEHeEVNRDY2QUaFeAG/O0g2xcKLi3/vckj4vET3B7g4hEbJBbgwPr8HROt8vwEDxvH7Cc5D+r0+wMKKOb02N4B9Af7Fu9E+B8M/fzy6ik69/gSSukl
G+QdBB8L9cfsAP/LD+MM+Cef/+fRDPr19hDdC+cz9PcSFAn+8yvZDRAO8APuBs721+r94w1R8/T9+j4IGdcfJ/jo8dfbCT4oFvgM4tbrN/znA+svDdoi4wIYH+QF6OTqzxsEAfEK8tnNrNf6AfoWCPTWFfEqJjci
0QgQCQCs+P4T6AHX3RXqHDL/6AUg/wID7OPbMQ4H4RC90+242dD7+/oM3QwwGvYDPfADCeEN5+zR6CL9CDf4HrrO+vMoKhn0COzr5iz2/QYPCyH07Qf47wrIIBcK8OXfDwf8/90wBA8zExoIBR//wLsA+LIlDxsM
MjYkItDt2ckS9zcz+fwQ3h4Z0CTxEQP7Bwsc9CP1IivJG8odzms+3SH3FPcRDQIL+x36DAoZBCAIBxjhD/D0/+QOty7ZVyf3IuAK+wkcFRH4OQXw+ggCExD2DO4f8OD8yhewWsY2IxtA/gIFCSDzHiYpBAX0GgH9
2/LwKBXX+fjf8Ngo103x+9/IA/TXCdgQ+f7nDPgHEADp2RH+5OD5BNX66B3YQ+r/ydQV9NkJ4SQH8+kQAQz6Cv3iCAjL3QgGwAG/X7wZQ/A86xPqDBYQHwsqEgDn+fX++QwuBvkCCOqcBQL+5t3SxvVMDigiCsnh
EygL/gL05CH4F/Yk7zwPCtiw/cvk4O3sEwXqDecZKw0bKAj18h/lLSIgDhkH874p6d3Vt/zA/ys/3BcL9egGDBs73RIGJNYBAvTbD+w6E/kts/oR3dveA/f5DyIC8vtS6+5g1BMe/iDw3QQ18R0aGsrl4QclBAgr
+y8OBdq35ukXKzD+0SXF/vcM+RwSB9kAzwj9JRwozubJLyUXCRzh6PD0K+Ph3eQizxj5/vgRJO/cB+Pj/wkM2i8j5Rvs7Pj36BkD2zsACRr+ArDEGuYn/kEyFxUC/QvsG+og8iTt8yjhL/shHsz1IfEe4xHZLwfQ
ixPi9NZB3u7ULBgM6AT55R7IBwYf/dAa7iztE+8bK+kpIAcJJwEq5AYjzSE+1wcMHOsVCv4G4BDZ5zIO3QYD3L7qGhT5Fhr/0z39WfAh+OMD2vrwBO0K+ggT/QMSJwMLDQUgG/P778rl49oRO+j9Thgl4hUJEgQk
FwAZEAgRDvv9AvXqDEj+Bs7/FjYCwhApCO7eBv4F//kL4PMBCB2s7sYH7y0R0xrw/SMyD/kPCAcD7eb2LTwCN/UY5BoZ8fLxCCIzKw7z7fYMAf9nFhQO7CUEMwErCN4gFvEZ2+gQ++Xd7fzzPTga7DE8BhIOGhcI
HfHxB/L05iY26AQcwvPu6yAZ1gMJEeUGEPfzEtPfL/Em7R/GCw40J+fL5hwhEST8+vXoDBEQ4r8uF/f6/Aoz5NDhLsQnHhHf8Bny+d054RD2BOPj+t37FyH8FOwK7jPUDjsWBksICvzfz/3tKf4sAOrd7wPz0gwr
CB36GQTmv+EiHBHo1C0R9yPt4DML9BvmK7o+EtQZDhbJ8d0t6xYI1PbS+AnuABvc5w0Z5hYG/AQS5QoMEDbYNvUcKBsCxSvwKvgf7QAmHij3FecP+u8nBCL+CxAkKhgj7P8AN822FBI7Ag4KCd0N7dj19uP2Btbn
vBTtKQS4Fe/iHUce+xn/+gr7zfMdKQIo/AzsCw3pDP3X+wgF1egwFgFPARvzJNe2KBkH7SMLAggF4ggOFwEmGwTXtMj9FeTf7CAXJOost+QE9QcPB+vdzCIWEBIDFgoJzdgwzuAy6BcpBdMI6gP0EhPx4OL1/zXq
BfwR7Sbg9ispyfgV/vgX1/rtCMoguEEg6gn6C+4T9QTjL98F/S3/DOvvFfbhQN3/GAYG/Q8IBs/z7iLm890XMu0Y3/T+Gjb/mtgBytH589wsDdzy398zGxjN/h7vAPsI6ff5CQ8FAACrC/QK5fny+/fa59Ty/BUX
DukLEd3L++f57vsQ/vQlBw/yFS/e6e0MJfkHQvPbIdvYK9Ac390GMicNAvEnJAEPvOTc+i/XGML1FCEaDBzT0TH3IRgM9OoMOQgCCxDwEQvrLP754zkC7sK8zPL7AQPt+tQW9xkVCvkQ+vkcxfoSJsoJ+PQu1kgQ
6QEoR+vs+Pv18gfk7eDX8Rrk8ewnBN78wg7QVdjqDBwS4vMHExDt/QTZAQYFFujqzwjf+gPZCPI0CtAVOwTe4+TZ8fsbKB4p6AoYCPL9JycV5dvjENkXANXwYhz8KgUv5T4DB94owgT8+hzr6Pbz7PwAEf8qKRXV
9Pj0ESQGAO3sJwntJwjpygbxF/rW/Oj8GbX89TUT8Sz/TkEOE/rVCBbpESIZIf8WBgokEfjo4h8dBDDyFQIQNR8g9vkPNdT+ED3J6tkYEA/MGgHlABXrLDzpAeHR7egI+NgPAVwIGO8VH8o5EADrDxLUSfD0COf2
FeYHIdjf+CYVHPXyKyXd8u/h//EAFvNFAgnyR+rw7/bpDdfqQiEcAgXSAfHM0Bwl2Pfg8S8fEufpDOkICt4AChDqJPgOOu36RdUuEsbbO+Pj6QgTCCfxRxAYBQXg6+j28fff9fsJGAYD3be34g3bKRIVAxTW4bop
EvnVGhDQ7+wREtv+Dw/7Afzs6sspA+Ua/doA8wUf0DLSIAEAM9XUGuYsI97w7yICEyAUExbp9zHcDQPL7AoA8h8E8v+6CPgT/i/tBC7g7c8F2h4FDBER3eX24BL/BPUx6gTV9gkdOOg2Gvz+G9AqD/vM8c7u/wAN
IyEvIP3rGg83BPwWHBbq7g4XBygN0uYYJffQ9O8Y8Bbm7Evn1v/WNjES6BIhK/wF9ijh8Q0V/h8n9CgRN/3EtRn2/PUPN78h/P7zCOYTBBPzCBbqLAjr7hY2+e0A3AzhADQC/QgGAPLv6Pbt9f1QBgbr3dvlzATR
GQ3O7kUR9AgSG+EnxxwfL9YTFQ/pJNb1+/f/1Av9FAPr/KoSKdD+xc7xCfjy3R/CDPjn2wrmC/Eh1wgZRusNKw8Bv/UI+vbB+AP5A9bnBPXYDzDhJgH/7vP7BTHxLdAWBPrUAgUYBe4QKMUmDbbp3s3sFQXHIS81
1+vUBPER5fHq2e1EKMoqzTT+EBTS5eoW7STaGPH2IvIHIgYDGRHcQupZ/CoKyQQH7OgFCuL32wkr/90UEyEYA+A1EN378/Yd5Ev/BP3txBfGHwnv6xPwAgAv1vkQDhX7AygoKv/q//H7It3y9wPuVBYQ3yNDFvcE
yPXiFxP+8BHuD+fx/PX3E+sEBN8SA/D8Gj0ky9vzM/XdFBsiN94h5gvIEv0f7AQE58kDBAsBGgcKHCm49tLnIQbuwP703fMcAQjLEhwDyTi3F1T78jQN6QbqNSH/Ae8CBAH5EgXo2QgGCuYVAOYB9d3tyvkI+hbV
Ey4h+P4P678f0wH9Id3uDjHl7gBQMhEM4+va6gPc4uMt7uki6QfQ7t4BONQQzv7+7BoB5PcSLOfXNjTrCAfbKvgMMCbtPeISB/Pr7xwh6QT6CRXYLwIC8uUVzs3VxwcaE/8u++z3EPvl//IpDyogBBX8xDoYJiUm
EfDB0O7nCi8Kv88g9RsDD/oZAvUW4vsbDg0j++sUCug6w/LJn7kS6gIHAQUGMuod6v0Z7QwF1wvzBfw09eQJIu+86gYHwUAIDBoI6OXn9/zeDTII6QkIwfXsCR/oIAHqFxwSQv7qyN8ZyzEmOePq3hTwDPoSAwMQ
+/cCCBAD9Ag18P0hEsr65dPiAd867//7GBIFGQPg0dUD7t4l8+fjCCL4DgX3DPj3CTX66gzY3RMM7wbjOtYizyoNM/jXySflD0sP4hj/EO3F5hr/9wwhCQQB7wr7AtjMKyPuMkEQGPIL8QwH8g8ZUxlKH6sTDvsE
COb20B/xv/UBCPjyQeHu+qP5BSAJLvzg6SD0DQv+1/nj6hce8cXR/gkE4/va/goMTPQVARYaFSMPGPr53zEdPRDc/BXu1e4b8PgR9+EBEv/02BjbBPsmHvAd6k/3CSb7C/saN+z3+yUfAQ/D+/f48dn07Ob+1RxI
MODv2x7yDOnz+uw42OkXJ+/lCRYE8v3qy+P78AgB+/8HSBMj3OrA9grz7wAKBwzz/APx+Dk9DtnQEjjHHPr/4RvNAeT/+xsMGvMO6CHvOuAqChAQLhciINfx6fQw7vT5Eh0IPf7B7/kOGuXnAzX7A+jP1/8OGfQb
LQUgHfQHxPE03TAi9evlzBse6wr69xAlA9X2BOgBFwok3zz7FR4e5BIP2Q/8EwL8RR8fKjL8F9rz8ATrHe8D+ADiJgUMCxgM2SQqnvTx6Q0CHgXvAgXq+Pniv+Ae5NgttNz49/W+7/IX6fr3DP0E6SbP/UTsRAgd
/dX9E+7pGOf11QQDEfLjPfgMOyLpD/fsGAkjJvM0Ru8HE8c09eMwC9okRCgQEwHwrRIPAurY3zoDG/v4/9vz8EL46AbvFN0C7wwnHTDv3/7tw/UL9RssDfokvv4z0f3uAN/9IfXJ7/AtKRX+2Qvi4RTkCyAb5u0b
27wM7gYZ/evo4zcfFgwWHb/tUREnHxMWF/7eOPEQAP0B+u7p8vMD4RkEJRIB6PwX+PoBG0D5IgnlLBfmAPgG3egdHrf04u8JIOMCIv4E0v//4xwhNwYKNh3oEywSBycBGvb3DxgH3NUe8vEGufoO3/wNxPc0CAzp
2QfyEeXiJunCBPokDBEX6qbvGeUPKCT3x/8p9Q0x8QT3Nhgm/xDrMCTzFQrXDe0JPQkS9ufy4wbjEuMY+iAp/8UC1wcdxCnSKwoBLCAEDgzQCrzy/PrZAP/TQPYICCMlDRrLEAEu+/0k2xntOfHd5gT8DQPx0+bj
HSsMFd/EM9LWBO3zFwYB/y4FDg3vCk339gbtzeH8+yfyACc6Ncfm6hX+GAz1/wcWDNH6zvpEAR3m9x0QJwMV+gTQRCoK/Rk6+PxQC+MJDRMBFBYGE/IgFwoPKQb9EPzn8Nj03xTj9SALF0Dj9eroGTMdA/IRCPoV
TwDlCC4SBOsU3kYiP/Uo8xTp5B74/g31FOPtFv4GJAb2MMYYGNoPAv7B8erY6fMm4/PnITw3MP8ZBiT2AAAHFi/5ABIFBv74JubnGwnrGDYcN94HLg76BjHnHeUM5AQgLvD65erm+wu2CQcI483T6udLIg0UMgIA
2xzc2yfc2iPPKfUA8RkNFfUK4i8c+fnbH0P63OAbS/kI99bfGhnjBvX55O/i/Pn17fwnVyHdFhUVGf4Q8/YIBeQL7QIC0xkUPAgm8gov0u7xAi4iu/jc5/ThFvnt7fckzCUW8e4cAOTvPQkDLAQfPgvlGSU0+hoe
MjQ2Gyf/6hYOuh4P7/kT6QQIBvLOGev7+P0FHPcV1AIeJiAnE/vj7x4f7NAE8Os65SsnIuD5AS328u8jIg434svjHBL3yyX/Aun1+BXeFBc9DunnEMs3EwQQ9A8CNvM9FRvIAi7xENzZyuMczQ8HI9b/2zUH6fIL
kOARs9b868ASHf/96vgZEgj26Az28PQL7Af+Evf35xnp+uv6Ne/0KCIYz/jR6PAC/DPKz/4s3zAN9erCAwD3EdroKzIH4Rn73+kSMugHGQ38EDAhDff+LAgA1snrCfcZQgAGFcDUtO8q3BUfIc4evxYO4fz4x8gr
7tYLC+D97fHnBusQFf0f8vzx4dIA0hLSNu//y9TWEf4Lx88jLyMS/KcFKevq99TrHi4K9fYEIBr2ENn0Ag4LA/3j6DXx/u8JJ/H1+kIQ9zHw7BsT/SYq7Pnb5QnL4fdA6+IR4TUXN/oV3ELN4lzoJNbzRckA++b0
9hgP9e361+rj/iQD9woWAyXnxd8HFODq+wgV/gQJ8/bn9eottA0rzfrhDxX36hYH9NkG7soMKADH6Acj+QkF3P37QhQqChMjLArb7dskDunbE6462D4c/CvvDvICGwAN9CQR9QwhEhf96SXoJO/39eQSsTHOVyjo
C+kBCwITDyb7MPXwAhX+FRb6FOsf1PPv6iq6Tco8Nx0i9hfwGx70DgEe/Pz2/gANBP3+9gkIBfreD9IG++vt0uVLCS4b9vDJ6CInBAr+/Qza7fUh+yguCMbu1vUY6QLq37Lr9dDx3dYFDAEL2BTc+wwy3wzzBg32
+mICyAYUFNnaIw/rChgEDi8oCwbjEBH49yUV+cPw7vgG6vPMHfMEAjnc9AHo9ATqAjgUJy0fABnxNSgKGdcI///hFPs1Eint4BryMjbsDer4Hfzo1xjh08/p9xIOE9raONfg5vI1K/8J+1rL+RoGEv3NBhTzFQj+
Mf4o9OYeGxIh3gEXECLp9Qj7CukWGzXt/fLx1OsaAN/8NrnvJyPw/tA9EQYYB+v35eb69dvrBBjtLPDjA+QwDBL89DMw9+z7T+vuL+Pt0ucP1gYM5+cGIeDtFdb9EQoqAgT+HOk+FB0U4d8DAPogE/X58lTKyDgb
B/X3Jyj6Hhni5w/3Gg3tC7bzAxoUwiUPB74jvgP4GfobBhYK7QQH+wYB8+HyIPj5//EVI+YP6QkCv/by9/Me7QThA1wuKf4oH9/N2hwpGdxL/hoY8g4tCegcxCX9PxIi8dXx6wMC/gTn3Rbd8xIF8y7V9vvZ/tT4
/uX9Au0IAh77BE3M6CEHMgDt/iMXIgIA3vrvASHi8N8SCQUi9z8JJPLwLuQcHzUFFxATI+8ByPMQEvQdGtH62+fwJAD05PoZuwsCGx4PCRLnBys4ADP/K9Dj1dIC9uns5BLwMgYO3+fwBgMM6DS5HAgn9Qz6Bu32
Ex3d5yDu9STb1/XnGPr29UDv8N4KAvcovO087yH+HEAE69a88ubFDjz03uwBDyTSDvMT4RTo/PANBgLjEBgs9CQXAzMB+dHuB+saTSnqCNYY+ND39vLKB+7KBgbs88vpL/oJLuX2qc0BHxHiJfD+6NbjGOoDKvUA
DA3x6hv8+wEY/eEX/EK5BxLr3tcUHxTnBd0LDCgS/f4MBybfxxnlAcfTFtfzL9QH8OfLAOfzDwwKIuoAFg8f8N76NeYM5O/05PfX2QL67O3/+A0V0rQEBgzVHgMU7fjtwvvbLwEV/PQ10RwE1gi97hXzEfT52AK8
ENwgBP4ABygB9OokARIACAUI2QUcFtIB7xPdCOHYHgLHHQDpGvnuHu8EveHw/jLqGPcoEvAu2D32FBHj2BHu1dwYEhL1Bg8G4QEDHfgZ+r4j1MXsE8sUIhv6Ig8L5fsvCxvS+Szh9A3iLAhOCeX1Adjg+uYN8vPX
/P0C5//swxzkH9oG7AUIDdj/SxoBGQPVTfAFBMPSCvoK3CMH8Q4D/Lr4+t3wCd8ZAvr/2yz79hMy9Q4XuswEFD3XGhnh3gjb7Rf8LATG/CoGAO7WB/wKBukcFCAN/e7q5gH0+xbvLRPzOS7gI/Ij/zPs2AT78xw9
2BUyAwECHgfe8T7a8wnVRxQU2gLQDQAJG+opBur/D+vB40LhBgcLFf/Hz9scEuzd5hIQBR3xBw4L7hrz9gns9gfxzOgZ5/4l6e40PBvw8SDK8wH46O/uGhDzE/EUyCfmvt5D5gb+KPcY2BvP3vTfBB78DvsPHOnh
BfQP/vblGwjzzEVMKe4JAzEV8Abw+QMH9ef8AvD7JPTqUP4KAwEPFhnuJxwdHCUrEirwXO3w7iQf4gHs69wIAerlA+3bF+3++QLd5CHi4ybz0OcN5BL59PEaP+nLBh4ADi31Dhq+NOe6Ce725cO7DBYX/uwFIDxO
D+LkHvE2De7cywnxBQEEGN/MPv8iBP8tGw4x2fXJzQMAMRvuJwYb9wfqD9cA7RYa1iQx/vwzLA7KCtIjCgjuAOobGOjN0foH5u0bACrj1OMZDTTjKx8KBBjt5RImIe8E/BckEjwnB7wEFvQt7B/uI/oMzyb4DADf
G+L9Eu4I4PfbFEv23ssD9M8QFiLe8QsQCdHkCBwlAxXAECgGFegn/vQX+tXR69bk/xnbHQgG9eYnyyouNBcnLClkBB/X9SHcHtHw/frjBg3l/+/z5i4NCycFLygN79bDMgU+PBECC+0v7RASH/H3CfgQMhr/DwT9
MtoDJxIAzs4P6fMDIgbkK+cc0yPVD8oa/fYTJQLk69oO6tv73wnhPc7y2BU2PxXoGPoNB/oZGjEnBwnRAg4FGa0CEfP08PDg9iMH7fcLCEQL3uIKA9gK6QD94QoE3ugR4wvwWCENITT2wfMg9+QC9gLnHS3cD/Ty
DPH/9PDIARAa8gLwHxzl+DkW4O7HJwL49hTxCt8hDvMIFCLn0BraH/ELFAQ5AxoWOeziCuTW7vwKxh4SAt3jBeHwGdoGAfP9JuQBEw0A79vx6cPvCPfuTAcTvzDRAf4B2BsFDg0TAt0EAvUhLzopCeZT1y0C4DcU
DwHawfz+zh4TByLk2yAmARMHIC4ZB/EkEw82HyL3LdH++MDvLOzjCxQs8Bbo2DYE/+MnM9fwthTozTIN+/kGyfAXJAn63eMo9wcG5P0S+QjCOgrjICoIvs8FEyQBA/j8Cf0tBufVxukB5/sFDNUYChPfz8vn/ezg
Cf8w5+oqIuYp+t0l4vcy6S7yCCQSJiUbH9JEIekDGf3dMcf7ARDo7iHv9hYg2wy668z4+wkOD/YcLTAPBDr97QH9LCAx8CUiGeEE+fUhFP4jyPzq4/0UAwrQJi3y9QQfA/keS/YDHPodFgspIyMq6ufeDAoFDiz6
/kPf/Orh5x7K7tLr6A7x3xnW6i4PFRDqExj69Pfi7fcrAxMxu9YZpv/dFhUMAt0j7BX3Agj6+jEbFuXlDgMS/+zX9Pj62P4O9N/1GFsRMOb5GSf1Ff3d7gPdA+DwBhzWDkMbG+zlBtIQ8ycN0gkOCfH+8f/P+i/m
Hi0e2vgQCez4QAnuCgr0zfs3IiXkGxb8BTL7+y7rDgkZ+fcWzPXs5BADLAPxI7n+MBfs670jGeHlEefy/yn98ecP8vgOHgsOJwvL30wP4+sh7Nrywh/vGgT95PzbEO4pDvcTB/Pp8BqfAv0Fze3f/iDz2drrACgc
9PQd9ujgBMLNBwDf9PQX8g0S1jUh2AXz+yO71vT1xg4s8+3vH/3u8uLuJhnl+gXkF+ol/s3+NwTWMdj88ykE4Obl5gURy//u/98K8ywTAukg6dwFEwvvDUwSF+vmCRXuDOEN5wgJNAxRGAEEEDME8SDI5/g2Dh7c
ICfr9kkfEg7bzx/9yQ8JFAckADf6EOsFJcTSzdDAPyL7+Ojx9yMIA/z35PT9ydf91QP4GPgNBhXkCNAXAv8TBt0J9iLpxwsM6Qz3CQT8C+W+5CMNKdXnMRo99/j48vZH9AHi9fwL8ckM7Awj0x0w6+4Y/wAu8QcV
+tU8Egse9Dn1+jID0uDpBQwIH+sUBynd+hgq/gMSI/UhLfkOHA7b/BDz38v1+wvmBDjq2N4dMgnn+wfiHw0mHvLzCfrcQ9wBsv5H3tEiDPsDBQMwDSf/AdsD0vXqAgHnB1Hm6hDtJisP2fzl/xMGLen07B3wBOwk
A/cB9941DxCSAgIA8cfoDRYGB/Lt/AAXBObl9OMX+PPu7xAL6woR6wuyDwKv3gPy4OgJGBsjIgfv+inm6wDkKyTg2uUU4hgI2eb10CbM6wIM5+kkHDTlBPQFJfcYGBIXECEk9fQB2dHRAOIxC9of7ik/8PrR6xfq
/+ryGhMl/DXwCuIo5e/Y+/T/0MUsDxT4zvwOyxTEFtgmEy8iLAPbNw/z8TM2++ovCQbi4BIi/tbf2Oof4f8Y8+gOLgEv8P8E/xTSwu7m79ccOBj3HAYp9SPyDPzmCN0D0foS8SoATRwGIBoUDv0mHRj/6vwTEbkW
7i/9BQ0gC8foUBgIEfH338z96/cD/PPqCNTz5xceBiQDKPrCC+HZ+S7vEAPk0fMjUgru50QO/Ok0F/jr3etAENsS9S7c7BEQ7tr5PvMCAQvP+O7C5gX7AjQd9hbl8eHdBMIcEtLs4BXk9xbI/QsQFiL4Ex4cEfoz
PvggJr3kOMzq+R0TJBUHDfD74vX79vD/8D/07fEm8QNF7SolCfsRwRoPyBv83v8E/DcMAwsYzv9E+v7l/fPnCfvdCOzTGvghuyMWBhMHEfce9fjtCgnyA/4ZN+H8N+BC60oS2iL1CwYB2gX50yvXGCYEBjYJFO79
EvQiJQr2DSDp0AnhLfAGBxvz0PoDDfrv7T7o5eAcy+H57uEE//vl4B5CLxbh4xT24fgG9/nr+t0yDRVIGfXf0+0BAQ0n4PIzDBLJBiET3OnizhkS6PD4BPH7B73zDPr01uYoMyINECQs7EE/7gXG9yXNGUIH+ObV
Ad7w/fcC6t79+BT9HP0LCe4D6OYUAwPj7tcxANTX88UMBPnQ6i0Z8L/jMPUgzQMgM/7zIVIa4A8OFQLMDBEHEBnbCBs//hoQ/CQDDurx5+sBRO3m2vT0Ce8DDAUdyAvfLTH8BdTx6PEUCi3SsRTjHobsJjcNtwQC
6+0P6+gCHwr57+wH8fTu9Ab5/9zmETQNBFoCvuriDgvxBBT0DuQX8hYhE/z6+yTN9xT3te8F2BLi2jsYEtYpH8rY7AX3Ie4ZE+gHBBL4EwkDIhrL9Cfn+vgG0/MR4t3858n62AIGBPwAGBHj+tr6wwXsDuUjBDv3
rsz3/934GMIJHOMW+8/c9RMG6SUq+/EAISza9BQX7f1G7jEr/97gtRb+5fz5CORIORcEABwFGOTu7/kA9QkgBDHdJgY6J/gGC+z4MwMDMQZD8hUb8hDsDtMI6Q/e/jXy2eDLASb4MNTI1PcV2tUR+wvnKP/DIdYO
BQzoCQvsD/fp5viqKPUs4zvxBv4Y5/LGCSrsAQsg3BcW+QAU7g3/8xjMudBVCAH8DQjzFugc8w8eMhD45QH25hrZ+fLp7vHk+x20+wwVCWL84uQV5/L5LuL8EBAaEQLf7xsU3S0F9f815MX4N+3q7N/QvNQENSHr
ClUYDujW+R/c19wjFBPpBNvTI+bzIf4m1A5G0xoHxSLlBuf20fwABvb7K+r3I+f479w+CiQ7HQcEzRRBEvHo9iIZ7AjyEADnEwEA/erf9zrp2hYHBR7NNvdAIADx/eT8BBEk2gsH7RwKLw/qJTAA+OnlNOnkROon
3/riDg8fAegN7h37GfcgFfEWHtoaGfLW8evYIDTsAfLfAEPjFvNK3O4M+hEE8CksECbj8xY3/fz41dMMEQ8jBOgWMCoA2SYDyfAHCsEb8dsbIPYS7+kK9QT9/PUO9hIJ3SEQ8yrnAg7z+CrnAjbY7LoDNSIN+OM7
Kxgk8R0eUST0FP055x0lEvq+AAov5vQHAOH3DgQNCv3D6wrs+9rdFv0NRxAUFeUk+CLx7Pzu+T7iJxEG6SkMKeIM6hEZ9PzQ/vr2GyohxOrP8iHVG8sEGBUm+ubXD+4JOPApA/nyGtvl3AYcAigWDxQo1jIB3Tjv
4gvd5hAYAynhE0jzHDcPADHu2wzxAv7QAQTeKA8J4u8t5AUN+RP4RUDtLCHdAzb94B/AK+4vAOj78uz7EPb19wwJ/AENExsa0Pk07fkFDhnyuuP+LRQI7QLw+88bzSwNESEVyjoN9dgd88PzJ+7x/vy57dz9F+IV
CyDhBBPwNQ/cDPQu8unp8ekMLvH/KhrlBxYFBiEX+vf9KdAAGdnC6QkA8CcT4tMGItwADDNDEiHv4RgvAukz5BLd/gjy7Rf7FSrGJ/TmGAwb6gpDAP0JCxVB7B7p7AglIw4SIQzzIhUe6Twe2hYd6t42H/f2KNMB
6BsQ/9gUB/pL2ungBPYsEL8h7unr5vnJB/XWqgzxGggfHTAGGO79Iv/ULhNA+PDwzkMfBwzo7iwT6MvyBxbRB+f1Je3t/QQgAcrUI9cDJ9EDz/sSDBr72wzjFAksL+UbGiHd87z4wfEPPd7y4RIeBgjk8v4f3Rgx
OOYKEMvD0+4b+RQVHtcg0hwT4gYG7NQVBt74DO/sCv9Ly/crrwkGCfAoAeXR8BQOBwX9HAT6xgkP9iwV2gcL/BIOBOAYKwfBBjwQB8lKDQAZKAI78y4C8zn6BA79/Q/06RawNuRQI/Ai+CXyECIDA+4p/e34FggW
Ae0j7QX37vDh98Mhw14n9yH4AQ4JDQQOCjcL/xoREAIa+A73EvL8++oOwzvaITLvN/cH9A8eCgACKiHx7dgQ/wAOIAMHDf/r2g23Uco7ORQrDQ79ExQGFxYpAAHt8/sC9PgIAxAI9O7p89oh0Erw9tDODuveFtUk
BvX4FvUTAwby3QcB3N0KCyXtHfOr4CgBvAr6IeghFgAW2e/9FfUmFP34DeMKBfjlpf0S7tDt5+wwDuTtCu0fKfrV3QHu1hT97OPkJe/gChvQyhTAx/rq3A0W0R73Jg0NIx/yA98o3xsLGBsfCfLZDdHhCgsfDRXt
Bw0cUQbZBfkUNy4D9h3M8wHyEvQW+fMBKBn8AS7tywAe4fT700Lh8BTj4uTIGwQ39RIxABrl1xHZ/s4E3SD89P4n69wp9hr7KOIEERPdBidHB7rGCQ0bALzyCsjXGwvBDBsT8Og8/Av//dbt8QnuAQ0DBgcM2uII
0Qf/90H+E+077jG5IOrd8u8O1iYPGfsF3+b75g8eQ/qs9wLuyuv08Cf7B9b29iMFH7rqFvLr9xX9AswKIyA2BNbt0TDX2hHnI+7zD/QI7fPWGkr17df939YV+/UBBAgN28wv5fMZ6h0J5fUNIwr2C+oi3dUEFCEQ
/hUm0RUUz+L56NUiHe3Z39j76d3KHAb8D+EQ7L/n++YGvw8bGPP4/z4G/yD428/THhVLCkLo9/b/zvAL8g782hIIJAT89wDz/h7SqvPjIAou5O0k+gfD/BIcBAwFGeUbJhUFByEDDftHMRwWLt7X6yrT1/byHtsT
JwwMEAHp+w/d/QbuENr/Bg7n5N7vGuoc8OPiLQn24iQFJwWr2gbuFiTo6AT05fUCCuL46woH9Q0vFRnKOOIRACPiCuNByQwb/Rnf1hYBFCswZwDs6vMsDAr2DfEP9gXXCh8A/w/88QTkAkDzDicTEQ4T9xg9/yLI
1enQ8Tv+FRg1GRfz5AcQC+Lv4fQgDu4AmQckAP7eGRX29N7Vz/8qHgrRMCcD+QMG5//+8g0DB+gq//8zAf658/jnKhUk5gEPFh88LBIB6yMbEREJ9wLz6PbKJQAV+jz3AfsHDefQM+Xw8/gbCCQi+9AcJgD+Hwf4
CO8dK0EnxfQ06vv8B9UT7CL9KzEOBgQH5c/8+hsHwBDs9A8i7fjtGvYLJDEi6/8kEBgJBgYpHSU5Iuzow839Kgr4HB8LIPga6u7p2fBPFPr0CwMn8hA7ENDh/SgJ/QEb3BI490XqBAEp8vYd9h0YNgbd/Bgc+Bb8
Fv9AAe7+9gEh5+QPPwkRAgAZDv3N52H6BukL4/AKKhMZEO8J9RUeIsvz+cXdCPjtNNML9uXxKAIruvX6AAgN8fXY4QQXBd8ADPf4LPDh+zTaDwb7OST51wgBzhoFACjzHCjwD/Td20Ep3B0l1wgo/d/j8yfMMfv7
+gD7Ef4BFOvdBvv0GvwpXPv79RxO5uz/7vEWEDX1FPDyFw/q+84p+BZF9x0fBwH0JBDp8y357sn+wOv79fPQNujt7PrwBAQTxxYQKxsOFQ0hE/wUEjHc6tLjye9V++8WHQMI7PUq1izv6RIf+ScZ/O7090U56wYK
AhHo+gT759b+4QAFIvwZEA/f5/hLHesYI7tCGfgTHR/vFBLV/gshKAAZBgCw4ur4BBv68h0cB/QJGdkQXAoPDdfl9xcj/BwaNOQZ4e3XAiTyCBMpPfEaEhzgKBTo/ig28DS+RgQEAxH13QLZHAbsAxDVMPjvCOjv
HdjBAhvd4dgIAAfb5/gYKxwII/7t4goAEUj6/OYR4M40LPQQAwcG9PYRAcgvCf407Qy//twT6SwWDecNEOHx7+PgNhEPBUMVwAPwLRULCv30D+bn6vDmD+AmIgYD6+EIDNoeDtA0GfTI6xYN7OPzNucIEtb+DgsU
E/bfJPgg7R8E6sMc3P/n+uff++b6COjNDMnYMTsxBvg4JfX9xRD4EgnL6v7F0RIN3CTZ/04UHQXmFNoJEuIbBhEcBQQIJPfyROwOEsja//ID6BftCO4kIiYNLNT7Guz1H9HcHscE+AYsxCsw8wonB97/AS/pOdgK
BMr7+vgDJeroGAr6A9sBRfoOzckDJ+HO3PYdBwPPEQPr5KwfAQMh3yHq6h4XIx38+/nuASPLzygp6xDUDjMt5Av13fAZG+nA9P3o6w72CvH7/R8GURAk6hEG4CYKAQD4BMoMBgHpJRrIDhAUzvod89zyAN78H+Qq
Qf7vHAvMARgF9+jVF/gTGdozFdoW7h0dBPgE/xjb6OcBDtztCBnXPPwgKkAL2hbg5+LqyArgK+7v31omEiEaHOHu6DcGMtj6AN/w9hnvAu4HHwUI/vMF9iso//4+E/AbIff8FwLt4hcIL+oaBfgDDRPTHO3lAbXh
IP0MEFTd6eIfGd7a7jDlDxAc5QcrIgXh+QUg1e/39R/72B30IDky6QDo7C/t1AsK2AD/ARkNBwsZ+QvpCMMd1hoGw9f4//ws+Q8FXdfKGRgCBukTKuvgCuL3A9EM5wf6/PfE2xLy++MSQzUcIR2/yekMAfge4+oG
APvh8dDcIP8MBxbt/vIt3ef89wkd4f4uJfL53PVSHRDg9BQs6QEo+wP7+LAA9dc7D/r09+0Oxi3m/M0k/AXWANsEA9wIBB8L7EsU2AEILcUJ4BDi5iH/8A0V7+zuFfIo6toE0wgHOf0eAOH/RCMnMe3uKdUW5eUT
NuwN9+gAKRnsAdEY//3yEN3C2uXnHbsmESJM8OnZ4xUJGSIm6B4S7B0G/hD6FuYM5xr71gvYAuULFuvE0/RC6xAB4/0HJhbk3RoA2P0a6/oBXif/FN76MeYDDA3sGe/35vkDDhc8BO/x6AIjECf+F8T58jsG+fQi
JfXf3AfzBen60iId1uz36s/e5Pzv7RLqFffr/Db94NgR6RPnFt4c+AgHMg843QEQ6RYg8fkVCEH42tXmEeQPCSfp/BET/AH7/PUj7B0X/QsvXuj6BhXLAALb8wQNFAAGAQNc6yH70+QJ6PY2Hwjw3xMS2hLW6Mci
1OoKKSkD7xPw2/bp89gJ/wf18cC+JP328OAY0+sRDSgJ6jo8DBwATf0c+P36/cbJBQPuCA3uDRsFEBEKCSbc8wcJ3RZIHA3bCDjo9gHe4eT2GPsBDtchNRQBGtPc4TDy2D4b5PsHDeEFAzYCBR4gIAsQ2+0PIR8i
8/DkE/TMIBsS898dBT3r/rDw7K8Ay/MOFQz1Bu0e5hke6OYA/ev5BRwADPT8DQsl1Rw85wcc2yYG++3U1eMI+fjrNNLu8SHq2Av6wB+4E9UPAgj+4RHVBzQX5i72CRsYCQEA8fPy/NMSJ8UuOfMPKPzJ/Qr4/Q/u
KRTp5RL08uvx3hP3KfkOAwkFOBDuR9LiFwvt1OTv8gTt4g3y99QlNeP3Jxr56CPt8s1RGwdCGPjnyRvb7ur4KycG/RH4AAf9/Q/VHvH2EQcO/hgdMCcM8ugHOjEfGh42HR/73PUS7fz7CfLO4gwS7BkYKxsSEv0r
4g/N5PwVwBb19h0rKwf0+9b18i7rIQzqr9YHEwHuFuomEfrt7MUiJvzlGybY4O3e6/j9+Qa/9hy3/Qjn7M/i2fwG7QXo3ycnC6nhH+gW9Qns3PsJBfYF5hHHJeK5IzcU2Akf2RcfBvbx+O3d+P/7JwDi8AAD9vYP
1w8XFgTj9xHS8P0QIeIe9irv8c4pLhEfBf8S8Ro3tyLx8fbeEdcLARrVASzL8tEx8gYD/irj+CLoKPccCPrW3cHt9fD8/QzFFSHaCiT40OkX3OUBCOHnKwAJ8Az8FRYOC0EH9w7y/CIRzRHTCP4iGOYX/9kWCsr/
KtX/DuoVJw314fnxP95I/A3bCBcq2xUTAujUDdo5/hbrKfMN7hoW3Jfm9x784tjy0B3iBhAJDAMM5SQU9BHi/QP13A7+AQ4J+DYiKMMEw8YF4xQc7PjyAAfD9Rby/vZMBN7pAvjX8dEJ4d/cACLj5DTcDiQH6B3y
3etFwR0NM+nmB/MXCw7j7uHyCfzo/dAfEzD0HiHnBevuEcXgFhJHF/nY4CkDESsP8Ok0+O5V2CEFGiwK/Q7z4fX2+vjj7Q/x5iocHQsPJ/cDI1gPAxcL7SLn/+Mo2u/2AAEd7AjFFC8OGevyCxYABgExG+QsJBTp
DBkF8C4e5i4K8Cf/Jv4ENfQh+vsqLvURBQz28hMi0jLsHR/v9BCX2/M+FeDm9/MN9xXx8PAs8/UA2hweLQkeJworH0zd9BQdDN0h8A0P/v8J6hER2Rnr8RXJEwO61/sMFOXqCtTQL+fkBA4/9unnIAcEB/QPGPPv
A//VBOYjxRHI4eXg/On93BvmEv4x/f0KBy0W8sz+/ePJCNriANMmBTD6Ffvj7sPeD9v3NiYB2hUd+PAI7t34EdfrBswbExsZ7tMwDA/itAnuKPcWzDcOAMoUEdjw6wUL5xg4F9If2bo2H9sF9fn/Bdn6HNgA5CUG
/yD+AR748SLIXNveE+zgI+AGKyD5FfckGvX0ESoh8P0c+eP77BApJQUgCxTW8hy9K/MUHMPWLyb6JQIW/eoPLRMTGf7bFucP5T/t9QHjBCb6MAz1Ig394OVI5SEiBP0h+vkeNu74QOP77CMMLMccy0T8+dML+cH9
98ryAAT29QYJ0tLyHhbkEs8EIR4n6wAxC777BQ8f1+fONwgQBQkVDvciBiXkAPQgEfzEDCnyFPbKA/cjAcQ2+OobA+HmJuXw5QEhBSi4+R0V9EMTVAkW9QES5Sr6L+Q/AfwAJw4eLeQQ/w4N7AAO5z4KBBfZ6sry
9+8QA9TruRPe9efq9RYMJfMUH/IV8RIVD/8ZPUcdAfsTJ9m08sX1FA4Z4xo1+e0yEPDw/u716PocHP/wENQs4QH1GM0tGdMPMBjw+Uj63vQO6/fzBfUC/+ZED+kb5fsy3iEL6f0QBBXj8hsV/wG8CO0M/cMZ/xHx
DdHOvgHL9OcdC+sK/PUM/AL1E97/C/P+HuHsOuXyHNTrzRPJCiLoMx74BxcKATYNMOse8B0O3vvxNAwEAt0ZAwju3vIO/+HDJBgYDi4+2Nr02+4O/Swn9BbX5OYW/OkfCe2h8Rzu8+fzD0rf9ioJ+yvjDgkTCg31
CvEaBRgLDDoDD8r5Pg3iB/L+9NvXChAGIhQH/wbtICDav+s29RraJdnl4wcNQzTl39dADy/p5tYVANIj/xDkKRMK4wLg1OwMNiL51MPdROTqDBv47z8I7B4UIRYA/Pb4H+wJGeoMCxXm+9Ai/hX279vewOvi/gje
KuTX1C8S1/4XCRny1vgZA+EjPe7sDOzYMfZKECHtBvYu2gMaHCzjCRPwCPr+4hf1Lc8I+woG9hwFDw4dxQnH4if4SgH56i7v6g4FEekhHAIcSgz7CggAO+IS7McV4eXUA/XvEf8EAfvf/9AnHMUJ3bQBNfQtyvkI
+t4N9Bkg8TL6GB/3CAf9Bgrp8db63+/s/EX1AAAC/DDrDO5p8iAaI8ge5QcRFOoIFPDtGekMAyAsB0Ah3Ra/4w/cIhsI2gAG2uoJ6uUYDu4EIxsMNfUzATI5HRn56er+Kc8aIPfg/McBGQIWC+bgGf3h7fnoC/Po
FwDNBwgQ8f/uxhnc4Asv+9bvCuX05Q0ZGRz42PfRQBDhHAkT0/X0CA0L7d0YsO8U6vAC8A7tEDj4y/UJyswQBiLdAQci/DXfEvc3/hX7CSzfAMkA7OYI9AZB/B3a8g325zZBCfcd4ggGGfPKEDAC3fco4z/zFvfu
/wXs/S7gBd/qAV4H2wP27iTyyQwY7ugR/hESEeDtF9rx5QICCOEPHMYMDvPuHfHbGCPc/P/qCRDX+wLvA70OK+wn7gvv8CA1NsT8/bD6CsUKAvYIBOT0Mvn7It0DJfsOHxTyHdYYGcsd+jA03gX06CzsKSHvMS7d
6ezmARQY0eARC9kLBvIE/cHjJtjsD/nqHPkC1BnnJQDL4uz98cwM9/XL+grs9QEOp/EhLirE9Q/w/yMD6gQRAfnn//Tz+tcXARH2/NvyBxNJ5Bb7udo96OoACAL9LAYNCfAa8vUK3BsPBfgN6vsW+QPf/AMfKAfv
JhcPrv/hEOIW2PYZRvriJQbb/QTn1sMJE+v6KAHpAg689Q4K8AvLEQUR3ubwNh3T/vjl8TbsGykyIDM7IeER2QMt5/IR/MQcGv3vBRT3CuHv5A7bDNQn6tHz6cIwzf7xARMAHRUD2PU2EPTn/PMB8CHLx/n6Dzfv
udIV4PvzxgwGETX79Qf+4jHi7/XfGRj2MhXn59AA4DgDRAMpN/DzBtLHEgPjI+0iDAjc5hAJ2BApyPcjId/h8S8jERff68voLeAaQP/8Cd0oFuoKC+nlHhXD/w/1EgvnE/HjUu/X9+kitiAV2+38zBjsDRrj0t9B
9O4I6CP2+wwT5yfj/QFFFzAYHy7Tu/f0KvctGyL+7ffrDv/9/PgfEf9NLvTr+gwC2+n9COMPAfAeHO4U7gftvAo0MRXj5PcvJQHg4uoHAhHzD+kJMtQJBfjwCeAGEf75tfs1/AEf+kcV6NrzBOjpLB3j0SMtIhUG
LwoSBfzl/Prh6PPg6+cZAObp2dUJ7CDeC+MZCOsRsOYo9f0DyycBxwjm6vjo/yXr8SnhAhLe3PkL+Bn+3h7VA/YRFLcJyQjz8DsSE+QN7vUv+esjHAsprO/z+OcdBA0t7SbCLevlFhf+Jwf3Hfom8tfSChD6wzzX
BOAAD/fsGekqFQ0zARvNCAcZANgXIfj6q+/wzgnbBu8vGezt3/wDCx/l8e3cBsftFuoOEQPzHxMZ3tHkLRDo+e8RLfr3D/EB49f3RskBCOfx5gsB8ggc3+YBLANE2z/tJeAD5tHv6A0IA+0KH/AjEuEL9yzw/vEP
BwkfBQ7qB+fh4OQoOTYk+UA6CPwX+A/vIuzw/B4S8vEJOBvmFf0dNe0A/BUX3gbYBPYi5uBGBvoNH9j8DvUc6BTKDvjMIvwg+Qv24MPs+AowFytU+BHpBf3t8N/86hMDEDcD1AUxFf8k9gMoyQ0yA/kO8PIOENLu
Gv7oOQ8mEfUnWgoI6vT10hTW/RfnB/8TEPXT/SHwCyDz9Qkj3zIQ4yAoBgoiBRMABPQ850DyBfQnz/z9yePfJvwh2BQK8OkvFfUULWb4De0XIdjj2P4W8x/M7g8Y/fPqDf4n/+sT/R/96+PtLNzU2fz65vH2Bwjx
yS1W6BnbG/Ug/xYp1hbQ9/9W8er+Dwgl2j0GEBjuDODtFP4fCRv3DNMFIhMG9xP5Os7f1S8NLtj2DwH47hzyF8YS0gTZ+v/pNxAa5P7L6+0YAwcrGffuEAlE5K37zOkA9Q8D1Bsk6SIL+QbvE+QA8fgH/RgxIhAS
yE7gwzPM+x/vFiXnDv/nJ/n18/AZ+MwBtfYmwtrt2PdA9tEIMSELABoG+vLq/CL2Au8K5xXiCxH7Pij/AiUKKO0q7ybl408SGwv0CwkD6QYO7SLlIf0W8tDdA9kGAvgQuAk96yLz5jb3GN7k7x4Z+OMEPd3/IOH9
BxjM0AYv2CXexwkJuwv9LiP86BQC8gjh9PkN3jf29APt7yYATRsHABfwy9y88AHuARD/8xcb7f4fFR/i4/0A7A//Gkkb3PP/IN8WPg7g9esXySsDCN8DMu7+Ker18u3o7Mb/C/sfNPL98BkU57om9tbzDCXPDvPh
CxopGOHfKAX0HFElNuwdzCDt5hD8HeAJ+hI0BxUHNvkKD/wNAgQi5OD6KQnn8CLtC/zlEPzO/DS+CP0P/MkrC+Ur7gLvJwMKufzmDNgf4unh/eHs/AIN4yvp+zMR9fXbGh4ABOIBHQ8xHev4RgUjyxclCwryKhMf
1OPtAvvrCCLjDBXhBeQk7d8GSfs18hgh/v8ANTYhxxEDD93/3QkHDyPl8gsR4uMf5gIKAPUi0uUt0f/hGAED/+e56BHS5+gs9vT2xQTz5wzj5R4JLTQ0+vPpMRgW1iEGBNMC7uMVL/4YGfcPGCz46aboBszh7QP2
LfYSCAoE3g4G3dkJFhUYTQYY3Avm9ebZONQxMBwK1RAxHO7gxyErwv79+e0mJAHcBB7+A+Aj/fsJ3eTuIwMRsxAa+gspO9fm7P8EIikhDvMf4hnlFf7TBgj7AtsNFcEv7BQB4gkNAuTgI0/S5xDv4fHI3+XxDCEL
3AUWCfbXKgcW79sRKbMSBr4fIQroA/MM2RoM7Nsg/gjmyzDy7R/qFO8PBf30AiT+G/QqDSTuADjs+CvbG//y1QnmtNYQ6t9DCgYb/Ozd0ST2EgQPFucRCvYuBQ4V5vv3Kv/6NN4C3u7DKeDDDsf7DhcV5O/xEfgm
GiYBBP4QEeoGAtjBKf77FRDC7gT0+8Eg6x3kDuv40Rbg9+rJAPEADNHhAwVKKs/U+QDjJhoHCSA66gEyECreA+UQ3gca/cEI8vjg8goC7OLvO98wB/4E0NkZ7wwV/dz6F8/k4/YjFSv24tgQIP0H0SYg8eXXBCj4
9BMO4c8XvOYOEhb2Ev7ODxztNTrRw7rZGvk1/zjd9A3bCe7bBf8PBhb1AAUR9P4AD+e/Cf3f3Pcc1gIG++wSCPcOCskN9AMJER0+Pe8dF+cQ5s/NCxf+D/4HP+cDIeYF9d/2ArPg+N4gBxn63BDuKSzT9Ab49A7N
CuoJ5R8B0DsC+aYixAX8/Agg+QoYIgQHHfRCOwDrA9go8PQkAdbh5foA4Cf2wgEj/+w2+RAN4xKJBCzr6uLmABke6ej35UQbBOT9BuICCwIF4QEM9931/t4kKhvvFfX3y9ca6uQD/+slE+O/KwPb780ZKPHVEfz4
2s0fzfzcDOAC/NzY7h8NFQjwDAAJFh3/AwLs+RflofLm48LqBhj3BfEH5y71Ctnw9/ksteYZ7fUeBg0L+tfsBf4O+gA81Qr34R40zwEZE9ot5xLq6gg06q0OB+YO6eva+GIP7hDe6yPlDxof9xojFe8T+CkUDPIL
+O/t2AkoEf/yzd8HQ8sOCNvCLfvp2xEH8gr6wQH6+946Ag3wFuQx6fjiutcg7Rb5AQXoGe7aAu70Dl7+3S8HAggDAAYI9N3qBcYTxfr7/SEY6d/qEgjo8+sWMR7mOwcFHB39B/UXwfP0AT0hMDAQJhH65Bm8Dt3Z
9f/t5wcC9ysQ3vMW9ggC9BUk8eE9DBf5FusLEBgn3Pn4+9nx7hU+CgLu/ODXuP3SEevpEAoa68Qb8dwILx6v59bcKuMI5A/97ev8B/Uk1goOPers9vr0IPPd3SXzFBo54+cGMzIAzhsB9wMbGQr5AiIMEglOG/n1
GiQZ4v4e5x0W9Qw0+hjw+NAaE/4GFzoV7vLo9gv18P/51g8DJfMY5w0C4dEXKOrxBw0F2PE+CcoP1sDn+NrXFfvD8Q/jIRz0+zPz3Snf9//8/ioB7+0V6gzo8iReAwoCBAc6EQsGOPTy0/j++QAcCBL9J/QB/Czt
viXt8Pi50TABHQ7uDhsXEQD25wn9JPDqANfj5PYLBRPb5wrh2vLUG/8T4QokRhjk+f8K9fIdAPMTPvIXCCfm5tbs1iQ45uXtzdYZ0iTgH+r6+f7+A/Q65hr80w7+9iweq+AB8+7ax+sOEPME9AIhNebf4ADlBBLk
+usMEvXd9ggy8CMNDf7brynwJuf0HwTpFhUu8ScW3hfr8/HrBAnr8dYR9+Lo59EHDiYHAxQJHDINLQwlEA4aI/Tr8+03H+0j4ynBReg1Kv0lAyYTHSH4AhYiCPADCv4RDQn18QYR/PzqJac60i08Fyvv//sTDgwT
BAsI+frp/gL28AT2Ewv46uf+pdXsAeTSFh8CNAgH8vHnCjIqBywA0h/9HAENHRMc+dL6zxL47kUBFggnF9/dLzI9HO3qOecBHPzi3gQSCAwNOBsNEdwhE9Th7C3WAf334vkAAxQ1Mu0dE+fxEgwpAurg+hYFzQw2
x/EECEwYLgLsAgsH6PYE8igC4fHtJAcF70L8BAmx9vu5/Rfi/BgP9BYw3wkQDQLgAyDqIRnv4xXDAiZBGbwTKBL+498K5gQI7fEDAOzZDBoO0fH+9vn96sjhBbDbFe/zBw3hMwQI0A4L6r/KDOgX8/IJFw8PHvXv
1D/dHQbp6AWzIOUO5h3gxvIAD/jm8cYPBQbp6uYM8fP48coIChPGItsI+x/qA8HbGBwb4A0NBQr59u0ECSc4B/7Zt+USA/IY5Mj1FdzX7wn46v3PLv8j4+MC//klL+bjDNzNsPjd+ikk8d44DBnDEA/s6wL3+vYV
FBDwKP771dEODffz7vfARfzwzeMrFf3X4vruF8/68xYa/BsREMwP9NcO6R8JxPr75yYnIe0KDxH7CfDzNCwDMfIO4xkK9erpFxEgL+rou+Mf3gkQCOLPJQkCMQbk4PMr8PL5IQP9/vjo+vLm4Qjz6BMr7UET/frc
+irtwwoFG9Hw5RwIAgQuFSwYHD3w8cziAwcuMSviAM/o+Ofp5h4Oz/sg89r06N8qJNsxFBv5HB4BIb0C/zb17wrMLuEW/egB9e4U2er/JfYUMlMyPAHqKRngCdfFDBrfAQoitRge+/MXCPYa9SXg4TXdDCEoFPIU
9xTM+N0XTxcuBOD62QL75BT1ABW9Bt79JAYOKDT25N0VHQHjGBYY7fX/AN4nMsv11y79HesO/gPy6wXqFDID9NMBV/4CHeX7zSTl7tj48vj9/CzX6uAe59shFxg87w8mBw4QNPMuDSAV/uj9+w0fGfgvIegSMPoX
1zsJEAnr6Oct9A0TuBn8DtHMCuE2+ybnBCjwI/4J2wbYVRb7BcX/DegECwAgCO4Y0Sj4ChD6BhESKR7v4SsUEsjyCUkp2wUEGgwHBO36FOTdCt/01dIm7A0Z+gURG+4cIUMF4OHw+AcB/g0HCev8Ag73/B7MBh7U
///Lxt0M3tkH4MsP7C8O1qvb7v775+Ud0v0B3PAqA+sfz+IZ9g/z8MflGNPn/P4G7N7WBw0aJiYH++L1CB4I/yQHHfUH87T7Eg0tH/v6OCD9DwM15TEW1AHU/wYn2/oPCfwII+cB9QwcGRkR+QIbJwcR/CXWB/sG
2Zb69RPn5P70EgPcFPMD6TkW9hQkEOgrJEnv3PTpFgJQ4vv6QwXj/O36Jyj5EgYAAngUzu4d8P7j8tQc/PAb+QMbBxMZ/ibq6e7b7AXk5gnx/QdGMBQDAtsBGucN+xAT7AklxiQOHAwDFeUDFTy3+RclGxcnBujf
FdUDHxYgICYAPBMjFgsK/wD33d4qOw0Q6vk7FA/6+9jm0PMYMRfjKfIvAAgj6yL8FvPYCfTv0xAjGdfxF+/c7enfAQO6Cxr+8OcZxtL9ByQVAgvyBtAU8027/RSv6/7P5PAo6OLg7zTT5P7y4w7vFPzwCvIV4xwA
ITML/w//2zn6+vv+DikUEejjJgrpNBQOMBD22zP7DNs3CyEe3w7OAyMILhwo9fDZ3f3JGAMP1QoR49/2CNAH+if+zO4W7fLKJRwBrvQkDuUG5/zrGBkL+C0G4/0FI8wFDRP0C0IGCN8Y6+gaIvso8RcAGv3xIf9O
8PYcB87cKfwkDPjY8P8QOf0H6w36AwUKIxnr6R0O3Di6CQrgHxASPMjfGP8ZNA8XzfgJFv3AGfUD+U8IzgDI9fcY+/z6+f/tKAvb2Q8RARcoB0AYJ8guBwPCAfsNIBLzugEJDfoW793Q/zH7ABr2ExAPHyQHGtkT
MdTa2OYrHCjrG/Ll/wESGsUH/tfyIwbRABbmzQXkHh347xEg/ezx5w7o+BQv9OpCNe73C9Tw7vAY9Bkl/OsFPNTRHs3iJQkTCfXi7A30GPWy2EvN8xj47hIB+OsR1/8F7urW7OTuBRbm9PQuCgoBLqXTB+T2BRDt
MO3c8Pru+OIT/On99TEMFvTo7RDxHuwrIM8A+dvm+hEn/vj6/QYK1Abr9SPpSScE6RMLO+Lv+yTy2ArFIQoqIhEAOQ4H2wTtyA0aC9lF8frh4g7MFQMJwzv/8PkE8OLpB+D6ISvjATX9JBdEAe7HDu8aEvT6DvDn
MxAA+TjsANoN5f8O6if47NZGCusWGyUU8uLavA37BPXR9CsEIAQSGOHX4TZJGgP8uOsHAuwCDwgQ+Ar86Pbm7RnyASUaDwPDKSYu8ifsOPwK4RUDLBQo+c43BQsUBNkRmwEq8wAd7u0Y+jcW7i3lDzLK7/3pGfsQ
8R7kGv//5/0jHg4JSis2BDn64CMsHe8SBgMoExDl6xj9/xwI6BEK7QNN+icDz/D068wXGdkF7PgUMy8O+Nni/CbrKQfq7sH4/AcyIxwf+97nBOcRBCj1ORYnuv4gCxML6xwDFfTnANr4+s/mExgA5sjs/BruEdAA
DMr4DFD6Adj3H+7y8gXm98wL8ejhE9LYCiTSMPAM6Q/j8iH4+eTxGOIa6S/vI/nssfX+AOvi3/UWBf7r3cgjFzPB0w/tK9n48A7yKNku4uz/68zTHdLpJBLH1u0QMQH4AOAl1SwLKhMQOhkU9A3Ivb4ADN/s6wn2
FffdCgPDAh7NFBgOD7cP9O38B+fy7Aoi0OcMEfEPDhXw4szy7O/619cdPQUdARbpDPMdCgQ6AbgfB9XYOxkU8AD77PTY3zD7/f8ayPEB/s7A0vLBEhLj2+D37wL3IezlEBv8HBcbwNz06OT198jwNQ462QDiEP0T
APHfCRXcyegP0RcdAiHL0vD/+fvh0N04Bxby7djZ4zk93Bcg5dTt+TMU9Qz+TPcN9Off0x/a9dkGGAn7D/vx8dQAFdHYHOIOCCHl+fMC+ebbMDkZ3vgU/h4MGxofDdQRCM/mDTLPKx3Q5x0B8/YH2OsFCgvGG/z/
MhwQL/Dr5/PM8Cjb3h32Chvb9t46KQX2EAP5D+H47/oK0QLWBskkJREhBxgS6ubzB8s4FvkDDOUA7g//9gYRIMsXw+O/19DfHgr220cqGg7rzBDzGAfgIwIoJxbxAy0Z2NPo8+Uj4QjS2vMTE/b2Dv01Duse0bzj
Ce4b6DbV/xAV/M7eBCMC8v3NNQYNDy8P2NAX2N/sDCAlFgAIPSAF8/3LHBDnA/gLCB8c6B8oEQjdBAWpKPUCB+gQGyEQL+oQ6xrBKdsEFAjutjH4BwQp6/8h7+k0ufsKEAkN9Pjr8wkVBP0H+hwt4u342QveP+8C
9vTd/Bz7B/ICtvMv5xjuFhAJxOwkAz348QS+/Sr8IcgEIQP7/vzP3hMH2z8jBAIyDwIE8QIpLsrl2QxAINY0CwBEMrH4APkF5/rw6urX7vjn/PT7B/vdGbXtCMnm/ODsOADIC+/eJxX04+/v6Oj/9uEG8BIF+/wL
9DgZ2+sMIfbC5trZHA0oCBDk9CQTFhsYCO4jCf0nDOfp1CMeJwAQLrfo7Sk5HB//+u4LBQDm+wYlHf8RBPHyDKTz8TPryfUEEAUUys0PIBPe9gLvHdvn8dMa/AMAHPjoLgU5Hc8Z4cwW1CYGB/TrL+X7De3VLQQH
ER7D9wr1CREe8ATn/wTZHhvy/gUDA+QKAR3tOdweIiLBzuQuCO/NGiwVGBXU6cC1BPYcEjPm+/z8/N7pAiUAFgDhChAR9PkNAl0F/xgT2g7vFDVCDtX+FiEYAAUeER/z/O/nBxUCBvMUWfP1/vkCMwXY4/z9DvEh
yfYXABk05vTn1/8iBxcB+tzaTuMMGhEM/uAI6zAKCfsb8CsUGf0DBArpQeEE6xL43N495vYW2iPrHRYGAhQM9AvpFeUEEv4H499A8iAAHsznMzHv4hYUzwXfFNX6N/gLGRf/BO/wKgPtDfvw7+cCxxv25wUrBRPv
GR/e48XrQAnjDv76HSLtEgMYI+DjBzEM7B8I9v0g5iEfC9X4DwvPBdcm+PPg9QEz3QTo6vscNzMNOxLy7QEIOvYf0d048ADj9eAJA9/p4tPsBQwSBw8ZHdTB2h4l7QcT3u8NUeumHOL88i7yBgLs2vYo5dYLBfUB
AvrqEfD77uMeKcvuNOfrBtH6CsEsFRYMA0QE6gT4FxgSOjEp8ue87SO/MiYK2Ofz8+nk6xPr5yIK5BkPEQD9xdG8DrfE+N0hMurIBB0K/Qf8FyELEyUgJgXpBuUU9+fOE/33IQnz80EmNtMd8PbrIBktCSX52/wV
GOwV+vca9NIWFBwt9/jF+QLgM0MU+v/qGBbmD/PW4iUN+TUJ6yH5ES3fAhzKwOj3HtoWAsjZK+r2AwQJ5OruGv79DwMZHwv9791G7fMWGvjcxOUBAhUk3PsTBg4R4OUS3/skzRD0EfM1zwoAtdUlGP0J3BkEJf35
J979+hD4+dPv3/oGCeABA8301Pn3w+IJIPAQ7yrLCQkH5dbmHREw2izj9/PVJAEJ+cTS7Oce0hjrATzd2v4EMCXu9zc8+wcL4R8F6QDg6QC88AzN3fXlD+Du1PYVGBMF7cbg6RwBBgQzHw7xByXeHiz4BgDI6P8s
7unv9jo0G9wA6B73B/UTBgrtItz/FTQEFwrF3w3m9fzR0d/q0iX5AxYv/wrc2TIE3+viFAzx6vYT6hz79UviMfAFQuvZ3eP6ARkPCAvf2Nf4CggJ7fgJ8PHiQjIw2wVD5t8BKBA36hAFBiUDEOEVDBvwGvv4+gkC
NdANCfDZ9wEeLu3p5A3lLU4jFBb6/xHU7OkTAxIeBA/HFOsE7ADA7ckk+SIOGgEK+Agv+QHU7ffjFd0c6wohGcTLEQ/wFvz46xAVKPIT2P4w2RwPwg+q7/gRAOkK/xAX9ML0xw0l/A8E/cFB/ADBCBTpzdED+fX1
Bwjk7v4DAeSR4+4+DsEB7yzp6vz1Ag4mJd/5Cuz/+/UUBt0MGhAG5/H05ucsDBLUDBve3tz31OLzMuXvC+f8AvnY3stI+PAV3egs9vYR7wU+Au0oGwPNA+Qz1tT66TLv9vEGGxb/8ikeD+8M1t0jBuFL58UpA/Xh
1tftH9Xk5dsNC/cgEOvg5rrHERT76hLX4QIa0ybj6OMK8e4NBdIz8wvVBv/xNSD/+D3vAg8G9grZDg8jESEnR9P1CQH4L+4UGgHP2xDxK+ckGvYUFwPKHw4o1Pq7+yAI5Br8DQA2BhAtGfro7NvwJiwMCfcgBdoV
Nyfh5REZCvof1S/QLyAAA+cnJPHsIgcSH0znBPD13TsaEOsiBPEhHePVAxD1EeACKu8L2+ArGf74GyEVLjL3G9cUBQ0O9BLs3iQUBOjg4uAcAav2CwEF/uXqHfEBHvAGGjP88/bx9Qwe3xnuBR9GD+fU8ETy/DUJ
BNUeFwQb2j79KyYbFu/b/hgCOewHJRPkAQQDDgcIG8cJ3zYeNy4dO/kH9gbs/OTZD90E+wHzDvzj60AG6xAN8Cz/BjEw/g0PAEDK9sYXMP0c+N3wMB38BQ798unA4u0eDBG90wwJCPr3BjcF9BfF7ejn5QnABCHI
Ffka9+Df7fon8cTSHO/nCenZ2w8NI+AjCjL0C+/eJwTx3PEl9fDa8ksbERTa8vnh5DbhxPzy3SML5zcGMBf72eXd/Sf7BQf86jD0+wz75hkH2xHK8CUlLP3etMAOFRn3+fb/6g8OEusxCQ8kLgEQABgzxPr/Cwvs
6xcE9g77+hkU/DDcxeco/vhb9AMM2hcb5hPyGBDrKU3c7gQjESbnCfsL+fUH++7yGQ0gGgzwNjULB9oj9ARR3/fxCQDs5u4U/9zc5wAXIRUf9RcqARjuFSxq19X229PxDAYX8PckBv9CDxL6NfMY3DX/DQG12CIF
9d7zCwYVCxDe8DPf6ufcIf3dAQAYFB0GDP+15B/NADD04fcM8AwLEP8PKOkR/iYQFCv//QIb2s7v4A7y/fzQMuf2E+UQ/RDT5ys1Hvz+Oxj84xQpCxcBBxT4x/cRA+PcBfsLBwxExuHy9wr+Auzg0R4zHun6IwQK
BGLqAh/dM/n69wQeARHvK9LM4jMPHfciDwwR1AsBB+MVJfEG2OYl/AIL4QD79BbzqfhHIO4w3AzlB+z1Iuj46hfZ/AnKBckKEsge9d/3JtMDChBMB/XcEe3Z+Of19+zsEufL/wf0BwoZCugcBuszyv8H7MUeANjf
7TrcyRgILPIb2c3xIBEW3Po2F9jgCdULy/zOFvP3/hXz2SbrHwXt9ONPJtvb9PcI8RP/E8TzQQ0QFw4W9wgNEgIWDeHy9BAd1/n/IhgD7PTYBgb/AwPk5An0Ntm6zsYF8+oWDCTyAv4Q7b3XCgTl9w3fDeAKMuUT
Ds3g6BXdCaww9QT2JhzkENhCGe7i/+/18wYR+QDvEA1J/evwvffs5wgOI/fkC+D5PgkaE97ut9Ml7ykV9OsN7Tb2+xwA4Q0G4vXv0A4F1+qq3h0Q9RLE5N8D/8nu9yUO8O0U9g/dHfwJ9AfpEgjr9KFJBvb48Or4
5w3t6NcL9h//9ewMGfvpEP3tARbdBSYO+dg3++YXOBq75x0GMzgeHu71/eQgAC7dMd0J9OYCAA7W5BHpYc789BsFVekn9O7XCukWGiXwCAMW+eXv9jQH9NUL7O/wFxT3/RDDHPzu6+/0xOLrJd0M4Pb0yOD9JSX9
qAoX3+QX1c/0ResL9/QOD/j8+QX33/wO4xn0I/kDAwM9Hg0l+fra+yTZEAwW3u7QC/PPK/D13zUD6gEFD/Hq79n4zuIMvf7HCyoEA/b1D97z5Pkg6SXpGQLZ/AUwDfLJPvMDJAP9yNgM+wsHPwbjJi0V3zTy/+An
+AMnHtkFAeoG0NbGF/7pGxDsFfLmBMghJAg2BCXq8fIRHO7h+eYD6TcaHRrn3tD8CecyKwPj/uMgAewl+eoJG+74CcPwzdkHIA7J2vX1+0YX4AU3Evbh+Cj+A+wQCuEz4+gaC/MSGT3H0EIMFhgLB9/zGBP8DMvV
D/ba8gfvNfMV5QzGCxP/FSMdCBoxBTcODfkF2icf1/T23xb0KfXxGdw3MfTz+PJDVfcyJ9vu79Pc/OkEDQbQCP/nLuv4KfgPE8349Bn7+gMk+QYeHwMoLBovxxkPDtoDNdob0A7zCAYPAwb8+9oWFf7nIy09DxsE
BhLNMwAN2e4R3QMOLNQUHRbgFRDwAAIO+hhZBwcfBuUZzREcBxnh3BkWCRIP8v75LvkUFfzX3BAlCjwxFRwLGioe+gLs8drtJBcjGAPs8roh3wIZ9wsT+MnZHObMCiXZAP7i8hYBHhH40tYV1dsT8wrz+AcT2NUe
JwkHDtjv1ej19SkMLuMH8AQOuwv2yhAGIOgtBc3u5tz00PjxC+sfBxrxFwog2Ag60BbLCcIrCQ3UDv/+4i8Y7yTMwNjOCwwvG+XYOQQCAw4FAyDPGhoCBSL07gYZ0+rmDuX93PTh7iMtCiPZ7A/h3AYbngoIGen+
9Q/8AuzzDhLR/iITMe4jGyHu4w3z2frpBPr65BXT9EES/NPx7e4o7ijYDgXl5DEXARjfO/I0++onCPH/AAwm2vL62v0T+kc+Su0JCsPaF9kfAgsw9dUb6fYX2DsK7u8X5t72FesJ+Afv8Or1Me7lHgXwCQvdE9ny
KTb8ysUJEeMH0PvqGAtRBDPpDADyMOrn+RHqydsSLMoGHfz3NEPk9dsC7e3L4/oACiP6/yj5E+8k8e0esgEyGgDt+dwDFCI55OTrGwQbCwEhIDoTEu0K5gL7y+wSN+wi7xEP8DsNLuX54iv4AjzzJLIL/dz6GyO5
1DvgIQISyAML9A8g/OD09f79DwcJEe4MHLb5/ij31tv54O7RQA8kEhLzHgcb9SHrDCX73xEtAv8l7w0w6vkIEOIoxLoT4tD+6/ft7Bcn4QwU4xjvEfYI4NssP+b5/tQPCwDp/RkNBCkj/QARHP7hBQ0fUBv+AhMX
4ArQCfX3+usSEgwrGiDJxOEeC+IN3/QK/w3kDt0eK/vwuuoZ0eAM+/ry+ubJ7hcPCfQtOPHhBcjz0Qz48AMXCO0H98j29AYfMO/hDwbrBhjmM+zkDg4ZLQvzD8XvMRMf5QHg0O0I5ALfOyREBwy68eIYIxL5Fu/8
DBr9H/8QGfT93+DYCycAw7ES9hsNDPXP7+MAJiP2GPgP3iHXKAIR2eYfLuYbIwLqCPvPJRsy+PMZKy88Byjo9AnpAxA0/fkGDfUjCOAX6wcKAU0IKOEDDggI6/czH+XtOfoY/sDg8kkYAQw69+vmFwL99z3nAA3W
FdsA7hDG1i7r5BATEAXz8u0W/Cv8AvwNyMwY7SPyLO0MMOnrLCv7IAsdNSDZMegaAAEz8QZOGxPh/CjkF9z64REOEPAED9bx9QnkE7sHCfUBQBfw6wAqGR/t4AMrBvEk9bYs9uY7/Pbq6ejxDwwAHgNU5ebx0O8R
3R4M3+zn7u8XEywc6goY5xA7DgYJ8vMCOvb3/Bw2Au4UHgctAwJJC/P99+DE4vcJIhr04+buLfjh0/gFVu7w3yMf9Q8WLg8wAc4AGB4HGRrSIBAr8wMD8e0E8rQYHBwcHQtaISL/3u8X0/wUL/4G8ycbCun45hYW
9AII0RAHM/j4QA7KFOre+Qf0/gjn8twuA8z6Bir/vC8h4uz28TLsLhJP6+Tv7fDy+CYGAuDtCfw/+PHZBQsIDSvh7w5KGN0KHwH3Af0JG/kV+fsYSOgNCgYxIAzu4AAACd0lEOzd+S8dHw0I8/vy3xAfGA0CLVjw
B9ztJPzzJhTu2hdPF+INFR8qD+0H3Bvl5wT/EfTXJPwGC/X0FSThFtvbMAcpJg8H+NTKGkMiCQj+7gMFAssODxEXFQ3t/vESAPHS8DUMu9nh5/76Fe32zPDw/90BAfEd/F0LHgkQJ+/PLkkS8BD09ukZDeH1AeQJ
1i3x+irZCiMOEg8F5en9LvLqRfL/VSof3voM8e3sAw3jDTz49Af1DgrzCR7+EOwRDhDZ9x4CHSMlKBUBMgzSMPvZLOEc6wogGfnq1+EP+THmA+DXC9ryMg0cJhDlCL8E9fsc7Nr+DPT3EAff/EsxLwxO7s3n3wQU
4woIBQnT+ww5Cv/4ygYR2RwTIe309O7o2vvgCfvm5wYa9/Xn2fL168sSQjTUHTgh+/gCI/UZ7NwV+xf78Sj7BOD28drQDTwKyAID8+gxyAvOA+UU/AUW7vPxBhThN+kXlREe0c716gjH9xEGG/buF+fv9Afd/uwE
GxBW89oAIvMHE+ni5xfLFzANDAoSDQ7fG+gj6RIpAgUzByMLEQvm9hP7/hhAD/gNHv36QxP/H9cCAaXoHQAD/s/8OhgUvSPJ4u4LMgzv6NkZEAnR7eHn8woB+v3sHtYc0tg4+ww1/x/1PAu+/dXJIvns1fsE3O34
IdUKFi8P9Oom2QYH4+HN9AbTGRUp6Su7AA4LDQjS4xH69AvyEQsC18PmKCId8RMf4uAC5wzQ6QDlHzULEN8YHy4c/vjxBOYG/unf0DP5x/8n7eERI/4QCQAaM+ICFRjpCegZ2O7Q+wAm8973BhbesdgmHAIACekK
3fYH9CIOAfPp1i8bBiot8h/VCukPCzUJ5dBFDvwqCfLv/AHsIh4H+/f+0xze+MfZRvgFHiXu1doJ1/ALHxP7OBUh8DsC3/QV9+X+/fwkDP0W1AQoEPU6Idsd9y3Q9zrwB/D6FgndFRoLASP7AAv6Hz36BvgMICPs
10gk1wkX/zAGAsQD4jLzIRXf2u8JBkIOnOgXCf7eDMcIEQ8QBBblARzW3BHq+vAT+eYACe3nAx6t/uj46QjZxwU86hb+AvIL+fkFEeTl7/zi9tM38B8eABPXTDn8E/UF3AbcB8IB4yLvMt4FIv0s/O332toNAQka
FddmIwABIRjnCNgU6Sv05fPwGfAHxQDd/RwQ8uovG/MG+x8V4u+/0SrP9BHwxwAE69sJA8Lj+CUR6BP+Bt799fTl4S5AHvzZ0uXr18wsGBAtVBX4uOUh8vwKyA0MKwHzK73oxtf3D0H/FgH/+R8IASQYHRsTAQMl
DOkGHyIQ8PIf1A9A/+AKCjIl5wXS8ynt3//rC+vnGxUO/Rz1JTDy8Qb2O+rkHjr+1/XfFRfuA/kt9B/vB+ze4+HlIeQBMxAHyuEPwAfbEO8Q9+QiFfrl+v826OzaS+DbBAX+Bv8q3urQ/inWDAIZ+/fu9goMGera
AS/g0sEx2dn1EPsbAyLhz9DtCCMg/f8I/wPmURzc5P7Z5PTbJwr/5gUg6/z+88Te5xXoNEAK9jgiF/Qk8QjxKwP87e0mL+pJ9eLrEgMk3+jg6tcGAS4J39Tj89716eoA8+HvKgUf4OApB/vmvAn/JTQEABq85PG1
HuD/CvDyBUka/Tnm8P0B+BHz8A7bHAD9HvYa9vsV5TQa6BgSChsV6gPs6i3mCvi/4iYQAP7BChItDiAe+MjN2CrjIxcp3/n2HPnRDtsD//L7C/L72+zJ4ejEOeTjLyYH6AAmCe3p+g358dIPDv/z7dzgNgUM/fgi
+CLi8AvWxVwE+e4YNQ4BAMYD3hPv6BEBFPrv+vYD5B+x3yO74gnq6SAcG+bk8w0UGvrSBOsBBgLcAwT85u3uIvfu3wgbzP3+ENg3vP/7IPT248jh+Q4h9QLqBe3WGB4E3g/b9usBF/MEAuMMOPcC7s/oCSHqze7I
DuHW4/UjLhnl49XkHSYYxRAgp0gd8vgACf49DOYQ+wP0BBDz19YUHwPS3eMbIgG+3BUeFRAX4incEM8e2h4pAu/VQvwDFgXrM+Xb5EUJKsUF8/L0IzzyS/0I5hPm4vX32Crd9/kEKwX6/Njo+PEBIBDw1O/sIDvq
EwTo1hgHwfzY8uvLCw8Z7CMv/+7QBSQf+/sK+RwM7gMPxxzC+SEQG+oAIgYCETQiCtvNzPbp2Rf/APwX+vT4CBowBAAgycbz8xbxChD+Nu8T/hYwEffwMCIO4wfE0RPB5Dbl8/T7BwAjHvbmIQATGS7u3gwaHfTh
LBTuA9YgEtDd+TjQ8BorAAAqF+vGHfIp/tMOAh7h7Lsa4ubyKBMzIvMaJw8K6Qvp+SHq6C0N+SHzEgLwDejf4h218+XV+hAj99gezg/w4uDYCu0QExvw2QmzWfrfOykH1OwCHekQDCQE8fAF++UB/fMADv8LAQUW
Ifj1+iwQFhQmESLwEPnRNym+5hcs9QXuCgDq5Sfx5B3SBNbaA5XjUvUGC/UdAwjqAOvgAt8V+uMC6fz3+RYJA7U7/AwU890Lyg4dC/4sFwX1BOgJAx3aAAwr6RwODAPzIwnm7CEMGeYCEiPVKwwAEykB+v74++wk
+uUv8ybaNsvp7OrqJxkC4f/4KgMEDusPzvTnHtH7ChbUyBAl1xI3/KsAAQDz6PTnN//O5yEvGh7P8xL459sKHf0IAuT0FPEDoxIo2+QW9dkDEAr6AQQnFQH/yPgD4AL+7vL7KPH1ASjh/0/WDhP5FhjRIOHg+P35
KPghJCQTCN4V3A4Q8AI2+uYyCvgHFuvxIgAxAtcWJDQpC/nL9u8g7RX5/SjfBjUW3CC0PdEwMgUy8hHyCxf9BhImBQ3w8/4QDP8O8RT+++7jGblJ3SYUFhDe8Q0HDuPqAeLs8iopA+37D+cAAQYDCuYLnU3fMhr8
Aen1CPcDz/L95AD4Fh378gD89AD8ChIVxRe2TNc4HAUP7+MP4hTl+g/47P0IJ/AA+/b8DgYC4ATiFbdU0SwtGzcFDO/+FgcKFiABCvAOCf/z9A0VFvX27NsQv0vHPTAULvcI8hARARsUJwAI8QMBCv/8BAUN//jf
4gnBP84yNAAx+Qn0CBX9DRsZCgPw/AAH/PkP/g/+8fHoFMtH1i86EiHqFecDDgMbECUGAuLy+BDx8RoPFQD55McPu0HDJTIFOQo36BEiEyr9NQDkBwUICP3/JOoF7fz20RGzWNA5OA8T7xP1/QQJIBImAgcA9hv3
9voa+wn58/PEDbVKxjJBCyzzJPEMCBAg+yn/6fz2Bv4KAhXrCvT466ftAQEL3PwtrMbj8AMP1fv5DwIhM/4A7/8A7tz3Dvj32MoF+CDjDxnoA90qUxrqEOjc7ur95vUFKRT3BvnY/AFCzCcR1+JCFP7zHwnpD/vu
JfkC9e/s6wfwA/kU6BkvCvQH0fz1D/bS6jjsLhzq5tPYHhkHCuP57tfp7R7tHi4L9F7lAA7e6Ubz8PEf/AkFGPDvAyMEGQn+9OzVD/Mu/Bg+9AQZ7N0Qv/v86/H9G/8z9iP5CfshBPX9K+z0HgMw8Q3DD971ACUG
BesA9+PqBvJSFCLaES378wjoDeQGKg7dmhTqMuoF+/jxCM4EAQvw+yzz7DLzEv8KGun89PYFGxRM0x0FwekI/P0e7/8UF+cCBffmAPX4w/Hi5xsgDgft36TvAC4TqQcQBOgT7vnzDgr27QYQ+Qjv9/n+6f3rARPp
N8H53a7sNQTiBAbq7hkaAN0BKewOEB8vG90CIQME7weS8iXu6drj4fsXBPAFAxUXD9L0EN/y8hD19hj9BvQM5g8t5uXr7wkRBiMx7B7I9gJABPzk8vMB+iXeB+6tBNcAofLVWSne5+bO6QXt2hAM6w8HJu3b8OTX
+9z4Gv3+FBXUDi3a5xIJM+7h0Qz7/vEDyOkD3fXv5dH/9CLwBg/qyCcl1+8M/+XM+e0V4tkg8gkXG/vc3PwUMQQUPw3a5/sIxOwM5vXrNRgY5uvw4sDdGP4M0gAH6NIQCSDb9Rf43QbK0vjS8uj6BR8W5wzR6f4X
CBH0++I64vwC7AUFFefRHtXFI+bZFuwPIDQIAfXg+vkANw71CAT9+CkVBO8wMwofwu8c6usc+/cg8dbzKN8SJuPh6fX6wyD3Af0M7/jTGCHg7B0WPCsxLg4UHCUHDyf4JcTt/uwBABQP4fr7/uAABzr9/yzU+sTu
FO8cIyji/+YWCOD76PrZICDb+w3vIAcJMwnxFxPsr+8IxCsNBOz28vkNByMh89AOAhUsGPb4+O4jKOMFDhfxERoQ5yra/gVUGfIgBePp/xHk5hHo7kH0CRUW4f0+EvDs38rvEQX2E/sSC/Hy59wU4A0d1CBDDhvq
CC/aFTMD6e/51REAESscHN4J4uwh1PIE0s8hJgT2+gsOA9vjTQ4W+QTYEP7+ATPuJxDtrNsQBd7NIgnQCPX+/gPq9RE8/0oF1/T4FgbNG/8IC/3ywf3lB+soBicv7/kZGTYIAwsXGBTpJykxB+8oOB726PHp9SQm
+dXNAurf5wLQ9CvHBxsI70rWB/0N5/YHKQfg5AUD/fIF4SwNJQr0EiDgGv7vP90O5urz//HyAOQjExEv7xoe1dEa2QUXBxzc/E0A//MLDuHl/QoD9gFLDwY85QYlICTrEfvVDegU6zLQLzLh6wDTGfEZHdHmBfwG
/gQEAfTiBBv1LjAGJ9IJ4ykF8P8EHdQYCBsFBxgNJffnHNPgAfzJ7QL22zfAHfcMBx4gCPr97d/0GzXwHQ3/791CzO0cH+fq7zMcG9n+Ce/B5UsGHPwp8frtJOvQ6ugZE9/8EOkN7u0M5RvrEwzk7i/s8x/Z8uzM
8yzC7icQ1TVLJvsDA0UR7fD84dg5+wjoyxIU9ubr3v/THRUOChUVCA4m+c0Q8BtI6i8o/O0O/jcC3RgXET0YMtorLdb/DeH55+EM5NgY1BTuBSAdOQT19+DXBe3gNtAU8RQc2QfeIf7qHCAKMsUUAvwA6fwR/QL8
8jcEDP/JIAXeDhYeyi0G+9QbEe80GiYM4hf2BRYYB/4CEBoQBwP8Egkw7Ra5+PTx/RjH5fAVPhf+KgT1HesINBXdBO8vGxoN5wIWKfj/FQQF3+j1+DMEHycmLQ7Uyw7rQQr5HRLD79YwM9vtxeoTGt7q7vz8EQoF
Ivwb6Q0B7OcvwCQN2e/oGCT+AB7s6/vJ/vHqIfwW/8r6LSL9J+olB9j9EPjjD+kCDxz0NO39Kw/89Pj67RkuSu7f7jjo+uQD7Q8K8xwJEOsQqgQP4jHtHRXs+fQR/OPGKQ0I+fsx4fckNPsREBvWJvYTB/gMHwvq
4SC4Jh8J5fvw37kWAPva3Aja7fAHCCjUzi/sFizyDszkBMoDGOjg3u/kB/cB5dYKBuvT7xH1AM74GgcbEdY+Fv4jCyUa8fwQ0CA5HP/i/SIy7Brxu/BF8+wVB///PADz7ekXAAcDAAcU+e0h/OAJ/zgBKUv1687t
FwcMMhjS/OkL9fIWBPHwAS4dNQgX/PsEBv/nDkLt9x7MI+kfKAsu+gYl1CfEGBUE6vbg1s0D//EOBvq/AxrtCRvoM9/kKucD0gn8BMsyw9j59wLp4BvfFyb3DjYJ6QseDA3pFcHhUMQJ+trzFd/hDAEF9RPrDwUL
DyUDJybFGxjL3CH6EhHv8ivbIuwj6QrmIRYWCd3H8Agt5vsT3OchzgP8GeTeOh3V6hQN8/8W9fURH8Pw8AzrGTX8Bxra7z7v7PQPIMb+7fTf3/rs1fMwKO8Q9dn/AvMCLe8b/tftPhoGLfDRFAL28ugQ9fjuzRgR
BQm/DgYj7Pg1CP0YE/TC9QmsCvbosv3AEBcCCwLZ8ivn4BjzAv4P8TLvKynL/8PiI9YmAhDnG/PI7tkk+xvlAf/9+d0M99cL2TM64fcZ6hk57w0Yzw7iI/vg8+Xy6vT+CREiC90JGQ0jD8j4GhEL2BQK4BcLEe0i
yP3pJ6wbFfjsHxfa3Prx8hf6I0fu37feB+s1RRjiBOT/7vP7/+/5F8n2OuMR4/gTsvoe5c0X3ODsFAUf+P0QO/ku8dgCDQ4fAgLo9vcH5BEsDdP48tzl1fX59Avo5QfYD/viytrgKNDnCOwT6P3e674L9gME3AAT
BxD8Bkzi2uUPCAYbEg7oEtAYytzxDS3f9DYg+fYDCywFwQDS+uXsCxPJIQkGFfLnCfpCGgX5GBUm8gD/yesMzQPi+AQW4Poz9Sgt5tghAhca/dQO9xsh7Bvn5/48Nf/dJPYr9N/szRMB4vsj/+7z8PfT/d0G+M0Q
/1wC2AQKFDP7AfMh7tD9Rd3iCBT6BhXyC/Ha3AgnMfP/xxQjHAv7DPoj2tKg6QL8zi/1GvYIBhPy7/cMygfpIuwC3Nr/MAf5AecUE9/S2QYUxuznAfLr0fD54tgVUhny09ru2hLbEOj95McvCvbg4/4dCPwl5BD8
7xgo3/7w/s0Y48fXDgn67iX+X+IHFQQb6PHtLOzsGfUF+xj9+fAA5cLZBOIeuTjs/dPb3RTV7/kfHgEP+fvuAQ305ff17fzNyf7p9OIW3NLxQu8eFRDs6t4N1PAD3Q4X2hnZF/ACEhvw1gjVGvziCwz/3zEB/eAS
CDUe68g/6iMI7RUC//vMCNz5Lv//Eh4bFMkN3PTz3s78DdYB9Uj7M/Yu8P0E6wYL3MD9OxfnPfjj3CPL8d8NGeXu+CENCjIB7hMM9PYM6vIx3DEU0gMQ7+3fBhz3Id/kBA7WDRUFJfICAsjPLusEKO7lHun85iAc
Bv8n1fnP1fv4AM7yHiwb/xH+zRziC9wI4hop5NceCDjnAebszPsICO8GNgMK2wk17CHk8CEg8+M+Ci4S5QbJ2EXzEO4JAAns8vvx7SMn3g8EBQEFLgDtFA4jDeYY/VcH/v0GF80kFvDxLQUEPwglCyXw3fsD+wbi
HQY4FiU0BSXn+vD0Hh4E2fwHAQDy2dTS69nwPQ7m3PfpC+sEIwHrBO3VTBr/1/sAAOLotfMLErryAN4Q/jfm//giNicRC/vPLa8OFhsFBeL16grsF+75+woYCf8lLO4HGf1dNOcb180z1Q0WB/P0zePsDRX2AgEH
DPrm3Cn24O43Fg0qBO/X2wv3CwoU8fELDh3v4t8VJhfLLATbJxsRJDEDESAX7Nr2VPr3HygH5BYU4BwM+dPjMADvHPjZJQDovS4DDe4I7OvXQzcN8hkVHAQN2v4V5Q4h5CPyAPX8BQn6Dhz49hPKWA0W7Q8SIBX5
ziD0FwcCLhYAIRoLAeHzHfLVIu0RBhALC/nXFBwGDv/pKxLnsCbHFBsZ1xn8ABgNKTDU4PHwJiwO/vkQCPjzQOnq6BAMON0v5+Pf4A8b6STnvO8K6c8KE8/q7QBdFTfs9/8W+QkL7w4F4QQO5xEX2B0B2gQ+DwHx
8AkEDSHgExHm3zLqHhU08s4cDDMID+kEpUo98A33/vX5JRf7AxkLDwwg6yL/DdwJBin2+vjZAO4BSQTPCgkcAAn4+hgVGukd+w0mLv0cJfgk58m9DwHdADngFQ377A4zKyj/Bf0U1RAS1fzNMsjm/fYgDhcPxxTl
0eYE1OD92/4w58QxLw4V+P4E/e35GPEE8SkAz/nwDfnKywjJ/fP/7yT8+dLqB9fvEfECAeHa7hgDHcD8GwoM9yLNC9vN6Egi9wb87xAj8wzs9s8LCOgKGw/iA/Mu/OT8M9j6A8zXXAnu3/r6Cz/74ezv8Azt8vEC
EQEI8gsH8u4b9u8X6CG9HuHNDgXx3dzlEvMaPev9+BX66NcG8ezt5hUSPDrm1t3gD+UXUOQH6QEMFScAIRoPCjD5/xT/7M/x5/xD9QoK9wYqD9ADBdfHKOYIFfUlAyXs/e38zAjYJQDS7ggIJRLlBagNIe4UGPrd
9gcq+OcA/gYSzhj3HRv22vbt3htLJ/zI+wYazw7u0NL85AEe/eUSBxLwAuUxEPb4CPItDtNLIOW42RUCF+cBG+fuB+zmA+8gFvfTDw4E6QHWN/LT6PMl8OgRKAnbMBb8BTb26BsSDC8GHQ8RG+cAAfnmLwkoNSgC
8tj2BfPMC+r/CB0PCA8TFC8XAw8J8TfLCAU0JSEbDw2zx9wT3/LgKQPz8vIq4xwLCf8JDgf/B/kX6PrtSCIZ8wH1/jMi+RVCLOkOEBL04QPlLOcH+uj5D0PF8AwQJPMPxxsd595K/Rz7+c3h0//+9r3lAQ3OFQbg
ARrj8f7kL9njBQgL5/7m3ubn0/wzLSwO6ArfAi//7PEBP/L94cvkGPEv7uDsDwDgzx3+GxMpFvUTHgYeAM34ESc38/Mh2iTY8QT26vgVJ8UZ6Bj/5Af3AsYGFecs7OQjEc23wvvy1hkL9/IW4fHeHA8Z8Acb4fD4
9/AJH/bbIPEd2rzHBdvlGhPt8A/Y7d0SFin27i/S5Qz9BAMY9+QQ5fvj6uH61w0A/SdM9vn50/0SF/HrZgUAFCEy//ITHvIDEf8sBvIU9j0zR/LS7ODp+zvgDPT1+drzAfwi+QAL9uGt4yXQARz96gf18BY1CwgK
C9z2DOXu5ScRKOEYHOsG7r7tDfbc8PXVJxPs9/bjFhkf1rvz3wMRCOwD6iYC4/ftohUp4f0S8e796gDMD+MsCwHWEwz8+PskEOvZ6CH8AgUa9s35A/vw0+vnAPkd3kLZ7AsGESfo3+bb+jwGBdYAKuzIAP78KSPz
4vgUB/jNNv7Z9eUa3Rzi9BofGv/d7BT+1/ZJ+BUh/A4J9Unm3Pnv3ekdIvX57gXgAQUuJgT+Be/uCgUlCRn99UDQ9AzYCfsH0Oo0B/LPBNL6EQcU1+TpFh3hHQ8ZJxEqMjo3CgUS+QAauSAJ/gsA5vrzHPLb+gb4
G+fsDRhY2Njfy+TRI+8nCyz+8MbfHOweDA/S9/4qAOT9AvIADQ/+wewQ4hVPzQAxDjLd+QoUAAvKHxoSIAcSDvsdDe0YCx7X5xPv8knN8AX5KdzzGSHqHPsCE/o7ABv3Iwj0AxYcBMHyBQbpFAEFLtgIIOUOUer7
0hwwFwIyHBgMyy0EEkYWHwACKPYF0fjwAu0xCfQP5OPo6yMTG/0S3BDk7vcfMjDL7iENyDTb6Ans4AwO5Q8B+R/qMRAaGvbr9fhTEBI4DRLuIxoFAhsV6QcH/Nj2CeLu1vv1Hg0N/asB4fwTHxEE77DDxQ8y8xrs
EArn8RjsIucIGhzzIvgC+lH2Jg0P9ffDEgn4D+Eg3TYjCMf4Df8JCQ7/5/0GI/cR+ubkA/AwDfLIzPXsyc/rGQQEyBceJOzyOB8FCvsf7f4SACwc/BUwQAg28Af5NOkcBAAM59gB3w4g8hLvB0HTB8r7CO3tG/QA
BO/nxC4bL/QY7AIb/iXm8DUBC88SDxkIuxYQNRva+hfM4hb39xXd+BMNBfoxIv4A5BMj7/8FCyrh+w38MfU2+BXP8RU44+bCEB3t3egF/fy1GRAB4goDEusbRd4SBTAs6/PC/RYF9yLr9Bj9E/vfFyLhBtvn9/nq
FDQZGO/31e0C6g4fJuoBEuwB4B/c/LEbBvUKBif+Cs7V0wTn7zXo/BH7AvkNxDf+5v8z3w36DPntENcI//MwGJMK/B381RPr8dIE6+AFE/Ad0fQN3fjoA/wN5fMCDBUGBUIK+gj7Ei3+B+kaFMoa+NH2+uhB9M7W
Ef8WLf3/zwccA10N+BYS4PUU6BL8ONwZPPL21g7vDPIELvP4+v4NASQ99d79DRT7Hs/s8gf6/d0D8eL9+foHOQ/01/gBKTQzWisgF7np/cEQ/fz7D+jjGgXwBhcN9uEcDv8F/w7/G+zqHynY8BoI5hoES+oI7doD
DgD/BgvaF/MM7PUMwBgmJDceCRy+A+ARBxfj6SHszgPwA/D0CxrI9/3ZLP44CRYJIgTpF+v9yD0FARHuGykY/OgD5AXcCRgUJSEo0+rX8ww2CB035NfB2h0GFPQQ9Prr7doJwyUo8uIH+vP34uXt/hQO4/P99xED
zxDg810sFOP3Cg3MFPn8FvT9QvX9FBIpu/IP5uYQ2uEN/t34Dd4CENHrEgrzsAoU5Bzy/uwEEiMEbOzo/ekQExfoHhn5FwsA1fX7NC8J9RUK3vICBg0iBRAZAyII7NMF9SDqIfXZ7icXWfIg9hUaNPgFDAgi9g3w
2ddS7uUm/BQA4hsF5/v3DhDj6vv/+gTm2gxH9A0ZJu4k3AUA8/C08BrNJwDSCiDV5gkSFPHn8APpDjX3EPP0CRP0MRzq9xwp2B31Vu8y8foJ3PL3FPkF3OP3DggOFBwPDgX55UoJEhP3/dss+eX3FRsWFQDu6Lj9
ztYW2f/s9f0P2vMFJebr+S8JF/gOI0kH8AX9sPkc3+4W9vsGzwzu1/wJR/8TNuYUIusW4Mzt8ef4HS76ASD/9ioRFx0B5R3j7LcdCAbw/x0H9kb16dQGGv4KHyQYPfP0BuEO5e/n1gsG+vEKNCESF9Tp++gSJ/T5
HfjtCb/m+BHQ0OfjDOnxLh0HDvAkKifVIAcPJDAYDiASAQsL/xr7BP4nTA3hFh8RLxXU+hoDH/j7GC/+3RLf6Ofq+AWw/hjbBQEv5MUL3PQfTxT19x7pEhkG+AMMCPxDrfweDg736wkq4+XhB/kQEgs+BfDmGtcj
7h0M8A/dFAIRCQc/3gEU4kErEicc3xAARdwlH7fd/dPo2foRBBXw8QPWA/Li4+sc9+wL5zsTABoJ9wgX3/vI+/TJ/uAnBjLWGwIk8cPnBkP9BwoEGQoHHxDj1C0SBCJBHDDzD/XIIvPgEfgE1b8F5wj5HSQGEOEY
3R7/ANw1zwvtRxcB7ATr/OIiAvMP1gIX3BDYF/caHO3hGjTm3wgC/ugAJPrsVQ7u/tT7Av347QPO9AMUDvghxhRv9QkpAAss68wc3P4S9v3p49AZ9fPn+dfq+h8n+PIT5B3/9N0szQDpSyYE8gbzEOAj9PUh2AEa
1xPoBgEgEPYC2+4HKPX91RPQ4roRHAzx5P8rFgbtD+L5ChzhAiPWIsAVMfDoFgDtGfnezwnjJgwE7BD7+cgbI/UGGQ0J9wo6F/Th7AEJziUA8ukcAB/zL/IT+UDlAicgvcLjGwv94/26HQLY7wIN2/UWLP3LK8gf
GBj4DwjfzBUGIfTuCNUPFgQT1u4x8gLC1dwe7+oQBvLGB9QZEPgkFBT6Jv7+4QvxC0HS8jIR7gnq6+oN7dkK7/HZ9dvv9gDw4UUOAEMF9to/6AndpN077NEU+yz7RBUQ/+YO9/3pAAn/9QYT8PUWDQ32Gk5A8RYU
GRrpDOjw6gH99+oQ88kk7gUXIRfyEgMg9MTbxgTxEuU3BSrY3gLY6xAN7yTgBOLlJgvo6iUE3SAf2wD33PpI4vIlESoKKxD19fokDxrd+f4dCfv+7MtJ+8vW9f0p5fTTTykk+yEEAhgu7wQlIevlD/Mk6+wI4hIt
FLvE1wXJAgz/98omBjAg/eX5++3d5/AVKx8nGfDp6tUE1/If8/ARxQjqDSb08woJ1QnRGvXIBjMfOADlHt0kB+Tw4tn67AbsEBUb+/nj1fbSDBXrFgIXAhIJy0AEQerWwOjt0w32G+wrFjEQH/HfxRwB8zDcNdsH
+hbb8gv/Ax0r5M7rBwXt6g08NfcY+v38BdMSJfj8FeAqBkL6/fv0Eic94r0tJRndCQkg/Cf3HN7rAgASFQvf+OkJDSQQDBUVKv/xOADrIBjb/SQgBRLoJRbKMe8W5wcs+9fwF+Pz9hAl3Obg3tsiIv/8M+gGEe3p
AOwhLDnt+xUjFvL4Mx71/q4MD/rSANbT8kgTC/omCxwJD9X0HAYaH+kY+Q0JB/D8ISv5BNT43Pb54ioaGdgZv0IT2urw4Pz8DOQk6N8C/wHhFk0jUOABAerf7QkzGe0V9xwFEBcVDgYi/AD/9Af+Dyw8GgkJF/U0
9Pr02O4a8Of+Av0h7PXn+O4b+BYr5AC1NMshJ9bOFAD32PQk6grpBPUFGxIJ5gHe+O3ezgThCh3xFRbhFwNHDjTz8MYH6MflBer5DRf0DQ0lBdvn8ScOBhsYKxoY0uIFMgLo0iUe6t3p6gP1FRPp0Rr3FhD/z/0y
JxAXIvMdv/kE0BMJAh3j9RMP8DT58ekkBdn9BdLo0+DzURPQAR4NDgHb4/zsOAP6vR8kAwXs+u0E9wUiBhMBBu/oIBwpEA8S3uw24wEN7CjdMtff1RQO9u7wFvf3Jtv81P7iLffmHOYsA+HlB+4F/9QzIOQC1RLJ
2fcRBvYN69Eq4N8G2inPB/rSDhLL4PT1D98BKxHr6R7tCf7j/c7u+P1ZFwPu4gENziMcDgkG8sUmLAgDAwMYCu4w8Nj69fwDMEsK/fH65xwF4xnnDgTtC+fnBBsHGeziIScRFiQBGv4l8AQu9f4dBQbnHQTo0EPs
9/Pm/+raESn/Ew/2DEMGDd7yT+Pe1Sry5AcX6OcBACX6APvuD+TiCv7aJQ3gE+MdJPEB4+4AOArzGO8fBgwLCewOC+gN8sYfpgwVzwcMIO3N3hfm5S8S8enL5f4U+xcMIOTg6QMOLA8aEhr4CD4C3A0Nz5MF/AY2
LBIXHxPn9Q8SAg45HQDcEuADDuwEAh0mJ+r8+abxEfb/EgAPBhscIOXpQwL4EPoxD+/kEfXIEPws1wDoxvszAb0aCOLjIvkZ78vc8xDvBRTh6ejnB+n75yELHTX+HO3z4xH/yRzL//zIEtf8/QEL7y4k9hUhCwYt
EQ3j6wvs9jn90gYFA/zdFw8D7eX2AeL/6xAG6PVCGEYvDxgi7wjdzzcBEuf5FAro1dQqyhsZAuP+HwT/HA/T1qvHFNQJCgUQCfXxDx0KAg0O4AT7IwvJAhUxF/cg0cv4AlML5eHa/hzZGwbL8toB9R0BIQzZ5xLu
8yn//fzx8tef3STx7yTeGAkE9PETBAgEE8r6AOn3/TgKHP/YCPUPEQ4FEuP+CdwKIgD0FEv7QunPEPEbBfAA/dED49MG3wEXEBofHS0b7evr6PcL4SfnGCpY4gwU+Bbi1hLz7hUPDgkU8wER4znUAc7HAM/ECuMK
A+71IAMX6An/+/3m2+IXCO8UM/sKBBoWJdDkFDcPzd7eAuvjD/P5B/oC5eTV+ysjIg7N6A394Pn+/uju8u0G+m4X6trX7e8NBOQQ/foJ+xsiOxkeDhkr9+kC/gr0EjhRAjDwG/330N0IC/4OAfLw8RUOLxYlyxrp
BgjJ6hkxAB8R+TopIdgN/fcH+QMQChoEAQbPx/AE2fjrTybexQf+1/0C+P4UEOXv/fQVGS/V/+749xzm5i3xKsboNu0SFvQH+ALq6u7tEeMCCFcH+PID6RUiCgDjDuY87R/r1D0lDOXsEv4d5OHf4f3zF/sB8Awz
/kkZ4+sJFgXm9xzSCOXpBPsx+eff/uIO1xsy8usk/RwW70z+wNX3C+4DGPQLENcrLhYcHfPz/vksAfQN1QXp7ArUGfHX6Sz4CALz9AHx+hHxAxoNER4W5EUHAAAbTdIYxgzSHA70Cv3cz/vZ6Anw5Q/+/v/Sz9rr
GNocHBfw/CkJ+gbk7PY49uj3CK8b6/u45Bb8FfYYAffm9szi4N0W/usK9csECBLtD9Tg0fvrCgYC2OEiFOUE7FPtHwMe7+7+BTc17/sJDvQY7/UrBCr5LtDv9xcIA/7SD8X5Cf4t6RbTT/HP2wMRBQr/+AQGHgYl
B78J2g0D7NTy9QMAJBM68PpMDuP58ugp5Cb4ADPhIfbuCvMwCufh/vz+/w3cCcbq9tNFEusTIP7fA+MhEhrQEfbO4sYC3hYcAfYa3A7n8/jJBtf+CQju29oG/NvmEScGMOcV/dHW/eEJ0vwWMv/1ByQKCi3lC9Hb
L90hGOcIOubwJ+8NGgTf8gH2G/j29Mn6OvYXMtTn6d4A3BMH3AEP1OL12S8fC8sJCPkUEfoDCfPo2uTbJA/qEevH+cTp7g4IOAcW4w7qHhLozu8LDw8O3scJI9wMFwUrKMTrC/Lf/R/8D+nw+wIX0SD1Bhnw3OYt
+Wso7/IMEgsTFOT73QsT+AzXFQjPxgn8+w72/g3d/eic/i/y5gng5AEw/vP8FCUTD+TiAgjiAwX57wAbFdcLBhrKAf67xzAoBxTy5gQf++wT4t4dHvvgAO8U9Rb2FgM54/MF5x3bO+X43AIS+AoT8R066vP6B+X5
+hTXsQQOCOEgx/0BoNgx5Pj5DfHgFAUQ4fE12wMQBRsI7dUQ5NQJA7LsBRIKvP4aJPT96+nrFyYA/egD9Bwr+ezGABjo9wHTBv7jFRAk3wUVRt7rzd0J3vsp8QMFLvgp/g740/71+RcL/BbXFiEL8/jU7tTIAu37
2hwkFhDz7jkJHB3o9B3RHN7OLuj4LBnyyOj4+wEcGv4F9vLoJBvq9RoQDwENHbL4NLvq2O4BHhPy+u0H8DAcAvvx7c7/8cgg6Qfx8fPaDOtNBeT7/v0xBw0OIfXNBzEJ7bfrDwDy1hwA4OYc7QL89A309AU88vUY
9d8t9OkUANftAwPXk+/+DgcM6OUD9hT/Ee7C0gkg9vECJQozJSzW9/cdFjPuJ/XqGu/3Av3wARsoRyjD2wkCKeUAJP3g6RYPCfkRCgb5He0YCATR/v8qGCf3CRc8AQEH8wjZ7O0LG+8HD+/VKvwBIiv6DwTlwjcC
7hLiIAQRKQD75N3W+sIp4AgkFhn0Bx4SSvjrFREb/CQp7fYTGQ0E9jIcIPMjBesrIr8A8jDkA+MJMw7n++3nCPMy7i8r7zcsuO8b1N/v2gIVCRf5B+j0/hgSFCAG5+AjBEHk+xbpByv97wn8DgsTJMPv9T0fGeD5
Berq8wAsGhDWEQ0bJef7/ff3JQcd6v09CfBD6SnXGiIC797o+RPsHBFPKOUhLwbsL9kTFyEJB/Hu6wYYFxfk7BLl9PUNG+LrDOD3EFH+GRrsBTcK+uYMN/blCPQGAx7Z2v7j4ecT5xgy9/kr5e+8+wrqHCcP9vfh
Ctr5C+TWDz767wPo3/Pv6Ovc5/4vzjcJFyPv69vpwwkD+O8dE90DIvIT7fUf9tUi3gXS5QL6+QcEFSAuGtUiBsUf+fMRCA7f1LkS5QMbFg4t4fD5SQP/AQbh7gkbFPghCxXvHAv1JNHVJNoZFeInB7z7/wXetgPm
IP/55QDzDtTz/BEp0gZIFv4OFf3yA+fmBgs8B+by49n7/iANCCj7BAIy1hQb/CfC7vnb4hXeDRsd9svuJBXsvP355/AGO/O98vMODgQPC+0I5d3qDSPnJgkIxOQbE/sAJjft6CkE8hIz9QL1Ft8WDj3ww+IhC/0r
OQ4KFCH64+gW8vjEOQkFDQsKLf4wwiPa+RoO/AL+6yT85eja/ycGJgYeGybiwRUgQfctIR7+0fz7DQ30D9j7GNn2Fb3TBdkKKff2BPHmKhIkC/79DS3/MfP/P/QJEPg4C9D4Bdj48DHV5tQiIRz+1Ozo4CTzDAz4
CxMHJQXf2yau1A7nDve2FvQkGgrl9/QkKxkf9eow8/4g+fUFHf/0EuTfCvEO9/A2MufW+R7gG873IgS8IxAaJgwGEdIJ+hAQu/wB3t7969sfJugH/+0SFRve3QAJ9hgJIQ7bNx321Pkh0u210ewlQAsLAP0IG/Yh
DhUB/Rj83Cf/6ekmEO7zAiDY5sHn6Q9HEQke7QYD7SrpCvX8HuvqGeT14A0U+t0HKP0iFSHhFecbBhgnCioF+A80/CAD7vnTEgmzCij2APrVxwECIL8C6hD5Ds0V7x3n/x8dJgUD8wEO+9Tp5CUgFMwFzwffAvD3
+EJGAvoJ8wIj/+/zJuv96+o1wxssCvHtAjX17xQf1dkm/P32AwoP298SQtEb/BkT7xfX1+zyA+cj6wEhIBPd+anf5ugC3hcLCQ3swRj+MNkVKQIACQzo4O1Z7cPp+OwH7BsdBOzzDxMnQAkFC/QW5R8cEOvmGe8U
I/s7ANH7KPvhOsz79RPyEjIADAII9u/TDOUr+hYJAeSyI/3ZDOT/xvUoBw0gJOftNf0ALgD18SESAQ74Egwo3uzmILwBAyH77MizF+Um4wYIDgUQBygD+iUJ9/HyBPDhCs/j6R3i1tM3+vDy4ULb/fboFOsIEu3y
HiAS2vcCvfwt7/0t7d20wBYNFyMk1+LaD/0WEf3w4zcPAhX9/ALiCivGHvTzMfYYwvseysfi6vYOEyQCGQsgE/3z8hHmAAcEEejf8PfX4SD99xHuN9kX6D8X5NnwEQMDBO4eId4v/BMI9+cAAMTqL/zi/NUv3xnk
LBXt2Pj/CfAE9iId8zQLJqj+7Arn7BQN29rYEBAGHOcb7g35+A8O8hz/KgTwSQjBwAsc4A0C3wwr8yQH/QXTGRA57ekP8/cf/joY5gUkHwbO6PzcyC3n5/cQzvn+IRX4Huz9HAMp8wwS9wvOGiITA/0GA93O5z4Q
AOnP+g0J8dv2y/gu9fzuNv0k1fwD8iPR0AzqCzC9Du7uBOkWIirRBOL5Aiga/BETDwcM6tv8/MrxODDV/9kw1QMA1NL1CPQCEBUvDxsfCAYPARjPCOES5N6//Lv+xQAdCsrqFR4mAQvsItT3+i/kAhoF69kJ7fz2
5PMDEDPkGADl/gwyuxwz7BEbDOTsLhMpMAAXDCvr/Q4czxkK0DjMFyYU0BsA7+oaDg71B+rR9DHw7woJBAYN8zYJ9h0C6hMvExbc1A0fBb0K0xPi+iUNKeIHDgXgHREoIy04CAYK7O4Et+n9Lxz99jYIET8Y8vP7
+Ob2+AQQAwUc8r7RFyYG1fzlCw7zB/D12//iPcYFHe7r2yUt4fIOBxAFDwc1++j9ERbc1vQR8So1FvIT+uxCDdTc1wYF7gL4Pf8ACtjm3e707ggLCOjdIfnVTcznIxgL8/jvFxT2EwHR6hPZ2grdBfDl4ushKCvt
5e706CLILgsH/RTsFQr09fTTGtwIJQoK/vcwE/jb+uAWQArM7PbECO0n89wkEvry9wgR98/+0c4TGvgaE9zY/Svhxgfl4gQdJfTM/R/+1iEH+/0KQOXq4RTy2wkzNAUN3AAn/kDQCvoIChLi8gcO5/D4DAMZJQ7u
HjM/4gYA/eYt0PAN6vD3+AXbL/E4Ig4EmeEp4+3589oB6vLd8u0YEu/h7f3m1Pn17OcBEvj8Ff4NAd25CfkFLCXZ3CLs6sHx7kTy0/z6ziX4Atvw8tsP870/AuUL9OP12/n/9OYV5gf9DQ0AJNAONuQK1x3z9xvn
FDgOFygO/db/Lur3v//5BAwiQPcIyQ3gDfEjFt0j7uoP/gMG/SID3vBC3eYmw+X+wxQO3RbcGPoGE/kQ7vDw3Q/e7wEf/QIn4f0TG/7AMxsCCBbqGvDr+R/r/A34BsS/6ekQCyXqCxTVH+8YIQcDDxMEIujb8Nkz
PPHrEhP62ccL2wruFgoB0gsU6Dg/HDoH/P4q08Al2gP1BvIr+BHl67zu+Ab69yvTHxHh3/Lw5uMXrtnt7N7pEBf23/suGwj8CCnS0/XyCO/RJRkd+fQZ6A32BQgB+Fns4yIJ5wHZ+ufiDB386PIOAB33/gMzAhnt
RR8ZE/ZCPSD30SQIAeP5+tkNvELvBAspAd4aIgjp8f752gP5Ow372fY06v0Q7uYV2BHbU9cPGA0r3RD2Bw3tGe8TOQ7U7QUF4P3wBf7v/hEQ+wED7M/69AY4zv7e0QznBSnw/SXb/eUn1S775uoT8cYgPgcCCO3e
7ejm3zgB1fYBDfDe8NztCPMxJvX2HCEpIilHF+XO3+H6EwL1I8jSChgRNv/wJg3o/ujX8vgGAhUiPyvt48/M1x3REiQE5+IMH/XxAxLcHfz87/Pc+Abw59MGTQfyO+wMAjUe+Okc8ucE9hTn6/D7/9IV8gMP9SPG
7x7UFhnj8vDKAgMH6iLy+v/q+tonBSk6ENYJKDXx6ggXEvj+PiknC+bJ7uT6FSYQJNv3EvjfDCXf2xMbHQMWJhvuAhMBAe3KBxLi9f4AFSYQImoOJBMd+/rl6vkU9uoO7em8EA/IHQT73wMI/OT0Bgbh1cERAwYW
Df/kPhPt6vYn+wIbORAf+A0k2SYo9Cs1DAP17QPq+/ntMfcc4Qom9xUW/Ao1/RjyAP0gGfwfFQ3t+ez6A/YCPCwlFO7pvy/RK+ALA8HjOg8LLvI84eI7Bc3yCwrjCQgA9vPS8v4QEQ8FF1QQ6NzxyBjiCgvC/dpE
I/bnDwkTEP/78g7vGRYLAxUC5ewSIxfuvAbT8jTUDAjxAfjgFhn34tYUORQVBu4ABOQwMP/sTRauB/UO5/YXBvPyDAwj1/IACMX69s4Z3xTM4SXZ6SHv4gH+8M8U5gn0z972BvnPEt//vgER+gX5C+wP3ekPGvXi
whcCLfHR9f713OcIEgQzygbQ6BoQNyAK97cO9M8SBxG+4cgK+vTtC/MC9/g58RL1CicPEPwG0e364u/3Kh4I8dTt2E0G4v7t//gI3P0e6f/KISnh2g0D/wb5DiI7CjQcCypNHh8R6wEXxwcIDfgS8gYVBhDfEfAf
DtTU3vIH6zPcC0Xz3Nz8HR3qBBFL7/3xACfrGPXo7vEB/eH87AXg8O4hGAD7zBPWNiAKEhDtLeXzwen+CyMq58n2JOEFQOj7zfvd8SPfBQTzI/MB5+w37xcp5w0LCAfwEfXmJPE35/W38++4/rIC6hIA/wMJ9fU3
OBHq8AH1++7M2FP6GwgVIfkBHQnL1AH8H/AVBgkB7AH/5hwW+d4f8uxIV9kKGRflHwL0+QAOFPElKBMMBQAH8Cvz7iAECf0GImAC2usICCb9FOMBBvr2Ds8FHSXsIOrzDQsICRwaJ+7792ANBOca6g7gA/gRJeTI
5PsTDh/25vcP6Aon7d4vDsMh6xkFxwf33SVFG/wo+xMDA9z+LiIHFwgR9BED8Oz8FGTk3e3gCAvwABAJ+/Ub+jYvIRDy/v0JGwkY3vYo5RDXUjjX9iT5AS8LDQ8CGvb3Ie0cDOcC0OUeIREIFAoGCPXc7fsi0O4/
E/o2BCrzFBoqDwL5Ix3m4/gL6Q713w4py0AO2vcFBNENGxIG3w5CIP8FAw0VEiMAAOUc/xze2wIR8NTfDfjjTQoHIxMV9esfDQLqCS3e8ejuJwb7BNAQHgc1BfnaENkWChQYGAsILTQZBRXx2/w49S0F9ur9JQcb
8fb8GvIiHde84+Py9/fLKAQzzjUFBf8P6f4RJOwO+tkfPPb2LRUXAfzv+fsg6xMBYAUeEuXxHx3uCwwCKAzzLTZBAvvw2s3PCsgNDcce8/gA9PDd+Ofy4Qz4CwQC9gP/6MkWDAfI10L49ivm/fc8He4YB+QoBQf7
0+MF5QUq9+ix7wE4HcUXI+3kI+318ekXCwAWAhn+A/vs6hPk3vH7CPPpGj4u+QoNJBIP5AXuCszG9fkA0cQguv8O+fIHD9wTLgEIHRUExdMc4Cj8LxYGE/kQyjrhBuMW5vUa2/jzEeBC8CYqEewADxUd8Bv3Ng71
O8IFBAX09OD0EAPm7OED7R7i5N1O9BXUNRAe8iobGhIO8S02IvHk4/sSEfXdAxnun/nMLOPfIvQizt3++fDsEOX2LBIBywnm3A7r9fD/CfO18wJLNsQECOAO8gL08/7rFP0c8ufv4vrx8AUcHAAJ69LrJBI5EggL
vNoKEjccE9z7EBYQLfT3Egvjzgn/6/YTCtG+BhX25g3N7yjS7ewq8wYHRA/N/vv9Hxz8IAz/AxMZ+jn+9Aw3CsYHCBYOBygH4dcJDfv0Fen839LbHD3rA/js1cr19y77BfjiEB/d1dn8D/3OGyn2Acf3FvMo9BUA
D8oA5goZL/z/Mg79Ff/75t4QxewTGfcQ0sYkDN0Z+90gNg4LARURISgw6en/4Pn+Kizd1fQC+/4X7u/czyr5GswyJ/IbBB0V79kM/Pj6EffmMS0BxA0OLgvT6vzvzA/7D+8/7vsHIR6zAdoD9y4OKv734g/i1esS
6er9E+gm8eLS9tLg6y7sy+MS4ikFJOnk/t3kHxn28QwjB//jDBT85sf/A+wBOADsuOsI+vUy7foYK0MN/OvU8f/4Gw4FCfoO9uEw0gLqDkEFDjAB4+G/DQ0d/O/cFSPv+g4G+sgJ9fYQz/Hw6gDyEPAg7CUDNwHu
9AjO+BW+w/vb/ffqCO3m3Q3JMhgRQiAQ3gw62P700Dfb5xEE3h815gskBgXU+Q7y1hIo7eNJ6+Qg9jv/5hoRGgIg3OIE9vjuERAMECUk+/Uh4dMLDj3y7/olAskt8P/6CuzjFv/oIDcZ5wXgMxUH7kPzDuOs8Dng
4QYIBe0QDgz2EwzjCS/v/g/tFAX+Dx8KMAMcRw8L9entNsoAHuDoKDcSEw8M5Qv3KPj4IP0dKv3H9C0E4kHXF7/i7NYHEwYI+Nvg0xrR+xnx/AL9APcB8AcqDQ7i+v767/Q39QP48vrzD9OzHtPc3BX7KC3k4hoD
uvTeG+4P4OjZEOoV7wbu8w33EyQLD+DJ3ub35dIIHwwhACQKAizVHR4UBMXkMATv6AIf4QMN7ODX8eog/A8R0C8O/AfPBNXaAO0F4/nX4kXWzSrTFhUPFhkGDS33FgwIItkf5xJCAjAH8zoA99/tJvsUFuwE5s/e
HwUI+QPbAvYCNQYRJ/fNRA5K3/ATEvQAADrQHQQr/gUE9fIXIfosDynoweUbIhHi9gwY+vEPBPzV6egQvw8U/9zSBhTcCxwPzj0AxPPwN+T0AfcQ+QIC4OT+HyTUC/fu3w4k+goDK/wmFyAfLQcF5/7s4OneCTPZ
AhXL6jT5/ukm+gY14/MRLe0K2w3n7OZiAv/2/e7pJSjfHvgb9QMUywnp/wz44e82AgLW0uwk9dnvJDAa//oZCivi6wnl5RLkOuj6AgocMQw=
`;
