/**
 * The indices of `bucket` in ascending order of bucket, equal ones in their present order (a stable counting sort:
 * linear in time and memory).
 *
 * @param bucket - whole numbers in [0, buckets)
 */
export function orderBy(bucket: Int32Array, buckets: number): Int32Array {
  const cursor = new Int32Array(buckets + 1)
  for (let i = 0; i < bucket.length; i++) cursor[bucket[i] + 1]++
  for (let b = 0; b < buckets; b++) cursor[b + 1] += cursor[b]

  const order = new Int32Array(bucket.length)
  for (let i = 0; i < bucket.length; i++) order[cursor[bucket[i]]++] = i
  return order
}
