import { describe, expect, it } from 'vitest';
import { dangersNow } from './dangers-now.js';

const lines = (text: string) => text.trim().split('\n');

const CALM = `
he's gone quiet
she's gone round the block to get here
he's missing the ponies
her pearls have gone missing
her bloods are overdue
his mortgage is overdue
she can't find her peas
i'm run off my feet and she's pressing again
he poured his cuppa down the sink
lips are cracked
new glasses are broken
sheets are grey
tomatoes are drooping
he's blacked out the bedroom
fit note's run out
nothing fits him
going round and round in her head in the night
it's hurting her under the pad
punching and kicking in her sleep
coming at me for a bear hug
she's pinched her neighbour's toast
he's on one knee to the tea lady
wants his tongue pierced
she scratched herself on the rose bush
his mobile's buzzing in our drawer, odds alerts
where's her number, the homeless lady
`;

const DANGEROUS = `
its over now, shes gone quiet and pale
he went down on one knee on his way to the bathroom in the dark
the door is bolted and she's not answering
it's hurting her to breathe
he's gone straight for the bridge
he's gone round the corner and out of the gate, can't see him
she had two fits her mum said and she's not come round
she's gone off her legs
jerking all over in her sleep
he's blacked out in the kitchen
he's overdue back from leave
can't find her words and her mouth has dropped
she's gone without food for three days
`;

describe('things and states that lend their words to a risk', () => {
  it.each(lines(CALM))('told to the plan is no danger: %s', (text) => {
    expect(dangersNow(text)).toEqual([]);
  });

  it.each(lines(DANGEROUS))('told to the plan is one, for all that: %s', (text) => {
    expect(dangersNow(text)).not.toEqual([]);
  });
});
