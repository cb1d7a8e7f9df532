/** A reason not to start that whoever starts it can act on; said in its own words, without a stack. */
export class StartError extends Error {}
