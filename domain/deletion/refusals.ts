/** Why a record can neither be deleted nor moved to the bin, for whoever tries and for the dialogue that would offer it. */
export const refusals = {
  corrected: 'It has a published correction, which stays. Withdraw it with a reason instead.',
  onlyAdministrator:
    'This is the only administrator: nobody could add users or change settings any more. Make somebody else an administrator first.',
} as const
