/** Short forms that readers know better than the long ones, or that are units, types of file and parts of names. */
export const knownAcronyms: ReadonlySet<string> = new Set([
  ...['NHS', 'GP', 'MRI', 'CT', 'A&E', 'HIV', 'AIDS', 'DNA', 'COVID', 'ID', 'TV', 'PIN', 'DVD', 'BMI', 'IVF'],
  ...['UK', 'EU', 'USA', 'US', 'UN', 'BBC', 'VAT', 'PO', 'PPE', 'MP', 'AM', 'PM', 'BSL', 'SMS', 'FAQ', 'OK'],
  ...['PDF', 'HTML', 'CSV', 'XML', 'URL', 'USB', 'KB', 'MB', 'GB', 'JPEG', 'PNG', 'WCAG', 'AA', 'AAA', 'IT'],
])

/** The long forms of ours, as they stand at the first use: "community diagnostic centre (CDC)". */
export const longForms: Readonly<Record<string, string>> = {
  CDC: 'community diagnostic centre',
  ICB: 'integrated care board',
  ICS: 'integrated care system',
  PCB: 'Provider Collaborative Board',
  DPB: 'Diagnostics Programme Board',
  ECG: 'electrocardiogram',
  DEXA: 'bone density',
}
