import { useId, useState, type ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { useDeskWords } from '../desk-words.tsx'
import { SaveFile } from '../save-file.tsx'

/** The figures behind a picture, as a table. The first column names the row. */
export type Figures = {
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export type PlotPartProps = {
  readonly title: string
  /** What it says, and of what it cannot speak. */
  readonly note: string
  readonly table: Figures
  /** Name of the file that the table is saved as, without its ending. */
  readonly name: string
  readonly tools?: ReactNode
  /** The picture, hidden from assistive technology: the table says the same. */
  readonly children: ReactNode
}

/** A picture with its words, and the same as a table to read and to save. */
export function PlotPart({ title, note, table, name, tools, children }: PlotPartProps) {
  const say = useDeskWords()
  const id = useId()
  return (
    <section className="insights-part" aria-labelledby={id} data-testid={`insights-${name}`}>
      <div className="insights-part-head">
        <h2 id={id} className="section-title">
          {title}
        </h2>
        {tools}
      </div>
      <p className="soft small">{note}</p>
      {children}
      <Fold
        level={3}
        title={<span className="small">{say('desk.insights.table')}</span>}
        testId={`table-${name}`}
      >
        <Table table={table} caption={title} />
        <SaveTable table={table} name={name} />
      </Fold>
    </section>
  )
}

function Table({ table: { headers, rows }, caption }: { table: Figures; caption: string }) {
  return (
    <div className="insights-table-box" tabIndex={0} role="group" aria-label={caption}>
      <table className="insights-table small">
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...cells], index) => (
            <tr key={`${index} ${first}`}>
              <th scope="row" className="page-text">
                {first}
              </th>
              {cells.map((cell, place) => (
                <td key={headers[place + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function SaveTable({ table, name }: { table: Figures; name: string }) {
  const say = useDeskWords()
  const [made, setMade] = useState<{ readonly of: Figures; readonly content: string }>()
  const make = async () => {
    const { csvOf } = await import('#lib/case-list/csv.ts')
    setMade({ of: table, content: csvOf([table.headers, ...table.rows]) })
  }
  if (made?.of === table) {
    return (
      <SaveFile name={`amends-${name}.csv`} type="text/csv;charset=utf-8" content={made.content}>
        {say('desk.csv.save')}
      </SaveFile>
    )
  }
  return (
    <Button look="link" onPress={() => void make()}>
      {say('desk.insights.csv')}
    </Button>
  )
}
