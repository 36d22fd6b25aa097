/** Operations whose answers change with a draft. */
export const CHANGED_BY_DRAFT = ['draftsRead', 'draftsForCountersign', 'draftsMine', 'inboxRead', 'inboxNews', 'flagsList', 'flagsRead'];
