import { newsPage } from '@/content/news/news'
import { sharePictureOf } from '@/content/site/share-picture'
import { recordPage } from '../../record-page'
import { Post } from '../post'

export const dynamic = 'force-dynamic'

const { generateMetadata, Page } = recordPage({
  section: '/news',
  read: newsPage,
  head: ({ title, slug, summary, href, publishedOn, image, withdrawn }) =>
    withdrawn && !withdrawn.keep
      ? null
      : {
          title,
          description: summary,
          path: href,
          publishedOn,
          picture: image ? { ...image.share, alt: image.alt || title } : sharePictureOf('news-posts', slug, title),
        },
  Body: Post,
})

export { generateMetadata }
export default Page
