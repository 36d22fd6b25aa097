import { describe, expect, it } from 'vitest';
import { understand } from '../index.js';
import { aPerson, aWard } from '../testing.js';

const ward = aWard({
  people: [
    aPerson('AL-07', 'Ruben', 'he', { fullName: 'Ruben Castle', relatives: [{ name: 'Ines', relation: 'sister' }] }),
    aPerson('AL-12', 'Fay', 'she'),
    aPerson('AL-16', 'Joan', 'she'),
    aPerson('AL-20', 'Will', 'he'),
    aPerson('AL-21', 'May', 'she'),
    aPerson('AL-22', 'Hope', 'she'),
    aPerson('AL-03', 'Sam', 'he', { fullName: 'Samuel Orr' }),
    aPerson('AL-15', 'Sam', 'she', { fullName: 'Samantha Lyle' }),
    aPerson('AL-18', 'Nico', 'they'),
  ],
});
/** In whose record each piece of the words would stand; `?` where somebody is asked first, `-` where in nobody's. */
const whom = (text: string, context = ward) =>
  understand(text, context)
    .segments.filter(({ leftOut }) => leftOut === undefined)
    .map(({ subject }) => (subject.kind === 'people' ? subject.refs.toSorted().join('+') : subject.kind === 'unclear' ? '?' : '-'));

describe('names that are words', () => {
  it.each([
    ['will alright tonight', 'AL-20'],
    ['anyway will poor sleep', 'AL-20'],
    ['Will teary, thinking of home', 'AL-20'],
    ['Will: slept in', 'AL-20'],
    ['will doing his washing', 'AL-20'],
    ['May quieter than yesterday', 'AL-21'],
    ['may tossed about', 'AL-21'],
    ['gave may her paracetamol', 'AL-21'],
    ['May lay awake', 'AL-21'],
    ['May sat with the telly on', 'AL-21'],
    ['hope to the opticians in the taxi', 'AL-22'],
    ['hope yeah chuffed with herself', 'AL-22'],
  ])('hears a person in "%s"', (text, ref) => expect(new Set(whom(text))).toEqual(new Set([ref])));

  it.each(['Will ring the GP at nine', 'Hope she settles tonight', 'May need a new chart', 'hope for a better night'])(
    'hears nobody in "%s"',
    (text) => expect(whom(text).join()).not.toContain('AL-2'),
  );

  it('hears nobody in a month, in a document or in what is free', () => {
    expect(whom('Ruben ate well. Not had a drink since the May.').at(-1)).not.toBe('AL-21');
    expect(whom('Ruben said his uncle left no will thinking out loud.').join()).not.toContain('AL-20');
  });
});

