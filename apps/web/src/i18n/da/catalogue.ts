export const words = {
  moreNeeds: 'Vis flere',
  chosen_one: '{{count}} valgt',
  chosen_other: '{{count}} valgt',
  groups: {
    TID: 'Tid og kræfter',
    TEM: 'Tempo og ansvar',
    FYS: 'Kroppen',
    KOG: 'Opgaver og overblik',
    SAN: 'Lyd, lys og luft',
    SOC: 'Mennesker omkring mig',
    TRA: 'Vejen til arbejde',
  },
} as const

declare module '../words.ts' {
  interface Words {
    catalogue: typeof words
  }
}
