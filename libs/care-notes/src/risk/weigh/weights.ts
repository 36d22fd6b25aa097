import { readWeights } from './read-weights.js';
import type { RiskWeights } from './risk-weights.js';

/**
 * Made by `node tools/dist/learn-risks.js` from 3297 sentences and clauses that may be read; not to be edited. The command prints what the
 * weights reach on parts left out of learning. Hundredths; `topic` in the order of `RISK_CATEGORIES`, `stands` in that of `STANDS`.
 */
export const RISK_WEIGHTS: RiskWeights = readWeights(
  `
always=-162|b:# #=59|b:# $=12|b:# and=46|b:# degre=-12|b:# doctor=27|b:# mg=-27|b:# min=-10|b:# puls=-13|b:# sleep=-11|b:## $=-29|b:## and=-22
b:## cal=19|b:## over=-13|b:## sat=12|b:^ a=-18|b:^ alarm=-13|b:^ all=-24|b:^ ambulanc=27|b:^ and=44|b:^ another=-20|b:^ antibiotic=-11|b:^ arm=-20
b:^ ask=-35|b:^ at=-16|b:^ awol=28|b:^ back=-23|b:^ bandag=14|b:^ be=-44|b:^ beat=-14|b:^ bin=-18|b:^ bite=-34|b:^ ble=11|b:^ blister=-12|b:^ bmi=17
b:^ bottl=13|b:^ bowel=-17|b:^ bp=31|b:^ breath=-10|b:^ bruis=-21|b:^ cant=15|b:^ carer=15|b:^ check=-19|b:^ clean=-16|b:^ could=14|b:^ couldnt=11
b:^ cousin=-19|b:^ deny=-25|b:^ depot=-11|b:^ didnt=-21|b:^ doctor=-22|b:^ dog=12|b:^ dress=-17|b:^ drip=11|b:^ eat=-39|b:^ everyon=12|b:^ eye=-16
b:^ face=-10|b:^ find=16|b:^ finger=12|b:^ fire=-37|b:^ first=-11|b:^ flat=-18|b:^ fridg=-13|b:^ get=20|b:^ girl=-11|b:^ give=-12|b:^ go=12|b:^ gp=-15
b:^ hasnt=30|b:^ he=27|b:^ heart=27|b:^ her=-70|b:^ hes=15|b:^ hide=18|b:^ his=-107|b:^ hold=-21|b:^ i=26|b:^ if=-65|b:^ in=-53|b:^ insulin=-11
b:^ it=-133|b:^ jump=-10|b:^ just=-17|b:^ lamp=18|b:^ lean=10|b:^ learn=-11|b:^ leav=53|b:^ lighter=-11|b:^ lit=10|b:^ long=19|b:^ look=-29
b:^ may=-10|b:^ medication=-13|b:^ mouth=-14|b:^ nearly=-13|b:^ neighbour=-11|b:^ never=-31|b:^ new=34|b:^ night=-12|b:^ nil=-11|b:^ no=-144
b:^ nobody=17|b:^ nt=-20|b:^ nurs=-23|b:^ nut=21|b:^ obs=-19|b:^ offer=-17|b:^ old=-18|b:^ open=-17|b:^ pack=13|b:^ patch=-11|b:^ peg=26
b:^ person=-11|b:^ pick=18|b:^ plan=-10|b:^ play=-13|b:^ polic=10|b:^ pupil=23|b:^ push=10|b:^ put=-13|b:^ red=-34|b:^ refus=25|b:^ ring=-31
b:^ risk=-29|b:^ room=-18|b:^ sat=-15|b:^ say=-39|b:^ scald=21|b:^ scar=-10|b:^ second=-10|b:^ set=28|b:^ settl=-14|b:^ she=-43|b:^ should=-10
b:^ six=12|b:^ skin=-21|b:^ sleep=-22|b:^ smel=-16|b:^ soak=12|b:^ someon=-12|b:^ sore=-15|b:^ staff=-12|b:^ stand=14|b:^ stop=35|b:^ stuff=10
b:^ swallow=28|b:^ swing=12|b:^ tablet=-33|b:^ talk=-28|b:^ tear=10|b:^ tel=-51|b:^ the=-29|b:^ then=-22|b:^ ther=55|b:^ they=-22|b:^ think=13
b:^ tie=15|b:^ try=15|b:^ turn=-12|b:^ twelv=16|b:^ two=-20|b:^ use=-30|b:^ voic=17|b:^ vomit=37|b:^ walk=-31|b:^ want=13|b:^ wash=13|b:^ watch=-18
b:^ water=25|b:^ we=-28|b:^ wear=-12|b:^ when=-39|b:^ wont=35|b:^ worry=-14|b:^ ʘ=-127|b:a and=13|b:a banana=-14|b:a bath=-19|b:a biro=21|b:a bite=-16
b:a body=11|b:a bottl=18|b:a brew=-25|b:a bruis=-10|b:a butty=11|b:a chair=18|b:a child=-27|b:a cigarett=10|b:a ciggi=-11|b:a cup=-10|b:a cut=10
b:a door=10|b:a drip=-10|b:a drum=10|b:a e=17|b:a fag=-19|b:a fal=-12|b:a fat=-12|b:a flex=12|b:a fork=11|b:a funny=15|b:a girl=-10|b:a good=-17
b:a gril=10|b:a gun=14|b:a hair=12|b:a hand=-18|b:a heart=-10|b:a hole=21|b:a hundr=-15|b:a job=-10|b:a lad=-22|b:a lady=13|b:a length=11|b:a lie=-16
b:a ligatur=-11|b:a lighter=43|b:a machet=16|b:a man=22|b:a minut=16|b:a nighti=13|b:a nipper=-10|b:a note=22|b:a panic=-11|b:a pen=12|b:a pencil=13
b:a person=-14|b:a pictur=14|b:a plan=18|b:a plaster=-13|b:a point=10|b:a pound=-18|b:a proper=19|b:a right=21|b:a seizur=18|b:a shav=-16
b:a shower=-10|b:a slip=10|b:a smash=-19|b:a snooker=11|b:a sock=34|b:a strok=-16|b:a sudden=13|b:a towel=10|b:a whol=15|b:a woman=-12|b:a word=11
b:about her=-28|b:about his=-16|b:about how=-11|b:about move=-10|b:about the=-35|b:across the=38|b:after $=-31|b:after a=-10|b:after but=12
b:after her=-15|b:after him=18|b:after his=-14|b:after tablet=-14|b:after the=-30|b:after zumba=-13|b:again $=17|b:again at=-29|b:against the=22
b:agency girl=12|b:ago $=-29|b:agre $=-35|b:alarm go=-11|b:alarm test=-13|b:all be=23|b:all dead=-11|b:all down=12|b:all fine=-22|b:all from=-10
b:all her=18|b:all morn=-10|b:all night=25|b:all of=21|b:all over=-16|b:all smash=-10|b:all the=-11|b:all ther=-14|b:all to=18|b:all up=14
b:all week=-15|b:allotment $=-14|b:allow a=10|b:alon $=-19|b:along $=28|b:ambulanc be=-16|b:ambulanc cal=27|b:an hour=36|b:an old=19|b:and a=-12
b:and again=-20|b:and back=-15|b:and be=20|b:and being=14|b:and bite=10|b:and cant=17|b:and clot=14|b:and clutch=11|b:and come=-37|b:and do=-14
b:and drag=14|b:and e=13|b:and get=-44|b:and have=26|b:and he=122|b:and her=56|b:and him=13|b:and his=57|b:and it=78|b:and make=-12|b:and no=59
b:and nobody=29|b:and now=44|b:and off=-22|b:and press=12|b:and prick=-13|b:and pul=15|b:and push=10|b:and run=16|b:and sat=-23|b:and say=46
b:and she=35|b:and short=11|b:and shout=-14|b:and sign=-19|b:and squeez=10|b:and stil=20|b:and swear=-10|b:and take=12|b:and tel=-14|b:and that=-11
b:and the=23|b:and then=27|b:and ther=19|b:and they=-27|b:and tie=10|b:and two=12|b:and want=-14|b:and we=-47|b:and would=20|b:and ʘ=-32|b:angl $=15
b:any more=28|b:any new=-10|b:anybody be=-10|b:anymor $=15|b:anyon $=-46|b:anyon what=11|b:anything $=-18|b:anything to=-19|b:arm $=-11|b:arm be=-14
b:arm for=-12|b:arm from=-25|b:arm hold=-16|b:arrang it=17|b:as a=-27|b:as agre=-13|b:as far=16|b:as he=-18|b:as she=-12|b:as time=14|b:as usual=-14
b:ask for=-19|b:ask him=-14|b:ask how=-13|b:ask if=18|b:ask me=67|b:ask the=36|b:ask to=-31|b:ask ʘ=-14|b:asleep $=20|b:at ##=53|b:at $=-11
b:at board=-12|b:at chess=-10|b:at dinner=16|b:at fifteen=-14|b:at five=14|b:at four=-18|b:at fourteen=-12|b:at half=-25|b:at her=25|b:at his=32
b:at me=14|b:at my=14|b:at noon=17|b:at one=-15|b:at quarter=-13|b:at risk=-11|b:at school=-25|b:at staff=-14|b:at tea=24|b:at ten=-69|b:at twelv=-10
b:at two=-23|b:at university=-13|b:at us=11|b:at work=17|b:at ʘ=51|b:attempt to=-11|b:awar $=21|b:away $=10|b:away and=-10|b:back $=-41|b:back at=-16
b:back door=-12|b:back from=12|b:back in=-40|b:back of=26|b:back slap=11|b:back to=-13|b:back welt=10|b:back with=-20|b:bag of=18|b:bal hard=-11
b:bal swing=11|b:bang her=14|b:bang his=-12|b:bank and=-11|b:bank card=-11|b:bank carer=10|b:bath and=-18|b:bath skin=-13|b:bathroom $=12
b:bathroom a=-14|b:bathroom do=-10|b:battery out=18|b:be #=29|b:be $=-29|b:be a=11|b:be alway=-11|b:be ask=10|b:be asleep=10|b:be at=32|b:be better=29
b:be bite=13|b:be blind=-10|b:be bother=-13|b:be bright=-10|b:be buy=10|b:be clear=-33|b:be cold=-10|b:be cry=13|b:be dead=50|b:be die=-16
b:be dig=-12|b:be do=-28|b:be drink=-13|b:be fed=15|b:be find=12|b:be from=-42|b:be glow=11|b:be go=41|b:be good=-12|b:be half=16|b:be he=15
b:be here=37|b:be hold=17|b:be in=-107|b:be kil=-17|b:be leav=17|b:be no=-16|b:be nothing=21|b:be nt=-16|b:be off=-22|b:be on=-88|b:be only=-11
b:be over=13|b:be pick=10|b:be pluck=13|b:be say=-13|b:be scar=10|b:be scratch=-16|b:be see=24|b:be serious=-17|b:be she=-13|b:be stand=16
b:be talk=-10|b:be tel=21|b:be the=16|b:be them=-13|b:be threaten=-12|b:be through=18|b:be to=-20|b:be two=14|b:be under=10|b:be up=-10|b:be upset=-12
b:be very=17|b:be ward=11|b:be weed=-13|b:be with=27|b:be ʘ=-13|b:bean $=-15|b:beat me=-16|b:becaus ʘ=-11|b:bed $=-12|b:bed and=21|b:bed by=-13
b:bed early=-10|b:bed in=10|b:bed when=18|b:bedsid tabl=13|b:befor $=11|b:befor bed=-12|b:beg me=13|b:being sick=42|b:benefit letter=-10
b:better $=-28|b:better off=32|b:between her=14|b:between the=10|b:bin with=-10|b:biro off=-11|b:biscuit $=-16|b:bit of=16|b:bite mark=17
b:bite pale=-10|b:bite the=10|b:bite to=12|b:black eye=17|b:blind $=-10|b:blood $=35|b:blood everywher=11|b:blood in=11|b:blood pressur=13
b:blood test=-30|b:blue $=10|b:board school=-12|b:body map=-14|b:bolt have=11|b:book $=-22|b:both arm=-25|b:both her=12|b:both out=-11|b:bother $=-18
b:bottl $=22|b:bottl of=40|b:bowel open=-19|b:bp #=23|b:bp ##=-16|b:bra strap=14|b:break $=23|b:break her=-18|b:break it=-15|b:breastbon hard=15
b:breath $=25|b:breath ok=-12|b:brew $=-25|b:bridg $=10|b:bridg to=-11|b:brigad come=-11|b:bright and=-11|b:bring up=12|b:bruis on=-16
b:build befor=13|b:burn $=13|b:burn his=-10|b:burn on=17|b:burn up=16|b:bus and=-13|b:bus pass=-10|b:bus stop=17|b:but he=-12|b:but it=18
b:but never=-24|b:but nt=-10|b:but she=16|b:but use=-12|b:but wont=10|b:button on=-13|b:butty up=11|b:buy a=10|b:by both=-11|b:by eight=-12
b:by it=-16|b:by one=10|b:by the=69|b:by two=-22|b:by ʘ=-10|b:cal $=54|b:cal at=-18|b:cal bel=10|b:cal me=-25|b:cal put=21|b:cal the=-12|b:can see=30
b:can you=17|b:canal $=14|b:cancel $=-12|b:cancel the=20|b:candl and=-18|b:cannabi $=-11|b:cant keep=20|b:cant put=14|b:cant say=12|b:card with=12
b:carer cal=10|b:carer line=-11|b:carpet $=10|b:carrier bag=11|b:case he=-16|b:catch $=13|b:catch her=12|b:ceil tile=18|b:chair $=-24|b:charg cal=-10
b:chas the=-15|b:chce juz=11|b:check $=-17|b:check all=-16|b:check and=-12|b:check at=-11|b:check be=12|b:check ʘ=-13|b:cheer for=12|b:chest $=10
b:chest pain=-17|b:child $=-18|b:child for=20|b:chip pan=11|b:chok on=25|b:chok up=-13|b:christma and=13|b:cigarett burn=10|b:clap $=-14|b:clean $=10
b:clean and=16|b:clean cupboard=-16|b:cleaner $=19|b:clear $=-45|b:cling film=15|b:clot $=14|b:cloth $=16|b:clozapin $=-13|b:co codamol=26
b:coat she=11|b:coffe $=-12|b:cold and=12|b:cold so=-11|b:collaps in=19|b:colour come=-14|b:come and=-16|b:come at=15|b:come back=-56|b:come from=-12
b:come look=16|b:come off=17|b:come on=26|b:come out=30|b:come sunday=-10|b:come to=-44|b:come up=17|b:contact $=-13|b:cook and=17|b:cord or=-13
b:correct $=-10|b:corridor with=11|b:could be=15|b:could nt=15|b:couldnt rous=20|b:couldnt tel=-18|b:couldnt wake=15|b:count and=-13|b:count forty=23
b:cow $=-12|b:cream on=-19|b:crisi $=13|b:crumb $=-13|b:cuff leav=-11|b:cup but=-10|b:cupboard $=19|b:cupboard lock=-16|b:cut $=-25|b:cut and=-15
b:cut her=-25|b:cut herself=17|b:cut himself=17|b:cut out=-17|b:cut sinc=-11|b:cut the=-11|b:cut when=-11|b:cutter $=16|b:cutter to=-17|b:dark $=24
b:daughter and=-14|b:daughter say=11|b:day $=45|b:day and=18|b:day crisi=13|b:day now=18|b:day of=-17|b:day out=-15|b:day room=-13|b:day she=-11
b:day without=34|b:dead $=47|b:dead straight=18|b:debt he=13|b:deep $=12|b:deliberat $=16|b:dentist $=-13|b:deny any=-18|b:depot $=14|b:desk $=16
b:didnt come=22|b:didnt hit=-12|b:die $=11|b:die for=-36|b:dinner $=-10|b:dinner and=-10|b:do her=-30|b:do if=-23|b:do it=45|b:do nic=10|b:do nt=-22
b:do one=18|b:do she=-13|b:do the=-46|b:do with=-14|b:do ʘ=27|b:doctor cal=-11|b:doctor come=10|b:doctor tel=-10|b:doesnt think=13|b:doesnt want=-20
b:dog $=-19|b:dog on=18|b:domestic fold=-11|b:dont know=20|b:door $=-23|b:door fram=10|b:door key=10|b:door once=-11|b:door to=-21|b:doorway with=11
b:dosett with=-11|b:down a=-11|b:down for=15|b:down his=19|b:down say=14|b:down the=15|b:down with=10|b:drag it=10|b:dress and=-10|b:dress gown=19
b:dril at=-14|b:drink $=-14|b:drink again=-12|b:drink plenty=-13|b:drink sinc=15|b:drink the=11|b:drink wel=-12|b:drink what=10|b:drip for=-10
b:drip stand=-14|b:drip sweat=11|b:driv without=13|b:driver $=13|b:drop and=10|b:drop off=-10|b:drop two=-10|b:drowsiness $=-13|b:dry and=11
b:duck $=-11|b:due friday=-12|b:dure the=16|b:dust everywher=21|b:e $=11|b:each elbow=-10|b:each of=23|b:ear $=26|b:early with=-10|b:eat a=15
b:eat every=-10|b:egg on=18|b:eight $=14|b:eighty $=-14|b:eleven $=-10|b:end be=-12|b:end of=22|b:enough he=-14|b:enough to=16|b:ever say=-11
b:every #=-10|b:every crumb=-10|b:every day=19|b:every debt=13|b:every name=-12|b:every night=17|b:every time=20|b:everyon $=-11|b:everyon ʘ=15
b:everything see=12|b:everywher $=11|b:extinguisher at=17|b:extra and=13|b:eye $=12|b:eye contact=-13|b:eye on=15|b:eyebrow $=19|b:eyelid raw=13
b:face be=-17|b:face go=-22|b:fact about=-11|b:fag $=-19|b:fag all=-12|b:fail to=24|b:fair enough=-14|b:far as=16|b:fat cow=-12|b:fed up=-10
b:feel like=-10|b:feel something=10|b:feller and=14|b:fenc do=25|b:fetch back=12|b:fifteen minut=-13|b:figur of=-13|b:file her=10|b:find a=-10
b:find him=16|b:find his=-17|b:find on=-11|b:find out=-14|b:find unresponsiv=18|b:fine $=-62|b:fine today=-10|b:finger $=13|b:fire $=-12|b:fire at=-12
b:fire dril=-20|b:fire extinguisher=17|b:fire to=19|b:first $=-21|b:first aid=-15|b:first thing=-12|b:first time=-10|b:first two=14|b:fist $=13
b:fist through=10|b:fit $=18|b:five $=-12|b:five day=16|b:five minut=-12|b:fix the=-11|b:flat $=-32|b:flat and=11|b:flex $=23|b:floor $=30
b:floor and=10|b:floor with=13|b:floppy and=18|b:fold towel=-18|b:foot $=13|b:foot that=-20|b:for a=-47|b:for an=16|b:for christma=-13
b:for everything=29|b:for her=-48|b:for himself=-12|b:for his=-48|b:for it=-13|b:for look=18|b:for no=20|b:for sat=14|b:for some=-12|b:for ten=13
b:for the=-45|b:for thre=28|b:for two=27|b:for when=11|b:for ʘ=28|b:forget to=-10|b:fork at=10|b:forty quid=-13|b:four $=15|b:four of=11
b:four year=-10|b:fram be=13|b:free $=-18|b:fridg $=-18|b:from his=-13|b:from home=-11|b:from midnight=-10|b:from the=-29|b:from when=-14|b:from ʘ=14
b:front door=21|b:front of=22|b:ful of=41|b:ful thi=19|b:funeral off=17|b:funny colour=15|b:fuss any=21|b:garag with=18|b:garden $=-26
b:garden fenc=38|b:garden for=-11|b:garden gate=18|b:gas on=17|b:get as=16|b:get his=12|b:get leav=14|b:get out=35|b:get sore=-11|b:get stab=-10
b:get that=19|b:get the=-47|b:get ther=23|b:get up=20|b:get us=-11|b:get ʘ=15|b:girl at=-12|b:give $=-11|b:give his=20|b:give it=-40|b:give ʘ=12
b:glass from=-13|b:glass in=-10|b:glov $=-11|b:glow $=11|b:go $=23|b:go and=56|b:go away=-12|b:go clean=14|b:go for=-13|b:go from=21|b:go home=20
b:go like=24|b:go miss=-37|b:go off=-14|b:go out=-17|b:go over=-34|b:go purpl=-10|b:go quiet=14|b:go that=10|b:go to=27|b:go up=15|b:go when=-12
b:go within=-11|b:good $=-14|b:good spirit=-11|b:good to=14|b:goodnight $=-19|b:googl how=12|b:gown cord=12|b:grab sheet=-23|b:grandson and=12
b:greenhous $=-13|b:grey and=20|b:gril pan=10|b:ground card=12|b:group $=-27|b:guitar $=-11|b:guitar and=12|b:hadnt have=-14|b:hal $=31
b:half five=-10|b:half ful=19|b:half hour=-25|b:hand $=-34|b:hand down=11|b:hand on=-39|b:hand round=11|b:hand through=-18|b:hand to=-14
b:handful of=13|b:handl and=15|b:hang $=16|b:hang himself=-17|b:hang the=-37|b:happen to=17|b:happy with=-10|b:hard $=22|b:hard at=-11|b:hard befor=15
b:harm sinc=-11|b:hasnt cut=-11|b:hat $=-11|b:have a=-102|b:have ask=17|b:have be=72|b:have cut=17|b:have drink=10|b:have file=10|b:have give=12
b:have have=18|b:have her=-34|b:have make=20|b:have never=11|b:have on=-14|b:have one=18|b:have paracetamol=-10|b:have pick=13|b:have put=14
b:have rol=-14|b:have see=-15|b:have take=17|b:have tea=-14|b:have the=29|b:have to=53|b:have two=-10|b:he $=17|b:he ask=44|b:he be=-69|b:he bring=-20
b:he do=-14|b:he ever=-30|b:he feel=-27|b:he fetch=12|b:he get=47|b:he give=-17|b:he go=18|b:he hadnt=-11|b:he hasnt=-10|b:he have=38|b:he hit=15
b:he hurry=14|b:he keep=22|b:he kil=17|b:he like=-24|b:he lose=-14|b:he mean=11|b:he might=-14|b:he nt=21|b:he out=13|b:he pay=10|b:he run=-12
b:he say=-61|b:he sleep=-11|b:he think=15|b:he time=10|b:he use=-12|b:he wasnt=10|b:he wil=33|b:he wont=14|b:he would=-21|b:head and=15|b:head for=-13
b:head on=17|b:headach $=-10|b:headach and=12|b:headphon $=-10|b:heart attack=-16|b:heart rate=31|b:heart tablet=15|b:heel matter=-11|b:help $=-22
b:help her=13|b:help the=-11|b:her a=16|b:her an=14|b:her and=21|b:her arm=25|b:her at=-10|b:her bank=-10|b:her blous=13|b:her bra=26|b:her bruise=15
b:her cat=-14|b:her cheek=17|b:her cloth=12|b:her dog=-11|b:her door=-10|b:her every=-12|b:her eye=11|b:her finger=15|b:her first=-13
b:her flatmat=-12|b:her foot=-25|b:her for=16|b:her hair=-16|b:her hand=-18|b:her head=43|b:her insulin=18|b:her life=-27|b:her mum=-38|b:her nail=-12
b:her no=-11|b:her old=-14|b:her on=21|b:her own=28|b:her palm=14|b:her phon=22|b:her plan=-15|b:her pocket=-10|b:her polic=17|b:her pud=-11
b:her pyjama=10|b:her ring=16|b:her shin=22|b:her sister=-20|b:her skin=-13|b:her the=-31|b:her thigh=12|b:her throat=23|b:her to=20|b:her toast=-10
b:her toothbrush=10|b:her top=10|b:her upper=11|b:her watch=-19|b:her what=-14|b:her when=10|b:her with=27|b:her ǂ=-10|b:here $=-18|b:here anymor=14
b:here in=10|b:heroin $=-10|b:herself $=41|b:herself and=-24|b:hide in=12|b:him $=-59|b:him by=14|b:him down=11|b:him get=-10|b:him in=12
b:him like=15|b:him now=28|b:him on=12|b:him one=20|b:him talk=-20|b:him until=-11|b:him with=13|b:himself again=12|b:himself and=-14|b:himself in=18
b:himself on=13|b:himself out=-12|b:himself sinc=-13|b:hip $=10|b:his back=13|b:his bath=-10|b:his belly=17|b:his belt=14|b:his breastbon=15
b:his cat=17|b:his chest=16|b:his coat=16|b:his dinner=-21|b:his doorway=11|b:his ear=14|b:his eye=22|b:his eyebrow=12|b:his face=-10|b:his flat=14
b:his funeral=17|b:his glass=-13|b:his grandad=-11|b:his hand=13|b:his hous=12|b:his knee=-13|b:his leg=15|b:his life=12|b:his mate=-17
b:his mattress=19|b:his medal=17|b:his medication=-17|b:his money=-16|b:his mum=-26|b:his new=-13|b:his niec=-13|b:his night=17|b:his obs=20
b:his old=-29|b:his phon=11|b:his plan=-12|b:his shoulder=19|b:his sock=16|b:his son=20|b:his step=-17|b:his tablet=-18|b:his thirty=-11
b:his tongu=-13|b:his twenty=-20|b:his walk=12|b:his wallet=-13|b:hit a=-15|b:hit her=46|b:hit him=14|b:hit his=-16|b:hit the=-15|b:hold $=-23
b:hold a=18|b:hold hand=-11|b:hold my=-18|b:hold the=-15|b:hole dust=21|b:home $=-18|b:hook in=16|b:hot $=11|b:hour $=46|b:hour after=-17
b:hour and=11|b:hour line=-13|b:hous key=12|b:how many=30|b:how she=-15|b:how to=-22|b:how ʘ=15|b:hundr $=-12|b:hurl the=17|b:hurry it=14
b:hurt her=16|b:hurt herself=-27|b:hurt himself=-12|b:i ask=-17|b:i be=20|b:i can=20|b:i cannot=15|b:i cant=22|b:i check=-11|b:i do=15|b:i dont=12
b:i give=-11|b:i have=31|b:i knock=-12|b:i know=12|b:i only=-23|b:i pass=-14|b:i put=-18|b:i say=15|b:i sit=-11|b:i stop=-29|b:i take=-13|b:i think=20
b:i undid=13|b:i wont=25|b:i would=16|b:if he=-55|b:if i=19|b:if she=18|b:if the=-21|b:if we=16|b:if ʘ=-36|b:in ##=-91|b:in $=-33|b:in a=67|b:in an=10
b:in at=22|b:in both=-15|b:in by=-17|b:in case=-46|b:in charg=-25|b:in five=19|b:in front=22|b:in good=-14|b:in her=28|b:in his=36|b:in line=10
b:in my=24|b:in one=26|b:in prison=-15|b:in stitch=-10|b:in the=72|b:in their=10|b:in ther=10|b:in thi=18|b:in til=-12|b:in ʘ=23|b:insid out=10
b:instead $=-22|b:insulin and=19|b:into her=15|b:into the=38|b:isnt plan=-11|b:it $=63|b:it all=43|b:it along=14|b:it and=12|b:it back=-21
b:it ble=-12|b:it burn=11|b:it clean=-10|b:it dead=18|b:it every=17|b:it get=-22|b:it he=13|b:it her=-12|b:it here=-22|b:it hurt=20|b:it in=-23
b:it just=16|b:it now=-13|b:it off=-38|b:it out=-12|b:it right=-13|b:it say=-17|b:it she=17|b:it take=16|b:it the=15|b:it through=10|b:it up=-34
b:it when=-17|b:it with=-14|b:it ʘ=13|b:its dark=18|b:its for=11|b:its hing=17|b:its the=15|b:job leav=10|b:joss stick=-13|b:jump in=-13|b:jump on=-12
b:just go=16|b:juz zyc=11|b:keep a=16|b:keep cord=-13|b:keep him=-12|b:keep on=21|b:keep the=-10|b:key and=16|b:kick me=10|b:kick off=-11
b:kil herself=28|b:kitchen $=-14|b:kitchen floor=13|b:knee at=-11|b:knif from=10|b:knock $=-12|b:knock on=-11|b:knock them=-11|b:knot in=10
b:know his=11|b:know how=12|b:know what=12|b:know which=18|b:lad $=-17|b:lad be=-13|b:lad in=25|b:lad on=-10|b:last in=11|b:last night=36
b:last resort=-11|b:last week=-12|b:last year=-23|b:late $=11|b:later $=-10|b:laugh $=-22|b:learn to=-11|b:leav alon=-15|b:leav at=29|b:leav be=-13
b:leav forearm=10|b:leav her=12|b:leav in=14|b:leav puls=12|b:leav to=41|b:leg $=-10|b:length of=11|b:let go=-12|b:let me=-10|b:let the=13
b:lie down=-16|b:lie on=15|b:life hard=-10|b:lift a=-19|b:light lose=14|b:lighter hand=-13|b:like a=44|b:like he=15|b:like her=-11|b:like that=-12
b:like to=-10|b:line $=-10|b:line and=-12|b:line like=14|b:line on=-30|b:listen $=-13|b:lit the=-10|b:lock in=18|b:locker $=15|b:long now=14
b:long time=-10|b:loo $=-12|b:look after=10|b:look at=20|b:look everywher=-15|b:look flat=-11|b:look in=13|b:look like=22|b:look through=-12
b:look wel=-13|b:lose a=-20|b:lose sight=27|b:lose the=-10|b:loung $=-14|b:love it=-13|b:love you=14|b:lovely $=-14|b:lucozad then=11|b:lump on=13
b:magnet $=29|b:make $=-17|b:make her=-18|b:make him=28|b:make it=-13|b:make to=12|b:make up=-21|b:man she=23|b:man should=25|b:map and=-10
b:mark $=-15|b:mark cover=13|b:matter of=-11|b:mattress $=24|b:me $=-24|b:me a=-15|b:me about=-29|b:me all=12|b:me and=-20|b:me at=-16|b:me down=20
b:me he=13|b:me his=22|b:me hold=-18|b:me in=32|b:me instead=-13|b:me nt=12|b:me she=19|b:me the=-17|b:me theirself=-12|b:me up=13|b:me with=20
b:meal and=12|b:mean it=22|b:medal to=17|b:medication give=-11|b:mention it=-14|b:mg at=-17|b:midnight $=12|b:might be=20|b:might hurt=-10|b:min $=10
b:minut $=27|b:minut in=-11|b:minut later=-11|b:minut then=-15|b:miss $=-39|b:miss from=30|b:miss her=-12|b:miss two=-14|b:mix up=-10|b:money $=20
b:more $=26|b:more biro=-11|b:more than=-20|b:morn $=-20|b:morn and=15|b:mouth check=-20|b:mouthwash $=-12|b:mowi ze=11|b:mum $=-17|b:mum have=-10
b:my bed=18|b:my hand=-15|b:my head=-10|b:my neck=10|b:my own=-16|b:my pen=-11|b:my thumb=-13|b:nail black=-11|b:nail file=12|b:nake in=13
b:name $=-22|b:name on=17|b:name under=-12|b:near the=19|b:nearly jump=-13|b:nearly up=14|b:neat sew=-13|b:neck $=10|b:neck the=11|b:need to=16
b:never come=18|b:never leav=-17|b:never lift=-19|b:never pass=-14|b:new $=-16|b:new curtain=-11|b:new girl=-19|b:new lad=-11|b:new one=-10
b:new slipper=-20|b:next one=21|b:next to=-26|b:next week=-11|b:nic awar=10|b:nie chce=11|b:niec $=-12|b:night $=-27|b:night and=15|b:night staff=13
b:night tablet=-15|b:nine $=-26|b:nipper $=-10|b:no $=-10|b:no aggression=-10|b:no attempt=-11|b:no belt=-12|b:no bother=-14|b:no chest=-16
b:no coat=17|b:no fire=-24|b:no fluid=23|b:no food=20|b:no idea=21|b:no mark=-33|b:no more=10|b:no one=-13|b:no point=18|b:no problem=-15|b:no sign=19
b:no temper=-14|b:no ʘ=37|b:nobody be=13|b:nobody come=18|b:nobody hurt=-17|b:nobody should=16|b:none sinc=-10|b:normal $=-12|b:note on=16
b:nothing but=12|b:nothing new=-13|b:now $=52|b:now he=13|b:now love=14|b:nowt $=-13|b:nowt to=-13|b:nt a=-27|b:nt allow=16|b:nt at=-17|b:nt be=14
b:nt certain=14|b:nt cut=-11|b:nt do=-19|b:nt eat=36|b:nt five=-11|b:nt for=23|b:nt get=11|b:nt know=14|b:nt long=14|b:nt once=-13|b:nt right=14
b:nt sure=21|b:nt try=-11|b:nt want=-12|b:number be=-23|b:nurs $=-14|b:nurs in=-19|b:nurs on=15|b:nurs tel=-10|b:nut the=21|b:obs $=15|b:obs every=-18
b:of #=17|b:of a=29|b:of anything=-10|b:of bean=-10|b:of bed=18|b:of blood=11|b:of breath=-11|b:of cider=-14|b:of cut=-12|b:of drink=-16|b:of fact=-11
b:of her=55|b:of him=24|b:of himself=17|b:of his=39|b:of insulin=11|b:of it=37|b:of littl=12|b:of me=11|b:of squash=-15|b:of tea=-14|b:of tear=11
b:of the=78|b:of tissu=-15|b:of toast=-18|b:of water=-14|b:of what=28|b:off $=-53|b:off after=12|b:off again=-11|b:off and=15|b:off at=-24
b:off from=16|b:off her=-16|b:off its=17|b:off nt=11|b:off the=83|b:off to=-49|b:offer the=-12|b:offic for=-12|b:ok $=-10|b:ok ambulanc=-16
b:old cow=10|b:old feller=14|b:old scar=-14|b:old ward=-11|b:on $=-20|b:on clozapin=12|b:on each=-10|b:on for=-21|b:on friday=-10|b:on her=54
b:on his=-11|b:on in=17|b:on it=28|b:on leav=-14|b:on monday=-14|b:on one=11|b:on purpos=32|b:on saturday=-16|b:on say=18|b:on the=116|b:on their=-16
b:on then=14|b:on time=-22|b:on to=-22|b:once do=-13|b:one arm=10|b:one at=10|b:one go=13|b:one job=10|b:one morn=13|b:one of=-11|b:one side=20
b:one thing=11|b:one to=-10|b:one who=14|b:only as=-11|b:only find=-10|b:only listen=-13|b:onto the=12|b:open $=18|b:open the=-12|b:open window=-19
b:opener slip=12|b:or anything=-13|b:oramorph bottl=10|b:order the=14|b:other one=10|b:other phon=-11|b:out and=-19|b:out at=-19|b:out cold=10
b:out in=19|b:out of=70|b:out steam=-10|b:out the=30|b:out wi=-10|b:out with=36|b:over $=-11|b:over by=10|b:over her=20|b:over his=10|b:over the=-23
b:over them=-14|b:over what=-17|b:over ʘ=-13|b:overnight $=-14|b:own $=-21|b:own eyelid=13|b:own fring=-10|b:own hand=12|b:own wife=11|b:oxygen on=19
b:pad $=-13|b:pad sinc=16|b:pain in=10|b:pale over=-10|b:panic becaus=-11|b:pant $=10|b:paper cut=-12|b:paper towel=11|b:paracetamol at=-12
b:paracetamol for=-21|b:park use=12|b:party $=-13|b:pass $=-22|b:pass out=-14|b:past $=-11|b:pay his=17|b:pen of=15|b:pencil sharpener=10
b:peopl who=14|b:person #=-11|b:person and=-14|b:phon $=29|b:phon and=17|b:phon to=-11|b:photo $=-11|b:pick a=13|b:pick her=13|b:pick out=12
b:pictur of=13|b:pil at=-16|b:pillow ther=-18|b:pin in=-11|b:pink $=-25|b:pink right=14|b:plac $=-12|b:plan $=-27|b:plan be=-14|b:plan say=-18
b:plan with=-15|b:plaster on=-16|b:plat $=-17|b:pleas can=17|b:plenty of=-12|b:pocket nowt=-13|b:point $=11|b:point of=-15|b:point one=17
b:polic cal=17|b:post $=-10|b:post offic=-11|b:pray extra=13|b:press draw=-11|b:prick my=-13|b:problem $=-15|b:promis me=14|b:proud of=-21|b:pul $=14
b:pul her=17|b:pul out=20|b:pul tight=12|b:puls #=-22|b:puls ##=24|b:punch me=29|b:purpl get=-17|b:purpos and=10|b:put a=15|b:put dog=15
b:put hand=-15|b:put her=11|b:put his=-12|b:put out=30|b:put the=-18|b:put them=-12|b:put weight=14|b:pyjama $=17|b:quarter past=-13|b:quarter to=-12
b:quid out=-13|b:quiet $=11|b:rail with=13|b:rape her=23|b:raw $=12|b:red $=10|b:red and=10|b:red hot=10|b:reek of=-12|b:refus his=-12|b:remot $=17
b:return $=11|b:review $=-11|b:right $=-19|b:right along=14|b:right down=11|b:rigid and=13|b:ring ##=-19|b:ring $=-29|b:ring and=11|b:ring back=-10
b:ring her=-27|b:ring off=12|b:ring on=15|b:ring pul=10|b:ring the=-72|b:ring to=19|b:risk of=-37|b:road $=27|b:rol under=-14|b:room #=-17
b:room and=15|b:room could=-13|b:room search=-18|b:room with=-18|b:rope in=11|b:round awar=11|b:round between=14|b:round her=40|b:round the=22
b:rous ʘ=20|b:rub his=14|b:run $=21|b:run a=-12|b:run away=-15|b:run down=14|b:run nail=-11|b:run off=-15|b:run out=-26|b:safe and=-15
b:same shirt=-11|b:sandwich bag=13|b:sat at=-10|b:sat her=-15|b:sat in=-12|b:saturday $=-16|b:save his=-11|b:say a=26|b:say and=11|b:say as=20
b:say cheer=12|b:say come=17|b:say glass=-13|b:say go=10|b:say goodnight=-10|b:say he=10|b:say her=34|b:say hes=20|b:say i=13|b:say if=22|b:say it=-53
b:say no=-40|b:say nobody=-16|b:say nt=18|b:say of=12|b:say one=-17|b:say order=14|b:say she=32|b:say sorry=-11|b:say that=13|b:say the=40
b:say ther=18|b:say they=33|b:say thi=-16|b:say to=16|b:say tonight=26|b:say who=15|b:scar all=-10|b:scar on=-18|b:school and=-11|b:school he=-10
b:scor $=-10|b:search $=-22|b:search do=21|b:second $=26|b:see a=-23|b:see both=-19|b:see christma=13|b:see her=-26|b:see pink=14|b:self harm=-12
b:send the=-16|b:senior tel=-11|b:set fire=16|b:set the=18|b:settl $=-11|b:settl every=13|b:settl within=-11|b:seven $=11|b:sew a=-13|b:shak $=14
b:shak up=-16|b:shav $=-13|b:shav and=-11|b:she ask=-18|b:she be=-28|b:she cannot=12|b:she cant=-15|b:she could=-22|b:she cry=15|b:she eat=23
b:she feel=-11|b:she find=-14|b:she flinch=16|b:she get=-20|b:she go=60|b:she hasnt=-18|b:she have=63|b:she head=-13|b:she keep=-11|b:she know=13
b:she late=28|b:she let=-24|b:she may=-13|b:she mention=-14|b:she pant=10|b:she say=99|b:she see=-14|b:she show=-10|b:she sleep=34|b:she take=14
b:she think=10|b:she tie=-15|b:she walk=-10|b:she want=-39|b:she wasnt=-11|b:she wil=28|b:she won=-12|b:she wont=-19|b:she worry=-11|b:she would=-37
b:shed $=-11|b:sheet $=-18|b:sheet and=-17|b:shift $=-11|b:shin $=20|b:shin with=13|b:shirt thre=-11|b:short and=18|b:short of=11|b:shortness of=-14
b:should be=20|b:should come=16|b:should go=14|b:sick $=16|b:side $=14|b:sight of=14|b:sign $=-20|b:sign and=16|b:sign for=-16|b:sign out=13
b:sinc $=-25|b:sinc last=11|b:sinc sunday=13|b:sinc the=25|b:sinc thursday=12|b:sinc yesterday=14|b:sister $=-10|b:sister have=-12|b:sit ther=12
b:sit with=-19|b:six by=11|b:six time=12|b:size of=14|b:skin check=-21|b:skin good=-17|b:skin new=-13|b:skin pink=-25|b:slap ʘ=31|b:sleep $=-12
b:sleep from=-10|b:sleep on=17|b:sleep wel=-20|b:slic of=-14|b:slip her=15|b:slip knot=10|b:slip six=12|b:slit her=10|b:sluic help=-11|b:smash $=-10
b:smel in=-13|b:smel of=-19|b:smell of=-15|b:smok shelter=18|b:smok weed=-11|b:snooker bal=11|b:so he=-15|b:so i=-24|b:so keep=-13|b:so that=-10
b:so we=-24|b:soak in=13|b:soak through=11|b:sock $=20|b:some air=-12|b:something be=15|b:son have=-13|b:soon $=11|b:sore $=-15|b:sorry and=18
b:sorry for=21|b:sorry to=-13|b:spit in=13|b:split his=12|b:squash $=-13|b:staff $=-15|b:staff take=-13|b:stair the=10|b:stand at=13|b:stand go=-14
b:stand in=17|b:start cut=-13|b:start on=21|b:stay for=21|b:steam from=-10|b:stil $=12|b:stil warm=13|b:stink old=10|b:ston cold=15|b:stop at=-11
b:stop her=15|b:stop him=-23|b:stop the=-17|b:straight out=-11|b:strap in=10|b:string for=-12|b:strip $=18|b:strip remov=-15|b:strok in=-12
b:struggl to=12|b:student nurs=-10|b:sugar be=26|b:sun be=-10|b:sunday $=21|b:sure how=15|b:swallow a=34|b:swallow the=14|b:swear at=-13
b:sweat and=25|b:sweep up=-11|b:swing in=11|b:tab $=10|b:tablet $=14|b:tablet at=10|b:tablet count=-13|b:tablet from=15|b:tablet with=-14
b:tailgat the=18|b:take $=-12|b:take a=23|b:take advantag=-12|b:take any=-11|b:take forty=-13|b:take her=15|b:take more=-10|b:take off=-18
b:take pil=-15|b:take the=77|b:take them=-12|b:take to=13|b:take too=-18|b:take two=-14|b:talk about=-41|b:talk and=-11|b:taxi driver=13|b:tea $=-31
b:tea towel=14|b:team $=-20|b:tel $=-41|b:tel a=-12|b:tel her=20|b:tel him=18|b:tel me=-53|b:tel you=-26|b:tel ʘ=-29|b:telly $=-19|b:temp #=-11
b:temper in=-14|b:ten $=-30|b:ten and=-22|b:ten minut=-24|b:ten past=12|b:test $=-16|b:than that=-10|b:that $=-29|b:that be=-31|b:that gash=15
b:that she=-10|b:the agency=30|b:the air=13|b:the allotment=-14|b:the baby=11|b:the back=18|b:the bal=-22|b:the bandag=11|b:the bath=10
b:the bathroom=29|b:the bedsid=13|b:the bin=-33|b:the bird=-15|b:the blad=-13|b:the blanket=14|b:the blind=10|b:the blood=-33|b:the board=-11
b:the book=-12|b:the borstal=-10|b:the bottom=11|b:the bridg=-14|b:the build=21|b:the bus=14|b:the cake=-15|b:the canal=10|b:the car=12
b:the carer=-17|b:the carpet=15|b:the ceil=18|b:the chemist=-10|b:the child=26|b:the cleaner=23|b:the coast=16|b:the collar=10|b:the cook=13
b:the cord=-10|b:the corner=24|b:the corridor=22|b:the council=-11|b:the cpn=15|b:the crisi=-12|b:the cupboard=28|b:the curtain=20|b:the cutter=-12
b:the dentist=-10|b:the desk=16|b:the doctor=33|b:the dog=16|b:the door=17|b:the drawer=20|b:the dril=-11|b:the driv=20|b:the duck=-21|b:the event=-13
b:the eye=14|b:the face=17|b:the fair=-10|b:the fire=31|b:the first=-13|b:the flex=17|b:the floor=38|b:the food=-24|b:the fridg=-14|b:the garag=26
b:the garden=-12|b:the grab=-14|b:the greenhous=-25|b:the ground=26|b:the gym=-14|b:the hair=14|b:the hal=37|b:the half=-21|b:the hand=12
b:the head=14|b:the heart=12|b:the hem=12|b:the hob=11|b:the hook=25|b:the hous=10|b:the injection=13|b:the iron=10|b:the jigsaw=-13|b:the kerb=15
b:the kettl=23|b:the kitchen=31|b:the knee=17|b:the lad=14|b:the lady=-19|b:the laundry=17|b:the light=17|b:the line=-19|b:the lino=11|b:the littl=34
b:the locker=15|b:the loo=-22|b:the look=10|b:the loung=-20|b:the man=23|b:the match=-22|b:the mattress=27|b:the minibus=13|b:the miss=-14
b:the moon=-18|b:the new=-68|b:the nois=15|b:the offic=-48|b:the old=13|b:the one=23|b:the only=15|b:the oramorph=17|b:the packet=12|b:the pad=-11
b:the park=-12|b:the pen=19|b:the phon=12|b:the photo=-10|b:the pictur=-15|b:the plan=-37|b:the plat=-20|b:the point=-15|b:the pool=-14|b:the post=-17
b:the potato=-13|b:the rain=-16|b:the rent=14|b:the ring=16|b:the road=33|b:the room=-16|b:the safe=-22|b:the safety=-10|b:the scissor=11|b:the sea=10
b:the shed=14|b:the shelter=-11|b:the shin=11|b:the shop=-29|b:the shower=27|b:the side=-13|b:the sink=20|b:the size=14|b:the skin=27|b:the slid=-11
b:the sluic=-11|b:the smok=15|b:the solicitor=-10|b:the soup=-10|b:the stair=31|b:the station=20|b:the street=18|b:the tabl=-30|b:the taxi=31
b:the telly=-11|b:the ten=21|b:the third=-10|b:the throat=15|b:the thunder=-15|b:the toilet=23|b:the top=23|b:the traffic=14|b:the trampolin=-12
b:the tribunal=-12|b:the urge=-12|b:the urn=14|b:the view=-14|b:the visit=15|b:the visitor=13|b:the ward=17|b:the wardrob=14|b:the wash=-12
b:the week=15|b:the weight=-11|b:the wrong=-29|b:their nan=16|b:them $=-17|b:them all=-11|b:them joss=-13|b:them out=13|b:them through=-14
b:them up=13|b:themselv $=-11|b:then a=11|b:then for=14|b:then punch=21|b:then she=15|b:then we=-12|b:then who=14|b:ther $=20|b:ther a=57|b:ther be=32
b:ther only=18|b:ther she=-10|b:they $=17|b:they bleed=11|b:they take=13|b:thi $=14|b:thi be=-12|b:thi even=22|b:thi morn=11|b:thi shift=10
b:thi time=21|b:thigh with=21|b:think about=15|b:think he=20|b:think ʘ=11|b:third $=-12|b:thre $=-28|b:thre day=35|b:thre of=-17|b:thre staff=13
b:thre visit=-11|b:throat $=14|b:through it=11|b:through to=20|b:throw his=-24|b:thumb do=-13|b:thursday $=-13|b:tie and=-13|b:tie her=-13|b:tie on=10
b:tie to=16|b:tile $=16|b:time $=-30|b:time her=10|b:time nearly=14|b:time the=-11|b:tin of=-10|b:tin opener=12|b:to #=20|b:to $=-16|b:to a=10
b:to anyon=-16|b:to be=41|b:to bed=-26|b:to breath=12|b:to check=20|b:to climb=30|b:to cut=-24|b:to die=-22|b:to do=26|b:to drown=18|b:to each=14
b:to end=15|b:to feel=10|b:to four=25|b:to fuss=21|b:to go=-12|b:to have=-29|b:to her=-19|b:to hurt=14|b:to it=-13|b:to join=11|b:to jump=18
b:to keep=15|b:to kil=44|b:to know=31|b:to leav=-23|b:to look=-15|b:to nt=10|b:to one=-18|b:to report=-10|b:to ring=-34|b:to rub=23|b:to seclusion=-13
b:to see=-39|b:to shut=11|b:to six=11|b:to sleep=21|b:to stab=12|b:to stay=21|b:to stop=-19|b:to take=21|b:to the=-25|b:to tie=-26|b:to visit=-16
b:to voicemail=23|b:to wake=16|b:to walk=12|b:to your=17|b:to ʘ=10|b:toast $=-31|b:today $=-63|b:today and=21|b:together $=-12|b:tongu on=-18
b:tonight $=41|b:too many=-18|b:tooth mark=14|b:toothbrush down=10|b:top be=10|b:top bolt=11|b:top of=16|b:touch $=17|b:touch her=15|b:touch him=-15
b:towel in=11|b:traffic light=14|b:train do=-14|b:trainer and=13|b:tray $=16|b:try his=-11|b:try the=-17|b:try to=45|b:tuesday $=-14|b:tuesday and=-13
b:turn at=-13|b:turn her=10|b:turn his=13|b:turn out=-19|b:twelv $=-12|b:twenty $=-11|b:twenty five=25|b:twic the=10|b:two $=-20|b:two can=-12
b:two day=38|b:two have=-14|b:two more=-11|b:two of=37|b:two paracetamol=-14|b:two point=17|b:two staff=-15|b:two weetabix=-14|b:two year=-13
b:under a=-16|b:under her=22|b:under his=14|b:under the=-16|b:undid her=13|b:university do=-13|b:until ##=-14|b:until he=-11|b:up $=-40
b:up against=18|b:up and=-12|b:up blood=20|b:up by=-25|b:up for=16|b:up gasp=-15|b:up half=-15|b:up his=10|b:up no=14|b:up on=30|b:up the=18
b:up when=-21|b:up with=-23|b:upper arm=11|b:upset $=-23|b:upstair have=-12|b:urn now=14|b:us a=-15|b:us both=-15|b:us only=14|b:use $=-15
b:use her=14|b:use the=-13|b:use to=-33|b:usual $=-14|b:very neat=-13|b:very sleepy=21|b:visit his=-10|b:visit run=-11|b:voic be=23|b:voic say=11
b:voic tel=13|b:voicemail $=16|b:wait for=-18|b:wake him=23|b:wake up=20|b:wal $=18|b:wal by=12|b:wal in=-14|b:walk back=-16|b:walk in=19
b:walk to=-12|b:walk with=-11|b:wallet $=-13|b:want a=-17|b:want her=-20|b:want it=36|b:want more=-10|b:want to=69|b:ward round=11|b:ward sinc=21
b:wash $=-11|b:wash her=17|b:wasnt try=-11|b:watch a=-15|b:watch the=-25|b:water and=-13|b:way $=17|b:we dont=12|b:we go=-22|b:we leav=11|b:we put=-15
b:wear the=-21|b:weed could=-13|b:week $=-36|b:week and=-11|b:weekend $=-19|b:weekend and=10|b:weetabix and=-14|b:weight on=21|b:wel $=-31
b:welt in=10|b:what $=24|b:what be=15|b:what day=13|b:what have=14|b:what he=17|b:what it=11|b:what to=-13|b:when ask=-11|b:when he=-31|b:when i=33
b:when its=18|b:when she=-22|b:when the=-17|b:when they=14|b:when we=36|b:when ʘ=-20|b:wher she=25|b:wher they=17|b:whit spirit=13|b:who come=11
b:who first=14|b:who get=18|b:who would=18|b:whol box=15|b:wi the=26|b:wife lucozad=11|b:wife say=16|b:wife ǂ=-12|b:wil $=-10|b:wil be=13|b:wil do=13
b:wind up=-11|b:window $=-36|b:window and=26|b:window at=15|b:window for=-12|b:window off=17|b:wish she=30|b:with a=143|b:with fag=-10|b:with her=-16
b:with him=-38|b:with me=-85|b:with name=17|b:with no=17|b:with soup=17|b:with string=-13|b:with the=19|b:with them=12|b:with us=-13|b:with ʘ=-68
b:within the=-23|b:without a=20|b:without ʘ=13|b:won a=-15|b:won the=-12|b:wont let=10|b:wont say=24|b:wont stop=10|b:world $=22|b:worry about=-12
b:worry she=-11|b:worry sick=-10|b:would be=45|b:would do=-10|b:would it=20|b:would like=-14|b:would press=-11|b:would you=13|b:wrist when=-13
b:writ a=10|b:writ it=-12|b:writ on=12|b:wrong $=34|b:year $=-27|b:year ago=-41|b:yellow as=10|b:yesterday and=11|b:you $=-10|b:you arrang=17
b:you can=28|b:you get=14|b:you on=12|b:you see=26|b:your liver=16|b:ze nie=11|b:zumba $=-13|b:ǂ come=-18|b:ǂ tel=-24|b:ǂ visit=-11|b:ʘ $=97|b:ʘ a=16
b:ʘ all=-12|b:ʘ and=-43|b:ʘ ask=82|b:ʘ at=77|b:ʘ bathroom=-10|b:ʘ be=80|b:ʘ beat=-10|b:ʘ bed=13|b:ʘ bite=10|b:ʘ both=-10|b:ʘ break=-11|b:ʘ by=12
b:ʘ cal=-19|b:ʘ cant=-10|b:ʘ chok=12|b:ʘ come=-21|b:ʘ crack=13|b:ʘ cry=11|b:ʘ cut=-24|b:ʘ didnt=15|b:ʘ do=-13|b:ʘ doesnt=19|b:ʘ door=-13|b:ʘ drop=-11
b:ʘ eat=-20|b:ʘ fal=-18|b:ʘ find=15|b:ʘ fram=13|b:ʘ get=37|b:ʘ go=-49|b:ʘ grab=10|b:ʘ hand=-17|b:ʘ hang=-20|b:ʘ have=74|b:ʘ hide=-12|b:ʘ hit=-13
b:ʘ hurl=17|b:ʘ in=-16|b:ʘ keep=20|b:ʘ kil=-12|b:ʘ leav=-11|b:ʘ leg=10|b:ʘ may=23|b:ʘ neck=11|b:ʘ nt=13|b:ʘ old=-14|b:ʘ out=12|b:ʘ pot=-17|b:ʘ pray=13
b:ʘ pul=-10|b:ʘ punch=23|b:ʘ put=-10|b:ʘ quiet=-10|b:ʘ room=-14|b:ʘ run=-17|b:ʘ say=123|b:ʘ set=17|b:ʘ shot=-10|b:ʘ show=10|b:ʘ shower=-10|b:ʘ sinc=15
b:ʘ sister=-10|b:ʘ slap=25|b:ʘ sleep=-38|b:ʘ smok=-11|b:ʘ straight=-22|b:ʘ strip=-15|b:ʘ sugar=17|b:ʘ swallow=25|b:ʘ swear=-10|b:ʘ tablet=11
b:ʘ talk=-14|b:ʘ tel=-37|b:ʘ that=-14|b:ʘ thi=-12|b:ʘ tie=-11|b:ʘ to=-36|b:ʘ up=-35|b:ʘ upset=-21|b:ʘ want=78|b:ʘ wear=-19|b:ʘ when=18|b:ʘ whisper=11
b:ʘ wish=21|b:ʘ with=24|b:ʘ writ=15|i:abuser=-11|i:accident=-115|i:affairs=98|i:afterdeath=64|i:alarmclock=-41|i:alcoholic=19|i:allofit=27
i:allword=-21|i:apologise_small=-67|i:asked=43|i:asleepfall=-28|i:asleepsafe=-55|i:at_target=-26|i:atonce=27|i:attendfuneral=34|i:away=129
i:awayplace=84|i:badbody=172|i:badpart=160|i:ballplay=17|i:band=-27|i:bang=41|i:barrier=90|i:belittle=46|i:bills=-68|i:birthday_ok=-15|i:blood=61
i:bloodplace=64|i:bodyany=197|i:bodyface=95|i:break=44|i:breakable=68|i:breathbad=75|i:breathing=91|i:breathing_ok=-146|i:brewdie=27|i:bruise=151
i:burn=51|i:burnable=58|i:bythroat=46|i:calmfood=-105|i:calmtrust=-75|i:calmwalk=-132|i:cannot=126|i:cantdo=238|i:cards=-112|i:carefail=78
i:carefor=183|i:charge=-13|i:charge_ok=-57|i:charity=-33|i:choke=76|i:chosen=47|i:cleaning_ok=-42|i:closing=-62|i:cloth=192|i:clothesfit=-68
i:colourbad=122|i:colourpart=70|i:control=106|i:control_strong=48|i:cooker=42|i:cooking=-14|i:cord=157|i:craft=-47|i:cut=-45|i:cuttable=185
i:damage=156|i:danger_near=193|i:days=128|i:deadtalk=19|i:decorate=-34|i:deficit=167|i:deficit_strong=46|i:dependant=23|i:die=116|i:direction=176
i:disarray=10|i:dogon=34|i:dont_look=30|i:doorcode=36|i:drinkcolour=-78|i:drop_ask=52|i:drug=-84|i:drugact=-111|i:dry=-12|i:dry_ok=-102|i:empties=99
i:evenpots=12|i:fall=99|i:fallharm=92|i:fallhow=60|i:familyill=-55|i:fearof=-24|i:firepoint=36|i:firespot=88|i:fistthrough=18|i:fixing=108
i:flammable=78|i:food=-68|i:foodcover=11|i:found_idea=108|i:found_out=-38|i:foundout=35|i:fresh=39|i:frightened=49|i:frightened_home=20|i:fun=-258
i:gap=44|i:getover=70|i:getover_pull=72|i:gone_dead=59|i:gone_if=-66|i:gone_weak=52|i:gonehe=127|i:gonehe_name=29|i:goodbye=86|i:goodbye_weak=36
i:gothere=20|i:gotmeds=-137|i:hair=-102|i:hairitself=31|i:hardplace=82|i:harmverb=89|i:hashad=23|i:head=82|i:headbang=-10|i:headcount=36|i:heading=84
i:heat=41|i:heatsource=-11|i:helped=-137|i:helpself=-55|i:herhim=91|i:hidearm=-22|i:hoard=269|i:hollow=26|i:howmany=51|i:hugok=-61|i:hugthank=33
i:hurt=-48|i:hurtself=-49|i:hurtwords=118|i:ignit=22|i:implement=52|i:inhand=28|i:injured_one=122|i:injury=118|i:intimate=57|i:ironic=-133|i:join=74
i:keep=186|i:kill_self=-22|i:killing_ok=-52|i:knockdoor=31|i:laundry=-180|i:leaveish=-30|i:left=84|i:limb=125|i:lit=127|i:longtime=170|i:many=44
i:mark=31|i:mederror=-14|i:medhelp=11|i:medliquid=-26|i:method=136|i:missile=183|i:missing=87|i:money=-144|i:moneygone=43|i:moneywrong=-31
i:music_ok=-189|i:nearmiss=-35|i:neck=116|i:neg_live=156|i:normal_ok=-190|i:not_here=72|i:notreturn=35|i:notthere=10|i:notwant=-32|i:numbers_low=92
i:numbtight=38|i:object=95|i:objectlost=-71|i:ofothers=76|i:oldscar=-85|i:outside_far=180|i:overdose=-29|i:overhead=27|i:own_or_poss=86|i:ownbody=41
i:packet=41|i:paint=48|i:palm_flat=-14|i:peopletarget=48|i:personpro=103|i:pet=19|i:photo_ok=20|i:piece=-51|i:pills=205|i:place=158|i:plan=-49
i:plan_strong=24|i:plantwater=-13|i:plasticbag=58|i:prescribed_ok=-76|i:pulling=102|i:punch=74|i:punishcare=29|i:purpose=78|i:rawness=209
i:redflag=391|i:refuse=-125|i:refuse_show=79|i:restrain=-134|i:roaming=91|i:routine=-157|i:routineleave=11|i:runhome=-85|i:runplan=25|i:runverb=43
i:scorch=13|i:seizure=32|i:seizure_strict=32|i:self=-31|i:selfdie=-12|i:selfneglect=-82|i:selfsay=-130|i:sendat=47|i:setfire=122|i:sexual=132
i:shaken=65|i:sharp=96|i:sharp_any=68|i:sharpbit=67|i:shave=-44|i:shopping_ok=-97|i:simile=67|i:sleepend=11|i:slur=-51|i:smellburn=72
i:smellburn_strong=11|i:smokearea=-49|i:sofa_nap=15|i:softsend=-74|i:soiled=205|i:someoneelses=-124|i:something=-11|i:soon=75|i:split=60|i:spotsame=18
i:squeeze=51|i:squeezeok=15|i:staffish=33|i:staffish_doer_strike=18|i:staffneck=23|i:stopit=-32|i:strapped=29|i:strike=118|i:strikes=96|i:strip=64
i:stroke=82|i:stroke_ok=-47|i:strongdamage=24|i:sudden=-22|i:swallow=73|i:take=117|i:takeharm=-50|i:tell_harm=-39|i:thirst=-20|i:threaten=27
i:throwobj=14|i:thunder=-89|i:tie=144|i:tightened=39|i:tightround=24|i:time_ahead=143|i:timesher=43|i:timeup=32|i:tookenough_strong=16|i:travelask=51
i:treasure=-77|i:treat_self=-137|i:unattended=-64|i:unexplained=-75|i:unresponsive=200|i:unsafe=24|i:urges=11|i:visitday=-95|i:visitgrave=-96
i:vitals=38|i:voice_tell=155|i:voices=40|i:wake=104|i:want=107|i:warm=-42|i:weapon=176|i:weapon_strict=36|i:weaponact=112|i:weaponmake=35
i:weatherair=58|i:wheels=43|i:with_staff=-99|i:wound=-48|r:HISTORICAL=-289|r:HYPOTHETICAL=-144|r:NEGATED=-289|r:OTHER_PERSON=-243|s:# and=26
s:# at=-17|s:# befor=-11|s:# on=17|s:# sweat=18|s:# wel=-11|s:a all=-13|s:a and=30|s:a angl=15|s:a attack=-10|s:a bag=11|s:a bal=11|s:a becaus=-11
s:a can=11|s:a colour=15|s:a cow=-20|s:a cut=-10|s:a dust=21|s:a e=13|s:a eye=13|s:a file=12|s:a for=-22|s:a he=-13|s:a in=29|s:a key=10|s:a knot=17
s:a lip=14|s:a mark=15|s:a miss=13|s:a of=60|s:a old=10|s:a on=-43|s:a out=34|s:a outsid=-10|s:a over=-10|s:a pad=16|s:a pale=-10|s:a pan=10
s:a pen=10|s:a say=10|s:a she=20|s:a should=14|s:a sinc=15|s:a ther=-18|s:a tie=17|s:a time=-18|s:a towel=12|s:a up=12|s:a who=-24|s:a with=-43
s:a you=-11|s:a ʘ=-11|s:about every=17|s:about say=-10|s:after and=16|s:after gym=-10|s:after have=12|s:after new=13|s:after she=12|s:after window=-11
s:again midnight=-10|s:agency on=14|s:alarm at=-17|s:all a=21|s:all and=14|s:all end=18|s:all in=-13|s:all over=10|s:all the=-18|s:all them=12
s:allow door=10|s:and a=-19|s:and and=32|s:and at=-18|s:and back=-31|s:and be=59|s:and both=-13|s:and burn=11|s:and by=14|s:and cant=27|s:and come=11
s:and cut=11|s:and do=-27|s:and every=13|s:and find=-13|s:and finish=16|s:and flex=12|s:and for=-24|s:and go=18|s:and hair=-12|s:and hear=-11
s:and her=30|s:and his=22|s:and hurry=14|s:and in=-32|s:and just=16|s:and know=19|s:and littl=10|s:and look=30|s:and me=34|s:and mean=25|s:and my=-12
s:and new=12|s:and nt=41|s:and off=-15|s:and on=25|s:and out=16|s:and pupil=19|s:and say=-18|s:and screw=11|s:and see=-20|s:and she=27|s:and should=22
s:and slap=10|s:and take=21|s:and temp=12|s:and that=13|s:and the=-36|s:and their=16|s:and ther=11|s:and they=23|s:and time=10|s:and to=-30
s:and turn=-18|s:and us=-30|s:and walk=13|s:and wasnt=19|s:and with=10|s:and wont=15|s:and ʘ=49|s:anybody make=-10|s:anything tie=-13|s:arrang he=17
s:as as=16|s:as child=-19|s:as lad=-17|s:as may=-11|s:as nearly=14|s:as plan=-12|s:ask domestic=11|s:ask he=12|s:ask her=-17|s:ask how=14
s:ask say=-11|s:ask straight=-14|s:ask the=30|s:ask what=-24|s:ask would=22|s:ask you=19|s:at air=17|s:at allotment=-10|s:at back=15|s:at be=-10
s:at door=-33|s:at for=-10|s:at he=-26|s:at height=13|s:at last=-20|s:at light=17|s:at of=-16|s:at person=-14|s:at school=-12|s:at sister=15
s:at tabl=-11|s:at ten=12|s:at thi=15|s:at tomorrow=-13|s:at traffic=14|s:at train=-10|s:at wal=-28|s:at weekend=-17|s:at with=17|s:attempt leav=-11
s:away she=-12|s:back bed=-10|s:back by=-21|s:back in=10|s:back with=10|s:bal at=-11|s:bal in=11|s:bal the=-10|s:bank cal=10|s:bath good=-13
s:bathroom and=10|s:bathroom long=-14|s:be a=-16|s:be all=11|s:be and=-10|s:be anymor=14|s:be by=-17|s:be come=15|s:be could=-13|s:be fire=-25
s:be friday=-12|s:be ful=14|s:be he=-37|s:be him=14|s:be i=-11|s:be in=30|s:be joss=-13|s:be keep=-13|s:be mark=19|s:be my=14|s:be nipper=-10
s:be of=27|s:be off=10|s:be on=28|s:be pay=10|s:be point=26|s:be prison=-12|s:be ring=-17|s:be round=11|s:be school=-11|s:be she=-14|s:be so=-16
s:be temper=-14|s:be than=15|s:be the=-24|s:be to=26|s:be two=-13|s:be university=-13|s:be warm=13|s:be when=25|s:be with=-22|s:be ʘ=24|s:beat at=-13
s:becaus wasnt=-11|s:bed and=10|s:bed at=10|s:bed his=-10|s:bed its=18|s:bed the=18|s:befor undid=13|s:between and=13|s:biro her=-11|s:bite cover=13
s:bite over=-10|s:bite thi=-13|s:black poo=14|s:bleach the=15|s:blood the=10|s:bm #=18|s:bmi #=17|s:bolt come=11|s:both from=-10|s:both with=14
s:bother the=-11|s:break hip=-15|s:breastbon befor=15|s:breath a=31|s:breath ambulanc=-16|s:bring back=18|s:brother the=13|s:build i=13|s:burn in=14
s:burn the=15|s:but at=-10|s:but be=-12|s:but dead=18|s:but lift=-19|s:but say=17|s:button for=-13|s:butty to=11|s:by canal=15|s:by family=14
s:by hair=22|s:by throat=20|s:by weekend=10|s:cabl on=13|s:cal a=-10|s:cal one=-11|s:cal out=21|s:can arrang=17|s:can it=10|s:can pink=14|s:can the=11
s:cant a=10|s:cant bother=-13|s:cant her=14|s:cant weight=14|s:car her=15|s:car the=12|s:car use=12|s:card him=12|s:carer ʘ=10|s:carrier of=11
s:catch on=10|s:chair the=11|s:chce zyc=11|s:check all=-13|s:cheer everything=12|s:christma it=13|s:cigarett on=14|s:clean lock=-16|s:coat the=-10
s:collaps the=27|s:collar be=10|s:colour back=-14|s:come between=14|s:come he=10|s:come her=16|s:come nt=11|s:come sat=10|s:come the=-21
s:come then=14|s:come with=-28|s:cook say=17|s:cord anything=-13|s:could nothing=26|s:could them=-20|s:could weed=-13|s:couldnt you=-26|s:couldnt ʘ=15
s:cover up=13|s:cow a=10|s:crisi on=-11|s:cry the=12|s:cuff alon=-11|s:cup nt=-10|s:cut again=12|s:cut all=15|s:cut and=-11|s:cut her=20|s:cut own=-10
s:cut she=-26|s:cut wrist=-20|s:cutter it=-17|s:daughter her=-15|s:day a=14|s:day she=-11|s:debt have=13|s:didnt his=-20|s:die a=-29|s:dinner a=12
s:do and=-11|s:do at=38|s:do awar=10|s:do do=-13|s:do he=-16|s:do head=-11|s:do himself=13|s:do know=14|s:do nail=-14|s:do now=-13|s:do on=22
s:do she=38|s:do the=-10|s:do want=-12|s:do with=-20|s:doctor at=-11|s:doesnt he=13|s:domestic towel=-11|s:door and=19|s:door on=14|s:door the=-14
s:doorway a=11|s:down a=19|s:down his=-10|s:down last=12|s:down phon=-10|s:down she=13|s:down stair=15|s:down the=-15|s:draw in=-11|s:dress cord=12
s:dress sat=-10|s:drink be=10|s:drink his=-12|s:drip and=11|s:drip go=-14|s:driv ʘ=13|s:drop in=-24|s:each the=17|s:eat crumb=-10|s:eat lot=-19
s:egg his=18|s:empty the=-11|s:end scratch=-12|s:end the=13|s:enough say=-14|s:escort at=22|s:every he=21|s:every min=-10|s:every under=-12
s:everybody the=-15|s:everyon punch=15|s:everything you=12|s:extinguisher ʘ=17|s:extra settl=13|s:eye rol=10|s:face purpl=-17|s:face serious=-17
s:face the=-12|s:fact it=-11|s:fag day=-12|s:fair he=-14|s:far the=16|s:feed duck=-10|s:feller he=14|s:fenc ʘ=25|s:fetch from=12|s:file toothbrush=10
s:find after=-10|s:find her=-12|s:find the=13|s:find with=12|s:first of=14|s:fit the=-10|s:five later=-11|s:flat and=-14|s:flat of=17|s:floor the=13
s:fly ʘ=11|s:foot be=-20|s:foot the=15|s:for ##=-13|s:for air=-12|s:for and=-26|s:for at=18|s:for bus=-11|s:for ciggi=-11|s:for cold=-11|s:for day=41
s:for fag=-21|s:for first=-13|s:for he=-21|s:for hour=32|s:for knee=-20|s:for minut=16|s:for necklac=-14|s:for next=17|s:for obs=20|s:for old=14
s:for pil=-10|s:for post=-10|s:for radio=-13|s:for see=12|s:for they=14|s:for week=17|s:for window=-15|s:for with=17|s:fork tea=10|s:forty out=-13
s:fram at=13|s:frighten the=-15|s:from and=12|s:from at=22|s:from borstal=-10|s:from car=-12|s:from day=16|s:from different=-11|s:from e=23
s:from flat=-12|s:from greenhous=-13|s:from kitchen=14|s:from on=-26|s:from puls=12|s:from she=-11|s:from the=-18|s:from ward=21|s:front the=13
s:ful morn=19|s:funeral and=15|s:fuss more=21|s:garden do=25|s:garden the=-16|s:get both=-11|s:get crisi=-11|s:get cutter=-17|s:get far=16
s:get gash=15|s:get it=11|s:get my=18|s:get of=17|s:get out=12|s:get plan=11|s:get tablet=15|s:get the=-18|s:get with=-11|s:girl the=-19|s:give her=27
s:give his=11|s:give medal=17|s:give old=-12|s:give the=-28|s:glass the=-10|s:go a=25|s:go be=14|s:go bed=-10|s:go bite=-10|s:go funny=10|s:go kil=14
s:go the=-51|s:go ther=11|s:go twelv=-10|s:go voicemail=23|s:go what=-11|s:go with=18|s:go ʘ=-20|s:gp his=-12|s:grab by=14|s:grandson a=12
s:ground with=12|s:guitar all=17|s:hadnt them=-14|s:half after=-13|s:half thi=19|s:halfway the=11|s:hand anyon=-12|s:hand each=-10|s:hand to=-17
s:hand ʘ=18|s:hang the=12|s:happen your=17|s:hard the=-11|s:hasnt a=22|s:hasnt sinc=-11|s:have a=34|s:have again=14|s:have all=11|s:have and=-19
s:have away=-15|s:have bank=-10|s:have bath=-14|s:have be=34|s:have cheek=14|s:have cut=-14|s:have do=19|s:have eat=15|s:have fal=-12|s:have five=-12
s:have get=12|s:have good=-11|s:have hand=11|s:have he=17|s:have heart=-10|s:have her=19|s:have himself=13|s:have his=27|s:have it=-10
s:have lighter=13|s:have lump=13|s:have no=19|s:have one=17|s:have paracetamol=-10|s:have plan=13|s:have rub=23|s:have say=-13|s:have seizur=18
s:have shower=-10|s:have strok=-12|s:have the=25|s:have threaten=-12|s:have under=-14|s:have up=17|s:have what=10|s:he a=12|s:he about=15|s:he and=25
s:he as=20|s:he ask=12|s:he asleep=10|s:he at=23|s:he back=12|s:he be=13|s:he christma=13|s:he clear=-15|s:he cold=10|s:he for=-23|s:he glass=-13
s:he have=20|s:he he=-17|s:he her=61|s:he his=-20|s:he hit=-11|s:he how=14|s:he if=16|s:he in=-38|s:he into=13|s:he it=-37|s:he like=-13|s:he make=23
s:he me=22|s:he miss=-11|s:he my=-20|s:he never=-11|s:he no=-23|s:he of=12|s:he out=19|s:he paracetamol=-11|s:he say=-17|s:he see=17|s:he take=-13
s:he the=40|s:he them=-12|s:he to=11|s:he up=11|s:he what=19|s:he worry=-10|s:he yes=-11|s:he ʘ=-18|s:head on=12|s:hear on=10|s:heel of=-11
s:help domestic=-11|s:hem the=12|s:her after=11|s:her all=-10|s:her and=60|s:her arm=11|s:her as=-12|s:her be=31|s:her card=-13|s:her carer=-11
s:her eyelid=13|s:her fring=-10|s:her gasp=-15|s:her half=-14|s:her hang=-14|s:her hard=-10|s:her her=41|s:her hour=14|s:her in=14|s:her it=14
s:her matter=-11|s:her new=-13|s:her nowt=-13|s:her nt=-12|s:her of=11|s:her off=20|s:her on=13|s:her plan=-12|s:her say=17|s:her tablet=-20
s:her that=-26|s:her the=80|s:her til=21|s:her to=19|s:her two=-14|s:her under=16|s:her ward=-10|s:her wind=10|s:her with=17|s:her worker=-11
s:hide the=13|s:him a=14|s:him at=-23|s:him be=13|s:him in=23|s:him jump=12|s:him the=15|s:himself a=-11|s:himself his=17|s:himself i=-13
s:himself the=41|s:his about=-14|s:his and=66|s:his as=-14|s:his at=-22|s:his be=-30|s:his but=-10|s:his come=17|s:his do=-15|s:his for=-11
s:his get=-13|s:his go=10|s:his hard=15|s:his have=-12|s:his in=-16|s:his into=13|s:his key=12|s:his off=19|s:his on=22|s:his open=11|s:his say=11
s:his to=20|s:his welt=10|s:his when=11|s:his with=14|s:his worker=12|s:hit with=15|s:hold hand=-45|s:hold in=-11|s:hold the=11|s:hole everywher=21
s:hook the=19|s:hour in=-13|s:how get=31|s:how of=18|s:hurl fire=17|s:hurry along=14|s:hurt and=-25|s:husband her=15|s:i a=-23|s:i be=14|s:i get=11
s:i hear=10|s:i her=-11|s:i him=-10|s:i his=14|s:i i=27|s:i it=30|s:i keep=15|s:i leav=19|s:i listen=-13|s:i on=-11|s:i say=12|s:i see=22|s:i the=-14
s:i them=-14|s:i to=19|s:i want=14|s:i with=-24|s:i you=14|s:if be=-10|s:if ever=-44|s:if get=-20|s:if have=23|s:if isnt=-12|s:if late=28|s:if say=-10
s:if start=-15|s:in after=-15|s:in bath=-10|s:in bathroom=17|s:in bed=14|s:in book=-12|s:in boot=10|s:in cal=-10|s:in chest=16|s:in corner=19
s:in corridor=28|s:in cupboard=18|s:in day=28|s:in doorway=18|s:in dress=10|s:in event=-13|s:in eye=18|s:in face=11|s:in flat=34|s:in garag=18
s:in garden=-17|s:in go=13|s:in greenhous=-11|s:in hal=30|s:in hand=15|s:in heat=16|s:in heel=-11|s:in him=-12|s:in hous=15|s:in it=-17|s:in like=15
s:in loung=-12|s:in mattress=13|s:in minibus=13|s:in minut=14|s:in mouth=10|s:in next=-18|s:in night=22|s:in nighti=18|s:in of=25|s:in offic=-17
s:in old=13|s:in oramorph=10|s:in out=-20|s:in paper=-13|s:in plan=-25|s:in pocket=10|s:in room=-41|s:in she=-13|s:in shed=14|s:in shelter=-11
s:in shower=17|s:in sink=15|s:in slipper=20|s:in sluic=-11|s:in sock=39|s:in street=11|s:in sun=15|s:in twenty=-20|s:insid and=10|s:into wal=15
s:into with=17|s:isnt anything=-11|s:it after=12|s:it all=12|s:it at=-31|s:it be=26|s:it cupboard=-10|s:it day=24|s:it down=28|s:it glow=11|s:it go=16
s:it half=19|s:it him=-31|s:it his=15|s:it in=-11|s:it kil=-17|s:it like=15|s:it my=16|s:it say=18|s:it see=10|s:it she=-16|s:it stil=13
s:it straight=18|s:it that=-12|s:it the=-24|s:it time=-12|s:it to=46|s:it ward=11|s:it when=-19|s:its the=11|s:job to=10|s:jump of=-21|s:just flat=-11
s:just to=22|s:keep or=-13|s:keep say=10|s:keep talk=-11|s:keep the=13|s:key he=10|s:kick in=18|s:kick the=-12|s:kil polic=17|s:kitchen be=10
s:knock all=-11|s:knot it=10|s:knot the=10|s:know day=13|s:know own=11|s:lad a=-12|s:lad be=-11|s:lad ʘ=17|s:last stair=12|s:leav ##=24|s:leav do=10
s:leav hand=11|s:leav in=17|s:leav it=10|s:leav on=-10|s:leav stay=14|s:leav the=32|s:leav time=-19|s:leav ward=-10|s:let hold=-18|s:let see=10
s:let within=-11|s:letter her=-10|s:letter the=18|s:lie the=15|s:lift hand=-19|s:light sight=14|s:lighter his=13|s:lighter the=16|s:like be=10
s:like drum=10|s:like gril=10|s:like here=-15|s:like mum=-11|s:line a=14|s:line the=-19|s:lit paper=13|s:long in=19|s:look him=31|s:loop the=14
s:lose garden=-10|s:lose of=14|s:lot say=11|s:love get=14|s:lucozad a=11|s:make do=13|s:make life=-10|s:make sleep=15|s:man go=14|s:man the=10
s:many anything=-10|s:many her=14|s:mark her=20|s:mark the=14|s:matter fact=-11|s:may cut=12|s:me a=11|s:me back=10|s:me check=20|s:me chess=-10
s:me her=-16|s:me hous=12|s:me hurt=16|s:me i=11|s:me it=14|s:me many=14|s:me prick=-13|s:me stand=-10|s:me the=77|s:me wil=12|s:me would=22
s:medal the=17|s:medication a=14|s:meet team=-10|s:mention when=-14|s:minut the=-16|s:miss have=-14|s:miss the=39|s:more off=-11|s:more that=-10
s:mowi nie=11|s:mum the=-10|s:my do=-13|s:my for=-13|s:my when=22|s:nail her=-13|s:nail til=-12|s:nearly for=14|s:nearly out=-13|s:neat a=-13
s:neck lot=11|s:neck the=-11|s:need fuss=21|s:neighbour be=-13|s:never a=-25|s:never the=-17|s:new and=11|s:new at=-12|s:new be=-19|s:new fit=-11
s:next her=-11|s:next him=-15|s:nie juz=11|s:night be=17|s:night to=17|s:no and=24|s:no find=-16|s:no for=32|s:no go=22|s:no in=11|s:no make=-11
s:no of=-14|s:no or=-12|s:no pain=-16|s:no today=-10|s:nobody come=16|s:nobody her=13|s:nobody him=-15|s:note her=20|s:nothing in=-15|s:nothing to=11
s:now be=16|s:now pant=10|s:now you=14|s:nt any=-19|s:nt anyon=16|s:nt at=-12|s:nt bruis=-14|s:nt do=-13|s:nt give=18|s:nt here=16|s:nt how=19
s:nt hurt=-12|s:nt minut=-11|s:nt now=14|s:nt of=-13|s:nt sinc=-10|s:nt through=11|s:nt what=10|s:number on=-23|s:nurs charg=-19|s:nurs the=18
s:obs #=-10|s:of #=17|s:of about=-11|s:of after=-10|s:of and=32|s:of at=-24|s:of be=-13|s:of befor=-10|s:of brother=11|s:of child=17|s:of door=14
s:of driv=13|s:of from=-10|s:of he=30|s:of in=58|s:of night=-18|s:of on=13|s:of only=14|s:of other=13|s:of panic=-11|s:of rain=-16|s:of skin=-15
s:of son=16|s:of sudden=13|s:of tablet=20|s:of up=14|s:of wallet=-13|s:off but=12|s:off get=11|s:off go=-16|s:off have=-19|s:off hing=17|s:off his=-10
s:off i=-10|s:off kerb=15|s:off of=14|s:off press=12|s:off so=-11|s:off the=-11|s:off ther=10|s:off toaster=-10|s:ok be=-16|s:old all=-10|s:old and=23
s:on and=15|s:on arm=-12|s:on bed=18|s:on bite=13|s:on board=-11|s:on bridg=-18|s:on carpet=19|s:on check=-20|s:on day=-11|s:on drawer=14
s:on drip=-10|s:on elbow=-10|s:on floor=27|s:on fridg=-18|s:on hand=14|s:on he=-12|s:on head=11|s:on her=12|s:on hip=12|s:on in=-17|s:on it=16
s:on kitchen=13|s:on knee=10|s:on me=-13|s:on next=-18|s:on off=-13|s:on old=-11|s:on own=-41|s:on pad=-11|s:on phon=27|s:on sheet=-11|s:on shin=13
s:on stair=18|s:on train=13|s:on trampolin=-12|s:on way=10|s:on who=14|s:one a=11|s:one and=44|s:one come=11|s:one it=-14|s:one leav=15|s:one of=15
s:one the=24|s:one with=-17|s:only one=10|s:only out=-10|s:open door=10|s:opener six=12|s:or to=-17|s:order urn=14|s:out back=-13|s:out bed=10
s:out build=13|s:out come=-13|s:out from=-10|s:out front=10|s:out her=26|s:out one=10|s:out pocket=-13|s:out the=55|s:over leav=-13|s:over moon=-18
s:over needl=-10|s:over the=11|s:own from=-17|s:own lucozad=11|s:own raw=13|s:pain shortness=-11|s:pale the=-10|s:palm the=12|s:panic ʘ=-11
s:paper in=11|s:paper the=21|s:paracetamol ten=-12|s:pay funeral=17|s:pen insulin=15|s:person sleep=-11|s:person ther=-14|s:pick the=17
s:pictur himself=20|s:pictur that=-11|s:pil fifteen=-10|s:pink along=14|s:plan he=17|s:plan ʘ=-11|s:plaster the=-10|s:plat the=-14|s:pleas you=17
s:pluck own=13|s:point soap=-15|s:pound the=-12|s:pray and=13|s:press pin=-11|s:prick thumb=-13|s:pul hair=10|s:punch window=15|s:purpl the=-17
s:put fist=10|s:put in=10|s:put money=-12|s:put on=-16|s:put pillow=-13|s:put the=-22|s:put with=11|s:quid of=-13|s:read the=-13|s:remover her=13
s:right be=10|s:right her=18|s:right take=-11|s:ring and=13|s:ring have=18|s:ring line=-12|s:ring out=-13|s:ring they=-10|s:rol the=-14|s:roof the=11
s:room be=-18|s:room degre=-12|s:room on=13|s:rope the=11|s:round neck=30|s:round throat=15|s:rous for=20|s:rub breastbon=15|s:run bath=-10
s:run black=-11|s:run from=-12|s:run to=-11|s:same thre=-11|s:sat the=-10|s:sat up=-15|s:sat ʘ=-13|s:say all=10|s:say and=11|s:say be=-39
s:say bedsid=13|s:say do=21|s:say ex=12|s:say feel=-11|s:say for=35|s:say from=-13|s:say go=18|s:say grandson=12|s:say have=12|s:say he=14
s:say her=-12|s:say hit=14|s:say isnt=19|s:say it=10|s:say kil=17|s:say like=-15|s:say long=14|s:say man=29|s:say may=12|s:say me=32|s:say new=-27
s:say no=15|s:say of=-17|s:say on=14|s:say only=12|s:say she=20|s:say take=19|s:say the=14|s:say time=21|s:say tin=12|s:say to=-15|s:say voic=12
s:say want=-15|s:say what=12|s:say whol=11|s:say wil=37|s:scar both=-15|s:scar from=-10|s:scar his=10|s:school she=-11|s:school tel=-10
s:scratch face=-12|s:search and=15|s:see and=13|s:see dog=-11|s:see mum=15|s:see right=14|s:see sinc=14|s:see the=16|s:see through=18|s:self sinc=-11
s:set dog=18|s:set to=19|s:settl debt=13|s:settl the=-11|s:sew button=-13|s:sharp use=-10|s:shav the=-10|s:she a=14|s:she again=14|s:she and=27
s:she at=-20|s:she be=35|s:she cheer=12|s:she cord=-13|s:she dead=21|s:she die=-16|s:she drop=-14|s:she enough=15|s:she for=-15|s:she go=-10
s:she her=-38|s:she it=-33|s:she me=-15|s:she my=-31|s:she never=16|s:she nt=-43|s:she off=-15|s:she on=13|s:she only=-11|s:she out=-20|s:she plan=-11
s:she press=-11|s:she quiet=14|s:she shak=13|s:she she=15|s:she the=16|s:she to=-16|s:she try=-11|s:she up=23|s:she upset=-10|s:she us=-12
s:she what=21|s:shed they=12|s:shelter come=-11|s:shirt visit=-11|s:shop his=10|s:shop me=-13|s:short breath=11|s:shortness breath=-14|s:shot me=16
s:should clean=14|s:should look=16|s:show his=10|s:shut the=11|s:shut up=11|s:side her=13|s:side the=-13|s:sight him=14|s:sign it=14|s:sinc be=-11
s:sinc tea=16|s:sister be=-11|s:sit him=-19|s:six of=12|s:six ten=11|s:skin his=14|s:skin off=10|s:skin slipper=-13|s:sleep a=-11|s:sleep his=-15
s:sleep the=48|s:slic toast=-14|s:slip in=10|s:slip time=12|s:sluic the=-11|s:smash at=-14|s:smel ʘ=-13|s:snooker swing=11|s:so be=-10|s:so get=-10
s:so him=-13|s:so his=-14|s:sorry and=-33|s:split eyebrow=19|s:squirt at=20|s:stab her=-11|s:staff forty=-13|s:stair bank=10|s:stand his=11
s:stand past=-14|s:stand the=10|s:start the=20|s:stay sat=14|s:stay the=-10|s:steam ʘ=-10|s:stink cow=10|s:stop car=-17|s:strap the=10
s:strip room=-14|s:struggl breath=12|s:sugar two=17|s:sun blind=-10|s:sure ʘ=12|s:swallow of=18|s:swear the=-16|s:sweat do=11|s:swing a=11
s:tablet and=-13|s:tablet in=11|s:tablet tea=15|s:take and=-13|s:take key=14|s:take many=-18|s:take more=-11|s:take quid=-13|s:take she=-10
s:take skin=14|s:take tablet=-12|s:take than=-10|s:take the=-10|s:take through=-14|s:talk get=-11|s:talk the=-16|s:tea now=15|s:tea the=10|s:tel he=19
s:tel nurs=-10|s:tel straight=-11|s:tel the=-11|s:tel theirself=-12|s:tel to=18|s:tel what=18|s:tel ǂ=-10|s:temper it=-14|s:ten again=-16
s:ten four=22|s:ten then=-10|s:that dig=-12|s:that for=12|s:that his=-11|s:that ʘ=-15|s:the a=-24|s:the and=84|s:the at=23|s:the be=-73|s:the bed=-13
s:the bel=10|s:the bite=12|s:the bottl=34|s:the burn=13|s:the but=-32|s:the by=14|s:the cabinet=11|s:the card=10|s:the carer=28|s:the come=-10
s:the could=18|s:the couldnt=12|s:the cover=13|s:the crash=-10|s:the day=-11|s:the do=24|s:the door=13|s:the driver=15|s:the dure=10
s:the extinguisher=17|s:the feller=14|s:the fenc=38|s:the floor=20|s:the fold=-11|s:the for=-34|s:the from=-19|s:the gate=21|s:the group=-11
s:the hard=-11|s:the he=-18|s:the help=-11|s:the home=-13|s:the hour=-21|s:the i=16|s:the if=-17|s:the in=12|s:the into=14|s:the job=10|s:the knif=-12
s:the last=-12|s:the light=14|s:the like=-10|s:the man=11|s:the no=-16|s:the nothing=-10|s:the now=27|s:the nt=-15|s:the nurs=-28|s:the of=52
s:the off=42|s:the offic=-11|s:the on=-23|s:the once=-11|s:the one=20|s:the open=15|s:the opener=12|s:the or=18|s:the out=15|s:the pad=12
s:the phon=-11|s:the plac=-12|s:the pul=17|s:the rail=26|s:the say=27|s:the sheet=-12|s:the shelter=18|s:the shirt=-11|s:the shop=-11|s:the sinc=24
s:the skin=-13|s:the stand=-14|s:the stop=13|s:the tablet=29|s:the team=-11|s:the test=-24|s:the the=14|s:the ther=11|s:the they=-11|s:the thi=15
s:the thre=12|s:the tile=18|s:the time=-26|s:the to=-65|s:the today=-11|s:the trolley=19|s:the twic=-14|s:the two=-18|s:the whil=10|s:the with=-22
s:the you=11|s:their to=14|s:them dead=-11|s:them for=11|s:them his=10|s:them on=13|s:them stick=-13|s:them the=-20|s:then a=14|s:then butty=11
s:then cry=15|s:then first=14|s:then me=12|s:ther a=19|s:ther bite=13|s:ther hole=21|s:ther no=-16|s:ther the=15|s:they a=16|s:they him=12
s:they it=-13|s:they smash=-10|s:they the=-16|s:thi and=12|s:thigh a=11|s:think and=16|s:think it=14|s:think may=17|s:think see=13|s:thre befor=-11
s:thre now=22|s:thre without=10|s:throat off=10|s:through ceil=18|s:through grab=-14|s:through plan=-11|s:through pyjama=10|s:through the=14
s:throw bal=-14|s:throw cup=-10|s:throw punch=17|s:tie she=-13|s:tie the=26|s:tight his=12|s:til ble=-12|s:til bleed=10|s:time and=14|s:time to=10
s:time up=14|s:tin slip=12|s:tip out=19|s:to about=-12|s:to any=21|s:to at=-14|s:to back=-13|s:to be=28|s:to cook=17|s:to early=-10|s:to for=22
s:to her=-10|s:to here=14|s:to herself=23|s:to him=-20|s:to his=16|s:to hit=13|s:to if=-21|s:to in=-11|s:to instead=-11|s:to it=26|s:to knee=11
s:to like=12|s:to loo=-21|s:to mattress=18|s:to my=-15|s:to nic=10|s:to nt=10|s:to off=14|s:to point=10|s:to shop=-12|s:to sister=-17
s:to something=15|s:to tel=-15|s:to the=-11|s:to them=14|s:to to=-17|s:to up=12|s:to wal=15|s:to when=-19|s:to wher=11|s:to with=-19|s:toilet in=17
s:tonight the=14|s:too of=-10|s:toothbrush to=10|s:top have=11|s:top insid=10|s:top the=16|s:traffic lose=14|s:try climb=30|s:try leav=-14
s:try phon=-11|s:turn her=-13|s:turn steam=-10|s:turn ten=-10|s:twic the=-18|s:two ago=-19|s:two be=-13|s:two biro=-11|s:two for=-15|s:two of=-16
s:two one=17|s:two rol=-14|s:two the=22|s:two them=-12|s:two us=15|s:under bed=-12|s:under mattress=12|s:under sun=-12|s:undid blous=13
s:university nt=-13|s:until sleep=-11|s:up five=-10|s:up he=-11|s:up it=-12|s:up me=-12|s:up six=11|s:up the=21|s:up to=-12|s:up ʘ=-12|s:urn love=14
s:us out=-20|s:use cut=-10|s:use ground=12|s:very and=17|s:very sew=-13|s:violent he=-10|s:visit nail=-11|s:voic tel=18|s:wake for=15|s:wal get=-11
s:walk her=-12|s:walk to=-14|s:want all=18|s:want be=31|s:want die=-17|s:want go=11|s:want kil=27|s:want know=31|s:want live=-14|s:want see=-18
s:want toast=-10|s:ward awar=11|s:wasnt the=-15|s:wasnt to=-11|s:water her=11|s:way to=18|s:we a=-11|s:we her=18|s:we it=-25|s:we over=-11
s:we the=-22|s:wear same=-11|s:wear scarf=-20|s:weed be=-13|s:weed the=-12|s:weekend nobody=10|s:weetabix a=-14|s:welt line=10|s:what crisi=13
s:what do=-14|s:what have=-14|s:what leav=10|s:what point=-15|s:what to=17|s:what would=-10|s:when ask=-13|s:when be=-80|s:when come=12|s:when dark=18
s:when do=13|s:when drip=-14|s:when get=13|s:when go=30|s:when knock=-12|s:when leav=15|s:when scor=-10|s:whil have=-14|s:whit on=-11
s:who himself=-10|s:who two=14|s:wife say=-12|s:wife the=13|s:wife then=11|s:window its=17|s:window the=10|s:wish be=33|s:with after=-12
s:with all=-13|s:with an=14|s:with and=-48|s:with biro=16|s:with break=10|s:with brew=-21|s:with food=-12|s:with for=-12|s:with hold=-14|s:with in=-25
s:with lighter=10|s:with nail=14|s:with new=-13|s:with on=23|s:with phon=21|s:with slip=10|s:with snooker=11|s:with solicitor=-10|s:with tin=13
s:with towel=11|s:with tray=16|s:with ʘ=12|s:within minut=-11|s:wont it=10|s:wont of=12|s:worker her=16|s:would a=23|s:would be=16|s:would better=15
s:would draw=-11|s:would if=-10|s:wrist she=-10|s:writ his=12|s:writ note=17|s:year and=-10|s:you it=31|s:you my=17|s:you see=16|s:you the=20
s:ze chce=11|s:ǂ a=12|s:ǂ it=-12|s:ǂ sunday=-10|s:ǂ up=-14|s:ʘ #=-21|s:ʘ ##=13|s:ʘ a=-21|s:ʘ about=-22|s:ʘ all=-12|s:ʘ allow=10|s:ʘ and=-19
s:ʘ asleep=-10|s:ʘ at=-35|s:ʘ back=-20|s:ʘ be=28|s:ʘ burn=13|s:ʘ by=-22|s:ʘ could=-13|s:ʘ do=-10|s:ʘ extra=13|s:ʘ file=10|s:ʘ for=-19|s:ʘ go=-13
s:ʘ half=-21|s:ʘ he=22|s:ʘ her=-36|s:ʘ him=-10|s:ʘ himself=13|s:ʘ his=-27|s:ʘ hot=17|s:ʘ i=27|s:ʘ in=-10|s:ʘ it=58|s:ʘ no=-10|s:ʘ nt=-19|s:ʘ on=-20
s:ʘ over=-17|s:ʘ pluck=13|s:ʘ remov=-15|s:ʘ say=20|s:ʘ she=68|s:ʘ stink=10|s:ʘ that=15|s:ʘ the=-39|s:ʘ think=13|s:ʘ to=-19|s:ʘ tonight=26|s:ʘ too=-10
s:ʘ up=-15|s:ʘ wel=-25|s:ʘ with=14|s:ʘ ǂ=-13|s:ʘ ʘ=44|u:#=50|u:##=-55|u:a=110|u:about=-152|u:abus=-16|u:across=39|u:admission=-13|u:advantag=-12
u:after=-56|u:afternoon=-23|u:again=-12|u:against=28|u:agency=26|u:aggression=-10|u:aggressiv=-11|u:ago=-40|u:agre=-35|u:air=15|u:alarm=-13
u:alcohol=-25|u:alight=13|u:all=-38|u:allergic=16|u:allotment=-14|u:allow=22|u:alon=-36|u:along=21|u:already=14|u:alway=-13|u:ambulanc=30
u:amitriptylin=13|u:an=62|u:and=371|u:angl=15|u:angry=-15|u:ankl=14|u:answer=39|u:antibiotic=-11|u:any=-27|u:anybody=-11|u:anymor=22|u:anyon=-50
u:anything=-57|u:anywher=-12|u:arm=-58|u:arrang=17|u:arrest=10|u:as=-127|u:aspirin=15|u:assessment=-15|u:at=-135|u:attack=-30|u:attempt=-20
u:attention=-13|u:awar=21|u:awol=21|u:baby=22|u:back=-143|u:bad=-33|u:bag=32|u:bal=-20|u:banana=-14|u:bandag=25|u:bang=-32|u:bank=-10|u:bath=-44
u:bathroom=25|u:batter=-13|u:be=102|u:bean=-20|u:beat=-33|u:bed=25|u:bedsid=16|u:befor=-36|u:beg=13|u:behind=30|u:being=20|u:bel=12|u:believ=14
u:belly=25|u:belt=-11|u:benefit=-10|u:bent=10|u:best=-14|u:better=12|u:between=42|u:big=-14|u:bin=-47|u:bingo=-25|u:bird=-15|u:biro=19|u:birthday=-14
u:biscuit=-22|u:bit=22|u:bite=-13|u:black=38|u:blank=13|u:blanket=10|u:ble=12|u:bleach=34|u:blind=-14|u:block=17|u:blood=23|u:blous=13|u:blow=-12
u:blue=26|u:bm=18|u:bmi=17|u:board=-16|u:boil=13|u:bone=15|u:book=-26|u:boot=19|u:bore=-17|u:borrow=-14|u:borstal=-10|u:both=-31|u:bother=-35
u:bottl=43|u:bottom=11|u:bowel=-18|u:bowl=-15|u:box=-13|u:boy=15|u:bp=19|u:bra=29|u:breakfast=-28|u:breastbon=15|u:breath=81|u:brew=-23|u:brigad=-11
u:brown=10|u:bruis=-24|u:bruise=23|u:bucket=14|u:build=21|u:bulb=11|u:burn=25|u:bus=12|u:but=-27|u:butty=11|u:buz=-12|u:by=-26|u:cabinet=16|u:cabl=13
u:caddy=11|u:cake=-15|u:cal=50|u:can=61|u:canal=10|u:cancel=13|u:candl=-13|u:cannabi=-11|u:cannot=44|u:cant=44|u:car=19|u:card=-42|u:care=-21
u:carer=29|u:carrier=11|u:carry=-22|u:case=-38|u:cash=12|u:catch=40|u:catheter=12|u:ceil=18|u:chair=17|u:charg=-25|u:charity=-12|u:chart=-15
u:chas=-16|u:chatty=-24|u:chce=11|u:check=-133|u:cheek=33|u:cheer=12|u:chess=-10|u:chew=16|u:chicken=11|u:chok=13|u:cider=-14|u:cigarett=14
u:ciggi=-11|u:clammy=22|u:cleaner=28|u:clear=-71|u:climb=28|u:cling=15|u:clos=17|u:clot=14|u:cloth=26|u:clutch=11|u:co=26|u:coast=16|u:coat=30
u:codamol=26|u:code=12|u:codein=17|u:cold=-25|u:collaps=45|u:collar=10|u:collect=-16|u:come=-15|u:company=-13|u:confus=25|u:contact=-20|u:control=-12
u:corner=31|u:correct=-20|u:corridor=22|u:could=-17|u:council=-11|u:count=-19|u:cousin=-30|u:cover=29|u:cow=-10|u:cpn=10|u:crack=21|u:cracker=-15
u:crash=13|u:cream=-42|u:cry=22|u:cuff=-10|u:cupboard=12|u:curtain=14|u:cut=-50|u:cutter=-17|u:dad=-12|u:dark=36|u:date=14|u:daughter=-12|u:day=64
u:dead=55|u:debt=20|u:declin=-20|u:deep=20|u:degre=-12|u:deliberat=16|u:dentist=-24|u:deny=-27|u:deodorant=14|u:depot=-14|u:desk=16|u:dialysi=31
u:diary=-12|u:die=-77|u:different=-12|u:dinner=-16|u:dizzy=17|u:do=-73|u:doctor=33|u:doesnt=22|u:dog=25|u:domino=-12|u:dont=31|u:door=14|u:doorway=18
u:dosett=-11|u:doubl=11|u:down=78|u:drag=27|u:drawer=15|u:dril=-31|u:driv=19|u:driver=37|u:drop=-58|u:drown=23|u:drowsiness=-13|u:drowsy=18|u:drug=-16
u:duck=-21|u:due=-22|u:dure=25|u:dust=15|u:duty=-13|u:duvet=17|u:e=30|u:ear=43|u:early=-11|u:eat=-41|u:edge=17|u:eff=-12|u:egg=27|u:empty=-14|u:end=42
u:enjoy=-11|u:error=-10|u:escort=29|u:even=15|u:event=-13|u:ever=-45|u:every=25|u:everybody=-16|u:everything=30|u:everywher=12|u:ex=-10|u:exerci=-10
u:exit=12|u:explain=-13|u:extinguisher=17|u:extra=13|u:eye=36|u:eyebrow=14|u:eyelid=13|u:face=-22|u:facebook=13|u:fact=-11|u:fag=-35|u:fail=18
u:faint=25|u:fair=-17|u:family=33|u:far=10|u:fast=24|u:feed=23|u:feel=-27|u:feller=14|u:fenc=32|u:fetch=12|u:few=21|u:fifteen=-18|u:fight=-29
u:figur=-13|u:fil=-10|u:file=18|u:final=-10|u:fine=-69|u:finger=25|u:fingertip=13|u:firework=-13|u:first=-75|u:five=36|u:fix=-23|u:flam=19
u:flatmat=-12|u:flex=29|u:flinch=20|u:floor=44|u:floppy=18|u:flower=-10|u:fluid=27|u:fly=-15|u:fold=-19|u:food=14|u:foot=28|u:for=-120|u:forc=22
u:forearm=25|u:forget=-10|u:forgiv=17|u:form=-12|u:four=70|u:fram=24|u:free=-22|u:fridg=-28|u:friend=-18|u:frighten=-18|u:fring=-12|u:from=-75
u:front=45|u:ful=49|u:funeral=11|u:funny=15|u:further=-12|u:gambl=-14|u:game=-11|u:garag=26|u:garden=-12|u:gas=11|u:gash=19|u:gasp=-15|u:gate=28
u:gel=-14|u:get=28|u:giggl=-20|u:girl=-29|u:give=-58|u:glass=-36|u:glow=11|u:go=115|u:god=36|u:good=-62|u:goodby=32|u:goodnight=-10|u:googl=12
u:goug=10|u:gown=19|u:gp=-14|u:grab=-19|u:grav=11|u:greenhous=-25|u:grey=29|u:grin=-11|u:ground=30|u:group=-54|u:guid=-12|u:gym=-18|u:hadnt=-19
u:hal=31|u:half=-67|u:halfway=15|u:hand=-66|u:handful=13|u:hang=-43|u:happy=-31|u:hard=11|u:hardly=16|u:harm=-30|u:hat=-26|u:have=175|u:he=68
u:head=57|u:headphon=-14|u:hear=30|u:heart=44|u:heat=24|u:heel=-15|u:help=-42|u:hem=12|u:her=99|u:here=20|u:heroin=-13|u:herself=11|u:hes=28|u:hide=36
u:him=-10|u:himself=-14|u:hing=17|u:his=-12|u:history=-11|u:hold=-50|u:hole=27|u:home=-52|u:hook=28|u:hospital=-30|u:hot=49|u:hour=69|u:hourly=-14
u:how=55|u:hug=-14|u:hundr=-18|u:hurl=25|u:hurry=14|u:i=118|u:idea=21|u:if=-106|u:in=105|u:inform=-13|u:injury=-19|u:insid=56|u:instead=-23
u:insulin=38|u:intact=-17|u:into=104|u:iron=19|u:isnt=11|u:it=85|u:its=54|u:jaw=15|u:jigsaw=-13|u:join=15|u:joke=-11|u:joss=-13|u:juic=-12|u:just=18
u:juz=11|u:keep=51|u:kerb=15|u:kettl=23|u:key=29|u:kick=11|u:kil=21|u:kiss=10|u:kitchen=26|u:knif=-11|u:knock=-18|u:knot=36|u:know=110|u:knuckl=14
u:label=-10|u:lace=-13|u:lad=-40|u:lamp=14|u:last=36|u:late=10|u:later=-21|u:laugh=-28|u:laundry=12|u:lean=10|u:learn=-11|u:leav=94|u:leg=18
u:lemon=-12|u:level=10|u:ligatur=-21|u:light=27|u:lighter=29|u:like=95|u:line=-12|u:lino=11|u:lip=50|u:listen=-22|u:lit=20|u:lithium=19|u:littl=54
u:live=27|u:liver=23|u:locker=11|u:long=47|u:loo=-22|u:look=57|u:loop=17|u:loos=16|u:lorazepam=-17|u:lose=-31|u:loung=-20|u:lovely=-15|u:low=-23
u:lucozad=11|u:lump=25|u:lunch=-28|u:machet=16|u:magazin=-12|u:magnet=29|u:make=14|u:man=69|u:manager=-11|u:many=12|u:map=-19|u:mar=-19|u:mark=18
u:marriag=-11|u:mate=-37|u:mattress=54|u:may=-15|u:me=97|u:meal=22|u:mean=42|u:measur=-15|u:medal=17|u:medication=-34|u:meet=-16|u:melt=20|u:member=15
u:mention=-14|u:methadon=18|u:mg=-34|u:milk=15|u:milligram=-12|u:minibus=12|u:minut=-26|u:miss=-47|u:monday=10|u:money=-23|u:month=15|u:mood=-28
u:moon=-18|u:more=-22|u:morn=12|u:mother=-12|u:mouthwash=-12|u:move=-17|u:mowi=11|u:much=15|u:mum=-48|u:murder=-37|u:n=-13|u:nail=-23|u:nake=13
u:name=-31|u:nap=-10|u:near=25|u:nearly=-11|u:neat=-18|u:neck=43|u:needl=-21|u:neglect=-15|u:neighbour=-20|u:nervous=-12|u:never=-50|u:new=-108
u:next=-43|u:nic=10|u:nick=-15|u:nie=11|u:niec=-14|u:night=56|u:nighti=18|u:nil=-11|u:nine=-26|u:ninety=-14|u:nipper=-10|u:no=-159|u:nobody=37
u:nois=15|u:none=-32|u:normal=-12|u:note=29|u:nothing=-14|u:now=101|u:nowt=-26|u:nt=36|u:number=-16|u:nurs=-73|u:nut=21|u:obs=-20|u:of=287|u:offer=-26
u:offic=-59|u:ok=-25|u:old=-31|u:on=81|u:once=-14|u:one=141|u:only=-22|u:onto=16|u:open=11|u:opener=12|u:or=12|u:oramorph=17|u:out=107|u:outsid=15
u:over=-20|u:overdos=-24|u:own=15|u:oxygen=39|u:packet=17|u:paint=-13|u:palm=21|u:pan=26|u:panic=-11|u:pant=10|u:paramedic=24|u:parcel=-21
u:partner=11|u:party=-17|u:pass=-41|u:passport=13|u:past=34|u:patient=-11|u:peg=26|u:pen=18|u:peopl=10|u:person=-45|u:phon=67|u:pick=46|u:pictur=-12
u:pillowcas=24|u:pin=-14|u:pit=-12|u:plac=-26|u:plan=-71|u:plaster=-17|u:plat=-24|u:play=-15|u:plenty=-23|u:pluck=18|u:point=42|u:poke=11|u:poo=14
u:pool=-16|u:porter=17|u:positiv=10|u:post=-13|u:pot=-17|u:potato=-13|u:pound=-36|u:pregnant=12|u:prescription=-10|u:present=-14|u:previous=-16
u:prick=-11|u:prison=-19|u:prn=-10|u:problem=-15|u:promis=14|u:proper=29|u:proud=-27|u:pud=-11|u:puff=-17|u:pul=68|u:punch=34|u:pupil=41|u:purpos=32
u:push=33|u:put=12|u:pyjama=19|u:quarter=-29|u:quid=-21|u:rail=21|u:rain=-10|u:rape=13|u:rash=39|u:rate=31|u:rattl=14|u:raw=31|u:reach=16|u:read=-23
u:really=-11|u:reckon=14|u:record=20|u:red=14|u:reek=-12|u:refus=34|u:relaps=-11|u:remot=16|u:remov=11|u:remover=13|u:rent=10|u:report=-13
u:resort=-11|u:respond=21|u:restless=-11|u:restrain=-25|u:restraint=-18|u:review=-24|u:rib=17|u:ribbon=10|u:right=43|u:rigid=13|u:ring=-75|u:risk=-62
u:road=34|u:room=-76|u:rope=15|u:round=78|u:rous=32|u:row=16|u:rub=22|u:run=-53|u:sad=-11|u:safe=-25|u:safeguard=-14|u:safety=-16|u:same=-12
u:sandwich=25|u:saturday=-17|u:say=298|u:scald=25|u:scar=-36|u:scarf=-29|u:school=-32|u:scorch=12|u:scout=-12|u:scrap=-11|u:scratch=-21|u:screw=15
u:seclusion=-18|u:section=10|u:see=82|u:seizur=22|u:self=-13|u:send=-15|u:senior=-11|u:sepsi=12|u:serious=-17|u:servic=10|u:set=36|u:settl=-12|u:sh=24
u:shak=26|u:shap=10|u:shar=-13|u:sharp=-21|u:sharpener=15|u:shav=-38|u:she=62|u:sheet=-40|u:shin=33|u:shop=-24|u:shortness=-14|u:should=26
u:shoulder=23|u:shout=-42|u:shov=14|u:show=-30|u:shut=24|u:side=18|u:sight=18|u:sign=-25|u:signatur=-14|u:sinc=89|u:sink=27|u:sister=-27|u:sit=-32
u:six=24|u:sixty=15|u:siz=-10|u:size=14|u:skin=-30|u:slap=50|u:sleep=-44|u:sleepy=21|u:sleev=23|u:slic=-14|u:slid=-11|u:slip=37|u:slit=10|u:slow=10
u:sluic=-11|u:slur=28|u:smash=-39|u:smel=-40|u:smell=-12|u:snap=23|u:snooker=11|u:snor=-10|u:so=-93|u:soak=16|u:soap=-15|u:sock=45|u:soft=-12
u:solicitor=-14|u:somebody=-12|u:someon=-45|u:something=42|u:son=38|u:soon=20|u:sorry=-14|u:spar=-17|u:spic=-16|u:spin=13|u:spit=36|u:split=19
u:spoon=11|u:sprout=-12|u:squirt=21|u:stab=-19|u:stair=42|u:stand=24|u:star=11|u:start=16|u:stash=10|u:station=27|u:stay=23|u:steam=-16|u:step=-16
u:stiff=13|u:stil=30|u:ston=18|u:straight=-23|u:string=-43|u:struggl=12|u:stuff=35|u:sudden=13|u:sugar=27|u:suicidal=-21|u:sun=-11|u:sunday=23
u:sure=28|u:swallow=64|u:swear=-47|u:sweat=32|u:sweep=-11|u:swel=36|u:swim=-13|u:swing=35|u:tab=16|u:tabl=-26|u:tailgat=18|u:take=-10|u:talk=-100
u:tap=-13|u:tape=12|u:tast=-16|u:taxi=26|u:team=-39|u:tear=28|u:tearful=-16|u:teddy=12|u:tel=-100|u:telly=-14|u:temper=-23|u:ten=-41|u:tenner=-17
u:test=-44|u:text=20|u:that=-24|u:the=138|u:their=42|u:theirself=-14|u:them=-39|u:themselv=-11|u:ther=158|u:thes=10|u:they=23|u:thi=66|u:thigh=25
u:thing=12|u:think=68|u:third=-12|u:thirty=21|u:thre=17|u:threaten=-12|u:throat=59|u:through=46|u:thumb=-11|u:thunder=-15|u:thursday=-14|u:tight=33
u:tile=22|u:time=-19|u:tin=-12|u:tip=12|u:tire=-10|u:to=76|u:toast=-37|u:today=-54|u:together=-17|u:toilet=32|u:tomato=-11|u:tonight=60|u:too=-24
u:tooth=29|u:toothbrush=15|u:top=56|u:torch=26|u:touch=14|u:towel=14|u:town=-11|u:track=15|u:traffic=14|u:train=-26|u:trainer=16|u:trampolin=-12
u:tribunal=-12|u:trolley=28|u:try=18|u:tuesday=-29|u:tummy=15|u:turn=-12|u:tv=14|u:twist=25|u:two=-75|u:under=12|u:underneath=11|u:undid=13|u:unit=-16
u:university=-13|u:unknown=27|u:unpick=12|u:unresponsiv=25|u:until=-27|u:unwitness=16|u:upper=11|u:upset=-68|u:urge=-21|u:urn=14|u:us=-67|u:use=-74
u:usual=-14|u:very=16|u:view=-14|u:violenc=-11|u:violent=-16|u:visit=-48|u:visitor=14|u:vodka=-15|u:voic=31|u:voicemail=27|u:vomit=54|u:wait=-20
u:wake=51|u:wal=-10|u:walk=-18|u:wallet=-12|u:wander=-12|u:want=37|u:wardrob=12|u:warm=12|u:wash=-13|u:watch=-83|u:water=38|u:wave=-10|u:way=39
u:we=-35|u:wear=-30|u:wee=32|u:weed=-39|u:week=-47|u:weekly=-10|u:weetabix=-14|u:weight=11|u:wel=-73|u:welt=10|u:wet=23|u:what=51|u:wheelchair=18
u:wheeze=17|u:when=-21|u:wher=39|u:whether=17|u:which=12|u:whisper=15|u:who=63|u:whol=29|u:wi=12|u:wil=62|u:win=-10|u:winc=11|u:wind=10|u:windpip=15
u:wish=43|u:with=-22|u:within=-22|u:without=27|u:won=-30|u:wont=87|u:word=19|u:work=40|u:world=34|u:worry=-59|u:worth=16|u:would=66|u:wouldnt=10
u:wrap=23|u:wrist=22|u:wrong=15|u:year=-90|u:yellow=11|u:yesterday=37|u:yoghurt=-11|u:you=102|u:your=24|u:ze=11|u:zumba=-13|u:zyc=11|u:ǂ=-42|u:ʘ=-59
`,
  `
always=1:45,2:-14,3:16,4:9,5:-24,6:-36,8:-73,9:-26,10:-15,11:-45,12:121,13:-66
i:abuser=0:-144,1:-36,2:-85,3:96,4:50,5:-80,6:221,8:182,9:-79,10:-28,11:-42,12:-83,13:-6
i:abuser_kin=0:-99,1:21,2:-25,3:-33,4:16,5:-44,6:178,7:58,8:82,9:-27,10:-22,11:-40,12:-35,13:-44
i:accident=0:-18,1:-5,2:-25,3:36,4:41,5:-25,6:-10,7:-9,8:-14,9:-18,10:7,12:38
i:accountlike=0:-92,1:105,2:-54,3:-62,4:-17,5:-7,6:58,7:86,8:96,9:64,11:-36,12:-109,13:-33
i:affairs=0:-22,1:118,2:-15,4:-6,5:-10,6:-21,7:-10,8:-8,10:-7,11:-7,12:-19,13:6|i:afterdeath=0:-12,1:58,2:7,3:-11,4:-8,5:-6,6:-13,7:-5,11:5,12:-10
i:alarmclock=0:-6,1:5,3:-15,4:10,8:-7,9:33,10:-7,11:-7,13:-5
i:alcoholic=0:-19,1:-10,2:27,3:-29,4:-46,5:-34,6:-29,7:-12,8:-22,9:23,10:199,11:-23,12:-23,13:-17
i:allofit=0:12,1:39,2:47,3:-27,4:-72,5:-38,6:-17,7:63,8:21,9:23,10:-28,11:6,12:-30
i:allword=0:5,1:41,2:45,3:-11,4:-35,5:-29,6:-26,7:63,9:-25,11:5,12:-16,13:-20
i:apologise_small=0:8,1:-55,2:-31,3:77,4:110,5:27,6:-18,7:15,8:-25,9:-12,10:-11,11:-25,12:-76,13:12
i:arrange=0:-10,1:159,2:-9,3:-50,4:17,5:-6,6:26,7:-37,8:35,9:-31,10:-16,11:18,12:-90,13:-14
i:asked=0:-19,1:133,2:44,3:-61,4:25,5:12,6:10,7:-18,8:17,9:-22,10:-28,11:-19,12:-75,13:-6
i:asleepfall=0:19,1:-53,2:-21,3:13,4:40,5:6,6:-11,7:-14,8:27,9:20,10:-19,11:-16,12:26,13:-19
i:asleepsafe=0:-13,1:14,2:-10,3:-11,4:-12,5:15,6:-6,7:-7,9:30,10:-5,12:15
i:at_target=0:25,1:-34,2:-75,3:123,4:138,5:-14,6:-51,7:-66,8:-9,9:-39,11:30,12:-17,13:-17|i:atonce=0:-10,2:5,3:-9,4:-7,5:12,6:32,12:-12
i:attendfuneral=0:-36,1:30,2:-16,3:45,4:9,5:-8,7:22,8:-6,9:-13,10:-14,11:-12
i:away=0:-14,1:67,2:-34,3:26,4:117,5:-32,6:-72,7:-51,8:16,9:-12,10:-33,11:-15,12:47,13:-12
i:awayplace=0:-50,1:-14,2:-35,3:30,4:196,5:-35,6:-24,7:-22,8:-24,9:-11,10:8,11:-21,13:-13
i:badbody=0:-51,1:-47,2:-53,3:-66,4:-42,5:71,6:51,7:49,8:-30,9:-8,10:10,11:17,12:118,13:-23
i:badpart=0:54,1:-48,2:-22,3:60,4:-86,5:106,6:-33,7:-14,8:-34,9:-60,10:-40,11:-15,12:82,13:45
i:ballplay=1:76,3:-33,4:19,5:9,6:-7,7:11,8:-9,9:-12,10:-5,11:-17,12:-16,13:-13|i:band=0:22,1:-10,2:-6,3:-7,4:-5,5:38,6:-7,12:-8
i:bang=0:62,1:-45,2:-34,3:193,4:-43,5:-49,6:46,7:-43,8:-36,9:-28,10:-7,11:-13,12:10,13:-30
i:barrier=0:-9,1:-32,2:-30,3:17,4:199,5:35,6:-36,7:-32,8:-14,9:-14,10:-10,11:-25,12:-76,13:12
i:bed_change=0:24,1:-8,2:-10,3:-14,7:38,8:-8,11:-9,12:-16,13:-6|i:belittle=0:-27,2:-25,3:88,4:-5,5:-18,6:38,8:-7,9:-9,10:-18,11:-15,12:12,13:-13
i:bills=0:-20,1:23,2:-16,4:-17,5:-11,7:13,8:78,10:-9,11:-9,12:-24,13:-6|i:birthday_ok=0:49,2:-15,3:-15,4:-11,5:12,8:14,9:-7,10:-6,11:-5,12:-8
i:blood=0:68,1:-32,2:8,3:10,4:-26,5:-19,6:-7,7:-17,8:-10,10:-12,11:-12,12:60,13:-9
i:bloodplace=0:114,1:-91,3:-32,4:18,5:46,6:11,7:26,8:-81,9:115,10:-30,11:-76,12:-75,13:49
i:bodyany=0:171,1:-130,2:-31,3:48,4:-43,5:73,6:46,7:-41,8:-46,9:-101,10:-14,11:-44,12:69,13:30
i:bodyface=0:32,1:-46,2:-15,3:52,4:-13,5:11,6:5,8:-17,9:-21,12:12|i:bothdoses=0:-7,1:-19,2:15,3:-11,4:-13,6:-16,9:-6,10:-8,11:64,13:-5
i:break=0:85,1:-43,2:-24,3:51,4:-28,5:-14,7:8,8:-14,9:-18,10:-5,12:19,13:-12
i:breakable=0:168,1:-82,2:38,3:102,4:-27,5:-75,6:-70,7:-6,9:69,10:22,11:-48,12:-91
i:breathbad=0:-31,1:-34,2:-19,3:-78,4:-30,5:35,6:-87,7:18,8:34,9:-32,10:6,11:17,12:180,13:10
i:breathing=0:-39,2:-19,3:-41,4:-22,5:-15,6:-42,8:-15,10:12,11:7,12:160
i:breathing_ok=0:-18,1:18,3:-45,4:27,6:-48,8:-12,9:64,10:11,11:-13,12:33,13:-18
i:brewdie=0:-39,1:-23,2:35,3:-26,4:-41,5:-20,6:-13,7:17,8:6,10:121,11:-28,12:27,13:-20
i:bruise=0:-44,1:-54,2:-36,3:-5,4:-35,5:-23,6:208,7:-9,8:-17,9:66,10:-19,11:-17,12:-15,13:-15
i:burn=0:9,1:-7,2:-23,3:-12,4:-19,5:-14,6:-12,7:-5,8:-10,9:89,10:-11,11:-9,12:13,13:10
i:burnable=0:-68,1:-57,3:-99,5:83,6:41,7:132,8:-50,9:199,11:-30,12:-160|i:buy=0:-8,1:15,3:-11,5:-5,6:5,7:-5,9:5,11:7,12:-9
i:bythroat=0:-6,3:45,4:-6,5:-6,12:-6|i:calmfood=0:-34,1:-40,3:34,4:-21,5:-35,6:-46,7:61,8:-20,9:24,10:-24,11:24,12:93,13:-15
i:calmtrust=0:-31,1:5,2:-7,3:22,4:19,5:-13,8:65,9:-15,10:-13,11:-13,12:-10,13:-9
i:calmwalk=0:-47,1:12,2:-8,3:14,4:72,5:-26,6:18,7:11,8:-8,11:-23,12:-28,13:19
i:cannot=1:71,2:-24,3:-59,4:72,5:-41,6:-11,7:61,9:-71,10:-57,11:20,12:79,13:-45
i:cantdo=0:-22,1:38,3:-57,4:62,5:-54,6:-26,7:44,8:-16,9:-48,10:-32,11:54,12:59,13:-7
i:cards=0:21,1:-19,2:-31,3:34,4:10,5:-23,6:-31,8:80,9:-24,10:26,11:-31,12:13,13:-22
i:carefail=0:-15,1:-21,2:-13,3:-17,5:-9,6:17,7:85,8:-7,9:-8,10:-8,13:-5
i:carefor=0:-19,1:30,2:176,3:-45,4:-50,5:-39,7:13,8:27,9:-41,10:-39,11:13,12:-7,13:-31
i:chestpain=0:-15,1:-12,2:-8,3:-14,4:-7,5:-6,6:-15,7:-5,11:7,12:87|i:choke=0:-16,1:-9,2:-7,4:-8,5:-8,6:-10,7:-6,9:-5,10:-5,11:7,12:74
i:chosen=0:42,1:35,3:-17,5:-7,6:-16,7:-5,8:-5,9:-5,12:-11|i:cleaning_ok=0:8,2:6,4:-20,6:13,7:37,8:-9,9:-10,11:-9,12:-16,13:-6
i:closing=0:-11,2:8,3:-41,5:-36,6:-7,7:23,9:90,10:46,11:-5,12:-46,13:-22
i:cloth=0:-6,1:-26,2:-47,3:-72,5:175,6:-44,7:35,8:-27,9:68,10:-30,11:-28,12:-9
i:clothesfit=0:32,1:-22,2:-44,3:-14,5:9,6:-10,7:59,9:56,10:-6,11:-14,12:-40,13:-7
i:colourbad=0:-7,1:-32,2:-16,3:-26,4:-15,5:6,6:14,7:7,8:-9,9:31,10:10,12:49,13:-9
i:colourpart=0:17,1:-68,2:17,3:32,4:-58,5:-22,6:63,7:16,8:-46,9:-44,10:15,11:-26,12:61,13:45
i:control=0:-34,1:-22,2:-29,3:-15,4:20,5:-9,6:116,7:-7,9:-5,10:-12,11:6,12:-31,13:23|i:control_strong=1:-8,3:-7,4:-5,6:38,12:-5
i:cooker=0:34,1:-19,2:-19,3:-15,4:-22,5:-17,7:-13,8:-8,9:132,10:-9,11:-8,12:-29,13:-6
i:cooking=0:-10,1:-9,2:-18,3:40,5:-10,6:6,8:-10,9:52,10:-9,11:-9,12:-10,13:-7
i:cord=0:-28,1:-104,2:-50,3:-67,4:-65,5:395,6:-70,7:39,8:-47,9:25,10:-52,11:-39,12:-69,13:-10
i:cord_strict=0:-38,1:-63,2:-49,3:-45,4:-48,5:380,6:-21,7:-36,8:-23,9:-33,10:-26,11:-24,12:-83,13:-7|i:covering=0:34,3:-5,6:-5,12:-6
i:craft=0:-12,1:-7,2:-14,3:12,4:56,6:-20,8:-11,9:15,10:23,11:-11,12:-22,13:-8
i:cut=0:252,1:-27,2:-19,3:30,4:-41,5:-13,6:-30,7:-37,8:-16,9:-18,10:-18,11:-25,12:-63,13:-20
i:cuttable=0:116,1:-76,2:-7,3:65,4:-82,5:65,6:-17,7:-33,8:-46,9:-63,10:-41,11:-33,12:91,13:53
i:damage=0:206,1:-85,2:-84,3:84,4:35,5:23,6:-9,7:13,8:-60,9:38,10:-52,11:-41,12:-51,13:-47
i:danger_near=0:-53,1:-52,2:-62,3:15,4:-16,6:43,7:30,8:-32,9:204,10:-7,11:-22,12:-54,13:-12
i:darkout=0:-9,1:-13,2:-8,3:-37,4:41,5:-14,6:27,7:26,8:12,9:-16,10:-14,11:-13,12:9,13:10
i:days=0:-9,1:-28,2:-8,3:-32,5:-18,6:-29,7:75,8:-7,9:-16,10:-18,11:32,12:65,13:-11
i:deadtalk=0:-17,1:70,2:16,3:-23,4:44,5:-38,7:-13,8:39,10:-12,11:-26,12:-10,13:-28|i:decorate=1:13,12:7
i:deficit=0:-34,2:8,3:-22,4:-29,5:-9,6:-35,7:-19,8:-13,9:-15,11:32,12:140,13:-10|i:deficit_strong=1:-9,2:5,3:-11,4:-6,6:-10,12:46
i:dependant=0:-42,1:56,2:10,3:-34,4:25,5:-37,6:25,7:39,8:18,9:-20,10:-18,11:-31,12:40,13:-31
i:die=0:-20,1:193,2:-16,3:-24,4:-8,5:-30,6:-34,7:-15,8:-20,9:-21,10:-19,11:-9,12:18,13:-13
i:direction=0:27,1:-65,2:-42,3:75,4:116,5:102,6:-19,7:-64,8:-26,9:-12,11:-13,12:-83,13:-6|i:disarray=6:12|i:dogon=0:-6,1:10,3:17|i:dont_look=1:29
i:doorcode=0:-14,2:-8,3:6,4:19,5:-9,6:28,11:6,12:-8|i:dressing=0:72,1:-17,2:-16,3:-30,4:-12,6:-7,7:33,8:-8,9:15,10:-8,11:-8,12:-12,13:-6
i:drinkcolour=0:-7,1:6,2:-8,3:-18,4:-6,5:-18,6:-19,7:19,8:65,10:-10,11:6,13:-7|i:drop_ask=1:43,2:-10,3:-14,4:5,5:11,6:-9,7:-6,8:7,9:-6,10:-5,12:-8
i:drug=0:-11,1:-21,2:-5,3:-32,4:-42,5:-6,6:-42,7:-25,8:-17,9:11,10:234,11:-8,12:-39,13:-16
i:drugact=0:-52,1:-76,2:129,3:-99,4:-52,6:55,7:-40,8:-6,9:22,10:207,11:-39,12:-52,13:-18
i:drunk=0:-34,1:-27,2:-5,3:-22,5:-17,6:-16,8:-11,9:-14,10:167,11:-12,13:-10|i:dry=1:-5,3:-5,4:-5,7:29
i:dry_ok=0:14,1:44,2:-19,3:-9,4:-23,5:-15,7:8,9:-12,10:26,11:-10,12:7,13:-8
i:empties=1:-40,3:-28,4:103,5:15,6:-51,7:-32,8:21,9:25,10:-10,11:-10,12:14,13:-10
i:escalated=0:-20,1:-35,3:-38,5:-12,6:28,7:-16,8:-12,9:-12,10:-12,11:11,12:101,13:15|i:evenpots=1:-9,2:31,3:12,4:-7,5:-6,6:-10,7:7,11:8,12:-12
i:exploit=0:-6,1:-11,2:-11,3:-8,4:-6,6:73,12:-7|i:fall=0:-11,1:-36,2:-11,3:-9,4:8,5:-20,6:-17,7:-18,8:-16,9:-8,10:-18,11:-7,12:157
i:fallharm=0:143,1:-149,2:-67,3:-48,4:-43,5:-39,6:87,7:21,8:-57,9:-89,10:-34,11:-57,12:255,13:29|i:fallhow=0:-14,2:-10,4:-13,7:9,10:-6,12:47
i:familyill=0:-21,1:23,3:10,4:9,5:-6,6:-9,8:-7,9:-6,12:26,13:-13|i:farewell_odd=0:-19,1:63,2:32,3:20,4:-18,5:-12,8:-9,9:-9,10:-9,11:-7,12:-23,13:-6
i:fearof=0:-92,1:-60,2:130,3:51,4:12,5:64,6:115,7:-67,8:54,9:34,10:-24,11:-55,12:-164,13:7
i:firepoint=0:-31,1:-79,2:27,3:34,5:72,6:-41,7:-25,8:-38,9:18,11:-18,12:-92,13:167
i:firespot=0:-69,1:-69,2:9,3:6,4:-34,5:65,7:58,8:-41,9:152,10:38,11:-31,12:-108,13:16|i:fistthrough=0:38,3:-9,12:-7
i:fixing=0:-50,1:-42,2:-35,3:-26,4:131,5:133,6:-25,7:-24,8:-27,9:-27,10:-12,11:-27,13:22
i:flammable=1:-9,2:-14,3:-18,4:-13,5:-10,6:-16,7:11,8:-6,9:80,10:6,11:-6,13:-5
i:food=0:17,1:-38,2:33,3:-46,4:-89,5:-20,6:-28,7:63,8:-17,9:-46,10:75,12:129,13:-38
i:foodcover=0:-7,1:11,2:12,3:-6,5:-16,6:9,7:10,9:-10,10:-9,11:10,12:-14,13:6
i:found_idea=0:44,2:22,3:-48,4:8,5:80,6:10,7:-42,8:-31,9:15,10:16,11:8,12:-80|i:found_out=1:-10,2:-6,4:-8,5:29,6:-8,10:10,11:6,12:-8
i:foundout=0:35,1:-20,2:-7,3:-36,4:38,5:23,6:-20,7:-8,8:-11,9:14,10:7,11:26,12:-22,13:-18
i:fresh=0:115,1:-45,2:12,3:-30,4:8,6:-22,7:-18,8:-9,9:-32,10:8,12:16
i:frightened=0:29,1:-7,2:-22,3:-47,4:-18,5:6,6:135,7:-16,8:-18,9:-23,10:-20,11:-8,12:10|i:frightened_home=6:12
i:fun=0:13,1:-23,3:16,4:-11,6:-16,7:7,8:61,9:13,10:-13,11:-12,12:-22,13:-8|i:gap=0:-14,2:-7,3:-16,4:75,6:-8,7:-6,9:-6,10:-5
i:getover=0:-46,1:13,2:-22,3:11,4:205,5:-32,6:15,7:-28,8:-28,9:-15,10:-30,11:-28,12:-22,13:-9
i:getover_pull=0:13,1:-32,2:-21,3:44,4:6,5:59,7:-16,8:-10,9:-15,12:-24,13:-9
i:give=0:-36,1:48,2:-41,3:-19,4:-17,5:-30,6:-9,7:10,8:11,10:-21,11:151,12:-44
i:gone_dead=0:-15,1:34,3:17,4:-8,6:-23,7:-10,8:-10,10:-6,11:13,12:15,13:-5
i:gone_if=0:-8,1:53,3:-9,4:84,5:-39,6:18,7:-44,8:12,9:9,10:-31,11:-36,12:-11,13:6
i:gone_weak=0:22,1:-32,2:10,3:-6,4:117,6:-45,7:-9,8:28,9:-25,10:-8,11:-21,12:-21,13:-13
i:gonehe=0:-12,1:16,2:-41,3:-18,4:146,5:-14,7:-44,8:-25,9:10,10:-34,11:-24,12:40|i:gonehe_name=4:35,12:-6
i:goodbye=0:-9,1:84,2:-8,3:-11,4:-7,5:-5,6:-14,7:-5,12:-8|i:goodbye_weak=1:28,6:-5
i:gothere=0:-20,1:114,2:-11,3:6,4:11,6:-35,8:-22,9:-26,10:-24,11:-10,12:5,13:13
i:gotmeds=0:-39,1:-36,2:110,3:-35,4:-37,5:-13,6:-63,7:6,8:28,9:-29,10:-9,11:168,12:-60
i:hair=0:37,2:-27,3:-53,4:-55,5:29,7:85,8:40,9:24,10:-27,12:-34,13:-26|i:hairitself=0:23,1:-13,2:-9,3:17,4:-10,5:8,6:20,7:6,9:-6,10:-5,12:-20
i:handsround=3:21|i:hang=0:-20,2:-6,3:-11,4:-7,5:77,6:-11,7:-5
i:hardplace=0:71,1:-64,2:-26,3:31,4:72,5:34,6:-49,7:38,8:-43,9:9,10:5,11:-43,12:-57,13:21
i:harmverb=0:-44,1:-151,2:-85,3:205,4:-95,5:92,6:195,7:-37,8:-52,9:34,10:-67,11:-45,13:21
i:hashad=1:-14,2:86,3:53,4:-27,5:32,6:-39,7:-51,8:38,9:17,10:-23,11:45,12:-113|i:head=0:7,1:-7,2:-21,3:14,4:-7,5:30,6:-25,7:-22,8:-14,9:-17,12:65,13:5
i:headbang=0:19,3:-9,6:-7,12:20|i:headcount=0:-11,1:17,2:7,3:-9,4:38,6:-12,7:5,8:-5,9:-7,10:-5,11:-5,12:-11
i:heading=0:12,1:-11,2:-14,3:-31,4:60,5:20,6:-29,7:-7,8:-11,9:-14,10:-13,11:-12,12:47
i:headon=0:-8,1:-31,2:29,3:-8,4:6,5:42,6:-29,9:-13,10:-11,11:-12,12:50,13:-8
i:heat=0:20,1:-50,2:-17,3:-78,4:-16,5:-68,6:-49,7:-42,8:34,9:312,11:-26,12:-47,13:-33
i:heatsource=0:6,1:-9,2:-16,3:-60,4:-19,5:-35,6:-31,7:-9,8:39,9:158,10:18,11:-9,12:-19,13:-20
i:helped=1:-29,2:-20,4:-26,5:32,6:13,7:80,8:-15,10:-18,12:-36,13:23|i:helpself=0:13,1:-34,2:19,3:8,4:12,5:-28,6:6,8:26,9:7,11:-5,12:-28
i:herhim=0:83,1:-25,2:15,3:-5,4:-85,5:16,6:200,7:-15,8:-20,9:-56,10:-82,11:-19,12:-61,13:29|i:hidearm=0:19|i:hisright=0:5,1:-5,3:10,8:9
i:hoard=0:15,1:-55,2:205,3:27,4:-15,5:34,6:-59,7:-28,8:-11,9:22,11:-36,12:-83,13:-26
i:holiday=0:-11,1:25,2:15,3:13,4:-17,5:-17,6:-33,7:10,8:-17,11:-15,12:65,13:-11|i:hollow=2:13,3:18
i:howmany=0:-32,1:-46,2:243,3:-29,4:-9,5:-19,6:-32,7:-17,9:-13,10:-16,11:-15,12:-31,13:-9|i:hugok=1:19,11:6,12:-5
i:hugthank=0:-9,1:69,2:-8,4:-9,5:-6,7:-6,12:-11|i:hurt=0:233,1:-117,2:-76,3:136,4:-79,5:-50,6:48,7:-61,8:-40,9:25,10:-33,11:-37,12:53,13:-42
i:hurtself=0:273,1:-74,2:-44,3:-17,4:-57,5:-11,6:-12,7:-35,8:-20,9:49,10:-23,11:-19,12:-45,13:-25
i:hurtwords=0:205,1:-114,2:-76,3:7,4:-41,5:10,6:20,7:11,8:-50,9:-46,10:-47,11:-34,12:118,13:13
i:ignit=0:6,1:-23,2:-10,3:-19,4:-13,5:-15,6:-15,7:-10,9:131,10:-8,11:-7,12:-20,13:-5
i:implement=0:93,1:-59,2:12,3:-51,4:62,5:-7,6:-40,7:34,8:73,9:-27,10:6,11:-30,12:-35,13:-31|i:inhand=0:11,1:-6,3:8,5:-5,6:-5,9:15,12:-6
i:injured_one=0:100,1:-106,2:-41,3:94,4:27,5:9,6:59,7:-56,8:-21,9:-73,10:16,11:-12,12:-10,13:15
i:injury=1:-19,2:-13,3:-15,4:-15,5:-15,6:-24,8:-6,9:-9,10:-8,11:-7,12:130,13:-6
i:intimate=0:-24,1:-13,2:-12,3:-11,4:-13,6:15,8:-6,10:-7,11:-6,12:68,13:6|i:ironic=2:10,3:19,5:-12,6:8,7:5,8:6,9:22,10:-13,11:10,12:-35,13:-9
i:join=0:24,1:43,2:-6,3:-11,4:12,6:43,7:-28,8:-9,10:-8,11:-25,12:-38|i:keep=0:35,1:-28,2:64,3:31,4:70,5:22,6:-26,7:-37,8:23,10:-22,11:-5,12:-99,13:-29
i:kill_self=0:-29,1:223,2:69,3:-48,4:-37,5:21,6:-48,7:-27,8:-21,9:-19,10:-23,11:-20,12:-48,13:-16|i:killing_ok=0:6,1:9,2:7,4:-6,6:8,8:7,12:-10
i:knockdoor=1:-32,2:-15,3:49,4:32,5:-7,6:8,7:-11,8:-9,10:14,11:-7,12:-11,13:-6
i:laundry=0:-28,1:63,2:-39,3:-11,4:-25,6:-19,7:11,8:127,9:-14,10:-22,11:-24,12:-28,13:7
i:leaveish=0:-96,1:-101,3:-8,4:157,5:-123,6:-54,7:74,8:40,9:-91,10:37,11:60,12:25,13:77
i:leaving_do=0:-8,1:-13,2:-33,3:7,4:115,5:46,7:-11,8:-22,10:-12,11:-20,12:-46,13:-6
i:left=0:-40,2:-44,3:-54,4:127,5:-15,6:-55,7:128,8:-41,9:16,10:29,11:22,12:-16,13:-60
i:lethal=0:5,1:-14,2:-30,3:120,4:-45,5:-7,6:33,7:-28,8:-16,9:55,10:-27,11:-24,12:-20
i:limb=0:181,1:-58,2:-30,3:52,4:-77,5:-49,6:12,7:10,8:-38,9:-67,10:-42,11:-26,12:50,13:62
i:lit=0:-34,1:-76,2:-45,3:-55,4:-10,5:-42,6:-36,7:-31,8:-13,9:375,10:-31,11:-25,12:-66,13:-20
i:longtime=0:-6,1:-38,2:-29,3:-81,4:74,5:-51,6:44,7:170,8:7,9:-60,10:-17,11:25,12:-8,13:-36
i:many=0:-46,1:-71,2:268,3:-99,4:-58,5:-8,6:-62,7:-36,8:88,10:17,11:11,12:-32,13:-7
i:mark=0:41,1:-58,2:-22,3:-50,4:-43,5:13,6:149,7:-6,8:-13,9:75,10:-12,11:-22,12:-54
i:mederror=0:-25,1:-42,2:-17,3:-23,4:-11,5:-22,6:-16,7:15,9:-17,10:-17,11:200,12:-34
i:medhelp=0:-89,1:-100,2:287,3:-116,4:-101,5:-76,6:-86,7:-28,8:-53,9:-57,10:-48,11:362,12:-17,13:-12
i:medliquid=0:-8,1:-16,2:24,3:-14,4:-12,5:-10,6:-18,7:10,8:-6,10:31,11:27,13:-5
i:method=0:-55,1:220,3:-64,4:-29,5:127,6:-65,7:-29,8:-33,9:-28,10:-38,11:-19,12:-5,13:-9
i:missile=0:27,1:-77,2:13,3:161,4:-45,5:-42,6:-68,7:91,9:25,11:-36,12:-25,13:-35
i:missing=0:-30,1:-67,2:-37,3:-44,4:321,5:-18,6:-52,7:-23,8:9,9:-25,11:-20,12:-60,13:-16
i:money=0:-32,1:7,2:-51,3:-82,4:-33,5:-49,6:-48,7:-12,8:350,9:-7,10:-19,11:-18,12:-51,13:-29
i:moneygone=0:-44,1:-31,2:152,3:-27,4:72,5:-13,6:-35,7:-39,8:76,9:-20,10:-72,11:-8,12:-10,13:-11
i:moneywrong=0:-58,1:-43,2:22,3:-17,4:82,5:-24,6:-8,7:11,8:218,9:-48,10:-20,11:-19,12:-85,13:-26
i:music_ok=0:15,1:7,3:17,4:-9,5:-15,6:8,7:-6,8:9,10:-10,11:-10,12:-8|i:nearmiss=0:-16,3:-9,6:10,7:-9,8:5,9:20,10:-6,11:-5,12:12
i:neck=0:-49,1:-26,3:49,4:-18,5:150,6:-39,7:-13,8:-9,9:-10,10:-11,11:-9,12:-8,13:-9
i:neg_live=0:-16,1:109,2:-5,3:-18,4:-15,5:-8,6:-19,7:15,8:-5,9:-6,10:-6,11:-5,12:-20
i:noose=0:-13,1:-15,2:-11,3:-15,4:-14,5:138,6:-12,7:-9,8:-5,9:-9,10:-8,11:-6,12:-21,13:-5
i:normal_ok=0:5,1:19,2:-7,3:-23,4:-14,6:-15,8:-10,11:-11,12:67,13:-8|i:not_here=0:-14,1:72,2:-11,3:-13,4:-6,5:-7,6:-15,7:15,9:-5,10:6,11:-5,12:-18
i:notreturn=0:-7,1:-15,2:-6,3:-10,4:72,6:-9,11:10,12:-18|i:notthere=4:21
i:notwant=0:-11,1:-23,2:-24,4:-47,5:-49,6:119,7:17,8:-32,9:10,10:81,12:-20,13:-17
i:numbers_low=0:-36,1:-36,2:-11,3:-43,4:-9,5:-28,6:-28,7:-6,8:42,9:-8,10:-21,11:14,12:172,13:-14
i:numbtight=0:11,1:-12,2:-7,3:-11,4:-7,5:47,6:-5,9:-5,11:8,12:-7
i:object=0:205,1:-59,2:70,3:-12,4:-8,5:-82,6:-49,7:-17,8:-5,9:9,10:-9,11:-21,12:-12,13:-26
i:objectlost=0:-13,1:-52,2:80,3:-63,4:46,5:-10,6:-154,7:18,8:158,9:43,10:-74,11:178,12:-98,13:-65
i:ofothers=0:29,1:23,2:-33,3:69,4:-5,5:-6,10:-19,11:-16,12:-33,13:-11|i:oldscar=0:44,1:-13,2:-10,3:-50,6:45,7:17,9:-6,10:-6,13:-11
i:outside_far=0:-43,1:19,2:-12,3:-10,4:153,5:-18,6:-10,7:-22,8:-9,9:-8,10:-9,11:-16,12:-11,13:-11
i:overdose=0:-18,1:-29,2:168,3:-9,4:-16,5:-10,6:-20,7:-10,8:-8,9:-8,10:-10,11:-9,12:-22,13:-6|i:overhead=0:-10,5:5,6:19,12:8
i:own=0:152,1:88,2:-34,3:-62,4:-46,5:47,6:-8,7:-9,8:-22,9:-23,10:-18,11:-15,12:-47,13:-11
i:own_or_poss=0:144,1:58,2:-72,3:-31,4:-106,5:105,6:112,7:-58,8:51,9:-82,10:-48,11:-17,12:-16,13:-55
i:ownbody=0:222,1:44,2:-51,3:-30,4:-68,5:52,6:-9,7:-27,8:-32,9:-28,10:-30,11:-26,12:-68,13:23
i:packet=0:-6,1:-41,2:167,3:-36,4:-5,5:22,6:-31,7:-13,8:-5,9:-17,11:13,12:-46,13:-11
i:paint=0:-26,1:27,2:-9,3:-27,4:14,5:82,6:52,7:42,8:-31,9:14,10:-30,11:-28,12:-60,13:-22
i:palm_flat=0:172,1:-20,2:-39,3:13,4:-50,5:-38,6:35,7:-5,8:-22,9:-37,10:-26,11:-27,12:-37,13:66|i:pencil_ok=0:27,2:-9,4:-7,5:8,6:-8,11:7
i:peopletarget=0:-72,1:39,2:8,3:192,4:61,5:-99,6:79,7:-32,8:54,9:-54,10:-69,11:-34,12:-67,13:-23
i:personpro=0:77,1:181,2:119,3:-16,4:66,5:-48,6:156,7:-94,8:-44,9:-84,10:-50,11:-72,12:-135,13:-83|i:pet=1:24,2:-14,4:9,7:5,8:-6,9:-5,11:-5
i:photo_ok=1:11,6:6|i:piece=0:107,1:-34,3:24,4:-18,5:-19,6:-8,7:-10,8:-14,9:-18,11:-14,12:-5,13:5
i:pills=0:-92,1:-108,2:383,3:-110,4:-97,5:-61,6:-92,7:-60,8:-52,9:-56,10:-56,11:302,12:-60,13:-21
i:place=0:-25,1:139,2:-67,3:-30,4:74,5:-11,6:-6,7:-10,8:-20,10:-34,11:-15,12:12,13:-12
i:plan=1:74,3:-17,4:-5,5:-9,6:-13,7:-8,8:-8,9:-7,10:5,11:-6,12:-14,13:8|i:plan_strong=1:14
i:plantwater=0:-5,1:-7,2:14,3:5,4:-5,5:-5,6:-7,7:7,10:7,11:8,12:-5|i:plasticbag=0:-21,1:-26,2:28,3:-8,4:8,5:101,6:-18,9:-7,10:-11,11:-11,12:-24,13:-8
i:prescribed_ok=0:-37,1:10,2:-26,3:-24,4:-13,5:-26,6:11,7:12,9:-11,10:-21,11:150,12:-29
i:pulling=0:11,1:-22,2:-19,3:29,5:66,7:-15,8:-9,9:-14,10:-10,12:-9,13:-8|i:punch=0:7,1:-18,2:-10,3:80,4:-9,5:-11,7:-7,8:-5,9:-7,10:-6,11:-5,12:-9
i:punishcare=0:-7,1:-7,2:-5,3:-13,6:27,7:13,9:-6,12:-15,13:21|i:purpose=0:60,1:-18,3:28,4:-7,5:-9,6:-12,9:-6,10:-5,11:-5,12:-21
i:rawness=0:182,1:-72,2:32,3:-28,4:-7,5:13,6:-47,7:-33,8:-38,9:26,10:-34,11:-33,12:61,13:-33
i:redflag=0:-38,1:-43,2:-33,3:-44,4:-34,5:-29,6:-38,7:49,8:-13,9:-22,10:-19,11:10,12:232,13:-12
i:refuse=0:6,1:15,2:-54,3:-52,4:49,5:21,6:-15,7:66,8:-27,9:-49,10:-80,11:55,12:45,13:20
i:refuse_show=0:22,1:48,2:-5,3:14,4:-10,5:-12,7:14,9:-22,10:-10,11:-22,13:-16
i:research=0:6,1:113,2:111,3:-85,4:-15,5:32,6:7,7:-36,9:-36,10:-33,11:26,12:-73,13:-24
i:restrain=0:-17,1:-36,2:-27,3:-21,4:-30,5:-24,6:-27,7:-24,9:-16,10:-24,11:-17,12:-51,13:278
i:roaming=0:-28,1:-46,2:-20,3:75,4:26,5:-10,6:18,7:-18,8:-12,10:-14,11:-11,12:43
i:routine=0:-7,1:-6,3:-19,4:12,6:15,7:-23,8:11,9:12,10:-18,11:56,12:-20,13:-12|i:routineleave=0:-5,1:-7,3:-6,4:46,12:-8
i:runhome=0:-26,2:-15,3:-8,4:11,5:-5,7:19,8:-7,9:12,10:-8,11:-7,12:29|i:runplan=1:-7,3:-5,4:30,6:5,12:-5
i:runverb=0:-11,1:67,2:-43,3:-34,4:94,5:30,6:-35,8:-23,9:-30,10:-25,11:-12,12:25,13:-7|i:savemeplace=1:-5,4:10,9:8|i:scorch=9:40,12:-5
i:seizure=0:-11,1:-10,2:-12,3:-15,4:-14,5:-9,6:-12,7:-9,8:-6,9:-7,10:-8,11:-7,12:121,13:-5
i:seizure_strict=0:-11,1:-10,2:-12,3:-15,4:-14,5:-9,6:-12,7:-9,8:-6,9:-7,10:-8,11:-7,12:121,13:-5
i:self=0:135,1:73,2:-16,3:-43,4:-38,5:39,6:-36,7:-8,8:-21,9:-15,10:-10,11:-19,12:-41,13:-5
i:selfdie=0:124,1:95,2:-18,3:-45,4:-39,5:38,6:-38,7:-8,8:-22,9:-15,10:-11,11:-20,12:-41,13:-5
i:selfneglect=0:-10,1:-39,3:-28,4:-24,5:-17,7:198,8:-10,9:-5,10:-16,11:-12,12:-35,13:-9
i:selfsay=0:63,1:150,2:35,3:-33,4:-115,6:73,7:-47,8:57,9:-108,10:-70,11:100,12:-102,13:-19
i:sendat=0:-12,1:-64,2:-9,3:196,4:16,5:-56,7:23,8:-18,9:-29,10:5,11:-8,12:-36,13:-27
i:setfire=0:-30,1:-30,2:-21,3:-28,4:-26,5:-19,6:-21,7:-17,8:-8,9:238,10:-13,11:-9,12:-33,13:-7
i:sexual=0:-23,1:-48,2:-29,4:-28,5:-17,6:143,7:-25,8:-22,9:-11,10:-24,11:-15,12:38,13:53
i:shaken=0:-16,2:-11,3:-25,4:-20,5:-16,6:80,8:-8,9:-10,10:-9,12:35,13:5
i:sharp=0:231,1:-70,2:-20,3:67,4:-26,5:-36,6:-47,8:-9,9:-14,10:-21,11:-25,12:-29,13:-21
i:sharp_any=0:23,1:-22,2:9,3:61,4:-27,5:-12,6:-6,7:8,8:-11,9:5,10:5,11:-11,12:-12,13:-9
i:sharp_strict=0:131,1:-29,2:-23,3:46,4:-21,5:-14,6:-24,7:-11,8:-8,9:-11,10:-8,11:-7,12:-21,13:-6
i:sharpbit=1:11,2:-12,3:20,4:-6,5:-8,6:-13,7:17,8:-5,9:6,10:-5
i:shopping_ok=0:-37,1:7,2:40,3:-29,4:-14,5:-11,6:9,7:-23,8:92,9:-18,10:-18,11:24,12:-31,13:9|i:simile=0:-8,1:-6,2:-6,3:-7,5:-6,6:-6,12:59
i:slur=0:-10,1:-23,3:41,4:-22,5:-10,7:25,9:10,10:19,11:5,12:-31,13:-8
i:smellburn=0:-19,1:-17,2:-15,3:-20,4:-17,5:-12,6:-12,7:-11,8:-6,9:164,10:-8,11:-6,12:-24|i:smellburn_strong=9:21
i:smokearea=0:-25,1:-56,2:-27,4:83,5:-34,6:-17,7:-16,8:34,9:35,10:21,11:55,12:-35,13:-17
i:sofa_nap=0:-38,1:-43,2:33,3:-10,4:12,5:44,6:32,7:37,8:-10,9:-15,10:-19,11:-19,12:8,13:-12
i:softsend=0:-42,1:67,2:-25,3:-26,4:-25,5:-8,6:13,8:81,9:-10,10:-17,11:8,12:-26,13:6
i:soiled=0:-18,1:-43,2:-28,3:-38,4:-22,5:-18,6:40,7:155,8:-13,10:-7,11:-14,12:13,13:-11
i:someoneelses=0:-36,1:67,2:19,3:-19,5:-10,6:-11,7:-34,8:28,9:-18,10:20,11:-8,12:6,13:-5
i:something=0:33,1:-12,2:37,3:-15,4:-22,5:36,6:-19,7:-13,8:-9,10:15,12:-21,13:-7
i:soon=0:38,1:76,2:-17,3:-46,4:-21,5:-40,6:-12,7:-36,8:-19,9:-6,10:64,11:17,12:24,13:-23
i:split=0:23,1:-34,2:-22,3:26,4:-23,5:-11,6:25,7:39,8:-10,9:-7,11:-12,12:18,13:-9
i:spotsame=0:29,3:-7,4:-16,5:-5,6:-16,8:-6,9:-7,10:-7,11:18,12:17,13:-5|i:squeeze=1:-20,2:-12,5:57,6:-18,7:-9,8:-6,9:-9,10:-7,11:-6,12:36,13:-5
i:squeezeok=0:-12,3:-6,4:-5,5:33|i:staffish=0:29,1:-38,2:24,3:104,4:-35,5:-9,6:139,7:-27,8:64,9:-90,10:-91,11:-29,12:-82,13:30
i:staffish_doer_strike=3:20,6:-5|i:staffneck=0:-6,3:35,5:-7,12:-5|i:staffoff=0:-21,1:-23,2:-5,3:40,5:-5,6:22,7:-6,8:-21,9:-17,10:5,11:25,12:20,13:-13
i:stale=7:28,12:-7|i:stopit=1:48,3:-26,4:12,5:-20,6:-8,8:-12,9:-12,11:9,12:-6,13:13
i:strapped=0:-23,1:-25,2:-22,3:-45,4:-27,5:187,7:30,8:-11,9:-12,10:-12,11:-11,12:-41
i:strike=0:65,1:-152,2:-88,3:330,4:-60,5:9,6:65,7:-68,8:-33,9:-62,10:-42,11:-57,12:7
i:strikes=0:86,1:-15,3:22,4:-10,5:-14,6:-6,7:-12,8:-8,9:-10,10:-10,11:-8,12:-12,13:-7
i:strip=1:-17,2:-8,3:13,5:74,7:-9,8:-5,9:-5,10:-7,11:-6,12:-21,13:-5|i:stroke=0:-17,1:-18,3:-22,4:-15,5:-10,6:-9,7:-9,8:-6,9:-7,10:10,12:105,13:-5
i:stroke_ok=0:-17,1:33,2:-19,3:17,4:7,5:9,6:46,7:15,8:-14,9:-26,10:-11,11:-14,12:-62,13:35
i:strongdamage=0:102,1:-26,2:-22,3:56,4:-30,5:-34,6:-12,7:31,8:-25,9:57,10:-27,11:-25,12:-30,13:-20
i:sudden=0:16,2:-12,3:-16,5:-22,6:-6,7:-17,9:-17,10:-17,11:5,12:63,13:17
i:swallow=0:-37,1:-78,2:125,3:-39,4:-59,5:81,6:-52,7:29,8:-15,9:-29,10:106,11:-22,12:9,13:-23
i:take=0:-21,1:-102,2:256,3:-38,4:-85,5:52,6:-45,7:-17,8:26,9:-46,10:86,11:-32,12:-52,13:-19
i:takeharm=0:-37,1:87,2:105,3:-20,4:-21,5:-19,6:-18,7:-8,8:-15,9:-14,10:-15,11:-14,12:-5,13:-10
i:target=0:-18,1:12,2:-13,3:158,4:-27,5:-30,6:163,7:-7,8:65,9:-102,10:-110,11:-47,12:-82,13:15
i:tell_harm=0:195,1:74,2:8,3:-16,4:-68,5:18,6:-59,7:-48,8:-56,9:46,10:-38,11:-31,12:-6,13:-42
i:thirst=1:-14,2:-10,4:-10,5:-11,6:-14,7:83,8:-5,9:-5,10:-6,11:-5,12:6|i:threat_phrase=3:16
i:threaten=0:56,1:248,2:-5,3:74,4:-54,5:-70,6:75,7:-13,9:-70,10:-41,11:-76,12:-153,13:-39
i:throwobj=0:-16,1:-11,2:-6,3:130,4:-19,5:-8,6:16,7:-14,8:-10,9:-13,11:-9,12:-38,13:-8
i:thunder=0:-48,1:6,2:-15,3:26,4:-30,5:31,6:52,8:-18,9:5,10:-5,11:-27,12:30,13:-11
i:tie=0:-42,1:-56,2:-34,3:-43,4:-28,5:270,6:-35,7:10,8:-7,9:6,10:-16,11:-26,12:-28,13:-10
i:tightened=0:-10,1:-16,2:-20,3:22,4:-20,5:154,6:5,7:-23,8:-19,9:-18,10:-7,11:-9,12:-75,13:29|i:tightround=0:-8,5:24
i:time_ahead=1:151,2:-9,3:-51,4:-53,5:-27,6:-47,7:-27,8:33,9:11,10:48,11:33,12:-33,13:-35|i:timesher=0:-7,1:-12,2:-5,3:15,4:-7,6:22,7:18,12:-8
i:timeup=1:33,2:-6,3:-6,4:12,6:-7,12:-5|i:tookenough=0:-9,1:-26,2:90,3:-7,4:-7,5:-5,6:-9,12:-7|i:tookenough_strong=1:-10,2:22
i:touch=0:23,1:18,2:-28,3:47,4:-25,5:-22,6:62,7:-44,8:-20,9:-36,10:-21,11:-23,12:28,13:42
i:travelask=0:-38,1:59,3:-25,4:82,5:-8,7:38,8:-6,9:-6,11:-14,12:-63,13:-19|i:treasure=1:131,3:-42,6:-35,7:-17,8:96,9:-19,10:-11,11:-12,12:-63,13:-31
i:treasure_off=0:8,1:5,5:10|i:treat_self=0:36,1:9,2:-31,3:-18,4:5,5:-12,6:30,7:21,8:-6,9:-12,10:-16,11:5,13:-12
i:unattended=0:27,1:-18,2:-38,3:-37,4:9,5:-11,6:-11,7:45,8:-8,9:22,10:25,11:28,12:-21,13:-12
i:unexplained=0:50,1:-82,2:-60,3:-99,4:28,5:37,6:190,7:-7,8:43,9:-54,10:38,11:-17,12:-82
i:unresponsive=0:-21,1:-27,3:-24,4:-27,6:-28,7:-17,9:-6,11:5,12:142,13:-8|i:unsafe=1:22,2:-7,4:-6,12:-8,13:16
i:urges=0:55,1:137,3:-34,4:-43,6:-29,7:-27,8:-12,9:-14,10:-10,11:-20,12:-43,13:32
i:visit_when=0:-85,1:44,2:-31,3:-27,4:123,5:-64,6:64,7:66,8:18,9:-33,10:58,11:-30,12:-48,13:-57
i:visitday=1:25,2:-21,3:35,4:7,5:-18,6:-19,7:-24,8:-8,9:14,11:-18,13:23|i:visitgrave=0:-8,4:-10,5:-11,6:23,7:49,8:8,9:-15,10:18,11:-12,12:-30,13:-9
i:vitals=1:-21,2:-21,3:-39,4:-32,5:-33,6:-36,7:-11,8:-15,9:-17,10:-20,11:18,12:219,13:-19
i:voice_tell=0:80,1:226,2:29,3:28,4:-63,5:-73,6:93,7:-40,8:17,9:-49,10:-40,11:-47,12:-157,13:-53
i:voices=0:14,1:49,2:-11,3:18,4:-31,5:-12,6:29,7:-20,8:-5,9:24,10:-14,11:-13,12:-26|i:wake=0:-15,1:10,3:-20,4:-15,6:-9,7:-9,8:6,9:-7,10:-6,12:69
i:want=0:8,1:260,2:-21,3:24,4:12,5:-18,6:-14,7:-29,8:-42,9:-57,10:-29,11:-44,12:-105,13:-12
i:warm=0:9,1:36,2:-11,3:-12,4:-15,6:-6,7:22,8:-6,9:-7,10:-6,11:-5,12:6
i:weapon=0:135,1:-36,2:70,3:79,4:-57,5:-24,6:-13,7:-16,8:-30,9:-15,10:5,11:-38,12:-45,13:-18
i:weapon_strict=0:-15,1:-8,2:-10,3:90,5:-7,6:-12,7:-6,9:-6,10:-5,12:-10
i:weaponact=0:-43,1:-46,2:-12,3:150,4:-34,5:23,6:-38,7:-22,8:-22,9:19,10:-36,11:-23,12:-91,13:164|i:weaponmake=1:-8,2:-6,3:24,4:-6,6:-6,9:25,12:-8
i:weatherair=0:-30,1:-24,2:-17,3:5,4:39,6:-13,7:-6,8:-14,9:56,10:7,11:-14,12:25,13:-11
i:weathertoday=1:-14,4:-18,5:-20,6:-12,8:-11,9:27,10:7,11:-12,12:73,13:-9|i:weight=1:-5,3:5,5:14|i:wheels=0:-8,1:-7,2:-5,3:40,12:-12
i:with_staff=0:-17,1:-15,2:11,3:-28,4:31,8:-6,10:-5,11:-5,12:19,13:16
i:wound=0:241,1:-77,2:-13,3:-82,4:-49,5:48,6:-11,7:-40,8:-23,9:58,10:-13,11:-22,12:-31,13:-26
r:AFFIRMED=0:-178,1:-27,2:-70,3:73,4:-68,5:-9,6:-17,7:83,8:-74,10:133,11:-8,12:99,13:63
r:HISTORICAL=0:20,1:-22,3:-14,4:37,5:13,6:8,8:-16,10:-22,11:-6,12:9,13:-9
r:HYPOTHETICAL=0:36,1:46,2:-5,4:8,5:-14,6:-25,7:5,9:-16,10:-9,11:-15,12:9,13:-19
r:NEGATED=0:26,1:17,2:-6,3:42,4:5,5:-6,6:20,7:-28,8:-35,10:-41,11:-34,12:13,13:27
r:OTHER_PERSON=1:48,3:-9,4:-9,5:9,6:-18,7:-27,9:16,10:6,11:-24,12:18,13:-7|r:UNCERTAIN=0:16,1:-19,3:-6,4:-13,5:-11,6:10,7:-9,8:-6,9:-7,10:13,12:37
r:absconding=0:-82,1:-132,2:-63,3:-92,4:496,5:-35,6:-76,7:-59,8:-38,9:-38,10:-25,11:-16,12:-146,13:-32
r:aggression=0:-124,1:-144,2:-90,3:526,4:-129,5:-61,6:-25,7:-57,8:-49,9:-46,10:-60,11:-40,12:-154,13:-44
r:financial_abuse=0:-20,1:-40,2:-28,3:-27,4:-16,5:-13,6:-28,8:224,9:-10,10:-13,11:-13,12:-25,13:-8
r:fire=0:-41,1:-50,2:-36,3:-62,4:-50,5:-42,6:-48,7:-24,8:-17,9:380,10:-25,11:-18,12:-66,13:-15
r:later=0:-65,1:-94,2:-120,3:87,4:-74,5:-86,6:-121,7:114,8:80,9:-77,10:239,11:40,12:-142,13:193
r:ligature=0:-70,1:-55,2:-55,3:-69,4:-53,5:440,6:-70,7:-38,8:-22,9:-38,10:-28,11:-22,12:-101,13:-22
r:medication_error=0:-22,1:-29,2:-27,3:-26,4:-24,5:-14,6:-20,7:-6,8:-13,9:-11,10:-14,11:238,12:-45,13:-10
r:neglect=0:-40,1:-76,2:-41,3:-63,4:-55,5:-37,6:-34,7:414,8:-21,9:-30,10:-29,11:-13,12:-94,13:-17
r:none=0:-44,1:-107,2:-17,3:-29,4:14,5:-43,6:-28,7:-28,8:95,9:19,10:40,11:103,12:32,13:-9
r:now=0:-50,1:120,2:54,3:9,4:51,5:68,6:112,7:-77,8:-198,9:66,10:-175,11:-122,12:257,13:-158
r:overdose=0:-69,1:-112,2:452,3:-67,4:-62,5:-52,6:-69,7:-30,8:-30,9:-37,11:-30,12:-108,13:-21
r:physical_deterioration=0:-173,1:-194,2:-100,3:-159,4:-162,5:-92,6:-170,7:-33,8:-56,9:-85,10:-34,12:528,13:-43
r:restraint_used=0:-40,1:-36,2:-26,3:-53,4:-31,5:-23,6:-26,7:-26,9:-16,10:-25,11:-17,12:-53,13:316
r:safeguarding_abuse=0:-133,1:-171,2:-82,3:-22,4:-73,5:-73,6:510,7:-25,8:-36,9:-48,10:-43,11:-39,12:-132,13:-11
r:self_harm=0:485,1:-112,3:-75,4:-96,5:-100,6:-137,7:-70,8:-44,9:-28,10:-37,11:-45,12:-85,13:-40
r:substance_use=0:-54,1:-41,2:-32,3:-46,4:-29,5:-30,6:-41,7:-27,8:-24,9:-33,10:365,11:-23,12:-55,13:-22
r:suicidal_ideation=0:-123,1:535,2:-103,3:-153,4:-94,5:-74,6:-159,7:-77,8:-48,9:-63,10:-59,11:-53,12:-163,13:-42
u:#=0:-8,1:-29,3:-26,4:-26,5:-5,6:-21,7:-16,8:-10,9:-14,10:-12,11:21,12:143,13:-8|u:##=0:-24,1:-10,2:24,4:21,5:-23,6:-8,7:-24,11:-10,12:74,13:-12
u:a=0:-30,1:-41,2:-12,3:149,4:-40,5:-7,7:-53,8:-35,9:45,10:32,11:-76,12:84,13:-22|u:aa=0:6,4:-6,10:18
u:about=1:52,2:22,3:-27,4:-10,5:-11,6:19,7:20,8:-7,9:-6,10:-6,11:-15,12:-20,13:-11|u:abscond=1:-10,4:44,6:-5,12:-6|u:abus=0:-5,1:-8,4:-7,6:49,12:-8
u:account=4:19,6:-5,8:21,12:-7|u:across=0:6,3:12,6:-5,7:8,12:-7|u:admission=0:-5,1:10,4:-5,9:20|u:admit=2:14,10:21,12:-8|u:advantag=2:-6,6:19
u:aerosol=9:6,10:13|u:after=0:-17,1:58,2:18,3:-21,4:-31,5:-12,6:-12,8:19,9:-15,10:-14,11:-5,12:18,13:11
u:again=0:29,2:-14,3:-12,4:-11,7:-8,8:-5,10:39,11:5,12:-17|u:against=1:-6,2:-5,3:14,4:9,5:-5,6:-7,9:6,12:-6,13:9
u:agency=0:-8,1:-8,2:-5,3:10,4:-5,6:23,7:5,11:7,12:-7|u:aggression=3:47,4:-7,7:-5,12:-7|u:aggressiv=1:-6,3:27|u:aid=2:5,7:6,12:13
u:alarm=2:-6,3:-7,4:-11,6:-6,7:8,9:37|u:alcohol=1:-5,10:41,12:-10|u:alight=3:-5,9:29
u:all=0:6,1:29,2:47,3:-9,4:-34,5:-29,6:-24,7:64,9:-24,11:5,12:-14,13:-20|u:allergic=11:11|u:allow=1:-5,4:-6,6:30
u:alon=0:-7,1:-15,2:-7,3:-8,4:-11,6:7,7:17,8:23,13:16|u:along=0:16,1:6,3:-5,5:6,6:-5,9:6,12:-6|u:alway=1:-5,3:8,7:13|u:ambulanc=0:-6,3:-5,12:30
u:amitriptylin=2:16|u:an=0:-5,1:22,2:35,5:-9,6:-13,8:-7,9:-7,10:8,11:-6,12:-15
u:and=0:-7,1:37,2:-63,3:-6,4:24,5:-28,6:35,7:29,9:23,10:-78,11:-15,12:117,13:-70|u:angl=12:12|u:another=0:6,2:6,3:-9,6:-13,7:-6,8:5,10:-5,12:10,13:8
u:answer=1:-10,3:-10,4:24,5:-6,6:18,10:8,12:-8|u:any=0:9,1:34,3:-13,4:-11,6:22,7:-7,8:-5,9:-6,10:-6,11:-6,12:-5|u:anybody=1:5,3:17,12:-6|u:anymor=1:11
u:anyon=0:-18,2:-8,3:37,4:-8,5:-6,6:9,7:7,11:8,12:-11,13:5|u:anything=0:6,1:6,2:16,3:-8,4:-8,5:25,6:-10,7:-6,10:-5,11:7,12:-13
u:anywher=0:7,1:8,4:-5,5:27,12:-11|u:area=6:6,7:16|u:arm=0:81,1:-20,2:-7,3:-20,4:-13,5:-14,6:10,7:-11,8:-6,10:-8,11:-7,12:-19,13:32|u:arrang=1:15
u:as=0:-27,2:5,3:-21,5:19,6:16,7:7,8:-13,9:-15,10:-14,12:36,13:8|u:ask=1:60,2:43,3:-42,5:13,6:12,7:-11,8:13,9:-16,10:-15,11:-6,12:-42,13:-12
u:asleep=1:-8,3:-5,4:-5,5:5,9:24,12:5|u:aspirin=2:10|u:assessment=5:15,12:-6,13:11
u:at=0:59,1:-40,2:-42,3:52,4:129,5:-32,6:-26,7:-48,8:-24,9:-20,10:-16,11:24,12:-13,13:-10|u:attack=0:-7,1:-9,3:8,6:-11,10:10,12:26
u:attempt=1:22,3:8,4:13,7:-6,12:-8|u:awar=1:18|u:awareness=2:9,10:23,12:-6|u:away=0:-14,1:17,3:-11,4:29,6:-18,7:-9,9:-7,10:-6,11:-6,12:22
u:awol=4:42,12:-10|u:baby=1:-8,3:7,12:15|u:back=0:-7,1:-21,3:-40,4:58,6:22,7:-27,8:23,9:-18,10:38,11:-7,12:-42,13:26|u:bad=0:15,2:-5,4:5,6:-6,9:6
u:badly=7:14|u:bag=0:-13,1:-21,2:36,3:-16,4:17,5:50,6:-14,9:-9,10:-7,11:-8,12:-11,13:-5|u:bal=3:20|u:band=0:15|u:bandag=7:23
u:bang=0:24,1:-7,2:-5,3:12,4:-8,5:-5,6:-10,12:17|u:bank=3:-11,4:-6,6:7,8:32|u:bar=2:5,7:13|u:barg=4:15|u:basin=0:13
u:bath=0:-15,2:-6,4:-8,5:-7,7:14,9:16,12:20|u:bathroom=1:-6,2:8,3:-8,4:-8,5:13|u:batter=6:21|u:battery=0:50,1:-5,2:-9,3:-6,4:-5,12:-9
u:be=0:-12,1:60,2:83,3:-81,4:11,5:-13,6:96,7:-22,8:12,9:-16,10:18,11:32,12:-99,13:-68|u:bean=3:6,7:12|u:beat=6:13
u:becaus=0:-5,1:7,2:-6,3:6,4:11,6:-7,7:8|u:bed=0:-48,1:-6,2:9,3:-17,4:33,5:8,6:13,7:27,8:-12,10:-6,11:-13,12:-9,13:18|u:bedsid=0:29,1:-9
u:befor=0:-6,2:-18,3:-20,4:6,5:-11,6:9,7:9,8:-8,10:20,11:25,13:-6|u:behind=1:-10,2:7,3:7,4:9,6:9,7:-5,9:-7,10:6,12:-10
u:being=1:-10,2:12,3:-15,4:-7,6:22,11:-5,12:14,13:9|u:belly=2:8,3:-5,6:-5,12:23|u:belt=0:-11,1:-10,2:-7,3:-13,4:-8,5:68,6:9,7:-6,9:-5,12:-13,13:8
u:better=1:43,3:-5,6:-6,12:-8|u:between=1:-8,2:-5,4:12,5:-5,6:16,12:5|u:bin=0:-16,1:-15,2:27,3:-10,6:-14,7:9,8:-5,9:32,10:24,11:-5,12:-16
u:biro=0:14,9:5|u:birthday=1:9,6:-5,8:17|u:bit=1:-5,2:10,3:18,5:8,6:-5,12:-8|u:bite=0:16,1:-11,2:-10,3:16,4:-6,6:9,7:-7,9:-6,10:-5,12:21
u:black=0:-9,1:-8,2:-6,4:-7,5:-6,6:21,7:21|u:blad=0:45,1:-8,2:-8,3:16,4:-7,6:-9,12:-7|u:ble=0:7,3:6,6:-5,12:16|u:bleach=2:21,3:5,12:-6
u:bleed=0:6,3:5,12:11|u:blind=3:7,5:16|u:blister=1:-5,2:26,3:-6,4:-5,6:-5,11:9|u:block=1:-5,7:11,12:7
u:blood=0:33,1:-17,3:9,4:-12,5:-12,7:-9,8:-5,9:-8,10:-6,11:-6,12:33,13:-5|u:blous=6:17|u:blue=3:-5,5:12,12:5|u:bm=11:12|u:bmi=12:11
u:board=0:13,1:-10,2:-5,6:8,9:10|u:body=0:8,1:12,2:-6,3:-10,5:-6,6:33,12:-14|u:bolt=4:28|u:bone=0:-7,7:8,12:13|u:bonfir=9:24
u:book=2:-7,3:-5,8:6,11:20,12:-6|u:boot=0:-6,1:17,3:-6,5:-5,6:-5,7:8,12:10|u:borrow=6:-5,8:29|u:borstal=0:19
u:both=1:-9,3:-12,4:-14,5:37,6:13,7:-9,8:9,9:-7,10:-6,11:18,12:-25,13:5|u:bother=7:25,12:-7
u:bottl=0:-16,1:-16,2:81,3:-5,4:-11,5:-7,6:-13,8:-5,9:-6,10:15,11:-5,12:-14|u:bowel=2:-6,12:34|u:box=2:33,3:-7,5:-5,6:-6,11:5,12:-6
u:boy=1:12,3:-5,6:6|u:boyfriend=0:-9,1:-5,6:36|u:bp=0:-6,1:-6,3:-6,4:-5,6:-5,12:54|u:bra=0:5,2:6,5:11,6:-5
u:break=0:9,1:-10,2:-6,4:-5,5:-5,6:-13,7:18,12:24|u:breastbon=12:12
u:breath=0:-16,1:-8,2:-20,3:-16,4:-18,5:-5,6:-16,7:-11,8:-6,9:-9,10:22,12:103,13:-6|u:brew=1:8,10:10|u:bridg=0:-6,1:49,2:-6,3:-6,4:-5,6:-6,12:-5
u:brother=1:24,3:22,4:9,5:-6,6:-20,7:-7,8:-8,9:7,12:-10|u:brown=0:5,9:16,10:8|u:bruis=0:-11,6:43,12:-10
u:bruise=0:-19,1:-11,2:-6,4:-6,5:-6,6:76,7:-5,12:-6|u:brush=0:13|u:bucket=1:5,7:10|u:buckl=6:12|u:build=1:-5,4:6,6:16|u:bulb=0:6,9:10|u:bump=12:14
u:burn=1:-18,2:-11,3:-20,4:-11,5:-5,8:-6,9:81,10:-7,11:-5,13:-5|u:bus=1:16,4:16,6:-6|u:but=0:35,1:-17,2:-6,3:9,7:-16,8:-11,9:-5,11:10,12:10,13:-9
u:button=0:11|u:butty=12:12|u:by=0:-44,1:11,2:-9,3:-24,4:-12,5:-25,6:70,7:-14,8:35,9:-19,10:19,11:11,12:-33,13:33|u:bypass=12:16
u:cal=0:-15,1:-23,2:-13,3:20,4:10,5:-9,6:33,7:6,9:-11,10:-11,11:-9,12:29,13:-7|u:calm=1:9,6:-5,13:18
u:can=0:21,1:18,2:-7,4:-16,5:-11,7:-11,8:-8,9:13,10:38,11:-8,12:-16,13:-6|u:canal=4:19|u:cancel=0:5,1:20|u:candl=0:13,9:5|u:cannabi=10:23
u:cant=0:-30,3:-22,6:-15,7:7,8:-8,9:-10,10:-9,11:16,12:74,13:-7|u:car=0:-9,1:16,2:-5,3:18,4:-6,5:-5,6:6,9:8,12:-8
u:card=1:12,2:-9,3:-11,4:-12,5:-5,6:-11,7:-7,8:71,11:-6,12:-8|u:care=0:-11,1:-5,3:15,4:-8,5:-6,6:15,7:17,9:-5,10:-5,11:-5,12:-13,13:9
u:carer=0:-6,1:-14,2:-8,3:-15,4:-13,5:-9,6:47,7:48,9:-5,10:-5,12:-14|u:carpet=0:10,9:21,12:-5|u:carrier=2:16|u:carry=0:-5,6:-5,9:8,13:23
u:case=0:10,1:-9,3:-10,4:10,5:17,6:-6,7:-5,8:11,9:-5,12:-8|u:cash=2:-5,4:13,8:20|u:catch=1:-7,2:-5,3:18,6:-8,9:24,12:-9|u:catheter=12:16|u:cd=0:12
u:ceil=4:21|u:centr=4:14|u:chair=0:-15,1:9,2:-19,3:12,4:-16,5:-8,6:11,7:19,9:11,10:-7,11:16,12:-13,13:-5
u:chang=0:-11,3:-6,4:-5,6:19,7:8,8:9,11:8,12:-10|u:charger=5:12|u:chart=0:-6,1:-5,2:-7,4:-7,7:32,11:25,12:-14
u:check=1:-29,3:-15,5:33,6:12,7:16,8:15,9:21,10:-12,11:-10,12:-38|u:cheek=0:7,1:-6,2:34,5:-6,12:-12|u:chemist=2:6,11:10
u:chest=0:-12,1:-10,2:-7,3:-12,4:-6,5:-7,6:-13,7:-6,12:80,13:8|u:chew=2:12,7:7|u:chicken=12:14
u:child=0:-12,1:7,2:-11,3:-12,5:-7,6:32,7:21,8:-6,9:-5,10:-6,12:9|u:chin=5:17|u:chip=0:-5,3:14,4:-5,9:16|u:chok=0:-10,1:-6,4:-5,6:-8,12:54
u:christma=1:15|u:cider=10:21|u:cigarett=0:-5,1:-6,2:-5,4:-5,6:20,8:21,12:-8|u:cistern=0:6,2:12,10:12|u:clammy=11:15,12:6
u:clean=0:11,1:5,2:-7,4:-11,5:-5,7:17,10:9|u:cleaner=1:-8,2:11,4:9,6:-6,8:10|u:clear=0:8,1:8,2:-7,4:-7,5:-6,6:5,7:-6,9:-5,10:19
u:climb=3:-5,4:30,12:-9|u:clot=12:12|u:cloth=0:-9,1:8,2:-6,3:-6,4:8,5:-6,6:11,7:19,9:-6|u:clozapin=0:-7,1:-6,2:-12,3:-6,4:-8,5:-5,7:-5,11:11,12:55
u:co=1:-9,2:27|u:coast=4:11|u:coat=0:-9,3:-6,4:20,5:-5,7:16,9:5,12:-7|u:codamol=1:-9,2:27|u:code=4:16|u:codein=2:14
u:cold=0:-7,1:-9,2:-7,4:13,7:16,10:-5,11:7|u:collaps=1:-5,3:-6,4:-6,12:42|u:colleagu=6:12|u:colour=12:13
u:come=0:28,1:-36,2:-22,3:31,4:31,5:-24,6:-22,7:10,9:-15,10:34,11:-21,12:26,13:-16|u:concern=6:19,7:7,12:-5|u:confus=12:19|u:control=1:-5,6:20,11:11
u:cook=1:5,3:16,6:-5|u:cord=0:-9,2:-7,3:-7,4:-7,5:67,6:-9,12:-9|u:correct=1:-5,2:5,4:-5,8:12,11:24,12:-8|u:cough=0:-5,1:-7,2:8,10:12,12:9
u:could=0:-7,1:-35,2:-14,3:-22,5:15,6:25,7:34,8:-8,9:-11,10:21,12:5,13:-7|u:couldnt=0:-10,2:-10,3:-8,4:-9,5:-6,6:-9,7:-6,8:17,10:16,12:17,13:9
u:count=0:-12,1:-21,2:44,3:-7,4:-10,5:5,7:-8,9:-7,10:-7,11:26,12:-8|u:cousin=3:5,5:10,6:-6|u:cover=0:10,1:-9,2:-7,3:-14,4:-10,5:35,6:28,9:-5,12:-11
u:cow=1:-5,3:10,6:11|u:cpn=3:20|u:cpr=1:-6,12:28|u:crack=7:7,10:10,12:-6|u:crash=1:5,12:12|u:crisi=0:-6,1:39,4:-5,6:-6,12:-5|u:cross=1:20
u:crush=11:11|u:cry=0:-9,2:-7,3:-13,4:-7,5:-6,6:48,7:6|u:cup=3:7,6:-5,12:25|u:cupboard=1:13,6:7|u:curl=7:12
u:curtain=1:-6,3:-5,4:-5,5:21,6:-5,9:20,12:-5|u:cut=0:108,1:-21,2:-16,3:-15,4:-11,5:22,6:-12,7:-11,8:-7,9:-11,11:-7,12:-18,13:-6|u:cutter=5:20
u:dad=0:-6,2:-9,4:-10,6:17,8:-7,9:5,10:11|u:dark=3:-6,4:9,6:14,7:7|u:date=1:13|u:daughter=1:8,3:-8,8:18
u:day=0:-11,1:33,2:15,3:-28,4:-8,5:-16,6:-34,7:9,8:7,9:-13,12:52,13:-8|u:dead=0:20,1:31,3:-10,4:-7,5:-6,7:-5,12:-5|u:death=1:13,12:5|u:debt=1:20
u:deliberat=0:16,3:8,12:-5|u:deny=1:13,2:15,3:-8,4:-8,5:-5,6:15,7:-5,10:7,12:-11|u:deodorant=0:15|u:depot=10:9,11:13,12:5|u:description=4:14
u:diary=10:8,11:12|u:diazepam=2:14|u:didnt=0:-9,1:-11,5:13,6:-10,7:6,11:5,12:15|u:die=0:-12,1:49,3:-10,4:-8,5:-6,6:-13,12:13|u:different=2:5,4:18
u:dig=0:18|u:dinner=0:-5,12:35|u:dizzy=12:11|u:do=0:51,1:7,2:17,3:-20,4:45,5:-18,6:44,7:-24,8:-14,9:-27,10:-15,11:-23,12:-16,13:-9
u:doctor=0:-8,1:-7,2:13,3:-6,4:-8,6:-7,7:-5,12:39|u:doesnt=0:-6,1:26,3:-10,4:-8,6:-10,7:8,8:10,12:7|u:dog=0:-7,1:16,2:-10,3:7,6:7|u:domestic=2:5,4:11
u:dont=2:-5,4:9,6:8,11:10,12:-8|u:door=0:-7,1:-42,2:-12,3:-12,4:86,5:53,7:-8,8:-11,9:-8,11:-10,12:-32|u:doorway=3:20
u:dose=0:-6,3:-5,4:-6,6:-5,11:57,12:-10|u:doubl=1:-6,2:5,8:8,11:19
u:down=0:27,1:-16,2:-10,3:10,4:-12,5:-10,6:23,7:-15,8:14,9:18,10:-7,11:-5,12:-25,13:8|u:drag=0:12,3:-12,6:27,12:-6
u:drawer=0:-6,1:-5,2:31,3:-9,4:-5,5:-6,6:-7,8:8,12:10|u:dress=1:5,2:-5,3:-9,5:8,7:16,9:5,12:-11
u:drink=0:-28,1:-22,2:30,3:-16,4:-22,5:-18,6:-18,7:5,8:-11,9:-15,10:119,11:-11,12:11,13:-8|u:drip=0:12,1:-5,2:16,3:-6,4:-6,6:-6,12:5
u:driv=0:-6,1:5,3:8,4:12,6:-6|u:driver=1:16,4:11,12:-5|u:drool=12:13|u:drop=2:-6,3:-5,4:-6,5:-5,6:-9,7:16,9:5,11:10,12:11|u:drown=1:10,12:8
u:drowsiness=1:-5,12:37|u:drug=1:-10,2:-5,3:-5,4:-6,10:33,11:22,12:-7|u:dry=1:-5,3:-5,4:-5,7:29|u:due=2:-5,5:14,11:14,12:-6
u:dure=0:-10,3:57,4:-5,6:-8,12:-11|u:dust=1:-5,4:24,10:12,12:-6|u:duvet=9:19|u:e=0:-7,1:-8,4:14,6:-5,12:22
u:each=1:20,2:-7,3:-12,4:-7,5:-5,8:8,12:-9,13:24|u:ear=1:-7,2:6,3:12,4:-6,6:17|u:early=2:7,4:15,12:-5
u:eat=0:9,1:-10,3:-7,4:-12,5:-9,6:9,7:12,8:8,9:-7,10:-12,11:-7,12:29|u:edge=0:10,1:6|u:eff=3:14|u:effect=11:8,12:16|u:egg=0:5,12:16
u:eight=1:-14,3:-10,8:6,10:-5,11:15,12:20|u:eighty=2:6,8:10|u:elastic=0:11,5:11|u:elbow=3:7,6:-7,12:-7,13:27|u:eleven=1:6,2:11,3:-5,10:9,12:-5
u:empty=0:-12,1:-10,2:26,3:-12,5:-8,6:-7,7:20,8:9,9:-6,10:16,11:6,12:-17|u:end=0:-14,1:92,2:-16,3:-13,5:12,6:-10,7:-9,8:-6,10:-7,11:-6,12:-19,13:-5
u:engin=1:12,9:8|u:enough=1:-17,2:32,3:7|u:error=4:-6,11:39,12:-6|u:escort=4:32,6:-5,12:-5|u:even=0:8,11:12,12:-8
u:ever=0:-15,1:48,4:-12,5:11,7:-6,8:-5,9:-5,10:-6,11:6,12:-14|u:every=0:-12,1:11,2:-6,4:-14,5:-13,6:48,7:14,9:-10,10:-9,11:-8,12:6,13:-6
u:everybody=1:5,3:18|u:everyon=0:-7,1:12,3:7,4:-6,6:16,12:-5|u:everything=0:-7,1:27,2:-5,3:-8,4:-6,6:-8,8:22|u:everywher=0:5,3:-6,4:24,6:-5
u:ex=6:19,8:8,12:-6|u:exit=4:14|u:extinguisher=3:15|u:extra=1:8,2:19|u:eye=0:-25,1:-21,2:6,3:-5,4:10,5:23,6:19,7:-13,8:-7,9:-9,10:14,11:5,12:8,13:-6
u:eyebrow=0:7,3:10|u:eyelid=0:11|u:face=0:-26,2:-8,3:40,4:-10,6:5,7:-7,10:8,11:7|u:fact=0:11|u:fag=3:-5,7:10,9:20,12:-7|u:fail=4:22,12:-5
u:faint=12:20|u:fal=0:-12,1:-9,2:-7,3:-11,4:-10,5:-7,7:-6,10:-5,11:-5,12:80|u:family=3:-5,4:-5,6:-8,7:31,12:7|u:far=2:8,4:14|u:fast=12:18
u:fasten=13:11|u:fat=1:-10,3:25|u:feed=1:8,7:11|u:feel=0:24,1:29,3:-12,4:-9,5:-5,6:-7,7:-5,12:6|u:fella=6:13|u:fenc=4:23|u:fetch=2:17|u:few=0:10
u:fifteen=2:16,3:-5,6:7,12:-5|u:fifty=1:-6,3:-6,8:9,9:13,12:7|u:fight=3:25|u:figur=13:14|u:file=0:17,3:14,6:-5|u:film=1:-5,2:5,4:9,6:10,12:-6
u:find=0:18,1:-15,3:-20,4:17,5:34,6:-28,7:-7,8:-5,9:9,11:12,12:-5,13:-14|u:fine=1:-7,2:-6,3:-8,4:-7,6:-7,7:-5,10:8,12:40
u:finger=0:20,1:-9,2:-6,3:13,4:-5,5:-8,6:23,12:-8|u:finish=1:5,2:10
u:fire=0:-26,1:-25,2:-16,3:-7,4:14,5:-15,6:-18,7:-15,8:-9,9:173,10:-11,11:-10,12:-37,13:-7
u:first=0:-6,2:16,3:16,4:-6,5:10,6:-11,7:-7,8:-7,9:-5,10:-6,11:-6|u:fist=0:31,1:-15,2:-7,3:48,4:-8,5:-6,6:-10,12:-12
u:fit=0:-6,2:-7,3:-9,4:-9,5:-6,6:-8,7:-5,10:-5,12:71|u:five=1:-11,2:-16,3:-18,4:8,5:-10,6:-5,7:-12,8:-7,11:34,12:39,13:-5|u:flam=1:-6,9:26
u:flat=0:-11,3:-21,4:-5,5:-15,6:20,7:43,8:-10,9:35,11:-8,12:-24,13:-6|u:flatmat=10:12|u:flex=1:-6,3:5,5:5,6:16|u:flinch=0:5,6:13
u:floor=0:-12,1:-10,4:-15,5:-12,6:7,7:7,8:-5,9:-7,10:-6,11:5,12:38,13:7|u:floppy=11:6,12:10|u:fluid=12:25|u:fly=0:-6,1:-10,3:40,4:-6,7:9,12:-8
u:food=0:-9,1:7,2:-6,3:-8,4:-7,5:-5,7:23,11:7,12:10|u:foot=0:-6,1:9,2:-8,3:7,4:5,5:11,7:5,9:-5,12:-6
u:for=0:-43,1:24,2:-10,3:-12,4:72,5:-14,6:-17,7:17,8:23,9:-54,10:-8,11:-6,13:32|u:forc=3:-5,4:9,6:11|u:forearm=0:22|u:forget=7:10,11:9,12:-5
u:fork=3:8,9:14,12:-5|u:forty=1:-10,3:-6,4:-6,6:-5,8:35,12:10|u:four=1:-21,2:17,3:12,5:-9,6:-16,7:12,8:-7,10:-9,11:-7,13:21
u:fourteen=1:-8,2:6,3:-6,4:12,6:5,9:9,12:-5|u:fram=0:8,4:14,12:-5|u:fresh=0:22|u:friday=0:-5,1:10,2:-6,3:-7,4:13,5:12,6:-8,7:-5,9:12
u:fridg=3:-5,4:-5,6:-6,7:39,12:-6|u:friend=3:-6,5:11,6:7|u:frighten=4:-5,6:23,12:5
u:from=0:70,1:-50,2:8,3:-37,4:104,5:32,8:-7,9:-9,11:-27,12:-72,13:-20|u:front=1:8,2:-5,3:-11,4:26,5:-5,6:9,12:-8
u:ful=0:-6,1:-12,2:68,3:-13,4:-11,5:-9,6:-11,7:10,8:-6,10:-7,11:5,12:-5|u:funeral=1:39,3:-5,6:-6|u:funny=12:13|u:further=0:13,1:6|u:fuss=1:16,13:8
u:gambl=8:20|u:gap=1:-5,11:35|u:garag=1:10,2:9,5:6,12:-5|u:garden=0:-7,1:-12,2:-7,3:5,4:38,5:-5,6:-6,7:-6,9:-5,10:19|u:gas=1:6,6:-5,9:27|u:gash=0:18
u:gate=1:-6,3:-6,4:45,12:-6|u:get=0:-7,1:22,2:-56,3:37,4:31,5:-34,6:-38,7:34,8:30,9:-26,11:12,12:-47,13:41|u:gift=8:17|u:giggl=10:19
u:girl=0:8,3:8,4:-7,5:15|u:give=0:-28,2:-34,3:-25,4:-8,5:-23,7:15,9:-8,10:-18,11:154,12:-35|u:glass=0:30,1:-12,2:-9,3:26,4:-10,5:-6,6:-10,9:-5,13:7
u:glow=9:23|u:go=1:11,2:-32,3:-5,4:91,5:-6,6:-12,7:-38,8:-21,9:14,10:-30,11:-20,12:46|u:god=1:17,3:5|u:good=0:11,1:26,2:-6,3:-9,4:-6,7:8,9:6,12:-12
u:goodby=1:44,3:-5,6:-7|u:googl=1:12|u:gown=0:-5,3:-5,5:11,9:6|u:gp=11:8,12:14|u:grab=3:22,4:12,6:-6,12:-6|u:grandson=1:-7,6:24,12:5|u:grav=1:13
u:green=12:11|u:greenhous=0:18|u:grey=12:23|u:gril=6:13|u:ground=4:10|u:group=0:14,1:-8,3:-6,4:-6,6:9,10:22,12:-7|u:grow=0:-5,6:9,7:12
u:guid=12:6,13:10|u:hadnt=0:11,1:-7,2:20,3:-7,4:7,6:-6,7:8,12:-9|u:hair=0:7,1:-8,2:-5,3:-6,4:-6,5:12,6:25,7:8,12:-11|u:hal=1:-5,6:17,9:13,12:-6
u:half=0:7,1:-10,2:19,3:-10,5:-5,6:-7,7:-6,10:15,12:-8,13:14|u:halfway=4:13|u:hand=0:-18,1:23,3:17,4:-15,6:22,7:-18,9:-15,12:-38,13:43
u:handbag=0:-6,3:15|u:handful=2:11|u:handl=3:5,5:11|u:hang=0:-23,1:8,2:-9,3:-11,4:-7,5:69,6:-15,9:-5,10:-5|u:happen=0:-5,2:5,3:8,4:11
u:hard=0:-12,1:-9,2:-6,3:-5,4:-5,5:-5,6:25,11:7,12:22|u:harm=0:105,1:-6,2:6,3:-18,4:-13,5:-8,6:-14,7:-10,8:-6,9:-8,10:-7,12:-22,13:-5
u:hasnt=1:-5,3:-15,4:23,6:-16,7:19,9:-6,10:-7|u:hatch=3:10,5:7|u:have=1:11,2:53,3:-27,4:-24,5:-17,6:12,7:-21,8:10,9:-16,10:-9,11:29,12:24,13:-26
u:he=0:-36,1:117,2:8,3:75,4:46,6:81,7:-79,8:-11,9:-26,10:10,11:-32,12:-113,13:-40
u:head=0:21,2:-9,3:-23,4:8,5:12,6:-22,7:-13,8:-9,9:-10,10:-10,11:-9,12:56,13:5|u:headach=0:-5,1:5,12:22|u:headlong=12:14
u:hear=1:-6,3:-8,4:19,5:-5,6:11,7:13,9:-5,12:-12|u:heart=0:-11,1:-9,2:15,3:-12,4:-7,5:-5,6:-11,12:62|u:heat=0:8,4:-5,7:10|u:heater=9:26
u:heel=0:6,3:-5,7:26,12:-9|u:help=0:5,1:-7,3:-8,5:-6,6:18,7:7,12:-5|u:hem=5:19
u:her=0:125,1:-48,2:-28,3:-106,4:-64,5:72,6:159,7:-5,8:19,9:-57,10:-61,11:10,13:-32|u:heroin=1:-5,2:12,10:21,12:-7
u:herself=0:101,1:7,3:-15,4:-14,6:-21,7:-10,8:-7,10:-8,11:-7,12:-24,13:-6|u:hes=3:-8,6:24,9:6|u:hide=1:-7,2:7,4:13,5:18,9:-6,12:-10
u:him=0:-75,1:-11,2:-25,3:21,4:7,5:-31,6:78,7:19,9:6,10:-16,11:-10,12:-23,13:65
u:himself=0:21,1:62,2:-15,3:-25,4:-23,5:40,6:-12,8:-13,9:-14,11:-11,12:-15|u:hing=4:21|u:hip=1:-5,6:6,12:20
u:his=0:-66,1:-18,2:-20,3:40,4:-20,5:8,6:17,7:-48,8:66,9:-10,10:23,12:59,13:-34|u:hit=0:-10,1:6,2:-9,3:41,5:-10,7:-7,8:-6,9:-6,10:-6,11:-5,12:14,13:-5
u:hoard=2:13,7:8|u:hob=0:10,9:25,12:-5|u:hoist=5:10,6:5,7:8|u:hold=0:-25,1:-35,2:-23,3:8,4:-22,5:13,6:-8,7:-18,9:-7,10:-15,11:-5,12:-39,13:171
u:hole=0:-5,4:24,9:17,12:-8|u:home=0:-17,1:-17,3:-20,4:48,5:-10,6:53,7:10,8:-10,9:-8,10:-8,12:-15,13:-6|u:hook=4:5,5:21
u:hospital=0:-6,3:-6,4:14,6:-7,11:7,13:10|u:hot=1:-9,2:-6,4:-7,5:-7,7:-6,9:5,12:47|u:hour=0:-5,2:8,3:-12,5:-8,6:6,7:21,8:-6,9:-7,10:-7,12:10
u:hous=0:-14,1:10,2:-8,3:-13,5:-7,7:19,8:19,9:14,10:-5,12:-10|u:how=0:22,1:8,2:37,3:-15,4:7,5:-8,7:-7,8:-6,9:-6,10:-5,11:-6,12:-21|u:hundr=1:-7,8:19
u:hurl=3:21|u:hurt=0:45,1:-11,2:-8,3:24,4:-8,5:-8,6:5,7:-6,9:-5,12:-11|u:husband=0:-5,3:-8,4:-5,6:26,8:8,12:6
u:i=0:33,1:113,2:-11,3:-17,4:-42,6:-10,7:-39,8:-9,9:17,10:12,12:-26,13:-21|u:ice=0:26,1:-6,3:-6|u:ideation=0:6,1:20
u:if=0:-20,1:13,3:-6,4:24,6:-5,7:-10,8:7,9:5,11:5,12:-27,13:14|u:ill=11:8,12:16
u:in=0:-41,1:-42,3:-8,5:28,6:31,7:73,8:-37,9:67,10:25,11:-22,12:-52,13:-20|u:infection=2:-5,4:-5,12:36|u:inform=11:19|u:inject=2:11,10:14
u:injection=0:-5,3:-5,6:5,13:10|u:injury=0:6,1:-5,4:-6,6:-5,7:-5,9:7,12:17,13:9|u:instead=0:33,1:-8,2:-5,3:-5,6:-5,11:13,12:-5
u:insulin=0:-9,1:-6,2:7,3:-9,4:-8,5:-5,6:-8,7:6,11:64,12:-20|u:intact=0:5,7:33,12:-9|u:intent=1:12|u:intervention=12:-5,13:28
u:into=1:41,2:-11,4:-16,5:18,6:-7,7:6,8:-5,9:-7,10:-6,11:-5,12:-9|u:iron=0:11|u:isnt=0:-11,1:16,2:-7,3:-10,4:25,5:-5,7:-5,8:8
u:it=0:114,1:147,2:8,4:-49,5:25,6:-78,7:-40,8:6,9:81,10:-50,11:-5,12:-136,13:-30|u:its=0:-16,1:31,2:-11,4:16,5:21,7:-8,8:-5,9:-8,10:-6,11:-5,12:-10
u:job=2:7,10:11|u:join=1:14|u:joke=0:11,1:5|u:joss=10:18|u:jump=0:-12,1:42,2:-6,5:-5,6:6,7:-5|u:just=1:17,2:-9,3:-14,4:6,5:11,6:-7,7:5,9:-5,12:12
u:keep=0:10,1:38,2:-9,3:-19,7:-16,8:12,10:-12,12:-5|u:kerb=1:6,12:13|u:key=0:-11,2:-6,3:-6,6:33,11:6,12:-5|u:kick=0:-12,1:-11,2:-5,3:35,5:-5,6:16
u:kil=1:8,3:8,6:12|u:kiss=6:13|u:kitchen=1:-10,2:-8,3:12,5:-6,7:-7,9:10,13:16|u:knee=0:20,6:-5,7:6|u:knif=0:-6,3:30|u:knock=0:-5,3:5,9:5,12:11
u:knot=0:-5,1:-5,3:-6,5:47,6:-6,12:-6|u:know=0:-15,1:9,2:14,3:12,4:8,5:5,6:-17,7:-7,8:-5,9:-6,10:-5,11:-5,12:17|u:knuckl=0:18|u:label=11:25
u:lace=0:-11,1:-11,2:-5,3:-9,4:-8,5:83,6:-7,7:-5,12:-12|u:lad=0:-13,1:9,3:52,4:6,5:-11,6:-11,7:-11,8:29,9:-8,10:-8,11:-8,12:-18,13:-6
u:lady=0:-7,4:14,12:7|u:land=3:5,6:7,9:12|u:lanyard=3:14|u:lap=5:5,13:11|u:lash=3:15
u:last=0:15,1:-11,3:-10,4:-5,5:9,6:-5,7:-6,9:-16,10:-16,11:24,13:19|u:latch=4:15|u:late=1:-9,2:-6,6:24,11:8,12:-6|u:later=0:11,4:5
u:laugh=0:-8,1:5,2:9,4:-5,6:11,8:8,12:-7|u:laundry=1:-5,4:17,9:9|u:lay=0:-5,1:-6,3:6,4:12,6:5,7:6,12:-5|u:lead=0:6,1:-6,5:17|u:leaflet=2:10,6:14
u:lean=0:-5,3:6,5:21|u:leather=6:11|u:leav=0:-30,1:32,2:-6,3:-23,4:82,7:42,10:5,11:-12,12:-62,13:-17
u:leg=0:-11,1:8,2:-9,5:-11,6:-7,7:-8,9:-6,10:-5,12:48,13:7|u:length=5:14|u:let=0:22,1:-9,2:8,3:-7,4:-11,5:-7,6:7,7:14,12:-13,13:5
u:letter=0:-6,1:21,6:-5,7:13,9:6|u:level=13:13|u:lid=2:5,10:13|u:life=0:-8,1:53,3:-8,4:-6,5:-5|u:lift=0:-10,3:19,4:-6,6:6
u:ligatur=0:-8,1:-11,2:-8,3:-11,4:-12,5:106,6:-9,7:-7,9:-6,10:-6,11:-5,12:-17|u:light=3:-5,4:19
u:lighter=0:-6,1:-15,2:-5,3:-11,4:-9,5:-7,6:-8,7:-6,8:6,9:84,10:-5,11:-5,12:-10
u:like=0:-13,1:34,3:-36,4:-19,7:-19,8:-12,9:-16,10:18,11:-12,12:83,13:-10|u:linctus=2:11|u:line=0:16,2:13,3:-17,5:6,7:-7,8:-5,10:8,11:-5,12:-6
u:lip=0:-11,1:-5,2:-5,4:-5,7:14,12:17|u:lit=1:-5,3:-5,9:40,12:-7|u:lithium=11:7,12:10|u:litr=10:10|u:littl=0:20,1:5,2:-7,3:-9,4:-5,6:18,12:-7
u:live=0:-7,1:11,2:-5,4:-7,7:18,9:6|u:liver=1:-11,2:22|u:load=2:10|u:lock=1:-8,3:-8,4:16,6:13,7:8|u:locker=1:-5,3:15,8:9|u:lodger=6:6,8:13
u:long=1:29,2:-7,3:-8,4:-8,5:6|u:loo=1:-6,4:19,12:10|u:look=0:-5,1:63,2:-12,3:-31,4:28,5:7,6:-19,7:21,9:-11,10:-10,11:-11,12:-12,13:-8
u:loop=0:-5,5:29|u:lorry=1:12|u:lose=0:-9,1:-18,2:-7,3:8,4:19,5:7,7:-7,8:10,10:-5,11:5,12:7|u:lot=0:-6,2:30,3:-10,4:-8,5:-6,6:-8,7:-5,8:9,12:-5,13:23
u:loud=2:5,3:6,10:11|u:loung=3:12,13:7|u:love=1:22|u:lucozad=12:12|u:lump=0:13,3:7|u:lunch=1:-5,6:-5,12:26|u:machet=3:20|u:machin=8:10,12:5
u:magnet=0:9,12:10|u:make=0:-9,1:-14,2:-19,3:21,4:8,5:5,6:31,7:-11,10:-8,11:15,12:-16,13:-6
u:man=0:-18,1:7,2:-10,3:11,6:43,7:-10,9:-8,10:-7,11:-6,12:-16,13:14|u:many=0:-5,1:-14,2:61,3:-5,4:-5,6:-7,12:-6
u:map=0:10,1:-5,3:-7,4:-6,6:34,10:6,12:-13|u:mar=2:-5,11:46,12:-8|u:mark=0:28,1:-19,2:-12,3:-6,4:-17,5:14,6:64,7:-10,8:-6,10:-7,11:-6,12:-33,13:10
u:marriag=1:5,3:-5,6:14|u:mat=0:9,5:-5,7:11,12:8|u:match=9:23|u:mate=1:12,2:-6,3:-8,4:-6,6:7,8:7,10:18,12:-7|u:matter=0:10
u:mattress=0:-5,3:-7,4:-9,5:15,6:-6,7:6,9:18,12:-8|u:may=0:6,1:-9,2:5,3:5,5:5,7:-5,10:10,12:-11
u:me=0:39,1:58,2:41,3:61,4:-41,5:-38,6:32,7:-25,8:-19,9:-9,10:-23,11:-25,12:-38,13:-13|u:meal=1:-5,6:-6,7:19,12:13|u:mean=0:-6,1:35,6:-8,12:-5
u:medication=0:-8,1:-10,2:23,3:-8,5:-6,6:-6,7:-6,9:-5,10:-5,11:53,12:-13|u:meet=0:-7,1:13,3:-8,4:-9,6:9,8:7,10:16,12:-9|u:melt=9:27|u:member=3:6,6:10
u:mess=6:5,7:20,12:-6|u:methadon=11:20,12:-6|u:midnight=4:20,7:10,12:-7|u:might=0:19,1:-12,2:-6,5:7,6:-5,7:-5,8:7,12:10|u:min=12:17|u:mind=1:10,2:5
u:minibus=5:7,7:10|u:minut=0:6,1:-17,2:-15,3:-17,4:15,5:-12,6:-12,7:-12,8:-8,9:-10,11:-9,12:29,13:60|u:mirror=0:13
u:miss=1:-29,3:-8,4:49,5:5,6:-22,8:29,9:-15,10:-12,11:29,12:-25,13:-8|u:mistak=4:5,11:17|u:monday=1:-8,2:12,4:5,8:6
u:money=0:-7,2:-8,4:-9,6:-10,7:-6,8:74,11:-5,12:-10|u:month=1:-5,2:24,3:-10,4:7,5:-5,6:-8,7:-5,10:16,11:7,12:-8|u:mood=0:10,7:6,9:8,12:-7
u:more=0:-9,1:29,2:17,4:-6,5:5,6:-7,12:-10|u:morn=0:-15,1:8,2:7,3:-6,6:-14,9:-9,11:55,12:-19,13:-6|u:mouth=0:-8,1:-5,2:8,6:12,12:6
u:mouthwash=2:-5,10:26,12:-6|u:move=1:13,12:7|u:much=1:17|u:muddl=11:11|u:mug=3:14
u:mum=0:-9,1:25,2:18,3:-27,4:10,5:-9,6:-12,8:11,9:-6,11:-7,12:10,13:-5|u:my=0:-57,1:43,2:-16,3:123,4:-15,5:-15,6:9,7:-10,8:-7,9:-9,10:-7,12:-33,13:-7
u:nail=0:39,1:-7,2:-6,4:-5,5:-6,6:-10,7:24,12:-11|u:nake=6:14|u:name=0:-7,1:7,2:-10,3:34,4:-8,5:-6,7:-6,8:7,10:-5,11:12,12:-9|u:nan=1:20,4:-5,8:11
u:nearly=1:5,3:-5,4:6,6:-5,12:14|u:neck=0:-34,1:-16,2:5,3:8,4:-11,5:121,6:-26,7:-9,8:-6,9:-7,10:-8,11:-6,12:-9,13:-6|u:necklac=1:6,5:13
u:need=1:11,2:-8,3:-11,4:-9,6:-8,7:-5,8:7,13:28|u:needl=0:6,3:-8,10:8,12:10|u:neglect=1:-7,3:-5,4:-5,7:48,12:-6
u:neighbour=0:-14,1:18,4:17,6:-12,8:13,10:-5,11:-6,12:-13|u:nephew=8:21|u:neuro=12:12
u:never=0:-8,1:28,2:-19,3:23,7:5,8:10,9:-9,10:-9,11:-9,12:-10,13:-7|u:new=0:39,1:-7,2:-18,5:-13,7:-13,9:-9,10:-9,11:12,12:17,13:-7
u:next=0:-10,1:-11,2:11,3:69,4:-11,5:-8,6:-16,7:-6,8:-5,9:14,10:-5,11:-5,12:-14|u:niec=1:-6,6:10,8:9
u:night=0:-17,1:-5,2:-12,3:-36,4:-27,5:-9,6:41,7:49,8:22,11:22,12:-19,13:-9|u:nighti=4:23|u:nine=4:-5,8:8,11:6,13:12|u:ninety=1:5,12:11
u:no=0:-50,1:-57,2:-54,3:18,4:7,5:56,6:-8,7:15,8:-47,9:21,10:-25,11:19,12:56,13:49
u:nobody=0:-15,1:25,2:-15,3:-9,4:10,5:-10,6:-5,7:45,8:-7,9:-8,10:-8,11:6,12:-21,13:10|u:nod=10:11|u:nois=0:6,7:10
u:none=0:8,1:12,2:20,3:-9,4:-9,8:-5,10:5,12:-11|u:noon=4:12,10:10|u:noos=5:12|u:normal=12:13|u:nose=0:15,3:5|u:note=1:16
u:nothing=0:17,1:18,2:12,3:-21,4:-22,5:10,6:12,7:-18,8:23,9:-10,10:-11,11:-12,12:8,13:-7|u:notic=0:-5,3:7,4:-6,9:10,11:23,12:-8
u:now=1:19,3:-24,5:-13,7:-13,9:-9,10:-10,11:18,12:36,13:-7|u:nowt=0:7,1:-5,5:13
u:nt=0:21,1:8,2:-7,3:-7,4:44,5:-36,6:21,7:28,8:-9,9:-27,10:-25,11:27,12:-18,13:-19|u:number=1:7,2:15
u:nurs=0:7,1:-21,3:26,4:-5,6:8,7:-9,8:-8,9:-6,11:23,12:-16,13:-5|u:obs=1:-10,2:-6,3:-8,4:-6,6:-7,7:-5,10:5,12:57|u:oclock=1:-6,4:19,11:17,12:-5
u:od=1:-8,2:38,6:-6,12:-8|u:of=0:7,1:10,2:208,3:-76,4:-91,5:-5,6:-13,7:-15,8:-8,10:44,11:-30,12:-8,13:-38
u:off=0:-33,1:41,2:-14,3:18,4:95,5:27,6:-68,8:-8,9:10,11:-25,12:-51|u:offic=0:6,3:13,4:-6,7:9|u:old=0:35,3:-34,6:31,8:-9,10:-9,12:-13,13:-6
u:on=0:44,1:40,2:-47,3:18,4:-44,5:-9,7:-10,8:-51,9:41,10:-9,11:-41,12:32,13:36|u:once=3:-5,4:23,12:-6
u:one=0:-32,1:49,2:-5,3:42,4:-5,6:-23,7:-30,8:14,10:-10,11:6,12:14,13:-15|u:onlin=2:-8,3:-5,6:30,8:8,12:-5
u:only=0:-8,3:9,4:-9,6:-21,7:-11,9:21,10:-11,12:-6,13:25|u:onto=4:11|u:open=0:-5,1:-5,3:-11,4:27,6:-13,8:-5,9:-9,10:-7,11:-8,12:35,13:-5|u:opener=0:17
u:or=0:-22,1:-6,2:-5,3:-18,4:-7,5:14,6:6,7:11,8:23,9:-6,10:-6,11:-6,12:25|u:oramorph=2:18,12:-5
u:other=0:-17,1:5,2:-10,3:28,4:-6,6:-7,7:-7,8:-5,9:-5,10:9,13:10|u:our=1:14|u:out=1:-5,2:-6,3:-28,4:92,5:-26,6:-19,7:-35,8:25,10:-29,12:32,13:-5
u:outsid=0:5,1:-9,2:-5,3:9,4:-7,6:7,7:6,9:16,12:-8|u:over=0:-16,1:-6,2:-5,4:-7,6:25,7:-12,8:6,9:-5,10:36,12:-10
u:overdos=0:-11,1:-17,2:98,3:-9,4:-9,5:-5,6:-8,7:-6,8:-5,10:-6,11:-6,12:-11|u:overdose=2:27,6:-6|u:overnight=0:-10,2:6,12:8,13:19
u:own=0:33,1:10,2:-19,3:-19,4:-9,5:7,6:27,9:-8,10:-8,12:-7,13:-6|u:oxygen=7:9,9:11,12:5|u:pack=0:7,2:22,3:-10,4:12,5:-5,6:-6,11:6,12:-10
u:packet=1:-8,2:32,3:-6,4:-6,5:5,6:-6,8:10,12:-6|u:pad=0:5,1:-5,3:-5,4:-5,6:-6,7:42,12:-10|u:pain=0:7,1:-6,2:-6,3:-7,4:-6,5:-5,6:-8,7:-5,12:50
u:pale=12:12|u:palm=0:29|u:pan=0:-5,1:-9,3:6,4:-6,6:10,9:24,12:-5|u:panel=5:6,9:11|u:pant=12:18|u:paper=0:-6,2:-5,3:-6,4:-7,5:-7,6:6,9:37,12:-7
u:paracetamol=0:-5,1:-11,2:42,11:6,12:-7|u:paramedic=3:-6,6:-6,11:13,12:21|u:parcel=1:-5,5:8,10:11|u:park=0:-5,1:8,3:7,4:-7,9:10|u:partner=3:-5,6:24
u:pass=2:-5,3:-9,4:-9,6:-8,12:55|u:past=1:6,2:-7,3:-22,6:-15,7:-10,8:-6,9:5,10:-8,12:23,13:26|u:patch=2:20,3:-5,4:-5,6:-7,11:19,12:-8
u:patient=0:9,2:-5,3:-5,5:6,6:-5,11:9,12:-7,13:10|u:pay=1:7,3:-6,4:-6,8:31,12:-6|u:peg=7:11|u:pen=0:8,1:-7,2:23,3:-5,4:-6,6:5|u:penc=9:14
u:pencil=0:23,3:-5,5:5|u:peopl=0:-6,3:14|u:person=1:-5,3:22,4:6,11:9,12:-7|u:personal=0:-9,3:17,7:10,12:-6,13:11|u:petty=4:9,8:10
u:pharmacist=2:6,11:10|u:pharmacy=4:7,11:23,12:-5|u:phon=0:-13,1:25,2:-15,4:20,5:5,6:15,9:-8,10:-6,11:-6,12:-10|u:physical=12:-9,13:27
u:pick=0:43,1:30,3:-16,5:-7,6:-15,7:-5,9:-5,12:-11|u:pictur=2:6,6:14|u:piec=0:14|u:pier=4:15|u:pil=0:-12,1:-8,2:74,3:-11,4:-10,5:-6,7:-5,11:5,12:-11
u:pile=2:6,7:10|u:pillow=0:-8,3:5,4:-5,5:22,9:5,12:-5|u:pillowcas=5:24,12:-5|u:pin=0:9,1:-7,3:5,6:-8,8:16|u:pink=0:28,1:-8,2:10,6:-5,12:-5
u:plac=1:-6,3:-7,7:17,9:7,12:-5,13:12|u:plait=5:23|u:plan=1:58,2:-5,3:-14,5:-7,6:-9,7:-6,8:-6,9:-5,10:6,11:-5,12:-11,13:9
u:plaster=0:47,1:-12,3:-5,4:-5,6:-5|u:plastic=0:10|u:plat=3:7,7:15|u:pleas=1:12|u:plenty=1:5,12:12|u:pluck=0:22|u:pocket=1:-6,2:11,3:6,5:11,6:-5,12:-6
u:point=0:-13,1:8,2:-9,3:19,5:-5,6:-10,7:18,9:7|u:poke=0:-8,3:12,9:14|u:polic=0:-7,1:6,2:-5,3:-13,4:41,6:9,12:-8|u:poo=12:10|u:porridg=12:17
u:porter=6:16|u:positiv=10:23|u:pot=1:-5,2:20,11:10|u:pound=1:-7,8:39|u:pour=9:11|u:pray=1:11|u:prescrib=2:14|u:present=0:8,5:12
u:press=0:11,1:17,2:-5,3:-6,6:-6,9:6|u:pressur=0:-6,2:11,6:-5,7:37,12:-13|u:previous=3:21,12:-5,13:11|u:priest=1:6,6:10|u:prison=3:13,4:11
u:promis=1:10|u:proper=6:13|u:pul=0:32,1:-21,2:-12,3:14,4:7,5:27,6:-11,7:-9,8:-7,9:-8,10:-6,11:5,12:-5,13:-5|u:puls=2:15,4:-5,12:13
u:punch=0:6,1:-5,3:40,6:-10,12:-8|u:pupil=1:-6,2:6,10:10,12:11|u:purpl=0:-5,5:12,6:6|u:purpos=0:13,2:6,3:11,6:-6,12:-7
u:purs=1:-7,2:-5,3:-5,4:6,6:6,8:18,10:9,12:-5|u:push=0:-7,1:-6,2:11,3:8,5:-5,6:10
u:put=0:29,1:-7,2:18,3:-19,4:-25,5:-11,6:18,7:-15,8:-10,9:13,10:-11,12:-6,13:24|u:pyjama=0:22,1:-6,3:-5,4:6,6:-6,7:10|u:question=6:9,8:14
u:quid=1:-5,2:-6,8:33|u:quiet=0:-6,1:10,3:-6,4:11,6:13|u:rail=0:-8,1:12,2:-5,3:-8,4:-8,5:32,12:-11,13:9|u:ram=3:12|u:rape=1:-10,6:30|u:rash=12:17
u:rate=12:18|u:raw=0:25,3:-5,6:-8,7:8,12:-5|u:razor=0:47,1:-7,3:-7,4:-7,6:-5,12:-5|u:reach=1:-5,6:9,7:18,12:-9|u:read=1:16,4:-5,8:7,10:16,12:-13
u:ready=4:11|u:receipt=1:-9,6:-6,8:39|u:record=1:15|u:red=0:33,1:-9,2:-7,3:-12,4:-6,5:10,6:-11,7:-5,9:5,12:12|u:reek=10:20|u:relaps=1:-5,10:23
u:remot=0:26,2:-6|u:remov=5:17|u:remover=0:16|u:resort=1:-5,13:29|u:respond=12:13|u:restrain=0:-5,3:-9,4:-5,6:-7,12:-8,13:57
u:restraint=0:-5,1:-8,2:-5,3:-6,10:-5,12:-9,13:62|u:return=0:-6,1:-8,2:-5,4:28,10:10,11:8,12:-13|u:ribbon=5:13
u:right=0:18,2:-9,3:-11,4:-14,6:28,8:-6,9:-6,10:-6,11:11|u:rigid=12:11|u:ring=0:-11,1:23,2:16,3:-38,4:17,5:-19,6:-38,7:-9,8:30,10:15,12:19,13:-9
u:rip=0:-5,3:23,5:7,12:-5|u:risk=1:-13,4:-6,5:8,6:-10,7:5,8:9,9:8,10:-8,11:-7,12:26,13:-5|u:river=1:17|u:road=0:-5,3:-9,4:40,6:-6,10:6,12:-7
u:rol=1:-5,2:27,3:-6,6:-6,12:6|u:roof=1:13,4:6,8:9|u:room=1:-15,2:-6,4:5,5:27,7:-6,8:-8,9:8,10:19,11:-8,12:-20|u:rope=0:-6,3:-5,5:30,12:-5
u:rough=1:-6,3:-6,6:27|u:round=0:-41,1:-26,2:-14,3:-17,5:129,6:-10,7:-6,8:6,9:19,10:-14,11:-13,13:-11|u:rous=1:-5,11:8,12:23|u:row=1:5,3:14,6:5,12:-7
u:rub=0:19,1:-5,3:-7,6:-7,12:20|u:rubbish=7:10,12:10|u:run=1:7,2:-14,3:-20,4:65,6:-17,7:7,8:-7,9:-9,10:-8,13:-5
u:safe=0:-9,1:30,2:-6,3:-7,4:-6,5:-5,6:7,8:6,12:-7,13:10|u:safeguard=0:-5,1:-8,3:-6,4:-5,6:57,12:-10|u:safety=1:14
u:same=2:-5,3:-8,4:-6,6:-6,7:42,8:6,12:-10|u:sandwich=2:11,7:9|u:sat=0:-14,1:19,2:8,3:-12,4:-9,6:-13,7:10,8:-5,9:-6,10:-6,11:8,12:26
u:saturday=2:10,3:-5,6:9|u:save=0:-5,2:36,3:-5,4:-5,6:-6,8:8,12:-6
u:say=0:63,1:197,2:31,3:-49,4:-14,5:-50,6:76,7:-27,8:14,9:-47,10:-13,11:-47,12:-120,13:-42|u:scald=0:-9,3:8,12:18|u:scam=6:-6,8:23
u:scar=0:48,1:-6,2:-7,3:-10,4:-8,5:10,6:9,7:-5,12:-15|u:scarf=0:-5,5:36,6:-6|u:school=0:14,2:-7,4:-10,5:5,6:8,7:-5,9:18,12:-7|u:scorch=9:21
u:scratch=0:21,1:-6,4:-5,6:10,8:8,12:-6|u:screen=10:23,12:-5|u:screw=0:23|u:sea=1:22|u:search=1:8,2:7,3:-5,4:16,5:7,12:-7
u:seat=1:-5,2:-5,3:-8,7:7,12:-9,13:42|u:seclud=12:-5,13:29|u:seclusion=3:-5,13:37|u:second=1:-8,2:5,6:-5,11:9,12:21
u:see=0:55,1:31,2:-10,3:-45,4:-9,5:17,6:43,7:-23,8:-7,10:-17,11:-15,12:-22|u:seizur=0:-5,1:-7,2:-5,3:-5,4:-6,12:52
u:self=0:88,1:-12,2:7,3:-19,4:-15,6:-13,7:13,8:-6,10:-8,11:-7,12:-28,13:-6|u:sensor=4:5,12:10|u:sepsi=12:21|u:sertralin=2:14
u:set=0:-11,1:-13,2:-7,3:9,4:-10,5:-7,6:-8,7:-7,9:75,12:-14|u:sette=0:-5,2:7,7:10|u:settl=1:16|u:seven=3:-6,4:-6,10:17,12:12|u:sew=7:10,9:8|u:sh=1:17
u:shak=0:-12,3:-9,4:-10,5:-8,6:19,7:-7,9:-5,10:-5,11:5,12:33,13:8|u:shap=6:20|u:sharpener=0:32
u:she=0:86,1:16,2:131,3:-73,4:-14,5:-34,6:145,7:-25,8:-35,9:-57,10:-52,11:-33,12:-26,13:-38|u:shed=0:-5,1:-7,5:14,6:12,10:12
u:sheet=1:-8,2:-7,3:-12,4:25,5:17,6:-9,7:15,9:-5,12:-10,13:6|u:shelter=4:10,6:6|u:shift=3:5,7:12,12:-7|u:shin=0:13,3:14,6:-6,12:-5|u:shiner=6:15
u:shirt=7:16|u:shoe=4:6,5:10,7:7,12:-6|u:shoelac=5:13|u:shop=0:-12,1:-16,5:5,6:20,7:7|u:short=1:-11,2:5,6:-5,8:24|u:shortness=12:11|u:shot=1:18,4:8
u:should=0:13,1:23,2:5,3:-14,4:17,5:-7,6:-13,7:-7,8:-6,9:-6,10:-5,11:5|u:shoulder=0:-20,3:22,4:12,6:19,12:-11
u:shout=0:-6,1:-8,3:27,4:-7,6:9,7:7,12:-5|u:shov=3:12,6:6,9:7,12:-9|u:show=0:27,1:-10,4:-5,5:-5,10:7|u:shower=0:12,1:-5,3:-6,4:-9,5:7,7:10,9:6
u:shut=1:-5,2:-6,3:-6,4:-11,5:18,6:14,7:6,12:-8,13:9|u:sick=1:-7,2:12,3:-7,4:-5,6:-6,10:8,12:21|u:sickness=2:11
u:side=3:-13,4:-7,5:9,6:-11,7:-5,8:7,11:5,12:23|u:sight=4:24|u:sign=0:-10,1:-20,2:-18,3:-13,4:25,5:-8,6:-12,7:-9,8:33,9:-7,10:-7,11:41,12:8
u:signatur=8:21,11:9,12:-5|u:sinc=1:-18,2:-21,3:-20,4:51,5:-22,6:-33,7:63,8:-10,11:-9,12:27,13:-12|u:sink=0:14,1:-5,2:12,6:-5,9:7
u:sister=1:-7,2:24,3:-6,4:9,6:-14,7:9,8:14,12:-8|u:six=0:9,1:-9,3:-13,4:6,6:-12,9:-5,10:7,11:-5,13:9|u:sixty=2:13,8:17,12:-7|u:siz=1:6,7:10,12:-5
u:size=9:13,12:9|u:skin=0:10,1:-11,2:-12,4:-10,5:-5,6:16,7:40,9:-7,10:-6,11:-6,13:-5|u:slam=3:13|u:slap=0:-6,3:-6,6:32,12:5
u:sleep=0:-12,1:-20,3:-16,5:-11,6:58,7:12,8:-7,10:-8,11:-7,12:15|u:sleepy=2:10,12:8|u:sleev=0:24,1:-10,2:-8,3:23,4:-7,6:-8,7:-5,9:10,12:-7
u:slide=12:20|u:slip=0:13,3:-7,4:17,5:7,6:-8,12:-6|u:slipper=2:6,3:-7,4:29,6:-5,12:-5|u:slur=2:11,3:-6,6:5,10:16|u:smash=1:-6,3:19,6:18,12:-6
u:smel=0:-10,1:-8,2:-8,3:-9,4:-8,5:-7,6:-8,9:12,10:56|u:smell=1:-5,3:-5,9:11,10:31,12:-5
u:smok=0:-11,1:-12,2:-10,5:-10,6:-5,7:-9,8:-5,9:62,10:27,11:-5,12:-17|u:snap=0:16,5:7|u:snooker=3:12
u:so=1:18,2:-17,5:-6,6:7,7:8,8:-10,9:6,10:-11,11:11,12:-7|u:soap=1:-9,2:9,3:-6,6:-5,7:20,9:9|u:sock=0:-8,1:-7,2:26,3:11,4:-6,5:8,6:-9,7:-5,9:14,12:-12
u:socket=9:15|u:somebody=0:-7,1:-6,2:-5,3:12,4:-5,6:-8,7:7,8:16,9:7|u:someon=0:-13,1:-18,2:-8,3:16,4:-9,5:-5,6:6,7:-5,8:24,10:8,11:9,12:-12,13:9
u:something=0:12,1:-15,2:13,4:-12,5:13,6:-6,7:-6,10:21,11:-5,12:-5|u:son=0:-7,1:-12,2:-6,5:-5,6:25,7:15,8:5,12:-9|u:song=1:14|u:soon=1:18
u:sore=0:-11,1:-9,2:-6,3:-7,4:-5,6:-9,7:66|u:sorry=1:24|u:sort=1:10|u:soup=0:-7,3:16,12:6|u:speak=1:-5,3:5,6:14|u:speech=0:-5,2:11,6:6|u:spend=8:19
u:spic=10:23|u:spirit=0:-6,9:28|u:spit=0:-9,2:12,3:27,6:-7|u:split=0:19,3:8,12:-7|u:spoon=0:-6,6:15|u:spot=0:9,1:6,3:-5,11:19,12:-5|u:spring=0:16,3:-5
u:stab=0:-7,1:-6,3:55,6:-12,12:-5|u:staff=0:-25,1:-19,2:-20,3:41,6:11,7:-15,8:29,9:-8,10:-9,12:-14,13:34|u:stair=1:-9,2:-5,4:-7,5:-5,6:19,12:25
u:stand=0:-18,1:12,2:6,3:5,4:-12,6:17,7:-7,8:-5,9:-5,10:6,13:6|u:star=1:5,3:14,5:-5|u:start=0:34,1:5,2:-12,3:13,4:-14,5:-9,6:-8,8:-6,9:-7,10:-6,11:7
u:starter=4:14|u:stash=0:-5,2:36,3:-5|u:station=4:28|u:stay=0:-6,1:21,3:-8,4:-5,12:6|u:stick=0:-7,1:-6,2:5,4:-5,5:-5,6:-8,7:13,10:16,12:5
u:stil=0:-6,2:-11,3:-9,4:23,5:8,6:-8,7:8,9:17,10:-6,11:17,12:-22|u:stink=3:-6,6:12,9:9|u:stitch=0:23,1:-5,3:-7,12:7|u:stock=5:7,11:10|u:stockpil=2:22
u:stomach=0:8,2:11,3:-5,11:8,12:-6|u:ston=0:-6,3:-6,4:11,7:5,12:22|u:stop=1:13,2:-13,3:-10,4:10,5:-12,6:-18,8:-6,9:-6,10:-5,11:15,12:10,13:17
u:straight=0:25,1:-5,2:-9,3:15,4:-8,5:12,6:-9,7:-5,10:7,12:-7|u:strangl=1:-5,3:12,5:14,6:-5|u:strap=3:-6,5:11,6:-6,7:17|u:string=0:-5,5:28
u:strip=1:-8,3:-7,4:5,5:35,12:-12|u:strok=1:-9,2:-5,3:-6,4:-6,6:-7,12:59|u:student=3:11,4:6|u:stuff=0:9,1:-8,3:-6,4:10,9:14,12:-6|u:sugar=12:31
u:suicid=0:-7,1:47,3:-5,6:-5,12:-5|u:suicidal=1:86,2:-8,3:-10,4:-10,5:-5,6:-10,7:-6,8:-5,10:-6,12:-12|u:sun=3:15,7:7,9:-5,12:9
u:sunday=1:11,3:5,6:-10,7:7|u:supermarket=4:11,6:5|u:supper=11:16,12:-5|u:support=1:-5,3:5,5:5,7:10,12:-8,13:11
u:sure=0:22,1:-10,2:5,4:-5,8:7,11:5,12:-12|u:swallow=0:25,1:-23,2:60,3:-17,4:-10,5:-10,6:-11,7:-8,8:-5,9:-7,10:-8,12:15|u:swear=1:-11,3:39,4:-5
u:sweat=1:-5,11:11,12:21|u:swel=3:7,11:10,12:8|u:swig=0:-5,1:-6,2:16,10:12|u:swing=0:-6,1:-5,3:30,5:6,12:-8|u:tab=2:26
u:tabl=0:23,1:-12,2:-5,3:27,4:-6,5:-5,12:-9|u:tablet=0:-34,1:-15,2:130,3:-31,4:-25,5:-21,6:-26,7:-19,8:-15,9:-15,10:-13,11:117,12:-31,13:-10
u:tailgat=4:18|u:take=0:-16,1:-9,2:168,3:-23,4:-16,5:-21,6:-8,8:28,9:-26,10:-30,11:-16,12:-36|u:talk=2:5,3:-18,4:-5,6:-18,7:-9,10:16,11:-7,13:29
u:tape=1:6,2:14|u:taxi=1:-6,3:6,4:13|u:tea=3:-10,5:-10,6:-5,7:29,9:6,10:-5,11:13,12:-10|u:team=0:-5,1:9,2:24,3:-6,4:-7,6:-6,7:6,12:-7,13:10
u:tear=0:-12,3:-6,4:-5,5:33|u:teatim=4:-5,10:21,11:10,12:-6|u:teddy=2:12|u:tel=0:-7,1:22,2:-15,3:41,4:-39,5:-27,6:59,8:9,10:-11,11:-8,12:-15,13:-7
u:telly=3:15|u:temp=1:-5,12:39|u:temper=3:27,4:-5|u:temperatur=12:21|u:templ=12:14
u:ten=0:-10,1:-19,2:-10,3:-25,4:38,6:-15,7:-14,8:11,9:-9,11:14,12:20,13:17|u:tenner=1:-6,2:-5,8:41,12:-5|u:test=5:6,6:10,10:12,12:-6
u:than=0:6,2:26,3:7,4:-5,6:-5,12:-6|u:thank=1:12,3:7|u:that=0:10,1:79,2:18,3:-22,4:-16,5:-15,6:-21,7:9,9:-11,10:-11,11:10,12:-21,13:-7
u:the=0:68,1:-5,2:32,3:57,4:145,5:80,6:27,8:-13,9:58,10:-44,11:-24,12:-247,13:-105|u:their=0:21,1:15,2:-10,3:-16,4:-8,5:7,12:-12,13:13
u:them=0:11,1:-5,2:102,3:-30,4:-5,6:-11,7:-18,8:-6,9:-13,10:18,11:-14,12:-19,13:-10|u:then=1:-9,3:15,4:12,5:-5,7:-10,8:-8,9:-9,11:-7,12:10,13:7
u:ther=0:-18,1:-11,2:44,3:7,4:-14,5:8,6:45,7:-30,8:18,9:29,10:-22,11:-12,12:-30,13:-14|u:thes=1:-6,2:15
u:they=0:21,1:13,2:-19,3:-10,4:16,5:-6,6:29,8:7,9:-12,10:-11,11:-10,12:-13,13:-8
u:thi=0:47,1:16,2:16,3:-12,4:-9,6:-23,7:-11,8:-10,10:-14,11:8,12:5,13:-9|u:thigh=0:29,3:-6,6:-8|u:thing=0:13,1:23,2:-7,3:-8,4:-6,5:6,7:-5
u:think=1:71,2:-11,3:-12,5:-10,6:-11,7:-9,8:-7,9:-8,11:-6,13:-5|u:third=7:12|u:thirty=1:-10,2:10,3:-6,4:-6,7:-5,10:21,12:14|u:though=0:-6,2:17
u:thought=1:57,2:-9,4:-7,5:-5,6:-9,12:-10|u:thre=0:-10,1:-22,3:-15,4:13,5:-17,6:-28,7:18,8:-12,9:-6,10:15,11:7,12:24,13:29|u:threat=1:-5,3:18
u:threaten=0:-6,3:33,9:7|u:throat=0:-13,1:-8,2:-7,3:35,4:-6,5:27,6:-12|u:through=0:19,1:-24,2:19,3:24,4:34,5:-12,6:-15,8:-8,9:-13,11:-9,12:-6,13:-6
u:throw=0:5,2:5,3:49,4:-14,5:-8,7:-6,9:-6,10:7,12:-17|u:thump=3:13,6:-5|u:thursday=1:6,7:10,12:6
u:tie=0:-10,1:-16,2:-9,3:-20,4:-11,5:92,7:11,8:-5,10:-5,11:-5,12:-19|u:tight=0:15,1:-8,3:-7,5:41,6:-8,12:-11
u:til=0:36,1:-8,2:-9,4:-10,5:11,6:-11,7:-7,8:-5,10:-5,12:-19,13:13|u:tile=4:20|u:time=0:28,1:14,3:-16,5:-5,6:13,7:-14,8:-9,9:-9,10:-11,11:8,12:8,13:-7
u:tin=0:16,1:-9,2:-8,4:-7,5:-5,6:-5,7:8,8:30,12:-10|u:tip=3:10,6:7,12:-5|u:tissu=0:9,2:5,9:13
u:to=0:-41,1:162,3:22,4:48,5:-51,6:-47,7:-21,8:-9,9:9,10:-22,11:-51,12:-60,13:51|u:toast=0:-6,7:6,9:18
u:today=0:7,1:6,3:6,4:-12,5:-9,6:-6,7:-8,8:-5,9:-7,10:13,11:-7,12:29,13:-5|u:toddler=6:7,7:10|u:toenail=0:10,7:12
u:toilet=1:-10,2:15,3:-12,4:-9,5:-8,6:6,7:17,9:9,10:7|u:tomorrow=6:10|u:tongu=2:8,3:-6,12:23|u:tonight=0:-5,1:25,3:7,4:5,5:-6,6:-11,9:5,12:-8
u:too=0:-5,2:23|u:tooth=0:9,3:21,5:-5,6:-5,7:6,12:-6|u:toothbrush=3:22|u:top=1:8,3:-13,4:7,5:14,6:23,7:-6,9:-5,12:-12|u:torch=4:10,9:10
u:touch=1:-18,2:-7,3:22,4:-9,5:5,6:13,7:-6,9:-5,13:12|u:tourniquet=5:12|u:towel=0:6,1:-7,2:-6,3:-8,6:-5,7:-5,9:37,12:5|u:traffic=4:13
u:train=1:13,2:-14,5:-10,6:9,7:-9,8:-7,9:8,10:-7,11:8,12:14,13:-5|u:trainer=1:-6,5:20,6:6|u:travel=2:11|u:tray=3:20,6:-5,7:7|u:treat=6:20
u:tree=2:12,5:9,12:-5|u:trolley=0:-6,2:11,3:11,7:9,12:-7|u:try=0:-19,1:7,2:-5,3:6,4:82,5:12,6:-17,7:-10,8:-6,9:-9,10:-7,11:-6,12:-25,13:-5
u:tuesday=0:5,2:-6,3:15,4:-5,10:5,11:8|u:tummy=0:10,12:5|u:turn=0:-24,1:-8,2:-16,3:-14,4:7,6:-17,7:43,8:-8,9:8,10:14,11:-9,12:17,13:7
u:tv=0:8,5:5,8:12|u:twenty=0:5,1:10,2:-15,3:-15,4:-17,6:-10,7:-10,8:13,9:6,10:5,11:10,12:25|u:twic=1:-9,2:7,4:-8,6:-10,7:7,11:20,12:12
u:twist=0:-8,3:27|u:two=0:11,1:-26,3:-9,4:-43,5:-17,6:-24,7:29,8:11,9:-26,11:5,12:34,13:52|u:uncl=1:7,6:11
u:under=0:-8,2:20,3:-20,4:5,5:27,8:-12,9:-5,10:7,12:-32,13:16|u:underneath=7:12,12:-5|u:understand=8:12|u:undid=6:17|u:unit=4:8,11:10
u:unknown=2:13,4:7,12:-5|u:unpick=2:6,5:10|u:until=0:-5,1:-5,3:10,4:-5,6:21,10:14,12:-10|u:unwitness=12:14
u:up=0:9,2:-8,5:-42,6:-15,8:-29,9:23,10:-20,11:31,12:48|u:upper=0:-5,6:13|u:upset=0:7,2:-6,3:-7,5:-6,6:-6,7:-5,8:-5,9:8,12:14,13:9
u:upstair=1:-10,3:5,6:15,8:6|u:urge=0:51,1:-20,3:-5,6:-6|u:urin=10:10|u:us=0:-9,1:8,2:-10,3:43,4:-6,5:-9,6:-17,7:5,8:-8,9:11,10:-5,12:-8
u:use=2:-23,3:-24,4:-21,5:14,6:21,7:-9,9:-5,10:18,12:-12,13:34|u:very=1:-8,2:6,3:13,4:-5,6:-6,12:23|u:violenc=3:35,12:-5
u:violent=3:21,4:-5,6:14,12:-5|u:visit=0:-17,3:5,4:-11,5:-6,6:21,7:22,8:9,10:6,12:-15|u:visitor=3:8,4:14|u:voic=0:-10,1:29,2:-5,3:10,4:-5,5:6,12:-7
u:voicemail=4:22|u:vomit=0:-7,1:-9,2:23,3:-5,6:-7,7:6,12:15|u:wait=1:-8,4:21,6:5|u:wake=0:-6,1:25,3:-8,12:7
u:wal=0:23,1:9,3:17,4:-10,5:-11,6:-15,7:-7,9:11,10:6,12:-15|u:walk=0:-19,1:12,2:-7,3:30,4:29,5:-13,6:-20,7:-11,10:-9,11:-7,12:-21,13:31
u:wallet=2:-6,8:28|u:wander=4:16|u:want=0:-10,1:84,2:9,3:-15,4:-18,5:6,7:-13,8:-11,10:-9,11:-9,12:-23,13:9
u:ward=0:9,1:12,4:18,5:10,6:-12,7:-9,9:-6,10:-6,11:-5|u:wardrob=5:17,9:5,10:9|u:warm=0:-7,1:-8,3:-5,6:-5,7:14,9:29
u:wash=1:-7,3:-5,4:-6,5:12,7:23,12:-9|u:wasnt=0:-5,1:14,3:-5,4:23,6:-5,12:-6|u:watch=0:9,5:-7,6:-12,7:-5,8:-5,9:17,11:-6,12:6,13:9
u:water=0:16,1:-10,2:-7,3:-8,4:-8,5:-5,7:7,12:30|u:wax=0:12|u:way=0:-9,1:48,2:-10,3:-10,4:10,5:-6,6:-8,7:-5,12:7
u:we=1:-15,3:-19,4:64,5:-6,6:-5,8:-8,9:-10,10:-9,11:16,12:-9|u:wear=0:11,1:-6,3:-6,4:-6,5:5,6:-5,7:27,12:-6|u:wed=1:33|u:wednesday=1:-5,9:15,11:9
u:wee=12:12|u:weed=0:-6,1:-6,2:-5,3:-6,4:-6,6:-7,7:-6,10:61,12:-5|u:weedkiller=1:-5,2:24
u:week=0:-10,1:-10,2:9,4:-8,5:-15,6:-18,7:52,11:29,12:-12,13:-9|u:weekend=3:-10,4:-8,6:9,10:20,12:-8|u:weekly=2:21|u:weight=0:-7,1:-5,3:-5,5:27,12:17
u:wel=9:14,12:8|u:welt=6:13|u:wet=0:-6,1:-7,3:-9,6:19,7:16,12:-7|u:what=0:-11,1:35,2:37,3:-21,5:5,7:9,10:-12,11:-10,12:-19,13:-7|u:wheelchair=3:11,6:7
u:wheeze=12:10|u:when=0:41,1:-39,3:20,4:-7,5:-23,6:70,9:16,11:-14,12:-41,13:-20|u:wher=1:9,3:9,5:12,6:-8,7:5,8:-5,12:-17|u:which=1:5,3:5,4:11
u:whil=0:-7,1:-9,2:8,3:-7,6:10,7:7,9:6,12:-8,13:9|u:whisper=0:8,1:-6,6:15|u:whit=0:6,1:-7,3:-9,9:18,10:11
u:who=0:-21,1:37,2:-15,3:43,4:-16,6:7,9:-8,10:-7,11:-6,12:-11,13:-5|u:whol=0:-13,1:5,2:37,3:-8,4:-6,6:-7,9:6|u:why=1:6,7:13
u:wi=0:45,1:-11,2:-6,3:-5,4:5,5:-7,6:-11,7:8,8:6,12:-14|u:wife=0:12,1:-6,3:15,4:5,6:-29,7:-6,8:-7,11:7,12:13
u:wil=0:-14,1:57,2:-9,3:6,5:-6,6:-11,7:-5,8:-5,12:-12,13:8|u:wind=0:18,1:-6,2:-6,4:-5,5:9,6:-9,12:13
u:window=0:-11,2:-9,3:19,4:48,5:-6,6:-12,7:-9,8:-5,9:-8,10:-7,11:-5,12:-15,13:19|u:windowsil=3:7,7:10|u:winter=1:5,12:10|u:wish=1:41,2:-5,3:-5,12:-7
u:with=0:19,1:-29,3:53,4:-28,5:17,6:27,7:-16,8:-20,9:56,10:-29,11:-13,12:-66,13:28|u:within=7:7,12:11,13:7
u:without=2:-8,3:-11,4:10,5:-6,7:-6,11:8,12:18|u:woman=2:5,6:6,8:10|u:wont=1:20,2:27,3:-17,4:-6,7:8,8:-6,9:-6,10:-6,11:-6,12:-5|u:word=3:-6,11:6,12:17
u:work=0:6,1:-11,3:-7,6:16,7:5,12:9|u:worker=1:-9,3:17,6:8,10:10|u:world=1:17,2:11|u:worry=0:11,1:-5,2:-6,4:10,6:-12,7:5,12:15|u:worst=12:18
u:worth=1:17|u:would=0:22,1:71,2:14,4:-14,6:-17,7:-12,8:-9,9:-10,10:-9,11:-8,12:-25,13:-7|u:wouldnt=1:10,4:5|u:wrap=0:-7,4:-5,5:14,6:-7,9:8,10:9,12:-7
u:wrist=0:32,1:-8,2:-6,3:12,4:-5,12:-10|u:writ=0:-7,1:43,3:-6,4:5,6:-8,12:-6
u:wrong=0:-16,1:8,2:-15,3:-15,4:-18,5:-9,6:-13,7:-9,9:-7,10:-7,11:84,12:11|u:year=0:13,1:-6,5:9,6:-8,9:-8,11:11,12:-5,13:-7|u:yellow=11:8,12:12
u:yellowy=6:14|u:yesterday=0:-5,1:-8,2:-6,3:-9,4:-7,5:-5,6:18,7:26,12:11|u:you=1:62,2:-5,3:-15,4:-11,5:-5,7:9,8:11,9:-12,11:-8,12:-28
u:your=1:17,2:11,3:-5,5:5,6:-5|u:ǂ=1:8,2:-5,3:25,5:-9,6:21,7:-7,10:-5,11:-5,12:-16
u:ʘ=0:169,1:90,2:80,3:121,4:85,5:-52,6:-37,7:-114,8:-16,9:-39,10:-52,11:-39,12:-151,13:-52
`,
  `
always=0:80,1:-23,2:-97,3:-97,4:-66|b:# #=0:6,1:15,2:-7,3:-6,4:-8|b:# $=1:-10,2:5,3:-5,4:6|b:# have=0:-11,1:13|b:# puls=0:-11,1:13|b:## #=0:-11,1:13
b:## $=0:-56,1:-38,2:114,3:-21|b:## and=0:-23,1:-7,2:32,3:-5|b:^ a=0:-8,1:-12,2:-9,3:25|b:^ alarm=0:-8,1:14|b:^ all=0:-19,1:32,4:-6
b:^ ambulanc=0:15,1:-7|b:^ and=0:66,1:-33,2:-10,3:-10,4:-13|b:^ another=0:-23,1:-7,3:37|b:^ arm=1:11|b:^ ask=0:-24,1:26,2:-12,3:-12,4:22
b:^ at=0:-19,2:-5,4:27|b:^ be=0:-40,1:15,2:46,3:-10,4:-11|b:^ bed=0:22,1:-10,4:-5|b:^ belt=0:-5,1:10|b:^ bowel=0:-8,1:19,4:-5|b:^ bp=0:12,1:-5
b:^ break=0:-5,2:11|b:^ bruis=0:-5,1:10|b:^ but=1:14,2:-5,3:-5,4:-7|b:^ calm=0:-6,1:12|b:^ cant=0:27,1:-11,2:-5,3:-5,4:-7|b:^ chest=0:-5,1:12
b:^ chok=0:-13,4:16|b:^ come=0:10|b:^ could=1:-10,4:16|b:^ count=0:-7,1:23,2:-5,4:-7|b:^ cousin=0:-13,3:21|b:^ cut=1:-5,2:11
b:^ deny=0:-29,1:50,2:-6,3:-6,4:-8|b:^ didnt=0:-10,1:18|b:^ eat=0:-8,1:20|b:^ fal=1:-5,4:13|b:^ find=0:17,3:-8,4:-9|b:^ fire=0:-25,1:5,3:9,4:14
b:^ flat=0:-8,1:14|b:^ girl=0:-15,3:21|b:^ give=0:34,1:-9,2:-8,3:-7,4:-10|b:^ go=1:-8,2:19,3:-10|b:^ have=0:8,1:9,2:10,3:-12,4:-14
b:^ he=0:31,1:8,2:20,3:-35,4:-24|b:^ her=0:-95,1:-57,2:7,3:169,4:-30|b:^ his=0:-112,1:-36,2:-20,3:190,4:-30|b:^ hold=1:-6,4:14
b:^ i=0:61,1:-15,2:-13,3:-14,4:-19|b:^ if=0:-89,1:-38,2:-21,3:-20,4:163|b:^ in=0:-48,1:-10,2:16,3:-7,4:49|b:^ it=0:20,1:-9,4:-5|b:^ keep=4:11
b:^ lace=1:10|b:^ last=0:-11,1:-6,2:26,4:-5|b:^ leav=0:13,1:-9,2:6,4:-6|b:^ ligatur=0:-27,1:19,4:13|b:^ lose=2:10|b:^ mar=0:-10,1:15
b:^ mark=0:-7,1:10|b:^ may=0:-20,4:26|b:^ medication=1:-8,4:15|b:^ miss=1:-6,4:10|b:^ money=1:10|b:^ mum=0:-5,1:-5,3:17
b:^ neighbour=0:-20,1:-9,2:-5,3:39,4:-6|b:^ never=0:-29,1:26,2:-6,3:-5,4:13|b:^ new=0:5,1:-7,4:10|b:^ no=0:-134,1:250,2:-55,3:-52,4:-50
b:^ nothing=0:-16,1:26|b:^ nt=1:55,2:-22,3:-20,4:-17|b:^ nurs=1:-7,4:14|b:^ obs=0:-15,1:27,4:-5|b:^ old=0:-10,2:18|b:^ on=0:-10,1:-5,4:19
b:^ plan=0:-11,4:17|b:^ pressur=1:10|b:^ pul=0:13,1:-5|b:^ put=0:11|b:^ refus=0:11|b:^ right=0:-7,1:13|b:^ ring=0:-8,4:15
b:^ risk=0:-35,1:-13,2:-6,3:-5,4:59|b:^ room=4:10|b:^ run=0:-7,1:-5,2:18|b:^ say=0:49,2:-15,3:-14,4:-20|b:^ scald=0:11|b:^ scratch=1:12
b:^ seclud=0:-6,2:12|b:^ second=0:-5,4:11|b:^ see=0:-10,1:5,3:10|b:^ self=1:-5,4:11|b:^ she=0:16,1:52,3:-50,4:-22|b:^ should=0:-11,4:17
b:^ sleep=0:13,1:-6|b:^ smel=3:12|b:^ smok=0:-5,1:13|b:^ someon=0:-5,3:11|b:^ staff=0:20,1:-7,4:-5|b:^ take=0:10,2:10,3:-7,4:-10
b:^ talk=0:-26,3:-6,4:28|b:^ tel=0:-6,1:-15,3:-8,4:29|b:^ temp=0:-13,1:23,4:-5|b:^ the=0:-48,1:24,2:-15,3:43|b:^ ther=0:20,1:-7,2:8,3:-9,4:-11
b:^ they=0:-8,1:13,3:-7|b:^ thought=0:-10,1:13|b:^ thre=1:-5,2:11|b:^ throw=1:-6,3:10|b:^ train=1:-7,4:13|b:^ turn=0:-20,1:6,4:20
b:^ two=0:-12,1:-13,2:21|b:^ use=0:-27,1:-13,2:56,3:-7,4:-9|b:^ vomit=0:20,1:-9,4:-5|b:^ walk=1:15|b:^ watch=0:-17,1:-7,3:7,4:20|b:^ we=1:-5,4:13
b:^ when=0:-14,2:17|b:^ wind=0:-9,1:12|b:^ wont=0:13,1:-5|b:^ worry=0:-10,3:8,4:6|b:^ wrap=0:11|b:^ ǂ=1:-12,2:9,3:12,4:-9
b:^ ʘ=0:80,1:-61,2:51,3:71,4:-149|b:a bite=1:10|b:a blad=0:-7,3:16|b:a bruis=0:-10,1:17|b:a buckl=0:-9,2:14|b:a child=0:-35,1:-11,2:48,3:5,4:-8
b:a cry=0:-9,2:14|b:a cup=0:-10,1:-5,3:19|b:a day=1:-5,4:14|b:a drink=0:-13,1:21|b:a drip=0:-12,2:19|b:a girl=0:-12,3:9,4:7
b:a hand=0:-7,1:20,2:-5,4:-5|b:a heart=0:-12,3:8,4:8|b:a hole=0:10|b:a kick=0:-6,3:10|b:a lad=0:-19,1:-11,2:34,3:5,4:-8|b:a ligatur=0:-14,2:7,3:10
b:a lighter=0:13,1:-5|b:a lot=0:-12,2:21|b:a machet=0:11|b:a man=1:-10,3:-7,4:14|b:a minut=0:13,1:-5|b:a person=0:-10,1:15|b:a pier=0:-8,2:13
b:a sock=0:12|b:a strok=0:-18,2:7,3:8,4:7|b:about a=0:-16,1:-6,2:-6,3:7,4:20|b:about his=0:-10,2:8,3:8|b:about how=0:-16,2:15,4:7
b:about it=0:-21,1:-8,2:26,3:12,4:-8|b:about the=0:-11,1:6,2:10,3:-7|b:about what=0:-10,4:21|b:abus by=0:-17,1:-5,2:17,3:8|b:account for=0:-11,1:21
b:after $=1:13,4:-6|b:after her=0:-8,1:17|b:after tablet=0:-10,1:-5,2:20|b:after the=0:-5,1:-7,2:14,3:-5|b:aggression $=0:-5,1:10
b:aggressiv at=0:-9,1:14|b:ago $=0:-31,1:-15,2:63,3:-8,4:-10|b:alarm $=0:-10,3:9,4:6|b:alarm go=0:-10,1:10,4:6|b:all fine=0:-17,1:28,4:-5
b:all from=0:-13,2:22|b:all his=0:10|b:all of=0:14,1:-6|b:all over=2:-5,3:15,4:-7|b:all smash=0:-10,1:17|b:all ther=0:-11,1:16|b:all week=0:16,4:-5
b:alon $=0:-11,1:14,2:-5,4:7|b:along $=0:11,1:-5|b:along the=0:-9,3:11|b:ambulanc cal=0:15,1:-7|b:an hour=0:14,1:-5|b:an overdos=0:-13,2:9,4:5
b:and a=0:22,1:-11,2:-7,3:-7|b:and be=0:-10,1:-12,2:-8,3:38,4:-8|b:and cant=1:-5,3:10|b:and come=0:-27,1:38|b:and do=0:-23,1:9,2:25,3:-6,4:-6
b:and drink=0:-14,1:22|b:and get=0:-13,1:-5,3:7,4:14|b:and have=0:14,1:-9,2:-5,3:5,4:-5|b:and he=0:68,1:-23,2:-18,3:-8,4:-20
b:and her=0:21,1:-7,3:-5,4:-5|b:and his=0:23,1:-8,2:-5,3:-6,4:-5|b:and it=0:27,1:-20,2:-9,3:11,4:-9|b:and nobody=0:13,1:-6|b:and none=0:-11,1:7,2:8
b:and now=0:19,1:-8|b:and ring=0:-11,3:8,4:7|b:and say=0:6,1:22,2:-9,3:-9,4:-10|b:and she=0:-13,1:9,2:-13,3:31,4:-14|b:and stil=0:9,1:-10,2:7
b:and that=0:-12,2:19|b:and the=1:-5,3:18,4:-9|b:and then=0:11,1:-5|b:and ther=0:9,1:14,2:-7,3:-8,4:-8|b:and they=0:-10,1:6,2:7
b:and ʘ=0:-16,1:-7,2:-11,3:39,4:-5|b:another overdos=0:-8,4:14|b:another patient=0:-23,1:-6,3:38,4:-5|b:another resident=1:-7,3:18
b:any more=0:14,1:-7|b:any new=0:-15,4:19|b:any plan=0:-8,1:15|b:any suicidal=0:-9,1:15|b:anyon $=0:-14,1:28,2:-5,4:-5|b:anything $=0:-23,1:7,4:22
b:anything be=0:-11,1:8,2:7|b:anything to=0:-18,1:25|b:anywher $=0:-11,1:22,4:-5|b:arm from=0:-12,2:19|b:arm she=0:10
b:as a=0:-53,1:-21,2:100,3:-12,4:-15|b:as he=0:-11,1:-10,4:27|b:as she=0:-20,2:-5,4:30|b:ask for=1:-9,4:13|b:ask her=0:-6,1:18,4:-5
b:ask me=0:21,1:-14,2:-8,3:-7,4:7|b:ask what=4:12|b:ask ʘ=0:-15,4:19|b:at ##=0:17,1:-6|b:at all=0:-18,1:33,2:-5,4:-5|b:at board=0:-16,1:-6,2:29
b:at check=0:-6,4:12|b:at fifteen=0:-17,1:-5,2:28|b:at fourteen=0:-13,1:-5,2:24|b:at her=0:5,1:-6,2:20,3:-10,4:-9|b:at him=0:-6,1:-6,3:18
b:at his=0:11,1:-11,2:13,3:-7,4:-7|b:at home=0:-12,1:28,2:-6,3:-5,4:-6|b:at night=1:-8,3:6,4:10|b:at risk=0:-14,1:-6,4:28
b:at school=0:-21,2:11,3:14,4:-5|b:at staff=0:10|b:at ten=0:16,1:-6|b:at the=0:-21,2:7,3:39,4:-24|b:at them=0:-11,4:16|b:at two=0:-10,1:-5,4:19
b:at university=0:-7,2:13|b:attempt to=0:-10,1:17|b:away $=0:12,1:-6|b:away from=0:-9,2:19|b:back by=0:-5,4:13|b:back in=0:-14,1:-8,2:32,3:-5,4:-6
b:bag $=0:10|b:bag anywher=0:-8,1:14|b:bang his=0:-16,1:6,3:7,4:6|b:batter her=0:-9,3:17|b:be $=0:10,1:-6|b:be a=1:-11,2:26,3:-13
b:be about=0:-8,1:-5,4:21|b:be alway=0:-11,1:-6,2:10,3:10|b:be at=0:6,1:-16,2:30,3:-14,4:-6|b:be being=0:-19,1:-5,3:30|b:be clear=0:-28,1:41,4:-5
b:be dead=0:12|b:be dig=0:-10,3:15|b:be ever=0:-5,4:14|b:be find=0:-6,1:-6,3:19|b:be for=0:-9,1:8,2:10,4:-5|b:be from=0:-35,1:43,3:-6,4:-6
b:be give=0:15,3:-7,4:-8|b:be go=0:13|b:be half=0:11,1:-5|b:be here=0:13|b:be hold=0:11|b:be how=0:-7,2:12|b:be in=0:-70,1:27,2:21,3:22|b:be low=4:10
b:be miss=0:20,1:-8|b:be no=0:-17,1:29|b:be nothing=0:18,1:-9|b:be nt=0:-13,1:19,2:-5,3:5,4:-6|b:be on=0:-49,1:-6,2:29,3:-9,4:35|b:be rape=0:-9,2:15
b:be ready=0:-5,4:12|b:be round=0:-5,1:10|b:be say=0:-14,3:16|b:be scam=0:-10,3:18|b:be scratch=0:-15,3:22|b:be send=0:10|b:be she=0:-13,1:16
b:be stil=0:11,1:-5|b:be threaten=0:-11,3:18|b:be to=0:-16,1:7,4:17|b:be treat=0:-9,1:17|b:be upset=0:-11,3:19|b:becaus he=0:-5,1:11
b:bed at=0:-7,4:13|b:bed with=0:11|b:befor i=0:15,1:-6|b:befor she=0:-8,1:-5,2:18|b:being sick=0:17,1:-7|b:between her=0:10,1:-5|b:bit of=0:11,1:-5
b:bite of=1:10|b:blad on=0:-11,3:17|b:blood $=0:18,1:-7|b:blood sugar=0:-5,1:11|b:board school=0:-16,1:-6,2:29|b:body map=0:-20,1:12,4:16
b:book be=0:11,1:-5|b:boot $=0:14,1:-6|b:both arm=0:-18,2:19|b:bottl $=0:11|b:bottl of=0:13,1:-5|b:bowel open=0:-11,1:20|b:bp ##=0:-5,1:11
b:break her=0:-12,2:11,3:8|b:breath $=1:10,4:-5|b:breath thi=0:-11,1:13|b:bridg and=0:-5,4:10|b:brother be=0:-10,3:19|b:bruis on=0:-7,1:16
b:buckl every=0:-9,2:14|b:burn herself=0:-10,3:16|b:burn his=2:10|b:but he=0:-15,1:23|b:but it=0:12,1:-6|b:but never=0:-24,1:33
b:but nt=0:-10,1:-5,3:19|b:but she=1:10|b:by her=0:-30,1:-10,3:44,4:-7|b:by suicid=0:-11,3:17|b:by the=0:22,2:-9,3:-10|b:cal $=0:27,1:-15,2:-7,4:-8
b:can see=0:17,1:-8|b:cancel the=0:10,1:-6|b:cant keep=0:11|b:case $=0:-14,4:23|b:case he=0:-10,4:18|b:chair $=4:15|b:check $=0:-19,1:32,2:-7,3:-6
b:check all=0:-12,1:20|b:check and=0:-17,1:24|b:chest pain=0:-17,1:18,3:6|b:child $=0:-25,2:39,3:-6,4:-8|b:child in=0:-7,3:11|b:chip shop=0:-11,3:17
b:clear $=0:-25,1:42,2:-5,3:-5,4:-7|b:cloth $=0:11,1:-5|b:clozapin $=0:-18,1:18,4:8|b:come and=0:-5,4:15|b:come back=0:-13,1:8,2:-6,3:-6,4:17
b:come home=0:-8,1:-5,3:18|b:come on=0:11|b:come out=0:16,1:-7|b:come to=0:-16,1:16,2:6|b:cord or=0:-13,1:16|b:could be=0:21,1:-17,2:-9,3:-8,4:13
b:could find=0:-8,2:13|b:couldnt tel=0:19,1:-6,4:-7|b:count forty=0:12,1:-5|b:cover $=0:-7,1:-6,4:18|b:crisi hous=0:-9,4:15|b:crisi team=0:-9,4:13
b:cry over=0:-9,2:14|b:cup but=0:-10,1:-5,3:19|b:cut $=0:-14,3:8,4:5|b:cut and=0:-14,3:19|b:cut eat=0:-7,1:11|b:cut her=0:-10,2:11,3:5
b:cut herself=0:-7,1:-8,2:-6,3:17|b:dad be=0:-11,1:-8,2:-5,3:28,4:-5|b:dad leather=0:-9,2:14|b:day $=0:8,4:-11|b:day when=0:-9,4:15|b:dead $=0:12
b:dead straight=0:12,1:-6|b:deny any=0:-20,1:36,2:-5,4:-7|b:didnt hit=0:-10,1:18|b:die $=0:-13,2:-5,3:15|b:die and=0:-12,3:16|b:die by=0:-11,3:17
b:die of=0:-11,1:-5,2:10,3:9|b:dig her=0:-8,3:14|b:do $=0:-7,1:-13,2:-9,3:-9,4:38|b:do if=0:-23,1:-9,2:-5,3:-5,4:41|b:do it=0:22,1:-17,2:15,3:-8,4:-11
b:do nt=0:-26,1:23,2:6|b:do she=0:-10,1:15|b:dog have=3:10|b:door $=1:12|b:door on=0:11|b:door once=0:-15,1:20|b:down the=0:23,2:-7,3:-6,4:-8
b:draw pin=0:-7,2:15|b:drink in=0:-7,1:11|b:drip for=0:-12,2:19|b:drowsiness $=0:-17,1:25|b:due $=0:-6,1:-6,4:16|b:dust everywher=0:10
b:ear $=0:14,1:-6|b:eat and=0:-5,1:18,4:-5|b:eat thre=0:-7,1:11|b:eight oclock=0:10|b:end be=0:-10,3:14|b:end her=0:-7,1:13
b:end it=0:-20,1:-6,3:5,4:25|b:end of=0:10|b:end thing=0:-9,1:13|b:escort leav=0:-9,4:12|b:ever say=0:-15,4:18|b:ever start=0:-8,4:12
b:every day=1:-7,2:16,4:-6|b:every night=0:10|b:every saturday=0:-9,2:14|b:everyon be=0:-9,1:17|b:everything away=2:10|b:everywher $=0:21,1:-9,4:-5
b:ex have=0:-9,3:15|b:ex use=0:-9,3:17|b:eye $=0:19,1:-11,2:-6,3:-6|b:face $=0:10|b:face to=0:-5,3:13|b:fact about=0:-9,2:15|b:far $=0:-7,2:12
b:feel like=0:-16,1:8,3:6,4:5|b:feel safe=0:-9,1:16|b:find on=0:-8,1:22,4:-5|b:find them=0:-8,2:13|b:fine $=0:-14,1:27,4:-6|b:finish it=0:-6,2:10
b:fire $=0:-11,1:22|b:fire in=0:-6,4:11|b:fire set=0:-5,1:10|b:first $=0:-22,2:-5,3:-5,4:29|b:first meet=0:-7,2:12|b:first time=0:-11,1:8,3:8
b:fist start=0:-10,4:18|b:fit and=0:-6,3:12|b:five $=0:13,1:-5|b:five minut=0:-8,4:15|b:flat $=0:-9,1:-5,3:11,4:5|b:food $=0:-11,1:6,3:9
b:for a=0:8,1:-15,2:14,3:-8|b:for good=1:-5,4:13|b:for his=0:-5,1:18,4:-5|b:for ten=0:16,1:-6|b:for the=1:30,3:-7,4:-23|b:for ʘ=1:-7,4:10
b:four $=0:10|b:four year=0:-10,2:17|b:fourteen when=0:-8,2:13|b:friday $=0:-15,1:-12,2:-6,3:23,4:10|b:fridg $=0:-9,4:15|b:from her=0:-14,1:15,3:6
b:from his=1:-5,2:15|b:from the=0:-27,1:-8,2:25,3:34,4:-25|b:from when=0:-13,2:18|b:from ʘ=1:11|b:ful of=0:18,1:-7|b:funeral be=0:-10,3:16
b:further self=0:-6,1:11|b:fuss any=0:11,1:-6|b:gap in=0:10|b:garden fenc=0:15,1:-6|b:gate we=0:-9,4:14|b:get her=0:-5,4:14|b:get out=0:13,4:-7
b:get sore=0:-11,1:-6,4:22|b:get stab=0:-16,3:22|b:get the=0:10,1:-7,4:5|b:get upset=0:-11,3:20|b:girl at=0:-10,3:14|b:give $=0:-8,1:-10,4:25
b:give and=0:-6,1:11|b:give her=0:10,2:-5,4:-6|b:give it=1:-5,4:12|b:give twic=0:-7,1:11|b:glass from=0:-13,2:21|b:go $=0:26,1:-11,3:-5,4:-6
b:go and=0:22,1:-8,3:-5,4:-5|b:go down=1:10|b:go from=0:10|b:go in=0:18,1:-11,2:-6,3:-5|b:go miss=0:-30,3:14,4:10|b:go on=1:-10,3:5,4:9
b:go out=1:15,4:-5|b:go over=0:-23,1:-5,3:8,4:23|b:go to=0:25,2:-10,4:-11|b:good its=0:-9,4:15|b:grab sheet=0:-9,4:15|b:greenhous $=0:-13,2:21
b:group $=0:-14,1:-11,2:9,4:19|b:hadnt go=0:-8,1:13|b:hadnt have=0:-13,1:20|b:hand $=0:11,4:-5|b:hand on=1:10|b:hand to=0:-12,1:22
b:hang himself=0:-24,1:-8,2:11,3:27,4:-6|b:happen if=0:-8,4:13|b:hard $=0:13,1:-5|b:harm $=0:-13,1:11,4:7|b:harm and=0:-11,1:6,3:9
b:harm sinc=0:-11,1:9,2:7|b:have a=0:-31,2:5,3:13,4:9|b:have be=0:13,1:-29,2:-18,3:52,4:-19|b:have go=0:-11,1:7,2:-8,3:21,4:-9
b:have her=0:23,1:-8,2:-5,3:-6,4:-5|b:have his=0:15,1:-6|b:have make=0:12,1:-5|b:have never=0:13,1:-5|b:have no=0:10|b:have overdose=0:-7,2:11
b:have porridg=0:-11,1:13|b:have rol=0:-12,1:17|b:have run=0:-6,1:-6,3:18|b:have see=0:-11,1:7,4:8|b:have swallow=0:-5,2:11|b:have the=0:24,1:-9,4:-6
b:have them=0:-11,1:19|b:have to=0:15,1:-8,2:-5,3:-5|b:he ask=0:22,1:-8,4:-7|b:he be=0:-26,2:23,3:-15,4:18|b:he can=0:-7,4:15|b:he could=4:11
b:he do=0:-11,2:5|b:he ever=0:-34,1:-10,2:9,4:38|b:he get=0:13,1:-10,2:-6,3:-5,4:10|b:he go=0:14,1:-9,2:-5|b:he hadnt=0:-18,1:32,2:-5,4:-6
b:he have=0:15,1:-5,2:15,3:-10,4:-15|b:he hear=0:-6,4:10|b:he keep=0:10|b:he lose=0:-11,3:10,4:7|b:he may=0:-5,1:-9,4:19|b:he might=0:-16,4:25
b:he never=0:-5,1:10|b:he nt=1:-6,4:11|b:he say=0:-5,1:20,2:8,3:-21|b:he stab=0:-11,2:21|b:he tel=0:-17,1:-14,2:36,4:-8|b:he walk=0:-11,3:10,4:6
b:he want=0:-17,2:-5,3:14,4:10|b:he would=0:-14,1:5,4:11|b:head $=0:-12,1:15,3:5|b:head for=0:-10,1:15|b:headach and=0:10
b:heart attack=0:-21,2:9,3:8,4:7|b:heart rate=0:13,1:-6|b:heel matter=0:-9,2:15|b:help $=0:-9,3:17|b:her $=0:-25,1:-9,2:-8,3:17,4:25
b:her arm=0:11,2:-6,4:-7|b:her back=0:10|b:her bed=4:12|b:her boyfriend=0:-6,1:-5,3:18|b:her bra=0:12,1:-5|b:her brother=1:-5,3:17|b:her dad=0:-5,3:16
b:her face=3:12|b:her first=0:-15,1:-6,2:28|b:her flatmat=0:-13,3:19|b:her head=0:12,3:-7,4:-7|b:her heel=0:-7,2:15|b:her in=1:-6,2:-6,3:21,4:-5
b:her last=0:-7,2:16|b:her leg=0:12|b:her life=0:-11,1:19|b:her mum=0:-44,1:-7,2:8,3:25,4:17|b:her nail=0:-6,3:14|b:her old=0:-10,1:-5,2:21
b:her partner=0:-15,1:7,3:10|b:her pocket=0:-12,1:16|b:her purs=0:10|b:her sister=0:-20,1:-8,3:36,4:-5|b:her that=0:-8,3:14|b:her to=0:17,1:-6
b:heroin $=0:-11,3:15|b:herself $=0:-5,2:-9,3:21,4:-11|b:herself and=0:-22,2:-5,3:13,4:13|b:him $=0:-11,2:-17,3:26|b:him now=0:12,1:-5
b:him off=0:-6,4:10|b:him right=0:-9,1:17|b:him somebody=0:-11,3:17|b:him with=2:12|b:himself $=0:-10,2:-12,3:33,4:-14|b:himself and=0:-11,1:15
b:himself if=0:-6,4:10|b:himself in=0:-6,1:-7,2:14,3:5,4:-6|b:himself sinc=0:-12,1:7,3:8|b:himself with=0:-6,2:17|b:his boot=0:14,1:-6
b:his brother=0:-19,1:-10,3:34,4:-6|b:his chest=0:-10,1:8,4:8|b:his dad=0:-28,1:-14,2:15,3:21,4:7|b:his face=0:11|b:his flat=0:11
b:his hand=0:7,1:10,2:-5,3:-5,4:-6|b:his head=0:-21,1:19,2:-8,4:9|b:his mate=0:-21,2:-5,3:27,4:-5|b:his mum=0:-29,1:-8,3:32|b:his niec=0:-17,1:9,3:11
b:his old=0:-28,1:-10,2:33,3:12,4:-7|b:his own=2:-9,3:12|b:his thirty=0:-13,2:22|b:his twenty=0:-21,1:-7,2:37|b:his wife=0:-20,1:-11,2:10,3:29,4:-8
b:hit her=0:11|b:hit his=0:-14,1:7,3:5,4:5|b:hit out=0:-8,1:14|b:hold $=0:25,1:-10,4:-6|b:hold for=0:10|b:hole dust=0:10
b:home $=0:-26,1:24,2:11,4:-10|b:home sinc=0:-10,3:18|b:hour $=0:27,1:-14,4:-5|b:hous $=0:-9,4:15|b:how far=0:-7,2:12|b:how many=0:11
b:how she=0:-13,2:11,4:7|b:hurt herself=0:-25,1:19,2:-6,4:9|b:hurt himself=0:-11,1:11,4:6|b:i ask=0:-11,1:26,4:-6|b:i cant=0:11|b:i check=0:-13,1:20
b:i couldnt=0:12|b:i get=0:10|b:i have=0:13,1:-5|b:ideation $=0:-10,1:18|b:if fist=0:-10,4:18|b:if he=0:-73,1:-29,2:-19,3:-8,4:126|b:if his=0:-9,4:15
b:if it=0:-7,4:14|b:if she=0:-19,1:-13,2:-10,3:-10,4:52|b:if the=0:-19,1:-13,2:-5,3:-5,4:42|b:if you=0:-11,1:-8,2:-5,4:27
b:if ʘ=0:-16,1:-12,2:-8,3:-9,4:45|b:in ##=0:-76,1:-27,2:138,3:-17,4:-20|b:in $=0:11,1:-7|b:in a=0:23,1:-16,3:9,4:-13|b:in and=0:11|b:in any=0:-5,1:11
b:in both=0:-12,1:11,2:6|b:in case=0:-48,1:-11,2:-7,3:-6,4:72|b:in her=0:17,1:-25,4:7|b:in his=0:16,1:-25,2:43,3:-21,4:-14|b:in hospital=0:-9,3:15
b:in it=0:-14,1:26,2:-8,3:-7|b:in my=0:16,1:-6|b:in prison=0:-14,2:25|b:in second=0:-7,2:12|b:in the=0:15,1:-46,3:9,4:27|b:in til=0:-10,3:15
b:in ʘ=0:19,1:-6,4:-5|b:infection $=0:-16,1:7,4:14|b:instead $=0:-19,1:26|b:into the=0:11,1:-7,3:5,4:-5|b:isnt in=0:-8,4:13|b:isnt plan=0:-9,1:17
b:it $=1:8,3:-25,4:19|b:it back=0:12|b:it be=0:24,2:-8,3:-8,4:-10|b:it ble=0:-10,3:15|b:it dead=0:12,1:-6|b:it get=0:-16,1:-5,2:6,4:18
b:it her=0:-10,3:15|b:it now=0:-7,2:13|b:it say=0:-5,2:10|b:it she=0:10|b:it ten=0:-9,4:14|b:it when=0:-12,2:8,4:7|b:its all=0:-11,3:18
b:its neighbour=0:-9,4:15|b:jump in=0:-10,4:20|b:keep cord=0:-13,1:16|b:keep his=0:-8,1:15|b:keep the=0:-6,4:12|b:kil himself=0:-6,3:17
b:know what=0:12,1:-5|b:lad $=0:-11,2:8,3:9|b:lad be=0:-10,3:16|b:lad in=0:14,1:-5|b:lad on=0:-15,2:9,3:8|b:last night=0:14,1:-8,2:-5,4:-5
b:last resort=0:-16,1:-6,4:27|b:last time=0:-8,2:16|b:last year=0:-24,1:-8,2:36,4:-6|b:leather him=0:-9,2:14|b:leav $=0:12,1:13,2:-8,3:-7,4:-10
b:leav her=0:11|b:leav the=0:-18,1:14,2:-5,3:-5,4:14|b:leav to=0:14,1:-5|b:lift a=0:-16,1:24|b:ligatur find=0:-6,1:11|b:lighter $=0:-10,3:7,4:9
b:like a=0:22,1:-7,2:-5,3:-5,4:-5|b:like her=0:-14,4:19|b:like that=0:-15,1:19|b:look at=0:15,1:-5|b:look for=0:-8,1:10|b:look like=0:10
b:lose a=0:-12,2:9,3:9|b:lose her=2:10|b:lot $=0:13,1:-6|b:lot at=0:-15,2:21|b:make up=0:-11,1:8,2:7|b:man should=0:11|b:man who=4:10
b:many of=0:-6,1:-6,4:18|b:map $=0:-13,1:5,4:11|b:mark $=1:12|b:mark on=0:12,4:-5|b:matter of=0:-9,2:15|b:may have=1:-5,4:13
b:me $=0:-22,1:14,2:19,4:-12|b:me about=0:-20,2:23,4:5|b:me after=0:-10,1:13|b:me at=0:-8,2:17|b:me in=0:13|b:me instead=0:-13,1:18
b:me she=0:10,1:-7,2:5,4:-5|b:me the=0:-11,2:8,4:7|b:me to=0:14,1:-5|b:medication give=0:-5,1:10|b:meet the=0:-7,2:12|b:might be=0:17,1:-7
b:might hurt=0:-8,4:15|b:minut $=0:32,1:-11,2:-7,3:-5,4:-8|b:minut then=4:12|b:miss $=1:-5,2:-8,4:10|b:miss at=0:-8,1:13|b:miss from=0:13
b:miss two=0:-12,1:17|b:month at=2:12|b:more $=0:15,1:-7|b:more than=0:-15,1:13,4:6|b:morn $=0:43,1:-16,2:-8,3:-9,4:-10|b:morn bp=0:-11,1:13
b:mum $=0:-23,1:-8,2:-6,3:14,4:23|b:mum be=0:-14,1:-5,3:26|b:mum ex=0:-9,3:17|b:mum tablet=0:-7,2:12|b:my hand=0:11|b:nail in=0:-8,3:14
b:name $=0:16,1:-6|b:need to=0:13,1:-7|b:neighbour then=0:-9,4:15|b:neuro obs=0:-5,1:11|b:never leav=0:-17,1:5,4:17|b:never lift=0:-16,1:24
b:never pass=0:-16,1:22|b:new cut=0:-7,1:11|b:new girl=0:-7,1:-6,3:12|b:new starter=0:-8,4:13|b:next door=0:-7,3:15|b:next week=0:-6,1:-5,4:15
b:night tablet=0:10|b:nineteen $=0:-10,2:19|b:ninety $=0:-13,2:21|b:no aggression=0:-8,1:16|b:no attempt=0:-10,1:17|b:no bag=0:-8,1:14
b:no belt=0:-12,1:9,4:8|b:no chest=0:-15,1:20|b:no drowsiness=0:-7,1:13|b:no fire=0:-21,1:39,2:-5,3:-5,4:-7|b:no fluid=0:11,1:-7
b:no food=0:12,1:-12,3:7|b:no further=0:-6,1:11|b:no injury=0:-5,1:15|b:no lace=1:10|b:no ligatur=0:-6,1:11|b:no mark=0:-7,1:18|b:no new=0:-7,1:11
b:no one=0:-5,1:16|b:no overdos=0:-7,1:12|b:no restraint=0:-6,1:12|b:no seizur=0:-6,1:11|b:no self=0:-10,1:23,4:-5|b:no shak=0:-8,1:13
b:no shortness=0:-11,1:13|b:no suicidal=0:-5,1:10|b:no temper=0:-10,1:15|b:no turn=0:-12,1:19|b:nobody could=0:-8,2:13|b:none sinc=0:-13,2:21
b:normal $=0:-13,1:21|b:nothing and=0:11,1:-6|b:nothing new=0:-10,1:7,2:7|b:now $=0:9,1:-10,2:16,4:-12|b:now proud=0:-7,2:12|b:nowt $=0:-13,1:16
b:nt a=0:-20,1:31|b:nt aggressiv=0:-9,1:14|b:nt at=0:-15,1:8,2:-5,3:17|b:nt be=0:10,1:9,2:-6,3:-6,4:-6|b:nt do=0:-12,1:6,2:12|b:nt once=0:-10,1:15
b:nt self=0:-10,1:6,2:8|b:nt sure=0:20,1:-8,4:-5|b:nt to=1:-6,4:14|b:nt try=0:-11,1:16|b:nt turn=0:-5,4:13|b:number be=0:-15,4:18
b:nurs $=0:-7,1:-7,3:6,4:11|b:nurs say=0:-11,4:16|b:od on=0:-19,3:25|b:of anything=0:-12,4:20|b:of breath=0:-15,1:21|b:of cut=0:-13,1:7,3:9
b:of end=0:-19,1:14,2:-6,3:-5,4:15|b:of fact=0:-9,2:15|b:of her=0:32,1:-11,2:-6,3:-7,4:-8|b:of his=0:23,1:-12,3:-6,4:-8|b:of how=0:-7,2:12
b:of infection=0:-18,1:7,4:14|b:of it=0:10|b:of self=0:-13,4:16|b:of suicid=0:-17,1:12,4:7|b:of the=0:53,1:-14,2:-15,3:-15,4:-9|b:of us=0:13,1:-5
b:of what=0:13,1:-5|b:off $=0:-5,1:13,2:-6,3:-6|b:off her=0:10|b:off the=0:14,1:9,2:-10,4:-12|b:off to=0:-12,2:9,4:8|b:old home=0:-9,2:19
b:old scar=0:-19,1:-6,2:30|b:old ward=0:-14,1:-6,2:27|b:on a=0:-16,1:-10,2:22,3:-7,4:10|b:on him=1:10,4:-5|b:on his=0:-13,1:37,2:9,3:-17,4:-17
b:on leav=0:-8,1:13|b:on purpos=0:12|b:on the=0:90,1:-32,2:-18,3:-29,4:-13|b:on their=0:-13,2:15,4:5|b:once do=0:-10,1:15|b:one $=0:19,1:-7,4:-5
b:one by=0:10,1:-5|b:one rough=0:-9,1:14|b:onlin $=0:-13,3:10,4:10|b:only $=0:-17,1:9,2:-5,4:17|b:only as=0:-13,1:-9,4:28|b:or anything=0:-13,1:16
b:or spend=0:10|b:out $=0:20,2:-12,4:-6|b:out and=0:-10,1:20|b:out for=1:-6,4:13|b:out her=0:-10,1:15|b:out of=0:39,1:-30,3:-16
b:out the=0:19,1:-6,4:-5|b:out with=0:13,1:-5|b:over #=0:-6,4:11|b:over $=0:18,1:-7,4:-5|b:over her=0:15,1:-5|b:over his=1:-5,2:12
b:over the=0:11,1:-7,2:-7,3:13,4:-10|b:overdos $=0:-10,1:10,4:6|b:own life=0:-7,3:18|b:pain $=0:-10,1:14,3:5,4:-5|b:pass out=0:-16,1:22
b:past the=0:10|b:pen $=0:-8,1:10|b:pencil sharpener=1:10|b:person and=0:-10,1:15|b:phon $=0:11|b:pick at=0:-13,4:23|b:pier for=0:-8,2:13
b:pil at=0:-18,2:18,3:6|b:pin in=0:-9,2:15|b:plac $=0:-16,2:23|b:plan $=0:-13,4:19|b:plan anything=0:-8,1:16|b:plan say=0:-11,4:17
b:pocket nowt=0:-13,1:16|b:porridg $=0:-9,1:13|b:press draw=0:-9,2:15|b:proud of=0:-13,1:6,2:11|b:pul a=0:-6,3:16|b:pul her=0:10|b:puls #=0:-11,1:13
b:put a=0:19,1:-7,4:-5|b:put in=0:10|b:put the=0:-11,1:9,4:6|b:pyjama $=0:12|b:question $=0:-7,4:12|b:rape at=0:-9,2:15|b:razor blad=2:10
b:receipt in=4:11|b:right at=0:-9,1:17|b:ring ##=0:-21,4:31|b:ring $=0:-13,1:-7,4:20|b:ring her=0:-6,1:-5,3:16|b:ring the=0:-44,1:-10,2:-6,3:-6,4:66
b:risk of=0:-49,1:-19,2:-10,3:-8,4:86|b:rol under=0:-12,1:17|b:rough with=0:-9,1:14|b:round $=0:12,1:-5|b:round her=0:14,2:-5,3:-6,4:-6
b:run away=0:-15,1:-7,2:18,3:8|b:run off=0:-23,2:7,3:7,4:6|b:safety plan=0:-14,1:-7,4:25|b:sat in=0:13,1:-5|b:say $=0:16,1:-6,3:-8
b:say after=0:-6,2:10|b:say and=0:14,1:-6|b:say glass=0:-13,2:21|b:say he=2:-8,3:-8,4:15|b:say her=1:-5,3:12|b:say it=0:7,1:-8,2:-5,3:11,4:-6
b:say no=0:-18,1:30|b:say nobody=0:-11,1:16|b:say she=0:5,2:-10,3:17,4:-12|b:say should=0:-11,4:16|b:say the=0:26,1:-8,2:-14,3:12,4:-17
b:say they=0:11,1:-8|b:say what=0:12,1:-5|b:say ʘ=0:13|b:scar all=0:-13,2:22|b:scar on=0:-15,1:-5,2:26|b:school $=0:-14,1:-6,2:8,3:15
b:school he=0:-10,2:19|b:scratch her=0:-8,3:14|b:screen $=0:-7,1:15|b:search $=0:-6,1:11|b:second $=0:13,1:-5|b:second year=0:-7,2:12|b:see $=1:11
b:see both=0:-11,1:6,4:8|b:self harm=0:-41,1:30,4:17|b:set sinc=0:-5,1:10|b:seven $=0:-5,1:-7,4:16|b:shak him=0:-8,3:11|b:shak today=0:-8,1:13
b:she be=0:-51,2:57|b:she could=0:-21,1:-8,4:37|b:she cover=0:-5,4:10|b:she doesnt=4:10|b:she feel=0:-12,1:7,3:7|b:she first=0:-7,2:12
b:she go=0:19,2:-5,3:-5,4:-7|b:she hasnt=0:-12,1:22|b:she have=0:36,2:-9,3:-13,4:-16|b:she head=0:-10,1:15|b:she isnt=0:-8,1:16|b:she keep=0:-11,1:15
b:she late=0:17,1:-6,4:-8|b:she may=0:-15,1:-8,4:30|b:she never=0:-7,1:12|b:she say=0:69,1:-9,2:-19,3:-18,4:-25|b:she sleep=0:10
b:she tel=1:-7,2:11,3:-5|b:she turn=0:-8,1:15|b:she walk=0:-10,1:6,4:8|b:she want=0:-38,1:10,2:10,3:10,4:7|b:she wasnt=0:-10,1:15|b:she wil=0:11
b:she worry=0:-12,4:18|b:she would=0:-16,1:-7,2:12,4:16|b:shop $=0:-14,1:6,3:15|b:shop with=0:-13,1:19|b:shortness of=0:-18,1:22|b:shot himself=3:10
b:should be=0:19,1:-7|b:should he=0:-9,4:14|b:should ʘ=0:-11,4:16|b:show me=2:13,3:-5,4:-5|b:sign $=0:-15,1:22|b:sign for=0:10
b:sign of=0:-17,1:7,4:14|b:sinc $=0:-32,1:-10,2:54,3:-6,4:-6|b:sinc admission=0:-5,1:10|b:sinc friday=0:-10,3:18|b:sinc thursday=0:11,1:-6
b:sister have=0:-12,3:16|b:sister ǂ=0:-10,3:16|b:six week=0:-9,1:12|b:skin check=0:-10,1:16|b:skin good=0:-14,1:19|b:sleep in=0:13,1:-5
b:sleep under=0:-8,2:13|b:smash $=0:-10,1:17|b:smel of=0:-16,1:13,3:11,4:-5|b:smok weed=3:10|b:so that=0:-11,1:-6,4:21|b:somebody pul=0:-11,3:17
b:someon $=0:-11,2:21|b:sore $=0:-16,1:-8,2:7,4:20|b:stab someon=0:-11,2:21|b:start cut=0:-17,2:11,3:8|b:start fly=0:-10,4:18|b:start think=0:-8,4:12
b:starter ask=0:-8,4:13|b:steady now=0:-7,2:12|b:stitch come=0:-11,4:16|b:straight $=0:10|b:straight if=0:-10,4:18|b:street $=0:-7,3:11
b:strok in=0:-14,2:22|b:suicid and=0:-7,3:16|b:suicidal ideation=0:-13,1:23|b:suicidal thought=0:-13,1:10,4:10|b:supermarket $=3:10
b:sure if=0:14,1:-5|b:tablet and=0:-9,3:15|b:take $=0:-9,1:17|b:take a=0:11,1:-7,3:5,4:-5|b:take advantag=0:-13,4:19|b:take an=0:-13,2:9,4:5
b:take another=0:-8,4:14|b:take her=0:10,1:-8,2:9,3:-6,4:-5|b:take his=0:-5,1:-5,3:17|b:take more=0:-11,1:6,4:7|b:take or=0:10
b:take pil=0:-12,3:8,4:8|b:take tablet=0:-11,1:8,3:7|b:take the=0:28,1:-16,2:-8,3:-9,4:5|b:take to=0:10|b:take too=0:-19,1:-7,3:5,4:26
b:talk about=0:-32,1:-11,2:16,3:10,4:16|b:tea $=0:-10,1:10,3:6|b:team $=0:-13,1:-8,2:11,4:14|b:team steady=0:-7,2:12|b:tel a=0:-14,2:18
b:tel her=0:14,1:-5|b:tel him=3:15|b:tel if=0:13,1:-5|b:tel me=0:-37,1:-34,2:82,4:-9|b:tel the=0:-7,1:-12,2:14,3:-6,4:12|b:tel you=0:13,4:-5
b:tel ʘ=0:-13,1:-6,4:25|b:temp #=0:-5,1:10|b:temper in=0:-10,1:15|b:ten past=0:14,1:-5|b:tenner be=0:10|b:that $=0:-13,1:11,2:10
b:that be=0:-17,1:-6,2:17,3:11,4:-5|b:the agency=0:13|b:the alarm=0:-12,3:9,4:8|b:the back=0:10|b:the bandag=0:10|b:the bathroom=0:10
b:the bed=0:13,1:8,2:-6,3:-7,4:-8|b:the belt=0:-6,2:10|b:the bin=0:13|b:the blad=0:-14,1:8,3:8|b:the blood=0:-13,1:19|b:the borstal=0:-13,2:22
b:the bottl=0:10|b:the bridg=0:-14,2:16|b:the car=0:10,1:-7,4:5|b:the chip=0:-11,3:17|b:the cook=0:10|b:the crisi=0:-6,4:12|b:the dog=0:10
b:the door=0:-7,1:31,2:-10,3:-11|b:the driv=0:12|b:the end=1:-5,3:12|b:the fire=0:10|b:the first=0:-11,1:8,3:8|b:the flat=0:-21,1:-7,3:37,4:-5
b:the floor=0:17,2:-5,3:-6,4:-6|b:the funeral=0:-10,3:16|b:the garag=0:10|b:the garden=0:14,1:-12,2:-6,3:-6,4:10|b:the gate=0:-7,4:13
b:the gp=1:-6,4:10|b:the greenhous=0:-13,2:21|b:the kitchen=0:17,1:-6|b:the lad=0:21,1:-7,3:-5,4:-5|b:the lady=0:-21,3:28
b:the last=0:-13,1:-8,2:24,4:-6|b:the loo=0:-18,1:26|b:the lot=0:19,1:-9|b:the miss=0:-12,1:17|b:the morn=0:10|b:the neighbour=0:-9,3:17
b:the new=0:-10,2:-6,3:19|b:the next=1:-5,3:16|b:the ninety=0:-13,2:21|b:the nurs=1:-10,2:-6,4:16|b:the offic=0:-8,4:17|b:the old=0:12
b:the other=0:-16,2:6,4:11|b:the paper=0:-5,3:11|b:the phon=0:11,4:-5|b:the pil=0:-11,2:18|b:the plan=0:-12,4:19|b:the receipt=0:-6,4:12
b:the road=0:12,1:-5|b:the room=0:-17,1:6,4:16|b:the same=0:12|b:the shop=0:-5,1:15|b:the skin=0:15,1:-5|b:the smok=0:11|b:the soap=0:-10,4:19
b:the sun=0:10|b:the supermarket=3:10|b:the support=0:-7,4:11|b:the team=0:-13,2:21|b:the tin=0:12,1:-5|b:the toilet=0:14,1:-5|b:the top=0:10
b:the tree=1:10|b:the urge=0:-15,1:5,4:16|b:the ward=0:-14,1:8,3:14|b:the window=0:13,2:-5,3:-5,4:-6|b:them $=0:-12,1:14,2:6,3:-8
b:them stitch=0:-11,4:16|b:then crisi=0:-9,4:15|b:then ring=0:-9,4:14|b:ther $=0:7,1:-9,2:10,3:-8|b:ther a=0:25,1:-9,2:-5,4:-6
b:ther be=1:22,2:5,3:-14,4:-14|b:they all=0:-8,1:16|b:they be=1:10,3:-5,4:-6|b:they have=0:10|b:they sleep=0:-8,2:13|b:thi morn=0:24,2:-8,3:-7,4:-9
b:thi week=0:-8,1:15|b:think of=0:-9,2:5,3:-5,4:14|b:thirty $=0:-15,2:24|b:thought of=0:-28,1:37,2:-5,3:-5|b:thre day=0:11|b:thre quarter=0:-7,1:11
b:thre week=0:-7,1:-5,2:18|b:through her=0:14,1:-6|b:throw a=0:-10,1:-7,2:-5,3:26|b:throw the=0:-7,1:15|b:thursday $=1:-6,4:10|b:tie and=0:-13,1:16
b:til it=1:-5,3:13|b:time $=1:24,2:-9,4:-12|b:to a=0:9,1:-10,2:6,3:-6|b:to anyon=0:-14,1:22|b:to batter=0:-9,3:17|b:to be=1:-11,2:12,3:-6
b:to bit=0:-8,3:14|b:to cut=0:-26,2:5,3:17|b:to die=0:-42,1:5,2:12,3:19,4:7|b:to do=1:-13,2:-7,3:-6,4:27|b:to fuss=0:11,1:-6
b:to get=0:13,1:7,2:-6,3:-6,4:-7|b:to hang=0:-7,2:15|b:to harm=0:-8,1:14|b:to have=0:-9,1:-6,2:6,4:13|b:to her=0:-14,1:10,2:-5,3:15,4:-6
b:to know=0:14,1:-5|b:to leav=0:-19,1:35,2:-9,3:-8|b:to ring=0:-14,4:20|b:to seclusion=0:-6,3:11|b:to see=0:-8,1:10,2:5|b:to the=0:33,2:-11,3:-12,4:-7
b:to tie=0:-19,1:13,2:10|b:to voicemail=0:13,1:-7|b:toast $=0:-11,1:16|b:today $=0:-25,1:47,2:-7,3:-6,4:-8|b:together $=0:11,1:-5
b:too many=0:-19,1:-7,3:5,4:26|b:tooth mark=0:12,1:-5|b:touch him=0:-15,1:10,4:8|b:train do=0:-15,1:-14,4:35|b:treat him=0:-9,1:17|b:try it=4:10
b:try the=0:-15,1:20|b:try to=0:-16,1:11,2:16,3:-10|b:tuesday $=0:-14,1:-8,3:7,4:17|b:tuesday and=0:-12,1:7,2:8|b:turn $=0:-6,1:11|b:turn chart=4:10
b:turn out=0:-16,1:22|b:turn up=0:-6,1:-6,4:19|b:twenty $=0:-10,2:14|b:two have=0:-12,1:17|b:two of=0:14,1:-9,2:-5|b:two year=0:-18,1:-6,2:32,4:-5
b:under a=0:-12,2:12,4:5|b:under her=0:13|b:under the=0:13,1:12,2:-11,3:-11|b:university do=0:-7,2:13|b:until ##=0:-12,1:-5,2:23
b:up $=0:6,2:-9,3:10,4:-11|b:up at=4:13|b:up on=0:13,1:-5|b:up to=0:14,1:-5|b:up with=0:-18,1:5,2:18|b:upset $=0:-22,1:-8,3:38,4:-5
b:upset her=0:-13,4:22|b:urge to=0:-12,1:16|b:use the=0:-12,1:7,2:9|b:use to=0:-57,1:-30,2:82,3:25,4:-20|b:visit $=0:10|b:voic $=0:-7,1:13
b:wait for=0:-12,1:8,4:8|b:walk off=1:10|b:walk out=0:-8,4:15|b:want out=0:-9,4:15|b:want to=0:-28,1:9,2:14,3:5|b:ward $=0:-15,1:6,2:17,4:-5
b:ward two=0:-9,2:15|b:wasnt try=0:-10,1:15|b:watch a=0:-11,3:7,4:9|b:watch for=0:-12,1:-5,4:21|b:watch the=0:-11,1:6,3:9|b:way $=0:21,1:-9,4:-5
b:we do=0:-9,4:15|b:we give=0:-9,4:14|b:wednesday $=1:-8,4:15|b:what $=0:13,1:-6|b:what happen=1:-5,4:10|b:what to=0:-11,1:-5,4:20|b:what we=0:-8,4:14
b:when he=0:-17,1:-18,2:50,4:-15|b:when i=0:12,1:21,2:-11,3:-10,4:-13|b:when nobody=0:-8,2:13|b:when she=0:-47,1:-25,2:57,4:18
b:when the=0:-16,2:5,4:13|b:when we=0:14|b:wher she=0:12,1:-5|b:who to=0:-11,4:16|b:whol box=0:11,1:-5|b:wi the=0:10|b:wife ǂ=0:-10,3:15
b:window $=0:14,1:-5,4:-5|b:wish she=0:10|b:with a=0:39,1:-34,2:21,3:-12,4:-15|b:with fag=0:-8,2:15|b:with his=0:24,1:-8,2:-5,3:-5,4:-5
b:with me=0:-31,1:44,4:-5|b:with no=0:-6,1:10,3:6,4:-6|b:with the=0:48,1:-11,2:-11,3:-12,4:-14|b:with us=0:-13,1:16|b:with ʘ=0:-15,4:17
b:wont get=0:-5,3:10|b:wont say=0:13,1:-5|b:world $=0:10|b:worry about=0:-10,1:7,3:8|b:worry she=0:-12,4:18|b:would be=0:17,1:-6|b:would do=0:-8,4:14
b:would press=0:-9,2:15|b:wrist when=0:-7,2:13|b:year $=0:-25,1:-9,2:46,3:-6,4:-6|b:year ago=0:-42,1:-15,2:76,3:-9,4:-11|b:year and=0:-9,1:-5,2:21
b:year back=0:-10,2:17|b:you can=0:13,1:-5|b:you if=0:10|b:ǂ say=0:-7,1:-6,3:20|b:ǂ tel=0:-19,2:13,3:14|b:ǂ use=0:-9,3:20|b:ʘ $=0:21,1:-7,2:-9,3:-9
b:ʘ ask=0:28,1:-10,2:-6,3:-6,4:-6|b:ʘ at=0:20,1:-6,2:-5,4:-5|b:ʘ be=0:18,1:-29,2:18,3:6,4:-13|b:ʘ do=0:-8,1:12|b:ʘ get=0:12|b:ʘ hand=0:-8,1:11,4:5
b:ʘ have=0:39,1:-8,2:12,3:-23,4:-20|b:ʘ he=0:-6,1:10|b:ʘ hear=0:-11,3:18|b:ʘ in=0:10|b:ʘ isnt=0:-5,4:12|b:ʘ mum=0:-10,3:15|b:ʘ neighbour=0:-6,3:12
b:ʘ no=0:-8,1:17|b:ʘ old=0:-19,1:-5,2:21,3:6|b:ʘ pick=0:-9,4:16|b:ʘ room=0:10|b:ʘ say=3:21,4:-22|b:ʘ sister=0:-13,3:24|b:ʘ straight=0:-19,4:25
b:ʘ take=0:-17,1:-11,2:5,3:-7,4:31|b:ʘ talk=0:-8,2:13|b:ʘ tel=0:-36,1:-13,2:50,3:9,4:-10|b:ʘ tenner=0:10|b:ʘ up=0:-9,1:13|b:ʘ upset=0:-24,1:5,3:25
b:ʘ want=0:15,1:-8,2:-5,3:-5|b:ʘ wife=0:-9,3:15|b:ʘ with=0:12,1:-5|r:AFFIRMED=0:376,1:-263,2:-281,3:-219,4:-254
r:HISTORICAL=0:-278,1:-107,2:417,3:-60,4:-84|r:HYPOTHETICAL=0:-203,1:-110,2:-57,3:-39,4:347|r:NEGATED=0:-279,1:402,2:-88,3:-86,4:-75
r:OTHER_PERSON=0:-293,1:-101,2:-61,3:410,4:-45|r:UNCERTAIN=0:29,1:-27,2:-16,3:-17,4:31|r:neglect=0:42,1:-32,3:-11
r:none=0:-120,1:273,2:-74,3:-170,4:55|r:now=0:351,1:-242,2:-250,3:-201,4:-194|s:# #=0:-9,1:13|s:# porridg=0:-11,1:13|s:## puls=0:-11,1:13
s:a and=0:12,1:10,2:-11,4:-10|s:a at=0:-31,1:-5,2:57,3:-10,4:-11|s:a attack=0:-12,3:8,4:8|s:a be=0:-8,4:15|s:a but=0:-8,1:-5,3:18|s:a dust=0:10
s:a every=0:-9,2:14|s:a for=0:-12,1:-8,2:30,3:-5,4:-6|s:a from=0:-13,1:11,3:8|s:a he=0:-5,1:-8,2:6,3:15,4:-8|s:a hit=0:-7,3:11
s:a in=0:-27,1:-6,2:38,4:-6|s:a of=0:16,4:-7|s:a on=0:-16,1:10,2:14,3:6,4:-14|s:a out=0:15,1:-5|s:a outsid=0:-12,2:7,3:10|s:a over=0:-9,2:12,4:5
s:a to=0:-11,1:28,2:-6,3:-5,4:-6|s:a when=0:-12,1:-8,2:12,4:11|s:a who=0:-19,1:-8,2:5,3:18,4:5|s:about to=0:-11,1:-7,4:23|s:abscond escort=0:-9,4:12
s:abus her=0:-14,2:8,3:10|s:aggressiv all=0:-9,1:14|s:ago the=0:-10,2:16|s:all account=0:-5,1:11|s:all the=0:-20,2:19,3:6,4:-5
s:and a=0:-9,1:-7,2:17,3:5,4:-5|s:and and=0:16,1:-7|s:and at=0:16,2:-10,4:-9|s:and back=0:-11,1:16|s:and be=0:-6,1:24,2:-15,3:27,4:-30|s:and cant=0:11
s:and do=0:-10,3:7,4:6|s:and find=0:-13,3:18|s:and for=0:-11,1:6,3:9|s:and funeral=0:-10,3:16|s:and get=0:-11,1:-8,2:6,3:18,4:-5|s:and go=0:10
s:and have=0:15,1:-8,2:-5,4:-5|s:and he=1:16|s:and hear=0:-12,3:18|s:and her=0:7,1:-11,2:-7,4:10|s:and his=0:11|s:and in=0:-15,1:-6,3:23,4:-5
s:and it=0:18,1:-10,3:-5,4:-6|s:and look=0:15,1:-7|s:and me=0:17,1:-6|s:and nt=0:12|s:and on=0:13,1:-5|s:and round=0:-8,1:12|s:and see=0:-11,1:5,3:9
s:and she=0:19,2:-6,3:-6,4:-8|s:and sick=0:10|s:and take=0:11|s:and the=0:18,1:-13,2:-7,3:-7,4:9|s:and to=0:-8,1:15|s:and turn=0:-19,1:15,4:8
s:and upset=0:-12,3:18|s:and want=0:-9,1:10,2:5|s:and ʘ=0:10|s:any to=0:-8,1:14|s:anyon it=4:10|s:anything tie=0:-13,1:16
s:as child=0:-25,1:-10,2:48,3:-6,4:-7|s:as lad=0:-19,1:-5,2:30|s:as may=0:-14,1:-12,4:33|s:ask about=0:-7,1:-5,4:19|s:ask and=0:-11,1:15
s:ask happen=0:-8,4:13|s:ask her=0:-11,4:14|s:ask straight=0:-13,1:13,4:5|s:ask the=0:11|s:ask to=0:10|s:at and=0:-7,1:-7,2:9,3:13,4:-8
s:at do=0:-6,2:12|s:at door=0:-13,1:16|s:at end=1:-5,3:12|s:at gate=0:-9,4:14|s:at he=0:-17,2:18|s:at i=0:-9,1:-5,4:18|s:at last=0:-20,1:-6,2:35
s:at of=0:-14,1:-6,4:28|s:at other=0:-8,2:13|s:at past=0:16,1:-6|s:at person=0:-10,1:15|s:at previous=0:-10,2:18|s:at school=0:-16,1:-6,2:29
s:at stitch=0:-11,4:16|s:at tabl=0:-12,1:8,3:7|s:at when=0:-8,2:13|s:attempt leav=0:-10,1:17|s:away she=0:-12,1:5,3:9|s:away the=0:-10,1:11,2:7,4:-5
s:back the=1:-7,2:16,4:-5|s:bang head=0:-13,3:6,4:5|s:batter mum=0:-9,3:17|s:be a=0:-31,2:20,4:16|s:be and=0:-13,1:5,3:19,4:-10
s:be at=0:-10,1:-5,2:13,3:6|s:be by=1:-13,2:-8,3:32,4:-9|s:be fire=0:-8,1:15|s:be ful=0:12,1:-5|s:be he=0:-23,1:11|s:be her=0:-19,1:11,2:-18,3:27
s:be him=1:13|s:be his=1:15,3:-8,4:-8|s:be keep=0:-13,1:16|s:be last=0:-14,2:9,4:10|s:be of=0:10,1:-5|s:be or=0:13,4:-5|s:be out=0:11,1:-8,2:6,4:-5
s:be prison=0:-8,2:16|s:be ring=0:-7,4:12|s:be she=0:-19,2:11,3:5,4:7|s:be temper=0:-10,1:15|s:be that=2:11|s:be the=0:-54,1:44,3:-6,4:16
s:be ther=4:10|s:be to=0:15,2:-7,4:-8|s:be university=0:-7,2:13|s:be when=0:10|s:be with=0:-8,1:-6,3:20|s:be year=0:-8,2:16|s:be ʘ=0:10
s:bed check=0:-8,4:13|s:being by=0:-15,3:20|s:blad her=0:-9,3:16|s:blad the=0:-5,2:10|s:board he=0:-10,2:11|s:both from=0:-10,2:19
s:boyfriend her=0:-11,3:14|s:bp #=0:-9,1:13|s:break hip=0:-10,1:-5,2:11,3:7|s:breath a=0:11|s:breath morn=0:-11,1:13|s:bruis her=0:-7,1:16
s:buckl saturday=0:-9,2:14|s:burn with=0:-10,2:7,3:7|s:but at=0:-10,1:-5,3:19|s:but dead=0:12,1:-6|s:but hadnt=0:-8,1:13|s:but lift=0:-16,1:24
s:but never=0:-10,1:13|s:by and=1:-6,3:15|s:by lad=0:-5,1:-6,3:17|s:by look=0:-6,1:10|s:cant if=0:10|s:child the=0:-7,3:11|s:clean and=0:-5,1:10
s:come for=0:-5,4:10|s:come get=0:-10,4:16|s:come sinc=0:-10,3:18|s:come the=0:-6,1:12|s:come us=0:-11,1:5,2:6|s:cord anything=0:-13,1:16
s:could nothing=0:15,1:-7|s:could take=0:-8,4:12|s:could them=2:11|s:couldnt you=0:13,4:-5|s:cry his=0:-9,2:14|s:cup nt=0:-10,1:-5,3:19
s:cut and=0:-10,3:9,4:7|s:cut her=0:10|s:cut she=0:-24,2:14,3:5,4:5|s:cut thre=0:-6,1:11|s:cut wrist=0:-11,2:12,3:6|s:dad him=0:-9,2:14
s:dad to=0:-5,2:15|s:day a=0:-5,2:10|s:day she=0:-9,4:15|s:didnt his=0:-9,1:16|s:die suicid=0:-11,3:17|s:dig nail=0:-8,3:14|s:do at=0:11
s:do do=0:-7,2:13|s:do he=0:-8,4:14|s:do head=0:-9,1:14|s:do now=0:-7,2:13|s:do she=0:11,1:-7|s:do to=0:-6,1:16|s:do with=0:-9,2:16
s:draw in=0:-9,2:15|s:drink out=0:-5,2:10|s:drip the=0:-10,2:18|s:eat drink=0:-14,1:22|s:eat quarter=0:-7,1:11|s:end life=0:-8,1:11
s:end scratch=0:-10,3:14|s:ever think=0:-8,4:12|s:everyon treat=0:-9,1:17|s:ex be=0:-9,3:15|s:ex to=0:-9,3:17|s:face bit=0:-8,3:14|s:fact it=0:-9,2:15
s:feel today=0:-9,1:11|s:find a=0:-7,3:11|s:find room=0:-6,1:11|s:find the=1:15|s:fire sinc=0:-5,1:10|s:fire the=0:-16,3:11,4:10|s:first the=0:-7,2:12
s:fist fly=0:-10,4:18|s:flat and=0:-15,1:22|s:for as=0:-13,1:-6,2:9,4:10|s:for day=0:11,4:-5|s:for door=0:-9,1:14|s:for first=0:-11,1:8,3:8
s:for its=0:-9,4:15|s:for minut=0:24,1:-9,2:-5,4:-6|s:for month=0:-6,2:13|s:for of=0:-6,1:-5,4:14|s:for pil=0:-12,2:19|s:for week=1:-6,2:15
s:fourteen nobody=0:-8,2:13|s:from borstal=0:-13,2:22|s:from different=0:-10,2:17|s:from e=0:10|s:from flat=0:-19,3:26|s:from greenhous=0:-13,2:21
s:further harm=0:-6,1:11|s:fuss more=0:11,1:-6|s:gate give=0:-9,4:14|s:get in=3:10|s:get of=0:10|s:get to=0:10|s:girl her=0:-10,3:19
s:girl the=0:-20,3:25|s:give a=0:10|s:give his=0:10|s:give ten=0:-9,4:14|s:give the=0:-17,1:-5,3:5,4:18|s:glass the=0:-11,1:-5,2:21|s:go #=1:-10,4:18
s:go a=0:24,1:-9,2:-5,4:-6|s:go at=0:-5,1:12|s:go the=0:-11,1:-5,2:-7,4:19|s:go voicemail=0:13,1:-7|s:good neighbour=0:-9,4:15|s:hadnt miss=0:-8,1:13
s:hadnt them=0:-13,1:20|s:hand anyon=0:-11,1:16|s:hand ʘ=0:11|s:happen ʘ=0:-7,4:13|s:harm her=0:-9,4:16|s:harm ʘ=0:-8,1:13|s:have a=0:12,2:-8,4:-7
s:have and=1:-7,3:17|s:have at=0:11|s:have away=0:-11,1:6,3:9|s:have be=0:18,1:-8|s:have cry=0:-9,2:14|s:have drink=0:-9,1:12|s:have for=0:-6,2:14
s:have heart=0:-12,3:8,4:8|s:have her=0:13,1:-12,3:-7|s:have his=0:10|s:have it=0:-6,1:14|s:have miss=0:-8,1:-5,3:18|s:have say=0:-14,3:16
s:have strok=0:-13,2:8,4:9|s:have the=0:10|s:have threaten=0:-11,3:18|s:have under=0:-12,1:17|s:have when=0:-11,4:15|s:he a=0:7,1:-18,2:14,3:11,4:-14
s:he and=0:15,1:-6|s:he back=0:7,1:-8,2:-6,4:11|s:he clear=0:-17,1:24|s:he for=0:17,1:-7|s:he glass=0:-13,2:21|s:he go=0:-12,1:23|s:he have=1:17,4:-5
s:he he=0:-7,4:13|s:he her=0:16,1:-5|s:he his=0:-21,1:15,2:-6,4:10|s:he hit=0:-8,4:15|s:he if=0:10,4:-5|s:he in=0:-27,1:8,2:11,3:17,4:-8
s:he me=1:-11,2:13,4:-8|s:he nt=0:-11,1:19,2:-5|s:he say=0:-20,4:25|s:he someon=0:-11,2:21|s:he start=4:12|s:he swallow=0:-7,2:11
s:he the=1:21,3:-12,4:-9|s:he to=0:-16,1:-10,2:10,4:15|s:he turn=0:-9,4:14|s:he use=1:-9,4:18|s:he worry=0:-12,3:8,4:9|s:he ʘ=0:12,1:-5
s:head no=0:12,1:-7|s:head the=0:-10,1:10,3:-6|s:heel of=0:-9,2:15|s:her admission=0:-10,1:-5,2:21|s:her and=0:21,2:-10,4:-11|s:her at=0:-8,2:5,4:11
s:her be=1:-20,2:-14,3:50,4:-13|s:her for=0:10,4:-5|s:her hang=0:-11,3:19|s:her have=0:-28,1:-15,3:54,4:-10|s:her her=0:13
s:her in=0:9,1:-13,2:7,3:6,4:-10|s:her matter=0:-9,2:15|s:her nowt=0:-13,1:16|s:her of=0:10|s:her on=1:10,2:-7,4:-8|s:her she=1:16,2:-5,3:-5,4:-6
s:her the=0:17,1:-12,2:-7,3:10,4:-8|s:her ward=0:-9,2:19|s:her when=0:-11,2:17,3:-6|s:her with=0:18,1:-7|s:him a=0:-8,1:-5,2:20
s:him at=0:-10,1:14,3:5|s:him his=4:10|s:him pul=0:-11,3:17|s:him the=1:12,3:-5,4:-5|s:himself ##=0:-9,2:17|s:himself a=0:-9,2:16
s:himself i=0:-9,1:13|s:his and=0:41,2:-12,3:-14,4:-13|s:his at=0:-5,3:15|s:his be=0:-31,2:-6,3:46,4:-14|s:his but=0:-9,1:15|s:his get=0:-8,1:-5,3:19
s:his go=1:-6,4:17|s:his have=0:-18,1:-8,2:-5,3:36,4:-5|s:his home=0:-9,2:19|s:his hospital=0:-10,2:18|s:his leather=0:-9,2:14|s:his life=0:-9,3:18
s:his off=0:-5,1:14|s:his on=0:12|s:his take=0:-9,3:17|s:his ten=0:-13,1:8,2:8|s:his to=0:11,3:-5,4:-5|s:his with=0:18,1:-6|s:hole everywher=0:10
s:home friday=0:-10,3:18|s:how first=0:-7,2:12|s:how get=0:14,1:-6|s:how would=0:-10,2:6,4:8|s:hurt and=0:-18,1:11,3:5|s:i it=0:14,1:-8,4:-6
s:i tel=0:10|s:if be=0:-12,2:-6,3:-5,4:26|s:if come=0:-6,4:14|s:if ever=0:-44,1:-9,2:-6,3:-5,4:63|s:if get=0:-19,1:-5,4:30
s:if have=0:12,1:-9,2:-5,3:-5,4:6|s:if isnt=0:-12,4:20|s:if late=0:17,1:-6,4:-8|s:if say=0:-8,4:14|s:if start=0:-19,1:-7,4:33|s:if take=0:-12,4:18
s:if tenner=0:10|s:in about=0:-10,1:-5,2:8,4:9|s:in after=2:12|s:in and=0:-12,2:30,3:-7,4:-8|s:in bed=4:12|s:in bin=0:10|s:in boot=0:17,1:-7
s:in chip=0:-11,3:17|s:in day=0:11|s:in face=0:14|s:in flat=0:13|s:in he=0:-8,1:-7,4:14|s:in heel=0:-9,2:15|s:in it=0:-18,3:14,4:11
s:in laundry=0:-8,1:10|s:in minut=0:11|s:in morn=0:11|s:in next=0:-14,3:18|s:in ninety=0:-13,2:21|s:in plan=0:-13,4:19|s:in she=0:-5,4:10
s:in soap=0:-10,4:19|s:in sock=0:10|s:in supermarket=3:10|s:in twenty=0:-21,1:-7,2:37|s:in week=0:-7,1:11|s:in year=0:-7,2:12
s:isnt anything=0:-9,1:17|s:isnt her=0:-8,4:13|s:it be=0:12,1:-6|s:it him=0:-17,3:20|s:it minut=0:-9,4:14|s:it my=0:11|s:it straight=0:12,1:-6
s:it that=0:-10,3:15|s:it the=0:-16,1:-8,2:11,4:9|s:it to=0:10|s:its over=0:-11,3:18|s:its then=0:-9,4:15|s:jump the=0:-10,1:-5,3:10,4:8
s:just to=0:10,1:-6|s:keep or=0:-13,1:16|s:lad be=0:-11,1:-5,2:10,3:9|s:last and=0:-14,2:8,3:12|s:leather with=0:-9,2:14|s:leav ##=0:10
s:leav he=0:-13,4:17|s:leav the=0:11|s:leav ward=0:-7,1:11|s:lift hand=0:-16,1:24|s:ligatur on=0:-6,1:11|s:like mum=0:-14,4:19|s:man in=4:10
s:many anything=0:-12,4:20|s:matter fact=0:-9,2:15|s:me board=0:-10,2:18|s:me i=0:10|s:me the=0:15,3:-6,4:-8|s:meet team=0:-13,1:-5,2:25
s:minut ring=0:-9,4:14|s:minut the=0:-12,1:7,4:7|s:miss all=0:-8,1:13|s:miss be=0:-5,1:10|s:miss have=0:-12,1:17|s:miss the=0:11
s:month fourteen=0:-8,2:13|s:morn ##=0:-11,1:13|s:mum in=0:-11,2:20|s:mum use=0:-9,3:17|s:nail til=0:-10,3:15|s:need fuss=0:11,1:-6
s:neighbour be=0:-12,3:19|s:neighbour crisi=0:-9,4:15|s:neighbour have=0:-10,3:18|s:never a=0:-21,1:22,2:6|s:never out=0:-11,1:20
s:never the=0:-17,1:5,4:17|s:new ask=0:-8,4:13|s:new at=0:-10,3:14|s:new eat=0:-7,1:11|s:night on=0:-6,4:13|s:no about=0:-9,1:15|s:no and=0:25,1:-15
s:no anywher=0:-8,1:14|s:no cut=0:-7,1:11|s:no find=0:-13,1:23|s:no go=0:11,1:-7|s:no in=1:10|s:no no=0:-6,1:20,4:-6|s:no of=0:-26,1:48,2:-7,3:-7,4:-9
s:no on=0:-10,1:25,2:-5,3:-5,4:-6|s:no or=0:-14,1:9,4:8|s:no pain=0:-15,1:20|s:no rough=0:-9,1:14|s:no self=0:-6,1:11|s:no set=0:-5,1:10
s:no to=1:19,2:-5,4:-5|s:no today=0:-10,1:19|s:nobody find=0:-8,2:13|s:now of=0:-7,2:12|s:nt a=0:-16,1:26|s:nt any=0:-12,1:19|s:nt at=0:-9,1:14
s:nt bruis=0:-11,1:17|s:nt do=0:-10,1:15|s:nt harm=0:-10,1:6,2:8|s:nt him=0:-6,1:-7,3:18|s:nt his=0:11,1:-5|s:nt if=0:14,1:-5|s:nt it=2:12
s:nt of=0:-12,1:16|s:nt she=0:-5,1:16|s:nt to=1:11|s:nt up=4:12|s:nt what=0:12,1:-5|s:number on=0:-15,4:18|s:nurs should=0:-11,4:16
s:of about=0:-9,2:15|s:of and=0:11|s:of as=2:11|s:of at=0:-9,1:-5,3:6,4:11|s:of far=0:-7,2:12|s:of from=0:-10,3:13|s:of go=0:11|s:of he=0:10,4:-5
s:of in=0:14,1:-8,2:6,3:-6,4:-7|s:of it=0:-13,2:8,4:11|s:of so=0:-16,4:22|s:of thi=0:-8,1:13|s:of thing=0:-9,1:13|s:of to=4:11|s:off i=0:-6,1:11
s:off the=0:-15,2:-5,3:15|s:old all=0:-13,2:22|s:on arm=0:-14,1:5,2:22,3:-6,4:-7|s:on bridg=0:-13,1:8,2:7|s:on check=0:-18,1:23|s:on day=0:-9,4:15
s:on drip=0:-12,2:19|s:on floor=0:17,1:-6|s:on fridg=0:-9,4:15|s:on in=0:-15,3:26|s:on old=0:-14,1:-6,2:27|s:on own=0:-15,1:10,3:-5,4:14
s:on street=0:-6,3:11|s:on the=0:10|s:on wal=0:-7,4:11|s:on ward=0:-10,3:16|s:once she=0:-8,1:14|s:one and=0:15,1:-6|s:one the=0:13
s:one with=0:-16,1:24|s:or to=0:-18,1:24|s:out come=0:-10,1:13|s:out good=0:-9,4:15|s:out her=0:19,1:-7,4:-5|s:out pocket=0:-13,1:16
s:out the=0:20,1:-13,2:-7,3:-8,4:8|s:over dad=0:-9,2:14|s:pain shortness=0:-12,1:15|s:pass and=0:-10,1:13|s:patient the=0:-7,3:10
s:person ther=0:-10,1:15|s:pick them=0:-11,4:16|s:pier a=0:-8,2:13|s:pil fifteen=0:-12,2:19|s:pin her=0:-7,2:15|s:plan to=0:-10,4:14
s:press pin=0:-9,2:15|s:proud how=0:-7,2:12|s:pul blad=0:-11,3:17|s:puls have=0:-11,1:13|s:pyjama the=0:10|s:right her=0:10,1:-5
s:right home=0:-9,1:17|s:ring crisi=0:-9,4:13|s:ring nurs=0:-7,4:13|s:risk self=0:-9,4:17|s:rol the=0:-12,1:17|s:rough me=0:-9,1:14
s:round shop=0:-10,1:13|s:run from=0:-15,1:-6,2:18,3:6|s:run to=0:-12,2:9,4:8|s:sat the=0:12,1:-5|s:say be=0:21,2:-8,3:-8,4:-8|s:say for=0:13,1:-5
s:say from=0:-13,2:21|s:say have=0:-9,1:14,2:-8,3:-7,4:10|s:say her=0:-10,3:15|s:say his=0:-8,2:10|s:say new=0:-10,3:14|s:say one=0:-9,1:14
s:say want=0:-28,1:-8,2:-5,3:22,4:19|s:say ʘ=0:-9,4:15|s:scar both=0:-12,2:19|s:scar from=0:-13,2:22|s:school tel=0:-10,2:19|s:scratch face=0:-10,3:14
s:second and=0:-7,2:12|s:self and=0:-11,1:6,3:9|s:self sinc=0:-11,1:9,2:7|s:self thi=0:-7,1:15|s:self when=0:-9,4:17|s:set admission=0:-5,1:10
s:she and=0:10,1:7,2:-5,3:-5,4:-7|s:she at=0:-22,2:39,3:-6,4:-7|s:she be=0:15,1:-5,2:-7,3:-6|s:she cord=0:-13,1:16|s:she for=0:-13,1:23
s:she get=0:-7,1:-7,4:21|s:she go=0:-16,3:15,4:7|s:she have=0:-6,1:-5,4:17|s:she in=0:-16,1:14,2:13,4:-6|s:she me=0:-14,1:12,2:15,3:-9
s:she meet=0:-7,2:12|s:she nt=0:-11,1:18,2:-5,4:-6|s:she out=0:-23,1:10,4:21|s:she overdose=0:-7,2:11|s:she pass=0:-10,1:13|s:she plan=0:-9,1:17
s:she press=0:-9,2:15|s:she safe=0:-11,1:6,4:8|s:she she=1:-8,4:15|s:she the=0:16,1:-15,2:-12,3:9|s:she to=0:-43,1:18,2:20,3:8|s:she try=0:-10,1:15
s:she upset=0:-11,1:-5,3:20|s:she what=0:10|s:shop me=0:-10,1:13|s:shortness breath=0:-18,1:22|s:should nt=0:-9,4:14|s:should pick=0:-11,4:16
s:sign infection=0:-18,1:7,4:14|s:sister be=0:-12,3:20|s:sleep a=0:-8,2:13|s:sleep his=3:10|s:sleep the=0:10|s:so be=0:-10,1:-5,4:20|s:so she=4:10
s:somebody a=0:-11,3:17|s:something ʘ=0:-6,3:10|s:start of=0:-8,4:12|s:starter what=0:-8,4:13|s:steady proud=0:-7,2:12|s:stitch and=0:-11,4:16
s:straight fist=0:-10,4:18|s:tablet be=0:-10,3:16|s:tablet second=0:-7,2:12|s:take and=0:-12,3:17|s:take many=0:-19,1:-7,3:5,4:26|s:take mum=0:-7,2:12
s:take of=0:-8,4:12|s:take overdos=0:-21,1:-7,2:7,4:19|s:take own=0:-9,3:18|s:take she=0:-11,2:7,4:8|s:take spend=0:10|s:take than=0:-11,1:6,4:7
s:talk how=0:-12,2:8,4:8|s:talk it=0:-8,3:15|s:talk what=0:-6,4:13|s:team now=0:-7,2:12|s:tel about=0:-13,2:23|s:tel at=0:-10,2:18|s:tel he=0:13
s:tel if=0:10|s:tel she=0:10,1:-6,2:5,4:-5|s:tel somebody=0:-11,3:17|s:tel straight=0:-10,4:18|s:tel to=0:13|s:temp #=1:10|s:temper it=0:-10,1:15
s:ten then=0:-5,4:13|s:tenner take=0:10|s:that dig=0:-10,3:15|s:that his=0:-13,1:18|s:that how=0:-7,2:12|s:the about=0:-11,1:-5,3:9,4:9
s:the all=0:10,1:-8,2:6|s:the and=0:61,1:-21,2:-23,3:-16|s:the at=0:8,1:-12,2:21,3:-7,4:-9|s:the be=0:-55,1:39,2:-17,3:25,4:8|s:the bottl=0:12
s:the but=0:-14,1:20|s:the come=0:-10,1:-6,2:5,4:14|s:the fenc=0:15,1:-6|s:the for=0:18,2:-6,3:-6,4:-7|s:the girl=1:-8,3:11
s:the he=0:-20,2:15,3:-6,4:14|s:the home=0:-15,1:-5,2:17,3:7|s:the i=0:11|s:the if=0:-19,4:27|s:the in=0:-11,1:-13,2:-7,3:15,4:15
s:the last=0:-10,2:17|s:the next=0:-12,3:20|s:the no=1:10|s:the nothing=0:-12,1:18|s:the nt=0:-25,1:38,4:-5|s:the oclock=0:11,1:-5
s:the of=0:33,1:-7,2:-16,3:-16,4:6|s:the off=0:21,1:-7,3:-5,4:-5|s:the on=0:14,1:-6,3:-8|s:the once=0:-15,1:20|s:the one=0:17,2:-5,3:-5,4:-7
s:the over=0:17,1:-6|s:the plac=0:-16,2:23|s:the rail=0:11|s:the say=0:10|s:the she=0:13,1:-12,4:-8|s:the shop=0:-11,3:17|s:the steady=0:-7,2:12
s:the stop=0:-12,3:7,4:10|s:the team=0:-16,4:25|s:the they=0:-10,2:5,4:9|s:the throw=0:-10,3:7,4:7|s:the time=0:-13,1:6,2:5,3:6|s:the to=0:-6,1:10
s:the two=0:-7,1:15|s:the we=4:12|s:the with=0:15,1:21,2:-17,3:-7,4:-13|s:them come=0:-11,4:16|s:them on=0:12,1:-5|s:then hous=0:-9,4:15
s:ther a=0:6,1:-8,2:13,3:-6,4:-5|s:ther hole=0:10|s:ther no=0:-17,1:29|s:they smash=0:-10,1:17|s:they the=0:-6,4:10|s:they under=0:-8,2:13
s:thi bp=0:-11,1:13|s:think end=0:-15,4:18|s:thought suicid=0:-17,1:12,4:7|s:throw cup=0:-10,1:-5,3:19|s:tie she=0:-13,1:16|s:til ble=0:-10,3:15
s:to about=0:-9,2:14|s:to and=0:-17,1:7,2:-6,3:23,4:-7|s:to any=0:11,1:-6|s:to at=0:11|s:to be=0:10|s:to but=0:-16,1:19|s:to her=0:6,3:8,4:-11
s:to herself=0:-12,2:-7,3:23|s:to him=0:18,1:-10,3:-5,4:-6|s:to himself=0:-7,1:-6,2:23,3:-5,4:-5|s:to if=0:-39,2:-7,3:-6,4:53|s:to in=1:-5,2:12
s:to instead=0:-12,1:7,4:9|s:to loo=0:-12,1:18|s:to my=0:-13,1:16|s:to on=0:-16,4:18|s:to out=1:12|s:to she=0:-10,1:15|s:to the=0:13,1:10,2:-11,3:-11
s:to when=0:-21,2:24,3:-5|s:too of=0:-12,4:20|s:treat right=0:-9,1:17|s:try door=0:-14,1:19|s:try hang=0:-7,2:15|s:try leav=0:-18,1:14,4:8
s:turn at=0:-5,4:13|s:turn her=0:-13,1:16|s:twenty sinc=0:-12,1:-5,2:22|s:two ago=0:-19,1:-7,2:36,4:-5|s:two rol=0:-12,1:17|s:under bed=1:15
s:under pier=0:-8,2:13|s:university nt=0:-7,2:13|s:up a=0:-5,2:10|s:use batter=0:-9,3:17|s:use be=0:-8,2:16|s:use cut=0:-14,1:-7,2:6,3:18
s:violent he=0:-10,1:7,2:8|s:walk of=0:-9,4:16|s:want die=0:-41,2:13,3:21,4:9|s:want for=0:-9,4:15|s:want know=0:14,1:-5|s:ward year=0:-9,2:15
s:wasnt to=0:-10,1:15|s:we it=0:-15,4:22|s:we the=0:-12,1:9,4:6|s:weed the=0:-9,3:13|s:what do=0:-18,1:-9,2:5,3:-5,4:25|s:what if=0:-8,4:13
s:what would=0:-8,4:14|s:when ask=0:-6,1:18,4:-5|s:when be=0:-81,1:-24,2:109,4:-9|s:when could=0:-8,2:13|s:when go=0:12|s:when so=0:-10,1:-6,4:21
s:when want=0:-9,4:15|s:who himself=0:-12,3:21|s:who the=0:-5,2:10|s:wife herself=0:-10,3:7,4:6|s:wife say=0:-10,3:15|s:with after=0:-10,1:13
s:with buckl=0:-9,2:14|s:with food=0:-11,1:6,3:9|s:with hand=0:10|s:with on=0:10|s:worry his=0:-10,3:18|s:would a=0:12|s:would draw=0:-9,2:15
s:would if=0:-8,4:14|s:wrist she=0:-5,2:12|s:year and=0:-10,2:17|s:year that=0:-7,2:12|s:you it=0:16,1:-5,4:-5|s:you see=0:10|s:you ʘ=0:11
s:your in=0:-9,4:11|s:ǂ him=0:-11,3:17|s:ǂ it=0:-10,3:15|s:ǂ to=0:-9,3:20|s:ʘ a=0:15,1:-9,2:10,4:-12|s:ʘ about=0:-13,2:12,3:6|s:ʘ after=0:-6,2:10
s:ʘ an=2:10|s:ʘ another=0:-8,4:14|s:ʘ at=0:-13,1:5,4:14|s:ʘ be=0:40,1:-18,2:-5,4:-14|s:ʘ get=0:11|s:ʘ have=0:-6,1:-6,2:-5,3:22,4:-5
s:ʘ he=0:-7,3:-5,4:12|s:ʘ her=0:10,2:-8|s:ʘ his=0:17,1:-5,4:-10|s:ʘ if=0:-9,1:-5,4:18|s:ʘ it=0:11,1:-7,4:-5|s:ʘ me=0:-9,1:-22,2:48,4:-14
s:ʘ no=0:-9,1:14|s:ʘ nt=0:-15,1:14,2:7|s:ʘ on=0:-30,1:5,2:23|s:ʘ scar=0:-10,1:-5,2:21|s:ʘ she=0:17,1:-6|s:ʘ suicidal=4:12|s:ʘ take=0:-10,1:11,3:5
s:ʘ the=0:40,1:-26,2:-14,3:24,4:-24|s:ʘ to=0:5,1:-10,3:-7,4:8|s:ʘ too=0:-12,4:20|s:ʘ turn=0:-12,1:19|s:ʘ ǂ=0:-20,1:-8,2:-6,3:38,4:-5|s:ʘ ʘ=0:18,1:-5
u:#=1:15,3:-10,4:-5|u:##=0:-75,1:-50,2:164,3:-35,4:-10|u:a=0:21,1:-130,2:165,3:-9,4:-51|u:aa=0:-6,1:-6,4:17|u:about=0:-112,1:-12,2:48,3:16,4:63
u:abscond=0:-15,1:-5,2:15,4:9|u:abus=0:-21,1:7,2:15,3:6,4:-7|u:account=0:-7,1:20,4:-5|u:across=0:11|u:admission=0:-15,1:5,2:20,4:-5
u:advantag=0:-13,4:19|u:after=0:14,2:24,3:-17,4:-24|u:again=0:32,1:-18,2:-12|u:against=0:20,1:-8,4:-5|u:agency=0:17,1:-6|u:aggression=0:-8,1:16
u:aggressiv=1:12|u:ago=0:-45,1:-19,2:87,3:-11,4:-13|u:aid=1:-7,4:15|u:air=0:12,1:-5|u:alarm=0:-11,2:-6,4:10|u:all=0:-8,1:101,2:-14,3:-13,4:-67
u:alon=0:-20,1:8,3:-6,4:14|u:alway=0:-10,1:-6,2:10,3:10|u:ambulanc=0:20,1:-9,4:-5|u:an=0:-6,1:-12,3:18|u:and=0:209,1:-7,2:-127,3:35,4:-182
u:another=0:-33,1:-20,2:-11,3:60|u:answer=0:22,1:-8,2:-5,3:-5,4:-5|u:any=0:-50,1:72,2:-13,3:-12|u:anybody=0:-5,1:16,4:-6|u:anyon=0:-14,1:28,2:-8,3:-8
u:anything=0:-71,1:55,3:-10,4:28|u:anywher=0:-17,1:30,4:-5|u:area=1:10|u:arm=1:19,2:16,3:-12,4:-25|u:as=0:-94,1:-31,2:83,3:-6,4:48
u:ask=0:-9,1:48,2:-38,3:-38,4:37|u:assessment=1:-6,4:13|u:at=0:-125,1:-23,2:158,3:12,4:-21|u:attack=0:-29,1:-8,2:17,3:5,4:15
u:attempt=0:-22,1:10,2:23,4:-7|u:awareness=0:-16,1:-11,4:32|u:away=0:-18,1:19,2:18,4:-17|u:back=0:13,1:-11,2:26,3:-27|u:bad=0:-25,2:5,3:6,4:13
u:bag=0:20,1:15,2:-11,3:-11,4:-13|u:bandag=0:14,1:-6|u:bang=0:-16,1:8|u:bank=0:14,1:-5|u:bath=0:-6,1:16,2:-6,3:-6|u:batter=0:-20,1:-6,2:6,3:24
u:battery=2:10|u:be=0:-66,1:-41,2:61,3:117,4:-61|u:beat=0:-8,2:16|u:becaus=0:-9,1:14,2:-5,3:5,4:-5|u:bed=0:64,1:-19,2:-22,3:-12,4:-11
u:befor=1:-5,2:37,3:-14,4:-20|u:behind=0:21,1:-14,2:-8,3:-7,4:8|u:being=0:-12,1:-6,2:-8,3:35,4:-9|u:belly=0:15,1:-5|u:belt=0:-27,1:10,3:-8,4:23
u:best=0:-10,3:17|u:better=1:10|u:between=0:14,4:-5|u:bin=0:13,3:-8,4:-10|u:birthday=0:-8,1:16|u:bit=0:12,1:-11,2:-5,3:11,4:-7|u:bite=0:23,3:-11,4:-13
u:black=0:20,1:-6,4:-5|u:blad=0:-30,1:12,2:5,3:21,4:-7|u:ble=1:-6,3:12|u:blok=0:-9,3:17|u:blood=0:27,1:10,2:-14,3:-14,4:-9|u:blue=0:10
u:board=0:-10,2:26,3:-5,4:-7|u:body=0:-13,1:9,2:-5,3:-5,4:14|u:bonfir=0:-6,4:13|u:book=0:8,1:-11,2:-5,3:-5,4:14|u:boot=0:21,1:-8,2:-5,4:-5
u:borrow=0:12,1:-5|u:borstal=0:-13,2:22|u:both=0:-23,1:13,2:28,3:-12,4:-6|u:bother=0:11|u:bottl=0:37,1:-12,2:-8,3:-7,4:-11|u:bowel=0:-7,1:19,4:-5
u:box=0:19,2:-5,3:-5,4:-7|u:boyfriend=0:-14,1:-8,2:-5,3:31,4:-5|u:bp=1:19,2:-6,3:-5,4:-8|u:bra=0:14,1:-5|u:breakfast=0:-7,1:15
u:breath=0:23,1:18,2:-13,3:-12,4:-16|u:bridg=0:-17,2:14,3:-5,4:6|u:brother=0:-38,1:-21,2:-5,3:78,4:-14|u:bruis=0:-11,1:25,3:-5,4:-5|u:buckl=0:-9,2:14
u:burn=0:-18,1:-5,2:20,3:20,4:-18|u:burst=0:10|u:but=0:-49,1:100,2:-27,4:-30|u:by=0:39,1:-44,2:-26,3:59,4:-28|u:bypass=0:-5,1:-6,2:16
u:cal=0:51,1:-34,2:-18,3:-8,4:9|u:calm=0:-7,1:10,2:5,4:-5|u:can=0:35,1:-26,2:-5,3:-14,4:10|u:cannot=0:11|u:cant=0:36,1:-28,2:-15,3:18,4:-10
u:card=0:20,1:-17,2:-8,3:-9,4:14|u:care=0:-31,1:15,2:18|u:carer=0:-6,2:11|u:carry=3:10|u:case=0:-42,1:-13,2:-8,3:-7,4:70
u:catch=0:18,1:-11,2:-5,3:6,4:-7|u:chair=2:-10,3:8,4:7|u:chang=0:12,4:-6|u:check=0:-68,1:104,2:-20,3:-18|u:cheek=0:14,1:-5|u:chest=0:-28,1:37,2:-9
u:child=0:-39,1:-10,2:52,3:12,4:-15|u:chip=0:-8,3:16|u:chok=0:-19,2:-6,3:5,4:22|u:cigarett=0:27,1:-10,2:-5,3:-5,4:-6|u:clean=0:-15,1:23,2:5,3:-6,4:-7
u:clear=0:-58,1:85,2:-11,3:-10,4:-7|u:climb=0:11|u:cloth=0:13,1:5,2:-5,3:-6,4:-7|u:clozapin=1:12,2:-7,3:-6,4:5|u:coat=0:18,1:-6
u:cold=0:12,1:9,2:-6,3:-7,4:-8|u:come=0:12,1:-12,2:-15,3:-20,4:35|u:concern=0:-7,1:13|u:control=0:-13,1:-7,3:12,4:11|u:cook=0:14,1:-5
u:cord=0:-17,1:22,3:-5|u:correct=0:-23,1:36,4:-6|u:could=1:-35,3:-17,4:54|u:couldnt=0:38,1:-12,2:-7,3:-7,4:-12|u:count=1:27,2:-12,3:-11,4:-8
u:cousin=0:-24,1:-7,2:-5,3:41,4:-5|u:cover=1:-11,2:-6,3:-6,4:26|u:cpr=0:-6,1:-8,4:17|u:crisi=0:-12,1:-10,2:-6,3:-5,4:33|u:cry=0:14,1:-14,2:8,4:-8
u:cup=0:-7,2:-5,3:17,4:-5|u:cut=0:-73,1:22,2:22,3:39,4:-9|u:cutter=0:-6,4:11|u:dad=0:-47,1:-24,2:27,3:44|u:daughter=0:11,1:-9,2:-7,3:12,4:-6
u:day=0:18,1:-19,2:15,3:-11|u:dead=0:14,1:-8,4:-10|u:death=0:11|u:deny=0:-42,1:74,2:-10,3:-9,4:-13|u:didnt=1:26,2:-8,3:-8,4:-9|u:die=0:-69,2:17,3:51
u:different=0:-8,2:16|u:dig=0:-6,3:14|u:do=0:-67,1:31,2:8,3:-43,4:72|u:doctor=0:12,2:-6,3:-5|u:doesnt=0:11,1:-6,2:-8|u:door=0:18,1:20,2:-20,4:-15
u:doubl=0:14,1:-5|u:down=0:45,1:8,3:-20,4:-35|u:draw=1:-7,2:13,4:-5|u:dress=0:-8,2:-5,3:-6,4:21|u:drink=0:-36,1:34,2:12,4:-8|u:drip=1:-6,2:17
u:drowsiness=0:-17,1:25|u:drug=0:-11,1:-16,2:5,3:-5,4:27|u:due=0:-12,1:-11,4:30|u:dust=0:13,1:-5|u:each=0:19,1:-11,2:-6,3:-6|u:ear=0:23,1:-9,4:-5
u:early=0:-6,1:13|u:eat=0:6,1:15,4:-14|u:eight=0:19,1:-9,2:-9|u:eighty=2:10|u:elbow=0:14,1:-5|u:empty=0:21,2:-6,3:-6,4:-7
u:end=0:-29,1:8,2:-7,3:8,4:20|u:escort=4:10|u:ever=0:-59,1:-12,3:-11,4:81|u:every=0:17,2:20,3:-15,4:-18|u:everyon=1:15
u:everything=0:13,1:-10,2:7,4:-6|u:everywher=0:23,1:-9,4:-5|u:ex=0:-25,1:-10,3:39,4:-8|u:eye=0:41,1:-16,2:-14,3:-14|u:face=0:30,1:-14,2:-10,3:5,4:-11
u:fact=0:-9,2:15|u:fag=0:-5,1:-7,2:12,3:-5|u:fal=0:-6,1:-7,2:-8,4:20|u:family=0:10,2:-5,3:-5,4:-5|u:far=2:11|u:fat=0:10|u:feel=0:-33,1:39,2:-9
u:fenc=0:15,1:-6|u:fifteen=0:-18,2:26,3:-5,4:-5|u:fifty=2:10|u:fight=0:-20,1:9,2:8,3:7|u:film=0:-8,1:-7,2:-6,4:18|u:find=0:-7,1:17,2:-5,3:21,4:-26
u:fine=0:-25,1:46,2:-7,3:-6,4:-8|u:finger=1:18,2:-6,3:-6,4:-7|u:fire=0:-44,1:31,2:-16,3:8,4:21|u:first=0:-71,1:-8,2:46,3:-7,4:40|u:fist=2:-6,3:-6,4:14
u:fit=0:-14,1:-5,3:16|u:five=0:34,1:-14,2:-12,3:-11|u:flat=0:-21,1:8,2:-14,3:36,4:-9|u:flatmat=0:-13,3:19|u:flex=0:11|u:floor=0:18,1:6,2:-7,3:-8,4:-9
u:fluid=0:17,1:-10|u:fly=1:-7,4:16|u:food=0:20,1:-10,2:-6,4:-8|u:foot=0:22,1:-8,3:-5,4:-5|u:for=0:11,1:-7,3:-51,4:48|u:forearm=0:10|u:fork=0:10
u:forty=0:24,1:-9,2:-5,3:-5,4:-5|u:four=0:31,1:-23,2:7,4:-15|u:fourteen=0:-10,1:-11,2:31,3:-5,4:-6|u:fram=0:13|u:friday=0:-21,1:-16,2:-7,3:21,4:23
u:fridg=0:-7,1:6,2:-5,3:-5,4:11|u:friend=0:-16,3:27|u:frighten=0:-13,1:5,2:5,4:6|u:from=0:-44,2:76,3:22,4:-55|u:front=0:15,1:-5
u:ful=0:23,1:7,2:-9,3:-9,4:-12|u:funeral=1:-6,3:14,4:-5|u:further=0:-11,1:20|u:fuss=0:14,1:-7|u:gap=1:12|u:garag=0:10
u:garden=0:16,1:-12,2:-7,3:-6,4:9|u:gas=2:15|u:gate=1:-6,4:11|u:get=0:7,1:-60,2:-15,3:25,4:44|u:girl=0:-33,1:-15,2:-9,3:49,4:7
u:give=0:31,1:-14,2:-24,3:-26,4:33|u:glass=1:-15,2:25,3:-7|u:go=0:83,1:-18,2:-46,3:-32,4:10|u:good=0:-25,1:30,2:-7,3:-7,4:9|u:grab=0:-5,4:14
u:grandson=1:-6,2:-5,3:16|u:greenhous=0:-13,2:21|u:group=0:-25,1:-16,2:7,3:6,4:28|u:grow=2:10|u:hadnt=0:-26,1:46,2:-7,3:-5,4:-9|u:hair=0:19,1:-6
u:half=0:19,2:-7,3:-7,4:-8|u:hand=0:41,1:32,2:-29,3:-28,4:-16|u:hang=0:-31,1:-15,2:6,3:41|u:happen=1:-6,4:10|u:happy=0:-9,1:14
u:hard=0:10,1:6,2:-5,3:-5,4:-6|u:harm=0:-57,1:52,2:-9,3:-7,4:20|u:hasnt=0:-9,1:25,4:-12|u:have=0:73,1:-39,2:-29,3:58,4:-68
u:he=0:-35,1:-54,2:86,3:-66,4:72|u:head=1:21,3:-11,4:-6|u:hear=0:-6,1:-9,2:-5,3:14,4:5|u:heel=0:-12,1:7,2:13,4:-5|u:help=0:-12,2:-5,3:25,4:-6
u:her=0:31,1:-127,2:-31,3:199,4:-83|u:here=0:14,2:-6,3:-5,4:-6|u:heroin=0:-16,2:9,3:13|u:herself=0:-66,1:8,2:-18,3:64,4:12
u:hide=0:13,1:-8,2:-5,3:5,4:-5|u:him=0:12,1:-23,3:31,4:-16|u:himself=0:-67,1:22,2:25,3:45,4:-24|u:his=1:-94,2:46,3:131,4:-85|u:history=0:-14,2:20
u:hit=0:-44,1:22,2:-18,3:22,4:18|u:hold=0:81,1:-43,2:-21,3:-20|u:hole=0:13,1:-5|u:home=0:-65,1:15,2:50,3:25,4:-25|u:hospital=0:-28,1:-8,2:31,3:11,4:-6
u:hot=0:24,1:-8,2:-5,3:-5,4:-6|u:hour=0:40,1:-18,2:-9,3:-9|u:hous=0:-14,4:17|u:how=0:9,1:-20,2:18,4:-5|u:hundr=0:10|u:hurt=0:-31,1:36,2:-15,4:7
u:husband=0:-14,1:-10,2:15,4:6|u:i=0:139,1:-22,2:-51,3:-36,4:-36|u:ice=0:-15,1:5,4:15|u:ideation=0:-13,1:23|u:if=0:-196,1:-96,2:-68,3:-56,4:350
u:in=0:9,1:-154,2:146,3:-8,4:8|u:infection=0:-14,1:6,4:13|u:inject=1:-5,2:12|u:injury=0:-10,1:25,2:-5,3:-5,4:-6|u:insid=0:11,1:-7,2:-5,3:6,4:-5
u:instead=0:-15,1:19,2:-5,4:5|u:insulin=0:22,1:-14,2:-6,3:-6,4:5|u:intact=0:-17,1:30,4:-6|u:into=0:38,1:-17,2:-9,4:-11|u:isnt=0:-9,1:9,2:-7,3:-7,4:14
u:it=0:80,1:-68,2:-17,3:-18,4:19|u:its=1:-8,2:-10,3:11|u:job=2:10|u:jump=0:-16,1:-13,3:16,4:14|u:just=0:26,2:-8,3:-9,4:-10
u:keep=0:-16,2:-18,3:10,4:20|u:key=0:20,1:-8,3:-5|u:kick=0:8,1:-11,2:-6,3:6|u:kil=1:-9,2:-7,3:21,4:-7|u:kitchen=0:14,1:-8,2:-5,3:6,4:-6
u:knee=0:13,1:-5|u:knot=0:18,1:-6|u:know=0:43,1:-19,2:-10,4:-12|u:lace=0:-16,1:27,3:-6,4:-8|u:lad=0:-37,1:-16,2:30,3:47,4:-24|u:lady=0:-16,1:-5,3:27
u:last=0:-53,1:-49,2:104|u:late=0:17,4:-10|u:later=0:-8,4:15|u:lead=0:-8,4:17|u:leaflet=0:-15,1:-5,4:24|u:leather=0:-7,2:14
u:leav=0:18,1:21,2:-15,3:-40,4:17|u:leg=0:33,1:-8,3:-11,4:-12|u:let=0:22,1:-12,2:5,3:-7,4:-8|u:life=0:-12,1:10,2:-8,3:12|u:lift=0:-8,1:21,4:-5
u:ligatur=0:-54,1:21,2:12,4:18|u:like=0:49,1:-24,2:-26,3:-7,4:7|u:line=1:-7,4:15|u:lip=0:21,1:-7,3:-5,4:-5|u:littl=0:19,1:-7,4:-5|u:lock=0:11
u:long=0:24,1:-8,2:-5,3:-5,4:-6|u:loo=0:-18,1:26|u:look=0:37,1:8,2:-19,4:-24|u:lose=0:-5,1:-13,2:15|u:lot=0:14,1:-15,2:16,3:-7,4:-8
u:loud=0:-10,1:8,4:6|u:love=0:11|u:low=0:-16,1:-13,2:-7,3:-5,4:40|u:lump=0:11|u:machet=0:11|u:make=0:21,3:-14,4:-6|u:man=0:24,1:-24,3:-6
u:manag=0:-11,1:17|u:many=0:-9,1:-11,2:-6,4:23|u:map=0:-19,1:12,4:16|u:mar=1:11|u:mark=0:15,1:15,2:-13,3:-13|u:marriag=0:-11,2:18|u:mat=1:-6,4:12
u:mate=0:-50,1:14,2:-8,3:51,4:-8|u:matter=0:-8,2:15|u:mattress=0:13|u:may=0:-33,1:-24,2:-12,3:-10,4:79|u:me=0:10,1:-5,2:58,3:-42,4:-20
u:meal=0:15,1:-7|u:mean=0:19,1:-7|u:medication=0:-6,2:-8,3:-8,4:19|u:meet=0:-18,1:-16,2:31,3:-6,4:10|u:might=0:-10,1:-18,2:-10,3:-9,4:47
u:minut=0:21,2:-17,3:-14,4:12|u:miss=0:-24,1:17,2:-15,4:24|u:monday=0:10|u:money=0:-9,1:24,2:-7,3:-7|u:month=1:12,2:6,3:-7,4:-10|u:mood=0:-15,1:23
u:more=0:10,2:-6,3:-5|u:morn=0:56,1:-11,2:-14,3:-15,4:-16|u:muddl=3:10|u:mum=0:-82,1:-23,2:6,3:86,4:13|u:my=0:57,1:-9,2:-15,3:-14,4:-19
u:nail=0:10,1:-9,2:-5,3:10,4:-6|u:name=0:33,1:-13,2:-6,3:-6,4:-8|u:near=0:10|u:nearly=1:-5,2:11|u:neck=0:18,3:-12,4:-5|u:need=0:10,2:-7,3:-6
u:neglect=0:-22,2:7,4:18|u:neighbour=0:-42,1:-25,2:-14,3:80|u:nephew=0:12,1:-6|u:neuro=0:-5,1:11|u:never=0:-61,1:98,2:-12,3:-19,4:-6
u:new=0:-45,1:13,2:-10,3:14,4:28|u:next=0:-33,1:-22,2:-10,3:40,4:25|u:niec=0:-16,1:9,3:10|u:night=0:46,1:-36,2:-16,3:-6,4:11|u:nine=0:16,1:-6
u:nineteen=0:-10,2:19|u:ninety=0:-13,2:21|u:no=0:-174,1:355,2:-107,3:-93,4:-99|u:nobody=0:5,1:20,3:-13,4:-15|u:none=0:-49,1:40,2:26,3:-7,4:-10
u:noon=0:11|u:normal=0:-13,1:21|u:nose=0:11,4:-5|u:nothing=0:-42,1:101,2:-12,3:-20,4:-27|u:notic=0:17,1:-7|u:now=0:32,1:-25,2:27,3:-11,4:-22
u:nowt=0:-19,1:24|u:nt=1:137,2:-53,3:-33,4:-51|u:number=0:-13,4:18|u:nurs=0:-9,1:-16,3:-5,4:35|u:obs=0:-25,1:43,2:-8,3:-7|u:oclock=0:16,1:-7
u:od=0:-16,3:24|u:of=0:99,1:-48,2:-32,3:-86,4:59|u:off=0:34,1:19,2:-25,3:-16,4:-13|u:offic=0:-8,4:17|u:old=0:-51,1:-35,2:100,3:7,4:-22
u:on=0:52,2:-24,3:-41,4:12|u:once=0:-24,1:40,2:-5,3:-5,4:-6|u:one=0:86,1:-14,2:-31,3:-23,4:-19|u:only=0:-21,1:17,2:-16,3:-14,4:34
u:open=0:35,2:-11,3:-11,4:-14|u:or=0:-18,1:40,2:-13,3:-13|u:other=0:-14,2:5,4:11|u:our=2:13|u:out=0:84,2:-40,3:-50,4:5|u:outsid=0:-10,1:9,3:6,4:-8
u:over=0:38,1:-29,2:-5|u:overdos=0:-53,1:5,2:18,3:-5,4:35|u:overdose=0:-11,2:9,3:8|u:overnight=0:12,1:-5|u:own=0:11,1:-12,2:-19,3:12,4:6
u:pack=2:-6,3:-6,4:11|u:pad=0:13,1:-6|u:pain=0:-17,1:33,2:-8,4:-9|u:pan=0:11|u:paper=0:12,1:-9,2:-5,3:8,4:-6|u:paracetamol=0:19,2:-6,3:-5,4:-7
u:paramedic=0:12,1:-5|u:partner=0:-13,1:7,3:10|u:pass=0:-22,1:26,4:-8|u:past=0:31,1:-18,2:10,3:-10,4:-13|u:patch=0:21,1:-9,4:-5
u:patient=0:-36,1:-9,2:-5,3:56,4:-6|u:pay=0:24,1:-11,4:-5|u:person=0:-10,1:9,4:9|u:pharmacy=0:11|u:phon=0:41,1:-12,2:-12,3:-12,4:-5|u:photo=0:10
u:pick=1:-13,2:-9,3:-9,4:26|u:pier=0:-8,2:13|u:pil=0:-23,1:-12,2:12,3:22|u:pile=0:12,1:-6|u:pillow=0:13|u:pin=1:-6,2:12|u:pink=0:20,1:-9,4:-5
u:plac=0:-19,1:-6,2:21,4:8|u:placement=0:-9,2:16|u:plan=0:-59,1:9,2:-16,3:-14,4:79|u:pleas=0:12,1:-5|u:plenty=0:-14,1:9,2:9|u:pocket=0:-6,1:14
u:point=0:13,2:-6,3:-6|u:polic=0:-6,1:-8,3:24,4:-5|u:porridg=0:-8,1:13|u:post=0:11,1:-8,3:7,4:-6|u:prescrib=0:-11,1:6,4:7|u:present=0:-13,1:22
u:press=0:-8,1:-5,2:13|u:previous=0:-17,1:-7,2:32,4:-5|u:priest=2:10|u:prison=0:-20,1:-6,2:23,3:-5,4:8|u:proud=0:-13,1:6,2:11
u:pul=0:38,1:-21,2:-11,3:7,4:-13|u:purpos=0:12|u:purs=0:16,1:-5|u:push=0:21,1:-8,4:-5|u:put=0:43,1:-18,3:-18,4:-6|u:pyjama=0:22,1:-9,4:-5
u:quarter=0:-6,1:11|u:question=0:-5,4:11|u:rail=0:15,1:-5|u:rape=2:14|u:rate=0:13,1:-6|u:rather=0:-5,1:10|u:ready=0:-5,4:12
u:red=0:10,1:9,2:-6,3:-6,4:-7|u:refus=0:18,1:-7,4:-5|u:resident=1:-10,2:-5,3:16,4:-6|u:resort=0:-16,1:-6,4:27|u:restrain=0:-11,1:-7,2:6,3:6,4:6
u:restraint=0:-10,1:9,4:9|u:return=0:-15,1:29,4:-6|u:right=0:13,1:25,2:-12,3:-12,4:-15|u:ring=0:-44,1:-47,2:-33,4:125
u:risk=0:-79,1:-22,2:-14,3:-12,4:126|u:road=0:16,1:-6|u:rol=1:14|u:room=0:-16,1:7,2:-16,3:5,4:21|u:rope=0:12,1:-7,4:-5|u:rough=0:-13,1:22
u:round=0:53,2:-23,3:-13,4:-18|u:rub=0:13|u:run=0:-26,1:-19,2:27,3:17|u:safeguard=0:-13,2:6,4:15|u:safety=0:-14,1:-7,4:25|u:same=0:16,1:-5
u:sat=0:34,1:-12,2:-10,3:-9|u:saturday=0:-13,2:12,3:7|u:save=0:-7,2:14,4:-5|u:say=0:143,1:-26,2:-54,3:-33,4:-47|u:scald=0:13,1:-5|u:scam=0:-10,3:18
u:scar=0:-41,1:-17,2:69,3:-9|u:scarf=0:-16,1:15,4:6|u:school=0:-44,1:-15,2:47,3:27,4:-15|u:scrap=2:11|u:scratch=0:-26,1:16,2:-7,3:17
u:screen=0:-7,1:15|u:seat=0:23,1:-10,4:-6|u:seclud=0:-6,2:12|u:seclusion=3:10|u:second=1:-11,2:8,3:-5,4:6|u:see=0:29,2:-22,4:-11
u:seizur=0:-17,1:7,2:-5,4:20|u:self=0:-50,1:42,2:-8,3:-6,4:22|u:sensor=0:-6,1:-5,4:13|u:sepsi=2:10|u:set=3:-7,4:10|u:seven=0:-18,1:-11,2:21,3:-5,4:13
u:shak=2:-8,3:14,4:-9|u:she=1:-16,2:27,3:-47,4:33|u:sheet=0:7,1:-11,2:-7,3:-6,4:18|u:shift=0:11|u:shin=0:11|u:shoe=1:10
u:shop=0:-10,1:18,2:-8,3:11,4:-10|u:short=0:13,3:-5,4:-5|u:shortness=0:-18,1:22|u:shot=3:10|u:should=1:-17,2:-13,3:-12,4:40|u:shoulder=0:17,1:-7
u:shov=0:10|u:show=0:-13,2:21,3:-7|u:shut=0:23,1:-13,2:5,3:-6,4:-8|u:sick=0:17,1:-11,2:-5,3:5,4:-6|u:sickness=0:-8,1:11|u:side=0:11,3:-5,4:-5
u:sign=0:10,1:10,2:-11,3:-10|u:signatur=0:13,1:-6|u:sinc=0:-12,2:45,4:-35|u:sink=0:13|u:sister=0:-22,1:-11,2:-12,3:56,4:-12|u:sit=0:-15,3:8,4:14
u:six=0:14,2:-7,3:-7|u:skin=1:32,2:-11,3:-11,4:-13|u:slap=0:14,1:-5|u:sleep=0:14,1:-13,3:9,4:-14|u:sleev=0:15,1:-10,2:-5,3:-5,4:5
u:slip=0:20,1:-7,4:-5|u:smash=0:-8,1:13,2:-5,4:-5|u:smell=0:11|u:smok=0:10,2:-8,4:-10|u:so=0:-52,1:-14,2:-21,3:-20,4:105|u:soap=1:-6,4:17
u:sock=0:19,1:-6,2:-5|u:somebody=1:-8,2:-5,3:14|u:someon=0:-43,1:-13,2:22,3:16,4:17|u:something=0:33,1:-17,2:-8,4:-11|u:son=0:13,1:-7,2:-5,4:-5
u:song=4:10|u:sore=0:-7,1:-11,2:5,3:-6,4:18|u:soup=0:11|u:spend=0:10|u:spit=0:15,1:-6|u:stab=0:-30,1:-11,2:24,3:26,4:-9
u:staff=0:50,1:-11,2:-19,3:-8,4:-13|u:stand=0:18,1:-11,2:10,3:-8,4:-9|u:start=0:-26,1:-8,4:37|u:starter=0:-8,4:13|u:station=0:12|u:steady=0:-7,2:12
u:stick=0:25,1:-9,2:-5,3:-5,4:-6|u:stiff=0:10|u:stil=0:24,1:-18,2:10,3:-7,4:-9|u:stitch=1:-5,4:14|u:stockpil=1:-5,4:12|u:stomach=1:-6,2:11
u:story=0:-7,2:10|u:straight=0:-14,1:8,2:-9,3:-9,4:25|u:street=0:-8,1:-5,3:19|u:string=0:-19,1:21,2:5|u:strok=0:-20,1:-8,2:18,3:5|u:stuff=0:19,1:-7
u:suicid=0:-34,1:13,2:-6,3:13,4:14|u:suicidal=0:-44,1:44,4:8|u:sun=0:10|u:supermarket=3:10|u:support=0:-5,1:-7,4:17|u:sure=0:24,1:-9,4:-6
u:swallow=0:11,2:12,3:-9,4:-11|u:swear=1:13|u:sweat=0:11|u:swel=0:16,1:-6|u:swing=0:10|u:tablet=0:11,1:-12,2:27,4:-29|u:take=0:-29,1:-9,2:-11,3:9,4:40
u:talk=0:-64,1:8,2:14,3:10,4:32|u:tea=0:12,1:7,2:-9,4:-10|u:team=0:-32,1:-12,2:31,3:-6,4:19|u:tear=0:15,1:-5|u:tearful=0:-11,3:15
u:teatim=0:25,1:-12,4:-5|u:tel=0:-22,1:-69,2:98,3:-7|u:temp=0:-10,1:23,4:-5|u:temper=0:-7,1:14|u:temperatur=4:10|u:ten=0:26,1:-10,3:-7,4:-9
u:tenner=0:19,1:-6,4:-6|u:than=0:-13,1:20,2:-5,3:-5|u:that=0:-39,1:22,2:26,3:-11|u:the=0:156,1:-122,2:-97,3:-19,4:-12|u:their=1:-12,2:17,3:-8
u:them=1:17,2:-6,3:-27,4:20|u:then=0:6,1:-16,3:-14,4:21|u:ther=0:47,3:-33,4:-18|u:they=0:-11,2:25,3:-25,4:12|u:thi=0:16,1:12,3:-19,4:-6
u:think=2:12,3:-14|u:thirty=0:-9,1:-15,2:38,3:-6,4:-8|u:thought=0:-45,1:54,2:-10,3:-10,4:10|u:thre=0:17,1:-8,2:24,3:-20,4:-14
u:threaten=1:-7,3:16,4:-5|u:throat=0:23,1:-8,2:-5,3:-5,4:-5|u:through=0:36,1:-20,3:-15,4:-5|u:throw=0:-15,2:-12,3:29|u:tie=0:-25,1:12,2:11
u:tight=0:19,1:-7|u:til=0:16,1:-16,2:-8,3:7|u:time=1:21,2:8,3:-8,4:-23|u:tin=0:11,1:8,2:-6,3:-5,4:-8|u:to=0:-10,1:52,2:8,3:-57,4:11|u:toast=0:-12,1:22
u:today=0:-33,1:64,2:-13,4:-15|u:toddler=0:-6,2:10|u:toilet=0:20,1:-7,4:-5|u:too=0:-16,1:-8,4:25|u:tooth=0:21,1:-9,4:-5|u:top=0:25,1:-12,2:-7,4:-9
u:touch=0:-20,1:25,2:-8,3:-7,4:10|u:towel=0:15,2:-5,4:-5|u:train=0:-47,1:-48,2:-16,3:-13,4:122|u:treat=0:-9,1:17|u:tree=1:10
u:try=0:-32,1:26,2:13,3:-13,4:6|u:tuesday=0:-22,2:5,3:5,4:15|u:turn=0:-44,1:36,2:-16,3:-15,4:39|u:tv=0:10|u:twenty=0:-10,2:37,3:-11,4:-13
u:twin=0:-5,3:10|u:twist=0:13|u:two=1:-35,2:48,3:-27,4:18|u:under=0:32,1:-6,2:-7,3:-21|u:uni=0:-8,2:15|u:university=0:-7,2:13
u:until=0:-11,1:-9,2:30,3:-5,4:-6|u:up=0:55,1:-29,3:8,4:-37|u:upset=0:-66,1:-8,2:-10,3:69,4:14|u:urge=0:-27,1:21,4:14|u:us=0:-17,1:10,2:13,3:-5
u:use=0:-44,1:-37,2:78,3:10,4:-7|u:very=0:10,1:-7,2:6,4:-5|u:violenc=0:-17,4:23|u:violent=0:-15,1:6,2:17,4:-5|u:visit=1:-10,2:-6,4:13
u:voic=1:15,3:-6,4:-8|u:voicemail=0:16,1:-8|u:vomit=0:24,1:-11,4:-6|u:wait=0:-15,1:14,4:6|u:wake=0:15,1:-5|u:wal=0:-11,1:6|u:walk=0:-5,2:-15,3:5,4:11
u:want=0:-25,3:7,4:13|u:ward=0:-37,2:29,3:19,4:-10|u:wash=0:13,2:-5,3:-5,4:-5|u:wasnt=0:-6,1:19,4:-5|u:watch=0:-55,1:21,2:-11,3:21,4:23
u:water=0:15,2:-5,3:-5,4:-5|u:way=0:32,1:-13,2:-5,3:-5,4:-8|u:we=0:10,1:-20,2:-18,3:-18,4:46|u:wednesday=1:-8,4:15|u:weed=1:-7,2:-5,3:21,4:-5
u:week=0:7,2:10,3:-11,4:-6|u:weekly=0:-11,1:-6,4:22|u:wel=0:-19,1:22,3:5|u:wet=0:10|u:what=0:36,1:-42,2:-12,3:-22,4:41
u:when=0:-78,1:-52,2:118,3:-40,4:51|u:wher=0:16,1:-5,4:-11|u:whil=0:15,1:-5|u:who=1:-26,3:17,4:9|u:whol=0:14,1:-11,2:-6|u:wi=0:11,1:9,2:-6,3:-7,4:-7
u:wife=0:-33,1:-18,2:6,3:50,4:-5|u:wil=0:20,1:12,2:-10,3:-9,4:-13|u:wind=1:14,2:-5,3:-5,4:-5|u:window=0:28,1:-6,3:-9,4:-12|u:winter=2:11
u:with=0:86,2:-22,3:-20,4:-44|u:within=1:12|u:without=1:15,3:-8,4:-9|u:wont=0:56,1:-25,2:-13,4:-15|u:work=0:28,1:-12,2:-5,3:-5,4:-6|u:world=0:14
u:worry=0:-44,2:-10,3:21,4:29|u:would=0:8,1:-23,3:-19,4:31|u:wouldnt=0:11|u:wrap=0:18,1:-6|u:wrist=0:9,2:5,4:-10|u:wrong=0:30,3:-11,4:-15
u:year=0:-101,1:-38,2:175,3:-17,4:-27|u:yellow=0:10|u:yesterday=1:13,3:-5,4:-6|u:you=0:66,1:-35,2:-19,3:-18,4:6|u:young=0:-7,2:15|u:your=1:-9,4:14
u:ǂ=0:-30,1:-23,3:54|u:ʘ=0:92,1:-121,3:61,4:-52
`,
);