describe('who is meant by less than a name', () => {
  it('takes a capital letter for the one person whose name begins with it, never the side of a body', () => {
    expect(whom('R. lost half a stone')).toEqual(['AL-07']);
    expect(whom('Zoom w R')).toEqual(['AL-07']);
    expect(whom('Zoom w R + perinatal team')).toEqual(['AL-07']);
    expect(whom('Joan had 80mg R glut, ok')).toEqual(['AL-16']);
    expect(whom('S. lost half a stone')).toEqual(['?']);
  });

  it.each([
    ['The resident of room 12 was found in the garden', 'AL-12'],
    ['Man in seven has had a face on him', 'AL-07'],
    ['Sam in room 3 up to the loo', 'AL-03'],
    ['Sam in 3 only had the crumble', 'AL-03'],
    ['sam in fifteen is in bed with two blankets on', 'AL-15'],
    ['Checks on room 12, asleep, 2300, 0000', 'AL-12'],
    ["the girl Sam's awake", 'AL-15'],
    ['her in twelve asleep', 'AL-12'],
    ["in twelve she's sat up with a tea", 'AL-12'],
    ['the one in seven had a kickabout', 'AL-07'],
    ['sam lad slept in his boots', 'AL-03'],
    ['The other Sam Samuel came in late', 'AL-03'],
    ["Sam L's window was open", 'AL-15'],
    ["There was a towel on the hob, Joan'd been making toast", 'AL-16'],
    ['room 7 and room 12 both slept well', 'AL-07+AL-12'],
  ])('hears in "%s" who is meant', (text, ref) => expect(whom(text)).toEqual([ref]));

  it('takes no count for a room', () => {
    expect(whom('Sam in three minutes flat ate it')).toEqual(['?']);
    expect(whom('Sam in 3 days has lost a kilo')).toEqual(['?']);
  });

  it('takes a room for the person who lives in it where the room does what people do', () => {
    expect(whom('room 12 was awake till two')).toEqual(['AL-12']);
    expect(whom('room 12 was cleaned')).toEqual(['?']);
  });

  it.each([
    ['room 7 was up all night, room 9 snoring', ['AL-07', 'AL-09']],
    ['room seven awake all night room twelve asleep', ['AL-07', 'AL-12']],
    ['room 7 was up and down, room 9 no trouble', ['AL-07', 'AL-09']],
    ['room 7 settled but room 9 shouting at the telly', ['AL-07', 'AL-09']],
    ['bed 7 slept through, bed 12 quiet', ['AL-07', 'AL-12']],
    ['Edwin slept through, room 12 pacing', ['AL-11', 'AL-12']],
    ['rooms 7 and 9 up all night', ['AL-07+AL-09']],
    ['rooms 7, 9 and 12 all slept', ['AL-07+AL-09+AL-12']],
    ['room 7 slept, room 55 was kicking off', ['AL-07', '?']],
  ])('gives each room of "%s" to whoever lives there, and asks about a room that is nobody’s', (text, people) =>
    expect(whom(text, aWard())).toEqual(people),
  );

  it.each([
    ['room 7 slept, room 9 needs cleaning', ['AL-07', 'AL-07']],
    ['room 7 settled, moved him to room 9', ['AL-07', 'AL-07']],
    ['room 7 was noisy, left the room 9 minutes later', ['AL-07', 'AL-07']],
    ['Edwin was in room 7 and 9 others came in', ['AL-11', 'AL-11']],
    ['rooms 7 and 9 cleaned', ['-']],
    ['Edwin sat outside room 9 all morning', ['AL-11']],
  ])('takes no room of "%s" for a person that only is a room', (text, people) => expect(whom(text, aWard())).toEqual(people));

  it('counts rooms by the door and not by the ref of a person', () => {
    const moved = aWard({
      people: [aPerson('AL-07', 'Ruben', 'he', { place: 'room 4' }), aPerson('AL-04', 'Joy', 'she', { place: 'room 7' })],
    });
    expect(whom('rooms 4 and 7 up all night', moved)).toEqual(['AL-04+AL-07']);
  });

  it('takes no word of the language for a slip of a name because it opens a sentence', () => {
    const billy = aWard({ people: [aPerson('AL-07', 'Ruben', 'he'), aPerson('AL-20', 'Will', 'he', { alsoCalled: ['Billy'] })] });
    expect(whom("Ruben didn't want his pie. Belly like a football.", billy).at(-1)).toBe('AL-07');
    expect(whom('Ruben slept. Bily slept.', billy).at(-1)).toBe('AL-20');
  });

  it('tells two of one name apart by what the author adds, or by the pronoun that fits one of them', () => {
    expect(whom('Sam the lad was on the stairs')).toEqual(['AL-03']);
    expect(whom('Sam L did the recycling')).toEqual(['AL-15']);
    expect(whom('Sam was asleep. She had two teas.').at(-1)).toBe('AL-15');
    expect(whom('Sam had two teas')).toEqual(['?']);
    expect(whom('The two Sams played swingball')).toEqual(['AL-03+AL-15']);
  });
});

