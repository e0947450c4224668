import { useRef, type ReactNode } from 'react'
import { Fold } from '#components/ui/fold.tsx'
import type { FieldPath } from '#lib/resolution/scenario-fields.ts'
import { CostField } from './cost-field.tsx'
import { useOpenForm, type Asked } from './use-asked.ts'
import type { QuoteInView } from './use-quote.ts'

export type FormProps = { readonly view: QuoteInView; readonly asked: Asked | undefined }

export type FormFoldProps = {
  readonly title: string
  /** Beside the title: how much of it is given. */
  readonly note: string
  readonly testId: string
  /** The fields inside: it opens when one of them is asked for. */
  readonly paths: readonly FieldPath[]
  readonly asked: Asked | undefined
  readonly isOpenAtFirst?: boolean
  readonly children: ReactNode
}

/** Fields of the quote that can be folded away. A closed one has nothing to keep up with a slider. */
export function FormFold(props: FormFoldProps) {
  const { title, note, testId, paths, asked, isOpenAtFirst = false, children } = props
  const form = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useOpenForm(form, isOpenAtFirst, asked, paths)
  return (
    <div ref={form}>
      <Fold
        level={2}
        className="costs-form"
        isOpen={isOpen}
        onToggle={setOpen}
        testId={testId}
        title={
          <span className="spread spread-wide">
            <span className="section-title">{title}</span>
            <span className="soft small">{note}</span>
          </span>
        }
      >
        {isOpen && children}
      </Fold>
    </div>
  )
}

type FieldsProps = { readonly paths: readonly FieldPath[]; readonly view: QuoteInView }

export function CostFields({ paths, view }: FieldsProps) {
  return (
    <div className="cost-fields">
      {paths.map((path) => (
        <CostField key={path} path={path} view={view} />
      ))}
    </div>
  )
}
