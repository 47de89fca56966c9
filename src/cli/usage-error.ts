/** Something that was asked for cannot be done. The message is the one sentence that standard error shows. */
export class UsageError extends Error {}
