import type { words as danish } from '../da/public.ts'
import type { Translated } from '../words.ts'

export const words: Translated<typeof danish> = {
  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody should be able to use Fleksbro. Here is what we do, and what you do if something is in your way.',
    parts: {
      aim: {
        title: 'What we aim for',
        text: 'The pages follow WCAG 2.2 at level AA, the rules that the Danish law on web accessibility builds on.',
      },
      how: {
        title: 'How you can use Fleksbro',
        text: 'With the keyboard alone. With a screen reader. With text four times as large. You choose light or dark, Danish or English. Nothing moves by itself.',
      },
      tested: {
        title: 'How we try it',
        text: 'Whenever something changes, a program goes through the pages on a narrow phone and on a large screen, by touch and by keyboard alone. It does not find everything, so we would like to hear from you.',
      },
      help: {
        title: 'Is something in your way?',
        text: 'Tell your consultant. The consultant helps you with what you were doing and sees to it that the fault is mended. You can also get everything on paper.',
      },
      complaint: {
        title: 'Nobody answers?',
        text: 'The Danish Agency for Digital Government watches over the rules. You can complain to them.',
      },
    },
    official: {
      title: 'The municipality’s own statement',
      text: 'It says what is in order, what is missing, and whom you can write to.',
      link: 'Statement of {{name}}',
    },
  },
  privacy: {
    title: 'Your data',
    lead: 'In short: you decide what is seen, and you can always take it back.',
    parts: {
      kept: {
        title: 'What we keep',
        text: 'Your name and your e-mail. What you write yourself about tasks, hours and what it takes. Your answers to each other. We never keep CPR numbers and never ask for diagnoses.',
      },
      company: {
        title: 'What a company sees',
        text: 'Nothing until you say so. If you choose to be seen, they see a card without name, age, address or picture, and only what you chose. They get your name only when you say yes to them.',
      },
      consultant: {
        title: 'What your consultant sees',
        text: 'Your consultant in the municipality sees your profile and helps you with it. Other consultants can open it if they are to help you, and then you can see that they did.',
      },
      admin: {
        title: 'What others in the municipality see',
        text: 'Whoever manages users and settings sees no profiles. Whoever decides on your benefits is not told who said no, or why.',
      },
      yours: {
        title: 'What you can always do',
        text: 'See who has opened your profile. Fetch everything about you. Take a break. Take back a yes. Delete it all.',
      },
      safe: {
        title: 'How we look after it',
        text: "What concerns your health and what you write freely is locked with a key that is your profile's alone. If you delete the profile, the key is thrown away. The only cookies are those that keep you logged in.",
      },
    },
  },
}
