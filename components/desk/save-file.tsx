import { FileLink, type FileLinkProps } from '#components/reading/file-link.tsx'

/** A link that saves what was just made; the keyboard goes on there. */
export function SaveFile(props: Omit<FileLinkProps, 'testId'>) {
  return (
    <span ref={(span) => span?.querySelector('a')?.focus()}>
      <FileLink {...props} testId="file-save" />
    </span>
  )
}
