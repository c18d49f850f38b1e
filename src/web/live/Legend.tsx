import type { JSX } from 'preact'
import { words } from '../words/words.ts'
import { layGlyph } from './glyphs.ts'
import { goodwillRoles, mannerRoles, raiderRole } from './inks.ts'
import type { Manner } from './manner.ts'
import { pathPen } from './pathPen.ts'

/** What colours and shapes of the pictures mean. */
export function Legend({ hasRaiders }: { readonly hasRaiders: boolean }) {
  const { legend } = words.live
  const [ill, none, good] = legend.goodwillEnds
  return (
    <section class="live-legend" aria-label={legend.title}>
      <p class="live-scale">
        <span>{legend.goodwill}:</span> <span>{ill}</span>
        <svg width="120" height="14" aria-hidden="true">
          <defs>
            <linearGradient id="live-goodwill">
              <stop offset="0" stop-color={ink(goodwillRoles.bad)} />
              <stop offset="0.5" stop-color={ink('paper')} />
              <stop offset="1" stop-color={ink(goodwillRoles.good)} />
            </linearGradient>
          </defs>
          <rect x="0.5" y="0.5" width="119" height="13" fill="url(#live-goodwill)" stroke={ink('line')} />
        </svg>
        <span class="unseen">{none}</span>
        <span>{good}</span>
      </p>
      <ul>
        <Entry name={legend.member}>
          <circle cx="10" cy="10" r="6" fill={ink('paper')} stroke={ink('text')} />
        </Entry>
        <Entry name={legend.differs}>
          <circle cx="10" cy="10" r="6" fill={ink('paper')} stroke={ink('text')} stroke-width="3" />
        </Entry>
        <Entry name={legend.outside}>
          <circle cx="10" cy="10" r="2.5" fill={ink('quiet')} />
        </Entry>
        {hasRaiders && (
          <Entry name={legend.raider}>
            <rect x="4" y="4" width="12" height="12" fill={ink(raiderRole)} />
          </Entry>
        )}
        {(['kind', 'harmful', 'neutral', 'outreach'] as const).map((manner) => (
          <Entry key={manner} name={legend.manners[manner]}>
            <Glyph manner={manner} />
          </Entry>
        ))}
        <Entry name={legend.ofOutreach}>
          <Glyph manner="kind" edge={ink('text')} />
        </Entry>
      </ul>
      <p class="quiet">{legend.circles}</p>
    </section>
  )
}

function Entry({ name, children }: { readonly name: string; readonly children: JSX.Element }) {
  return (
    <li>
      <svg width="20" height="20" aria-hidden="true">
        {children}
      </svg>
      {name}
    </li>
  )
}

function Glyph({ manner, edge = 'none' }: { readonly manner: Manner; readonly edge?: string }) {
  const pen = pathPen()
  layGlyph(pen, manner, 10, 10, 7)
  const colour = ink(mannerRoles[manner])
  const isLine = manner === 'neutral'
  return <path d={pen.path()} fill={isLine ? 'none' : colour} stroke={isLine ? colour : edge} stroke-width="2" />
}

function ink(role: string): string {
  return `var(--chart-${role})`
}
