import type { words as danish } from '../da/front.ts'
import type { Translated } from '../words.ts'

export const words: Translated<typeof danish> = {
  title: 'A job that suits you',
  heading: 'A job that suits your strength',
  lead: 'Fleksbro brings you, who have a flex-job or look for one, together with a workplace that needs you as you are.',
  logIn: 'Log in',
  mine: 'To your pages',
  company: 'We have a job',
  picture: 'A bridge from a person to a workplace',
  candidate: {
    title: 'Looking for a flex-job?',
    text: 'Tell us what you want and can do. You get few and good suggestions. Nobody sees your name before you say yes.',
    one: 'Write a little at a time. Everything is saved as you go.',
    two: 'Say what it takes for it to work. You never have to tell of diagnoses.',
    three: 'You have a consultant who answers.',
  },
  workplace: {
    title: 'Do you have a workplace?',
    text: 'Start with the tasks that steal time. We show who they suit. It takes four minutes.',
    one: 'A job of a few hours is a job, too.',
    two: 'You see why somebody fits, and what to talk about.',
    three: 'A consultant of the municipality helps with the agreement.',
  },
  consultant: {
    title: 'Are you a consultant?',
    text: 'See who is waiting for what. You know both sides, and the judgement is yours.',
    one: 'Every suggestion shows its reasons and its open questions.',
    two: 'Propose, or say no with a reason. It is remembered.',
    three: 'Nobody waits in silence: every case has a deadline.',
  },
  closed: 'People come in by an invitation from their municipality. If you have none, ask your consultant.',
}
