import { useEffect, useState } from 'react'
import type { MadeFile } from '#lib/evidence/export/make-files.ts'
import { useRoomWords } from './room-words.tsx'
import { sizeText } from './size-text.ts'

/** A link that saves a file made here, with a look at it when it is a picture. Nothing is sent anywhere. */
export function SavedFile({ file: { name, blob } }: { file: MadeFile }) {
  const say = useRoomWords()
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(blob)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [blob])
  return (
    <p className="export-file">
      {blob.type.startsWith('image/') && address !== undefined && <img src={address} alt="" />}
      <a className="button" href={address} download={name} data-testid={`export-save-${name}`}>
        {say('export.save', { name, size: sizeText(blob.size) })}
      </a>
    </p>
  )
}
