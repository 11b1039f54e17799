/** What all open data says of itself. */
export interface LicensedData {
  licence: { name: string; url: string }
  /** the page that explains it; absolute */
  documentation: string
}

/** Under which everything public here may be used. */
export const openGovernmentLicence = {
  name: 'Open Government Licence v3.0',
  url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
}
