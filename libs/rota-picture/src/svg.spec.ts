import { describe as suite, expect, it } from 'vitest';
import { toPng } from './png.js';
import type { PictureCell, RotaPicture } from './rota-picture.js';
import { describe, rotaSvg } from './svg.js';

const day: PictureCell = { letter: 'D', tone: 'day' };
const off: PictureCell = { letter: '', tone: 'off' };

function aPicture(change: Partial<RotaPicture> = {}): RotaPicture {
  return {
    title: 'Alder ward',
    subtitle: 'version 1, draft',
    days: [
      { weekday: 'Sat', date: '30 Jan', weekend: true },
      { weekday: 'Sun', date: '31 Jan', weekend: true },
    ],
    people: [{ name: 'Ade Okafor', detail: 'RN', cells: [day, off], totals: ['11.5', '11.5', '0', '1'] }],
    cover: [
      {
        name: 'Long day',
        cells: [
          { had: 1, wanted: 1 },
          { had: 0, wanted: 1 },
        ],
      },
    ],
    legend: [{ letter: 'D', tone: 'day', meaning: 'long day 07:30-20:00' }],
    ...change,
  };
}

suite('the rota picture', () => {
  it('marks a gap with numbers and a sign, not with colour alone', () => {
    expect(rotaSvg(aPicture())).toContain('>0/1▼<');
    expect(rotaSvg(aPicture())).toContain('>1/1<');
  });

  it('marks a broken rule with a letter', () => {
    const broken = aPicture({ people: [{ name: 'Ade', detail: '', cells: [{ ...day, breach: true }, off], totals: [] }] });
    expect(rotaSvg(broken)).toContain('>D!<');
    expect(describe(broken)).toContain('Rules broken in 1 places');
  });

  it('says in words what it shows', () => {
    expect(describe(aPicture())).toBe('1 people, 2 days. People missing: Long day 31 Jan: 0 of 1. No rule is broken.');
  });

  it('shows a name as text, whatever characters it has', () => {
    const svg = rotaSvg(aPicture({ title: '<script>alert("&")</script>' }));
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&#60;script&#62;');
  });

  it('refuses a row that does not fit the days', () => {
    expect(() => rotaSvg(aPicture({ cover: [{ name: 'Night', cells: [] }] }))).toThrow('Row Night has 0 cells for 2 days.');
  });

  it('becomes a PNG that is twice as wide, with letters in it', async () => {
    const svg = rotaSvg(aPicture());
    const png = Buffer.from(await toPng(svg));
    const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(width * 2);
    const wordless = await toPng(svg.replace(/<text.*?<\/text>/g, ''));
    expect(png.length).toBeGreaterThan(wordless.length * 1.5);
  });
});
