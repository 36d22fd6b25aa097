import { whoIsMeant } from '@handrail/care-plan';
import { STRANGERS, strangersOf } from '@handrail/care-plan/gold/choices';
import { describe, expect, it } from 'vitest';
import { emergencyIn } from './emergency.js';

const people = [{ ref: 'AL-07', preferredName: 'Finn', fullName: 'Finn Larch', alsoCalled: [], place: 'room 7' }];
const read = (text: string) => emergencyIn(text, whoIsMeant(text, people, 'AL'));
const asked = (question: string) => read(`for AL-07, ${question}`);

describe('an emergency asked of the plan', () => {
  it.each([
    'fit, shaking on the floor',
    'hes on the floor in the bathroom',
    'she says shes taken something',
    'she says she took all of them',
    'she has locked herself in the bathroom and gone quiet',
    'she has stopped breathing',
    "there's blood everywhere",
    "she says she'll jump off the roof",
    "he's got me by the hair",
    "she's cut her wrists",
    'he wants to die',
    'she has taken a load of paracetamol',
    "he's got a ligature round his neck",
    'she is unconscious',
    "he won't wake up",
    'fire in her bedroom',
    'he has gone missing',
    "she's choking",
    'he has a knife',
    "he's swallowed bleach",
    'he is hitting another patient',
    "she's hanging from the door",
    'chest pain and grey',
    "she's having a seizure what do I do",
    'she said goodbye and is going to kill herself tonight',
    "help he's attacking me",
    "he's climbed out of the window and run off",
    'overdosed, I found empty packets',
    "she's overdosed",
    'found him hanging',
    'has a plastic bag over her head',
    "he's holding a piece of glass to his throat",
    'he is on the wrong side of the railings',
    'he never came back from leave',
    'two of them are fighting',
    'no pulse',
    "she's gone floppy and won't answer me",
    "I think she's having a stroke, her face has dropped",
    'he has drunk antifreeze',
    "he's threatening me with scissors",
    'someone has been stabbed',
    'she is not breathing, what do I do?',
    'what do I do she has cut herself',
    'how do I stop the bleeding',
    'why has she gone blue',
    "can you help he's not breathing",
    "do I ring 999 she's fitting",
    'when I went in he was hanging from the rail',
    'she is threatening to jump, who do I call',
    'EMERGENCY',
    'help',
    'face down in the bath',
    "he's holding my colleague by the throat",
    "he's gone to bed with all his tablets",
    "she's gone in the bathroom with a razor",
    'her little boy has gone missing',
    'gone red and then blue',
    'she took 20 paracetamol last night and says she is fine now',
    'he had a fit last night, fine now then it started again just now',
    'she stops breathing when she lies down',
    "she's cut herself just before tea",
    "she's collapsed, worse than before",
  ])('is one: "%s"', (question) => {
    expect(asked(question)?.line).toMatch(/^Get the nurse in charge now/);
  });

  it.each([
    "he's on the floor doing his jigsaw",
    "he's taken something from the shop",
    'what do I do when he is on the floor screaming',
    'what helps when he talks of dying',
    'do we search his room for blades',
    'he used to cut, is that in the plan',
    'what do I do when she has a seizure',
    'what if he stops breathing',
    'what do we do if she goes missing',
    'how do I talk to him about suicide',
    'is there anything about self harm',
    'when he gets angry and hits out what helps',
    'when he gets angry, hits out at staff, what helps',
    'what are the triggers for his aggression',
    'does the plan say what to do about ligatures',
    'has she ever taken an overdose',
    'what should I look for before a fit',
    'can he have scissors for crafts',
    'should we lock the knives away',
    'he has no thoughts of harming himself today, do I still ask',
    'can he go on leave if he has self harmed this week',
    'who do I tell if he says he wants to die',
    'how often do we check on her after she has self harmed',
    'is he allowed a lighter',
    'he denied any thoughts of suicide, what do I write',
    'steps for when she is banging her head',
    'he is dying for a fag, can he go out',
    'what do I say when he tells me he wants to die',
    'is she at risk of choking',
    'he hit a nurse last month, do two of us go in',
    'he usually hits the wall when upset, what do we offer',
    'do we ring 999 if his asthma gets bad',
    "what are today's steps?",
    'crisis plan',
    'when he is pacing?',
    'what do we do if she stops eating',
    'what is the plan when he has a seizure at night',
    'she goes missing a lot, who do we tell first',
    'can he cook on his own, he has burnt himself before',
    "he gets chest pains when he's anxious, what does the plan say",
    "she had a fit last night and she's fine now, does she still go to college",
    'he has scratched his arm raw from eczema, what cream',
    "he's gone quiet, how do I reach him",
  ])('is none: "%s"', (question) => {
    expect(asked(question)).toBeNull();
  });

  it('is one however the person is named, and where nobody is', () => {
    for (const text of [
      'Finn has cut his wrists',
      'AL-07 is fitting on the floor',
      "Finn's bleeding badly",
      'Finn is hitting Edna',
      'he wants to die',
    ])
      expect(read(text)?.line, text).toMatch(/^Get the nurse in charge now/);
  });

  it('names another to turn to where staff are said to have done it', () => {
    expect(asked('she says the carer hit her')?.line).toContain('on-call team lead');
    expect(asked('he wants to die')?.line).not.toContain('on-call');
  });

  it('leads at most one in twelve of what strangers asked of their plans', () => {
    const questions = STRANGERS.flatMap((name) => strangersOf(name).flatMap((plan) => plan.questions.map(({ text }) => text)));
    const some = questions.filter((_, at) => at % 4 === 0);
    const led = some.filter((text) => asked(text) !== null);
    process.stdout.write(`led by an emergency: ${led.length} of ${some.length} questions of strangers\n`);
    expect(led.length).toBeLessThan(some.length / 12);
  });
});
