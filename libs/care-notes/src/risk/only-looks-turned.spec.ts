import { describe, expect, it } from 'vitest';
import { aPerson, aWard } from '../testing.js';
import { understand } from '../understand.js';

const ward = aWard();
const context = aWard({
  people: [
    ...ward.people,
    aPerson('AL-02', 'Dot', 'she'),
    aPerson('AL-04', 'Terry', 'he'),
    aPerson('AL-05', 'Joy', 'she'),
    aPerson('AL-06', 'Grace', 'she'),
  ],
});
const risksOf = (text: string) => understand(text, context).risks;
const urgent = (text: string) =>
  risksOf(text)
    .filter(({ urgency }) => urgency === 'act_now')
    .map(({ category }) => category);
const lines = (text: string) => text.trim().split('\n');

describe('abuse that is told as past while whoever did it is near', () => {
  it.each(
    lines(`
Fay said her uncle used to touch her and he still visits on Sundays
stepdad hit Ruben as a kid and he is visiting tomorrow
Fay said her ex raped her last year and he knows where she lives
Fay's dad used to batter her, she's going home to him Friday
Ruben told me his brother beat him for years and hes picking him up at the weekend
Fay was groomed by a coach when she was 12, he still texts her
Edwins son used to hit him, son has got a key to the flat
Fay disclosed her ex husband raped her in 2019. He rang the ward today asking for her
Fay said stepdad abused her when she was little n he lives in the same house now
Tomas said his mums boyfriend used to lock him in the shed, goes back to them on leave tomorrow
Fay said grandad used to touch her and she sees him every Sunday
Fays ex strangled her last yr, he has her new number
Ruben disclosed his dad kicked him about growing up, dad still phones him daily
Joy says her first husband used to choke her and he turned up at reception this morning
Terry said a teacher touched him at school, bumps into him at the shop most days
Fay told me her brother in law raped her when she was 19 and he is round their house every weekend`),
  )('is affirmed and cannot wait: %s', (text) => {
    expect(risksOf(text)).toContainEqual(
      expect.objectContaining({ category: 'safeguarding_abuse', assertion: 'AFFIRMED', urgency: 'act_now' }),
    );
  });

  it('reaches somebody this shift where it was money', () => {
    expect(risksOf("Edwin's daughter used to take his pension and she still has his card")).toContainEqual(
      expect.objectContaining({ category: 'financial_abuse', assertion: 'AFFIRMED', urgency: 'this_shift' }),
    );
  });

  it.each(
    lines(`
Ruben used to be hit by his father, who died
Fay said her uncle used to touch her, he died in 2010
stepdad hit Ruben as a kid, his sister is visiting tomorrow
Fay said her ex raped her last year, he is in prison now
Fays ex hit her years ago, no contact since
Ruben's mum used to hit him when he was little, he hasnt seen her for ten years
Tomas was bullied at school when he was 9, going to college tomorrow
Edwin was abused as a child by a priest, he is seeing the psychologist tomorrow
Ruben was beaten by his stepdad as a kid, he is coming to group tomorrow
Fay said her dad used to hit her, he never visits and doesnt know where she lives
Fay was raped at fourteen, still has nightmares about it
Fay was touched by her uncle as a child, she still cries about it
Tomas assaulted a nurse on his last ward, he is coming to our ward tomorrow
Ruben assaulted his brother last year and is going home to him
Fay attacked her mum in 2019, she still sees her mum every week
Tomas used to get into fights with his brother when they were kids, brother is picking him up at 4
Ruben was attacked by a dog when he was six, dog next door still barks`),
  )('stays past where it is over: %s', (text) => expect(urgent(text)).toEqual([]));
});

