import { GoalFields } from './goal-fields.js';
import { AddButton, Remove, Text } from './line-fields.js';
import { changedAt, nextNumber, without, type WrittenPlan } from './written-plan.js';

interface PlanFieldsProps {
  readonly content: WrittenPlan;
  readonly onChange: (content: WrittenPlan) => void;
}

/** Fields for everything that a version says. */
export function PlanFields({ content, onChange }: PlanFieldsProps) {
  const { goals, warningSigns, crisisPlan } = content;
  const set = (some: Partial<WrittenPlan>) => onChange({ ...content, ...some });
  return (
    <>
      {goals.map((goal, at) => (
        <GoalFields
          key={goal.number}
          goal={goal}
          onChange={(change) => set({ goals: changedAt(goals, at, change) })}
          onRemove={() => set({ goals: without(goals, at) })}
        />
      ))}
      <AddButton words="Add a goal" onClick={() => set({ goals: [...goals, { number: nextNumber(goals), text: '', steps: [] }] })} />
      <fieldset className="nhsuk-fieldset panel">
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">Warning signs</legend>
        {warningSigns.map((sign, at) => (
          <div key={sign.number} className="written-line">
            <Text
              label={`W${sign.number}`}
              value={sign.text}
              onChange={(text) => set({ warningSigns: changedAt(warningSigns, at, { text }) })}
            />
            <Remove what={`warning sign W${sign.number}`} onClick={() => set({ warningSigns: without(warningSigns, at) })} />
          </div>
        ))}
        <AddButton
          words="Add a warning sign"
          onClick={() => set({ warningSigns: [...warningSigns, { number: nextNumber(warningSigns), text: '', stepNumbers: [] }] })}
        />
      </fieldset>
      <fieldset className="nhsuk-fieldset panel">
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">Crisis plan</legend>
        {crisisPlan.map((line, at) => (
          <div key={line.number} className="written-line">
            <Text
              label={`C${line.number}`}
              value={line.text}
              onChange={(text) => set({ crisisPlan: changedAt(crisisPlan, at, { text }) })}
            />
            <Text
              label={`Who does C${line.number}?`}
              value={line.who}
              onChange={(who) => set({ crisisPlan: changedAt(crisisPlan, at, { who }) })}
            />
            <Remove what={`crisis line C${line.number}`} onClick={() => set({ crisisPlan: without(crisisPlan, at) })} />
          </div>
        ))}
        <AddButton
          words="Add a crisis line"
          onClick={() => set({ crisisPlan: [...crisisPlan, { number: nextNumber(crisisPlan), text: '', who: '' }] })}
        />
      </fieldset>
    </>
  );
}
