import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Rota, RotaBoard } from '../../generated/types.gen.js';
import { calendarDayWords } from '../../ui/time-words.js';
import { Field } from '../../ui/field.js';
import { WhyPerson } from '../why/why-person.js';
import type { BoardCell, PersonRow } from './board-model.js';
import { cellWords, shiftOnDay, shiftTimes, type ShiftWords } from './cell-words.js';
import { partsOf, type Change, type Placed } from './changes.js';
import { PressButton } from '../../ui/press-button.js';

interface CellDialogProps {
  readonly rota: Rota;
  readonly board: RotaBoard;
  readonly row: PersonRow;
  readonly cell: BoardCell;
  readonly words: ShiftWords;
  /** The rota with what is not saved. */
  readonly after: readonly Placed[];
  readonly mayEdit: boolean;
  readonly mayExplain: boolean;
  readonly onChange: (change: Change) => void;
  readonly onClose: () => void;
}

/** Everything about one person’s day, and what can be done with it: assign, take off, move, swap, pin. Nothing is saved here. */
export function CellDialog({ rota, board, row, cell, words, after, mayEdit, mayExplain, onChange, onClose }: CellDialogProps) {
  const { workerId, name, grade } = row.person;
  const change = (one: Change) => {
    onChange(one);
    onClose();
  };
  const placed = new Set(cell.placed.map(({ shiftId }) => shiftId));
  const free = board.shifts.filter(({ date, shiftId }) => date === cell.date && !placed.has(shiftId));
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal className="dialog">
        <Dialog>
          <Heading slot="title" className="nhsuk-heading-m">
            {name} ({grade}), {calendarDayWords(cell.date)}
          </Heading>
          <p>{sentence(cellWords(cell, words))}</p>
          {mayExplain ? <WhyChoice rotaId={rota.rotaId} workerId={workerId} cell={cell} free={free} words={words} /> : null}
          {mayEdit ? (
            <>
              {free.length > 0 ? (
                <div className="cell-actions">
                  {free.map(({ shiftId }) => (
                    <button
                      key={shiftId}
                      type="button"
                      className="nhsuk-button nhsuk-button--secondary"
                      onClick={() => change({ change: 'assign', workerId, shiftId })}
                    >
                      Assign {shiftTimes(shiftId, words)}
                    </button>
                  ))}
                </div>
              ) : null}
              {cell.placed.map((one) => (
                <PlacedActions key={one.shiftId} one={one} rota={rota} board={board} words={words} after={after} onChange={change} />
              ))}
            </>
          ) : null}
          <button type="button" className="link-button" onClick={onClose}>
            Close
          </button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface WhyChoiceProps {
  readonly rotaId: string;
  readonly workerId: string;
  readonly cell: BoardCell;
  readonly free: RotaBoard['shifts'];
  readonly words: ShiftWords;
}

/** Asks why this person has a shift, or why not; of what is saved, not of changes that wait. */
function WhyChoice({ rotaId, workerId, cell, free, words }: WhyChoiceProps) {
  const [asked, setAsked] = useState('');
  const has = new Set(cell.placed.filter(({ shiftId }) => !cell.added.includes(partsOf(shiftId).code)).map(({ shiftId }) => shiftId));
  const shiftIds = [...has, ...free.map(({ shiftId }) => shiftId)];
  return (
    <>
      <p className="why-choice">
        {shiftIds.map((shiftId) => (
          <button
            key={shiftId}
            type="button"
            className="link-button"
            aria-expanded={asked === shiftId}
            onClick={() => setAsked(asked === shiftId ? '' : shiftId)}
          >
            {has.has(shiftId) ? 'Why' : 'Why not'} {words.kinds.get(partsOf(shiftId).code)}?
          </button>
        ))}
      </p>
      {asked === '' ? null : <WhyPerson rotaId={rotaId} workerId={workerId} shiftId={asked} />}
    </>
  );
}

interface PlacedActionsProps {
  readonly one: Placed;
  readonly rota: Rota;
  readonly board: RotaBoard;
  readonly words: ShiftWords;
  readonly after: readonly Placed[];
  readonly onChange: (change: Change) => void;
}

function PlacedActions({ one, rota, board, words, after, onChange }: PlacedActionsProps) {
  const { workerId, shiftId, pinned } = one;
  const { code, date } = partsOf(shiftId);
  const kind = words.kinds.get(code) ?? code;
  return (
    <fieldset className="nhsuk-fieldset cell-placed">
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{kind}</legend>
      <div className="cell-actions">
        <button
          type="button"
          className="nhsuk-button nhsuk-button--secondary"
          onClick={() => onChange({ change: 'unassign', workerId, shiftId })}
        >
          Take off {kind}
        </button>
        <button
          type="button"
          className="nhsuk-button nhsuk-button--secondary"
          onClick={() => onChange({ change: pinned ? 'unpin' : 'pin', workerId, shiftId })}
        >
          {pinned ? 'Unpin' : 'Pin, so that no fit moves it'}
        </button>
      </div>
      <MoveForm one={one} date={date} board={board} words={words} onChange={onChange} />
      <SwapForm one={one} rota={rota} words={words} after={after} onChange={onChange} />
    </fieldset>
  );
}

function MoveForm({ one, date, board, words, onChange }: Omit<PlacedActionsProps, 'rota' | 'after'> & { readonly date: string }) {
  const [to, setTo] = useState(one.workerId);
  const [day, setDay] = useState(date);
  const [code, setCode] = useState(partsOf(one.shiftId).code);
  const shiftId = `${day}:${code}`;
  const same = to === one.workerId && shiftId === one.shiftId;
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Move it to another person, day or shift</span>
      </summary>
      <div className="nhsuk-details__text">
        <Field label="Person">
          {(control) => (
            <select {...control} className="nhsuk-select" value={to} onChange={(event) => setTo(event.target.value)}>
              {byName(board.people).map(({ workerId, name, grade }) => (
                <option key={workerId} value={workerId}>
                  {name}, {grade}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Day">
          {(control) => (
            <select {...control} className="nhsuk-select" value={day} onChange={(event) => setDay(event.target.value)}>
              {board.days.map(({ date: one }) => (
                <option key={one} value={one}>
                  {calendarDayWords(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Shift">
          {(control) => (
            <select {...control} className="nhsuk-select" value={code} onChange={(event) => setCode(event.target.value)}>
              {[...words.kinds].map(([kind, name]) => (
                <option key={kind} value={kind}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <PressButton
          className="nhsuk-button nhsuk-button--secondary"
          isReady={!same}
          onClick={() =>
            onChange({ change: 'move', from: { workerId: one.workerId, shiftId: one.shiftId }, to: { workerId: to, shiftId } })
          }
        >
          Move
        </PressButton>
      </div>
    </details>
  );
}

function SwapForm({ one, rota, words, after, onChange }: Omit<PlacedActionsProps, 'board'>) {
  const others = byName(rota.people.filter(({ workerId }) => workerId !== one.workerId && after.some((x) => x.workerId === workerId)));
  const [who, setWho] = useState('');
  const theirs = after
    .filter(({ workerId, shiftId }) => workerId === who && shiftId !== one.shiftId)
    .toSorted((a, b) => a.shiftId.localeCompare(b.shiftId));
  const [what, setWhat] = useState('');
  const chosen = theirs.find(({ shiftId }) => shiftId === what);
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Swap it with somebody else’s shift</span>
      </summary>
      <div className="nhsuk-details__text">
        <Field label="With whom">
          {(control) => (
            <select {...control} className="nhsuk-select" value={who} onChange={(event) => setWho(event.target.value)}>
              <option value="">choose a person</option>
              {others.map(({ workerId, name, grade }) => (
                <option key={workerId} value={workerId}>
                  {name}, {grade}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="For which of their shifts">
          {(control) => (
            <select
              {...control}
              className="nhsuk-select"
              value={chosen?.shiftId ?? ''}
              disabled={who === ''}
              onChange={(event) => setWhat(event.target.value)}
            >
              <option value="">choose a shift</option>
              {theirs.map(({ shiftId }) => (
                <option key={shiftId} value={shiftId}>
                  {shiftOnDay(shiftId, words)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <PressButton
          className="nhsuk-button nhsuk-button--secondary"
          isReady={chosen !== undefined}
          onClick={() => {
            if (!chosen) return;
            onChange({
              change: 'swap',
              one: { workerId: one.workerId, shiftId: one.shiftId },
              other: { workerId: chosen.workerId, shiftId: chosen.shiftId },
            });
          }}
        >
          Swap
        </PressButton>
      </div>
    </details>
  );
}

function byName<Named extends { readonly name: string }>(people: readonly Named[]): readonly Named[] {
  return people.toSorted((a, b) => a.name.localeCompare(b.name));
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
