/** Gives the browser a file to keep. */
export const handOver = (name: string, content: unknown): void =>
  handOverFile(name, new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }))

export function handOverFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the file a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
