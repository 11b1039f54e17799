import type { PayloadRequest } from 'payload'

/** True when another record of a collection, the bin included, has the same value in a field. */
export const isTaken = async (
  req: PayloadRequest,
  collection: string,
  field: string,
  value: string,
  id: unknown,
): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: collection as 'trusts', // the collection that has this field
    overrideAccess: true, // only whether the value is free is asked, nothing is shown
    req,
    trash: true,
    where: {
      and: [{ [field]: { equals: value } }, ...(id === undefined || id === null ? [] : [{ id: { not_equals: id } }])],
    },
  })
  return totalDocs > 0
}
