export const mapAttribution = ''
export const mapSize = { width: 400, height: 500 }
export const regionOutline: string[] = []
export const pointsOnMap = (c: unknown[], current?: string): never[] => []
