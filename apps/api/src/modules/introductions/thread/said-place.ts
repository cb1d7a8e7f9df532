/** Where a text of a thread is sealed. */
export const saidPlace = (introductionId: string, messageId: string) =>
  `introduction:${introductionId}:said:${messageId}`
