import { describe, expect, it } from 'vitest';
import { cleanText } from '../text/clean.js';
import { tokensOf } from '../text/tokens.js';
import { findMedicines } from './find.js';

const heard = (words: string) => {
  const text = cleanText(words);
  return findMedicines(tokensOf(text.plain, text.cased), text.plain).map(({ name, dose, uncertain }) => [
    name,
    dose ?? '',
    uncertain ? 'asked' : 'sure',
  ]);
};

describe('medicines as they are told', () => {
  it.each([
    ['gave him his promethazine 25 at ten', 'promethazine', '25 mg'],
    ['sumatriptan 50 mg at half ten', 'sumatriptan', '50 mg'],
    ['mirtazapine 45 taken', 'mirtazapine', '45 mg'],
    ['bisoprolol two point five with breakfast', 'bisoprolol', '2.5 mg'],
    ['lorazepam nought point five mg given', 'lorazepam', '0.5 mg'],
    ['paracetamol 500, no sorry, 1 gram for the pain', 'paracetamol', '1 g'],
    ['aripiprazole 10 milligrams i mean 15', 'aripiprazole', '15 mg'],
    ['depot, aripiprazole 300 no wait 400 mg', 'aripiprazole', '400 mg'],
    ['lithium 600 not 600 i mean 800 mg', 'lithium', '800 mg'],
    ['zopiclone three point seven five no seven point five mg', 'zopiclone', '7.5 mg'],
    ['insulin was 18 no 14 units', 'insulin', '14 units'],
    ['they gave diazepam 5 mg not 2, sent back', 'diazepam', '5 mg'],
    ['sertraline has gone up to 100 mg from today', 'sertraline', '100 mg'],
    ['sertraline was increased from 50 mg to 100 mg', 'sertraline', '100 mg'],
    ['rivastigmine patch the 4.6 mg on her back', 'rivastigmine', '4.6 mg'],
  ])('takes the dose that stands: %s', (words, name, dose) => {
    expect(heard(words)).toEqual([[name, dose, 'sure']]);
  });

  it.each([
    ['paracetamol 2 given', 'paracetamol'],
    ['olanzapine ten, settled', 'olanzapine'],
    ['sertraline 0900 with tea', 'sertraline'],
    ['lorazepam 2 tablets left, clozapine 8 boxes', 'lorazepam'],
    ['levothyroxine 75 taken', 'levothyroxine'],
    ['diazepam 10 minutes late', 'diazepam'],
    ['quetiapine, 20 past nine', 'quetiapine'],
  ])('makes no dose of a count, a time or a number with another unit: %s', (words, name) => {
    const [first] = heard(words);
    expect(first?.[0]).toBe(name);
    expect(first?.[1]).not.toMatch(/mg|g$/);
  });

  it.each([
    ['night meds with the nurse, she said it was kwetty a pin', 'quetiapine'],
    ['johnny had his am load a pine 5', 'amlodipine'],
    ['they gave her busker pan 10', 'hyoscine'],
    ['he took quetiapine and maybe amlo something', 'amlodipine'],
    ['her clonidine 2 mg, that is how the phone has spelled it', 'clonidine'],
    ['tablets in, including the new one, quetia-something', 'quetiapine'],
    ["had his furo what's it, the water tablet", 'furosemide'],
    ['she had lorazepam or diazepam, one of the two', 'lorazepam'],
    ["he was given promazine, i didn't catch which", 'promazine'],
    ['had her procyclidine or prochlorperazine 5 mg', 'prochlorperazine'],
  ])('asks about a name that is only like one, or that the author doubts: %s', (words, name) => {
    expect(heard(words).findLast(([found]) => found === name)?.[2]).toBe('asked');
  });

  it.each([
    'the nurse gave him his tea at ten past nine',
    'she took the keys off the hook and has gone',
    'asked what the pink one was, read him the leaflet, he took it',
    'medication administered as prescribed',
    'we set her alarm for her tablets',
    'had his serious face on',
    'brought his own jug and took his own tablets',
  ])('hears no medicine in: %s', (words) => {
    expect(heard(words)).toEqual([]);
  });
});
