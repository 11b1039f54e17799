import { element, xmlDocument } from './xml'

export const openSearchType = 'application/opensearchdescription+xml'

interface Described {
  /** at most 16 characters, as the standard asks */
  shortName: string
  description: string
  /** the absolute address of the search page */
  url: string
  /** the absolute address of an icon of 16 pixels or more */
  icon: string
}

/** The site's search as browsers take it into their own (https://github.com/dewitt/opensearch, 1.1). */
export const openSearchXml = ({ description, icon, shortName, url }: Described): string =>
  xmlDocument(
    'OpenSearchDescription',
    [
      element('ShortName', shortName),
      element('Description', description),
      element('InputEncoding', 'UTF-8'),
      element('Image', icon, { height: '48', width: '48', type: 'image/x-icon' }),
      element('Url', null, { type: 'text/html', method: 'get', template: `${url}?q={searchTerms}` }),
    ],
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
  )
