/**
 * Whether somebody is among the percentage that gets a feature. The same person always gets the same answer,
 * one who is in stays in as the percentage grows, and who is in for one feature says nothing about another.
 *
 * @example inRollout('templates', userId, 25) // true for about a quarter of all users
 */
export const inRollout = (feature: string, userId: string, percent: number): boolean => {
  // FNV-1a: small, and even enough to split people into hundredths.
  let hash = 0x811c9dc5;
  for (const unit of `${feature}:${userId}`) hash = Math.imul(hash ^ unit.codePointAt(0)!, 0x01000193) >>> 0;
  return (hash / 2 ** 32) * 100 < percent;
};
