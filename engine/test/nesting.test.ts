import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('who passes words on stands around who said them', () => {
  test('beside the source of a clause', () => {
    expect(told("Un ouvrier cité par la gendarmerie assure que le pont s'effondrera avant l'hiver.")).toEqual([
      "la gendarmerie: Un ouvrier / assure que le pont s'effondrera avant l'hiver",
      "  un ouvrier: le pont s'effondrera avant l'hiver",
    ])
  })

  test('between commas behind selon', () => {
    expect(told("Selon la mairie, citée par la gendarmerie, le pont s'effondrera avant l'hiver.")).toEqual([
      "la gendarmerie: Selon la mairie / le pont s'effondrera avant l'hiver",
      "  la mairie: le pont s'effondrera avant l'hiver",
    ])
  })

  test('at the head of the sentence', () => {
    expect(told("Cité par la gendarmerie, un ouvrier estime que le pont s'effondrera avant l'hiver.")).toEqual([
      "la gendarmerie: un ouvrier estime que le pont s'effondrera avant l'hiver",
      "  un ouvrier: le pont s'effondrera avant l'hiver [opinion]",
    ])
  })

  test('in a document', () => {
    expect(told('« Nous rouvrirons en mai », a déclaré le directeur Paul Garnier, cité dans le communiqué.')).toEqual([
      'le communiqué: « Nous rouvrirons en mai », a déclaré le directeur Paul Garnier',
      '  Paul Garnier: Nous rouvrirons en mai',
    ])
  })

  test('where nobody says anything, nothing is passed on', () => {
    expect(told("L'étude, citée par la gendarmerie, a coûté deux millions.")).toEqual([])
  })
})

describe('selon stands inside what an incise tells', () => {
  test('of a clause', () => {
    expect(told("Selon l'avocat, le vendeur a signé deux fois, ajoute la gendarmerie.")).toEqual([
      "la gendarmerie: Selon l'avocat, le vendeur a signé deux fois",
      "  l'avocat: le vendeur a signé deux fois",
    ])
  })

  test('of a quotation that it leads to', () => {
    expect(
      told('Selon les premières constatations, « la panne serait due à un câble rongé », a précisé la préfecture.'),
    ).toEqual([
      'la préfecture: Selon les premières constatations, « la panne serait due à un câble rongé »',
      '  les premières constatations: la panne serait due à un câble rongé',
    ])
  })
})

describe('statements of a sentence stand side by side', () => {
  test('but what somebody affirms to have asked stands inside', () => {
    expect(told('Le maire affirme avoir demandé à la préfète de rouvrir le pont.')).toEqual([
      'le maire: avoir demandé à la préfète de rouvrir le pont',
      '  le maire → la préfète: rouvrir le pont [ask]',
    ])
  })

  test('two incises of a sentence', () => {
    expect(
      told('« Le pont est dangereux », a noté le maire, mais « les travaux commencent en mai », a ajouté la préfète.'),
    ).toEqual(['le maire: Le pont est dangereux', 'la préfète: mais « les travaux commencent en mai »'])
  })
})

test('a trailing remark does not tell what the sentence says', () => {
  expect(
    told('Le maire a exclu de fermer le pont, comme le demandent les ouvriers.').filter(line => /^ /.test(line)),
  ).toEqual([])
})
