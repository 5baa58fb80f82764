import { describe, expect, it } from 'vitest'
import { maximumImportRows } from '@/server/domain/register/exchange'
import { UnreadableFile } from '@/server/exchange/problem'
import { readTable } from '@/server/exchange/table/read-table'

const text = 'id;naam;notitie\r\n1;"Café ""De Zon"";";"één\ntwee"\r\n2;Crème;brûlée\r\n'
const cells = [
  ['1', 'Café "De Zon";', 'één\ntwee'],
  ['2', 'Crème', 'brûlée'],
]

function cellsOf(bytes: Uint8Array) {
  return readTable(bytes).rows.map((row) => row.cells)
}

function problemsOf(content: string) {
  try {
    readTable(Buffer.from(content))
  } catch (error) {
    if (error instanceof UnreadableFile) return error.problems
    throw error
  }
  return []
}

describe('A CSV file', () => {
  it('may be UTF-8 with or without byte order mark, UTF-16 or Windows-1252', () => {
    expect(cellsOf(Buffer.from(text))).toEqual(cells)
    expect(cellsOf(Buffer.from(`\u{feff}${text}`))).toEqual(cells)
    expect(cellsOf(Buffer.from(`\u{feff}${text}`, 'utf16le'))).toEqual(cells)
    expect(cellsOf(Buffer.from(text, 'latin1'))).toEqual(cells)
    expect(readTable(Buffer.from(text, 'latin1')).encoding).toBe('windows-1252')
  })

  it('may end its lines with LF, CRLF or CR, also mixed', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(cellsOf(Buffer.from(`a,b${end}1,2${end}3,4${end}`))).toEqual([
        ['1', '2'],
        ['3', '4'],
      ])
    }
    expect(cellsOf(Buffer.from('a,b\r\n1,2\n3,4\r5,6'))).toHaveLength(3)
  })

  it('may have a comma, semicolon, tab or bar between cells', () => {
    for (const sign of [',', ';', '\t', '|']) {
      expect(readTable(Buffer.from(`a${sign}b\n1${sign}2`))).toMatchObject({ delimiter: sign, headers: ['a', 'b'] })
    }
  })

  it('knows on which line of the file each row starts', () => {
    expect(readTable(Buffer.from(text)).rows.map((row) => row.line)).toEqual([2, 4])
    for (const end of ['\n', '\r', '\r\n']) {
      const file = Buffer.from(['a,b', '"1', 'é2",x', '', '3,y', ''].join(end))
      expect(readTable(file).rows.map((row) => row.line)).toEqual([2, 5])
    }
  })

  it('skips rows in which nothing stands', () => {
    expect(cellsOf(Buffer.from('a,b\n\n1,2\n,\n \n3,4\n'))).toHaveLength(2)
  })

  it('says on which line a row has too few or too many cells, for all rows at once', () => {
    expect(problemsOf('a,b\n1\n1,2\n1,2,3\n1,2,,\n')).toEqual([
      { code: 'wrong_cell_count', line: 2, column: null, found: '1/2' },
      { code: 'wrong_cell_count', line: 4, column: null, found: '3/2' },
    ])
  })

  it('says where a quotation mark is missing', () => {
    expect(problemsOf('a,b\r\n"1\r\n1",2\r\n"3,4\r\n5,6\r\n')).toMatchObject([{ code: 'broken_quotes', line: 4 }])
    expect(problemsOf('a,b\n1,"2"3\n')).toMatchObject([{ code: 'broken_quotes', line: 2, column: '2' }])
  })

  it('refuses what is empty, what has a column twice, what holds a null character and what has too many rows', () => {
    expect(problemsOf('  \n ')).toMatchObject([{ code: 'empty_file' }])
    expect(problemsOf('a,a\n1,2')).toMatchObject([{ code: 'column_twice', column: 'a' }])
    expect(problemsOf('a,b\n1,x\0y')).toMatchObject([{ code: 'forbidden_character', line: 2, column: 'b' }])
    expect(problemsOf(`a,b\n${'1,2\n'.repeat(maximumImportRows + 1)}`)).toMatchObject([{ code: 'too_many_rows' }])
  })
})
