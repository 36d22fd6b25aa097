import type { ImportReport, RotaList } from '@handrail/contracts';
import { DEMO_FOLDER } from '../demo/demo-folder.js';
import { readDemo } from '../demo/read-demo.js';
import { ApiSession } from '../run/api-session.js';

const UNIT = 'wide';
const LIKE = 'alder';
export const PEOPLE = 200;
export const DAYS = 42;
/** Worked by somebody on days 0 to 6 of a week that begins on a day of their own. */
const WEEK = ['LD', 'LD', '', 'N', '', '', ''] as const;

/**
 * A unit with Alder's demand, 200 people and a rota of six weeks, through the import that a site would use.
 * @returns the rota's id
 */
export async function importWideUnit(apiUrl: string, now: Date): Promise<string> {
  const files = new Map((await readDemo(DEMO_FOLDER, now.toISOString().slice(0, 10))).map(({ kind, text }) => [kind as string, text]));
  const linesOf = (kind: string) => (files.get(kind) ?? '').split('\n');
  const header = (kind: string) => linesOf(kind)[0] ?? '';
  const ofAlder = (kind: string) => linesOf(kind).filter((line) => line.startsWith(`${LIKE},`));
  const renamed = (kind: string) => [header(kind), ...ofAlder(kind).map((line) => line.replace(LIKE, UNIT))].join('\n');

  const like =
    linesOf('staff')
      .find((line) => line.startsWith('sw1,'))
      ?.split(',') ?? [];
  const codes = Array.from({ length: PEOPLE }, (_, index) => `w${String(index + 1).padStart(3, '0')}`);
  const staff = codes.map((code) =>
    [code, `Person ${code.slice(1)}`, ...like.slice(2).map((cell) => (cell === LIKE ? UNIT : cell))].join(','),
  );

  const admin = await ApiSession.asDemoPerson(apiUrl, 'admin1');
  const send = (kind: string, text: string) => admin.upload<ImportReport>(`/imports/${kind}?dryRun=false`, text, 'text/csv');
  await send('units', renamed('units'));
  await send('staff', [header('staff'), ...staff].join('\n'));
  await send('appointments', [header('appointments'), `rota1,rota-manager,${UNIT},${day(now, -700)},`].join('\n'));
  await send('demand', renamed('demand'));
  await send('rotas', [header('rotas'), ...rotaLines(codes, now)].join('\n'));
  const manager = await ApiSession.asDemoPerson(apiUrl, 'rota1');
  const { items } = await manager.get<RotaList>(`/rotas?unit=${UNIT}`);
  const [rota] = items;
  if (!rota) throw new Error('The wide unit has no rota.');
  return rota.rotaId;
}

function rotaLines(codes: readonly string[], now: Date): string[] {
  const monday = -((now.getUTCDay() + 6) % 7);
  const period = `${UNIT},${day(now, monday)},${day(now, monday + DAYS - 1)}`;
  return codes.flatMap((code, person) =>
    Array.from({ length: DAYS }, (_, index) => ({ index, shift: WEEK[(index + person) % WEEK.length] ?? '' }))
      .filter(({ shift }) => shift !== '')
      .map(({ index, shift }) => `${period},${day(now, monday + index)},${shift},${code},`),
  );
}

const day = (now: Date, after: number) => new Date(now.getTime() + after * 86_400_000).toISOString().slice(0, 10);
