/** `items` by a number of theirs below `count`, stably, and where those of each number begin. */
export function countingSort(items: Int32Array, numberOf: Int32Array, count: number) {
  const first = new Int32Array(count + 1)
  for (const item of items) {
    const number = numberOf[item] as number
    first[number + 1] = (first[number + 1] as number) + 1
  }
  for (let number = 0; number < count; number++)
    first[number + 1] = (first[number + 1] as number) + (first[number] as number)
  const next = first.slice()
  const order = new Int32Array(items.length)
  for (const item of items) {
    const number = numberOf[item] as number
    const place = next[number] as number
    order[place] = item
    next[number] = place + 1
  }
  return { order, first }
}
