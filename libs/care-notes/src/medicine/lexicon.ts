import { BRANDS } from './brands.js';

/** Version of the lexicon, named beside what was measured with it. */
export const MEDICINE_LEXICON_VERSION = '2026.11.3';

/**
 * Medicines that support workers meet: non-proprietary names after the British National Formulary's chapters on the
 * nervous system, plus common physical-health ones (brand names in everyday UK use: `brands.ts`). Names only, no doses and no advice.
 * Look-alikes after the families that UK safety notices name for confusion (MHRA Drug Safety Update 2018, "Recommendations
 * to reduce the risk of drug name confusion") and our own list of pairs one letter group apart.
 */
export const MEDICINES: readonly string[] =
  `acamprosate agomelatine alendronic alprazolam amisulpride amitriptyline amlodipine amoxicillin apixaban aripiprazole asenapine aspirin atenolol atomoxetine atorvastatin
  baclofen beclometasone bendroflumethiazide bisoprolol buprenorphine bupropion buspirone candesartan carbamazepine carbimazole cariprazine cefalexin cetirizine chlordiazepoxide chlorphenamine chlorpromazine
  ciprofloxacin citalopram clarithromycin clobazam clomipramine clonazepam clonidine clopidogrel clozapine co-codamol codeine colecalciferol cyclizine dapagliflozin dexamfetamine diazepam diclofenac digoxin dihydrocodeine
  disulfiram docusate donepezil dosulepin doxazosin doxycycline duloxetine edoxaban empagliflozin escitalopram esomeprazole fentanyl ferrous flucloxacillin fluconazole fluoxetine flupentixol fluphenazine fluvoxamine folic
  furosemide gabapentin galantamine gliclazide guanfacine haloperidol hydrocortisone hydroxyzine hyoscine ibuprofen imipramine insulin ipratropium isocarboxazid lacosamide lactulose lamotrigine lansoprazole levetiracetam
  levomepromazine levothyroxine linagliptin lisdexamfetamine lisinopril lithium lofepramine lofexidine loperamide loprazolam loratadine lorazepam lormetazepam losartan loxapine lurasidone macrogol melatonin memantine metformin
  methadone methylphenidate metoclopramide metronidazole mianserin midazolam mirtazapine moclobemide modafinil morphine naloxone naltrexone naproxen nicotine nifedipine nitrazepam nitrofurantoin nortriptyline olanzapine
  omeprazole oxazepam oxcarbazepine oxybutynin oxycodone paliperidone pantoprazole paracetamol paroxetine perampanel phenelzine phenobarbital phenoxymethylpenicillin phenytoin pimozide pioglitazone pirenzepine prazosin prednisolone
  pregabalin primidone prochlorperazine procyclidine promazine promethazine propranolol quetiapine ramipril ranitidine reboxetine risperidone rivaroxaban rivastigmine ropinirole salbutamol semaglutide senna sertraline
  simvastatin sitagliptin solifenacin sulpiride tamsulosin temazepam thiamine topiramate tramadol tranylcypromine trazodone trifluoperazine trihexyphenidyl trimethoprim trimipramine valproate valproic varenicline venlafaxine
  vortioxetine warfarin zolpidem zonisamide zopiclone zuclopenthixol
  sumatriptan domperidone erythromycin azithromycin mefenamic quinine latanoprost chloramphenicol multivitamin levofloxacin co-amoxiclav ondansetron dexamethasone rosuvastatin pravastatin felodipine
  indapamide spironolactone liothyronine mebeverine betahistine finasteride tolterodine mirabegron timolol carbocisteine tiotropium fluticasone montelukast aciclovir nystatin clotrimazole permethrin bumetanide isosorbide nicorandil allopurinol colchicine methotrexate hydroxychloroquine sulfasalazine mesalazine glycopyrronium bisacodyl
  diltiazem verapamil hydralazine aminophylline theophylline lamivudine co-careldopa co-beneldopa pramipexole rotigotine rasagiline amantadine orphenadrine tetrabenazine clomethiazole nalmefene
  ethosuximide brivaracetam cenobamate vigabatrin rufinamide eslicarbazepine lercanidipine perindopril enalapril irbesartan valsartan ezetimibe dabigatran ticagrelor enoxaparin dalteparin
  alogliptin glimepiride dulaglutide liraglutide tirzepatide fexofenadine budesonide hydroxocobalamin ispaghula famotidine cinnarizine diphenhydramine lymecycline cefuroxime co-trimoxazole pivmecillinam
  terbinafine risedronate tamoxifen letrozole medroxyprogesterone norethisterone desmopressin trospium dutasteride hypromellose`.split(
    /\s+/,
  );

