export const words = {
  title: 'Læsehjælp',
  lead: 'Vælg, hvordan siderne skal se ud her på din enhed. Du kan altid vælge om.',
  size: { legend: 'Tekst', usual: 'Almindelig', larger: 'Større', largest: 'Størst' },
  spacing: { legend: 'Luft mellem ord og linjer', usual: 'Almindelig', airy: 'Mere luft' },
  pace: {
    legend: 'Ro på siden',
    hint: 'Rolig viser mindre på siden og én ting ad gangen.',
    usual: 'Almindelig',
    calm: 'Rolig',
  },
  example: {
    label: 'Sådan ser det ud',
    title: 'Pakke små dele',
    text: 'Du sidder ved et bord og pakker én slags ad gangen. Der er ro i rummet, og nogen viser dig, hvordan man gør.',
  },
  aloud: {
    title: 'Få siden læst op',
    text: 'Din egen enhed læser op. Intet bliver sendt nogen steder hen. Du kan altid trykke stop.',
  },
  reading: 'Siden bliver læst op.',
  paused: 'Der er pause.',
  pause: 'Pause',
  goOn: 'Læs videre',
  stop: 'Stop',
  noVoice: 'Din enhed har ingen dansk stemme. Du kan tit hente en i enhedens indstillinger under tale.',
  close: 'Luk',
} as const

declare module '../words.ts' {
  interface Words {
    reading: typeof words
  }
}
