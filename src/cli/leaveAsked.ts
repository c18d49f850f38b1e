import type { Chart } from '../chart/Chart.ts'
import { leavePictures } from '../node/leavePictures.ts'
import type { PictureFormat } from '../node/PictureFormat.ts'
import type { Talk } from './talk.ts'

/** Leaves the pictures that somebody asked for, and says where. */
export async function leaveAsked(
  path: string,
  charts: (width: number) => readonly Chart[],
  formats: readonly PictureFormat[] | undefined,
  say: Talk,
): Promise<void> {
  const folders = await leavePictures(path, charts, formats ?? [])
  for (const folder of folders) say(`Pictures: ${folder}`)
}
