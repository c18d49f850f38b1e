import { Wrong } from '../quantity.ts'
import { leaf } from '../schema/leaf.ts'

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/
const address = /^[a-z0-9-]+(\.[a-z0-9-]+)+\/\S+$/
const doi = /^10\.\d{4,9}\/\S+$/

/** A name for tables and the command line: lower case with hyphens. */
export function identifier(description: string, example: string) {
  const schema = { type: ['string', 'number'], pattern: id.source, description, examples: [example] }
  return leaf('a name in lower case with hyphens', example, schema, (written) => {
    if (id.test(written)) return written
    const right = written
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
    return new Wrong(`"${written}" is not lower case with hyphens: write ${right === '' ? example : right}`)
  })
}

/** Where something without a DOI is found, without https://. */
export function webAddress(description: string) {
  const example = 'osf.io/c67rg'
  const schema = { type: 'string', pattern: address.source, description, examples: [example] }
  return leaf('an address', example, schema, (written) =>
    address.test(written) ? written : new Wrong(`"${written}" is not an address such as ${example}, without https://`),
  )
}

/** Where a publication is found, without the address of the resolver. */
export function digitalObjectIdentifier(description: string) {
  const example = '10.1257/aer.100.1.541'
  const schema = { type: 'string', pattern: doi.source, description, examples: [example] }
  return leaf('a DOI', example, schema, (written) => {
    if (doi.test(written)) return written
    const inside = /10\.\d{4,9}\/\S+/.exec(written)?.[0]
    return new Wrong(`"${written}" is not a DOI: write ${inside ?? `it like ${example}`}`)
  })
}
