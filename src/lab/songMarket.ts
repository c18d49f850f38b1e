import { majority, norm } from '../model/norms.ts'
import { alternative } from '../random/alternative.ts'
import { exp } from '../random/exp.ts'
import type { Key } from '../random/Key.ts'
import { stream, uniform } from '../random/Stream.ts'
import { standardNormal } from '../random/standardNormal.ts'
import type { DesignOf } from './designKeys.ts'
import type { GameArm } from './GameArm.ts'
import { drawSubjects } from './people.ts'
import { purpose } from './purpose.ts'
import type { Session } from './Session.ts'

/**
 * Plays one session of a market of songs (Salganik, Dodds & Watts 2006, doi:10.1126/science.1121066): every world has
 * the same songs and listeners of its own. What a listener tries follows the downloads so far, as far as they are shown
 * and norms weigh; what they download of it follows the song's appeal and their own taste.
 */
export function playSongMarket(arm: GameArm, key: Key, session: number): Session {
  const { worlds, listeners, songs, listened, popularity } = arm.design as DesignOf<'song market'>
  const subjects = drawSubjects(arm, key, session, worlds * listeners)
  const appealStream = stream(key, session, 0, purpose.appeal)
  const appeal = Float64Array.from({ length: songs }, (_, k) =>
    standardNormal(uniform(appealStream.a, appealStream.b, k, 0)),
  )
  const downloads = new Float64Array(worlds * songs)
  const tries = stream(key, session, 0, purpose.listens)
  const tastes = stream(key, session, 0, purpose.downloads)
  for (let world = 0; world < worlds; world++) {
    const counts = downloads.subarray(world * songs, (world + 1) * songs)
    let total = 0
    for (let k = 0; k < listeners; k++) {
      const i = world * listeners + k
      const seen = popularity && total > 0 ? majority(k, subjects.half_majority[i]) : 0
      const follows = subjects.norm_sensitivity[i] / (1 + subjects.norm_sensitivity[i])
      for (let song = 0; song < songs; song++) {
        // Attention is even but for the descriptive norm: how far what others took is commoner than it would be anyway.
        const common = seen === 0 ? 0 : norm(0, 0, seen, counts[song] / total, 1 / songs)
        const chance = 1 - exp(-listened * (1 / songs + follows * common))
        if (uniform(tries.a, tries.b, i, alternative(1, song)) >= chance) continue
        const liking = appeal[song] + standardNormal(uniform(tastes.a, tastes.b, i, alternative(1, song)))
        if (liking <= 0) continue
        counts[song]++
        total++
      }
    }
  }
  return { downloads, appeal }
}