describe('nobody who cares', () => {
  it.each(
    lines(`
nobody checked AL-02 from 12 till 1
nobody came when Joy rang her bell
no one fed Dot all day
none of the night staff turned Edwin
Fay shouted for an hour and nobody came
noone did Ruben's obs from two till four
Edwin says no staff gave him a drink since breakfast
not one of them went in to see to Joy all night
bell was going for ages and no one answered, Dot was soaked
nobody helped Joy to the toilet so she wet herself
no one has been near Edwin since tea
Edwin rang and rang and not a soul came
nobody gave Joy her insulin this morning`),
  )('is neglect and no denial of it: %s', (text) => expect(urgent(text)).toContain('neglect'));

  it.each(
    lines(`
nobody was hurt
nobody came to visit Ruben
nobody came to the door when I rang the bell
no one turned up for bingo
nobody gave Ruben any trouble
nobody helped Fay, she did it all by herself
nobody checked Ruben's bag
nobody answered the phone at his mums
nobody has to help Joy now she manages her buttons
no one washed up after tea so Fay did it
nobody changed the channel
nobody offered him a job so Ruben is fed up
nobody gave Ruben his post
Ruben asked nobody to check him overnight
no staff came to the party`),
  )('is no neglect: %s', (text) => expect(urgent(text)).toEqual([]));
});

describe('somebody out without anyone', () => {
  it.each(
    lines(`
AL-12 slipped out without anyone
Ruben went off the ward without an escort
Tomas left the building without staff
Fay got out without us seeing
Edwin walked out the front door without anybody
Ruben wandered off without his escort
Tomas has snuck out without letting anyone know`),
  )('has gone: %s', (text) => expect(urgent(text)).toContain('absconding'));

  it.each(
    lines(`
Ruben left without saying goodbye to me
Ruben went to the shop without a coat
Fay went out without her stick with her mum
Tomas has not gone out without staff
Edwin never leaves without staff
Ruben did not leave the ward without an escort`),
  )('has not: %s', (text) => expect(urgent(text)).toEqual([]));
});

describe('staff set to watch somebody', () => {
  it.each(
    lines(`
agency nurse asleep on AL-03's one to one
Ruben's 1:1 was on her phone the whole hour
the 1:1 was on her phone the whole hour
AL-03's one to one was asleep in the chair
found the bank hca dozing on Fay's 1:1
Edwin's one to one nodded off twice
staff on his 1:1 was scrolling through her phone, Tomas
night carer fell asleep when she should have been watching Fay
agency lad was meant to be on Tomas's 1:1 but he was asleep in the chair
Hilary was asleep on Fay's eyesight obs
nurse supposed to be watching Joy had headphones in`),
  )('and asleep or at a telephone: neglect, now, about staff: %s', (text) => {
    expect(risksOf(text)).toContainEqual(
      expect.objectContaining({ category: 'neglect', assertion: 'AFFIRMED', urgency: 'act_now', aboutStaff: true }),
    );
  });

  it.each(
    lines(`
Ruben asleep on his 1:1 all night
on 1:1 with staff, Fay asleep by ten
Fay on one to one, settled and sleeping when staff checked
Ruben was on his phone during his one to one
one to one maintained, Tomas slept well
Edwin's 1:1 was lovely and he slept after
staff sat with Joy on her 1:1 until she fell asleep
Tomas on eyesight, asleep from 11
nurse rang the doctor about his 1:1, Ruben asleep`),
  )('whose person sleeps or rings: %s', (text) => expect(risksOf(text)).toEqual([]));
});

describe('an old scar', () => {
  it('that is picked open now is no matter of the past', () => {
    expect(urgent('Ruben been scratching at that old scar on his arm its raw')).toEqual(['self_harm']);
  });

  it('that was picked once is', () => expect(urgent('Fay used to pick at her scars')).toEqual([]));
});

describe('a person who asks what all the tablets would do', () => {
  it.each(
    lines(`
Fay asked what happens if you take all your meds at once
Ruben asked me what would happen if someone took all their tablets in one go
Tomas keeps asking what happens if you take too many of these
Joy wanted to know what would happen if she took the whole box
Fay said what happens if I take all my tablets at once
Terry asks staff what would happen if you took loads of paracetamol`),
  )('thinks of it now: %s', (text) =>
    expect(risksOf(text)).toContainEqual(expect.objectContaining({ category: 'overdose', assertion: 'AFFIRMED', urgency: 'act_now' })),
  );

  it.each(
    lines(`
in group we talked about what happens if you take all your meds at once
nurse told Fay what happens if you take all your meds at once
I asked Ruben what would happen if he took all his tablets
Edwin asked what happens if he misses a tablet
Joy asked what happens if she takes her tablets late`),
  )('is not meant: %s', (text) => expect(urgent(text)).toEqual([]));
});
