import { csvFile, csvType } from '@/open-data/csv-file'

/** A table as a CSV file with a name of its own. */
export const table = <Row>(name: string, ...file: Parameters<typeof csvFile<Row>>): Response =>
  new Response(csvFile(...file), {
    headers: { 'content-type': csvType, 'content-disposition': `attachment; filename="${name}.csv"` },
  })
