const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', é: 'e', ü: 'u' }

/** `Gorm Knagstrup` → `gorm.knagstrup@demo.fleksbro.example`; mail to it goes nowhere. */
export const emailOf = (name: string): string =>
  `${name
    .toLowerCase()
    .replace(/[æøåéü]/g, (letter) => letters[letter] ?? '')
    .replace(/[^a-z]+/g, '.')}@demo.fleksbro.example`
