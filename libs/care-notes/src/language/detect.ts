/** Function words that tell languages apart in a few seconds of speech; accents are kept. Written from general knowledge of each language. */
const WORDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: `the and to of a in was he she it is his her with for on had that said at up not but out him they have has been be went no from as so you i my me we this are about after then got all some did were which by off down into when time very just more told staff room today night quite well again before still asked`,
    pl: `nie się jest na do że to z w i jak był była po co tak za od ale jego jej już bardzo mnie przez przy dla tego też tylko ma mówi powiedział powiedziała może być chce sobie spał spała jadł jadła dzisiaj dziś wieczorem rano pokoju pani pan ona on zjadł zjadła leki lekarz czuje boli chciał chciała ze czy`,
    cy: `yn y mae ei ar i o a ac oedd wedi ddim gyda ond hi ef yr eisiau am bod roedd dweud wrth fi dim nos bore da nid hon hwn cysgu bwyta iawn heno heddiw neithiwr bu gan fel`,
    ro: `nu este și la de cu pe că a fost în sa să mai din ce pentru era dar foarte ea el azi noapte dimineața spus vrea lui ei am are după a mâncat dormit`,
    es: `el la de que y en los se del las un por con no una su para es al lo como más pero sus le ya o este sí porque está muy dijo ella quiere noche mañana ha comido dormido anoche hoy`,
    pt: `o a de que e do da em um para com não uma os no se na por mais as dos como mas ao ele das tem seu sua ou quando muito já está eu também disse ela quer noite hoje comeu dormiu`,
    fr: `le la de et les des en un une du que est pour qui dans a par plus pas au sur ne se il elle avec ce son sa mais ses été dit nuit matin aujourd'hui veut très mangé dormi je n'a d'une`,
    de: `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei war noch heute nacht gesagt sehr gegessen geschlafen will ihm ihr`,
    it: `il di che la e in un per è una con non sono da del della si le al come più ma ha alla suo sua dei nel gli anche lei lui detto notte oggi vuole molto mangiato dormito stamattina`,
    so: `waa iyo in ka ku ay uu la soo oo ee laakin ma waxa isaga iyada caawa habeen maanta wuxuu waxay inuu inay aad u`,
    tr: `ve bir bu da de için çok ama o ne gece bugün dedi istiyor var yok değil gibi daha ile kadar sonra yemek uyudu odasında bana`,
    lt: `ir yra su kad buvo ne į iš jis ji labai bet šiandien naktį sakė nori po jo jos tik dar`,
    hu: `a az és nem hogy egy van volt de ő ma éjjel azt mondta nagyon is csak már még akar`,
    cs: `a je se na to že v s ne byl byla ale on ona dnes noc řekl řekla chce velmi už jen po jeho její`,
    nl: `de het een en van ik te dat die in hij zij niet is op aan met als voor er maar om heeft was vannacht vandaag zei wil heel geslapen gegeten haar hem`,
    tl: `ang ng sa na at ay mga siya niya hindi ko po ito kanya gabi ngayon sabi gusto kumain natulog`,
    yo: `ni ati ti o wa ko mo fun pe o si ninu oun`,
    sw: `na ya wa kwa ni la katika alikuwa hakuna yeye leo usiku alisema anataka sana`,
    sq: `dhe në të një për me nuk është ka ai ajo sot natën tha shumë`,
  }).map(([code, words]) => [code, new Set(words.split(/\s+/))]),
);

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'uk'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Gurmukhi}/u, 'pa'],
  [/\p{Script=Gujarati}/u, 'gu'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Ethiopic}/u, 'am'],
];

/** "wouldn't come in": the other words are Italian as well. */
const ENGLISH_SHORT = /(?:n't|'ll|'ve|'re|'d)$/;

/** The only language that the risk lexicon covers. Anything else is "unscreened", never "no flags". */
export const SCREENED_LANGUAGE = 'en';

/**
 * The language of a stretch of dictation, as a BCP 47 code; English when nothing speaks against it.
 * @param words as they were spoken, accents and all
 */
export function languageOf(words: string): string {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return SCREENED_LANGUAGE;
  for (const [script, code] of SCRIPTS) {
    const foreign = words.match(new RegExp(script.source, 'gu'))?.length ?? 0;
    if (foreign >= 4 && foreign / letters > 0.4) return code;
  }
  const tokens = words.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  if (tokens.length < 3) return SCREENED_LANGUAGE;
  let best = SCREENED_LANGUAGE;
  let most = 0;
  const isOf = (code: string, token: string) => WORDS[code]!.has(token) || (code === 'en' && ENGLISH_SHORT.test(token));
  const share = (code: string) => tokens.filter((token) => isOf(code, token)).length / tokens.length;
  const english = share('en');
  for (const code of Object.keys(WORDS)) {
    const score = share(code);
    if (code !== 'en' && score > most) {
      most = score;
      best = code;
    }
  }
  const accented = tokens.filter((token) => /[^\p{ASCII}']/u.test(token)).length / tokens.length;
  return most >= 0.25 && most > english * 1.3 && (accented > 0.03 || most - english > 0.18) ? best : SCREENED_LANGUAGE;
}
