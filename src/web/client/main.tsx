import { render } from 'preact'
import { Shell } from './Shell.tsx'

render(<Shell />, document.getElementById('page')!)
