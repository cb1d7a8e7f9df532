import type { words as danish } from '../da/app.ts'
import type { Translated } from '../words.ts'

export const words: Translated<typeof danish> = {
  skip: 'Skip to content',
  menu: 'Main menu',
  more: 'More',
  settings: 'Language, light and reading help',
  userMenu: '{{initials}}, menu for {{name}}',
  logIn: 'Log in',
  logOut: 'Log out',
  logOutFailed: 'We could not log you out. Check your connection and try again.',
  sessionEnded: 'You are logged out because time has passed. Log in again and all is as you left it.',
  foot: 'Fleksbro is closed and voluntary. You decide what is seen.',
  esco: 'This service uses the ESCO classification of the European Commission.',
  about: 'About Fleksbro',
  account: 'My account',
  privacy: 'Your data',
  accessibility: 'Accessibility',
  reading: 'Reading help',
  readAloud: 'Read the page aloud',
  scheme: {
    legend: 'Light',
    auto: 'As device',
    light: 'Light',
    dark: 'Dark',
  },
  wrong: {
    title: 'Something went wrong',
    text: 'Nothing is lost. Wait a moment and try again. If that does not help, call your consultant.',
    retry: 'Try again',
  },
  offline: {
    title: 'There is no connection',
    text: 'Nothing is lost. The page comes when you are connected again.',
    banner: 'There is no connection right now. What you write is kept here until it is back.',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'Perhaps the link is old. You can safely go back.',
    home: 'To the front page',
  },
}
