/**
 * Feature templates: each line is one template, its atoms set apart by spaces. `generate.ts` turns them into straight-line code.
 *
 * Tagger atoms: w word, s 3-letter ending, z 2-letter ending, y 4-letter ending, p 3-letter beginning, m possible tags, k possible tags
 * and features, h shape, t tag; the figure is the distance to the word (-1 the one before).
 */
export const TAGGER_TEMPLATES = `
w0
w0 h0
y0
s0
z0
p0
m0
k0
m0 h0
s0 m0
w-1
w+1
w-2
w+2
w-1 w0
w0 w+1
w-1 w+1
m-1
m+1
m+2
m0 m+1
m0 m+1 m+2
m-1 m0
m-1 m0 m+1
k+1
k0 k+1
s+1
s-1
h-1 h0
h0 h+1
t-1
t-1 t-2
t-1 w0
t-1 m0
t-1 k0
t-1 t-2 m0
t-1 m+1
t-1 m0 m+1
t-1 w+1
t-2 w0
t-1 t-2 t-3
t-1 s0
t-1 m0 h0
t-1 t-2 w0
t-1 m0 m+1 m+2
t-1 w0 w+1
t-1 t-2 m0 m+1
v m0
v w0 t-1
v w0 m+1
v w0 w-1
x w0
x m0 t-1
`

/**
 * Parser atoms. Positions: s0 s1 s2 top of the stack, b0 b1 b2 b3 front of the buffer, and children: s0l s0r (first and last child), s0k
 * s0q (the second of either side), s1l s1r s1q, b0l b0k. Then an attribute: w word, t tag, m agreement features, l label,
 * g set of labels of the children, v children on the left and right. Alone: d distance of s0 and b0, e of s1 and s0,
 * c punctuation between s0 and b0, f between s1 and s0, a agreement of s0 and b0, i of s1 and s0, q quotation marks open,
 * r relative pronouns on the stack.
 */
export const STRUCTURE_TEMPLATES = `
s0.w s0.t
s0.w
s0.t
s1.w s1.t
s1.w
s1.t
s2.t
s2.w
b0.w b0.t
b0.w
b0.t
b1.w b1.t
b1.w
b1.t
b2.w
b2.t
b0.t b1.t
b0.t b1.t b2.t
b0.w b1.t
b0.t b1.w
b0.w b1.w
b1.t b2.t b3.t
s0.w b0.w
s0.w s0.t b0.t
s0.t b0.w b0.t
s0.w s0.t b0.w b0.t
s0.t b0.t
s0.w b0.t
s0.t b0.w
s0.t b0.t d
s0.t b0.t a
s0.t b0.t c
s0.w b0.t c
s0.t b0.w c
s1.w s0.w
s1.w s0.t
s1.t s0.w
s1.t s0.t
s1.w s1.t s0.t
s1.t s0.t s0.w
s1.t s0.t e
s1.t s0.t i
s1.t s0.t f
s1.t s0.t f c
s1.w b0.w
s1.w b0.t
s1.t b0.w
s1.t b0.t
s1.t s0.t b0.t
s1.w s0.t b0.t
s1.t s0.w b0.t
s1.t s0.t b0.w
s2.t s1.t s0.t
s2.t s1.t s0.t b0.t
s2.t s0.t b0.t
s1.t s0.t b0.t b1.t
s0.t b0.t b1.t
s0.w b0.t b1.t
s0.t b0.w b1.t
s0.t b0.t b1.t b2.t
s0.t b0.t b1.w
s0.w d
s0.t d
b0.w d
b0.t d
s0.w s0.v
s0.t s0.v
s1.t s1.v
s1.w s1.v
b0.t b0.v
b0.w b0.v
s0.t s0.g
s0.w s0.g
s1.t s1.g
s1.w s1.g
b0.t b0.g
s1.t s1.g s0.t
s0.t s0.g b0.t
s0.t s0.g b0.w
s1.t s1.g s0.t s0.g
s1.w s0.t s1.g
s0.t b0.t b0.g
s0.t s0.g b0.t b0.g
s0.t b0.t s0.v
s1.t s0.t s0.v
s0l.w s0.t
s0l.w s0.w
s0l.t s0.t
s0l.l s0.t
s0l.w s0.t b0.t
s0l.w s1.t s0.t
s0l.w s1.w s0.t
s0l.w b0.w
s0l.t s0.t b0.t
s0r.w s0.t
s0r.t s0.t
s0r.l s0.t
s0r.w s0.t b0.t
s0r.t s0.t b0.t
s0r.l s0.t b0.t
s0r.t s0.t s1.t
s0k.w s0.t s0l.w
s0q.l s0r.l s0.t
s1r.t s1.t
s1r.l s1.t
s1r.w s1.t s0.t
s1r.t s1.t s0.t
s1r.l s1.t s0.t
s1q.l s1r.l s1.t s0.t
s1l.w s1.t s0.t
s1l.t s1.t s0.t
s1l.w s1.t b0.t
s1r.t s1.t b0.t
b0l.t b0.t
b0l.w b0.t
b0l.l b0.t
b0l.t b0.t s0.t
b0l.w b0.t s0.t
b0k.l b0l.l b0.t s0.t
b0k.t b0l.t b0.t
q s0.t b0.t
q s1.t s0.t b0.t
q s0.w b0.t
r s0.t b0.t
r s1.t s0.t b0.t
r s0.w s0.t b0.t
r s0.t b0.t s0.g
r s1.t s1.g s0.t b0.t
s0.m b0.m s0.t b0.t
s1.m s0.m s1.t s0.t
s2.w s1.t s0.t
s2.t b0.t
`

/** Label atoms: h the head, d the dependent, dl dr hl hr their first and last children, dp dn hp hn their neighbours in the text. */
export const LABEL_TEMPLATES = `
h.w d.w x
h.w h.t d.t x
h.t d.w d.t x
h.t d.t x
h.t d.t x j
d.w d.t x
d.t x j
h.w d.w
h.w d.t x j
h.t d.w x j
dl.w d.t h.t x
dl.w d.t h.w x
dl.w d.w h.t
dl.w d.t x
dl.t d.t h.t x
dl.l d.t h.t x
dl.w d.w
dr.t d.t h.t x
dr.l d.t x
dr.w d.t h.t x
hl.w h.t d.t x
hl.l h.t d.t x
hl.t h.t d.t d.w x
hr.l h.t d.t x
hr.w h.t d.t x
hr.t h.t d.t x
dp.w d.t x
dp.t d.t h.t x
dp.t d.w x
dn.t d.t h.t x
dn.w d.t x
dp.t d.t dn.t x
hp.t h.t d.t x
hn.t h.t d.t x
hn.w d.t x
h.g h.t d.t x
h.g h.w d.t x
h.g h.t d.w x
d.g d.t h.t x
d.g d.t h.w x
d.g d.t h.g h.t x
d.v d.t h.t x
o h.t d.t x
o h.g h.t d.t x
u h.t d.t x
u d.w x
q h.t d.t x
dl.w h.w h.g d.t x
dl.w dr.l d.t h.t x
d.m h.m h.t d.t x
`

export const templatesOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map(line => line.trim().split(' '))
