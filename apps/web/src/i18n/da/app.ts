export const words = {
  skip: 'Hop til indhold',
  menu: 'Hovedmenu',
  more: 'Mere',
  settings: 'Sprog, lys og læsehjælp',
  reading: 'Læsehjælp',
  readAloud: 'Læs siden op',
  userMenu: '{{initials}}, menu for {{name}}',
  logIn: 'Log ind',
  logOut: 'Log ud',
  logOutFailed: 'Vi kunne ikke logge dig ud. Tjek din forbindelse, og prøv igen.',
  sessionEnded: 'Du er logget ud, fordi der er gået lang tid. Log ind igen, så er alt, som du slap det.',
  foot: 'Fleksbro er lukket og frivilligt. Du bestemmer, hvad der ses.',
  esco: 'Vi bruger også ESCO. Det er Europa-Kommissionens liste over job, og hvad man skal kunne.',
  about: 'Om Fleksbro',
  account: 'Min konto',
  privacy: 'Dine oplysninger',
  accessibility: 'Tilgængelighed',
  scheme: {
    legend: 'Lys',
    auto: 'Som enheden',
    light: 'Lyst',
    dark: 'Mørkt',
  },
  wrong: {
    title: 'Noget gik galt',
    text: 'Intet er tabt. Vent et øjeblik, og prøv igen. Hjælper det ikke, så ring til din konsulent.',
    retry: 'Prøv igen',
  },
  offline: {
    title: 'Der er ingen forbindelse',
    text: 'Intet er tabt. Siden kommer, når du har forbindelse igen.',
    banner: 'Der er ingen forbindelse lige nu. Det, du skriver, bliver gemt her, til den er tilbage.',
  },
  notFound: {
    title: 'Siden findes ikke',
    text: 'Måske er linket gammelt. Du kan roligt gå tilbage.',
    home: 'Til forsiden',
  },
} as const

declare module '../words.ts' {
  interface Words {
    app: typeof words
  }
}
