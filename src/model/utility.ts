/**
 * The one utility by which every act is weighed, in shares of the stake:
 *
 *   U = θ·b·v + θ_brand·b_brand − c − e·max(0, −R) + ν·N
 *
 * θ is the willingness toward whom the act is addressed (1 toward oneself), b its benefit to them and v what scales
 * it, c the cost, e the expected sanction per unit of disapproval, ν·N the weight of norms. Keeping quiet has U = 0.
 */
export function utility(
  theta: number,
  benefit: number,
  thetaBrand: number,
  brandBenefit: number,
  cost: number,
  expectedSanction: number,
  approval: number,
  social: number,
): number {
  const sanction = approval < 0 ? expectedSanction * approval : 0
  return theta * benefit + thetaBrand * brandBenefit - cost + sanction + social
}
