import type { Factor } from '../community/ActLog.ts'

/** Why somebody did what they did, after “because of”. */
export const reasons: Readonly<Record<Factor, string>> = {
  none: 'nothing that had happened before',
  person: 'what they felt toward the person',
  community: 'what they felt toward the community',
  mood: 'the mood they were in',
  brand: 'what they felt toward the brand',
  norm: 'what is done and approved of here',
  belief: 'what they believed of the brand',
  visit: 'the attachment that brought them here that day',
  reached: 'what a friend had passed on',
}
