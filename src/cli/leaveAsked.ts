import { charts } from '../chart/charts.ts'
import { leavePictures } from '../node/leavePictures.ts'
import type { PictureFormat } from '../node/PictureFormat.ts'
import type { Comparison } from '../study/Comparison.ts'
import type { Talk } from './talk.ts'

/** Leaves the pictures that somebody asked for, and says where. */
export async function leaveAsked(
  path: string,
  comparison: Comparison,
  formats: readonly PictureFormat[] | undefined,
  say: Talk,
): Promise<void> {
  const folders = await leavePictures(path, (width) => charts(comparison, width), formats ?? [])
  for (const folder of folders) say(`Pictures: ${folder}`)
}
