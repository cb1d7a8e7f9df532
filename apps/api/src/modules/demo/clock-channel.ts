/** Tells every process that the demo's clock was moved. */
export const clockChannel = 'fleksbro_clock'
