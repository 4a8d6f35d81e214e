#!/usr/bin/env python3
"""Learn the weights of zones.tsv from pages on which a person has told the lines apart.

usage: learn-zones.py GUIDE-JUDGE FOLDER... > zones.tsv

Each FOLDER holds pages NAME.txt, each with NAME.lines: one character a line of the page, `a` for the
article's, `f` for the page's, `r` for guides to read next, `c` for readers' comments, `b` for a blank
one. `r` counts as the article's. What is seen of a page comes from `guide-judge facts PAGE`.
Beside every page stands a copy of its article alone, so that text without a page around it is kept.

The weights in the repository were not learned by this script alone. Their pages were 110 of
strangers and 7 of our own, the latter given three times, and fragments of the articles stood beside
the copies: this makes no fragments and counts every page once. The pages are not in the repository.
Needs python-crfsuite."""
import collections, os, subprocess, sys, tempfile
import pycrfsuite

REACH = range(-2, 3)

def blocks(judge, page):
    rows = subprocess.run([judge, 'facts', page], capture_output=True, text=True).stdout
    for row in rows.split('\n'):
        cells = row.split('\t')
        if len(cells) == 6:
            yield [int(n) for n in cells[0].split(',')], cells[1].split('|'), cells[2].split('|')

def features(page):
    for index, (_, own, around) in enumerate(page):
        seen = ['0:' + sign for sign in own + around]
        for step in REACH:
            near = index + step
            if step and 0 <= near < len(page):
                seen += [f'{step}:{sign}' for sign in page[near][1]]
            elif step:
                seen.append(f'{step}:edge 0')
        yield seen

def examples(judge, folders):
    for folder in folders:
        for name in sorted(f[:-6] for f in os.listdir(folder) if f.endswith('.lines')):
            lines = open(os.path.join(folder, name + '.lines')).read().strip('\n')
            text = open(os.path.join(folder, name + '.txt'), encoding='utf8', errors='replace').read()
            page = list(blocks(judge, os.path.join(folder, name + '.txt')))
            zones = []
            for numbers, _, _ in page:
                kinds = collections.Counter(lines[n - 1] in 'fc' for n in numbers if n <= len(lines))
                zones.append('page' if kinds[True] > kinds[False] else 'article')
            yield page, zones
            with tempfile.NamedTemporaryFile('w', suffix='.txt', delete=False) as copy:
                copy.write('\n'.join(l for l, k in zip(text.split('\n'), lines) if k in 'ab') + '\n')
            alone = list(blocks(judge, copy.name))
            os.unlink(copy.name)
            yield alone, ['article'] * len(alone)

def main(judge, *folders):
    trainer = pycrfsuite.Trainer(verbose=False)
    for page, zones in examples(judge, folders):
        if page:
            trainer.append(list(features(page)), zones)
    trainer.set_params({'c1': 0.5, 'c2': 0.5, 'max_iterations': 200, 'feature.possible_transitions': True})
    model = tempfile.mktemp()
    trainer.train(model)
    tagger = pycrfsuite.Tagger()
    tagger.open(model)
    info = tagger.info()
    table = collections.defaultdict(lambda: [0.0] * len(REACH))
    for (feature, zone), weight in info.state_features.items():
        step, sign = feature.split(':', 1)
        table[sign][int(step) + 2] += weight if zone == 'article' else -weight
    say = lambda sign, weights: print(*sign.rsplit(' ', 1), *(round(w * 100) for w in weights), sep='\t')
    # To show a menu is bad, to hide the article worse.
    say('caution 0', [0, 0, 0.2, 0, 0])
    move = lambda a, b: info.transitions.get((a, b), 0.0)
    say('next 0', [move('article', 'article'), move('page', 'article'), move('article', 'page'),
                   move('page', 'page'), 0])
    for sign in sorted(table, key=lambda s: (s.rsplit(' ', 1)[0], int(s.rsplit(' ', 1)[1]))):
        if any(round(w * 100) for w in table[sign]):
            say(sign, table[sign])
    os.unlink(model)

if __name__ == '__main__':
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
