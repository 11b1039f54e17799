const kilobyte = 1000

/** A file size in bytes as text: 545 000 → '545KB', 1 240 000 → '1.2MB'; at least '1KB'. */
export const formatFileSize = (bytes: number): string => {
  const kilobytes = Math.max(1, Math.round(bytes / kilobyte))
  return kilobytes < kilobyte ? `${kilobytes}KB` : `${Math.round(kilobytes / (kilobyte / 10)) / 10}MB`
}

/** How large a document is: '545KB, 12 pages'; without pages where they are not known. */
export const formatDocumentSize = ({ pages, size }: { size: number; pages: number | null }): string =>
  [formatFileSize(size), ...(pages === null ? [] : [pages === 1 ? '1 page' : `${pages} pages`])].join(', ')
