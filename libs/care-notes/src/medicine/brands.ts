/**
 * Brand names in everyday UK use, as "name: brands", after the proprietary names that the British National Formulary lists under each
 * medicine. Only brands with one active medicine; a combination is no other name of one of its parts.
 */
const BRANDED = `
  agomelatine: valdoxan | amisulpride: solian | amlodipine: istin | apixaban: eliquis | asenapine: sycrest | aspirin: disprin | atorvastatin: lipitor
  buprenorphine: butrans butec sublocade | bupropion: zyban | cariprazine: reagila | cetirizine: zirtek | clobazam: frisium | clomethiazole: heminevrin
  clomipramine: anafranil | clopidogrel: plavix | clotrimazole: canesten | co-beneldopa: madopar | co-careldopa: sinemet caramet | co-codamol: zapain solpadol kapake tylex
  dapagliflozin: forxiga | dexamfetamine: amfexa | diazepam: stesolid | diclofenac: voltarol | docusate: dioctyl docusol | dosulepin: prothiaden
  dulaglutide: trulicity | empagliflozin: jardiance | esomeprazole: nexium | fentanyl: durogesic matrifen | fluphenazine: modecate | furosemide: lasix
  galantamine: reminyl | gliclazide: diamicron | guanfacine: intuniv | insulin: tresiba toujeo abasaglar humalog apidra insulatard fiasp | ipratropium: atrovent
  ispaghula: fybogel | lacosamide: vimpat | liraglutide: victoza | lithium: liskonum | loratadine: clarityn | lurasidone: latuda | melatonin: slenyto
  memantine: ebixa | methadone: physeptone methadose | methylphenidate: medikinet equasym delmosart xaggitin | metoclopramide: maxolon | midazolam: epistatus
  modafinil: provigil | nitrazepam: mogadon | olanzapine: zypadhera | omeprazole: losec | oxcarbazepine: trileptal | oxycodone: oxynorm oxycontin longtec shortec
  paliperidone: byannli | perampanel: fycompa | phenelzine: nardil | phenytoin: epanutin | procyclidine: arpicolin | prochlorperazine: stemetil buccastem
  promethazine: sominex | reboxetine: edronax | risperidone: okedi | rivaroxaban: xarelto | rivastigmine: exelon | salbutamol: salamol airomir
  semaglutide: wegovy | senna: senokot | simvastatin: zocor | sitagliptin: januvia | tiotropium: spiriva | tirzepatide: mounjaro | topiramate: topamax
  tramadol: zydol | trazodone: molipaxin | trifluoperazine: stelazine | vortioxetine: brintellix`;

/** Brand, in lower case, to the name in the lexicon. */
export const BRANDS: Readonly<Record<string, string>> = Object.fromEntries(
  BRANDED.split(/[|\n]/).flatMap((line) => {
    const [name, brands] = line.trim().split(': ');
    return (brands ?? '').split(' ').flatMap((brand) => (brand === '' ? [] : [[brand, name!] as const]));
  }),
);
