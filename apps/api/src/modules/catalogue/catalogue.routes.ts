import { readCatalogueEntries, searchCatalogueEntries } from '@fleksbro/contract'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'
import { readEntries, search } from './catalogue.service.ts'

/** A company belongs to no municipality, and the catalogue to none either. */
export const catalogue: Module = async (app) => {
  app.route({
    ...serves(searchCatalogueEntries),
    config: { access: 'anyone-signed-in' },
    handler: ({ inContext, query }) => inContext((tx) => search(tx, query)),
  })
  app.route({
    ...serves(readCatalogueEntries),
    config: { access: 'anyone-signed-in' },
    handler: ({ inContext, query }) => inContext((tx) => readEntries(tx, query.ids)),
  })
}
