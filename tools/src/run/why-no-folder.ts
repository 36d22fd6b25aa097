/**
 * The sentence about a data folder that a start cannot write to, with the error behind it; undefined when the error came from elsewhere
 * than the file system.
 */
export function whyNoFolder(error: unknown, dataDir: string): Error | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) return undefined;
  return new Error(
    code === 'ENOSPC'
      ? `The disk with ${dataDir} is full: free about 500 MB, then start again.`
      : `The data folder ${dataDir} cannot be used (${code}): check its permissions or set HANDRAIL_DATA_DIR to another folder.`,
    { cause: error },
  );
}
