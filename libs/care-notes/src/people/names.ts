/**
 * First names common in Britain that are not on the caseload still have to be seen as names:
 * otherwise a stranger's sentence would be written to whoever was spoken of before.
 */
export const COMMON_FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul abdi abigail adam adele adrian agnes ahmed aidan aisha alan albert alex alexander alfie ali alice alison amanda amina aminah amir amy
  andrea andrew andy angela anita ann anna anne annie anthony antonia arthur asha ashley barbara barry ben benjamin bernard beth betty beverley bilal billy
  bob brenda brian bridget callum cameron carl carol caroline carole carys catherine cathy charles charlie charlotte chloe chris christine christopher claire clara
  clive colin connor craig daisy dan daniel danny darren dave david dean deborah debbie denise dennis derek diana diane dominic donna doreen dorothy doris
  duncan dylan eddie edith edward eileen elaine eleanor elizabeth ella ellen elsie emily emma eric erica ethan eunice eva evan evelyn fatima fiona frances
  francis fred freddie gareth gary gavin gemma geoff george georgia gerald gillian gladys glen glenn gordon graham greg gwen hamza hannah harold harriet harry hasan
  hassan hazel heather helen henry hilda holly howard hugh ian ibrahim idris imran irene isaac isabel ismail jacob jacqueline jacqui jade jake james jamie jan jane
  janet janice jason jasmine jean jeff jenny jeremy jerome jess jessica jill jim jimmy joan joanna joanne joe john jon jonathan jordan joseph josh joshua joyce judith
  judy julia julian julie june karen karl kate katherine kathleen kathy katie kay keith kelly ken kenneth kerry kevin khadija kieran kim kirsty kofi kwame
  kyle lauren laura lee leanne leila len leon leonard leroy leslie lewis liam lily linda lindsay lisa liz lorraine louise lucy luke lydia lynn lynne
  maggie malcolm malik mandy marcus margaret maria marian marie marion marlon martha martin mary maryam matt matthew maureen max megan melanie mervyn mia
  michael michelle mick mike miriam mo mohammed mohamed moira monica morris muhammad muriel musa nadia naomi natalie natasha nathan neil nia niamh nick nicola nigel noah nora
  norma norman olivia omar oscar owen pam pamela patricia patrick paul paula pauline pete peter phil philip phillip phyllis priya rachel raj ralph raymond rebecca rhian rhys
  rita rob robbie robert robin rodney roger ron ronald rory rosemary ross roy russell ruth ryan sadie safiya sally sam samantha samira samuel sandra sanjay sara sarah
  sean sebastian shannon sharon shaun sheila shirley sian sidney simon sonia sophie stacey stan stanley stella stephanie stephen steve steven stewart stuart
  sue susan suzanne sylvia tamara tamsin tanya tariq ted teresa terry thelma theo theresa thomas tim timothy tina toby tom tommy tony tracey tracy trevor tyler tyrone
  una vera veronica vicky victor victoria vincent vivian wayne wendy william winifred winston yasmin yusuf yvonne zac zach zainab zara zoe`.split(
    /\s+/,
  ),
);

/** Names that are also everyday words: a capital or a place in the sentence has to show that a person is meant. */
export const WORD_NAMES: ReadonlySet<string> = new Set(
  `will may hope grace mark bill faith joy rose art pat sunny rich dawn frank jack summer amber ivy olive penny gene ray iris angel sky precious blessing
  mercy patience charity destiny june april august bob rob sue don dean guy miles chase drew grant harry lance pearl ruby sandy skip star ward bear basil
  carol chip chuck clay cliff colt crystal daisy dale dash dot ed forest gale ginger glen hazel heather heath holly honey hunter jade jasmine jean jimmy kit laurel
  lily lee major max melody misty nick norm opal page pepper pierce poppy prince queen reed rex rocky rusty sage sally sandy sterling tab tad van victor
  violet wade wren id al mo jo ty si bo car an so my me in at be we no on or us a i it is as he do if go up by em vi val des les ben ken len tim cat wes tony pip fern clement constance verity prudence
  sonny buddy bunny happy lucky teddy kay may mia nan nana gran pop pops mum dad ma pa sis bro red blue bea bee joey robin star storm rain heaven trinity justice
  bud gay jay win roman christian christmas easter monday friday wednesday may might can read said see saw`.split(/\s+/),
);

/** Kin and other people in a service user's life. They are not service users; what they do is theirs. */
export const RELATION_WORDS =
  '(?:step|foster|half|grand|great|ex)?[- ]?(?:mum|mam|mom|mother|mummy|dad|daddy|father|sister|brother|sis|bro|son|daughter|wife|husband|partner|girlfriend|boyfriend|fiancee?|ex|nan|nana|nanny|gran|granny|grandma|grandad|grandfather|grandmother|aunt|auntie|aunty|uncle|cousin|niece|nephew|friend|mate|pal|neighbou?r|flatmate|housemate|landlord|carer|parents|family|kids?|child|children|twin|in-laws?|colleague|pen[- ]?pal|visitor|advocate|solicitor)s?';

/** People by what they do or are, who come up in somebody's note and are no service user's name. */
export const BYSTANDERS =
  '(?:nurse|doctor|dr|nic|psychologist|psychiatrist|consultant|manager|resident|patient|peer|gp|police|policeman|policewoman|officer|paramedic|crew|worker|cook|chef|cleaner|porter|driver|student|trainee|interpreter|vicar|priest|imam|chaplain|rabbi|pastor|dentist|optician|physio|pharmacist|chemist|teacher|tutor|barber|hairdresser|domestic|volunteer|phlebotomist|housekeeper|handyman|caretaker|plumber|electrician|engineer|postman|instructor|coach|conductor|vet|landlady|adviser|advisor|judge|chairman|man|woman|lady|lad|lass|lassie|boy|bloke|fella|feller|guy|chap|gent|stranger|girl|da|ma|in-law|boss|social)';

/** Other people in the building who are not named. */
export const UNNAMED_OTHER =
  '(?:(?:an)?other|a fellow|one of the(?: other)?|some other|a different|someone else|somebody else|a new|the new|the other|a male|a female|peer)[ ](?:resident|patient|service user|client|peer|lad|girl|guy|one|man|woman|lady|tenant|young person)s?|(?:fellow |other )?peers?|co-?patients?|someone else|somebody else|another (?:person|young person)|the (?:lad|girl|guy|man|woman|lady|bloke|fella) (?:next door|opposite|across)';

/** How a name sounds, roughly: enough to see that Jon and John, Katherine and Catherine cannot be told apart by ear. */
export function soundOf(name: string): string {
  return name
    .replace(/^(?:kn|gn)/, 'n')
    .replace(/ph/g, 'f')
    .replace(/(?:sh|ch)(?=[aeiou])/g, 'x')
    .replace(/th/g, 't')
    .replace(/ck|[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/([a-z])h/g, '$1')
    .replace(/(?<=[^aeiou])y|i(?=e)|ee|ea|ie/g, 'i')
    .replace(/e$/, '')
    .replace(/ou?h?/g, 'o')
    .replace(/(.)\1+/g, '$1')
    .replace(/[iy]+$/, '1')
    .replace(/(?<=.)[aeiouy]+/g, 'a');
}
