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
  admin: { ...stored.admin, hideAPIURL: true, ...(isResource(stored.slug) ? { hidden: hiddenFrom(stored.slug) } : {}) },
  fields: everyField(stored.fields, (field) =>
    namedRows(keepBuiltInValidation(boundedText(labelled(withoutBlank(field))))),
  ),
})
