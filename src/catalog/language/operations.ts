import type { LexiconEntry } from '../../engine/language/vocabulary.ts';

const concept = (name: string, phrases: readonly string[]): LexiconEntry => ({
  sense: { kind: 'concept', concept: name },
  phrases,
});

/** What can be asked of rows, English and Filipino. */
export const operations: readonly LexiconEntry[] = [
  concept('count', [
    'how many', 'how much', 'number of', 'the number', 'no of', 'num of', 'count', 'count of', 'counts', 'tally', 'total number of',
    'total number', 'total count', 'total count of', 'headcount', 'headcount of', 'quantity of', 'number', 'overall number of',
    'ilan', 'ilan ang', 'ilang', 'ilan na', 'ilan ba', 'bilang ng', 'bilang', 'gaano karami', 'gaano karaming', 'gaano kadami', 'dami ng',
    'kabuuang bilang ng', 'kabuuang bilang', 'magkano', 'gaano kalaki', 'howmany', 'hm',
  ]),
  concept('total', [
    'total', 'sum', 'sum of', 'total of', 'combined', 'overall', 'aggregate', 'in all', 'altogether', 'kabuuan', 'kabuuang', 'kabuuan ng',
    'lahat lahat', 'pinagsama', 'grand total', 'cumulative total',
  ]),
  concept('average', [
    'average', 'avg', 'mean', 'on average', 'typical', 'average of', 'karaniwan', 'karaniwang', 'katamtaman', 'katamtamang', 'average na', 'promedyo',
  ]),
  concept('median', ['median', 'middle value', 'midpoint', 'median ng']),
  concept('minimum', ['minimum', 'min', 'lowest value', 'pinakamababang halaga']),
  concept('maximum', ['maximum', 'max', 'highest value', 'pinakamataas na halaga']),
  concept('share', [
    'percentage', 'percent', 'percentage of', 'share', 'share of', 'proportion', 'proportion of', 'what part of', 'fraction', 'fraction of', 'pct', 'porsyento', 'bahagdan', 'what portion', 'portion',
  ]),
  concept('rate', ['rate', 'ratio', 'antas']),
  concept('list', [
    'list', 'list of', 'list all', 'list down', 'show', 'show me', 'display', 'enumerate', 'name', 'names of', 'give me a list of', 'give me the list of',
    'listahan', 'listahan ng', 'ilista', 'ipakita', 'pakita', 'ipakita mo', 'pakilista', 'tingnan', 'identify',
  ]),
  concept('record', [
    'tell me about', 'details', 'details of', 'details on', 'details about', 'profile of', 'profile', 'information about', 'information on', 'info about', 'info on',
    'describe', 'describe to me', 'overview of', 'facts about', 'data on', 'impormasyon', 'detalye', 'detalye ng', 'tungkol', 'impormasyon tungkol', 'what do you know about', 'what do we know about', 'sabihin mo ang tungkol', 'status of', 'show record of',
  ]),
  concept('exists', ['are there', 'is there', 'do we have', 'have we', 'does it have', 'do they have', 'there are', 'there is', 'mayroon bang', 'may ba', 'meron bang', 'meron ba', 'mayroon ba', 'may mga', 'is any', 'are any', 'may', 'mayroong', 'meron', 'mayroon']),
  concept('where', ['where', 'where is', 'where are', 'where can', 'nasaan', 'saan', 'located', 'location of', 'find', 'asan', 'saan matatagpuan', 'matatagpuan']),
  concept('when', ['when', 'when is', 'when was', 'when will', 'what date', 'kailan', 'what day']),
  concept('who', ['who', 'who is', 'who are', 'whose', 'sino', 'sino ang', 'sinu', 'kanino', 'sino sino', 'sinong']),
  concept('duration', ['how long', 'duration', 'length', 'gaano katagal', 'how many days', 'time taken', 'turnaround', 'turnaround time']),
  concept('trend', [
    'trend', 'trends', 'over time', 'trend of', 'trend in', 'timeline', 'change over time', 'through time', 'through the years', 'over the years', 'across the years', 'sa paglipas ng panahon', 'history of', 'evolution of', 'progression of',
  ]),
  concept('cumulative', ['cumulative', 'running total', 'cumulatively', 'to date', 'accumulated']),
  concept('growth', ['growth', 'year on year', 'yoy', 'increase', 'year over year', 'change']),
  concept('compare', [
    'compare', 'comparison', 'versus', 'vs', 'compared to', 'compared with', 'difference between', 'comparison of', 'comparison between', 'ikumpara', 'ihambing', 'paghambingin', 'paghahambing', 'kumpara', 'against', 'kumpara sa', 'side by side', 'comparing',
  ]),
  concept('breakdown', [
    'breakdown', 'breakdown of', 'distribution', 'distribution of', 'broken down', 'spread', 'composition', 'split', 'grouped', 'distributed', 'hati', 'pagkakahati', 'pagkakahati hati', 'summary by', 'summarize', 'disaggregated', 'disaggregate',
  ]),
  concept('coverage', ['coverage', 'coverage of', 'covered', 'cover', 'saklaw']),
  concept('mine', ['my', 'mine', 'aking', 'ko', 'akin', 'assigned to me', 'i have', 'i own', 'for me', 'do i have', 'am i', 'naka assign sa akin', 'nakatoka sa akin']),
  concept('define', ['meaning of', 'definition of', 'define', 'what does', 'stand for', 'stands for', 'mean by', 'kahulugan ng', 'ibig sabihin ng', 'ibig sabihin', 'meaning']),
  concept('anaphora', [
    'those', 'them', 'these', 'that', 'it', 'the same', 'same', 'ones', 'one', 'of those', 'of them', 'of these', 'among them', 'among those', 'there', 'their', 'mga iyon', 'yun', 'yung mga yun', 'iyon', 'sila', 'nila', 'doon', 'dun', 'roon', 'nito', 'ito', 'niyan', 'instead', 'na lang', 'naman doon',
  ]),
  concept('continuation', [
    'what about', 'how about', 'and what about', 'and how about', 'and in', 'and for', 'also in', 'paano naman', 'paano ang', 'e sa', 'eh sa', 'e ang', 'eh ang', 'kumusta naman', 'how bout', 'what of', 'only', 'only the', 'just', 'just the', 'lamang', 'lang', 'now', 'then', 'paano kung', 'eh', 'tapos', 'narrow', 'narrow down', 'narrow it down to', 'filter', 'limit to', 'e paano',
  ]),
  concept('why', ['why', 'bakit', 'what causes', 'what caused', 'reason', 'reasons', 'reason for', 'cause', 'causes', 'explain why', 'because']),
  concept('predict', ['predict', 'prediction', 'forecast', 'will be', 'will there be', 'projected', 'expect', 'estimate', 'in the future', 'magiging', 'hulaan']),
  concept('opinion', ['should', 'better', 'best', 'worst', 'recommend', 'do you think', 'opinion', 'favorite', 'dapat', 'mas mabuti', 'good idea', 'deserve', 'deserves']),
]; // prettier-ignore
