import type { PlanContent } from '../../generated/types.gen.js';
import { Section } from '../../ui/section.js';

type Step = PlanContent['goals'][number]['steps'][number];
const STATUS: Readonly<Record<NonNullable<Step['status']>, string>> = { ACTIVE: '', ACHIEVED: 'achieved', STOPPED: 'stopped' };

/** What a version says, in the plan's own words: the crisis plan and warning signs first, because they are looked for in a hurry. */
export function PlanText({ content }: { readonly content: PlanContent }) {
  const { goals, warningSigns, crisisPlan } = content;
  return (
    <>
      {crisisPlan.length === 0 ? null : (
        <Section title="Crisis plan">
          <ul className="steps">
            {crisisPlan.map(({ number, text, who }) => (
              <li key={number}>
                <span className="steps__number">C{number}</span>
                <span>
                  {text} <span className="quiet">{who}</span>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {warningSigns.length === 0 ? null : (
        <Section title="Warning signs">
          <ul className="steps">
            {warningSigns.map(({ number, text, stepNumbers }) => (
              <li key={number}>
                <span className="steps__number">W{number}</span>
                <span>
                  {text}
                  {stepNumbers.length > 0 ? <span className="quiet"> See steps {stepNumbers.join(', ')}.</span> : null}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {goals.map(({ number, text, steps }) => (
        <Section key={number} title={`Goal ${number}: ${text}`}>
          <ul className="steps">
            {steps.map((step) => (
              <li key={step.number}>
                <span className="steps__number">{step.number}</span>
                <span>
                  {step.text} <StepAbout step={step} />
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

function StepAbout({ step: { who, frequency, conditions, status } }: { readonly step: Step }) {
  return (
    <>
      <span className="quiet">
        {[who, frequency].filter(Boolean).join(', ')}
        {conditions === '' || conditions === undefined ? '' : `; when: ${conditions}`}
      </span>{' '}
      {status === undefined || status === 'ACTIVE' ? null : <span className="badge">{STATUS[status]}</span>}
    </>
  );
}
