/**
 * Words that people write about themselves and their appointments. They are right also where no page has them: none of them is
 * taken for a slip in a word that is like it, as "cancel" would be for "cancer".
 */
const ordinary = new Set(
  `cancel cancelled cancelling rebook reschedule rearrange rearranged postpone missed late lump pain ache aches
    bleed bleeding cough dizzy faint rash sore swollen tired chest breast womb kidney kidneys liver hip hips
    knee shoulder throat skin tummy cold fever flu pregnant pregnancy baby child children mother father carer
    parents smear screening vaccine vaccination jab dentist optician pharmacy prescription pills chair fast
    fasting drink drive driving taxi train tram lift stairs cafe toilet free cost costs charge price private job
    jobs vacancy volunteer donate hear heard`.split(/\s+/),
)

/** True for such a word. */
export const isOrdinary = (word: string): boolean => ordinary.has(word)
