const LONG = 6

/**
 * Björnsson's readability index: words per sentence plus the share of words longer than six letters, in percent.
 * 25–34 reads as easily as a paper for everyone; below that, as a book for children.
 * A text without a full stop counts as one sentence; `{{placeholders}}` and tags count as a short word.
 */
export function lix(text: string): number {
  const plain = text.replace(/\{\{[^}]*\}\}/g, 'x').replace(/<[^>]*>/g, ' ')
  const words = plain.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? []
  if (words.length === 0) return 0

  const sentences = plain.split(/[.!?:]+(?:\s|$)/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length
  const long = words.filter((word) => word.length > LONG).length
  return Math.round(words.length / sentences + (100 * long) / words.length)
}