/** Everyday and brand names, as spoken, to the name in the lexicon. */
export const ALSO_KNOWN: Readonly<Record<string, string>> = {
  ...BRANDS,
  loraz: 'lorazepam',
  ativan: 'lorazepam',
  valium: 'diazepam',
  diaz: 'diazepam',
  clonaz: 'clonazepam',
  rivotril: 'clonazepam',
  temaz: 'temazepam',
  depakote: 'valproate',
  epilim: 'valproate',
  'sodium valproate': 'valproate',
  'semisodium valproate': 'valproate',
  tegretol: 'carbamazepine',
  keppra: 'levetiracetam',
  lamictal: 'lamotrigine',
  lyrica: 'pregabalin',
  pregab: 'pregabalin',
  neurontin: 'gabapentin',
  prozac: 'fluoxetine',
  cipramil: 'citalopram',
  cipralex: 'escitalopram',
  lustral: 'sertraline',
  seroxat: 'paroxetine',
  efexor: 'venlafaxine',
  effexor: 'venlafaxine',
  zispin: 'mirtazapine',
  mirtaz: 'mirtazapine',
  cymbalta: 'duloxetine',
  clozaril: 'clozapine',
  zaponex: 'clozapine',
  denzapine: 'clozapine',
  cloz: 'clozapine',
  risperdal: 'risperidone',
  zyprexa: 'olanzapine',
  olanz: 'olanzapine',
  seroquel: 'quetiapine',
  quet: 'quetiapine',
  abilify: 'aripiprazole',
  aripip: 'aripiprazole',
  haldol: 'haloperidol',
  hal: 'haloperidol',
  serenace: 'haloperidol',
  clopixol: 'zuclopenthixol',
  acuphase: 'zuclopenthixol',
  depixol: 'flupentixol',
  invega: 'paliperidone',
  xeplion: 'paliperidone',
  trevicta: 'paliperidone',
  largactil: 'chlorpromazine',
  phenergan: 'promethazine',
  prometh: 'promethazine',
  piriton: 'chlorphenamine',
  stilnoct: 'zolpidem',
  zimovane: 'zopiclone',
  zop: 'zopiclone',
  circadin: 'melatonin',
  ritalin: 'methylphenidate',
  concerta: 'methylphenidate',
  elvanse: 'lisdexamfetamine',
  strattera: 'atomoxetine',
  priadel: 'lithium',
  camcolit: 'lithium',
  'lithium carbonate': 'lithium',
  kemadrin: 'procyclidine',
  procyc: 'procyclidine',
  buccolam: 'midazolam',
  antabuse: 'disulfiram',
  campral: 'acamprosate',
  subutex: 'buprenorphine',
  buvidal: 'buprenorphine',
  espranor: 'buprenorphine',
  champix: 'varenicline',
  nicorette: 'nicotine',
  ventolin: 'salbutamol',
  'blue inhaler': 'salbutamol',
  pandol: 'paracetamol',
  panadol: 'paracetamol',
  calpol: 'paracetamol',
  nurofen: 'ibuprofen',
  brufen: 'ibuprofen',
  cocodamol: 'co-codamol',
  'co codamol': 'co-codamol',
  movicol: 'macrogol',
  laxido: 'macrogol',
  cosmocol: 'macrogol',
  oramorph: 'morphine',
  zomorph: 'morphine',
  gaviscon: 'gaviscon',
  aricept: 'donepezil',
  glucophage: 'metformin',
  novorapid: 'insulin',
  lantus: 'insulin',
  humulin: 'insulin',
  novomix: 'insulin',
  levemir: 'insulin',
  penicillin: 'phenoxymethylpenicillin',
  amoxycillin: 'amoxicillin',
  frusemide: 'furosemide',
  thyroxine: 'levothyroxine',
  pabrinex: 'thiamine',
  librium: 'chlordiazepoxide',
  inderal: 'propranolol',
  eltroxin: 'levothyroxine',
  ozempic: 'semaglutide',
  prazosine: 'prazosin',
  buscopan: 'hyoscine',
  kwells: 'hyoscine',
  imodium: 'loperamide',
  'folic acid': 'folic',
  'ferrous sulphate': 'ferrous',
  'ferrous fumarate': 'ferrous',
  lactalose: 'lactulose',
  zolpiderm: 'zolpidem',
  'mefenamic acid': 'mefenamic',
  multivitamins: 'multivitamin',
  'multi vitamin': 'multivitamin',
  'multi vitamins': 'multivitamin',
  ponstan: 'mefenamic',
  clenil: 'beclometasone',
  dulcolax: 'bisacodyl',
};

