/**
 * Discord's published limits, as the stand-in enforces them.
 * Source: Discord developer documentation, API v10 (message, component, modal, command and interaction pages).
 */
export const LIMITS = {
  contentChars: 2_000,
  customIdChars: 100,
  buttonLabelChars: 80,
  rowsPerMessage: 5,
  buttonsPerRow: 5,
  selectOptions: 25,
  selectTextChars: 100,
  placeholderChars: 150,
  embeds: 10,
  embedFields: 25,
  embedTotalChars: 6_000,
  modalTitleChars: 45,
  modalFields: 5,
  fieldLabelChars: 45,
  fieldDescriptionChars: 100,
  fieldPlaceholderChars: 100,
  textInputChars: 4_000,
  commandNameChars: 32,
  commandDescriptionChars: 100,
  commandOptions: 25,
  choices: 25,
  /** Names, descriptions and values together. Documents of different years say 4,000 and 8,000: the smaller is kept. */
  commandTotalChars: 4_000,
  commands: 100,
  messageCommands: 5,
  attachmentDescriptionChars: 1_024,
  filesPerMessage: 10,
  uploadBytes: 10 * 1024 * 1024,
} as const;

/** Milliseconds from the event until the application must have answered or deferred. */
export const ANSWER_WITHIN_MS = 3_000;

/** Milliseconds that an interaction token stays good for edits and follow-ups. */
export const TOKEN_LIFE_MS = 15 * 60_000;

/** Message flags that the stand-in knows: everything else in `flags` is a violation. */
export const FLAG = { suppressEmbeds: 4, ephemeral: 64, suppressNotifications: 4_096, voiceMessage: 8_192 } as const;

/** Intent bits that need Discord's approval: members, presences, message content. */
export const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15);
