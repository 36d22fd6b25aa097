/**
 * Names that workers use for medicines when asking about doses: of the substance, of the brand, of the kind, and of the street. Not a lexicon for notes: here a
 * miss costs little, since the words of dosing refuse by themselves.
 */
const NAMES = `
lorazepam, diazepam, clonazepam, temazepam, nitrazepam, oxazepam, alprazolam, midazolam, buccolam, epistatus, xanax, valium, librium, chlordiazepoxide, vallies, diazzies, pams, benzos?, benzodiazepines?,
zopiclone, zolpidem, melatonin, circadin, promethazine, phenergan, zoppies, sleepers?, nytol, night nurse, sleeping (?:tablets?|pills?), sedatives?, tranquill?isers?, kalms, rescue remedy, herbal remed(?:y|ies),
haloperidol, haldol, olanzapine, zyprexa, quetiapine, seroquel, risperidone, aripiprazole, abilify, clozapine, clozaril, zaponex, denzapine, amisulpride, sulpiride, paliperidone, xeplion, trevicta, zuclopenthixol,
clopixol, acuphase, flupentixol, depixol, chlorpromazine, lurasidone, cariprazine, modecate, piportil, antipsychotics?, antipsychs?, mood stabili[sz]ers?, lithium, priadel, camcolit, valproate, depakote, epilim,
lamotrigine, carbamazepine, tegretol, levetiracetam, keppra, phenytoin, topiramate, anticonvulsants?, pregabalin, pregab, lyrica, gabapentin, gabbies,
sertraline, fluoxetine, citalopram, escitalopram, mirtazapine, venlafaxine, duloxetine, trazodone, amitriptyline, antidepressants?, propranolol, beta[- ]?blockers?, procyclidine, kemadrin, orphenadrine, hyoscine, kwells,
methadone, physeptone, buprenorphine, subutex, suboxone, buvidal, espranor, naloxone, naltrexone, acamprosate, disulfiram, nicotine, thiamine, methylphenidate, ritalin, concerta, elvanse, atomoxetine, strattera, donepezil, memantine,
paracetamol, calpol, panadol, anadin, solpadeine, ibuprofen, nurofen, naproxen, diclofenac, voltarol, aspirin, codeine, co-codamol, cocodamol, co-dydramol, codydramol, dihydrocodeine, zapain, tramadol, tapentadol, oxycodone, morphine, oramorph,
fentanyl, butrans, painkillers?, insulin, novorapid, humalog, lantus, levemir, tresiba, humulin, metformin, gliclazide, ozempic, wegovy, mounjaro, levothyroxine, thyroxine, prednisolone, steroids?, hrt,
salbutamol, ventolin, seretide, fostair, symbicort, clenil, trimbow, spiriva, nebulisers?, omeprazole, lansoprazole, gaviscon, rennies?, antacids?, cyclizine, metoclopramide, stemetil, buccastem, anti[- ]?sickness,
senna, senokot, laxido, lactulose, movicol, cosmocol, macrogol, fybogel, docusate, dulcolax, bisacodyl, laxatives?, enemas?, suppositor(?:y|ies), imodium, loperamide, dioralyte, anusol, buscopan,
furosemide, frusemide, diuretics?, water tablets?, amlodipine, bisoprolol, ramipril, statins?, warfarin, apixaban, clexane, blood thinners?, viagra, sildenafil, antibiotics?, amoxicillin, canesten, fluconazole,
antihistamines?, piriton, cetirizine, loratadine, hay ?fever (?:tablets?|pills?), lemsip, strepsils?, linctus, lozenges?, benylin, sudafed, vitamins?, folic acid, iron tablets?, supplements?, eye drops?, ear drops?, nasal spray`
  .trim()
  .split(/,\s*/)
  .join('|');

/**
 * Endings that names of medicines share (the stems of the WHO's international non-proprietary names, as any formulary shows): a name that
 * nobody listed is still known as one. Each needs letters before it that make an English word unlikely.
 */
const STEMS =
  '[a-z]{3,}(?:azepam|zolam|clone|pidem|apine|peridol|peridone|piprazole|triptyline|oxetine|faxine|pramine|bamate|gabalin|azine|ixol|statin|pril|sartan|olol|dipine|thiazide|semide|prazole|tidine|cillin|mycin|cycline|floxacin|azole|profen|coxib|codone|morphine|triptan|setron|gliptin|gliflozin|glutide|formin|xaban|parin|terol|lukast|sone|solone|tadine|rizine|mide)';

const GENERIC = 'meds?|medications?|medicines?|tablets?|pills?|depot|injections?|jabs?|prn|dose|doses|inhalers?|patch|drugs?';

const NAMED_WORDS = `${NAMES}|${STEMS}|prn|p\\.r\\.n`;
export const MEDICINE = new RegExp(`\\b(?:${NAMED_WORDS}|${GENERIC})\\b`, 'i');
export const NAMED = new RegExp(`\\b(?:${NAMED_WORDS})\\b`, 'i');
const EITHER = new RegExp(`\\b(?:(${NAMED_WORDS})|(?:${GENERIC}))\\b`, 'gi');

/** In a text with its medicines marked: any word for a medicine or for the form in which it is taken, and a medicine or kind of medicine by its name. */
export const MEDICINE_WORD = 'zq[ng]_[\\w-]+';
export const NAMED_WORD = 'zqn_[\\w-]+';

/** The text with each medicine joined to one word behind a mark, so that patterns need not hold the names: holding them, they took half a second to read. */
export const medicinesMarked = (text: string): string =>
  text.replace(
    EITHER,
    (found: string, named: string | undefined) => `${named === undefined ? 'zqg_' : 'zqn_'}${found.replaceAll(/[ .]/g, '_')}`,
  );
