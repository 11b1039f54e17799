/** In place of figures, where there are none. */
export const NoFigures = ({ of }: { of: string | null }) => (
  <p>
    There are no figures {of ? `${of} ` : ''}yet. NHS England publishes the figures of a month about 6 weeks after its
    end.
  </p>
)
