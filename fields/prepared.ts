import type { CollectionConfig, GlobalConfig } from 'payload'
import { hiddenFrom } from '@/access/rules'
import { isResource } from '@/access/table'
import { withoutBlank } from './blanks'
import { keepBuiltInValidation } from './built-in-validation'
import { everyField } from './every-field'
import { labelled } from './labels'
import { boundedText } from './longest-text'
import { namedRows } from './row-labels'

/** Applies to everything stored: labels in sentence case, no API view, hidden from those who may only read it. */
export const prepared = <Stored extends CollectionConfig | GlobalConfig>(stored: Stored): Stored => ({
  ...stored,
  admin: {
    ...stored.admin,
    hideAPIURL: true,
    // what the panel has no form for stays hidden from everybody
    ...(isResource(stored.slug) && stored.admin?.hidden !== true ? { hidden: hiddenFrom(stored.slug) } : {}),
  },
  fields: everyField(stored.fields, (field) =>
    namedRows(keepBuiltInValidation(boundedText(labelled(withoutBlank(field))))),
  ),
})
