import { useLayoutEffect, useState } from 'preact/hooks'

/** Where in the page somebody is: a name and, for some, what it is about. */
export interface Route {
  readonly name: string
  readonly about: string
}

/** The part of the address behind `#`: `#sandbox`, `#lesson=kindness`. Nothing is the home page. */
export function routeOf(hash: string): Route {
  const [, name = '', about = ''] = /^#?([^=]*)=?(.*)$/s.exec(hash) ?? []
  return { name, about }
}

/** The route of the moment; who uses it is drawn anew when it changes. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash)
  // Not after the next picture: an address that changes before it would be missed.
  useLayoutEffect(() => {
    const follow = () => {
      setHash(location.hash)
      scrollTo(0, 0)
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return routeOf(hash)
}