describe('whom a pronoun or a bare verb goes back to', () => {
  it('lets the name come last, behind its auxiliary', () => {
    expect(whom("He's come up lovely this week has Ruben")).toEqual(['AL-07']);
  });

  it('lets the name come after a comma, for whom the pronoun stood', () => {
    expect(whom('She never tried the door, our Fay, and slept till nine')).toEqual(['AL-12', 'AL-12']);
    expect(whom('He cried a little after supper, the man from room 7, for his wife')).toEqual(['AL-07']);
  });

  it('leaves it with the person when kin with a name or somebody at work comes into it', () => {
    expect(whom("Fay's auntie Carol took her to the pictures. Came back buzzing.")).toEqual(['AL-12', 'AL-12', 'AL-12']);
    expect(whom('Ruben swore at the domestic. Apologised to her within ten minutes.')).toEqual(['AL-07', 'AL-07']);
  });

  it('leaves it with the one person of a note that begins with what somebody did, never with whoever is named after a pronoun', () => {
    expect(
      whom('Presented as flat. Refused breakfast, accepted a cup of tea. Stayed in until coffee. Fay says no more cookery.'),
    ).not.toContain('?');
    expect(whom('She was upset at supper. Fay had soup.')).toEqual(['?', 'AL-12']);
  });

  it('takes a nurse of the sentence before for the doer, and a story of somebody at work for the person’s', () => {
    expect(whom('Round done by the agency nurse. She gave Joan the wrong tablet.').at(-1)).toBe('AL-16');
    expect(whom('Ruben was up. Ines said when Tracey had gone he cried.')).toEqual(['AL-07', 'AL-07', 'AL-07']);
  });

  it('leaves the story with its teller where a stranger of another sex acts in it', () => {
    expect(whom('Fay went to the meeting with the debt man, he cut five letters to one, she was glad')).toEqual([
      'AL-12',
      'AL-12',
      'AL-12',
    ]);
  });

  it('does not carry a doubt about some he to somebody who is a she', () => {
    expect(whom('Fay ate well. He was up all night. She wants new slippers.')).toEqual(['AL-12', '?', 'AL-12']);
  });

  it('leaves what somebody tells of another with whoever tells it', () => {
    expect(whom('Ruben slept. Will slept. Fay had a giggle. She said he looked like the reaper.').at(-1)).toBe('AL-12');
    expect(whom('Joan slept. Will has a sore throat. I woke the doctor and she is taking bloods and he has been moved.').at(-1)).toBe(
      'AL-20',
    );
    expect(whom('Fay slept. Ruben was upset. I rang the manager and she rang the office.').at(-1)).not.toBe('AL-12');
  });

  it('goes on with whoever shares a name and is told of, until the other comes up', () => {
    expect(whom('Sam Orr had a shandy. Sam said it was his last.')).toEqual(['AL-03', 'AL-03']);
    expect(whom('Sam Orr had a shandy. The other Sam was asleep.').at(-1)).toBe('AL-15');
    expect(whom('Sam Orr had a shandy. Sam L slept. Sam had two teas.').at(-1)).toBe('?');
  });

  it('takes words without a verb that open a note for what was on when somebody comes into it', () => {
    expect(whom('Ward round. Fay asked for leave. Ruben slept.').slice(1)).toEqual(['AL-12', 'AL-07']);
    expect(['AL-12', '?']).toContain(whom('Shower and shave. Fay asked for leave. Ruben slept.')[0]);
    expect(whom('Fire drill at nine. Fay asked for leave.')[0]).not.toBe('AL-12');
    expect(whom('The lift is stuck again. Fay asked for leave.')[0]).not.toBe('AL-12');
  });

  it('asks where a visitor or a nurse came between and somebody met before fits as well', () => {
    expect(whom('Joan slept. Ruben saw the district nurse for his foot. Her heel was dressed.').at(-1)).toBe('?');
  });

  it('takes both, the pair of them and all three for everybody met, and asks where more were', () => {
    expect(whom('Fay slept. Ruben slept. The pair of them watched the quiz.').at(-1)).toBe('AL-07+AL-12');
    expect(whom('Fay slept. Ruben slept. Joan slept. The pair of them watched the quiz.').at(-1)).toBe('?');
    expect(whom('Fay slept. Ruben slept. Joan slept. All three in good form.').at(-1)).toBe('AL-07+AL-12+AL-16');
  });

  it('takes nobody told of before for others who do something to each other', () => {
    expect(whom('Fay slept. Joan slept. Some lads by the gate were shoving each other.').at(-1)).not.toContain('+');
    expect(whom('Ruben slept. Will was up. He says the voices talk over each other.').at(-1)).toBe('AL-20');
  });

  it('asks where two people are told of by pronouns alone', () => {
    expect(whom("Will slept. Nico slept. His aunt was told, she'll meet them at the hospital.").at(-1)).toBe('?');
  });

  it('takes a chair for furniture', () => {
    expect(whom("Fay was up. I was half out of the chair, she'd been laughing at Ruben's hat.").at(-1)).not.toBe('AL-07');
  });

  it('asks whose company somebody was in, unless the author says that it was theirs', () => {
    expect(whom('Joan slept. Dominoes with Ruben till two.').at(-1)).toBe('?');
    expect(whom('Joan slept. Sat with Ruben till two.').at(-1)).toBe('AL-07');
  });
});

