import type { CollectionConfig } from 'payload'
import { Alerts } from './alerts'
import { Appointments } from './appointments'
import { Bundles } from './bundles'
import { AuditEvents } from './audit-events'
import { Cdcs } from './cdcs'
import { Corrections } from './corrections'
import { ExternalLinks } from './external-links'
import { Documents } from './documents'
import { GovernanceBodies } from './governance-bodies'
import { Interests } from './interests'
import { Media } from './media'
import { Meetings } from './meetings'
import { Networks } from './networks'
import { NewsPosts } from './news-posts'
import { Organisations } from './organisations'
import { Pages } from './pages'
import { PaperSets } from './paper-sets'
import { People } from './people'
import { Redirects } from './redirects'
import { Reviews } from './reviews'
import { SearchPins } from './search-pins'
import { SearchSynonyms } from './search-synonyms'
import { Seats } from './seats'
import { Tests } from './tests'
import { Trusts } from './trusts'
import { Users } from './users'
import { WaitingImports } from './waiting-imports'
import { WaitingNotes } from './waiting-notes'
import { Workstreams } from './workstreams'

/** Every collection, in the order of the admin panel. */
export const collections: CollectionConfig[] = [
  NewsPosts,
  Pages,
  Alerts,
  Bundles,
  Corrections,
  Cdcs,
  Tests,
  Trusts,
  Networks,
  Workstreams,
  GovernanceBodies,
  Seats,
  Appointments,
  People,
  Organisations,
  Interests,
  Meetings,
  PaperSets,
  Media,
  Documents,
  WaitingNotes,
  WaitingImports,
  Redirects,
  SearchSynonyms,
  SearchPins,
  Reviews,
  ExternalLinks,
  Users,
  AuditEvents,
]
