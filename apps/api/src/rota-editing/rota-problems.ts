import { DomainError, type FieldProblem, type ToldBreach } from '@handrail/contracts';

/** Breaches as fields of a problem: rule, figures and ids, no names. */
function breachErrors(breaches: readonly ToldBreach[]): FieldProblem[] {
  return breaches.slice(0, 50).map(({ rule, ruleName, found, limit, unit, workerId, shiftIds }) => ({
    in: 'body',
    field: '/changes',
    message: `${rule} (${ruleName}): ${figure(found, unit)} found, ${figure(limit, unit)} is the limit; worker ${workerId}, shifts ${shiftIds.join(', ')}`,
  }));
}

function figure(value: number, unit: ToldBreach['unit']): string {
  return unit === 'minutes' ? `${Math.round((value / 60) * 100) / 100} h` : `${value} ${unit}`;
}

/** A change that breaks a per-person hard rule which nobody has overridden. Nothing was saved. */
export class EditBreaksRules extends DomainError {
  readonly code = 'edit-breaks-rules';
  readonly errors: readonly FieldProblem[];
  constructor(breaches: readonly ToldBreach[]) {
    const may = breaches.some(({ overridable }) => overridable);
    super(
      `The change breaks ${breaches.length === 1 ? 'a rule that protects' : `${breaches.length} rules that protect`} the people on the rota. ${
        may
          ? 'Choose another shift or person, or, where the rule may be overridden, send the override with its reason.'
          : 'Choose another shift or person: nobody may override it.'
      }`,
      { rule: breaches[0]?.rule ?? '', breaches: breaches.length },
    );
    this.errors = breachErrors(breaches);
  }
}

/** A rota that must not be published while people on it are not protected. */
export class RotaBreaksRules extends DomainError {
  readonly code = 'rota-breaks-rules';
  readonly errors: readonly FieldProblem[];
  constructor(breaches: readonly ToldBreach[]) {
    super(
      `The rota cannot be published: ${breaches.length === 1 ? 'a hard rule is' : `${breaches.length} hard rules are`} broken and nobody has overridden ${
        breaches.length === 1 ? 'it' : 'them'
      }. Change the shifts, or override with a reason where the rule allows it.`,
      { breaches: breaches.length },
    );
    this.errors = breachErrors(breaches);
  }
}

export class OverrideRefused extends DomainError {
  readonly code = 'override-refused';
  constructor(rule: string, why: 'nobody-may' | 'not-your-role' | 'nothing-to-override') {
    super(
      {
        'nobody-may': `Nobody may override ${rule}. Choose another shift or person.`,
        'not-your-role': `Your role may not override ${rule}. Ask somebody who may: the rota manager or the team lead.`,
        'nothing-to-override': `The change breaks no ${rule} for this person. Leave the override out.`,
      }[why],
      { rule, why },
    );
  }
}

export class ReasonRequired extends DomainError {
  readonly code = 'reason-required';
  constructor() {
    super('People have this rota already. Say why it changes: they will read it.');
  }
}

export class NothingToUndo extends DomainError {
  readonly code = 'nothing-to-undo';
  constructor() {
    super('There is no earlier version to go back to.');
  }
}

/** A step or an edit that does not follow from where the rota stands. */
export class RotaStepNotOpen extends DomainError {
  readonly code = 'rota-step-not-open';
  constructor(state: string, wanted: string) {
    super(`The rota is ${state.toLowerCase()}: ${wanted} Read it again to see what comes next.`, { state });
  }
}

export class NobodyAsked extends DomainError {
  readonly code = 'nobody-asked';
  constructor() {
    super('This shift waits for no answer: it was answered, changed again, or never asked. See your shifts.');
  }
}
