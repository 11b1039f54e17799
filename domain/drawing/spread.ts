/**
 * Moves places apart that are nearer to each other than a gap, each as little as can be: the places in their order, around where they
 * were. For words beside points that would stand on each other.
 */
export const spread = (places: readonly number[], gap: number): number[] => {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0))
  // groups that stand close together, each with what its first place would be if it stood alone
  const groups: { members: number[]; first: number }[] = []
  for (const index of order) {
    let group = { members: [index], first: places[index] ?? 0 }
    let before = groups.at(-1)
    while (before && before.first + before.members.length * gap > group.first) {
      const members = [...before.members, ...group.members]
      const wanted = members.map((member, place) => (places[member] ?? 0) - place * gap)
      group = { members, first: wanted.reduce((sum, place) => sum + place, 0) / members.length }
      groups.pop()
      before = groups.at(-1)
    }
    groups.push(group)
  }
  const moved = new Map(
    groups.flatMap(({ first, members }) => members.map((member, place) => [member, first + place * gap] as const)),
  )
  return places.map((place, index) => moved.get(index) ?? place)
}
