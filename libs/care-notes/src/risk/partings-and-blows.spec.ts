import { describe, expect, it } from 'vitest';
import { aPerson, aWard } from '../testing.js';
import { understand } from '../understand.js';

const ward = aWard();
const context = aWard({
  people: [...ward.people, aPerson('AL-04', 'Terry', 'he'), aPerson('AL-05', 'Joy', 'she'), aPerson('AL-06', 'Grace', 'she')],
});
const urgent = (text: string) =>
  understand(text, context)
    .risks.filter(({ urgency }) => urgency === 'act_now')
    .map(({ category }) => category);
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(': ') as [string, string]);

describe('partings, tablets and blows told sideways', () => {
  it.each(
    lines(`
suicidal_ideation: Ruben said nobody will have to worry about him after tonight
suicidal_ideation: Fay says no one will have to look after her much longer
suicidal_ideation: Tomas said you won't have to check on me after tomorrow
suicidal_ideation: Ruben told me mum wont need to worry about him after tonight
suicidal_ideation: Edwin said none of you will have to put up with me much longer
suicidal_ideation: Fay said noone need bother about her any more
suicidal_ideation: Fay wants to ring her mum to say goodbye
suicidal_ideation: Fay asked if she could ring her mum to say goodbye
suicidal_ideation: Fay asked could she phone her mum to say sorry for everything
suicidal_ideation: Tomas wants to see his sister one last time
suicidal_ideation: Edwin wanted to hug his daughter for the last time
self_harm: Edwin slapped his thighs over and over
suicidal_ideation: Ruben gave me his watch, said give it to my lad
suicidal_ideation: Edwin took his ring off and asked me to give it to his daughter
suicidal_ideation: Tomas handed me his chain said make sure my sister gets it
suicidal_ideation: Fay gave me her locket and said pass it on to her girl
suicidal_ideation: Ruben gave me his bracelet said give that to my mum
suicidal_ideation: Terry hes off to see his dad soon, his dad died in march
suicidal_ideation: Fay wants to be with her mum, mum passed last year
suicidal_ideation: Ruben says he will see his nan soon. His nan died in the spring
suicidal_ideation: Edwin lost his wife, she died in may, says he is ready to join his wife
suicidal_ideation: Tomas said i'll be seeing my brother soon, my brother was killed in 2020
suicidal_ideation: Fay says she cant wait to see her baby, her baby died
overdose: Fay took tablets without telling us
overdose: Ruben has took his sleepers without letting anyone know
overdose: Tomas swallowed some pills in his room without telling staff
overdose: Fay said she had taken her paracetamol last night without telling anyone
overdose: Edwin necked a few tablets without us knowing
overdose: Joy took co-codamol without telling the nurse
overdose: Ruben refused his meds then took all of them at once
aggression: security guard kneed Terry
aggression: Ruben kneed the nurse in the stomach
aggression: the doorman lamped Tomas
aggression: Fay chinned Joy
aggression: Tomas twatted the agency lad
aggression: police officer kneed Ruben in the back
suicidal_ideation: Ruben said don't tell mum I'm going to kill myself`),
  )('%s: %s', (category, text) => expect(urgent(text)).toContain(category));

  it.each(
    `
nobody will have to worry about the heating after tonight, the man is coming
nobody needs to check on Edwin's parcel again
Ruben's mum won't have to worry about the bus after tomorrow
Ruben gave me his watch, said give it to my lad to get mended
Edwin gave me a card, said give it to my mum
Terry going to see his dad on Sunday, his nan died in march
Terry is off to see his dad's grave, his dad died in march
Fay going to see her mum tomorrow, her cat died
Edwin is going to see his brother, his brother is poorly
Fay took her tablets without any fuss
Ruben took his meds without being asked twice
Edwin took his tablets without water
Ruben was on his knees weeding
Tomas has a bad knee
Ruben didn't refuse his meds tonight, took all of it
Fay never refused her tablets, took the lot
Edwin accepted his meds tonight, took all of it
Tomas did not refuse any meds and took them all
Joy had no problems with her meds, took all of them
offered Grace her tablets at ten, she took all of it
Fay said dont tell mum
Ruben asked me not to tell his mum
Tomas said delete all my notes
AL-05 said delete all my notes
I pulled Terry off
I pulled Terry off him
we pulled Ruben off Tomas`
      .trim()
      .split('\n'),
  )('calls nobody for: %s', (text) => expect(urgent(text)).toEqual([]));

  it.each([
    "Ruben said stick that knife in Grace's neck",
    "stick that knife in Grace's neck",
    "Tomas said he'll cut your throat",
    "Terry shouted slit Fay's throat",
    "Ruben said he would stab Joy's eyes out with the fork",
    "Edwin told him to ram the scissors in Sam's back",
    "Tomas is going to put a blade in Grace's face he says",
  ])('takes for aggression, not for self-harm, what is meant for another: %s', (text) => {
    expect(urgent(text)).toContain('aggression');
    expect(urgent(text)).not.toContain('self_harm');
    expect(urgent(text)).not.toContain('ligature');
  });

  it.each(["found Fay with a blade stuck in Fay's arm", "Fay cut Fay's own arm", 'Fay said she will cut her own throat'])(
    'keeps for self-harm what somebody did or would do to themselves: %s',
    (text) => expect(urgent(text)).toContain('self_harm'),
  );
});
