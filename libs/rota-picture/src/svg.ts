import { type CoverRow, PEOPLE_TOTALS, type PictureCell, type PictureRow, type RotaPicture, type Tone } from './rota-picture.js';

const NAME_WIDTH = 190;
const DAY_WIDTH = 30;
const ROW_HEIGHT = 21;
const TOTAL_WIDTH = 46;
const HEAD_HEIGHT = 96;
const MARGIN = 18;
const INK = '#212b32';
const FAINT = '#4c6272';

/** Fill and letter colour; every pair has a contrast of at least 4.5 : 1. */
const TONES: Record<Tone, readonly [fill: string, ink: string]> = {
  day: ['#cfe3f5', '#0b2f4f'],
  night: ['#27407a', '#ffffff'],
  early: ['#fdf0c4', '#4a3800'],
  late: ['#f7d8bd', '#5a2a00'],
  'sleep-in': ['#d9d0ee', '#33215e'],
  other: ['#d8ece3', '#0d4029'],
  leave: ['#e3e7ea', '#4c6272'],
  off: ['#ffffff', '#4c6272'],
  unavailable: ['#eef0f1', '#768692'],
};

const escape = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.codePointAt(0)};`);
const text = (x: number, y: number, words: string, attributes = '') =>
  words === '' ? '' : `<text x="${x}" y="${y}" ${attributes}>${escape(words)}</text>`;
const box = (x: number, y: number, width: number, height: number, attributes: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${attributes}/>`;

/**
 * The rota as one SVG document: people by days, then cover by days, then the legend. Gaps and breaches are marked by
 * letter or sign as well as by colour. Pure: the same picture gives the same text, byte for byte.
 * @returns SVG 1.1 text of `width` x `height` pixels, about 4 bytes for each person and day times 60
 * @throws RangeError when a row does not have one cell for each day
 */
