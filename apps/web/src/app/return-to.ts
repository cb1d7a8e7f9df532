/** An address to go back to after logging in; anything that could leave this site is nothing. */
export function safeReturn(next: string | null): string | null {
  if (!next?.startsWith('/') || next.startsWith('//') || next.includes('\\')) return null
  return next
}
