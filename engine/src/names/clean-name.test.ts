import { describe, expect, it } from 'vitest'
import { cleanName } from './clean-name.ts'
import { parseName } from './parse-name.ts'

const parts = (name: string): string =>
  parseName(name)
    .parts.map(part => (part.role === 'core' ? part.text : `${part.text}:${part.role}`))
    .join(' ')

describe('cleaning', () => {
  it.each([
    ['Éric ZEMMOUR', 'eric zemmour'],
    ['Ｐｏｕｔｉｎｅ', 'poutine'],
    ['Me\u0301lenchon', 'melenchon'],
    ['Milošević', 'milošević'],
    ['Ерёмин', 'ерёмин'],
    ['أحمد', 'احمد'],
    ['Ντόρα', 'ντορα'],
  ])('%s becomes %s', (name, expected) => expect(cleanName(name)).toEqual({ text: expected, notes: [] }))

  it('writes a word with look-alikes in one script', () => {
    expect(cleanName('М\u0430cron').text).toBe('macron')
    expect(cleanName('Пyтин').text).toBe('путин')
    expect(cleanName('Пyтин').notes[0]).toContain('U+0079, Latin')
  })

  it('only reports a mixture that look-alikes do not explain', () => {
    expect(cleanName('Putиnж').notes[0]).toContain('mixes scripts')
  })
})

describe('parts', () => {
  it.each([
    ['Jean-Luc Mélenchon', 'jean luc melenchon'],
    ['J.-L. Mélenchon', 'j:initial l:initial melenchon'],
    ['Charles de Gaulle', 'charles de:particle gaulle'],
    ["Valéry Giscard d'Estaing", 'valery giscard estaing'],
    ["Sinéad O'Connor", 'sinead oconnor'],
    ['Мохаммед бен Салман', 'мохаммед бен:particle салман'],
    ['Evgueni Viktorovitch Prigojine', 'evgueni viktorovitch:patronymic prigojine'],
    ['M. le président Macron', 'le:particle macron'],
    ['Peter King', 'peter king'],
    ['Le', 'le'],
    ['Abd el-Rahman', 'abdelrahman'],
    ['Chris Smith, Baron Smith of Finsbury', 'chris smith'],
    ['Muammar Kadhafi (colonel)', 'muammar kadhafi'],
    ['(Poutine)', 'poutine'],
    ['🔥', ''],
  ])('of %s', (name, expected) => expect(parts(name)).toBe(expected))

  it('knows the elder from the younger', () => {
    expect(parseName('Robert Kennedy Jr.').generation).toBe(2)
    expect(parseName('Alexandre Dumas père').generation).toBe(1)
    expect(parseName('Xi Jinping').generation).toBe(0)
  })
})
