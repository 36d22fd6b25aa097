import { describe, expect, it } from 'vitest';
import type { PlanFacts } from '../model.js';
import { contradictedSteps } from './contradict.js';
import { stepLinker } from './link.js';

const planOf = (...texts: readonly string[]): PlanFacts => ({
  id: 'AL-07.v4',
  subject: 'AL-07',
  steps: texts.map((text, at) => ({ id: `AL-07.v4.1.${at + 1}`, text, who: '', frequency: '', condition: '' })),
  crisis: [],
  warningSigns: [],
});
const against = (text: string, ...steps: readonly string[]) =>
  contradictedSteps({ text, hours: [], night: false }, planOf(...steps)).map((step) => step.text);
const EVERY_MEAL = 'Sit with him at every meal.';
const TO_BED = 'Read to her for ten minutes at bedtime.';
const BATH = 'Bath with one worker in the room; he must not be left alone in the bath.';

describe('a note beside the plan', () => {
  it.each([
    ['he had a lighter in his sock', 'Smokes in the shelter only; staff keep the lighter.'],
    ['found her razor under the pillow', 'Keep her razor in the office.'],
    ['turning chart empty since midnight', 'Turn her every two hours at night.'],
    ['nobody checked his feet, diary blank', 'Check his feet every week.'],
    ['we let them go off by themselves', 'Visits in the day room only, never alone with her brother.'],
    ['he was left alone in the bath', 'He must not be left alone in the bath.'],
    ['gave him a cola at supper', 'No coffee or cola; offer mint tea.'],
    ['gave him a coffee at eight', 'He does not drink coffee or cola; offer mint tea.'],
    ['nobody sat with him at tea', EVERY_MEAL],
    ['short again so he ate on his own', EVERY_MEAL],
    ['never got her ten minutes reading at bedtime', TO_BED],
    ['no reading at bedtime as we were short', TO_BED],
    ['went off the ward unescorted for a paper', 'Leaves the ward only with an escort.'],
    ['the new starter gave her ordinary squash', 'Thickened drinks only; never thin fluids.'],
    ['bank lad put a hand on her shoulder without asking', 'Do not touch her without asking first.'],
    ['the student told her it was ninety calories', 'Do not talk about weight or calories at the table.'],
    ['somebody had turned the lamp off', 'Keep the lamp on at night.'],
    ['agency called them she all morning', 'Use the name Ash and they or them.'],
    ['brother stayed in the room the whole time', 'See Omar alone for the first ten minutes.'],
    ['i hoisted her on my own', 'Two staff and the hoist for every transfer.'],
    ['had forty pounds on him after the shop', 'He keeps no more than ten pounds on him.'],
    ['she was not turned at four, one of us off sick', 'Turn her every two hours at night.'],
    ['found him smoking in his room', 'Smokes in the shelter only.'],
    ['new lad gave him a lecture over the beer', 'Talk through the diary; no lectures.'],
    ['popped over the shop on his own', 'Leaves the ward only with an escort.'],
    ['took herself off to the library alone', 'Leaves the ward only with an escort.'],
    ['got the bus into town alone', 'Leaves the ward only with an escort.'],
    ['i nipped to the linen cupboard while he was in the bath', BATH],
    ['agency ran his bath and left him, i found him shivering', BATH],
    ['sean got her up on his own before we came', 'Two staff and the hoist for every transfer.'],
    ['visitor gave her an unthickened beverage', 'Thickened drinks only; never thin fluids.'],
    ['his lighter was in his pocket on the wash', 'Smokes in the shelter only; staff keep the lighter.'],
    ["he'd got a lighter from one of the others", 'Smokes in the shelter only; staff keep the lighter.'],
    ['lit up before the shelter and was told', 'Smokes in the shelter only.'],
    ['called away, she was alone straight after dinner', 'Sit with her at every meal and for half an hour after it.'],
    ['the locum called them sarah and she throughout', 'Use the name Ash and they or them.'],
    ['upset at being called miss by the porter', 'Use the name Ash and they or them.'],
    ['twenty quid from his nan and he has kept it in his drawer', 'He keeps no more than ten pounds on him.'],
    ['fridge and meter not checked, ran out of time', 'Check the fridge and the meter at each visit.'],
    ['neither the meter nor the fridge got looked at', 'Check the fridge and the meter at each visit.'],
    ['we have not gone to the market or done a list since may', 'Plan the list and go to the market with him once a week.'],
    ['did not get to the market because the van was off the road', 'Plan the list and go to the market with him once a week.'],
    ['i had to cancel the market, covering another visit', 'Plan the list and go to the market with him once a week.'],
    ['i gave him a telling off instead of doing the diary', 'Talk through the drink diary; no lectures.'],
    ['no time alone with him, his brother sat in from start to finish', 'See Omar alone for the first ten minutes.'],
    ['a third worker joined in and blocked the doorway', 'Two staff, no more; keep the way out clear.'],
    ['nobody could offer him the playlist, his headphones were locked away', 'Offer his headphones and the playlist.'],
  ])('S9: puts "%s" beside "%s"', (text, step) => {
    expect(against(text, step)).toEqual([step]);
  });

  it.each([
    ['walked to the dining room on his own two feet', 'Leaves the ward only with an escort.'],
    ['he cannot go out on his own yet and he knows it', 'Leaves the ward only with an escort.'],
    ['wanted to know why he cannot bath on his own', BATH],
    ['i moved her pillow and she settled', 'Two staff and the hoist for every transfer.'],
    ['i moved his chair out of the way', 'Two staff, no more; keep the way out clear.'],
    ['i made an ordinary tea for myself and thickened hers', 'Thickened drinks only; never thin fluids.'],
    ['out to the shelter with me and the lighter, he had one', 'Smokes in the shelter only; staff keep the lighter.'],
    ['twenty quid on him so ten has gone in the safe', 'He keeps no more than ten pounds on him; the rest stays in the safe.'],
    ['what would you do first for a burn, ash knew', 'Do not touch Ash without asking first.'],
    ['obs not done since 1', 'Rate his pain on the scale of 1 to 10 every four hours.'],
    ['not turned her light off yet', 'Turn her every two hours at night.'],
    ["her lodger said he'd put a word in", 'Use the name Ash and they or them.'],
    ['he is not in his bed, not in the shelter', 'Smokes in the shelter only.'],
    ['front door shut at ten', 'Keep the bedroom door ajar at night.'],
    ['no call today so the ten minutes not needed', 'After each call offer ten minutes of talk.'],
    ['he asked for the lighter', 'Smokes in the shelter only; staff keep the lighter.'],
    ['turned at two and at four', 'Turn her every two hours at night.'],
    ['chart empty, no visitors today', 'Walk to the shop with him.'],
    ['had mint tea and played cards', 'No coffee or cola; offer mint tea.'],
    ['thickened tea, took it well', 'Thickened drinks only; never thin fluids.'],
    ['no lecture given', 'Talk through the drink diary; no lectures.'],
    ['old scars on their arms', 'Do not touch without asking first.'],
    ['showed her what we do if he was to have a fit in the bath', 'He must not be left alone in the bath.'],
    ['bath water was too hot', 'He must not be left alone in the bath.'],
    ['cuff left alone', 'He must not be left alone in the bath.'],
    ['he wont touch his dinner', 'Do not touch him when he rocks.'],
    ['he would not sit with me at tea', EVERY_MEAL],
    ['no reading tonight, her choice', TO_BED],
    ['not left on his own in the bath for a second', BATH],
    ['asked to go out unescorted, told no', 'Leaves the ward only with an escort.'],
    ['not a sip of thin, all thickened', 'Thickened drinks only; never thin fluids.'],
    ['no talk of calories at the table', 'Do not talk about weight or calories at the table.'],
    ['he turned the lamp off himself', 'Keep the lamp on at night.'],
    ['nobody called them by the wrong name', 'Use the name Ash and they or them.'],
    ['i stayed in the room the whole time', 'See Omar alone for the first ten minutes.'],
    ['thirty pounds went in the safe, ten on him', 'He keeps no more than ten pounds on him.'],
    ['no smoking inside this weekend', 'Smokes in the shelter only.'],
    ['diary done, no lectures', 'Talk through the diary; no lectures.'],
    ['mint tea instead of cola', 'No coffee or cola; offer mint tea.'],
  ])('says nothing of "%s" beside "%s"', (text, step) => {
    expect(against(text, step)).toEqual([]);
  });

  it('reads a sentence with the one before it where that is needed to know what it speaks of', () => {
    const left = { text: 'i left him in it to answer the phone', hours: [], night: false };
    expect(contradictedSteps(left, planOf(BATH))).toEqual([]);
    expect(contradictedSteps({ ...left, before: 'his bath was at nine' }, planOf(BATH))).toHaveLength(1);
  });

  const links = (words: string, ...steps: readonly string[]) => stepLinker([planOf(...steps)], []).stepsFor('AL-07', words);
  const SITTING = 'Sit with her at every meal and for half an hour after it.';
  const WALK = 'Walk to the post office on Thursdays.';
  it('links a sentence by a pair of words that one step alone has, and not by what is yet to be done', () => {
    expect(links('stopped with her the half hour after', SITTING, WALK)).toEqual(['AL-07.v4.1.1']);
    expect(links('he queued at the post office', SITTING, WALK)).toEqual(['AL-07.v4.1.2']);
    expect(links('she is to walk to the post office', SITTING, WALK)).toEqual([]);
    expect(links('an hour at the office', SITTING, WALK)).toEqual([]);
  });

  const ASK_FIRST = 'Do not touch her without asking first.';
  const TURNS = 'Turn her every two hours at night and note her skin.';
  const sign = (words: string, ...signs: readonly string[]) =>
    stepLinker([{ ...planOf(TURNS), warningSigns: signs.map((text, at) => ({ id: `AL-07.v4.W${at + 1}`, text })) }], []).stepsFor(
      'AL-07',
      words,
    );
  it('links what was done in other words than the plan has', () => {
    expect(links('asked permission before i took her arm', ASK_FIRST, WALK)).toEqual(['AL-07.v4.1.1']);
    expect(links('turned at ten, midnight and two, heels intact', TURNS, WALK)).toEqual(['AL-07.v4.1.1']);
  });
  it('links a sentence to the step that it goes against', () => {
    expect(links('nipped out by himself for crisps', 'Leaves the ward only with an escort.', WALK)).toEqual(['AL-07.v4.1.1']);
  });
  it('takes a turn of speech for no step', () => {
    expect(links('wont touch her dinner', ASK_FIRST, WALK)).toEqual([]);
    expect(links('turned up for lunch late', TURNS, WALK)).toEqual([]);
  });
  it('links a warning sign that was seen, not one that was denied', () => {
    expect(sign('picking at his cuff and staring again', 'Stares and picks at his cuff')).toEqual(['AL-07.v4.W1']);
    expect(sign('no picking at his cuff tonight', 'Stares and picks at his cuff')).toEqual([]);
    expect(sign('has not shaved for a week', 'Stops shaving')).toEqual(['AL-07.v4.W1']);
  });
  it.each([
    ['shaved for the first time in a week', 'packed in shaving', 'Stops shaving'],
    ['prayed before his dinner', 'not prayed at all today', 'Stops praying'],
    ['curtains open and the radio on', 'curtains shut at two', 'Curtains shut by day'],
    ['mirror uncovered, no dark talk', 'covered his mirror with a towel', 'Covers the mirror'],
    ['sleeves rolled up, arms clear', 'long sleeves in a warm room again', 'Wears long sleeves in a warm room'],
  ])('takes "%s" for no warning sign, but "%s" for one: %s', (calm, seen, warns) => {
    expect(sign(calm, warns)).toEqual([]);
    expect(sign(seen, warns)).toEqual(['AL-07.v4.W1']);
  });
  it('takes a game for no cards to ground him', () => {
    expect(links('playing cards for matchsticks', 'If he hears voices, use the grounding cards.', WALK)).toEqual([]);
    expect(links('heard voices so we used the grounding cards', 'If he hears voices, use the grounding cards.', WALK)).toEqual([
      'AL-07.v4.1.1',
    ]);
  });
});
