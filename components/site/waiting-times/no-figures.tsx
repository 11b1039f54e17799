/**
 * In place of figures, where there are none.
 * @param props.from whose are missing, while others have reported: 'East Lancashire Hospitals'; null: there are none at all
 */
export const NoFigures = ({ from }: { from: string | null }) =>
  from === null ? (
    <p>There are no figures yet. NHS England publishes the figures of a month about 6 weeks after its end.</p>
  ) : (
    <p>There are no figures from {from} in the last 3 years.</p>
  )
