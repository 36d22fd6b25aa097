import { useAction } from '../../api/use-action.js';
import { downloadText } from '../../ui/download.js';
import { Refusal } from '../../ui/refusal.js';
import type { FileKind } from './file-kinds.js';
import { PressButton } from '../../ui/press-button.js';

/** The file as the API writes it: the same form as it takes back. */
export function ExportFile({ kind: { kind, words, fetch: take, type } }: { readonly kind: FileKind }) {
  const name = `${kind}.${type === 'text/csv' ? 'csv' : 'json'}`;
  const download = useAction<void, unknown>({
    run: () => take({ throwOnError: true, parseAs: 'text' }),
    refreshes: [],
    said: `${name} is downloaded.`,
    onDone: (text) => downloadText(name, String(text), type),
  });
  return (
    <>
      <Refusal problem={download.error} />
      <PressButton className="nhsuk-button nhsuk-button--secondary" isReady={!download.isPending} onClick={() => download.mutate()}>
        Download {words.toLowerCase()}
      </PressButton>
    </>
  );
}
