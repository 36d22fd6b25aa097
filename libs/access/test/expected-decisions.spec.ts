import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONDITIONS, decide, OPERATIONS, ROLES, type Actor, type Condition, type Facts, type Operation, type Role } from '@handrail/access';

const LETTER: Readonly<Record<Condition, string>> = {
  onShift: 'S',
  onCaseload: 'L',
  onCase: 'K',
  safeguarding: 'G',
  planOwner: 'P',
  juniorOrTemporaryAuthor: 'J',
  notNamed: 'N',
  nobodyElse: 'E',
  reasonGiven: 'R',
};
const conditions = Object.keys(CONDITIONS) as Condition[];

const rows = readFileSync(new URL('expected-decisions.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((row) => row.trim() !== '' && !row.startsWith('#'))
  .map((row) => row.trim().split(/\s+/))
  .map(([operation = '', ...cells]) => ({ operation: operation as Operation, cells }));

const AT = [{ own: true, unitId: 'alder' }, { unitId: 'alder' }, { unitId: 'larch' }] as const satisfies readonly Facts[];

function person(role: Role): Actor {
  return { kind: 'person', roles: [{ role, units: ['alder'] }] };
}

/** The letter that describes what the policy does: conditions are tried one at a time, and all but one. */
function letterFor(operation: Operation, actor: Actor, where: Facts): string {
  const plain = decide(operation, actor, where);
  if (plain.allow) return plain.limit === undefined ? 'A' : 'a';
  const needed = conditions.filter((one) => decide(operation, actor, { ...where, [one]: true }).allow);
  for (const one of needed) {
    const others = Object.fromEntries(conditions.filter((other) => other !== one).map((other) => [other, true]));
    expect(decide(operation, actor, { ...where, ...others }).allow, `${operation}: ${one} is the only key`).toBe(false);
  }
  if (needed.length > 0) return needed.map((one) => LETTER[one]).join('');
  const withGlass = decide(operation, actor, { ...where, brokenGlass: true });
  expect(withGlass.allow, `${operation}: a broken glass opens exactly what it was offered for`).toBe(plain.breakGlassOffered);
  return plain.breakGlassOffered ? 'B' : '-';
}

function expectedCell(cells: readonly string[], role: number): string {
  if (cells[0] === 'open') return 'AAA';
  if (cells[0] === 'everyone') return cells[1] ?? '';
  return cells[0] === 'nobody' ? '---' : (cells[role] ?? '');
}

describe('the access policy', () => {
  it('has exactly one row in the table of expected decisions for every operation', () => {
    expect(rows.map(({ operation }) => operation).toSorted()).toEqual([...OPERATIONS].toSorted());
  });

  it.each(rows)('decides $operation as the table says, for every role and distance', ({ operation, cells }) => {
    const expected = ROLES.map((role, at) => `${role} ${expectedCell(cells, at)}`);
    const decided = ROLES.map((role) => `${role} ${AT.map((where) => letterFor(operation, person(role), where)).join('')}`);
    expect(decided).toEqual(expected);
  });

  it.each(rows)('lets nobody do $operation without signing in, unless it is open', ({ operation, cells }) => {
    expect(decide(operation, { kind: 'nobody' }, { own: true }).allow).toBe(cells[0] === 'open');
  });

  it('takes a condition that nobody stated as not holding', () => {
    expect(decide('note.countersign', person('senior'), { unitId: 'alder' })).toMatchObject({ allow: false, reason: 'condition-not-met' });
  });

  it('counts a role only where it is held: a nurse of Alder who leads Larch is no lead on Alder', () => {
    const both: Actor = {
      kind: 'person',
      roles: [
        { role: 'rn', units: ['alder'] },
        { role: 'team_lead', units: ['larch'] },
      ],
    };
    expect(decide('rota.publish', both, { unitId: 'alder' })).toMatchObject({ allow: false, reason: 'outside-your-unit' });
    expect(decide('rota.publish', both, { unitId: 'larch' })).toEqual({ allow: true, as: 'team_lead' });
  });

  it('gives the most that any of several roles gives', () => {
    const both: Actor = {
      kind: 'person',
      roles: [
        { role: 'l3', units: ['alder'] },
        { role: 'rota_manager', units: 'all' },
      ],
    };
    expect(decide('rota.read', both, { unitId: 'alder' })).toEqual({ allow: true, as: 'rota_manager' });
    expect(decide('rota.read', both, { unitId: 'larch' })).toEqual({ allow: true, as: 'rota_manager' });
  });

  it('lets somebody without any role see to their own account, and do nothing else', () => {
    const newcomer: Actor = { kind: 'person', roles: [] };
    const may = OPERATIONS.filter(
      (operation) => decide(operation, newcomer, { own: true }).allow && !decide(operation, { kind: 'nobody' }).allow,
    );
    expect(may.length).toBeGreaterThan(0);
    expect(may.filter((operation) => !/^(me\.|session\.end$)/.test(operation))).toEqual([]);
  });

  it('says why it refuses', () => {
    expect(decide('rota.approve', person('rota_manager'), AT[0])).toMatchObject({ reason: 'own-work' });
    expect(decide('rota.approve', person('rota_manager'), AT[2])).toMatchObject({ reason: 'outside-your-unit' });
    expect(decide('rota.approve', person('l3'), AT[1])).toMatchObject({ reason: 'not-your-role' });
    expect(decide('plan.read', person('l3'), AT[1])).toEqual({ allow: false, reason: 'no-relationship', breakGlassOffered: true });
  });
});

describe('a service token', () => {
  const roles = [{ role: 'rota_manager', units: ['alder'] }] as const;

  it('never does for a worker what the worker may not do, nor what its scopes leave out', () => {
    for (const operation of OPERATIONS) {
      for (const where of AT) {
        const self = decide(operation, { kind: 'person', roles }, where);
        const through = decide(operation, { kind: 'service', scopes: ['chat'], onBehalfOf: { roles } }, where);
        expect(through).toEqual(through.allow ? self : through);
        const scopeless = decide(operation, { kind: 'service', scopes: ['metrics'], onBehalfOf: { roles } }, where);
        expect(scopeless.allow).toBe(rows.find((row) => row.operation === operation)?.cells[0] === 'open');
      }
    }
  });

  it('does by itself only what it was made for', () => {
    const alone = (scope: 'chat' | 'chat-link' | 'census' | 'import' | 'metrics') =>
      OPERATIONS.filter(
        (operation) => decide(operation, { kind: 'service', scopes: [scope] }).allow && !decide(operation, { kind: 'nobody' }).allow,
      );
    expect(alone('chat')).toEqual(['delivery.take', 'delivery.report']);
    expect(alone('chat-link')).toEqual(['chat-link.redeem']);
    expect(alone('census')).toEqual(['census.record']);
    expect(alone('import')).toEqual(['staff-files.import']);
    expect(alone('metrics')).toEqual(['service.metrics']);
  });

  it('reaches accounts, tokens and care files for nobody', () => {
    const admin: Actor = { kind: 'service', scopes: ['chat', 'import'], onBehalfOf: { roles: [{ role: 'admin', units: 'all' }] } };
    for (const operation of [
      'account.create',
      'service-token.create',
      'care-files.import',
      'care-files.export',
      'settings.change',
    ] as const) {
      expect(decide(operation, admin)).toMatchObject({ allow: false, reason: 'scope-missing' });
    }
  });
});
