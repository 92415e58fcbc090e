import { STRANGERS } from './test/goals/strangers.ts';
import { plan } from './test/goals/plan.ts';
const only = process.argv[2];
for (const [who, s] of Object.entries(STRANGERS)) {
  if (only && !who.includes(only)) continue;
  const p = plan(s.goal as never, s.profile);
  console.log(`\n##### ${who}: [${s.goal.category}] ${s.goal.title.slice(0,80)} — ${p.strategy} ${p.milestones.join(',')}`);
  console.log('facts:', p.facts.map(f => `${f.name}=${f.value}`).join('; ').slice(0,900));
  if (p.unreadable.length) console.log('unreadable:', p.unreadable.map(f => `${f.name}@${f.path} "${f.text.slice(0,40)}": ${f.problem}`).join('; '));
  if (p.conflicts.length) console.log('conflicts:', p.conflicts.map(f => `${f.name} ${f.used.value} / ${f.ignored.value}`).join('; '));
  console.log('fit:', p.fit.fits, p.fit.notes.join(' '), 'dropped', p.fit.dropped.length, 'after', p.fit.afterDeadline.length);
  for (const t of p.tasks) console.log(`  ${t.scheduledOn} ${t.timeboxMinutes}m ${t.templateId}: ${t.title}`);
  if (only) for (const t of p.tasks) console.log(`\n* ${t.title}\n${t.description}\n=> ${t.deliverable}; ${t.definitionOfDone.map(d=>d.text).join(' | ')}`);
  const wrong: string[] = [];
  const f = new Map(p.facts.map(x => [x.name, x.value]));
  for (const [n, v] of Object.entries(s.reads ?? {})) if (f.get(n) !== v) wrong.push(`${n} = ${f.get(n)} and not ${v}`);
  for (const n of s.silent ?? []) if (f.has(n)) wrong.push(`${n} = ${f.get(n)}`);
  for (const n of s.reports ?? []) if (!p.unreadable.some(u => u.name === n)) wrong.push(`${n} not reported`);
  const words = JSON.stringify(p.tasks.map(t => [t.title, t.description, t.deliverable, t.definitionOfDone]));
  if (s.without && s.without.test(words)) wrong.push(`says ${s.without.exec(words)}`);
  for (const id of s.never ?? []) if (p.tasks.some(t => t.templateId === id)) wrong.push(`has ${id}`);
  if (s.strategy && s.strategy !== p.strategy) wrong.push(p.strategy);
  if (s.fits !== undefined && s.fits !== p.fit.fits) wrong.push('fits');
  for (const w of wrong) console.log('  !!!!', w);
}
