/** A set of profile indices: bit `index & 31` of word `index >>> 5`. */
export type Bits = Uint32Array<ArrayBuffer>

export function wordsFor(size: number): number {
  return (size + 31) >>> 5
}

export function setBit(bits: Bits, index: number): void {
  bits[index >>> 5] = (bits[index >>> 5] as number) | (1 << (index & 31))
}

export function clearBit(bits: Bits, index: number): void {
  bits[index >>> 5] = (bits[index >>> 5] as number) & ~(1 << (index & 31))
}

/** `target |= source`, as far as both reach. */
export function orInto(target: Bits, source: Bits): void {
  const end = Math.min(target.length, source.length)
  for (let word = 0; word < end; word++) target[word] = (target[word] as number) | (source[word] as number)
}

export function countBits(bits: Bits): number {
  let count = 0
  for (let word = 0; word < bits.length; word++) count += onesIn(bits[word] as number)
  return count
}

/** Writes the indices of a set in rising order and returns how many they are. */
export function indicesOf(bits: Bits, into: Uint32Array): number {
  let count = 0
  for (let word = 0; word < bits.length; word++) {
    for (let left = bits[word] as number; left !== 0; left &= left - 1)
      into[count++] = (word << 5) | (31 - Math.clz32(left & -left))
  }
  return count
}

/** Population count in parallel halves (Warren, Hacker's Delight, 5-1). */
export function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
