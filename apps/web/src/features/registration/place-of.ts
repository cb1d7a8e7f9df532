export { postcode } from '@fleksbro/catalogue'
