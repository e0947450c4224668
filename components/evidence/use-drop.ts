import { useEffect, useRef, useState } from 'react'
import type { FileWay } from './use-files.ts'

/**
 * Files that are dropped anywhere on the panel (a browser would open them in its place), or pasted.
 * @returns whether files are held over the panel
 */
export function useDrop(onFiles: (files: readonly File[], how: FileWay) => void): boolean {
  const [isOver, setOver] = useState(false)
  const take = useRef(onFiles)
  useEffect(() => {
    take.current = onFiles
  })
  useEffect(() => {
    const ended = new AbortController()
    const at = { signal: ended.signal }
    const over = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      setOver(true)
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!hasFiles(event.dataTransfer)) return
      event.preventDefault()
      give(event.dataTransfer, 'dropped')
    }
    const paste = (event: ClipboardEvent) => {
      const isText = isField(event.target) && event.clipboardData?.types.includes('text/plain')
      if (!isText) give(event.clipboardData, 'pasted')
    }
    const give = (data: DataTransfer | null, how: FileWay) => {
      const files = [...(data?.files ?? [])]
      if (files.length > 0) take.current(files, how)
    }
    document.addEventListener('dragover', over, at)
    document.addEventListener('dragleave', leave, at)
    document.addEventListener('drop', drop, at)
    document.addEventListener('paste', paste, at)
    return () => ended.abort()
  }, [])
  return isOver
}

function hasFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') ?? false
}

/** Where words are pasted they are meant, whatever pictures of them come along. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
