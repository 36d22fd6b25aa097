import { writeFileSync } from 'node:fs';
import { withMeaning } from '@handrail/care-plan';
import { sentenceEmbedder } from '@handrail/step-embeddings';
import { Command } from 'commander';
import { type AssistantInput, readJson, readLines, UnreadableInput } from './assistant/files.js';
import { predictAll } from './assistant/predict.js';

const options = new Command('assistant:batch')
  .description(
    'Drafts dictations and answers plan questions from files: no server, no key, no network; the same input gives the same output.',
  )
  .requiredOption('--caseload <file>', 'units, service users, workers and shifts (JSON)')
  .requiredOption('--plans <file>', 'care plans with their versions (JSON)')
  .requiredOption('--dictations <file>', 'one dictation a line (JSON Lines)')
  .requiredOption('--questions <file>', 'one plan question a line (JSON Lines)')
  .requiredOption('--out <file>', 'where the predictions go, one a line')
  .parse()
  .opts<Record<'caseload' | 'plans' | 'dictations' | 'questions' | 'out', string>>();

try {
  const input: AssistantInput = {
    caseload: readJson(options.caseload),
    plans: readJson(options.plans),
    dictations: readLines(options.dictations),
    questions: readLines(options.questions),
  };
  const drafts = predictAll({ ...input, questions: [] });
  const answers = await withMeaning(sentenceEmbedder(), (ranker) => predictAll({ ...input, dictations: [] }, ranker));
  writeFileSync(options.out, [...drafts, ...answers].map((prediction) => `${JSON.stringify(prediction)}\n`).join(''));
} catch (error) {
  if (!(error instanceof UnreadableInput)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
