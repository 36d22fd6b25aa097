import { useState, type RefObject } from 'react';
import { useQuery } from '@tanstack/react-query';
import { recordingsOfferOptions } from '../../generated/@tanstack/react-query.gen.js';
import { recordingsTake } from '../../generated/sdk.gen.js';
import type { Recording } from '../../generated/types.gen.js';
import { useAction } from '../../api/use-action.js';
import { Field } from '../../ui/field.js';
import { Refusal } from '../../ui/refusal.js';
import { PressButton } from '../../ui/press-button.js';

const CHARS_MAX = 6_200;
/** Bytes of a text file that is put into the box: more than the box takes. */
const TEXT_BYTES_MAX = 65_536;
const MEGABYTE = 1_048_576;

interface ComposerProps {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly isPending: boolean;
  readonly onText: (text: string) => void;
  readonly onSend: () => void;
  /** A recording is stored and is being turned into text. */
  readonly onHeard: (recordingId: string, name: string) => void;
}

/** Where somebody types or dictates with their keyboard, or gives a file. What stands in it stays until it was answered. */
export function Composer({ box, text, isPending, onText, onSend, onHeard }: ComposerProps) {
  const canSend = text.trim() !== '' && !isPending;
  return (
    <form
      className="chat__composer"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (canSend) onSend();
      }}
    >
      <Field
        label="What do you want to say?"
        hint="Enter sends it, Shift and Enter begin a new line. A number chooses a button of the last answer."
      >
        {(control) => (
          <textarea
            {...control}
            ref={box}
            className="nhsuk-textarea"
            rows={3}
            maxLength={CHARS_MAX}
            value={text}
            onChange={(event) => onText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              if (canSend) onSend();
            }}
          />
        )}
      </Field>
      <PressButton type="submit" className="nhsuk-button" isReady={canSend}>
        Send
      </PressButton>
      <GiveFile onText={(words) => onText(text === '' ? words : `${text}\n${words}`)} onHeard={onHeard} />
    </form>
  );
}

type Given = Pick<ComposerProps, 'onText' | 'onHeard'>;

/** A recording is heard by a machine and shown to be corrected; a text file is put into the box, to be read before it is sent. */
function GiveFile({ onText, onHeard }: Given) {
  const offer = useQuery(recordingsOfferOptions());
  const [refused, setRefused] = useState<string>();
  const take = useAction<{ file: File; messageId: string }, Recording>({
    run: ({ file, messageId }, sending) =>
      recordingsTake({
        body: file,
        query: { externalMessageId: messageId },
        ...sending,
        headers: { ...sending.headers, 'Content-Type': file.type },
      }),
    refreshes: [],
    onDone: ({ recordingId }, { file }) => onHeard(recordingId, file.name),
  });
  const sounds = offer.data?.taken === true;
  const choose = async (file: File) => {
    setRefused(undefined);
    if (file.type.startsWith('audio/') || file.type.startsWith('video/')) {
      if (!sounds || !offer.data)
        setRefused('Recordings are not turned into text here. Nothing was sent. Dictate with your keyboard instead.');
      else if (file.size > offer.data.bytesMax)
        setRefused(`The recording is larger than ${Math.floor(offer.data.bytesMax / MEGABYTE)} MB. Nothing was sent. Send it in parts.`);
      // The id is that of the file, so that the same one chosen again after a broken connection is stored once.
      else take.mutate({ file, messageId: `${file.lastModified}-${file.size}-${encodeURIComponent(file.name).slice(-60)}` });
    } else if (file.size > TEXT_BYTES_MAX) setRefused('The file is too long to be one message. Nothing was read.');
    else onText(await file.text());
  };
  return (
    <div className="chat__file">
      <Refusal problem={take.error} />
      <Field
        label={sounds ? 'Or choose a recording or a text file' : 'Or choose a text file'}
        hint={sounds ? 'You correct what was heard before it becomes a note.' : undefined}
        message={refused}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            accept={sounds ? 'audio/*,.txt,text/plain' : '.txt,text/plain'}
            disabled={take.isPending}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              event.target.value = '';
              if (file) void choose(file);
            }}
          />
        )}
      </Field>
      {take.isPending ? <p role="status">Sending the recording</p> : null}
    </div>
  );
}
