import { Field } from '../../ui/field.js';
import { AddButton, Remove, Text } from './line-fields.js';
import { changedAt, nextStepNumber, without, type WrittenPlan } from './written-plan.js';

type Goal = WrittenPlan['goals'][number];
type Step = Goal['steps'][number];

interface GoalFieldsProps {
  readonly goal: Goal;
  readonly onChange: (change: Partial<Goal>) => void;
  readonly onRemove: () => void;
}

/** One goal with its steps. */
export function GoalFields({ goal, onChange, onRemove }: GoalFieldsProps) {
  const { number, text, steps } = goal;
  const added: Step = { number: nextStepNumber(goal), text: '', who: '', frequency: '', conditions: '', status: 'ACTIVE' };
  return (
    <fieldset className="nhsuk-fieldset panel">
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">Goal {number}</legend>
      <Text label={`What goal ${number} is`} value={text} onChange={(words) => onChange({ text: words })} />
      {steps.map((step, at) => (
        <StepFields
          key={step.number}
          step={step}
          onChange={(change) => onChange({ steps: changedAt(steps, at, change) })}
          onRemove={() => onChange({ steps: without(steps, at) })}
        />
      ))}
      <AddButton words={`Add a step to goal ${number}`} onClick={() => onChange({ steps: [...steps, added] })} />{' '}
      <Remove what={`goal ${number}`} onClick={onRemove} />
    </fieldset>
  );
}

interface StepFieldsProps {
  readonly step: Step;
  readonly onChange: (change: Partial<Step>) => void;
  readonly onRemove: () => void;
}

function StepFields({ step, onChange, onRemove }: StepFieldsProps) {
  const { number, text, who, frequency, conditions, status } = step;
  return (
    <div className="written-line">
      <Text long label={`Step ${number}`} value={text} onChange={(words) => onChange({ text: words })} />
      <div className="written-line__row">
        <Text label={`Who does ${number}?`} value={who} onChange={(words) => onChange({ who: words })} />
        <Text label={`How often is ${number}?`} value={frequency} onChange={(words) => onChange({ frequency: words })} />
        <Text label={`When is ${number}?`} value={conditions} onChange={(words) => onChange({ conditions: words })} />
        <Field label={`State of ${number}`}>
          {(control) => (
            <select
              {...control}
              className="nhsuk-select"
              value={status}
              onChange={(event) => onChange({ status: event.target.value as Step['status'] })}
            >
              <option value="ACTIVE">to be done</option>
              <option value="ACHIEVED">achieved</option>
              <option value="STOPPED">stopped</option>
            </select>
          )}
        </Field>
      </div>
      <Remove what={`step ${number}`} onClick={onRemove} />
    </div>
  );
}
