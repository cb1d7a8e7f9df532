import type { words as danish } from '../da/front.ts'
import type { Translated } from '../words.ts'

export const words: Translated<typeof danish> = {
  title: 'A job that suits you',
  heading: 'A job that suits your strength',
  lead: 'Fleksbro brings you, who have a flex-job or look for one, together with a workplace that needs you as you are.',
  logIn: 'Log in',
  company: 'We have a job',
  picture: 'A bridge from a person to a workplace',
  candidate: {
    title: 'Looking for a flex-job?',
    text: 'Tell us what you want and can do. You get few and good suggestions. Nobody sees your name before you say yes.',
  },
  workplace: {
    title: 'Do you have a workplace?',
    text: 'Start with the tasks that steal time. We show who they suit. It takes four minutes.',
  },
  consultant: {
    title: 'Are you a consultant?',
    text: 'See who is waiting for what. You know both sides, and the judgement is yours.',
  },
  closed: 'People come in by an invitation from their municipality. If you have none, ask your consultant.',
}
