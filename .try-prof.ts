import fc from 'fast-check';
import { goals, profiles } from './test/goals/arbitraries.ts';
import { plan } from './test/goals/plan.ts';
const samples = fc.sample(fc.tuple(profiles, goals), { numRuns: 1500, seed: 1 });
let t = performance.now();
fc.sample(fc.tuple(profiles, goals), { numRuns: 1500, seed: 2 });
console.log('generate', (performance.now() - t) / 1500);
for (const [p, g] of samples) plan(g, p);
for (let k = 0; k < 4; k++) { t = performance.now(); for (const [p, g] of samples) plan(g, p); console.log('plan', (performance.now() - t) / 1500); }
