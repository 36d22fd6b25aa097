import type { FitProgress } from '@handrail/rota-engine';

/** Progress on stderr: one line that is rewritten on a terminal, plain lines at most once a second elsewhere. */
export function progressWriter(out: NodeJS.WriteStream) {
  let lastSecond = -1;
  let open = false;
  return {
    show(progress: FitProgress): void {
      const line = progressLine(progress);
      if (out.isTTY) {
        out.write(`\r\u001B[2K${line}`);
        open = true;
      } else if (Math.floor(progress.seconds) !== lastSecond) {
        lastSecond = Math.floor(progress.seconds);
        out.write(`${line}\n`);
      }
    },
    end(): void {
      if (open) out.write('\n');
    },
  };
}

export function progressLine({ best, bound, seconds }: FitProgress): string {
  const gap = bound === null ? '-' : `${(((best - bound) / Math.max(1, bound)) * 100).toFixed(2)} %`;
  return `best ${best}  bound ${bound ?? '-'}  gap ${gap}  ${seconds.toFixed(1)} s`;
}
