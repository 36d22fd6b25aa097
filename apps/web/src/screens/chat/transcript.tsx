import { useEffect, useRef } from 'react';
import type { About, ChatReply, Entry } from './entries.js';
import { PressButton } from '../../ui/press-button.js';

type Button = ChatReply['buttons'][number];

interface TranscriptProps {
  readonly entries: readonly Entry[];
  readonly isWaiting: boolean;
  readonly onPress: (button: Button, about: About | undefined) => void;
}

/** The conversation as a log: what is added at its end is read out, and it scrolls by itself. */
export function Transcript({ entries, isWaiting, onPress }: TranscriptProps) {
  const log = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const lastSaid = log.current?.querySelector('.chat__entry:last-child');
    // The beginning of a long answer, not its end.
    if (log.current && lastSaid instanceof HTMLElement) log.current.scrollTop = lastSaid.offsetTop - log.current.offsetTop;
  }, [entries.length]);
  return (
    <div ref={log} className="chat__log" role="log" aria-label="Conversation" tabIndex={0}>
      {entries.length === 0 ? (
        <>
          <p>The same commands as on Discord and in the terminal. Nothing that you say here is a record before you have confirmed it.</p>
          <p className="quiet">Type /help, or say what happened in your own words. You are asked what should be done with them.</p>
        </>
      ) : null}
      {entries.map((entry, at) => (
        <div key={entry.id} className="chat__entry">
          <p className="chat__said">
            <span className="nhsuk-u-visually-hidden">You: </span>
            {entry.said}
          </p>
          <div className="chat__answer">
            <span className="nhsuk-u-visually-hidden">Handrail: </span>
            {entry.answer.kind === 'form' ? (
              <p>{entry.answer.title}: fill in the form below.</p>
            ) : (
              <Answer
                reply={entry.answer}
                isLast={at === entries.length - 1}
                isWaiting={isWaiting}
                onPress={(button) => onPress(button, entry.about)}
              />
            )}
          </div>
        </div>
      ))}
      {isWaiting ? <p className="loading">Handrail is answering</p> : null}
    </div>
  );
}

interface AnswerProps {
  readonly reply: ChatReply;
  readonly isLast: boolean;
  readonly isWaiting: boolean;
  readonly onPress: (button: Button) => void;
}

function Answer({ reply: { blocks, buttons, picture }, isLast, isWaiting, onPress }: AnswerProps) {
  return (
    <>
      {blocks.map((block, at) => (
        <Block key={at} block={block} />
      ))}
      {picture ? <Picture picture={picture} /> : null}
      {buttons.length > 0 ? (
        <ul className="chat__buttons">
          {buttons.map((button, at) => (
            <li key={`${button.action} ${button.args.join(' ')}`}>
              <PressButton
                className={`nhsuk-button chat__button ${button.tone === 'main' ? '' : 'nhsuk-button--secondary'}`}
                isReady={!isWaiting}
                onClick={() => onPress(button)}
              >
                {isLast ? <span className="chat__number">{at + 1} </span> : null}
                {button.label}
              </PressButton>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Block({ block }: { readonly block: ChatReply['blocks'][number] }) {
  switch (block.kind) {
    case 'heading':
      return (
        <p className="chat__words">
          <strong>{block.text}</strong>
        </p>
      );
    case 'words':
      return <p className="chat__words">{block.text}</p>;
    case 'quote':
      return <blockquote className="chat__quote">{block.text}</blockquote>;
    case 'list':
      return (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
  }
  return block satisfies never;
}

function Picture({ picture: { fileName, alt, png } }: { readonly picture: NonNullable<ChatReply['picture']> }) {
  const address = `data:image/png;base64,${png}`;
  return (
    <figure className="chat__picture">
      <img src={address} alt={alt} />
      <figcaption>
        <a href={address} download={fileName}>
          Save the picture
        </a>
      </figcaption>
    </figure>
  );
}
