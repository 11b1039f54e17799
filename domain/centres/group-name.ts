/** The tests of a network together: 'Endoscopy Network' → 'Endoscopy'. */
export const groupName = (network: string): string => network.replace(/ network$/i, '')
