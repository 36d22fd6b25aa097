import { useQuery } from '@tanstack/react-query';
import { chatCommandsOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { ChatCommands } from '../../generated/types.gen.js';
import { Read } from '../../ui/states.js';

type Command = ChatCommands['items'][number];

interface ReferenceProps {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChoose: (line: string) => void;
}

/** Everything that can be asked; choosing a command begins the line with it. */
export function Reference({ isOpen, onOpen, onChoose }: ReferenceProps) {
  const commands = useQuery({ ...chatCommandsOptions(), enabled: isOpen });
  return (
    <details className="nhsuk-details" open={isOpen} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">All commands</span>
      </summary>
      <div className="nhsuk-details__text">
        <Read query={commands} what="the commands">
          {({ items }) => (
            <ul className="plain-list">
              {items.map((command) => (
                <li key={command.line}>
                  <button type="button" className="link-button" onClick={() => onChoose(command.line)}>
                    {command.line}
                  </button>{' '}
                  <span className="quiet">{optionsOf(command)}</span>
                  <br />
                  {command.description}
                </li>
              ))}
            </ul>
          )}
        </Read>
      </div>
    </details>
  );
}

function optionsOf({ options }: Command): string {
  return options
    .map(({ name, required, choices }) => {
      const what = choices.length > 0 ? choices.join(' or ') : name;
      return required ? what : `[${what}]`;
    })
    .join(', ');
}
