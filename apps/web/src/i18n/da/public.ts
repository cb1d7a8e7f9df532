export const words = {
  accessibility: {
    title: 'Tilgængelighed',
    lead: 'Fleksbro skal kunne bruges af alle. Her står, hvad vi gør, og hvad du gør, hvis noget driller.',
    parts: {
      aim: {
        title: 'Det går vi efter',
        text: 'Siderne følger WCAG 2.2 på niveau AA. Det er de regler, loven om webtilgængelighed bygger på.',
      },
      how: {
        title: 'Sådan kan du bruge Fleksbro',
        text: 'Du kan bruge tastatur alene. Du kan bruge en skærmlæser. Du kan gøre skriften fire gange så stor. Du vælger selv lyst eller mørkt, dansk eller engelsk. Intet bevæger sig af sig selv.',
      },
      tested: {
        title: 'Sådan prøver vi det af',
        text: 'Hver gang noget ændres, går et program siderne igennem på en smal telefon og på en stor skærm, med finger og med tastatur alene. Det finder ikke alt. Derfor vil vi gerne høre fra dig.',
      },
      help: {
        title: 'Driller noget?',
        text: 'Sig det til din konsulent. Konsulenten hjælper dig med det, du var i gang med, og sørger for, at fejlen bliver rettet. Du kan også få det hele på papir.',
      },
      complaint: {
        title: 'Får du ikke svar?',
        text: 'Digitaliseringsstyrelsen holder øje med, at reglerne bliver fulgt. Dem kan du klage til.',
      },
    },
    official: {
      title: 'Kommunens egen erklæring',
      text: 'Den siger, hvad der er i orden, hvad der mangler, og hvem du kan skrive til.',
      link: 'Erklæring fra {{name}}',
    },
  },
  privacy: {
    title: 'Dine oplysninger',
    lead: 'Kort sagt: Du bestemmer, hvad der ses, og du kan altid tage det tilbage.',
    parts: {
      kept: {
        title: 'Det gemmer vi',
        text: 'Dit navn og din e-mail. Det, du selv skriver om opgaver, timer, og hvad der skal til. Jeres svar til hinanden. Vi gemmer aldrig CPR-numre og spørger aldrig om diagnoser.',
      },
      company: {
        title: 'Det ser en virksomhed',
        text: 'Ingenting, før du siger til. Siger du ja til at blive set, ser de et kort uden navn, alder, adresse og billede, og kun det, du har valgt. Dit navn får de først, når du siger ja til netop dem.',
      },
      consultant: {
        title: 'Det ser din konsulent',
        text: 'Din konsulent i kommunen ser din profil og hjælper dig med den. Andre konsulenter kan åbne den, hvis de skal hjælpe dig, og så kan du se, at de har gjort det.',
      },
      admin: {
        title: 'Det ser andre i kommunen',
        text: 'Den, der styrer brugere og indstillinger, ser ingen profiler. Den, der afgør din ydelse, får ikke at vide, hvem der sagde nej, eller hvorfor.',
      },
      yours: {
        title: 'Det kan du altid gøre',
        text: 'Se, hvem der har åbnet din profil. Hente alt, der står om dig. Holde pause. Trække et ja tilbage. Slette det hele.',
      },
      safe: {
        title: 'Sådan passer vi på det',
        text: 'Det, der handler om dit helbred og det, du skriver frit, er låst med en nøgle, der kun er din profils. Sletter du profilen, bliver nøglen smidt væk. Vi bruger kun de cookies, der holder dig logget ind.',
      },
    },
  },
} as const

declare module '../words.ts' {
  interface Words {
    public: typeof words
  }
}
