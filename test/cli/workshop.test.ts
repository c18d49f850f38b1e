import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { folderWith, roi, start } from './roi.ts'

describe('roi workshop', () => {
  it('writes one file of less than 1.5 MB that asks for no other', async () => {
    const folder = folderWith()
    const { code, stdout } = await roi(folder, 'workshop', '--out', 'teaching')
    expect([code, stdout]).toEqual([0, `${join('teaching', 'workshop.html')}\n`])
    const page = readFileSync(join(folder, 'teaching', 'workshop.html'), 'utf8')
    expect(Buffer.byteLength(page)).toBeLessThan(1.5e6)
    expect(page).toMatch(/^<!doctype html>.*<\/html>\n$/s)
    expect(page.slice(0, page.indexOf('<style>'))).toContain('default-src &#39;none&#39;')
    expect(page).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=/)
  })

  it('exits with 1 and says why when it cannot write, and leaves nothing half-written', async () => {
    const folder = folderWith()
    writeFileSync(join(folder, 'teaching'), '')
    const { code, stderr } = await roi(folder, 'workshop', '--out', 'teaching')
    expect(code).toBe(1)
    expect(stderr).toContain('a part of that path is a file, not a folder')
    expect(readFileSync(join(folder, 'teaching'), 'utf8')).toBe('')
  })

  it('serves the same page to this machine alone, and stops at Ctrl-C', async () => {
    const folder = folderWith()
    await roi(folder, 'workshop')
    const { child, ended } = start(folder, 'workshop', '--serve')
    const [address] = (await once(child.stdout!, 'data')) as [string]
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/)
    const [answer] = await once(get(address.trim()), 'response')
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(await text(answer)).toBe(readFileSync(join(folder, 'workshop.html'), 'utf8'))
    child.kill('SIGINT')
    expect((await ended).code).toBe(130)
  })

  it('refuses a port without serving, and a port that another program uses', async () => {
    const folder = folderWith()
    const misled = await roi(folder, 'workshop', '--port', '8080')
    expect([misled.code, misled.stderr]).toEqual([2, 'roi: --port goes with --serve; without it nothing is served\n'])
    expect(existsSync(join(folder, 'workshop.html'))).toBe(false)

    const { child, ended } = start(folder, 'workshop', '--serve')
    const [address] = (await once(child.stdout!, 'data')) as [string]
    const { port } = new URL(address)
    const taken = await roi(folder, 'workshop', '--serve', '--port', port)
    expect([taken.code, taken.stderr]).toEqual([1, `roi: cannot serve on port ${port}: another program uses it\n`])
    child.kill('SIGINT')
    await ended
  })
})