describe('whom else a sentence names', () => {
  it('is about the doer, not about those whom the telling only reaches', () => {
    expect(whom('Ruben was up. He asked me to give his guitar to Will.').at(-1)).toBe('AL-07');
    expect(whom('Fay slept. Ruben ate. He says he never gave her the matches.').at(-1)).toBe('AL-07');
    expect(whom("Ruben was up. Says it was Fay's.").at(-1)).toBe('AL-07');
    expect(whom("Ruben ate well. He said they're not on about hurting anyone.").at(-1)).toBe('AL-07');
  });

  it('is about the doer, not about their company or about a reason', () => {
    expect(whom('Will played pool with Ruben until eleven. He had crisps.')).toEqual(['AL-20', 'AL-20']);
    expect(whom('Fay had a cob on because Joan took her chair')).toEqual(['AL-12']);
    expect(whom('Ruben fought with Will in the lounge')).toEqual(['AL-07+AL-20']);
    expect(whom('Will bright this evening, cards with Ruben until ten')).toEqual(['AL-20']);
    expect(whom("Joan was turned at nine. The three o'clock was late because I was stuck with Will.").at(-1)).toBe('AL-16');
    expect(whom('Fay was reading the paper out loud to Joan all evening')).toEqual(['AL-12']);
  });

  it('is about whoever says or wants something, not about those of whom they speak', () => {
    expect(whom('Ruben was mortified. Wants to say sorry to Fay himself.').at(-1)).not.toContain('AL-12');
    expect(whom('Ruben made tea. Asked me to say if Will needs a visitor.').at(-1)).not.toContain('AL-20');
  });

  it('is about nobody who is named only to be left out of it', () => {
    expect(whom('Ruben ate well. He told me, not Fay.').at(-1)).toBe('AL-07');
    expect(whom('Put this under Fay not Joan thanks. I met her off the train.')).toEqual(['AL-12', '?']);
  });

  it('asks where a word that is a name too may have been one', () => {
    expect(whom('Fay was lovely with us. Then will come to me about his coat.').at(-1)).toBe('?');
    expect(whom('Fay arranged flowers with the chaplaincy lady will come to me about his coat. He reckons it is his.').at(-1)).toBe('?');
  });
});

describe('names in doubt', () => {
  it('asks which of two it was where the author does not know', () => {
    expect(whom('Fay or Joan had the porridge')).toEqual(['?']);
    expect(whom("Fay slept. Joan slept. One of them was sick, can't think which.").at(-1)).toBe('?');
    expect(whom('One of the Sams went to the gym')).toEqual(['?']);
    expect(whom('One of the two Sams spent an hour at the crafts table').at(-1)).toBe('?');
    expect(whom('Fay slept. Joan slept. Did the shopping list with one of them.').at(-1)).toBe('?');
  });

  it('does not tell the doer by the pronoun of whom they did it to', () => {
    expect(whom('Ruben was holding his hand. Says Sam bit him.').at(-1)).toBe('?');
  });

  it('takes a name that the author mends for the one they mend it to', () => {
    expect(whom('Saw Ruben no I mean Fay at half one').at(-1)).toBe('AL-12');
  });
});

describe('sentences that stand in nobody’s record', () => {
  it.each([
    'Trolley wheel wants oiling.',
    'The dishwasher is leaking again.',
    'The office printer is out of order.',
    'Staffing was short all day.',
    'Minibus MOT is Tuesday.',
    'Everybody was in bed by eleven.',
    "Bread's nearly gone.",
    'Fire door on the top landing is sticking, handyman planed it.',
    'Floor had been mopped and no yellow sign out, I have put that through on the form.',
    'The lamp on the back stairs has blown again and I wrote it in the book.',
    'Extinguishers serviced this afternoon.',
    "And we're out of brown sauce.",
    'The night is calm, I finished all ironing.',
    'Quiet ward, one bank worker.',
    'Other residents seen and settled.',
    'Kitchen delivery came at two.',
    'Late staff meeting moved to next week.',
    'Smoke alarm test logged, all seven went off.',
  ])('"%s" is not about whoever came before', (text) => expect(whom(`Joan slept well. ${text}`).at(-1)).toBe('-'));

  it('are cut off where they run on from somebody', () => {
    expect(whom('Joan slept well till the surgery rang about the bloods dishwasher is leaking again').at(-1)).toBe('-');
    expect(whom('Joan has a cough with a little phlegm fire alarm test is tomorrow')).toEqual(['AL-16', '-']);
    expect(whom('Joan had her tea, no coughing the dishwasher is leaking').at(-1)).toBe('-');
  });

  it.each(['Chatty, telling everyone about the price of tea.', 'Ate in the kitchen.', 'Checked the cupboard and the fridge.'])(
    '"%s" is',
    (text) => expect(whom(`Joan was up. ${text}`).at(-1)).toBe('AL-16'),
  );
});

