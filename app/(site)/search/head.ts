import { searchPath } from '@/domain/search/search-address'

export const head = {
  title: 'Search',
  description: 'Find tests, centres, news, boards, meetings and their documents on this website.',
  path: searchPath,
}
