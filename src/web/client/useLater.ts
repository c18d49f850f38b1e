import { useEffect, useState } from 'preact/hooks'

/** True once what stands beside it has been drawn: words are read first, and charts take their time. */
export function useLater(): boolean {
  const [isLater, setIsLater] = useState(false)
  useEffect(() => setIsLater(true), [])
  return isLater
}