export function rotaSvg(picture: RotaPicture): string {
  for (const row of [...picture.people, ...picture.cover]) {
    if (row.cells.length !== picture.days.length)
      throw new RangeError(`Row ${row.name} has ${row.cells.length} cells for ${picture.days.length} days.`);
  }
  const width = MARGIN * 2 + NAME_WIDTH + DAY_WIDTH * picture.days.length + TOTAL_WIDTH * PEOPLE_TOTALS.length;
  const coverTop = HEAD_HEIGHT + ROW_HEIGHT * picture.people.length + 26;
  const legendTop = coverTop + ROW_HEIGHT * picture.cover.length + 16;
  const height = legendTop + 50 + MARGIN;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="DejaVu Sans, sans-serif" font-size="11" role="img">`,
    `<title>${escape(picture.title)}</title><desc>${escape(describe(picture))}</desc>`,
    box(0, 0, width, height, 'fill="#ffffff"'),
    text(MARGIN, 30, picture.title, `font-size="18" font-weight="bold" fill="${INK}"`),
    text(MARGIN, 49, picture.subtitle, `fill="${FAINT}"`),
    heading(picture, coverTop + ROW_HEIGHT * picture.cover.length),
    ...picture.people.map((row, i) => personRow(row, HEAD_HEIGHT + i * ROW_HEIGHT, i % 2 === 1, width)),
    text(MARGIN, coverTop - 8, 'Cover: had / wanted', `font-weight="bold" fill="${INK}"`),
    ...picture.cover.map((row, i) => coverRow(row, coverTop + i * ROW_HEIGHT)),
    legend(picture, legendTop, width),
    '</svg>',
  ];
  return parts.join('\n');
}

const dayX = (day: number) => MARGIN + NAME_WIDTH + day * DAY_WIDTH;

function heading({ days }: RotaPicture, bottom: number): string {
  const columns = days.map((day, i) => {
    const middle = dayX(i) + DAY_WIDTH / 2;
    const shade = day.weekend ? box(dayX(i), HEAD_HEIGHT - 34, DAY_WIDTH, bottom - HEAD_HEIGHT + 34, 'fill="#f3f5f6"') : '';
    const today = day.today ? box(dayX(i), HEAD_HEIGHT - 34, DAY_WIDTH, 32, 'fill="#ffeb3b" fill-opacity="0.6"') : '';
    const [number = '', month = ''] = day.date.split(' ');
    const showMonth = i === 0 || number === '1';
    return (
      shade +
      today +
      text(middle, HEAD_HEIGHT - 20, day.weekday, `text-anchor="middle" font-size="10" fill="${FAINT}"`) +
      text(middle, HEAD_HEIGHT - 7, number, `text-anchor="middle" font-weight="bold" fill="${INK}"`) +
      (showMonth ? text(dayX(i) + 2, HEAD_HEIGHT - 36, month, `font-weight="bold" fill="${INK}"`) : '')
    );
  });
  const totals = PEOPLE_TOTALS.map((name, i) =>
    text(dayX(days.length) + (i + 1) * TOTAL_WIDTH - 4, HEAD_HEIGHT - 7, name, `text-anchor="end" fill="${FAINT}"`),
  );
  return [...columns, ...totals].join('\n');
}

function personRow(row: PictureRow, y: number, striped: boolean, width: number): string {
  const baseline = y + ROW_HEIGHT - 6;
  return [
    striped ? box(MARGIN, y, width - MARGIN * 2, ROW_HEIGHT, `fill="#7a8b99" fill-opacity="0.07"`) : '',
    text(MARGIN + 2, baseline, shorten(row.name, 17), `fill="${INK}"`),
    text(MARGIN + NAME_WIDTH - 6, baseline, shorten(row.detail, 13), `text-anchor="end" font-size="9" fill="${FAINT}"`),
    ...row.cells.map((cell, day) => personCell(cell, dayX(day), y)),
    ...row.totals.map((total, i) =>
      text(dayX(row.cells.length) + (i + 1) * TOTAL_WIDTH - 4, baseline, total, `text-anchor="end" font-size="10" fill="${INK}"`),
    ),
  ].join('');
}

function personCell(cell: PictureCell, x: number, y: number): string {
  const [fill, ink] = TONES[cell.tone];
  const left = x + 1.5;
  const top = y + 1.5;
  const [w, h] = [DAY_WIDTH - 3, ROW_HEIGHT - 3];
  const frame = cell.breach
    ? 'stroke="#b10e1e" stroke-width="2"'
    : cell.changed
      ? `stroke="${INK}" stroke-width="1.5" stroke-dasharray="3 2"`
      : 'stroke="none"';
  return [
    cell.letter === '' && !cell.breach ? '' : box(left, top, w, h, `rx="3" fill="${fill}" ${frame}`),
    text(
      x + DAY_WIDTH / 2,
      y + ROW_HEIGHT - 6,
      cell.breach ? `${cell.letter}!` : cell.letter,
      `text-anchor="middle" font-weight="bold" fill="${ink}"`,
    ),
    cell.pinned ? `<circle cx="${left + 4}" cy="${top + 4}" r="2" fill="${ink}"/>` : '',
    cell.request
      ? text(
          left + w - 1,
          top + h - 1,
          cell.request === 'kept' ? '✓' : '✗',
          `text-anchor="end" font-size="9" font-weight="bold" fill="${cell.tone === 'off' ? FAINT : ink}"`,
        )
      : '',
  ].join('');
}

function coverRow(row: CoverRow, y: number): string {
  const baseline = y + ROW_HEIGHT - 6;
  const cells = row.cells.map(({ had, wanted }, day) => {
    const short = had < wanted;
    const words = wanted === 0 && had === 0 ? '' : `${had}/${wanted}`;
    return (
      (short ? box(dayX(day) + 1, y + 1, DAY_WIDTH - 2, ROW_HEIGHT - 2, 'rx="2" fill="#b10e1e"') : '') +
      text(
        dayX(day) + DAY_WIDTH / 2,
        baseline,
        short ? `${words}▼` : words,
        `text-anchor="middle" font-size="${short ? 9 : 10}" ${short ? 'font-weight="bold" fill="#ffffff"' : `fill="${INK}"`}`,
      )
    );
  });
  return text(MARGIN + 2, baseline, shorten(row.name, 30), `fill="${INK}"`) + cells.join('');
}

function legend({ legend: entries }: RotaPicture, y: number, width: number): string {
  const marks = [
    ...entries.map(({ letter, tone, meaning }) => ({ sample: personCell({ letter, tone }, 0, 0), meaning })),
    { sample: personCell({ letter: 'D', tone: 'day', breach: true }, 0, 0), meaning: 'rule broken' },
    { sample: personCell({ letter: 'D', tone: 'day', pinned: true }, 0, 0), meaning: 'pinned' },
    { sample: personCell({ letter: 'D', tone: 'day', changed: true }, 0, 0), meaning: 'changed since published' },
    { sample: personCell({ letter: 'D', tone: 'day', request: 'kept' }, 0, 0), meaning: 'request kept (✗ broken)' },
    {
      sample: coverRow({ name: '', cells: [{ had: 3, wanted: 4 }] }, 0)
        .replaceAll(`x="${dayX(0) + 1}"`, 'x="1"')
        .replaceAll(`x="${dayX(0) + DAY_WIDTH / 2}"`, `x="${DAY_WIDTH / 2}"`),
      meaning: 'people missing',
    },
  ];
  let x = MARGIN;
  let line = 0;
  const drawn: string[] = [];
  for (const { sample, meaning } of marks) {
    const space = DAY_WIDTH + 12 + meaning.length * 6.6;
    if (x + space > width - MARGIN) [x, line] = [MARGIN, line + 1];
    drawn.push(
      `<g transform="translate(${x} ${y + line * (ROW_HEIGHT + 4)})">${sample}${text(DAY_WIDTH + 4, ROW_HEIGHT - 6, meaning, `fill="${INK}"`)}</g>`,
    );
    x += space;
  }
  return drawn.join('\n');
}

const shorten = (words: string, longest: number) => (words.length <= longest ? words : `${words.slice(0, longest - 1)}…`);

/** The picture in one sentence, for people who hear it: how many are missing and where. */
export function describe({ days, people, cover }: RotaPicture): string {
  const gaps = cover.flatMap((row) =>
    row.cells.flatMap(({ had, wanted }, day) => (had < wanted ? [`${row.name} ${days[day]?.date ?? ''}: ${had} of ${wanted}`] : [])),
  );
  const breaches = people.reduce((sum, row) => sum + row.cells.filter((cell) => cell.breach).length, 0);
  const size = `${people.length} people, ${days.length} days.`;
  const missing =
    gaps.length === 0
      ? 'Every shift has its people.'
      : `People missing: ${gaps.slice(0, 12).join('; ')}${gaps.length > 12 ? ` and ${gaps.length - 12} more` : ''}.`;
  return `${size} ${missing} ${breaches === 0 ? 'No rule is broken.' : `Rules broken in ${breaches} places, marked with !.`}`;
}