/** Families in which one is written or heard for another. */
const FAMILIES: readonly (readonly string[])[] = [
  ['clozapine', 'olanzapine', 'clonazepam', 'quetiapine', 'loxapine'],
  ['clobazam', 'clonazepam'],
  ['lorazepam', 'loprazolam', 'lormetazepam', 'temazepam', 'oxazepam', 'diazepam', 'clonazepam', 'alprazolam'],
  ['diazepam', 'diltiazem'],
  ['carbamazepine', 'carbimazole', 'oxcarbazepine'],
  ['promethazine', 'promazine', 'prochlorperazine', 'chlorpromazine'],
  ['procyclidine', 'prochlorperazine', 'propranolol', 'prednisolone'],
  ['risperidone', 'ropinirole', 'paliperidone'],
  ['fluoxetine', 'fluvoxamine', 'duloxetine', 'paroxetine', 'reboxetine', 'atomoxetine', 'vortioxetine'],
  ['amitriptyline', 'nortriptyline', 'aminophylline'],
  ['zopiclone', 'zolpidem', 'zuclopenthixol'],
  ['flupentixol', 'zuclopenthixol', 'fluphenazine'],
  ['hydroxyzine', 'hydralazine'],
  ['lamotrigine', 'lamivudine', 'levetiracetam'],
  ['sulpiride', 'amisulpride'],
  ['citalopram', 'escitalopram'],
  ['pregabalin', 'gabapentin'],
  ['metformin', 'metronidazole', 'memantine'],
  ['mirtazapine', 'mianserin', 'memantine'],
  ['morphine', 'methadone', 'midazolam'],
  ['levothyroxine', 'levomepromazine'],
  ['lisinopril', 'lisdexamfetamine'],
  ['trimethoprim', 'trimipramine'],
  ['venlafaxine', 'valproate'],
  ['codeine', 'co-codamol', 'dihydrocodeine'],
  ['trazodone', 'tramadol'],
  ['amlodipine', 'felodipine', 'lercanidipine', 'nifedipine'],
  ['co-careldopa', 'co-beneldopa'],
  ['cyclizine', 'cetirizine', 'cinnarizine'],
];

/** Names that are easily heard, read or typed for this one; empty for most. Linear in the families. */
export const lookAlikesOf = (name: string): readonly string[] =>
  [...new Set(FAMILIES.filter((family) => family.includes(name)).flat())].filter((other) => other !== name);
