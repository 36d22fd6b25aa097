import type { ConceptSource } from './concept.js';

/** More words of the ideas of the other files, and ideas between them: going out, money and home. An id may stand in several files. */
export const WIDER_OUT_AND_HOME: readonly ConceptSource[] = [
  // leave, travel, out and about
  [
    'leave',
    '',
    `grounds, hospital grounds, to the shop, taking out, take him out, take her out, out with, how many of us, how many staff, staff needed, two staff, allowed out, allowed to, off the premises, fresh air break, on leave, back from leave`,
  ],
  [
    'how-many-staff',
    'leave escort visit-order',
    `how many of us, how many staff, two staff, two workers, on my own, by myself, alone with, myself, doubles, pair, solo, single handed, two of us, see him by myself, see her by myself, two to one, attend`,
  ],
  [
    'exit-route',
    'block visit-order',
    `exit, way out, nearest the door, between him and, between her and, where to sit, where do i sit, by the door, near the exit`,
  ],
  [
    'search',
    '',
    `check his stuff, check her stuff, his stuff, her stuff, check his things, check bag, rucksack, pockets, rummage, handbag, bag, go through his, go through her, what he brought back`,
  ],
  ['return-time', '', `back from, when he's back, when she's back, came back, home by, return by, back in`],
  [
    'go-out',
    '',
    `past the gate, out the gate, lamp post, post box, front step, doorstep, over the door, across the door, leave his house, leave her house, into town, up town, down town, herself, go places, step outside, further, past the, won't go past, further each week, walk to`,
  ],
  [
    'transport',
    '',
    `bus timetable, stops, ride, drive, lift, get to, get there, run him, run her, how does he get, how does she get, car, wait in the car, getting into town, bus stop, taxi home`,
  ],
  [
    'abscond',
    '',
    `clapped eyes, nobody has seen, not seen him, not seen her, not been seen, no contact, lost touch, seen hide nor hair, welfare check, since sunday, days since, no sign, vanished`,
  ],
  [
    'missed-contact',
    '',
    `clapped eyes, nobody has seen, no contact, no answer, door no answered, not answering, not in, nobody home, nobody in, leave a card, knock, knock twice, at the door, no answering the door, door, no one in, won't open, seen since`,
  ],
  [
    'visit-before',
    'notice',
    `just turn up, turn up, unannounced, before visit, before you set out, before i go, ring first, phone ahead, warn him i'm coming, set out, arrive, call first, surprise visit, drop in on`,
  ],
  // money, home
  [
    'money',
    '',
    `leccy, cash, pounds, giro, wages, takings, count, sign the sheet, allowance, sums, cost, cost a fortune, fortune, worth, bank account, price, prices, compare, card, cashline, atm, top up money, benefits paid, paid, payments, coppers, direct, pays, set aside, put aside`,
  ],
  ['bank-card', 'money safe-storage', `card, bank card, plastic, pin, cashline, his card, her card, go up town, shopping trip, cash point`],
  [
    'buying',
    'money shop',
    `buy, wants a new, new telly, new phone, wants to get, splash out, treat himself, treat herself, order, catalogue, compare prices, big purchase, dear, expensive, pricey, bargain, over twenty pounds`,
  ],
  [
    'phone-bill',
    'phone bills',
    `phone bill, mobile bill, mobile cost, contract, data, minutes, call charges, premium numbers, month's bill, bill`,
  ],
  [
    'lend',
    '',
    `lend, lent, lend of, borrow, fiver, tenner, quid, loan of, sub him, sub her, spare change, pay back, cash till, loan, few bob`,
  ],
  [
    'bills',
    '',
    `leccy, lecky, electric, lights off, key meter, meter key, emergency credit, power, gas card, prepay, arrears, rent arrears, giro day, benefits paid, debt letters, final demand, reminders`,
  ],
  [
    'letter',
    '',
    `post, open the post, mail, envelopes, letters, brown envelopes, landlord letter, pile of letters, on the fridge, unopened post`,
  ],
  [
    'home',
    '',
    `landlord, rent, view the flat, viewing, housing association, keys back, new flat, place of his own, place of her own, tenancy, sofa surfing, homeless, moving`,
  ],
  [
    'clean-room',
    '',
    `dry the dishes, dishes, washing up, sweep, wipe down, bins out, hoovering, make the bed, muck, pigsty, tidying, dusting`,
  ],
  [
    'be-useful',
    'clean-room activity motivation',
    `be useful, useful, give a hand, lend a hand, help out, jobs to do, something to do, chores, tasks, helping, dry the dishes, supper dishes, set the table, be needed`,
  ],
  [
    'fire',
    '',
    `burns, burn mark, burn marks, scorch, scorched, singed, ash, lighter, lighters, matches, light up in room, burning smell, cigarette burn, holes in the sheet`,
  ],
  ['smoke', '', `lighter, matches, ciggies, tabs, vape pen, smoke break, fag break, puffing, desk by ten, light up`],
  [
    'cook',
    '',
    `beans, toast, beans on toast, make her own, make his own, own tea, own dinner, own lunch, pasta, heat up, learn to cook, hob on low, scrambled egg, teach, teaching`,
  ],
  ['kitchen', '', `cooker on, gas on, pot, pots, saucepan`],
];
