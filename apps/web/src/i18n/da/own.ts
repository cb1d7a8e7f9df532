export const words = {
  profile: 'Profil',
  card: 'Mit kort',
  looks: 'Set af',
} as const

declare module '../words.ts' {
  interface Words {
    own: typeof words
  }
}