describe('words that end a round of everybody', () => {
  it.each(['quiet night all in all', 'nothing else from me', 'Nothing more to hand over', 'Mileage is in the book'])(
    'leaves "%s" out of the record of whoever came last',
    (words) => {
      expect(whom(`Ruben slept. Dee rang. Fay had a glass of water at four. ${words}.`).at(-1)).toBe('-');
    },
  );

  it('hears them without a full stop, and hears a quiet night that somebody had', () => {
    expect(whom('ruben slept well fay was up for a glass of water at four quiet night all in all').at(-1)).toBe('-');
    expect(whom('ruben slept well fay had a quiet night all in all').at(-1)).toBe('AL-12');
  });

  it('counts things as things', () => {
    expect(whom('Sat with Ruben and Will at lunch. Will talked to himself. Used the grounding cards, two of them.').at(-1)).not.toBe(
      'AL-07+AL-20',
    );
    expect(whom('Ruben and Will had lunch. Will laughed. The two of them washed up.').at(-1)).toBe('AL-07+AL-20');
  });
});

describe('the last sentence of several people’s note', () => {
  const round = 'Ruben has sore legs. Joan slept well.';
  it('is asked about when it names nobody and tells what is yet to be done', () => {
    expect(whom(`${round} Ring the surgery before five.`).at(-1)).toBe('?');
    expect(whom(`${round} Tell the doctor about the legs.`).at(-1)).toBe('?');
  });

  it('is asked about when its pronoun fits somebody earlier as well', () => {
    expect(whom('Ruben slept. Will slept. Weigh him tomorrow.').at(-1)).toBe('?');
    expect(whom('Joan slept. Will slept. Weigh him tomorrow.').at(-1)).toBe('AL-20');
  });

  it('stays with whoever came last when a word of theirs is in it, when it tells what happened, or when nobody else came up', () => {
    expect(whom('Ruben slept well. Joan is full of a chesty cough. Ring the surgery about the cough.').at(-1)).toBe('AL-16');
    expect(whom(`${round} Had two teas.`).at(-1)).toBe('AL-16');
    expect(whom('Joan slept well. Ring the surgery before five.').at(-1)).toBe('AL-16');
    expect(whom('Ruben was up early. Joan took a beaker and a half thickened.').at(-1)).toBe('AL-16');
  });
});

describe('words that run on without full stops', () => {
  it('begins anew at a name to which nothing leads', () => {
    expect(whom('ruben watched the snooker with me till twelve joan nae bother at all')).toEqual(['AL-07', 'AL-16']);
    expect(whom('Ruben in bed half eleven, Will not till ten past two')).toEqual(['AL-07', 'AL-20']);
    expect(whom('fay was asleep by ten rubens nose stopped after ice')).toEqual(['AL-12', 'AL-07']);
  });

  it('asks about harm in a sentence about the team, and leaves a test of the alarms with nobody', () => {
    expect(whom('Fay slept well. Carbon monoxide tester chirped at two, flat battery, swapped').at(-1)).toBe('-');
    expect(whom('Fay slept well. We had ligature cutter training at nine').at(-1)).toBe('?');
  });

  it('asks where kin of somebody else came up before the one who is named', () => {
    expect(whom("Bright and sociable at breakfast. Ines is at the hospital. Fay's skin intact")[0]).toBe('?');
  });

  it('hears nobody in the name of a saint', () => {
    expect(whom("Bright at breakfast. First aid with St Joan's, tea after")).not.toContain('AL-16');
  });
});
