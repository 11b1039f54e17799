/** Who publishes the figures, as the licence asks to say. */
export const waitingTimesSource = {
  name: 'NHS England, Diagnostics Waiting Times and Activity',
  url: 'https://www.england.nhs.uk/statistics/statistical-work-areas/diagnostics-waiting-times-and-activity/',
}
