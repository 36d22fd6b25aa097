export { type ModelSettings } from './language-model/ask.js';
export { type CostCap, dailyCap } from './language-model/cost-cap.js';
export { languageModelDrafter } from './language-model/drafter.js';
export { PROMPT_VERSION } from './language-model/prompt.js';
export { type RandomLetters } from './language-model/pseudonyms.js';
export { AUDIO_LIMITS, type AudioLimits, faultOf } from './transcription/audio.js';
export { downloadAudio, type Downloaded, type DownloadRules } from './transcription/download.js';
export { openAiTranscriber, type TranscriberSettings } from './transcription/openai-transcriber.js';
export { type Audio, noTranscriber, type Transcriber, type Transcript } from './transcription/transcriber.js';
