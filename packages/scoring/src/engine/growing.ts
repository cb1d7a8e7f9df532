/** The same numbers with room for `index`, at least doubled so that growing stays rare. */
export function withRoomFor(numbers: Uint32Array<ArrayBuffer>, index: number): Uint32Array<ArrayBuffer> {
  if (index < numbers.length) return numbers
  const larger = new Uint32Array(Math.max(index + 1, numbers.length * 2))
  larger.set(numbers)
  return larger
}
