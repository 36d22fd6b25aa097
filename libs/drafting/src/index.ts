export { type ModelSettings } from './language-model/ask.js';
export { languageModelDrafter } from './language-model/drafter.js';
export { PROMPT_VERSION } from './language-model/prompt.js';
export { type RandomLetters } from './language-model/pseudonyms.js';
export { AUDIO_LIMITS, type AudioLimits, faultOf } from './transcription/audio.js';
export { openAiTranscriber, type TranscriberSettings } from './transcription/openai-transcriber.js';
export { type Audio, type Transcriber, type Transcript } from './transcription/transcriber.js';
