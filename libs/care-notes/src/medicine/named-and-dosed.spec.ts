import { describe, expect, it } from 'vitest';
import { cleanText } from '../text/clean.js';
import { tokensOf } from '../text/tokens.js';
import { findMedicines } from './find.js';

/** "sertraline 50 mg; zopiclone asked": names, doses and what the author is asked about, in order. */
const heard = (words: string) => {
  const text = cleanText(words);
  return findMedicines(tokensOf(text.plain, text.cased), text.plain)
    .map(({ name, dose, uncertain }) => [name, dose, uncertain ? 'asked' : undefined].filter(Boolean).join(' '))
    .join('; ');
};

describe('medicines in the words of three workers', () => {
  it.each([
    ['gave him two of his lorazepam', 'lorazepam'],
    ['had the usual 7.5 zop', 'zopiclone 7.5 mg'],
    ['half a tablet of lorazepam at ten', 'lorazepam 0.5 tablets'],
    ['one and a half tablets of quetiapine', 'quetiapine 1.5 tablets'],
    ['prn promethazine 25 mg at ten', 'promethazine 25 mg'],
    ['fentanyl patch changed, 25', 'fentanyl'],
    ['fentanyl 25 microgram patch changed', 'fentanyl 25 micrograms'],
    ['two drops of latanoprost each eye', 'latanoprost 2 drops'],
    ['lactulose 15 mls in juice', 'lactulose 15 ml'],
    ['ten mls of oramorph', 'morphine 10 ml'],
    ['10 mils of oramorph', 'morphine 10 mil asked'],
    ['five mil of diazepam', 'diazepam 5 mil asked'],
    ['five mil of lactulose', 'lactulose 5 ml'],
    ['lorazapam 1 mg', 'lorazepam 1 mg asked'],
    ['novarapid 6 units at ten', 'insulin 6 units asked'],
    ['went to the concert', ''],
    ['took the shorter way', ''],
    ['novorapid 8 units before tea', 'insulin 8 units'],
    ['eight units of lantus', 'insulin 8 units'],
    ['two puffs of the blue inhaler', 'salbutamol 2 puffs'],
    ['ventolin x 2 puffs', 'salbutamol 2 puffs'],
    ['zuclopenthixol decanoate 200 mg left glute', 'zuclopenthixol 200 mg'],
    ['depot today, paliperidone 100, right deltoid', 'paliperidone 100 mg'],
    ['clopixol 300 every two weeks', 'zuclopenthixol 300 mg'],
    ['sodium valproate mr 500 mg twice a day', 'valproate 500 mg'],
    ['quetiapine xl 150 with his supper', 'quetiapine 150 mg'],
    ['Tramadol, fifty, for the pain', 'tramadol 50 mg'],
    ['doxycycline, one hundred, with a full glass', 'doxycycline 100 mg'],
    ['olanzapine, ten, taken half past seven', 'olanzapine 10 mg'],
    ['senna two tabs', 'senna 2 tablets'],
    ['laxido one sachet', 'macrogol 1 sachet'],
    ['co-codamol 30/500 two tablets', 'co-codamol 2 tablets'],
    ['nicotine patch 21 mg on', 'nicotine 21 mg'],
    ['levothyroxine 50 mics', 'levothyroxine 50 micrograms'],
    ['paracetamol a gram, no sorry, 500', 'paracetamol 500 mg'],
    ['quetiapine 200 no hang on 150 no it is 200 mg', 'quetiapine 200 mg'],
    ['had his diazepam five at half eleven', 'diazepam 5 mg'],
    ['ramipril five given by the nurse', 'ramipril 5 mg'],
    ['given 1,000 no scrub that, 750 of levetiracetam', 'levetiracetam 750 mg'],
    ['diltiazem 60 mg with breakfast', 'diltiazem 60 mg'],
    ['sinemet one tablet at eight', 'co-careldopa 1 tablet'],
  ])('names it and takes the dose: %s', (words, medicines) => {
    expect(heard(words)).toBe(medicines);
  });

  it.each([
    ['some sort of zopiclone or was it zolpidem, not sure', 'zopiclone asked; zolpidem asked'],
    ['i think it was amitriptyline she had', 'amitriptyline asked'],
    ['procyclidine, at least i think that is what it was', 'procyclidine asked'],
    ['gave her the lamo-something, the white ones', 'lamotrigine asked'],
    ['took a tramadol or trazodone', 'tramadol asked; trazodone asked'],
    ['gave her the mirtaza peen 15', 'mirtazapine 15 mg asked'],
    ['his sir tra leen 50 at breakfast', 'sertraline 50 mg asked'],
    ['o lan za peen 10 mg given', 'olanzapine 10 mg asked'],
    ['had her rispy done 1 mg', 'risperidone 1 mg asked'],
    ['his metoclo something, sickness one', 'metoclopramide asked'],
    ['that new one, vorti something, was given', 'vortioxetine asked'],
    ['was it clobazam? the chart says 10 mg', 'clobazam asked'],
    ['says she is on gabapentin but might be pregabalin', 'gabapentin asked; pregabalin asked'],
    ['a tablet for the nausea, cyclizine or similar', 'cyclizine asked'],
    ['looks like bisoprolol on the box but it is smudged', 'bisoprolol asked'],
    ['one of her pams, loraz or diaz, had at nine', 'lorazepam asked; diazepam asked'],
    ['clozapine, i want to say, but check', 'clozapine asked'],
    ['sertraline possibly', 'sertraline asked'],
    ['she had zopiclone (?) at ten', 'zopiclone asked'],
    ['lorazepam 1 mg or diazepam 2 mg', 'lorazepam 1 mg asked; diazepam 2 mg asked'],
    ["couldn't tell if it was promazine", 'promazine asked'],
    ["gave priya the don't pair a doan before breakfast", 'domperidone asked'],
  ])('flags a name that is not sure: %s', (words, medicines) => {
    expect(heard(words)).toBe(medicines);
  });

  it.each([
    ['not sure if she took her lorazepam', 'lorazepam'],
    ['gave lorazepam, not sure it helped', 'lorazepam'],
    ['offered paracetamol or ibuprofen', 'paracetamol; ibuprofen'],
    ['quetiapine given, i think he slept better for it', 'quetiapine'],
  ])('does not take a doubt about something else for one about the name: %s', (words, medicines) => {
    expect(heard(words)).toBe(medicines);
  });

  it.each([
    'police are done with her statement',
    'told him when to ring',
    'in the meantime she sat with us',
    'potassium 3.9 on the bloods',
    'something for her sleep, white, two of them',
    'not sure it was him who rang',
    'i think it was a good visit',
  ])('hears no medicine in: %s', (words) => {
    expect(heard(words)).toBe('');
  });
});
